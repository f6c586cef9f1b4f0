#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "tests/engine/feeds/plain_venue.h"
#include "tests/engine/feeds/recording_sink.h"
#include "tests/test_main.h"

#include "engine/feeds/client/venue_feed.h"
#include "engine/feeds/venues/wire_text.h"

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
    void aHostThatWantsToBeLeftAloneIs_data();
    void aHostThatWantsToBeLeftAloneIs();
    void aTradeOfTheFutureStopsNothing_data();
    void aTradeOfTheFutureStopsNothing();
    void aClockThatIsHoursOff_data();
    void aClockThatIsHoursOff();
    void aClockThatIsNotToldAtFirst();
    void whatTheVenueSaysIsCutShort();
    void stopsForGood();
    void whatFallsIsToldInOrder_data();
    void whatFallsIsToldInOrder();
    void aMarketThatRunsAwayIsFollowed();
    void aQuestionThatWaitsKeepsNobodyAwake();
    void aBookWhoseChannelIsRefusedIsNotLive_data();
    void aBookWhoseChannelIsRefusedIsNotLive();
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
    int differs = 0; ///< steps at which only one of the two books was to be believed

    World(std::uint64_t seed, bool isRest, bool isCounted = true) : server(seed, kStart, isRest)
    {
        auto protocol = std::make_unique<PlainProtocol>();
        protocol->itsTraits.seed = isRest ? VenueTraits::Seed::Rest : VenueTraits::Seed::FirstFrame;
        protocol->itsTraits.countsTrades = isCounted;
        protocol->itsTraits.reach = isRest ? VenueTraits::Reach::Beginning : VenueTraits::Reach::Whole;
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
            // Who takes what the feed says believes in a book as long as the feed does.
            differs += sink.book.isLive() == (feed->book({1}) != nullptr) ? 0 : 1;
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
    const TradeKeeperCounts counts = world.feed->status(world.now).instruments[0].trades;
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

void TestVenueFeed::aHostThatWantsToBeLeftAloneIs_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("headers");
    QTest::newRow("429, seconds") << 429 << 0;
    QTest::newRow("429, a date") << 429 << 1;
    QTest::newRow("429, a date of a host without a clock") << 429 << 2;
    QTest::newRow("503, seconds") << 503 << 0;
}

void TestVenueFeed::aHostThatWantsToBeLeftAloneIs()
{
    QFETCH(int, status);
    QFETCH(int, headers);
    World world(9, true);
    world.server.refusal.status = status;
    world.server.refusal.body = "<html><body>Too many requests</body></html>";
    auto& say = world.server.refusal.headers;
    say.emplace_back("Retry-After", headers == 0 ? "1800" : "Tue, 14 Nov 2023 22:44:00 GMT");
    if (headers == 1) say.emplace_back("Date", "Tue, 14 Nov 2023 22:14:00 GMT"); // kStart
    world.start();
    std::size_t most = 0;
    for (int i = 0; i < 29 * 6; ++i) {
        world.run(10s);
        most = std::max(most, world.feed->status(world.now).restPending);
        QVERIFY(!world.sink.book.isLive());
    }
    QVERIFY2(world.server.asked <= 6, qPrintable(QString::number(world.server.asked)));
    QVERIFY2(most <= 4, qPrintable(QString::number(most))); // one of a kind: book, trades, bars, time
    world.server.refusal = {};
    world.run(3min);
    QVERIFY(world.isBookRight());
    const FeedStatus now = world.feed->status(world.now);
    QVERIFY(now.isLive && now.restPending <= 1);
    const auto minutes = world.minutes();
    QVERIFY2(minutes.size() + now.instruments[0].bars.missing == world.server.bars.size(),
             qPrintable(QString("%1 + %2 of %3")
                            .arg(minutes.size())
                            .arg(now.instruments[0].bars.missing)
                            .arg(world.server.bars.size())));
    // A pause that can only be a mistake does not last for ever.
    world.server.refusal.status = 429;
    world.server.refusal.headers = {{"Retry-After", "999999999"}};
    world.run(6min); // the time is asked for
    QVERIFY(world.feed->status(world.now).allowance == AllowanceState::Held);
    world.server.refusal = {};
    world.run(61min);
    QVERIFY(world.feed->status(world.now).allowance != AllowanceState::Held);
}

