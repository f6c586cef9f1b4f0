#include "engine/feeds/mock/mock_venue.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

#include "engine/feeds/mock/dialects.h"
#include "engine/feeds/mock/json_frame.h"
#include "engine/feeds/mock/venue_player.h"
#include "engine/feeds/mock/venue_server.h"

namespace sextant::feeds::mock {
namespace {

constexpr int kTickMs = 5;
constexpr std::int64_t kWatchMs = 50;
constexpr std::size_t kStepsPerTick = 20'000;
constexpr std::size_t kStepsAtOnce = 500; // at full speed, between two looks at what clients have read
constexpr std::int64_t kEnoughWaiting = 4 * 1024 * 1024;
constexpr std::int64_t kBlockedMs = 10'000; // at full speed nobody waits longer for a client that does not read

void writeRanges(JsonFrame& out, std::string_view name, const std::vector<DeliveryRecord::Range>& ranges)
{
    out.key(name).beginArray();
    for (const auto& [first, last] : ranges)
        out.beginArray().whole(first).whole(last).endArray();
    out.endArray();
}

} // namespace

struct MockVenue::Parts {
    Parts(std::unique_ptr<MarketTape> tape, MockVenueOptions wanted)
        : options(std::move(wanted)), model(std::move(tape), fillsQuietMinutes(options.dialect)),
          faults(options.faults), out(timers, faults),
          context{model, out, timers, faults, options.speed > 0.0 ? options.speed : 1.0, {}, &options.optionTape},
          dialect(makeDialect(options.dialect, context)), player(context, *dialect),
          server(*dialect, out, [this](const HttpRequest& request) { return answer(request); })
    {
        out.setDress(
            [this](Connection& connection, const Message& message) { return dialect->dress(connection, message); });
        player.onSpeed([this](double speed) { setSpeed(speed); });
    }

    void start();
    void tick();
    void setSpeed(double speed);
    [[nodiscard]] std::int64_t keepAliveMs() const
    {
        return static_cast<std::int64_t>(static_cast<double>(wall.elapsed()) * options.keepAliveSpeed);
    }
    HttpReply answer(const HttpRequest& request);
    void writeCounts(JsonFrame& json) const;
    void writeSymbol(JsonFrame& json, std::size_t place) const;

    MockVenueOptions options;
    VenueModel model;
    VenueTimers timers;
    FaultPlan faults;
    Broadcaster out;
    VenueContext context;
    std::unique_ptr<VenueDialect> dialect;
    VenuePlayer player;
    VenueServer server;
    QTimer timer;
    QElapsedTimer wall;
    std::int64_t watchedMs = 0;
    bool isPlaying = false;
    Time playedFrom; // the venue's clock at `playedFromMs` of the wall's
    double playedFromMs = 0.0;
    std::int64_t blockedSince = -1;
    bool hasToldEnd = false;
    std::function<void()> atEnd;
};

void MockVenue::Parts::start()
{
    // What stands at the tape's first instant, such as a book, is there when the venue opens.
    player.playHistory(std::max(player.now(), options.historyUntil.value_or(player.now())));
    wall.start();
    server.watch(0, player.now());
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [this] { tick(); });
    timer.start(kTickMs);
}

void MockVenue::Parts::setSpeed(double speed)
{
    options.speed = speed;
    context.speed = speed > 0.0 ? speed : 1.0;
    playedFrom = player.now();
    playedFromMs = static_cast<double>(wall.nsecsElapsed()) / 1e6;
}

