#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/time.h"
#include "engine/session/effect.h"
#include "engine/session/reason_rows.h"
#include "engine/trading/orders/states.h"
#include "engine/trading/risk/calm_mode.h"
#include "engine/trading/risk/limit_usage.h"
#include "engine/trading/risk/run_budget.h"
#include "engine/trading/risk/stress_test.h"
#include "engine/trading/risk/trading_holds.h"

namespace sextant::session {

class RiskMonitor;
struct SessionConfig;

/// How one account stands to its limits, for screens. Measured when a snapshot is made, not at every event.
struct RiskPart {
    std::uint8_t account = 0;
    Time time; ///< engine time of the measurement
    Cash equity;
    trading::LimitReport limits; ///< all 22 rules
    double preAlert = 0.8;       ///< share of a limit from which on it is near

    trading::KillState kill = trading::KillState::Disarmed;
    ReasonCode killCause = ReasonCode::None; ///< ExitOperator: somebody pressed it
    Time killed;
    std::string killedBy;   ///< operator, empty: the engine, or not known any more
    std::string killReason; ///< their words
    bool killFlattens = false;
    bool dailyLossHalt = false;
    bool weeklyLossHalt = false;
    bool drawdownHalt = false;

    bool isCalmOn = false; ///< the setting
    trading::CalmState calm = trading::CalmState::Off;
    ReasonCode calmCause = ReasonCode::None;
    int lossesInARow = 0;
    trading::CalmSettings calmSettings;

    std::vector<trading::TradingHold> holds; ///< lifted by an operator
    std::vector<trading::TradingHold> waits; ///< lifted when the data are there

    trading::RunBudget budget;
    trading::BudgetState nearestBudget;
    Time runStarted;
    Cash runResult; ///< equity now less that at the beginning of the run
    int entriesToday = 0;
    Cash runNotional;

    double valueAtRisk = 0.0; ///< of a day, account currency
    double expectedShortfall = 0.0;
    double confidence = 0.95;
    bool isHistorical = false; ///< of daily revaluations; else parametric
    int revaluations = 0;      ///< days, where historical
    bool isComplete = true;    ///< false: of some instrument no volatility is known, it counts with none
    int varDays = 0;       ///< days whose result was held against what value at risk said before (execution.md §10.1)
    int varExceptions = 0; ///< of them those that lost more
    double varCoverage = 1.0;     ///< p-value of Kupiec's test: that it was exceeded as often as it says
    double varIndependence = 1.0; ///< of Christoffersen's: that exceptions do not gather
    std::vector<std::pair<InstrumentId, double>> varComponents; ///< parametric VaR by position; the sum is all of it
    double stressLoss = 0.0;                                    ///< of the worst scenario, >= 0
    std::optional<trading::StressScenario> worst;               ///< nothing loses: none

    [[nodiscard]] bool isHalted() const { return dailyLossHalt || weeklyLossHalt || drawdownHalt; }
};

/// Measures the account. Allocates.
[[nodiscard]] RiskPart riskPart(const trading::RiskContext& context, const SessionConfig& config,
                                const RiskMonitor& monitor, Time now);

/// What an entry of the audit trail is about.
enum class AuditKind : std::uint8_t {
    Command,  ///< somebody did something, and the engine took it
    Refused,  ///< … and the engine did not
    Block,    ///< a rule of risk stopped an order
    Reduce,   ///< a rule made an order smaller
    Warn,     ///< a rule let it pass and said so
    Alert,    ///< a limit has become near or broken
    Stop,     ///< the engine stopped trading by itself, all of it or one instrument
    Incident, ///< anything else that people should know
};

/// One entry of the audit trail: who, what, why, what was measured, what is allowed, when. Trouble with data stands
/// among the incidents alone.
struct AuditRow {
    std::uint64_t seq = 0;
    Time time;
    AuditKind kind = AuditKind::Incident;
    Variant variant = Variant::None;
    std::uint8_t account = 0;
    std::string actor; ///< operator; empty: the engine
    std::string words; ///< the operator's typed reason
    std::string origin;
    InstrumentId instrument;
    CommandKind command = CommandKind::Order; ///< of a command
    std::string key;                          ///< of a setting, flag or unlock
    std::string value;                        ///< the new one
    ReasonCode what = ReasonCode::None;       ///< rule, incident, or why a command was refused
    SignalId signal;
    OrderId order;
    bool isMeasured = false;
    double measured = 0.0; ///< in the rule's unit, see trading::RuleOutcome
    double limit = 0.0;
    Lots before; ///< Block, Reduce, Warn: quantity before and after the rule
    Lots after;
    ReasonRows reasons; ///< all that was given
};

} // namespace sextant::session
