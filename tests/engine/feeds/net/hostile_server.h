#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace sextant::test {

/// A venue whose every byte is the test's own: what HTTP requests are answered, and what goes over a WebSocket once it
/// was asked for.
class HostileServer final : public QObject {
public:
    /// The whole answer to a request of that target, head included; "" says nothing. `isOver`: the connection is cut
    /// behind it.
    struct Answer {
        QByteArray bytes;
        bool isOver = false;
    };
    using Answers = std::function<Answer(const QByteArray& target)>;
    /// Called with each WebSocket that was opened.
    using Opened = std::function<void(QTcpSocket&)>;

    HostileServer(Answers answers, Opened attack);

    [[nodiscard]] std::vector<std::pair<std::string, std::string>> urls() const;
    [[nodiscard]] static QByteArray ok(const QByteArray& body, const QByteArray& type = "application/json");
    [[nodiscard]] static QByteArray reply(int status, const QByteArray& headers, const QByteArray& body);
    /// A frame that is not masked, as servers send them. `opcode` 1: text, 0: goes on, 2: binary, 8: close, 9: ping.
    [[nodiscard]] static QByteArray frame(int opcode, const QByteArray& payload, bool isLast = true);

    bool completesHandshake = true; ///< else nothing is said to who wants a WebSocket, or `handshake`
    QByteArray handshake;
    int opened = 0;
    int requests = 0;

private:
    void read(QTcpSocket* socket);

    QTcpServer m_server;
    Answers m_answers;
    Opened m_opened;
};

} // namespace sextant::test
