#include "engine/host/lasting_source.h"

#include <utility>

#include "engine/host/feed_facts.h"

namespace sextant::host {

std::optional<FeedFacts> LastingSource::feed() const { return m_source->feed(); }

bool LastingSource::awaitNext(std::chrono::steady_clock::time_point until)
{
    if (m_isOver) return false;
    if (m_looked) return true;
    if (!m_source->awaitNext(until)) return false;
    // Whether there is more can only be seen by taking it.
    m_looked = m_source->next(m_held);
    m_isOver = *m_looked && !**m_looked;
    return !m_isOver;
}

Result<bool> LastingSource::next(session::Sequencer::Item& item)
{
    if (!m_looked) m_looked = m_source->next(m_held);
    item = std::move(m_held);
    return *std::exchange(m_looked, std::nullopt);
}

} // namespace sextant::host
