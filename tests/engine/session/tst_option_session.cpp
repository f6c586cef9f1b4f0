#include <QTest>

#include <cmath>
#include <map>

#include <rapidcheck.h>

#include "tests/engine/session/option_scene.h"
#include "tests/test_main.h"

#include "engine/market/options/option_expiry.h"
#include "engine/market/options/option_symbol.h"
#include "engine/session/counterfactual.h"
#include "engine/trading/options/black_scholes.h"

using namespace sextant;
using namespace sextant::session;
using namespace std::chrono_literals;
using market::Side;
using test::at;
using test::incidents;
using test::OptionScene;
using trading::OrderState;
using trading::PositionState;

/// Options inside a session (execution.md §4, 5, 7, 8, 9): a signal on SPY buys a call or a put, and what becomes of
/// it.
class TestOptionSession final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignalBuysTheFirstStrikeBeyondThePrice();
    void sizesAsTheSpecificationsExample();
    void switchedOffTheSymbolItselfIsTraded();
    void saysWhyNothingIsBought_data();
    void saysWhyNothingIsBought();
    void leavesByShareOfThePremium_data();
    void leavesByShareOfThePremium();
    void anOppositeSignalClosesTheOption();
    void aCloseSignalClosesTheOption();
    void badQuotesFillAndMarkNothing();
    void nobodyWaitsOvernight();
    void aWideSpreadBuysTheNextStrike();
    void halfTheSpreadIsCrossedWhereWanted();
    void isLeftBeforeItExpires();
    void whatNobodyBidsForIsSettled_data();
    void whatNobodyBidsForIsSettled();
    void withoutAPriceNothingIsSettled();
    void aSplitIsFollowedToTheNewStrike();
    void operatorsOrderContractsByTheirSymbol();
    void leverageCountsByDelta();
    void announcedDividendsMoveTheDelta();
    void whatOneEngineLooksAtChangesNothingForTheOther();
    void randomMarketsConserveAndFillOnlyAtGoodQuotes();
};

