#pragma once

#include "models/table_column.h"
#include "models/why_tree.h"

namespace sextant::models {

/// The part of an explanation that engine 2 stands in: which arm the signal belongs to, what each agent said and what
/// it counted for, what they decided together and what became of it. Nothing while engine 2 was not asked.
void writeAgents(WhyNode& root, const session::Snapshot& snapshot, const session::SignalRow& row,
                 const CellContext& cells);

} // namespace sextant::models
