#include "engine/services/notify/notifier.h"

#include <algorithm>
#include <utility>

namespace sextant::services {

Notifier::Notifier(std::vector<ChannelPlan> plans, Time now)
{
    m_channels.reserve(plans.size());
    for (ChannelPlan& plan : plans)
        m_channels.emplace_back(std::move(plan), now);
}

void Notifier::post(const Notification& notification, Time now)
{
    for (NotificationChannel& channel : m_channels)
        channel.post(notification, now);
}

bool Notifier::postTo(ChannelKind kind, const Notification& notification, Time now)
{
    for (NotificationChannel& channel : m_channels)
        if (channel.plan().kind == kind) {
            channel.post(notification, now);
            return true;
        }
    return false;
}

std::vector<Notifier::Outgoing> Notifier::takeOutgoing(Time now)
{
    std::vector<Outgoing> out;
    for (std::size_t i = 0; i < m_channels.size(); ++i) {
        auto message = m_channels[i].take(now);
        if (!message) continue;
        Outgoing& each = out.emplace_back();
        const ChannelPlan& plan = m_channels[i].plan();
        each.ticket = ++m_lastTicket;
        each.kind = plan.kind;
        if (isRemote(plan.kind)) {
            each.url = targetOf(plan).value_or(std::string()); // checked when the channel was made
            each.body = bodyOf(plan.kind, *message, plan.chat);
        }
        each.message = *std::move(message);
        m_underWay.emplace(each.ticket, i);
    }
    return out;
}

void Notifier::onReply(std::uint64_t ticket, const ServiceReply& reply, Time now)
{
    const auto found = m_underWay.find(ticket);
    if (found == m_underWay.end()) return;
    NotificationChannel& channel = m_channels[found->second];
    m_underWay.erase(found);
    Verdict verdict;
    if (isRemote(channel.plan().kind))
        verdict = judge(channel.plan().kind, reply);
    else if (reply.status < 200 || reply.status >= 300)
        verdict = {Verdict::What::Skip, {}, false, {}, "This computer cannot show or play it."};
    channel.onReply(verdict, now);
    if (verdict.isGlobal && verdict.wait)
        for (NotificationChannel& other : m_channels)
            if (other.plan().kind == channel.plan().kind) other.hold(now + *verdict.wait);
}

void Notifier::shift(Duration by)
{
    for (NotificationChannel& channel : m_channels)
        channel.shift(by);
}

Time Notifier::nextDue(Time now) const
{
    Time due = Time::max();
    for (const NotificationChannel& channel : m_channels)
        due = std::min(due, channel.nextDue(now));
    return due;
}

std::vector<ChannelStatus> Notifier::status(Time now) const
{
    std::vector<ChannelStatus> out;
    for (const NotificationChannel& channel : m_channels)
        out.push_back(channel.status(now));
    return out;
}

bool Notifier::isIdle() const
{
    return std::all_of(m_channels.begin(), m_channels.end(),
                       [](const NotificationChannel& channel) { return channel.isEmpty(); });
}

std::string redact(std::string text, const ChannelPlan& plan)
{
    std::vector<std::string> secrets{plan.token, plan.chat};
    if (plan.kind != ChannelKind::Telegram) {
        secrets.push_back(plan.url);
        // What somebody shortens keeps the path, which is the secret of a webhook.
        const std::size_t scheme = plan.url.find("://");
        const std::size_t path = scheme == std::string::npos ? scheme : plan.url.find('/', scheme + 3);
        if (path != std::string::npos && path + 1 < plan.url.size()) secrets.push_back(plan.url.substr(path + 1));
    }
    for (const std::string& secret : secrets) {
        constexpr std::size_t kShortest = 4;
        if (secret.size() < kShortest) continue;
        for (std::size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at + 3))
            text.replace(at, secret.size(), "***");
    }
    return text;
}

} // namespace sextant::services
