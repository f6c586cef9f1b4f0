#include "engine/host/workspace_server.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <deque>
#include <exception>
#include <future>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <rapidjson/document.h>

#include "engine/core/contract.h"
#include "engine/host/json_text.h"
#include "engine/host/operator_gate.h"
#include "engine/host/workspace_socket.h"

namespace sextant::host {
namespace {

constexpr qint64 kReadBuffer = static_cast<qint64>(kLongestRequest) + 2; // a line and its end
constexpr qint64 kUnreadAnswers = 256 * 1024; // bytes a client may leave unread before no more of its lines are read

std::string answerLine(const CommandAnswer& answer)
{
    JsonText out;
    out.beginObject().key("accepted").boolean(answer.accepted).key("seq").count(answer.seq);
    if (!answer.reason.empty()) out.key("reason").text(answer.reason);
    out.endObject();
    return std::string(out.view()) + "\n";
}

/// Looked at here, so that what is no JSON costs the engine nothing.
bool isJsonObject(std::string_view line)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
    return !document.HasParseError() && document.IsObject();
}

/// What other threads tell the server's: answers, and that it shall end. A pipe wakes it.
class Mailbox final {
public:
    struct Answered {
        std::uint64_t connection = 0;
        std::uint64_t place = 0; ///< of the line within the connection
        CommandAnswer answer;
    };

    Mailbox()
    {
        // Without a pipe there is no server: open() sees it.
        if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) m_pipe = {-1, -1};
    }
    ~Mailbox()
    {
        for (const int end : m_pipe)
            if (end >= 0) ::close(end);
    }
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    [[nodiscard]] int readEnd() const { return m_pipe[0]; }
    void post(Answered answered)
    {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(answered));
        wake();
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        wake();
    }
    /// The server's thread: what came, and whether to end.
    [[nodiscard]] std::pair<std::vector<Answered>, bool> take()
    {
        std::array<char, 256> bytes{};
        while (::read(m_pipe[0], bytes.data(), bytes.size()) > 0) {
        }
        const std::lock_guard lock(m_mutex);
        return {std::exchange(m_answers, {}), m_stopping};
    }

private:
    void wake()
    {
        const char byte = 0;
        // A full pipe wakes as well.
        [[maybe_unused]] const auto written = ::write(m_pipe[1], &byte, 1);
    }

    std::array<int, 2> m_pipe{-1, -1};
    std::mutex m_mutex; // guards all below
    std::vector<Answered> m_answers;
    bool m_stopping = false;
};

/// The sockets; lives on the server's thread.
class Connections final {
public:
    Connections(CommandInbox& inbox, std::shared_ptr<Mailbox> mailbox, WorkspaceServer::Limits limits,
                Operators* operators, const storage::Workspace& workspace)
        : m_inbox(inbox), m_mailbox(std::move(mailbox)), m_limits(limits), m_gate(operators, Door::Socket, &workspace)
    {}

