#include "app/cockpit/window_door.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

#include "app/cockpit/cockpit.h"
#include "app/cockpit/window_start.h"
#include "engine/journal/journal_reader.h"
#include "engine/storage/workspace.h"
#include "tests/app/cockpit/cockpit_program.h"
#include "tests/test_main.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/shell/toast.h"

using namespace sextant;
using namespace std::chrono_literals;
using cockpit::WindowAnswer;
using cockpit::WindowCall;
using cockpit::WindowDoor;
using test::CockpitProgram;
using test::kPatience;

namespace {

/// The real program, as another process.
class Sextant final {
public:
    explicit Sextant(const QStringList& words)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(SEXTANT_PROGRAM), words);
        if (!m_process.waitForStarted()) qFatal("the program does not start");
    }
    ~Sextant()
    {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Its exit code; -1: it does not end.
    int wait()
    {
        if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, kPatience)) return -1;
        m_said = m_process.readAllStandardError();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
    }
    /// As the kernel ends it, at once.
    void killNow()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] const QByteArray& said() const { return m_said; }

private:
    QProcess m_process;
    QByteArray m_said;
};

std::vector<journal::SessionRecord> sessionsIn(const QString& workspace)
{
    const auto readable =
        storage::Workspace::openReadOnly(storage::WorkspaceLocation::directory(workspace.toStdString()));
    if (!readable) return {};
    const auto database = readable->connect(storage::Database::Access::ReadOnly);
    if (!database) return {};
    return journal::sessions(*database).value_or(std::vector<journal::SessionRecord>{});
}

/// Events of the newest session that are on the disk.
std::uint64_t eventsIn(const QString& workspace)
{
    const auto readable =
        storage::Workspace::openReadOnly(storage::WorkspaceLocation::directory(workspace.toStdString()));
    if (!readable) return 0;
    const auto database = readable->connect(storage::Database::Access::ReadOnly);
    const auto records = sessionsIn(workspace);
    if (!database || records.empty()) return 0;
    const auto point = journal::durablePoint(*database, records.back());
    return point ? point->seq : 0;
}

} // namespace

/// A second start finds the window of the first; a start after a crash says what was recovered.
class TestWindowDoor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWindowHearsWhatAnotherStartWasAsked();
    void nobodyListensIsSaid();
    void whatACrashLeftIsNoHindrance();
    void whatIsNoSocketIsLeftAlone();
    void nonsenseIsNotTaken_data();
    void nonsenseIsNotTaken();
    void silentCallersAreTurnedAway();
    void aListenerThatSaysNothingIsNotWaitedForLong();
    void whatAnotherStartAsksForIsDone();
    void aRunningSessionIsNotStoppedUnasked();
    void theProgramHandsOver();
    void theOwnerIsNamed();
    void aKilledProgramIsRecoveredInWords();
    void anOrderlyEndIsNotCalledACrash();
};

