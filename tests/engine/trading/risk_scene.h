#pragma once

#include <vector>

#include "engine/trading/risk/portfolio_risk.h"
#include "engine/trading/risk/risk_inputs.h"
#include "engine/trading/risk/risk_rules.h"

namespace sextant::test {

/// 100 000 in cash, an order for 10 SPY at 500 that every rule passes, and inputs for all 22 of them. Tests spoil what
/// they want to see.
struct RiskScene {
    market::Instrument bitcoin;
    market::Instrument spy;
    market::Instrument future;
    market::Instrument forex;
    market::Instrument perpetual;
    market::Instrument qqq; ///< id 6, another share
    trading::RiskSettings settings;
    trading::AccountView account;
    std::vector<trading::OpenOrder> openOrders;
    trading::RiskState state;
    trading::CalendarStatus calendar;
    trading::OrderIntent intent;
    trading::PortfolioMemory memory;
    trading::MarketHistory history;
    trading::EventCalendar events;
    trading::CalmMode calm;
    trading::RunUsage run;
    trading::TradingHolds holds;
    trading::RiskInputs inputs;

    RiskScene();
    RiskScene(const RiskScene&) = delete;
    RiskScene& operator=(const RiskScene&) = delete;

    /// An order at a price with a stop 2 % and a target 3 % away, ATR a hundredth of the price.
    void order(const market::Instrument& instrument, market::Side side, std::int64_t lots, std::string_view price);
    /// Adds a holding whose value is booked out of cash, in order of instruments.
    void hold(const market::Instrument& instrument, std::int64_t lots, std::string_view value, int entries = 1);
    /// `days` closes whose returns alternate by `move`, times `direction` (for opposite ones −1).
    void days(const market::Instrument& instrument, int days, double move, double direction = 1.0);
    /// Bars whose returns alternate by `move`; `perDay` of them make a day.
    void bars(const market::Instrument& instrument, int bars, double move, int perDay = 100);

    [[nodiscard]] trading::RiskContext context() { return {account, openOrders, state, calendar, &inputs}; }
    [[nodiscard]] trading::RiskDecision decide() { return trading::evaluate(intent, context(), settings); }
};

} // namespace sextant::test
