#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/analysis/indicators/bar_input.h"

namespace sextant::test {

/// Mean and standard deviation of the hourly log returns of one hidden state.
struct HiddenState {
    double mean = 0.0;
    double deviation = 0.0;
    double stay = 0.99; ///< chance per bar
};

/// Hourly bars of a price that moves by hidden states, each bar walked in 16 steps so that its range is real.
struct SyntheticMarket {
    std::vector<analysis::BarInput> bars;
    std::vector<std::size_t> states; ///< that each bar was drawn from
};

/// From state 0 on; a state that is left is followed by any other with equal chance.
[[nodiscard]] SyntheticMarket switchingMarket(const std::vector<HiddenState>& states, std::size_t count,
                                              std::uint64_t seed);

/// `count` hourly bars of one price.
[[nodiscard]] std::vector<analysis::BarInput> flatBars(std::size_t count, double price);

/// The bars of a file of the data folder, `timestamp_ms_utc,open,high,low,close,volume`, joined `join` to one.
[[nodiscard]] std::vector<analysis::BarInput> realBars(const std::string& path, std::int64_t seconds, std::size_t join);

} // namespace sextant::test
