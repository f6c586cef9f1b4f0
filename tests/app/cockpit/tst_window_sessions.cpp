#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/cockpit/cockpit.h"
#include "app/cockpit/desk.h"
#include "app/cockpit/sessions_desk.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/operate/session_comparison_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/toast.h"
#include "ui/shell/workspace_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using host::HostState;
using host::SessionKind;
using test::CockpitProgram;
using test::kPatience;

class TestWindowSessions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTapeIsOpenedThroughItsDialog();
    void aTapeIsOpenedWithKeysAlone();
    void startPauseAndSpeed();
    void seeksByTypedTime();
    void seeksByTheSlider();
    void whatIsClosedGoesOnWithTheSameDigest();
    void aStoppedSessionIsResumedFromTheList();
    void aReplayCanBeSoughtBothWaysAndOrdersNothing();
    void sessionsAreNamedRemovedAndBroughtBack();
    void twoSessionsAreCompared();
    void aSessionIsExportedWithProgress();
};

void TestWindowSessions::aTapeIsOpenedThroughItsDialog()
{
    const QTemporaryDir folder;
    const QString tape = test::writeTape(folder.path());
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    program.click(program.window().findChild<QPushButton*>(QStringLiteral("chooseRecording")));
    auto* dialog = program.window().findChild<QDialog*>(QStringLiteral("openRecording"));
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    auto* open = dialog->findChild<QPushButton*>(QStringLiteral("open"));
    QVERIFY(!open->isEnabled());

    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Add files…")) program.click(button);
    const QPointer<QFileDialog> chooser = dialog->findChild<QFileDialog*>(); // goes when it has been used
    QVERIFY(chooser != nullptr);
    QTRY_VERIFY(chooser->isVisible());
    chooser->setDirectory(folder.path());
    auto* name = chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->clear();
    name->setCompleter(nullptr); // its popup would take the keys here, where no window manager gives the focus
    QTest::keyClicks(name, QFileInfo(tape).fileName());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!chooser || !chooser->isVisible());
    const auto* files = dialog->findChild<QListWidget*>();
    QTRY_COMPARE(files->count(), 1);
    QCOMPARE(files->item(0)->text(), tape);
    QVERIFY(open->isEnabled());
    program.click(open);

    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().kind, SessionKind::Recording, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot() != nullptr && !program.snapshot()->instruments.empty(), kPatience);
    QTRY_VERIFY(program.window().pages().front()->isVisible());
    QTRY_VERIFY(program.window().windowTitle().contains(QLatin1StringView("btcusdt_test_1m")));
    QVERIFY(program.window()
                .findChild<ui::Chip*>(QStringLiteral("sessionChip"))
                ->text()
                .startsWith(QLatin1StringView("PAPER")));
    const auto* watchlist = program.find<ui::TableView>("Watchlist");
    QTRY_COMPARE_WITH_TIMEOUT(watchlist->model()->rowCount(), 1, kPatience);
    QCOMPARE(watchlist->model()->index(0, 0).data().toString(), QStringLiteral("BTC-USDT"));
    QVERIFY(program.close());
}

void TestWindowSessions::aTapeIsOpenedWithKeysAlone()
{
    const QTemporaryDir folder;
    const QString tape = test::writeTape(folder.path());
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    program.press(Qt::Key_O, Qt::ControlModifier);
    auto* dialog = program.window().findChild<QDialog*>(QStringLiteral("openRecording"));
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QVERIFY(program.tabTo("Add files"));
    program.press(Qt::Key_Space);
    const QPointer<QFileDialog> chooser = dialog->findChild<QFileDialog*>(); // goes when it has been used
    QVERIFY(chooser != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), chooser.data());
    chooser->setDirectory(folder.path());
    auto* name = chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QTRY_VERIFY(name->hasFocus());
    name->setCompleter(nullptr);
    program.type("btcusdt_test_1m.csv");
    program.press(Qt::Key_Return);
    QTRY_VERIFY(!chooser || !chooser->isVisible());
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QVERIFY(program.tabTo("Open"));
    program.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().kind, SessionKind::Recording, kPatience);
    QVERIFY(program.close());
}

