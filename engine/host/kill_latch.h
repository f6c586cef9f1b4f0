#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "engine/core/fixed.h"
#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant::host {

/// That a workspace is killed, kept in a file beside its database: it is on the disk before anything else is tried, so
/// that it holds whatever becomes of the engine, the storage thread or the program (execution.md §10.3: persistent).
class KillLatch final {
public:
    explicit KillLatch(const std::filesystem::path& workspace) : m_file(workspace / "kill.latch") {}

    struct Entry {
        std::string actor;
        std::string reason;
        Time wallTime;
    };
    /// Nothing if the workspace is not killed. A file that cannot be read counts as set.
    [[nodiscard]] std::optional<Entry> read() const;
    /// On the disk on return. Errors: Io.
    [[nodiscard]] Result<void> set(const Entry& entry) const;
    [[nodiscard]] Result<void> clear() const;

private:
    std::filesystem::path m_file;
};

} // namespace sextant::host
