#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QFontMetrics;
class QPainter;

namespace sextant::ui {

struct Theme;

/// The frame of a small plot: where numbers stand on the screen, with axes that name round values.
class OptionPlot final {
public:
    struct Range {
        double low = 0.0;
        double high = 1.0; ///< > low
    };
    /// Leaves room for `left` pixels of numbers and one line of them below.
    OptionPlot(const QRectF& room, Range across, Range up, double left, double below);

    [[nodiscard]] const QRectF& area() const { return m_area; }
    [[nodiscard]] const Range& up() const { return m_up; }
    [[nodiscard]] QPointF at(double x, double y) const;
    [[nodiscard]] double valueAcross(double pixel) const;
    /// Lines and numbers. `across` and `up` write the numbers of their axis.
    void paintAxes(QPainter& painter, const Theme& theme, const std::function<QString(double)>& across,
                   const std::function<QString(double)>& up) const;

    /// Round numbers within the range, about `count` of them.
    [[nodiscard]] static std::vector<double> ticks(Range range, int count);
    /// The range a little wider; one around a lone value.
    [[nodiscard]] static Range padded(Range range, double share);

private:
    QRectF m_area;
    Range m_across;
    Range m_up;
};

} // namespace sextant::ui
