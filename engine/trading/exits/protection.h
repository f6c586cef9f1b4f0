#pragma once

#include <optional>

#include "engine/market/instrument.h"
#include "engine/market/records.h"
#include "engine/trading/exits/exit_settings.h"
#include "engine/trading/orders/bracket.h"

namespace sextant::trading {

/// Stop and target of an entry: entry ∓ stopAtr · ATR and entry ± targetAtr · ATR, rounded down to the tick for a long,
/// up for a short. Nothing if ATR is not a positive number, or a level would not be > 0 or falls on the entry.
[[nodiscard]] std::optional<Bracket> protectionFor(const market::Instrument& instrument, const ExitSettings& settings,
                                                   market::Side side, Price entry, double atr);

/// The same of a bought option (execution.md §8): its value may fall or rise by these shares, 1e-6, of the price paid;
/// a share of 0 means none. The trail gives back `trailPpm` of it. Levels are the price units at which the share is
/// reached: it is not beyond it one unit before. Nothing for a price not above 0.
struct PremiumShares {
    std::int64_t stopPpm = 500'000;
    std::int64_t targetPpm = 1'000'000;
    std::int64_t armPpm = 300'000; ///< of profit: the trail begins
    std::int64_t trailPpm = 200'000;
};
[[nodiscard]] std::optional<Bracket> premiumProtection(const market::Instrument& instrument,
                                                       const PremiumShares& shares, Price paid);

} // namespace sextant::trading
