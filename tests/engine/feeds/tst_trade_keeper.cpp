#include <QTest>

#include <algorithm>
#include <map>
#include <set>

#include "tests/engine/analysis/allocation_counter.h"
#include "tests/engine/feeds/recording_sink.h"
#include "tests/test_main.h"

#include "engine/core/philox.h"
#include "engine/feeds/contiguity/trade_keeper.h"

using namespace sextant;
using namespace sextant::feeds;
using namespace std::chrono_literals;
using Kind = FeedState::Kind;

class TestTradeKeeper final : public QObject {
    Q_OBJECT
private slots:
    void givesCountedTradesOnceAndInOrder();
    void fetchesWhatAJumpHides();
    void tellsWhatCannotBeHad();
    void waitsForDisorderBeforeItAsks();
    void takesLateOnesWithinTheWindow();
    void believesAHeartbeat();
    void isNotBlindedByAStrayId();
    void followsAVenueThatCountsAnew();
    void joinsNamedTradesAcrossAReconnect();
    void tellsAHoleItCannotClose();
    void nothingIsLostOrGivenTwice();
    void namedTradesAreNeverGivenTwice();
    void theSameIdIsTheSameTrade();
    void warmTradesAllocateNothing_data();
    void warmTradesAllocateNothing();
};

namespace {

const Time kStart = Time::fromSeconds(1'700'000'000);

DecodedTrade trade(std::uint64_t id, Duration at = {})
{
    DecodedTrade out;
    out.id.low = id;
    out.record.time = kStart + (at.count() == 0 ? Duration(std::chrono::milliseconds(id)) : at);
    out.record.price = Price{static_cast<std::int64_t>(id)}; // tells which one it is
    out.record.size = 1.0;
    out.record.instrument = 1;
    return out;
}

std::vector<DecodedTrade> run(std::uint64_t first, std::uint64_t last)
{
    std::vector<DecodedTrade> out;
    for (std::uint64_t id = first; id <= last; ++id)
        out.push_back(trade(id));
    return out;
}

std::vector<std::int64_t> ids(const RecordingSink& sink)
{
    std::vector<std::int64_t> out;
    for (const auto& record : sink.trades)
        out.push_back(record.price.units);
    return out;
}

std::vector<std::int64_t> numbers(std::int64_t first, std::int64_t last)
{
    std::vector<std::int64_t> out;
    for (std::int64_t id = first; id <= last; ++id)
        out.push_back(id);
    return out;
}

TradeKeeperSettings counted()
{
    TradeKeeperSettings settings;
    settings.areCounted = true;
    return settings;
}

} // namespace

void TestTradeKeeper::givesCountedTradesOnceAndInOrder()
{
    RecordingSink sink;
    TradeKeeper keeper({1}, counted(), sink);
    keeper.onTrades(run(5, 9), true, kStart); // before the start: no news
    QVERIFY(sink.trades.empty());
    keeper.onTrades(run(8, 12), false, kStart);
    QCOMPARE(ids(sink), numbers(10, 12));
    keeper.onTrades(run(11, 14), false, kStart);
    QCOMPARE(ids(sink), numbers(10, 14));
    QVERIFY(keeper.counts().duplicates == 4 && keeper.isWhole() && sink.states.empty());
}

void TestTradeKeeper::fetchesWhatAJumpHides()
{
    RecordingSink sink;
    TradeKeeper keeper({1}, counted(), sink);
    keeper.onTrades(run(1, 3), false, kStart);
    keeper.onTrades(run(8, 9), false, kStart + 1s);
    QCOMPARE(ids(sink), numbers(1, 3)); // what lies behind the hole waits
    QVERIFY(!keeper.takeRequest(kStart + 1s) && keeper.nextDue() == kStart + 1s + 200ms);
    const auto after = keeper.takeRequest(kStart + 1s + 200ms);
    QVERIFY(after && after->low == 3);
    QVERIFY(!keeper.takeRequest(kStart + 2s)); // asked once
    keeper.onTrades(run(10, 10), false, kStart + 2s);
    keeper.onHistory(run(2, 7), false, kStart + 2s);
    QCOMPARE(ids(sink), numbers(1, 10));
    QVERIFY(keeper.isWhole() && keeper.counts().backfilled == 4 && keeper.counts().repairs == 1);
    QVERIFY(sink.tradeProvenance[2] == Provenance::Live && sink.tradeProvenance[3] == Provenance::Backfilled);
    QVERIFY(sink.tradeProvenance[7] == Provenance::Live && sink.states.empty());
}

void TestTradeKeeper::tellsWhatCannotBeHad()
{
    RecordingSink sink;
    TradeKeeper keeper({1}, counted(), sink);
    keeper.onTrades(run(1, 3), false, kStart);
    keeper.onTrades(run(8, 9), false, kStart);
    (void)keeper.takeRequest(kStart + 1s);
    keeper.onHistory(run(6, 7), true, kStart + 1s); // it goes back no further
    QCOMPARE(ids(sink), (std::vector<std::int64_t>{1, 2, 3, 6, 7, 8, 9}));
    QVERIFY(sink.told(Kind::Gap) == 2 && keeper.counts().missing == 2 && keeper.isWhole());
    // Nobody answers at all.
    keeper.onTrades(run(20, 20), false, kStart + 2s);
    (void)keeper.takeRequest(kStart + 3s);
    keeper.onHistoryFailed(kStart + 4s);
    QVERIFY(keeper.takeRequest(kStart + 5s));
    keeper.tick(kStart + 12s);
    QVERIFY(sink.told(Kind::Gap) == 12 && ids(sink).back() == 20);
}

void TestTradeKeeper::waitsForDisorderBeforeItAsks()
{
    RecordingSink sink;
    TradeKeeper keeper({1}, counted(), sink);
    keeper.onTrades(run(1, 1), false, kStart);
    keeper.onTrades(run(3, 4), false, kStart);
    keeper.onTrades(run(2, 2), false, kStart + 50ms);
    QCOMPARE(ids(sink), numbers(1, 4));
    QVERIFY(keeper.isWhole() && !keeper.takeRequest(kStart + 10s) && keeper.nextDue() == Time::max());
}

void TestTradeKeeper::takesLateOnesWithinTheWindow()
{
    RecordingSink sink;
    TradeKeeper keeper({1}, counted(), sink);
    keeper.onTrades(run(1, 1), false, kStart);
    keeper.onTrades(run(5, 5), false, kStart);
    keeper.tick(kStart + 10s); // 2, 3, 4 are given up
    QCOMPARE(sink.told(Kind::Gap), std::uint64_t{3});
    keeper.onTrades(run(3, 3), false, kStart + 10s);
    QCOMPARE(ids(sink), (std::vector<std::int64_t>{1, 5, 3}));
    const std::vector<DecodedTrade> old{trade(2, -3s)};
    keeper.onTrades(old, false, kStart + 11s);
    QVERIFY(sink.trades.size() == 3 && sink.told(Kind::OutOfOrder) == 1);
    keeper.onTrades(run(3, 3), false, kStart + 11s);
    QVERIFY(sink.trades.size() == 3 && keeper.counts().duplicates == 1);
    QVERIFY(keeper.counts().late == 1 && keeper.counts().dropped == 1 && keeper.counts().missing == 1);
}

void TestTradeKeeper::believesAHeartbeat()
{
    RecordingSink sink;
    TradeKeeper keeper({1}, counted(), sink);
    keeper.onTrades(run(1, 2), false, kStart);
    keeper.onNewest(2, kStart);
    QVERIFY(keeper.isWhole());
    keeper.onNewest(4, kStart + 1s); // the last two never came
    QVERIFY(keeper.takeRequest(kStart + 2s)->low == 2);
    keeper.onHistory(run(1, 4), false, kStart + 2s);
    QCOMPARE(ids(sink), numbers(1, 4));
    QVERIFY(keeper.isWhole());
}

void TestTradeKeeper::isNotBlindedByAStrayId()
{
    RecordingSink sink;
    TradeKeeper keeper({1}, counted(), sink);
    keeper.onTrades(run(1, 2), false, kStart);
    const std::vector<DecodedTrade> stray{trade(UINT64_MAX - 5, 3s)};
    keeper.onTrades(stray, false, kStart);
    keeper.onTrades(run(3, 4), false, kStart);
    QCOMPARE(ids(sink), numbers(1, 4));
    const std::vector<DecodedTrade> other{trade(1ULL << 60, 3s)};
    keeper.onTrades(other, false, kStart);
    QVERIFY(keeper.counts().rejected == 1 && sink.told(Kind::Rejected) == 1); // the first of them
    keeper.onTrades(run(5, 5), false, kStart);
    QCOMPARE(ids(sink), numbers(1, 5));
}

void TestTradeKeeper::followsAVenueThatCountsAnew()
{
    RecordingSink sink;
    TradeKeeper keeper({1}, counted(), sink);
    std::vector<DecodedTrade> before{trade(900'000'000, 1s), trade(900'000'001, 1s)};
    keeper.onTrades(before, false, kStart);
    keeper.onTrades(run(1, 3), false, kStart + 5s);
    QCOMPARE(ids(sink), (std::vector<std::int64_t>{900'000'000, 900'000'001, 1, 2, 3}));
    QVERIFY(sink.times(Kind::Gap) == 1 && keeper.isWhole());
}

void TestTradeKeeper::joinsNamedTradesAcrossAReconnect()
{
    RecordingSink sink;
    TradeKeeper keeper({1}, TradeKeeperSettings{}, sink);
    keeper.onTrades(run(11, 13), false, kStart);
    keeper.onReconnected(kStart + 1s);
    keeper.onTrades(run(17, 18), false, kStart + 1s); // waits for what may lie before it
    QCOMPARE(ids(sink), numbers(11, 13));
    QVERIFY(keeper.takeRequest(kStart + 1s));
    keeper.onHistory(run(12, 17), true, kStart + 2s);
    QCOMPARE(ids(sink), numbers(11, 18));
    QVERIFY(sink.states.empty() && keeper.counts().backfilled == 3);
}

void TestTradeKeeper::tellsAHoleItCannotClose()
{
    RecordingSink sink;
    TradeKeeper keeper({1}, TradeKeeperSettings{}, sink);
    keeper.onTrades(run(11, 13), false, kStart);
    keeper.onReconnected(kStart + 1s);
    keeper.onTrades(run(30, 31), false, kStart + 1s);
    (void)keeper.takeRequest(kStart + 1s);
    keeper.onHistory(run(25, 30), true, kStart + 2s); // nothing that was known: something lies between
    QCOMPARE(sink.times(Kind::Gap), std::size_t{1});
    QCOMPARE(ids(sink), (std::vector<std::int64_t>{11, 12, 13, 25, 26, 27, 28, 29, 30, 31}));
    // Nobody answers.
    keeper.onReconnected(kStart + 3s);
    keeper.onTrades(run(40, 40), false, kStart + 3s);
    keeper.tick(kStart + 13s);
    QVERIFY(sink.times(Kind::Gap) == 2 && ids(sink).back() == 40);
}

void TestTradeKeeper::nothingIsLostOrGivenTwice()
{
    // A counting venue through a line that drops, repeats and reorders, with a history that sometimes fails and
    // sometimes forgets: every id is given exactly once, or told as missing or dropped.
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        RandomStream draws(seed, RandomPurpose::Test);
        RecordingSink sink;
        TradeKeeper keeper({1}, counted(), sink);
        constexpr std::uint64_t kAll = 400;
        Time now = kStart;
        std::vector<DecodedTrade> held; // under way
        std::uint64_t newest = 0;       // at the venue
        const auto settle = [&] {
            keeper.tick(now);
            const auto after = keeper.takeRequest(now);
            if (!after) return;
            switch (draws.nextBelow(4)) {
            case 0:
                return keeper.onHistoryFailed(now);
            case 1: { // it has forgotten the oldest
                const std::uint64_t from = after->low + 1 + draws.nextBelow(3);
                return keeper.onHistory(run(from, std::min(newest, from + 20)), true, now);
            }
            default: { // a page
                const std::uint64_t to = std::min(newest, after->low + 1 + draws.nextBelow(8));
                return keeper.onHistory(run(after->low, to), false, now);
            }
            }
        };
        for (std::uint64_t id = 1; id <= kAll; ++id) {
            now = std::max(now, kStart + std::chrono::milliseconds(id));
            newest = id;
            const auto fate = draws.nextBelow(20);
            if (id == 1 || fate > 4) keeper.onTrades(run(id, id), false, now);
            if (fate == 1 && id > 1) keeper.onTrades(run(id - 1, id), false, now);
            if (fate == 2) held.push_back(trade(id));
            if (!held.empty() && draws.nextBelow(6) == 0) {
                keeper.onTrades(held, false, now);
                held.clear();
            }
            if (fate == 3) {
                now = now + 300ms;
                settle();
            }
        }
        keeper.onTrades(held, false, now);
        newest = kAll + 1;
        keeper.onTrades(run(kAll + 1, kAll + 1), false, now);
        for (int i = 0; i < 200 && !keeper.isWhole(); ++i) {
            now = now + 300ms;
            settle();
        }
        QVERIFY2(keeper.isWhole() && keeper.held() == 0, qPrintable(QString::number(seed)));
        std::multiset<std::int64_t> given;
        for (const std::int64_t id : ids(sink))
            given.insert(id);
        for (const std::int64_t id : given)
            QVERIFY2(given.count(id) == 1, qPrintable(QString("seed %1: %2 twice").arg(seed).arg(id)));
        const auto& counts = keeper.counts();
        QVERIFY2(given.size() + counts.missing + counts.dropped == kAll + 1,
                 qPrintable(QString("seed %1: %2 given, %3 missing, %4 dropped")
                                .arg(seed)
                                .arg(given.size())
                                .arg(counts.missing)
                                .arg(counts.dropped)));
        QVERIFY(sink.told(Kind::Gap) == counts.missing + counts.late + counts.dropped);
    }
}

