#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace sextant::ui {

/// Asks whether something is really meant, in the panel itself and without stopping anything. Hidden until ask().
class ConfirmStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ConfirmStrip(QWidget* parent = nullptr);
    /// `act` is called once if the operator agrees. Another question takes the place of this one.
    void ask(const QString& question, const QString& yes, std::function<void()> act);
    void dismiss();
    [[nodiscard]] bool isAsking() const { return m_act != nullptr; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void agree();

    QLabel* m_question;
    QPushButton* m_yes;
    QPushButton* m_no;
    std::function<void()> m_act;
};

} // namespace sextant::ui
