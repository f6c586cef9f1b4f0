#include <QTest>

#include "tests/test_main.h"

#include <vector>

#include "engine/core/philox.h"
#include "engine/market/options/option_symbol.h"
#include "engine/trading/options/option_expiration.h"

using namespace sextant;
using namespace sextant::trading;

class TestOptionExpiration final : public QObject {
    Q_OBJECT
private slots:
    void endsAtItsIntrinsicValue_data();
    void endsAtItsIntrinsicValue();
    void boughtAndSoldCancel();
    void mustBeClosedInTime_data();
    void mustBeClosedInTime();
    void warnsOfEarlyExercise();
    void ladderAndPins();
};

namespace {

market::OptionContract contract(const char* osi) { return market::parseOsi(osi).value(); }
Time instant(const char* text) { return parseRfc3339(text).value(); }
const market::Calendar& nyse()
{
    static const auto calendar = market::findCalendar("NYSE");
    return *calendar;
}

} // namespace

void TestOptionExpiration::endsAtItsIntrinsicValue_data()
{
    QTest::addColumn<QString>("osi");
    QTest::addColumn<int>("contracts");
    QTest::addColumn<double>("settlement");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("cash");
    QTest::newRow("call in") << "SPY260116C00500000" << 2 << 503.25 << "exercised" << 650.0;
    QTest::newRow("call out") << "SPY260116C00500000" << 2 << 499.99 << "worthless" << 0.0;
    QTest::newRow("at the strike") << "SPY260116C00500000" << 2 << 500.0 << "worthless" << 0.0;
    QTest::newRow("sold call in") << "SPY260116C00500000" << -3 << 501.0 << "assigned" << -300.0;
    QTest::newRow("put in") << "SPY260116P00500000" << 1 << 490.5 << "exercised" << 950.0;
    QTest::newRow("sold put out") << "SPY260116P00500000" << -1 << 500.01 << "worthless" << 0.0;
    QTest::newRow("index") << "SPXW260116C06000000" << -1 << 6001.2345 << "assigned" << -123.45;
}

