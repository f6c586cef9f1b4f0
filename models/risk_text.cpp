#include "models/risk_text.h"

#include <cmath>

#include "models/number_text.h"
#include "models/reason_text.h"

namespace sextant::models {

RiskText::State RiskText::stateOf(const trading::LimitUsage& usage)
{
    if (!usage.isOfAccount) return State::PerOrder;
    if (usage.isBroken) return State::Broken;
    if (usage.isNear) return State::Near;
    return usage.isKnown ? State::Free : State::Unknown;
}

QString RiskText::of(State state)
{
    switch (state) {
    case State::PerOrder:
        return tr("– per order", "a rule that is asked for each order");
    case State::Unknown:
        return tr("? not measured", "a limit");
    case State::Free:
        return tr("✓ free", "a limit that is far away");
    case State::Near:
        return tr("! near", "a limit");
    case State::Broken:
        return tr("✗ broken", "a limit");
    }
    return {};
}

Tone RiskText::tone(State state)
{
    switch (state) {
    case State::Near:
        return Tone::Warning;
    case State::Broken:
        return Tone::Danger;
    case State::Free:
        return Tone::Plain;
    case State::PerOrder:
    case State::Unknown:
        return Tone::Muted;
    }
    return Tone::Plain;
}

QString RiskText::number(ReasonCode rule)
{
    return ReasonText::isRiskRule(rule) && rule != ReasonCode::CalmMode ? toText(sextant::name(rule).substr(0, 3))
                                                                        : QString();
}

QString RiskText::name(ReasonCode rule)
{
    QString title = ReasonText::title(rule);
    return title.remove(QStringLiteral(" (%1)").arg(number(rule)));
}

QString RiskText::value(ReasonCode rule, double measured)
{
    switch (rule) {
    case ReasonCode::R03MaxDailyLoss:
    case ReasonCode::R04MaxWeeklyLoss:
    case ReasonCode::R08Drawdown:
    case ReasonCode::R13Spread:
    case ReasonCode::R21ModelImpact:
        return percentText(measured);
    case ReasonCode::R02Cooldown:
    case ReasonCode::R10MarketHours:
    case ReasonCode::R11StaleData:
    case ReasonCode::R20EventBlackout:
        return spokenDurationText(Duration{static_cast<std::int64_t>(measured * 1e9)});
    case ReasonCode::R05StopLossTakeProfit:
        return shortNumberText(measured, 3);
    case ReasonCode::R07Leverage:
        return tr("%1×", "times equity").arg(numberText(measured, 2));
    case ReasonCode::R14Duplicate:
    case ReasonCode::R15RateLimit:
        return numberText(measured, 0);
    case ReasonCode::R19KillSwitch:
        return measured > 0.0 ? tr("on", "kill switch") : tr("off", "kill switch");
    case ReasonCode::CalmMode:
        return tr("%n loss(es)", nullptr, static_cast<int>(measured));
    case ReasonCode::R01MaxPosition:
    case ReasonCode::R22RunBudget: {
        // A number of positions or trades, or an amount.
        constexpr double kMostCounted = 1'000.0;
        const bool isCount = measured == std::floor(measured) && std::abs(measured) <= kMostCounted;
        return numberText(measured, isCount ? 0 : 2);
    }
    default:
        return numberText(measured, 2);
    }
}

QString RiskText::of(trading::CalmState state)
{
    switch (state) {
    case trading::CalmState::Off:
        return tr("off", "calm mode");
    case trading::CalmState::Reduced:
        return tr("orders reduced", "calm mode");
    case trading::CalmState::Paused:
        return tr("entries paused", "calm mode");
    }
    return {};
}

Tone RiskText::tone(trading::CalmState state)
{
    return state == trading::CalmState::Off       ? Tone::Plain
           : state == trading::CalmState::Reduced ? Tone::Warning
                                                  : Tone::Danger;
}

QString RiskText::of(trading::StressKind kind)
{
    using trading::StressKind;
    switch (kind) {
    case StressKind::Crash1987:
        return tr("crash of 1987");
    case StressKind::Crisis2008:
        return tr("crisis of 2008");
    case StressKind::FlashCrash2010:
        return tr("flash crash of 2010");
    case StressKind::Pandemic2020:
        return tr("March 2020");
    case StressKind::VolatilityCrush:
        return tr("volatility collapses");
    case StressKind::RatesUp:
        return tr("rates up by one point");
    case StressKind::CryptoFall:
        return tr("crypto falls");
    case StressKind::CorrelationToOne:
        return tr("everything moves together");
    case StressKind::LiquidityGone:
        return tr("liquidity gone");
    case StressKind::Grid:
        return tr("grid of moves");
    }
    return {};
}

QString RiskText::of(const trading::StressScenario& scenario)
{
    QStringList parts;
    if (scenario.spot != 0.0) parts << tr("prices %1").arg(signedPercentText(scenario.spot, 0));
    if (scenario.volatilityFactor != 1.0)
        parts << tr("volatility ×%1").arg(shortNumberText(scenario.volatilityFactor, 3));
    if (scenario.spreadFactor != 1.0) parts << tr("spreads ×%1").arg(shortNumberText(scenario.spreadFactor, 3));
    if (parts.isEmpty()) return of(scenario.kind);
    return tr("%1 (%2)", "scenario, what it does")
        .arg(of(scenario.kind), parts.join(tr(", ", "between parts of a sentence")));
}

QString RiskText::of(session::AuditKind kind)
{
    using session::AuditKind;
    switch (kind) {
    case AuditKind::Command:
        return tr("done", "audit: a command was carried out");
    case AuditKind::Refused:
        return tr("✗ refused", "audit: a command");
    case AuditKind::Block:
        return tr("✗ blocked", "audit: an order");
    case AuditKind::Reduce:
        return tr("↓ reduced", "audit: an order");
    case AuditKind::Warn:
        return tr("! warned", "audit: an order");
    case AuditKind::Alert:
        return tr("! limit near", "audit");
    case AuditKind::Stop:
        return tr("✗ stopped", "audit: trading");
    case AuditKind::Incident:
        return tr("incident", "audit");
    }
    return {};
}

Tone RiskText::tone(session::AuditKind kind)
{
    using session::AuditKind;
    switch (kind) {
    case AuditKind::Refused:
    case AuditKind::Reduce:
    case AuditKind::Warn:
    case AuditKind::Alert:
        return Tone::Warning;
    case AuditKind::Block:
    case AuditKind::Stop:
        return Tone::Danger;
    case AuditKind::Command:
        return Tone::Operator;
    case AuditKind::Incident:
        return Tone::Plain;
    }
    return Tone::Plain;
}

} // namespace sextant::models
