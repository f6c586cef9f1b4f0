#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

#include "tests/engine/feeds/mock/mock_client.h"
#include "tests/slowness.h"
#include "tests/test_main.h"

#include "engine/feeds/client/endpoints.h"
#include "engine/host/cockpit_host.h"
#include "engine/host/feed_stream.h"
#include "engine/host/feed_trial.h"
#include "engine/host/live_source.h"
#include "engine/host/replay.h"
#include "engine/host/session_roller.h"
#include "engine/storage/bars_table.h"

using namespace sextant;
using namespace sextant::host;
using namespace std::chrono_literals;
using feeds::Venue;
using feeds::mock::DialectName;
using market::Provenance;

/// Sessions on local venues, sixty times as fast as the clock (and slower under a sanitizer).
class TestLiveSource final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endpointsAreTheSettings();
    void requestsAreStored();
    void whatTheVenueSaysWins();
    void aRecordedSessionReplaysBitExactly_data();
    void aRecordedSessionReplaysBitExactly();
    void unknownSymbolsAreRefused();
    void nobodyThere();
    void otherAddressesAreTried();
    void barsAreAskedForWithoutSockets();
    void aTrialSaysWhatItFinds();
    void aTrialFailsInWords();
    void theWindowOpensAVenue();
    void barsOfTheFutureAreRefused();
    void booksBeginAnewWhenASessionDoes();
    void barsThatEndInTimeAreWaitedFor();
    void aBurstLosesNoTrade();
};