void TestOptionExpiration::endsAtItsIntrinsicValue()
{
    QFETCH(QString, osi);
    QFETCH(int, contracts);
    QFETCH(double, settlement);
    QFETCH(QString, kind);
    QFETCH(double, cash);
    const auto outcome = expire(contract(osi.toUtf8().constData()), contracts, Price{qRound64(settlement * 10'000.0)});
    QVERIFY(outcome);
    QCOMPARE(QString::fromUtf8(toString(outcome->kind).data()), kind);
    QCOMPARE(outcome->cash.units, qRound64(cash * 100.0) * 1'000'000);
}

void TestOptionExpiration::boughtAndSoldCancel()
{
    RandomStream random(601, RandomPurpose::Test);
    for (int i = 0; i < 300; ++i) {
        market::OptionContract one = contract(i % 2 == 0 ? "SPY260116C00500000" : "SPY260116P00500000");
        one.strike = market::Strike{1 + static_cast<std::int64_t>(random.nextBelow(900'000))};
        const auto count = static_cast<std::int64_t>(1 + random.nextBelow(1'000));
        const Price settlement{1 + static_cast<std::int64_t>(random.nextBelow(9'000'000))};
        const auto bought = expire(one, count, settlement);
        const auto sold = expire(one, -count, settlement);
        QVERIFY(bought && sold && bought->cash.units >= 0);
        QCOMPARE(bought->cash.units + sold->cash.units, std::int64_t{0});
        // Call and put of a strike together pay the distance.
        market::OptionContract other = one;
        other.type = i % 2 == 0 ? market::OptionType::Put : market::OptionType::Call;
        const std::int64_t distance = std::abs(settlement.units - one.strike.thousandths * 10);
        QCOMPARE(bought->cash.units + expire(other, count, settlement)->cash.units, distance * count * 10'000 * 100);
    }
    QVERIFY(!expire(contract("SPY260116C00000001"), 1'000'000'000'000, Price{9'000'000'000'000'000}));
}

void TestOptionExpiration::mustBeClosedInTime_data()
{
    QTest::addColumn<QString>("osi");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("safety");
    const auto row = [](const char* name, const char* osi, const char* now, int least, ExpirySafety safety) {
        QTest::newRow(name) << osi << now << least << int(safety);
    };
    row("a day before", "SPY260116C00500000", "2026-01-15T20:59:00Z", 1, ExpirySafety::None);
    row("on the day", "SPY260116C00500000", "2026-01-16T14:30:00Z", 1, ExpirySafety::DaysToExpiry);
    row("on the day, allowed", "SPY260116C00500000", "2026-01-16T20:29:59Z", 0, ExpirySafety::None);
    row("15:30", "SPY260116C00500000", "2026-01-16T20:30:00Z", 0, ExpirySafety::LastHalfHour);
    row("12:30 on a half day", "SPY140703C00190000", "2014-07-03T16:30:00Z", 0, ExpirySafety::LastHalfHour);
    row("before it", "SPY140703C00190000", "2014-07-03T16:29:59Z", 0, ExpirySafety::None);
    // A Saturday of old is traded until Friday, a day before its date.
    row("Saturday", "TWX140621P00042500", "2014-06-20T19:30:00Z", 1, ExpirySafety::LastHalfHour);
    row("opening settlement", "SPX210115C03700000", "2021-01-14T20:30:00Z", 1, ExpirySafety::LastHalfHour);
}

void TestOptionExpiration::mustBeClosedInTime()
{
    QFETCH(QString, osi);
    QFETCH(QString, now);
    QFETCH(int, least);
    QFETCH(int, safety);
    QCOMPARE(int(expirySafety(nyse(), contract(osi.toUtf8().constData()), instant(now.toUtf8().constData()), least)),
             safety);
}

void TestOptionExpiration::warnsOfEarlyExercise()
{
    const auto call = contract("SPY260116C00500000");
    const auto put = contract("SPY260116P00500000");
    QVERIFY(earlyExercise(call, 20.5, 520.0, 1.8, 0.0) == EarlyExercise::Dividend);
    QVERIFY(earlyExercise(call, 22.5, 520.0, 1.8, 0.0) == EarlyExercise::None); // waiting is worth more
    QVERIFY(earlyExercise(call, 20.0, 520.0, 0.0, 9.0) == EarlyExercise::None); // nothing to gain
    QVERIFY(earlyExercise(call, 0.1, 480.0, 1.8, 0.0) == EarlyExercise::None);  // out of the money
    QVERIFY(earlyExercise(put, 100.1, 400.0, 0.0, 0.5) == EarlyExercise::Interest);
    QVERIFY(earlyExercise(put, 101.0, 400.0, 5.0, 0.5) == EarlyExercise::None);
    QVERIFY(earlyExercise(contract("SPXW260116C06000000"), 100.0, 6100.0, 20.0, 0.0) == EarlyExercise::None);
}

void TestOptionExpiration::ladderAndPins()
{
    const std::vector<HeldOption> held{{contract("SPY260220C00500000"), 5},  {contract("SPY260116C00500000"), -2},
                                       {contract("SPY260116P00500000"), -1}, {contract("SPY260116P00480000"), -4},
                                       {contract("SPY260116C00501000"), 3},  {contract("SPY260220C00500000"), -1},
                                       {contract("SPY260320C00500000"), 0}};
    const auto ladder = expiryLadder(nyse(), held, instant("2026-01-15T15:00:00Z"), 501.0);
    QCOMPARE(ladder.size(), std::size_t{2});
    QCOMPARE(ladder[0].days, 1);
    QCOMPARE(ladder[0].bought, std::int64_t{3});
    QCOMPARE(ladder[0].sold, std::int64_t{7});
    QCOMPARE(ladder[0].pinned.size(), std::size_t{1}); // 500, once; what was bought pins nobody
    QCOMPARE(ladder[0].pinned[0].thousandths, std::int64_t{500'000});
    QCOMPARE(ladder[1].bought, std::int64_t{5});
    QCOMPARE(ladder[1].sold, std::int64_t{1});
    QVERIFY(ladder[1].pinned.empty()); // a month away
    QVERIFY(expiryLadder(nyse(), held, instant("2026-01-14T15:00:00Z"), 501.0)[0].pinned.empty());
    QVERIFY(expiryLadder(nyse(), held, instant("2026-01-15T15:00:00Z"), {})[0].pinned.empty());
    QVERIFY(expiryLadder(nyse(), {}, instant("2026-01-15T15:00:00Z"), {}).empty());
}

SEXTANT_TEST(TestOptionExpiration)
#include "tst_option_expiration.moc"
