#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include "models/agent_decisions_model.h"
#include "models/agents_model.h"
#include "models/pairs_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "ui/analyze/agents_panel.h"
#include "ui/analyze/calibration_view.h"
#include "ui/analyze/pairs_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using sextant::test::SampleSession;

namespace {

/// A snapshot of the sample session with an engine 2 that has decided `decisions` times, right in three of four.
session::SnapshotPtr withShadow(SampleSession& sample, session::AppendLog<session::PerformanceRow>& log, int decisions)
{
    auto out = std::make_shared<session::Snapshot>(*sample.snapshot());
    auto part = std::make_shared<session::ShadowPart>();
    auto positions = std::make_shared<std::vector<session::PositionRow>>();
    session::PositionRow held;
    held.position = PositionId{1};
    held.instrument = out->instruments.front()->instrument->id;
    held.variant = session::Variant::B;
    held.signal = SignalId{1};
    held.quantity = held.largest = Lots{5};
    held.entry = 100.0;
    held.unrealised = Cash{1'500'000'000};
    positions->push_back(held);
    part->positions = positions;
    part->account = out->account;
    decision::AgentRecord record;
    record.direction = 1;
    record.isApproved = record.isExecuted = true;
    for (auto& vote : record.votes)
        vote.absence = decision::AgentAbsence::NotActivated;
    auto& vote = record.votes[static_cast<std::size_t>(decision::AgentId::Technical)];
    vote.absence = decision::AgentAbsence::None;
    vote.bias = decision::Bias::Bullish;
    for (int n = 0; n < decisions; ++n) {
        vote.confidence = 50 + n % 4 * 10;
        decision::AgentOutcome outcome;
        outcome.multiple = n % 4 == 0 ? -1.0 : 1.0;
        log.add({static_cast<std::uint64_t>(n), out->now, false, record, {}});
        log.add({static_cast<std::uint64_t>(n), out->now, true, record, outcome});
    }
    part->records = log.view();
    part->switches.isOn.fill(true);
    out->shadow = part;
    return out;
}

struct ShownAgents {
    ShownAgents()
    {
        panel.resize(640, 700);
        panel.show();
    }
    ui::ThemeController theme;
    SampleSession sample;
    session::AppendLog<session::PerformanceRow> log;
    models::AgentsModel agents;
    models::AgentDecisionsModel decisions;
    ui::AgentsPanel panel{theme, agents, decisions};
};

} // namespace

class TestAgentsPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowToSwitchItOn();
    void showsTheAgentsAndWhatIsKnownOfOne();
    void drawsTheCalibrationInWordsToo();
    void isNotCountedWhileHidden();
    void showsPositionsBesideEachOther();
};

void TestAgentsPanel::saysHowToSwitchItOn()
{
    ShownAgents shown;
    shown.panel.setSnapshot(shown.sample.snapshot());
    auto* empty = shown.panel.findChild<ui::EmptyState*>();
    QVERIFY(empty != nullptr && empty->isVisibleTo(&shown.panel));
    QSignalSpy wanted(&shown.panel, &ui::AgentsPanel::flagWanted);
    auto* button = empty->findChild<QPushButton*>();
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestAgentsPanel::showsTheAgentsAndWhatIsKnownOfOne()
{
    ShownAgents shown;
    shown.panel.setSnapshot(withShadow(shown.sample, shown.log, 40));
    QVERIFY(shown.panel.view()->isVisibleTo(&shown.panel));
    QCOMPARE(shown.panel.view()->model()->rowCount(), static_cast<int>(decision::kAgents));
    QStringList texts;
    for (const QLabel* label : shown.panel.findChildren<QLabel*>())
        if (label->isVisibleTo(&shown.panel)) texts << label->text();
    const QString all = texts.join(QLatin1Char(' '));
    QVERIFY2(all.contains(QStringLiteral("The market went where it said in 75")), qPrintable(all));
    // Another agent is chosen.
    shown.panel.view()->selectRow(static_cast<int>(decision::AgentId::Satyland));
    QVERIFY(shown.decisions.agent() == decision::AgentId::Satyland);
    // Signals of the sample were not put to agents.
    QCOMPARE(shown.decisions.rowCount(), 0);
    QVERIFY(!shown.panel.decisionsView()->emptyText().isEmpty());
}

void TestAgentsPanel::drawsTheCalibrationInWordsToo()
{
    ShownAgents shown;
    shown.panel.setSnapshot(withShadow(shown.sample, shown.log, 12));
    shown.panel.tabs()->setCurrentIndex(1);
    QVERIFY2(shown.panel.calibration()->accessibleDescription().contains(QStringLiteral("12 of 30")),
             qPrintable(shown.panel.calibration()->accessibleDescription()));
    const QImage before = shown.panel.calibration()->grab().toImage();
    shown.panel.setSnapshot(withShadow(shown.sample, shown.log, 60));
    QTRY_VERIFY(shown.panel.calibration()->accessibleDescription().contains(QStringLiteral("Brier score")));
    QVERIFY2(shown.panel.calibration()->accessibleDescription().contains(QStringLiteral("said 50")),
             qPrintable(shown.panel.calibration()->accessibleDescription()));
    QVERIFY(shown.panel.calibration()->grab().toImage() != before);
}

void TestAgentsPanel::isNotCountedWhileHidden()
{
    ShownAgents shown;
    shown.panel.hide();
    shown.panel.setSnapshot(withShadow(shown.sample, shown.log, 10));
    QCOMPARE(shown.agents.performance().decisions(), 0);
    shown.panel.show();
    QCOMPARE(shown.agents.performance().decisions(), 10);
}

void TestAgentsPanel::showsPositionsBesideEachOther()
{
    const ui::ThemeController theme;
    SampleSession sample;
    session::AppendLog<session::PerformanceRow> log;
    models::PairsModel pairs;
    ui::PairsPanel panel(theme, pairs);
    panel.resize(900, 300);
    panel.show();
    panel.setSnapshot(sample.snapshot());
    QVERIFY(panel.findChild<ui::EmptyState*>()->isVisibleTo(&panel));
    panel.setSnapshot(withShadow(sample, log, 1));
    QVERIFY(panel.view()->isVisibleTo(&panel));
    QVERIFY(panel.view()->model()->rowCount() > 0);
    QSignalSpy instrument(&panel, &ui::PairsPanel::instrumentChosen);
    Q_EMIT panel.view()->activated(panel.view()->model()->index(0, 0));
    QCOMPARE(instrument.count(), 1);
}

SEXTANT_TEST(TestAgentsPanel)
#include "tst_agents_panel.moc"