void MockVenue::Parts::tick()
{
    const std::int64_t ms = keepAliveMs();
    if (ms - watchedMs >= kWatchMs) {
        watchedMs = ms;
        server.watch(ms, player.now());
    }
    if (!isPlaying) {
        if (options.waitsForClient && !server.hasSubscriber()) return;
        isPlaying = true;
        setSpeed(options.speed);
        player.startFaults();
    }
    const bool isFree = options.speed <= 0.0 && !player.hasEnded();
    if (isFree) {
        // As fast as clients read, in pieces, so that their requests are heard in between.
        const std::int64_t nowMs = wall.elapsed();
        if (server.isBehind(kEnoughWaiting)) {
            if (blockedSince < 0) blockedSince = nowMs;
            if (nowMs - blockedSince < kBlockedMs) return;
        }
        blockedSince = -1;
        const auto next = player.nextTime();
        const auto timed = timers.next();
        if (next || timed)
            player.playTo(std::max(next.value_or(player.now()), timed.value_or(player.now())), kStepsAtOnce);
        setSpeed(0.0);
        timer.setInterval(0);
    } else {
        timer.setInterval(kTickMs);
        const double passed = static_cast<double>(wall.nsecsElapsed()) / 1e6 - playedFromMs;
        const double speed = options.speed > 0.0 ? options.speed : 1.0;
        const Time target = playedFrom + Duration(static_cast<std::int64_t>(passed * speed * 1e6));
        if (target > player.now() && !player.playTo(target, kStepsPerTick)) setSpeed(options.speed); // it lags behind
    }
    if (!player.nextTime() && !player.hasEnded())
        player.playTo(nextOnGrid(player.now(), std::chrono::minutes(1)) + std::chrono::seconds(2), kStepsPerTick);
    if (player.hasEnded() && !hasToldEnd) {
        hasToldEnd = true;
        setSpeed(options.speed);
        if (atEnd) atEnd();
    }
}

HttpReply MockVenue::Parts::answer(const HttpRequest& request)
{
    if (request.path.starts_with("/_mock/")) {
        // A page in a browser is no test.
        if (!request.header("origin").empty()) return {403, "{\"error\":\"not for pages\"}", {}};
        const bool isGet = request.method == "GET";
        JsonFrame json;
        if (isGet && request.path == "/_mock/counts") {
            writeCounts(json);
            return {200, json.take(), {}};
        }
        if (isGet && request.path == "/_mock/truth") {
            json.beginObject().key("counts");
            writeCounts(json);
            json.key("symbols").beginObject();
            for (std::size_t i = 0; i < model.symbolCount(); ++i)
                writeSymbol(json, i);
            return {200, json.endObject().endObject().take(), {}};
        }
        if (request.method == "POST" && request.path == "/_mock/script") {
            const auto done = player.addScript(request.body);
            if (done) return {200, "{\"ok\":true}", {}};
            return {400, json.beginObject().text("error", done.error().message).endObject().take(), {}};
        }
        return {404, "{\"error\":\"expected GET /_mock/truth, GET /_mock/counts or POST /_mock/script\"}", {}};
    }
    if (player.takesRefusal() || faults.refusesNext()) {
        ++faults.counts.refused;
        return dialect->refusal();
    }
    return dialect->answer(request);
}

void MockVenue::Parts::writeCounts(JsonFrame& json) const
{
    const FaultCounts& counts = faults.counts;
    const VenueServer::Counts& sockets = server.counts();
    json.beginObject().text("venue", toString(options.dialect)).text("time", isoTime(player.now(), 3));
    json.boolean("ended", player.hasEnded()).whole("events", model.played());
    json.key("faults").beginObject().whole("disconnect", counts.disconnects).whole("gap", counts.gaps);
    json.whole("dup", counts.duplicates).whole("reorder", counts.reordered).whole("garbage", counts.garbage);
    json.whole("429", counts.refused).whole("stall", counts.stalls).whole("stalled_messages", counts.stalled);
    json.whole("bad_checksum", counts.badChecksums).endObject();
    json.key("sockets").beginObject().whole("requests", sockets.requests).whole("opened", sockets.connections);
    json.whole("open", server.open()).whole("refused", sockets.refused).whole("slow", sockets.slow);
    json.whole("frames", server.framesSent()).endObject();
    json.key("sent").beginObject();
    for (const auto& [place, record] : out.records()) {
        json.key(dialect->nameOf(model.symbol(place))).beginObject();
        json.whole("trades", record.trades).whole("books", record.books).whole("bars", record.bars);
        json.whole("lost_trades", record.lostTrades.size()).whole("lost_books", record.lostBooks.size());
        json.whole("lost_bars", record.lostBars).endObject();
    }
    json.endObject().endObject();
}

