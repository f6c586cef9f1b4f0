#include "engine/storage/settings_store.h"

namespace sextant::storage {
namespace {

struct SettingsTables {
    const char* current;
    const char* history;
    const char* key;
    const char* value;
};

SettingsTables tablesOf(KeyChange::Kind kind)
{
    if (kind == KeyChange::Kind::Flag) return {"feature_flags", "flag_history", "name", "enabled"};
    return {"settings", "settings_history", "key", "value"};
}

/// Flags are stored as 0 and 1.
Result<Value> storedForm(KeyChange::Kind kind, const std::string& key, const std::string& value)
{
    if (kind == KeyChange::Kind::Setting) return Value(value);
    if (value == "on") return Value(std::int64_t{1});
    if (value == "off") return Value(std::int64_t{0});
    return fail(ErrorCode::InvalidArgument, "flag " + key + ": expected \"on\" or \"off\", was \"" + value + "\"");
}

std::string shownForm(const Value& value)
{
    if (const auto* flag = std::get_if<std::int64_t>(&value)) return *flag != 0 ? "on" : "off";
    return std::get<std::string>(value);
}

std::optional<Time> timeOf(const Value& value)
{
    const auto* ns = std::get_if<std::int64_t>(&value);
    return ns == nullptr ? std::nullopt : std::optional(Time{*ns});
}

} // namespace

Result<void> SettingsStore::apply(const KeyChange& change)
{
    const auto tables = tablesOf(change.kind);
    const auto stored = storedForm(change.kind, change.key, change.value);
    if (!stored) return tl::unexpected(stored.error());
    const std::string key = tables.key;
    const std::string value = tables.value;
    const std::string current = tables.current;
    const bool isFlag = change.kind == KeyChange::Kind::Flag;
    std::vector<Value> line{change.key,         *stored,           change.note.when.ns, change.note.who,
                            change.note.reason, change.note.origin};
    std::vector<Value> row{change.key, *stored, change.note.when.ns, change.note.who};
    if (isFlag) {
        const Value expires = change.expires ? Value(change.expires->ns) : Value();
        const bool hasSession = !change.sessionId.empty();
        line.push_back(expires);
        line.push_back(hasSession ? Value(change.sessionId) : Value());
        line.push_back(hasSession ? Value(static_cast<std::int64_t>(change.seq)) : Value());
        row.push_back(expires);
    }
    // One savepoint, so that value and history change together inside a transaction or without one.
    auto done = m_database->execute("SAVEPOINT key_change");
    if (!done) return done;
    done = m_database
               ->change("INSERT INTO " + std::string(tables.history) + " (" + key +
                            ", old_value, new_value, at, who, reason, origin" +
                            (isFlag ? ", expires, session_id, seq" : "") + ") VALUES (?1, (SELECT " + value + " FROM " +
                            current + " WHERE " + key + " = ?1), ?2, ?3, ?4, ?5, ?6" + (isFlag ? ", ?7, ?8, ?9)" : ")"),
                        line)
               .map([](auto) {});
    if (done)
        done = m_database
                   ->change("INSERT INTO " + current + " (" + key + ", " + value + ", updated_at, updated_by" +
                                (isFlag ? ", expires" : "") + ") VALUES (?, ?, ?, ?" + (isFlag ? ", ?" : "") +
                                ") ON CONFLICT (" + key + ") DO UPDATE SET " + value + " = excluded." + value +
                                ", updated_at = excluded.updated_at, updated_by = excluded.updated_by" +
                                (isFlag ? ", expires = excluded.expires" : ""),
                            row)
                   .map([](auto) {});
    if (done) return m_database->execute("RELEASE key_change");
    if (auto undone = m_database->execute("ROLLBACK TO key_change; RELEASE key_change"); !undone) return undone;
    return done;
}

Result<std::vector<StoredValue>> SettingsStore::all(KeyChange::Kind kind) const
{
    const auto tables = tablesOf(kind);
    const std::string key = tables.key;
    const bool isFlag = kind == KeyChange::Kind::Flag;
    const auto table = m_database->select("SELECT " + key + ", " + tables.value + ", updated_at, updated_by" +
                                          (isFlag ? ", expires" : "") + " FROM " + tables.current + " ORDER BY " + key);
    if (!table) return tl::unexpected(table.error());
    std::vector<StoredValue> values;
    for (const auto& row : table->rows) {
        values.push_back({std::get<std::string>(row[0]), shownForm(row[1]), Time{std::get<std::int64_t>(row[2])},
                          std::get<std::string>(row[3])});
        if (isFlag) values.back().expires = timeOf(row[4]);
    }
    return values;
}

Result<std::optional<std::string>> SettingsStore::value(KeyChange::Kind kind, const std::string& key) const
{
    const auto tables = tablesOf(kind);
    const Value parameters[] = {key};
    const auto table = m_database->select(std::string("SELECT ") + tables.value + " FROM " + tables.current +
                                              " WHERE " + tables.key + " = ?",
                                          parameters);
    if (!table) return tl::unexpected(table.error());
    if (table->rows.empty()) return std::nullopt;
    return shownForm(table->rows.front().front());
}

Result<std::vector<HistoryEntry>> SettingsStore::history(KeyChange::Kind kind, const std::string& key) const
{
    const auto tables = tablesOf(kind);
    const std::string column = tables.key;
    const Value parameters[] = {key};
    const bool isFlag = kind == KeyChange::Kind::Flag;
    const auto table =
        m_database->select("SELECT " + column + ", old_value, new_value, at, who, reason, origin, entry" +
                               (isFlag ? ", expires, session_id, seq" : "") + " FROM " + tables.history +
                               " WHERE ?1 = '' OR " + column + " = ?1 ORDER BY entry",
                           parameters);
    if (!table) return tl::unexpected(table.error());
    std::vector<HistoryEntry> entries;
    for (const auto& row : table->rows) {
        HistoryEntry entry;
        entry.key = std::get<std::string>(row[0]);
        if (row[1].index() != 0) entry.oldValue = shownForm(row[1]);
        entry.newValue = shownForm(row[2]);
        entry.note = {std::get<std::string>(row[4]), Time{std::get<std::int64_t>(row[3])},
                      std::get<std::string>(row[5]), std::get<std::string>(row[6])};
        entry.entry = std::get<std::int64_t>(row[7]);
        if (isFlag) {
            entry.expires = timeOf(row[8]);
            if (const auto* id = std::get_if<std::string>(&row[9])) {
                entry.sessionId = *id;
                entry.seq = static_cast<std::uint64_t>(std::get<std::int64_t>(row[10]));
            }
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace sextant::storage
