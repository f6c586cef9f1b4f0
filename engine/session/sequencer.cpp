#include "engine/session/sequencer.h"

#include <algorithm>
#include <tuple>

#include "engine/core/contract.h"

namespace sextant::session {
namespace {

using market::formats::MarketRecord;
using market::formats::SourceNotice;

/// The order of kinds at one instant (DESIGN §4b.4).
int kindRank(MarketRecord::Kind kind)
{
    switch (kind) {
    case MarketRecord::Kind::CorporateAction:
        return 0;
    case MarketRecord::Kind::BookSnapshot:
    case MarketRecord::Kind::BookDelta:
        return 1;
    case MarketRecord::Kind::Quote:
        return 2;
    case MarketRecord::Kind::Trade:
        return 3;
    case MarketRecord::Kind::Bar:
        return 4;
    }
    return 5;
}

std::uint16_t instrumentOf(const MarketRecord& record)
{
    switch (record.kind) {
    case MarketRecord::Kind::Trade:
        return record.trade.instrument;
    case MarketRecord::Kind::Quote:
        return record.quote.instrument;
    case MarketRecord::Kind::Bar:
        return record.bar.instrument;
    case MarketRecord::Kind::CorporateAction:
        return record.action.instrument;
    case MarketRecord::Kind::BookSnapshot:
        return record.snapshot.instrument;
    case MarketRecord::Kind::BookDelta:
        return record.delta.instrument;
    }
    return 0;
}

SourceState::Kind stateKind(SourceNotice::Kind kind)
{
    switch (kind) {
    case SourceNotice::Kind::Duplicate:
    case SourceNotice::Kind::SequenceDuplicate:
        return SourceState::Kind::Duplicate;
    case SourceNotice::Kind::OutOfOrder:
        return SourceState::Kind::OutOfOrder;
    case SourceNotice::Kind::Rejected:
        return SourceState::Kind::Rejected;
    case SourceNotice::Kind::SequenceGap:
        return SourceState::Kind::Gap;
    }
    return SourceState::Kind::Rejected;
}

void addFlag(MarketRecord& record, std::uint8_t flag)
{
    switch (record.kind) {
    case MarketRecord::Kind::Trade:
        record.trade.flags |= flag;
        break;
    case MarketRecord::Kind::Quote:
        record.quote.flags |= flag;
        break;
    case MarketRecord::Kind::Bar:
        record.bar.flags |= flag;
        break;
    case MarketRecord::Kind::BookSnapshot:
        record.snapshot.flags |= flag;
        break;
    case MarketRecord::Kind::BookDelta:
        record.delta.flags |= flag;
        break;
    case MarketRecord::Kind::CorporateAction:
        break;
    }
}

} // namespace

SourceId Sequencer::add(std::unique_ptr<market::formats::TapeSource> source, InstrumentId instrument,
                        std::shared_ptr<const market::Calendar> calendar, std::optional<Time> liveFrom)
{
    source->assignInstrument(instrument);
    Source entry;
    entry.next = [tape = std::shared_ptr<market::formats::TapeSource>(std::move(source))](
                     MarketRecord& record, std::vector<SourceNotice>& notices) { return tape->next(record, notices); };
    entry.instrument = instrument;
    entry.calendar = std::move(calendar);
    entry.liveFrom = liveFrom;
    m_sources.push_back(std::move(entry));
    return static_cast<SourceId>(m_sources.size());
}

SourceId Sequencer::add(std::shared_ptr<const market::formats::OptionTape> tape, std::vector<InstrumentId> instruments,
                        std::shared_ptr<const market::Calendar> calendar, std::optional<Time> liveFrom)
{
    expects(instruments.size() == tape->contracts.size(), "each contract of a tape of options is an instrument");
    Source entry;
    // What the file as a whole has to be told of is told of its first contract.
    if (!instruments.empty()) entry.instrument = instruments.front();
    entry.calendar = std::move(calendar);
    entry.liveFrom = liveFrom;
    entry.next = [tape = std::move(tape), ids = std::move(instruments), at = std::size_t{0}](
                     MarketRecord& record, std::vector<SourceNotice>& notices) mutable -> Result<bool> {
        const auto& quotes = tape->quotes;
        if (at == quotes.size()) return false;
        if (at == 0) {
            const Time first = quotes.front().time;
            const auto& info = tape->info;
            if (info.rejected > 0) notices.push_back({SourceNotice::Kind::Rejected, first, info.rejected, 1});
            if (info.duplicates > 0) notices.push_back({SourceNotice::Kind::Duplicate, first, info.duplicates, 1});
            if (info.outOfOrder > 0) notices.push_back({SourceNotice::Kind::OutOfOrder, first, info.outOfOrder, 1});
        }
        const market::OptionQuote& from = quotes[at++];
        record.kind = MarketRecord::Kind::Quote;
        record.row = at;
        record.stamp = from.time;
        market::Quote& quote = record.quote = {};
        quote.instrument = ids[from.contract].value;
        quote.time = from.time;
        quote.bid = from.bid;
        quote.ask = from.ask;
        quote.bidSize = from.bidSize;
        quote.askSize = from.askSize;
        quote.flags = from.flags;
        return true;
    };
    m_sources.push_back(std::move(entry));
    return static_cast<SourceId>(m_sources.size());
}

void Sequencer::setTimedEvents(std::vector<Event> events)
{
    expects(
        std::is_sorted(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.time < b.time; }),
        "timed events come in time order");
    m_timed = std::move(events);
}

