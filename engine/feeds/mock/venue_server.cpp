#include "engine/feeds/mock/venue_server.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>

namespace sextant::feeds::mock {

VenueServer::VenueServer(VenueDialect& dialect, Broadcaster& out, Answer answer)
    : m_dialect(dialect), m_out(out), m_answer(std::move(answer)),
      m_webSockets(QStringLiteral("local venue"), QWebSocketServer::NonSecureMode)
{
    m_webSockets.setMaxPendingConnections(static_cast<int>(kMaxSockets));
    m_tcp.setMaxPendingConnections(static_cast<int>(kMaxSockets));
    m_tcp.setListenBacklogSize(static_cast<int>(kMaxSockets)); // else a crowd believes itself connected and is not
    QObject::connect(&m_tcp, &QTcpServer::newConnection, &m_tcp, [this] { accept(); });
    QObject::connect(&m_webSockets, &QWebSocketServer::newConnection, &m_webSockets, [this] { openPending(); });
}

VenueServer::~VenueServer()
{
    m_tcp.close();
    for (auto& [number, connection] : m_connections)
        m_out.remove(*connection);
}

Result<void> VenueServer::listen(std::uint16_t port)
{
    if (m_tcp.listen(QHostAddress::LocalHost, port)) return {};
    return fail(ErrorCode::Io, "127.0.0.1:" + std::to_string(port) + ": " + m_tcp.errorString().toStdString());
}

void VenueServer::accept()
{
    while (QTcpSocket* socket = m_tcp.nextPendingConnection()) {
        if (static_cast<std::size_t>(m_http.size()) + m_connections.size() + m_openings.size() >= kMaxSockets) {
            ++m_counts.refused;
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_http.insert(socket, m_nowMs);
        socket->setReadBufferSize(static_cast<qint64>(HttpReader::kMaxHead + HttpReader::kMaxBody) + 4096);
        QObject::connect(socket, &QTcpSocket::readyRead, &m_tcp, [this, socket] { readFrom(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, &m_tcp, [this, socket] {
            if (m_http.remove(socket) > 0) socket->deleteLater();
        });
    }
}

void VenueServer::readFrom(QTcpSocket* socket)
{
    while (m_http.contains(socket) && socket->bytesAvailable() > 0) {
        const QByteArray bytes = socket->peek(socket->bytesAvailable());
        HttpReader reader;
        HttpRequest request;
        const auto outcome = reader.read({bytes.constData(), static_cast<std::size_t>(bytes.size())}, request);
        if (outcome == HttpReader::Outcome::NeedsMore) return;
        if (outcome == HttpReader::Outcome::Broken) {
            ++m_counts.refused;
            const std::string wire = toWire(reader.refusal(), false);
            socket->write(wire.data(), static_cast<qint64>(wire.size()));
            m_http.remove(socket);
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnect(&m_tcp);
            socket->disconnectFromHost();
            return;
        }
        if (request.isUpgrade() && m_dialect.takesSocket(request)) {
            upgrade(socket, request);
            return;
        }
        socket->skip(static_cast<qint64>(reader.used()));
        m_http[socket] = m_nowMs;
        ++m_counts.requests;
        const bool keepsAlive = request.keepsAlive && !request.isUpgrade();
        HttpReply reply = request.isUpgrade() ? HttpReply{404, "{\"error\":\"no feed here\"}", {}} : m_answer(request);
        reply.headers.emplace_back("Date", httpTime(m_venueNow));
        const std::string wire = toWire(reply, keepsAlive);
        socket->write(wire.data(), static_cast<qint64>(wire.size()));
        if (!keepsAlive) {
            socket->disconnectFromHost();
            return;
        }
    }
}

void VenueServer::upgrade(QTcpSocket* socket, const HttpRequest& request)
{
    m_http.remove(socket);
    socket->disconnect(&m_tcp);
    const std::uint16_t port = socket->peerPort();
    m_openings[port] = request;
    // Should the handshake fail, nothing of it is kept.
    QObject::connect(socket, &QTcpSocket::disconnected, &m_webSockets, [this, port] { m_openings.erase(port); });
    m_webSockets.handleConnection(socket);
}

void VenueServer::openPending()
{
    while (QWebSocket* socket = m_webSockets.nextPendingConnection()) {
        const auto opening = m_openings.find(socket->peerPort());
        HttpRequest request = opening == m_openings.end() ? HttpRequest{} : std::move(opening->second);
        if (opening != m_openings.end()) m_openings.erase(opening);
        socket->setParent(nullptr);
        socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(kMaxIncoming));
        socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(kMaxIncoming));
        const std::uint64_t number = m_nextNumber++;
        ++m_counts.connections;
        auto connection = std::make_unique<Connection>(std::unique_ptr<QWebSocket>(socket), number, std::move(request),
                                                       m_venueNow, m_nowMs);
        Connection& added = *connection;
        m_connections.emplace(number, std::move(connection));
        m_out.add(added);
        QObject::connect(socket, &QWebSocket::textMessageReceived, &m_tcp, [this, &added](const QString& text) {
            if (!added.isOpen()) return;
            added.notes.heardMs = m_nowMs;
            const QByteArray bytes = text.toUtf8();
            m_dialect.received(added, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        });
        QObject::connect(socket, &QWebSocket::binaryMessageReceived, &m_tcp,
                         [&added](const QByteArray&) { added.close(1003, "text only"); });
        QObject::connect(socket, &QWebSocket::pong, &m_tcp, [this, &added] { added.notes.pongMs = m_nowMs; });
        QObject::connect(socket, &QWebSocket::disconnected, &m_tcp, [this, &added, number] {
            added.noteClosed();
            QTimer::singleShot(0, &m_tcp, [this, number] { closed(number); }); // it may be on the stack below us
        });
        m_dialect.opened(added);
    }
}

void VenueServer::closed(std::uint64_t number)
{
    const auto found = m_connections.find(number);
    if (found == m_connections.end()) return;
    m_counts.framesSent += found->second->sent();
    m_out.remove(*found->second);
    m_connections.erase(found);
}

void VenueServer::watch(std::int64_t nowMs, Time venueNow)
{
    m_nowMs = nowMs;
    m_venueNow = venueNow;
    for (auto& [number, connection] : m_connections) {
        if (!connection->isOpen()) continue;
        m_dialect.watch(*connection, nowMs);
        if (connection->isOpen() && connection->bytesWaiting() > kMaxWaiting) {
            ++m_counts.slow;
            connection->abort();
        }
    }
    QList<QTcpSocket*> idle;
    for (auto each = m_http.cbegin(); each != m_http.cend(); ++each)
        if (nowMs - each.value() > kIdleMs) idle.append(each.key());
    for (QTcpSocket* socket : idle)
        socket->abort();
}

bool VenueServer::isBehind(std::int64_t bytes) const
{
    return std::any_of(m_connections.begin(), m_connections.end(),
                       [&](const auto& each) { return each.second->isOpen() && each.second->bytesWaiting() > bytes; });
}

bool VenueServer::hasSubscriber() const
{
    return std::any_of(m_connections.begin(), m_connections.end(),
                       [](const auto& each) { return each.second->notes.hasSubscribed; });
}

std::uint64_t VenueServer::framesSent() const
{
    std::uint64_t sum = m_counts.framesSent;
    for (const auto& [number, connection] : m_connections)
        sum += connection->sent();
    return sum;
}

} // namespace sextant::feeds::mock
