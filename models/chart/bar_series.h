#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/market/bar_cascade.h"
#include "engine/market/calendar.h"
#include "engine/session/snapshot.h"
#include "models/chart/chunked_vector.h"
#include "models/chart/min_max_pyramid.h"

namespace sextant::models {

/// A bar that was known before the session began.
struct PastBar {
    market::Bar bar;
    std::optional<market::Provenance> provenance; ///< not set: nobody knows
};
/// Oldest first, of one timeframe, none over another; never null where it is handed over.
using PastBars = std::shared_ptr<const std::vector<PastBar>>;

/// The bars of one instrument in the timeframe of a chart, made of a session's base bars, and their places on the time
/// axis.
///
/// Places are called slots and stand for trading time: each bar has one; a bar missing in the middle of trading leaves
/// its slot empty (a gap), up to kMostGapSlots for one gap, however long it was; nights, weekends and holidays take
/// none and are known as session breaks. Extended hours nobody traded in are no gap unless there was trading before and
/// after in the same stretch. Prices are raw: no split is applied.
class BarSeries final {
public:
    static constexpr std::int64_t kMostGapSlots = 60;

    /// Empty slots before a bar.
    struct Gap {
        std::size_t bar = 0;       ///< the first bar after it
        std::int64_t slot = 0;     ///< its first slot
        std::int64_t length = 0;   ///< how many slots, 1 … kMostGapSlots
        std::int64_t total = 0;    ///< empty slots from the beginning up to its end
        bool isCompressed = false; ///< it was longer than its slots say
    };

    /// `display` not longer than `base`: the base bars as they are.
    BarSeries(std::shared_ptr<const market::Calendar> calendar, InstrumentId instrument, market::Timeframe base,
              market::Timeframe display);

    [[nodiscard]] market::Timeframe timeframe() const { return m_timeframe; }
    [[nodiscard]] const market::Calendar& calendar() const { return *m_calendar; }

    /// The newest state of the base bars. Earlier ones must be those seen before; begins anew where many
    /// old ones were dropped. O(1) but for that; advance() does the work.
    /// `origins` says how they came to be known; null: nobody knows.
    void setSource(const session::BarView& bars, const std::optional<market::Bar>& forming,
                   std::shared_ptr<const session::OriginStretches> origins = {});
    /// Bars to stand before those of the source: those that end by the start of the first of these; null: none. Their
    /// timeframe is that of the base or of the series; others are left out. Begins anew.
    void setPast(PastBars past);
    /// Closed bars that are of the past alone.
    [[nodiscard]] std::size_t pastCount() const { return m_fromPast; }
    /// Takes in at most `maxBars` bars. True while there is more to do.
    bool advance(std::size_t maxBars);
    [[nodiscard]] bool isComplete() const { return m_next == m_view.end() && m_pastNext == m_pastEnd; }
    [[nodiscard]] double progress() const; ///< 0 … 1
    /// Another number whenever the bars began anew: what was computed of them before is of other bars. No two series
    /// ever have the same.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

    /// Closed bars and, once complete, those being built behind them.
    [[nodiscard]] std::size_t barCount() const { return m_closed + m_tailCount; }
    [[nodiscard]] std::size_t closedCount() const { return m_closed; }
    [[nodiscard]] const market::Bar& bar(std::size_t i) const;
    /// How a bar came to be known, of a longer one the least certain of what it is made of; nothing for one that is
    /// being built, and where nobody knows.
    [[nodiscard]] std::optional<market::Provenance> provenance(std::size_t i) const;
    /// Bars first … end - 1.
    [[nodiscard]] BarSummary summary(std::size_t first, std::size_t end) const;

    [[nodiscard]] std::int64_t slotCount() const;
    [[nodiscard]] std::int64_t slotOfBar(std::size_t bar) const;
    /// Nothing for an empty slot or one outside.
    [[nodiscard]] std::optional<std::size_t> barAtSlot(std::int64_t slot) const;
    /// The first bar at or behind a slot; barCount() if none is.
    [[nodiscard]] std::size_t firstBarFrom(std::int64_t slot) const;
    /// The slot whose bar or gap holds the time; the next bar's in a session break. Outside the bars it is counted on
    /// in nominal lengths.
    [[nodiscard]] std::int64_t slotAt(Time time) const;
    /// When a slot begins.
    [[nodiscard]] Time timeAt(std::int64_t slot) const;
    /// The first bar that ends after `time`; barCount() if none does.
    [[nodiscard]] std::size_t firstBarEndingAfter(Time time) const;

    [[nodiscard]] std::size_t gapCount() const { return m_gaps.size(); }
    [[nodiscard]] const Gap& gap(std::size_t i) const { return m_gaps[i]; }
    /// The first gap that ends behind a slot; gapCount() if none does.
    [[nodiscard]] std::size_t firstGapFrom(std::int64_t slot) const;
    /// How long nothing came, closed time included.
    [[nodiscard]] Duration gapLength(const Gap& gap) const;

    /// Bars before which trading was closed; intraday only.
    [[nodiscard]] std::size_t breakCount() const { return m_breaks.size(); }
    [[nodiscard]] std::size_t breakBar(std::size_t i) const { return m_breaks[i]; }
    /// The first break at or behind a bar; breakCount() if none is.
    [[nodiscard]] std::size_t firstBreakFrom(std::size_t bar) const;

private:
    void restart();
    void takePast(std::size_t most);
    void addClosed(const market::Bar& bar);
    void place(const market::Bar& bar, std::size_t number);
    void addTail(const market::Bar& bar);
    void buildTail();
    void dropTail();
    [[nodiscard]] BarSummary leaf(std::size_t i) const { return BarSummary::of(bar(i)); }

    std::shared_ptr<const market::Calendar> m_calendar;
    InstrumentId m_instrument;
    market::Timeframe m_timeframe;
    market::Timeframe m_base;
    bool m_isBase; // bars are those of m_past and m_view, not copies

    PastBars m_past;
    std::size_t m_pastNext = 0; // to be taken in
    std::size_t m_pastEnd = 0;  // of those that are used
    std::size_t m_fromPast = 0;
    std::vector<std::optional<market::Provenance>> m_pastOrigins; // of closed bars, unless m_isBase
    std::optional<market::Provenance> m_pastWorst;                // of what is in m_builder
    bool m_isPastKnown = true;                                    // … of all of it

    session::BarView m_view;
    session::BarView m_held; // bars that m_view has no more; empty while there are none
    std::optional<market::Bar> m_forming;
    std::shared_ptr<const session::OriginStretches> m_origins;
    std::uint64_t m_origin = 0; // number in the view of the first bar used
    std::uint64_t m_next = 0;   // … of the next to take in
    std::uint64_t m_generation = 0;

    std::optional<market::BarBuilder> m_builder; // unless m_isBase
    ChunkedVector<market::Bar> m_built;
    std::size_t m_closed = 0;
    MinMaxPyramid m_pyramid; // of closed bars
    std::array<market::Bar, 2> m_tail{};
    std::size_t m_tailCount = 0;
    ChunkedVector<Gap, 256> m_gaps; // also those before bars of the tail
    ChunkedVector<std::size_t, 256> m_breaks;
};

/// Whole bars of `timeframe` missing in [from, to), nights and weekends apart; counts to `limit` + 1 at most.
[[nodiscard]] std::int64_t missingBars(const market::Calendar& calendar, market::Timeframe timeframe, Time from,
                                       Time to, std::int64_t limit);

} // namespace sextant::models
