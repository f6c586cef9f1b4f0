#pragma once

#include <memory>

#include "engine/analysis/scoring/score_parts.h"
#include "engine/session/snapshot.h"

namespace sextant::models {

struct WhyNode;

/// The whole of what a score was made of, if the snapshot still has it: it keeps that of the newest scored bar alone.
[[nodiscard]] std::shared_ptr<const analysis::ScoreParts> wholeParts(const session::Snapshot& snapshot,
                                                                     const session::SignalRow& row);

/// Writes below `section` what the score was made of: timeframe → detector or technical score → their parts, each with
/// what it adds. The parts of a timeframe sum to its final - 0.5, the timeframes by their weights to the score - 0.5;
/// the sums are lines of their own. `whole`: null where only the reasons that weigh most are known, which is said.
void writeScoreTree(WhyNode& section, const session::SignalRow& row, const session::InstrumentPart* part,
                    const analysis::ScoreParts* whole);

} // namespace sextant::models
