#pragma once

#include "engine/core/time.h"
#include "models/chart/bar_series.h"

namespace sextant::models {

/// Where an instant lies on the time axis of a chart: the slot whose bar or gap holds it and how much of that is over
/// by then, so slot 7 begins at 7.0 and its middle is 7.5. In closed time: where the next bar begins. Outside the bars
/// it is counted on in nominal lengths, at most 100,000 of them. 0 without bars.
[[nodiscard]] double placeAt(const BarSeries& series, Time time);
/// The instant at a place: the inverse of placeAt() wherever trading was open.
[[nodiscard]] Time timeAtPlace(const BarSeries& series, double place);

} // namespace sextant::models
