#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/market/instrument.h"

namespace sextant::market {

/// What is known of instruments before any data are read: resources/instruments.csv and files given by --instrument,
/// which win.
///
/// A file is CSV with the header
/// `pattern,venue,type,base,quote,price_unit,tick,lot,multiplier,calendar,fees,shortable,tradable,note`:
/// - pattern: a canonical symbol in which `*` stands for one or more characters, `EQUITY` for a bare ticker (1–5
/// letters, a class behind
///   a point or dash allowed) and `%` for a contract month (month letter and one or two digits of the year);
/// - venue: empty for any; a row that names the venue beats one that does not, then the pattern with more fixed
/// characters wins;
/// - base, quote: empty where the symbol says them; price_unit: k of 10^-k;
/// - fees: `bp:MAKER/TAKER` in basis points, `share:EACH/MINIMUM/CAP%`, `contract:EACH`, or `none`.
class InstrumentCatalog final {
public:
    /// The rows embedded in the program.
    [[nodiscard]] static InstrumentCatalog builtIn();
    /// Adds rows that win over those already there. Errors: InvalidInput "FILE:LINE: FIELD: …"; nothing is added then.
    [[nodiscard]] Result<void> add(std::string_view fileName, std::string_view csv);

    /// The instrument for a symbol in any spelling ("btcusdt", "BTC/USDT", "BTC_USDT", "BTC-USDT", "SPY"): canonical
    /// id, split by the longest known quote currency. Unknown: 24/7 calendar, tick = price unit, `guessed` set. The id
    /// is none.
    [[nodiscard]] Instrument find(std::string_view symbol, std::string_view venue) const;

    /// The canonical spelling alone: upper case, BASE-QUOTE for pairs. Of several quote currencies that fit, one that
    /// leaves a known base wins, then the longest: "BNBUSD" is BNB-USD, not BN-BUSD. Characters a symbol may not hold
    /// are left out.
    [[nodiscard]] std::string canonicalSymbol(std::string_view symbol) const;

    /// The canonical pair in a spelling without separator ("ETHBTC" -> "ETH-BTC"), or nothing if it is not plausibly
    /// one ("SPY", "USDT").
    [[nodiscard]] std::optional<std::string> splitPair(std::string_view symbol) const;
    [[nodiscard]] bool isKnownQuote(std::string_view currency) const;

private:
    struct Row {
        std::string pattern;
        std::string venue;
        Instrument instrument;
        int source = 0; // later sources win
    };
    [[nodiscard]] std::string canonicalOnce(std::string_view symbol) const;
    [[nodiscard]] bool isKnownBase(std::string_view currency) const;

    std::vector<Row> m_rows;
    std::vector<std::string> m_quotes; // sorted: what stands behind the dash of any pattern
    std::vector<std::string> m_bases;  // sorted: what stands before it, where it is spelled out
    int m_sources = 0;
};

} // namespace sextant::market
