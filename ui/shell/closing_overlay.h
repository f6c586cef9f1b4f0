#pragma once

#include <QWidget>

namespace sextant::ui {

class ThemeController;

/// Covers the window while the session is brought to rest: nothing more can be asked, and it says what is going on.
class ClosingOverlay final : public QWidget {
    Q_OBJECT
public:
    ClosingOverlay(const ThemeController& theme, QWidget* window);
    void cover(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const ThemeController& m_theme;
    QString m_text;
};

} // namespace sextant::ui
