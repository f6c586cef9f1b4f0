#include "engine/journal/tape_store.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace sextant::journal {
namespace {

tl::unexpected<Error> tapeFailure(const std::filesystem::path& file, const char* doing, int problem)
{
    return fail(ErrorCode::Io, file.string() + ": cannot " + doing + ": " + std::strerror(problem));
}

class PosixTapeFile final : public TapeFile {
public:
    PosixTapeFile(int descriptor, std::filesystem::path file) : m_descriptor(descriptor), m_file(std::move(file)) {}
    PosixTapeFile(const PosixTapeFile&) = delete;
    PosixTapeFile& operator=(const PosixTapeFile&) = delete;
    ~PosixTapeFile() override { ::close(m_descriptor); }

    Result<void> writeAt(std::uint64_t offset, std::span<const std::uint8_t> bytes) override
    {
        while (!bytes.empty()) {
            const auto written = ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
            if (written < 0) {
                if (errno == EINTR) continue;
                return tapeFailure(m_file, "write the tape", errno);
            }
            bytes = bytes.subspan(static_cast<std::size_t>(written));
            offset += static_cast<std::uint64_t>(written);
        }
        return {};
    }

    void startSync(std::uint64_t offset, std::uint64_t size) override
    {
        ::sync_file_range(m_descriptor, static_cast<off_t>(offset), static_cast<off_t>(size), SYNC_FILE_RANGE_WRITE);
    }

    Result<void> sync() override
    {
        if (::fdatasync(m_descriptor) != 0) return tapeFailure(m_file, "bring the tape to the disk", errno);
        return {};
    }

private:
    int m_descriptor;
    std::filesystem::path m_file;
};

class PosixTapeStore final : public TapeStore {
public:
    Result<std::unique_ptr<TapeFile>> open(const std::filesystem::path& file) override
    {
        std::error_code error;
        const bool isNew = !std::filesystem::exists(file, error);
        const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0) return tapeFailure(file, "open the tape for writing", errno);
        auto opened = std::make_unique<PosixTapeFile>(descriptor, file);
        if (isNew) {
            if (auto synced = syncFolder(file.parent_path()); !synced) return tl::unexpected(synced.error());
        }
        return opened;
    }

    Result<void> truncate(const std::filesystem::path& file, std::uint64_t size) override
    {
        std::error_code error;
        std::filesystem::resize_file(file, size, error);
        if (error) return tapeFailure(file, "cut the tape", error.value());
        return {};
    }

    Result<void> remove(const std::filesystem::path& file) override
    {
        std::error_code error;
        std::filesystem::remove(file, error);
        if (error) return tapeFailure(file, "remove the tape", error.value());
        return {};
    }

private:
    static Result<void> syncFolder(const std::filesystem::path& folder)
    {
        const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor < 0) return tapeFailure(folder, "open the folder", errno);
        const int synced = ::fsync(descriptor);
        const int problem = errno;
        ::close(descriptor);
        if (synced != 0) return tapeFailure(folder, "bring the folder to the disk", problem);
        return {};
    }
};

} // namespace

std::shared_ptr<TapeStore> makeTapeStore() { return std::make_shared<PosixTapeStore>(); }

} // namespace sextant::journal
