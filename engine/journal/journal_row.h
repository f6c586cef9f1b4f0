#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/core/sha256.h"
#include "engine/core/time.h"
#include "engine/session/digests.h"
#include "engine/session/event.h"

namespace sextant::journal {

/// The version of the journal's rows and of the tape's blocks, stored with each session.
inline constexpr int kJournalFormatVersion = 1;

// Kinds of rows besides those of session::EventKind. Stored; never renumber.
inline constexpr int kTapeBlockRow = 100;     ///< payload: TapeBlock
inline constexpr int kSessionClosedRow = 101; ///< payload: session::Digests

/// How far a source's file has been read: so many of its rows, counted from its first.
struct SourceRow {
    session::SourceId source = 0;
    std::uint64_t row = 0;
    friend bool operator==(const SourceRow&, const SourceRow&) = default;
};
void canonical(std::span<const SourceRow> progress, CanonicalWriter& out);
[[nodiscard]] std::optional<std::vector<SourceRow>> progressFromCanonical(std::span<const std::uint8_t> bytes);

void canonical(const session::Digests& digests, CanonicalWriter& out);
[[nodiscard]] std::optional<session::Digests> digestsFromCanonical(std::span<const std::uint8_t> bytes);

/// One row of the journal table as it is hashed; the bytes belong to somebody else.
struct RowContent {
    std::int64_t row = 0;
    std::string_view sessionId;
    int kind = 0;
    std::uint64_t firstSeq = 0;
    std::uint64_t lastSeq = 0;
    Time time;
    session::SourceId source = 0;
    std::span<const std::uint8_t> payload;
    std::span<const std::uint8_t> digest;   ///< 32 bytes, or empty where it is not known
    std::span<const std::uint8_t> progress; ///< may be empty
};

/// hash = SHA256(hash of the row before || canonical form of the row); the first row follows 32 zero bytes.
class RowHasher final {
public:
    [[nodiscard]] Digest hash(const Digest& previous, const RowContent& row);

private:
    Sha256 m_sha;
    CanonicalWriter m_bytes;
};

} // namespace sextant::journal
