#include "tests/bench/temporary_folder.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>

#include <linux/magic.h>
#include <sys/vfs.h>

namespace sextant::bench {

Result<TemporaryFolder> TemporaryFolder::make(const std::filesystem::path& parent)
{
    std::string name = (parent / "sextant-bench-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        return fail(ErrorCode::Io, parent.string() + ": cannot make a folder here: " + std::strerror(errno));
    return TemporaryFolder(name);
}

TemporaryFolder::TemporaryFolder(TemporaryFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
}

bool TemporaryFolder::isInMemory() const
{
    struct statfs info {};
    if (::statfs(m_path.c_str(), &info) != 0) return false;
    return info.f_type == TMPFS_MAGIC || info.f_type == RAMFS_MAGIC;
}

} // namespace sextant::bench
