#include <QTest>

#include "tests/test_main.h"

#include <rapidcheck.h>

#include "engine/core/contract.h"
#include "engine/trading/ledger/lot_queue.h"

using namespace sextant;
using namespace sextant::trading;

namespace {

LotQueue queueOf(const std::vector<std::pair<std::int64_t, std::int64_t>>& lots)
{
    LotQueue queue;
    for (const auto& [quantity, cost] : lots)
        queue.add({FillId{1}, Time{}, Lots{quantity}, Cash{cost}});
    return queue;
}

} // namespace

class TestLotQueue final : public QObject {
    Q_OBJECT
private slots:
    void oldestLotsGoFirst()
    {
        auto queue = queueOf({{2, 620}, {3, 1'020}});
        QCOMPARE(queue.take(Lots{4}).units, 620 + 680);
        QCOMPARE(queue.quantity().count, 1);
        QCOMPARE(static_cast<std::int64_t>(queue.cost()), 340);
        QCOMPARE(queue.lots().size(), std::size_t{1});
    }

    void cutLotTakesTheFloorAndTheLastPartTheRest()
    {
        auto queue = queueOf({{3, 100}});
        QCOMPARE(queue.take(Lots{1}).units, 33);
        QCOMPARE(queue.take(Lots{1}).units, 33); // floor(67 / 2)
        QCOMPARE(queue.take(Lots{1}).units, 34);
        QVERIFY(queue.lots().empty());
    }

    void takingMoreThanIsHeldIsABrokenPromise()
    {
        auto queue = queueOf({{3, 100}});
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)queue.take(Lots{4}));
    }

    void splitLeavesTheFractionAtTheOldestLot()
    {
        auto queue = queueOf({{3, 300}, {4, 800}}); // 7 · 3/2 = 10.5
        const Cash fraction = queue.split(3, 2);
        // newest 4 -> 6; oldest 3 -> 4 and a half: the half is 1/9 of it
        QCOMPARE(fraction.units, 33);
        QCOMPARE(queue.lots()[0].quantity.count, 4);
        QCOMPARE(queue.lots()[0].cost.units, 267);
        QCOMPARE(queue.lots()[1].quantity.count, 6);
        QCOMPARE(queue.lots()[1].cost.units, 800);
    }

    void reverseSplitMergesWhatIsLessThanALot()
    {
        auto queue = queueOf({{3, 30}, {3, 33}, {4, 44}}); // 10 -> 1
        QCOMPARE(queue.split(1, 10).units, 0);
        QCOMPARE(queue.lots().size(), std::size_t{1});
        QCOMPARE(queue.quantity().count, 1);
        QCOMPARE(static_cast<std::int64_t>(queue.cost()), 107);
    }

    void reverseSplitMayLeaveNothing()
    {
        auto queue = queueOf({{3, 30}, {3, 33}});
        QCOMPARE(queue.split(1, 10).units, 63);
        QVERIFY(queue.lots().empty());
        QCOMPARE(queue.split(2, 1).units, 0);
    }

    void splitConservesCostAndQuantity()
    {
        QVERIFY(rc::check("cost before = cost after + fraction; quantity = floor", [] {
            LotQueue queue;
            std::int64_t sum = 0;
            const int count = *rc::gen::inRange(1, 8);
            for (int i = 0; i < count; ++i) {
                const auto quantity = *rc::gen::inRange<std::int64_t>(1, 50);
                queue.add({FillId{1}, Time{}, Lots{quantity}, Cash{*rc::gen::inRange<std::int64_t>(0, 1'000'000)}});
                sum += quantity;
            }
            const __int128 before = queue.cost();
            const auto numerator = *rc::gen::inRange<std::int64_t>(1, 25);
            const auto denominator = *rc::gen::inRange<std::int64_t>(1, 25);
            const Cash fraction = queue.split(numerator, denominator);
            RC_ASSERT(fraction.units >= 0);
            RC_ASSERT(queue.quantity().count == sum * numerator / denominator);
            RC_ASSERT(queue.cost() + fraction.units == before);
            for (const auto& lot : queue.lots()) {
                RC_ASSERT(lot.quantity.count > 0);
                RC_ASSERT(lot.cost.units >= 0);
            }
            if (sum * numerator % denominator == 0) RC_ASSERT(fraction.units == 0);
        }));
    }
};

SEXTANT_TEST(TestLotQueue)
#include "tst_lot_queue.moc"
