#include <QTest>

#include "engine/decision/gates/signal_gate.h"
#include "tests/test_main.h"

using namespace sextant;
using namespace sextant::decision;

class TestSignalGate final : public QObject {
    Q_OBJECT

private slots:
    void blocksInOrderAndMeasuresAll_data();
    void blocksInOrderAndMeasuresAll();
    void reasonsCarryVerdicts();
    void regimeGate_data();
    void regimeGate();
};

namespace {

/// A signal that passes every gate.
GateInput calmInput()
{
    GateInput in;
    in.score = 0.75;
    in.spread = 2;
    in.tick = 1;
    in.midUnits = 100'000.0;
    return in;
}

} // namespace

void TestSignalGate::blocksInOrderAndMeasuresAll_data()
{
    QTest::addColumn<double>("score"); // < 0: none
    QTest::addColumn<bool>("external");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<int>("secondsSince"); // < 0: never
    QTest::addColumn<int>("barsSince");
    QTest::addColumn<qint64>("spread");
    QTest::addColumn<qint64>("median"); // < 0: none
    QTest::addColumn<bool>("proxy");
    QTest::addColumn<bool>("flag");
    QTest::addColumn<QString>("blockedBy");

    const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };
    // execution.md §11; thresholds inclusive
    row("strength at threshold") << 0.70 << false << true << -1 << 0 << qint64{2} << qint64{-1} << false << true
                                 << "NONE";
    row("strength below") << 0.699 << false << true << -1 << 0 << qint64{2} << qint64{-1} << false << true
                          << "GATE_SIGNAL";
    row("sell is as strong") << 0.30 << false << false << -1 << 0 << qint64{2} << qint64{-1} << false << true << "NONE";
    row("outside: weak score for it") << 0.35 << true << true << -1 << 0 << qint64{2} << qint64{-1} << false << true
                                      << "NONE";
    row("outside: score says opposite") << 0.29 << true << true << -1 << 0 << qint64{2} << qint64{-1} << false << true
                                        << "GATE_SIGNAL";
    row("outside short: opposite") << 0.71 << true << false << -1 << 0 << qint64{2} << qint64{-1} << false << true
                                   << "GATE_SIGNAL";
    row("outside without score passes") << -1.0 << true << true << -1 << 0 << qint64{2} << qint64{-1} << false << true
                                        << "NONE";
    row("cooldown exactly over") << 0.8 << false << true << 60 << 10 << qint64{2} << qint64{-1} << false << true
                                 << "NONE";
    row("cooldown by seconds") << 0.8 << false << true << 59 << 10 << qint64{2} << qint64{-1} << false << true
                               << "GATE_COOLDOWN";
    row("cooldown by bars") << 0.8 << false << true << 6000 << 9 << qint64{2} << qint64{-1} << false << true
                            << "GATE_COOLDOWN";
    row("three ticks always pass") << 0.8 << false << true << -1 << 0 << qint64{3} << qint64{1} << false << true
                                   << "NONE";
    row("four ticks over median 1") << 0.8 << false << true << -1 << 0 << qint64{4} << qint64{1} << false << true
                                    << "GATE_SPREAD";
    row("1.5 medians pass") << 0.8 << false << true << -1 << 0 << qint64{15} << qint64{10} << false << true << "NONE";
    row("over 1.5 medians") << 0.8 << false << true << -1 << 0 << qint64{16} << qint64{10} << false << true
                            << "GATE_SPREAD";
    row("over the bp cap") << 0.8 << false << true << -1 << 0 << qint64{600} << qint64{1000} << false << true
                           << "GATE_SPREAD";
    row("a proxy never blocks") << 0.8 << false << true << -1 << 0 << qint64{600} << qint64{1} << true << true
                                << "NONE";
    row("flag off: skipped") << 0.8 << false << true << -1 << 0 << qint64{600} << qint64{1} << false << false << "NONE";
    row("first that blocks is named") << 0.6 << false << true << 1 << 0 << qint64{600} << qint64{1} << false << true
                                      << "GATE_SIGNAL";
}

void TestSignalGate::blocksInOrderAndMeasuresAll()
{
    QFETCH(double, score);
    QFETCH(bool, external);
    QFETCH(bool, isLong);
    QFETCH(int, secondsSince);
    QFETCH(int, barsSince);
    QFETCH(qint64, spread);
    QFETCH(qint64, median);
    QFETCH(bool, proxy);
    QFETCH(bool, flag);
    QFETCH(QString, blockedBy);
    GateInput in = calmInput();
    in.score = score < 0 ? std::nullopt : std::optional(score);
    in.external = external;
    in.isLong = isLong;
    if (secondsSince >= 0) in.sinceLast = std::chrono::seconds(secondsSince);
    in.barsSinceLast = barsSince;
    in.spread = spread;
    if (median >= 0) in.medianSpread = median;
    in.spreadIsProxy = proxy;
    GateSettings settings;
    settings.spreadGate = flag;
    const GateOutcome outcome = evaluateGates(in, settings);
    const std::string_view by = name(outcome.blockedBy);
    QCOMPARE(QString::fromUtf8(by.data(), static_cast<qsizetype>(by.size())), blockedBy);
    QCOMPARE(outcome.passed, blockedBy == "NONE");
}

