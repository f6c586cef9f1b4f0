#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant::feeds {

/// One thing a venue sent, as it came.
struct RawFrame {
    Time received;       ///< UTC, by our clock
    unsigned socket = 0; ///< counted from 1 since the feed began; 0: an answer of the REST host
    std::string text;
};

/// Files of raw frames: a head that says what was listened to, then frame after frame, each with its length and a
/// checksum, so that what a crash left half written is found and left out. Numbers are little-endian.
///     head:  "SXFRAMES1\n", u32 size, u32 CRC-32 of the text, text (JSON)
///     frame: u32 size of the text, u32 CRC-32 of all that follows, i64 ns, u32 socket, text
void appendFrameHead(std::string& out, std::string_view about);
void appendFrame(std::string& out, Time received, unsigned socket, std::string_view text);

/// Reads one such file from its beginning.
class FrameReader final {
public:
    /// Errors: Io; InvalidInput for a file of another kind.
    [[nodiscard]] static Result<FrameReader> open(const std::filesystem::path& file);

    [[nodiscard]] const std::string& about() const { return m_about; }
    /// The next frame; false at the end, also where the rest is torn.
    [[nodiscard]] bool next(RawFrame& frame);
    /// The file ended within a frame, or that is not what was written.
    [[nodiscard]] bool isTorn() const { return m_isTorn; }
    /// Frames read so far lie before this place.
    [[nodiscard]] std::uint64_t position() const { return m_position; }

private:
    FrameReader() = default;

    std::ifstream m_in;
    std::string m_about;
    std::string m_bytes; // reused
    std::uint64_t m_position = 0;
    bool m_isTorn = false;
};

/// Files of raw frames in a folder, oldest first.
[[nodiscard]] std::vector<std::filesystem::path> frameFiles(const std::filesystem::path& folder);

} // namespace sextant::feeds
