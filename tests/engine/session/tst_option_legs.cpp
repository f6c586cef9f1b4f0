#include <QTest>

#include <map>
#include <set>

#include <rapidcheck.h>

#include "tests/engine/session/option_scene.h"
#include "tests/test_main.h"

#include "engine/session/carry_over.h"

using namespace sextant;
using namespace sextant::session;
using namespace std::chrono_literals;
using market::Side;
using test::at;
using test::incidents;
using test::OptionScene;
using trading::OrderState;
using trading::PositionState;

/// Orders of several legs (execution.md §10, options-notes.md): judged, filled and left as one.
class TestOptionLegs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allLegsAreFilledInOneEvent();
    void aLimitIsOneOfAllLegs();
    void aCreditTiesUpWhatItCanLose();
    void whatIsNakedNeedsAStop();
    void sharesCoverSoldCalls();
    void isRefused_data();
    void isRefused();
    void badQuotesFillNoLeg();
    void itEndsWithTheDay();
    void cancellingTakesItsTime();
    void oneLegIsLeftWithAllOthers();
    void isLeftByWhatAllOfItIsWorth_data();
    void isLeftByWhatAllOfItIsWorth();
    void signalsLeaveLegsAlone();
    void theKillSwitchLeavesIt();
    void isLeftBeforeItExpires();
    void whatCannotBeLeftTogetherIsLeftOneByOne();
    void whatNobodyLeftIsSettled();
    void aSplitKeepsItTogether();
    void whatWasOnItsWayIsEndedByARestart();
    void theSessionThatContinuesKnowsIt();
    void theCommandIsWrittenAndRead();
    void earlyExerciseIsWarnedOf();
    void previewSaysWhatTheDecisionSays();
    void randomLegsInRandomMarkets();
};

namespace {

constexpr const char* kC508 = "SPY240315C00508000";
constexpr const char* kC509 = "SPY240315C00509000";
constexpr const char* kC510 = "SPY240315C00510000";
constexpr const char* kC512 = "SPY240315C00512000";
constexpr const char* kP505 = "SPY240315P00505000";
constexpr const char* kP507 = "SPY240315P00507000";
constexpr const char* kP508 = "SPY240315P00508000";

struct LegText {
    const char* osi;
    Side side;
    std::int64_t ratio = 1;
};

class LegsScene : public OptionScene {
public:
    using OptionScene::OptionScene;

    [[nodiscard]] Command legs(const std::vector<LegText>& wanted, std::int64_t count = 1)
    {
        Command command;
        command.kind = CommandKind::Legs;
        command.actor = "trader";
        command.quantity = Lots{count};
        command.terms.tif = trading::TimeInForce::Day;
        for (const LegText& leg : wanted)
            command.legs.push_back({ids.at(leg.osi), leg.osi, leg.side, leg.ratio});
        return command;
    }
    void give(const Command& command)
    {
        now = now + 1s;
        driver.command(command, now);
    }
    /// Quotes of all the scene's usual contracts around 508.14.
    void quoteAll()
    {
        quote(kC508, "3.90", "4.00");
        quote(kC509, "3.30", "3.40");
        quote(kC510, "2.80", "2.90");
        quote(kC512, "1.90", "1.96");
        quote(kP505, "2.40", "2.46");
        quote(kP507, "3.10", "3.20");
        quote(kP508, "3.50", "3.60");
    }
    /// 509 bought at 3.40, 510 sold at 2.80.
    void buyVertical(std::int64_t count = 2, Price stop = {}, Price target = {})
    {
        quoteAll();
        Command command = legs({{kC509, Side::Buy}, {kC510, Side::Sell}}, count);
        command.stop = stop;
        command.target = target;
        give(command);
        quoteAll();
    }
    [[nodiscard]] std::int64_t lotsOf(const char* osi) { return held(osi).quantity.count; }
    [[nodiscard]] const TradingDesk<trading::Paper>& desk() const { return driver.session.paperDesk(); }
    [[nodiscard]] ReasonCode refusal() const
    {
        ReasonCode out = ReasonCode::None;
        for (const Effect& effect : driver.effects.all())
            if (const auto* incident = std::get_if<Incident>(&effect.body))
                if (incident->code == ReasonCode::CommandRefused) out = driver.effects.reasons(effect)[1].code;
        return out;
    }
    [[nodiscard]] double room() const // R16: what is tied up, and how much may be
    {
        return driver.session.riskPart().limits.of(ReasonCode::R16BuyingPower).measured;
    }
};

std::string textOf(int cents)
{
    return std::to_string(cents / 100) + (cents % 100 < 10 ? ".0" : ".") + std::to_string(cents % 100);
}

QString nameOf(ReasonCode code) { return QString::fromUtf8(name(code).data()); }

} // namespace

