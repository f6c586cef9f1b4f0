#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/market/calendar.h"
#include "engine/market/records.h"

namespace sextant::market {

/// Builds the bars of one timeframe of one instrument from trades, quotes' mids or shorter bars, one at a time and in
/// time order. A bar exists once something happened in it and is given out only when it is closed; nothing is invented
/// for empty stretches.
class BarBuilder final {
public:
    BarBuilder(std::shared_ptr<const Calendar> calendar, InstrumentId instrument, Timeframe timeframe);

    [[nodiscard]] Timeframe timeframe() const { return m_bar.timeframe; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// End of the bar being built; meaningful while isOpen().
    [[nodiscard]] Time end() const { return m_bar.end; }

    /// A print at `time`. The bar before must have been taken by close() if `time` is at or past its end.
    void addPrint(Time time, Price price, double size, std::uint8_t flags)
    {
        if (!m_open) [[unlikely]]
            openAt(time, time, price, flags);
        m_bar.high = price > m_bar.high ? price : m_bar.high;
        m_bar.low = price < m_bar.low ? price : m_bar.low;
        m_bar.close = price;
        m_bar.volume += size;
        m_bar.flags = static_cast<std::uint8_t>(m_bar.flags | (flags & kInherited));
    }
    /// A shorter closed bar, placed by the last instant it covers. Returns true if it completes the bar: close() then
    /// has it. Bars outside every bucket (extended hours for daily bars) are left out.
    bool addBar(const Bar& bar);

    /// Takes the bar that is being built. Only when isOpen().
    [[nodiscard]] Bar close();
    /// The bar that is being built, as far as it has come; meaningful while isOpen().
    [[nodiscard]] const Bar& forming() const { return m_bar; }

    /// The bar that is being built, for the session that continues this one.
    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    static constexpr std::uint8_t kInherited = kRounded | kAfterGap | kNoVolume | kCrossed | kWarmup | kSuspicious;
    bool openAt(Time place, Time firstInstant, Price price, std::uint8_t flags);

    std::shared_ptr<const Calendar> m_calendar;
    Bar m_bar;
    bool m_open = false;
    bool m_first = true; // nothing was built yet: a bar entered in its middle is incomplete
};

/// All timeframes of one instrument: the shortest is built from prints or comes from the tape, the longer ones from it.
/// Closed bars come out short before long.
class BarCascade final {
public:
    /// `base` is built from prints when `fromPrints`, else it arrives by addBar(), at most `lag` after its end.
    /// `derived` are longer than `base`, ascending.
    BarCascade(std::shared_ptr<const Calendar> calendar, InstrumentId instrument, Timeframe base, bool fromPrints,
               const std::vector<Timeframe>& derived, Duration lag = Duration{0});

    /// The first instant at which advance() must be called before the event at that time is applied; Time::max() if
    /// none.
    [[nodiscard]] Time nextDue() const { return m_nextDue; }
    /// Closes what is over at `now`: a bar built from prints from its end on, one built from bars once its end and the
    /// lag have passed without the last piece. Appends to `closed`.
    void advance(Time now, std::vector<Bar>& closed);

    /// A print; advance(time) must have been called when nextDue() asked for it.
    void addPrint(Time time, Price price, double size, std::uint8_t flags)
    {
        m_base.addPrint(time, price, size, flags);
        if (m_base.end() < m_nextDue) [[unlikely]]
            m_nextDue = m_base.end();
    }
    /// A closed bar of the base timeframe from the tape; appends it and every longer bar it completes. A piece of a
    /// longer bar that was closed without it is left out of that.
    void addBar(const Bar& bar, std::vector<Bar>& closed);
    /// The bar of the shortest timeframe that is being built from prints; nothing between bars.
    [[nodiscard]] std::optional<Bar> forming() const
    {
        return m_fromPrints && m_base.isOpen() ? std::optional(m_base.forming()) : std::nullopt;
    }
    [[nodiscard]] bool hasDerived() const { return !m_derived.empty(); }

    /// The bars that are being built, for the session that continues this one.
    void canonical(CanonicalWriter& out) const;
    /// Timeframes that are not built here are left out; those that were not built there stay as they are.
    void restore(CanonicalReader& in);

private:
    void feedDerived(const Bar& bar, std::vector<Bar>& closed);
    void close(std::size_t derived, std::vector<Bar>& closed);
    void updateDue();

    BarBuilder m_base;
    bool m_fromPrints;
    std::vector<BarBuilder> m_derived;
    std::vector<Time> m_closedUntil; // of m_derived: end of the newest closed one
    Duration m_lag{0};
    Time m_nextDue = Time::max();
};

} // namespace sextant::market
