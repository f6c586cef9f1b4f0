#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <span>
#include <thread>

#include "engine/journal/tape_store.h"

namespace sextant::journal {

/// Hands bytes to the system on a thread of its own, one piece at a time, so that the next blocks are hashed meanwhile.
/// File and bytes must outlive the piece: wait() before either goes or moves.
class TapeAhead final {
public:
    TapeAhead();
    ~TapeAhead();
    TapeAhead(const TapeAhead&) = delete;
    TapeAhead& operator=(const TapeAhead&) = delete;

    [[nodiscard]] bool isBusy() const;
    /// Not while it is busy.
    void write(TapeFile& file, std::uint64_t offset, std::span<const std::uint8_t> bytes);
    /// Returns when it is not busy. False: something since the last wait() could not be written.
    [[nodiscard]] bool wait();

private:
    struct Piece {
        TapeFile* file = nullptr; ///< null: there is none
        std::uint64_t offset = 0;
        std::span<const std::uint8_t> bytes;
    };
    void run(const std::stop_token& stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::condition_variable m_done;
    Piece m_piece;
    bool m_hasFailed = false;
    std::jthread m_thread; // the last: it uses all of the others
};

} // namespace sextant::journal