namespace {

constexpr int kSeconds = 300;
const Time kTapeStart = Time::fromSeconds(test::kTapeStart);

constexpr double kSpeed = 60.0 / test::kSlowness;
// Slow enough that a break of a busy machine is no silence of the venue.
constexpr double kCalmSpeed = 20.0 / test::kSlowness;

FeedRequest requestFor(Venue venue, const feeds::mock::MockVenue& server, const std::string& symbol,
                       double speed = kSpeed)
{
    session::SettingValues settings;
    for (const auto& [setting, url] : server.urls())
        if (auto done = settings.set(setting, url); !done) qFatal("%s", done.error().message.c_str());
    FeedRequest request = feedRequestOf(settings, venue);
    request.symbols = {symbol};
    request.speed = speed;
    request.historyBars = 0; // the tape has none
    request.until = kTapeStart + std::chrono::seconds(kSeconds + 5);
    request.credentials = {"PKLOCAL", "secret", ""};
    return request;
}

std::unique_ptr<feeds::mock::MockVenue> serverFor(DialectName name, const char* fault = "", double speed = kSpeed)
{
    feeds::mock::MockVenueOptions options;
    options.faults = feeds::mock::parseFaults(fault).value();
    options.speed = options.keepAliveSpeed = speed;
    return test::livelyVenue(name, kSeconds, options);
}

struct Played {
    Result<void> result;
    session::SessionReport report;
    std::string sessionId;
};

/// A whole session in a workspace, on the calling thread.
Played play(const FeedRequest& request, const std::filesystem::path& folder)
{
    Played out;
    out.result = [&]() -> Result<void> {
        auto workspace = storage::Workspace::open(storage::WorkspaceLocation::directory(folder), "test", Time{});
        if (!workspace) return tl::unexpected(workspace.error());
        auto writer = journal::JournalWriter::open(*workspace);
        if (!writer) return tl::unexpected(writer.error());
        auto source = LiveSource::open(request, {});
        if (!source) return tl::unexpected(source.error());
        SessionRunner::Options options;
        options.writer = writer->get();
        options.clock = systemClocks;
        SessionRoller roller(std::move(options), [] { return kTapeStart; });
        SessionSetup setup;
        (void)setup.settings.set("scoring.signal_timeframes", "1m");
        (void)setup.settings.set("scoring.timeframes", "1m,5m");
        if (auto done = roller.begin(setup, **source); !done) return done;
        auto end = roller.run(**source);
        if (!end) return tl::unexpected(end.error());
        out.report = roller.session().report();
        out.sessionId = roller.sessionId();
        if (auto done = roller.finish(); !done) return done;
        return (*writer)->close();
    }();
    return out;
}

/// Runs something on a thread of its own, while this one serves the local venue.
template <class Work>
bool beside(const Work& work, int ms = 60'000)
{
    std::atomic<bool> isDone{false};
    std::thread thread([&] {
        work();
        isDone = true;
    });
    const bool inTime = test::runUntil([&] { return isDone.load(); }, ms);
    thread.join();
    return inTime;
}

} // namespace

void TestLiveSource::endpointsAreTheSettings()
{
    const session::SettingValues settings;
    for (const Venue venue : feeds::kVenues) {
        const feeds::Endpoints known = feeds::defaultEndpoints(venue);
        const std::string prefix = "feeds." + std::string(feeds::toString(venue));
        QCOMPARE(std::string(settings.text(prefix + ".ws_url")), known.socket);
        QCOMPARE(std::string(settings.text(prefix + ".rest_url")), known.rest);
        // What the setting says by itself is the venue's whole allowance.
        const FeedRequest request = feedRequestOf(settings, venue);
        const feeds::RestSettings whole = feeds::restSettingsOf(venue);
        QCOMPARE(request.restSettings().bucket.windowLimit, whole.bucket.windowLimit);
        QCOMPARE(request.restSettings().bucket.capacity, whole.bucket.capacity);
        QCOMPARE(request.restSettings().perDay.value_or(0), whole.perDay.value_or(0));
    }
    session::SettingValues changed;
    QVERIFY(changed.set("feeds.binance.rest_per_minute", "600"));
    const feeds::RestSettings tenth = feedRequestOf(changed, Venue::Binance).restSettings();
    QCOMPARE(tenth.bucket.windowLimit, std::int64_t{600});
    QVERIFY(tenth.bucket.capacity + tenth.bucket.refill <= 600);
    for (const char* bad : {"ftp://host", "https://", "https://user:pass@host", "wss://host", "https://a b", ""})
        QVERIFY2(!changed.set("feeds.binance.rest_url", bad), bad);
    QVERIFY(changed.set("feeds.binance.rest_url", "https://a.example/, http://127.0.0.1:8080"));
    QCOMPARE(std::string(changed.text("feeds.binance.rest_url")),
             std::string("https://a.example,http://127.0.0.1:8080"));
    QCOMPARE(feedRequestOf(changed, Venue::Binance).restUrls.size(), std::size_t{2});
}

void TestLiveSource::requestsAreStored()
{
    session::SettingValues settings;
    QVERIFY(settings.set("feeds.alpaca.feed", "sip"));
    QVERIFY(settings.set("feeds.queue_soft", "777"));
    FeedRequest request = feedRequestOf(settings, Venue::Alpaca);
    request.symbols = {"AAPL", "spy"};
    request.timeframes = {market::Timeframe::M1, market::Timeframe::H1};
    request.speed = 60.0;
    request.until = kTapeStart;
    request.credentials = {"a key", "a secret", "a phrase"};
    const std::string json = request.toJson();
    QVERIFY(json.find("a key") == std::string::npos && json.find("a secret") == std::string::npos);
    const auto again = feedRequestFromJson(json);
    QVERIFY(again.has_value());
    QCOMPARE(again->toJson(), json);
    QCOMPARE(again->symbols, request.symbols);
    QCOMPARE(again->choice.feed, std::string("sip"));
    QCOMPARE(again->queue.soft, std::size_t{777});
    QVERIFY(again->until == request.until && again->credentials.key.empty());
    for (const char* other : {"", "[]", "{}", R"({"feed":"sim"})", R"({"feed":"binance"})", R"({"feed":7})"})
        QVERIFY2(!feedRequestFromJson(other), other);
}

void TestLiveSource::whatTheVenueSaysWins()
{
    const auto builtIn = market::InstrumentCatalog::builtIn();
    auto catalog = market::InstrumentCatalog::builtIn();
    const market::InstrumentCatalog none;
    feeds::VenueInstrument told;
    told.symbol = "NEWUSDT";
    told.base = "NEW";
    told.quote = "USDT";
    told.tick = Decimal{5, 3};
    told.lot = Decimal{1, 1};
    const market::Instrument fromVenue = instrumentOf({builtIn, none}, "new/usdt", Venue::Binance, told);
    QCOMPARE(fromVenue.symbol, std::string("NEW-USDT"));
    QCOMPARE(fromVenue.format(fromVenue.tick), std::string("0.005"));
    QVERIFY(fromVenue.lot == (Decimal{1, 1}) && !fromVenue.guessed);
    const char* file = "pattern,venue,type,base,quote,price_unit,tick,lot,multiplier,calendar,fees,shortable,tradable,"
                       "note\nNEW-USDT,,crypto,NEW,USDT,8,0.5,2,1,24-7,bp:1/1,no,yes,\n";
    market::InstrumentCatalog own;
    QVERIFY(own.add("mine.csv", file) && catalog.add("mine.csv", file));
    const market::Instrument fromUser = instrumentOf({catalog, own}, "NEWUSDT", Venue::Binance, told);
    QCOMPARE(fromUser.format(fromUser.tick), std::string("0.5"));
    // A step finer than price units makes these finer.
    told.tick = Decimal{1, 10};
    const market::Instrument fine = instrumentOf({builtIn, none}, "NEWUSDT", Venue::Binance, told);
    QCOMPARE(fine.priceScale, 10);
    QCOMPARE(fine.tick.units, std::int64_t{1});
    QVERIFY(market::validated(fine).has_value());
}

void TestLiveSource::aRecordedSessionReplaysBitExactly_data()
{
    QTest::addColumn<int>("venue");
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](Venue venue, DialectName dialect, const char* name, const char* fault) {
        QTest::addRow("%s %s", std::string(feeds::toString(venue)).c_str(), fault)
            << static_cast<int>(venue) << static_cast<int>(dialect) << QByteArray(name) << QByteArray(fault);
    };
    row(Venue::Binance, DialectName::Binance, "BTCUSDT", "");
    row(Venue::Binance, DialectName::Binance, "BTCUSDT", "gap:1%,dup:2%,disconnect:70s");
    row(Venue::Bybit, DialectName::Bybit, "BTCUSDT", "");
}

