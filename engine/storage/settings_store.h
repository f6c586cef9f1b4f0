#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/storage/database.h"

namespace sextant::storage {

/// Who changed something, when by the wall clock, why, and from where ("local", "socket", "file").
struct ChangeNote {
    std::string who;
    Time when;
    std::string reason;
    std::string origin;
};

/// A change of one setting or flag, as it goes with a command to the storage thread.
struct KeyChange {
    enum class Kind : std::uint8_t { Setting, Flag };
    Kind kind = Kind::Setting;
    std::string key;
    std::string value; ///< Flag: "on" or "off"
    ChangeNote note;
    std::optional<Time> expires{}; ///< Flag: by the wall clock, to be removed or renewed then
    std::string sessionId{};       ///< Flag: the session it takes effect in, at event `seq`; empty: none
    std::uint64_t seq = 0;
};

struct StoredValue {
    std::string key;
    std::string value;
    Time updatedAt;
    std::string updatedBy;
    std::optional<Time> expires{}; ///< Flag
};

struct HistoryEntry {
    std::string key;
    std::optional<std::string> oldValue; ///< nothing: it had its default
    std::string newValue;
    ChangeNote note;
    std::int64_t entry = 0;        ///< its number, from 1
    std::optional<Time> expires{}; ///< Flag, as the three below
    std::string sessionId{};       ///< empty: no session was running
    std::uint64_t seq = 0;
};

/// Settings and flags that differ from their defaults, each with a history that cannot be changed.
class SettingsStore final {
public:
    explicit SettingsStore(Database& database) : m_database(&database) {}

    /// Stores the value and its history line; the same value again only adds the line. Runs inside the caller's
    /// transaction if there is one. Errors: InvalidArgument for a flag that is neither "on" nor "off".
    [[nodiscard]] Result<void> apply(const KeyChange& change);
    /// Sorted by key.
    [[nodiscard]] Result<std::vector<StoredValue>> all(KeyChange::Kind kind) const;
    [[nodiscard]] Result<std::optional<std::string>> value(KeyChange::Kind kind, const std::string& key) const;
    /// Oldest first; of all keys when `key` is empty.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(KeyChange::Kind kind, const std::string& key = {}) const;

private:
    Database* m_database;
};

} // namespace sextant::storage
