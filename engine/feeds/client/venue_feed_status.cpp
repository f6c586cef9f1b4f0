#include <algorithm>

#include "engine/feeds/client/venue_feed_state.h"

namespace sextant::feeds {

std::vector<VenueFeed::Action> VenueFeed::takeActions() { return std::exchange(m_actions, {}); }

Time VenueFeed::nextDue() const
{
    Time due = std::min(m_rest.nextDue(), m_isRunning ? m_askTimeAt : Time::max());
    for (const auto& line : m_lines) {
        due = std::min(due, line->machine.nextDue());
        for (const auto& [instrument, keeper] : line->books)
            due = std::min(due, keeper->nextDue());
    }
    if (!m_isRunning) return due;
    if (m_haveBarsBegun)
        for (const auto& watch : m_options)
            due = std::min(due, localTime(watch->nextDue()));
    for (const auto& subject : m_subjects) {
        if (subject->trades) due = std::min(due, subject->trades->nextDue());
        if (subject->book) due = std::min(due, subject->book->nextDue());
        for (const auto& bars : subject->bars)
            due = std::min(due, localTime(bars.keeper->nextDue()));
    }
    return due;
}

const market::OrderBook* VenueFeed::book(InstrumentId instrument) const
{
    for (const auto& subject : m_subjects)
        if (subject->id() == instrument && subject->book && subject->book->phase() == BookPhase::Synced)
            return &subject->book->book();
    return nullptr;
}

std::string_view toString(FeedHealth health)
{
    constexpr std::array<std::string_view, 5> names{"connecting", "live", "degraded", "stale", "down"};
    return names[static_cast<std::size_t>(health)];
}

std::string_view toString(AllowanceState state)
{
    constexpr std::array<std::string_view, 5> names{"free", "warned", "waiting", "held", "exhausted"};
    return names[static_cast<std::size_t>(state)];
}

FeedStatus VenueFeed::status(Time now) const
{
    FeedStatus out;
    describeLines(out);
    describeInstruments(out);
    for (const auto& watch : m_options) {
        const OptionWatchCounts& counts = watch->counts();
        out.optionContracts += watch->contracts();
        out.options.rounds += counts.rounds;
        out.options.quotes += counts.quotes;
        out.options.old += counts.old;
        out.options.late += counts.late;
        out.options.unlisted += counts.unlisted;
        out.options.failed += counts.failed;
    }
    describeRest(out, now);
    out.frames = m_frames;
    out.bytes = m_bytes;
    out.malformed = m_malformed;
    out.foreign = m_foreign;
    out.quotes = m_quoteCount;
    out.lastFault = m_lastFault;
    out.heard = m_heard;
    out.latencyP50 = m_latency.quantile(0.5);
    out.latencyP99 = m_latency.quantile(0.99);
    out.delays = m_delays;
    out.skew = m_skew;
    out.framesPerSecond = m_frameRate.perSecond(now);
    out.bytesPerSecond = m_byteRate.perSecond(now);
    out.health = healthOf(out, now);
    return out;
}

void VenueFeed::describeLines(FeedStatus& out) const
{
    out.isLive = !m_lines.empty();
    out.drops = m_pastDrops;
    out.replaced = m_replaced;
    for (const auto& line : m_lines) {
        FeedStatus::Line& to = out.lines.emplace_back();
        to.number = line->number;
        to.part = line->part;
        to.isSuccessor = line->isSuccessor;
        to.state = line->machine.state();
        to.since = line->machine.since();
        to.opened = line->machine.opened();
        for (std::size_t i = 0; i < kDropReasons; ++i)
            to.drops[i] = line->machine.drops(static_cast<DropReason>(i));
        to.words = line->machine.lastWords();
        to.subscriptions = line->machine.subscriptions();
        to.lastDrop = line->machine.lastDrop();
        to.attempt = line->machine.attempt();
        to.retryAt = line->machine.retryAt();
        to.heard = line->machine.lastHeard();
        for (std::size_t i = 0; i < kDropReasons; ++i)
            out.drops[i] += to.drops[i];
        if (!line->isSuccessor && !line->machine.isLive()) out.isLive = false;
    }
    for (std::size_t i = 0; i < kDropReasons; ++i)
        if (static_cast<DropReason>(i) != DropReason::Asked) out.reconnects += out.drops[i];
}

void VenueFeed::describeInstruments(FeedStatus& out) const
{
    for (const auto& subject : m_subjects) {
        FeedStatus::Instrument& to = out.instruments.emplace_back();
        to.instrument = subject->id();
        to.heard = subject->heard;
        if (subject->book) {
            to.hasBook = true;
            to.book = subject->book->phase();
            to.books = subject->book->counts();
            if (to.book != BookPhase::Synced && to.books.seeds > 0) ++to.gapsOpen;
        }
        if (subject->trades) {
            to.trades = subject->trades->counts();
            if (!subject->trades->isWhole()) ++to.gapsOpen;
        }
        for (const auto& bars : subject->bars) {
            const BarKeeperCounts& from = bars.keeper->counts();
            to.bars.given += from.given;
            to.bars.backfilled += from.backfilled;
            to.bars.inferred += from.inferred;
            to.bars.duplicates += from.duplicates;
            to.bars.restated += from.restated;
            to.bars.quiet += from.quiet;
            to.bars.missing += from.missing;
            to.bars.gaps += from.gaps;
            to.bars.repairs += from.repairs;
            to.bars.rejected += from.rejected;
            if (bars.keeper->isMissing()) ++to.gapsOpen;
            to.barsDue = std::min(to.barsDue, bars.keeper->nextEnd());
        }
        out.gaps.open += to.gapsOpen;
        out.gaps.filled += to.trades.repairs + to.bars.repairs + to.books.repairs;
        out.gaps.lost += to.trades.gaps + to.bars.gaps;
        out.gaps.records += to.trades.missing + to.bars.missing;
        out.resyncs.gap += to.books.gaps;
        out.resyncs.crossed += to.books.crossed;
        out.resyncs.stale += to.books.stale;
        out.resyncs.lost += to.books.lost;
        out.resyncs.depth += to.books.refreshed;
    }
}

void VenueFeed::describeRest(FeedStatus& out, Time now) const
{
    out.breaker = m_rest.breaker(now);
    out.breakerFailures = m_rest.breakerFailures();
    out.breakerOpened = m_breakerOpened;
    out.breakerUntil = m_rest.breakerUntil();
    out.restUsed = m_rest.usedInWindow();
    out.restLimit = m_rest.windowLimit();
    out.restWaiting = m_rest.waiting();
    out.restUnderWay = m_rest.underWay();
    out.restPending = m_rest.pending();
    out.restSent = m_rest.sent();
    out.restFailed = m_rest.failed();
    out.restHeldUntil = m_rest.heldUntil();
    out.restLeftToday = m_rest.leftToday(now);
    out.answered = m_answered;
    if (out.restLeftToday && *out.restLeftToday <= 0)
        out.allowance = AllowanceState::Exhausted;
    else if (out.restHeldUntil && now < *out.restHeldUntil)
        out.allowance = AllowanceState::Held;
    else if (out.restWaiting > 0)
        out.allowance = AllowanceState::Waiting;
    else if (m_rest.isWarned(now))
        out.allowance = AllowanceState::Warned;
}

FeedHealth VenueFeed::healthOf(const FeedStatus& status, Time now) const
{
    const bool isImpaired = status.breaker != BreakerState::Closed || status.gaps.open > 0 ||
                            status.allowance == AllowanceState::Held || status.allowance == AllowanceState::Exhausted;
    if (m_lines.empty()) { // a venue without a socket lives as long as it answers
        if (!m_answered) return status.restFailed > 0 ? FeedHealth::Down : FeedHealth::Connecting;
        if (status.breaker == BreakerState::Open) return FeedHealth::Down;
        return isImpaired ? FeedHealth::Degraded : FeedHealth::Live;
    }
    if (!status.isLive) {
        const bool isAnyLive = std::any_of(status.lines.begin(), status.lines.end(), [](const FeedStatus::Line& line) {
            return line.state == ConnectionState::Live;
        });
        if (isAnyLive) return FeedHealth::Degraded;
        return m_hasBeenLive || status.reconnects > 0 ? FeedHealth::Down : FeedHealth::Connecting;
    }
    if (m_heard && now - *m_heard > m_plan.connection.silentAfter / 2) return FeedHealth::Stale;
    const bool areBooksThere =
        std::all_of(status.instruments.begin(), status.instruments.end(),
                    [](const FeedStatus::Instrument& one) { return !one.hasBook || one.book == BookPhase::Synced; });
    return isImpaired || !areBooksThere ? FeedHealth::Degraded : FeedHealth::Live;
}

} // namespace sextant::feeds
