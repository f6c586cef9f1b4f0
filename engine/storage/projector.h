#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/market/instrument.h"
#include "engine/session/effect.h"
#include "engine/storage/decision_rows.h"
#include "engine/storage/experiment_rows.h"
#include "engine/storage/projection_rows.h"

namespace sextant::storage {

/// Turns the effects of one session into changes of its projections. Runs on the thread that applies the events.
class Projector final {
public:
    /// An event in full was applied; its effects come next. Those that have no rows besides change nothing.
    void take(const session::Event& event, ProjectionRows& out);
    /// An instrument was defined before the first event that is taken: its rows are there already.
    void know(const market::Instrument& instrument);
    /// An InstrumentDefined event was applied; effects that name the instrument come later.
    void define(std::uint64_t seq, Time time, const market::Instrument& instrument, ProjectionRows& out);
    /// A model was given to the session; whether it took it is told by the effects of that event, which come next.
    void install(std::shared_ptr<const session::ModelInstalled> installed) { m_installed = std::move(installed); }
    void project(const session::Effects& effects, ProjectionRows& out);
    /// What the units of the session before handed over, before the first instrument; `isKept`: its row is there.
    void takeOver(const std::string& units, bool isKept) { m_experiments.takeOver(units, isKept); }
    /// What the units hand to the session that continues this one.
    [[nodiscard]] std::string carriedUnits() const { return m_experiments.carried(); }
    /// Effects whose rows are there already, because the session goes on after a restart: later ones speak of them.
    void remember(const session::Effects& effects);

private:
    [[nodiscard]] const std::string& symbol(InstrumentId instrument) const;
    void project(const session::Effect& effect, std::span<const Reason> reasons, ProjectionRows& out);

    void followCounterfactuals(const session::Effects& effects, ProjectionRows& out);
    [[nodiscard]] const std::string& clientOf(const session::OrderChanged& order) const;

    struct Given {
        std::uint64_t seq = 0;
        Time time;
        std::shared_ptr<const session::Command> body;
    };
    struct Found {
        std::uint64_t seq = 0;
        Time time;
        trading::Finding finding;
    };
    std::optional<Found> m_finding;
    Given m_command; // by the event whose effects come next
    DecisionRows m_decisions;
    ExperimentRows m_experiments;
    std::vector<std::string> m_symbols;                         // by instrument id, [0] unused
    std::shared_ptr<const session::ModelInstalled> m_installed; // by the event whose effects come next
};

/// Reasons as stored in the projections: [{"code":"GATE_COOLDOWN","args":{"SECONDS":12}}, …].
[[nodiscard]] std::string toJson(std::span<const Reason> reasons);

} // namespace sextant::storage