    [[nodiscard]] Result<void> listen(const std::filesystem::path& path)
    {
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { accept(); });
        if (m_server.listen(QString::fromStdString(path.string()))) return {};
        return fail(ErrorCode::Io, path.string() + ": cannot listen: " + m_server.errorString().toStdString());
    }

    /// Serves until the mailbox says stop.
    void serve()
    {
        QSocketNotifier mail(m_mailbox->readEnd(), QSocketNotifier::Read);
        QObject::connect(&mail, &QSocketNotifier::activated, &m_loop, [&] {
            auto [answers, stopping] = m_mailbox->take();
            for (Mailbox::Answered& answered : answers)
                settle(answered.connection, answered.place, std::move(answered.answer));
            if (stopping) m_loop.quit();
        });
        QTimer idle;
        QObject::connect(&idle, &QTimer::timeout, &m_loop, [this] { closeIdle(); });
        idle.start(std::max(m_limits.idle / 4, std::chrono::milliseconds(1)));
        m_loop.exec();
        m_server.close();
        while (!m_connections.empty())
            drop(m_connections.back()->id);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    using Clock = std::chrono::steady_clock;
    struct Connection {
        std::uint64_t id = 0;
        std::unique_ptr<QLocalSocket> socket;
        std::uint64_t firstPlace = 0;                     // of `answers`
        std::deque<std::optional<CommandAnswer>> answers; // of the lines read so far, in their order
        Clock::time_point lastProgress = Clock::now();
        bool isClosing = false; // nothing is read any more; closed once its answers are written
    };

    void accept()
    {
        while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
            auto connection = std::make_unique<Connection>();
            connection->id = ++m_lastId;
            connection->socket.reset(socket);
            socket->setParent(nullptr); // ours from here on
            socket->setReadBufferSize(kReadBuffer);
            const std::uint64_t id = connection->id;
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, id] { read(id); });
            QObject::connect(socket, &QLocalSocket::bytesWritten, socket, [this, id] { written(id); });
            QObject::connect(socket, &QLocalSocket::disconnected, socket, [this, id] { drop(id); });
            const bool isFull = m_connections.size() >= m_limits.connections;
            m_connections.push_back(std::move(connection));
            if (isFull)
                refuse(*m_connections.back(), "too many connections");
            else
                read(id); // what came before the signal was connected
        }
    }

    [[nodiscard]] Connection* find(std::uint64_t id)
    {
        const auto it =
            std::find_if(m_connections.begin(), m_connections.end(), [&](const auto& c) { return c->id == id; });
        return it == m_connections.end() ? nullptr : it->get();
    }

    /// Takes one connection out of the list; its socket goes when control is back in the event loop.
    void drop(std::uint64_t id)
    {
        const auto it =
            std::find_if(m_connections.begin(), m_connections.end(), [&](const auto& c) { return c->id == id; });
        if (it == m_connections.end()) return;
        QLocalSocket* const socket = (*it)->socket.release();
        m_connections.erase(it);
        socket->disconnect();
        socket->deleteLater();
    }

    /// Tells why and closes once that is written.
    void refuse(Connection& connection, std::string reason)
    {
        connection.isClosing = true;
        connection.answers.emplace_back(CommandAnswer{false, 0, std::move(reason)});
        flush(connection);
    }

    void read(std::uint64_t id)
    {
        // A line may be the last one that this connection is heard for, so it is looked up anew.
        while (Connection* const connection = find(id)) {
            QLocalSocket& socket = *connection->socket;
            if (connection->isClosing) {
                socket.readAll();
                return;
            }
            if (connection->answers.size() >= m_limits.waiting || socket.bytesToWrite() > kUnreadAnswers) return;
            if (!socket.canReadLine()) {
                if (socket.bytesAvailable() > static_cast<qint64>(kLongestRequest))
                    refuse(*connection, "a line is longer than " + std::to_string(kLongestRequest) + " bytes");
                return;
            }
            QByteArray line = socket.readLine(kReadBuffer);
            // A socket whose buffer was full listens again only when it is told of another size.
            socket.setReadBufferSize(kReadBuffer + 1);
            socket.setReadBufferSize(kReadBuffer);
            connection->lastProgress = Clock::now();
            while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
                line.chop(1);
            if (line.size() > static_cast<qsizetype>(kLongestRequest)) {
                refuse(*connection, "a line is longer than " + std::to_string(kLongestRequest) + " bytes");
                return;
            }
            if (!line.isEmpty()) take(*connection, line.toStdString());
        }
    }

    void take(Connection& connection, std::string line)
    {
        const std::uint64_t place = connection.firstPlace + connection.answers.size();
        connection.answers.emplace_back();
        if (!isJsonObject(line))
            return settle(connection.id, place, {false, 0, "command: not JSON, expected one object a line"});
        OperatorGate::Admitted admitted = m_gate.admit(std::move(line));
        if (admitted.answer) return settle(connection.id, place, *std::move(admitted.answer));
        const auto answer = [mailbox = m_mailbox, id = connection.id, place,
                             isDone = admitted.isDone](const CommandAnswer& given) {
            // What is stored stays done, whatever the session says; the next one begins with it.
            mailbox->post({id, place, isDone ? CommandAnswer{true, given.seq, given.reason} : given});
        };
        if (!m_inbox.submit({std::move(admitted.line), answer}))
            settle(connection.id, place,
                   admitted.isDone ? CommandAnswer{true, 0, {}} : CommandAnswer{false, 0, "the session has ended"});
    }

    void settle(std::uint64_t id, std::uint64_t place, CommandAnswer answer)
    {
        Connection* const connection = find(id);
        if (connection == nullptr) return; // it went away before its answer came
        connection->answers[static_cast<std::size_t>(place - connection->firstPlace)] = std::move(answer);
        flush(*connection);
    }

    /// Writes the answers that are next in order, and reads on where that was held back.
    void flush(Connection& connection)
    {
        bool wrote = false;
        while (!connection.answers.empty() && connection.answers.front()) {
            const std::string line = answerLine(*connection.answers.front());
            connection.answers.pop_front();
            ++connection.firstPlace;
            connection.socket->write(line.data(), static_cast<qint64>(line.size()));
            wrote = true;
        }
        if (!wrote) return;
        connection.lastProgress = Clock::now();
        readSoon(connection);
    }

    void written(std::uint64_t id)
    {
        Connection* const connection = find(id);
        if (connection == nullptr) return;
        connection->lastProgress = Clock::now();
        if (connection->isClosing && connection->answers.empty() && connection->socket->bytesToWrite() == 0)
            return connection->socket->disconnectFromServer();
        readSoon(*connection);
    }

    /// From the event loop, since reading may be what brought us here.
    void readSoon(Connection& connection)
    {
        QTimer::singleShot(0, connection.socket.get(), [this, id = connection.id] {
            Connection* const known = find(id);
            if (known == nullptr) return;
            if (known->isClosing && known->answers.empty() && known->socket->bytesToWrite() == 0)
                known->socket->disconnectFromServer();
            else
                read(id);
        });
    }

    void closeIdle()
    {
        const auto before = Clock::now() - m_limits.idle;
        std::vector<std::uint64_t> idle;
        for (const auto& connection : m_connections) {
            const bool isWaiting =
                !connection->isClosing && !connection->answers.empty(); // for the engine: not its fault
            if (connection->lastProgress <= before && !isWaiting) idle.push_back(connection->id);
        }
        for (const std::uint64_t id : idle) {
            find(id)->socket->abort(); // may drop it by itself
            drop(id);
        }
    }

    QEventLoop m_loop; // first: sockets want the thread's event dispatcher, which comes with it
    CommandInbox& m_inbox;
    std::shared_ptr<Mailbox> m_mailbox;
    WorkspaceServer::Limits m_limits;
    OperatorGate m_gate;
    QLocalServer m_server;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::uint64_t m_lastId = 0;
};

