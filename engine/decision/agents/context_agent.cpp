#include "engine/decision/agents/context_agent.h"

#include <algorithm>
#include <array>

namespace sextant::decision {
namespace {

using analysis::RegimeDirection;
using analysis::RegimeStructure;

/// Rows: trending with, trending against, ranging, volatile; columns: volatility low, normal, high, extreme.
constexpr std::array<std::array<double, 4>, 4> kBase{{
    {80, 75, 55, 25},
    {25, 20, 15, 5},
    {50, 45, 35, 15},
    {40, 35, 25, 10},
}};

constexpr std::size_t kTrendingWith = 0;
constexpr std::size_t kTrendingAgainst = 1;
constexpr std::size_t kRanging = 2;
constexpr std::size_t kVolatile = 3;

int signOfRegime(RegimeDirection direction)
{
    return direction == RegimeDirection::Bull ? 1 : direction == RegimeDirection::Bear ? -1 : 0;
}

std::size_t rowOf(const analysis::Regime& regime, int direction)
{
    switch (regime.labels.structure) {
    case RegimeStructure::Volatile:
        return kVolatile;
    case RegimeStructure::Ranging:
        return kRanging;
    case RegimeStructure::Trending:
        break;
    }
    // A trend without a direction is followed from its shorter label; without that either it is no trend to be with.
    int trend = signOfRegime(regime.labels.direction);
    if (trend == 0) trend = regime.labels.trend;
    return trend == 0 ? kRanging : trend == direction ? kTrendingWith : kTrendingAgainst;
}

} // namespace

std::string_view toString(SessionPhase phase)
{
    constexpr std::array<std::string_view, 7> kNames{"continuous", "pre",     "opening", "midday",
                                                     "lunch",      "closing", "after"};
    return kNames[static_cast<std::size_t>(phase)];
}

SessionPhase phaseOf(Time time, Time open, Time close, Duration full)
{
    if (time < open) return SessionPhase::Pre;
    if (time >= close) return SessionPhase::After;
    const double scale = static_cast<double>((close - open).count()) / static_cast<double>(full.count());
    const double minutes = static_cast<double>((time - open).count()) / 60e9 / scale; // of a full day
    const double length = static_cast<double>(full.count()) / 60e9;
    if (minutes < 30.0) return SessionPhase::Opening;
    if (minutes >= length - 30.0) return SessionPhase::Closing;
    if (minutes >= 120.0 && minutes < 240.0) return SessionPhase::Lunch;
    return SessionPhase::Midday;
}

AgentOutput analyzeContext(const ContextView& view)
{
    AgentOutput out;
    out.agent = AgentId::Context;
    const bool isKnown = view.regime != nullptr && view.regime->isReady();
    double sum = 0.0;
    if (isKnown) {
        const std::size_t row = rowOf(*view.regime, view.direction);
        sum = kBase[row][static_cast<std::size_t>(view.regime->labels.volatility)];
        out.add(AgentTerm::RegimeBase, sum, static_cast<double>(row));
        const analysis::DirectionProbabilities& p = view.regime->probabilities;
        if (view.regime->labels.direction == RegimeDirection::Bull && p.bull >= 0.5) out.bias = Bias::Bullish;
        if (view.regime->labels.direction == RegimeDirection::Bear && p.bear >= 0.5) out.bias = Bias::Bearish;
    } else {
        sum = out.add(AgentTerm::RegimeUnknown, kBase[kRanging][1]);
    }
    switch (view.phase) {
    case SessionPhase::Opening:
        if (!view.isOpeningRangeSignal) sum += out.add(AgentTerm::SessionOpening, -5.0);
        break;
    case SessionPhase::Lunch:
        sum += out.add(AgentTerm::SessionLunch, -8.0);
        break;
    case SessionPhase::Closing:
        sum += out.add(AgentTerm::SessionClosing, -10.0);
        break;
    case SessionPhase::Pre:
    case SessionPhase::After:
        sum += out.add(AgentTerm::ExtendedHours, -15.0);
        break;
    case SessionPhase::Continuous:
    case SessionPhase::Midday:
        break;
    }
    if (view.benchmark != nullptr && view.benchmark->isReady()) {
        const int leading = signOfRegime(view.benchmark->labels.direction);
        if (leading == view.direction) sum += out.add(AgentTerm::BenchmarkAgrees, 8.0);
        if (leading == -view.direction) sum += out.add(AgentTerm::BenchmarkDisagrees, -12.0);
    }
    if (isKnown && view.regime->changeProbability > 0.5)
        sum += out.add(AgentTerm::RegimeChanging, -15.0, view.regime->changeProbability);
    // A spread read from bars is shown but never held against anything.
    if (isKnown && view.regime->labels.spread == analysis::SpreadRegime::Wide && !view.regime->isSpreadProxy)
        sum += out.add(AgentTerm::WideSpread, -10.0);
    if (view.isBlackout) {
        out.add(AgentTerm::EventBlackout, -sum);
        sum = 0.0;
    }
    out.confidence = confidenceOf(AgentId::Context, sum);
    return out;
}

} // namespace sextant::decision
