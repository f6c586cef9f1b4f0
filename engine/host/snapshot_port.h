#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>

#include "engine/session/snapshot_builder.h"

namespace sextant::host {

/// Snapshots of a session without a window: made on the engine's thread between two steps, when somebody else has asked
/// for one since the last. The engine waits for nobody; it reads no clock for it.
class SnapshotPort final {
public:
    // On the engine's thread, as SessionObserver has them.
    void begin() { m_builder.begin(++m_serial); }
    void note(const session::Event& event, const session::Session& session, const session::Effects& effects)
    {
        m_builder.note(event, session, effects);
    }
    void note(const session::MarketSpan& span, const session::Session& session, const session::Effects& effects)
    {
        m_builder.note(span, session, effects);
    }
    void turn(const session::Session& session, std::uint64_t durableSeq);

    /// The newest, null before the first; asks for the next. Any thread.
    [[nodiscard]] session::SnapshotPtr latest();

private:
    session::SnapshotBuilder m_builder;
    std::uint64_t m_serial = 0;
    std::atomic<bool> m_isWanted{false};
    std::mutex m_mutex; // guards m_newest
    session::SnapshotPtr m_newest;
};

} // namespace sextant::host
