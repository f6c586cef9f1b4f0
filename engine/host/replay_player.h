#pragma once

#include <atomic>
#include <optional>
#include <string>

#include "engine/host/pacer.h"
#include "engine/host/session_observer.h"
#include "engine/host/session_runner.h"
#include "engine/journal/journal_reader.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// Plays a recorded session again to be looked at: from its journal and tape, at any speed, from any point in time.
/// Nothing is written and nothing can be ordered; the same effects follow, and the first pass checks that they do.
class ReplayPlayer final {
public:
    struct Options {
        storage::WorkspaceLocation location;
        std::string sessionId; ///< empty: the newest
        Playback* playback = nullptr;
        SessionObserver* observer = nullptr;
        const std::atomic<bool>* stop = nullptr;
        std::atomic<bool>* atEnd = nullptr; ///< set while it waits at the end of the record
    };
    explicit ReplayPlayer(Options options) : m_options(std::move(options)), m_pacer(0.0, m_options.playback) {}

    /// Plays until told to stop; at the end it waits for another wish. Errors: NotFound, Corrupt, Incompatible.
    [[nodiscard]] Result<void> run();

private:
    Result<void> pass();
    template <class Admit>
    std::size_t admit(const session::Session& session, const Admit& ask);
    [[nodiscard]] bool stopped() const { return m_options.stop->load(std::memory_order_relaxed); }

    Options m_options;
    Pacer m_pacer;
    Throughput m_throughput;
    std::uint64_t m_rewinds = 0; // seen
    bool m_isVerified = false;
};

} // namespace sextant::host
