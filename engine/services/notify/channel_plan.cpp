#include "engine/services/notify/channel_plan.h"

#include <algorithm>

namespace sextant::services {
namespace {

constexpr std::array<std::string_view, kChannelKinds.size()> kNames{"desktop", "sound", "slack", "discord", "telegram"};
constexpr std::int64_t kDay = 86'400'000'000'000;
constexpr std::int64_t kMinute = 60'000'000'000;

} // namespace

std::string_view toString(ChannelKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::optional<ChannelKind> channelFromString(std::string_view text)
{
    const auto found = std::find(kNames.begin(), kNames.end(), text);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<ChannelKind>(found - kNames.begin());
}

namespace {

/// When the clock that is `away` from UTC before it and something else at `until` is changed.
Time changeOf(const std::function<Duration(Time)>& offset, Time now, Time until, Duration away)
{
    std::int64_t same = now.ns;
    std::int64_t other = until.ns;
    while (other - same > 1) {
        const std::int64_t middle = same + (other - same) / 2;
        (offset(Time{middle}) == away ? same : other) = middle;
    }
    return Time{other};
}

} // namespace

std::optional<Time> QuietHours::endAt(Time now) const
{
    if (from == to) return std::nullopt;
    const Duration away = offset ? offset(now) : Duration{0};
    const std::int64_t local = now.ns + away.count();
    const std::int64_t ofDay = ((local % kDay) + kDay) % kDay;
    const std::int64_t first = from * kMinute;
    const std::int64_t last = to * kMinute;
    const bool isOverMidnight = first > last;
    const bool isQuiet = isOverMidnight ? ofDay >= first || ofDay < last : ofDay >= first && ofDay < last;
    if (!isQuiet) return std::nullopt;
    const std::int64_t left = ofDay < last ? last - ofDay : kDay - ofDay + last;
    Time end = now + Duration(left);
    if (!offset || offset(end) == away) return end;
    // Clocks are changed at night: the end is where the local clock says so. Where it says so at no time, because the
    // hour was left out, it is when the clock leaps over it.
    const Time changed = changeOf(offset, now, end, away);
    const Time moved = std::max(end + (away - offset(end)), changed);
    return endAt(moved).value_or(moved); // it may have leapt from one quiet hour into another
}

ChannelPlan channelPlanOf(ChannelKind kind)
{
    ChannelPlan plan;
    plan.kind = kind;
    switch (kind) {
    case ChannelKind::Desktop:
        plan.perMinute = 12;
        plan.gap = std::chrono::seconds(2);
        break;
    case ChannelKind::Sound:
        plan.perMinute = 12;
        plan.gap = std::chrono::seconds(2);
        plan.least = Importance::Warning;
        break;
    case ChannelKind::Slack:
        plan.perMinute = 40;
        break;
    case ChannelKind::Discord:
        plan.perMinute = 30;
        plan.gap = std::chrono::milliseconds(500);
        break;
    case ChannelKind::Telegram:
        plan.perMinute = 20; // of groups
        plan.url = "https://api.telegram.org";
        break;
    }
    return plan;
}

} // namespace sextant::services
