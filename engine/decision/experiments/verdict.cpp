#include "engine/decision/experiments/verdict.h"

#include <algorithm>
#include <array>

namespace sextant::decision {

std::string_view toString(Verdict verdict)
{
    constexpr std::array<std::string_view, 8> kNames{
        "INVALID", "STOP_HARM",    "SHIP_CANDIDATE", "KEEP_A", "NO_PRACTICAL_DIFFERENCE",
        "FUTILE",  "INCONCLUSIVE", "CONTINUE"};
    return kNames[static_cast<std::size_t>(verdict)];
}

Verdict verdictOf(const VerdictInput& input)
{
    if (input.isSampleRatioAlarm) return Verdict::Invalid;
    if (input.isGuardrailBreached) return Verdict::StopHarm;
    const bool isRipe = input.primary && input.days >= kFewestDays &&
                        std::min(input.unitsA, input.unitsB) >= SequentialComparison::kFewestUnits;
    if (isRipe) {
        const Interval& interval = *input.primary;
        if (interval.low > 0.0) return Verdict::ShipCandidate;
        if (interval.high < 0.0) return Verdict::KeepA;
        const double half = 0.5 * input.smallestEffect;
        if (interval.low > -half && interval.high < half) return Verdict::NoPracticalDifference;
        if (interval.high < input.smallestEffect) return Verdict::Futile;
    }
    return input.isHorizonReached ? Verdict::Inconclusive : Verdict::Continue;
}

bool isBreached(const Guardrail& guardrail)
{
    return guardrail.isLowerBetter ? guardrail.interval.low > guardrail.margin
                                   : guardrail.interval.high < -guardrail.margin;
}

} // namespace sextant::decision
