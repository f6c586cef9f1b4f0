#pragma once

#include <QCoreApplication>
#include <QString>

#include "engine/session/risk_part.h"
#include "models/roles.h"

namespace sextant::models {

/// Risk in words: rules, how near their limits are, calm mode, holds, what stopped trading.
class RiskText final {
    Q_DECLARE_TR_FUNCTIONS(RiskText)
public:
    /// How an account stands to one limit.
    enum class State { PerOrder, Unknown, Free, Near, Broken };
    [[nodiscard]] static State stateOf(const trading::LimitUsage& usage);
    /// "✗ broken", "! near", "✓ free", "? not measured", "– asked per order": sign and word.
    [[nodiscard]] static QString of(State state);
    [[nodiscard]] static Tone tone(State state);

    /// "R08"; empty for what is no rule.
    [[nodiscard]] static QString number(ReasonCode rule);
    /// "Drawdown", without the number.
    [[nodiscard]] static QString name(ReasonCode rule);
    /// What was measured of a rule or its limit, in the rule's unit (trading::RuleOutcome).
    [[nodiscard]] static QString value(ReasonCode rule, double measured);

    [[nodiscard]] static QString of(trading::CalmState state);
    [[nodiscard]] static Tone tone(trading::CalmState state);
    [[nodiscard]] static QString of(trading::StressKind kind);
    /// "1987 (prices −20%, volatility ×2.5)"; the grid by its numbers alone.
    [[nodiscard]] static QString of(const trading::StressScenario& scenario);
    [[nodiscard]] static QString of(session::AuditKind kind);
    [[nodiscard]] static Tone tone(session::AuditKind kind);
};

} // namespace sextant::models
