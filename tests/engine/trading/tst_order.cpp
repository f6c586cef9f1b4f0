#include <QTest>

#include "tests/test_main.h"

#include <type_traits>

#include <rapidcheck.h>

#include "engine/trading/orders/order.h"

using namespace sextant;
using namespace sextant::trading;

namespace {

template <AccountMode Mode>
Order<Mode> orderIn(OrderState state, std::int64_t quantity = 10, std::int64_t filled = 0)
{
    Order<Mode> order;
    order.id = OrderId{17};
    order.instrument = InstrumentId{1};
    order.side = market::Side::Buy;
    order.quantity = Lots{quantity};
    order.filled = Lots{filled};
    order.state = state;
    return order;
}

} // namespace

class TestOrder final : public QObject {
    Q_OBJECT
private slots:
    void paperAndShadowAreUnrelatedTypes()
    {
        QVERIFY((!std::is_convertible_v<Order<Shadow>, Order<Paper>>));
        QVERIFY((!std::is_constructible_v<Order<Paper>, Order<Shadow>>));
        QVERIFY((!std::is_assignable_v<Order<Paper>&, Order<Shadow>>));
        QVERIFY((!std::is_base_of_v<Order<Paper>, Order<Shadow>>));
    }

    void illegalTransitionChangesNothingAndNamesTheOrder()
    {
        auto order = orderIn<Shadow>(OrderState::Filled, 10, 10);
        const auto result = transition(order, OrderState::Working);
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::Refused);
        QCOMPARE(result.error().message, std::string("IllegalTransition: shadow order 17: filled -> working"));
        QVERIFY(order.state == OrderState::Filled);
        QCOMPARE(order.filled.count, 10);
    }

    void fillsAddUpToTheQuantity()
    {
        auto order = orderIn<Paper>(OrderState::PendingExecution);
        QVERIFY(recordFill(order, Lots{4}));
        QVERIFY(order.state == OrderState::PartiallyFilled);
        QVERIFY(recordFill(order, Lots{5}));
        QVERIFY(order.state == OrderState::PartiallyFilled);
        QCOMPARE(order.remaining().count, 1);
        QVERIFY(recordFill(order, Lots{1}));
        QVERIFY(order.state == OrderState::Filled);
        QVERIFY(order.isDone());
        QVERIFY(!recordFill(order, Lots{1}));
    }

    void lateFillAfterACancelRequestIsTaken()
    {
        auto order = orderIn<Paper>(OrderState::CancelPending);
        QVERIFY(recordFill(order, Lots{3}));
        QVERIFY(order.state == OrderState::PartiallyFilled);
    }

    void refusesFillsThatCannotBe_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<qint64>("quantity");
        QTest::newRow("nothing") << static_cast<int>(OrderState::Working) << qint64{0};
        QTest::newRow("negative") << static_cast<int>(OrderState::Working) << qint64{-1};
        QTest::newRow("more than is left") << static_cast<int>(OrderState::Working) << qint64{9};
        QTest::newRow("largest number") << static_cast<int>(OrderState::Working) << qint64{INT64_MAX};
        QTest::newRow("before the risk check") << static_cast<int>(OrderState::Created) << qint64{1};
        QTest::newRow("cancelled") << static_cast<int>(OrderState::Cancelled) << qint64{8};
        QTest::newRow("rejected") << static_cast<int>(OrderState::RiskRejected) << qint64{8};
    }
    void refusesFillsThatCannotBe()
    {
        QFETCH(int, state);
        QFETCH(qint64, quantity);
        auto order = orderIn<Paper>(static_cast<OrderState>(state), 10, 2);
        QVERIFY(!recordFill(order, Lots{quantity}));
        QCOMPARE(static_cast<int>(order.state), state);
        QCOMPARE(order.filled.count, 2);
    }

    void filledQuantityNeverFallsNorExceedsTheOrder()
    {
        QVERIFY(rc::check("random steps and fills", [] {
            auto order = orderIn<Paper>(OrderState::Created, *rc::gen::inRange<std::int64_t>(1, 30));
            for (int i = 0; i < 40; ++i) {
                const auto before = order;
                bool taken = false;
                if (*rc::gen::arbitrary<bool>()) {
                    taken = recordFill(order, Lots{*rc::gen::inRange<std::int64_t>(-1, 12)}).has_value();
                } else {
                    const auto to =
                        static_cast<OrderState>(*rc::gen::inRange<int>(0, static_cast<int>(kStateCount<OrderState>)));
                    taken = transition(order, to).has_value();
                }
                if (!taken) {
                    RC_ASSERT(order.state == before.state);
                    RC_ASSERT(order.filled == before.filled);
                }
                RC_ASSERT(order.filled >= before.filled);
                RC_ASSERT(order.filled <= order.quantity);
                if (isTerminal(before.state)) RC_ASSERT(!taken);
            }
        }));
    }
};

SEXTANT_TEST(TestOrder)
#include "tst_order.moc"
