#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/feeds/venues/alpaca_options.h"
#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::feeds {

/// Asks a venue for what it says of instruments, before anything is listened to.
struct InstrumentQuestion {
    Venue venue = Venue::Binance;
    Credentials credentials;
    VenueChoice choice;
    std::string restBase;             ///< "https://api.binance.com"
    std::vector<std::string> symbols; ///< as the venue writes them
    std::chrono::milliseconds patience{15'000};
    std::function<bool()> goOn; ///< asked some twenty times a second; false ends it. Empty: always
};

/// One answer per symbol, in the order of the question; nothing where the venue does not know it. Blocks; the sockets
/// live on a thread of their own meanwhile. Errors: Io where the venue cannot be reached, does not answer in time or
/// turns everybody away; InvalidArgument where it wants a key; Interrupted.
[[nodiscard]] Result<std::vector<std::optional<VenueInstrument>>> lookUpInstruments(const InstrumentQuestion& question);

/// Everything the venue lists; `question.symbols` is not looked at. Empty where it is asked for one symbol at a time
/// (Alpaca, Twelve Data). Blocks as lookUpInstruments() does. Errors: as there.
[[nodiscard]] Result<std::vector<VenueInstrument>> listInstruments(const InstrumentQuestion& question);

/// The option chain of an underlying by Alpaca, page after page and at most some 200 pages a minute, as the free plan
/// allows; `question.venue` is Alpaca and its symbols are not looked at. Blocks as lookUpInstruments() does. Errors: as
/// there; as AlpacaOptions::chainRequest(); NotFound where the venue refuses the question; Io for pages without end.
[[nodiscard]] Result<std::vector<OptionSnapshot>> lookUpOptionChain(const InstrumentQuestion& question,
                                                                    const OptionChainQuery& query, OptionFeed feed);

} // namespace sextant::feeds
