#include "engine/host/feed_stream.h"

#include <algorithm>
#include <utility>

namespace sextant::host {
namespace {

using Steady = std::chrono::steady_clock;

constexpr auto kQuiet = std::chrono::seconds(1);
constexpr auto kEndLook = std::chrono::milliseconds(50);
constexpr Duration kMostAhead = std::chrono::minutes(1); // of a bar's end, where clocks disagree

session::SourceState::Kind kindOf(feeds::FeedState::Kind kind)
{
    switch (kind) {
    case feeds::FeedState::Kind::Gap:
        return session::SourceState::Kind::Gap;
    case feeds::FeedState::Kind::Repaired:
        return session::SourceState::Kind::Repaired;
    case feeds::FeedState::Kind::OutOfOrder:
        return session::SourceState::Kind::OutOfOrder;
    case feeds::FeedState::Kind::Rejected:
        return session::SourceState::Kind::Rejected;
    case feeds::FeedState::Kind::Down:
        return session::SourceState::Kind::Down;
    case feeds::FeedState::Kind::Up:
        return session::SourceState::Kind::Up;
    }
    return session::SourceState::Kind::Gap;
}

} // namespace

FeedStream::FeedStream(feeds::FeedQueue& queue, Duration latest, std::optional<Time> until)
    : m_queue(queue), m_latest(latest), m_until(until)
{}

void FeedStream::begin(Time start)
{
    m_start = m_now = m_lossesFrom = start;
    m_told = Steady::now();
}

Time& FeedStream::knownEnd(const market::Bar& bar)
{
    if (m_known.size() <= bar.instrument) {
        const std::size_t before = m_known.size();
        m_known.resize(bar.instrument + 1U);
        for (std::size_t i = before; i < m_known.size(); ++i)
            m_known[i].fill(Time::min());
    }
    return m_known[bar.instrument][market::index(bar.timeframe)];
}

void FeedStream::setKnown(std::span<const market::Bar> newest)
{
    for (const market::Bar& bar : newest)
        knownEnd(bar) = std::max(knownEnd(bar), bar.end);
}

Time FeedStream::resume(Time seen, std::span<const InstrumentId> books)
{
    m_now = std::max(m_now, seen);
    for (const InstrumentId instrument : books)
        m_holes.push_back(market::BookDelta{feeds::holeOf(instrument, m_now)});
    return m_now;
}

void FeedStream::setEnd(HasBars hasBars, std::chrono::milliseconds patience)
{
    m_hasBars = std::move(hasBars);
    m_patience = patience;
}

bool FeedStream::fill(Steady::time_point until)
{
    while (m_run >= m_batch.runs.size()) {
        if (!m_queue.wait(until)) return false;
        m_queue.take(m_batch);
        m_run = 0;
        if (m_batch.runs.empty()) return false; // closed
    }
    return true;
}

bool FeedStream::awaitNext(Steady::time_point until)
{
    if (!m_holes.empty()) return true;
    if (isAtEnd()) return fillLast(std::min(until, Steady::now() + kEndLook)) || isEndReached();
    const auto tickAt = m_told + kQuiet;
    if (fill(std::min(until, tickAt))) return true;
    return Steady::now() >= tickAt;
}

void FeedStream::giveState(const session::SourceState& state, session::Sequencer::Item& item)
{
    item.isSpan = false;
    item.event = {};
    item.event.time = m_now;
    item.event.source = session::feedSource(market::Provenance::Live);
    item.event.body = state;
}

bool FeedStream::giveBars(const feeds::FeedBatch::Run& run, session::Sequencer::Item& item)
{
    auto bars = std::span(m_batch.bars).subspan(run.first, run.count);
    std::size_t kept = 0;
    for (const market::Bar& bar : bars) {
        Time& known = knownEnd(bar);
        if (bar.end <= known) continue; // the session before has it
        if (isAtEnd() && bar.end > *m_until) continue;
        if (bar.end - m_queue.now() > kMostAhead) { // time would never come back from there
            ++m_unbelievable;
            continue;
        }
        known = bar.end;
        bars[kept] = bar;
        if (m_now - bar.end > m_latest || bar.end <= m_start) bars[kept].flags |= market::kWarmup;
        m_now = std::max(m_now, bar.end);
        ++kept;
    }
    item.span.records = std::span<const market::Bar>(bars.first(kept));
    return kept > 0;
}

bool FeedStream::giveRun(session::Sequencer::Item& item)
{
    using Kind = feeds::FeedBatch::Kind;
    feeds::FeedBatch::Run& run = m_batch.runs[m_run];
    item.isSpan = true;
    item.span = {};
    item.span.source = session::feedSource(run.provenance);
    const auto give = [&](auto& records) {
        const auto part = std::span(records).subspan(run.first, run.count);
        for (auto& record : part)
            m_now = record.time = std::max(m_now, record.time);
        using Record = typename std::decay_t<decltype(records)>::value_type;
        item.span.records = std::span<const Record>(part);
        return true;
    };
    switch (run.kind) {
    case Kind::Trades:
        ++m_run;
        return give(m_batch.trades);
    case Kind::Quotes:
        ++m_run;
        return give(m_batch.quotes);
    case Kind::Bars:
        ++m_run;
        return giveBars(run, item);
    case Kind::Snapshot:
        ++m_run;
        return give(m_batch.snapshots);
    case Kind::Delta:
        ++m_run;
        return give(m_batch.deltas);
    case Kind::State: { // one at a time
        const feeds::FeedState& from = m_batch.states[run.first];
        giveState({kindOf(from.kind), from.instrument, from.count, from.from, from.to}, item);
        ++run.first;
        if (--run.count == 0) ++m_run;
        return true;
    }
    }
    return false;
}

/// What the queue left out since it was told last; at most once a second.
bool FeedStream::giveLosses(session::Sequencer::Item& item)
{
    const auto now = Steady::now();
    if (now - m_toldLosses < kQuiet) return false;
    m_toldLosses = now;
    const feeds::FeedQueue::Counts counts = m_queue.counts();
    const auto tell = [&](session::SourceState::Kind kind, std::uint64_t all, std::uint64_t& told) {
        if (all == told) return false;
        giveState({kind, {}, all - told, m_lossesFrom, m_now}, item);
        told = all;
        m_toldLosses = {}; // the others at once
        return true;
    };
    using Kind = session::SourceState::Kind;
    if (tell(Kind::Coalesced, counts.quotesReplaced, m_toldCounts.quotesReplaced)) return true;
    if (tell(Kind::Dropped, counts.booksLeftOut, m_toldCounts.booksLeftOut)) return true;
    if (tell(Kind::Rejected, m_unbelievable, m_toldUnbelievable)) return true;
    m_lossesFrom = m_now;
    return false;
}

/// Nothing more is to be expected of what ended in time.
bool FeedStream::isEndReached()
{
    if (!m_hasBars || m_queue.isClosed() || m_hasBars(*m_until)) return true;
    if (!m_endsAt) m_endsAt = Steady::now() + m_patience;
    return Steady::now() >= *m_endsAt;
}

/// Behind the end: leaves out what is not given any more; whether there is something else, waiting for that.
bool FeedStream::fillLast(Steady::time_point until)
{
    using Kind = feeds::FeedBatch::Kind;
    const auto isWanted = [this](const market::Bar& bar) { return bar.end <= *m_until && bar.end > knownEnd(bar); };
    while (true) {
        for (; m_run < m_batch.runs.size(); ++m_run) {
            const feeds::FeedBatch::Run& run = m_batch.runs[m_run];
            if (run.kind == Kind::State) return true;
            if (run.kind != Kind::Bars) continue;
            const auto bars = std::span(m_batch.bars).subspan(run.first, run.count);
            if (std::any_of(bars.begin(), bars.end(), isWanted)) return true;
        }
        if (!fill(until)) return false;
    }
}

/// What ended in time and comes late: bars, and what is told of losses.
bool FeedStream::giveLast(session::Sequencer::Item& item)
{
    while (true) {
        const bool isReached = isEndReached(); // looked at before the queue: what made it so is in there
        if (!fillLast(Steady::now() + (isReached ? std::chrono::milliseconds(0) : kEndLook))) {
            if (isReached) return false;
            continue;
        }
        m_endsAt.reset();
        if (giveRun(item)) return true;
    }
}

Result<bool> FeedStream::next(session::Sequencer::Item& item)
{
    if (!m_holes.empty()) {
        m_given = std::exchange(m_holes, {});
        item.isSpan = true;
        item.span = {};
        item.span.source = session::feedSource(market::Provenance::Live);
        item.span.records = std::span<const market::BookDelta>(m_given);
        return true;
    }
    while (true) {
        if (giveLosses(item)) return true;
        if (isAtEnd()) return giveLast(item);
        if (fill(m_told + kQuiet)) {
            if (!giveRun(item)) continue;
            m_told = Steady::now();
            return true;
        }
        m_told = Steady::now();
        m_now = std::max(m_now, m_queue.now());
        m_tick = {m_now};
        item.isSpan = true;
        item.span = {};
        item.span.records = std::span<const session::ClockTick>(&m_tick, 1);
        return true;
    }
}

} // namespace sextant::host
