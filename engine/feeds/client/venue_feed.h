#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/feeds/client/delay_histogram.h"
#include "engine/feeds/client/latency_window.h"
#include "engine/feeds/client/option_watch.h"
#include "engine/feeds/client/rate_window.h"
#include "engine/feeds/client/rest_queue.h"
#include "engine/feeds/connection/connection_machine.h"
#include "engine/feeds/contiguity/bar_keeper.h"
#include "engine/feeds/contiguity/book_keeper.h"
#include "engine/feeds/contiguity/trade_keeper.h"

namespace sextant::feeds {

/// What is wanted of one instrument.
struct FeedWish {
    std::shared_ptr<const market::Instrument> instrument; ///< its id is set
    std::shared_ptr<const market::Calendar> calendar;
    bool trades = true;
    bool quotes = true;
    bool book = true;
    std::vector<market::Timeframe> bars;
    std::optional<Time> barsFrom;             ///< bars from here on are wanted, if that is before `history`
    Duration history = std::chrono::hours(1); ///< before the start
};

struct FeedPlan {
    std::string socketBase; ///< feeds.<venue>.ws_url
    std::string connectId;  ///< of the handshake, any UUID
    Credentials credentials;
    ConnectionSettings connection;
    RestSettings rest;
    double speed = 1.0; ///< of a local venue: its clock runs so many times as fast, >= 1
    std::uint64_t seed = 1;
    std::vector<FeedWish> wishes;
    std::vector<OptionWish> options; ///< of Alpaca alone
};

/// In one word.
enum class FeedHealth : std::uint8_t {
    Connecting, ///< it has never been live
    Live,
    Degraded, ///< something is missing: a book, a hole that is being filled, a connection, an allowance
    Stale,    ///< connected, and nothing has come for long
    Down,     ///< it was live, or was tried, and no connection stands
};
[[nodiscard]] std::string_view toString(FeedHealth health); ///< "degraded"

/// Where the allowance of a venue's REST host stands.
enum class AllowanceState : std::uint8_t {
    Free,
    Warned,    ///< 90 % of the window's limit are used
    Waiting,   ///< requests wait for their turn
    Held,      ///< the venue asked for a pause
    Exhausted, ///< nothing is left of the day's quota
};
[[nodiscard]] std::string_view toString(AllowanceState state); ///< "waiting"

/// What a feed has been through; everything a screen or a metric shows of it. A copy. Times are of the feed's own
/// clock.
struct FeedStatus {
    struct Line {
        unsigned number = 0; ///< VenueProtocol::connectionOf
        bool isSuccessor = false;
        ConnectionState state = ConnectionState::Idle;
        Time since;
        std::uint64_t opened = 0;
        std::array<std::uint64_t, kDropReasons> drops{};
        std::string words; ///< the last the venue or the system said
        unsigned part = 0; ///< from 0: what one connection cannot take is split over several
        std::size_t subscriptions = 0;
        DropReason lastDrop = DropReason::None;
        int attempt = 0;             ///< failed in a row
        std::optional<Time> retryAt; ///< while it waits
        std::optional<Time> heard;
    };
    struct Instrument {
        InstrumentId instrument;
        BookPhase book = BookPhase::Empty;
        BookKeeperCounts books;
        TradeKeeperCounts trades;
        BarKeeperCounts bars; ///< of all timeframes
        std::optional<Time> heard;
        bool hasBook = false;       ///< one is wanted, and the venue has it
        std::uint32_t gapsOpen = 0; ///< holes that may still be filled: trades, bars by timeframe, the book
        /// By the venue's clock: bars that ended before were given, or told to be missing. min(): not known yet; max():
        /// none are wanted.
        Time barsDue = Time::max();
    };
    /// Of all instruments and kinds of records.
    struct Gaps {
        std::uint64_t open = 0;    ///< may still be filled
        std::uint64_t filled = 0;  ///< by what was fetched, or a new beginning
        std::uint64_t lost = 0;    ///< trades and bars that were given up
        std::uint64_t records = 0; ///< in those, as far as ids and the calendar tell
    };
    /// New beginnings of books by reason (protocols.md §0.3).
    struct Resyncs {
        std::uint64_t gap = 0, crossed = 0, stale = 0, lost = 0;
        std::uint64_t depth = 0; ///< the market had left what was known; the book was in order all the time
        [[nodiscard]] std::uint64_t all() const { return gap + crossed + stale + lost; }
    };
    /// Venue's stamp to receipt by kind of instrument, of frames that hold data; skew taken off.
    struct Delays {
        market::AssetClass assetClass = market::AssetClass::Crypto;
        DelayHistogram histogram;
    };
    std::vector<Line> lines;
    std::vector<Instrument> instruments;
    std::uint64_t frames = 0, bytes = 0, malformed = 0, foreign = 0, quotes = 0;
    std::string lastFault; ///< what was wrong with the newest malformed frame or reply
    std::optional<Time> heard;
    Duration latencyP50{0}, latencyP99{0}; ///< venue's stamp to receipt, skew taken off; of the newest 1,024 frames
    std::vector<Delays> delays;            ///< of all frames since it was opened, by class as they first came
    std::optional<Duration> skew;          ///< venue's clock minus ours
    BreakerState breaker = BreakerState::Closed;
    std::int64_t restUsed = 0, restLimit = 0;
    std::size_t restWaiting = 0;
    std::uint64_t restSent = 0, restFailed = 0;
    std::optional<Time> restHeldUntil;
    bool isLive = false;             ///< every line is
    std::size_t optionContracts = 0; ///< that are watched
    OptionWatchCounts options;       ///< of all underlyings

