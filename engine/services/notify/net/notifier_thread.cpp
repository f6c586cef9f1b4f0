#include "engine/services/notify/net/notifier_thread.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sextant::services {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostPosted = 1000;
constexpr qint64 kLongestReply = 64 * 1024;
constexpr Duration kClockSet = 2s; // a wall clock that runs so much off was set
constexpr auto kGrace = 2s;

Time utcNow()
{
    return Time{std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

ServiceReply replyOf(QNetworkReply& reply)
{
    ServiceReply out;
    out.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto header = [&reply](const char* name) { return reply.rawHeader(name).trimmed().toStdString(); };
    out.retryAfter = header("Retry-After");
    out.resetAfter = header("X-RateLimit-Reset-After");
    out.remaining = header("X-RateLimit-Remaining");
    out.body = reply.read(kLongestReply).toStdString();
    return out;
}

} // namespace

NotifierThread::NotifierThread(std::vector<ChannelPlan> plans, Local local)
    : NotifierThread(std::move(plans), std::move(local), Patience{})
{}

NotifierThread::NotifierThread(std::vector<ChannelPlan> plans, Local local, Patience patience,
                               std::function<Time()> wallClock)
    : m_local(std::move(local)), m_patience(patience), m_wallClock(std::move(wallClock)),
      m_thread([this, plans = std::move(plans)]() mutable { run(std::move(plans)); })
{}

Time NotifierThread::now() const { return m_wallClock ? m_wallClock() : utcNow(); }

NotifierThread::~NotifierThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    wake();
    m_thread.join();
}

void NotifierThread::wake()
{
    const std::lock_guard lock(m_mutex);
    if (m_waker != nullptr) QCoreApplication::postEvent(m_waker, new QEvent(QEvent::User));
}

void NotifierThread::append(Posted posted)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isIdle = false;
        if (m_posted.size() >= kMostPosted) {
            // What is least important goes; nobody waits.
            ++m_overflowed;
            const auto least = std::min_element(m_posted.begin(), m_posted.end(), [](const auto& a, const auto& b) {
                return a.notification.importance < b.notification.importance;
            });
            if (least->notification.importance > posted.notification.importance) return;
            m_posted.erase(least);
        }
        m_posted.push_back(std::move(posted));
    }
    wake();
}

void NotifierThread::post(Notification notification) { append({std::move(notification), std::nullopt}); }

void NotifierThread::postTo(ChannelKind kind, Notification notification) { append({std::move(notification), kind}); }

std::vector<ChannelStatus> NotifierThread::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

bool NotifierThread::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_isIdle && m_posted.empty();
}

std::uint64_t NotifierThread::overflowed() const
{
    const std::lock_guard lock(m_mutex);
    return m_overflowed;
}

namespace {

/// Wakes the thread's loop: postEvent is the only thing of it that other threads touch.
class Waker final : public QObject {
public:
    explicit Waker(std::function<void()> act) : m_act(std::move(act)) {}
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User) return QObject::event(event);
        m_act();
        return true;
    }

private:
    std::function<void()> m_act;
};

} // namespace

void NotifierThread::run(std::vector<ChannelPlan> plans)
{
    QEventLoop loop;
    Notifier notifier(std::move(plans), now());
    // Queues, pauses and rates go by the wall clock, for the sake of quiet hours; when it is set, they are set with it.
    auto steadyBefore = std::chrono::steady_clock::now();
    Time wallBefore = now();
    const auto clock = [&] {
        const auto steady = std::chrono::steady_clock::now();
        const Time wall = now();
        const Duration off = wall - wallBefore - std::chrono::duration_cast<Duration>(steady - steadyBefore);
        if (off > kClockSet || -off > kClockSet) notifier.shift(off);
        steadyBefore = steady;
        wallBefore = wall;
        return wall;
    };
    QNetworkAccessManager network;
    network.setTransferTimeout(static_cast<int>(m_patience.silence.count()));
    QTimer due;
    due.setSingleShot(true);
    QTimer grace;
    grace.setSingleShot(true);
    std::function<void()> turn;

    const auto send = [&](const Notifier::Outgoing& outgoing) {
        if (!isRemote(outgoing.kind)) {
            ServiceReply reply;
            reply.status = m_local && m_local(outgoing.kind, outgoing.message) ? 200 : 400;
            notifier.onReply(outgoing.ticket, reply, clock());
            return;
        }
        QNetworkRequest request(QUrl::fromEncoded(QByteArray::fromStdString(outgoing.url), QUrl::StrictMode));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        request.setRawHeader("User-Agent", "Sextant");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        QNetworkReply* reply = network.post(request, QByteArray::fromStdString(outgoing.body));
        reply->setReadBufferSize(kLongestReply);
        // The time-out above begins anew with each byte.
        QTimer::singleShot(m_patience.whole, reply, [reply] { reply->abort(); });
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply, ticket = outgoing.ticket] {
            // Its own words about errors name the address, so that they are left where they are.
            notifier.onReply(ticket, replyOf(*reply), clock());
            reply->deleteLater();
            turn();
        });
    };
    turn = [&] {
        std::vector<Posted> posted;
        bool isStopping = false;
        {
            const std::lock_guard lock(m_mutex);
            posted.swap(m_posted);
            isStopping = m_isStopping;
        }
        const Time at = clock();
        for (const Posted& each : posted)
            if (each.only)
                notifier.postTo(*each.only, each.notification, at);
            else
                notifier.post(each.notification, at);
        for (auto out = notifier.takeOutgoing(at); !out.empty(); out = notifier.takeOutgoing(clock()))
            for (const Notifier::Outgoing& each : out)
                send(each);
        const bool isIdle = notifier.isIdle();
        {
            const std::lock_guard lock(m_mutex);
            m_status = notifier.status(clock());
            m_isIdle = isIdle;
        }
        const Time next = notifier.nextDue(clock());
        // What waits for the morning, or for a long pause, is not waited for.
        if (isStopping && !notifier.isUnderWay() && next > clock() + kGrace) return loop.quit();
        if (next == Time::max()) return due.stop();
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(next - clock()) + 1ms;
        // Now and then in between, should the clock be set.
        due.start(std::clamp<std::chrono::milliseconds>(wait, 1ms, 5'000ms));
    };
    Waker waker([&] {
        bool isStopping = false;
        {
            const std::lock_guard lock(m_mutex);
            isStopping = m_isStopping;
        }
        if (isStopping && !grace.isActive()) grace.start(kGrace);
        turn();
    });
    QObject::connect(&due, &QTimer::timeout, &loop, [&] { turn(); });
    QObject::connect(&grace, &QTimer::timeout, &loop, &QEventLoop::quit);
    {
        const std::lock_guard lock(m_mutex);
        m_waker = &waker;
    }
    QCoreApplication::postEvent(&waker, new QEvent(QEvent::User)); // what was posted before
    loop.exec();
    const std::lock_guard lock(m_mutex);
    m_waker = nullptr;
    m_isIdle = true;
}

} // namespace sextant::services
