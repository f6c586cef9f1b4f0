#pragma once

#include "engine/core/result.h"
#include "tests/bench/measurement.h"
#include "tests/bench/ui/chart_bench.h"

namespace sextant::bench {

/// G5b and G6: the whole program beside this one, started offscreen as a child, with every panel open. Needs no
/// QApplication. Rows whose program is not built are left out.
[[nodiscard]] Result<void> measureWindow(const Environment& environment, const Tell& tell);

} // namespace sextant::bench
