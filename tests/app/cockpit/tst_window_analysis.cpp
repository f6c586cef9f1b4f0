#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <chrono>
#include <filesystem>

#include "engine/host/what_if.h"
#include "engine/storage/database.h"
#include "engine/storage/workspace.h"
#include "models/signals_model.h"
#include "models/what_if_model.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "tests/ui/panels/widget_tree.h"
#include "ui/analyze/what_if_panel.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/shell/action_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/trade/why_panel.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using host::HostState;
using host::SessionKind;
using test::CockpitProgram;
using test::kPatience;

/// An analyst at the window: going from signal to signal, asking what if, seeing where decisions differ.
class TestWindowAnalysis final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesFromSignalToSignalInAReplay();
    void goesToASignalOfTheTableAndOfWhy();
    void asksWhatIfAndSeesItOnTheChart();
    void aComparisonIsCancelledAndTheWindowLives();
    void theSessionThatIsWrittenCanBeComparedMeanwhile();
    void aChangedByteOfTheLogIsFoundOnTheScreen();
    void aDamagedTapeIsSaidInASentence();

private:
    static Time at(const char* time) { return parseRfc3339(time).value(); }
    /// Plays the tape to its end.
    static bool record(CockpitProgram& program, const QString& folder, int minutes = 1500)
    {
        if (!program.openAt(test::writeTape(folder, minutes), "2021-01-01T00:30:00Z")) return false;
        program.press(Qt::Key_5, Qt::ControlModifier | Qt::AltModifier);
        program.press(Qt::Key_Space, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return program.state() == HostState::Ended; }, kPatience);
    }
    static bool isAt(CockpitProgram& program, const char* time)
    {
        return QTest::qWaitFor(
            [&] {
                const auto now = program.snapshot();
                return program.state() == HostState::Paused && now && now->now == at(time);
            },
            kPatience);
    }
    static ui::WhatIfPanel* openWhatIf(CockpitProgram& program)
    {
        program.press(Qt::Key_2, Qt::ControlModifier);
        auto* dock = program.window().findChild<QDockWidget*>(QStringLiteral("whatIf"));
        dock->show();
        dock->raise();
        return qobject_cast<ui::WhatIfPanel*>(program.panel("whatIf"));
    }
};

void TestWindowAnalysis::goesFromSignalToSignalInAReplay()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(record(program, folder.path()));
    auto* next = program.window().actions().find(QStringLiteral("session.nextSignal"));
    auto* previous = program.window().actions().find(QStringLiteral("session.previousSignal"));
    QVERIFY(next != nullptr && previous != nullptr);
    QVERIFY(!next->isEnabled() && !previous->isEnabled()); // it is no replay
    QVERIFY(next->toolTip().contains(QStringLiteral("replay")));
    const std::string id = program.host().status().sessionId;

    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Replay;
    request.sessionId = id;
    request.fastForward = at("2021-01-01T01:00:00Z");
    program.window().open(request);
    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().kind, SessionKind::Replay, kPatience);
    QVERIFY(isAt(program, "2021-01-01T01:00:00Z"));
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), kPatience);
    QVERIFY(!previous->isEnabled());

    auto* why = program.window().findChild<ui::WhyPanel*>();
    const auto explained = [why] {
        QStringList all;
        for (const QLabel* label : why->findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char(' '));
    };
    program.press(Qt::Key_F7);
    QVERIFY(isAt(program, "2021-01-01T03:45:00Z"));
    QTRY_VERIFY_WITH_TIMEOUT(explained().contains(QStringLiteral("Signal 1 ")), kPatience);
    QTRY_VERIFY(previous->isEnabled() == false);
    program.press(Qt::Key_F7);
    QVERIFY(isAt(program, "2021-01-01T04:15:00Z"));
    QTRY_VERIFY_WITH_TIMEOUT(explained().contains(QStringLiteral("Signal 2 ")), kPatience);
    // It stays there, and the chart shows the bar of the signal.
    const auto& chart = program.window().findChild<ui::ChartPanel*>()->view();
    QTRY_VERIFY(chart.crosshair().slot().has_value());
    QTRY_VERIFY(previous->isEnabled());
    program.press(Qt::Key_F6);
    QVERIFY(isAt(program, "2021-01-01T03:45:00Z"));
    QTRY_VERIFY_WITH_TIMEOUT(explained().contains(QStringLiteral("Signal 1 ")), kPatience);
    // By the buttons of the transport bar, to the last one; there is no further then.
    auto* button = program.find<QToolButton>("Next signal");
    for (int i = 0; i < 50 && next->isEnabled(); ++i) {
        const Time before = program.snapshot()->now;
        program.click(button);
        QTRY_VERIFY_WITH_TIMEOUT(program.state() == HostState::Paused && program.snapshot()->now > before, kPatience);
        QTest::qWait(60);
    }
    QVERIFY(!next->isEnabled());
    QVERIFY(next->toolTip().contains(QStringLiteral("no further")));
    QVERIFY(program.snapshot()->now >= at("2021-01-01T19:15:00Z"));
    QVERIFY(program.close());
}

