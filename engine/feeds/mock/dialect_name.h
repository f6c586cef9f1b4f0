#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sextant::feeds::mock {

/// The public protocols a local venue can speak (protocols.md §1, §3).
enum class DialectName : std::uint8_t {
    Binance,
    Kucoin,
    CoinbaseExchange,
    CoinbaseAdvanced,
    Bybit,
    Okx,
    Alpaca,
    TwelveData
};
inline constexpr std::array<DialectName, 8> kDialectNames{
    DialectName::Binance, DialectName::Kucoin, DialectName::CoinbaseExchange, DialectName::CoinbaseAdvanced,
    DialectName::Bybit,   DialectName::Okx,    DialectName::Alpaca,           DialectName::TwelveData};

/// "binance", "coinbase-exchange", … as cli.md writes them.
[[nodiscard]] std::string_view toString(DialectName name);
[[nodiscard]] std::optional<DialectName> dialectFromString(std::string_view text);

} // namespace sextant::feeds::mock
