#include "engine/market/bar_cascade.h"

#include <algorithm>
#include <utility>

#include "engine/core/contract.h"

namespace sextant::market {

BarBuilder::BarBuilder(std::shared_ptr<const Calendar> calendar, InstrumentId instrument, Timeframe timeframe)
    : m_calendar(std::move(calendar))
{
    m_bar.instrument = instrument.value;
    m_bar.timeframe = timeframe;
}

bool BarBuilder::openAt(Time place, Time firstInstant, Price price, std::uint8_t flags)
{
    const Bucket bucket = m_calendar->bucketAt(m_bar.timeframe, place);
    if (bucket.start == bucket.end) return false;
    m_bar.end = bucket.end;
    m_bar.durationSeconds = static_cast<std::uint32_t>((bucket.end - bucket.start) / std::chrono::seconds(1));
    m_bar.open = m_bar.high = m_bar.low = m_bar.close = price;
    m_bar.volume = 0.0;
    m_bar.openSpread = m_bar.closeSpread = 0;
    m_bar.flags = static_cast<std::uint8_t>(flags & kInherited);
    // What was traded before the first print of a tape is unknown, so a bar entered in its middle may lack a part.
    if (m_first && firstInstant > bucket.start) m_bar.flags |= kIncomplete;
    m_first = false;
    m_open = true;
    return true;
}

bool BarBuilder::addBar(const Bar& bar)
{
    const Time last = bar.end - Duration{1};
    if (!m_open && !openAt(last, bar.start(), bar.open, bar.flags)) return false;
    if (m_bar.timeframe >= Timeframe::D1 && m_calendar->bucketAt(m_bar.timeframe, last).end != m_bar.end) return false;
    if (bar.high > m_bar.high) m_bar.high = bar.high;
    if (bar.low < m_bar.low) m_bar.low = bar.low;
    m_bar.close = bar.close;
    m_bar.volume += bar.volume;
    m_bar.flags = static_cast<std::uint8_t>(m_bar.flags | (bar.flags & kInherited));
    if ((bar.flags & kQuoteBar) != 0) m_bar.closeSpread = bar.closeSpread;
    return bar.end >= m_bar.end;
}

Bar BarBuilder::close()
{
    expects(m_open, "a bar is closed only while one is being built");
    m_open = false;
    return m_bar;
}

void BarBuilder::canonical(CanonicalWriter& out) const
{
    out.putAll(m_open, m_first, m_bar.end, m_bar.open, m_bar.high, m_bar.low, m_bar.close, m_bar.volume,
               m_bar.durationSeconds, m_bar.openSpread, m_bar.closeSpread, m_bar.flags);
}

void BarBuilder::restore(CanonicalReader& in)
{
    in.getAll(m_open, m_first, m_bar.end, m_bar.open, m_bar.high, m_bar.low, m_bar.close, m_bar.volume,
              m_bar.durationSeconds, m_bar.openSpread, m_bar.closeSpread, m_bar.flags);
}

BarCascade::BarCascade(std::shared_ptr<const Calendar> calendar, InstrumentId instrument, Timeframe base,
                       bool fromPrints, const std::vector<Timeframe>& derived, Duration lag)
    : m_base(calendar, instrument, base), m_fromPrints(fromPrints), m_closedUntil(derived.size(), Time::min()),
      m_lag(lag)
{
    m_derived.reserve(derived.size());
    for (Timeframe timeframe : derived) {
        expects(timeframe > base && (m_derived.empty() || timeframe > m_derived.back().timeframe()),
                "derived timeframes are longer than the base and ascending");
        m_derived.emplace_back(calendar, instrument, timeframe);
    }
}

void BarCascade::feedDerived(const Bar& bar, std::vector<Bar>& closed)
{
    for (std::size_t i = 0; i < m_derived.size(); ++i) {
        BarBuilder& builder = m_derived[i];
        if (bar.end <= m_closedUntil[i]) continue; // it came too late for this one
        // The piece that would have closed it never came, and this one lies behind it.
        if (builder.isOpen() && bar.end > builder.end()) close(i, closed);
        if (builder.addBar(bar)) close(i, closed);
    }
}

void BarCascade::close(std::size_t derived, std::vector<Bar>& closed)
{
    closed.push_back(m_derived[derived].close());
    m_closedUntil[derived] = closed.back().end;
}

void BarCascade::advance(Time now, std::vector<Bar>& closed)
{
    if (m_fromPrints && m_base.isOpen() && now >= m_base.end()) {
        const Bar bar = m_base.close();
        closed.push_back(bar);
        feedDerived(bar, closed);
    }
    for (std::size_t i = 0; i < m_derived.size(); ++i)
        if (m_derived[i].isOpen() && now - m_derived[i].end() > m_lag) close(i, closed);
    updateDue();
}

void BarCascade::addBar(const Bar& bar, std::vector<Bar>& closed)
{
    closed.push_back(bar);
    feedDerived(bar, closed);
    updateDue();
}

void BarCascade::updateDue()
{
    m_nextDue = Time::max();
    if (m_fromPrints && m_base.isOpen()) m_nextDue = m_base.end();
    for (const BarBuilder& builder : m_derived)
        if (builder.isOpen()) m_nextDue = std::min(m_nextDue, builder.end() + m_lag + Duration{1});
}

void BarCascade::canonical(CanonicalWriter& out) const
{
    out.put(m_derived.size() + 1);
    out.put(m_base.timeframe());
    m_base.canonical(out);
    for (const BarBuilder& builder : m_derived) {
        out.put(builder.timeframe());
        builder.canonical(out);
    }
}

void BarCascade::restore(CanonicalReader& in)
{
    for (std::size_t left = in.count(13 * 8); left > 0; --left) {
        Timeframe timeframe{};
        in.get(timeframe);
        BarBuilder other(nullptr, InstrumentId{}, timeframe);
        BarBuilder* target = m_base.timeframe() == timeframe ? &m_base : &other;
        for (BarBuilder& builder : m_derived)
            if (builder.timeframe() == timeframe) target = &builder;
        target->restore(in);
    }
    updateDue();
}

} // namespace sextant::market