void TestWindowAnalysis::goesToASignalOfTheTableAndOfWhy()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(record(program, folder.path()));
    // From the recorded session its replay opens, at the signal.
    auto* signalRows = program.find<ui::TableView>("Signals");
    QTRY_VERIFY_WITH_TIMEOUT(signalRows->model()->rowCount() >= 4, kPatience);
    int row = -1;
    for (int i = 0; i < signalRows->model()->rowCount(); ++i)
        if (signalRows->model()->index(i, 0).data().toString().contains(QStringLiteral("03:45"))) row = i;
    QVERIFY(row >= 0);
    QMenu* menu = test::contextMenu(signalRows, row);
    QVERIFY(menu != nullptr);
    QAction* go = test::actionOf(menu, QStringLiteral("Replay: go to this signal"));
    QVERIFY(go != nullptr);
    go->trigger();
    menu->close();
    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().kind, SessionKind::Replay, kPatience);
    QVERIFY(isAt(program, "2021-01-01T03:45:00Z"));
    auto* why = program.window().findChild<ui::WhyPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(why->findChildren<QLabel*>().size() > 0, kPatience);
    // Onwards by hand, and back to what Why explains.
    program.press(Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->now > at("2021-01-01T03:45:00Z"), kPatience);
    program.click(program.find<QToolButton>("Go to this in a replay"));
    QVERIFY(isAt(program, "2021-01-01T03:45:00Z"));
    QVERIFY(program.close());
}

void TestWindowAnalysis::asksWhatIfAndSeesItOnTheChart()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(record(program, folder.path()));
    const std::string id = program.host().status().sessionId;
    // The signal that came too soon leads to the question, with its setting chosen.
    auto* signalRows = program.find<ui::TableView>("Signals");
    QTRY_VERIFY_WITH_TIMEOUT(signalRows->model()->rowCount() >= 4, kPatience);
    for (int i = 0; i < signalRows->model()->rowCount(); ++i)
        if (signalRows->model()->index(i, 0).data().toString().contains(QStringLiteral("04:15")))
            program.click(signalRows, i, 1);
    const auto* ask = test::named<QToolButton>(program.window(), "Ask what if");
    QVERIFY(ask != nullptr);
    QTRY_VERIFY(ask->isVisible());
    program.click(program.find<QToolButton>("Ask what if"));
    auto* key = program.find<QComboBox>("What to change");
    QTRY_COMPARE(key->currentText(), QStringLiteral("Gates: Bars between signals"));
    auto* value = program.find<QLineEdit>("Its value, typed");
    value->setText(QStringLiteral("0"));
    program.click(program.find<QPushButton>("Add the change"));
    auto* panel = program.window().findChild<ui::WhatIfPanel*>();
    panel->suggest(false, QStringLiteral("risk.cooldown_seconds"));
    value->setText(QStringLiteral("0"));
    program.click(program.find<QPushButton>("Add the change"));
    QCOMPARE(panel->change().settings.size(), std::size_t{2});
    for (QPushButton* button : panel->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Compare")) program.click(button);
    QTRY_VERIFY_WITH_TIMEOUT(panel->view()->model()->rowCount() > 0, kPatience);

    // What it says is what the comparison itself says.
    const auto expected =
        host::whatIf(storage::WorkspaceLocation::directory(program.host().workspace()), id, panel->change());
    QVERIFY(expected);
    QCOMPARE(panel->view()->model()->rowCount(), static_cast<int>(expected->differences.size()));
    QCOMPARE(panel->causesView()->model()->rowCount(), static_cast<int>(expected->causes.size()));
    // The session is open, so that its chart has the marks; Enter on a row goes there.
    auto& chart = program.window().findChild<ui::ChartPanel*>()->view();
    QCOMPARE(chart.differences().shown().size(), expected->differences.size());
    panel->view()->setCurrentIndex(panel->view()->model()->index(0, 0));
    panel->view()->setFocus();
    QTest::keyClick(panel->view(), Qt::Key_Return);
    QTRY_VERIFY(chart.isVisible());
    QTRY_VERIFY(chart.crosshair().slot().has_value());
    chart.grab();
    QVERIFY(!chart.differences().placed().empty());
    QVERIFY(chart.differences().rowOfSlot(*chart.crosshair().slot(), *chart.series()).has_value());
    // And back, from the mark to its row.
    chart.setFocus();
    const auto& mark = chart.differences().placed().front();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, mark.rect.center());
    QTRY_VERIFY(panel->isVisible());
    // Another session is opened: its chart has no marks, and the panel says what to do.
    host::OpenRequest other;
    other.kind = host::OpenRequest::Kind::Recording;
    other.recording.files = {folder.filePath(QStringLiteral("btcusdt_test_1m.csv")).toStdString()};
    program.window().open(other);
    QTRY_VERIFY_WITH_TIMEOUT(!program.host().status().sessionId.empty() && program.host().status().sessionId != id,
                             kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(chart.differences().isEmpty(), kPatience);
    QTRY_VERIFY(program.find<QPushButton>("Open a replay of the compared session")->isVisible());
    program.click(program.find<QPushButton>("Open a replay of the compared session"));
    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().kind, SessionKind::Replay, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().sessionId, id, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!chart.differences().isEmpty(), kPatience);
    QVERIFY(program.close());
}

