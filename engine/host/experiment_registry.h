#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/decision/experiments/aa_check.h"
#include "engine/decision/experiments/experiment.h"
#include "engine/decision/experiments/experiment_report.h"
#include "engine/host/session_setup.h"
#include "engine/session/event.h"
#include "engine/storage/experiment_store.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

class SessionRunner;

/// One experiment with what is known of it besides its life.
struct ExperimentEntry {
    decision::Experiment experiment;
    Time created;
    std::string createdBy;
    Time phaseSince;                   ///< when its shares last changed, wall clock; meaningful once it ran
    std::uint32_t exposureBp = 10'000; ///< of now
    std::string ending;                ///< why it was stopped; empty while it was not
    std::vector<storage::ExperimentEvent> life;
    std::uint32_t phase = 0;      ///< it began, went on or took other shares so often; 0: it never ran
    std::uint32_t firstPhase = 1; ///< since which units were assigned as the promise says now
    std::string evidence;         ///< the report it was concluded on, JSON; empty: it was not
};

/// What a next step of the ramp rests on (experiments.md §1.3).
struct RampEvidence {
    Time since;                  ///< when the step before began, in the time of the units
    Time now;                    ///< the newest unit or the clock, whichever the data follow
    bool hadFullSession = false; ///< every included kind of market closed a trading day that began since
    std::int64_t unitsOfB = 0;   ///< labelled B since
    std::int64_t liveOrdersOfB = 0;
    bool isSampleRatioAlarm = false;
    bool isGuardrailBreached = false;
    double errorRate = 0.0; ///< failed opinions of agents per opinion
};
/// Errors: Refused naming the condition that does not hold and what it is now.
[[nodiscard]] Result<void> mayRamp(const RampEvidence& evidence);
/// From the units of this phase and the report about them. What the tables of orders and agents say besides is not in
/// it: see addRecords().
[[nodiscard]] RampEvidence rampEvidence(std::span<const decision::UnitRow> rows, std::uint32_t phase,
                                        const decision::ExperimentReport& report);
/// Orders of engine 2 outside its shadow account, ever; agents' failures since the step began.
[[nodiscard]] Result<void> addRecords(const storage::Database& database, RampEvidence& evidence);
/// 5 → 10 → 25 → 50 → 100 %: the step behind this exposure; nothing behind the last.
[[nodiscard]] std::optional<std::uint32_t> nextExposure(std::uint32_t basisPoints);

/// The experiments of a workspace (experiments.md §11). Each change is checked, stored as a line of the experiment's
/// life, and only then made; where the running session has to hear of it, the command for it comes back. One at most
/// runs. Errors of changes: InvalidArgument, NotFound, Refused for what the life does not allow; Io.
class ExperimentRegistry final {
public:
    /// The database outlives the registry; it may be read-only where nothing is changed. Errors: Corrupt, Io.
    [[nodiscard]] static Result<ExperimentRegistry> load(storage::Database& database);

    [[nodiscard]] const std::vector<ExperimentEntry>& entries() const { return m_entries; } ///< by creation
    [[nodiscard]] const ExperimentEntry* find(std::string_view key) const;
    [[nodiscard]] const ExperimentEntry* running() const;

    struct Act {
        std::string actor;
        Time at; ///< wall clock
        std::string reason;
    };
    [[nodiscard]] Result<void> create(const std::string& key, const std::string& title,
                                      const decision::Preregistration& registration, const Act& act);
    [[nodiscard]] Result<void> amend(const std::string& key, const decision::Preregistration& registration,
                                     const Act& act);
    /// Freezes the promise; the check of the assignment (experiments.md §11) goes with it where there is history.
    [[nodiscard]] Result<void> preregister(const std::string& key, const std::optional<decision::AaCheck>& check,
                                           const Act& act);
    [[nodiscard]] Result<session::Command> start(const std::string& key, const Act& act);
    [[nodiscard]] Result<session::Command> ramp(const std::string& key, const RampEvidence& evidence, const Act& act);
    [[nodiscard]] Result<session::Command> pause(const std::string& key, const Act& act);
    /// Act::reason says why.
    [[nodiscard]] Result<session::Command> stop(const std::string& key, const Act& act);
    /// On this report, which is kept whole (experiments.md §11: evidence snapshot).
    [[nodiscard]] Result<void> conclude(const std::string& key, decision::Conclusion conclusion,
                                        const decision::ExperimentReport& report, const Act& act);
    [[nodiscard]] Result<void> archive(const std::string& key, const Act& act);

    /// What a session is told so that the experiment runs in it with its present shares.
    [[nodiscard]] static session::Command startCommand(const ExperimentEntry& entry, const std::string& actor);

private:
    explicit ExperimentRegistry(storage::Database& database) : m_database(&database) {}
    [[nodiscard]] Result<void> store(storage::ExperimentEvent event);
    [[nodiscard]] Result<void> apply(const storage::ExperimentEvent& event);
    [[nodiscard]] Result<ExperimentEntry*> entryOf(const std::string& key);

    storage::Database* m_database;
    std::vector<ExperimentEntry> m_entries;
};

/// Puts the experiment that runs in a workspace, if any, into what a session begins with.
void addRunningExperiment(const storage::WorkspaceLocation& location, SessionSetup& setup);

/// What a session that goes on has not heard: an experiment that was started, ramped or ended while it was away. Gives
/// it the commands. One that the workspace does not know (a file of commands began it) is left alone. Errors: as
/// SessionRunner::give(); Corrupt.
[[nodiscard]] Result<void> catchUpExperiments(const storage::WorkspaceLocation& location, SessionRunner& runner);

/// The report of an entry, from the stored units. `cutOff` of all times: the newest unit decides.
[[nodiscard]] Result<decision::ExperimentReport> reportOf(storage::Database& database, const ExperimentEntry& entry);
/// The engine's time that a workspace has come to: what maturity is measured against. An experiment that has stopped
/// goes on to ripen.
[[nodiscard]] Result<Time> cutOffOf(const storage::Database& database, std::span<const decision::UnitRow> rows);
/// What a report of it is asked with.
[[nodiscard]] decision::ReportRequest requestOf(const ExperimentEntry& entry, Time cutOff);
/// Values of vetoes by cause, and of engine 2's by the agents that were against the signal ("agent:orb_specialist").
[[nodiscard]] std::vector<decision::VetoValue> vetoesOf(std::span<const storage::CounterfactualRow> rows);

} // namespace sextant::host
