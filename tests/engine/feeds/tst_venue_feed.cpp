#include <QTest>

#include <algorithm>
#include <map>

#include "tests/engine/feeds/plain_venue.h"
#include "tests/engine/feeds/recording_sink.h"
#include "tests/test_main.h"

#include "engine/feeds/client/venue_feed.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using market::Side;

class TestVenueFeed final : public QObject {
    Q_OBJECT
private slots:
    void bringsAQuietVenueWhole_data();
    void bringsAQuietVenueWhole();
    void fetchesThePast();
    void changesConnectionsWithoutLosingAWord_data();
    void changesConnectionsWithoutLosingAWord();
    void dropsWhoSpeaksNonsense();
    void asksNothingTwiceWhileTheHostIsDown();
    void stopsForGood();
    void comesThroughEverything_data();
    void comesThroughEverything();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'040); // a whole minute

struct World {
    RecordingSink sink;
    PlainServer server;
    std::unique_ptr<VenueFeed> feed;
    Time now = kStart;

    World(std::uint64_t seed, bool isRest, bool isCounted = true) : server(seed, kStart, isRest)
    {
        auto protocol = std::make_unique<PlainProtocol>();
        protocol->itsTraits.seed = isRest ? VenueTraits::Seed::Rest : VenueTraits::Seed::FirstFrame;
        protocol->itsTraits.countsTrades = isCounted;
        protocol->itsTraits.barsPerPage = 50;
        auto instrument = std::make_shared<market::Instrument>();
        instrument->id = InstrumentId{1};
        instrument->symbol = "A";
        FeedPlan plan;
        plan.socketBase = "ws://plain";
        plan.rest = restSettingsOf(Venue::Binance);
        plan.seed = seed;
        FeedWish wish;
        wish.instrument = instrument;
        wish.calendar = market::findCalendar("24-7");
        wish.bars = {market::Timeframe::M1};
        wish.history = 0min;
        plan.wishes.push_back(wish);
        feed = std::make_unique<VenueFeed>(std::move(protocol), std::move(plan), sink, now);
    }
    void run(Duration time)
    {
        for (const Time end = now + time; now < end;) {
            now = now + 100ms;
            server.step(*feed, now);
            feed->tick(now);
            server.serve(*feed, now);
        }
    }
    void start()
    {
        feed->start(now);
        server.serve(*feed, now);
    }
    [[nodiscard]] bool isBookRight() const
    {
        const auto isSide = [&](Side side, const std::map<std::int64_t, std::int64_t>& truth) {
            return sink.book.depth(side) == truth.size() &&
                   std::all_of(truth.begin(), truth.end(), [&](const auto& level) {
                       return sink.book.sizeAt(side, Price{level.first}).units == level.second;
                   });
        };
        return sink.book.isLive() && feed->book({1}) && isSide(Side::Buy, server.bids) &&
               isSide(Side::Sell, server.asks);
    }
    [[nodiscard]] std::vector<std::int64_t> minutes() const
    {
        std::vector<std::int64_t> out;
        for (const auto& one : sink.bars)
            out.push_back(one.bar.start().ns / 60'000'000'000);
        return out;
    }
};

void markets()
{
    QTest::addColumn<bool>("isRest");
    QTest::addColumn<bool>("isCounted");
    QTest::newRow("REST seed, counted trades") << true << true;
    QTest::newRow("REST seed, named trades") << true << false;
    QTest::newRow("first frame, counted trades") << false << true;
    QTest::newRow("first frame, named trades") << false << false;
}

} // namespace

void TestVenueFeed::bringsAQuietVenueWhole_data() { markets(); }

void TestVenueFeed::bringsAQuietVenueWhole()
{
    QFETCH(bool, isRest);
    QFETCH(bool, isCounted);
    World world(1, isRest, isCounted);
    world.start();
    world.run(5min);
    QVERIFY(world.isBookRight() && world.sink.states.empty());
    QCOMPARE(world.sink.trades.size(), world.server.trades.size());
    QCOMPARE(world.sink.bars.size(), world.server.bars.size());
    const FeedStatus status = world.feed->status(world.now);
    QVERIFY(status.isLive && status.malformed == 0 && status.lines.size() == 1 && status.skew == Duration{0});
    QVERIFY(status.instruments[0].book == BookPhase::Synced && status.restFailed == 0);
}

void TestVenueFeed::fetchesThePast()
{
    World world(2, true);
    world.run(130min); // nobody listens
    QVERIFY(world.sink.trades.empty());
    auto protocol = std::make_unique<PlainProtocol>();
    protocol->itsTraits.seed = VenueTraits::Seed::Rest;
    protocol->itsTraits.barsPerPage = 50;
    FeedPlan plan;
    plan.rest = restSettingsOf(Venue::Binance);
    auto instrument = std::make_shared<market::Instrument>();
    instrument->id = InstrumentId{1};
    FeedWish wish;
    wish.instrument = instrument;
    wish.calendar = market::findCalendar("24-7");
    wish.bars = {market::Timeframe::M1};
    wish.history = 2h;
    plan.wishes.push_back(wish);
    world.feed = std::make_unique<VenueFeed>(std::move(protocol), std::move(plan), world.sink, world.now);
    world.start();
    world.run(5min);
    const auto minutes = world.minutes();
    QVERIFY2(minutes.size() >= 124, qPrintable(QString::number(minutes.size())));
    for (std::size_t i = 1; i < minutes.size(); ++i)
        QCOMPARE(minutes[i], minutes[i - 1] + 1);
    QVERIFY(world.sink.states.empty() && world.sink.bars[0].provenance == Provenance::Backfilled);
    QVERIFY(world.sink.bars.back().provenance == Provenance::Live);
}

void TestVenueFeed::changesConnectionsWithoutLosingAWord_data() { markets(); }

void TestVenueFeed::changesConnectionsWithoutLosingAWord()
{
    QFETCH(bool, isRest);
    QFETCH(bool, isCounted);
    World world(3, isRest, isCounted);
    world.start();
    world.run(1min);
    for (int i = 0; i < 5; ++i) {
        world.server.luck.bye = 1000; // the venue closes soon
        world.run(100ms);
        world.server.luck.bye = 0;
        world.run(20s);
        QVERIFY(world.isBookRight());
    }
    QVERIFY(world.server.opened == 6 && world.server.mostOpen == 2 && world.server.sockets().size() == 1);
    QVERIFY2(world.sink.states.empty(), "no gap was ever told");
    QCOMPARE(world.sink.trades.size(), world.server.trades.size());
    QCOMPARE(world.sink.bars.size(), world.server.bars.size());
}

void TestVenueFeed::dropsWhoSpeaksNonsense()
{
    World world(4, true);
    world.start();
    world.run(10s);
    world.server.luck.nonsense = 1000;
    world.run(30s);
    QVERIFY(world.server.opened > 1);
    const FeedStatus bad = world.feed->status(world.now);
    QVERIFY(bad.malformed >= 20 && !bad.lastFault.empty());
    world.server.luck.nonsense = 0;
    world.run(3min);
    QVERIFY(world.isBookRight());
    const auto& counts = world.feed->status(world.now).instruments[0].trades;
    QCOMPARE(world.sink.trades.size() + counts.missing, world.server.trades.size());
}

void TestVenueFeed::asksNothingTwiceWhileTheHostIsDown()
{
    World world(5, true);
    world.server.luck.refused = 1000;
    world.start();
    world.run(10min);
    const FeedStatus status = world.feed->status(world.now);
    QVERIFY(!status.isLive && world.server.opened == 0);
    QVERIFY2(status.restSent < 60, qPrintable(QString::number(status.restSent))); // waits grow, the breaker opens
    world.server.luck.refused = 0;
    world.run(3min);
    QVERIFY(world.isBookRight());
}

void TestVenueFeed::stopsForGood()
{
    World world(6, false);
    world.start();
    world.run(1min);
    world.feed->stop(world.now);
    world.server.serve(*world.feed, world.now);
    QVERIFY(world.server.sockets().empty());
    const auto trades = world.sink.trades.size();
    world.run(2min);
    QVERIFY(world.sink.trades.size() == trades && world.feed->takeActions().empty());
    QVERIFY(!world.feed->status(world.now).isLive);
}

void TestVenueFeed::comesThroughEverything_data() { markets(); }

void TestVenueFeed::comesThroughEverything()
{
    QFETCH(bool, isRest);
    QFETCH(bool, isCounted);
    for (std::uint64_t seed = 100; seed < 130; ++seed) {
        World world(seed, isRest, isCounted);
        world.start();
        world.run(10s);
        RandomStream draws(seed, RandomPurpose::Test, 78);
        for (int phase = 0; phase < 6; ++phase) {
            const auto upTo = [&](std::uint64_t bound) { return static_cast<unsigned>(draws.nextBelow(bound)); };
            world.server.luck = {upTo(20), upTo(50), upTo(10), upTo(10), upTo(500), upTo(5)};
            world.run(1min);
            // Whenever it calls the book live and nothing is on its way, it is the venue's.
            world.server.luck = {};
            world.run(1s);
        }
        world.run(4min); // quiet again
        const QString name = QString("seed %1").arg(seed);
        QVERIFY2(world.isBookRight(), qPrintable(name));
        const FeedStatus status = world.feed->status(world.now);
        QVERIFY2(status.isLive && status.lines.size() == 1, qPrintable(name));
        // Every bar of the venue is there once, or was told to be missing.
        const auto minutes = world.minutes();
        QVERIFY2(std::is_sorted(minutes.begin(), minutes.end()) &&
                     std::adjacent_find(minutes.begin(), minutes.end()) == minutes.end(),
                 qPrintable(name));
        QVERIFY2(minutes.size() + status.instruments[0].bars.missing == world.server.bars.size(), qPrintable(name));
        for (const auto& one : world.sink.bars)
            QCOMPARE(one.bar.close.units, world.server.bars.at(static_cast<int>(one.bar.start().ns / 60'000'000'000)));
        // The same of trades, as far as their venue counts them.
        std::map<std::int64_t, int> prices;
        if (isCounted) {
            const auto& counts = status.instruments[0].trades;
            QVERIFY2(world.sink.trades.size() + counts.missing + counts.dropped == world.server.trades.size(),
                     qPrintable(name + QString(": %1 + %2 + %3 of %4")
                                           .arg(world.sink.trades.size())
                                           .arg(counts.missing)
                                           .arg(counts.dropped)
                                           .arg(world.server.trades.size())));
        } else {
            QVERIFY2(world.sink.trades.size() <= world.server.trades.size(), qPrintable(name));
        }
    }
}

SEXTANT_TEST(TestVenueFeed)
#include "tst_venue_feed.moc"
