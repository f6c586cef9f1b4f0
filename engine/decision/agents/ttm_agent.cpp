#include "engine/decision/agents/ttm_agent.h"

#include <algorithm>
#include <cmath>

namespace sextant::decision {
namespace {

bool isClean(const TtmView& view)
{
    // Two of three; while fewer than three bars are there, no more than one may have failed.
    const bool isFollowed = view.barsAfter - view.closesWithDirection <= 1;
    return !view.hasFlipped && isFollowed && view.squeezeBars >= 5;
}

} // namespace

AgentOutput analyzeSqueeze(const TtmView& view, const TtmParameters& parameters)
{
    AgentOutput out;
    out.agent = AgentId::Ttm;
    out.note(AgentTerm::BarsInExpansion, view.barsSinceFired);
    out.note(AgentTerm::SqueezeBars, view.squeezeBars);
    if (view.barsSinceFired > parameters.oldestRelease || view.barsSinceFired < 1) {
        out.add(AgentTerm::NotReleased, 0.0, view.barsSinceFired);
        return out;
    }
    out.bias = biasOf(view.direction);
    const double freshness = view.barsSinceFired <= 3 ? 20.0 : view.barsSinceFired <= 6 ? 12.0 : 5.0;
    double sum = out.add(AgentTerm::SqueezeRelease, freshness, view.barsSinceFired);
    sum += out.add(AgentTerm::SqueezeMaturity, 10.0 * ramp(view.squeezeBars, 3.0, 10.0), view.squeezeBars);
    const double strength = std::fabs(view.momentumNorm);
    sum += out.add(AgentTerm::MomentumStrength, 20.0 * ramp(strength, 0.25, 1.5), view.momentumNorm);
    if (view.isRising) sum += out.add(AgentTerm::MomentumRising, 10.0);
    if (view.isBeyondDonchian) sum += out.add(AgentTerm::DonchianBreak, 8.0);
    if (view.isAligned) sum += out.add(AgentTerm::FastAlignment, 6.0);
    if (view.relativeVolume)
        sum += out.add(AgentTerm::RelativeVolume, 6.0 * ramp(*view.relativeVolume, 0.8, 1.6), *view.relativeVolume);
    if (view.hasFlipped) sum += out.add(AgentTerm::MomentumFlip, -15.0);
    if (view.isOnAgain) sum += out.add(AgentTerm::SqueezeReentry, -20.0);
    const bool clean = isClean(view);
    out.note(AgentTerm::CleanRelease, clean ? 1.0 : 0.0);
    if (!clean && sum > parameters.chopCap) {
        out.add(AgentTerm::ChopCap, parameters.chopCap - sum);
        sum = parameters.chopCap;
    }
    out.confidence = confidenceOf(AgentId::Ttm, sum);
    return out;
}

} // namespace sextant::decision
