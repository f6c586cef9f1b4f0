#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/market/timeframe.h"

namespace sextant::feeds {

/// The feeds of protocols.md §1 and §3. Coinbase has two over the same matching engine.
enum class Venue : std::uint8_t { Binance, Kucoin, CoinbaseExchange, CoinbaseAdvanced, Bybit, Okx, Alpaca, TwelveData };
inline constexpr std::array<Venue, 8> kVenues{Venue::Binance,          Venue::Kucoin,    Venue::CoinbaseExchange,
                                              Venue::CoinbaseAdvanced, Venue::Bybit,     Venue::Okx,
                                              Venue::Alpaca,           Venue::TwelveData};

/// As --feed and --venue take it: "binance", "coinbase-exchange", …
[[nodiscard]] std::string_view toString(Venue venue);
[[nodiscard]] std::optional<Venue> venueFromString(std::string_view text);

/// What one instrument can be listened to for.
enum class Channel : std::uint8_t { Trades, Quotes, Bars, Book };
[[nodiscard]] std::string_view toString(Channel channel);

/// One thing asked of a venue's socket.
struct Subscription {
    Channel channel = Channel::Trades;
    std::string_view symbol;                             ///< as the venue writes it; lives as long as its SymbolTable
    market::Timeframe timeframe = market::Timeframe::M1; ///< of Bars
    friend bool operator==(const Subscription&, const Subscription&) = default;
};

} // namespace sextant::feeds
