#include "engine/host/snapshot_port.h"

#include <utility>

namespace sextant::host {

void SnapshotPort::turn(const session::Session& session, std::uint64_t durableSeq)
{
    if (!m_isWanted.load(std::memory_order_relaxed)) return;
    m_isWanted.store(false, std::memory_order_relaxed);
    session::SnapshotPtr snapshot = m_builder.publish(session, durableSeq, false);
    const std::lock_guard lock(m_mutex);
    m_newest.swap(snapshot);
}

session::SnapshotPtr SnapshotPort::latest()
{
    m_isWanted.store(true, std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    return m_newest;
}

} // namespace sextant::host
