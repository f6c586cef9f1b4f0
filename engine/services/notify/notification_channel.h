#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>

#include "engine/services/notify/channel_plan.h"
#include "engine/services/notify/message_body.h"
#include "engine/services/notify/reply_verdict.h"

namespace sextant::services {

/// How a channel fares. Holds no secret.
enum class ChannelState : std::uint8_t {
    Ready,
    Quiet,   ///< its quiet hours: what comes waits
    Waiting, ///< for its rate, a pause that was asked for, or before another try
    Failing, ///< the newest try failed; it is tried again
    Disabled,
};
[[nodiscard]] std::string_view toString(ChannelState state); ///< "waiting"

struct ChannelStatus {
    ChannelKind kind = ChannelKind::Desktop;
    ChannelState state = ChannelState::Ready;
    std::string sentence;                   ///< why it is as it is; empty: all is well
    std::optional<Time> until;              ///< Quiet, Waiting, Failing: when it goes on
    std::size_t waiting = 0;                ///< entries
    std::uint64_t taken = 0;                ///< notifications it was given and wanted
    std::uint64_t sent = 0;                 ///< messages
    std::uint64_t told = 0;                 ///< notifications in them
    std::uint64_t failed = 0;               ///< notifications that were given up
    std::uint64_t refused = 0;              ///< messages that the service did not take
    std::array<std::uint64_t, 3> dropped{}; ///< notifications for which there was no room, by Importance
    std::uint64_t tries = 0;                ///< requests
    std::optional<Time> lastSent;
};

/// One channel's queue: what cannot go out at once waits and is joined with what is of its topic ("12 fills in the last
/// minute"); what no room is left for is dropped, the least important and oldest first, and counted. It owns neither
/// socket nor clock: its owner sends what take() gives and tells onReply(); `now` never falls. One thread.
class NotificationChannel final {
public:
    NotificationChannel(ChannelPlan plan, Time now);

    /// Whatever is not wanted here is left out. Never fails, never waits.
    void post(const Notification& notification, Time now);
    /// The next message, if one may go out now and none is under way.
    [[nodiscard]] std::optional<Message> take(Time now);
    /// What became of the message given last.
    void onReply(const Verdict& verdict, Time now);
    /// The clock of `now` was set: what was, was so much later (earlier where it is negative).
    void shift(Duration by);
    /// Another channel of this kind was told that the pause is for all.
    void hold(Time until);
    /// When take() may have something; Time::max(): never.
    [[nodiscard]] Time nextDue(Time now) const;

    [[nodiscard]] ChannelStatus status(Time now) const;
    [[nodiscard]] const ChannelPlan& plan() const { return m_plan; }
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty() && !m_isUnderWay; }

    static constexpr int kTries = 6; ///< of one message

private:
    /// One or more notifications of a topic that go out together.
    struct Entry {
        Notification newest;
        Time first; ///< by the clock of `now`
        Time last;
        std::uint64_t count = 1;
        std::array<std::uint64_t, 3> byImportance{};
        int tries = 0;
    };
    [[nodiscard]] Message messageOf(const Entry& entry, Time now) const;
    [[nodiscard]] bool mayGo(const Entry& entry, Time now) const;
    [[nodiscard]] Time rateDue(Time now) const;
    void makeRoom();
    void drop(std::size_t entry);

    ChannelPlan m_plan;
    std::deque<Entry> m_entries; // oldest first
    Entry m_current;             // under way
    bool m_isUnderWay = false;
    std::deque<Time> m_sentAt; // of the last minute
    Time m_holdUntil = Time::min();
    bool m_isFailing = false;
    bool m_isDisabled = false;
    ChannelStatus m_status;
};

} // namespace sextant::services
