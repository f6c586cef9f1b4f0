#include "engine/decision/agents/confidence_map.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::decision {

std::optional<ConfidenceMap> ConfidenceMap::fit(std::span<const Forecast> forecasts)
{
    const auto judged = recalibrate(forecasts);
    if (!judged || !judged->isUsed) return std::nullopt;
    ConfidenceMap map;
    map.m_method = judged->method;
    map.m_outcomes = forecasts.size();
    map.m_brierBefore = judged->brierBefore;
    map.m_brierAfter = judged->brierAfter;
    // The very map that was judged.
    const auto seen = forecasts.first(forecasts.size() * 7 / 10);
    if (map.m_method == Method::Platt) {
        map.m_curve = plattOf(seen);
        return map;
    }
    const IsotonicMap steps(seen);
    expects(!steps.levels().empty() && steps.levels().size() <= kMostSteps, "a step for each confidence at most");
    for (const IsotonicMap::Level& level : steps.levels())
        map.m_steps[map.m_stepCount++] = {level.confidence, level.chance};
    return map;
}

double ConfidenceMap::chance(int confidence) const
{
    if (m_method == Method::Platt) return m_curve(confidence);
    const auto steps = std::span(m_steps).first(m_stepCount);
    const auto above =
        std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.confidence > confidence; });
    return above == steps.begin() ? steps.front().chance : (above - 1)->chance;
}

void ConfidenceMap::canonical(CanonicalWriter& out) const
{
    out.putAll(m_method, m_outcomes, m_brierBefore, m_brierAfter, m_curve.slope, m_curve.offset, m_stepCount);
    for (const Step& step : std::span(m_steps).first(m_stepCount))
        out.putAll(step.confidence, step.chance);
}

bool ConfidenceMap::read(CanonicalReader& in, ConfidenceMap& out)
{
    out = {};
    std::uint64_t count = 0;
    in.getAll(out.m_method, out.m_outcomes, out.m_brierBefore, out.m_brierAfter, out.m_curve.slope, out.m_curve.offset,
              count);
    const bool isPlatt = out.m_method == Method::Platt;
    if (!in.ok() || (!isPlatt && out.m_method != Method::Isotonic) || count > kMostSteps || (count == 0) != isPlatt)
        return false;
    out.m_stepCount = static_cast<std::size_t>(count);
    bool isSound = std::isfinite(out.m_curve.slope) && std::isfinite(out.m_curve.offset) &&
                   std::isfinite(out.m_brierBefore) && std::isfinite(out.m_brierAfter);
    std::int32_t last = -1;
    for (Step& step : std::span(out.m_steps).first(out.m_stepCount)) {
        in.getAll(step.confidence, step.chance);
        isSound =
            isSound && step.confidence > last && step.confidence <= 100 && step.chance >= 0.0 && step.chance <= 1.0;
        last = step.confidence;
    }
    return in.ok() && isSound;
}

} // namespace sextant::decision
