#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "engine/core/result.h"
#include "engine/session/event.h"

namespace sextant::session {

class Session;

/// Whether a session with these instruments can take over `carryOver`; to be asked before it is given, since a session
/// throws on one that it cannot. Instruments are matched by venue and symbol; their order does not matter. Errors:
/// Corrupt for damaged bytes; Incompatible for those of a newer program; Refused where an instrument with a position or
/// an order is missing or has other steps of price or quantity.
[[nodiscard]] Result<void> checkCarryOver(const CarryOver& carryOver,
                                          std::span<const std::shared_ptr<const market::Instrument>> instruments);

/// The last bars of each instrument and timeframe that `finished` kept, at most `count` each, flagged as warm-up: what
/// the session with these instruments that continues it is given before the CarryOver. By time; at one time the long
/// before the short, since what is built of the short ones again must be known then.
[[nodiscard]] std::vector<market::Bar>
warmupBars(const Session& finished, std::size_t count,
           std::span<const std::shared_ptr<const market::Instrument>> instruments);

/// The order books of `finished` that may be believed, as snapshots flagged as warm-up at its time, by instrument:
/// given behind the bars and before the CarryOver, so that the updates to come continue them.
[[nodiscard]] std::vector<market::BookSnapshot>
warmupBooks(const Session& finished, std::span<const std::shared_ptr<const market::Instrument>> instruments);

} // namespace sextant::session
