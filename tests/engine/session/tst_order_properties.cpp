#include <QTest>

#include "tests/test_main.h"

#include <rapidcheck.h>

#include "engine/session/carry_over.h"
#include "tests/engine/session/random_orders.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;

namespace {

constexpr int kSteps = 250;

std::vector<std::shared_ptr<const market::Instrument>> instrumentsOf(const Session& session)
{
    return {std::make_shared<const market::Instrument>(session.instrument(InstrumentId{1}))};
}

} // namespace

/// Orders of every kind through a session, whatever the operator and the market do (execution.md §14).
class TestOrderProperties final : public QObject {
    Q_OBJECT
private slots:
    void nothingIsLostOrInvented_data()
    {
        QTest::addColumn<int>("market");
        QTest::addColumn<QString>("model");
        const char* markets[] = {"bars", "trades", "quotes", "book"};
        for (int market = 0; market < 4; ++market)
            for (const char* model : {"auto", "F0", "F1", "F2", "F3"})
                QTest::addRow("%s %s", markets[market], model) << market << QString::fromLatin1(model);
    }
    void nothingIsLostOrInvented()
    {
        QFETCH(int, market);
        QFETCH(QString, model);
        std::size_t orders = 0;
        std::size_t fills = 0;
        const bool held = rc::check("a session with random orders is sound after every event", [&](std::uint64_t seed) {
            RandomOrders trader(seed, static_cast<RandomOrders::Market>(market), model.toStdString());
            for (int i = 0; i < kSteps; ++i) {
                trader.step();
                const std::string fault = trader.fault();
                if (!fault.empty()) RC_FAIL("step " + std::to_string(i) + ": " + fault);
            }
            orders += trader.orders();
            fills += trader.fills();
        });
        QVERIFY(held);
        QVERIFY(orders > 2000);
        QVERIFY(fills > 1000);
    }

    void theSameSeedGivesTheSameDigest()
    {
        std::size_t orders = 0;
        for (int i = 0; i < 12; ++i) {
            const auto seed = static_cast<std::uint64_t>(7 + i);
            const auto market = static_cast<RandomOrders::Market>(i % 4);
            RandomOrders one(seed, market, "auto");
            RandomOrders other(seed, market, "auto");
            for (int k = 0; k < kSteps; ++k) {
                one.step();
                other.step();
            }
            QCOMPARE(one.fault(), std::string());
            orders += one.orders();
            QCOMPARE(one.driver().digest(), other.driver().digest());
        }
        QVERIFY(orders > 100);
    }

    /// Handed over in the midst of anything, an account goes on as if nothing had been.
    void aSessionGoesOnWithItsOrders()
    {
        rc::check("positions and orders of a continued session are those it took over", [&](std::uint64_t seed) {
            RandomOrders trader(seed, static_cast<RandomOrders::Market>(seed % 3), "auto");
            for (int i = 0; i < 60; ++i)
                trader.step();
            const Session& before = trader.driver().session;
            SessionDriver after(trader.time(), {"scoring.enabled=false"});
            const market::Instrument& instrument = before.instrument(trader.id());
            const auto defined = std::make_shared<const market::Instrument>(instrument);
            after.apply(defined, trader.time());
            const CarryOver carried = before.carryOver();
            RC_ASSERT(checkCarryOver(carried, instrumentsOf(before)).has_value());
            after.apply(std::make_shared<const CarryOver>(carried), before.now());
            const auto& was = before.paperDesk();
            const auto& now = after.session.paperDesk();
            RC_ASSERT(now.ledger().position(trader.id()).quantity == was.ledger().position(trader.id()).quantity);
            RC_ASSERT(now.ledger().equity() == was.ledger().equity());
            RC_ASSERT(now.orders().size() == was.orders().size());
            for (std::size_t i = 0; i < was.orders().size(); ++i) {
                RC_ASSERT(now.orders()[i].id == was.orders()[i].id && now.orders()[i].state == was.orders()[i].state);
                RC_ASSERT(now.orders()[i].terms() == was.orders()[i].terms());
                RC_ASSERT(now.venue(trader.id())->find(was.orders()[i].id) != nullptr);
            }
        });
    }
};

SEXTANT_TEST(TestOrderProperties)
#include "tst_order_properties.moc"
