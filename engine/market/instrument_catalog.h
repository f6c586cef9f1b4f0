#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/market/instrument.h"

namespace sextant::market {

/// What is known of instruments before any data are read: resources/instruments.csv and files given by --instrument, which win.
/// A row is a pattern ("BTC-USDT", "*-USDT", "[A-Z]{1,5}" as "EQUITY") with venue and everything `Instrument` holds; the most exact pattern wins.
class InstrumentCatalog final {
public:
    /// The rows embedded in the program.
    [[nodiscard]] static InstrumentCatalog builtIn();
    /// Adds rows that win over those already there. Errors: InvalidInput "FILE:LINE: FIELD: …".
    [[nodiscard]] Result<void> add(std::string_view fileName, std::string_view csv);

    /// The instrument for a symbol in any spelling ("btcusdt", "BTC/USDT", "BTC_USDT", "BTC-USDT", "SPY"): canonical id, split by the longest known quote
    /// currency. Unknown: 24/7 calendar, tick = price unit, `guessed` set.
    [[nodiscard]] Instrument find(std::string_view symbol, std::string_view venue) const;
    /// The canonical spelling alone.
    [[nodiscard]] std::string canonicalSymbol(std::string_view symbol) const;

private:
    struct Row {
        std::string pattern;
        std::string venue;
        Instrument instrument;
        int source = 0; // later sources win
    };
    std::vector<Row> m_rows;
    int m_sources = 0;
};

} // namespace sextant::market