void TestWindowDoor::theWindowHearsWhatAnotherStartWasAsked()
{
    const QTemporaryDir folder;
    const std::filesystem::path workspace = folder.path().toStdString();
    std::vector<WindowCall> heard;
    WindowDoor door(workspace, [&heard](const WindowCall& call) {
        heard.push_back(call);
        return heard.size() == 1 ? WindowAnswer{true, false, {}} : WindowAnswer{false, true, "it closes"};
    });
    QCOMPARE(door.open(), QString());
    const WindowCall call{{"--open", "/data/ä b.csv", "--speed", "60"}, "/home/somebody", "token"};
    for (const WindowAnswer& expected : {WindowAnswer{true, false, {}}, WindowAnswer{false, true, "it closes"}}) {
        std::optional<WindowAnswer> answer;
        std::thread other([&] { answer = WindowDoor::handOver(workspace, call, 20s); });
        const std::size_t before = heard.size();
        const bool came = QTest::qWaitFor([&] { return heard.size() > before; }, 20'000);
        QTest::qWait(0);
        other.join();
        QVERIFY(came);
        QVERIFY(answer.has_value());
        QVERIFY(*answer == expected);
        QVERIFY(heard.back() == call);
    }
    // For the user alone.
    const auto permissions = QFile::permissions(folder.filePath(QStringLiteral("window.sock")));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestWindowDoor::nobodyListensIsSaid()
{
    const QTemporaryDir folder;
    QVERIFY(!WindowDoor::handOver(folder.path().toStdString(), {{}, "/", {}}, 200ms));
    // A word that is no UTF-8 would name another file over there.
    WindowDoor door(folder.path().toStdString(), [](const WindowCall&) { return WindowAnswer{true, false, {}}; });
    QCOMPARE(door.open(), QString());
    QVERIFY(!WindowDoor::handOver(folder.path().toStdString(), {{"--open", "a\xff.csv"}, "/", {}}, 200ms));
}

void TestWindowDoor::whatACrashLeftIsNoHindrance()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("window.sock"));
    {
        // A socket whose listener is gone without having removed it.
        QLocalServer dead;
        QVERIFY(dead.listen(name));
        QVERIFY(QFile::rename(name, name + QStringLiteral(".kept")));
    }
    QVERIFY(QFile::rename(name + QStringLiteral(".kept"), name));
    QVERIFY(!WindowDoor::handOver(folder.path().toStdString(), {{}, "/", {}}, 200ms));
    WindowDoor door(folder.path().toStdString(), [](const WindowCall&) { return WindowAnswer{true, false, {}}; });
    QCOMPARE(door.open(), QString());
    std::optional<WindowAnswer> answer;
    std::thread other([&] { answer = WindowDoor::handOver(folder.path().toStdString(), {{}, "/", {}}, 20s); });
    QTest::qWait(300);
    other.join();
    QVERIFY(answer && answer->isTaken);
}

void TestWindowDoor::whatIsNoSocketIsLeftAlone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("window.sock")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("somebody's letter") > 0);
    file.close();
    QVERIFY(!WindowDoor::handOver(folder.path().toStdString(), {{}, "/", {}}, 200ms));
    WindowDoor door(folder.path().toStdString(), [](const WindowCall&) { return WindowAnswer{true, false, {}}; });
    QVERIFY(door.open().contains(QLatin1StringView("in the way")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("somebody's letter"));
}

void TestWindowDoor::nonsenseIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no object") << QByteArray("[1]\n");
    QTest::newRow("no words") << QByteArray("{\"folder\":\"/\"}\n");
    QTest::newRow("words that are none") << QByteArray("{\"words\":[1,2]}\n");
    QTest::newRow("a word with a zero") << QByteArray("{\"words\":[\"--open\",\"a\\u0000b\"]}\n");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\n", 4);
    QTest::newRow("too long") << QByteArray(300'000, 'x');
    QTest::newRow("too many") << "{\"words\":[" + QByteArray("\"a\",").repeated(5000) + "\"a\"]}\n";
    QTest::newRow("deep") << QByteArray(100'000, '[') + '\n';
}

void TestWindowDoor::nonsenseIsNotTaken()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir folder;
    int asked = 0;
    WindowDoor door(folder.path().toStdString(), [&asked](const WindowCall&) {
        ++asked;
        return WindowAnswer{true, false, {}};
    });
    QCOMPARE(door.open(), QString());
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(QStringLiteral("window.sock")));
    QVERIFY(socket.waitForConnected(5000));
    socket.write(line);
    socket.flush();
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10'000);
    QCOMPARE(asked, 0);
    QCOMPARE(socket.readAll(), QByteArray());
}

void TestWindowDoor::silentCallersAreTurnedAway()
{
    const QTemporaryDir folder;
    WindowDoor door(
        folder.path().toStdString(),
        [](const WindowCall&) {
            return WindowAnswer{true, false, {}};
        },
        200ms);
    QCOMPARE(door.open(), QString());
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < WindowDoor::kMostCallers + 3; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(folder.filePath(QStringLiteral("window.sock")));
    }
    for (const auto& socket : silent)
        QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QLocalSocket::UnconnectedState, 10'000);
    // And then it listens again.
    std::optional<WindowAnswer> answer;
    std::thread other([&] { answer = WindowDoor::handOver(folder.path().toStdString(), {{}, "/", {}}, 20s); });
    QTest::qWait(500);
    other.join();
    QVERIFY(answer && answer->isTaken);
}

