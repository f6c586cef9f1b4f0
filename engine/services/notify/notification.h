#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/time.h"

namespace sextant::services {

/// How much something matters: what is dropped first, and what may break the quiet hours.
enum class Importance : std::uint8_t { Info, Warning, Critical };
[[nodiscard]] std::string_view toString(Importance importance); ///< "warning"
[[nodiscard]] std::optional<Importance> importanceFromString(std::string_view text);

/// What a notification is about. What is of one topic is told together when there is much of it.
enum class Topic : std::uint8_t { Fill, Signal, Alert, Risk, Feed, Kill, System, Test };
inline constexpr std::array kTopics{Topic::Fill, Topic::Signal, Topic::Alert,  Topic::Risk,
                                    Topic::Feed, Topic::Kill,   Topic::System, Topic::Test};
[[nodiscard]] std::string_view toString(Topic topic); ///< "fill"
[[nodiscard]] std::optional<Topic> topicFromString(std::string_view text);
/// "1 fill", "12 fills".
[[nodiscard]] std::string counted(Topic topic, std::uint64_t count);

/// Something that people want to be told of while they look elsewhere. Texts are for people, plain, in UTF-8.
struct Notification {
    Topic topic = Topic::System;
    Importance importance = Importance::Info;
    Time time;         ///< engine time, or the wall clock's where there is no session
    std::string title; ///< "BTC-USDT bought"
    std::string text;  ///< "0.01 at 64 015.00"
    std::string symbol;
    std::string price;
    friend bool operator==(const Notification&, const Notification&) = default;
};

} // namespace sextant::services
