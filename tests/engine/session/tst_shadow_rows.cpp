#include <QTest>

#include "tests/test_main.h"

#include <algorithm>
#include <map>

#include "engine/decision/experiments/agent_performance.h"
#include "engine/session/snapshot_builder.h"
#include "tests/engine/session/two_engines.h"

using namespace sextant;
using namespace sextant::session;
using namespace sextant::test;

namespace {

constexpr int kSteps = 1500;

/// A session with its snapshot and the sums of what its effects said.
struct Watched {
    explicit Watched(std::uint64_t seed, std::vector<std::string> flags) : session({seed, std::move(flags), {}, true})
    {
        builder.begin(1);
        follow();
        for (int i = 0; i < kSteps; ++i) {
            session.driver().effects.clear();
            session.step();
            follow();
        }
        snapshot = builder.publish(session.driver().session, session.driver().session.lastSeq(), true);
    }

    void follow()
    {
        const Effects& effects = session.driver().effects;
        const auto keep = [this](PerformanceRow row) { records.push_back(std::move(row)); };
        Event event;
        event.seq = session.driver().session.lastSeq();
        event.time = session.time();
        event.body = ClockTick{session.time()};
        builder.note(event, session.driver().session, effects);
        for (const Effect& effect : effects.all()) {
            performance.take(effect, keep);
            if (effect.variant != Variant::B) continue;
            if (const auto* position = std::get_if<PositionChanged>(&effect.body))
                if (position->quantity.count == 0)
                    net += position->realised.units - position->fees.units + position->dividends.units +
                           position->funding.units;
            decisions += effect.kind == EffectKind::MetaDecision ? 1U : 0U;
        }
        for (const CounterfactualOutcome& outcome : effects.counterfactuals())
            performance.take(outcome, keep);
    }

    TwoEngines session;
    SnapshotBuilder builder;
    SnapshotPtr snapshot;
    PerformanceFold performance;
    std::vector<PerformanceRow> records;
    std::int64_t net = 0; // of closed shadow positions
    std::size_t decisions = 0;
};

template <class View, class Text>
QStringList textsOf(const View& view, const Text& text)
{
    QStringList out;
    for (std::uint64_t number = view.first(); number < view.end(); ++number)
        out << text(view[number]);
    return out;
}

QString orderText(const OrderRow& row)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(row.order.value)
        .arg(row.signal.value)
        .arg(row.position.value)
        .arg(row.quantity.count)
        .arg(static_cast<int>(row.state))
        .arg(row.time.ns);
}
QString fillText(const FillRow& row)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(row.fill.fill.value)
        .arg(row.fill.order.value)
        .arg(row.fill.price.units)
        .arg(row.time.ns);
}
QString positionText(const PositionRow& row)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(row.position.value)
        .arg(row.signal.value)
        .arg(row.order.value)
        .arg(row.net().units)
        .arg(row.closed.ns)
        .arg(row.multiple.value_or(-99.0));
}
QString signalText(const SignalRow& row)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(row.signal.value)
        .arg(row.order.value)
        .arg(static_cast<int>(row.cause))
        .arg(row.hasRisk)
        .arg(row.why.unpacked().risk.size());
}

} // namespace

class TestShadowRows final : public QObject {
    Q_OBJECT
private slots:
    void leavesTheRowsOfPaperAsTheyWere_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1U, 2U, 3U, 4U, 5U, 6U})
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void leavesTheRowsOfPaperAsTheyWere();
    void showsShadowRowsBesideThem();
    void tellsWhatBecameOfDecisions();
    void givesTheSameRowsOnceMore();
};

void TestShadowRows::leavesTheRowsOfPaperAsTheyWere()
{
    QFETCH(quint64, seed);
    const Watched off(seed, {});
    const Watched on(seed, TwoEngines::everyAgent());
    QVERIFY(!off.snapshot->shadow);
    const Snapshot& a = *off.snapshot;
    const Snapshot& b = *on.snapshot;
    QCOMPARE(textsOf(b.orders, orderText), textsOf(a.orders, orderText));
    QCOMPARE(textsOf(b.fills, fillText), textsOf(a.fills, fillText));
    QCOMPARE(textsOf(b.closedPositions, positionText), textsOf(a.closedPositions, positionText));
    QCOMPARE(textsOf(b.signalRows, signalText), textsOf(a.signalRows, signalText));
    QVERIFY(!a.orders.empty());
    QCOMPARE(b.account->equity.units, a.account->equity.units);
    QCOMPARE(b.account->cash.units, a.account->cash.units);
    QCOMPARE(b.account->closedTrades, a.account->closedTrades);
    QCOMPARE(b.positions->size(), a.positions->size());
}

