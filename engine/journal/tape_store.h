#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "engine/core/result.h"

namespace sextant::journal {

/// A tape segment opened for writing. Errors are Io with the operating system's words.
class TapeFile {
public:
    virtual ~TapeFile() = default;
    [[nodiscard]] virtual Result<void> writeAt(std::uint64_t offset, std::span<const std::uint8_t> bytes) = 0;
    /// Lets the disk begin with what was written there; promises nothing.
    virtual void startSync(std::uint64_t offset, std::uint64_t size) = 0;
    /// Returns when everything written is on the disk.
    [[nodiscard]] virtual Result<void> sync() = 0;
};

/// The file operations of the tape; tests put one that fails in its place.
class TapeStore {
public:
    virtual ~TapeStore() = default;
    /// Opens or creates a segment; a new file's name is on the disk when this returns.
    [[nodiscard]] virtual Result<std::unique_ptr<TapeFile>> open(const std::filesystem::path& file) = 0;
    [[nodiscard]] virtual Result<void> truncate(const std::filesystem::path& file, std::uint64_t size) = 0;
    [[nodiscard]] virtual Result<void> remove(const std::filesystem::path& file) = 0;
};

/// The operating system's files.
[[nodiscard]] std::shared_ptr<TapeStore> makeTapeStore();

} // namespace sextant::journal
