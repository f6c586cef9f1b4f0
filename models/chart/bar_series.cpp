#include "models/chart/bar_series.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include "engine/core/contract.h"

namespace sextant::models {
namespace {

std::atomic<std::uint64_t> g_generations{0}; // of all series

constexpr std::uint64_t kMostHeld = 8; ///< dropped bars are at most one of so many

/// The first number in [0, count) for which `isBefore` is false; it must be true for all before.
template <class IsBefore>
std::size_t partitionPoint(std::size_t count, const IsBefore& isBefore)
{
    std::size_t first = 0;
    while (count > 0) {
        const std::size_t half = count / 2;
        if (isBefore(first + half)) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

} // namespace

std::int64_t missingBars(const market::Calendar& calendar, market::Timeframe timeframe, Time from, Time to,
                         std::int64_t limit)
{
    if (from >= to) return 0;
    const Duration open = calendar.openTimeBetween(from, to);
    if (open <= Duration{0}) return 0;
    // Within one stretch of trading all hours count. Across a close only regular ones do: a file without extended hours
    // has no gap every night.
    const bool sameStretch = open == to - from && market::isIntraday(timeframe);
    std::int64_t missing = 0;
    Time at = from;
    while (at < to && missing <= limit) {
        if (!sameStretch && !calendar.isAlwaysOpen()) {
            const market::TradingDay day = calendar.tradingDayAt(at);
            if (at < day.regularOpen) {
                at = day.regularOpen;
                continue;
            }
            if (at >= day.regularClose) {
                at = calendar.nextTradingDay(day).regularOpen;
                continue;
            }
        }
        const market::Bucket bucket = calendar.bucketAt(timeframe, at);
        if (bucket.end <= at) break;
        if (bucket.start >= from && bucket.end <= to) ++missing;
        at = bucket.end;
    }
    return missing;
}

BarSeries::BarSeries(std::shared_ptr<const market::Calendar> calendar, InstrumentId instrument, market::Timeframe base,
                     market::Timeframe display)
    : m_calendar(std::move(calendar)), m_instrument(instrument), m_timeframe(std::max(base, display)), m_base(base),
      m_isBase(display <= base)
{
    expects(m_calendar != nullptr, "a series of bars needs its calendar");
    restart();
}

void BarSeries::restart()
{
    m_generation = ++g_generations;
    m_origin = m_next = m_view.first();
    m_held = {};
    m_pastNext = m_pastEnd = m_fromPast = 0;
    if (m_past && !m_view.empty()) {
        const Time first = m_view[m_view.first()].start();
        m_pastEnd = partitionPoint(m_past->size(), [&](std::size_t i) { return (*m_past)[i].bar.end <= first; });
    }
    m_pastOrigins.clear();
    m_pastWorst.reset();
    m_isPastKnown = true;
    m_builder.reset();
    if (!m_isBase) m_builder.emplace(m_calendar, m_instrument, m_timeframe);
    m_built.truncate(0);
    m_closed = m_tailCount = 0;
    m_pyramid = MinMaxPyramid();
    m_gaps.truncate(0);
    m_breaks.truncate(0);
}

void BarSeries::setPast(PastBars past)
{
    const bool isUsable =
        past && !past->empty() && (past->front().bar.timeframe == m_base || past->front().bar.timeframe == m_timeframe);
    m_past = isUsable ? std::move(past) : nullptr;
    restart();
    if (isComplete()) buildTail();
}

void BarSeries::takePast(std::size_t most)
{
    const std::size_t end = m_pastNext + std::min(most, m_pastEnd - m_pastNext);
    const auto close = [this](const market::Bar& bar) {
        if (!m_isBase) m_pastOrigins.push_back(m_isPastKnown ? m_pastWorst : std::nullopt);
        m_pastWorst.reset();
        m_isPastKnown = true;
        addClosed(bar);
        ++m_fromPast;
    };
    const auto note = [this](const PastBar& past) {
        if (!past.provenance)
            m_isPastKnown = false;
        else
            m_pastWorst = m_pastWorst ? market::leastCertain(*m_pastWorst, *past.provenance) : *past.provenance;
    };
    for (; m_pastNext < end; ++m_pastNext) {
        const PastBar& past = (*m_past)[m_pastNext];
        if (m_isBase) {
            ++m_fromPast;
            addClosed(past.bar);
        } else if (past.bar.timeframe == m_timeframe) {
            note(past);
            close(past.bar);
        } else {
            if (m_builder->isOpen() && past.bar.end > m_builder->end()) close(m_builder->close());
            note(past);
            if (m_builder->addBar(past.bar)) close(m_builder->close());
        }
    }
}

void BarSeries::setSource(const session::BarView& bars, const std::optional<market::Bar>& forming,
                          std::shared_ptr<const session::OriginStretches> origins)
{
    m_origins = std::move(origins);
    dropTail();
    // Bars of the base are read where they are. Where the session drops its oldest, they are held for a while, so that
    // not every chunk that goes makes the series begin anew.
    bool startedAnew = bars.end() < m_next;
    if (m_isBase && bars.first() > m_origin) {
        if (m_held.empty()) m_held = m_view;
        startedAnew = startedAnew || bars.first() > m_held.end() || bars.first() - m_origin > bars.size() / kMostHeld;
    }
    m_view = bars;
    m_forming = forming;
    if (startedAnew || (m_next == m_origin && m_closed == 0) || m_next < bars.first()) restart();
    if (isComplete()) buildTail();
}

bool BarSeries::advance(std::size_t maxBars)
{
    if (isComplete()) return false;
    dropTail();
    const std::size_t before = m_pastNext;
    takePast(maxBars);
    if (m_pastNext < m_pastEnd) return true;
    const std::uint64_t end = std::min(m_view.end(), m_next + (maxBars - (m_pastNext - before)));
    while (m_next < end) {
        const market::Bar& bar = m_view[m_next++];
        if (m_isBase) {
            addClosed(bar);
        } else {
            // The piece that would have closed it never came, and this one lies behind it.
            if (m_builder->isOpen() && bar.end > m_builder->end()) addClosed(m_builder->close());
            if (m_builder->addBar(bar)) addClosed(m_builder->close());
        }
    }
    if (isComplete()) buildTail();
    return !isComplete();
}

double BarSeries::progress() const
{
    const std::uint64_t all = m_view.end() - m_origin + m_pastEnd;
    return all == 0 ? 1.0 : static_cast<double>(m_next - m_origin + m_pastNext) / static_cast<double>(all);
}

void BarSeries::addClosed(const market::Bar& bar)
{
    place(bar, m_closed);
    if (!m_isBase) m_built.push_back(bar);
    ++m_closed;
    m_pyramid.append([this](std::size_t i) { return leaf(i); });
}

void BarSeries::place(const market::Bar& added, std::size_t number)
{
    if (number == 0) return;
    const Time from = bar(number - 1).end;
    const Time to = added.start();
    if (to <= from) return;
    const std::int64_t missing = missingBars(*m_calendar, m_timeframe, from, to, kMostGapSlots);
    if (missing > 0) {
        const std::int64_t before = m_gaps.empty() ? 0 : m_gaps.back().total;
        const std::int64_t length = std::min(missing, kMostGapSlots);
        m_gaps.push_back(
            {number, static_cast<std::int64_t>(number) + before, length, before + length, missing > kMostGapSlots});
    }
    if (market::isIntraday(m_timeframe) && m_calendar->openTimeBetween(from, to) < to - from)
        m_breaks.push_back(number);
}

void BarSeries::addTail(const market::Bar& bar)
{
    place(bar, barCount());
    m_tail[m_tailCount++] = bar;
}

void BarSeries::buildTail()
{
    if (m_isBase) {
        if (m_forming) addTail(*m_forming);
        return;
    }
    market::BarBuilder builder = *m_builder;
    if (m_forming) {
        if (builder.isOpen() && m_forming->end > builder.end()) addTail(builder.close());
        if (builder.addBar(*m_forming)) addTail(builder.close());
    }
    if (builder.isOpen()) addTail(builder.close());
}

void BarSeries::dropTail()
{
    m_tailCount = 0;
    std::size_t gaps = m_gaps.size();
    while (gaps > 0 && m_gaps[gaps - 1].bar >= m_closed)
        --gaps;
    m_gaps.truncate(gaps);
    std::size_t breaks = m_breaks.size();
    while (breaks > 0 && m_breaks[breaks - 1] >= m_closed)
        --breaks;
    m_breaks.truncate(breaks);
}

const market::Bar& BarSeries::bar(std::size_t i) const
{
    if (i >= m_closed) return m_tail[i - m_closed];
    if (!m_isBase) return m_built[i];
    if (i < m_fromPast) return (*m_past)[i].bar;
    const std::uint64_t number = m_origin + (i - m_fromPast);
    return number >= m_view.first() ? m_view[number] : m_held[number];
}

std::optional<market::Provenance> BarSeries::provenance(std::size_t i) const
{
    if (i < m_fromPast) return m_isBase ? (*m_past)[i].provenance : m_pastOrigins[i];
    if (!m_origins || m_origins->empty() || i >= m_closed) return std::nullopt;
    const auto ofNumber = [&](std::uint64_t number) {
        const auto after = std::upper_bound(m_origins->begin(), m_origins->end(), number,
                                            [](std::uint64_t n, const auto& stretch) { return n < stretch.first; });
        return after == m_origins->begin() ? after : after - 1;
    };
    if (m_isBase) return ofNumber(m_origin + (i - m_fromPast))->provenance;
    // The base bars within it.
    const auto firstEndingAfter = [&](Time time) {
        std::uint64_t low = m_view.first();
        for (std::uint64_t high = m_view.end(); low < high;) {
            const std::uint64_t middle = low + (high - low) / 2;
            if (m_view[middle].end > time)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    const market::Bar& built = m_built[i];
    const std::uint64_t first = firstEndingAfter(built.start());
    const std::uint64_t end = firstEndingAfter(built.end);
    if (first >= end) return std::nullopt; // they have been dropped
    auto stretch = ofNumber(first);
    market::Provenance worst = stretch->provenance;
    for (++stretch; stretch != m_origins->end() && stretch->first < end; ++stretch)
        worst = market::leastCertain(worst, stretch->provenance);
    return worst;
}

BarSummary BarSeries::summary(std::size_t first, std::size_t end) const
{
    const std::size_t closedEnd = std::min(end, m_closed);
    BarSummary sum;
    if (first < closedEnd) sum = m_pyramid.query(first, closedEnd, [this](std::size_t i) { return leaf(i); });
    for (std::size_t i = std::max(first, m_closed); i < std::min(end, barCount()); ++i)
        sum = sum.followedBy(leaf(i));
    return sum;
}

std::int64_t BarSeries::slotCount() const
{
    return static_cast<std::int64_t>(barCount()) + (m_gaps.empty() ? 0 : m_gaps.back().total);
}

std::int64_t BarSeries::slotOfBar(std::size_t bar) const
{
    const std::size_t after = partitionPoint(m_gaps.size(), [&](std::size_t i) { return m_gaps[i].bar <= bar; });
    return static_cast<std::int64_t>(bar) + (after == 0 ? 0 : m_gaps[after - 1].total);
}

std::size_t BarSeries::firstBarFrom(std::int64_t slot) const
{
    if (slot <= 0) return 0;
    const std::size_t after = partitionPoint(m_gaps.size(), [&](std::size_t i) { return m_gaps[i].slot <= slot; });
    if (after > 0) {
        const Gap& gap = m_gaps[after - 1];
        if (slot < gap.slot + gap.length) return gap.bar;
        slot -= gap.total;
    }
    return std::min(static_cast<std::size_t>(slot), barCount());
}

std::optional<std::size_t> BarSeries::barAtSlot(std::int64_t slot) const
{
    if (slot < 0 || slot >= slotCount()) return std::nullopt;
    const std::size_t found = firstBarFrom(slot);
    if (found >= barCount() || slotOfBar(found) != slot) return std::nullopt;
    return found;
}

std::size_t BarSeries::firstBarEndingAfter(Time time) const
{
    return partitionPoint(barCount(), [&](std::size_t i) { return bar(i).end <= time; });
}

std::int64_t BarSeries::slotAt(Time time) const
{
    const std::size_t count = barCount();
    if (count == 0) return 0;
    const Duration length = market::nominalLength(m_timeframe);
    const std::size_t found = firstBarEndingAfter(time);
    if (found == count) return slotCount() + (time - bar(count - 1).end) / length;
    const Time start = bar(found).start();
    const std::int64_t slot = slotOfBar(found);
    if (time >= start) return slot;
    if (found == 0) return slot - 1 - (start - time - Duration{1}) / length;
    const std::size_t after = firstGapFrom(slot - 1);
    if (after == m_gaps.size() || m_gaps[after].bar != found) return slot;
    const Gap& gap = m_gaps[after];
    const Time from = bar(found - 1).end;
    const double share = static_cast<double>((time - from).count()) / static_cast<double>((start - from).count());
    return gap.slot + std::clamp(static_cast<std::int64_t>(share * static_cast<double>(gap.length)), std::int64_t{0},
                                 gap.length - 1);
}

Time BarSeries::timeAt(std::int64_t slot) const
{
    const std::size_t count = barCount();
    if (count == 0) return Time{};
    const Duration length = market::nominalLength(m_timeframe);
    // Far outside, so that no view overflows.
    constexpr std::int64_t kFarthest = 100'000;
    if (slot < 0) return bar(0).start() - length * std::min(-slot, kFarthest);
    if (slot >= slotCount()) return bar(count - 1).end + length * std::min(slot - slotCount(), kFarthest);
    const std::size_t found = firstBarFrom(slot);
    const Time start = bar(found).start();
    const std::int64_t own = slotOfBar(found);
    if (own == slot) return start;
    const Gap& gap = m_gaps[firstGapFrom(slot)];
    const Time from = bar(found - 1).end;
    return from + (start - from) / gap.length * (slot - gap.slot);
}

std::size_t BarSeries::firstGapFrom(std::int64_t slot) const
{
    return partitionPoint(m_gaps.size(), [&](std::size_t i) { return m_gaps[i].slot + m_gaps[i].length <= slot; });
}

Duration BarSeries::gapLength(const Gap& gap) const { return bar(gap.bar).start() - bar(gap.bar - 1).end; }

std::size_t BarSeries::firstBreakFrom(std::size_t bar) const
{
    return partitionPoint(m_breaks.size(), [&](std::size_t i) { return m_breaks[i] < bar; });
}

} // namespace sextant::models