void TestTradeKeeper::namedTradesAreNeverGivenTwice()
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        RandomStream draws(seed, RandomPurpose::Test, 1);
        RecordingSink sink;
        TradeKeeper keeper({1}, TradeKeeperSettings{}, sink);
        Time now = kStart;
        std::uint64_t lostFrom = 0;
        for (std::uint64_t id = 1; id <= 300; ++id) {
            now = kStart + std::chrono::milliseconds(id);
            if (lostFrom == 0 && draws.nextBelow(30) == 0) lostFrom = id;
            if (lostFrom == 0) {
                keeper.onTrades(run(id, id), false, now);
                continue;
            }
            if (draws.nextBelow(5) != 0) continue;
            keeper.onReconnected(now);
            keeper.onTrades(run(id, id), false, now);
            if (keeper.takeRequest(now)) keeper.onHistory(run(id > 25 ? id - 25 : 1, id), true, now);
            lostFrom = 0;
        }
        const auto given = ids(sink);
        QVERIFY(std::is_sorted(given.begin(), given.end()));
        QVERIFY(std::adjacent_find(given.begin(), given.end()) == given.end());
        // Whoever is missing in the middle was told of.
        std::size_t holes = 0;
        for (std::size_t i = 1; i < given.size(); ++i)
            holes += given[i] != given[i - 1] + 1 ? 1 : 0;
        QVERIFY2(holes <= sink.times(Kind::Gap), qPrintable(QString::number(seed)));
    }
}