/// What a dead owner left is removed; anything else in the way is an error.
Result<void> clearTheWay(const std::filesystem::path& path)
{
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) {
        if (errno == ENOENT) return {};
        return fail(ErrorCode::Io, path.string() + ": " + std::strerror(errno));
    }
    if (!S_ISSOCK(status.st_mode))
        return fail(ErrorCode::Refused,
                    path.string() + ": is in the way of the workspace's socket; it is not one itself");
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return fail(ErrorCode::Io,
                    path.string() + ": cannot remove what is left of an earlier owner: " + std::strerror(errno));
    return {};
}

} // namespace

struct WorkspaceServer::Thread {
    std::shared_ptr<Mailbox> mailbox = std::make_shared<Mailbox>(); // also held by answers that are still to come
    std::jthread worker;
};

WorkspaceServer::WorkspaceServer(std::filesystem::path path, std::unique_ptr<Thread> thread)
    : m_path(std::move(path)), m_thread(std::move(thread))
{}

WorkspaceServer::~WorkspaceServer()
{
    m_thread->mailbox->stop();
    if (m_thread->worker.joinable()) m_thread->worker.join();
}

Result<std::unique_ptr<WorkspaceServer>> WorkspaceServer::open(const storage::Workspace& workspace, CommandInbox& inbox,
                                                               Limits limits, Operators* operators)
{
    expects(QCoreApplication::instance() != nullptr, "a program with a socket has a QCoreApplication");
    expects(limits.connections >= 1 && limits.waiting >= 1 && limits.idle.count() >= 1,
            "limits of a server are positive");
    if (!workspace.isOwner()) return fail(ErrorCode::Refused, "only the owner of a workspace takes commands for it");
    auto path = socketPath(workspace.location());
    if (!path) return tl::unexpected(path.error());
    if (auto cleared = clearTheWay(*path); !cleared) return tl::unexpected(cleared.error());

    auto thread = std::make_unique<Thread>();
    if (thread->mailbox->readEnd() < 0)
        return fail(ErrorCode::Io, "cannot make a pipe: " + std::string(std::strerror(errno)));
    std::promise<Result<void>> ready;
    auto listening = ready.get_future();
    thread->worker = std::jthread([ready = std::move(ready), &inbox, mailbox = thread->mailbox, limits, operators,
                                   &workspace, place = *path]() mutable {
        Connections connections(inbox, mailbox, limits, operators, workspace);
        auto done = connections.listen(place);
        const bool works = done.has_value();
        ready.set_value(std::move(done));
        if (!works) return;
        try {
            connections.serve();
        } catch (const std::exception& exception) {
            // Other programs hear no more; the session goes on.
            std::fprintf(stderr, "sextant: the workspace's socket stopped at a fault: %s\n", exception.what());
        }
    });
    if (auto done = listening.get(); !done) return tl::unexpected(done.error());
    return std::unique_ptr<WorkspaceServer>(new WorkspaceServer(*std::move(path), std::move(thread)));
}

} // namespace sextant::host
