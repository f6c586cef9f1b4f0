#include "engine/storage/workspace_lock.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace sextant::storage {
namespace {

/// Closes a descriptor it still has at the end.
class LockDescriptor final {
public:
    explicit LockDescriptor(int value) : m_value(value) {}
    LockDescriptor(const LockDescriptor&) = delete;
    LockDescriptor& operator=(const LockDescriptor&) = delete;
    ~LockDescriptor()
    {
        if (m_value >= 0) ::close(m_value);
    }
    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] int release() { return std::exchange(m_value, -1); }

private:
    int m_value;
};

struct flock wholeFile(short type)
{
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

std::optional<LockOwner> readOwner(int descriptor)
{
    std::array<char, 256> text{};
    const auto size = ::pread(descriptor, text.data(), text.size(), 0);
    if (size <= 0) return std::nullopt;
    std::string_view line(text.data(), static_cast<std::size_t>(size));
    line = line.substr(0, line.find('\n'));
    LockOwner owner;
    const auto [rest, error] = std::from_chars(line.data(), line.data() + line.size(), owner.pid);
    if (error != std::errc{}) return std::nullopt;
    line.remove_prefix(static_cast<std::size_t>(rest - line.data()));
    if (!line.empty()) owner.program = line.substr(1);
    return owner;
}

} // namespace

std::string toString(const LockOwner& owner)
{
    return "process " + std::to_string(owner.pid) +
           (owner.program.empty() ? std::string() : " (" + owner.program + ")");
}

WorkspaceLock::WorkspaceLock(WorkspaceLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_leftBy(std::move(other.m_leftBy))
{}

WorkspaceLock& WorkspaceLock::operator=(WorkspaceLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_leftBy, other.m_leftBy);
    return *this;
}

WorkspaceLock::~WorkspaceLock()
{
    if (m_descriptor < 0) return;
    // The file stays: removing it could take it from under the next owner, who may have opened it already.
    [[maybe_unused]] const int emptied = ::ftruncate(m_descriptor, 0);
    ::close(m_descriptor);
}

Result<WorkspaceLock> WorkspaceLock::acquire(const std::filesystem::path& file, const std::string& program)
{
    LockDescriptor descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (descriptor.value() < 0)
        return fail(ErrorCode::Io, file.string() + ": cannot make the lock file: " + std::strerror(errno));
    // Locks of the open file description: two holders in one process exclude each other too, and the kernel can say who
    // holds one without the asker taking it.
    struct flock lock = wholeFile(F_WRLCK);
    if (::fcntl(descriptor.value(), F_OFD_SETLK, &lock) != 0) {
        if (errno != EAGAIN && errno != EACCES)
            return fail(ErrorCode::Io, file.string() + ": cannot lock: " + std::strerror(errno));
        const auto owner = readOwner(descriptor.value());
        return fail(ErrorCode::Busy, file.parent_path().string() + ": the workspace is in use by " +
                                         (owner ? toString(*owner) : std::string("another program")) +
                                         "; close it, or choose another workspace");
    }
    // The destructor empties the file, so that a name in it is that of one who had no time for it.
    auto leftBy = readOwner(descriptor.value());
    const std::string line = std::to_string(::getpid()) + " " + program + "\n";
    if (::ftruncate(descriptor.value(), 0) != 0 ||
        ::pwrite(descriptor.value(), line.data(), line.size(), 0) != static_cast<ssize_t>(line.size()))
        return fail(ErrorCode::Io, file.string() + ": cannot write the lock file: " + std::strerror(errno));
    return WorkspaceLock(descriptor.release(), std::move(leftBy));
}

std::optional<LockOwner> lockOwner(const std::filesystem::path& file)
{
    const LockDescriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (descriptor.value() < 0) return std::nullopt;
    struct flock lock = wholeFile(F_WRLCK);
    if (::fcntl(descriptor.value(), F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return std::nullopt;
    return readOwner(descriptor.value());
}

} // namespace sextant::storage
