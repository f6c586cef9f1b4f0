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
        QVERIFY(orders > 500);
        QVERIFY(fills > 200);
    }

    void theLadderAgreesWithTheAccount_data()
    {
        QTest::addColumn<int>("market");
        QTest::addColumn<int>("model");
        for (int market = 0; market < 4; ++market)
            for (int model = 0; model < 4; ++model)
                QTest::addRow("market %d F%d", market, model) << market << model;
    }
    /// The rung of the session's own model is the account: the same result to the last unit of cash.
    void theLadderAgreesWithTheAccount()
    {
        QFETCH(int, market);
        QFETCH(int, model);
        std::size_t fills = 0;
        const bool held = rc::check("the rung of the own model has the account's result", [&](std::uint64_t seed) {
            RandomOrders trader(seed, static_cast<RandomOrders::Market>(market), "F" + std::to_string(model), true);
            for (int i = 0; i < kSteps; ++i)
                trader.step();
            // What is on its way is heard of.
            trader.driver().applySpan(std::vector{ClockTick{trader.time() + std::chrono::seconds(5)}});
            const auto& desk = trader.driver().session.paperDesk();
            const trading::FillLadder* ladder = desk.ladder(trader.id());
            if (ladder == nullptr) return;
            const auto& account = desk.ledger();
            const auto rungs = ladder->rungs(account.position(trader.id()).mark);
            RC_ASSERT(rungs.has_value());
            const trading::LadderRung& own = (*rungs)[static_cast<std::size_t>(model)];
            RC_ASSERT(own.fees.units == account.fees().units);
            RC_ASSERT(own.executions == desk.fills());
            RC_ASSERT(own.position == account.position(trader.id()).quantity);
            // Each fill is rounded once in the account, their sum once in the ladder.
            const std::int64_t gross = account.equity().units + account.fees().units - account.initialCash().units;
            RC_ASSERT(std::abs(own.gross.units - gross) <= static_cast<std::int64_t>(own.executions + 1));
            fills += own.executions;
        });
        QVERIFY(held);
        QVERIFY(fills > 200);
    }

    void aCutChangesNothing_data() { nothingIsLostOrInvented_data(); }
    /// Handed over at any moment, with whatever works or is on its way, a session does what it would have done.
    void aCutChangesNothing()
    {
        QFETCH(int, market);
        QFETCH(QString, model);
        std::size_t carried = 0;
        const bool held =
            rc::check("a continued session has the effects of an undisturbed one", [&](std::uint64_t seed) {
                const auto kind = static_cast<RandomOrders::Market>(market);
                RandomOrders whole(seed, kind, model.toStdString());
                RandomOrders cut(seed, kind, model.toStdString());
                const int at = 20 + static_cast<int>(seed % 180);
                for (int i = 0; i < at; ++i) {
                    whole.step();
                    cut.step();
                }
                carried += whole.driver().session.paperDesk().orders().size();
                std::size_t wholeRead = whole.driver().effects.all().size();
                cut.continueElsewhere();
                std::size_t cutRead = cut.driver().effects.all().size();
                for (int i = at; i < kSteps; ++i) {
                    whole.step();
                    cut.step();
                    const auto expected = whole.effectsFrom(wholeRead);
                    const auto given = cut.effectsFrom(cutRead);
                    if (expected != given) {
                        std::size_t n = 0;
                        while (n < std::min(expected.size(), given.size()) && expected[n] == given[n])
                            ++n;
                        const auto kindOf = [&](RandomOrders& of, std::size_t from) {
                            const auto all = of.driver().effects.all();
                            return from + n < all.size() ? std::string(toString(all[from + n].kind)) : "nothing";
                        };
                        RC_FAIL("cut at " + std::to_string(at) + ", step " + std::to_string(i) + ", effect " +
                                std::to_string(n) + ": " + kindOf(whole, wholeRead) + " became " +
                                kindOf(cut, cutRead));
                    }
                    wholeRead += expected.size();
                    cutRead += given.size();
                }
                RC_ASSERT(cut.driver().session.paper().equity() == whole.driver().session.paper().equity());
            });
        QVERIFY(held);
        QVERIFY(carried > 10);
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
