#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/core/canonical.h"
#include "engine/decision/agents/agent.h"
#include "engine/decision/experiments/calibration.h"

namespace sextant::decision {

/// What an agent's confidence was worth so far: a map from it to the chance that the market goes where it says
/// (agents.md §8, experiments.md §10). Isotonic steps or Platt's logistic curve. Fixed size.
class ConfidenceMap final {
public:
    using Method = Recalibration::Method;
    struct Step {
        std::int32_t confidence = 0; ///< from here on, 0 … 100
        double chance = 0.0;         ///< 0 … 1
    };

    /// Fitted on the older 70 % of the forecasts (oldest first), of which there are at least 50, from 200 on isotonic;
    /// nothing where that does not lower the Brier score of the newer 30 %.
    [[nodiscard]] static std::optional<ConfidenceMap> fit(std::span<const Forecast> forecasts);

    /// Of a confidence of 0 … 100; 0 … 1.
    [[nodiscard]] double chance(int confidence) const;
    [[nodiscard]] Method method() const { return m_method; }
    [[nodiscard]] std::size_t outcomes() const { return m_outcomes; }  ///< that it was made of
    [[nodiscard]] double brierBefore() const { return m_brierBefore; } ///< of the newer 30 %
    [[nodiscard]] double brierAfter() const { return m_brierAfter; }

    void canonical(CanonicalWriter& out) const;
    /// False for bytes that are no map: `out` is then not to be used.
    [[nodiscard]] static bool read(CanonicalReader& in, ConfidenceMap& out);

private:
    static constexpr std::size_t kMostSteps = 101; // a step for each confidence

    Method m_method = Method::Platt;
    std::uint64_t m_outcomes = 0;
    double m_brierBefore = 0.0;
    double m_brierAfter = 0.0;
    PlattMap m_curve;
    std::size_t m_stepCount = 0;
    std::array<Step, kMostSteps> m_steps{};
};

/// The maps in force, by AgentId; none: the agent counts as it says.
using CalibrationTable = std::array<std::optional<ConfidenceMap>, kAgents>;

} // namespace sextant::decision
