#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/feeds/contiguity/feed_sink.h"
#include "engine/feeds/venues/venue_protocol.h"
#include "engine/market/calendar.h"

namespace sextant::feeds {

struct BarKeeperSettings {
    bool hasChannel = true;  ///< VenueTraits::hasBarChannel; else each bar is fetched when it is over
    bool saysClosed = true;  ///< VenueTraits::saysClosed; else each bar is fetched too, to know how it ended
    bool omitsEmpty = false; ///< a bar in which nothing was traded does not exist at this venue
    bool canFetch = true;    ///< there is a history to ask
    int barsPerPage = 1000;  ///< VenueTraits::barsPerPage: no question goes beyond
    Duration closeAfter = std::chrono::seconds(2);   ///< its end, when the venue did not say that a bar is over
    Duration settleAfter = std::chrono::seconds(15); ///< its end, until the history is believed to be complete
    Duration firstWait = std::chrono::seconds(1);    ///< between questions, doubled each time …
    Duration longestWait = std::chrono::seconds(30); ///< … up to this
    Duration repairWithin = std::chrono::minutes(1); ///< then what is missing is a gap
};

struct BarKeeperCounts {
    std::uint64_t given = 0;
    std::uint64_t backfilled = 0, inferred = 0; ///< of them
    std::uint64_t duplicates = 0;
    std::uint64_t restated = 0; ///< told otherwise after they were given
    std::uint64_t quiet = 0;    ///< bars the venue leaves out because nothing was traded
    std::uint64_t missing = 0, gaps = 0;
    std::uint64_t repairs = 0;  ///< times that something was missed and the history had it
    std::uint64_t rejected = 0; ///< of a time that has not come yet
};

/// Sees to it that the bars of one instrument and timeframe come once, whole, and one behind the other, from a start
/// that is asked for: what a connection missed is fetched, what cannot be fetched is a gap and told, and nothing is
/// made up. Owns no clock: `now` is UTC by the venue's clock and never falls. One thread.
class BarKeeper final {
public:
    BarKeeper(InstrumentId instrument, market::Timeframe timeframe, std::shared_ptr<const market::Calendar> calendar,
              const BarKeeperSettings& settings, FeedSink& sink);

    /// `from`: start of the first bar wanted; what lies before `now` is fetched.
    void begin(Time from, Time now);
    void onBar(const DecodedBar& bar, Time now);
    /// Bars may have been missed.
    void onReconnected(Time now);

    /// Bars are wanted from the venue's history; asked once until it is answered.
    [[nodiscard]] std::optional<BarQuery> takeRequest(Time now);
    /// The answer to the request that was taken, oldest first. `mayHaveMore`: the page was full. `writtenAt`: venue's
    /// time when it was written, where that is known: a bar that was not over by then is none yet, whatever `now` is by
    /// a clock that runs ahead or an answer that was kept for long.
    void onPage(std::span<const DecodedBar> bars, bool mayHaveMore, Time now, Time writtenAt = Time::max());
    void onPageFailed(Time now);
    void tick(Time now);
    [[nodiscard]] Time nextDue() const;

    [[nodiscard]] const BarKeeperCounts& counts() const { return m_counts; }
    [[nodiscard]] Time nextStart() const { return m_next; } ///< of the bar that is waited for
    /// When the bar that is waited for ends; min(): nothing was begun. All that end before were given, or told as gaps.
    [[nodiscard]] Time nextEnd() const;
    [[nodiscard]] std::size_t held() const { return m_closed.size(); }
    /// For bars that should be there and are not.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// For bars that were missed: neither for the history before the start, nor because this venue gives bars that way.
    [[nodiscard]] bool isMissing() const
    {
        return m_isWaiting && m_settings.hasChannel && m_settings.saysClosed && m_hasGivenLive;
    }

private:
    struct Held {
        DecodedBar bar;
        Provenance provenance = Provenance::Live;
    };
    void keep(const DecodedBar& bar, Provenance provenance);
    void drain(Time now);
    void give(const Held& held);
    void wait(Time at, Time now);
    void settle();
    /// Nothing between m_next and `until` can be had any more.
    void pass(Time until, bool isQuiet);
    [[nodiscard]] Time endOf(Time start) const;
    [[nodiscard]] Time endOfNext(Time start) const;
    [[nodiscard]] bool isOver(const DecodedBar& bar, Time now) const;
    /// When the bar that is waited for should be there.
    [[nodiscard]] Time dueOf(Time start) const;
    [[nodiscard]] std::uint64_t barsBetween(Time from, Time to) const;

    InstrumentId m_instrument;
    market::Timeframe m_timeframe;
    std::shared_ptr<const market::Calendar> m_calendar;
    BarKeeperSettings m_settings;
    FeedSink& m_sink;
    BarKeeperCounts m_counts;

    Time m_next = Time::min();
    std::map<Time, Held> m_closed;        // wait for those before them
    std::map<Time, DecodedBar> m_forming; // newest word on bars that are not over
    std::map<Time, DecodedBar> m_given;   // the newest few, to know a restatement from a duplicate
    bool m_isAfterGap = false;
    bool m_hasGivenLive = false; // what is fetched from here on was missed, before it is history

    bool m_isWaiting = false;
    std::optional<BarQuery> m_query; // asked
    int m_attempts = 0;
    Time m_askAt = Time::max();
    Time m_giveUpAt = Time::max();
    Time m_waitsUpTo; // bars that begin before this were due when the waiting began
};

} // namespace sextant::feeds
