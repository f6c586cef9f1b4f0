#include <QTest>

#include "tests/test_main.h"

#include <cmath>
#include <vector>

#include "engine/core/philox.h"
#include "engine/trading/options/option_fill.h"
#include "engine/trading/options/option_margin.h"
#include "engine/trading/options/option_selection.h"

using namespace sextant;
using namespace sextant::trading;
using market::OptionType;
using market::Side;

class TestOptionOrders final : public QObject {
    Q_OBJECT
private slots:
    void expiries_data();
    void expiries();
    void strikes_data();
    void strikes();
    void illiquidStrikesAreStepped();
    void liquidity_data();
    void liquidity();
    void deltasChoose();
    void settingsAreChecked();
    void fillsBetweenMidAndTheOtherSide();
    void aFillIsNeverBetterThanTheBook();
    void badQuotesFillNobody();
    void sizes();
    void shapes();
    void margins_data();
    void margins();
    void marginCoversTheWorstOfSpreads();
    void marginRefusesWhatIsNoOrder();
};

namespace {

constexpr Time kNow = Time::fromSeconds(1'767'970'800);
constexpr Decimal kHundred{100, 0};

market::OptionQuote quoteOf(std::int64_t bid, std::int64_t ask, Duration age = Duration(0))
{
    market::OptionQuote quote;
    quote.time = kNow - age;
    quote.bid = Price{bid};
    quote.ask = Price{ask};
    return quote;
}

std::vector<StrikeCandidate> strikesFrom(int first, int last)
{
    std::vector<StrikeCandidate> candidates;
    for (int strike = first; strike <= last; ++strike) {
        StrikeCandidate candidate;
        candidate.strike = market::Strike{strike * 1000};
        candidate.quote = quoteOf(20'000, 20'500);
        candidate.isQuoted = true;
        candidates.push_back(candidate);
    }
    return candidates;
}

OrderLeg leg(OptionType type, int strike, std::int64_t contracts, double premium, int expiry = 20'000)
{
    return {type, market::Strike{strike * 1000}, expiry, contracts, Price{std::llround(premium * 10'000.0)}};
}

constexpr OptionType kCall = OptionType::Call;
constexpr OptionType kPut = OptionType::Put;

} // namespace

void TestOptionOrders::expiries_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<int>("chosen"); // -1: none
    QTest::newRow("exactly the target") << QList<int>{2, 7, 14} << 7;
    QTest::newRow("first beyond the target") << QList<int>{3, 6, 9, 14} << 9;
    QTest::newRow("the last sooner one") << QList<int>{3, 5, 6, 60} << 6;
    QTest::newRow("at the least") << QList<int>{0, 3, 90} << 3;
    QTest::newRow("at the most") << QList<int>{1, 45} << 45;
    QTest::newRow("beyond the most") << QList<int>{1, 46} << -1;
    QTest::newRow("below the least") << QList<int>{-3, 0, 2} << -1;
    QTest::newRow("nothing listed") << QList<int>{} << -1;
}

void TestOptionOrders::expiries()
{
    QFETCH(QList<int>, days);
    QFETCH(int, chosen);
    const std::int32_t today = 20'000;
    std::vector<std::int32_t> listed;
    for (const int day : days)
        listed.push_back(today + day);
    const auto found = chooseExpiry(listed, today, {});
    QCOMPARE(found ? *found - today : -1, chosen);
}

void TestOptionOrders::strikes_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("spot");
    QTest::addColumn<int>("steps");  // -1: AtmOtm
    QTest::addColumn<int>("strike"); // 0: none
    QTest::newRow("call rounds up") << int(kCall) << 99.3 << -1 << 100;
    QTest::newRow("put rounds down") << int(kPut) << 99.3 << -1 << 99;
    QTest::newRow("call at the strike") << int(kCall) << 100.0 << -1 << 100;
    QTest::newRow("put at the strike") << int(kPut) << 100.0 << -1 << 100;
    QTest::newRow("call two further") << int(kCall) << 99.3 << 2 << 102;
    QTest::newRow("put two further") << int(kPut) << 99.3 << 2 << 97;
    QTest::newRow("no steps are none") << int(kPut) << 99.3 << 0 << 99;
    QTest::newRow("call above all") << int(kCall) << 106.0 << -1 << 0;
    QTest::newRow("put below all") << int(kPut) << 94.0 << -1 << 0;
    QTest::newRow("call too far") << int(kCall) << 104.5 << 1 << 0;
    QTest::newRow("put too far") << int(kPut) << 95.5 << 1 << 0;
}

void TestOptionOrders::strikes()
{
    QFETCH(int, type);
    QFETCH(double, spot);
    QFETCH(int, steps);
    QFETCH(int, strike);
    const auto candidates = strikesFrom(95, 105);
    OptionSelectionSettings settings;
    if (steps >= 0) {
        settings.strikeMode = StrikeMode::OtmSteps;
        settings.otmSteps = steps;
    }
    const StrikeChoice choice = chooseStrike(candidates, OptionType(type), spot, kNow, settings);
    QCOMPARE(choice.refusal == StrikeChoice::Refusal::None, strike != 0);
    if (strike != 0) QCOMPARE(candidates[choice.place].strike.thousandths, std::int64_t{strike} * 1000);
    QCOMPARE(choice.stepsOut, 0);
}

void TestOptionOrders::illiquidStrikesAreStepped()
{
    auto candidates = strikesFrom(95, 105);
    for (const int place : {5, 6, 7}) // 100, 101, 102
        candidates[static_cast<std::size_t>(place)].quote.bid = Price{0};
    StrikeChoice choice = chooseStrike(candidates, kCall, 99.5, kNow, {});
    QVERIFY(choice.refusal == StrikeChoice::Refusal::None && choice.stepsOut == 3);
    QCOMPARE(candidates[choice.place].strike.thousandths, std::int64_t{103'000});
    candidates[8].isQuoted = false;
    choice = chooseStrike(candidates, kCall, 99.5, kNow, {});
    QVERIFY(choice.refusal == StrikeChoice::Refusal::Illiquid && choice.fault == LiquidityFault::NoQuote);
    // Outwards only: puts go down, and no further than the list.
    choice = chooseStrike(candidates, kPut, 100.5, kNow, {});
    QVERIFY(choice.refusal == StrikeChoice::Refusal::None);
    QCOMPARE(candidates[choice.place].strike.thousandths, std::int64_t{99'000});
    candidates[0].quote.bid = Price{0};
    QVERIFY(chooseStrike(candidates, kPut, 95.5, kNow, {}).refusal == StrikeChoice::Refusal::Illiquid);
    QVERIFY(chooseStrike({}, kPut, 95.5, kNow, {}).refusal == StrikeChoice::Refusal::NoStrike);
}

void TestOptionOrders::liquidity_data()
{
    QTest::addColumn<int>("bid");
    QTest::addColumn<int>("ask");
    QTest::addColumn<int>("ageSeconds");
    QTest::addColumn<int>("interest"); // -1: not known
    QTest::addColumn<int>("volume");
    QTest::addColumn<QString>("fault");
    QTest::newRow("fine") << 20'000 << 21'000 << 0 << 100 << 0 << "none";
    QTest::newRow("ten percent") << 19'000 << 21'000 << 0 << -1 << -1 << "none";
    QTest::newRow("a bit more") << 18'999 << 21'000 << 0 << -1 << -1 << "spread";
    QTest::newRow("cheap and near") << 1'000 << 1'500 << 0 << -1 << -1 << "none";
    QTest::newRow("cheap and wide") << 1'000 << 1'501 << 0 << -1 << -1 << "spread";
    QTest::newRow("not cheap any more") << 4'740 << 5'270 << 0 << -1 << -1 << "spread";
    QTest::newRow("no bid") << 0 << 500 << 0 << 1000 << 1000 << "no quote";
    QTest::newRow("no ask") << 500 << 0 << 0 << 1000 << 1000 << "no quote";
    QTest::newRow("crossed") << 20'500 << 20'000 << 0 << 1000 << 1000 << "no quote";
    QTest::newRow("old enough") << 20'000 << 20'500 << 15 << -1 << -1 << "none";
    QTest::newRow("stale") << 20'000 << 20'500 << 16 << -1 << -1 << "no quote";
    QTest::newRow("volume alone") << 20'000 << 20'500 << 0 << 0 << 50 << "none";
    QTest::newRow("neither") << 20'000 << 20'500 << 0 << 99 << 49 << "interest";
    QTest::newRow("only volume known") << 20'000 << 20'500 << 0 << -1 << 49 << "interest";
}

void TestOptionOrders::liquidity()
{
    QFETCH(int, bid);
    QFETCH(int, ask);
    QFETCH(int, ageSeconds);
    QFETCH(int, interest);
    QFETCH(int, volume);
    QFETCH(QString, fault);
    StrikeCandidate candidate;
    candidate.quote = quoteOf(bid, ask, std::chrono::seconds(ageSeconds));
    candidate.isQuoted = true;
    if (interest >= 0) candidate.openInterest = interest;
    if (volume >= 0) candidate.volume = volume;
    QCOMPARE(QString::fromUtf8(toString(liquidityFault(candidate, kNow, {})).data()), fault);
    candidate.isAdjusted = true;
    QVERIFY(liquidityFault(candidate, kNow, {}) == LiquidityFault::Adjusted);
}

void TestOptionOrders::deltasChoose()
{
    auto candidates = strikesFrom(95, 105);
    OptionSelectionSettings settings;
    settings.strikeMode = StrikeMode::Delta;
    settings.deltaTarget = 0.30;
    QVERIFY(chooseStrike(candidates, kCall, 100.0, kNow, settings).refusal == StrikeChoice::Refusal::NoStrike);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (i != 7) candidates[i].delta = 0.75 - 0.0625 * static_cast<double>(i); // 0.75 … 0.125, without 102
    QCOMPARE(candidates[chooseStrike(candidates, kCall, 100.0, kNow, settings).place].strike.thousandths,
             std::int64_t{103'000});
    settings.deltaTarget = 0.40625; // between 100 and 101 to the last bit: the nearer to the spot
    QCOMPARE(candidates[chooseStrike(candidates, kCall, 100.9, kNow, settings).place].strike.thousandths,
             std::int64_t{101'000});
    QCOMPARE(candidates[chooseStrike(candidates, kCall, 100.1, kNow, settings).place].strike.thousandths,
             std::int64_t{100'000});
    // Of a put the absolute value counts.
    for (StrikeCandidate& candidate : candidates)
        if (candidate.delta) candidate.delta = *candidate.delta - 1.0;
    settings.deltaTarget = 0.25;
    QCOMPARE(candidates[chooseStrike(candidates, kPut, 100.0, kNow, settings).place].strike.thousandths,
             std::int64_t{95'000});
}

void TestOptionOrders::settingsAreChecked()
{
    QVERIFY(validated({}));
    const auto refused = [](auto change) {
        OptionSelectionSettings settings;
        change(settings);
        return !validated(settings);
    };
    QVERIFY(refused([](auto& s) { s.minDte = 8; }));
    QVERIFY(refused([](auto& s) { s.maxDte = 6; }));
    QVERIFY(refused([](auto& s) { s.minDteExit = 4; }));
    QVERIFY(refused([](auto& s) { s.deltaTarget = 1.0; }));
    QVERIFY(refused([](auto& s) { s.deltaTarget = std::nan(""); }));
    QVERIFY(refused([](auto& s) { s.otmSteps = -1; }));
    QVERIFY(refused([](auto& s) { s.maxQuoteAge = Duration(0); }));
}

void TestOptionOrders::fillsBetweenMidAndTheOtherSide()
{
    const auto quote = quoteOf(30'000, 31'000); // 3.00 at 3.10
    const Price cent{100};
    const auto at = [&](Side side, std::int64_t ppm) { return fillAtQuote(quote, side, ppm, cent)->price.units; };
    QCOMPARE(at(Side::Buy, 1'000'000), std::int64_t{31'000});
    QCOMPARE(at(Side::Sell, 1'000'000), std::int64_t{30'000});
    QCOMPARE(at(Side::Buy, 0), std::int64_t{30'500});
    QCOMPARE(at(Side::Sell, 0), std::int64_t{30'500});
    QCOMPARE(at(Side::Buy, 500'000), std::int64_t{30'800}); // 3.075 against the trader
    QCOMPARE(at(Side::Sell, 500'000), std::int64_t{30'200});
    QCOMPARE(at(Side::Buy, 5'000'000), std::int64_t{31'000}); // limited
    const auto fill = fillAtQuote(quote, Side::Buy, 500'000, cent);
    QCOMPARE(fill->mid.units, std::int64_t{30'500});
}

void TestOptionOrders::aFillIsNeverBetterThanTheBook()
{
    RandomStream random(501, RandomPurpose::Test);
    for (int i = 0; i < 2000; ++i) {
        const std::int64_t bid = 1 + static_cast<std::int64_t>(random.nextBelow(100'000));
        const std::int64_t ask = bid + static_cast<std::int64_t>(random.nextBelow(5'000));
        const auto ppm = static_cast<std::int64_t>(random.nextBelow(1'000'001));
        const Price tick{i % 2 == 0 ? 100 : 500};
        const auto buy = fillAtQuote(quoteOf(bid, ask), Side::Buy, ppm, tick)->price;
        const auto sell = fillAtQuote(quoteOf(bid, ask), Side::Sell, ppm, tick)->price;
        QVERIFY(2 * buy.units >= bid + ask && buy.units <= ask);
        QVERIFY(2 * sell.units <= bid + ask && sell.units >= bid);
        // More eager is never cheaper.
        const auto eager =
            fillAtQuote(quoteOf(bid, ask), Side::Buy, std::min<std::int64_t>(1'000'000, ppm + 100'000), tick)->price;
        QVERIFY(eager >= buy);
    }
}

void TestOptionOrders::badQuotesFillNobody()
{
    for (const auto& quote : {quoteOf(0, 500), quoteOf(500, 0), quoteOf(0, 0), quoteOf(600, 500)})
        for (const Side side : {Side::Buy, Side::Sell})
            QVERIFY(!fillAtQuote(quote, side, 1'000'000, Price{100}));
}

void TestOptionOrders::sizes()
{
    const Cash fifty{50'000 * pow10(Cash::kScale)};
    // The example of execution.md §5: 500 / 170 = 2.94.
    QCOMPARE(optionContracts(fifty, 10'000, 1.0, Price{34'000}, kHundred, 500'000).count, std::int64_t{2});
    QCOMPARE(optionContracts(fifty, 10'000, 1.0, Price{34'000}, kHundred, 1'000'000).count, std::int64_t{1});
    QCOMPARE(optionContracts(fifty, 10'000, 1.5, Price{34'000}, kHundred, 500'000).count, std::int64_t{4});
    QCOMPARE(optionContracts(fifty, 10'000, 9.0, Price{34'000}, kHundred, 500'000).count, std::int64_t{4}); // limited
    QCOMPARE(optionContracts(fifty, 10'000, 0.0, Price{10'000}, kHundred, 1'000'000).count, std::int64_t{1});
    QCOMPARE(optionContracts(fifty, 10'000, 1.0, Price{50'001}, kHundred, 1'000'000).count,
             std::int64_t{0}); // no minimum
    QCOMPARE(optionContracts(fifty, 10'000, 1.0, Price{50'000}, kHundred, 1'000'000).count,
             std::int64_t{1}); // to the cent
    QCOMPARE(optionContracts(fifty, 10'000, 1.0, Price{50'000}, Decimal{1000, 2}, 1'000'000).count, std::int64_t{10});
    QCOMPARE(optionContracts(Cash{-1}, 10'000, 1.0, Price{50'000}, kHundred, 1'000'000).count, std::int64_t{0});
    QCOMPARE(optionContracts(fifty, 10'000, 1.0, Price{0}, kHundred, 1'000'000).count, std::int64_t{0});
    QVERIFY(optionContracts(Cash{Cash::kLimit}, 1'000'000, 1.5, Price{1}, Decimal{1, 6}, 1).count > 0); // no overflow
}

void TestOptionOrders::shapes()
{
    const auto shape = [](std::vector<OrderLeg> legs, std::int64_t shares = 0) { return shapeOf(legs, shares); };
    QVERIFY(shape({leg(kCall, 100, 1, 2)}) == LegShape::Single);
    QVERIFY(shape({leg(kCall, 100, -1, 2)}, 100) == LegShape::CoveredCall);
    QVERIFY(shape({leg(kCall, 100, 1, 2), leg(kCall, 105, -1, 1)}) == LegShape::Vertical);
    QVERIFY(shape({leg(kCall, 100, 1, 2), leg(kPut, 100, 1, 1)}) == LegShape::Straddle);
    QVERIFY(shape({leg(kCall, 105, -1, 2), leg(kPut, 95, -1, 1)}) == LegShape::Strangle);
    QVERIFY(shape({leg(kCall, 100, -1, 2), leg(kCall, 100, 1, 3, 20'030)}) == LegShape::Calendar);
    QVERIFY(shape({leg(kCall, 105, -1, 2), leg(kPut, 90, 1, 1), leg(kCall, 110, 1, 1), leg(kPut, 95, -1, 2)}) ==
            LegShape::IronCondor);
    QVERIFY(shape({leg(kCall, 105, 1, 2), leg(kPut, 90, 1, 1), leg(kCall, 110, 1, 1), leg(kPut, 95, -1, 2)}) ==
            LegShape::Other);
    QVERIFY(shape({leg(kCall, 100, 2, 2), leg(kCall, 105, -1, 1)}) == LegShape::Other);
}

void TestOptionOrders::margins_data()
{
    QTest::addColumn<QList<QList<double>>>("legs"); // call or put (1, -1), strike, contracts, premium, expiry
    QTest::addColumn<int>("shares");
    QTest::addColumn<double>("premium");
    QTest::addColumn<double>("shortSide");
    using L = QList<QList<double>>;
    QTest::newRow("bought call") << L{{1, 100, 2, 3.4, 0}} << 0 << 680.0 << 0.0;
    QTest::newRow("debit vertical") << L{{1, 100, 1, 4, 0}, {1, 105, -1, 2, 0}} << 0 << 200.0 << 0.0;
    QTest::newRow("credit vertical, calls") << L{{1, 100, -1, 4, 0}, {1, 105, 1, 2, 0}} << 0 << -200.0 << 500.0;
    QTest::newRow("credit vertical, puts") << L{{-1, 100, -3, 4, 0}, {-1, 95, 3, 2, 0}} << 0 << -600.0 << 1500.0;
    QTest::newRow("covered call") << L{{1, 105, -1, 2, 0}} << 100 << -200.0 << 0.0;
    // 20 % of 100 less 5 out of the money, and the premium.
    QTest::newRow("naked call") << L{{1, 105, -1, 2, 0}} << 0 << -200.0 << 1500.0 + 200.0;
    QTest::newRow("naked call, far out") << L{{1, 150, -1, 0.1, 0}} << 0 << -10.0 << 1000.0 + 10.0;
    QTest::newRow("naked put, far out") << L{{-1, 50, -1, 0.1, 0}} << 0 << -10.0 << 500.0 + 10.0;
    QTest::newRow("half covered calls") << L{{1, 105, -2, 2, 0}} << 150 << -400.0 << 1500.0 + 200.0;
    QTest::newRow("sold straddle") << L{{1, 100, -1, 4, 0}, {-1, 100, -1, 3, 0}} << 0 << -700.0
                                   << 2000.0 + 400.0 + 300.0;
    QTest::newRow("sold strangle") << L{{1, 105, -1, 2, 0}, {-1, 95, -1, 1.5, 0}} << 0 << -350.0
                                   << 1500.0 + 200.0 + 150.0;
    QTest::newRow("bought straddle") << L{{1, 100, 1, 4, 0}, {-1, 100, 1, 3, 0}} << 0 << 700.0 << 0.0;
    QTest::newRow("iron condor") << L{{-1, 90, 1, 0.5, 0},
                                      {-1, 95, -1, 1.5, 0},
                                      {1, 105, -1, 2, 0},
                                      {1, 112, 1, 0.5, 0}}
                                 << 0 << -250.0 << 700.0;
    QTest::newRow("calendar") << L{{1, 100, -1, 2, 0}, {1, 100, 1, 3.5, 30}} << 0 << 150.0 << 0.0;
    QTest::newRow("diagonal") << L{{1, 100, -1, 4, 0}, {1, 103, 1, 3.5, 30}} << 0 << -50.0 << 300.0;
    // What ends sooner covers nothing.
    QTest::newRow("wrong calendar") << L{{1, 105, 1, 1, 0}, {1, 105, -1, 2, 30}} << 0 << -100.0 << 1500.0 + 200.0;
}

void TestOptionOrders::margins()
{
    QFETCH(QList<QList<double>>, legs);
    QFETCH(int, shares);
    QFETCH(double, premium);
    QFETCH(double, shortSide);
    std::vector<OrderLeg> order;
    for (const auto& one : legs)
        order.push_back(leg(one[0] > 0.0 ? kCall : kPut, int(one[1]), int(one[2]), one[3], 20'000 + int(one[4])));
    const auto money = [](double amount) { return std::llround(amount * 100.0) * 1'000'000; };
    const auto margin = marginOf(order, shares, Price{1'000'000}, kHundred);
    QVERIFY(margin);
    QCOMPARE(margin->premium.units, money(premium));
    QCOMPARE(margin->shortSide.units, money(shortSide));
    QCOMPARE(margin->needed().units, std::max<std::int64_t>(0, money(premium + shortSide)));
    // The order of the legs does not matter.
    const std::vector<OrderLeg> reversed(order.rbegin(), order.rend());
    QCOMPARE(marginOf(reversed, shares, Price{1'000'000}, kHundred)->shortSide.units, margin->shortSide.units);
}

void TestOptionOrders::marginCoversTheWorstOfSpreads()
{
    // Spreads narrower than what a naked option needs: the margin is at least what can be lost.
    RandomStream random(502, RandomPurpose::Test);
    for (int i = 0; i < 500; ++i) {
        std::vector<OrderLeg> legs;
        for (const OptionType type : {kCall, kPut}) {
            const auto size = static_cast<std::int64_t>(1 + random.nextBelow(3));
            for (int k = 0; k < 2; ++k) {
                const int sold = 95 + int(random.nextBelow(11));
                const int bought = 95 + int(random.nextBelow(11));
                legs.push_back(leg(type, sold, -size, 1));
                legs.push_back(leg(type, bought, size, 1));
            }
        }
        const auto margin = marginOf(legs, 0, Price{1'000'000}, kHundred);
        QVERIFY(margin);
        double worst = 0.0;
        for (int spot = 0; spot <= 200; ++spot) {
            double worth = 0.0;
            for (const OrderLeg& one : legs) {
                const double strike = one.strike.toDouble();
                worth += static_cast<double>(one.contracts) * 100.0 *
                         std::max(0.0, one.type == kCall ? spot - strike : strike - spot);
            }
            worst = std::min(worst, worth);
        }
        QVERIFY2(static_cast<double>(margin->shortSide.units) / 1e8 >= -worst - 1e-6, qPrintable(QString::number(i)));
    }
}

void TestOptionOrders::marginRefusesWhatIsNoOrder()
{
    const std::vector<OrderLeg> none;
    QVERIFY(!marginOf(none, 0, Price{1'000'000}, kHundred));
    const std::vector<OrderLeg> empty{leg(kCall, 100, 0, 1)};
    QVERIFY(!marginOf(empty, 0, Price{1'000'000}, kHundred));
    const std::vector<OrderLeg> good{leg(kCall, 100, 1, 1)};
    QVERIFY(!marginOf(good, 0, Price{0}, kHundred));
    QVERIFY(!marginOf(good, 0, Price{1'000'000}, Decimal{0, 0}));
    const std::vector<OrderLeg> huge{leg(kPut, 99'000, -1'000'000'000, 90'000)};
    QCOMPARE(marginOf(huge, 0, Price{1'000'000}, kHundred).error().code, ErrorCode::OutOfRange);
}

SEXTANT_TEST(TestOptionOrders)
#include "tst_option_orders.moc"
