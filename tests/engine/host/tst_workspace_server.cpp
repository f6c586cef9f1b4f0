#include <QTest>

#include "tests/slowness.h"
#include "tests/test_main.h"

#include <QTemporaryDir>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/host/workspace_client.h"
#include "engine/host/workspace_server.h"
#include "engine/host/workspace_socket.h"

using namespace sextant;
using namespace sextant::host;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 20s * test::kSlowness;
const std::string kCommand = "{\"command\":\"kill\",\"actor\":\"a\",\"reason\":\"r\"}";

/// Stands in for the engine: takes what comes and answers by `decide`.
class InboxReader {
public:
    using Decide = std::function<void(CommandInbox::Entry&)>;
    InboxReader(CommandInbox& inbox, Decide decide)
        : m_inbox(inbox), m_decide(std::move(decide)), m_thread([this](const std::stop_token& stop) {
              while (!stop.stop_requested()) {
                  auto entries = m_inbox.take();
                  m_most = std::max(m_most.load(), entries.size());
                  for (CommandInbox::Entry& entry : entries) {
                      ++m_count;
                      m_decide(entry);
                  }
                  if (entries.empty()) std::this_thread::sleep_for(1ms);
              }
          })
    {}
    [[nodiscard]] std::size_t most() const { return m_most; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    CommandInbox& m_inbox;
    Decide m_decide;
    std::atomic<std::size_t> m_most{0};
    std::atomic<std::uint64_t> m_count{0};
    std::jthread m_thread;
};

/// Accepts everything and numbers it.
InboxReader::Decide acceptAll()
{
    return [seq = std::uint64_t{0}](CommandInbox::Entry& entry) mutable { entry.answer({true, ++seq, ""}); };
}

/// A client that may do anything.
class RawClient {
public:
    explicit RawClient(const std::filesystem::path& path)
        : m_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::copy(path.native().begin(), path.native().end(), std::begin(address.sun_path));
        m_isConnected = ::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    }
    ~RawClient() { ::close(m_descriptor); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    bool send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto sent = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }
    void hangUp() { ::shutdown(m_descriptor, SHUT_RDWR); }
    /// The next line; nothing once the server has closed the connection or patience is over.
    std::optional<std::string> line()
    {
        while (true) {
            if (const auto end = m_read.find('\n'); end != std::string::npos) {
                std::string first = m_read.substr(0, end);
                m_read.erase(0, end + 1);
                return first;
            }
            pollfd entry{m_descriptor, POLLIN, 0};
            if (::poll(&entry, 1, std::chrono::milliseconds(kPatience).count()) <= 0) return std::nullopt;
            char bytes[4096];
            const auto count = ::recv(m_descriptor, bytes, sizeof(bytes), 0);
            if (count <= 0) return std::nullopt;
            m_read.append(bytes, static_cast<std::size_t>(count));
        }
    }
    /// The server has closed the connection.
    bool isCutOff() { return !line().has_value(); }

private:
    int m_descriptor;
    bool m_isConnected = false;
    std::string m_read;
};

/// The program workspace_owner on a folder. Spawned, not forked: the thread sanitizer allows no threads after a fork.
class OwnerProcess {
public:
    explicit OwnerProcess(const std::filesystem::path& folder)
    {
        std::array<int, 2> output{-1, -1};
        if (::pipe2(output.data(), O_CLOEXEC) != 0) return;
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
        std::string program = SEXTANT_WORKSPACE_OWNER;
        std::string place = folder.string();
        std::array<char*, 3> arguments{program.data(), place.data(), nullptr};
        if (::posix_spawn(&m_pid, program.c_str(), &actions, nullptr, arguments.data(), environ) != 0) m_pid = -1;
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(output[1]);
        m_output = output[0];
    }
    ~OwnerProcess()
    {
        kill();
        if (m_output >= 0) ::close(m_output);
    }
    OwnerProcess(const OwnerProcess&) = delete;
    OwnerProcess& operator=(const OwnerProcess&) = delete;

    /// Its first words.
    [[nodiscard]] std::string words() const
    {
        std::array<char, 64> bytes{};
        const auto count = ::read(m_output, bytes.data(), bytes.size());
        return count > 0 ? std::string(bytes.data(), static_cast<std::size_t>(count)) : std::string();
    }
    /// Returns when it is gone.
    void kill()
    {
        if (m_pid <= 0) return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }

private:
    pid_t m_pid = -1;
    int m_output = -1;
};

