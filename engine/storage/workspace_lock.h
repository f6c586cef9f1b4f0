#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include "engine/core/result.h"

namespace sextant::storage {

/// Who owns a workspace.
struct LockOwner {
    std::int64_t pid = 0;
    std::string program;
};

/// The right to change a workspace, held while the object lives. The operating system takes it back when the process
/// dies, however it dies.
class WorkspaceLock final {
public:
    /// Errors: Busy naming the owner's pid and program; Io when the file cannot be made.
    [[nodiscard]] static Result<WorkspaceLock> acquire(const std::filesystem::path& file, const std::string& program);

    /// Who held the lock before and did not give it back: killed, crashed, or the power failed. Nothing: the end before
    /// was an orderly one, or there was none.
    [[nodiscard]] const std::optional<LockOwner>& leftBy() const { return m_leftBy; }

    WorkspaceLock(WorkspaceLock&& other) noexcept;
    WorkspaceLock& operator=(WorkspaceLock&& other) noexcept;
    ~WorkspaceLock();

private:
    WorkspaceLock(int descriptor, std::optional<LockOwner> leftBy)
        : m_descriptor(descriptor), m_leftBy(std::move(leftBy))
    {}

    int m_descriptor = -1;
    std::optional<LockOwner> m_leftBy;
};

/// The owner while there is one; nothing when the file is missing or nobody holds the lock.
[[nodiscard]] std::optional<LockOwner> lockOwner(const std::filesystem::path& file);

/// "process 4711 (sextant-cli)".
[[nodiscard]] std::string toString(const LockOwner& owner);

} // namespace sextant::storage