void TestWindowDoor::aListenerThatSaysNothingIsNotWaitedForLong()
{
    const QTemporaryDir folder;
    QLocalServer mute; // a window that hangs: the kernel takes the connection, nobody answers
    QVERIFY(mute.listen(folder.filePath(QStringLiteral("window.sock"))));
    const auto begun = std::chrono::steady_clock::now();
    QVERIFY(!WindowDoor::handOver(folder.path().toStdString(), {{}, "/", {}}, 300ms));
    QVERIFY(std::chrono::steady_clock::now() - begun < 5s);
}

void TestWindowDoor::whatAnotherStartAsksForIsDone()
{
    const QTemporaryDir folder;
    const QString tape = test::writeTape(folder.path());
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    ui::ThemeController theme;
    cockpit::WindowStart start(program.host(), program.cockpit(), theme);
    const auto toast = [&] { return program.window().findChild<ui::Toast*>()->text(); };

    QVERIFY(start.take({{}, "/", {}}).isTaken);
    QTRY_VERIFY(toast().contains(QLatin1StringView("started once more")));
    QVERIFY(start.take({{"--session", "nothing"}, "/", {}}).isTaken);
    QTRY_VERIFY(toast().contains(QStringLiteral("There is no session “nothing”")));
    // What the parser refuses is said to who asked.
    const WindowAnswer refused = start.take({{"--speed", "-1"}, "/", {}});
    QVERIFY(!refused.isTaken && refused.reason.find("--speed") != std::string::npos);
    QVERIFY(!start.take({{"--screens", "/tmp"}, "/", {}}).isTaken);
    QVERIFY(!start.take({{"--exit-after", "1"}, "/", {}}).isTaken);
    QVERIFY(!start.take({{"--demo"}, "relative", {}}).isTaken);

    // A file by a name that counts from the other's folder.
    program.window().showMinimized();
    QVERIFY(start.take({{"--open", "btcusdt_test_1m.csv"}, folder.path().toStdString(), {}}).isTaken);
    QVERIFY(!program.window().isMinimized());
    QTRY_COMPARE_WITH_TIMEOUT(program.host().status().kind, host::SessionKind::Recording, kPatience);
    QVERIFY(program.close());
    QVERIFY(start.take({{}, "/", {}}).isClosing);
}

void TestWindowDoor::aRunningSessionIsNotStoppedUnasked()
{
    const QTemporaryDir folder;
    const QString tape = test::writeTape(folder.path());
    CockpitProgram program(folder.filePath(QStringLiteral("workspace")));
    QVERIFY(program.openAt(tape, "2021-01-01T00:30:00Z"));
    const std::string first = program.host().status().sessionId;
    ui::ThemeController theme;
    cockpit::WindowStart start(program.host(), program.cockpit(), theme);
    const auto question = [&] { return program.window().findChild<QMessageBox*>(QStringLiteral("openAsked")); };
    // What is open already is not opened again.
    const auto toast = [&] { return program.window().findChild<ui::Toast*>()->text(); };
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"--resume"}, {"--demo"}, {"--session", first}}) {
        program.window().say(QStringLiteral("something else"));
        QVERIFY(start.take({words, "/", {}}).isTaken);
        QTRY_VERIFY(toast().contains(QLatin1StringView("started once more")));
        QVERIFY(question() == nullptr);
        QCOMPARE(program.host().status().sessionId, first);
    }
    QVERIFY(start.take({{"--open", tape.toStdString()}, "/", {}}).isTaken);
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QVERIFY(question()->text().contains(QLatin1StringView("btcusdt_test_1m")));
    QCOMPARE(program.host().status().sessionId, first);
    program.click(question()->findChild<QPushButton*>(QStringLiteral("stayHere")));
    QTRY_VERIFY(question() == nullptr);
    QCOMPARE(program.host().status().sessionId, first);

    QVERIFY(start.take({{"--open", tape.toStdString()}, "/", {}}).isTaken);
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    program.click(question()->findChild<QPushButton*>(QStringLiteral("openIt")));
    QTRY_VERIFY_WITH_TIMEOUT(!program.host().status().sessionId.empty() && program.host().status().sessionId != first,
                             kPatience);
    QVERIFY(program.close());
}

