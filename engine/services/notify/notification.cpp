#include "engine/services/notify/notification.h"

#include <algorithm>

namespace sextant::services {
namespace {

struct TopicName {
    std::string_view name, one, many;
};
constexpr std::array<TopicName, kTopics.size()> kTopicNames{{{"fill", "fill", "fills"},
                                                             {"signal", "signal", "signals"},
                                                             {"alert", "alert", "alerts"},
                                                             {"risk", "message of risk", "messages of risk"},
                                                             {"feed", "message of feeds", "messages of feeds"},
                                                             {"kill", "kill", "kills"},
                                                             {"system", "message", "messages"},
                                                             {"test", "test", "tests"}}};
constexpr std::array<std::string_view, 3> kImportances{"info", "warning", "critical"};

} // namespace

std::string_view toString(Importance importance) { return kImportances[static_cast<std::size_t>(importance)]; }

std::optional<Importance> importanceFromString(std::string_view text)
{
    const auto found = std::find(kImportances.begin(), kImportances.end(), text);
    if (found == kImportances.end()) return std::nullopt;
    return static_cast<Importance>(found - kImportances.begin());
}

std::string_view toString(Topic topic) { return kTopicNames[static_cast<std::size_t>(topic)].name; }

std::optional<Topic> topicFromString(std::string_view text)
{
    for (const Topic topic : kTopics)
        if (toString(topic) == text) return topic;
    return std::nullopt;
}

std::string counted(Topic topic, std::uint64_t count)
{
    const TopicName& name = kTopicNames[static_cast<std::size_t>(topic)];
    return std::to_string(count) + ' ' + std::string(count == 1 ? name.one : name.many);
}

} // namespace sextant::services
