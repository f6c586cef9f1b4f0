#pragma once

#include <cstdint>
#include <initializer_list>
#include <vector>

#include "engine/analysis/indicators/bar_input.h"

namespace sextant::test {

/// The 20 closes of indicators.md §1.5, each as a bar of one minute whose four prices are the close.
[[nodiscard]] std::vector<double> goldenCloses();

/// The bar of one minute whose ordinal since 1970 is `ordinal`.
[[nodiscard]] analysis::BarInput minuteBar(std::int64_t ordinal, double open, double high, double low, double close,
                                           double volume = 1.0);

/// Bars of one minute from `firstOrdinal` on whose closes move by `steps` in 1/64, from 1000; exact in binary. The open
/// is the close before, high and low reach beyond by up to 3/64.
[[nodiscard]] std::vector<analysis::BarInput> barsFromSteps(const std::vector<int>& steps,
                                                            std::int64_t firstOrdinal = 28'000'000);

/// A random walk of that form with steps of -12..12.
[[nodiscard]] std::vector<analysis::BarInput> randomBars(std::size_t count, std::uint64_t seed,
                                                         std::int64_t firstOrdinal = 28'000'000);

/// The same bars mirrored at `price`: what rose falls.
[[nodiscard]] std::vector<analysis::BarInput> mirrored(std::vector<analysis::BarInput> bars, double price);

/// Whether two numbers agree within relative · max(1, |b|).
[[nodiscard]] bool isNear(double a, double b, double relative = 1e-9);

} // namespace sextant::test