    FeedHealth health = FeedHealth::Connecting;
    std::uint64_t reconnects = 0; ///< connections that had to be made again, planned ones not counted
    std::uint64_t replaced = 0;   ///< connections that made way for another as planned
    std::array<std::uint64_t, kDropReasons> drops{}; ///< of all connections there ever were, by DropReason
    Gaps gaps;
    Resyncs resyncs;
    double framesPerSecond = 0.0, bytesPerSecond = 0.0; ///< of the newest ten whole seconds
    AllowanceState allowance = AllowanceState::Free;
    std::optional<std::int64_t> restLeftToday; ///< of a quota per day; not set: there is none
    std::size_t restUnderWay = 0;
    std::size_t restPending = 0; ///< asked for and not answered, in whatever stage
    int breakerFailures = 0;     ///< in a row
    std::uint64_t breakerOpened = 0;
    std::optional<Time> breakerUntil; ///< while it is open
    std::optional<Time> answered;     ///< newest good answer of the REST host
};

/// One venue, whole: its connections, its REST host, and the contiguity of every instrument that is wanted of it. It
/// owns neither sockets nor a clock: its owner carries out takeActions(), tells what happened, and calls tick() when
/// nextDue() comes. `now` is UTC that never falls. What it finds goes into the sink. One thread.
class VenueFeed final {
public:
    struct Action {
        enum class Kind : std::uint8_t { OpenSocket, SendText, CloseSocket, SendRequest };
        Kind kind = Kind::OpenSocket;
        unsigned socket = 0;          ///< OpenSocket begins a new one; what an older one says is left out
        std::string text;             ///< OpenSocket: the URL; SendText: the frame
        RestQueue::Ticket ticket = 0; ///< SendRequest: answer with onReply(); 0 is never used
        HttpRequest request;
    };

    VenueFeed(std::unique_ptr<VenueProtocol> protocol, FeedPlan plan, FeedSink& sink, Time now);
    ~VenueFeed();

    void start(Time now);
    void stop(Time now);

    void onOpened(unsigned socket, Time now);
    void onText(unsigned socket, std::string_view frame, Time now);
    /// A frame that is no text: no venue sends any.
    void onBinary(unsigned socket, std::size_t bytes, Time now);
    void onPing(unsigned socket, Time now);
    void onClosed(unsigned socket, std::string_view words, Time now);
    /// status 0: nothing came.
    void onReply(RestQueue::Ticket ticket, HttpReply reply, Time now);
    void tick(Time now);

    [[nodiscard]] std::vector<Action> takeActions();
    [[nodiscard]] Time nextDue() const;
    /// What time it is at the venue, as far as it is known.
    [[nodiscard]] Time venueTime(Time now) const;
    /// The venue was asked for its time, or has none to give: venueTime() means something.
    [[nodiscard]] bool knowsTime() const { return m_haveBarsBegun; }
    [[nodiscard]] FeedStatus status(Time now) const;
    [[nodiscard]] Venue venue() const { return m_protocol->venue(); }
    [[nodiscard]] const VenueProtocol& protocol() const { return *m_protocol; }
    /// Of the venue's clock, FeedPlan::speed.
    [[nodiscard]] double speed() const { return m_plan.speed; }
    /// The book of an instrument as far as it is in order; null: it is not.
    [[nodiscard]] const market::OrderBook* book(InstrumentId instrument) const;

private:
    class Outlet;
    struct Line;
    struct Subject;
    /// What a request was made for.
    struct Errand {
        enum class Kind : std::uint8_t { Handshake, Trades, Bars, Book, Time, Options };
        Kind kind = Kind::Time;
        Line* line = nullptr;       ///< Handshake, Book
        Subject* subject = nullptr; ///< Trades, Bars, Book
        BarQuery query;             ///< Bars
        unsigned socket = 0;        ///< Book: the one whose changes it is to continue
        OptionWatch* options = nullptr;
    };

