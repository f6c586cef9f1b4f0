#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>

#include <deque>

namespace sextant::test {

/// A web server of this computer that keeps what it was sent and answers as it was told.
class FakeService final : public QObject {
public:
    struct Request {
        QByteArray line; ///< "POST /bot…/sendMessage HTTP/1.1"
        QByteArray head;
        QByteArray body;
        [[nodiscard]] QJsonObject json() const;
    };
    struct Answer {
        int status = 200;
        QByteArray body = "ok";
        QList<QByteArray> headers{};
        bool isSilent = false; ///< takes the request and says nothing
        bool closes = false;   ///< cuts the connection instead of an answer
        bool drips = false;    ///< promises much and sends a byte now and then
    };

    FakeService();
    [[nodiscard]] QString url(const QString& path = {}) const;
    /// The next answers; afterwards 200 "ok".
    void answer(std::initializer_list<Answer> answers) { m_answers.insert(m_answers.end(), answers); }
    QList<Request> requests;

private:
    void onConnection();
    QTcpServer m_server;
    std::deque<Answer> m_answers;
};

} // namespace sextant::test