void TestVenueFeed::aTradeOfTheFutureStopsNothing_data() { markets(); }

void TestVenueFeed::aTradeOfTheFutureStopsNothing()
{
    QFETCH(bool, isRest);
    QFETCH(bool, isCounted);
    World world(10, isRest, isCounted);
    world.start();
    world.run(10s);
    const auto trades = [&] { return world.sink.trades.size(); };
    // Their id is the next one, their time that of another century.
    for (const char* ahead : {"3000000000", "100000", "-100000"}) {
        const std::uint64_t id = ++world.server.lastTrade;
        world.server.trades[id] = 7;
        world.feed->onText(world.server.sockets().front(), "T " + std::to_string(id) + " 7 " + ahead, world.now);
        const auto before = trades();
        const auto told = world.server.trades.size();
        world.run(30s);
        QCOMPARE(trades() - before, world.server.trades.size() - told);
    }
    QVERIFY(world.isBookRight());
}

void TestVenueFeed::aClockThatIsHoursOff_data()
{
    QTest::addColumn<int>("minutes");
    for (const int minutes : {0, 59, 61, 180, -59, -61, -180, 60 * 24 * 365})
        QTest::addRow("%d minutes ahead", minutes) << minutes;
}

void TestVenueFeed::aClockThatIsHoursOff()
{
    QFETCH(int, minutes);
    World world(12, true);
    world.server.ahead = minutes * 1min;
    world.start();
    world.run(1s);
    QCOMPARE(world.feed->knowsTime(), std::abs(minutes) < 60);
    world.run(10min);
    QCOMPARE(world.feed->venueTime(world.now), world.now + world.server.ahead);
    const auto given = world.minutes();
    QCOMPARE(given.size(), world.server.bars.size());
    QVERIFY(given.size() >= 9 && world.sink.told(FeedState::Kind::Rejected) == 0);
    QVERIFY(world.sink.told(FeedState::Kind::Gap) == 0 && world.isBookRight());

    // One answer that is wrong changes nothing.
    World other(13, true);
    other.server.madClocks = 1;
    other.start();
    other.run(12min);
    QCOMPARE(other.feed->venueTime(other.now), other.now);
    QVERIFY(!other.feed->status(other.now).lastFault.empty());
    QCOMPARE(other.minutes().size(), other.server.bars.size());
    other.server.madClocks = 1;
    other.run(12min);
    QCOMPARE(other.feed->venueTime(other.now), other.now);
    QCOMPARE(other.minutes().size(), other.server.bars.size());
}

