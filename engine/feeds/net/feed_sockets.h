#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include "engine/feeds/client/endpoint_ring.h"
#include "engine/feeds/client/feed_queue.h"
#include "engine/feeds/client/venue_feed.h"

class QNetworkReply;
class QWebSocket;

namespace sextant::feeds {

/// Carries out what a venue's feed wants over the network, and tells it what happened. Lives on the thread of its event
/// loop.
class FeedSockets final : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<Time()>;
    using Tap = std::function<void(Time, unsigned, std::string_view)>;

    /// `sockets`: addresses that may stand in for the feed's own, which is the first of them; empty: only that.
    /// `rests`: of REST hosts, at least one.
    FeedSockets(VenueFeed& feed, FeedQueue& queue, std::vector<std::string> sockets, std::vector<std::string> rests,
                Clock clock, Tap tap);
    ~FeedSockets() override;

    void start();
    void stop();
    /// Gives the feed its time and does what it wants.
    void turn();
    /// Which addresses are in use, 0 the preferred ones.
    [[nodiscard]] std::size_t socketIndex() const { return m_socketRing.index(); }
    [[nodiscard]] std::size_t restIndex() const { return m_restRing.index(); }

private:
    static constexpr quint64 kLongestMessage = 16ULL << 20;
    static constexpr qint64 kLongestReply = 32LL << 20;
    static constexpr qint64 kMostUnread = 1LL << 20;

    /// The time; the queue is told what that is at the venue.
    [[nodiscard]] Time now();
    void carryOut();
    void open(unsigned socket, const std::string& url);
    void closeSocket(unsigned socket);
    void request(RestQueue::Ticket ticket, const HttpRequest& request);
    void onReply(RestQueue::Ticket ticket, QNetworkReply* reply);
    void watch();
    void onGone(unsigned socket, const QString& words);

    VenueFeed& m_feed;
    FeedQueue& m_queue;
    EndpointRing m_socketRing, m_restRing;
    Clock m_clock;
    Tap m_tap;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    QTimer m_watch;
    QTimer m_pings; // of the socket's own protocol: a quiet market is told from a dead line
    std::map<unsigned, QWebSocket*> m_sockets;
    std::set<unsigned> m_opening; // of them, those that have not been open
    std::map<RestQueue::Ticket, QNetworkReply*> m_replies;
    bool m_isBusy = false;
};

} // namespace sextant::feeds
