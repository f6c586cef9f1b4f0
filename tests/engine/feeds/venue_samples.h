#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/feeds/venues/http_message.h"

namespace sextant::test {

/// One line of the sample frames of the venues' protocols (protocols.md §9).
struct VenueSample {
    int number = 0;
    std::string type;      ///< "ws", "http", "expect", "vector"
    std::string direction; ///< of "ws": "c2s", "s2c"
    std::string kind;
    std::string scenario;
    std::string frame; ///< of "ws": as it goes over the wire
    std::string url;   ///< of "http": of the request
    feeds::HttpReply reply;
    std::string line; ///< all of it

    [[nodiscard]] bool isFromVenue() const { return type == "ws" && direction == "s2c"; }
    /// A member of an "expect" or "vector" line as text: strings without their quotes; empty: not there.
    [[nodiscard]] std::string member(std::string_view key) const;
    /// [["64000","1.1"], …] of an "expect" line.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> levels(std::string_view key) const;
};

/// The lines of a sample file, "okx_public.jsonl". Nothing where the environment names no data, or the samples do not
/// lie beside it.
[[nodiscard]] std::optional<std::vector<VenueSample>> venueSamples(std::string_view file);

/// What to tell where there are none.
inline constexpr const char* kNoVenueSamples =
    "SEXTANT_DATA names no folder beside which specs/protocols/samples lies: sample frames are skipped";

} // namespace sextant::test
