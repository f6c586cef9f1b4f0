#pragma once

#include <functional>
#include <vector>

#include "engine/analysis/indicators/bar_input.h"
#include "tests/engine/analysis/slow_series.h"

namespace sextant::test {

/// The columns of a history, and a benchmark's closes at the same times.
struct SlowBars {
    std::vector<analysis::BarInput> bars;
    std::vector<analysis::BarInput> benchmark;
    SlowSeries open, high, low, close, volume, hl2, hlc3, other;

    SlowBars(std::vector<analysis::BarInput> bars, std::vector<analysis::BarInput> benchmark);
};

/// An indicator's output over a whole history, straight from its formula: the batch form that tests compare with and
/// benchmarks measure against.
struct SlowVersion {
    const char* spec;
    const char* output;
    std::function<SlowSeries(const SlowBars&)> compute;
};
[[nodiscard]] std::vector<SlowVersion> slowVersions();

} // namespace sextant::test