void MockVenue::Parts::writeSymbol(JsonFrame& json, std::size_t place) const
{
    const VenueSymbol& symbol = model.symbol(place);
    json.key(dialect->nameOf(symbol)).beginObject().text("symbol", symbol.instrument.symbol);
    json.boolean("book_is_made_up", !symbol.hasTapeBook).key("book").beginObject();
    json.whole("id", symbol.book.id());
    for (const auto side : {market::Side::Buy, market::Side::Sell}) {
        json.key(side == market::Side::Buy ? "bids" : "asks").beginArray();
        for (const LevelChange& level : symbol.book.top(side, SIZE_MAX))
            json.beginArray().text(symbol.priceText(level.price)).text(symbol.sizeText(level.size)).endArray();
        json.endArray();
    }
    json.endObject().key("trades").beginObject();
    const std::uint64_t count = symbol.trades.size();
    json.whole("first_id", count == 0 ? 0 : symbol.trades.front().id);
    json.whole("last_id", count == 0 ? 0 : symbol.trades.back().id).whole("kept", count).endObject();
    json.key("bars").beginObject();
    for (const NamedInterval& each : dialect->intervals()) {
        json.key(each.name).beginArray();
        for (const VenueBar& bar : symbol.bars.bars(each.interval, INT64_MIN, INT64_MAX, 5000, false)) {
            json.beginArray().integer(bar.startMs).text(symbol.priceText(bar.open)).text(symbol.priceText(bar.high));
            json.text(symbol.priceText(bar.low)).text(symbol.priceText(bar.close));
            json.text(symbol.sizeText(bar.volume)).endArray();
        }
        json.endArray();
    }
    json.endObject();
    const auto found = out.records().find(place);
    const DeliveryRecord record = found == out.records().end() ? DeliveryRecord{} : found->second;
    json.key("lost").beginObject();
    writeRanges(json, "trades", record.lostTrades);
    writeRanges(json, "books", record.lostBooks);
    json.whole("bars", record.lostBars).endObject().endObject();
}

MockVenue::MockVenue(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
MockVenue::~MockVenue() = default;

Result<std::unique_ptr<MockVenue>> MockVenue::open(std::unique_ptr<MarketTape> tape, const MockVenueOptions& options)
{
    auto parts = std::make_unique<Parts>(std::move(tape), options);
    if (auto done = parts->server.listen(options.port); !done) return tl::unexpected(done.error());
    parts->context.host = "127.0.0.1:" + std::to_string(parts->server.port());
    parts->start();
    return std::unique_ptr<MockVenue>(new MockVenue(std::move(parts)));
}

std::uint16_t MockVenue::port() const { return m_parts->server.port(); }
std::vector<std::pair<std::string, std::string>> MockVenue::urls() const { return m_parts->dialect->urls(); }
Time MockVenue::now() const { return m_parts->player.now(); }
bool MockVenue::hasEnded() const { return m_parts->player.hasEnded(); }
void MockVenue::onEnd(std::function<void()> action) { m_parts->atEnd = std::move(action); }
std::string MockVenue::failure() const { return m_parts->model.failure(); }
const FaultCounts& MockVenue::faultCounts() const { return m_parts->faults.counts; }

std::string MockVenue::truth() const
{
    HttpRequest request;
    request.method = "GET";
    request.path = "/_mock/truth";
    return m_parts->answer(request).body;
}

std::string MockVenue::counts() const
{
    JsonFrame json;
    m_parts->writeCounts(json);
    return json.take();
}

std::unique_ptr<VenueDialect> makeDialect(DialectName name, VenueContext& context)
{
    switch (name) {
    case DialectName::Binance:
        return makeBinance(context);
    case DialectName::Kucoin:
        return makeKucoin(context);
    case DialectName::CoinbaseExchange:
        return makeCoinbaseExchange(context);
    case DialectName::CoinbaseAdvanced:
        return makeCoinbaseAdvanced(context);
    case DialectName::Bybit:
        return makeBybit(context);
    case DialectName::Okx:
        return makeOkx(context);
    case DialectName::Alpaca:
        return makeAlpaca(context);
    case DialectName::TwelveData:
        return makeTwelveData(context);
    }
    return {};
}

} // namespace sextant::feeds::mock
