#include "engine/feeds/contiguity/trade_audit.h"

#include <algorithm>

namespace sextant::feeds {

Time TradeAudit::startOf(Time time) const
{
    const std::int64_t length = m_length.count();
    const std::int64_t rest = time.ns % length;
    return Time{time.ns - (rest < 0 ? rest + length : rest)};
}

double TradeAudit::sumOf(Time start) const
{
    const auto found =
        std::find_if(m_sums.begin(), m_sums.end(), [start](const Sum& sum) { return sum.start == start; });
    return found == m_sums.end() ? 0.0 : found->size;
}

void TradeAudit::onTrade(Time time, double size)
{
    m_begun = std::min(m_begun, time);
    const Time start = startOf(time);
    auto place = std::find_if(m_sums.begin(), m_sums.end(), [start](const Sum& sum) { return sum.start == start; });
    if (place == m_sums.end()) {
        place = std::min_element(m_sums.begin(), m_sums.end(),
                                 [](const Sum& a, const Sum& b) { return a.start < b.start; });
        if (place->start > start) return; // too old to be of interest
        *place = {start, 0.0};
    }
    place->size += size;
}

void TradeAudit::onBar(Time from, Time to, double volume, Time now)
{
    if (m_vain >= kVain || from < m_begun || from < m_told || to - from != m_length || startOf(from) != from) return;
    const auto place = std::min_element(m_pending.begin(), m_pending.end(),
                                        [](const Pending& a, const Pending& b) { return a.due > b.due; });
    if (place->due != Time::max()) return; // eight of them wait: there are more urgent things to do
    *place = {{from, to}, volume, now + m_after};
}

void TradeAudit::skip(Time until) { m_told = std::max(m_told, until); }

std::optional<TradeAudit::Range> TradeAudit::takeSuspect(Time now)
{
    for (Pending& pending : m_pending) {
        if (pending.due > now) continue;
        const Pending bar = pending;
        pending = {};
        // Sums of decimals as doubles: what is rounded away is far below the smallest trade.
        const double slack = std::max(1e-9, bar.volume * 1e-11);
        if (bar.range.from >= m_told && sumOf(bar.range.from) < bar.volume - slack) return bar.range;
    }
    return std::nullopt;
}

Time TradeAudit::nextDue() const
{
    Time due = Time::max();
    for (const Pending& pending : m_pending)
        due = std::min(due, pending.due);
    return due;
}

void TradeAudit::onFound(bool isAnythingMissing) { m_vain = isAnythingMissing ? 0 : m_vain + 1; }

} // namespace sextant::feeds
