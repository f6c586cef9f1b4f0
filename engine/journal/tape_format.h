#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/session/event.h"

namespace sextant::journal {

// The tape on disk, little-endian. A segment file is a SegmentHeader and then blocks without anything between them. A
// block is a BlockHeader, its records and its runs, so that consecutive records of one kind and source can be read in
// place as a span. Everything starts at a multiple of 8 bytes. A block is valid as a whole or not at all: its hash
// covers everything behind the hash itself.

inline constexpr std::uint32_t kTapeFormatVersion = 1;
inline constexpr std::uint64_t kMaxSegmentBytes = 256ULL << 20;
inline constexpr std::size_t kMaxBlockPayload = 64ULL << 10; ///< of records

struct SegmentHeader {
    std::array<char, 8> magic{'S', 'X', 'T', 'A', 'P', 'E', '\r', '\n'};
    std::uint32_t version = kTapeFormatVersion;
    std::uint32_t segment = 0; ///< the number in the file's name, from 1
};
static_assert(sizeof(SegmentHeader) == 16);

struct BlockHeader {
    std::array<std::uint8_t, 32> hash{}; ///< SHA-256 of the rest of the block
    std::uint32_t magic = kMagic;
    std::uint32_t byteCount = 0; ///< the whole block, this header included
    std::uint32_t recordCount = 0;
    std::uint32_t runCount = 0;
    std::uint64_t firstSeq = 0;
    std::uint64_t lastSeq = 0;
    std::int64_t firstTime = 0; ///< ns, of the first record
    std::int64_t lastTime = 0;

    static constexpr std::uint32_t kMagic = 0x4B'4C'42'53; // "SBLK"
};
static_assert(sizeof(BlockHeader) == 80);

/// Consecutive records of one kind from one source.
struct TapeRun {
    std::uint32_t count = 0;
    session::SourceId source = 0;
    std::uint8_t kind = 0; ///< session::EventKind
    std::uint8_t unused = 0;
};
static_assert(sizeof(TapeRun) == 8);

/// The size of a record on the tape; 0 for kinds that are not on it.
[[nodiscard]] std::size_t recordSize(session::EventKind kind);
/// The time of the record that starts here: every record begins with it.
[[nodiscard]] std::int64_t recordTime(const std::uint8_t* record);
constexpr std::size_t kNoInstrument = SIZE_MAX;
/// Where in a record its instrument stands; kNoInstrument for kinds without one.
[[nodiscard]] std::size_t instrumentOffset(session::EventKind kind);

/// What the journal knows of a block: where it lies, what it holds and its hash.
struct TapeBlock {
    std::uint32_t segment = 0;
    std::uint64_t offset = 0; ///< within the segment file
    std::uint32_t byteCount = 0;
    std::uint32_t recordCount = 0;
    std::int64_t firstTime = 0;
    std::int64_t lastTime = 0;
    Digest hash;
    std::vector<std::uint16_t> instruments; ///< that occur in it, ascending

    void canonical(CanonicalWriter& out) const;
    [[nodiscard]] static std::optional<TapeBlock> fromCanonical(std::span<const std::uint8_t> bytes);
    [[nodiscard]] std::uint64_t end() const { return offset + byteCount; }
    friend bool operator==(const TapeBlock&, const TapeBlock&) = default;
};

/// "00000017.tape".
[[nodiscard]] std::filesystem::path segmentFile(const std::filesystem::path& folder, std::uint32_t segment);
/// The numbers of the segment files in a folder, ascending; empty for a missing folder. Other files are none of ours
/// and left alone.
[[nodiscard]] std::vector<std::uint32_t> segmentsIn(const std::filesystem::path& folder);

} // namespace sextant::journal
