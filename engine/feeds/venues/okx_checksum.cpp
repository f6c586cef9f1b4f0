#include "engine/feeds/venues/okx_checksum.h"

#include <array>
#include <string>

namespace sextant::feeds {
namespace {

constexpr auto kCrcTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
        table[i] = value;
    }
    return table;
}();

std::uint32_t crc32Of(std::string_view text)
{
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char c : text)
        sum = (sum >> 8U) ^ kCrcTable[(sum ^ static_cast<unsigned char>(c)) & 255U];
    return ~sum;
}

} // namespace

std::int32_t okxBookChecksum(std::span<const std::pair<std::string_view, std::string_view>> bids,
                             std::span<const std::pair<std::string_view, std::string_view>> asks)
{
    constexpr std::size_t kLevels = 25;
    std::string text;
    const auto append = [&](const auto& side, std::size_t i) {
        if (i >= side.size()) return;
        if (!text.empty()) text += ':';
        text.append(side[i].first).append(":").append(side[i].second);
    };
    for (std::size_t i = 0; i < kLevels; ++i) {
        append(bids, i);
        append(asks, i);
    }
    return static_cast<std::int32_t>(crc32Of(text));
}

} // namespace sextant::feeds
