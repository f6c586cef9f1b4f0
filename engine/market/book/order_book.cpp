#include "engine/market/book/order_book.h"

#include <algorithm>
#include <limits>

#include "engine/core/contract.h"

namespace sextant::market {
namespace {

BookSize saturatedSize(__int128 units)
{
    constexpr __int128 most = std::numeric_limits<std::int64_t>::max();
    return BookSize{static_cast<std::int64_t>(std::min(units, most))};
}

} // namespace

std::string_view toString(BookState state)
{
    constexpr std::array<std::string_view, 4> names{"empty", "live", "gap", "crossed"};
    return names[static_cast<std::size_t>(state)];
}

void OrderBook::breakBook(BookState why)
{
    m_state = why;
    m_sequence.invalidate();
    ++(why == BookState::Crossed ? m_counts.crossed : m_counts.gaps);
}

void OrderBook::skipRun(BookVerdict as)
{
    m_run = Run::Skipped;
    m_skippedAs = as;
}

BookVerdict OrderBook::endRun(const BookLevel& record)
{
    if (!(record.part & kLastOfUpdate)) return BookVerdict::Partial;
    m_run = Run::None;
    if (m_skippedAs == BookVerdict::Old) ++m_counts.old;
    return m_skippedAs;
}

bool OrderBook::enter(const BookLevel& record, bool isSnapshot)
{
    const bool isFirst = record.part & kFirstOfUpdate;
    if (isFirst == (m_run == Run::None) && (isFirst || m_runIsSnapshot == isSnapshot)) return true;
    // A message without its end, or one without its beginning: something was lost in between.
    if (m_state == BookState::Live || m_run == Run::Snapshot || m_run == Run::Delta) breakBook(BookState::Gap);
    m_waiting.clear();
    m_waitingRun = 0;
    if (isFirst) {
        m_run = Run::None;
        return true;
    }
    m_runIsSnapshot = isSnapshot;
    skipRun(BookVerdict::Gap);
    return false;
}

BookVerdict OrderBook::apply(const BookSnapshot& record)
{
    if (!enter(record, true)) return endRun(record);
    if (record.part & kFirstOfUpdate) {
        m_runIsSnapshot = true;
        // Where snapshots come in the stream itself, one of a lower id than the book had says that the venue counts
        // anew: what waits from before would be a hole behind this snapshot and behind all to come.
        const bool countsAnew = (record.rule == SequenceRule::Consecutive || record.rule == SequenceRule::Linked) &&
                                record.sequence < m_sequence.last();
        if (m_sequence.seed(record.rule, record.sequence)) {
            if (countsAnew) m_waiting.clear();
            m_run = Run::Snapshot;
            for (BookLadder& l : m_ladders)
                l.clear();
        } else {
            skipRun(BookVerdict::Old);
        }
    }
    if (m_run == Run::Skipped) return endRun(record);
    if (record.side != Side::None && record.size.units > 0) {
        ladder(record.side).add(keyOf(record.side, record.price), record.size.units);
        ++m_counts.levels;
    }
    return record.part & kLastOfUpdate ? finishSnapshot(record) : BookVerdict::Partial;
}

BookVerdict OrderBook::finishSnapshot(const BookLevel& record)
{
    m_run = Run::None;
    for (BookLadder& l : m_ladders)
        l.settle();
    const std::size_t wanted = std::max({kMinDepth, depth(Side::Buy), depth(Side::Sell)});
    for (BookLadder& l : m_ladders)
        l.keep(wanted);
    m_time = record.time;
    m_state = BookState::Live;
    ++m_counts.snapshots;
    if (record.rule == SequenceRule::None) m_waiting.clear();
    return replayWaiting();
}

/// What came before the snapshot and goes beyond it.
BookVerdict OrderBook::replayWaiting()
{
    BookVerdict verdict = BookVerdict::Applied;
    std::size_t begin = 0;
    while (begin < m_waiting.size() && verdict == BookVerdict::Applied) {
        std::size_t end = begin + 1;
        while (end < m_waiting.size() && !(m_waiting[end].part & kFirstOfUpdate))
            ++end;
        const BookDelta& head = m_waiting[begin];
        switch (m_sequence.check(head.previous, head.sequence)) {
        case BookSequence::Verdict::Apply:
            for (std::size_t i = begin; i < end; ++i)
                setLevel(m_waiting[i]);
            ++m_counts.updates;
            break;
        case BookSequence::Verdict::Old:
            ++m_counts.old;
            break;
        case BookSequence::Verdict::Gap:
        case BookSequence::Verdict::Unseeded:
            breakBook(BookState::Gap);
            verdict = BookVerdict::Gap;
            continue; // it and what follows wait for another snapshot
        }
        begin = end;
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(begin));
    m_waitingRun = m_waiting.size();
    if (verdict == BookVerdict::Applied && isCrossedOrLocked()) {
        breakBook(BookState::Crossed);
        verdict = BookVerdict::Crossed;
    }
    return verdict;
}

/// Decides what becomes of a message of changes.
void OrderBook::beginDelta(const BookDelta& record)
{
    m_runIsSnapshot = false;
    switch (m_sequence.check(record.previous, record.sequence)) {
    case BookSequence::Verdict::Apply:
        m_run = Run::Delta;
        return;
    case BookSequence::Verdict::Old:
        skipRun(BookVerdict::Old);
        return;
    case BookSequence::Verdict::Gap:
        breakBook(BookState::Gap);
        m_waiting.clear();
        m_skippedAs = BookVerdict::Gap;
        break;
    case BookSequence::Verdict::Unseeded:
        m_skippedAs = BookVerdict::Waiting;
        break;
    }
    m_run = Run::Waiting;
    m_waitingRun = m_waiting.size();
}

/// Keeps a change for the snapshot to come. Where there is no room the oldest messages go; should they have been needed
/// the snapshot will show a gap.
void OrderBook::keep(const BookDelta& record)
{
    if (m_waiting.size() == kMaxWaiting) {
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_waitingRun));
        m_waitingRun = 0;
    }
    if (m_waiting.size() == kMaxWaiting) {
        m_waiting.clear();
        skipRun(m_skippedAs);
        return;
    }
    m_waiting.push_back(record);
}

