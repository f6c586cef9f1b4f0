#include "engine/decision/agents/satyland_agent.h"

#include <algorithm>
#include <cmath>

namespace sextant::decision {
namespace {

constexpr double kNeutralCap = 40.0;
constexpr double kLaunchBox = 23.6;

/// +1 E8 > E21 > E48, -1 the reverse, 0 chop.
int ribbonStateOf(const SatylandView& view)
{
    if (view.ema8 > view.ema21 && view.ema21 > view.ema48) return 1;
    if (view.ema8 < view.ema21 && view.ema21 < view.ema48) return -1;
    return 0;
}

bool isFullStack(const SatylandView& view, int side)
{
    if (!view.ema200) return false;
    const std::array<double, 5> stack{view.ema8, view.ema13, view.ema21, view.ema48, *view.ema200};
    for (std::size_t i = 0; i + 1 < stack.size(); ++i)
        if (side * (stack[i] - stack[i + 1]) <= 0.0) return false;
    return true;
}

double leavingPoints(double phase, double last, int side)
{
    // The crosses of mean reversion: out of accumulation or extended down speaks for up, and the reverse.
    const bool up = (last <= -61.8 && phase > -61.8) || (last <= -100.0 && phase > -100.0);
    const bool down = (last >= 61.8 && phase < 61.8) || (last >= 100.0 && phase < 100.0);
    return (side > 0 && down) || (side < 0 && up) ? -8.0 : 0.0;
}

std::array<double, kSatyLadder.size()> ladderFrom(double trigger)
{
    auto ladder = kSatyLadder;
    ladder.front() = trigger;
    return ladder;
}

} // namespace

bool isLevelToLevel(const SatylandView::Levels& levels, double close, int direction, double trigger)
{
    const auto ladder = ladderFrom(trigger);
    if (!(levels.atr > 0.0)) return false;
    const auto distance = [&](double price) { return direction * (price - levels.previousClose) / levels.atr; };
    const double now = distance(close);
    const double before = distance(levels.lastClose);
    for (std::size_t i = 0; i + 1 < ladder.size(); ++i) {
        const bool isCrossed = before < ladder[i] && now >= ladder[i];
        if (isCrossed && now < ladder[i + 1] && ladder[i + 1] - now >= 0.5 * (ladder[i + 1] - ladder[i])) return true;
    }
    return false;
}

AgentOutput analyzeSatyland(const SatylandView& view, const SatyParameters& parameters)
{
    AgentOutput out;
    out.agent = AgentId::Satyland;
    const int ribbon = ribbonStateOf(view);
    int side = ribbon;
    if (side == 0 && view.phase && std::fabs(*view.phase) > kLaunchBox) side = *view.phase > 0.0 ? 1 : -1;
    out.bias = biasOf(side);
    // A neutral opinion is counted as if the close against the slow average chose the side.
    const int counted = side != 0 ? side : view.close >= view.ema48 ? 1 : -1;

    double sum = out.add(AgentTerm::SatyBase, 20.0);
    const double ribbonPoints = isFullStack(view, counted) ? 20.0 : ribbon == counted ? 14.0 : 0.0;
    sum += out.add(AgentTerm::RibbonState, ribbonPoints, ribbon);
    double sidePoints = counted * (view.close - view.ema48) > 0.0 ? 4.0 : 0.0;
    if (view.ema200 && counted * (view.close - *view.ema200) > 0.0) sidePoints += 2.0;
    sum += out.add(AgentTerm::PriceAboveSlow, sidePoints);

    // Candles at the slow average count as above it; in compression they are grey and say nothing.
    const bool isAbove = view.close >= view.ema48;
    const bool isBeyondSlow = !view.isCompressed && (counted > 0 ? isAbove : !isAbove);
    const double body = counted * (view.close - view.open);
    if (isBeyondSlow && body > 0.0) sum += out.add(AgentTerm::BiasCandle, 6.0);
    if (isBeyondSlow && body < 0.0) {
        const bool isCleanPullback = view.pullbackHeldPivot && view.isVolumeBelowAverage;
        sum += out.add(AgentTerm::BiasCandle, isCleanPullback ? 10.0 : 4.0);
        out.note(AgentTerm::PullbackQuality, isCleanPullback ? 1.0 : 0.0);
    }

    if (view.levels && view.levels->atr > 0.0) {
        const SatylandView::Levels& levels = *view.levels;
        const double distance = counted * (view.close - levels.previousClose) / levels.atr;
        if (levels.rangeUsed >= 90.0)
            sum += out.add(AgentTerm::BeyondTrigger, -6.0, levels.rangeUsed);
        else if (distance >= parameters.trigger)
            sum += out.add(AgentTerm::BeyondTrigger, levels.rangeUsed <= 70.0 ? 10.0 : 5.0, distance);
        if (isLevelToLevel(levels, view.close, counted, parameters.trigger))
            sum += out.add(AgentTerm::LevelToLevel, 6.0);
        out.note(AgentTerm::RangeUsed, levels.rangeUsed);
        double nearest = parameters.trigger;
        for (const double step : ladderFrom(parameters.trigger))
            if (std::fabs(std::fabs(distance) - step) < std::fabs(std::fabs(distance) - nearest)) nearest = step;
        out.note(AgentTerm::NearestLevel,
                 levels.previousClose + (distance < 0.0 ? -counted : counted) * nearest * levels.atr);
    }
    if (view.phase) {
        const double phase = counted * *view.phase;
        const double last = view.lastPhase ? counted * *view.lastPhase : phase;
        if (phase > 100.0)
            sum += out.add(AgentTerm::PhaseExtended, -8.0, *view.phase);
        else if (phase > 0.0 && phase > last)
            sum += out.add(AgentTerm::PhaseOscillator, 10.0 * ramp(phase, 10.0, 61.8), *view.phase);
        if (view.lastPhase)
            if (const double points = leavingPoints(*view.phase, *view.lastPhase, counted); points < 0.0)
                sum += out.add(AgentTerm::PhaseLeaving, points, *view.phase);
    }
    if (view.isCompressed) sum += out.add(AgentTerm::Compression, -6.0);
    out.note(AgentTerm::AtrMode, view.atrMode);
    constexpr std::array<double, 4> kVolume{0.0, -4.0, 3.0, 8.0};
    const auto quality = view.volume[counted > 0 ? 0 : 1];
    if (quality != SatylandView::Volume::Unknown)
        sum += out.add(AgentTerm::VolumeQuality, kVolume[static_cast<std::size_t>(quality)]);
    if (side == 0 && sum > kNeutralCap) {
        out.add(AgentTerm::ChopCap, kNeutralCap - sum);
        sum = kNeutralCap;
    }
    out.confidence = confidenceOf(AgentId::Satyland, sum);
    return out;
}

} // namespace sextant::decision
