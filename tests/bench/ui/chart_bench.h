#pragma once

#include <functional>
#include <string>

#include "engine/core/result.h"
#include "tests/bench/measurement.h"

namespace sextant::bench {

/// Figures of one row, ready to be told.
using Tell = std::function<void(const std::string& name, const Samples& samples)>;

/// G5: frames of a chart that is panned and zoomed. Needs a QApplication.
[[nodiscard]] Result<void> measureChart(const Environment& environment, const Tell& tell);

} // namespace sextant::bench
