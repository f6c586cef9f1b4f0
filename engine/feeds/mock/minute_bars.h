#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/time.h"
#include "engine/market/records.h"

namespace sextant::feeds::mock {

/// The length of a venue's bars, aligned to UTC: weeks begin on Mondays, months on their first day.
struct Interval {
    std::int64_t seconds = 60; ///< a multiple of 60; of a month 30 days
    bool isMonth = false;
    friend constexpr bool operator==(const Interval&, const Interval&) = default;
};

/// Milliseconds since 1970 at which the bar that holds `ms` begins, and the one behind it.
[[nodiscard]] std::int64_t barStart(Interval interval, std::int64_t ms);
[[nodiscard]] std::int64_t nextBarStart(Interval interval, std::int64_t start);

/// One bar of a venue. Sizes and turnover are integers: size units, and price units times size units.
struct VenueBar {
    std::int64_t startMs = 0;
    Price open, high, low, close;
    std::int64_t volume = 0;
    std::int64_t takerBuyVolume = 0;
    __int128 turnover = 0;
    __int128 takerBuyTurnover = 0;
    std::int64_t trades = 0;
    std::uint64_t firstTrade = 0; ///< ids; 0 in a bar without trades
    std::uint64_t lastTrade = 0;

    /// Takes in a later bar.
    void add(const VenueBar& later);
};

/// One print as the venue numbers it.
struct VenueTrade {
    std::uint64_t id = 0;
    Time time;
    Price price;
    std::int64_t size = 0;
    market::Side taker = market::Side::Buy;
};

/// The bars of one symbol: minutes are kept, longer ones are put together when asked for.
class MinuteBars final {
public:
    /// @param fillsQuiet  minutes without trades get a flat bar, as some venues do
    explicit MinuteBars(bool fillsQuiet) : m_fillsQuiet(fillsQuiet) {}

    void add(const VenueTrade& trade);
    /// Time has come this far: quiet minutes that have begun exist from now on.
    void moveTo(Time now);

    [[nodiscard]] const std::vector<VenueBar>& minutes() const { return m_minutes; }
    /// The bar that begins at `start`, as far as it has come; nothing if nothing happened in it.
    [[nodiscard]] std::optional<VenueBar> bar(Interval interval, std::int64_t start) const;
    /// Bars that begin in [from, to], oldest first: the newest `limit` of them, or the oldest.
    [[nodiscard]] std::vector<VenueBar> bars(Interval interval, std::int64_t from, std::int64_t to, std::size_t limit,
                                             bool oldest) const;
    /// Everything that happened in the minutes that begin in [from, to) as one bar.
    [[nodiscard]] std::optional<VenueBar> span(std::int64_t from, std::int64_t to) const;

private:
    bool m_fillsQuiet;
    std::vector<VenueBar> m_minutes; // by time
};

} // namespace sextant::feeds::mock
