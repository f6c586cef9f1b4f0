#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace sextant::feeds {

// Comparisons with a word of the source, whose length the compiler knows: a few instructions instead of a call. For
// what is asked of every frame.

template <std::size_t N>
[[nodiscard]] bool isText(std::string_view text, const char (&word)[N])
{
    return text.size() == N - 1 && std::memcmp(text.data(), word, N - 1) == 0;
}

template <std::size_t N>
[[nodiscard]] bool endsWithText(std::string_view text, const char (&word)[N])
{
    return text.size() >= N - 1 && std::memcmp(text.data() + text.size() - (N - 1), word, N - 1) == 0;
}

} // namespace sextant::feeds
