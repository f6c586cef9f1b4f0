#include "engine/feeds/mock/connection.h"

#include <QString>
#include <QWebSocket>

#include <array>
#include <cstdio>

namespace sextant::feeds::mock {

Connection::Connection(std::unique_ptr<QWebSocket> socket, std::uint64_t number, HttpRequest opening, Time openedAt,
                       std::int64_t openedMs)
    : m_socket(std::move(socket)), m_number(number), m_opening(std::move(opening)), m_openedAt(openedAt),
      m_openedMs(openedMs)
{
    notes.heardMs = notes.saidMs = notes.pingedMs = notes.pongMs = notes.rateStartMs = openedMs;
}

Connection::~Connection()
{
    m_socket->disconnect(); // nobody hears of its end any more
    m_socket->abort();
    m_socket.release()->deleteLater(); // it may be on the stack below us
}

std::string Connection::id() const
{
    std::array<char, 40> text{};
    const auto n = static_cast<unsigned long long>(m_number * 0x9E3779B97F4A7C15ULL);
    std::snprintf(text.data(), text.size(), "%08llx-%04llx-4%03llx-a%03llx-%012llx", n >> 32U, (n >> 16U) & 0xFFFFU,
                  n & 0xFFFU, (n >> 40U) & 0xFFFU, (n ^ 0xABCDEF1234ULL) & 0xFFFFFFFFFFFFULL);
    return text.data();
}

std::int64_t Connection::bytesWaiting() const { return m_socket->bytesToWrite(); }

void Connection::send(std::string_view text)
{
    if (!m_isOpen) return;
    ++m_sent;
    m_socket->sendTextMessage(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

void Connection::ping(std::string_view payload)
{
    if (m_isOpen) m_socket->ping(QByteArray(payload.data(), static_cast<qsizetype>(payload.size())));
}

void Connection::close(int code, std::string_view reason)
{
    if (!m_isOpen) return;
    m_isOpen = false;
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code),
                    QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size())));
}

void Connection::abort()
{
    m_isOpen = false;
    m_socket->abort();
}

} // namespace sextant::feeds::mock