void TestWindowAnalysis::aComparisonIsCancelledAndTheWindowLives()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(record(program, folder.path(), 60'000));
    auto* panel = openWhatIf(program);
    panel->suggest(false, QStringLiteral("exits.stop_atr"));
    panel->addChange(QStringLiteral("1"));
    const auto press = [&](const char* text) {
        for (QPushButton* button : panel->findChildren<QPushButton*>())
            if (button->text() == QString::fromUtf8(text)) program.click(button);
    };
    press("Compare");
    auto* progress = panel->findChild<QProgressBar*>();
    QVERIFY(progress->isVisibleTo(panel));
    // The window answers meanwhile: a whole turn of events takes no longer than people would notice.
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, kPatience);
    QVERIFY(progress->value() < 1000);
    press("Cancel");
    QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisibleTo(panel), kPatience);
    QCOMPARE(panel->view()->model()->rowCount(), 0);
    // A second one that is asked for while the first runs takes its place.
    press("Compare");
    Q_EMIT panel->compareWanted(QString::fromStdString(program.host().status().sessionId), {});
    QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisibleTo(panel), kPatience);
    QVERIFY(test::named<QLabel>(*panel, "Result")->text().contains(QStringLiteral("would have been the same")));
    // The window closes while one runs.
    press("Compare");
    QVERIFY(program.close());
}

void TestWindowAnalysis::theSessionThatIsWrittenCanBeComparedMeanwhile()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path(), 30'000), "2021-01-01T06:00:00Z"));
    program.press(Qt::Key_5, Qt::ControlModifier | Qt::AltModifier);
    program.press(Qt::Key_Space, Qt::ControlModifier); // it goes on while it is compared
    const auto location = storage::WorkspaceLocation::directory(program.host().workspace());
    for (int round = 0; round < 3; ++round) {
        const auto result = host::whatIf(location, program.host().status().sessionId, {});
        QVERIFY2(result, result ? "" : result.error().message.c_str());
        QCOMPARE(result->differing(), std::uint64_t{0});
        QTest::qWait(20);
    }
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), HostState::Ended, kPatience);
    QVERIFY(program.close());
}

