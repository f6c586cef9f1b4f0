#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/decision/experiments/experiment_report.h"
#include "engine/host/experiment_acts.h"
#include "engine/host/experiment_registry.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

class WorkPool;

/// One experiment as the screen lists it.
struct ExperimentSummary {
    std::string key;
    std::string title;
    decision::ExperimentState state = decision::ExperimentState::Draft;
    decision::Preregistration promise;
    std::uint32_t exposureBp = 10'000;
    Time created; ///< wall clock
    std::string createdBy;
    std::string ending; ///< why it was stopped; empty: it was not
    std::optional<decision::Conclusion> conclusion;
    std::size_t amendments = 0;
    std::string evidence; ///< the report it was concluded on, JSON; empty: it was not
};

/// What came of the chosen experiment. Never changes once published.
struct ExperimentResults {
    std::string key; ///< empty: engine 2 beside engine 1 while no experiment ran
    decision::ExperimentReport report;
    decision::Preregistration promise;
    std::vector<decision::VetoValue> vetoes; ///< of all signals that were left alone
    std::string json;                        ///< all of it, to be computed again
    std::size_t unitsSince = 0;              ///< in the analysis that were not in the report it was concluded on
    std::string csv;                         ///< the units, as `experiment analyze` reads them
};
using ExperimentResultsPtr = std::shared_ptr<const ExperimentResults>;

/// The experiments of an open workspace: their lives, the report on one of them, and what stops one by itself. Lives on
/// the screen's thread; reports are made by the pool, from the tables alone.
class ExperimentKeeper final : public QObject {
    Q_OBJECT
public:
    struct Options {
        storage::WorkspaceLocation location;
        std::function<Time()> wallClock;
        /// Tells the running session; the number of the answer, 0: there is none.
        std::function<std::uint64_t(session::Command)> submit;
        /// Why who sits at the screen may not do it; empty: they may.
        std::function<QString(const std::string& key)> refusal;
        std::function<std::string()> actor;
    };
    /// `database` is a connection of its own that may write. `pool` outlives the keeper's work and is drained on its
    /// thread. Errors: Corrupt, Io.
    [[nodiscard]] static Result<std::unique_ptr<ExperimentKeeper>> open(Options options, storage::Database database,
                                                                        WorkPool& pool);

    [[nodiscard]] const std::vector<ExperimentSummary>& experiments() const { return m_summaries; } ///< by creation
    [[nodiscard]] const ExperimentSummary* find(const std::string& key) const;
    /// Whose report is kept: a key, or empty.
    [[nodiscard]] const std::string& chosen() const { return m_chosen; }
    void choose(const std::string& key);
    /// Of the chosen one; null while it is being made for the first time.
    [[nodiscard]] const ExperimentResultsPtr& results() const { return m_results; }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    /// Why there is no report; empty: there is, or it comes.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// Makes the report anew; changed() follows. Once more behind the one that is being made. What other programs did
    /// to the experiments is read first; the one that runs is looked after whichever is chosen.
    void refresh();

    // What people do. A refusal is a sentence; empty: done, and the session, if one runs, has been told.
    [[nodiscard]] QString create(const std::string& key, const std::string& title,
                                 const decision::Preregistration& promise);
    [[nodiscard]] QString preregister(const std::string& key, const std::string& reason);
    [[nodiscard]] QString start(const std::string& key, const std::string& reason);
    [[nodiscard]] QString ramp(const std::string& key, const std::string& reason);
    [[nodiscard]] QString pause(const std::string& key, const std::string& reason);
    [[nodiscard]] QString stop(const std::string& key, const std::string& reason);
    /// On the newest report.
    [[nodiscard]] QString conclude(const std::string& key, decision::Conclusion conclusion, const std::string& reason);
    [[nodiscard]] QString archive(const std::string& key, const std::string& reason);
    /// A JSON file where its name ends so, else CSV; exported() follows.
    void exportResults(const QString& file);

Q_SIGNALS:
    void changed();
    /// An experiment was stopped by itself: which one and why, a sentence.
    void stoppedByItself(const QString& text);
    void exported(bool isWritten, const QString& text);

private:
    ExperimentKeeper(Options options, storage::Database database, WorkPool& pool);
    [[nodiscard]] ExperimentRegistry::Act act(const std::string& reason) const;
    [[nodiscard]] QString carry(const ExperimentWish& wish, const std::string& reason);
    [[nodiscard]] QString told(const Result<ExperimentDone>& done);
    void reload();
    [[nodiscard]] QString mayNot(const std::string& key) const;
    void summarise();
    void accept(ExperimentResultsPtr results);
    /// An experiment that does harm, or whose assignment is wrong, ends without anybody.
    void guard(const std::string& key, decision::Verdict verdict);

    Options m_options;
    std::unique_ptr<storage::Database> m_database; // the registry refers to it
    std::optional<ExperimentRegistry> m_registry;
    WorkPool& m_pool;
    std::vector<ExperimentSummary> m_summaries;
    std::string m_chosen;
    ExperimentResultsPtr m_results;
    QString m_problem;
    bool m_isWorking = false;
    bool m_isAgain = false;
};

/// What engine 2 does beside engine 1 while nobody promised anything, as an entry for reports: units of no experiment,
/// compared in the mode in which they came.
[[nodiscard]] ExperimentEntry unpromised(std::span<const decision::UnitRow> rows);
/// The report, vetoes and exports of an entry of the registry (null: of no experiment), read from the tables.
[[nodiscard]] Result<ExperimentResults> resultsOf(storage::Database& database, const ExperimentEntry* entry,
                                                  const std::stop_token& stop = {});

} // namespace sextant::host
