#pragma once

#include <optional>
#include <span>

#include "engine/core/canonical.h"
#include "engine/session/configuration/session_config.h"
#include "engine/session/risk_history.h"
#include "engine/trading/risk/calm_mode.h"
#include "engine/trading/risk/limit_usage.h"
#include "engine/trading/risk/option_sensitivity.h"
#include "engine/trading/risk/portfolio_risk.h"
#include "engine/trading/risk/risk_inputs.h"
#include "engine/trading/risk/run_budget.h"
#include "engine/trading/risk/trading_holds.h"
#include "engine/trading/risk/var_backtest.h"

namespace sextant::session {

/// What the rules of one account need beyond its books and RiskState: calm mode, holds of instruments, the budget of
/// the run, the alerts that were given, and past prices. Allocates when an instrument is first named or held.
class RiskMonitor final {
public:
    /// Both live as long as this.
    RiskMonitor(const SessionConfig& config, const RiskHistory& history) : m_config(config), m_history(history) {}

    /// The run begins (R22).
    void begin(Time time, Cash equity) { m_run.begin(time, equity); }
    void startDay();
    /// Entries that opened or increased a position, by the value of the fill in the account's currency.
    void noteEntry(Cash value) { m_run.noteEntry(value); }
    /// A position was closed with this net result.
    void noteClosed(Cash net) { m_calm.noteClosed(net, m_config.risk.calm); }
    /// An order went out that models had changed by this much (R21).
    void noteModelChange(Cash changed);
    /// Equity moved.
    void observe(Cash dayStart, Cash equity)
    {
        m_calm.observe(dayStart, equity, m_config.risk.maxDailyLossPpm, m_config.risk.calm);
    }
    /// A trading day has ended with `equity`: value at risk as it was told at the end of the day before is held against
    /// it. `valueAtRisk` is what is told now; 0: nothing that could be held against anything.
    void closeDay(double valueAtRisk, Cash equity);
    /// Capital came in or went out: no result of the day.
    void noteCapital(Cash amount) { m_toldEquity += amount; }
    [[nodiscard]] const trading::VarBacktest& varBacktest() const { return m_varBacktest; }
    /// An operator ends calm mode; false if it was off.
    bool endCalm();

    /// Holds of people and of reconciliation.
    [[nodiscard]] trading::TradingHolds& holds() { return m_holds; }
    [[nodiscard]] const trading::TradingHolds& holds() const { return m_holds; }
    /// Instruments whose data are missing; they are released by what brings the data.
    [[nodiscard]] trading::TradingHolds& waits() { return m_waits; }
    [[nodiscard]] const trading::TradingHolds& waits() const { return m_waits; }
    [[nodiscard]] const trading::CalmMode& calm() const { return m_calm; }
    [[nodiscard]] const trading::RunUsage& run() const { return m_run; }
    [[nodiscard]] const RiskHistory& history() const { return m_history; }

    /// How an option moves that the account holds or orders. Of each account its own: what one looks at must not show
    /// in the limits of another.
    void setOption(const trading::OptionSensitivity& value) { m_options.set(value); }

    /// What trading::evaluate and trading::limitReport want. Valid until this changes.
    [[nodiscard]] trading::RiskInputs inputs() const;
    /// Volatility of a day, for sizes that aim at one.
    [[nodiscard]] std::optional<double> dailySigma(InstrumentId instrument) const
    {
        return m_history.prices().dailySigma(instrument);
    }
    /// Calls `give(Reason)` for limits that have become near or broken (LimitAlerts).
    template <class Give>
    void alert(const trading::LimitReport& report, Give&& give)
    {
        m_alerts.observe(report, m_config.risk, std::forward<Give>(give));
    }
    /// Whether the rules that look at the whole portfolio are due: they are asked once an hour of engine time for
    /// alerts, besides at every change of a position. True at most once per hour.
    [[nodiscard]] bool isPortfolioDue(Time now);

    void canonical(CanonicalWriter& out) const;
    /// `ids` are the instruments' ids here, in the order of those there; unset: not traded here.
    void restore(CanonicalReader& in, std::span<const InstrumentId> ids, std::int64_t version);

private:
    const SessionConfig& m_config;
    const RiskHistory& m_history;
    trading::CalmMode m_calm;
    trading::TradingHolds m_holds;
    trading::TradingHolds m_waits;
    trading::RunUsage m_run;
    trading::LimitAlerts m_alerts;
    Cash m_changedByModels; // today
    Time m_nextPortfolio = Time::min();
    trading::VarBacktest m_varBacktest;
    trading::OptionSensitivities m_options;    // made anew when a session goes on
    double m_toldValueAtRisk = 0.0;            // at the last close
    Cash m_toldEquity;                         // then, with the capital moved since
    mutable trading::PortfolioMemory m_memory; // scratch
};

} // namespace sextant::session
