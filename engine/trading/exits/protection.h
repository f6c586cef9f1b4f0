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

} // namespace sextant::trading
