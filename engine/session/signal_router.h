#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/core/result.h"
#include "engine/decision/experiments/router.h"
#include "engine/session/digests.h"
#include "engine/session/enriched_signal.h"
#include "engine/session/instrument_state.h"

namespace sextant::session {

/// Says of every accepted signal which arm of the comparison it belongs to (experiments.md §1). While an experiment
/// runs, by its rule; else by route_v1 and the settings `router.*`.
class SignalRouter final {
public:
    SignalRouter(EffectRecorder& effects, const SessionConfig& config) : m_effects(effects), m_config(config) {}

    /// Effect: SignalRouted. Holds until the next call.
    const SignalRouted& route(const InstrumentState& state, const EnrichedSignal& signal);

    /// An experiment begins, or takes other shares, which is another phase. Errors: InvalidArgument for a rule that is
    /// none, Refused while another one runs.
    [[nodiscard]] Result<ExperimentChanged> run(const std::string& key, const std::string& rule);
    /// Errors: NotFound if it does not run.
    [[nodiscard]] Result<ExperimentChanged> stop(const std::string& key);
    [[nodiscard]] const std::optional<decision::ExperimentRule>& experiment() const { return m_experiment; }
    [[nodiscard]] std::uint32_t phase() const { return m_phase; }

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    [[nodiscard]] ExperimentChanged told(ExperimentChanged::Change change) const;

    EffectRecorder& m_effects;
    const SessionConfig& m_config;
    std::optional<decision::ExperimentRule> m_experiment;
    std::uint32_t m_phase = 0;
    SignalRouted m_last;
};

/// Whether engine 1, engine 2 acts on a signal that was routed so; engine 2 only while it is on.
[[nodiscard]] bool actsOn(const SignalRouted& routed, decision::Arm engine);

} // namespace sextant::session
