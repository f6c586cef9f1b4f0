#include "engine/feeds/protection/response_cache.h"

#include <algorithm>
#include <utility>

namespace sextant::feeds {

std::string ResponseCache::key(std::string_view provider, std::string_view symbol, std::string_view timeframe,
                               int limit)
{
    std::string text(provider);
    text.append(":").append(symbol).append(":").append(timeframe).append(":").append(std::to_string(limit));
    return text;
}

void ResponseCache::count(bool isHit)
{
    ++(isHit ? m_hits : m_misses);
    m_windowHits += isHit;
    if (++m_windowCount < m_settings.ratioWindow) return;
    if (static_cast<double>(m_windowHits) < m_settings.warnBelow * m_windowCount) m_warning = true;
    m_windowHits = m_windowCount = 0;
}

ResponseCache::Lookup ResponseCache::find(const std::string& key, Time now)
{
    Entry& entry = m_entries[key];
    entry.used = ++m_clock;
    Lookup lookup;
    const Duration age = entry.body ? now - entry.stored : Duration::max();
    if (entry.body && age <= m_settings.fresh) {
        count(true);
        lookup.answer = CacheAnswer::Hit;
    } else if (entry.body && age <= m_settings.fresh + m_settings.stale) {
        count(true);
        lookup.answer = entry.isFetching ? CacheAnswer::StaleRefreshing : CacheAnswer::Stale;
        entry.isFetching = true;
    } else {
        count(false);
        lookup.answer = entry.isFetching ? CacheAnswer::Pending : CacheAnswer::Miss;
        entry.isFetching = true;
        shrink();
        return lookup;
    }
    lookup.body = entry.body;
    lookup.stored = entry.stored;
    return lookup;
}

void ResponseCache::store(const std::string& key, Body body, Time now)
{
    Entry& entry = m_entries[key];
    entry.body = std::move(body);
    entry.stored = now;
    entry.isFetching = false;
    entry.used = ++m_clock;
    shrink();
}

void ResponseCache::fail(const std::string& key)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end()) return;
    found->second.isFetching = false;
    if (!found->second.body) m_entries.erase(found);
}

ResponseCache::Body ResponseCache::lastResort(const std::string& key, Time now) const
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || !found->second.body) return nullptr;
    return now - found->second.stored <= m_settings.fresh + m_settings.stale ? found->second.body : nullptr;
}

bool ResponseCache::takeWarning()
{
    const bool warning = m_warning;
    m_warning = false;
    return warning;
}

void ResponseCache::shrink()
{
    while (m_entries.size() > m_settings.capacity) {
        // A fetch under way keeps its entry: its askers wait there.
        auto oldest = m_entries.end();
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
            if (!it->second.isFetching && (oldest == m_entries.end() || it->second.used < oldest->second.used))
                oldest = it;
        if (oldest == m_entries.end()) return;
        m_entries.erase(oldest);
    }
}

} // namespace sextant::feeds
