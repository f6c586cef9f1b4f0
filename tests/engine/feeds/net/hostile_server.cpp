#include "tests/engine/feeds/net/hostile_server.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace sextant::test {

HostileServer::HostileServer(Answers answers, Opened attack)
    : m_answers(std::move(answers)), m_opened(std::move(attack))
{
    if (!m_server.listen(QHostAddress::LocalHost)) qFatal("no port is free");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

std::vector<std::pair<std::string, std::string>> HostileServer::urls() const
{
    const std::string host = "127.0.0.1:" + std::to_string(m_server.serverPort());
    return {{"rest", "http://" + host}, {"ws", "ws://" + host}};
}

QByteArray HostileServer::reply(int status, const QByteArray& headers, const QByteArray& body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray HostileServer::ok(const QByteArray& body, const QByteArray& type)
{
    return reply(200, "Content-Type: " + type + "\r\n", body);
}

QByteArray HostileServer::frame(int opcode, const QByteArray& payload, bool isLast)
{
    QByteArray out;
    out += static_cast<char>((isLast ? 0x80 : 0) | opcode);
    const auto size = static_cast<quint64>(payload.size());
    if (size < 126) {
        out += static_cast<char>(size);
    } else if (size < 65536) {
        out += static_cast<char>(126);
        out += static_cast<char>(size >> 8U);
        out += static_cast<char>(size & 0xFFU);
    } else {
        out += static_cast<char>(127);
        for (int shift = 56; shift >= 0; shift -= 8)
            out += static_cast<char>((size >> static_cast<unsigned>(shift)) & 0xFFU);
    }
    return out + payload;
}

void HostileServer::read(QTcpSocket* socket)
{
    while (socket->bytesAvailable() > 0) {
        const QByteArray head = socket->peek(65536);
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0 || !head.startsWith("GET ")) return; // frames of the client are of no interest
        (void)socket->read(end + 4);
        const QByteArray target = head.mid(4, head.indexOf(' ', 4) - 4);
        if (!head.toLower().contains("upgrade: websocket")) {
            ++requests;
            const Answer answer = m_answers(target);
            socket->write(answer.bytes);
            if (answer.isOver) socket->disconnectFromHost();
            continue;
        }
        ++opened;
        if (!completesHandshake) {
            socket->write(handshake);
            continue;
        }
        static const QRegularExpression key(QStringLiteral("Sec-WebSocket-Key: *([^\r]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
        const QByteArray secret = key.match(QString::fromLatin1(head)).captured(1).toLatin1();
        const QByteArray accept =
            QCryptographicHash::hash(secret + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
                .toBase64();
        socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Accept: " +
                      accept + "\r\n\r\n");
        if (m_opened) m_opened(*socket);
    }
}

} // namespace sextant::test
