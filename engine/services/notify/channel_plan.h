#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "engine/services/notify/notification.h"

namespace sextant::services {

/// Where notifications go. The first two are carried out by whoever owns a screen, the rest over HTTPS.
enum class ChannelKind : std::uint8_t { Desktop, Sound, Slack, Discord, Telegram };
inline constexpr std::array kChannelKinds{ChannelKind::Desktop, ChannelKind::Sound, ChannelKind::Slack,
                                          ChannelKind::Discord, ChannelKind::Telegram};
[[nodiscard]] std::string_view toString(ChannelKind kind); ///< "slack"
[[nodiscard]] std::optional<ChannelKind> channelFromString(std::string_view text);
[[nodiscard]] constexpr bool isRemote(ChannelKind kind) { return kind >= ChannelKind::Slack; }

/// Hours in which people want to sleep.
struct QuietHours {
    int from = 0;                ///< minute of the day, local; equal to `to`: there are none
    int to = 0;                  ///< first minute that is loud again; before `from`: over midnight
    bool criticalIsHeard = true; ///< what is critical goes out all the same
    /// Local time minus UTC at an instant; empty: UTC.
    std::function<Duration(Time)> offset;

    /// When they are over, if `now` lies within them.
    [[nodiscard]] std::optional<Time> endAt(Time now) const;
};

/// How one channel is to be used.
struct ChannelPlan {
    ChannelKind kind = ChannelKind::Desktop;
    Importance least = Importance::Info;
    std::array<bool, kTopics.size()> topics{true, true, true, true, true, true, true, true}; ///< by Topic
    QuietHours quiet;
    int perMinute = 20;                     ///< messages at most, >= 1
    Duration gap = std::chrono::seconds(1); ///< between two of them, >= 0
    std::string form;                       ///< template; empty: defaultForm()
    std::size_t room = 64;                  ///< entries that may wait, >= 1

    // Secrets: never in a status, a message or a log.
    std::string url;   ///< Slack, Discord: the webhook; Telegram: the base, normally https://api.telegram.org
    std::string token; ///< Telegram
    std::string chat;  ///< Telegram: "-1001234567890" or "@name"
};

/// What the venue's documentation says of a kind (protocols.md §5): rate and gap; without secrets.
[[nodiscard]] ChannelPlan channelPlanOf(ChannelKind kind);

} // namespace sextant::services
