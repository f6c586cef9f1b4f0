#include "engine/feeds/net/feed_sockets.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>
#include <QWebSocket>

namespace sextant::feeds {
namespace {

constexpr int kPingMs = 15'000;
constexpr int kWatchMs = 250;
// An answer that takes longer was given up long ago.
constexpr int kAnswerMs = 15'000;

QString text(std::string_view from) { return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size())); }

} // namespace

FeedSockets::FeedSockets(VenueFeed& feed, FeedQueue& queue, std::vector<std::string> sockets,
                         std::vector<std::string> rests, Clock clock, Tap tap)
    : m_feed(feed), m_queue(queue), m_socketRing(std::move(sockets)), m_restRing(std::move(rests)),
      m_clock(std::move(clock)), m_tap(std::move(tap))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(0); // the feed gives up by itself
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { turn(); });
    connect(&m_pings, &QTimer::timeout, this, [this] {
        for (const auto& [id, socket] : m_sockets)
            if (socket->state() == QAbstractSocket::ConnectedState) socket->ping();
    });
    connect(&m_watch, &QTimer::timeout, this, [this] { watch(); });
}

Time FeedSockets::now()
{
    const Time here = m_clock();
    if (m_feed.knowsTime()) m_queue.setNow(m_feed.venueTime(here));
    return here;
}

FeedSockets::~FeedSockets()
{
    for (const auto& [ticket, reply] : std::exchange(m_replies, {})) {
        reply->disconnect(this);
        reply->abort();
        delete reply;
    }
    for (const auto& [id, socket] : std::exchange(m_sockets, {})) {
        socket->disconnect(this);
        delete socket;
    }
}

void FeedSockets::start()
{
    m_pings.start(std::max(20, static_cast<int>(kPingMs / m_feed.speed())));
    m_watch.start(kWatchMs);
    m_feed.start(now());
    carryOut();
}

void FeedSockets::stop()
{
    m_timer.stop();
    m_pings.stop();
    m_watch.stop();
    m_feed.stop(now());
    carryOut();
    m_timer.stop();
}

void FeedSockets::turn()
{
    m_feed.tick(now());
    carryOut();
}

void FeedSockets::carryOut()
{
    if (m_isBusy) return; // a signal came out of what is being done: it is seen at the end
    m_isBusy = true;
    for (auto actions = m_feed.takeActions(); !actions.empty(); actions = m_feed.takeActions())
        for (const VenueFeed::Action& action : actions)
            switch (action.kind) {
            case VenueFeed::Action::Kind::OpenSocket:
                open(action.socket, action.text);
                break;
            case VenueFeed::Action::Kind::SendText:
                if (const auto found = m_sockets.find(action.socket); found != m_sockets.end())
                    found->second->sendTextMessage(text(action.text));
                break;
            case VenueFeed::Action::Kind::CloseSocket:
                closeSocket(action.socket);
                break;
            case VenueFeed::Action::Kind::SendRequest:
                request(action.ticket, action.request);
                break;
            }
    m_isBusy = false;
    const Time due = m_feed.nextDue();
    if (due == Time::max()) return m_timer.stop();
    const auto wait = std::clamp<std::int64_t>((due - m_clock()) / std::chrono::milliseconds(1), 1, 60'000);
    m_timer.start(static_cast<int>(wait));
}

void FeedSockets::open(unsigned id, const std::string& url)
{
    auto* socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_sockets[id] = socket;
    socket->setMaxAllowedIncomingFrameSize(kLongestMessage);
    socket->setMaxAllowedIncomingMessageSize(kLongestMessage);
    connect(socket, &QWebSocket::connected, this, [this, id] {
        m_opening.erase(id);
        m_socketRing.onGood();
        m_feed.onOpened(id, now());
        carryOut();
    });
    connect(socket, &QWebSocket::textMessageReceived, this, [this, id](const QString& message) {
        const QByteArray bytes = message.toUtf8();
        const std::string_view frame(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const Time time = now();
        if (m_tap) m_tap(time, id, frame);
        m_feed.onText(id, frame, time);
        carryOut();
    });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this, id](const QByteArray& message) {
        m_feed.onBinary(id, static_cast<std::size_t>(message.size()), now());
        carryOut();
    });
    connect(socket, &QWebSocket::pong, this, [this, id] { m_feed.onPing(id, now()); });
    connect(socket, &QWebSocket::disconnected, this, [this, id] {
        const auto found = m_sockets.find(id);
        if (found == m_sockets.end()) return;
        const QString words = found->second->closeReason();
        onGone(id, words.isEmpty() ? found->second->errorString() : words);
    });
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this, id](QAbstractSocket::SocketError) {
                const auto found = m_sockets.find(id);
                if (found != m_sockets.end()) onGone(id, found->second->errorString());
            });
    m_opening.insert(id);
    std::string target = url;
    // What the venue itself named in a handshake stays as it is.
    if (!m_socketRing.empty() && target.starts_with(m_socketRing.primary()))
        target = m_socketRing.forAttempt(m_clock()) + target.substr(m_socketRing.primary().size());
    socket->open(QUrl(text(target)));
}

