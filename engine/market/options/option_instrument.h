#pragma once

#include "engine/market/instrument.h"
#include "engine/market/options/option_quote.h"
#include "engine/market/records.h"

namespace sextant::market {

/// A contract as something to trade: its symbol is what OSI calls it without the blanks, its base the underlying. Ticks
/// are a cent, trading hours those of NYSE, fees execution.md §7.4's of US options: 0.65 a contract, 0.02 more when
/// sold. A contract of an adjusted root can be seen, not traded: what it delivers is not known. Errors: as checked() of
/// a contract.
[[nodiscard]] Result<Instrument> optionInstrument(const OptionContract& contract);

/// What keeps an instrument's quote from being a price, whatever its age.
[[nodiscard]] QuoteProblem problemOf(const Quote& quote);
/// The same; Missing for one that was never seen, Stale if it is older than `mostAge` at `now`.
[[nodiscard]] QuoteProblem problemOf(const Quote& quote, Time now, Duration mostAge);

} // namespace sextant::market
