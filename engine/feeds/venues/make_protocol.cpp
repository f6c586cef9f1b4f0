#include <array>
#include <utility>

#include "engine/core/contract.h"
#include "engine/feeds/venues/alpaca_protocol.h"
#include "engine/feeds/venues/binance_protocol.h"
#include "engine/feeds/venues/bybit_protocol.h"
#include "engine/feeds/venues/coinbase_advanced_protocol.h"
#include "engine/feeds/venues/coinbase_exchange_protocol.h"
#include "engine/feeds/venues/kucoin_protocol.h"
#include "engine/feeds/venues/okx_protocol.h"
#include "engine/feeds/venues/twelvedata_protocol.h"
#include "engine/feeds/venues/venue_protocol.h"

namespace sextant::feeds {
namespace {

using Maker = std::unique_ptr<VenueProtocol> (*)(const Credentials&, const VenueChoice&);

/// For translators that need neither a key nor a choice.
template <class Protocol>
std::unique_ptr<VenueProtocol> plain(const Credentials& /*credentials*/, const VenueChoice& /*choice*/)
{
    return std::make_unique<Protocol>();
}

std::unique_ptr<VenueProtocol> alpaca(const Credentials& credentials, const VenueChoice& choice)
{
    return std::make_unique<AlpacaProtocol>(credentials, choice.feed);
}

std::unique_ptr<VenueProtocol> bybit(const Credentials& /*credentials*/, const VenueChoice& choice)
{
    return std::make_unique<BybitProtocol>(choice.derivatives);
}

std::unique_ptr<VenueProtocol> kucoin(const Credentials& /*credentials*/, const VenueChoice& choice)
{
    return std::make_unique<KucoinProtocol>(choice.everyBookChange);
}

std::unique_ptr<VenueProtocol> twelveData(const Credentials& credentials, const VenueChoice& choice)
{
    return std::make_unique<TwelveDataProtocol>(credentials, choice);
}

/// One line for each venue.
constexpr auto kMakers = std::to_array<std::pair<Venue, Maker>>({
    {Venue::Binance, &plain<BinanceProtocol>},
    {Venue::Kucoin, &kucoin},
    {Venue::CoinbaseExchange, &plain<CoinbaseExchangeProtocol>},
    {Venue::CoinbaseAdvanced, &plain<CoinbaseAdvancedProtocol>},
    {Venue::Bybit, &bybit},
    {Venue::Okx, &plain<OkxProtocol>},
    {Venue::Alpaca, &alpaca},
    {Venue::TwelveData, &twelveData},
});

} // namespace

std::unique_ptr<VenueProtocol> makeProtocol(Venue venue, const Credentials& credentials, const VenueChoice& choice)
{
    for (const auto& [of, make] : kMakers)
        if (of == venue) return make(credentials, choice);
    expects(false, "every venue has a translator");
    return nullptr;
}

} // namespace sextant::feeds
