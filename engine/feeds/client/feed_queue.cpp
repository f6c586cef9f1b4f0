#include "engine/feeds/client/feed_queue.h"

#include <algorithm>
#include <utility>

namespace sextant::feeds {
namespace {

/// A bar that ends further in the future than clocks may disagree says nothing about the time.
constexpr Duration kMostAhead = std::chrono::minutes(1);

} // namespace

void FeedBatch::clear()
{
    runs.clear();
    trades.clear();
    quotes.clear();
    bars.clear();
    snapshots.clear();
    deltas.clear();
    states.clear();
}

void FeedQueue::makeRoom(std::unique_lock<std::mutex>& lock, std::size_t count)
{
    // Who waits to hear what time it is takes nothing yet, and this thread is the one that will say it.
    const auto hasRoom = [&] {
        return m_isClosed || m_now == Time::min() || m_batch.records() + count <= m_limits.hard;
    };
    if (hasRoom() || m_batch.records() == 0) return;
    ++m_counts.waits;
    m_emptied.wait(lock, [&] { return hasRoom() || m_batch.records() == 0; });
}

void FeedQueue::append(FeedBatch::Kind kind, Provenance provenance, std::size_t first, std::size_t count)
{
    const bool wasEmpty = m_batch.runs.empty();
    if (!wasEmpty && m_batch.runs.back().kind == kind && m_batch.runs.back().provenance == provenance)
        m_batch.runs.back().count += static_cast<std::uint32_t>(count);
    else
        m_batch.runs.push_back(
            {kind, provenance, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(count)});
    m_counts.most = std::max(m_counts.most, m_batch.records());
    if (wasEmpty) m_filled.notify_one();
}

void FeedQueue::setNow(Time now)
{
    const std::lock_guard lock(m_mutex);
    if (m_now != Time::min()) {
        m_now = std::max(m_now, now);
        return;
    }
    // All that came before bears what the venue wrote, or the clock of this machine, which may say anything.
    m_now = now;
    for (const market::Bar& bar : m_batch.bars)
        follow(bar);
    for (auto& trade : m_batch.trades)
        trade.time = m_now;
    for (auto& quote : m_batch.quotes)
        quote.time = m_now;
    for (auto& level : m_batch.snapshots)
        level.time = m_now;
    for (auto& level : m_batch.deltas)
        level.time = m_now;
    for (auto& state : m_batch.states)
        settle(state);
    m_filled.notify_all();
}

/// A bar that has ended tells that it is later than its end.
void FeedQueue::follow(const market::Bar& bar)
{
    if (m_now != Time::min() && bar.end - m_now <= kMostAhead) m_now = std::max(m_now, bar.end);
}

bool FeedQueue::awaitTime(std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    return m_filled.wait_until(lock, until, [&] { return m_now != Time::min(); });
}

Time FeedQueue::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

/// Before anybody knows what time it is there it stays as written; setNow() puts that right.
Time FeedQueue::stamp(Time written) const { return m_now == Time::min() ? written : m_now; }

void FeedQueue::settle(FeedState& state) const
{
    if (m_now == Time::min()) return;
    if (state.to == FeedState::kNow) state.to = m_now;
    if (state.from == FeedState::kNow) state.from = state.to;
}

void FeedQueue::onTrades(std::span<const market::Trade> trades, Provenance provenance)
{
    std::unique_lock lock(m_mutex);
    makeRoom(lock, trades.size());
    if (m_isClosed) return;
    const std::size_t first = m_batch.trades.size();
    for (const market::Trade& trade : trades)
        m_batch.trades.emplace_back(trade).time = stamp(trade.time);
    append(FeedBatch::Kind::Trades, provenance, first, trades.size());
}

void FeedQueue::onQuotes(std::span<const market::Quote> quotes)
{
    std::unique_lock lock(m_mutex);
    for (const market::Quote& quote : quotes) {
        if (m_isClosed) return;
        if (m_batch.records() >= m_limits.soft) {
            const auto older = std::find_if(m_batch.quotes.rbegin(), m_batch.quotes.rend(),
                                            [&](const auto& known) { return known.instrument == quote.instrument; });
            if (older != m_batch.quotes.rend()) {
                const Time stamp = older->time; // it stands where the older one stood
                *older = quote;
                older->time = stamp;
                ++m_counts.quotesReplaced;
                continue;
            }
        }
        makeRoom(lock, 1);
        const std::size_t first = m_batch.quotes.size();
        m_batch.quotes.emplace_back(quote).time = stamp(quote.time);
        append(FeedBatch::Kind::Quotes, Provenance::Live, first, 1);
    }
}

void FeedQueue::onBars(std::span<const market::Bar> bars, Provenance provenance)
{
    std::unique_lock lock(m_mutex);
    makeRoom(lock, bars.size());
    if (m_isClosed) return;
    const std::size_t first = m_batch.bars.size();
    for (const market::Bar& bar : bars) {
        m_batch.bars.push_back(bar);
        follow(bar);
    }
    append(FeedBatch::Kind::Bars, provenance, first, bars.size());
}

/// Who has the book so far does not see that something is missing, and would believe it.
void FeedQueue::leaveOut(std::uint16_t instrument)
{
    ++m_counts.booksLeftOut;
    if (!m_skipping.insert(instrument).second) return;
    m_batch.deltas.emplace_back(market::BookDelta{holeOf(InstrumentId{instrument}, m_now)});
    append(FeedBatch::Kind::Delta, Provenance::Live, m_batch.deltas.size() - 1, 1);
}

void FeedQueue::onBook(bool isSnapshot, std::span<const market::BookLevel> levels)
{
    if (levels.empty()) return;
    const std::uint16_t instrument = levels.front().instrument;
    std::unique_lock lock(m_mutex);
    if (m_isClosed) return;
    const bool isFull = m_batch.records() >= m_limits.soft;
    if (isFull || (m_skipping.contains(instrument) && !isSnapshot)) {
        return leaveOut(instrument);
    }
    m_skipping.erase(instrument);
    makeRoom(lock, levels.size());
    if (isSnapshot) {
        const std::size_t first = m_batch.snapshots.size();
        for (const market::BookLevel& level : levels)
            m_batch.snapshots.emplace_back(market::BookSnapshot{level}).time = stamp(level.time);
        append(FeedBatch::Kind::Snapshot, Provenance::Live, first, levels.size());
        return;
    }
    const std::size_t first = m_batch.deltas.size();
    for (const market::BookLevel& level : levels)
        m_batch.deltas.emplace_back(market::BookDelta{level}).time = stamp(level.time);
    append(FeedBatch::Kind::Delta, Provenance::Live, first, levels.size());
}

void FeedQueue::onState(const FeedState& state)
{
    std::unique_lock lock(m_mutex);
    makeRoom(lock, 1);
    if (m_isClosed) return;
    m_batch.states.push_back(state);
    settle(m_batch.states.back());
    append(FeedBatch::Kind::State, Provenance::Live, m_batch.states.size() - 1, 1);
}

std::vector<std::uint16_t> FeedQueue::takeBooksWanted()
{
    const std::lock_guard lock(m_mutex);
    if (m_skipping.empty() || m_batch.records() > m_limits.soft / 2) return {};
    return {m_skipping.begin(), m_skipping.end()}; // a snapshot ends it
}

bool FeedQueue::wait(std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    return m_filled.wait_until(lock, until, [&] { return m_isClosed || !m_batch.runs.empty(); });
}

void FeedQueue::take(FeedBatch& batch)
{
    batch.clear();
    {
        const std::lock_guard lock(m_mutex);
        std::swap(batch, m_batch);
    }
    m_emptied.notify_all();
}

void FeedQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    m_filled.notify_all();
    m_emptied.notify_all();
}

void FeedQueue::reopen()
{
    const std::lock_guard lock(m_mutex);
    m_batch.clear();
    m_skipping.clear();
    m_isClosed = false;
}

bool FeedQueue::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_isClosed;
}

FeedQueue::Counts FeedQueue::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

std::size_t FeedQueue::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_batch.records();
}

} // namespace sextant::feeds