void TestLiveSource::aRecordedSessionReplaysBitExactly()
{
    QFETCH(int, venue);
    QFETCH(int, dialect);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, fault);
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString());
    const auto server = serverFor(static_cast<DialectName>(dialect), fault.constData(), kCalmSpeed);
    Played played;
    const FeedRequest request = requestFor(static_cast<Venue>(venue), *server, "btc_usdt", kCalmSpeed);
    QVERIFY(beside([&] { played = play(request, path); }));
    QVERIFY2(played.result.has_value(), played.result ? "" : played.result.error().message.c_str());

    const auto location = storage::WorkspaceLocation::directory(path);
    const auto verdict = verifyReplay(location, played.sessionId);
    QVERIFY2(verdict.has_value(), verdict ? "" : verdict.error().message.c_str());
    QVERIFY2(verdict->equal, verdict->firstDifference.c_str());

    const auto& counts = played.report.counts;
    const auto truth = test::truthOf(*server, QString::fromLatin1(name)).value(QLatin1String("trades")).toObject();
    const auto last = truth.value(QLatin1String("last_id")).toInteger();
    const auto first = truth.value(QLatin1String("first_id")).toInteger();
    const auto all = static_cast<std::uint64_t>(last - first + 1);
    qInfo("%llu of %llu trades, %llu quotes, %llu bars (%llu backfilled, %llu inferred), %llu levels, gaps %llu",
          static_cast<unsigned long long>(counts.trades), static_cast<unsigned long long>(all),
          static_cast<unsigned long long>(counts.quotes), static_cast<unsigned long long>(counts.bars),
          static_cast<unsigned long long>(counts.backfilled), static_cast<unsigned long long>(counts.inferred),
          static_cast<unsigned long long>(counts.bookDeltas), static_cast<unsigned long long>(counts.gaps));
    QVERIFY(counts.bookSnapshots > 0 && counts.bookDeltas > 1000);
    QVERIFY(counts.bars >= 4);
    QVERIFY(counts.trades <= all);
    if (fault.isEmpty()) {
        QVERIFY(counts.trades + 10 >= all); // what came before the subscription stood
        QCOMPARE(counts.gaps, std::uint64_t{0});
    }

    // Each bar says how it came to be known.
    auto workspace = storage::Workspace::openReadOnly(location);
    QVERIFY(workspace.has_value());
    auto database = workspace->connect(storage::Database::Access::ReadOnly);
    QVERIFY(database.has_value());
    storage::BarsTable table(*database);
    const std::string key = std::string(feeds::toString(static_cast<Venue>(venue))) + ":BTC-USDT";
    const auto bars = table.latest(key, market::Timeframe::M1, 100);
    QVERIFY(bars.has_value());
    QVERIFY(bars->size() >= 4);
    // On a busy machine history may be quicker than the stream: what counts is that table and report agree.
    std::map<Provenance, std::uint64_t> known;
    for (const storage::BarRow& row : *bars) {
        QVERIFY(row.provenance.has_value());
        ++known[*row.provenance];
    }
    QCOMPARE(known[Provenance::Backfilled], counts.backfilled);
    QCOMPARE(known[Provenance::Inferred], counts.inferred);
    QCOMPARE(known[Provenance::Live] + counts.backfilled + counts.inferred, counts.bars);
}

