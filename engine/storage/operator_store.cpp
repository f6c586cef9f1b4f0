#include "engine/storage/operator_store.h"

#include <array>

namespace sextant::storage {
namespace {

constexpr std::array<std::string_view, kOperatorRoles> kRoleNames{"viewer", "analyst", "trader", "admin"};

} // namespace

std::string_view toString(OperatorRole role) { return kRoleNames.at(static_cast<std::size_t>(role)); }

Result<OperatorRole> parseRole(std::string_view text)
{
    for (std::size_t i = 0; i < kRoleNames.size(); ++i)
        if (kRoleNames[i] == text) return static_cast<OperatorRole>(i);
    return fail(ErrorCode::InvalidArgument, "there is no role '" + std::string(text.substr(0, 40)) +
                                                "', expected viewer, analyst, trader or admin");
}

Result<std::vector<OperatorRow>> OperatorStore::all() const
{
    const auto table = m_database->select("SELECT name, role, passphrase, created_at, created_by, failures, "
                                          "last_failure FROM operators ORDER BY name");
    if (!table) return tl::unexpected(table.error());
    std::vector<OperatorRow> rows;
    for (const auto& cells : table->rows) {
        OperatorRow row;
        row.name = std::get<std::string>(cells[0]);
        const auto role = parseRole(std::get<std::string>(cells[1]));
        if (!role) return fail(ErrorCode::Corrupt, "operator " + row.name + ": " + role.error().message);
        row.role = *role;
        if (const auto* hash = std::get_if<std::string>(&cells[2])) row.passphrase = *hash;
        row.createdAt = Time{std::get<std::int64_t>(cells[3])};
        row.createdBy = std::get<std::string>(cells[4]);
        row.failures = std::get<std::int64_t>(cells[5]);
        if (const auto* last = std::get_if<std::int64_t>(&cells[6])) row.lastFailure = Time{*last};
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<void> OperatorStore::put(const OperatorRow& row)
{
    const Value values[] = {row.name,
                            std::string(toString(row.role)),
                            row.passphrase ? Value(*row.passphrase) : Value(),
                            row.createdAt.ns,
                            row.createdBy,
                            row.failures,
                            row.lastFailure ? Value(row.lastFailure->ns) : Value()};
    return m_database
        ->change("INSERT INTO operators (name, role, passphrase, created_at, created_by, failures, last_failure) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET role = excluded.role, "
                 "passphrase = excluded.passphrase, failures = excluded.failures, last_failure = excluded.last_failure",
                 values)
        .map([](auto) {});
}

Result<void> OperatorStore::remove(const std::string& name)
{
    const Value values[] = {name};
    const auto gone = m_database->change("DELETE FROM operators WHERE name = ?", values);
    if (!gone) return tl::unexpected(gone.error());
    if (*gone == 0) return fail(ErrorCode::NotFound, "there is no operator '" + name + "'");
    return {};
}

Result<void> OperatorStore::setFailures(const std::string& name, std::int64_t failures, std::optional<Time> last)
{
    const Value values[] = {failures, last ? Value(last->ns) : Value(), name};
    return m_database->change("UPDATE operators SET failures = ?, last_failure = ? WHERE name = ?", values)
        .map([](auto) {});
}

Result<void> OperatorStore::note(const OperatorEvent& event)
{
    const Value values[] = {event.at.ns,   event.kind,   event.who,   event.action,
                            event.subject, event.detail, event.origin};
    return m_database
        ->change("INSERT INTO operator_events (at, kind, operator, action, subject, detail, origin) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?)",
                 values)
        .map([](auto) {});
}

Result<std::vector<OperatorEvent>> OperatorStore::events(Time since, std::int64_t limit) const
{
    const Value values[] = {since.ns, limit};
    const auto table = m_database->select("SELECT at, kind, operator, action, subject, detail, origin "
                                          "FROM operator_events WHERE at >= ? ORDER BY entry DESC LIMIT ?",
                                          values);
    if (!table) return tl::unexpected(table.error());
    std::vector<OperatorEvent> events;
    for (const auto& cells : table->rows)
        events.push_back({Time{std::get<std::int64_t>(cells[0])}, std::get<std::string>(cells[1]),
                          std::get<std::string>(cells[2]), std::get<std::string>(cells[3]),
                          std::get<std::string>(cells[4]), std::get<std::string>(cells[5]),
                          std::get<std::string>(cells[6])});
    return events;
}

} // namespace sextant::storage
