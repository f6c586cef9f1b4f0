#pragma once

// Inside of risk_rules: one intent against one account, the sums every rule needs, then the rules. Nothing else
// includes this.

#include <optional>

#include "engine/trading/ledger/value_scale.h"
#include "engine/trading/risk/portfolio_risk.h"
#include "engine/trading/risk/risk_rules.h"

namespace sextant::trading {

/// One intent against one account.
class RiskJudge final {
public:
    RiskJudge(const OrderIntent& intent, const RiskContext& context, const RiskSettings& settings);
    RiskDecision decide();

private:
    // Units
    static constexpr double kPpmOfOne = 1e6; // divided by, so that 10 % is 0.1 and not the number below it
    static double asMoney(__int128 units) { return static_cast<double>(units) / 1e8; }
    static double seconds(Duration duration) { return static_cast<double>(duration.count()) / 1e9; }
    static __int128 magnitude(__int128 value) { return value < 0 ? -value : value; }
    static std::int64_t clampToInt64(__int128 value);
    /// |entry · lots · multiplier| in the account's currency for a report; the rules themselves count in integers.
    double notional(__int128 lots) const;
    /// |price · lots · multiplier| in cash units of the account's currency; an amount beyond the range of cash counts
    /// as its end, which is beyond every limit.
    static std::int64_t notionalUnits(const market::Instrument& instrument, Price price, Lots lots,
                                      const ExchangeRate& rate);
    /// A share of an amount, rounded down; nothing of a negative amount.
    static __int128 shareOf(Cash amount, std::int64_t ppm);

    // What is there already, risk_rules.cpp
    __int128 measured(const market::Instrument& instrument, __int128 amount) const;
    __int128 requirement(const market::Instrument& instrument, bool isShort, __int128 amount) const;
    void addHolding(const Holding& holding);
    void addPending(const OpenOrder& order);

    // Answers
    RuleOutcome answer(ReasonCode rule, Verdict verdict, double measuredValue, double limit) const;
    RuleOutcome unchecked(ReasonCode rule) const { return answer(rule, Verdict::Pass, 0.0, 0.0); }
    /// Reduces an engine's order to `headroom` lots and blocks an operator's, or one that would keep less than a lot.
    RuleOutcome limited(ReasonCode rule, std::int64_t headroom, double measuredValue, double limit) const;
    /// The largest order after which at most `most` lots are held, long or short.
    std::int64_t orderWithin(std::int64_t most) const;
    /// Lots held if the order is filled as wanted.
    __int128 resulting() const { return m_expected + m_sign * static_cast<__int128>(m_intent.quantity.count); }
    /// The most lots whose measure (§5.1) stays within `amount`.
    std::int64_t lotsMeasuredWithin(__int128 amount) const;
    double measureShare() const;
    /// The notional of a lot's delta as a multiple of its price: 1 for all but options.
    double leverageShare() const;
    /// The same of what is held or ordered of an instrument, cash units of its delta-adjusted notional.
    __int128 geared(const market::Instrument& instrument, Lots lots, __int128 amount) const;

    // Rules of the account and the order, account_rules.cpp
    RuleOutcome maxPosition() const;
    RuleOutcome cooldown() const;
    RuleOutcome loss(ReasonCode rule, Cash start, std::int64_t limitPpm, bool isHalted) const;
    RuleOutcome drawdown() const;
    double changeSince(Cash start) const;
    RuleOutcome stopAndTarget() const;
    RuleOutcome exposure() const;
    RuleOutcome leverage() const;
    RuleOutcome marketHours() const;
    RuleOutcome staleData() const;
    RuleOutcome fatFinger() const;
    RuleOutcome spread() const;
    bool sharesBand(const OpenOrder& order) const;
    RuleOutcome duplicate() const;
    RuleOutcome rate() const;
    __int128 cashFor(std::int64_t lots, std::int64_t reducing) const;
    RuleOutcome buyingPower() const;
    RuleOutcome killSwitch() const;

    // Rules that need more than the account, portfolio_rules.cpp
    RuleOutcome cluster() const;
    RuleOutcome valueAtRisk();
    RuleOutcome stress();
    RuleOutcome eventBlackout() const;
    __int128 remainingValue() const;
    RuleOutcome modelImpact() const;
    RuleOutcome runBudget() const;
    RuleOutcome calmMode() const;

    // The sum
    void add(const RuleOutcome& outcome) { m_decision.outcomes[m_decision.outcomeCount++] = outcome; }
    void block(ReasonCode cause);
    void conclude();

    const OrderIntent& m_intent;
    const RiskContext& m_context;
    const AccountView& m_account;
    const RiskSettings& m_settings;
    const market::Instrument& m_instrument;
    const AssetLimits& m_limits;
    ValueScale m_scale;
    int m_sign;

    int m_positions = 0;           // held or about to be
    int m_entries = 0;             // of the position in the order's instrument
    int m_pendingHere = 0;         // entry orders that work in the order's instrument
    __int128 m_held = 0;           // lots in the order's instrument
    __int128 m_expected = 0;       // the same with the entries that work
    __int128 m_othersNotional = 0; // of other instruments, cash units
    __int128 m_othersMeasured = 0; // the same as R06 measures it
    __int128 m_freeCash = 0;       // added to cash for R16
    __int128 m_reserved = 0;       // tied up for R16
    std::int64_t m_smallest = 0;   // after the rules that reduce, R12 left out
    std::int64_t m_remaining = 0;  // with R12
    std::optional<PortfolioRisk> m_portfolio;
    RiskDecision m_decision;
};

} // namespace sextant::trading
