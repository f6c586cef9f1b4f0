#include "engine/feeds/mock/dialect_name.h"

namespace sextant::feeds::mock {

std::string_view toString(DialectName name)
{
    switch (name) {
    case DialectName::Binance:
        return "binance";
    case DialectName::Kucoin:
        return "kucoin";
    case DialectName::CoinbaseExchange:
        return "coinbase-exchange";
    case DialectName::CoinbaseAdvanced:
        return "coinbase-advanced";
    case DialectName::Bybit:
        return "bybit";
    case DialectName::Okx:
        return "okx";
    case DialectName::Alpaca:
        return "alpaca";
    case DialectName::TwelveData:
        return "twelvedata";
    }
    return {};
}

std::optional<DialectName> dialectFromString(std::string_view text)
{
    for (const DialectName name : kDialectNames)
        if (toString(name) == text) return name;
    return std::nullopt;
}

} // namespace sextant::feeds::mock
