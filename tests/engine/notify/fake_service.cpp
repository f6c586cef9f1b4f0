#include "tests/engine/notify/fake_service.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace sextant::test {

QJsonObject FakeService::Request::json() const { return QJsonDocument::fromJson(body).object(); }

FakeService::FakeService()
{
    if (!m_server.listen(QHostAddress::LocalHost)) qFatal("no port");
    connect(&m_server, &QTcpServer::newConnection, this, &FakeService::onConnection);
}

QString FakeService::url(const QString& path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
}

void FakeService::onConnection()
{
    QTcpSocket* socket = m_server.nextPendingConnection();
    auto bytes = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes] {
        *bytes += socket->readAll();
        const qsizetype end = bytes->indexOf("\r\n\r\n");
        if (end < 0) return;
        const QByteArray head = bytes->left(end);
        const qsizetype at = head.toLower().indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (bytes->size() < end + 4 + length) return;
        requests.append({head.left(head.indexOf('\r')), head, bytes->mid(end + 4, length)});
        bytes->clear();
        Answer answer;
        if (!m_answers.empty()) {
            answer = m_answers.front();
            m_answers.pop_front();
        }
        if (answer.isSilent) return;
        if (answer.closes) return socket->abort();
        if (answer.drips) {
            socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " x\r\nContent-Length: 100000\r\n\r\n");
            auto* drops = new QTimer(socket);
            connect(drops, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            return drops->start(20);
        }
        QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) +
                         " x\r\nContent-Length: " + QByteArray::number(answer.status == 204 ? 0 : answer.body.size()) +
                         "\r\n";
        for (const QByteArray& header : answer.headers)
            out += header + "\r\n";
        socket->write(out + "\r\n" + (answer.status == 204 ? QByteArray() : answer.body));
    });
}

} // namespace sextant::test
