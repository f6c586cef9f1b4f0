#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>

#include "engine/core/time.h"
#include "engine/feeds/mock/http_exchange.h"

class QWebSocket;

namespace sextant::feeds::mock {

/// What a dialect remembers of a connection.
struct ConnectionNotes {
    std::set<std::string, std::less<>> topics; ///< subscribed to
    bool isCombined = false;                   ///< Binance: messages wear the name of their stream
    bool isAuthenticated = false;              ///< Alpaca
    bool hasSubscribed = false;                ///< once, ever
    std::uint64_t nextSequence = 0;            ///< Coinbase Advanced
    std::int64_t heardMs = 0;                  ///< last frame from the client, as openedMs
    std::int64_t saidMs = 0;                   ///< when `saidFrames` last grew
    std::uint64_t saidFrames = 0;              ///< frames sent, as last seen by watch()
    std::int64_t pingedMs = 0;                 ///< last ping of ours
    std::int64_t pongMs = 0;                   ///< last pong of the client
    std::int64_t rateStartMs = 0;              ///< begin of the second in which `rateCount` frames came
    int rateCount = 0;
};

/// A client's WebSocket. Milliseconds are of the venue's keep-alive clock, which runs with the wall's.
class Connection final {
public:
    Connection(std::unique_ptr<QWebSocket> socket, std::uint64_t number, HttpRequest opening, Time openedAt,
               std::int64_t openedMs);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] std::uint64_t number() const { return m_number; }
    [[nodiscard]] std::string id() const; ///< as venues write ids of connections
    [[nodiscard]] const HttpRequest& opening() const { return m_opening; }
    [[nodiscard]] Time openedAt() const { return m_openedAt; } ///< on the venue's clock
    [[nodiscard]] std::int64_t openedMs() const { return m_openedMs; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QWebSocket& socket() const { return *m_socket; }
    [[nodiscard]] std::int64_t bytesWaiting() const;
    [[nodiscard]] std::uint64_t sent() const { return m_sent; }

    void send(std::string_view text);
    void ping(std::string_view payload);
    void close(int code, std::string_view reason);
    void abort(); ///< without a close frame
    void noteClosed() { m_isOpen = false; }

    ConnectionNotes notes;

private:
    std::unique_ptr<QWebSocket> m_socket;
    std::uint64_t m_number;
    HttpRequest m_opening;
    Time m_openedAt;
    std::int64_t m_openedMs;
    bool m_isOpen = true;
    std::uint64_t m_sent = 0;
};

} // namespace sextant::feeds::mock
