#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "engine/core/result.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// Writes a stored session to files of a folder, which is there whole or not at all:
///     session.json    what it is, what it was begun with, its digest
///     report.txt      the report of its end, and report.json
///     decisions.jsonl every decision with its reasons, as replayed
///     journal.csv     its rows of the journal with their hashes
///     *.csv           its tables (orders, fills, positions, signals, messages, ledger, commands, notes), and the main
///                     account's trades, days and tax lots
/// It is replayed for the report, so that it takes as long as that. `goOn` hears how much is done, 0..1, and says
/// whether to go on. Returns the names of the files. Errors: InvalidArgument for a folder that is there and not empty;
/// Interrupted by goOn; CheckFailed where the replay gives another digest; those of the journal; Io.
[[nodiscard]] Result<std::vector<std::string>> exportSession(const storage::WorkspaceLocation& location,
                                                             const std::string& sessionId,
                                                             const std::filesystem::path& folder,
                                                             const std::function<bool(double share)>& goOn);

/// The same on a thread of its own, from its making on. progress() may be asked as often as one likes.
class SessionExport final {
public:
    struct Progress {
        double share = 0.0; ///< 0..1
        bool isOver = false;
        bool isGood = false;
        bool isCancelled = false;
        std::string problem;            ///< only with isOver and not isGood
        std::vector<std::string> files; ///< only with isGood
    };

    SessionExport(storage::WorkspaceLocation location, std::string sessionId, std::filesystem::path folder);
    /// Cancels, and waits until that is done.
    ~SessionExport();
    SessionExport(const SessionExport&) = delete;
    SessionExport& operator=(const SessionExport&) = delete;

    [[nodiscard]] Progress progress() const;
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    void cancel() { m_cancelled.store(true); }

private:
    std::filesystem::path m_folder;
    std::atomic<bool> m_cancelled{false};
    mutable std::mutex m_mutex; // guards m_progress
    Progress m_progress;
    std::thread m_thread; // last: it uses the others
};

} // namespace sextant::host
