#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "engine/core/result.h"
#include "engine/core/time.h"

namespace sextant::host {

/// What people say of a session besides its journal.
struct SessionLabel {
    std::string name;            ///< instead of the one it was begun with; empty: that one
    std::string note;            ///< words of any length up to kLongestNote
    std::optional<Time> removed; ///< wall clock: taken from the list then; the journal keeps it

    [[nodiscard]] bool isEmpty() const { return name.empty() && note.empty() && !removed; }
    friend bool operator==(const SessionLabel&, const SessionLabel&) = default;
};

/// Names, notes and what was removed from the list of sessions: `sessions.json` of a workspace, apart from its
/// database. The journal is append-only and one chain of hashes, so that a session can be taken from sight but not out
/// of the audit; it comes back whenever somebody wants it to. Only the owner of the workspace writes.
class SessionShelf final {
public:
    static constexpr std::size_t kLongestName = 200;  ///< bytes
    static constexpr std::size_t kLongestNote = 8192; ///< bytes

    explicit SessionShelf(const std::filesystem::path& workspace) : m_file(workspace / "sessions.json") {}

    /// By id of the session; those without a label are left out. Errors: Corrupt naming the file and what to do.
    [[nodiscard]] Result<std::map<std::string, SessionLabel>> read() const;
    /// On the disk on return, or as it was before. An empty label takes the entry out. Errors: InvalidArgument for what
    /// is too long; Corrupt where what is there cannot be read; Io.
    [[nodiscard]] Result<void> set(const std::string& sessionId, const SessionLabel& label) const;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
};

} // namespace sextant::host
