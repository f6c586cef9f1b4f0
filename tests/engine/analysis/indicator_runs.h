#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/indicators/registry.h"

namespace sextant::test {

using Readings = std::vector<std::optional<double>>;

/// One output of a spec at each bar, as it streams. An unknown spec or output throws.
[[nodiscard]] Readings runIndicator(const std::string& spec, const std::string& output,
                                    const std::vector<analysis::BarInput>& bars,
                                    const std::vector<analysis::BarInput>& benchmark = {},
                                    const analysis::ColumnContext& context = {});

/// The index of the first value; the length if there is none.
[[nodiscard]] std::size_t firstReading(const Readings& readings);

/// What is wrong where `ours` is not near `expected` at each bar, emptiness included; empty if nothing is.
[[nodiscard]] std::string difference(const Readings& ours, const Readings& expected, double relative = 1e-9);

/// The bars of one minute of a file of data/bars (times are their starts).
[[nodiscard]] std::vector<analysis::BarInput> minuteTape(const std::string& file);

} // namespace sextant::test