BookVerdict OrderBook::apply(const BookDelta& record)
{
    if (!enter(record, false)) return endRun(record);
    if (record.part & kFirstOfUpdate) beginDelta(record);
    switch (m_run) {
    case Run::Delta:
        setLevel(record);
        return record.part & kLastOfUpdate ? finishDelta(record) : BookVerdict::Partial;
    case Run::Waiting:
        keep(record);
        return endRun(record);
    default:
        return endRun(record);
    }
}

BookVerdict OrderBook::finishDelta(const BookLevel& record)
{
    m_run = Run::None;
    m_time = record.time;
    ++m_counts.updates;
    if (!isCrossedOrLocked()) return BookVerdict::Applied;
    breakBook(BookState::Crossed);
    return BookVerdict::Crossed;
}

void OrderBook::invalidate()
{
    if (m_state == BookState::Live) breakBook(BookState::Gap);
    m_run = Run::None;
    m_waiting.clear();
    m_waitingRun = 0;
}

BookSize OrderBook::sizeAt(Side side, Price price) const { return BookSize{ladder(side).sizeAt(keyOf(side, price))}; }

bool OrderBook::isKnown(Side side, Price price) const { return keyOf(side, price) >= ladder(side).knownFrom(); }

BookSize OrderBook::sizeThrough(Side side, Price price) const
{
    const std::int64_t worst = keyOf(side, price);
    __int128 sum = 0;
    ladder(side).visit([&](const BookLadder::Entry& entry) {
        if (entry.key < worst) return false;
        sum += entry.size;
        return true;
    });
    return saturatedSize(sum);
}

DepthTake OrderBook::take(Side side, BookSize size, std::optional<Price> limit) const
{
    const std::int64_t worst = limit ? keyOf(side, *limit) : INT64_MIN;
    const std::int64_t knownFrom = ladder(side).knownFrom();
    DepthTake out;
    ladder(side).visit([&](const BookLadder::Entry& entry) {
        if (entry.key < worst || out.taken >= size) return false;
        const std::int64_t part = std::min(entry.size, size.units - out.taken.units);
        out.worst = toLevel(side, entry).price;
        out.taken.units += part;
        out.cost += static_cast<__int128>(out.worst.units) * part;
        out.beyondKnown = entry.key < knownFrom;
        ++out.levels;
        return true;
    });
    return out;
}

bool OrderBook::isCrossedOrLocked() const
{
    return hasBothSides() && m_ladders[0].best().key >= -m_ladders[1].best().key;
}

std::optional<Price> OrderBook::mid() const
{
    if (!hasBothSides()) return std::nullopt;
    const __int128 sum = static_cast<__int128>(level(Side::Buy, 0).price.units) + level(Side::Sell, 0).price.units;
    return Price{static_cast<std::int64_t>(divHalfEven(sum, 2))};
}

std::optional<Price> OrderBook::spread() const
{
    if (!hasBothSides()) return std::nullopt;
    return Price{level(Side::Sell, 0).price.units - level(Side::Buy, 0).price.units};
}

std::optional<double> OrderBook::microprice() const
{
    if (!hasBothSides()) return std::nullopt;
    const Level bid = level(Side::Buy, 0);
    const Level ask = level(Side::Sell, 0);
    const auto bidSize = static_cast<double>(bid.size.units);
    const auto askSize = static_cast<double>(ask.size.units);
    // From the bid upwards, so that large prices lose no digits.
    const auto width = static_cast<double>(ask.price.units - bid.price.units);
    return static_cast<double>(bid.price.units) + width * (bidSize / (bidSize + askSize));
}

std::optional<double> OrderBook::imbalance(std::size_t levels) const
{
    expects(levels > 0, "an imbalance wants at least one level");
    if (!hasBothSides()) return std::nullopt;
    const auto sum = [&](Side side) {
        double total = 0.0;
        std::size_t left = levels;
        ladder(side).visit([&](const BookLadder::Entry& entry) {
            total += static_cast<double>(entry.size);
            return --left > 0;
        });
        return total;
    };
    const double bids = sum(Side::Buy);
    const double asks = sum(Side::Sell);
    return (bids - asks) / (bids + asks);
}

} // namespace sextant::market
