#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/result.h"
#include "engine/journal/hash_helper.h"
#include "engine/journal/tape_ahead.h"
#include "engine/journal/tape_format.h"
#include "engine/journal/tape_store.h"

namespace sextant::journal {

/// Where the tape that the journal knows ends.
struct TapeEnd {
    std::uint32_t segment = 0; ///< 0: there is no tape yet
    std::uint64_t offset = 0;
};

/// Bytes behind the end that the journal knows: what a crash left of blocks that never became durable.
struct TapeTail {
    std::uint32_t segment = 0;
    std::uint64_t from = 0;
    std::uint64_t bytes = 0;
};

/// The tails of a tape folder; empty when everything in it is journaled.
[[nodiscard]] std::vector<TapeTail> findTails(const std::filesystem::path& folder, const TapeEnd& end);

/// Puts records together into blocks and blocks into segment files. What was written is kept in memory until forget(),
/// so that a failed write can be done again from the start.
class TapeWriter final {
public:
    /// Cuts what lies behind `end`; segments grow to `segmentBytes`. A segment that is missing or too short is left as
    /// it is and a new one begun.
    [[nodiscard]] static Result<TapeWriter> open(const std::filesystem::path& folder, const TapeEnd& end,
                                                 std::shared_ptr<TapeStore> store,
                                                 std::uint64_t segmentBytes = kMaxSegmentBytes);

    TapeWriter(TapeWriter&&) = default;
    TapeWriter& operator=(TapeWriter&&) = delete; // what is being written reads the old one

    /// Adds up to `count` records of one kind to the current block; how many it took. 0: the block is full and must be
    /// finished.
    [[nodiscard]] std::uint32_t add(session::EventKind kind, session::SourceId source, std::uint64_t firstSeq,
                                    const std::uint8_t* records, std::uint32_t count);
    [[nodiscard]] bool isBlockEmpty() const { return m_recordCount == 0; }
    [[nodiscard]] std::uint64_t firstSeq() const { return m_firstSeq; }
    [[nodiscard]] std::uint64_t lastSeq() const { return m_lastSeq; }
    /// Ends the current block and says where it will lie.
    [[nodiscard]] TapeBlock finishBlock();
    /// The same without its hash, which hashBlocks() gives: many at once are hashed on two threads.
    [[nodiscard]] TapeBlock endBlock();
    /// Hashes all blocks that were ended, as they are in `blocks`.
    void hashBlocks(std::span<TapeBlock> blocks);

    /// Hands finished blocks to the system when there are enough of them, so that the disk works while more are made.
    /// Does not wait, on another thread; what fails is flush()'s to report.
    void writeAhead();
    /// Writes all finished blocks that are not on the disk yet, and waits for the disk.
    [[nodiscard]] Result<void> flush();
    /// The flushed blocks are journaled; their memory is used again.
    void forget();
    /// Gives up the room that many blocks took; false: there is little, or it is in use.
    bool giveMemoryBack();
    [[nodiscard]] bool hasMuchRoom() const;
    /// Bytes of finished blocks kept in memory.
    [[nodiscard]] std::size_t keptBytes() const { return m_kept.size(); }

private:
    /// A block that was ended and waits for its hash.
    struct Ended {
        std::size_t stretch = 0; ///< of m_stretches
        std::size_t begin = 0;   ///< in m_kept
        std::size_t size = 0;
    };
    /// A stretch of m_kept that goes to one place in one segment.
    struct Stretch {
        std::uint32_t segment = 0;
        std::uint64_t offset = 0;
        std::size_t begin = 0;
        std::size_t size = 0;    ///< of its finished and hashed blocks
        std::size_t written = 0; ///< of these, handed to the system
    };

    TapeWriter(std::filesystem::path folder, const TapeEnd& end, std::shared_ptr<TapeStore> store,
               std::uint64_t segmentBytes);
    void startBlock();
    /// So that m_kept does not move while it is read.
    void makeRoom(std::size_t bytes);
    [[nodiscard]] bool waitAhead();
    /// Null: there is none to be had.
    [[nodiscard]] HashHelper* hashHelper();
    /// Nothing of it is on the disk for sure.
    void writeAllAgain();
    [[nodiscard]] Result<void> openSegment(std::uint32_t segment);
    [[nodiscard]] Result<void> write(Stretch& stretch);
    [[nodiscard]] std::span<const std::uint8_t> restOf(const Stretch& stretch) const;
    void noteInstruments(session::EventKind kind, const std::uint8_t* records, std::uint32_t count);

    std::filesystem::path m_folder;
    std::shared_ptr<TapeStore> m_store;
    std::uint64_t m_segmentBytes;
    std::uint32_t m_openSegment = 0;
    std::unique_ptr<TapeFile> m_file;

    TapeEnd m_end;                    // behind the last finished block
    std::vector<std::uint8_t> m_kept; // finished blocks and the current one
    std::vector<Stretch> m_stretches;
    std::size_t m_ahead = 0; // bytes handed to the system since forget()
    bool m_flushed = false;  // all stretches are on the disk

    std::size_t m_blockBegin = 0;   // the current block's header in m_kept; its records follow
    std::size_t m_payloadBytes = 0; // of its records
    std::vector<TapeRun> m_runs;
    std::vector<std::uint16_t> m_instruments; // ascending
    std::uint16_t m_lastInstrument = 0;
    std::uint32_t m_recordCount = 0;
    std::uint64_t m_firstSeq = 0;
    std::uint64_t m_lastSeq = 0;
    std::vector<Ended> m_ended;
    std::vector<HashJob> m_hashJobs;
    bool m_aheadFailed = false;
    std::unique_ptr<TapeAhead> m_thread;      // once there is much to write; it reads m_kept and uses m_file
    std::unique_ptr<HashHelper> m_hashHelper; // once there is much to hash
    bool m_hasNoHelper = false;               // the system gives no thread
};

} // namespace sextant::journal