/// Bars begin at the venue's time, which is asked for again where it was refused; and at ours, where it is never told.
void TestVenueFeed::aClockThatIsNotToldAtFirst()
{
    World world(14, true);
    world.server.ahead = -30min;
    world.server.dumbClocks = 3; // a question of three attempts
    world.start();
    world.run(3s);
    QVERIFY(!world.feed->knowsTime());
    world.run(10min);
    QVERIFY(world.feed->knowsTime());
    QCOMPARE(world.feed->venueTime(world.now), world.now + world.server.ahead);
    std::vector<std::int64_t> closed; // by its own clock
    for (const auto& [minute, price] : world.server.bars)
        if (minute * 60'000'000'000 < (world.now + world.server.ahead).ns) closed.push_back(minute);
    QVERIFY(closed.size() >= 9);
    QCOMPARE(world.minutes(), closed);
    QVERIFY(world.isBookRight());

    World silent(15, true);
    silent.server.dumbClocks = 1'000;
    silent.start();
    silent.run(10min);
    QCOMPARE(silent.feed->venueTime(silent.now), silent.now);
    QCOMPARE(silent.minutes().size(), silent.server.bars.size());
}

void TestVenueFeed::whatTheVenueSaysIsCutShort()
{
    World world(11, true);
    world.start();
    world.run(10s);
    world.feed->onClosed(world.server.sockets().front(), std::string(1'000'000, 'x') + "\n\t", world.now);
    const FeedStatus status = world.feed->status(world.now);
    QVERIFY2(!status.lines[0].words.empty() && status.lines[0].words.size() < 300, status.lines[0].words.c_str());
    QCOMPARE(briefly("a\r\nb\x7f"), std::string("a  b "));
    const std::string euros = [] {
        std::string out;
        for (int i = 0; i < 200; ++i)
            out += "€";
        return out;
    }();
    QCOMPARE(briefly(euros), euros.substr(0, 240) + "…");
    QCOMPARE(briefly("a" + euros), "a" + euros.substr(0, 237) + "…");
    QCOMPARE(briefly(""), std::string());
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

void TestVenueFeed::whatFallsIsToldInOrder_data() { markets(); }

void TestVenueFeed::whatFallsIsToldInOrder()
{
    QFETCH(bool, isRest);
    QFETCH(bool, isCounted);
    World world(7, isRest, isCounted);
    world.start();
    world.run(10s);
    QVERIFY(world.sink.states.empty()); // that it is up for the first time is no news
    using Kind = FeedState::Kind;
    for (int i = 1; i <= 20; ++i) {
        // Lost, and made again at once, in less time than anybody looks.
        const std::size_t before = world.sink.states.size();
        const unsigned socket = world.server.sockets().front();
        world.server.forget(socket);
        world.feed->onClosed(socket, "cut", world.now);
        QVERIFY(!world.sink.book.isLive() && !world.feed->book({1}));
        QVERIFY(world.sink.states.size() > before && world.sink.states.back().kind == Kind::Down);
        QVERIFY(world.sink.states.back().instrument == InstrumentId{1});
        for (int k = 0; k < 1000 && world.server.sockets().empty(); ++k) {
            world.now = world.now + 10ms;
            world.feed->tick(world.now);
            world.server.serve(*world.feed, world.now);
        }
        world.run(isRest ? 3s : 1s);
        QCOMPARE(world.sink.times(Kind::Down), static_cast<std::size_t>(i));
        QCOMPARE(world.sink.times(Kind::Up), static_cast<std::size_t>(i));
        QVERIFY(world.isBookRight() && world.differs == 0);
        world.run(90s);
    }
    // A connection that makes way for another as planned never was down.
    world.server.luck.bye = 1000;
    world.run(100ms);
    world.server.luck.bye = 0;
    world.run(20s);
    QVERIFY(world.feed->status(world.now).replaced == 1);
    QVERIFY(world.sink.times(Kind::Down) == 20 && world.differs == 0);
    world.feed->stop(world.now);
    QCOMPARE(world.sink.times(Kind::Down), std::size_t{20}); // who ends it knows that
}

void TestVenueFeed::aMarketThatRunsAwayIsFollowed()
{
    // A book of every price, of which a snapshot shows the best hundred, in a market that goes the whole day one way.
    World world(8, true);
    world.server.isEndless = true;
    world.start();
    world.run(10s);
    for (const std::int64_t drift : {3, -3}) {
        world.server.drift = drift;
        for (int minute = 0; minute < 5; ++minute) {
            world.run(1min);
            QVERIFY(world.differs == 0 && world.sink.book.isLive());
            for (const Side side : {Side::Buy, Side::Sell}) {
                const auto top = world.sink.book.level(side, 0);
                QCOMPARE(top.price.units, world.server.middle() + (side == Side::Buy ? -1 : 1));
            }
        }
        // It comes to rest, and within a pause of the next snapshot all of the best levels are known.
        world.server.drift = 0;
        world.run(40s);
        for (const Side side : {Side::Buy, Side::Sell}) {
            QVERIFY(world.sink.book.depth(side) >= 50);
            const Price deep = world.sink.book.level(side, 49).price;
            QVERIFY(world.sink.book.isKnown(side, deep));
            QCOMPARE(std::abs(deep.units - world.server.middle()), std::int64_t{50}); // none is left out
        }
    }
    const FeedStatus status = world.feed->status(world.now);
    QVERIFY2(status.resyncs.depth >= 10 && status.resyncs.depth <= 24,
             qPrintable(QString::number(status.resyncs.depth)));
    QVERIFY(status.resyncs.all() == 0); // it was in order all the time
}

void TestVenueFeed::aQuestionThatWaitsKeepsNobodyAwake()
{
    // The host wants to be left alone, and the book has no beginning: that is no reason to look each millisecond.
    World world(10, true);
    world.server.refusal.status = 429;
    world.server.refusal.headers = {{"Retry-After", "3600"}};
    world.start();
    world.run(2min);
    QVERIFY(world.feed->status(world.now).allowance == AllowanceState::Held);
    int turns = 0;
    for (const Time end = world.now + 1min; world.now < end; ++turns) {
        world.now = std::min(end, std::max(world.feed->nextDue(), world.now + 1ms));
        world.feed->tick(world.now);
        world.server.serve(*world.feed, world.now);
    }
    QVERIFY2(turns < 120, qPrintable(QString::number(turns)));
}

void TestVenueFeed::aBookWhoseChannelIsRefusedIsNotLive_data()
{
    QTest::addColumn<bool>("isFromTheBeginning");
    QTest::newRow("from the beginning") << true;
    QTest::newRow("later") << false;
}

void TestVenueFeed::aBookWhoseChannelIsRefusedIsNotLive()
{
    // Everything else of the connection comes, and the REST host has books.
    QFETCH(bool, isFromTheBeginning);
    World world(9, true);
    world.server.tellsBook = !isFromTheBeginning;
    world.start();
    world.run(1min);
    if (!isFromTheBeginning) QVERIFY(world.isBookRight());
    world.server.tellsBook = false;
    world.run(20s);
    FeedStatus status = world.feed->status(world.now);
    QVERIFY(status.instruments[0].book == BookPhase::Resync && world.feed->book({1}) == nullptr);
    QVERIFY(!world.sink.book.isLive() && status.isLive && status.health == FeedHealth::Degraded);
    QCOMPARE(status.resyncs.stale, std::uint64_t{1});
    const unsigned renewals = world.server.renewals, asked = world.server.asked;
    world.run(10min);
    status = world.feed->status(world.now);
    QVERIFY(status.instruments[0].book == BookPhase::Resync && !world.sink.book.isLive());
    QCOMPARE(status.resyncs.stale, std::uint64_t{1});
    QVERIFY2(world.server.renewals >= renewals + 10 && world.server.renewals <= renewals + 30,
             qPrintable(QString::number(world.server.renewals - renewals)));
    QVERIFY2(world.server.asked <= asked + 10, "no snapshot is fetched for a channel that is not there");
    QVERIFY(world.server.opened == 1); // its other channels go on
    world.server.tellsBook = true;
    world.run(5s);
    QVERIFY(world.isBookRight() && world.differs == 0);
    QVERIFY(world.feed->status(world.now).health == FeedHealth::Live);
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
            world.server.luck = {upTo(20), upTo(50), upTo(10), upTo(10), upTo(500), upTo(5), upTo(40)};
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
        QVERIFY2(world.differs == 0, qPrintable(name + QString(": %1").arg(world.differs)));
        QVERIFY2(world.sink.times(FeedState::Kind::Down) == world.sink.times(FeedState::Kind::Up), qPrintable(name));
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
