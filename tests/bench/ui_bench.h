#pragma once

#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "tests/bench/measurement.h"

namespace sextant::bench {

/// Rows that need widgets. They are measured by a program of its own, bench_ui, which lies beside the one that asks:
/// it runs offscreen, and a headless program links no widgets.
[[nodiscard]] std::vector<RowPlan> uiRows();

/// One line of bench_ui's standard output: name, figures of ours, of the reference and waited shares, each separated
/// by a tab and its numbers by blanks.
[[nodiscard]] std::string uiLine(std::string_view name, const Samples& samples);
/// Errors: InvalidInput where a line is not one of uiLine().
struct UiFigures {
    std::string name;
    Samples samples;
};
[[nodiscard]] Result<UiFigures> parseUiLine(std::string_view line);

} // namespace sextant::bench
