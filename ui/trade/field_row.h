#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace sextant::ui {

class ThemeController;

/// Controls side by side, and below them what is wrong with what they say.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    explicit FieldRow(const ThemeController& theme, QWidget* parent = nullptr);

    /// `stretch` 0: as narrow as it may be. The first control takes the error into its accessible description.
    void add(QWidget* control, int stretch = 0);
    /// Empty: nothing is wrong.
    void setError(const QString& sentence);
    [[nodiscard]] QString error() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitError();

    QBoxLayout* m_controls;
    QLabel* m_error;
    QWidget* m_first = nullptr;
};

} // namespace sextant::ui
