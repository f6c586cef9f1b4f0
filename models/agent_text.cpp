#include "models/agent_text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/regime_text.h"

namespace sextant::models {

using decision::AgentAbsence;
using decision::AgentId;
using decision::AgentTerm;
using decision::AgentType;
using decision::Bias;
using decision::RoutingReason;

QString AgentText::name(AgentId agent)
{
    switch (agent) {
    case AgentId::Context:
        return tr("Context");
    case AgentId::Risk:
        return tr("Risk");
    case AgentId::Technical:
        return tr("Technical");
    case AgentId::Orb:
        return tr("Opening range");
    case AgentId::Strat:
        return tr("Strat");
    case AgentId::Ttm:
        return tr("TTM squeeze");
    case AgentId::Satyland:
        return tr("Satyland");
    }
    return {};
}

QString AgentText::of(AgentType type)
{
    switch (type) {
    case AgentType::Core:
        return tr("core", "group of agents");
    case AgentType::Specialist:
        return tr("specialist");
    case AgentType::SubAgent:
        return tr("sub-agent");
    }
    return {};
}

QString AgentText::title(AgentTerm term)
{
    switch (term) {
    case AgentTerm::EmaStack:
        return tr("Moving averages in order");
    case AgentTerm::PriceSide:
        return tr("Price beside the averages");
    case AgentTerm::Slope:
        return tr("Slope of the average");
    case AgentTerm::TrendStrength:
        return tr("Strength of the trend (ADX)");
    case AgentTerm::MacdHistogram:
        return tr("MACD histogram");
    case AgentTerm::RsiZone:
        return tr("RSI zone");
    case AgentTerm::RoomToLevel:
        return tr("Room to the next level");
    case AgentTerm::LevelBounce:
        return tr("Bounced off a level");
    case AgentTerm::CandleBody:
        return tr("Body of the candle");
    case AgentTerm::CandlePattern:
        return tr("Candle pattern");
    case AgentTerm::Extension:
        return tr("Stretched from the average");
    case AgentTerm::Divergence:
        return tr("Divergence");
    case AgentTerm::EmaAlignment:
        return tr("Averages aligned");
    case AgentTerm::NearestSupport:
        return tr("Nearest support");
    case AgentTerm::NearestResistance:
        return tr("Nearest resistance");
    case AgentTerm::Undecided:
        return tr("Undecided");
    case AgentTerm::RegimeBase:
        return tr("Market regime");
    case AgentTerm::SessionOpening:
        return tr("Opening half hour");
    case AgentTerm::SessionLunch:
        return tr("Lunch hours");
    case AgentTerm::SessionClosing:
        return tr("Closing half hour");
    case AgentTerm::ExtendedHours:
        return tr("Outside regular hours");
    case AgentTerm::BenchmarkAgrees:
        return tr("Leading market agrees");
    case AgentTerm::BenchmarkDisagrees:
        return tr("Leading market disagrees");
    case AgentTerm::RegimeChanging:
        return tr("Regime may be changing");
    case AgentTerm::WideSpread:
        return tr("Wide spread");
    case AgentTerm::EventBlackout:
        return tr("Event close by");
    case AgentTerm::RegimeUnknown:
        return tr("Regime not known yet");
    case AgentTerm::RiskRule:
        return tr("Risk rule");
    case AgentTerm::RiskClear:
        return tr("No risk rule blocks");
    case AgentTerm::BreakoutMagnitude:
        return tr("Size of the breakout");
    case AgentTerm::BreakoutChasing:
        return tr("Too far from the range");
    case AgentTerm::BreakoutVolume:
        return tr("Volume of the breakout");
    case AgentTerm::MonotonicCloses:
        return tr("Closes follow each other");
    case AgentTerm::RisingRateOfChange:
        return tr("Rate of change rises");
    case AgentTerm::CloseLocation:
        return tr("Close near the extreme");
    case AgentTerm::VwapAgrees:
        return tr("VWAP agrees");
    case AgentTerm::RangeQuality:
        return tr("Quality of the range");
    case AgentTerm::GapAgrees:
        return tr("Gap agrees");
    case AgentTerm::NoFailedBreak:
        return tr("No failed break before");
    case AgentTerm::BackInside:
        return tr("Back inside the range");
    case AgentTerm::LongWick:
        return tr("Long wick");
    case AgentTerm::DoubleBreak:
        return tr("Broke both sides");
    case AgentTerm::Retest:
        return tr("Edge was tested again");
    case AgentTerm::NoBreakout:
        return tr("No breakout");
    case AgentTerm::FakeOut:
        return tr("Looks like a fake-out");
    case AgentTerm::RangeHigh:
        return tr("High of the opening range");
    case AgentTerm::RangeLow:
        return tr("Low of the opening range");
    case AgentTerm::RangeMinutes:
        return tr("Minutes of the opening range");
    case AgentTerm::VolumeRatio:
        return tr("Volume against usual");
    case AgentTerm::WidthRatio:
        return tr("Width against usual");
    case AgentTerm::VolumeProxy:
        return tr("Another instrument's volume");
    case AgentTerm::StratBase:
        return tr("Base");
    case AgentTerm::StratPattern:
        return tr("Pattern");
    case AgentTerm::TriggerState:
        return tr("Trigger");
    case AgentTerm::HigherContinuity:
        return tr("Higher timeframes agree");
    case AgentTerm::LowerAlignment:
        return tr("Lower timeframe agrees");
    case AgentTerm::SqueezeAgrees:
        return tr("Squeeze agrees");
    case AgentTerm::RewardToRisk:
        return tr("Reward to risk");
    case AgentTerm::RelativeVolume:
        return tr("Relative volume");
    case AgentTerm::TightInside:
        return tr("Tight inside bar");
    case AgentTerm::TriggerLevel:
        return tr("Trigger level");
    case AgentTerm::StopLevel:
        return tr("Stop level");
    case AgentTerm::TargetLevel:
        return tr("Target level");
    case AgentTerm::CandleSequence:
        return tr("Sequence of candles");
    case AgentTerm::SqueezeRelease:
        return tr("Squeeze released");
    case AgentTerm::SqueezeMaturity:
        return tr("Length of the squeeze");
    case AgentTerm::MomentumStrength:
        return tr("Strength of momentum");
    case AgentTerm::MomentumRising:
        return tr("Momentum rises");
    case AgentTerm::DonchianBreak:
        return tr("Out of the channel");
    case AgentTerm::FastAlignment:
        return tr("Fast averages aligned");
    case AgentTerm::MomentumFlip:
        return tr("Momentum turned");
    case AgentTerm::SqueezeReentry:
        return tr("Squeezed again");
    case AgentTerm::CleanRelease:
        return tr("Clean release");
    case AgentTerm::NotReleased:
        return tr("Not released");
    case AgentTerm::BarsInExpansion:
        return tr("Bars since the release");
    case AgentTerm::SqueezeBars:
        return tr("Bars of the squeeze");
    case AgentTerm::SatyBase:
        return tr("Base");
    case AgentTerm::RibbonState:
        return tr("Ribbon");
    case AgentTerm::PriceAboveSlow:
        return tr("Price beside the slow averages");
    case AgentTerm::BiasCandle:
        return tr("Colour of the candle");
    case AgentTerm::BeyondTrigger:
        return tr("Beyond the ATR trigger");
    case AgentTerm::LevelToLevel:
        return tr("Level to level");
    case AgentTerm::PhaseOscillator:
        return tr("Phase oscillator");
    case AgentTerm::PhaseExtended:
        return tr("Phase extended");
    case AgentTerm::PhaseLeaving:
        return tr("Leaves its zone");
    case AgentTerm::Compression:
        return tr("Compression");
    case AgentTerm::VolumeQuality:
        return tr("Quality of volume");
    case AgentTerm::RangeUsed:
        return tr("Range used");
    case AgentTerm::NearestLevel:
        return tr("Nearest ATR level");
    case AgentTerm::PullbackQuality:
        return tr("Quality of the pullback");
    case AgentTerm::ChopCap:
        return tr("Capped: no trend");
    case AgentTerm::AtrMode:
        return tr("Mode of the ATR levels");
    }
    return {};
}

QString AgentText::of(Bias bias)
{
    switch (bias) {
    case Bias::Bullish:
        return tr("▲ bullish");
    case Bias::Bearish:
        return tr("▼ bearish");
    case Bias::Neutral:
        return tr("– neutral");
    }
    return {};
}

Tone AgentText::tone(Bias bias)
{
    return bias == Bias::Bullish ? Tone::Gain : bias == Bias::Bearish ? Tone::Loss : Tone::Muted;
}

QString AgentText::of(AgentAbsence absence)
{
    switch (absence) {
    case AgentAbsence::None:
        break;
    case AgentAbsence::SwitchedOff:
        return tr("off");
    case AgentAbsence::NotActivated:
        return tr("nothing to say here");
    case AgentAbsence::NotReady:
        return tr("warming up");
    case AgentAbsence::Failed:
        return tr("failed: left out");
    }
    return {};
}

QString AgentText::of(RoutingReason reason)
{
    switch (reason) {
    case RoutingReason::FlagOff:
        return tr("engine 2 is off");
    case RoutingReason::HashA:
    case RoutingReason::HashB:
        return tr("by its hash");
    case RoutingReason::Override:
        return tr("by an override");
    case RoutingReason::Excluded:
        return tr("takes no part");
    }
    return {};
}

QString AgentText::of(decision::Promotion promotion)
{
    using decision::Promotion;
    switch (promotion) {
    case Promotion::NotASubAgent:
        return {};
    case Promotion::TooFew:
        return tr("promotion: not before 300 results");
    case Promotion::Eligible:
        return tr("may become a specialist");
    case Promotion::NotYet:
        return tr("promotion: not good enough yet");
    case Promotion::Demote:
        return tr("does worse than it should");
    }
    return {};
}

QString AgentText::opinion(const session::OpinionRow& row)
{
    if (row.absence != AgentAbsence::None) return of(row.absence);
    if (row.agent == AgentId::Risk) return row.block ? tr("✗ blocks it") : tr("✓ does not block it");
    return tr("%1 %2", "bias, confidence").arg(of(row.bias), QString::number(row.confidence));
}

QString AgentText::decidedBy(const session::AgentDecision& made)
{
    if (!made.isDecided) return made.cause == ReasonCode::None ? QString() : ReasonText::title(made.cause);
    const decision::MetaDecision& meta = made.meta.decision;
    if (!meta.isApproved) {
        for (const Reason& reason : made.why) {
            const QString measured = ReasonText::detail(reason);
            const QString title = ReasonText::title(reason.code);
            return measured.isEmpty() ? title : tr("%1: %2", "reason, measured").arg(title, measured);
        }
        return {};
    }
    std::vector<decision::Contribution> supporters;
    for (const decision::Contribution& each : meta.contributions())
        if (each.share > 0.0) supporters.push_back(each);
    std::stable_sort(supporters.begin(), supporters.end(),
                     [](const auto& a, const auto& b) { return a.share > b.share; });
    QStringList names;
    for (const decision::Contribution& each : supporters)
        names << name(each.agent);
    const QString who = names.join(tr(", ", "between names"));
    return made.order.isSet() || made.cause == ReasonCode::None
               ? who
               : tr("%1 — but %2", "who decided, why there is no order").arg(who, ReasonText::title(made.cause));
}

QString AgentText::regime(std::string_view name)
{
    for (int i = 0; i < 4; ++i)
        if (toString(static_cast<analysis::RegimeDirection>(i)) == name)
            return RegimeText::of(static_cast<analysis::RegimeDirection>(i));
    return toText(name);
}

QString AgentText::sessionPart(std::string_view name)
{
    using decision::SignalSession;
    const std::array<std::pair<SignalSession, QString>, decision::kSignalSessions> words{
        {{SignalSession::Unknown, tr("unknown part of the day")},
         {SignalSession::Regular, tr("regular hours")},
         {SignalSession::Opening, tr("opening")},
         {SignalSession::Lunch, tr("lunch")},
         {SignalSession::Closing, tr("closing")},
         {SignalSession::Extended, tr("extended hours")}}};
    for (const auto& [part, text] : words)
        if (toString(part) == name) return text;
    return toText(name);
}

} // namespace sextant::models
