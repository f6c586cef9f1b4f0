#pragma once

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/feeds/mock/broadcaster.h"
#include "engine/feeds/mock/connection.h"
#include "engine/feeds/mock/dialect_name.h"
#include "engine/feeds/mock/http_exchange.h"
#include "engine/feeds/mock/venue_model.h"
#include "engine/market/formats/option_tape.h"

namespace sextant::feeds::mock {

/// What a dialect works with; outlives it.
struct VenueContext {
    VenueModel& model;
    Broadcaster& out;
    VenueTimers& timers;
    FaultPlan& faults;
    double speed = 1.0;                                      ///< of the venue's clock against the wall's
    std::string host;                                        ///< "127.0.0.1:9443"
    const market::formats::OptionTape* optionTape = nullptr; ///< null: there are no options
};

/// How a venue names a length of its bars.
struct NamedInterval {
    std::string_view name;
    Interval interval;
};

/// One venue's public protocol over the model: what it says of itself, what it answers, and when it tells what. Each
/// kind of news comes on a grid of the venue's clock, so that the messages are a pure function of the tape.
class VenueDialect : public ModelListener {
public:
    explicit VenueDialect(VenueContext& context) : m_context(context), m_pending(context.model.symbolCount()) {}

    /// Whether WebSockets may be opened there.
    [[nodiscard]] virtual bool takesSocket(const HttpRequest& opening) const = 0;
    virtual void opened(Connection&) {}
    virtual void received(Connection& connection, std::string_view text) = 0;
    /// Looked at a few times a second: closes who breaks the venue's keep-alive rules, pings. @param nowMs  as
    /// Connection::openedMs
    virtual void watch(Connection&, std::int64_t /*nowMs*/) {}
    [[nodiscard]] virtual HttpReply answer(const HttpRequest& request) = 0;
    /// What a client hears that asked too often.
    [[nodiscard]] virtual HttpReply refusal() = 0;
    /// A message as one connection sees it.
    [[nodiscard]] virtual std::string dress(Connection&, const Message& message) { return message.text; }
    /// What the venue says before it closes connections on purpose; empty if it says nothing.
    [[nodiscard]] virtual std::string announcement() const { return {}; }
    /// What to put into settings: name and URL.
    [[nodiscard]] virtual std::vector<std::pair<std::string, std::string>> urls() const = 0;
    /// The symbol as the venue writes it.
    [[nodiscard]] virtual std::string nameOf(const VenueSymbol& symbol) const = 0;
    /// The bars worth showing in the truth; all a venue has.
    [[nodiscard]] virtual std::span<const NamedInterval> intervals() const = 0;

    void traded(std::size_t symbol, const VenueTrade& trade) final;
    void bookChanged(std::size_t symbol, std::span<const LevelChange> changes, std::uint64_t firstId) final;

protected:
    // What changes is told on these grids; zero: at once.
    [[nodiscard]] virtual Duration bookPeriod() const { return std::chrono::milliseconds(100); }
    [[nodiscard]] virtual Duration barPeriod() const { return std::chrono::seconds(1); }
    [[nodiscard]] virtual Duration tickerPeriod() const { return std::chrono::seconds(1); }

    virtual void tellTrade(std::size_t symbol, const VenueTrade& trade) = 0;
    /// The levels that changed since are in pending(); cleared afterwards.
    virtual void tellBook(std::size_t symbol) = 0;
    virtual void tellBar(std::size_t symbol, const NamedInterval& interval, const VenueBar& bar, bool isClosed) = 0;
    virtual void tellTicker(std::size_t symbol) = 0;

    [[nodiscard]] VenueModel& model() const { return m_context.model; }
    [[nodiscard]] const VenueSymbol& symbol(std::size_t place) const { return m_context.model.symbol(place); }
    [[nodiscard]] Broadcaster& out() const { return m_context.out; }
    [[nodiscard]] FaultPlan& faults() const { return m_context.faults; }
    [[nodiscard]] const VenueContext& context() const { return m_context; }
    [[nodiscard]] Time now() const { return m_context.model.now(); }
    [[nodiscard]] PendingLevels& pending(std::size_t symbol) { return m_pending[symbol]; }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    [[nodiscard]] const NamedInterval* interval(std::string_view name) const;
    /// What a duration of the venue's takes on the wall.
    [[nodiscard]] Duration wallTime(Duration venueTime) const;
    /// Whole seconds of the wall until a time of the venue, at least 1: what Retry-After says.
    [[nodiscard]] std::int64_t wallSeconds(Duration venueTime) const;
    /// The last 24 hours as one bar.
    [[nodiscard]] std::optional<VenueBar> lastDay(std::size_t symbol) const;
    /// Once at the next point of the grid, however often it is asked for until then.
    void onGrid(std::size_t symbol, int what, Duration grid, std::function<void()> action);
    /// False, and the connection is closed, if more than `limit` frames came within a second. @param nowMs  of the last
    /// watch()
    bool keepsRate(Connection& connection, int limit);

private:
    void tellBars(std::size_t symbol);
    void endMinute(std::size_t symbol);

    VenueContext& m_context;
    std::vector<PendingLevels> m_pending;
    std::set<std::pair<std::size_t, int>> m_scheduled;
};

/// Whether a venue sends flat bars for minutes without trades.
[[nodiscard]] bool fillsQuietMinutes(DialectName name);
[[nodiscard]] std::unique_ptr<VenueDialect> makeDialect(DialectName name, VenueContext& context);

/// "2026-10-05T12:00:00.055000Z": `digits` of the second's fraction, 0, 3, 6 or 9.
[[nodiscard]] std::string isoTime(Time time, int digits);

} // namespace sextant::feeds::mock
