#pragma once

#include <QPushButton>

#include <chrono>

class QTimer;

namespace sextant::ui {

class ThemeController;

/// A button for what must not happen by a slip: it is to be held, with the mouse or a key, until its ring is full. What
/// it does has a shortcut of its own beside it.
class HoldButton final : public QPushButton {
    Q_OBJECT
public:
    HoldButton(const ThemeController& theme, const QString& text, QWidget* parent = nullptr);

    void setHoldTime(std::chrono::milliseconds time) { m_holdTime = time; }
    /// 0 … 1 while held.
    [[nodiscard]] double progress() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Held to the end.
    void triggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void tick();

    const ThemeController& m_theme;
    std::chrono::milliseconds m_holdTime{800};
    QTimer* m_timer;
    std::chrono::steady_clock::time_point m_since;
    bool m_held = false;
};

} // namespace sextant::ui
