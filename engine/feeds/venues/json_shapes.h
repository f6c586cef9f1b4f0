#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sextant::feeds {

/// How JSON texts are built, without their names and values: the frames of a channel differ in little else. A text that
/// is built as one which was found sound is sound as well, but for its words (true, false, null), which are to be read.
/// Keeps a few shapes, the last one of each of 16 sizes; nothing is allocated.
class JsonShapes final {
public:
    static constexpr std::uint32_t kMostPlaces = 256;
    static constexpr std::size_t kMostWords = 8;

    struct Shape {
        std::uint32_t count = 0; ///< of places; 0: none is kept here
        std::array<std::uint8_t, kMostPlaces> kinds;
        std::array<std::uint32_t, kMostPlaces> ends; ///< of a place that opens a list or an object: what closes it
        std::array<std::uint32_t, kMostWords> words; ///< places
        std::size_t wordCount = 0;
        [[nodiscard]] std::span<const std::uint32_t> wordPlaces() const { return std::span(words).first(wordCount); }
    };

    /// The kept one that a text is built like; null: there is none. `starts`: of brackets, commas, colons and values.
    [[nodiscard]] const Shape* find(const char* text, std::span<const std::uint32_t> starts) const;
    /// Of a text that is sound. One that is too large is left.
    void keep(const char* text, std::span<const std::uint32_t> starts, const std::uint32_t* ends);

private:
    static constexpr std::size_t kSlots = 16;
    std::array<Shape, kSlots> m_shapes;
};

} // namespace sextant::feeds
