#pragma once

#include <QString>
#include <QWidget>

#include <chrono>

#include "models/roles.h"

class QTimer;

namespace sextant::ui {

class ThemeController;

/// A short message above the window's lower edge that goes by itself; a click sends it away. The newest one shows.
class Toast final : public QWidget {
    Q_OBJECT
public:
    Toast(const ThemeController& theme, QWidget* window);
    void say(const QString& text, models::Tone tone, std::chrono::milliseconds time = std::chrono::seconds(5));
    [[nodiscard]] const QString& text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    const ThemeController& m_theme;
    QString m_text;
    models::Tone m_tone = models::Tone::Plain;
    QTimer* m_timer;
};

} // namespace sextant::ui
