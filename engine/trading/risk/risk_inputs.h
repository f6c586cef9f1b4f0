#pragma once

#include "engine/trading/risk/calm_mode.h"
#include "engine/trading/risk/event_calendar.h"
#include "engine/trading/risk/market_history.h"
#include "engine/trading/risk/option_sensitivity.h"
#include "engine/trading/risk/run_budget.h"
#include "engine/trading/risk/trading_holds.h"

namespace sextant::trading {

class PortfolioMemory;

/// How far models have changed the orders of the day (R21). In advisory mode they change nothing.
struct ModelInfluence {
    bool isActive = false; ///< flag on, kill flag off, promoted (research.md §11)
    Cash changedToday;     ///< Σ |value with the models' factor − value without it| of the day's orders, >= 0
};

/// What R09, R17, R18 and R20 to R22 ask for beyond the account. Whoever gives it is judged by all rules; without it
/// only by those that the account alone answers. Null means that there is none of it; R17 warns then, R09 takes its
/// fallbacks.
struct RiskInputs {
    PortfolioMemory& memory; ///< scratch space, reused from decision to decision
    const MarketHistory* history = nullptr;
    const EventCalendar* events = nullptr;
    const CalmMode* calm = nullptr;
    const RunUsage* run = nullptr;
    const TradingHolds* holds = nullptr; ///< by operators and reconciliation, until somebody lifts them
    ModelInfluence models;
    const OptionSensitivities* options = nullptr; ///< null: no option is held or ordered
    const TradingHolds* waits = nullptr;          ///< for data that is missing; they lift themselves
};

} // namespace sextant::trading
