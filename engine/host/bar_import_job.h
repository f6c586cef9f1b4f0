#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "engine/host/bar_import.h"
#include "engine/market/formats/file_head.h"

namespace sextant::host {

class CockpitHost;

/// Looks through a file, or imports it, on a thread of its own from its making on; the workspace is that of a host,
/// which outlives it. progress() may be asked as often as one likes.
class BarImportJob final {
public:
    enum class Kind : std::uint8_t {
        Look,   ///< what an import would do; changes nothing
        Import, ///< all or nothing
    };
    enum class Phase : std::uint8_t {
        Looking,  ///< what form the file has
        Checking, ///< every row
        Reading,
        Writing, ///< into the history; cannot be cancelled any more
        Done,
    };
    struct Progress {
        Phase phase = Phase::Looking;
        std::optional<double> share; ///< of the phase, 0 … 1; not set: not known
        bool isOver = false;         ///< nothing changes any more
        bool isGood = false;
        bool isCancelled = false;
        std::string problem;                           ///< only with isOver and not isGood
        std::optional<market::formats::FileHead> head; ///< as soon as it is read
        std::optional<ImportReport> report;            ///< only with isGood
    };

    /// Begins at once. `plan`: progress and clock are filled in here.
    BarImportJob(const CockpitHost& host, ImportPlan plan, Kind kind);
    /// Cancels, and waits until that is done.
    ~BarImportJob();
    BarImportJob(const BarImportJob&) = delete;
    BarImportJob& operator=(const BarImportJob&) = delete;

    [[nodiscard]] Progress progress() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Ends it soon, with nothing changed; isOver follows.
    void cancel() { m_cancelled.store(true); }

private:
    void run(storage::Database& database, ImportPlan plan);

    Kind m_kind;
    std::atomic<bool> m_cancelled{false};
    mutable std::mutex m_mutex; // guards m_progress
    Progress m_progress;
    std::thread m_thread;
};

} // namespace sextant::host
