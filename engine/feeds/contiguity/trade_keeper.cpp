#include "engine/feeds/contiguity/trade_keeper.h"

#include <algorithm>
#include <utility>

#include "engine/core/contract.h"

namespace sextant::feeds {
namespace {

constexpr std::size_t kHoles = 64;
// Ids that lie further off are of another count, or wrong.
constexpr std::uint64_t kFarthest = 10'000'000;

} // namespace

TradeKeeper::TradeKeeper(InstrumentId instrument, const TradeKeeperSettings& settings, FeedSink& sink)
    : m_instrument(instrument), m_settings(settings), m_sink(sink)
{
    expects(settings.remembered > 0, "at least one trade is remembered");
    if (settings.canRepair && settings.auditLength > Duration{0})
        m_audit.emplace(settings.auditLength, settings.auditAfter);
}

void TradeKeeper::tell(FeedState::Kind kind, std::uint64_t count, Time from, Time to)
{
    flush(); // what came before it comes before it
    m_skipsToNext = m_skipsToNext || kind == FeedState::Kind::Gap;
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
    if (m_audit) {
        // Bars that reach into a gap that was told are known to be short.
        if (std::exchange(m_skipsToNext, false)) m_audit->skip(record.time);
        m_audit->onTrade(record.time, record.size);
    }
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
        m_isProbing = false; // it follows: nothing was missed
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
    if (!m_isWaiting || m_isProbing || !m_held.empty() || m_last < m_told) return;
    ++m_counts.repairs;
    settle();
}

bool TradeKeeper::remember(TradeId id)
{
    if (!id.isSet()) return true;
    if (m_seen.contains(id)) return false;
    if (m_order.size() < m_settings.remembered) {
        m_seen.insert(id);
        m_order.push_back(id);
        return true;
    }
    // The oldest makes room, and its place in memory is used again.
    auto node = m_seen.extract(m_order[m_oldest]);
    node.value() = id;
    m_seen.insert(std::move(node));
    m_order[m_oldest] = id;
    m_oldest = (m_oldest + 1) % m_order.size();
    return true;
}

TradeId TradeKeeper::newestId() const
{
    return m_order.empty() ? TradeId{} : m_order[(m_oldest + m_order.size() - 1) % m_order.size()];
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
        if (m_audit) m_audit->onTrade(trade.record.time, trade.record.size);
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
    // A venue that counts shows by its next trade what is missing, but that may be long in coming. One that does not
    // never will.
    if (m_settings.areCounted && !m_settings.canRepair) return;
    m_isProbing = m_settings.areCounted;
    wait(now);
    if (!m_settings.areCounted) m_askAt = now;
}

void TradeKeeper::onBar(Time from, Time to, double volume, Time now)
{
    if (m_audit) m_audit->onBar(from, to, volume, now);
}

/// What the history has of a bar that seems to miss trades.
void TradeKeeper::lookInto(TradeAudit::Range suspect, std::span<const DecodedTrade> trades)
{
    std::uint64_t missing = 0;
    Time oldest = Time::max();
    for (const DecodedTrade& trade : trades) {
        oldest = std::min(oldest, trade.record.time);
        if (trade.record.time < suspect.from || trade.record.time >= suspect.to || !trade.id.isSet()) continue;
        missing += m_seen.contains(trade.id) ? 0 : 1;
    }
    const bool isAll = oldest < suspect.from; // else it does not reach back far enough to tell how many there are
    m_audit->onFound(missing > 0 || !isAll);
    if (missing == 0 && isAll) return;
    ++m_counts.gaps;
    m_counts.missing += missing;
    const bool skips = m_skipsToNext;
    tell(FeedState::Kind::Gap, isAll ? missing : 0, suspect.from, suspect.to);
    m_skipsToNext = skips; // this one lies behind us
    m_audit->skip(suspect.to);
}

std::optional<TradeId> TradeKeeper::takeRequest(Time now)
{
    if (m_isAsked || !m_settings.canRepair) return std::nullopt;
    const bool isDue = (m_isWaiting && now >= m_askAt) || (m_suspect && now >= m_suspectAt);
    if (!isDue) return std::nullopt;
    m_isAsked = true;
    if (m_settings.areCounted) return TradeId{0, m_last};
    return newestId();
}

void TradeKeeper::onHistory(std::span<const DecodedTrade> trades, bool isAll, Time now)
{
    m_isAsked = false;
    if (const auto suspect = std::exchange(m_suspect, std::nullopt)) lookInto(*suspect, trades);
    if (!m_isWaiting) return;
    if (m_settings.areCounted) {
        const std::uint64_t before = m_last;
        for (const DecodedTrade& trade : trades) {
            const std::uint64_t id = trade.id.low;
            if (id <= m_last || m_held.contains(id)) continue; // known: a history overlaps
            m_held.emplace(id, Held{trade.record, Provenance::Backfilled});
        }
        drain();
        if (m_isProbing && m_last > before) m_hasProbed = true;
        // While nobody knows how much is missing, the next page may have more of it.
        if (m_isProbing && m_held.empty() && m_last >= m_told) {
            if (m_last > before && !isAll) return flush();
            if (m_hasProbed) ++m_counts.repairs;
            if (std::exchange(m_isAuditing, false)) m_audit->onFound(m_hasProbed);
            m_hasProbed = false;
            m_isProbing = false;
            settle();
        }
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
    if (!m_suspect) return;
    // Nobody can say what is missing; that something is, is told.
    const TradeAudit::Range suspect = *std::exchange(m_suspect, std::nullopt);
    ++m_counts.gaps;
    tell(FeedState::Kind::Gap, 0, suspect.from, suspect.to);
}

/// What did not come will not be waited for any longer: it is told, and what came behind it is given.
void TradeKeeper::giveUp(Time now)
{
    if (!m_settings.areCounted) {
        ++m_counts.gaps;
        tell(FeedState::Kind::Gap, 0, m_newest, now);
        settle();
        for (const Held& held : m_queue)
            release(held.record, held.provenance);
        m_queue.clear();
        flush();
        return;
    }
    m_isProbing = m_hasProbed = false;
    if (m_held.empty() && m_told <= m_last) return settle(); // nobody says that anything is missing
    ++m_counts.gaps;
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
    if (!m_audit || m_suspect || m_isWaiting) return;
    m_suspect = m_audit->takeSuspect(now);
    if (!m_suspect) return;
    ++m_counts.suspects;
    m_suspectAt = now;
    if (!m_settings.areCounted) return;
    // What came after the newest one will tell.
    m_suspect.reset();
    m_isProbing = m_isAuditing = true;
    wait(now);
    m_askAt = now;
}

Time TradeKeeper::nextDue() const
{
    Time due = Time::max();
    if (m_isWaiting) due = m_isAsked || !m_settings.canRepair ? m_giveUpAt : std::min(m_askAt, m_giveUpAt);
    if (m_suspect) return m_isAsked ? due : std::min(due, m_suspectAt);
    return m_audit && !m_isWaiting ? std::min(due, m_audit->nextDue()) : due;
}

} // namespace sextant::feeds