void TestSignalGate::reasonsCarryVerdicts()
{
    GateInput in = calmInput();
    in.score = 0.5;
    in.sinceLast = std::chrono::seconds(5);
    const GateOutcome outcome = evaluateGates(in, GateSettings{});
    const auto verdict = [&](std::size_t i) { return static_cast<ReasonCode>(outcome.reasons[i].args[0].integer); };
    QVERIFY(verdict(0) == ReasonCode::Skipped); // its flag is off
    QVERIFY(verdict(1) == ReasonCode::Block);
    QVERIFY(verdict(2) == ReasonCode::Block); // measured although the first one blocked
    QVERIFY(verdict(3) == ReasonCode::Skipped);
}

namespace {

/// A market that nothing speaks against.
analysis::Regime calmRegime()
{
    analysis::Regime regime;
    regime.labels = {analysis::RegimeDirection::Bull, analysis::RegimeStructure::Trending,
                     analysis::VolatilityRegime::Normal, 1, analysis::SpreadRegime::Normal};
    regime.probabilities = {0.9, 0.05, 0.05};
    regime.confidence = 0.9;
    regime.isSpreadProxy = false;
    return regime;
}

} // namespace

void TestSignalGate::regimeGate_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("blocks");
    QTest::newRow("calm") << 0 << true << "NORMAL" << false;
    QTest::newRow("extreme volatility") << 1 << true << "EXTREME" << true;
    QTest::newRow("high volatility") << 2 << true << "HIGH" << false;
    QTest::newRow("wide spread") << 3 << true << "WIDE" << true;
    QTest::newRow("wide, but read from bars") << 4 << true << "NORMAL" << false;
    QTest::newRow("against it") << 0 << false << "BULL" << true;
    QTest::newRow("against it by exactly the limit") << 5 << false << "NORMAL" << false;
    QTest::newRow("long in a bear market") << 6 << true << "BEAR" << true;
    QTest::newRow("about to change") << 7 << true << "REGIME_CHANGE_POINT" << true;
    QTest::newRow("change at the limit") << 8 << true << "NORMAL" << false;
    QTest::newRow("not ready") << 9 << true << "NOT_READY" << false;
    QTest::newRow("no regime at all") << 10 << true << "NOT_READY" << false;
}

void TestSignalGate::regimeGate()
{
    QFETCH(int, change);
    QFETCH(bool, isLong);
    QFETCH(QString, state);
    QFETCH(bool, blocks);
    analysis::Regime regime = calmRegime();
    if (change == 1) regime.labels.volatility = analysis::VolatilityRegime::Extreme;
    if (change == 2) regime.labels.volatility = analysis::VolatilityRegime::High;
    if (change == 3 || change == 4) regime.labels.spread = analysis::SpreadRegime::Wide;
    regime.isSpreadProxy = change == 4;
    if (change == 5) regime.probabilities = {0.65, 0.30, 0.05};
    if (change == 6) regime.probabilities = {0.10, 0.66, 0.24};
    if (change == 7) regime.changeProbability = 0.51;
    if (change == 8) regime.changeProbability = 0.50;
    if (change == 9) regime.labels.direction = analysis::RegimeDirection::Unknown;
    GateInput in = calmInput();
    in.isLong = isLong;
    in.score = isLong ? 0.9 : 0.1;
    if (change != 10) in.regime = &regime;
    for (const bool flag : {true, false}) {
        GateSettings settings;
        settings.regimeGate = flag;
        const GateOutcome outcome = evaluateGates(in, settings);
        const Reason& reason = outcome.reasons[0];
        QVERIFY(reason.code == ReasonCode::GateRegime);
        const auto expected = !flag ? ReasonCode::Skipped : blocks ? ReasonCode::Block : ReasonCode::Pass;
        QVERIFY(static_cast<ReasonCode>(reason.args[0].integer) == expected);
        // Measured all the same.
        const std::string_view seen = name(static_cast<ReasonCode>(reason.args[1].integer));
        QCOMPARE(QString::fromUtf8(seen.data(), static_cast<qsizetype>(seen.size())), state);
        QCOMPARE(outcome.passed, !(flag && blocks));
        QVERIFY(outcome.blockedBy == (flag && blocks ? ReasonCode::GateRegime : ReasonCode::None));
    }
}

SEXTANT_TEST(TestSignalGate)
#include "tst_signal_gate.moc"