void TestOptionLegs::allLegsAreFilledInOneEvent()
{
    LegsScene scene;
    scene.quoteAll();
    const Cash before = scene.driver.session.paper().cash();
    scene.give(scene.legs({{kC510, Side::Sell}, {kC509, Side::Buy}}, 2));
    const auto orders = scene.driver.all<OrderChanged>();
    QCOMPARE(orders.size(), std::size_t{4}); // two orders, created and on their way
    QVERIFY(orders[0].side == Side::Buy && orders[0].legs.isSet() && orders[0].legs == orders[2].legs);
    QCOMPARE(scene.driver.last<RiskVerdict>().wanted.count, std::int64_t{2});
    QVERIFY(scene.driver.last<RiskVerdict>().allowed);
    QVERIFY(scene.driver.session.now() < at("2024-03-05T15:02:00Z"));
    // The quotes of before count for nothing; one leg alone fills nothing.
    scene.quote(kC509, "3.32", "3.41");
    QVERIFY(scene.driver.all<Filled>().empty());
    QVERIFY(scene.driver.last<OrderChanged>().to == OrderState::Working);
    scene.quote(kC512, "1.80", "1.84"); // another contract
    QVERIFY(scene.driver.all<Filled>().empty());
    scene.quote(kC510, "2.81", "2.91");
    const auto fills = scene.driver.all<Filled>();
    QCOMPARE(fills.size(), std::size_t{2});
    QVERIFY(fills[0].side == Side::Buy && fills[0].price.units == 34'100 && fills[0].quantity.count == 2);
    QVERIFY(fills[1].side == Side::Sell && fills[1].price.units == 28'100 && fills[1].quantity.count == 2);
    QVERIFY(!fills[0].proxy && fills[0].model == trading::FillModel::F1 && fills[0].bestAsk.units == 34'100);
    std::set<std::uint64_t> events;
    for (const Effect& effect : scene.driver.effects.all())
        if (std::holds_alternative<Filled>(effect.body)) events.insert(effect.seq);
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(scene.lotsOf(kC509) == 2 && scene.lotsOf(kC510) == -2);
    // 2 · (3.41 - 2.81) · 100, and 0.65 and 0.67 a contract.
    QCOMPARE((before - scene.driver.session.paper().cash()).units,
             std::int64_t{120'00'000'000 + 2 * 65'000'000 + 2 * 67'000'000});
    QVERIFY(scene.conserves());
    QVERIFY(scene.desk().orders().empty() && scene.desk().structures().size() == 1);
    QVERIFY(scene.desk().structures()[0].paid.units == 6'000);
    // Neither leg has a stop of its own.
    QVERIFY(!scene.held(kC509).bracket.stop && !scene.held(kC510).bracket.stop);
}

void TestOptionLegs::aLimitIsOneOfAllLegs()
{
    LegsScene scene;
    scene.quoteAll();
    Command command = scene.legs({{kC509, Side::Buy}, {kC510, Side::Sell}});
    command.terms.kind = trading::OrderKind::Limit;
    command.price = Price{5'000};
    scene.give(command);
    scene.quote(kC509, "3.30", "3.40");
    scene.quote(kC510, "2.80", "2.90");
    for (int i = 0; i < 6; ++i)
        scene.quote(kC509, "0", "3.40"); // bad ones end nothing that waits at a limit
    QVERIFY(scene.driver.all<Filled>().empty() && scene.desk().orders().size() == 2);
    scene.quote(kC509, "3.25", "3.35");
    QVERIFY(scene.driver.all<Filled>().empty()); // 0.55
    scene.quote(kC510, "2.85", "2.95");
    QCOMPARE(scene.driver.all<Filled>().size(), std::size_t{2});
    QVERIFY(scene.desk().structures()[0].paid.units == 5'000 && scene.conserves());
    // A credit of at least so much.
    LegsScene credit;
    credit.quoteAll();
    Command sell = credit.legs({{kC509, Side::Sell}, {kC510, Side::Buy}});
    sell.terms.kind = trading::OrderKind::Limit;
    sell.price = Price{-4'500};
    credit.give(sell);
    credit.quoteAll(); // 3.30 - 2.90 = 0.40
    QVERIFY(credit.driver.all<Filled>().empty());
    credit.quote(kC509, "3.35", "3.45");
    QCOMPARE(credit.driver.all<Filled>().size(), std::size_t{2});
    QVERIFY(credit.desk().structures()[0].paid.units == -4'500 && credit.conserves());
}

void TestOptionLegs::aCreditTiesUpWhatItCanLose()
{
    // An iron condor: 505/507 puts, 510/512 calls. Only one side can lose: 2.00 · 100 · 3 = 600.
    LegsScene scene;
    scene.quoteAll();
    const double before = scene.room();
    scene.give(scene.legs({{kP505, Side::Buy}, {kP507, Side::Sell}, {kC510, Side::Sell}, {kC512, Side::Buy}}, 3));
    QVERIFY2(scene.driver.last<RiskVerdict>().allowed, name(scene.driver.last<RiskVerdict>().blockedBy).data());
    scene.quoteAll();
    QCOMPARE(scene.driver.all<Filled>().size(), std::size_t{4});
    // 2.46 - 3.10 - 2.80 + 1.96 = -1.48
    QCOMPARE(scene.desk().structures()[0].paid.units, std::int64_t{-14'800});
    scene.bar("508.14");
    QVERIFY(std::abs(scene.room() - before - 600.0) < 1e-6);
    QVERIFY(scene.conserves());

    // With 400 in cash three of them do not fit: 600 are tied up, 444 come in.
    LegsScene poor({"risk.max_exposure_percent=100", "risk.max_order_percent=100", "risk.max_leverage=50",
                    "risk.max_stress_percent=100", "risk.max_cluster_percent=100", "risk.max_var_percent=100"});
    Command out;
    out.kind = CommandKind::Capital;
    out.amount = Cash{-(100'000 - 160) * 100'000'000LL};
    poor.give(out);
    poor.quoteAll();
    poor.give(poor.legs({{kP505, Side::Buy}, {kP507, Side::Sell}, {kC510, Side::Sell}, {kC512, Side::Buy}}, 3));
    QVERIFY(!poor.driver.last<RiskVerdict>().allowed);
    QCOMPARE(nameOf(poor.driver.last<RiskVerdict>().blockedBy), nameOf(ReasonCode::R16BuyingPower));
    QVERIFY(poor.driver.all<OrderChanged>().empty());
}

void TestOptionLegs::whatIsNakedNeedsAStop()
{
    const std::vector<std::string> wide{"risk.max_exposure_percent=100", "risk.max_order_percent=100",
                                        "risk.max_leverage=50",          "risk.max_stress_percent=100",
                                        "risk.max_cluster_percent=100",  "risk.max_var_percent=100"};
    LegsScene scene(wide);
    scene.quoteAll();
    Command straddle = scene.legs({{kC508, Side::Sell}, {kP508, Side::Sell}});
    scene.give(straddle);
    QCOMPARE(nameOf(scene.refusal()), nameOf(ReasonCode::R05StopLossTakeProfit));
    straddle.stop = Price{-120'000}; // 12.00 to buy it back, 7.40 received
    scene.give(straddle);
    scene.quoteAll();
    QVERIFY(scene.lotsOf(kC508) == -1 && scene.lotsOf(kP508) == -1);
    scene.bar("508.14");
    // The greater of both sides and the other's premium: 20 % of 508.14 with the mids of 3.95 and 3.55.
    const double call = (0.2 * 508.14 + 3.95) * 100.0;
    const double put = (0.2 * 508.14 - 0.14 + 3.55) * 100.0;
    QVERIFY2(std::abs(scene.room() - (std::max(call + 355.0, put + 395.0))) < 1.0,
             qPrintable(QString::number(scene.room())));
    // A stop above what it costs is none.
    LegsScene bad(wide);
    bad.quoteAll();
    straddle = bad.legs({{kC508, Side::Sell}, {kP508, Side::Sell}});
    straddle.stop = Price{-60'000};
    bad.give(straddle);
    QCOMPARE(nameOf(bad.refusal()), nameOf(ReasonCode::R05StopLossTakeProfit));
}

void TestOptionLegs::sharesCoverSoldCalls()
{
    LegsScene scene({"risk.max_position_percent=100", "risk.max_exposure_percent=100", "risk.max_order_percent=100",
                     "risk.max_cluster_percent=100", "risk.max_stress_percent=100"});
    for (int i = 0; i < 20; ++i)
        scene.bar(i % 2 == 0 ? "508.40" : "508.14");
    Command buy;
    buy.kind = CommandKind::Order;
    buy.instrument = scene.spy->id;
    buy.side = Side::Buy;
    buy.quantity = Lots{100};
    scene.give(buy);
    scene.bar("508.14");
    scene.bar("508.14");
    QVERIFY2(scene.driver.session.paper().position(scene.spy->id).quantity.count == 100,
             nameOf(scene.refusal()).toUtf8());
    scene.quoteAll();
    scene.give(scene.legs({{kC512, Side::Sell}}));
    scene.quoteAll();
    QVERIFY2(scene.lotsOf(kC512) == -1, nameOf(scene.refusal()).toUtf8());
    scene.bar("508.14");
    QCOMPARE(scene.room(), 0.0);
    // A second one is not covered.
    scene.give(scene.legs({{kC510, Side::Sell}}));
    QCOMPARE(nameOf(scene.refusal()), nameOf(ReasonCode::R05StopLossTakeProfit));
}

void TestOptionLegs::isRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, int which, ReasonCode code) {
        QTest::newRow(name) << which << static_cast<int>(code);
    };
    row("none", 0, ReasonCode::LegsInvalid);
    row("five", 1, ReasonCode::LegsInvalid);
    row("twice the same", 2, ReasonCode::LegsInvalid);
    row("shares", 3, ReasonCode::LegsInvalid);
    row("nothing of it", 4, ReasonCode::LegsInvalid);
    row("less than one", 5, ReasonCode::LegsInvalid);
    row("more than can be counted", 6, ReasonCode::LegsInvalid);
    row("never quoted", 7, ReasonCode::NoPrice);
    row("a stop order", 8, ReasonCode::InvalidValue);
    row("held already", 9, ReasonCode::LegHeld);
    row("ordered already", 10, ReasonCode::LegHeld);
    row("too many contracts", 11, ReasonCode::R01MaxPosition);
    row("stale", 12, ReasonCode::R11StaleData);
    row("unknown", 13, ReasonCode::UnknownInstrument);
    row("wide", 14, ReasonCode::R13Spread);
    row("no side", 15, ReasonCode::LegsInvalid);
}

void TestOptionLegs::isRefused()
{
    QFETCH(int, which);
    QFETCH(int, code);
    LegsScene scene;
    scene.quoteAll();
    Command command = scene.legs({{kC509, Side::Buy}, {kC510, Side::Sell}});
    switch (which) {
    case 0:
        command.legs.clear();
        break;
    case 1:
        command = scene.legs(
            {{kC508, Side::Buy}, {kC509, Side::Buy}, {kC510, Side::Buy}, {kC512, Side::Buy}, {kP508, Side::Buy}});
        break;
    case 2:
        command.legs[1] = command.legs[0];
        break;
    case 3:
        command.legs[1].instrument = scene.spy->id;
        break;
    case 4:
        command.legs[0].ratio = 0;
        break;
    case 5:
        command.quantity = Lots{0};
        break;
    case 6:
        command.legs[0].ratio = INT64_MAX;
        break;
    case 7:
        command.legs[1].instrument = scene.ids.at("SPY240315C00511000");
        break;
    case 8:
        command.terms.kind = trading::OrderKind::Stop;
        break;
    case 9:
        scene.buyVertical();
        break;
    case 10: {
        scene.give(command);
        break;
    }
    case 11:
        command.quantity = Lots{11};
        break;
    case 12:
        scene.now = scene.now + 1min;
        break;
    case 13:
        command.legs[1].instrument = InstrumentId{4000};
        break;
    case 14:
        scene.quote(kC509, "2.00", "3.40");
        break;
    case 15:
        command.legs[1].side = Side::None;
        break;
    }
    const std::size_t orders = scene.desk().orders().size();
    scene.give(command);
    QCOMPARE(nameOf(scene.refusal()), nameOf(static_cast<ReasonCode>(code)));
    QCOMPARE(scene.desk().orders().size(), orders);
    QVERIFY(scene.conserves());
}

void TestOptionLegs::badQuotesFillNoLeg()
{
    LegsScene scene;
    scene.quoteAll();
    scene.give(scene.legs({{kC509, Side::Buy}, {kC510, Side::Sell}}));
    scene.quote(kC509, "3.30", "3.40");
    scene.quote(kC510, "0", "2.90");
    scene.quote(kC510, "2.95", "2.90");
    scene.quote(kC510, "0", "0");
    QVERIFY(scene.desk().orders().size() == 2 && scene.driver.all<Filled>().empty());
    scene.quote(kC510, "2.80", "0"); // the fourth attempt in vain
    QVERIFY(scene.desk().orders().empty() && scene.driver.all<Filled>().empty());
    const auto orders = scene.driver.all<OrderChanged>();
    QVERIFY(orders.back().to == OrderState::Cancelled && orders.back().cause == ReasonCode::BadOptionQuote);
    QVERIFY(orders[orders.size() - 2].to == OrderState::Cancelled);
    scene.quoteAll();
    QVERIFY(scene.driver.all<Filled>().empty());
    // An old quote of one leg fills nothing either.
    LegsScene stale;
    stale.quoteAll();
    stale.give(stale.legs({{kC509, Side::Buy}, {kC510, Side::Sell}}));
    stale.quote(kC509, "3.30", "3.40");
    stale.now = stale.now + 20s;
    stale.quote(kC510, "2.80", "2.90");
    QVERIFY(stale.driver.all<Filled>().empty());
    stale.quote(kC509, "3.30", "3.40");
    QCOMPARE(stale.driver.all<Filled>().size(), std::size_t{2});
}

void TestOptionLegs::itEndsWithTheDay()
{
    for (const bool isOfDay : {true, false}) {
        LegsScene scene;
        scene.quoteAll();
        Command command = scene.legs({{kC509, Side::Buy}, {kC510, Side::Sell}});
        command.terms.tif = isOfDay ? trading::TimeInForce::Day : trading::TimeInForce::GoodTillCancelled;
        scene.give(command);
        scene.now = at("2024-03-06T15:00:00Z");
        scene.bar("508.14");
        scene.quoteAll();
        QCOMPARE(scene.driver.all<Filled>().size(), std::size_t{isOfDay ? 0U : 2U});
        if (isOfDay) QVERIFY(scene.driver.last<OrderChanged>().to == OrderState::Expired);
        if (isOfDay) QVERIFY(scene.driver.last<OrderChanged>().cause == ReasonCode::ExpiredDay);
    }
}

void TestOptionLegs::cancellingTakesItsTime()
{
    LegsScene scene({"fills.entry_latency_ms=5000"});
    scene.quoteAll();
    scene.give(scene.legs({{kC509, Side::Buy}, {kC510, Side::Sell}}));
    Command cancel;
    cancel.kind = CommandKind::Cancel;
    cancel.order = scene.desk().orders()[1].id;
    scene.give(cancel); // still on its way
    QVERIFY(scene.desk().orders().empty());
    QVERIFY(scene.driver.last<OrderChanged>().to == OrderState::Cancelled);
    QVERIFY(scene.driver.last<OrderChanged>().cause == ReasonCode::CancelledByOperator);

    scene.quoteAll();
    scene.give(scene.legs({{kC509, Side::Buy}, {kC510, Side::Sell}}));
    scene.now = scene.now + 6s;
    scene.quote(kC509, "3.30", "3.40");
    cancel.order = scene.desk().orders()[0].id;
    scene.give(cancel);
    QVERIFY(scene.desk().orders().size() == 2 && scene.desk().orders()[1].state == OrderState::CancelPending);
    scene.give(cancel);
    QCOMPARE(nameOf(scene.refusal()), nameOf(ReasonCode::IllegalTransition));
    scene.quote(kC510, "2.80", "2.90"); // it may fill until the cancel is there
    QVERIFY(scene.desk().orders().empty() && scene.lotsOf(kC509) == 1 && scene.lotsOf(kC510) == -1);

    LegsScene late({"fills.entry_latency_ms=5000"});
    late.quoteAll();
    late.give(late.legs({{kC509, Side::Buy}, {kC510, Side::Sell}}));
    late.now = late.now + 6s;
    late.quote(kC509, "3.30", "3.40");
    cancel.order = late.desk().orders()[0].id;
    late.give(cancel);
    late.now = late.now + 6s;
    late.quote(kC510, "2.80", "2.90");
    QVERIFY(late.desk().orders().empty() && late.driver.all<Filled>().empty() && late.conserves());
}

void TestOptionLegs::oneLegIsLeftWithAllOthers()
{
    LegsScene scene;
    scene.buyVertical();
    QVERIFY(scene.lotsOf(kC509) == 2);
    // What would tear it apart is refused.
    Command order;
    order.kind = CommandKind::Order;
    order.instrument = scene.ids.at(kC509);
    order.side = Side::Sell;
    order.quantity = Lots{1};
    scene.give(order);
    QCOMPARE(nameOf(scene.refusal()), nameOf(ReasonCode::LegHeld));
    for (const CommandKind kind : {CommandKind::Protect, CommandKind::Reverse}) {
        Command change;
        change.kind = kind;
        change.instrument = scene.ids.at(kC510);
        change.stop = Price{50'000};
        scene.give(change);
        QCOMPARE(nameOf(scene.refusal()), nameOf(ReasonCode::LegHeld));
    }
    Command close;
    close.kind = CommandKind::Close;
    close.instrument = scene.ids.at(kC510);
    scene.quoteAll();
    scene.give(close);
    QVERIFY(scene.held(kC509).state == PositionState::Closing && scene.held(kC510).state == PositionState::Closing);
    QCOMPARE(scene.desk().orders().size(), std::size_t{2});
    QVERIFY(scene.desk().orders()[0].side == Side::Buy); // what was sold comes back first
    scene.quote(kC509, "3.40", "3.50");
    QVERIFY(scene.lotsOf(kC509) == 2);
    scene.quote(kC510, "2.85", "2.95");
    QVERIFY(scene.held(kC509).isFlat() && scene.held(kC510).isFlat() && scene.desk().structures().empty());
    QVERIFY(scene.desk().orders().empty() && scene.conserves());
    const auto fills = scene.driver.all<Filled>();
    QVERIFY(fills[2].price.units == 29'500 && fills[3].price.units == 34'000);
    QVERIFY(scene.driver.last<PositionChanged>().state == PositionState::Closed);

    // The same by "flatten".
    LegsScene all;
    all.buyVertical();
    all.quoteAll();
    Command flatten;
    flatten.kind = CommandKind::Flatten;
    all.give(flatten);
    all.quoteAll();
    QVERIFY(all.held(kC509).isFlat() && all.held(kC510).isFlat() && all.desk().structures().empty());
    QCOMPARE(all.driver.all<Filled>().size(), std::size_t{4});
}

void TestOptionLegs::isLeftByWhatAllOfItIsWorth_data()
{
    QTest::addColumn<QStringList>("quotes"); // of 509, then of 510: bid ask bid ask
    QTest::addColumn<int>("rule");
    const auto row = [](const char* name, const QStringList& quotes, ReasonCode rule) {
        QTest::newRow(name) << quotes << static_cast<int>(rule);
    };
    // Bought at 0.60: left at 0.30 or 0.90 of its mids.
    row("stop", {"1.30", "1.40", "1.01", "1.09"}, ReasonCode::ExitStop);
    row("not yet the stop", {"1.30", "1.40", "1.00", "1.08"}, ReasonCode::None);
    row("target", {"4.30", "4.40", "3.40", "3.50"}, ReasonCode::ExitTarget);
    row("not yet the target", {"4.30", "4.40", "3.42", "3.50"}, ReasonCode::None);
    row("a bad quote decides nothing", {"0", "4.40", "0.10", "0.15"}, ReasonCode::None);
}

void TestOptionLegs::isLeftByWhatAllOfItIsWorth()
{
    QFETCH(QStringList, quotes);
    QFETCH(int, rule);
    LegsScene scene;
    scene.buyVertical(2, Price{3'000}, Price{9'000});
    QVERIFY2(scene.lotsOf(kC509) == 2, nameOf(scene.refusal()).toUtf8());
    scene.quote(kC510, quotes[2].toUtf8(), quotes[3].toUtf8());
    if (!scene.driver.all<ExitTriggered>().empty()) QFAIL("left by one leg alone");
    scene.quote(kC509, quotes[0].toUtf8(), quotes[1].toUtf8());
    const auto exits = scene.driver.all<ExitTriggered>();
    if (rule == 0) {
        QVERIFY(exits.empty());
        return;
    }
    QCOMPARE(exits.size(), std::size_t{2}); // of each leg
    QCOMPARE(nameOf(exits[0].rule), nameOf(static_cast<ReasonCode>(rule)));
    scene.quote(kC510, quotes[2].toUtf8(), quotes[3].toUtf8());
    scene.quote(kC509, quotes[0].toUtf8(), quotes[1].toUtf8());
    QVERIFY(scene.held(kC509).isFlat() && scene.held(kC510).isFlat() && scene.conserves());
}

void TestOptionLegs::signalsLeaveLegsAlone()
{
    LegsScene scene;
    scene.buyVertical();
    scene.bar("508.14");
    scene.quoteAll();
    scene.signal(SignalDirection::Short);
    QVERIFY(scene.driver.all<ExitTriggered>().empty());
    scene.quoteAll();
    QVERIFY(scene.lotsOf(kC509) == 2 && scene.lotsOf(kC510) == -2);
    QVERIFY(scene.lotsOf(kP508) > 0); // it trades beside it
    // The contract that a signal would buy is in use: that is why it buys nothing.
    LegsScene same;
    same.buyVertical();
    same.bar("508.14");
    same.quoteAll();
    same.signal(SignalDirection::Long);
    QCOMPARE(nameOf(same.lastNonTrade()), nameOf(ReasonCode::LegHeld));
    QVERIFY(same.lotsOf(kC509) == 2);
}

void TestOptionLegs::theKillSwitchLeavesIt()
{
    LegsScene scene({"risk.kill_flatten=true"});
    scene.buyVertical();
    scene.quoteAll();
    scene.give(scene.legs({{kC508, Side::Buy}, {kC512, Side::Sell}}));
    QCOMPARE(scene.desk().orders().size(), std::size_t{2});
    Command kill;
    kill.kind = CommandKind::Kill;
    scene.give(kill);
    for (const auto& order : scene.desk().orders())
        QVERIFY(order.isExit);
    QCOMPARE(scene.desk().orders().size(), std::size_t{2});
    scene.quoteAll();
    QVERIFY(scene.held(kC509).isFlat() && scene.held(kC510).isFlat() && scene.conserves());
    scene.give(scene.legs({{kC508, Side::Buy}, {kC512, Side::Sell}}));
    QCOMPARE(nameOf(scene.refusal()), nameOf(ReasonCode::R19KillSwitch));
}

void TestOptionLegs::isLeftBeforeItExpires()
{
    LegsScene scene({"exits.max_hold_hours=10000"});
    scene.buyVertical();
    scene.now = at("2024-03-14T19:59:00Z");
    scene.bar("508.14");
    QVERIFY(scene.driver.all<ExitTriggered>().empty());
    scene.now = at("2024-03-15T13:30:30Z");
    scene.bar("508.14");
    QCOMPARE(scene.driver.all<ExitTriggered>().size(), std::size_t{2});
    QVERIFY(scene.driver.last<ExitTriggered>().rule == ReasonCode::ExitExpiry);
    scene.quoteAll();
    QVERIFY(scene.held(kC509).isFlat() && scene.held(kC510).isFlat() && scene.conserves());
    // The longest time that anything is held counts for all of it.
    LegsScene old({"exits.max_hold_hours=2"});
    old.buyVertical();
    old.now = at("2024-03-05T17:30:00Z");
    old.bar("508.14");
    old.quoteAll();
    old.quoteAll();
    QVERIFY(old.held(kC509).isFlat() && old.held(kC510).isFlat());
    QVERIFY(old.driver.last<ExitTriggered>().rule == ReasonCode::ExitTime);
}

void TestOptionLegs::whatCannotBeLeftTogetherIsLeftOneByOne()
{
    LegsScene scene({"exits.max_hold_hours=10000"});
    scene.quoteAll();
    scene.give(scene.legs({{kC509, Side::Sell}, {kC512, Side::Buy}}));
    scene.quoteAll();
    QVERIFY2(scene.lotsOf(kC509) == -1 && scene.lotsOf(kC512) == 1, nameOf(scene.refusal()).toUtf8());
    scene.now = at("2024-03-15T13:30:30Z");
    scene.bar("508.14");
    QCOMPARE(scene.desk().orders().size(), std::size_t{2});
    // Nobody bids for the bought leg any more.
    for (int attempt = 0; attempt < 60 && incidents(scene, ReasonCode::LegsSeparated) == 0; ++attempt) {
        scene.quote(kC509, "0.50", "0.54");
        scene.quote(kC512, "0", "0.01");
    }
    QCOMPARE(incidents(scene, ReasonCode::LegsSeparated), std::size_t{1});
    QVERIFY(scene.desk().structures().empty());
    for (int i = 0; i < 3; ++i) {
        scene.now = scene.now + 10s;
        scene.quote(kC509, "0.50", "0.54");
        scene.quote(kC512, "0", "0.01");
    }
    QVERIFY(scene.held(kC509).isFlat()); // bought back alone
    QVERIFY(scene.lotsOf(kC512) == 1);
    scene.now = at("2024-03-15T20:00:30Z");
    scene.bar("508.14");
    QVERIFY(scene.held(kC512).isFlat() && scene.conserves());
    QVERIFY(scene.driver.last<PositionChanged>().state == PositionState::Expired);
}

void TestOptionLegs::whatNobodyLeftIsSettled()
{
    LegsScene scene({"exits.max_hold_hours=10000"});
    scene.buyVertical();
    const Cash before = scene.driver.session.paper().cash();
    scene.now = at("2024-03-15T19:59:00Z"); // no quote came any more
    scene.bar("512.25");
    scene.now = at("2024-03-15T20:00:30Z");
    scene.bar("512.25");
    QVERIFY(scene.held(kC509).isFlat() && scene.held(kC510).isFlat());
    // 2 · (3.25 - 2.25) · 100: what was sold is assigned.
    QCOMPARE((scene.driver.session.paper().cash() - before).units, std::int64_t{200'00'000'000});
    std::set<PositionState> ends;
    for (const PositionChanged& change : scene.driver.all<PositionChanged>())
        ends.insert(change.state);
    QVERIFY(ends.contains(PositionState::Expired) && ends.contains(PositionState::Assigned));
    QVERIFY(scene.desk().orders().empty() && scene.desk().structures().empty() && scene.conserves());
}

void TestOptionLegs::aSplitKeepsItTogether()
{
    LegsScene scene({"exits.max_hold_hours=10000"});
    scene.list("SPY240315C00127250");
    scene.list("SPY240315C00127500");
    scene.buyVertical(1, Price{3'000}, Price{9'000});
    market::CorporateAction split;
    split.instrument = scene.spy->id.value;
    split.time = scene.now = at("2024-03-06T14:30:00Z");
    split.splitNumerator = 4;
    split.splitDenominator = 1;
    scene.driver.applySpan(std::vector{split});
    QVERIFY(scene.lotsOf(kC509) == 4 && scene.lotsOf(kC510) == -4 && scene.conserves());
    QCOMPARE(scene.desk().structures().size(), std::size_t{1});
    scene.bar("127.50");
    // Worth 4 · 0.10 = 0.40 of what it was: neither stop nor target.
    scene.quote("SPY240315C00127250", "0.70", "0.72");
    scene.quote("SPY240315C00127500", "0.60", "0.62");
    QVERIFY(scene.driver.all<ExitTriggered>().empty());
    scene.quote("SPY240315C00127500", "0.64", "0.66");  // 4 · 0.06 = 0.24
    QVERIFY(scene.driver.all<ExitTriggered>().empty()); // the other is of before
    scene.quote("SPY240315C00127250", "0.70", "0.72");
    QVERIFY(scene.driver.last<ExitTriggered>().rule == ReasonCode::ExitStop);
    scene.quote("SPY240315C00127250", "0.70", "0.72");
    scene.quote("SPY240315C00127500", "0.64", "0.66");
    QVERIFY(scene.held(kC509).isFlat() && scene.held(kC510).isFlat() && scene.conserves());
}

void TestOptionLegs::whatWasOnItsWayIsEndedByARestart()
{
    LegsScene scene;
    scene.quoteAll();
    scene.give(scene.legs({{kC509, Side::Buy}, {kC510, Side::Sell}}));
    SourceState restarted;
    restarted.kind = SourceState::Kind::Restarted;
    restarted.from = scene.now;
    restarted.to = scene.now = scene.now + 60s;
    scene.driver.apply(restarted, scene.now);
    QVERIFY(scene.desk().orders().empty());
    QVERIFY(scene.driver.last<OrderChanged>().to == OrderState::Cancelled);
    QVERIFY(scene.driver.last<OrderChanged>().cause == ReasonCode::OrderUnverified);
}

void TestOptionLegs::theSessionThatContinuesKnowsIt()
{
    LegsScene scene({"exits.max_hold_hours=10000"});
    scene.buyVertical(2, Price{3'000}, Price{9'000});
    scene.quoteAll();
    scene.give(scene.legs({{kC508, Side::Buy}, {kC512, Side::Sell}}));
    scene.quote(kC508, "3.90", "4.00");
    test::SessionDriver after(scene.now, OptionScene::withCalm({"exits.max_hold_hours=10000"}), {"options_engine=on"});
    std::vector<std::shared_ptr<const market::Instrument>> instruments;
    for (std::size_t i = 1; i <= scene.driver.session.instrumentCount(); ++i)
        instruments.push_back(std::make_shared<const market::Instrument>(
            scene.driver.session.instrument(InstrumentId{static_cast<std::uint16_t>(i)})));
    for (const auto& instrument : instruments)
        after.apply(instrument, scene.now);
    const CarryOver carried = scene.driver.session.carryOver();
    QVERIFY(checkCarryOver(carried, instruments).has_value());
    after.apply(std::make_shared<const CarryOver>(carried), scene.now);
    QVERIFY(after.session.paperDesk().structures().size() == 1 && after.session.paperDesk().orders().size() == 2);
    QVERIFY(after.session.paperDesk().orders()[0].legs.isSet());
    QVERIFY(after.session.paperDesk().isLeg(scene.ids.at(kC512)));
    // Both go on alike.
    const auto goOn = [&](test::SessionDriver& driver) {
        Time time = scene.now;
        const auto quote = [&](const char* osi, const char* bid, const char* ask) {
            time = time + 1s;
            driver.applySpan(std::vector{test::quoteOf(driver.session.instrument(scene.ids.at(osi)), time, bid, ask)});
        };
        quote(kC512, "1.90", "1.96");
        quote(kC510, "1.01", "1.09");
        quote(kC509, "1.30", "1.40");
        quote(kC510, "1.01", "1.09");
        quote(kC509, "1.30", "1.40");
    };
    goOn(scene.driver);
    goOn(after);
    for (const test::SessionDriver* driver : {&scene.driver, &after}) {
        const auto& ledger = driver->session.paper();
        QVERIFY(ledger.position(scene.ids.at(kC508)).quantity.count == 1);
        QVERIFY(ledger.position(scene.ids.at(kC512)).quantity.count == -1);
        QVERIFY(ledger.position(scene.ids.at(kC509)).isFlat() && ledger.position(scene.ids.at(kC510)).isFlat());
        QVERIFY(ledger.conservation().units == 0);
    }
    QVERIFY(scene.driver.session.paper().cash() == after.session.paper().cash());
}

void TestOptionLegs::theCommandIsWrittenAndRead()
{
    LegsScene scene;
    Command command = scene.legs({{kC509, Side::Buy}, {kC510, Side::Sell, 3}}, 7);
    command.price = Price{-12'345};
    command.stop = Price{-20'000};
    Event event;
    event.time = scene.now;
    event.body = std::make_shared<const Command>(command);
    CanonicalWriter out;
    encode(event, out);
    const auto bytes = out.bytes();
    const auto back = decodeEvent(EventKind::Command, 0, scene.now, 0, bytes);
    QVERIFY(back.has_value());
    const auto& read = *std::get<std::shared_ptr<const Command>>(back->body);
    QVERIFY(read.kind == CommandKind::Legs && read.legs == command.legs && read.price == command.price);
    QVERIFY(read.quantity == command.quantity && read.stop == command.stop);
    // Every part of it is refused where it is cut off, or has a side that nobody knows.
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!decodeEvent(EventKind::Command, 0, scene.now, 0, std::span(bytes).first(size)) ||
                std::get<std::shared_ptr<const Command>>(
                    decodeEvent(EventKind::Command, 0, scene.now, 0, std::span(bytes).first(size))->body)
                    ->legs.empty());
}

void TestOptionLegs::earlyExerciseIsWarnedOf()
{
    // Sold deep in the money with 0.05 of time value, and 1.60 is paid in two days.
    const auto warnings = [](const char* dividends, const char* call, const char* put, const char* rate) {
        LegsScene scene({std::string("options.dividends=") + dividends, std::string("options.rate_percent=") + rate,
                         "exits.max_hold_hours=10000", "options.max_spread_percent=100"});
        scene.quoteAll();
        Command sold = scene.legs({{kC508, Side::Sell}, {kC512, Side::Buy}});
        scene.give(sold);
        scene.quoteAll();
        scene.give(scene.legs({{kP508, Side::Sell}, {kP505, Side::Buy}}));
        scene.quoteAll();
        if (scene.lotsOf(kC508) != -1 || scene.lotsOf(kP508) != -1) return std::size_t{99};
        scene.bar("508.14");
        for (int i = 0; i < 3; ++i) {
            scene.quote(kC508, call, call);
            scene.quote(kP508, put, put);
            scene.bar(call[0] != '3' ? "518.00" : "498.00");
        }
        return incidents(scene, ReasonCode::EarlyExerciseLikely);
    };
    QCOMPARE(warnings("2024-03-07,SPY,1.60", "10.05", "0.10", "0"), std::size_t{1}); // once a day
    QCOMPARE(warnings("2024-03-07,SPY,1.60", "11.65", "0.10", "0"), std::size_t{0}); // waiting is worth more
    QCOMPARE(warnings("2024-03-12,SPY,1.60", "10.05", "0.10", "0"), std::size_t{0}); // not yet
    QCOMPARE(warnings("2024-03-18,SPY,1.60", "10.05", "0.10", "0"), std::size_t{0}); // behind its expiry
    QCOMPARE(warnings("2024-03-07,QQQ,1.60", "10.05", "0.10", "0"), std::size_t{0});
    QCOMPARE(warnings("2024-03-05,SPY,1.60", "10.05", "0.10", "0"), std::size_t{0}); // over
    QCOMPARE(warnings("", "3.00", "10.05", "5"), std::size_t{1}); // a put: 508 (1 - e^{-0.05 · 10/365}) = 0.69
    QCOMPARE(warnings("", "3.00", "10.05", "0"), std::size_t{0});
    QCOMPARE(warnings("", "3.00", "11.00", "5"), std::size_t{0});
}

void TestOptionLegs::previewSaysWhatTheDecisionSays()
{
    QVERIFY(rc::check("preview = decision", [] {
        LegsScene scene({"risk.max_leverage=" + std::to_string(*rc::gen::inRange(1, 40) / 10.0),
                         "risk.max_order_percent=" + std::to_string(*rc::gen::inRange(1, 20))});
        scene.quoteAll();
        const std::vector<const char*> names{kC508, kC509, kC510, kC512, kP505, kP507, kP508};
        std::vector<LegText> legs;
        for (const char* each : names)
            if (legs.size() < 4 && *rc::gen::inRange(0, 3) == 0)
                legs.push_back({each, *rc::gen::element(Side::Buy, Side::Sell), *rc::gen::inRange(1, 4)});
        if (legs.empty()) return;
        const Command command = scene.legs(legs, *rc::gen::inRange(1, 5));
        const LegsPreview preview = scene.driver.session.previewLegs(command);
        scene.driver.command(command, scene.now);
        const bool isOut = !scene.driver.all<OrderChanged>().empty();
        RC_ASSERT(preview.isAllowed() == isOut);
        if (!isOut) RC_ASSERT(preview.cause() == scene.refusal());
    }));
}

void TestOptionLegs::randomLegsInRandomMarkets()
{
    std::size_t entered = 0;
    std::size_t left = 0;
    QVERIFY(rc::check("all or none, at good quotes, nothing lost, the same twice", [&] {
        const std::vector<const char*> names{kC508, kC509, kC510, kC512, kP505, kP507, kP508};
        struct Step {
            int what = 0;
            int a = 0;
            int b = 0;
            int c = 0;
        };
        std::vector<Step> steps;
        const int count = *rc::gen::inRange(20, 150);
        for (int i = 0; i < count; ++i)
            steps.push_back({*rc::gen::inRange(0, 12), *rc::gen::inRange(0, 1000), *rc::gen::inRange(0, 1000),
                             *rc::gen::inRange(0, 1000)});
        const auto play = [&](bool isChecked) {
            LegsScene scene({"risk.max_leverage=20", "risk.kill_flatten=true", "exits.max_hold_hours=200"});
            scene.quoteAll();
            std::map<std::pair<InstrumentId, Time>, market::Quote> quotes;
            const auto quote = [&](const char* osi, int bid, int ask) {
                scene.quote(osi, textOf(std::max(bid, 0)).c_str(), textOf(std::max(ask, 0)).c_str());
                const InstrumentId id = scene.ids.at(osi);
                quotes[{id, scene.now}] = scene.driver.session.state(id).quote;
            };
            for (const char* osi : names)
                quotes[{scene.ids.at(osi), scene.driver.session.state(scene.ids.at(osi)).quote.time}] =
                    scene.driver.session.state(scene.ids.at(osi)).quote;
            std::size_t known = 0;
            const auto look = [&] {
                const auto all = scene.driver.effects.all();
                std::map<std::uint64_t, std::set<std::uint64_t>> filled; // legs of an order by event
                for (; known < all.size(); ++known) {
                    if (const auto* order = std::get_if<OrderChanged>(&all[known].body);
                        order != nullptr && order->legs.isSet() && order->to == OrderState::Filled)
                        filled[order->legs.value].insert(order->order.value);
                    const auto* fill = std::get_if<Filled>(&all[known].body);
                    if (fill == nullptr || fill->trigger == trading::FillTrigger::SessionEnd) continue;
                    const market::Quote& made = quotes.at({all[known].instrument, fill->marketTime});
                    RC_ASSERT(market::problemOf(made) == market::QuoteProblem::None);
                    RC_ASSERT(fill->price >= made.bid && fill->price <= made.ask);
                }
                for (const auto& [legs, orders] : filled) {
                    std::set<std::uint64_t> made;
                    (scene.desk().structures().empty() ? left : entered) += 1;
                    for (const Effect& effect : all)
                        if (const auto* order = std::get_if<OrderChanged>(&effect.body);
                            order != nullptr && order->legs.value == legs)
                            made.insert(order->order.value);
                    RC_ASSERT(made == orders);
                }
                RC_ASSERT(scene.conserves());
                // What is sold is part of something that is left as one, or is being left.
                for (const auto& [osi, id] : scene.ids) {
                    const auto& position = scene.driver.session.paper().position(id);
                    if (position.quantity.count < 0)
                        RC_ASSERT(scene.desk().isLeg(id) || incidents(scene, ReasonCode::LegsSeparated) > 0);
                }
            };
            for (const Step& step : steps) {
                switch (step.what) {
                case 0:
                case 1: {
                    std::vector<LegText> legs;
                    for (std::size_t i = 0; i < names.size(); ++i)
                        if (legs.size() < 4 && (step.a >> i & 1) != 0)
                            legs.push_back({names[i], (step.b >> i & 1) != 0 ? Side::Buy : Side::Sell, 1});
                    Command command = scene.legs(legs, 1 + step.c % 3);
                    if (step.c % 5 == 0) {
                        command.terms.kind = trading::OrderKind::Limit;
                        command.price = Price{(step.b % 80 - 40) * 100};
                    }
                    if (step.c % 2 == 0) command.stop = Price{-300'000};
                    scene.give(command);
                    break;
                }
                case 2:
                    scene.signal(step.a % 2 == 0 ? SignalDirection::Long : SignalDirection::Short);
                    break;
                case 3: {
                    Command close;
                    close.kind = step.b % 9 == 0 ? CommandKind::Flatten : CommandKind::Close;
                    close.instrument = scene.ids.at(names[static_cast<std::size_t>(step.a) % names.size()]);
                    scene.give(close);
                    break;
                }
                case 4:
                    scene.now = scene.now + std::chrono::minutes(step.a % 40 == 0 ? step.b * 3 : step.b % 30);
                    scene.bar(std::to_string(500 + step.c % 20).c_str());
                    break;
                case 5:
                    if (!scene.desk().orders().empty()) {
                        Command cancel;
                        cancel.kind = CommandKind::Cancel;
                        cancel.order =
                            scene.desk().orders()[static_cast<std::size_t>(step.a) % scene.desk().orders().size()].id;
                        scene.give(cancel);
                    }
                    break;
                case 6:
                case 7:
                case 8:
                case 9: // all of them, so that orders of legs can be filled
                    for (std::size_t i = 0; i < names.size(); ++i) {
                        const int bid = 100 + (step.b + static_cast<int>(i) * step.c) % 300;
                        quote(names[i], bid, bid + 1 + step.a % 9);
                    }
                    break;
                default: {
                    const char* osi = names[static_cast<std::size_t>(step.a) % names.size()];
                    const int bid = step.c % 10 == 0 ? 0 : 100 + step.b % 300;
                    const int ask = bid + (step.c % 17 == 0 ? -3 : 1 + step.c % 9);
                    quote(osi, bid, ask);
                }
                }
                if (isChecked) look();
            }
            return scene.driver.digest();
        };
        RC_ASSERT(play(true) == play(false));
    }));
    QVERIFY2(entered > 50 && left > 10, qPrintable(QString("%1 %2").arg(entered).arg(left))); // it is about something
}

SEXTANT_TEST(TestOptionLegs)
#include "tst_option_legs.moc"
