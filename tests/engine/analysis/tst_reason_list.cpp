#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <type_traits>

#include "engine/analysis/scoring/reason_list.h"
#include "engine/analysis/scoring/score_result.h"
#include "engine/core/contract.h"

using namespace sextant;
using namespace sextant::analysis;

static_assert(std::is_trivially_copyable_v<ReasonList>);
static_assert(std::is_trivially_copyable_v<ScoreResult>);

class TestReasonList : public QObject {
    Q_OBJECT
private slots:
    void keepsTheHeaviestInOrder()
    {
        ReasonList list(3);
        QVERIFY(list.isEmpty());
        for (const double weight : {0.1, -0.3, 0.2, 0.05, 0.25})
            list.add(Reason(ReasonCode::Rsi).weighing(weight));
        QCOMPARE(list.size(), std::size_t{3});
        QCOMPARE(list[0].weight, -0.3);
        QCOMPARE(list[1].weight, 0.25);
        QCOMPARE(list[2].weight, 0.2);
    }

    void equalWeightsKeepTheirOrder()
    {
        ReasonList list(2);
        list.add(Reason(ReasonCode::Rsi).weighing(0.1));
        list.add(Reason(ReasonCode::Macd).weighing(-0.1));
        list.add(Reason(ReasonCode::Ribbon).weighing(0.1));
        QCOMPARE(list.all().size(), std::size_t{2});
        QCOMPARE(list[0].code, ReasonCode::Rsi);
        QCOMPARE(list[1].code, ReasonCode::Macd);
    }

    void limits()
    {
        ReasonList none(0);
        none.add(Reason(ReasonCode::Rsi).weighing(1.0));
        QVERIFY(none.isEmpty());
        ReasonList full;
        for (std::size_t i = 0; i < 2 * ReasonList::kCapacity; ++i)
            full.add(Reason(ReasonCode::Rsi).weighing(static_cast<double>(i)));
        QCOMPARE(full.size(), ReasonList::kCapacity);
        QCOMPARE(full[0].weight, 2.0 * ReasonList::kCapacity - 1.0);
        full.clear(1);
        QVERIFY(full.isEmpty());
        QVERIFY_EXCEPTION_THROWN(ReasonList(ReasonList::kCapacity + 1), ContractViolation);
        QVERIFY_EXCEPTION_THROWN(full.add(Reason(ReasonCode::Rsi).weighing(std::nan(""))), ContractViolation);
    }
};

SEXTANT_TEST(TestReasonList)
#include "tst_reason_list.moc"