void TestWindowDoor::theProgramHandsOver()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    const QStringList words{QStringLiteral("--workspace"), workspace};
    Sextant window(words);
    const QString door = workspace + QStringLiteral("/window.sock");
    // As soon as the first one has the workspace: the second start waits for a window that does not listen yet.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(workspace + QStringLiteral("/workspace.lock")), kPatience);
    Sextant second(words + QStringList{QStringLiteral("--demo")});
    QCOMPARE(second.wait(), 0);
    QVERIFY2(second.said().contains("was asked"), second.said().constData());
    QVERIFY(window.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(sessionsIn(workspace).size() == 1, kPatience);

    // Whatever is left of a killed one, the next start works.
    window.killNow();
    QVERIFY(QFile::exists(door));
    Sextant third(words + QStringList{QStringLiteral("--exit-after"), QStringLiteral("0.5")});
    QCOMPARE(third.wait(), 0);
    QVERIFY(!QFile::exists(door));
}

void TestWindowDoor::theOwnerIsNamed()
{
    const QTemporaryDir folder;
    const auto owner = storage::Workspace::open(storage::WorkspaceLocation::directory(folder.path().toStdString()),
                                                "sextant-cli", Time{});
    QVERIFY(owner.has_value());
    Sextant window({QStringLiteral("--workspace"), folder.path()});
    QCOMPARE(window.wait(), 4);
    QVERIFY2(window.said().contains("a run without a window: process " + QByteArray::number(::getpid())),
             window.said().constData());
    QVERIFY2(window.said().contains("can be resumed"), window.said().constData());
}

void TestWindowDoor::aKilledProgramIsRecoveredInWords()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    qint64 pid = 0;
    {
        Sextant program({QStringLiteral("--workspace"), workspace, QStringLiteral("--demo")});
        pid = program.pid();
        QTRY_VERIFY_WITH_TIMEOUT(eventsIn(workspace) > 100, kPatience);
        program.killNow();
    }
    const std::uint64_t events = eventsIn(workspace);
    CockpitProgram program(workspace);
    const auto& recovery = program.host().recovery();
    QVERIFY(recovery.has_value());
    QCOMPARE(recovery->owner.pid, pid);
    QVERIFY(recovery->session.has_value());
    QCOMPARE(recovery->session->events, events);
    QVERIFY(!recovery->session->isClosed);
    const Time now{QDateTime::currentMSecsSinceEpoch() * 1'000'000};
    QVERIFY(recovery->lastWritten <= now && now - recovery->lastWritten < std::chrono::minutes(5));

    ui::ThemeController theme;
    cockpit::WindowStart start(program.host(), program.cockpit(), theme);
    const auto dialog = [&] { return program.window().findChild<ui::RecoveryDialog*>(); };
    start.begin({});
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    const QString said = dialog()->accessibleDescription();
    QVERIFY2(said.contains(QString::number(pid)), qPrintable(said));
    QVERIFY2(said.contains(QString::number(events)), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("“demo” is recovered")), qPrintable(said));
    QCOMPARE(program.host().status().kind, host::SessionKind::None); // nothing is opened before somebody says so
    program.click(dialog()->findChild<QPushButton*>(QStringLiteral("openPaused")));
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot() != nullptr && program.snapshot()->seq >= events, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), host::HostState::Paused, kPatience);
    // What the replay made of the journal is what the tables had said of it.
    const auto snapshot = program.snapshot();
    QCOMPARE(static_cast<std::int64_t>(snapshot->positions->size()), recovery->session->positions);
    QVERIFY(program.close());
}

void TestWindowDoor::anOrderlyEndIsNotCalledACrash()
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    {
        Sextant program({QStringLiteral("--workspace"), workspace, QStringLiteral("--demo"),
                         QStringLiteral("--exit-after"), QStringLiteral("1")});
        QCOMPARE(program.wait(), 0);
    }
    CockpitProgram program(workspace);
    QVERIFY(!program.host().recovery().has_value());
    ui::ThemeController theme;
    cockpit::WindowStart start(program.host(), program.cockpit(), theme);
    start.begin({});
    QVERIFY(program.window().findChild<ui::RecoveryDialog*>() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(program.snapshot() != nullptr, kPatience);
    QVERIFY(program.close());
}

SEXTANT_TEST(TestWindowDoor)
#include "tst_window_door.moc"
