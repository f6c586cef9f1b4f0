#include "engine/feeds/venues/json_shapes.h"

#include <algorithm>

namespace sextant::feeds {
namespace {

constexpr std::uint8_t kWord = 'w';

/// By the first letter of what stands at a place; 0: nothing that JSON has begins so.
constexpr std::array<std::uint8_t, 256> kKinds = [] {
    std::array<std::uint8_t, 256> kinds{};
    for (const char c : {'{', '}', '[', ']', ',', ':', '"'})
        kinds[static_cast<std::uint8_t>(c)] = static_cast<std::uint8_t>(c);
    for (std::uint8_t c = '0'; c <= '9'; ++c)
        kinds[c] = '0';
    kinds['-'] = '0';
    for (const char c : {'t', 'f', 'n'})
        kinds[static_cast<std::uint8_t>(c)] = kWord;
    return kinds;
}();

std::uint8_t kindAt(const char* text, std::uint32_t start) { return kKinds[static_cast<std::uint8_t>(text[start])]; }

} // namespace

const JsonShapes::Shape* JsonShapes::find(const char* text, std::span<const std::uint32_t> starts) const
{
    const Shape& shape = m_shapes[starts.size() % kSlots];
    if (shape.count != starts.size() || starts.empty()) return nullptr;
    // All of them: nearly every frame of a channel is alike, and a loop that may end early is a slower one.
    std::uint8_t differences = 0;
    for (std::size_t place = 0; place < starts.size(); ++place)
        differences |= static_cast<std::uint8_t>(kindAt(text, starts[place]) ^ shape.kinds[place]);
    return differences == 0 ? &shape : nullptr;
}

void JsonShapes::keep(const char* text, std::span<const std::uint32_t> starts, const std::uint32_t* ends)
{
    if (starts.size() > kMostPlaces) return;
    Shape& shape = m_shapes[starts.size() % kSlots];
    shape.count = 0; // until it is whole
    shape.wordCount = 0;
    for (std::uint32_t place = 0; place < starts.size(); ++place) {
        shape.kinds[place] = kindAt(text, starts[place]);
        if (shape.kinds[place] != kWord) continue;
        if (shape.wordCount == kMostWords) return;
        shape.words[shape.wordCount++] = place;
    }
    std::copy_n(ends, starts.size(), shape.ends.begin());
    shape.count = static_cast<std::uint32_t>(starts.size());
}

} // namespace sextant::feeds
