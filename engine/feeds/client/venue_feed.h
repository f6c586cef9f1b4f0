#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/feeds/client/latency_window.h"
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
    std::optional<Time> barsFrom; ///< start of the first bar wanted; not set: `history` before the start
    Duration history = std::chrono::hours(1);
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
};

/// What a feed has been through; everything a screen or a metric shows of it. A copy.
struct FeedStatus {
    struct Line {
        unsigned number = 0; ///< VenueProtocol::connectionOf
        bool isSuccessor = false;
        ConnectionState state = ConnectionState::Idle;
        Time since;
        std::uint64_t opened = 0;
        std::array<std::uint64_t, kDropReasons> drops{};
        std::string words; ///< the last the venue or the system said
    };
    struct Instrument {
        InstrumentId instrument;
        BookPhase book = BookPhase::Empty;
        BookKeeperCounts books;
        TradeKeeperCounts trades;
        BarKeeperCounts bars; ///< of all timeframes
        std::optional<Time> heard;
    };
    std::vector<Line> lines;
    std::vector<Instrument> instruments;
    std::uint64_t frames = 0, bytes = 0, malformed = 0, foreign = 0, quotes = 0;
    std::string lastFault; ///< what was wrong with the newest malformed frame or reply
    std::optional<Time> heard;
    Duration latencyP50{0}, latencyP99{0}; ///< venue's stamp to receipt, skew taken off; of the newest 1,024 frames
    std::optional<Duration> skew;          ///< venue's clock minus ours
    BreakerState breaker = BreakerState::Closed;
    std::int64_t restUsed = 0, restLimit = 0;
    std::size_t restWaiting = 0;
    std::uint64_t restSent = 0, restFailed = 0;
    std::optional<Time> restHeldUntil;
    bool isLive = false; ///< every line is
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
    /// The book of an instrument as far as it is in order; null: it is not.
    [[nodiscard]] const market::OrderBook* book(InstrumentId instrument) const;

private:
    struct Line;
    struct Subject;
    /// What a request was made for.
    struct Errand {
        enum class Kind : std::uint8_t { Handshake, Trades, Bars, Book, Time };
        Kind kind = Kind::Time;
        Line* line = nullptr;       ///< Handshake, Book
        Subject* subject = nullptr; ///< Trades, Bars, Book
        BarQuery query;             ///< Bars
        unsigned socket = 0;        ///< Book: the one whose changes it is to continue
    };

    [[nodiscard]] Line* lineOf(unsigned socket);
    [[nodiscard]] Subject* subjectOf(std::uint16_t instrument);
    [[nodiscard]] std::vector<Subscription> wanted(unsigned number) const;
    Line& addLine(unsigned number, bool isSuccessor);
    void follow(Line& line, Time now);
    void begun(Line& line, Time now);
    void broken(Line& line, Time now);
    void promote(Time now);
    void give(Line& line, Time now);
    void giveTrades(Time now);
    void giveBooks(Line& line, Time now);
    void checkSequence(Line& line, Time now);
    void fault(Line* line, std::string words, Time now);
    void askAround(Time now);
    void answer(const Errand& errand, RestQueue::Outcome& outcome, Time now);
    void onTime(const RestQueue::Outcome& outcome, Time now);
    void beginBars(Time now);
    void settle(Time now);
    [[nodiscard]] bool isThere(const Errand& errand) const;
    [[nodiscard]] Time localTime(Time venue) const;

    std::unique_ptr<VenueProtocol> m_protocol;
    FeedPlan m_plan;
    FeedSink& m_sink;
    SymbolTable m_symbols;
    RestQueue m_rest;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::vector<std::unique_ptr<Subject>> m_subjects; // in the order of the wishes
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
    Time m_askTimeAt;
    Time m_askedTime;
    bool m_haveBarsBegun = false;
    bool m_isWanting = true; // somebody may have a question
    LatencyWindow m_latency;
    std::uint64_t m_frames = 0, m_bytes = 0, m_malformed = 0, m_foreign = 0, m_quoteCount = 0;
    std::uint64_t m_malformedInARow = 0;
    std::string m_lastFault;
    std::optional<Time> m_heard;
};

} // namespace sextant::feeds