Time& Sequencer::lastEndOf(const market::Bar& bar)
{
    const std::size_t at = bar.instrument * market::kTimeframeCount + market::index(bar.timeframe);
    if (at >= m_lastEnds.size()) m_lastEnds.resize(at + 1, Time::min());
    return m_lastEnds[at];
}

bool Sequencer::inspectBar(Source& source)
{
    market::Bar& bar = source.head.bar;
    const Time start = bar.start();
    Time& lastEnd = lastEndOf(bar);
    if (lastEnd >= bar.end) {
        // Another file has given this bar, or one behind it: the first one counts.
        if (!source.pending.empty() && source.pending.back().kind == SourceState::Kind::Duplicate) {
            ++source.pending.back().count;
            source.pending.back().to = bar.end;
        } else {
            source.pending.push_back({SourceState::Kind::Duplicate, source.instrument, 1, bar.end, bar.end});
        }
        return false;
    }
    if (lastEnd != Time::min() && start > lastEnd) {
        // A night or a weekend is no gap; missing regular hours are, and so is a hole within one stretch of trading.
        const Duration open = source.calendar->openTimeBetween(lastEnd, start);
        const bool sameStretch = open == start - lastEnd;
        bool regularMissing = false;
        if (!sameStretch) {
            const market::TradingDay day = source.calendar->tradingDayAt(lastEnd);
            regularMissing = day.regularOpen < start && day.regularClose > lastEnd;
            if (!regularMissing && day.regularClose <= lastEnd)
                regularMissing = source.calendar->nextTradingDay(day).regularOpen < start;
        }
        if (sameStretch || regularMissing) {
            const auto missing = std::max<std::int64_t>(1, open / market::nominalLength(bar.timeframe));
            bar.flags |= market::kAfterGap;
            source.pending.push_back(
                {SourceState::Kind::Gap, source.instrument, static_cast<std::uint64_t>(missing), lastEnd, start});
        }
    }
    lastEnd = bar.end;
    return true;
}

Result<void> Sequencer::advance(Source& source)
{
    m_notices.clear();
    auto more = source.next(source.head, m_notices);
    if (!more) return tl::unexpected(more.error());
    source.hasHead = *more;
    source.atEnd = !*more;
    for (const SourceNotice& notice : m_notices) {
        source.pending.push_back({stateKind(notice.kind), source.instrument, notice.count, notice.time, notice.time});
        if (notice.kind == SourceNotice::Kind::SequenceGap && source.hasHead) addFlag(source.head, market::kAfterGap);
    }
    if (source.hasHead) {
        source.isInspected = source.head.kind != MarketRecord::Kind::Bar;
        if (source.liveFrom && source.head.time() <= *source.liveFrom) addFlag(source.head, market::kWarmup);
    }
    return {};
}

bool Sequencer::isBefore(const Source& a, const Source& b)
{
    const auto key = [](const Source& s) {
        const int timeframe = s.head.kind == MarketRecord::Kind::Bar ? static_cast<int>(s.head.bar.timeframe) : 0;
        return std::tuple(s.head.time(), kindRank(s.head.kind), timeframe, instrumentOf(s.head));
    };
    return key(a) < key(b); // equal: the earlier file stays in front
}

