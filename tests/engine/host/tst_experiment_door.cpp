#include <QTest>

#include "tests/slowness.h"
#include "tests/test_main.h"

#include <QTemporaryDir>

#include <chrono>
#include <mutex>
#include <optional>
#include <thread>

#include "engine/decision/experiments/rule_phase.h"
#include "engine/host/experiment_acts.h"
#include "engine/host/operators.h"
#include "engine/host/workspace_client.h"
#include "engine/host/workspace_server.h"

using namespace sextant;
using namespace sextant::host;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 20s * test::kSlowness;

/// Takes every command that comes and answers it so.
class DoorEngine {
public:
    DoorEngine(CommandInbox& inbox, CommandAnswer answer)
        : m_thread([this, &inbox, answer](const std::stop_token& stop) {
              while (!stop.stop_requested()) {
                  for (CommandInbox::Entry& entry : inbox.take()) {
                      {
                          const std::lock_guard lock(m_mutex);
                          m_lines.push_back(entry.json);
                      }
                      entry.answer(answer);
                  }
                  std::this_thread::sleep_for(1ms);
              }
          })
    {}
    [[nodiscard]] std::vector<std::string> lines()
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }

private:
    std::mutex m_mutex; // guards m_lines
    std::vector<std::string> m_lines;
    std::jthread m_thread;
};

struct Doorway {
    Doorway()
    {
        location = storage::WorkspaceLocation::directory(folder.filePath("w").toStdString());
        workspace.emplace(*storage::Workspace::open(location, "host_tests", Time::fromSeconds(1)));
    }
    [[nodiscard]] std::string ask(const std::string& rest, const std::string& actor = "me") const
    {
        const auto answer = sendToOwner(
            location, "{\"command\":\"experiments\",\"actor\":\"" + actor + "\",\"reason\":\"r\"," + rest + "}",
            kPatience);
        return answer ? *answer : answer.error().message;
    }
    [[nodiscard]] bool isDone(const std::string& rest, const std::string& actor = "me") const
    {
        return ask(rest, actor).find("\"accepted\":true") != std::string::npos;
    }
    [[nodiscard]] decision::ExperimentState stateOf(const std::string& key) const
    {
        auto database = *workspace->connect(storage::Database::Access::ReadOnly);
        return ExperimentRegistry::load(database)->find(key)->experiment.state();
    }

    QTemporaryDir folder;
    storage::WorkspaceLocation location;
    std::optional<storage::Workspace> workspace;
    CommandInbox inbox;
};

std::string creation(const std::string& key)
{
    ExperimentWish wish;
    wish.kind = ExperimentWish::Kind::Create;
    wish.key = key;
    wish.title = "Meta";
    wish.promise.emplace();
    wish.promise->hypothesis = "agents \"earn\" more";
    wish.promise->routing = {decision::RoutingRule::Version::V2, 5'000, 500};
    JsonText out;
    out.beginObject();
    writeWish(wish, out);
    out.endObject();
    const std::string whole(out.view());
    return whole.substr(1, whole.size() - 2);
}

} // namespace

/// Experiments that other programs change through the one which owns the workspace.
class TestExperimentDoor final : public QObject {
    Q_OBJECT
private slots:
    void lifeFromOutside()
    {
        Doorway door;
        const auto server = WorkspaceServer::open(*door.workspace, door.inbox).value();
        DoorEngine engine(door.inbox, {true, 7, ""});
        QVERIFY(door.isDone(creation("meta")));
        QVERIFY(door.stateOf("meta") == decision::ExperimentState::Draft);
        const std::string frozen = door.ask("\"do\":\"preregister\",\"key\":\"meta\"");
        QVERIFY2(frozen.find("\"accepted\":true") != std::string::npos, frozen.c_str());
        QVERIFY2(frozen.find("no A/A test") != std::string::npos, frozen.c_str()); // there is no history
        QVERIFY(engine.lines().empty()); // a session has nothing to hear of that
        QCOMPARE(door.ask("\"do\":\"start\",\"key\":\"meta\""), std::string("{\"accepted\":true,\"seq\":7}"));
        QVERIFY(door.stateOf("meta") == decision::ExperimentState::Running);
        QCOMPARE(engine.lines().size(), std::size_t{1});
        QVERIFY(engine.lines()[0].find("\"command\":\"experiment\"") != std::string::npos);
        QVERIFY(engine.lines()[0].find("exposure=500 phase=1") != std::string::npos);
        // Nothing was seen yet: no next step.
        QVERIFY(door.ask("\"do\":\"ramp\",\"key\":\"meta\"").find("24 hours") != std::string::npos);
        QVERIFY(door.isDone("\"do\":\"stop\",\"key\":\"meta\""));
        QVERIFY(door.ask("\"do\":\"conclude\",\"key\":\"meta\",\"conclusion\":\"MAYBE\"").find("SHIP, KEEP") !=
                std::string::npos);
        QVERIFY(door.isDone("\"do\":\"conclude\",\"key\":\"meta\",\"conclusion\":\"KEEP\""));
        QVERIFY(door.isDone("\"do\":\"archive\",\"key\":\"meta\""));
        QVERIFY(door.stateOf("meta") == decision::ExperimentState::Archived);
        QCOMPARE(engine.lines().size(), std::size_t{2});
    }

