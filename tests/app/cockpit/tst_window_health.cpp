#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/operate/health_panel.h"
#include "ui/shell/action_book.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

using namespace sextant;
using namespace std::chrono_literals;
using models::GuiJob;
using test::CockpitProgram;
using test::kPatience;
using Clock = ui::StallRecorder::Clock;

/// The window's own health, on the screen and as metrics.
class TestWindowHealth final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workOfTheWindowHasItsNames();
    void stallsAndFramesAreSeenInOperate();
    void metricsTellThemToo();
};

void TestWindowHealth::workOfTheWindowHasItsNames()
{
    const QTemporaryDir folder;
    host::CockpitHost::Options hostOptions;
    hostOptions.workspace = folder.path().toStdString();
    hostOptions.operatorName = "tester";
    host::CockpitHost host(std::move(hostOptions));
    QVERIFY(host.openWorkspace());
    ui::ThemeController theme;
    ui::StallRecorder recorder;
    ui::PanelSet panels;
    bool isSlow = false;
    panels.show = [&isSlow](const session::SnapshotPtr&) {
        if (isSlow) QTest::qSleep(60);
    };
    ui::MainWindow::Options options;
    options.recorder = &recorder;
    ui::MainWindow window(host, theme, std::move(panels), options);
    window.actions().add(QStringLiteral("&Trade"), QStringLiteral("slow"), QStringLiteral("Co&unt sheep"), {},
                         [] { QTest::qSleep(70); });
    recorder.reset();
    isSlow = true;
    window.refresh();
    isSlow = false;
    QCOMPARE(recorder.stalls().size(), std::size_t{1});
    QVERIFY(recorder.stalls().back().job == GuiJob::Tables);
    QTest::qSleep(2);
    window.actions().find(QStringLiteral("slow"))->trigger();
    QCOMPARE(recorder.stalls().size(), std::size_t{2});
    QVERIFY(recorder.stalls().back().job == GuiJob::Action);
    QCOMPARE(recorder.stalls().back().subject, QStringLiteral("Count sheep"));
}

void TestWindowHealth::stallsAndFramesAreSeenInOperate()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T04:00:00Z"));
    program.press(Qt::Key_3, Qt::ControlModifier);
    auto* dock = program.window().findChild<QDockWidget*>(QStringLiteral("health"));
    QVERIFY(dock != nullptr);
    dock->raise();
    auto* panel = qobject_cast<ui::HealthPanel*>(program.panel("health"));
    QTRY_VERIFY(panel->isVisible());
    program.recorder().reset();
    const auto before = Clock::now() - 5s;
    program.recorder().begin(before, GuiJob::Action, QStringLiteral("Settings…"));
    program.recorder().paint();
    program.recorder().end(before + 180ms);
    const auto* rows = panel->view()->model();
    int row = -1;
    const auto isTold = [&] {
        for (row = rows->rowCount() - 1; row >= 0; --row) // others may come of a slow machine
            if (rows->index(row, models::GuiStallsModel::Lasted).data().toString() == u"180.0 ms") return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatience);
    QCOMPARE(rows->index(row, models::GuiStallsModel::Job).data().toString(), QStringLiteral("Action: Settings…"));
    QCOMPARE(rows->index(row, models::GuiStallsModel::Share).data().toString(), QStringLiteral("100%"));
    auto* minute = panel->findChild<QLabel*>(QStringLiteral("framesOfMinute"));
    QTRY_VERIFY2(minute->text().endsWith(QLatin1StringView("over 16.7 ms")), qPrintable(minute->text()));
    const auto nameless = test::namelessControls(*panel);
    QVERIFY2(nameless.empty(), nameless.empty() ? "" : qPrintable(nameless.front()));
    QVERIFY(program.close());
}

void TestWindowHealth::metricsTellThemToo()
{
    const QTemporaryDir folder;
    CockpitProgram program(folder.path());
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    for (const auto& [key, value] :
         {std::pair{"services.http.port", std::to_string(port)}, {"services.http.enabled", std::string("true")}}) {
        session::Command command;
        command.kind = session::CommandKind::Setting;
        command.key = key;
        command.value = value;
        command.actor = "tester";
        command.origin = "local";
        command.reason = "to be looked at";
        QVERIFY(program.host().changeWithoutSession(std::move(command)));
    }
    program.recorder().reset();
    const auto before = Clock::now() - 5s;
    program.recorder().begin(before, GuiJob::Paint, QStringLiteral("Chart"));
    program.recorder().paint();
    program.recorder().end(before + 70ms);
    QVERIFY(program.openAt(test::writeTape(folder.path()), "2021-01-01T04:00:00Z")); // a session: settings are read
    QByteArray answer;
    const auto ask = [&] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (!socket.waitForConnected(1000)) return false;
        socket.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                     "\r\nConnection: close\r\n\r\n");
        answer.clear();
        while (socket.waitForReadyRead(2000))
            answer += socket.readAll();
        return answer.contains("sextant_gui_frame_seconds_count");
    };
    QTRY_VERIFY2_WITH_TIMEOUT(ask(), answer.constData(), kPatience);
    const auto value = [&answer](const QByteArray& sample) {
        const qsizetype at = answer.indexOf('\n' + sample + ' ');
        if (at < 0) return -1.0;
        const qsizetype from = at + sample.size() + 2;
        return answer.mid(from, answer.indexOf('\n', from) - from).toDouble();
    };
    QVERIFY2(value("sextant_gui_stalls_total{job=\"paint\"}") >= 1.0, answer.constData());
    QVERIFY(value("sextant_gui_frames_over_budget_total") >= 1.0);
    QVERIFY(value("sextant_gui_frame_seconds_count") >= 1.0);
    QVERIFY(value("sextant_gui_longest_stall_seconds") >= 0.0699);
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowHealth)
#include "tst_window_health.moc"