void TestWindowSessions::startPauseAndSpeed()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path(), 30'000), "2021-01-01T00:30:00Z"));

    auto* speed = program.window().findChild<QComboBox*>(QStringLiteral("speed"));
    speed->setFocus();
    program.press(Qt::Key_Home); // 1×
    QTRY_COMPARE(program.host().status().speed, 1.0);
    program.press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(program.host().status().speed, 60.0);
    QTRY_COMPARE(speed->currentText(), QStringLiteral("60×"));
    program.press(Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(program.host().status().speed, 300.0);

    auto* play = program.find<QToolButton>("Start");
    const std::uint64_t before = program.snapshot()->seq;
    program.click(play);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), HostState::Playing, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->seq >= before + 3, kPatience);
    program.press(Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), HostState::Paused, kPatience);
    QTRY_COMPARE(play->text(), QStringLiteral("Start"));
    const std::uint64_t paused = program.snapshot()->seq;
    QVERIFY(program.step());
    QCOMPARE(program.snapshot()->seq, paused + 1);

    program.press(Qt::Key_5, Qt::ControlModifier | Qt::AltModifier); // as fast as it goes
    program.press(Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), HostState::Ended, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(program.snapshot()->counts.bars, std::uint64_t{30'000}, kPatience);
    QVERIFY(program.close());
}

void TestWindowSessions::seeksByTypedTime()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    auto* field = program.find<QLineEdit>("Time, UTC");
    program.click(field);
    const auto go = [&](const char* text) {
        program.press(Qt::Key_A, Qt::ControlModifier);
        program.type(text);
        program.press(Qt::Key_Return);
    };
    go("2021-01-01 09:00");
    const Time target = parseRfc3339("2021-01-01T09:00:00Z").value();
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == HostState::Paused && program.snapshot()->now >= target, kPatience);
    QCOMPARE(program.snapshot()->now.ns, target.ns);
    const auto* slider = program.find<QSlider>("Position in the source");
    QTRY_VERIFY(slider->value() > 3000 && slider->value() < 4000); // 9 of 25 hours

    const auto* toast = program.window().findChild<ui::Toast*>();
    go("2021-01-01 08:00");
    QTRY_VERIFY(toast->isVisible() && toast->text().contains(QLatin1StringView("only plays forward")));
    QCOMPARE(program.snapshot()->now.ns, target.ns);
    go("tomorrow");
    QTRY_VERIFY(toast->text().contains(QStringLiteral("“tomorrow” is no time")));
    QVERIFY(program.close());
}

void TestWindowSessions::seeksByTheSlider()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T01:00:00Z"));
    auto* slider = program.find<QSlider>("Position in the source");
    QTRY_VERIFY(slider->isEnabled());
    const std::uint64_t before = program.snapshot()->seq;
    const int position = slider->value();
    slider->setFocus();
    program.press(Qt::Key_PageUp); // a tenth of the tape further
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == HostState::Paused && program.snapshot()->seq > before + 100, kPatience);
    QTRY_VERIFY(slider->value() > position + slider->pageStep() / 2); // the last bar before it

    // A drag tells once, when the handle is let go.
    const auto at = [&](double share) {
        return QPoint(static_cast<int>(slider->width() * share), slider->height() / 2);
    };
    const double share = static_cast<double>(slider->value()) / slider->maximum();
    const std::uint64_t dragged = program.snapshot()->seq;
    QTest::mousePress(slider, Qt::LeftButton, {}, at(share));
    QVERIFY(slider->isSliderDown());
    QTest::mouseMove(slider, at(0.6));
    QTest::mouseMove(slider, at(0.8));
    QCOMPARE(program.snapshot()->seq, dragged);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at(0.8));
    const Time target = parseRfc3339("2021-01-01T19:00:00Z").value();
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == HostState::Paused && program.snapshot()->now >= target, kPatience);
    QVERIFY(program.close());
}

void TestWindowSessions::whatIsClosedGoesOnWithTheSameDigest()
{
    const QTemporaryDir folder;
    const QString tape = test::writeTape(folder.path());
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    std::uint64_t seq = 0;
    Digest digest;
    std::uint64_t fills = 0;
    {
        CockpitProgram program(workspace);
        QVERIFY(program.openAt(tape, "2021-01-01T19:30:00Z"));
        seq = program.snapshot()->seq;
        digest = program.snapshot()->digests.all;
        fills = program.snapshot()->fills.end();
        QVERIFY(fills >= 3); // in the middle of a trade
        QVERIFY(program.close());
    }
    CockpitProgram program(workspace);
    program.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == HostState::Paused && program.snapshot() != nullptr &&
                                 program.snapshot()->seq >= seq,
                             kPatience);
    QCOMPARE(program.snapshot()->seq, seq);
    QCOMPARE(toHex(program.snapshot()->digests.all), toHex(digest));
    QCOMPARE(program.snapshot()->fills.end(), fills);
    QCOMPARE(program.snapshot()->positions->size(), std::size_t{1});
    // And it goes on to the end.
    program.press(Qt::Key_5, Qt::ControlModifier | Qt::AltModifier);
    program.press(Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), HostState::Ended, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->fills.end() > fills, kPatience);
    QVERIFY(program.close());
}