void Sequencer::append(const MarketRecord& record)
{
    switch (record.kind) {
    case MarketRecord::Kind::Trade:
        m_trades.push_back(record.trade);
        break;
    case MarketRecord::Kind::Quote:
        m_quotes.push_back(record.quote);
        break;
    case MarketRecord::Kind::Bar:
        m_bars.push_back(record.bar);
        break;
    case MarketRecord::Kind::CorporateAction:
        m_actions.push_back(record.action);
        break;
    case MarketRecord::Kind::BookSnapshot:
        m_snapshots.push_back(record.snapshot);
        break;
    case MarketRecord::Kind::BookDelta:
        m_deltas.push_back(record.delta);
        break;
    }
}

std::size_t Sequencer::spanSize() const
{
    return m_trades.size() + m_quotes.size() + m_bars.size() + m_actions.size() + m_snapshots.size() + m_deltas.size();
}

void Sequencer::takeSpan(Item& item)
{
    item.isSpan = true;
    item.span.source = m_spanSource;
    item.span.firstSeq = 0;
    switch (m_spanKind) {
    case MarketRecord::Kind::Trade:
        item.span.records = std::span<const market::Trade>(m_trades);
        break;
    case MarketRecord::Kind::Quote:
        item.span.records = std::span<const market::Quote>(m_quotes);
        break;
    case MarketRecord::Kind::Bar:
        item.span.records = std::span<const market::Bar>(m_bars);
        break;
    case MarketRecord::Kind::CorporateAction:
        item.span.records = std::span<const market::CorporateAction>(m_actions);
        break;
    case MarketRecord::Kind::BookSnapshot:
        item.span.records = std::span<const market::BookSnapshot>(m_snapshots);
        break;
    case MarketRecord::Kind::BookDelta:
        item.span.records = std::span<const market::BookDelta>(m_deltas);
        break;
    }
}

Result<bool> Sequencer::next(Item& item)
{
    m_trades.clear();
    m_quotes.clear();
    m_bars.clear();
    m_actions.clear();
    m_snapshots.clear();
    m_deltas.clear();
    if (!m_started) {
        m_started = true;
        for (Source& source : m_sources)
            if (auto ok = advance(source); !ok) return tl::unexpected(ok.error());
    }
    while (true) {
        Source* first = nullptr;
        for (Source& source : m_sources) {
            // What a file left out behind its last record is told at the end of that file.
            if (source.atEnd && !source.pending.empty()) {
                first = &source;
                break;
            }
            if (source.hasHead && (first == nullptr || isBefore(source, *first))) first = &source;
        }
        if (first != nullptr && first->hasHead && !first->isInspected) {
            first->isInspected = true;
            if (!inspectBar(*first))
                if (auto ok = advance(*first); !ok) return tl::unexpected(ok.error());
            continue;
        }
        const bool timedFirst =
            m_nextTimed < m_timed.size() &&
            (first == nullptr || (first->hasHead && m_timed[m_nextTimed].time < first->head.time()));
        if (timedFirst || first == nullptr || !first->pending.empty()) {
            if (spanSize() > 0) {
                takeSpan(item);
                return true;
            }
            if (timedFirst) {
                item.isSpan = false;
                item.event = m_timed[m_nextTimed++];
                item.event.time = std::max(item.event.time, m_now);
                m_now = item.event.time;
                return true;
            }
            if (first == nullptr) return false;
            item.isSpan = false;
            item.event = Event{};
            item.event.source = static_cast<SourceId>(first - m_sources.data() + 1);
            item.event.body = first->pending.front();
            item.event.time = first->hasHead ? std::max(first->head.time(), m_now) : m_now;
            m_now = item.event.time;
            first->pending.erase(first->pending.begin());
            return true;
        }
        const auto id = static_cast<SourceId>(first - m_sources.data() + 1);
        if (spanSize() > 0 && (id != m_spanSource || first->head.kind != m_spanKind || spanSize() == kMaxSpan)) {
            takeSpan(item);
            return true;
        }
        m_spanSource = id;
        m_spanKind = first->head.kind;
        m_now = first->head.time();
        append(first->head);
        if (auto ok = advance(*first); !ok) return tl::unexpected(ok.error());
    }
}

} // namespace sextant::session
