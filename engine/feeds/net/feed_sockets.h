#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

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

    FeedSockets(VenueFeed& feed, FeedQueue& queue, std::string restBase, Clock clock, Tap tap);
    ~FeedSockets() override;

    void start();
    void stop();
    /// Gives the feed its time and does what it wants.
    void turn();

private:
    static constexpr quint64 kLongestMessage = 16ULL << 20;
    static constexpr qint64 kLongestReply = 64LL << 20;

    /// The time; the queue is told what that is at the venue.
    [[nodiscard]] Time now();
    void carryOut();
    void open(unsigned socket, const std::string& url);
    void closeSocket(unsigned socket);
    void request(RestQueue::Ticket ticket, const HttpRequest& request);
    void onReply(RestQueue::Ticket ticket, QNetworkReply* reply);
    void onGone(unsigned socket, const QString& words);

    VenueFeed& m_feed;
    FeedQueue& m_queue;
    std::string m_restBase;
    Clock m_clock;
    Tap m_tap;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    QTimer m_pings; // of the socket's own protocol: a quiet market is told from a dead line
    std::map<unsigned, QWebSocket*> m_sockets;
    std::map<RestQueue::Ticket, QNetworkReply*> m_replies;
    bool m_isBusy = false;
};

} // namespace sextant::feeds