void TestWindowSessions::aStoppedSessionIsResumedFromTheList()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T04:00:00Z"));
    const std::uint64_t seq = program.snapshot()->seq;
    program.press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().kind, SessionKind::None, kPatience);
    QTRY_VERIFY(program.window().findChild<QWidget*>(QStringLiteral("welcome"))->isVisible());
    program.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = program.find<ui::TableView>("Recorded sessions");
    QCOMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(QApplication::activeWindow(), list->window());
    auto* resume = program.find<QPushButton>("Resume the session");
    QTRY_VERIFY(resume->isEnabled());
    program.click(resume);
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == HostState::Paused && program.snapshot() != nullptr &&
                                 program.snapshot()->seq >= seq,
                             kPatience);
    QCOMPARE(program.host().status().kind, SessionKind::Recording);
    QCOMPARE(program.snapshot()->seq, seq);
    QVERIFY(program.close());
}

void TestWindowSessions::aReplayCanBeSoughtBothWaysAndOrdersNothing()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T06:00:00Z"));
    program.press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().kind, SessionKind::None, kPatience);
    program.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    program.click(program.find<QPushButton>("Look back at the session"));
    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().kind, SessionKind::Replay, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot() != nullptr && program.state() == HostState::Paused, kPatience);
    program.click(program.find<QPushButton>("Close this window"));
    QTRY_VERIFY(program.window().windowTitle().startsWith(QLatin1StringView("REPLAY")));

    auto* field = program.find<QLineEdit>("Time, UTC");
    const auto go = [&](const char* text) {
        program.click(field);
        program.press(Qt::Key_A, Qt::ControlModifier);
        program.type(text);
        program.press(Qt::Key_Return);
        const Time target = parseRfc3339(text).value();
        return QTest::qWaitFor(
            [&] {
                return program.state() == HostState::Paused && program.snapshot() &&
                       program.snapshot()->now.ns == target.ns;
            },
            kPatience);
    };
    QVERIFY(go("2021-01-01 05:30"));
    QVERIFY(go("2021-01-01 04:00")); // back
    QTRY_COMPARE(program.find<ui::TableView>("Open positions")->model()->rowCount(), 1);

    // Nothing can be ordered: not by the ticket, not by the position's row, not by kill.
    auto* size = program.find<QLineEdit>("Size");
    program.click(size);
    program.type("0.01");
    program.press(Qt::Key_Return);
    const auto* place = program.find<QPushButton>("Place paper order");
    QVERIFY(!place->isEnabled());
    QVERIFY(place->toolTip().startsWith(QLatin1StringView("This is a replay")));
    QVERIFY(!program.window().findChild<QWidget*>(QStringLiteral("killButton"))->isEnabled());
    session::Command command;
    command.kind = session::CommandKind::Flatten;
    command.actor = "tester";
    QCOMPARE(program.host().submit(std::move(command)), std::uint64_t{0});
    const std::uint64_t orders = program.snapshot()->orders.end();
    QVERIFY(program.step());
    QCOMPARE(program.snapshot()->orders.end(), orders);
    QVERIFY(program.close());
}

