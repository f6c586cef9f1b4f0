#include "app/cockpit/window_door.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/host/workspace_socket.h"
#include "engine/storage/workspace.h"
#include "models/engine_words.h"

namespace sextant::cockpit {
namespace {

using Steady = std::chrono::steady_clock;

constexpr auto kLongest = static_cast<qint64>(WindowDoor::kLongestCall);
constexpr std::size_t kMostWords = 4096;

Result<std::filesystem::path> doorOf(const std::filesystem::path& workspace)
{
    storage::WorkspaceLocation beside; // FILE.sock, or a name made of it where that is too long
    beside.database = workspace / "window";
    return host::socketPath(beside);
}

/// File names are bytes; JSON is text. What is no UTF-8 would come out as another file.
std::optional<QByteArray> lineOf(const WindowCall& call)
{
    QJsonArray words;
    for (const std::string& word : call.words) {
        const QString text = QString::fromStdString(word);
        if (text.toStdString() != word) return std::nullopt;
        words.append(text);
    }
    const QJsonObject object{{QStringLiteral("words"), words},
                             {QStringLiteral("folder"), QString::fromStdString(call.folder.string())},
                             {QStringLiteral("activation"), QString::fromStdString(call.activation)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<WindowCall> callOf(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) return std::nullopt;
    const QJsonObject object = document.object();
    const QJsonValue words = object.value(QLatin1StringView("words"));
    if (!words.isArray() || words.toArray().size() > static_cast<qsizetype>(kMostWords)) return std::nullopt;
    WindowCall call;
    for (const QJsonValue word : words.toArray()) {
        if (!word.isString() || word.toString().contains(QChar(0))) return std::nullopt;
        call.words.push_back(word.toString().toStdString());
    }
    call.folder = object.value(QLatin1StringView("folder")).toString().toStdString();
    call.activation = object.value(QLatin1StringView("activation")).toString().left(512).toStdString();
    return call;
}

QByteArray lineOf(const WindowAnswer& answer)
{
    const QJsonObject object{{QStringLiteral("taken"), answer.isTaken},
                             {QStringLiteral("closing"), answer.isClosing},
                             {QStringLiteral("reason"), QString::fromStdString(answer.reason)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<WindowAnswer> answerOf(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.value(QLatin1StringView("taken")).isBool()) return std::nullopt;
    return WindowAnswer{object.value(QLatin1StringView("taken")).toBool(),
                        object.value(QLatin1StringView("closing")).toBool(),
                        object.value(QLatin1StringView("reason")).toString().toStdString()};
}

/// Whether the other side of a connected socket is a program of this user.
bool isOwnUser(const QLocalSocket& socket)
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
}

int timeLeft(Steady::time_point deadline)
{
    const auto time = std::chrono::ceil<std::chrono::milliseconds>(deadline - Steady::now());
    return static_cast<int>(std::clamp<std::int64_t>(time.count(), 0, 600'000));
}

} // namespace

WindowDoor::WindowDoor(std::filesystem::path workspace, Handler handler, std::chrono::milliseconds patience,
                       QObject* parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_handler(std::move(handler)), m_patience(patience)
{}

WindowDoor::~WindowDoor() = default;

QString WindowDoor::open()
{
    const auto path = doorOf(m_workspace);
    if (!path) return models::EngineWords::of(path.error());
    const QString name = QString::fromStdString(path->string());
    struct stat status {};
    if (::lstat(path->c_str(), &status) == 0) {
        if (!S_ISSOCK(status.st_mode))
            return tr("%1 is in the way: it is no socket. Remove it, so that another start finds this window.")
                .arg(name);
        ::unlink(path->c_str());
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(kMostCallers);
    if (!m_server->listen(name)) {
        const QString why = m_server->errorString();
        m_server.reset();
        return tr("Another start will not find this window: %1").arg(why);
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection())
            hear(caller);
    });
    return {};
}

void WindowDoor::hear(QLocalSocket* caller)
{
    if (m_callers >= kMostCallers || !isOwnUser(*caller)) {
        caller->abort();
        caller->deleteLater();
        return;
    }
    ++m_callers;
    caller->setReadBufferSize(kLongest + 1);
    connect(caller, &QObject::destroyed, this, [this] { --m_callers; });
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(*caller); });
    QTimer::singleShot(m_patience, caller, [caller] { caller->abort(); });
    read(*caller);
}

void WindowDoor::read(QLocalSocket& caller)
{
    if (!caller.canReadLine()) {
        if (caller.bytesAvailable() > kLongest) caller.abort();
        return;
    }
    const QByteArray line = caller.readLine(kLongest + 1);
    const auto call = callOf(line);
    if (!call) return caller.abort();
    disconnect(&caller, &QLocalSocket::readyRead, this, nullptr); // one call each
    caller.write(lineOf(m_handler(*call)));
    caller.flush();
    caller.disconnectFromServer();
}

std::optional<WindowAnswer> WindowDoor::handOver(const std::filesystem::path& workspace, const WindowCall& call,
                                                 std::chrono::milliseconds patience)
{
    const auto path = doorOf(workspace);
    const auto line = lineOf(call);
    if (!path || !line || line->size() > kLongest) return std::nullopt;
    struct stat status {};
    if (::lstat(path->c_str(), &status) != 0 || !S_ISSOCK(status.st_mode) || status.st_uid != ::geteuid())
        return std::nullopt;
    const auto deadline = Steady::now() + patience;
    QLocalSocket socket;
    socket.setReadBufferSize(kLongest + 1);
    socket.connectToServer(QString::fromStdString(path->string()));
    if (!socket.waitForConnected(timeLeft(deadline)) || !isOwnUser(socket)) return std::nullopt;
    socket.write(*line);
    while (!socket.canReadLine() && socket.bytesAvailable() <= kLongest)
        if (const int time = timeLeft(deadline); time == 0 || !socket.waitForReadyRead(time)) break;
    return socket.canReadLine() ? answerOf(socket.readLine(kLongest + 1)) : std::nullopt;
}

} // namespace sextant::cockpit
