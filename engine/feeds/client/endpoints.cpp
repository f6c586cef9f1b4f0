#include "engine/feeds/client/endpoints.h"

namespace sextant::feeds {

Endpoints defaultEndpoints(Venue venue)
{
    switch (venue) {
    case Venue::Binance:
        return {"wss://data-stream.binance.vision", "https://data-api.binance.vision"};
    case Venue::Kucoin:
        return {"", "https://api.kucoin.com"};
    case Venue::CoinbaseExchange:
        return {"wss://ws-feed.exchange.coinbase.com", "https://api.exchange.coinbase.com"};
    case Venue::CoinbaseAdvanced:
        return {"wss://advanced-trade-ws.coinbase.com", "https://api.coinbase.com"};
    case Venue::Bybit:
        return {"wss://stream.bybit.com", "https://api.bybit.com"};
    case Venue::Okx:
        return {"wss://ws.okx.com:8443", "https://www.okx.com"};
    case Venue::Alpaca:
        return {"wss://stream.data.alpaca.markets", "https://data.alpaca.markets"};
    case Venue::TwelveData:
        return {"", "https://api.twelvedata.com"};
    }
    return {};
}

} // namespace sextant::feeds
