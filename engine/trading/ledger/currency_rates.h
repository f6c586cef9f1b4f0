#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/canonical.h"
#include "engine/core/fixed.h"
#include "engine/core/time.h"
#include "engine/market/instrument.h"
#include "engine/trading/ledger/exchange_rate.h"

namespace sextant::trading {

/// How far a rate may be trusted. A stale one still values what is there, because leaving it out would be a jump in
/// equity; but nothing new is begun on it: no entries in instruments settled in the currency, no exchange.
enum class RateState : std::uint8_t { Fresh, Stale, Missing };

/// Rates of currencies into the account's, made from the prices of the pairs that are traded or watched. Currencies
/// said to be at par (USDT for USD) count 1:1 and are never stale. The same prices in the same order give the same
/// rates.
class CurrencyRates final {
public:
    explicit CurrencyRates(std::string accountCurrency, Duration maxAge = std::chrono::minutes(15));

    /// `currency` counts as one of the account's.
    void setPar(std::string_view currency);
    /// A rate from outside. `units` > 0. True if it is another one than before.
    bool set(std::string_view currency, std::int64_t units, Time time);
    /// Takes the price (> 0) of a spot pair: base into the account's currency, directly where the pair is quoted in it
    /// (or at par with it), inverted where it is the base, else by way of a currency whose rate is known and fresh. A
    /// longer way replaces a shorter one only when that is stale, and is as old as the oldest price in it. The currency
    /// whose rate changed, null for none; allocates when a currency is first seen only.
    const std::string* observe(const market::Instrument& pair, Price price, Time time);

    /// Nothing for a currency that was never seen.
    [[nodiscard]] std::optional<ExchangeRate> find(std::string_view currency) const;
    /// Whether it counts 1:1.
    [[nodiscard]] bool isPar(std::string_view currency) const;
    [[nodiscard]] RateState state(std::string_view currency, Time now) const;
    [[nodiscard]] const std::string& accountCurrency() const { return m_account; }
    [[nodiscard]] Duration maxAge() const { return m_maxAge; }

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    struct Known {
        ExchangeRate rate;
        int steps = 0; // prices it was made from; 0: set from outside
        bool isPar = false;
    };
    /// The currency if its rate is another one now.
    const std::string* offer(std::string_view currency, __int128 units, int steps, Time time, Time now);
    [[nodiscard]] const Known* known(std::string_view currency) const;

    std::string m_account;
    Duration m_maxAge;
    std::map<std::string, Known, std::less<>> m_rates;
};

} // namespace sextant::trading
