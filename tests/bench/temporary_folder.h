#pragma once

#include <filesystem>

#include "engine/core/result.h"

namespace sextant::bench {

/// A new folder that is removed with all it holds when the object goes.
class TemporaryFolder final {
public:
    /// Errors: Io naming `parent` when nothing can be made in it.
    [[nodiscard]] static Result<TemporaryFolder> make(const std::filesystem::path& parent);

    TemporaryFolder(TemporaryFolder&& other) noexcept;
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// Whether it lies in memory, where nothing is ever brought to a disk.
    [[nodiscard]] bool isInMemory() const;

private:
    explicit TemporaryFolder(std::filesystem::path path) : m_path(std::move(path)) {}

    std::filesystem::path m_path; // empty once moved from
};

} // namespace sextant::bench
