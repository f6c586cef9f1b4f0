#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/storage/database.h"

namespace sextant::storage {

/// What a local operator is (specs/agents.md §1.3); each may do all that those before may.
enum class OperatorRole : std::uint8_t { Viewer, Analyst, Trader, Admin };
inline constexpr std::size_t kOperatorRoles = 4;
[[nodiscard]] std::string_view toString(OperatorRole role);
/// Errors: InvalidArgument naming the roles.
[[nodiscard]] Result<OperatorRole> parseRole(std::string_view text);

struct OperatorRow {
    std::string name;
    OperatorRole role = OperatorRole::Viewer;
    std::optional<std::string> passphrase; ///< hashed, encoded; nothing: none is asked for
    Time createdAt;                        ///< wall clock, as all times here
    std::string createdBy;
    std::int64_t failures = 0; ///< wrong passphrases since the last right one
    std::optional<Time> lastFailure;
};

/// A line of what operators did and what was refused.
struct OperatorEvent {
    Time at;
    std::string kind; ///< "unlocked", "denied", "refused" …
    std::string who;
    std::string action;  ///< what was refused; may be empty
    std::string subject; ///< the flag, setting, symbol or operator it is about; may be empty
    std::string detail;  ///< why, in words; may be empty
    std::string origin;
};

/// The operators of a workspace and the record of what they did, which cannot be changed.
class OperatorStore final {
public:
    explicit OperatorStore(Database& database) : m_database(&database) {}

    /// By name.
    [[nodiscard]] Result<std::vector<OperatorRow>> all() const;
    /// Adds the operator, or replaces the one of that name.
    [[nodiscard]] Result<void> put(const OperatorRow& row);
    [[nodiscard]] Result<void> remove(const std::string& name);
    [[nodiscard]] Result<void> setFailures(const std::string& name, std::int64_t failures, std::optional<Time> last);

    [[nodiscard]] Result<void> note(const OperatorEvent& event);
    /// Newest first, of `since` and later, at most `limit`.
    [[nodiscard]] Result<std::vector<OperatorEvent>> events(Time since = Time::min(), std::int64_t limit = 1000) const;

private:
    Database* m_database;
};

} // namespace sextant::storage
