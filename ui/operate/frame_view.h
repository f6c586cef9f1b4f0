#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace sextant::ui {

class ThemeController;

/// How long frames took, as bars on a logarithmic scale from 0.25 to 256 ms, with a line at the budget of a frame. What
/// is behind the line is hatched, so that it is told without colour too.
class FrameView final : public QWidget {
    Q_OBJECT
public:
    static constexpr double kLeastMs = 0.25;
    static constexpr int kBarsPerOctave = 4;
    static constexpr int kBars = 10 * kBarsPerOctave;

    explicit FrameView(const ThemeController& theme, QWidget* parent = nullptr);
    /// Shortest first, kBars of them; what is beyond an end counts there. `text`: the same in words.
    void setBars(std::vector<std::uint64_t> bars, const QString& text);
    [[nodiscard]] QSize sizeHint() const override { return {420, 110}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] double x(double milliseconds) const;

    const ThemeController& m_theme;
    std::vector<std::uint64_t> m_bars;
};

} // namespace sextant::ui