void TestShadowRows::showsShadowRowsBesideThem()
{
    std::size_t orders = 0;
    std::size_t closed = 0;
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const Watched on(seed, TwoEngines::everyAgent());
        QVERIFY(on.snapshot->shadow);
        const ShadowPart& shadow = *on.snapshot->shadow;
        const auto& desk = on.session.driver().session.shadowDesk();
        orders += shadow.orders.size();
        closed += shadow.closedPositions.size();
        QCOMPARE(shadow.fills.size(), desk.fills());
        QCOMPARE(shadow.account->cash.units, desk.ledger().cash().units);
        QCOMPARE(shadow.account->equity.units, desk.ledger().equity().units);
        for (std::uint64_t i = shadow.orders.first(); i < shadow.orders.end(); ++i)
            QVERIFY(shadow.orders[i].variant == Variant::B);
        std::int64_t net = 0;
        for (std::uint64_t i = shadow.closedPositions.first(); i < shadow.closedPositions.end(); ++i)
            net += shadow.closedPositions[i].net().units;
        QCOMPARE(net, on.net);
        // Every decision stands with the signal it is of, with an opinion or a reason of every agent.
        std::size_t decisions = 0;
        for (std::uint64_t i = on.snapshot->signalRows.first(); i < on.snapshot->signalRows.end(); ++i) {
            const SignalRow& row = on.snapshot->signalRows[i];
            if (!row.agents || !row.agents->isDecided) continue;
            const AgentDecision& agents = *row.agents;
            ++decisions;
            QVERIFY(agents.meta.signal == row.signal);
            QCOMPARE(agents.opinions.size(), decision::kAgents);
            QVERIFY(agents.order.isSet() || agents.cause != ReasonCode::None);
            QVERIFY(row.route && row.route->signal == row.signal);
        }
        QCOMPARE(decisions, on.decisions);
    }
    QVERIFY(orders > 0);
    QVERIFY(closed > 0);
}

void TestShadowRows::tellsWhatBecameOfDecisions()
{
    std::size_t outcomes = 0;
    std::size_t counterfactuals = 0;
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const Watched on(seed, TwoEngines::everyAgent());
        decision::AgentPerformance performance;
        double money = 0.0;
        std::map<std::uint64_t, decision::AgentRecord> told;
        for (const PerformanceRow& row : on.records) {
            if (!row.isOutcome) {
                QVERIFY(told.emplace(row.record.signal.value, row.record).second);
                performance.addDecision(row.record);
                continue;
            }
            ++(row.outcome.isCounterfactual ? counterfactuals : outcomes);
            QVERIFY(told.at(row.record.signal.value) == row.record);
            QVERIFY(row.record.isExecuted || row.outcome.isCounterfactual);
            QVERIFY(row.record.direction != 0);
            money += row.outcome.money;
            performance.addOutcome(row.record, row.outcome);
        }
        QCOMPARE(told.size(), on.decisions);
        // The results of positions that a signal opened, and shares of them that add up to the whole.
        QVERIFY2(std::abs(money - static_cast<double>(on.net) / 1e8) < 1e-6,
                 qPrintable(QStringLiteral("%1 %2").arg(money).arg(static_cast<double>(on.net) / 1e8)));
        double attributed = 0.0;
        for (std::size_t i = 0; i < decision::kAgents; ++i)
            attributed += performance.of(static_cast<decision::AgentId>(i)).attributed.value();
        QVERIFY(std::abs(attributed - money) < 1e-6);
        QVERIFY(std::abs(performance.money() - money) < 1e-9);
    }
    QVERIFY2(outcomes > 5 && counterfactuals > 20,
             qPrintable(QStringLiteral("%1 %2").arg(outcomes).arg(counterfactuals)));
}

void TestShadowRows::givesTheSameRowsOnceMore()
{
    const Watched first(3, TwoEngines::everyAgent());
    const Watched second(3, TwoEngines::everyAgent());
    QCOMPARE(first.records.size(), second.records.size());
    for (std::size_t i = 0; i < first.records.size(); ++i) {
        QVERIFY(first.records[i].record == second.records[i].record);
        QVERIFY(first.records[i].outcome == second.records[i].outcome);
    }
}

SEXTANT_TEST(TestShadowRows)
#include "tst_shadow_rows.moc"
