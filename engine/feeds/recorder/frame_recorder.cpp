#include "engine/feeds/recorder/frame_recorder.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "engine/feeds/recorder/frame_file.h"

namespace sextant::feeds {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::size_t kWriteAtOnce = 1U << 20;

/// "20261003T120000.250Z-007", which sorts by time and then by number.
std::string stampOf(Time time, int number)
{
    std::string out;
    for (const char c : toRfc3339(time).substr(0, 23))
        if (c != '-' && c != ':') out += c;
    const std::string digits = std::to_string(number);
    return out + "Z-" + std::string(3 - std::min<std::size_t>(3, digits.size()), '0') + digits;
}

/// One file that is being written.
class OpenFile final {
public:
    OpenFile() = default;
    ~OpenFile() { close(); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] Steady::time_point begun() const { return m_begun; }
    bool open(const std::filesystem::path& path)
    {
        m_file = std::fopen(path.c_str(), "wbxe");
        m_size = 0;
        m_begun = Steady::now();
        return m_file != nullptr;
    }
    bool write(const std::string& bytes)
    {
        const bool isDone =
            std::fwrite(bytes.data(), 1, bytes.size(), m_file) == bytes.size() && std::fflush(m_file) == 0;
        m_size += bytes.size();
        return isDone;
    }
    void close()
    {
        if (m_file != nullptr) (void)std::fclose(m_file);
        m_file = nullptr;
    }

private:
    std::FILE* m_file = nullptr;
    std::uint64_t m_size = 0;
    Steady::time_point m_begun;
};

/// The oldest files go until what is left and what comes have room.
void makeRoom(const std::filesystem::path& folder, std::uint64_t most)
{
    auto files = frameFiles(folder);
    std::uint64_t all = 0;
    std::error_code error;
    for (const auto& file : files)
        if (const auto size = std::filesystem::file_size(file, error); !error) all += size;
    for (const auto& file : files) {
        if (all <= most) return;
        const auto size = std::filesystem::file_size(file, error);
        if (!error && std::filesystem::remove(file, error) && !error) all -= std::min<std::uint64_t>(all, size);
    }
}

} // namespace

Result<std::unique_ptr<FrameRecorder>> FrameRecorder::open(const std::filesystem::path& folder, std::string name,
                                                           std::string about, const FrameLimits& limits)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return fail(ErrorCode::Io, folder.string() + ": cannot be made: " + error.message());
    return std::unique_ptr<FrameRecorder>(new FrameRecorder(folder, std::move(name), std::move(about), limits));
}

FrameRecorder::FrameRecorder(std::filesystem::path folder, std::string name, std::string about,
                             const FrameLimits& limits)
    : m_folder(std::move(folder)), m_name(std::move(name)), m_about(std::move(about)), m_limits(limits),
      m_thread([this] { run(); })
{}

FrameRecorder::~FrameRecorder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void FrameRecorder::add(Time received, unsigned socket, std::string_view text)
{
    bool isMuch = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() + text.size() > m_limits.waitingBytes) {
            ++m_counts.leftOut;
            return;
        }
        appendFrame(m_waiting, received, socket, text);
        ++m_waitingFrames;
        m_newest = received;
        isMuch = m_waiting.size() >= kWriteAtOnce;
    }
    if (isMuch) m_wake.notify_one();
}

FrameRecorder::Counts FrameRecorder::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

void FrameRecorder::run()
{
    OpenFile file;
    std::string bytes;
    for (bool isLast = false; !isLast;) {
        std::uint64_t frames = 0;
        Time newest;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, m_limits.writtenWithin, [&] { return m_stop || m_waiting.size() >= kWriteAtOnce; });
            isLast = m_stop;
            bytes.clear();
            std::swap(bytes, m_waiting);
            frames = std::exchange(m_waitingFrames, 0);
            newest = m_newest;
        }
        if (bytes.empty()) continue;
        std::string problem;
        bool isNew = false;
        if (file.isOpen() && (file.size() >= m_limits.fileBytes || Steady::now() - file.begun() >= m_limits.fileTime))
            file.close();
        if (!file.isOpen()) {
            makeRoom(m_folder, m_limits.folderBytes - std::min(m_limits.folderBytes, m_limits.fileBytes));
            for (int number = 0; number < 1000 && !file.isOpen(); ++number) {
                if (file.open(m_folder / (stampOf(newest, number) + "-" + m_name + ".frames"))) break;
                if (errno != EEXIST) break;
            }
            isNew = file.isOpen();
            if (isNew) {
                std::string head;
                appendFrameHead(head, m_about);
                if (!file.write(head)) problem = std::strerror(errno);
            } else {
                problem = std::strerror(errno);
            }
        }
        if (problem.empty() && !file.write(bytes)) problem = std::strerror(errno);
        if (!problem.empty()) file.close(); // what is half written is found when it is read
        const std::lock_guard lock(m_mutex);
        m_counts.problem = problem;
        m_counts.files += isNew ? 1U : 0U;
        if (problem.empty()) {
            m_counts.frames += frames;
            m_counts.bytes += bytes.size();
        } else {
            m_counts.leftOut += frames;
        }
    }
}

} // namespace sextant::feeds
