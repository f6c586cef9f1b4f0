#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <thread>

#include "engine/core/sha256.h"

namespace sextant::journal {

/// Something to be hashed, and where its hash goes.
struct HashJob {
    std::span<const std::uint8_t> bytes;
    Digest hash;
};

/// Hashes many things on the thread that asks and on one of its own at once; each takes the next that nobody has, so
/// that nothing waits for a thread that has no processor.
class HashHelper final {
public:
    HashHelper();
    HashHelper(const HashHelper&) = delete;
    HashHelper& operator=(const HashHelper&) = delete;
    ~HashHelper();

    /// hash = SHA256(bytes) of each; returns when all are hashed. From one thread at a time.
    void hash(std::span<HashJob> jobs);

private:
    void run(const std::stop_token& stop);
    static void work(std::span<HashJob> jobs, std::atomic<std::size_t>& next);

    std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::condition_variable m_done;
    std::span<HashJob> m_jobs; // empty: there is nothing to take part in
    bool m_isWorking = false;  // the thread has jobs in its hands
    std::atomic<std::size_t> m_next{0};
    std::jthread m_thread; // the last: it uses all of the others
};

} // namespace sextant::journal