    void whatIsStoredIsDone()
    {
        // The session refuses, as one does that does not run it: the life goes on, the answer says what was said.
        Doorway door;
        const auto server = WorkspaceServer::open(*door.workspace, door.inbox).value();
        DoorEngine engine(door.inbox, {false, 0, "the session does not know it"});
        QVERIFY(door.isDone(creation("meta")));
        QVERIFY(door.isDone("\"do\":\"preregister\",\"key\":\"meta\""));
        const std::string started = door.ask("\"do\":\"start\",\"key\":\"meta\"");
        QVERIFY(started.find("\"accepted\":true") != std::string::npos);
        QVERIFY(started.find("does not know it") != std::string::npos);
        QVERIFY(door.stateOf("meta") == decision::ExperimentState::Running);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing to do") << "\"key\":\"meta\""
                                       << "do";
        QTest::newRow("unknown") << "\"do\":\"fly\",\"key\":\"meta\""
                                 << "archive";
        QTest::newRow("no key") << "\"do\":\"start\""
                                << "key";
        QTest::newRow("not there") << "\"do\":\"start\",\"key\":\"other\""
                                   << "no experiment 'other'";
        QTest::newRow("not allowed now") << "\"do\":\"start\",\"key\":\"meta\""
                                         << "draft";
        QTest::newRow("no promise") << "\"do\":\"create\",\"key\":\"b\""
                                    << "promise";
        QTest::newRow("a promise that is none") << "\"do\":\"create\",\"key\":\"b\",\"promise\":\"[]\""
                                                << "promise";
        QTest::newRow("a promise of nothing") << "\"do\":\"create\",\"key\":\"b\",\"promise\":\"{}\""
                                              << "hypothesis";
        QTest::newRow("a key that is none") << QString::fromStdString(creation("a b")) << "letters";
        QTest::newRow("a key that is taken") << QString::fromStdString(creation("meta")) << "already";
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, rest);
        QFETCH(QString, word);
        Doorway door;
        const auto server = WorkspaceServer::open(*door.workspace, door.inbox).value();
        DoorEngine engine(door.inbox, {true, 1, ""});
        QVERIFY(door.isDone(creation("meta")));
        const QString answer = QString::fromStdString(door.ask(rest.toStdString()));
        QVERIFY2(answer.contains(QStringLiteral("\"accepted\":false")), qPrintable(answer));
        QVERIFY2(answer.contains(word), qPrintable(answer));
        QVERIFY(!door.isDone("\"do\":\"archive\",\"key\":\"meta\"", "")); // nobody did it
        QVERIFY(engine.lines().empty());
    }

    void rightsAreAsked()
    {
        Doorway door;
        Operators::Options options;
        options.wallClock = [] { return Time::fromSeconds(1'000'000); };
        auto operators = Operators::open(*door.workspace, options).value();
        QVERIFY(
            operators->add(Door::Local, "anybody", "vera", storage::OperatorRole::Viewer, "correct horse").has_value());
        const auto server = WorkspaceServer::open(*door.workspace, door.inbox, operators.get()).value();
        DoorEngine engine(door.inbox, {true, 1, ""});
        // Who has a passphrase is asked for it in an open workspace too, and may then do what the role allows.
        const std::string locked = door.ask(creation("meta"), "vera");
        QVERIFY2(locked.find("\"accepted\":false") != std::string::npos, locked.c_str());
        const std::string viewer = door.ask("\"passphrase\":\"correct horse\"," + creation("meta"), "vera");
        QVERIFY2(viewer.find("\"accepted\":false") != std::string::npos, viewer.c_str());
        QVERIFY(door.isDone(creation("meta"), "admin"));
    }
};

SEXTANT_TEST(TestExperimentDoor)
#include "tst_experiment_door.moc"