/// Pings are answered by the socket itself: who sends them without reading the answers would fill the memory.
void FeedSockets::watch()
{
    std::vector<unsigned> full;
    for (const auto& [id, socket] : m_sockets)
        if (socket->bytesToWrite() > kMostUnread) full.push_back(id);
    for (const unsigned id : full)
        onGone(id, QStringLiteral("the venue does not read what it is sent"));
}

void FeedSockets::onGone(unsigned id, const QString& words)
{
    closeSocket(id);
    m_feed.onClosed(id, words.toStdString(), now());
    carryOut();
}

void FeedSockets::closeSocket(unsigned id)
{
    const auto found = m_sockets.find(id);
    if (found == m_sockets.end()) return;
    QWebSocket* socket = found->second;
    m_sockets.erase(found);
    if (m_opening.erase(id) > 0) m_socketRing.onFailed(m_clock());
    socket->disconnect(this);
    socket->close();
    socket->deleteLater();
}

void FeedSockets::request(RestQueue::Ticket ticket, const HttpRequest& wanted)
{
    QNetworkRequest out(QUrl(text(m_restRing.forAttempt(m_clock()) + wanted.target)));
    out.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Sextant"));
    for (const auto& [name, value] : wanted.headers)
        out.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    if (!wanted.body.empty() && !out.hasRawHeader("Content-Type"))
        out.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply* reply = m_network.sendCustomRequest(out, QByteArray::fromStdString(wanted.method),
                                                       QByteArray::fromStdString(wanted.body));
    // A request that is repeated has given its first answer up.
    if (QNetworkReply* older = std::exchange(m_replies[ticket], reply)) {
        older->disconnect(this);
        older->abort();
        older->deleteLater();
    }
    connect(reply, &QNetworkReply::metaDataChanged, this, [reply] {
        if (reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > kLongestReply) reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64 all) {
        if (received > kLongestReply || all > kLongestReply) reply->abort();
    });
    QTimer::singleShot(kAnswerMs, reply, [reply] { reply->abort(); });
    connect(reply, &QNetworkReply::finished, this, [this, ticket, reply] { onReply(ticket, reply); });
}

void FeedSockets::onReply(RestQueue::Ticket ticket, QNetworkReply* reply)
{
    m_replies.erase(ticket);
    HttpReply out;
    out.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : reply->rawHeaderPairs())
        out.headers.emplace_back(name.toStdString(), value.toStdString());
    const QByteArray body = reply->readAll();
    // An answer that was cut off is none.
    if (reply->error() != QNetworkReply::NoError && out.status >= 200 && out.status < 300) out.status = 0;
    if (out.status == 0)
        m_restRing.onFailed(m_clock());
    else
        m_restRing.onGood();
    if (out.status != 0) out.body.assign(body.constData(), static_cast<std::size_t>(body.size()));
    reply->deleteLater();
    const Time time = now();
    if (m_tap) m_tap(time, 0, out.body);
    m_feed.onReply(ticket, std::move(out), time);
    carryOut();
}

} // namespace sextant::feeds