void TestLiveSource::unknownSymbolsAreRefused()
{
    const auto server = serverFor(DialectName::Binance);
    FeedRequest request = requestFor(Venue::Binance, *server, "BTC-USDT");
    request.symbols.push_back("nosuch-usdt");
    Result<std::unique_ptr<LiveSource>> source;
    QVERIFY(beside([&] { source = LiveSource::open(request, {}); }));
    QVERIFY(!source.has_value());
    QVERIFY(source.error().code == ErrorCode::InvalidArgument);
    QVERIFY2(source.error().message.find("nosuch-usdt") != std::string::npos, source.error().message.c_str());
    request.symbols = {"BTC-USDT", "btcusdt"};
    QVERIFY(beside([&] { source = LiveSource::open(request, {}); }));
    QVERIFY(!source.has_value() && source.error().message.find("twice") != std::string::npos);
}

void TestLiveSource::nobodyThere()
{
    FeedRequest request;
    {
        const auto server = serverFor(DialectName::Binance);
        request = requestFor(Venue::Binance, *server, "BTC-USDT");
    }
    LiveSource::Opening opening;
    opening.patience = 3s;
    const auto source = LiveSource::open(request, opening);
    QVERIFY(!source.has_value());
    QVERIFY(source.error().code == ErrorCode::Io);
    QVERIFY2(source.error().message.find("rest_url") != std::string::npos, source.error().message.c_str());
    opening.goOn = [] { return false; };
    const auto cancelled = LiveSource::open(request, opening);
    QVERIFY(!cancelled.has_value() && cancelled.error().code == ErrorCode::Interrupted);
}

