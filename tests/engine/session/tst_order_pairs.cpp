#include <QTest>

#include "tests/test_main.h"

#include "engine/session/carry_over.h"
#include "tests/engine/session/risk_desk.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;
using market::Side;
using trading::OrderKind;
using trading::OrderState;

namespace {

const std::vector<std::string> kQuiet{"risk.cooldown_seconds=0", "risk.cooldown_after_loss_seconds=0",
                                      "exits.trailing=false"};

/// A desk with a long position of 100 thousandths whose own stop and target are far away.
struct PairDesk : RiskDesk {
    explicit PairDesk(std::vector<std::string> settings = kQuiet) : RiskDesk(settings)
    {
        give(order(Side::Buy, 100));
        bar(50'000.0);
        say(CommandKind::Protect, {}, {}, "test", 1);
    }
    [[nodiscard]] Command leg(OrderKind kind, double price, std::uint64_t group, bool reduceOnly = true) const
    {
        Command command = order(Side::Sell, 100, kind == OrderKind::Limit ? price : 0.0);
        command.terms.kind = kind;
        if (kind == OrderKind::Stop) command.terms.stopPrice = ticks(price);
        if (kind == OrderKind::TrailingStop)
            command.terms.trail = {trading::Trail::Kind::Amount, ticks(price), 0, 0.0, 0.0};
        command.terms.group = trading::OrderGroupId{group};
        command.terms.reduceOnly = reduceOnly;
        return command;
    }
    [[nodiscard]] Price ticks(double price) const
    {
        return Price{std::llround(price / bitcoin->toDouble(bitcoin->tick)) * bitcoin->tick.units};
    }
    [[nodiscard]] std::size_t working() const { return driver.session.paperDesk().orders().size(); }
    [[nodiscard]] std::size_t ended(ReasonCode cause) const
    {
        std::size_t count = 0;
        for (const OrderChanged& change : driver.all<OrderChanged>())
            if (change.cause == cause && trading::isTerminal(change.to)) ++count;
        return count;
    }
};

} // namespace

/// Two orders of which only one may be done (execution.md §6, OCO), as an operator gives them: one after the other.
class TestOrderPairs final : public QObject {
    Q_OBJECT
private slots:
    void aTargetAndAStopAreAPair_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<double>("price");
        QTest::addColumn<bool>("reduceOnly");
        QTest::newRow("stop") << static_cast<int>(OrderKind::Stop) << 49'800.0 << true;
        QTest::newRow("stop that is not said to reduce") << static_cast<int>(OrderKind::Stop) << 49'800.0 << false;
        QTest::newRow("trailing stop") << static_cast<int>(OrderKind::TrailingStop) << 200.0 << true;
        QTest::newRow("another limit") << static_cast<int>(OrderKind::Limit) << 50'310.0 << true;
    }
    void aTargetAndAStopAreAPair()
    {
        QFETCH(int, second);
        QFETCH(double, price);
        QFETCH(bool, reduceOnly);
        PairDesk desk;
        QCOMPARE(desk.position().quantity.count, std::int64_t{100});
        desk.give(desk.leg(OrderKind::Limit, 50'300.0, 7, reduceOnly));
        QVERIFY(desk.refusal() == ReasonCode::None);
        const Command stop = desk.leg(static_cast<OrderKind>(second), price, 7, reduceOnly);
        const OrderPreview preview = desk.driver.session.preview(stop);
        QVERIFY(preview.refusal == ReasonCode::None);
        QVERIFY(preview.risk.has_value());
        desk.give(stop);
        QCOMPARE(text(name(desk.refusal())), std::string("NONE"));
        desk.bar(50'050.0);
        QCOMPARE(desk.working(), std::size_t{2});
        // The market reaches the first: it fills, the second goes, and nothing is sold twice.
        desk.bar(50'400.0);
        desk.bar(50'400.0);
        QVERIFY(desk.position().isFlat());
        QCOMPARE(desk.working(), std::size_t{0});
        QCOMPARE(desk.ended(ReasonCode::OtherLegFilled), std::size_t{1});
    }

    void ordersOfNoPairStillShareABand()
    {
        PairDesk desk;
        desk.give(desk.leg(OrderKind::Limit, 50'300.0, 7));
        desk.give(desk.leg(OrderKind::Limit, 50'310.0, 8));
        QVERIFY(desk.refusal() == ReasonCode::R14Duplicate);
        Command alone = desk.leg(OrderKind::Limit, 50'310.0, 8);
        alone.terms.group = {};
        desk.give(alone);
        QVERIFY(desk.refusal() == ReasonCode::R14Duplicate);
        // A stop is where its level is, not at the market.
        desk.give(desk.leg(OrderKind::Stop, 49'800.0, 8));
        QVERIFY(desk.refusal() == ReasonCode::None);
        desk.give(desk.leg(OrderKind::Stop, 49'810.0, 9));
        QVERIFY(desk.refusal() == ReasonCode::R14Duplicate);
    }

    /// Each leg may be as large as one order may be: never both are done.
    void aPairOfEntriesIsNotCountedTwice()
    {
        RiskDesk desk(kQuiet);
        Command below = desk.order(Side::Buy, 390, 49'700.0);
        below.terms.group = trading::OrderGroupId{3};
        desk.give(below);
        QVERIFY(desk.refusal() == ReasonCode::None);
        Command above = desk.order(Side::Buy, 390);
        above.terms.kind = OrderKind::Stop;
        above.terms.stopPrice =
            Price{std::llround(50'200.0 / desk.bitcoin->toDouble(desk.bitcoin->tick)) * desk.bitcoin->tick.units};
        desk.give(above);
        QVERIFY(desk.refusal() == ReasonCode::R01MaxPosition);
        above.terms.group = trading::OrderGroupId{3};
        desk.give(above);
        QCOMPARE(text(name(desk.refusal())), std::string("NONE"));
        desk.bar(50'300.0);
        desk.bar(49'600.0);
        QCOMPARE(desk.position().quantity.count % 390, std::int64_t{0});
        QVERIFY(desk.position().quantity.count <= 390);
        QCOMPARE(desk.driver.session.paper().fillCount() <= 2, true);
    }

    /// What is told of an order after a split is what works at the venue.
    void aSplitMovesThePricesOfWhatIsTold()
    {
        PairDesk desk;
        Command leg = desk.leg(OrderKind::Limit, 50'500.0, 7);
        leg.terms.display = Lots{30};
        desk.give(leg);
        desk.give(desk.leg(OrderKind::Stop, 49'800.0, 7));
        market::CorporateAction split;
        split.time = desk.time;
        split.splitNumerator = 5;
        split.instrument = 1;
        desk.driver.applySpan(std::vector{split});
        const auto& orders = desk.driver.session.paperDesk().orders();
        QCOMPARE(orders.size(), std::size_t{2});
        for (const auto& order : orders) {
            const auto* there = desk.driver.session.paperDesk().venue(desk.bitcoin->id)->find(order.id);
            QVERIFY(there != nullptr && there->ticket.terms() == order.terms());
            QCOMPARE(order.quantity.count, std::int64_t{500});
        }
        QCOMPARE(orders[0].limit.units, desk.ticks(10'100.0).units);
        QCOMPARE(orders[0].display.count, std::int64_t{150});
        QCOMPARE(orders[1].stopPrice.units, desk.ticks(9'960.0).units);
        QCOMPARE(desk.driver.last<OrderChanged>().stopPrice.units, desk.ticks(9'960.0).units);
    }

    /// The second command comes when the first order is done already, whatever happened to the venue in between.
    void aLateLegEndsWhenItArrives_data()
    {
        QTest::addColumn<int>("between");
        QTest::newRow("nothing") << 0;
        QTest::newRow("settings changed") << 1;
        QTest::newRow("another session") << 2;
    }
    void aLateLegEndsWhenItArrives()
    {
        QFETCH(int, between);
        PairDesk desk;
        desk.give(desk.leg(OrderKind::Limit, 50'300.0, 7));
        desk.bar(50'400.0);
        QVERIFY(desk.position().isFlat());
        SessionDriver* driver = &desk.driver;
        std::optional<SessionDriver> next;
        if (between == 1) desk.say(CommandKind::Setting, "fills.slippage_ticks", "1");
        if (between == 2) {
            next.emplace(desk.time, kQuiet);
            next->apply(std::make_shared<const market::Instrument>(*desk.bitcoin), desk.time);
            next->apply(std::make_shared<const market::Instrument>(*desk.ether), desk.time);
            next->apply(std::make_shared<const CarryOver>(desk.driver.session.carryOver()), desk.time);
            driver = &*next;
        }
        Command late = desk.order(Side::Buy, 10, 50'380.0);
        late.terms.group = trading::OrderGroupId{7};
        late.stop = desk.ticks(50'290.0);
        late.target = desk.ticks(50'560.0);
        driver->command(late, desk.time);
        driver->applySpan(std::vector{ClockTick{desk.time + std::chrono::seconds(1)}});
        QCOMPARE(text(name(driver->last<OrderChanged>().cause)), std::string("OTHER_LEG_FILLED"));
        QVERIFY(driver->session.paperDesk().orders().empty());
    }
};

SEXTANT_TEST(TestOrderPairs)
#include "tst_order_pairs.moc"
