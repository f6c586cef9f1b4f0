#include "engine/services/notify/notification_channel.h"

#include <algorithm>
#include <utility>

namespace sextant::services {
namespace {

constexpr std::array<std::string_view, 5> kStates{"ready", "quiet", "waiting", "failing", "disabled"};
constexpr Duration kFirstWait = std::chrono::seconds(2); // after a failure: 2 s, 4 s, 8 s …
constexpr Duration kLongestWait = std::chrono::minutes(2);

/// "in the last minute", "in the last 42 seconds", "in the last 3 hours".
std::string spanText(Duration span)
{
    const std::int64_t seconds = std::max<std::int64_t>(1, (span.count() + 999'999'999) / 1'000'000'000);
    const auto text = [](std::int64_t count, const char* one) {
        return count == 1 ? "in the last " + std::string(one)
                          : "in the last " + std::to_string(count) + ' ' + one + 's';
    };
    if (seconds < 60) return text(seconds, "second");
    if (seconds < 3600) return text((seconds + 59) / 60, "minute");
    return text((seconds + 3599) / 3600, "hour");
}

} // namespace

std::string_view toString(ChannelState state) { return kStates[static_cast<std::size_t>(state)]; }

NotificationChannel::NotificationChannel(ChannelPlan plan, Time) : m_plan(std::move(plan))
{
    m_status.kind = m_plan.kind;
    m_plan.room = std::max<std::size_t>(m_plan.room, 1);
    m_plan.perMinute = std::max(m_plan.perMinute, 1);
    const auto refuse = [&](const Error& error) {
        m_isDisabled = true;
        m_status.sentence = error.message;
    };
    if (const auto target = targetOf(m_plan); !target) refuse(target.error());
    if (const auto form = fillForm(m_plan.form, {}); !form) refuse(form.error());
}

void NotificationChannel::post(const Notification& notification, Time now)
{
    const bool isTest = notification.topic == Topic::Test;
    if (!isTest &&
        (notification.importance < m_plan.least || !m_plan.topics[static_cast<std::size_t>(notification.topic)]))
        return;
    ++m_status.taken;
    const auto importance = static_cast<std::size_t>(notification.importance);
    if (m_isDisabled) {
        ++m_status.failed;
        return;
    }
    // Whatever waits already for longer than it takes to look is joined; a critical one keeps its own words.
    if (notification.importance != Importance::Critical)
        for (Entry& entry : m_entries)
            if (entry.newest.topic == notification.topic && entry.newest.importance != Importance::Critical) {
                ++entry.count;
                ++entry.byImportance[importance];
                entry.last = now;
                const Importance most = std::max(entry.newest.importance, notification.importance);
                entry.newest = notification;
                entry.newest.importance = most;
                return;
            }
    Entry& entry = m_entries.emplace_back();
    entry.newest = notification;
    entry.first = entry.last = now;
    entry.byImportance[importance] = 1;
    makeRoom();
}

void NotificationChannel::makeRoom()
{
    while (m_entries.size() > m_plan.room) {
        std::size_t least = 0;
        for (std::size_t i = 1; i < m_entries.size(); ++i)
            if (m_entries[i].newest.importance < m_entries[least].newest.importance) least = i;
        drop(least);
    }
}

void NotificationChannel::drop(std::size_t entry)
{
    for (std::size_t i = 0; i < m_status.dropped.size(); ++i)
        m_status.dropped[i] += m_entries[entry].byImportance[i];
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(entry));
}

bool NotificationChannel::mayGo(const Entry& entry, Time now) const
{
    if (entry.newest.topic == Topic::Test) return true;
    const auto end = m_plan.quiet.endAt(now);
    return !end || (m_plan.quiet.criticalIsHeard && entry.newest.importance == Importance::Critical);
}

Time NotificationChannel::rateDue(Time now) const
{
    Time due = m_holdUntil;
    if (!m_sentAt.empty()) due = std::max(due, m_sentAt.back() + m_plan.gap);
    const auto recent = static_cast<std::size_t>(std::count_if(
        m_sentAt.begin(), m_sentAt.end(), [&](Time each) { return each + std::chrono::minutes(1) > now; }));
    if (const auto most = static_cast<std::size_t>(m_plan.perMinute); recent >= most)
        due = std::max(due, m_sentAt[m_sentAt.size() - most] + std::chrono::minutes(1));
    return due;
}

std::optional<Message> NotificationChannel::take(Time now)
{
    if (m_isDisabled || m_isUnderWay || m_entries.empty() || rateDue(now) > now) return std::nullopt;
    // What is critical does not wait behind what is not.
    auto chosen = m_entries.end();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
        if (mayGo(*entry, now) && (chosen == m_entries.end() || entry->newest.importance > chosen->newest.importance))
            chosen = entry;
    if (chosen == m_entries.end()) return std::nullopt;
    m_current = std::move(*chosen);
    m_entries.erase(chosen);
    m_isUnderWay = true;
    ++m_current.tries;
    ++m_status.tries;
    m_sentAt.push_back(now);
    while (m_sentAt.front() + std::chrono::minutes(1) <= now)
        m_sentAt.pop_front();
    return messageOf(m_current, now);
}

Message NotificationChannel::messageOf(const Entry& entry, Time now) const
{
    auto filled = fillForm(m_plan.form, entry.newest);
    Message message = filled ? *std::move(filled) : Message{};
    message.isSilent = entry.newest.importance == Importance::Info;
    message.topic = entry.newest.topic;
    if (entry.count == 1) return message;
    // "12 fills in the last minute", and the newest of them.
    std::string title = counted(entry.newest.topic, entry.count) + ' ' + spanText(now - entry.first);
    std::string text = "Newest: " + message.title + (message.text.empty() ? "" : "\n") + message.text;
    message.title = std::move(title);
    message.text = std::move(text);
    return message;
}

void NotificationChannel::onReply(const Verdict& verdict, Time now)
{
    if (!m_isUnderWay) return;
    m_isUnderWay = false;
    if (verdict.wait) m_holdUntil = std::max(m_holdUntil, now + *verdict.wait);
    switch (verdict.what) {
    case Verdict::What::Sent:
        ++m_status.sent;
        m_status.told += m_current.count;
        m_status.lastSent = now;
        m_status.sentence.clear();
        m_isFailing = false;
        return;
    case Verdict::What::Skip:
        ++m_status.refused;
        m_status.failed += m_current.count;
        m_status.sentence = verdict.sentence;
        m_isFailing = false;
        return;
    case Verdict::What::Disable:
        m_isDisabled = true;
        m_status.sentence = verdict.sentence;
        m_status.failed += m_current.count;
        for (const Entry& entry : m_entries)
            m_status.failed += entry.count;
        m_entries.clear();
        return;
    case Verdict::What::Move:
        m_status.sentence = verdict.sentence;
        m_plan.chat = verdict.chat;
        break;
    case Verdict::What::Retry:
        m_isFailing = true;
        m_status.sentence = verdict.sentence;
        if (!verdict.wait) {
            const int doublings = std::min(m_current.tries - 1, 6);
            m_holdUntil = std::max(m_holdUntil, now + std::min(kLongestWait, kFirstWait * (1 << doublings)));
        }
        break;
    }
    if (m_current.tries >= kTries) {
        m_status.failed += m_current.count;
        return;
    }
    m_entries.push_front(std::move(m_current));
    makeRoom();
}

void NotificationChannel::shift(Duration by)
{
    for (Time& each : m_sentAt)
        each = each + by;
    if (m_holdUntil != Time::min()) m_holdUntil = m_holdUntil + by;
    const auto move = [by](Entry& entry) {
        entry.first = entry.first + by;
        entry.last = entry.last + by;
    };
    move(m_current);
    for (Entry& each : m_entries)
        move(each);
}

void NotificationChannel::hold(Time until) { m_holdUntil = std::max(m_holdUntil, until); }

Time NotificationChannel::nextDue(Time now) const
{
    if (m_isDisabled || m_isUnderWay || m_entries.empty()) return Time::max();
    Time due = Time::max();
    for (const Entry& entry : m_entries)
        due = std::min(due, mayGo(entry, now) ? now : m_plan.quiet.endAt(now).value_or(now));
    return std::max(due, rateDue(now));
}

ChannelStatus NotificationChannel::status(Time now) const
{
    ChannelStatus status = m_status;
    status.waiting = m_entries.size() + (m_isUnderWay ? 1 : 0);
    if (m_isDisabled) {
        status.state = ChannelState::Disabled;
        return status;
    }
    if (const Time due = rateDue(now); m_isFailing || (due > now && !m_entries.empty())) {
        status.state = m_isFailing ? ChannelState::Failing : ChannelState::Waiting;
        if (due > now) status.until = due;
    } else if (const auto end = m_plan.quiet.endAt(now)) {
        status.state = ChannelState::Quiet;
        status.until = end;
    }
    return status;
}

} // namespace sextant::services
