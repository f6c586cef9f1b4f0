#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

/// Asks why something is to be changed, in the panel itself and without stopping anything: a reason must be given.
/// Enter applies, Escape cancels. Hidden until ask().
class ReasonStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ReasonStrip(QWidget* parent = nullptr);
    /// `apply` is called once with the reason, trimmed and not empty. Another question takes the place of this one.
    /// `suggestion` stands there as the reason that may be gone on with.
    void ask(const QString& question, std::function<void(const QString&)> apply, const QString& suggestion = {});
    /// A control of the panel that belongs to the question, before the buttons.
    void addControl(QWidget* control);
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void apply();

    QLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_apply;
    QPushButton* m_cancel;
    std::function<void(const QString&)> m_act;
};

} // namespace sextant::ui
