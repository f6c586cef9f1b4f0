#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/decision/experiments/confidence_sequence.h"

namespace sextant::decision {

/// What the operator is told of an experiment (experiments.md §12.1).
enum class Verdict : std::uint8_t {
    Invalid,               ///< assignment is wrong: stop and investigate
    StopHarm,              ///< a guardrail is breached: B gets nothing any more
    ShipCandidate,         ///< B is better; needs approval
    KeepA,                 ///< B is worse
    NoPracticalDifference, ///< whatever it is, it is less than half of what would matter
    Futile,                ///< an improvement worth shipping is excluded: keep A
    Inconclusive,          ///< the horizon is reached: keep A
    Continue,
};
[[nodiscard]] std::string_view toString(Verdict verdict); ///< "SHIP_CANDIDATE"

struct VerdictInput {
    bool isSampleRatioAlarm = false; ///< the e-process, not the fixed look
    bool isGuardrailBreached = false;
    std::optional<Interval> primary; ///< confidence sequence of the primary metric; none while warming up
    double smallestEffect = 0.0;     ///< MDE, > 0: the improvement worth shipping
    double days = 0.0;               ///< since it began
    std::size_t unitsA = 0;
    std::size_t unitsB = 0;
    bool isHorizonReached = false;
};
constexpr double kFewestDays = 5.0;

[[nodiscard]] Verdict verdictOf(const VerdictInput& input);

/// A metric that must not get worse: its confidence sequence of B - A, one-sided.
struct Guardrail {
    Interval interval;
    double margin = 0.0; ///< how much worse is tolerated, >= 0
    bool isLowerBetter = false;
};
/// The interval excludes everything within the margin.
[[nodiscard]] bool isBreached(const Guardrail& guardrail);

} // namespace sextant::decision
