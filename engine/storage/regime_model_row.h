#pragma once

#include <cstdint>
#include <string>

#include "engine/session/event.h"
#include "engine/storage/projection_rows.h"

namespace sextant::storage {

/// Adds the rows of a model that a session has taken: its card in regime_models, and that it is in use from `time` on
/// (regimes.md §3.2). Nothing for bytes that are no model.
void addModelRows(std::uint64_t seq, Time time, const std::string& symbol, const session::ModelInstalled& installed,
                  ProjectionRows& out);

} // namespace sextant::storage
