#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/core/sha256.h"
#include "engine/core/time.h"
#include "engine/market/timeframe.h"

namespace sextant::analysis {

/// What the models see of one bar, not scaled yet (regimes.md §3).
struct RegimeRow {
    Time end;
    double logReturn = 0.0;    ///< ln(C / C of the bar before)
    double logRange = 0.0;     ///< ln(max(H - L, tick) / C)
    bool opensSession = false; ///< the return spans a closed market: its variance counts twice
};

/// The row of a bar with prices > 0. tick > 0.
[[nodiscard]] RegimeRow regimeRow(const BarInput& bar, double closeBefore, double tick, bool opensSession);

/// By how much the variance of a row is larger than that of its state.
[[nodiscard]] constexpr double varianceScale(const RegimeRow& row) { return row.opensSession ? 2.0 : 1.0; }

/// What a model is trained on: rows of one instrument and timeframe in time order.
struct TrainingSlice {
    std::string symbol;
    market::Timeframe timeframe = market::Timeframe::H1;
    std::vector<RegimeRow> rows;

    /// SHA-256 of the canonical form; random numbers of a training are keyed by it.
    [[nodiscard]] Digest checksum() const;
};

/// The first 64 bits of a digest, as a seed.
[[nodiscard]] std::uint64_t seedOf(const Digest& digest);

/// Rows of bars with prices > 0 in time order; the first bar gives none. tick > 0.
[[nodiscard]] TrainingSlice trainingSlice(std::string symbol, market::Timeframe timeframe,
                                          const std::vector<BarInput>& bars, double tick);

} // namespace sextant::analysis