void TestOptionSession::aSignalBuysTheFirstStrikeBeyondThePrice()
{
    OptionScene scene;
    scene.quote("SPY240315C00508000", "3.90", "4.00");
    scene.quote("SPY240315C00509000", "3.30", "3.40");
    scene.quote("SPY240315P00508000", "3.60", "3.70");
    scene.signal(SignalDirection::Long);
    const auto orders = scene.driver.all<OrderChanged>();
    QVERIFY(!orders.empty());
    // Seven days are wanted, the 8th of March is three away: the 15th, and of that the first strike at 508.14 or above.
    const auto verdicts = scene.driver.all<RiskVerdict>();
    QVERIFY(verdicts.size() == 1 && verdicts[0].allowed);
    QVERIFY(scene.held("SPY240315C00509000").isFlat()); // it acts on the next quote
    scene.quote("SPY240315C00509000", "3.32", "3.41");
    const auto& call = scene.held("SPY240315C00509000");
    QVERIFY(call.quantity.count == 5 && call.entryPrice.units == 34'100 && call.fees.units == 325'000'000);
    const auto fills = scene.driver.all<Filled>();
    QVERIFY(fills.size() == 1 && fills[0].price.units == 34'100 && !fills[0].proxy);
    QVERIFY(fills[0].model == trading::FillModel::F1 && fills[0].bestBid.units == 33'200);
    // A loss of half of what was paid, or a profit as large as that.
    QVERIFY(call.bracket.stop->units == 17'050 && call.bracket.target->units == 68'200);
    QVERIFY(scene.conserves());

    scene.signal(SignalDirection::Short); // closes it first
    scene.quote("SPY240315C00509000", "3.32", "3.41");
    QVERIFY(scene.held("SPY240315C00509000").isFlat());
    scene.quote("SPY240315P00508000", "3.60", "3.70");
    scene.bar("508.14");
    scene.bar("508.14"); // the second signal of a direction within a minute would be a duplicate
    scene.quote("SPY240315P00508000", "3.60", "3.70");
    scene.signal(SignalDirection::Short);
    scene.quote("SPY240315P00508000", "3.60", "3.70");
    QVERIFY(scene.held("SPY240315P00508000").quantity.count > 0); // bought, not sold
    QVERIFY(scene.conserves());
}

void TestOptionSession::sizesAsTheSpecificationsExample()
{
    // execution.md §5: equity 50 000, 1 %, premium 3.40, x100, stop 50 %: 500/170 = 2.94 -> 2 contracts.
    OptionScene scene;
    Command out;
    out.kind = CommandKind::Capital;
    out.amount = Cash{-5'000'000'000'000};
    scene.driver.command(out, scene.now);
    scene.buyCall();
    QCOMPARE(scene.held("SPY240315C00509000").quantity.count, std::int64_t{2});
}

void TestOptionSession::switchedOffTheSymbolItselfIsTraded()
{
    OptionScene scene({}, {});
    for (int i = 0; i < 20; ++i) // of so many bars the stop is made
        scene.bar(i % 2 == 0 ? "508.40" : "508.14");
    scene.quote("SPY240315C00509000", "3.30", "3.40");
    scene.signal(SignalDirection::Long);
    scene.bar("508.14");
    scene.bar("508.14"); // the first that began behind the order
    QVERIFY(scene.held("SPY240315C00509000").isFlat());
    QVERIFY(scene.driver.session.paper().position(scene.spy->id).quantity.count > 0);
}

void TestOptionSession::saysWhyNothingIsBought_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QStringList>("quotes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QStringList& settings, const QStringList& quotes, ReasonCode code) {
        QTest::newRow(name) << settings << quotes << static_cast<int>(code);
    };
    const QStringList good{"SPY240315C00509000 3.30 3.40"};
    row("no expiry", {"options.min_dte=30", "options.target_dte=40"}, good, ReasonCode::NoExpiry);
    row("nobody quotes it", {}, {}, ReasonCode::OptionIlliquid);
    row("no bid anywhere", {},
        {"SPY240315C00509000 0 3.40", "SPY240315C00510000 0 3.00", "SPY240315C00511000 0 2", "SPY240315C00512000 0 1"},
        ReasonCode::OptionIlliquid);
    row("crossed", {}, {"SPY240315C00509000 3.50 3.40"}, ReasonCode::OptionIlliquid);
    row("too wide", {}, {"SPY240315C00509000 3.00 3.40"}, ReasonCode::OptionIlliquid);
    row("no strike so far out", {"options.strike_mode=otm_steps", "options.otm_steps=9"}, good, ReasonCode::NoStrike);
    row("too dear for the risk", {"risk.per_trade_percent=0.1"}, good, ReasonCode::SizeZero);
}

void TestOptionSession::saysWhyNothingIsBought()
{
    QFETCH(QStringList, settings);
    QFETCH(QStringList, quotes);
    QFETCH(int, code);
    std::vector<std::string> own;
    for (const QString& setting : settings)
        own.push_back(setting.toStdString());
    OptionScene scene(own);
    for (const QString& line : quotes) {
        const QStringList parts = line.split(' ');
        scene.quote(parts[0].toUtf8(), parts[1].toUtf8(), parts[2].toUtf8());
    }
    scene.signal(SignalDirection::Long);
    QVERIFY(scene.driver.all<OrderChanged>().empty());
    QCOMPARE(QString::fromUtf8(name(scene.lastNonTrade()).data()),
             QString::fromUtf8(name(static_cast<ReasonCode>(code)).data()));
}

void TestOptionSession::leavesByShareOfThePremium_data()
{
    QTest::addColumn<QStringList>("mids"); // "bid ask"
    QTest::addColumn<int>("rule");
    const auto row = [](const char* name, const QStringList& mids, ReasonCode rule) {
        QTest::newRow(name) << mids << static_cast<int>(rule);
    };
    // Bought at 3.40: the mid counts, at 1.70, at 6.80, and behind 4.42 at 20 points below the best.
    row("stop", {"1.66", "1.74"}, ReasonCode::ExitStop);
    row("not yet the stop", {"1.66", "1.76"}, ReasonCode::None);
    row("target", {"6.75", "6.85"}, ReasonCode::ExitTarget);
    row("not yet the target", {"6.74", "6.84"}, ReasonCode::None);
    row("trail", {"4.95", "5.05", "4.27", "4.37"}, ReasonCode::ExitTrailing);
    row("not yet the trail", {"4.95", "5.05", "4.29", "4.39"}, ReasonCode::None);
    row("not armed", {"4.30", "4.40", "3.00", "3.10"}, ReasonCode::None);
}

void TestOptionSession::leavesByShareOfThePremium()
{
    QFETCH(QStringList, mids);
    QFETCH(int, rule);
    OptionScene scene;
    scene.buyCall();
    QVERIFY(!scene.held("SPY240315C00509000").isFlat());
    for (int i = 0; i + 1 < mids.size(); i += 2)
        scene.quote("SPY240315C00509000", mids[i].toUtf8(), mids[i + 1].toUtf8());
    const auto exits = scene.driver.all<ExitTriggered>();
    if (rule == 0) {
        QVERIFY(exits.empty());
        return;
    }
    QVERIFY(exits.size() == 1);
    QCOMPARE(QString::fromUtf8(name(exits[0].rule).data()),
             QString::fromUtf8(name(static_cast<ReasonCode>(rule)).data()));
    scene.quote("SPY240315C00509000", "1.60", "1.70");
    QVERIFY(scene.held("SPY240315C00509000").isFlat() && scene.conserves());
    // 0.65 a contract, and 0.02 more where it is sold.
    QCOMPARE(scene.driver.last<Filled>().fee.units, std::int64_t{5 * 67'000'000});
}

void TestOptionSession::anOppositeSignalClosesTheOption()
{
    OptionScene scene;
    scene.buyCall();
    scene.signal(SignalDirection::Short);
    QVERIFY(scene.driver.last<ExitTriggered>().rule == ReasonCode::ExitSignalFlip);
    scene.quote("SPY240315C00509000", "3.50", "3.60");
    QVERIFY(scene.held("SPY240315C00509000").isFlat());
    QVERIFY(scene.driver.last<Filled>().price.units == 35'000);
}

void TestOptionSession::aCloseSignalClosesTheOption()
{
    OptionScene scene;
    scene.signal(SignalDirection::Close);
    QVERIFY(scene.lastNonTrade() == ReasonCode::NoPositionToClose);
    scene.buyCall();
    scene.bar("508.14");
    scene.bar("508.14");
    scene.signal(SignalDirection::Close); // its newest quote is two minutes old
    QVERIFY(scene.driver.all<ExitTriggered>().empty());
    QVERIFY(scene.lastNonTrade() == ReasonCode::ExitBlocked);
    scene.now = scene.now + 11s;
    scene.quote("SPY240315C00509000", "3.40", "3.50"); // it is not forgotten
    scene.now = scene.now + 11s;
    scene.quote("SPY240315C00509000", "3.40", "3.50");
    QVERIFY(scene.driver.last<ExitTriggered>().rule == ReasonCode::ExitCloseSignal);
    scene.quote("SPY240315C00509000", "3.40", "3.50");
    QVERIFY(scene.held("SPY240315C00509000").isFlat());
}

void TestOptionSession::badQuotesFillAndMarkNothing()
{
    OptionScene scene;
    scene.quote("SPY240315C00509000", "3.30", "3.40");
    scene.signal(SignalDirection::Long);
    scene.quote("SPY240315C00509000", "0", "3.40");
    scene.quote("SPY240315C00509000", "3.50", "3.40");
    scene.quote("SPY240315C00509000", "0", "0");
    QVERIFY(scene.held("SPY240315C00509000").isFlat());
    QVERIFY(scene.driver.last<OrderChanged>().to == OrderState::Working);
    scene.quote("SPY240315C00509000", "3.30", "0"); // the fourth attempt in vain
    QVERIFY(scene.driver.last<OrderChanged>().to == OrderState::Cancelled);
    QVERIFY(scene.driver.last<OrderChanged>().cause == ReasonCode::BadOptionQuote);
    scene.quote("SPY240315C00509000", "3.30", "3.40");
    QVERIFY(scene.held("SPY240315C00509000").isFlat() && scene.driver.all<Filled>().empty());
    QCOMPARE(incidents(scene, ReasonCode::BadOptionQuote), std::size_t{4});
    const market::QuoteProblemCounts counts = scene.driver.session.report().optionQuotes;
    QVERIFY(counts.of(market::QuoteProblem::NoBid) == 1 && counts.of(market::QuoteProblem::Crossed) == 1);
    QVERIFY(counts.of(market::QuoteProblem::Empty) == 1 && counts.of(market::QuoteProblem::NoAsk) == 1);
    QVERIFY(counts.of(market::QuoteProblem::None) == 2);

    // A position keeps its last good mark, and no rule acts on a bad quote.
    OptionScene held;
    held.buyCall();
    const Cash before = held.driver.session.paper().equity();
    held.quote("SPY240315C00509000", "0", "0.01");
    held.quote("SPY240315C00509000", "9.00", "8.00");
    held.bar("508.14");
    QVERIFY(held.driver.session.paper().equity() == before && held.driver.all<ExitTriggered>().empty());
    // Nor is an old one traded on.
    OptionScene stale;
    stale.quote("SPY240315C00509000", "3.30", "3.40");
    stale.now = stale.now + 20s;
    stale.signal(SignalDirection::Long);
    QVERIFY(stale.lastNonTrade() == ReasonCode::OptionIlliquid);
}

void TestOptionSession::nobodyWaitsOvernight()
{
    OptionScene scene;
    scene.quote("SPY240315C00509000", "3.30", "3.40");
    scene.signal(SignalDirection::Long);
    scene.now = at("2024-03-06T15:00:00Z");
    scene.bar("540.00");
    scene.quote("SPY240315C00509000", "31.30", "31.40");
    QVERIFY(scene.held("SPY240315C00509000").isFlat());
    QVERIFY(scene.driver.last<OrderChanged>().to == OrderState::Expired);
}

void TestOptionSession::aWideSpreadBuysTheNextStrike()
{
    OptionScene scene;
    scene.quote("SPY240315C00509000", "3.00", "3.60");
    scene.quote("SPY240315C00510000", "2.80", "2.90");
    scene.signal(SignalDirection::Long);
    scene.quote("SPY240315C00510000", "2.80", "2.90");
    QVERIFY(!scene.held("SPY240315C00510000").isFlat());
    // Below 0.50 a spread of 0.05 will do.
    OptionScene cheap;
    cheap.quote("SPY240315C00509000", "0.20", "0.25");
    cheap.signal(SignalDirection::Long);
    cheap.quote("SPY240315C00509000", "0.20", "0.25");
    QVERIFY(!cheap.held("SPY240315C00509000").isFlat());
}

void TestOptionSession::halfTheSpreadIsCrossedWhereWanted()
{
    OptionScene scene({"options.aggressiveness=0.5"});
    scene.quote("SPY240315C00509000", "3.20", "3.40");
    scene.signal(SignalDirection::Long);
    scene.quote("SPY240315C00509000", "3.20", "3.40");
    QCOMPARE(scene.driver.last<Filled>().price.units, std::int64_t{33'500}); // mid 3.30 and half of 0.10
    QVERIFY(scene.driver.last<Filled>().reference.units == 33'000 && scene.driver.last<Filled>().slippage.units == 0);
}

void TestOptionSession::isLeftBeforeItExpires()
{
    OptionScene scene({"exits.max_hold_hours=10000", "exits.trailing=false"});
    scene.buyCall();
    // One day before it expires is early enough; the day itself is not.
    scene.now = at("2024-03-14T19:59:00Z");
    scene.bar("508.14");
    QVERIFY(scene.driver.all<ExitTriggered>().empty());
    scene.now = at("2024-03-15T13:30:30Z");
    scene.bar("508.14");
    QVERIFY(scene.driver.last<ExitTriggered>().rule == ReasonCode::ExitExpiry);
    scene.quote("SPY240315C00509000", "0.80", "0.90");
    QVERIFY(scene.held("SPY240315C00509000").isFlat() && scene.conserves());
    QVERIFY(scene.driver.last<PositionChanged>().state == PositionState::Closed);
}

void TestOptionSession::whatNobodyBidsForIsSettled_data()
{
    QTest::addColumn<QByteArray>("close");
    QTest::addColumn<int>("rule");
    QTest::addColumn<qint64>("proceeds"); // of five contracts
    QTest::newRow("worthless") << QByteArray("508.99") << static_cast<int>(ReasonCode::OptionExpired) << qint64{0};
    QTest::newRow("at the strike") << QByteArray("509.00") << static_cast<int>(ReasonCode::OptionExpired) << qint64{0};
    QTest::newRow("exercised") << QByteArray("512.25") << static_cast<int>(ReasonCode::OptionExercised)
                               << qint64{5 * 325'00'000'000};
}

void TestOptionSession::whatNobodyBidsForIsSettled()
{
    QFETCH(QByteArray, close);
    QFETCH(int, rule);
    QFETCH(qint64, proceeds);
    OptionScene scene({"exits.max_hold_hours=10000"});
    scene.buyCall();
    const Cash paid = scene.driver.session.paper().cash();
    scene.now = at("2024-03-15T14:00:30Z");
    scene.bar("508.14");
    scene.quote("SPY240315C00509000", "0", "0.01"); // nobody bids
    scene.now = at("2024-03-15T19:59:00Z");
    scene.bar(close.constData());
    QVERIFY(!scene.held("SPY240315C00509000").isFlat());
    scene.now = at("2024-03-15T20:00:30Z");
    scene.bar("600.00"); // the first minute after hours: settles nothing
    QVERIFY(scene.held("SPY240315C00509000").isFlat());
    const auto change = scene.driver.last<PositionChanged>();
    QVERIFY(change.state == PositionState::Expired);
    QCOMPARE(QString::fromUtf8(name(change.cause).data()),
             QString::fromUtf8(name(static_cast<ReasonCode>(rule)).data()));
    QCOMPARE((scene.driver.session.paper().cash() - paid).units, std::int64_t{proceeds});
    QVERIFY(scene.conserves());
    // Once for ever; nobody buys what is over.
    scene.now = at("2024-03-18T14:00:00Z");
    scene.bar("508.14");
    scene.quote("SPY240315C00509000", "3.30", "3.40");
    Command order;
    order.kind = CommandKind::Order;
    order.instrument = scene.ids.at("SPY240315C00509000");
    order.side = Side::Buy;
    order.quantity = Lots{1};
    scene.driver.command(order, scene.now);
    QVERIFY(scene.held("SPY240315C00509000").isFlat());
}

void TestOptionSession::withoutAPriceNothingIsSettled()
{
    OptionScene scene({"exits.max_hold_hours=10000"});
    scene.buyCall();
    // The tape has a hole over the last day: the price of the week before settles nothing.
    scene.now = at("2024-03-15T21:00:00Z");
    scene.driver.applySpan(std::vector{ClockTick{scene.now}});
    QVERIFY(!scene.held("SPY240315C00509000").isFlat());
    QCOMPARE(incidents(scene, ReasonCode::OptionUnsettled), std::size_t{1});
    scene.now = at("2024-03-18T14:00:00Z");
    scene.bar("515.00");
    scene.now = at("2024-03-18T16:00:00Z");
    scene.bar("515.00");
    QVERIFY(scene.held("SPY240315C00509000").isFlat() && scene.conserves());
    QCOMPARE(incidents(scene, ReasonCode::OptionUnsettled), std::size_t{1});
}

void TestOptionSession::aSplitIsFollowedToTheNewStrike()
{
    OptionScene scene({"exits.trailing=false"});
    scene.list("SPY240315C00127250"); // 509 / 4
    scene.buyCall();
    const auto before = scene.held("SPY240315C00509000");
    market::CorporateAction split;
    split.instrument = scene.spy->id.value;
    split.time = scene.now = at("2024-03-06T14:30:00Z");
    split.splitNumerator = 4;
    split.splitDenominator = 1;
    scene.driver.applySpan(std::vector{split});
    const auto& after = scene.held("SPY240315C00509000");
    QVERIFY(after.quantity.count == 4 * before.quantity.count && after.totalCost == before.totalCost);
    QCOMPARE(incidents(scene, ReasonCode::OptionAdjusted), std::size_t{1});
    QVERIFY(scene.conserves());
    // Quoted under its new name it is valued and left.
    scene.bar("127.50");
    scene.quote("SPY240315C00127250", "0.90", "0.94");
    scene.bar("127.50");
    QCOMPARE(after.mark.units, std::int64_t{9'200});
    scene.quote("SPY240315C00127250", "0.20", "0.24");
    QVERIFY(scene.driver.last<ExitTriggered>().rule == ReasonCode::ExitStop);
    scene.quote("SPY240315C00127250", "0.20", "0.24");
    QVERIFY(scene.held("SPY240315C00509000").isFlat() && scene.conserves());
    // New entries go to the new names.
    scene.bar("127.20");
    scene.bar("127.20");
    scene.quote("SPY240315C00127250", "0.90", "0.94");
    scene.signal(SignalDirection::Long);
    scene.quote("SPY240315C00127250", "0.90", "0.94");
    QVERIFY(!scene.held("SPY240315C00127250").isFlat());
}

void TestOptionSession::operatorsOrderContractsByTheirSymbol()
{
    OptionScene scene;
    scene.quote("SPY240315P00508000", "3.60", "3.70");
    Command order;
    order.kind = CommandKind::Order;
    order.instrument = scene.ids.at("SPY240315P00508000");
    order.symbol = "SPY240315P00508000";
    order.side = Side::Sell;
    order.quantity = Lots{1};
    scene.driver.command(order, scene.now); // nothing is sold that is not there
    QVERIFY(scene.driver.all<OrderChanged>().empty());
    order.side = Side::Buy;
    order.quantity = Lots{3};
    order.terms.kind = trading::OrderKind::Limit;
    order.terms.limit = Price{36'000};
    scene.driver.command(order, scene.now + 1s);
    scene.now = scene.now + 1s;
    scene.quote("SPY240315P00508000", "3.55", "3.65");
    QVERIFY(scene.held("SPY240315P00508000").isFlat());
    scene.quote("SPY240315P00508000", "3.50", "3.60");
    QVERIFY(scene.held("SPY240315P00508000").quantity.count == 3);
    QVERIFY(scene.held("SPY240315P00508000").entryPrice.units <= 36'000 && scene.conserves());
    // More than ten are too many.
    order.quantity = Lots{11};
    order.instrument = scene.ids.at("SPY240315P00507000");
    scene.quote("SPY240315P00507000", "1.60", "1.64");
    order.terms = {};
    scene.driver.command(order, scene.now);
    QVERIFY(scene.held("SPY240315P00507000").isFlat());
    QVERIFY(scene.driver.last<RiskVerdict>().blockedBy == ReasonCode::R01MaxPosition);
}

void TestOptionSession::leverageCountsByDelta()
{
    // One contract of 3.40 stands for half of 100 shares at 508: with a limit of a quarter of the equity none fits.
    OptionScene scene({"risk.max_leverage=0.2"});
    scene.buyCall();
    QVERIFY(scene.held("SPY240315C00509000").isFlat());
    QVERIFY(scene.lastNonTrade() == ReasonCode::R07Leverage);
    // With 0.6 two of the five are left: 2 · 0.49 · 508.14 · 100 = 49 800, a third is beyond 60 000.
    OptionScene two({"risk.max_leverage=0.6"});
    two.buyCall();
    QCOMPARE(two.held("SPY240315C00509000").quantity.count, std::int64_t{2});
}

void TestOptionSession::announcedDividendsMoveTheDelta()
{
    // Calls as a market prices them that knows of 4.00 on the 12th, at 12 % and 5 % interest; which has a delta of 0.3?
    const auto chosen = [](const std::vector<std::string>& settings) {
        std::vector<std::string> all{"options.strike_mode=delta", "options.delta_target=0.3",
                                     "options.rate_curve=1d 5, 30d 5, 1y 3", "options.max_spread_percent=50"};
        all.insert(all.end(), settings.begin(), settings.end());
        OptionScene scene(all);
        const auto calendar = market::findCalendar("NYSE");
        int nearest = 0;
        double best = 1.0;
        for (int strike = 507; strike <= 512; ++strike) {
            const std::string name = "SPY240315C00" + std::to_string(strike) + "000";
            const auto contract = market::parseOsi(name).value();
            const double years = market::yearsBetween(scene.now, market::expiryTime(*calendar, contract));
            const double paid = 4.0 * std::exp(-0.05 * (years - 3.3 / 365.0));
            const auto value = trading::blackScholes({market::OptionType::Call, double(strike), years},
                                                     {508.14 - paid, 0.05, 0.0, 0.12});
            if (std::abs(value.delta - 0.3) < best) {
                best = std::abs(value.delta - 0.3);
                nearest = strike;
            }
            const auto text = [](double price) { return QString::number(price, 'f', 2).toStdString(); };
            scene.quote(name.c_str(), text(value.price - 0.02).c_str(), text(value.price + 0.02).c_str());
        }
        scene.signal(SignalDirection::Long);
        for (int strike = 507; strike <= 512; ++strike) {
            const std::string name = "SPY240315C00" + std::to_string(strike) + "000";
            scene.quote(name.c_str(), "1.50", "1.60");
            if (!scene.held(name.c_str()).isFlat()) return std::pair(strike, nearest);
        }
        return std::pair(0, nearest);
    };
    const auto [known, right] = chosen({"options.dividends=2024-03-12,SPY,4.00; 2024-03-18,SPY,50; 2024-03-12,QQQ,9"});
    QCOMPARE(known, right);
    const auto [unknown, same] = chosen({});
    QVERIFY2(unknown != right && same == right, qPrintable(QString::number(unknown)));
}

void TestOptionSession::whatOneEngineLooksAtChangesNothingForTheOther()
{
    const auto play = [](const std::vector<std::string>& flags) {
        OptionScene scene({}, flags);
        const char* const names[] = {"SPY240315C00509000", "SPY240315P00508000"};
        for (int i = 0; i < 60; ++i) {
            const char* const price = i % 7 < 4 ? "508.14" : "509.60";
            scene.bar(price);
            scene.quote(names[0], i % 5 == 0 ? "1.60" : "3.30", i % 5 == 0 ? "1.66" : "3.40");
            scene.quote(names[1], i % 11 == 0 ? "0" : "3.60", "3.70");
            if (i % 4 == 1) scene.signal(i % 8 == 1 ? SignalDirection::Long : SignalDirection::Short);
        }
        return std::pair(scene.driver.paper(), scene.driver.session.shadowDesk().fills());
    };
    const auto alone = play({"options_engine=on"});
    const auto beside = play({"options_engine=on", "enable_variant_b=on", "enable_shadow_execution=on"});
    QCOMPARE(QString::fromStdString(beside.first), QString::fromStdString(alone.first));
    QVERIFY(alone.second == 0);
}

void TestOptionSession::randomMarketsConserveAndFillOnlyAtGoodQuotes()
{
    QVERIFY(rc::check("every fill lies inside the quote it was made at, and nothing is lost", [] {
        OptionScene scene({"options.aggressiveness=" + std::to_string(*rc::gen::inRange(0, 11) / 10.0),
                           "exits.max_hold_hours=" + std::to_string(*rc::gen::inRange(1, 400))});
        const std::vector<std::string> names{"SPY240315C00509000", "SPY240315C00510000", "SPY240315P00508000",
                                             "SPY240308C00509000", "SPY240308P00508000"};
        std::map<std::uint16_t, std::pair<std::int64_t, std::int64_t>> good;
        std::size_t known = 0;
        const int steps = *rc::gen::inRange(20, 120);
        for (int i = 0; i < steps; ++i) {
            switch (*rc::gen::inRange(0, 6)) {
            case 0:
                scene.signal(*rc::gen::element(SignalDirection::Long, SignalDirection::Short, SignalDirection::Close));
                break;
            case 1:
                scene.now = scene.now + std::chrono::minutes(*rc::gen::inRange(1, 3000));
                scene.bar(std::to_string(500 + *rc::gen::inRange(0, 20)).c_str());
                break;
            default: {
                const std::string& name = *rc::gen::elementOf(names);
                const int bid = *rc::gen::inRange(-20, 600);
                const int ask = bid + *rc::gen::inRange(-10, 30);
                const std::string bidText = std::to_string(std::max(bid, 0) / 100.0);
                const std::string askText = std::to_string(std::max(ask, 0) / 100.0);
                scene.quote(name.c_str(), bidText.substr(0, bidText.find('.') + 3).c_str(),
                            askText.substr(0, askText.find('.') + 3).c_str());
                const auto& quote = scene.driver.session.state(scene.ids.at(name)).quote;
                if (market::problemOf(quote) == market::QuoteProblem::None)
                    good[quote.instrument] = {quote.bid.units, quote.ask.units};
                break;
            }
            }
            const auto& all = scene.driver.effects.all();
            for (; known < all.size(); ++known) {
                const auto* fill = std::get_if<Filled>(&all[known].body);
                if (fill == nullptr || fill->trigger == trading::FillTrigger::SessionEnd) continue;
                const auto& [bid, ask] = good.at(all[known].instrument.value);
                RC_ASSERT(fill->price.units >= bid && fill->price.units <= ask);
                RC_ASSERT(!fill->proxy);
            }
            RC_ASSERT(scene.conserves());
        }
    }));
}

SEXTANT_TEST(TestOptionSession)
#include "tst_option_session.moc"
