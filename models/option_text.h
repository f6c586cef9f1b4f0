#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/market/options/option_quote.h"
#include "engine/trading/options/implied_volatility.h"
#include "models/option_view.h"

namespace sextant::models {

/// Options in words.
class OptionText {
public:
    [[nodiscard]] static QString problem(market::QuoteProblem problem); ///< "stale", "no bid"; empty for None
    /// Why a price has no volatility, for a tool tip.
    [[nodiscard]] static QString fault(trading::VolatilityFault fault);
    [[nodiscard]] static QString type(market::OptionType type); ///< "call"
    /// "490" or "492.5": a strike without decimals that say nothing.
    [[nodiscard]] static QString strike(double strike);
    /// A price of an option: two decimals, four where it is finer than a cent.
    [[nodiscard]] static QString price(Price price);
    [[nodiscard]] static QString date(std::int32_t date); ///< "6 Jun 2014"
    /// "6 Jun 2014 · 3 d · AAPL"
    [[nodiscard]] static QString expiry(const trading::ChainExpiry& expiry);
    /// "AAPL 6 Jun 2014 490 call"
    [[nodiscard]] static QString contract(const market::OptionContract& contract);
    [[nodiscard]] static QString owner(OptionOwner owner); ///< "A", "B", "Selection"
    /// Sizes of problems: "12 of 340 quotes are bad: 3 stale, 9 no bid"; "340 quotes, all good".
    [[nodiscard]] static QString quality(const market::QuoteProblemCounts& counts);
    /// An amount of currency with its sign, as many decimals as it deserves.
    [[nodiscard]] static QString amount(double value);

private:
    Q_DECLARE_TR_FUNCTIONS(sextant::models::OptionText)
};

} // namespace sextant::models
