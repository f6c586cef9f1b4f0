#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/analysis/detectors/detector.h"
#include "engine/analysis/indicators/bar_input.h"

namespace sextant::test {

/// Bars as detectors see them: with ATR(14) and RSI(14), trading days and breaks of the calendar of that name.
[[nodiscard]] std::vector<analysis::DetectorBar> detectorBars(const std::vector<analysis::BarInput>& bars,
                                                              const std::string& calendar = "24-7", double tick = 0.0,
                                                              market::Timeframe timeframe = market::Timeframe::M1);

/// The same without breaks: for references that know none.
[[nodiscard]] std::vector<analysis::DetectorBar> joinedBars(const std::vector<analysis::BarInput>& bars,
                                                            double tick = 0.0);

/// A bar with an ATR of its own, for worked numbers; joins the one before.
[[nodiscard]] analysis::DetectorBar workedBar(std::int64_t ordinal, double open, double high, double low, double close,
                                              double atr = 1.0, double volume = 1.0);

/// Minute bars of one of the files of bars/ whose first column counts milliseconds.
[[nodiscard]] std::vector<analysis::BarInput> fileBars(const std::string& path, std::int64_t seconds);

/// A walk around 100 that trends and turns so that every detector finds something; steps of 1/64.
[[nodiscard]] std::vector<analysis::BarInput> livelyBars(std::size_t count, std::uint64_t seed);

/// Equal to the last bit.
[[nodiscard]] bool sameEvent(const analysis::DetectorEvent& a, const analysis::DetectorEvent& b);
[[nodiscard]] bool sameZone(const analysis::Zone& a, const analysis::Zone& b);
[[nodiscard]] bool sameOpinion(const analysis::DetectorOpinion& a, const analysis::DetectorOpinion& b);
/// "bos bullish 1.25 at 17, known at 21".
[[nodiscard]] std::string describe(const analysis::DetectorEvent& event);

} // namespace sextant::test
