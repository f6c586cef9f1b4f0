#include "engine/feeds/contiguity/trade_keeper.h"

#include <algorithm>

namespace sextant::feeds {
namespace {

constexpr std::size_t kHoles = 64;
// Ids that lie further off are of another count, or wrong.
constexpr std::uint64_t kFarthest = 10'000'000;

} // namespace

TradeKeeper::TradeKeeper(InstrumentId instrument, const TradeKeeperSettings& settings, FeedSink& sink)
    : m_instrument(instrument), m_settings(settings), m_sink(sink)
{}

void TradeKeeper::tell(FeedState::Kind kind, std::uint64_t count, Time from, Time to)
{
    flush(); // what came before it comes before it
    FeedState state;
    state.kind = kind;
    state.instrument = m_instrument;
    state.count = count;
    state.from = from;
    state.to = to;
    m_sink.onState(state);
}

void TradeKeeper::release(const market::Trade& record, Provenance provenance)
{
    if (provenance != m_outProvenance) flush();
    m_outProvenance = provenance;
    m_out.push_back(record);
    m_newest = std::max(m_newest, record.time);
    ++m_counts.released;
    if (provenance == Provenance::Backfilled) ++m_counts.backfilled;
}

void TradeKeeper::flush()
{
    if (m_out.empty()) return;
    m_sink.onTrades(m_out, m_outProvenance);
    m_out.clear();
}

void TradeKeeper::wait(Time now)
{
    if (m_isWaiting) return;
    m_isWaiting = true;
    m_isAsked = false;
    m_askAt = now + m_settings.grace;
    m_giveUpAt = now + m_settings.repairWithin;
}

void TradeKeeper::settle()
{
    m_isWaiting = m_isAsked = false;
    m_askAt = m_giveUpAt = Time::max();
}

void TradeKeeper::onTrades(std::span<const DecodedTrade> trades, bool isHistory, Time now)
{
    for (const DecodedTrade& trade : trades) {
        if (isHistory && !m_hasStarted) {
            // Before the start: it tells where the count stands and is no news.
            if (m_settings.areCounted)
                m_last = std::max(m_last, trade.id.low);
            else
                (void)remember(trade.id);
            m_newest = std::max(m_newest, trade.record.time);
            continue;
        }
        m_hasStarted = true;
        if (m_settings.areCounted && trade.id.isSet())
            takeCounted(trade, Provenance::Live, now);
        else
            takeNamed(trade, Provenance::Live);
    }
    flush();
}

void TradeKeeper::takeCounted(const DecodedTrade& trade, Provenance provenance, Time now)
{
    const std::uint64_t id = trade.id.low;
    if (m_last != 0 && isFar(id) && !takeStranger(trade, now)) return;
    if (m_last == 0 || (id == m_last + 1 && m_held.empty())) {
        m_last = id;
        release(trade.record, provenance);
        if (m_isWaiting && m_last >= m_told) settle();
        return;
    }
    if (id <= m_last) return takeLate(trade, provenance);
    if (!m_held.emplace(id, Held{trade.record, provenance}).second) {
        ++m_counts.duplicates;
        return;
    }
    drain();
    if (m_held.empty()) return;
    wait(now);
    if (m_held.size() > m_settings.heldAtMost) giveUp(now);
}

bool TradeKeeper::isFar(std::uint64_t id) const { return (id > m_last ? id - m_last : m_last - id) > kFarthest; }

/// A single id from nowhere is a fault of who sent it; two that follow each other mean that the venue counts anew.
bool TradeKeeper::takeStranger(const DecodedTrade& trade, Time now)
{
    if (m_stranger && m_stranger->id == trade.id) {
        ++m_counts.duplicates;
        return false;
    }
    if (!m_stranger || m_stranger->id.low + 1 != trade.id.low) {
        if (m_stranger) {
            ++m_counts.rejected;
            tell(FeedState::Kind::Rejected, 1, m_stranger->record.time, m_stranger->record.time);
        }
        m_stranger = trade;
        return false;
    }
    const DecodedTrade first = *m_stranger;
    m_stranger.reset();
    if (!m_held.empty()) giveUp(now);
    ++m_counts.gaps;
    tell(FeedState::Kind::Gap, 0, m_newest, first.record.time);
    for (const auto& [id, held] : m_held)
        release(held.record, held.provenance);
    m_held.clear();
    m_holes.clear();
    settle();
    m_told = 0;
    m_last = first.id.low;
    release(first.record, Provenance::Live);
    return true;
}

/// An id that is behind us: it was given already, or lies in a hole that nobody waits for any more.
void TradeKeeper::takeLate(const DecodedTrade& trade, Provenance provenance)
{
    const std::uint64_t id = trade.id.low;
    const auto hole = std::find_if(m_holes.begin(), m_holes.end(),
                                   [id](const Range& range) { return range.first <= id && id <= range.last; });
    if (hole == m_holes.end()) {
        ++m_counts.duplicates;
        return;
    }
    const Range left{hole->first, id - 1};
    const Range right{id + 1, hole->last};
    m_holes.erase(hole);
    if (left.first <= left.last) m_holes.push_back(left);
    if (right.first <= right.last) m_holes.push_back(right);
    --m_counts.missing;
    if (m_newest - trade.record.time <= m_settings.window) {
        ++m_counts.late;
        release(trade.record, provenance);
        tell(FeedState::Kind::Repaired, 1, trade.record.time, trade.record.time);
    } else {
        ++m_counts.dropped;
        tell(FeedState::Kind::OutOfOrder, 1, trade.record.time, trade.record.time);
    }
}

void TradeKeeper::drain()
{
    while (!m_held.empty() && m_held.begin()->first == m_last + 1) {
        m_last = m_held.begin()->first;
        release(m_held.begin()->second.record, m_held.begin()->second.provenance);
        m_held.erase(m_held.begin());
    }
    if (!m_isWaiting || !m_held.empty() || m_last < m_told) return;
    ++m_counts.repairs;
    settle();
}

bool TradeKeeper::remember(TradeId id)
{
    if (!id.isSet()) return true;
    if (!m_seen.insert(id).second) return false;
    m_order.push_back(id);
    if (m_order.size() > m_settings.remembered) {
        m_seen.erase(m_order.front());
        m_order.pop_front();
    }
    return true;
}

void TradeKeeper::takeNamed(const DecodedTrade& trade, Provenance provenance)
{
    if (!remember(trade.id)) {
        ++m_counts.duplicates;
        return;
    }
    if (m_isWaiting && provenance == Provenance::Live) {
        m_queue.push_back({trade.record, provenance});
        return;
    }
    if (m_newest != Time::min() && m_newest - trade.record.time > m_settings.window) {
        ++m_counts.dropped;
        tell(FeedState::Kind::OutOfOrder, 1, trade.record.time, trade.record.time);
        return;
    }
    if (trade.record.time < m_newest) ++m_counts.late;
    release(trade.record, provenance);
}

void TradeKeeper::onNewest(std::uint64_t id, Time now)
{
    if (!m_settings.areCounted || m_last == 0) return;
    m_told = std::max(m_told, id);
    if (m_told > m_last) wait(now);
}

void TradeKeeper::onReconnected(Time now)
{
    if (!m_hasStarted) return;
    if (m_settings.areCounted && m_last == 0) return;
    // A venue that counts shows by its next trade what is missing. One that does not never will.
    if (m_settings.areCounted) return;
    wait(now);
    m_askAt = now;
}

std::optional<TradeId> TradeKeeper::takeRequest(Time now)
{
    if (!m_isWaiting || m_isAsked || now < m_askAt || !m_settings.canRepair) return std::nullopt;
    m_isAsked = true;
    if (m_settings.areCounted) return TradeId{0, m_last};
    return m_order.empty() ? TradeId{} : m_order.back();
}

void TradeKeeper::onHistory(std::span<const DecodedTrade> trades, bool isAll, Time now)
{
    if (!m_isWaiting) return;
    m_isAsked = false;
    if (m_settings.areCounted) {
        const std::uint64_t before = m_last;
        for (const DecodedTrade& trade : trades) {
            const std::uint64_t id = trade.id.low;
            if (id <= m_last || m_held.contains(id)) continue; // known: a history overlaps
            m_held.emplace(id, Held{trade.record, Provenance::Backfilled});
        }
        drain();
        if (m_isWaiting && (isAll || m_last == before)) giveUp(now); // there is nothing more to be had
        flush();
        return;
    }
    const Time known = m_newest;
    bool overlaps = m_order.empty();
    Time oldest = Time::max();
    std::vector<Held> fetched;
    for (const DecodedTrade& trade : trades) {
        oldest = std::min(oldest, trade.record.time);
        const bool isNew = remember(trade.id);
        overlaps = overlaps || (!isNew && trade.record.time <= known); // what waits here proves nothing
        if (isNew && trade.record.time >= known) fetched.push_back({trade.record, Provenance::Backfilled});
    }
    if (!overlaps) {
        ++m_counts.gaps;
        tell(FeedState::Kind::Gap, 0, known, oldest == Time::max() ? now : oldest);
    }
    for (const Held& held : fetched)
        release(held.record, held.provenance);
    if (!fetched.empty()) ++m_counts.repairs;
    settle();
    for (const Held& held : m_queue)
        release(held.record, held.provenance);
    m_queue.clear();
    flush();
}

void TradeKeeper::onHistoryFailed(Time now)
{
    m_isAsked = false;
    m_askAt = now + m_settings.grace;
}

/// What did not come will not be waited for any longer: it is told, and what came behind it is given.
void TradeKeeper::giveUp(Time now)
{
    ++m_counts.gaps;
    if (!m_settings.areCounted) {
        tell(FeedState::Kind::Gap, 0, m_newest, now);
        settle();
        for (const Held& held : m_queue)
            release(held.record, held.provenance);
        m_queue.clear();
        flush();
        return;
    }
    const std::uint64_t next = m_held.empty() ? m_told + 1 : m_held.begin()->first;
    const Time to = m_held.empty() ? now : m_held.begin()->second.record.time;
    m_holes.push_back({m_last + 1, next - 1});
    if (m_holes.size() > kHoles) m_holes.pop_front();
    m_counts.missing += next - 1 - m_last;
    tell(FeedState::Kind::Gap, next - 1 - m_last, m_newest, to);
    m_last = next - 1;
    settle();
    drain();
    if (!m_held.empty() || m_last < m_told) wait(now); // another hole behind this one
    flush();
}

void TradeKeeper::tick(Time now)
{
    if (m_isWaiting && now >= m_giveUpAt) giveUp(now);
}

Time TradeKeeper::nextDue() const
{
    if (!m_isWaiting) return Time::max();
    return m_isAsked || !m_settings.canRepair ? m_giveUpAt : std::min(m_askAt, m_giveUpAt);
}

} // namespace sextant::feeds
