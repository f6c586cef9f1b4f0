#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant::feeds {

struct FrameLimits {
    std::uint64_t fileBytes = 64ULL << 20;        ///< then another file is begun …
    std::chrono::seconds fileTime{3600};          ///< … or after so long
    std::uint64_t folderBytes = 1024ULL << 20;    ///< the oldest files of the folder go beyond that
    std::size_t waitingBytes = 64ULL << 20;       ///< what may wait for a slow disk; beyond, frames are left out
    std::chrono::milliseconds writtenWithin{200}; ///< how long a frame may wait before it is written
};

/// Keeps what venues send, before anything is made of it, in files of a folder: on a thread of its own, so that a slow
/// disk holds nothing up. What a full or failing disk does not take is left out and counted; feeds go on.
class FrameRecorder final {
public:
    struct Counts {
        std::uint64_t frames = 0, bytes = 0; ///< given to the disk
        std::uint64_t leftOut = 0;           ///< frames
        std::uint64_t files = 0;             ///< begun
        std::string problem;                 ///< why the disk does not take anything; empty: it does
    };

    /// `name` begins the names of the files, `about` (JSON) is the head of each. Errors: Io if the folder cannot be
    /// made.
    [[nodiscard]] static Result<std::unique_ptr<FrameRecorder>>
    open(const std::filesystem::path& folder, std::string name, std::string about, const FrameLimits& limits);
    /// Writes what waits.
    ~FrameRecorder();
    FrameRecorder(const FrameRecorder&) = delete;
    FrameRecorder& operator=(const FrameRecorder&) = delete;

    /// Any thread; never waits for the disk.
    void add(Time received, unsigned socket, std::string_view text);
    [[nodiscard]] Counts counts() const;

private:
    FrameRecorder(std::filesystem::path folder, std::string name, std::string about, const FrameLimits& limits);
    void run();

    std::filesystem::path m_folder;
    std::string m_name;
    std::string m_about;
    FrameLimits m_limits;
    mutable std::mutex m_mutex; // guards all below
    std::condition_variable m_wake;
    std::string m_waiting;
    std::uint64_t m_waitingFrames = 0;
    Time m_newest;
    Counts m_counts;
    bool m_stop = false;
    std::thread m_thread; // last: uses the others
};

} // namespace sextant::feeds
