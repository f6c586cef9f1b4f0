#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/market/timeframe.h"

namespace sextant::market {
class InstrumentCatalog;
}

namespace sextant::market::formats {

/// What a file's name says of its rows: "btcusdt_binance_1m_202104.csv.gz", "BTC_USDT-5m.json", "XBTUSD_1.csv",
/// "spy_factors.csv".
struct NameHints {
    std::string symbol; ///< canonical, or empty
    std::string venue;  ///< "binance", or empty
    std::optional<Timeframe> timeframe;
    std::optional<Timeframe> minutes; ///< of a name that ends in a bare number of minutes ("XBTUSD_60"); weak
};

[[nodiscard]] NameHints hintsFromFileName(std::string_view path, const InstrumentCatalog& catalog);

} // namespace sextant::market::formats
