#include "engine/decision/agents/orb_agent.h"

#include <algorithm>

namespace sextant::decision {
namespace {

constexpr double kNoBreakoutPoints = 20.0;
constexpr double kFakeOutCap = 49.0;

} // namespace

AgentOutput analyzeOpeningRange(const OrbView& view)
{
    AgentOutput out;
    out.agent = AgentId::Orb;
    out.note(AgentTerm::RangeHigh, view.high);
    out.note(AgentTerm::RangeLow, view.low);
    out.note(AgentTerm::RangeMinutes, view.minutes);
    if (view.direction == 0 || !(view.width() > 0.0)) {
        out.add(AgentTerm::NoBreakout, kNoBreakoutPoints);
        out.confidence = confidenceOf(AgentId::Orb, kNoBreakoutPoints);
        return out;
    }
    out.bias = biasOf(view.direction);
    const double edge = view.direction > 0 ? view.high : view.low;
    const double magnitude = view.direction * (view.close - edge) / view.width();
    double sum = out.add(AgentTerm::BreakoutMagnitude, 25.0 * ramp(magnitude, 0.0, 0.35), magnitude);
    if (magnitude > 0.8) sum += out.add(AgentTerm::BreakoutChasing, -15.0 * ramp(magnitude, 0.8, 1.5), magnitude);
    sum += out.add(AgentTerm::BreakoutVolume, 20.0 * ramp(view.volumeRatio, 0.8, 2.0), view.volumeRatio);
    if (view.isMonotonic) sum += out.add(AgentTerm::MonotonicCloses, 8.0);
    if (view.isAccelerating) sum += out.add(AgentTerm::RisingRateOfChange, 7.0);
    sum += out.add(AgentTerm::CloseLocation, 10.0 * ramp(view.closeLocation, 0.5, 0.9), view.closeLocation);
    if (view.vwapAgrees) sum += out.add(AgentTerm::VwapAgrees, 10.0);
    if (view.widthRatio) {
        const double ratio = *view.widthRatio;
        const double points = ratio >= 0.5 && ratio <= 1.5 ? 10.0 : ratio > 1.5 && ratio <= 2.0 ? 5.0 : 0.0;
        sum += out.add(AgentTerm::RangeQuality, points, ratio);
    }
    if (view.gapAgrees) sum += out.add(AgentTerm::GapAgrees, 5.0);
    if (!view.hasFailedBefore) sum += out.add(AgentTerm::NoFailedBreak, 5.0);
    if (view.hasRetest) sum += out.add(AgentTerm::Retest, 5.0);

    bool isFakeOut = false;
    const auto punish = [&](bool holds, AgentTerm term, double points) {
        if (!holds) return;
        isFakeOut = true;
        sum += out.add(term, points);
    };
    punish(view.isBackInside, AgentTerm::BackInside, -25.0);
    punish(view.hasLongWick, AgentTerm::LongWick, -10.0);
    punish(view.isDoubleBreak, AgentTerm::DoubleBreak, -20.0);
    sum = std::min(sum, 100.0);
    if (isFakeOut) {
        out.add(AgentTerm::FakeOut, std::min(0.0, kFakeOutCap - sum));
        sum = std::min(sum, kFakeOutCap);
    }
    out.confidence = confidenceOf(AgentId::Orb, sum);
    out.note(AgentTerm::VolumeRatio, view.volumeRatio);
    if (view.widthRatio) out.note(AgentTerm::WidthRatio, *view.widthRatio);
    if (view.isVolumeProxy) out.note(AgentTerm::VolumeProxy, 1.0);
    // The stop in the middle of the range, targets one and two widths beyond the edge.
    out.note(AgentTerm::StopLevel, 0.5 * (view.high + view.low));
    out.note(AgentTerm::TargetLevel, edge + view.direction * view.width());
    out.note(AgentTerm::TargetLevel, edge + view.direction * 2.0 * view.width());
    return out;
}

} // namespace sextant::decision
