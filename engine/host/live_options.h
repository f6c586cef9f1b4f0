#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/feeds/venues/alpaca_options.h"
#include "engine/host/feed_request.h"
#include "engine/market/calendar.h"
#include "engine/market/options/option_contract.h"

namespace sextant::host {

/// Where the underlying of a chain stands, as its nearest expiry tells: the strike at which a call and a put cost the
/// most alike (by put-call parity the forward is near it). Nothing where no strike has a good quote of both.
[[nodiscard]] std::optional<market::Strike> moneyOf(std::span<const feeds::OptionSnapshot> chain);

/// What of a chain is listened to: contracts that end within `options.days` days of the newest quote, with strikes
/// within `options.strikes` % of moneyOf(), all of them where that is not known; none of an adjusted root. By expiry,
/// strike, calls first; each once.
[[nodiscard]] std::vector<market::OptionContract> nearContracts(std::span<const feeds::OptionSnapshot> chain,
                                                                const FeedRequest::Options& options,
                                                                const market::Calendar& calendar);

/// OSI symbols as contracts. Errors: InvalidInput that names the symbol.
[[nodiscard]] Result<std::vector<market::OptionContract>> contractsOf(const std::vector<std::string>& symbols);

} // namespace sextant::host