void TestLiveSource::otherAddressesAreTried()
{
    const auto server = serverFor(DialectName::Binance);
    FeedRequest request = requestFor(Venue::Binance, *server, "BTC-USDT");
    request.socketUrls.insert(request.socketUrls.begin(), "ws://127.0.0.1:1"); // nobody is there
    request.restUrls.insert(request.restUrls.begin(), "http://127.0.0.1:1");
    request.until.reset(); // the venue's clock stands until somebody subscribes, ours goes on
    Result<std::unique_ptr<LiveSource>> source;
    QVERIFY(beside([&] { source = LiveSource::open(request, {}); }));
    QVERIFY2(source.has_value(), source ? "" : source.error().message.c_str());
    QVERIFY(test::runUntil([&] { return (*source)->feed()->supply == feeds::FeedSupply::Secondary; }, 20'000));
    QCOMPARE((*source)->feed()->socketUrl, request.socketUrls[1]);
    QVERIFY(test::runUntil([&] { return (*source)->feed()->restUrl == request.restUrls[1]; }, 20'000));
    std::uint64_t trades = 0;
    QVERIFY(test::runUntil(
        [&] {
            session::Sequencer::Item item;
            while ((*source)->awaitNext(std::chrono::steady_clock::now()) && (*source)->next(item).value_or(false))
                if (item.isSpan && item.span.kind() == session::EventKind::Trade) trades += item.span.size();
            return trades > 100;
        },
        20'000));
}

void TestLiveSource::barsAreAskedForWithoutSockets()
{
    feeds::mock::MockVenueOptions options;
    options.dialect = DialectName::Binance;
    options.speed = options.keepAliveSpeed = kSpeed; // its clock does not wait: nobody subscribes
    auto server = feeds::mock::MockVenue::open(test::livelyTape(kSeconds), options);
    QVERIFY(server.has_value());
    FeedRequest request = requestFor(Venue::Binance, **server, "BTC-USDT");
    request.socketUrls = {"ws://127.0.0.1:1"};
    Result<std::unique_ptr<LiveSource>> source;
    QVERIFY(beside([&] { source = LiveSource::open(request, {}); }));
    QVERIFY2(source.has_value(), source ? "" : source.error().message.c_str());
    QVERIFY((*source)->feed()->supply != feeds::FeedSupply::Primary);
    std::uint64_t bars = 0;
    QVERIFY(test::runUntil(
        [&] {
            session::Sequencer::Item item;
            while ((*source)->awaitNext(std::chrono::steady_clock::now()) && (*source)->next(item).value_or(false))
                if (item.isSpan && item.span.kind() == session::EventKind::Bar) {
                    bars += item.span.size();
                    if (item.span.source != session::feedSource(Provenance::Backfilled)) return false;
                }
            return bars >= 2;
        },
        20'000));
    QVERIFY((*source)->feed()->supply == feeds::FeedSupply::Polling);
    server->reset(); // and now nothing comes any more
    QVERIFY(test::runUntil([&] { return (*source)->feed()->supply == feeds::FeedSupply::Stale; }, 20'000));
}

void TestLiveSource::aTrialSaysWhatItFinds()
{
    const auto server = serverFor(DialectName::Binance);
    FeedTrial trial(requestFor(Venue::Binance, *server, "btcusdt"));
    QVERIFY(test::runUntil([&] { return trial.progress().isOver; }, 20'000));
    const FeedTrial::Progress progress = trial.progress();
    QVERIFY2(progress.isGood, progress.problem.c_str());
    QCOMPARE(progress.symbols, std::vector<std::string>{"BTC-USDT"});
    QVERIFY(progress.step == FeedTrial::Step::Done && progress.firstSymbol && progress.firstPrice);
    QVERIFY(progress.elapsed > 0ns);
}

void TestLiveSource::aTrialFailsInWords()
{
    FeedRequest request;
    {
        const auto server = serverFor(DialectName::Binance);
        request = requestFor(Venue::Binance, *server, "BTC-USDT");
        request.symbols = {"NOSUCH-USDT"};
        FeedTrial trial(request);
        QVERIFY(test::runUntil([&] { return trial.progress().isOver; }, 20'000));
        const FeedTrial::Progress told = trial.progress();
        QVERIFY2(!told.isGood && told.problem.find("does not know") != std::string::npos, told.problem.c_str());
        QVERIFY(told.resolved.size() == 1 && !told.resolved[0].isKnown && told.resolved[0].name == "NOSUCH-USDT");
        request.symbols = {"BTC-USDT"};
        request.socketUrls = {"ws://127.0.0.1:1"}; // nobody is there
        FeedTrial deaf(request, 1500ms);
        QVERIFY(test::runUntil([&] { return deaf.progress().isOver; }, 20'000));
        QVERIFY(!deaf.progress().isGood);
        QVERIFY(deaf.progress().step == FeedTrial::Step::Connection);
        QVERIFY2(deaf.progress().problem.find("socket") != std::string::npos, deaf.progress().problem.c_str());
    }
    FeedTrial trial(request, 60s);
    trial.cancel();
    QTRY_VERIFY(trial.progress().isOver);
    QVERIFY(trial.progress().isCancelled && !trial.progress().isGood);
}

void TestLiveSource::theWindowOpensAVenue()
{
    const auto server = serverFor(DialectName::Binance);
    const QTemporaryDir folder;
    CockpitHost::Options options;
    options.workspace = folder.path().toStdString();
    CockpitHost host(std::move(options));
    QVERIFY(host.openWorkspace().has_value());
    QVERIFY(!host.feedStatus().has_value());
    OpenRequest request;
    request.kind = OpenRequest::Kind::Feed;
    request.name = "live";
    request.feed = requestFor(Venue::Binance, *server, "btc/usdt");
    request.feed.until.reset();
    host.open(request);
    const auto part = [&]() -> std::shared_ptr<const session::InstrumentPart> {
        host.poll();
        const auto snapshot = host.latest();
        return snapshot && !snapshot->instruments.empty() ? snapshot->instruments.front() : nullptr;
    };
    QVERIFY(test::runUntil([&] { return part() && part()->bars.size() >= 2; }, 30'000));
    QVERIFY(part()->last.units > 0 && part()->origins);
    const auto facts = host.feedStatus();
    QVERIFY(facts.has_value());
    QCOMPARE(facts->symbols, std::vector<std::string>{"BTC-USDT"});
    QVERIFY(facts->supply == feeds::FeedSupply::Primary && facts->status.frames > 100);
    QVERIFY(host.status().kind == SessionKind::Live && host.status().state == HostState::Playing);
    QCOMPARE(host.status().source, std::string("binance: btc/usdt"));
    host.closeSession();
    QVERIFY(test::runUntil([&] {
        host.poll();
        return !host.feedStatus().has_value() && host.status().kind == SessionKind::None;
    }));
    const auto stored = host.sessions();
    QCOMPARE(stored.size(), std::size_t{1});
    QVERIFY(stored[0].kind == SessionKind::Live && !stored[0].isClosed);
    host.beginShutdown();
    QVERIFY(test::runUntil([&] {
        host.poll();
        return host.isShutDown();
    }));
}

void TestLiveSource::barsOfTheFutureAreRefused()
{
    feeds::FeedQueue queue;
    FeedStream stream(queue, 10s, std::nullopt);
    queue.setNow(kTapeStart);
    stream.begin(kTapeStart);
    market::Bar bar;
    bar.instrument = 1;
    bar.durationSeconds = 60;
    bar.end = kTapeStart + 24h * 365 * 50;
    queue.onBars({&bar, 1}, Provenance::Live);
    QCOMPARE(queue.now(), kTapeStart);
    bar.end = kTapeStart + 1s;
    queue.onBars({&bar, 1}, Provenance::Live);
    session::Sequencer::Item item;
    QVERIFY(stream.next(item).value());
    QVERIFY(item.isSpan);
    const auto& bars = std::get<std::span<const market::Bar>>(item.span.records);
    QCOMPARE(bars.size(), std::size_t{1});
    QCOMPARE(bars[0].end, kTapeStart + 1s);
    // And that is told.
    bool isTold = false;
    for (int i = 0; i < 4 && !isTold; ++i) {
        QVERIFY(stream.next(item).value());
        isTold = !item.isSpan &&
                 std::get<session::SourceState>(item.event.body).kind == session::SourceState::Kind::Rejected;
    }
    QVERIFY(isTold);
}

void TestLiveSource::booksBeginAnewWhenASessionDoes()
{
    // A session that goes on has the book of yesterday. What a venue sends today may have smaller numbers, and would be
    // taken for old.
    market::OrderBook book;
    market::BookLevel level;
    level.instrument = 1;
    level.side = market::Side::Buy;
    level.price = Price{100};
    level.size = {1};
    level.previous = level.sequence = 1'000'000;
    level.rule = market::SequenceRule::Overlapping;
    book.apply(market::BookSnapshot{level});
    QVERIFY(book.isLive());

    feeds::FeedQueue queue;
    FeedStream stream(queue, 10s, std::nullopt);
    queue.setNow(kTapeStart);
    stream.begin(kTapeStart);
    level.previous = level.sequence = 7;
    level.price = Price{200};
    queue.onBook(true, {&level, 1});
    const std::vector<InstrumentId> instruments{InstrumentId{1}};
    QCOMPARE(stream.resume(kTapeStart - 1h, instruments), kTapeStart);
    QVERIFY(stream.awaitNext(std::chrono::steady_clock::now()));
    session::Sequencer::Item item;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(stream.next(item).value() && item.isSpan);
        if (const auto* holes = std::get_if<std::span<const market::BookDelta>>(&item.span.records)) {
            QVERIFY(i == 0 && holes->size() == 1 && holes->front().time == kTapeStart);
            for (const market::BookDelta& hole : *holes)
                book.apply(hole);
            QVERIFY(!book.isLive());
        } else {
            for (const auto& one : std::get<std::span<const market::BookSnapshot>>(item.span.records))
                book.apply(one);
        }
    }
    QVERIFY(book.isLive() && book.best(market::Side::Buy)->price == Price{200});
}

void TestLiveSource::barsThatEndInTimeAreWaitedFor()
{
    feeds::FeedQueue queue;
    const Time end = kTapeStart + 10min;
    FeedStream stream(queue, 10s, end);
    queue.setNow(end + 1h); // it passed while nobody listened
    stream.begin(end + 1h);
    std::atomic<bool> hasBars{false};
    int asked = 0;
    stream.setEnd(
        [&](Time until) {
            ++asked;
            return until == end && hasBars.load();
        },
        60'000ms);
    market::Bar bar;
    bar.instrument = 1;
    bar.durationSeconds = 60;
    session::Sequencer::Item item;
    std::vector<Time> given;
    const auto takeAll = [&] {
        while (stream.awaitNext(std::chrono::steady_clock::now()) && stream.next(item).value())
            if (item.isSpan)
                for (const market::Bar& one : std::get<std::span<const market::Bar>>(item.span.records)) {
                    given.push_back(one.end);
                    if ((one.flags & market::kWarmup) == 0) given.clear(); // it is history
                }
    };
    takeAll();
    QVERIFY(asked > 0 && given.empty());
    market::Trade late;
    late.instrument = 1;
    queue.onTrades({&late, 1}, Provenance::Live); // not of this session any more
    for (int i = 1; i <= 12; ++i) {
        bar.end = kTapeStart + i * 1min;
        queue.onBars({&bar, 1}, Provenance::Backfilled);
        takeAll();
    }
    QCOMPARE(given.size(), std::size_t{10});
    QCOMPARE(given.back(), end);
    QVERIFY(!stream.awaitNext(std::chrono::steady_clock::now()));
    queue.onState({feeds::FeedState::Kind::Gap, {1}, 3, end, end});
    hasBars = true;
    QVERIFY(stream.awaitNext(std::chrono::steady_clock::now()));
    QVERIFY(stream.next(item).value() && !item.isSpan); // what is missing is told to the last
    QVERIFY(stream.awaitNext(std::chrono::steady_clock::now()));
    QVERIFY(!stream.next(item).value());

    // Where nothing comes any more nobody waits for ever.
    FeedStream patient(queue, 10s, end);
    patient.begin(end + 1h);
    patient.setEnd([](Time) { return false; }, 100ms);
    QVERIFY(!patient.next(item).value());
}

/// 200,000 messages as fast as a producer can, into a session that is slow at first: every trade arrives, once and in
/// order; quotes and books that were left out are counted to the last one; whoever looks on is answered at once.
void TestLiveSource::aBurstLosesNoTrade()
{
    constexpr std::uint64_t kMessages = 200'000;
    feeds::FeedQueue queue({5'000, 50'000});
    queue.setNow(kTapeStart);
    FeedStream stream(queue, 10s, std::nullopt);
    stream.begin(kTapeStart);

    std::uint64_t sentTrades = 0, sentQuotes = 0, sentDeltas = 0, asked = 0;
    std::thread producer([&] {
        for (std::uint64_t i = 0; i < kMessages; ++i) {
            const Time now = kTapeStart + std::chrono::microseconds(i);
            queue.setNow(now);
            const auto instrument = static_cast<std::uint16_t>(1 + i % 8);
            if (i % 4 == 0) {
                market::Trade trade;
                trade.time = now;
                trade.instrument = instrument;
                trade.price = Price{static_cast<std::int64_t>(++sentTrades)};
                trade.size = 1.0;
                queue.onTrades({&trade, 1}, Provenance::Live);
            } else if (i % 4 == 1) {
                market::BookLevel level{};
                level.time = now;
                level.instrument = instrument;
                ++sentDeltas;
                queue.onBook(false, {&level, 1});
            } else {
                market::Quote quote;
                quote.time = now;
                quote.instrument = instrument;
                quote.bid = Price{1};
                quote.ask = Price{2};
                ++sentQuotes;
                queue.onQuotes({&quote, 1});
            }
        }
    });
    std::atomic<bool> isOver{false};
    std::chrono::nanoseconds longestLook{0};
    std::thread window([&] { // what a screen does sixty times a second
        while (!isOver.load()) {
            const auto begun = std::chrono::steady_clock::now();
            (void)queue.counts();
            (void)queue.waiting();
            longestLook = std::max<std::chrono::nanoseconds>(longestLook, std::chrono::steady_clock::now() - begun);
            ++asked;
            std::this_thread::yield();
        }
    });

    std::uint64_t trades = 0, quotes = 0, deltas = 0, coalesced = 0, dropped = 0;
    bool isInOrder = true;
    session::Sequencer::Item item;
    bool hasJoined = false;
    for (int quiet = 0; quiet < 2;) {
        if (!hasJoined && trades == 0) std::this_thread::sleep_for(20ms); // it has its hands full
        QVERIFY(stream.next(item).value());
        if (!item.isSpan) {
            const auto& state = std::get<session::SourceState>(item.event.body);
            if (state.kind == session::SourceState::Kind::Coalesced) coalesced += state.count;
            if (state.kind == session::SourceState::Kind::Dropped) dropped += state.count;
            continue;
        }
        if (const auto* some = std::get_if<std::span<const market::Trade>>(&item.span.records)) {
            for (const market::Trade& trade : *some)
                isInOrder = isInOrder && trade.price.units == static_cast<std::int64_t>(++trades);
        } else if (const auto* few = std::get_if<std::span<const market::Quote>>(&item.span.records)) {
            quotes += few->size();
        } else if (const auto* changes = std::get_if<std::span<const market::BookDelta>>(&item.span.records)) {
            deltas += static_cast<std::uint64_t>( // holes in a book's place are of nobody's
                std::count_if(changes->begin(), changes->end(),
                              [](const market::BookDelta& one) { return (one.part & market::kFirstOfUpdate) != 0; }));
        } else if (item.span.kind() == session::EventKind::ClockTick) {
            ++quiet;
            if (!hasJoined) producer.join();
            hasJoined = true;
        }
    }
    isOver = true;
    window.join();
    const auto counts = queue.counts();
    qInfo("%llu messages: %llu trades, %llu quotes (%llu coalesced), %llu levels (%llu left out); at most %zu waited, "
          "the feed waited %llu times; %llu looks, the longest %.3f ms",
          static_cast<unsigned long long>(kMessages), static_cast<unsigned long long>(trades),
          static_cast<unsigned long long>(quotes), static_cast<unsigned long long>(coalesced),
          static_cast<unsigned long long>(deltas), static_cast<unsigned long long>(dropped), counts.most,
          static_cast<unsigned long long>(counts.waits), static_cast<unsigned long long>(asked),
          static_cast<double>(longestLook.count()) / 1e6);
    QCOMPARE(trades, sentTrades);
    QVERIFY(isInOrder);
    QCOMPARE(quotes + coalesced, sentQuotes);
    QCOMPARE(deltas + dropped, sentDeltas);
    QVERIFY(coalesced > 0 && dropped > 0); // it was a burst
    QVERIFY(counts.most <= 50'000);
}

SEXTANT_TEST(TestLiveSource)
#include "tst_live_source.moc"
