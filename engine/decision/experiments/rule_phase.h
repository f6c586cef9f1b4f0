#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace sextant::decision {

/// "… phase=3" in the text of an ExperimentRule: which phase of the experiment's life it begins, as who keeps that life
/// counts them. Nothing where it is not said: then a session counts for itself, from 1.
[[nodiscard]] std::optional<std::uint32_t> phaseOfRule(std::string_view text);

} // namespace sextant::decision