void TestTradeKeeper::theSameIdIsTheSameTrade()
{
    // Said again with another price it is not a second trade; what was given stays.
    for (const bool isCounted : {true, false}) {
        RecordingSink sink;
        TradeKeeperSettings settings;
        settings.areCounted = isCounted;
        TradeKeeper keeper({1}, settings, sink);
        keeper.onTrades(run(5, 6), false, kStart);
        DecodedTrade other = trade(6);
        other.record.price = Price{777};
        keeper.onTrades({&other, 1}, false, kStart);
        other.id.low = 7; // and within one message
        const std::vector<DecodedTrade> twice{trade(7), other, trade(8)};
        keeper.onTrades(twice, false, kStart);
        QCOMPARE(ids(sink), numbers(5, 8));
        QVERIFY(keeper.counts().duplicates == 2 && sink.states.empty());
    }
}

void TestTradeKeeper::warmTradesAllocateNothing_data()
{
    QTest::addColumn<bool>("isCounted");
    QTest::newRow("counted") << true;
    QTest::newRow("named") << false;
}

void TestTradeKeeper::warmTradesAllocateNothing()
{
    QFETCH(bool, isCounted);
    class Nothing final : public FeedSink {
    public:
        void onTrades(std::span<const market::Trade> trades, Provenance) override { count += trades.size(); }
        void onQuotes(std::span<const market::Quote>) override {}
        void onBars(std::span<const market::Bar>, Provenance) override {}
        void onBook(bool, std::span<const market::BookLevel>) override {}
        void onState(const FeedState&) override {}
        std::size_t count = 0;
    } sink;
    TradeKeeperSettings settings;
    settings.areCounted = isCounted;
    settings.remembered = 100;
    settings.auditLength = 1min;
    TradeKeeper keeper({1}, settings, sink);
    const std::vector<DecodedTrade> all = run(1, 10'000);
    const std::span<const DecodedTrade> some = all;
    keeper.onTrades(some.first(200), false, kStart);
    const std::uint64_t before = test::allocationCount();
    for (std::size_t i = 200; i < all.size(); i += 5)
        keeper.onTrades(some.subspan(i, 5), false, kStart);
    QCOMPARE(test::allocationCount() - before, std::uint64_t{0});
    QCOMPARE(sink.count, all.size());
}

SEXTANT_TEST(TestTradeKeeper)
#include "tst_trade_keeper.moc"
