#include "app/cli/notify_plans.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstdio>

#include "app/cli/secret_access.h"
#include "engine/services/notify/message_body.h"

namespace sextant::cli {
namespace {

using services::ChannelKind;
using services::ChannelPlan;

std::function<Duration(Time)> offsetOf(const QTimeZone& zone)
{
    return [zone](Time time) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(time.millis(), Qt::UTC);
        return Duration(std::chrono::seconds(zone.offsetFromUtc(when)));
    };
}

/// Minute of the day of "22:00"; nothing for anything else.
std::optional<int> minuteOf(const std::string& text)
{
    int hour = 0;
    int minute = 0;
    int used = 0;
    if (std::sscanf(text.c_str(), "%2d:%2d%n", &hour, &minute, &used) != 2 || used != static_cast<int>(text.size()))
        return std::nullopt;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
    return hour * 60 + minute;
}

} // namespace

Result<std::pair<int, int>> parseQuietHours(const std::string& text)
{
    if (text.empty()) return std::pair{0, 0};
    const std::size_t dash = text.find('-');
    const auto from = minuteOf(text.substr(0, dash));
    const auto to = dash == std::string::npos ? std::nullopt : minuteOf(text.substr(dash + 1));
    if (!from || !to)
        return fail(ErrorCode::InvalidArgument, "notify.quiet: expected hours such as 22:00-07:00, not '" + text + "'");
    return std::pair{*from, *to};
}

SecretOf storedSecrets() { return secretsOf(openSecrets()); }

SecretOf secretsOf(std::shared_ptr<const services::SecretStore> store)
{
    return [secrets = std::move(store)](const std::string& name) {
        const auto found = secrets->find(name);
        return found && *found ? **found : std::string();
    };
}

std::vector<ChannelSetup> channelSetups(const session::SettingValues& settings, const SecretOf& secretOf,
                                        std::vector<std::string>& problems)
{
    const auto hours = parseQuietHours(std::string(settings.text("notify.quiet")));
    if (!hours) problems.push_back(hours.error().message);
    const QByteArray zoneName = QByteArray::fromStdString(std::string(settings.text("notify.quiet_zone")));
    QTimeZone zone = zoneName.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zoneName);
    if (!zone.isValid()) {
        problems.push_back("notify.quiet_zone: there is no time zone of this name; UTC is used");
        zone = QTimeZone::utc();
    }
    std::string form(settings.text("notify.template"));
    std::replace(form.begin(), form.end(), '|', '\n');
    if (const auto filled = services::fillForm(form, {}); !filled) {
        problems.push_back("notify.template: " + filled.error().message);
        form.clear();
    }
    std::array<bool, services::kTopics.size()> topics{};
    std::string wanted(settings.text("notify.topics"));
    wanted.erase(std::remove(wanted.begin(), wanted.end(), ' '), wanted.end());
    for (const services::Topic topic : services::kTopics)
        topics[static_cast<std::size_t>(topic)] = wanted.empty() && topic != services::Topic::Signal;
    for (std::size_t at = 0; at < wanted.size();) {
        const std::size_t end = std::min(wanted.find(',', at), wanted.size());
        const std::string name = wanted.substr(at, end - at);
        if (const auto topic = services::topicFromString(name))
            topics[static_cast<std::size_t>(*topic)] = true;
        else
            problems.push_back("notify.topics: there is no topic '" + name + "'");
        at = end + 1;
    }

    std::vector<ChannelSetup> out;
    for (const ChannelKind kind : services::kChannelKinds) {
        ChannelSetup& setup = out.emplace_back();
        setup.plan = services::channelPlanOf(kind);
        const std::string prefix = "notify." + std::string(services::toString(kind)) + '.';
        setup.least = settings.text(prefix + "least");
        const auto least = services::importanceFromString(setup.least);
        setup.plan.least = least.value_or(services::Importance::Critical);
        setup.plan.topics = topics;
        setup.plan.form = form;
        if (hours) {
            setup.plan.quiet.from = hours->first;
            setup.plan.quiet.to = hours->second;
        }
        setup.plan.quiet.criticalIsHeard = settings.boolean("notify.quiet_critical");
        setup.plan.quiet.offset = offsetOf(zone);
        if (services::isRemote(kind) && least) { // secrets of what is off are not looked for
            setup.plan.perMinute = static_cast<int>(settings.integer(prefix + "per_minute"));
            const std::string name(services::toString(kind)); // of its secrets
            const std::string url = secretOf(name + ".url");
            if (!url.empty() || kind != ChannelKind::Telegram) setup.plan.url = url;
            if (kind == ChannelKind::Telegram) {
                setup.plan.token = secretOf(name + ".token");
                setup.plan.chat = secretOf(name + ".chat");
            }
        }
        setup.isSetUp = least.has_value() && services::targetOf(setup.plan).has_value();
    }
    return out;
}

} // namespace sextant::cli
