#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "engine/feeds/contiguity/feed_sink.h"
#include "engine/feeds/contiguity/trade_audit.h"

namespace sextant::feeds {

struct TradeKeeperSettings {
    bool areCounted = false;                          ///< ids rise by one (VenueTraits::countsTrades)
    bool canRepair = true;                            ///< the venue has a REST endpoint of past trades
    Duration window = std::chrono::seconds(2);        ///< how much older than the newest a late one may be
    Duration grace = std::chrono::milliseconds(200);  ///< a jump may be disorder: wait before asking
    Duration repairWithin = std::chrono::seconds(10); ///< then what is missing is a gap
    std::size_t remembered = 8192;                    ///< ids of venues that do not count, > 0
    std::size_t heldAtMost = 100'000;                 ///< trades that wait for a repair
    Duration auditLength{0};                          ///< of the bars that onBar() brings; 0: there are none
    Duration auditAfter = std::chrono::seconds(2);    ///< how long trades may come after their bar
};

struct TradeKeeperCounts {
    std::uint64_t released = 0;
    std::uint64_t backfilled = 0; ///< of them
    std::uint64_t duplicates = 0;
    std::uint64_t late = 0;    ///< out of order, within the window: given
    std::uint64_t dropped = 0; ///< out of order, beyond it: left out and told
    std::uint64_t missing = 0; ///< never came, as far as ids tell
    std::uint64_t gaps = 0;
    std::uint64_t repairs = 0;  ///< holes that were filled
    std::uint64_t rejected = 0; ///< ids that belong to no count
    std::uint64_t suspects = 0; ///< bars with more volume than their trades
};

/// Sees to it that the trades of one instrument come once, in the order of their ids, and without an unseen hole
/// (DESIGN §4, Sequencer; protocols.md §0.2). At a venue that counts its trades a jump of the id is a hole: what comes
/// behind it waits until it was fetched, or is told as a gap. Elsewhere only a connection that was lost can hide
/// trades: then what the venue remembers is fetched and joined by id. Owns no clock: `now` never falls. One thread.
class TradeKeeper final {
public:
    TradeKeeper(InstrumentId instrument, const TradeKeeperSettings& settings, FeedSink& sink);

    /// As they came from a socket. `isHistory`: given on subscribing; before the first live trade they only begin the
    /// count.
    void onTrades(std::span<const DecodedTrade> trades, bool isHistory, Time now);
    /// The venue says what its newest trade was (Coinbase's heartbeat).
    void onNewest(std::uint64_t id, Time now);
    /// The connection was lost and is back: trades may be missing.
    void onReconnected(Time now);

    /// The venue's own bar of [from, to) is over (TradeAudit): if it has more volume than the trades that came, the
    /// history is asked which of them never did. What is missing in between is told, what is missing behind is fetched.
    void onBar(Time from, Time to, double volume, Time now);

    /// Trades behind this one are wanted from the venue's history; asked once until it is answered.
    [[nodiscard]] std::optional<TradeId> takeRequest(Time now);
    /// The answer, oldest first. `isAll`: the venue has nothing older than its first one to give, and nothing newer
    /// than its last.
    void onHistory(std::span<const DecodedTrade> trades, bool isAll, Time now);
    void onHistoryFailed(Time now);
    void tick(Time now);
    [[nodiscard]] Time nextDue() const;

    [[nodiscard]] const TradeKeeperCounts& counts() const { return m_counts; }
    [[nodiscard]] bool isWhole() const { return !m_isWaiting; }
    [[nodiscard]] std::size_t held() const { return m_held.size(); }

private:
    struct Held {
        market::Trade record;
        Provenance provenance = Provenance::Live;
    };
    struct Range {
        std::uint64_t first = 0, last = 0;
    };
    void lookInto(TradeAudit::Range suspect, std::span<const DecodedTrade> trades);
    void takeCounted(const DecodedTrade& trade, Provenance provenance, Time now);
    [[nodiscard]] bool isFar(std::uint64_t id) const;
    [[nodiscard]] bool takeStranger(const DecodedTrade& trade, Time now);
    void takeLate(const DecodedTrade& trade, Provenance provenance);
    void takeNamed(const DecodedTrade& trade, Provenance provenance);
    void release(const market::Trade& record, Provenance provenance);
    void flush();
    void drain();
    void giveUp(Time now);
    void wait(Time now);
    void settle();
    [[nodiscard]] bool remember(TradeId id);
    [[nodiscard]] TradeId newestId() const; ///< not set: none is remembered
    void tell(FeedState::Kind kind, std::uint64_t count, Time from, Time to);

    InstrumentId m_instrument;
    TradeKeeperSettings m_settings;
    FeedSink& m_sink;
    TradeKeeperCounts m_counts;

    std::uint64_t m_last = 0; // counted: id of the newest released trade
    std::uint64_t m_told = 0; // the newest there is, as the venue says
    Time m_newest = Time::min();
    std::optional<DecodedTrade> m_stranger; // counted: an id from nowhere
    std::map<std::uint64_t, Held> m_held;   // counted: behind a hole
    std::deque<Range> m_holes;              // given up: late ones may still come
    std::set<TradeId> m_seen;               // named
    std::vector<TradeId> m_order;           // of m_seen: a ring, the oldest at m_oldest once it is full
    std::size_t m_oldest = 0;
    std::vector<Held> m_queue; // named: wait for the history

    std::optional<TradeAudit> m_audit;          // nothing: there are no bars to compare with
    std::optional<TradeAudit::Range> m_suspect; // the history is to be asked about it
    Time m_suspectAt = Time::max();
    bool m_skipsToNext = false; // a gap was told that ends with the next trade

    bool m_isWaiting = false; // for a repair
    bool m_isAsked = false;
    bool m_isProbing = false;  // counted: what came after m_last is asked for, although nothing shows a hole
    bool m_hasProbed = false;  // and there was something
    bool m_isAuditing = false; // because a bar has more volume than its trades
    bool m_hasStarted = false;
    Time m_askAt = Time::max();
    Time m_giveUpAt = Time::max();

    std::vector<market::Trade> m_out; // goes to the sink in one call
    Provenance m_outProvenance = Provenance::Live;
};

} // namespace sextant::feeds
