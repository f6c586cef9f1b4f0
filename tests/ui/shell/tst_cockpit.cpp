#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/cockpit/desk.h"
#include "app/cockpit/program_options.h"
#include "tests/test_main.h"
#include "ui/shell/action_book.h"
#include "ui/shell/banner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/widgets/theme.h"

using namespace sextant;
using host::HostState;
using host::SessionKind;

namespace {

constexpr int kPatience = 60'000; // ms, for slow machines and sanitizers

/// The whole program without its process.
struct Program {
    explicit Program(const QString& folder)
        : host([&folder] {
              host::CockpitHost::Options options;
              options.workspace = folder.toStdString();
              options.operatorName = "tester";
              return options;
          }())
    {
        if (!host.openWorkspace()) qFatal("the workspace cannot be opened");
        desk = std::make_unique<cockpit::Desk>(host, theme);
        ui::MainWindow::Options options;
        options.layoutFile = folder + QStringLiteral("/layout.ini");
        options.version = QStringLiteral("test");
        options.demoRequest = [this] {
            host::OpenRequest request = cockpit::demoRequest({}, 42);
            request.startPaused = true;
            request.fastForward = request.simulation.from + std::chrono::hours(2);
            Q_UNUSED(this);
            return request;
        };
        window = std::make_unique<ui::MainWindow>(host, theme, desk->panels(), options);
        window->show();
    }
    /// Closes the window as people do and waits for the end.
    bool close()
    {
        QSignalSpy closed(window.get(), &ui::MainWindow::closed);
        window->close();
        return QTest::qWaitFor([&] { return closed.count() == 1; }, kPatience) && closed.at(0).at(0).toBool();
    }
    [[nodiscard]] session::SnapshotPtr snapshot() { return host.latest(); }
    [[nodiscard]] HostState state() const { return host.status().state; }
    void trigger(const char* id) { window->actions().find(QString::fromLatin1(id))->trigger(); }

    ui::ThemeController theme;
    host::CockpitHost host;
    std::unique_ptr<cockpit::Desk> desk;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class TestCockpit final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstStartOffersThreeWays();
    void theDemoIsStartedPausedAndSought();
    void killAndUnlockWithTheKeyboard();
    void whatIsClosedGoesOnWhereItWas();
    void whatCannotBeOpenedIsSaid();
};

void TestCockpit::firstStartOffersThreeWays()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    auto* welcome = program.window->findChild<QWidget*>(QStringLiteral("welcome"));
    QVERIFY(welcome->isVisible());
    QCOMPARE(welcome->findChildren<QPushButton*>().size(), 3);
    QTest::mouseClick(welcome->findChild<QPushButton*>(QStringLiteral("chooseVenue")), Qt::LeftButton);
    auto* connecting = program.window->findChild<QDialog*>(QStringLiteral("connectVenue"));
    QVERIFY(connecting != nullptr && connecting->isVisible());
    connecting->reject();
    QTest::mouseClick(welcome->findChild<QPushButton*>(QStringLiteral("chooseRecording")), Qt::LeftButton);
    auto* dialog = program.window->findChild<QDialog*>(QStringLiteral("openRecording"));
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->reject();
    QVERIFY(program.close());
}

void TestCockpit::theDemoIsStartedPausedAndSought()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QTest::mouseClick(program.window->findChild<QPushButton*>(QStringLiteral("chooseDemo")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == HostState::Paused && program.snapshot() != nullptr &&
                                 program.snapshot()->seq > 1000,
                             kPatience);
    QTRY_VERIFY(program.window->pages().front()->isVisible());
    QVERIFY(program.window->windowTitle().startsWith(QLatin1StringView("SIMULATION")));

    program.trigger("session.play");
    const std::uint64_t before = program.snapshot()->seq;
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->seq > before, kPatience);
    program.trigger("session.play");
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), HostState::Paused, kPatience);

    auto* field = program.window->findChild<QLineEdit*>(QStringLiteral("seekTime"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("2026-01-05 04:00"));
    QTest::keyClick(field, Qt::Key_Return);
    const Time target = parseRfc3339("2026-01-05T04:00:00Z").value();
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot()->now >= target - std::chrono::minutes(1), kPatience);
    QVERIFY(program.close());
}

void TestCockpit::killAndUnlockWithTheKeyboard()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.trigger("session.demo");
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == HostState::Paused && program.snapshot() != nullptr, kPatience);
    QTest::keyClick(program.window.get(), Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    const auto killed = [&program] { return program.snapshot()->halts.kill; };
    QTRY_VERIFY_WITH_TIMEOUT(killed() == trading::KillState::Triggered, kPatience);
    auto* banner = program.window->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->notice() && banner->notice()->action == ui::NoticeAction::Acknowledge);
    auto* button = banner->findChild<QPushButton*>(QStringLiteral("action"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(killed() == trading::KillState::Acknowledged, kPatience);
    QTRY_VERIFY(banner->notice() && banner->notice()->action == ui::NoticeAction::Unlock);
    QTest::mouseClick(button, Qt::LeftButton);
    auto* dialog = program.window->findChild<QDialog*>(QStringLiteral("reasonDialog"));
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("feed checked"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(killed() == trading::KillState::Disarmed, kPatience);
    QTRY_VERIFY(!banner->isVisible());
    QVERIFY(program.close());
}

void TestCockpit::whatIsClosedGoesOnWhereItWas()
{
    const QTemporaryDir folder;
    std::uint64_t seq = 0;
    Digest digest;
    {
        Program program(folder.path());
        program.trigger("session.demo");
        QTRY_VERIFY_WITH_TIMEOUT(program.state() == HostState::Paused && program.snapshot() != nullptr &&
                                     program.snapshot()->seq > 1000,
                                 kPatience);
        program.window->chooseWorkspace(1);
        seq = program.snapshot()->seq;
        digest = program.snapshot()->digests.all;
        QVERIFY(program.close());
    }
    Program program(folder.path());
    program.trigger("session.resume");
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot() != nullptr && program.snapshot()->seq >= seq &&
                                 program.state() != HostState::Opening,
                             kPatience);
    if (program.snapshot()->seq == seq) QCOMPARE(toHex(program.snapshot()->digests.all), toHex(digest));
    QTRY_VERIFY(program.window->pages().at(1)->isVisible()); // the workspace it was closed in
    QVERIFY(program.close());
}

void TestCockpit::whatCannotBeOpenedIsSaid()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Recording;
    request.recording.files = {(folder.path() + QStringLiteral("/missing.csv")).toStdString()};
    program.window->open(request);
    auto* banner = program.window->findChild<ui::Banner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatience);
    QVERIFY(banner->notice()->text.contains(QLatin1StringView("missing.csv")));
    QTest::mouseClick(banner->findChild<QPushButton*>(QStringLiteral("action")), Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
    QVERIFY(program.window->findChild<QWidget*>(QStringLiteral("welcome"))->isVisible());
    QVERIFY(program.close());
}

SEXTANT_TEST(TestCockpit)
#include "tst_cockpit.moc"