    void describeLines(FeedStatus& out) const;
    void describeInstruments(FeedStatus& out) const;
    void describeRest(FeedStatus& out, Time now) const;
    [[nodiscard]] FeedHealth healthOf(const FeedStatus& status, Time now) const;
    [[nodiscard]] Line* lineOf(unsigned socket);
    [[nodiscard]] Subject* subjectOf(std::uint16_t instrument);
    [[nodiscard]] std::vector<Subscription> wantedOf(const Subject& subject) const;
    [[nodiscard]] std::vector<Subscription> wanted(const Line& line) const;
    /// Whether this is the connection that brings a channel of an instrument.
    [[nodiscard]] bool brings(const Line& line, const Subject& subject, Channel channel,
                              market::Timeframe timeframe = market::Timeframe::M1) const;
    void spread();
    Line& addLine(unsigned number, unsigned part, bool isSuccessor);
    void follow(Line& line, Time now);
    void begun(Line& line, Time now);
    void broken(Line& line, Time now);
    void promote(Time now);
    void give(Line& line, Time now);
    void giveTrades(Time now);
    void giveBooks(Line& line, Time now);
    void checkSequence(Line& line, Time now);
    void fault(Line* line, std::string words, Time now);
    void askFor(HttpRequest request, Errand errand, Time now);
    void tellLines(Time now);
    void noteDelay(Time now);
    void askAround(Time now);
    void answer(const Errand& errand, RestQueue::Outcome& outcome, Time now);
    void followDate(const HttpReply& reply, Time now);
    [[nodiscard]] Time writtenAt(const HttpReply& reply, Time now) const;
    void onTime(const RestQueue::Outcome& outcome, Time now);
    void beginBars(Time now);
    [[nodiscard]] bool isDoubtful(Duration skew) const;
    void settle(Time now);
    [[nodiscard]] bool isThere(const Errand& errand) const;
    [[nodiscard]] Time localTime(Time venue) const;
    /// When what comes now was received: by the venue's clock, where that is known.
    [[nodiscard]] Time received(Time now) const { return m_haveBarsBegun ? venueTime(now) : now; }

    std::unique_ptr<VenueProtocol> m_protocol;
    FeedPlan m_plan;
    std::unique_ptr<Outlet> m_sink; // never null
    SymbolTable m_symbols;
    RestQueue m_rest;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::vector<std::unique_ptr<Subject>> m_subjects; // in the order of the wishes
    std::vector<std::unique_ptr<OptionWatch>> m_options;
    std::vector<Subject*> m_byInstrument;  // by the id's number; null: nobody asked for it
    std::shared_ptr<SendPacer> m_attempts; // of all connections
    std::map<RestQueue::Ticket, Errand> m_errands;
    std::vector<Action> m_actions;
    DecodedFrame m_frame; // reused
    unsigned m_lastSocket = 0;
    std::size_t m_homeLines = 0; // without successors
    std::uint64_t m_lineCount = 0;
    bool m_isRunning = false;

    // It was m_venueAnchor there when it was m_localAnchor here.
    Time m_venueAnchor;
    Time m_localAnchor;
    std::optional<Duration> m_skew;
    std::optional<Duration> m_doubted; // a skew that was too large to be believed at once
    Time m_askTimeAt;
    Time m_begun;
    Time m_askedTime;
    bool m_haveBarsBegun = false;
    bool m_hasClock = false; // the venue can be asked for its time
    bool m_isWanting = true; // somebody may have a question
    bool m_haveLinesChanged = false;
    LatencyWindow m_latency;
    std::vector<FeedStatus::Delays> m_delays;
    RateWindow m_frameRate, m_byteRate;
    // Of connections that are gone.
    std::array<std::uint64_t, kDropReasons> m_pastDrops{};
    std::uint64_t m_replaced = 0, m_breakerOpened = 0;
    bool m_hasBeenLive = false;
    std::optional<Time> m_answered;
    std::uint64_t m_frames = 0, m_bytes = 0, m_malformed = 0, m_foreign = 0, m_quoteCount = 0;
    std::uint64_t m_malformedInARow = 0;
    std::string m_lastFault;
    std::optional<Time> m_heard;
};

} // namespace sextant::feeds
