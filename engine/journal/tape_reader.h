#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/journal/tape_format.h"
#include "engine/session/event.h"

namespace sextant::journal {

/// Reads journaled blocks from mapped segment files. The spans point into the mapping; pages behind the reader are
/// given back, so resident memory stays small however long the tape is. One thread.
class TapeReader final {
public:
    explicit TapeReader(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    TapeReader(TapeReader&& other) noexcept;
    TapeReader& operator=(TapeReader&& other) noexcept;
    ~TapeReader();

    /// The records of a block as spans in their order, in place; they stay valid until the next call. With `verify` the
    /// block's hash is recomputed, without it only lengths are checked. Errors: Corrupt naming file and offset when the
    /// file is missing, too short or differs.
    [[nodiscard]] Result<void> read(const TapeBlock& block, std::uint64_t firstSeq, bool verify,
                                    std::vector<session::MarketSpan>& out);

private:
    [[nodiscard]] Result<void> map(std::uint32_t segment, std::uint64_t needed);
    void unmap();
    void release(std::uint64_t before);

    std::filesystem::path m_folder;
    std::uint32_t m_segment = 0;
    const std::uint8_t* m_bytes = nullptr;
    std::uint64_t m_size = 0;
    std::uint64_t m_released = 0; // pages before this are given back
    Sha256 m_hash;
};

} // namespace sextant::journal
