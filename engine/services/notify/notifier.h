#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/services/notify/notification_channel.h"

namespace sextant::services {

/// All channels. Owns neither sockets nor a clock: its owner carries out what takeOutgoing() gives, tells what came of
/// it, and calls again when nextDue() comes. One thread.
class Notifier final {
public:
    struct Outgoing {
        std::uint64_t ticket = 0; ///< answer with onReply()
        ChannelKind kind = ChannelKind::Desktop;
        Message message;  ///< Desktop, Sound
        std::string url;  ///< of the others; secret
        std::string body; ///< JSON
    };

    /// At most one channel of a kind.
    Notifier(std::vector<ChannelPlan> plans, Time now);

    /// To all channels that want it.
    void post(const Notification& notification, Time now);
    /// To one of them; false: there is none.
    bool postTo(ChannelKind kind, const Notification& notification, Time now);
    [[nodiscard]] std::vector<Outgoing> takeOutgoing(Time now);
    void onReply(std::uint64_t ticket, const ServiceReply& reply, Time now);
    /// As NotificationChannel::shift().
    void shift(Duration by);
    [[nodiscard]] Time nextDue(Time now) const;
    [[nodiscard]] std::vector<ChannelStatus> status(Time now) const;
    /// Nothing waits and nothing is under way.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool isUnderWay() const { return !m_underWay.empty(); }

private:
    std::vector<NotificationChannel> m_channels;
    std::map<std::uint64_t, std::size_t> m_underWay; // ticket, channel
    std::uint64_t m_lastTicket = 0;
};

/// `text` without what `plan` keeps secret: for whatever somebody else has written about it.
[[nodiscard]] std::string redact(std::string text, const ChannelPlan& plan);

} // namespace sextant::services
