#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/time.h"
#include "engine/market/calendar.h"
#include "engine/market/options/option_contract.h"
#include "engine/market/options/option_quote.h"
#include "engine/trading/options/american_approximation.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/cash_dividend.h"
#include "engine/trading/options/implied_volatility.h"
#include "engine/trading/options/option_terms.h"
#include "engine/trading/options/zero_curve.h"

namespace sextant::trading {

/// One side of a strike.
struct ChainLeg {
    std::uint32_t contract = 0; ///< place in OptionChain::contracts()
    market::OptionQuote quote;  ///< the last one; of no use if `problem` says Missing
    market::QuoteProblem problem = market::QuoteProblem::Missing;
    std::optional<double> mid; ///< only of quotes without a problem
    /// That of its own mid; absent where there is no mid, or why there is none.
    std::optional<double> volatility;
    std::optional<VolatilityFault> fault;
    /// Value and greeks at the strike's volatility; absent without one.
    std::optional<OptionValue> value;
};

/// Calls and puts of one strike.
struct ChainRow {
    market::Strike strike;
    double moneyness = 0.0; ///< ln(strike / forward); 0 without a forward
    std::optional<ChainLeg> call;
    std::optional<ChainLeg> put;
    /// That of the side out of the money, whose price is time value alone. Of the other side where only that has one,
    /// and half its spread is worth no more than two points of volatility: deep in the money it says nothing.
    std::optional<double> volatility;
};

/// All strikes of one root and expiry.
struct ChainExpiry {
    market::OptionRoot root;
    std::int32_t date = 0; ///< of expiry
    Time expiry;           ///< when what it pays is fixed
    double years = 0.0;
    int days = 0; ///< calendar days
    double rate = 0.0;
    /// What calls and puts agree on: K + (C - P) e^{rT} where they cost nearly the same; else the spot carried at the
    /// rate. Absent without either.
    std::optional<double> forward;
    bool isForwardImplied = false;
    double dividendYield = 0.0; ///< rate - ln(forward / spot) / years
    std::vector<ChainRow> rows; ///< by strike
};

/// A chain at one instant. Immutable.
struct ChainSnapshot {
    Time time;
    std::string underlying;
    std::optional<double> spot;
    bool isSpotImplied = false;          ///< nobody gave one: the nearest forward, discounted
    std::vector<ChainExpiry> expiries;   ///< by date, then root; only those not over
    market::QuoteProblemCounts problems; ///< of the legs
};

/// What a snapshot is taken with.
struct ChainMarket {
    std::optional<double> spot; ///< of the underlying, > 0
    ZeroCurve rates = ZeroCurve::flat(0.0);
    /// Of the underlying, by time. Where no calls and puts tell the forward it is (spot - what they are worth) grown at
    /// interest; an implied forward holds them already.
    std::vector<CashDividend> dividends;
    Duration staleAfter = std::chrono::seconds(15); ///< execution.md §4
};

/// The last quote of every listed option of one underlying. Quotes with a problem are kept, counted and shown, and give
/// neither a mid nor a volatility. One thread.
class OptionChain final {
public:
    OptionChain(std::string underlying, std::shared_ptr<const market::Calendar> calendar);

    /// Lists a contract; its place. A contract listed before keeps its own.
    std::uint32_t add(const market::OptionContract& contract);
    /// A quote whose `contract` is a place that add() gave; an older one than the last is ignored and counted.
    void apply(const market::OptionQuote& quote);

    [[nodiscard]] std::span<const market::OptionContract> contracts() const { return m_contracts; }
    [[nodiscard]] std::uint64_t late() const { return m_late; } ///< quotes ignored by apply()
    /// Forwards, volatilities and greeks of all that is not over. European contracts by Black-Scholes, American ones by
    /// Barone-Adesi and Whaley; own arithmetic, the same bits everywhere.
    [[nodiscard]] ChainSnapshot snapshot(Time now, const ChainMarket& market) const;

private:
    struct Listed {
        market::OptionQuote quote;
        bool isQuoted = false;
    };
    [[nodiscard]] ChainLeg legOf(std::uint32_t contract, Time now, Duration staleAfter) const;

    std::string m_underlying;
    std::shared_ptr<const market::Calendar> m_calendar;
    std::vector<market::OptionContract> m_contracts;
    std::vector<Listed> m_listed; // as m_contracts
    std::map<std::pair<std::string, market::OptionKey>, std::uint32_t> m_places;
    std::uint64_t m_late = 0;
};

/// A whole chain at another spot, volatilities per strike and forwards' yields as they were (sticky strike): what a
/// tick of the underlying asks for. Built from a snapshot, then without allocation.
class ChainRepricer final {
public:
    explicit ChainRepricer(const ChainSnapshot& snapshot);

    /// Places in OptionChain::contracts() of the legs that have a volatility, in the order of the values.
    [[nodiscard]] std::span<const std::uint32_t> contracts() const { return m_contracts; }
    /// Price, delta and gamma (European contracts: all greeks) of each at `spot` > 0. `values` has room for all.
    void at(double spot, std::span<OptionValue> values) const;

private:
    struct Entry {
        EuropeanPricer european;
        std::optional<BaroneAdesiWhaley> american;
    };
    std::vector<std::uint32_t> m_contracts;
    std::vector<Entry> m_entries; // as m_contracts
};

} // namespace sextant::trading
