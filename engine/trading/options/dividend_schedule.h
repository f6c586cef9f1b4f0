#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/calendar.h"
#include "engine/trading/options/cash_dividend.h"

namespace sextant::trading {

/// Cash dividends that are announced: known before the day from which on they are not paid any more.
class DividendSchedule final {
public:
    struct Dividend {
        std::int32_t exDate = 0; ///< days since 1970-01-01
        std::string symbol;
        double amount = 0.0; ///< per unit, > 0, quote currency
        friend bool operator==(const Dividend&, const Dividend&) = default;
    };
    /// "2014-08-07,AAPL,0.47; 2014-08-06,TWX,0.3175": date, symbol, amount; entries by semicolon or line. Errors:
    /// InvalidInput naming the entry and what is wrong.
    [[nodiscard]] static Result<DividendSchedule> parse(std::string_view text);

    /// The first whose ex-date lies in (after, until]; nothing without one.
    [[nodiscard]] std::optional<Dividend> next(std::string_view symbol, std::int32_t after, std::int32_t until) const;
    /// All of a symbol whose ex-date lies in (after, until], by date.
    [[nodiscard]] std::vector<Dividend> between(std::string_view symbol, std::int32_t after, std::int32_t until) const;
    /// The same from now to an expiry date as pricing takes them: until the open of the first trading day without each.
    [[nodiscard]] std::vector<CashDividend> cashUntil(std::string_view symbol, const market::Calendar& calendar,
                                                      Time now, std::int32_t expiry) const;
    [[nodiscard]] bool isEmpty() const { return m_dividends.empty(); }

private:
    std::vector<Dividend> m_dividends; // by date
};

} // namespace sextant::trading
