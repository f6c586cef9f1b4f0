#pragma once

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace sextant::fuzz {

inline void require(bool holds)
{
    if (!holds) std::abort();
}

/// A folder of this process for files that a parser opens by itself; in memory where the system has such a place.
class ScratchFolder final {
public:
    ScratchFolder()
    {
        const std::filesystem::path memory = "/dev/shm";
        std::string name = ((std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path()) /
                            "sextant_fuzz.XXXXXX")
                               .string();
        require(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    /// The file of this name with these bytes, of mode 0600.
    [[nodiscard]] std::filesystem::path write(const char* name, std::string_view bytes) const
    {
        std::filesystem::path file = m_path / name;
        const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        require(descriptor >= 0);
        require(::write(descriptor, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
        require(::close(descriptor) == 0);
        return file;
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace sextant::fuzz