std::string acceptedLine(std::uint64_t seq) { return "{\"accepted\":true,\"seq\":" + std::to_string(seq) + "}"; }

bool isRefusal(const std::optional<std::string>& line, std::string_view why)
{
    return line && line->starts_with("{\"accepted\":false,\"seq\":0,\"reason\":\"") &&
           line->find(why) != std::string::npos;
}

} // namespace

class TestWorkspaceServer final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder.emplace();
        m_inbox.emplace();
        m_workspace.emplace(storage::Workspace::open(location(), "host_tests", Time::fromSeconds(1)).value());
    }
    void cleanup()
    {
        m_workspace.reset();
        m_inbox.reset();
        m_folder.reset();
    }

    void aCommandIsAnswered()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        QCOMPARE(server->path().filename().string(), std::string("workspace.sock"));
        std::string seen;
        const InboxReader engine(*m_inbox, [&](CommandInbox::Entry& entry) {
            seen = entry.json;
            entry.answer({true, 17, ""});
        });
        const auto answer = sendToOwner(location(), kCommand, kPatience);
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().message.c_str());
        QCOMPARE(*answer, acceptedLine(17));
        QCOMPARE(seen, kCommand);
    }

    void aRefusalSaysWhy()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        const InboxReader engine(*m_inbox, [](CommandInbox::Entry& entry) {
            entry.answer({false, 4, "a \"quoted\"\nreason"});
        });
        QCOMPARE(sendToOwner(location(), kCommand, kPatience).value(),
                 std::string("{\"accepted\":false,\"seq\":4,\"reason\":\"a \\\"quoted\\\"\\nreason\"}"));
    }

    void nothingIsAnsweredBeforeTheEngineDoes()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        const auto answer = sendToOwner(location(), kCommand, 50ms);
        QVERIFY(!answer);
        QVERIFY(answer.error().code == ErrorCode::Busy);
        QVERIFY2(answer.error().message.find("did not answer within 50 ms") != std::string::npos,
                 answer.error().message.c_str());
        // The engine gets to it later; the answer finds nobody and harms nobody.
        auto entries = m_inbox->take();
        QCOMPARE(entries.size(), std::size_t{1});
        entries[0].answer({true, 1, ""});
        const InboxReader engine(*m_inbox, acceptAll());
        QVERIFY(sendToOwner(location(), kCommand, kPatience));
    }

    void garbageIsRefusedAndTheConnectionGoesOn()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        const InboxReader engine(*m_inbox, acceptAll());
        RawClient client(server->path());
        QVERIFY(client.isConnected());
        using namespace std::string_literals;
        for (const std::string& garbage :
             {"garbage"s, "[]"s, "null"s, "{"s, "{\"a\":\"\xff\"}"s, "\0\0\0"s, std::string(60'000, '['), "{} {}"s}) {
            QVERIFY(client.send(garbage + "\n"));
            QVERIFY(isRefusal(client.line(), "not JSON"));
        }
        QVERIFY(client.send("\n\r\n" + kCommand + "\r\n"));
        QCOMPARE(client.line().value_or(""), acceptedLine(1));
        QCOMPARE(engine.count(), std::uint64_t{1});
    }

    void aLineThatIsTooLongIsCutOff_data()
    {
        QTest::addColumn<bool>("hasEnd");
        QTest::newRow("with an end") << true;
        QTest::newRow("without one") << false;
    }
    void aLineThatIsTooLongIsCutOff()
    {
        QFETCH(bool, hasEnd);
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        RawClient client(server->path());
        const std::string line = "{\"a\":\"" + std::string(kLongestRequest - 7, 'x') + "\"}"; // 65 537 bytes
        QCOMPARE(line.size(), kLongestRequest + 1);
        QVERIFY(client.send(line + (hasEnd ? "\n" : "")));
        QVERIFY(isRefusal(client.line(), "longer than 65536 bytes"));
        QVERIFY(client.isCutOff());
        QVERIFY(m_inbox->take().empty());
    }

    void theLongestLinePasses()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        const InboxReader engine(*m_inbox, acceptAll());
        const std::string line = "{\"a\":\"" + std::string(kLongestRequest - 8, 'x') + "\"}";
        QCOMPARE(line.size(), kLongestRequest);
        QCOMPARE(sendToOwner(location(), line, kPatience).value_or(""), acceptedLine(1));
        RawClient client(server->path());
        QVERIFY(client.send(line + "\r\n" + line + "\n"));
        QCOMPARE(client.line().value_or(""), acceptedLine(2));
        QCOMPARE(client.line().value_or(""), acceptedLine(3));
    }

    void halfLinesWaitForTheirOtherHalf()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        const InboxReader engine(*m_inbox, acceptAll());
        {
            RawClient client(server->path());
            for (const char c : kCommand)
                QVERIFY(client.send({&c, 1}));
            QVERIFY(client.send("\n" + kCommand.substr(0, 10)));
            QCOMPARE(client.line().value_or(""), acceptedLine(1));
        } // goes away with half a line
        QCOMPARE(sendToOwner(location(), kCommand, kPatience).value_or(""), acceptedLine(2));
        QCOMPARE(engine.count(), std::uint64_t{2});
    }

    void answersComeInTheOrderOfTheLines()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        RawClient client(server->path());
        QVERIFY(client.send(kCommand + "\nnonsense\n" + kCommand + "\n"));
        std::vector<CommandInbox::Entry> entries;
        QTRY_VERIFY_WITH_TIMEOUT((std::ranges::move(m_inbox->take(), std::back_inserter(entries)), entries.size() == 2),
                                 20'000);
        entries[1].answer({true, 2, ""});
        entries[0].answer({true, 1, ""});
        QCOMPARE(client.line().value_or(""), acceptedLine(1));
        QVERIFY(isRefusal(client.line(), "not JSON"));
        QCOMPARE(client.line().value_or(""), acceptedLine(2));
    }

    void whoAsksTooMuchAtOnceWaits()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        InboxReader engine(*m_inbox, acceptAll());
        RawClient client(server->path());
        constexpr std::uint64_t kCount = 3000;
        std::string all;
        for (std::uint64_t i = 0; i < kCount; ++i)
            all += kCommand + "\n";
        std::jthread sender([&] { client.send(all); });
        for (std::uint64_t i = 1; i <= kCount; ++i)
            QCOMPARE(client.line().value_or(""), acceptedLine(i));
        QVERIFY(engine.most() <= WorkspaceServer::Limits{}.waiting);
    }

    void whoDoesNotReadHoldsNobodyUp()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        const InboxReader engine(*m_inbox, acceptAll());
        RawClient deaf(server->path());
        std::jthread sender([&] {
            std::string many;
            for (int i = 0; i < 100; ++i)
                many += kCommand + "\n";
            for (int i = 0; i < 200; ++i) // more than the sockets hold: blocks until the server goes
                if (!deaf.send(many)) return;
        });
        for (int i = 0; i < 20; ++i)
            QVERIFY(sendToOwner(location(), kCommand, kPatience));
        deaf.hangUp(); // lets the sender go
    }

    void onlySoManyConnections()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        const InboxReader engine(*m_inbox, acceptAll());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (std::size_t i = 0; i < WorkspaceServer::Limits{}.connections; ++i) {
            clients.push_back(std::make_unique<RawClient>(server->path()));
            QVERIFY(clients.back()->send(kCommand + "\n"));
            QVERIFY(clients.back()->line());
        }
        RawClient oneMore(server->path());
        const std::string kTooMany = "{\"accepted\":false,\"seq\":0,\"reason\":\"too many connections\"}";
        QCOMPARE(oneMore.line().value_or(""), kTooMany);
        QVERIFY(oneMore.isCutOff());
        clients.pop_back();
        // The server hears of it when it gets to it.
        bool isAccepted = false;
        QTRY_VERIFY_WITH_TIMEOUT(
            (isAccepted = isAccepted ||
                          sendToOwner(location(), kCommand, kPatience).value_or("").starts_with("{\"accepted\":true")),
            20'000);
        for (auto& client : clients) {
            QVERIFY(client->send(kCommand + "\n"));
            QVERIFY(client->line());
        }
    }

    void manyClientsAtOnce()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        const InboxReader engine(*m_inbox, acceptAll());
        std::atomic<int> good{0};
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 16; ++i)
                threads.emplace_back([&] {
                    for (int k = 0; k < 25; ++k)
                        if (sendToOwner(location(), kCommand, kPatience)) ++good;
                });
        }
        QCOMPARE(good.load(), 16 * 25);
        QCOMPARE(engine.count(), std::uint64_t{16 * 25});
    }

    void theIdleAreClosedButNotThoseWhoWait()
    {
        WorkspaceServer::Limits limits;
        limits.idle = 40ms;
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox, limits).value();
        RawClient waiting(server->path());
        QVERIFY(waiting.send(kCommand + "\n"));
        RawClient silent(server->path());
        RawClient half(server->path());
        QVERIFY(half.send("{\"comm"));
        QVERIFY(silent.isCutOff());
        QVERIFY(half.isCutOff());
        std::vector<CommandInbox::Entry> entries = m_inbox->take();
        QCOMPARE(entries.size(), std::size_t{1});
        entries[0].answer({true, 5, ""});
        QCOMPARE(waiting.line().value_or(""), acceptedLine(5));
        QVERIFY(waiting.isCutOff());
    }

    void anEndedSessionTakesNothing()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        QVERIFY(m_inbox->close().empty());
        QVERIFY(isRefusal(sendToOwner(location(), kCommand, kPatience).value_or(""), "the session has ended"));
    }

    void aServerThatGoesTellsItsClients()
    {
        auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        std::optional<Result<std::string>> answer;
        const auto path = server->path();
        {
            std::jthread client([&] { answer = sendToOwner(location(), kCommand, kPatience); });
            std::vector<CommandInbox::Entry> entries;
            QTRY_VERIFY_WITH_TIMEOUT(
                (std::ranges::move(m_inbox->take(), std::back_inserter(entries)), entries.size() == 1), 20'000);
            server.reset();
            entries[0].answer({true, 1, ""}); // too late, and harmless
        }
        QVERIFY(answer && !*answer);
        QVERIFY(answer->error().code == ErrorCode::Interrupted);
        QVERIFY(!std::filesystem::exists(path));
    }

    void withoutAServerTheErrorIsClear()
    {
        const auto silent = sendToOwner(location(), kCommand, kPatience);
        QVERIFY(!silent);
        QVERIFY(silent.error().code == ErrorCode::Busy);
        QVERIFY2(silent.error().message.find("(host_tests) owns the workspace but takes no commands") !=
                     std::string::npos,
                 silent.error().message.c_str());
        m_workspace.reset();
        const auto nobody = sendToOwner(location(), kCommand, kPatience);
        QVERIFY(!nobody);
        QVERIFY(nobody.error().code == ErrorCode::NotFound);
    }

    void onlyOneShortLineIsSent()
    {
        for (const std::string& line :
             {std::string(), kCommand + "\n" + kCommand, std::string(kLongestRequest + 1, ' ')}) {
            const auto answer = sendToOwner(location(), line, kPatience);
            QVERIFY(!answer && answer.error().code == ErrorCode::InvalidArgument);
        }
    }

    void onlyTheUserMayConnect()
    {
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox).value();
        struct stat status {};
        QCOMPARE(::lstat(server->path().c_str(), &status), 0);
        QVERIFY(S_ISSOCK(status.st_mode));
        QCOMPARE(static_cast<int>(status.st_mode & 077), 0);
    }

    void whatADeadOwnerLeftIsRemoved()
    {
        const auto path = socketPath(location()).value();
        {
            // Bound and never removed.
            const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            std::copy(path.native().begin(), path.native().end(), std::begin(address.sun_path));
            QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
            ::close(descriptor);
        }
        QVERIFY(std::filesystem::exists(path));
        QVERIFY(!sendToOwner(location(), kCommand, kPatience));
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox);
        QVERIFY(server);
        const InboxReader engine(*m_inbox, acceptAll());
        QVERIFY(sendToOwner(location(), kCommand, kPatience));
    }

    void aFileInTheWayIsLeftAlone()
    {
        const auto path = socketPath(location()).value();
        std::ofstream(path) << "precious";
        const auto server = WorkspaceServer::open(*m_workspace, *m_inbox);
        QVERIFY(!server);
        QVERIFY(server.error().code == ErrorCode::Refused);
        QVERIFY(std::filesystem::file_size(path) == 8);
        const auto answer = sendToOwner(location(), kCommand, kPatience);
        QVERIFY(!answer && answer.error().code == ErrorCode::Refused);
    }

    void onlyTheOwnerListens()
    {
        m_workspace.reset();
        const auto reader = storage::Workspace::openReadOnly(location()).value();
        const auto server = WorkspaceServer::open(reader, *m_inbox);
        QVERIFY(!server && server.error().code == ErrorCode::Refused);
    }

    void aDatabaseAloneHasItsSocketBeside()
    {
        const auto file = storage::WorkspaceLocation::databaseFile(root() / "alone.db");
        const auto workspace = storage::Workspace::open(file, "host_tests", Time::fromSeconds(1)).value();
        const auto server = WorkspaceServer::open(workspace, *m_inbox).value();
        QCOMPARE(server->path().filename().string(), std::string("alone.db.sock"));
        const InboxReader engine(*m_inbox, acceptAll());
        QVERIFY(sendToOwner(file, kCommand, kPatience));
    }

    void aLongPathGoesToTheRuntimeFolder()
    {
        const auto deep = root() / std::string(90, 'd') / std::string(90, 'e');
        const auto where = storage::WorkspaceLocation::directory(deep);
        const auto workspace = storage::Workspace::open(where, "host_tests", Time::fromSeconds(1)).value();
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");

        qunsetenv("XDG_RUNTIME_DIR");
        const auto refused = WorkspaceServer::open(workspace, *m_inbox);
        QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
        QVERIFY(refused.error().message.find("XDG_RUNTIME_DIR is not set") != std::string::npos);
        QVERIFY(!sendToOwner(where, kCommand, kPatience));

        const auto runtime = root() / "run";
        std::filesystem::create_directory(runtime);
        std::filesystem::permissions(runtime, std::filesystem::perms::all);
        qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(runtime.string()));
        QVERIFY(!WorkspaceServer::open(workspace, *m_inbox)); // others may write there
        std::filesystem::permissions(runtime, std::filesystem::perms::owner_all);
        {
            const auto server = WorkspaceServer::open(workspace, *m_inbox).value();
            QVERIFY(server->path().parent_path() == runtime);
            const InboxReader engine(*m_inbox, acceptAll());
            QVERIFY(sendToOwner(where, kCommand, kPatience));
        }
        if (before.isNull())
            qunsetenv("XDG_RUNTIME_DIR");
        else
            qputenv("XDG_RUNTIME_DIR", before);
    }

    void anotherProcessOwnsItAndIsKilled()
    {
        m_workspace.reset();
        OwnerProcess owner(root() / "ws");
        QCOMPARE(owner.words(), std::string("ready\n"));
        QCOMPARE(sendToOwner(location(), kCommand, kPatience).value_or(""), acceptedLine(1));

        std::optional<Result<std::string>> answer;
        {
            RawClient witness(socketPath(location()).value());
            std::jthread client([&] { answer = sendToOwner(location(), kCommand, kPatience); });
            QVERIFY(witness.send("nonsense\n"));
            QVERIFY(witness.line()); // the owner is alive and serves both
            owner.kill();
            QVERIFY(witness.isCutOff());
        }
        QVERIFY(answer && !*answer);
        QVERIFY2(answer->error().code == ErrorCode::Interrupted || answer->error().code == ErrorCode::NotFound ||
                     answer->error().code == ErrorCode::Busy,
                 answer->error().message.c_str());

        // The socket is still there; the next owner takes its place.
        QVERIFY(std::filesystem::exists(socketPath(location()).value()));
        QVERIFY(sendToOwner(location(), kCommand, kPatience).error().code == ErrorCode::NotFound);
        const auto workspace = storage::Workspace::open(location(), "host_tests", Time::fromSeconds(1)).value();
        const auto server = WorkspaceServer::open(workspace, *m_inbox).value();
        const InboxReader engine(*m_inbox, acceptAll());
        QVERIFY(sendToOwner(location(), kCommand, kPatience));
    }

private:
    [[nodiscard]] std::filesystem::path root() const { return m_folder->path().toStdString(); }
    [[nodiscard]] storage::WorkspaceLocation location() const
    {
        return storage::WorkspaceLocation::directory(root() / "ws");
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<CommandInbox> m_inbox;
    std::optional<storage::Workspace> m_workspace;
};

SEXTANT_TEST(TestWorkspaceServer)
#include "tst_workspace_server.moc"
