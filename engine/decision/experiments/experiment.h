#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/core/time.h"
#include "engine/decision/experiments/router.h"

namespace sextant::decision {

/// draft → preregistered → running ⇄ paused; running, paused → stopped → concluded → archived; draft, preregistered →
/// archived (experiments.md §11).
enum class ExperimentState : std::uint8_t { Draft, Preregistered, Running, Paused, Stopped, Concluded, Archived };
constexpr std::size_t kExperimentStates = 7;
[[nodiscard]] std::string_view toString(ExperimentState state); ///< "preregistered"
[[nodiscard]] bool isAllowed(ExperimentState from, ExperimentState to);

/// How an experiment ended.
enum class Conclusion : std::uint8_t { Ship, Keep, Iterate, Invalid };
[[nodiscard]] std::string_view toString(Conclusion conclusion); ///< "SHIP"

/// What is promised before the first unit is seen. Frozen by its hash; what is changed later is an amendment.
struct Preregistration {
    std::string hypothesis;
    std::string primaryMetric = "expectancy_r";
    std::vector<std::string> secondaryMetrics;
    std::vector<std::string> guardrails;
    std::vector<std::string> segments;
    std::vector<std::string> exclusions; ///< in words and keys
    std::string decisionRule = "confidence_sequence";
    ComparisonMode mode = ComparisonMode::Paired;
    RoutingRule routing;
    double smallestEffect = 0.05; ///< MDE, in the primary metric's unit, > 0
    double alpha = 0.05;
    double power = 0.80;
    double plannedUnits = 500.0; ///< N*
    std::int32_t horizonDays = 60;
    double winsorShare = 0.01;

    /// The canonical JSON: keys in alphabetical order, no spaces, numbers shortest.
    [[nodiscard]] std::string toJson() const;
    /// SHA-256 of toJson().
    [[nodiscard]] Digest hash() const;
};
/// What segments are made of.
constexpr std::array<std::string_view, 3> kSegmentDimensions{"session", "symbol", "volatility"};
/// Checks ranges and that there is a hypothesis. Errors: InvalidArgument naming the field.
[[nodiscard]] Result<void> validate(const Preregistration& registration);

/// A change of a frozen promise, shown in every report.
struct Amendment {
    Time time;
    std::string actor;
    std::string reason;
    Digest before;
    Digest after;
};

/// One experiment and its life. Steps that the table does not have are refused and change nothing.
class Experiment final {
public:
    Experiment(std::string key, std::string title, Preregistration registration);

    [[nodiscard]] const std::string& key() const { return m_key; }
    [[nodiscard]] const std::string& title() const { return m_title; }
    [[nodiscard]] ExperimentState state() const { return m_state; }
    [[nodiscard]] const Preregistration& registration() const { return m_registration; }
    /// The hash at preregistration; nothing while it is a draft.
    [[nodiscard]] const std::optional<Digest>& frozen() const { return m_frozen; }
    [[nodiscard]] const std::vector<Amendment>& amendments() const { return m_amendments; }
    [[nodiscard]] const std::optional<Conclusion>& conclusion() const { return m_conclusion; }
    [[nodiscard]] const std::optional<Digest>& evidence() const { return m_evidence; }
    [[nodiscard]] Time started() const { return m_started; } ///< meaningful once it ran

    /// Changes the promise: freely in a draft, later as an amendment with who and why. Errors: InvalidArgument, Refused
    /// once it is stopped.
    [[nodiscard]] Result<void> amend(const Preregistration& registration, Time time, std::string actor,
                                     std::string reason);
    /// Errors: InvalidArgument, Refused.
    [[nodiscard]] Result<void> preregister();
    [[nodiscard]] Result<void> start(Time time); ///< or goes on after a pause
    [[nodiscard]] Result<void> pause();
    [[nodiscard]] Result<void> stop();
    /// `evidence`: hash of the report it rests on.
    [[nodiscard]] Result<void> conclude(Conclusion conclusion, const Digest& evidence);
    [[nodiscard]] Result<void> archive();

private:
    [[nodiscard]] Result<void> step(ExperimentState to);

    std::string m_key;
    std::string m_title;
    Preregistration m_registration;
    ExperimentState m_state = ExperimentState::Draft;
    std::optional<Digest> m_frozen;
    std::vector<Amendment> m_amendments;
    std::optional<Conclusion> m_conclusion;
    std::optional<Digest> m_evidence;
    Time m_started;
};

} // namespace sextant::decision
