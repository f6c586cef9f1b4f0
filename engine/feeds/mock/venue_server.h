#pragma once

#include <QHash>
#include <QTcpServer>
#include <QWebSocketServer>

#include <functional>
#include <map>
#include <memory>

#include "engine/core/result.h"
#include "engine/feeds/mock/venue_dialect.h"

class QTcpSocket;

namespace sextant::feeds::mock {

/// The venue's sockets: HTTP and WebSocket upgrades on one port of the loopback interface. Whoever sends rubbish, too
/// much or nothing at all is shown the door; nobody else notices.
class VenueServer final {
public:
    static constexpr std::size_t kMaxSockets = 1200;              ///< HTTP and WebSocket together
    static constexpr std::int64_t kMaxIncoming = 256 * 1024;      ///< bytes of a client's message
    static constexpr std::int64_t kMaxWaiting = 32 * 1024 * 1024; ///< bytes a slow client leaves unread
    static constexpr std::int64_t kIdleMs = 30'000;               ///< of HTTP without a complete request

    /// Answers HTTP requests.
    using Answer = std::function<HttpReply(const HttpRequest&)>;

    VenueServer(VenueDialect& dialect, Broadcaster& out, Answer answer);
    ~VenueServer();
    VenueServer(const VenueServer&) = delete;
    VenueServer& operator=(const VenueServer&) = delete;

    /// Errors: Io.
    [[nodiscard]] Result<void> listen(std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const { return m_tcp.serverPort(); }
    /// Closes who broke the rules; called a few times a second. `venueNow` is what new connections are stamped with.
    void watch(std::int64_t nowMs, Time venueNow);
    /// Whether some client has more to read than `bytes`.
    [[nodiscard]] bool isBehind(std::int64_t bytes) const;
    [[nodiscard]] bool hasSubscriber() const;

    struct Counts {
        std::uint64_t requests = 0;
        std::uint64_t connections = 0; ///< WebSockets ever opened
        std::uint64_t refused = 0;     ///< sockets beyond the limit, broken requests, upgrades elsewhere
        std::uint64_t slow = 0;        ///< cut because they did not read
        std::uint64_t framesSent = 0;  ///< of closed connections
    };
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    [[nodiscard]] std::size_t open() const { return m_connections.size(); }
    [[nodiscard]] std::uint64_t framesSent() const;

private:
    void accept();
    void readFrom(QTcpSocket* socket);
    void upgrade(QTcpSocket* socket, const HttpRequest& request);
    void openPending();
    void closed(std::uint64_t number);

    VenueDialect& m_dialect;
    Broadcaster& m_out;
    Answer m_answer;
    QTcpServer m_tcp;
    QWebSocketServer m_webSockets;
    QHash<QTcpSocket*, qint64> m_http;               // since when each has been idle
    std::map<std::uint16_t, HttpRequest> m_openings; // by the client's port
    std::map<std::uint64_t, std::unique_ptr<Connection>> m_connections;
    std::uint64_t m_nextNumber = 1;
    std::int64_t m_nowMs = 0;
    Time m_venueNow;
    Counts m_counts;
};

} // namespace sextant::feeds::mock