void TestWindowSessions::sessionsAreNamedRemovedAndBroughtBack()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    const QString tape = test::writeTape(folder.path());
    QVERIFY(program.openAt(tape, "2021-01-01T00:10:00Z"));
    QVERIFY(program.openAt(tape, "2021-01-01T00:20:00Z")); // another session
    program.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = program.find<ui::TableView>("Recorded sessions");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_COMPARE(QApplication::activeWindow(), list->window());
    auto* remove = program.find<QPushButton>("Remove the session from the list");
    // The newest is the one that is open.
    program.click(list, 0, 0);
    QTRY_VERIFY(!remove->isEnabled());
    QVERIFY(remove->toolTip().contains(QLatin1StringView("open")));

    program.click(list, 1, 0);
    QTRY_VERIFY(remove->isEnabled());
    program.click(program.find<QPushButton>("Name of the session and a note on it"));
    auto* label = list->window()->findChild<QDialog*>(QStringLiteral("sessionLabel"));
    QVERIFY(label != nullptr);
    auto* name = label->findChild<QLineEdit*>();
    name->setText(QStringLiteral("The first try"));
    program.click(label->findChild<QPushButton*>(QStringLiteral("saveLabel")));
    QTRY_COMPARE(list->model()->index(1, 0).data().toString(), QStringLiteral("The first try"));

    program.click(list, 1, 0);
    program.click(remove);
    // One that was closed goes a moment later.
    const auto ask = [list]() -> QMessageBox* {
        for (auto* box : list->window()->findChildren<QMessageBox*>(QStringLiteral("askRemove")))
            if (box->isVisible()) return box;
        return nullptr;
    };
    QTRY_VERIFY(ask() != nullptr);
    QVERIFY(ask()->text().contains(QLatin1StringView("The first try")));
    program.click(ask()->findChild<QPushButton*>(QStringLiteral("removeNow")));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(program.host().sessions().size(), std::size_t{1});
    // Taken back at once, and later from the list of those that were removed.
    program.click(program.find<QPushButton>("Bring back what was removed last"));
    QTRY_COMPARE(list->model()->rowCount(), 2);
    program.click(list, 1, 0);
    program.click(remove);
    QTRY_VERIFY(ask() != nullptr);
    program.click(ask()->findChild<QPushButton*>(QStringLiteral("removeNow")));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    program.click(program.find<QCheckBox>("Show the sessions that were removed from the list"));
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("The first try"));
    program.click(list, 0, 0);
    program.click(program.find<QPushButton>("Bring the session back into the list"));
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QCOMPARE(program.host().sessions().size(), std::size_t{2});
    QVERIFY(program.close());
}

void TestWindowSessions::twoSessionsAreCompared()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    const QString tape = test::writeTape(folder.path());
    QVERIFY(program.openAt(tape, "2021-01-01T03:00:00Z")); // before the first trade
    QVERIFY(program.openAt(tape, "2021-01-01T06:00:00Z")); // behind it
    program.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = program.find<ui::TableView>("Recorded sessions");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    auto* compare = program.find<QPushButton>("Compare the two sessions that are selected");
    QTRY_COMPARE(QApplication::activeWindow(), list->window());
    list->setFocus();
    program.click(list, 0, 0);
    QVERIFY(!compare->isEnabled());
    program.press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(compare->isEnabled());
    program.click(compare);
    const auto dialog = [&] { return program.window().findChild<ui::SessionComparisonDialog*>(); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && dialog()->isVisible(), kPatience);
    const QString csv = dialog()->csv();
    // As the running session says it: the first had no trade, the second one.
    QVERIFY2(csv.contains(QLatin1StringView("Closed positions,0,1,+1")), qPrintable(csv));
    const auto& closed = program.snapshot()->closedPositions;
    QCOMPARE(closed.end(), std::uint64_t{1});
    QVERIFY(!dialog()->grab().isNull());
    QVERIFY(program.close());
}

void TestWindowSessions::aSessionIsExportedWithProgress()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T06:00:00Z"));
    program.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = program.find<ui::TableView>("Recorded sessions");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    auto& sessions = program.cockpit().desk().sessions();
    const QString place = folder.filePath(QStringLiteral("files"));
    // The one that runs, while it runs.
    sessions.exportTo(program.host().status().sessionId, place);
    QVERIFY(sessions.isExporting());
    QVERIFY(program.find<QProgressBar>("How much of the export is done")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!sessions.isExporting(), kPatience);
    QVERIFY(QFileInfo::exists(place + QStringLiteral("/report.txt")));
    QVERIFY(program.find<QLabel>("What was done")->text().contains(place));

    sessions.exportTo(program.host().status().sessionId, folder.filePath(QStringLiteral("cancelled")));
    program.click(program.find<QPushButton>("Cancel the export"));
    QTRY_VERIFY_WITH_TIMEOUT(!sessions.isExporting(), kPatience);
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("cancelled"))) ||
            QFileInfo::exists(folder.filePath(QStringLiteral("cancelled/report.txt")))); // it was faster
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowSessions)
#include "tst_window_sessions.moc"
