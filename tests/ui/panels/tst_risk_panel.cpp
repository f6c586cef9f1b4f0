// The panels of risk and of the audit trail.
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/audit_model.h"
#include "models/risk_limits_model.h"
#include "tests/test_main.h"
#include "tests/ui/panels/sample_session.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/operate/audit_panel.h"
#include "ui/operate/risk_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using session::AuditKind;
using session::AuditRow;
using session::CommandKind;
using session::RiskPart;
using sextant::test::named;
using sextant::test::namelessControls;
using sextant::test::SampleSession;

namespace {

struct ShownRisk {
    ShownRisk()
    {
        for (std::size_t i = 0; i < trading::LimitReport::kRules; ++i) {
            trading::LimitUsage& usage = part.limits.usages[i];
            usage.rule = static_cast<ReasonCode>(static_cast<std::size_t>(ReasonCode::R01MaxPosition) + i);
            usage.isOfAccount = true;
            usage.limit = 100.0;
        }
        panel.resize(880, 700);
        panel.show();
        QObject::connect(&panel, &ui::RiskPanel::commandWanted, &panel,
                         [this](const session::Command& command) { commands.push_back(command); });
    }
    void show()
    {
        auto snapshot = std::make_shared<session::Snapshot>(*session.snapshot());
        snapshot->risks = {std::make_shared<const RiskPart>(part)};
        model.setSnapshot(snapshot);
        panel.setSnapshot(snapshot);
    }
    void use(ReasonCode rule, double used)
    {
        trading::LimitUsage& usage =
            part.limits.usages[static_cast<std::size_t>(rule) - static_cast<std::size_t>(ReasonCode::R01MaxPosition)];
        usage.used = used;
        usage.measured = used * usage.limit;
        usage.isNear = used >= 0.8 && used < 1.0;
        usage.isBroken = used >= 1.0;
    }
    [[nodiscard]] QString next() const { return panel.findChild<QLabel*>(QStringLiteral("next"))->text(); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList out;
        for (const auto* chip : panel.findChildren<ui::Chip*>())
            if (chip->isVisibleTo(&panel)) out << chip->text();
        return out;
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return panel.findChild<QPushButton*>(name); }
    /// Clicks a button of a stop and gives the reason that is asked for.
    void lift(const QString& name, const QString& reason)
    {
        button(name)->click();
        auto* field = named<QLineEdit>(panel, "Reason");
        field->setText(reason);
        QTest::keyClick(field, Qt::Key_Return);
    }

    ui::ThemeController theme;
    SampleSession session;
    RiskPart part;
    models::RiskLimitsModel model;
    ui::RiskPanel panel{theme, model};
    std::vector<session::Command> commands;
};

} // namespace

class TestRiskPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhatToDoWithoutASession()
    {
        const ui::ThemeController theme;
        models::RiskLimitsModel model;
        ui::RiskPanel panel(theme, model);
        panel.show();
        const auto* empty = panel.findChild<ui::EmptyState*>();
        QVERIFY(empty != nullptr && empty->isVisibleTo(&panel));
    }

    void whatTripsNextIsSaidAndSortedOnTop()
    {
        ShownRisk shown;
        shown.show();
        QCOMPARE(shown.next(), QStringLiteral("Next to trip: nothing is used."));
        shown.use(ReasonCode::R06Exposure, 0.5);
        shown.use(ReasonCode::R18Stress, 0.84);
        shown.show();
        QVERIFY2(shown.next().startsWith(QStringLiteral("! Next to trip: Stress test (R18) ")),
                 qPrintable(shown.next()));
        QVERIFY(shown.next().contains(QStringLiteral("84.0% used (84.00 of 100.00)")));
        const QAbstractItemModel* rows = shown.panel.limitsView()->model();
        QCOMPARE(rows->index(0, models::RiskLimitsModel::Rule).data().toString(), QStringLiteral("R18"));
        QCOMPARE(rows->index(1, models::RiskLimitsModel::Rule).data().toString(), QStringLiteral("R06"));
        shown.use(ReasonCode::R18Stress, 1.3);
        shown.show();
        QVERIFY(shown.next().startsWith(QStringLiteral("✗ Next to trip: Stress test (R18) ")));
        QVERIFY(shown.chips().contains(QStringLiteral("✓ trading allowed")));
    }

    void aKillIsAcknowledgedThenUnlockedWithAReason()
    {
        ShownRisk shown;
        shown.part.kill = trading::KillState::Triggered;
        shown.part.killCause = ReasonCode::R03MaxDailyLoss;
        shown.show();
        QVERIFY(shown.chips().contains(QStringLiteral("✗ killed")));
        QCOMPARE(shown.button(QStringLiteral("kill"))->text(), QStringLiteral("Acknowledge…"));
        shown.lift(QStringLiteral("kill"), QStringLiteral("stopped out twice"));
        QCOMPARE(shown.commands.size(), std::size_t{1});
        QVERIFY(shown.commands[0].kind == CommandKind::Acknowledge);
        QCOMPARE(shown.commands[0].reason, std::string("stopped out twice"));
        shown.part.kill = trading::KillState::Acknowledged;
        shown.show();
        QCOMPARE(shown.button(QStringLiteral("kill"))->text(), QStringLiteral("Unlock…"));
        shown.button(QStringLiteral("kill"))->click();
        auto* field = named<QLineEdit>(shown.panel, "Reason");
        QTest::keyClick(field, Qt::Key_Return); // without words nothing happens
        field->setText(QStringLiteral("  "));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.commands.size(), std::size_t{1});
        field->setText(QStringLiteral("size halved"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(shown.commands.at(1).kind == CommandKind::Unlock && shown.commands[1].key == "kill");
        // The answer is told.
        shown.panel.setSubmitted(7);
        shown.panel.setAnswer(7, false, QStringLiteral("not acknowledged"));
        QVERIFY(named<QLabel>(shown.panel, "State of the last change")
                    ->text()
                    .contains(QStringLiteral("not acknowledged")));
    }

    void haltsHoldsAndCalmModeHaveTheirButtons()
    {
        ShownRisk shown;
        shown.part.drawdownHalt = true;
        shown.part.isCalmOn = true;
        shown.part.calm = trading::CalmState::Paused;
        shown.part.calmCause = ReasonCode::LossStreak;
        shown.part.lossesInARow = 5;
        shown.part.holds = {{SampleSession::kSpy, ReasonCode::ExitOperator, trading::StopAction::Hold, Time{1}}};
        shown.part.waits = {{SampleSession::kBtc, ReasonCode::FeedDead, trading::StopAction::Hold, Time{1}}};
        shown.show();
        QVERIFY(shown.chips().contains(QStringLiteral("✗ entries halted")));
        QVERIFY(shown.button(QStringLiteral("wait1")) == nullptr); // lifts itself
        shown.lift(QStringLiteral("R08_DRAWDOWN"), QStringLiteral("new month"));
        QVERIFY(shown.commands.back().kind == CommandKind::Unlock && shown.commands.back().key == "R08_DRAWDOWN");
        shown.lift(QStringLiteral("hold3"), QStringLiteral("earnings are out"));
        QVERIFY(shown.commands.back().kind == CommandKind::Unlock && shown.commands.back().symbol == "SPY");
        shown.lift(QStringLiteral("calm"), QStringLiteral("rested"));
        QVERIFY(shown.commands.back().kind == CommandKind::CalmEnd);
        // Rows that did not change keep their buttons: nobody clicks beside one.
        const QPushButton* before = shown.button(QStringLiteral("hold3"));
        shown.use(ReasonCode::R06Exposure, 0.2);
        shown.show();
        QVERIFY(shown.button(QStringLiteral("hold3")) == before);
    }

    void stopsFollowTheTheme()
    {
        ShownRisk shown;
        shown.theme.setScheme(ui::ColorScheme::Dark);
        shown.part.drawdownHalt = true;
        shown.show();
        const auto colorOfStop = [&] {
            const QWidget* row = shown.button(QStringLiteral("R08_DRAWDOWN"))->parentWidget();
            return row->findChild<QLabel*>()->palette().color(QPalette::WindowText);
        };
        const QColor dark = colorOfStop();
        shown.theme.setScheme(ui::ColorScheme::Light);
        QVERIFY(colorOfStop() != dark);
        QCOMPARE(colorOfStop(), shown.theme.theme().tone(models::Tone::Danger));
    }

    void anInstrumentIsHeldFromHere()
    {
        ShownRisk shown;
        shown.show();
        auto* instruments = named<QComboBox>(shown.panel, "Instrument to hold");
        QCOMPARE(instruments->count(), 3);
        instruments->setCurrentIndex(2);
        named<QPushButton>(shown.panel, "Take no entries in the chosen instrument")->click();
        auto* field = named<QLineEdit>(shown.panel, "Reason");
        field->setText(QStringLiteral("earnings tonight"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.commands.size(), std::size_t{1});
        QVERIFY(shown.commands[0].kind == CommandKind::Hold);
        QCOMPARE(shown.commands[0].symbol, instruments->currentText().toStdString());
        shown.panel.setBlocked(QStringLiteral("This is a replay."));
        QVERIFY(!named<QPushButton>(shown.panel, "Take no entries in the chosen instrument")->isEnabled());
    }

    void everyControlHasAName()
    {
        ShownRisk shown;
        shown.part.kill = trading::KillState::Triggered;
        shown.show();
        QVERIFY(namelessControls(shown.panel).empty());
        const ui::ThemeController theme;
        models::AuditModel entries;
        const ui::AuditPanel audit(theme, entries);
        QVERIFY(namelessControls(audit).empty());
    }

    void theAuditIsSearchedCopiedAndVerified()
    {
        ui::ThemeController theme;
        models::AuditModel entries;
        ui::AuditPanel panel(theme, entries);
        panel.resize(900, 400);
        panel.show();
        QVERIFY(!panel.view()->emptyText().isEmpty());
        SampleSession session;
        session::AppendLog<AuditRow> log;
        for (const char* who : {"ada", "grace"}) {
            AuditRow row;
            row.kind = AuditKind::Command;
            row.command = CommandKind::Unlock;
            row.key = "kill";
            row.actor = who;
            row.words = "all is well";
            row.order = OrderId{17};
            log.add(row);
        }
        auto snapshot = std::make_shared<session::Snapshot>(*session.snapshot());
        snapshot->audit = log.view();
        entries.setSnapshot(snapshot);
        QCOMPARE(panel.view()->model()->rowCount(), 2);
        named<QLineEdit>(panel, "Search the audit trail")->setText(QStringLiteral("ada"));
        QCOMPARE(panel.view()->model()->rowCount(), 1);
        named<QPushButton>(panel, "Copy entries as CSV")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("ada")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("grace")));
        QSignalSpy chosen(&panel, &ui::AuditPanel::orderChosen);
        Q_EMIT panel.view()->activated(panel.view()->model()->index(0, 0));
        QCOMPARE(chosen.count(), 1);

        QSignalSpy wanted(&panel, &ui::AuditPanel::verifyWanted);
        auto* verify = named<QPushButton>(panel, "Verify the journal's chain of hashes");
        verify->click();
        QCOMPARE(wanted.count(), 1);
        panel.setVerifying(0.0);
        QVERIFY(!verify->isEnabled());
        // How far it is, how long it still takes, and a way out of it.
        panel.setVerifying(0.25, std::chrono::seconds(90));
        const auto* bar = named<QProgressBar>(panel, "How much of the journal is verified");
        auto* cancel = named<QPushButton>(panel, "Cancel the verification");
        QCOMPARE(bar->value(), bar->maximum() / 4);
        QVERIFY(!bar->isHidden() && !cancel->isHidden());
        QVERIFY(!named<QLabel>(panel, "Time that the verification still takes")->text().isEmpty());
        QSignalSpy cancelled(&panel, &ui::AuditPanel::verifyCancelled);
        cancel->click();
        QCOMPARE(cancelled.count(), 1);
        panel.setVerified(false, QStringLiteral("Row 12 was edited."));
        QVERIFY(verify->isEnabled());
        QCOMPARE(named<QLabel>(panel, "Result of the verification")->text(), QStringLiteral("✗ Row 12 was edited."));
        QVERIFY(bar->isHidden() && cancel->isHidden());
    }
};

SEXTANT_TEST(TestRiskPanel)
#include "tst_risk_panel.moc"
