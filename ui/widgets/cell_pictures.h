#pragma once

#include <QColor>
#include <QRect>

#include "models/cell_values.h"

class QPainter;

namespace sextant::ui {

struct Theme;

// The small pictures of tables and trees. Each repeats what a text beside it says.

inline constexpr int kScaleWidth = 46;        ///< pixels
inline constexpr int kContributionWidth = 64; ///< pixels
inline constexpr int kGaugeWidth = 96;        ///< pixels

/// A bar from the middle, 0.5, to the value, with a mark at each place from which on it counts.
void paintScale(QPainter& painter, const QRect& rect, const models::ScaleValue& value, const Theme& theme);
/// A bar from the middle, zero, to the left for what takes away and to the right for what adds.
void paintContribution(QPainter& painter, const QRect& rect, const models::Contribution& value, const Theme& theme);
/// A bar from the left, with a mark where the limit becomes near. A broken limit is hatched from end to end and has no
/// room left to its right, so that its shape tells it apart, not its colour alone.
void paintGauge(QPainter& painter, const QRect& rect, const models::Gauge& value, const Theme& theme);
/// The frame of a chip around its text.
void paintChipFrame(QPainter& painter, const QRect& rect, const QColor& tone);

} // namespace sextant::ui