void TestWindowAnalysis::aChangedByteOfTheLogIsFoundOnTheScreen()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    for (const char* flag : {"enable_variant_b", "enable_shadow_execution", "enable_strat_specialist"}) {
        session::Command on;
        on.kind = session::CommandKind::Flag;
        on.actor = "tester";
        on.origin = "local";
        on.key = flag;
        on.value = "on";
        QVERIFY(program.host().changeWithoutSession(on));
    }
    QVERIFY(record(program, folder.path()));
    program.press(Qt::Key_3, Qt::ControlModifier);
    auto* verify = program.find<QPushButton>("Verify the journal's chain of hashes");
    program.click(verify);
    auto* said = program.find<QLabel>("Result of the verification");
    QTRY_VERIFY_WITH_TIMEOUT(verify->isEnabled(), kPatience);
    QVERIFY2(said->text().startsWith(QStringLiteral("✓")), qPrintable(said->text()));
    QVERIFY(said->text().contains(QStringLiteral("asked again")));

    // The log is exported, whole.
    program.press(Qt::Key_2, Qt::ControlModifier);
    auto* agents = program.window().findChild<QDockWidget*>(QStringLiteral("agents"));
    agents->raise();
    program.waitForPanels();
    auto* exports = program.find<QToolButton>("Export what engine 2 decided");
    const QString csv = folder.filePath(QStringLiteral("decisions.csv"));
    exports->menu()->actions().front()->trigger();
    auto* chooser = program.window().findChild<QFileDialog*>();
    QVERIFY(chooser != nullptr);
    QTRY_VERIFY(chooser->isVisible());
    Q_EMIT chooser->fileSelected(csv);
    chooser->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(csv), kPatience);
    auto* exported = test::named<QLabel>(program.window(), "How the export ended");
    QVERIFY(exported != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(exported->text().startsWith(QStringLiteral("✓")) && exported->text().contains(csv),
                             kPatience);
    program.press(Qt::Key_3, Qt::ControlModifier);

    // One bit of one value of one row, by somebody who knows how.
    const std::filesystem::path file = storage::WorkspaceLocation::directory(program.host().workspace()).database;
    storage::Database::Options options;
    options.access = storage::Database::Access::ReadWrite;
    {
        auto database = storage::Database::open(file, options);
        QVERIFY(database);
        QVERIFY(database->execute("DROP TRIGGER agent_decisions_no_update"));
        QVERIFY(database->execute("UPDATE agent_decisions SET confidence = confidence - 1 WHERE agent_name = "
                                  "'technical' AND confidence > 0 AND seq = (SELECT max(seq) FROM agent_decisions "
                                  "WHERE agent_name = 'technical' AND confidence > 0)"));
    }
    program.click(verify);
    QTRY_VERIFY_WITH_TIMEOUT(verify->isEnabled(), kPatience);
    const QString text = said->text();
    for (const char* part : {"✗", "agent_decisions", "row ", "(technical)", "confidence"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QTRY_VERIFY(said->isVisible());
    QVERIFY(program.close());
}

void TestWindowAnalysis::aDamagedTapeIsSaidInASentence()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    CockpitProgram program(workspace);
    QVERIFY(record(program, folder.path()));
    auto* panel = openWhatIf(program);
    const auto compare = [&] {
        for (QPushButton* button : panel->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Compare")) program.click(button);
        return QTest::qWaitFor([&] { return !panel->findChild<QProgressBar*>()->isVisibleTo(panel); }, kPatience);
    };
    const auto says = [panel] {
        QStringList all;
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->isVisibleTo(panel)) all << label->text();
        return all.join(QLatin1Char(' '));
    };
    QVERIFY(compare());
    QVERIFY2(says().contains(QStringLiteral("would have been the same")), qPrintable(says()));
    // A byte in the middle of the tape, then the whole of it.
    std::vector<std::filesystem::path> segments;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(workspace.toStdString()))
        if (entry.is_regular_file() && entry.path().string().find("tape") != std::string::npos)
            segments.push_back(entry.path());
    QVERIFY(!segments.empty());
    for (const auto& segment : segments) {
        QFile tape(QString::fromStdString(segment.string()));
        QVERIFY(tape.open(QIODevice::ReadWrite));
        QVERIFY(tape.seek(tape.size() / 2));
        char byte = 0;
        QVERIFY(tape.getChar(&byte));
        QVERIFY(tape.seek(tape.size() / 2));
        QVERIFY(tape.putChar(static_cast<char>(byte ^ 1)));
    }
    QVERIFY(compare());
    QVERIFY2(says().contains(QStringLiteral("No comparison")), qPrintable(says()));
    QVERIFY2(says().contains(QStringLiteral("block"), Qt::CaseInsensitive) ||
                 says().contains(QStringLiteral("tape"), Qt::CaseInsensitive),
             qPrintable(says()));
    for (const auto& segment : segments)
        std::filesystem::remove(segment);
    QVERIFY(compare());
    QVERIFY2(says().contains(QStringLiteral("No comparison")), qPrintable(says()));
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowAnalysis)
#include "tst_window_analysis.moc"
