#include "engine/host/decision_files.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/core/time.h"
#include "engine/host/whole_file.h"
#include "engine/market/instrument.h"
#include "engine/storage/decision_rows.h"

namespace sextant::host {
namespace {

using storage::Value;
using CsvRow = std::vector<Value>;

constexpr std::int64_t kRowsAtOnce = 2048;
constexpr std::array<std::string_view, 19> kTradeTitles{
    "session_id", "seq",    "ordinal",   "time",          "shadow_trade_id", "signal_id", "order_id",
    "experiment", "symbol", "side",      "quantity",      "entry_price",     "agents",    "confidence",
    "fill_model", "closed", "outcome_r", "outcome_money", "price_source"};

std::string_view wordsIn(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? std::string_view(*text) : std::string_view();
}
std::int64_t wholeIn(const Value& value)
{
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? *number : 0;
}

void putText(std::string& out, std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return void(out.append(text));
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

/// As it stands in the table: whole numbers, the shortest decimal of a real one, bytes as hexadecimal.
void putValue(std::string& out, const Value& value)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        out += std::to_string(*integer);
    } else if (const auto* real = std::get_if<double>(&value)) {
        std::array<char, 32> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), *real).ptr;
        out.append(text.data(), end);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        putText(out, *text);
    } else if (const auto* bytes = std::get_if<std::vector<std::uint8_t>>(&value)) {
        constexpr std::string_view kDigits = "0123456789abcdef";
        for (const std::uint8_t byte : *bytes) {
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        }
    }
}

void putInstant(std::string& out, const Value& value)
{
    if (std::holds_alternative<std::int64_t>(value)) out += toRfc3339(Time{wholeIn(value)});
}

/// What a filter asks of the rows of a table `t`.
struct Conditions {
    explicit Conditions(const storage::ListFilter& filter)
    {
        const auto where = [this](const char* condition, Value value) {
            sql += condition;
            values.push_back(std::move(value));
        };
        if (!filter.sessionId.empty()) where(" AND t.session_id = ?", filter.sessionId);
        if (filter.since) where(" AND t.time >= ?", filter.since->ns);
        if (!filter.symbol.empty()) where(" AND t.symbol = ?", filter.symbol);
    }
    std::string sql;
    CsvRow values;
};

/// Pages of a table by its key, which the first three columns are.
template <class Use>
Result<std::uint64_t> eachRow(const storage::Database& database, std::string sql, const storage::ListFilter& filter,
                              const Use& use)
{
    CsvRow last{std::string(), std::int64_t{-1}, std::int64_t{-1}};
    const Conditions conditions(filter);
    sql += conditions.sql + " ORDER BY t.session_id, t.seq, t.ordinal LIMIT " + std::to_string(kRowsAtOnce);
    std::uint64_t count = 0;
    while (true) {
        CsvRow parameters = last;
        parameters.insert(parameters.end(), conditions.values.begin(), conditions.values.end());
        const auto page = database.select(sql, parameters);
        if (!page) return tl::unexpected(page.error());
        for (const CsvRow& row : page->rows) {
            ++count;
            if (auto done = use(row); !done) return tl::unexpected(done.error());
        }
        if (page->rows.size() < static_cast<std::size_t>(kRowsAtOnce)) return count;
        last.assign(page->rows.back().begin(), page->rows.back().begin() + 3);
    }
}

Result<std::uint64_t> writeDecisions(const storage::Database& database, const storage::ListFilter& filter,
                                     const TextSink& sink)
{
    std::string text = "session_id,";
    for (const char c : storage::kDecisionColumns)
        if (c != ' ') text += c;
    text += '\n';
    if (auto done = sink(text); !done) return tl::unexpected(done.error());
    const std::string sql = "SELECT t.session_id, " + std::string(storage::kDecisionColumns) +
                            " FROM agent_decisions t WHERE (t.session_id, t.seq, t.ordinal) > (?, ?, ?)";
    return eachRow(database, sql, filter, [&](const CsvRow& row) -> Result<void> {
        text.clear();
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += ',';
            // The session stands before the columns.
            if (i == storage::DecisionTime + std::size_t{1} || i == storage::DecisionReceived + std::size_t{1})
                putInstant(text, row[i]);
            else
                putValue(text, row[i]);
        }
        text += '\n';
        return sink(text);
    });
}

/// The definitions of instruments, read once each.
class DefinitionsOfSessions final {
public:
    explicit DefinitionsOfSessions(const storage::Database& database) : m_database(database) {}

    Result<const market::Instrument*> find(const std::string& session, std::int64_t instrument)
    {
        const auto key = std::pair(session, instrument);
        if (const auto known = m_known.find(key); known != m_known.end()) return &known->second;
        const Value parameters[] = {session, instrument};
        const auto table = m_database.select(
            "SELECT definition FROM instruments WHERE session_id = ? AND instrument_id = ?", parameters);
        if (!table) return tl::unexpected(table.error());
        const auto* bytes =
            table->rows.empty() ? nullptr : std::get_if<std::vector<std::uint8_t>>(&table->rows.front().front());
        if (bytes != nullptr) {
            CanonicalReader in(*bytes);
            auto made = market::Instrument::fromCanonical(in);
            if (in.ok()) return &m_known.emplace(key, std::move(made)).first->second;
        }
        return fail(ErrorCode::Corrupt, m_database.file().string() +
                                            ": the definition of an instrument is damaged; `doctor --rebuild` makes "
                                            "the lists anew");
    }

private:
    const storage::Database& m_database;
    std::map<std::pair<std::string, std::int64_t>, market::Instrument> m_known;
};

Result<std::uint64_t> writeShadowTrades(const storage::Database& database, const storage::ListFilter& filter,
                                        const TextSink& sink)
{
    std::string text;
    for (const std::string_view title : kTradeTitles)
        text.append(text.empty() ? "" : ",").append(title);
    text += '\n';
    if (auto done = sink(text); !done) return tl::unexpected(done.error());
    DefinitionsOfSessions definitions(database);
    const std::string sql =
        "SELECT t.session_id, t.seq, t.ordinal, t.time, t.shadow_trade_id, t.signal_id, t.order_id, t.experiment, "
        "t.symbol, t.side, t.quantity, t.entry_price, t.contributing_agents, t.meta_confidence, t.fill_model, o.time, "
        "o.multiple, o.money, t.price_source, t.instrument_id FROM shadow_trades t LEFT JOIN agent_outcomes o ON "
        "o.session_id = t.session_id AND o.signal_id = t.signal_id AND o.counterfactual = 0 "
        "WHERE (t.session_id, t.seq, t.ordinal) > (?, ?, ?)";
    return eachRow(database, sql, filter, [&](const CsvRow& row) -> Result<void> {
        const auto instrument = definitions.find(std::string(wordsIn(row[0])), wholeIn(row.back()));
        if (!instrument) return tl::unexpected(instrument.error());
        text.clear();
        for (std::size_t i = 0; i < kTradeTitles.size(); ++i) {
            if (i > 0) text += ',';
            if (kTradeTitles[i] == "time" || kTradeTitles[i] == "closed")
                putInstant(text, row[i]);
            else if (kTradeTitles[i] == "quantity")
                putText(text, (*instrument)->format(Lots{wholeIn(row[i])}));
            else if (kTradeTitles[i] == "entry_price")
                putText(text, (*instrument)->format(Price{wholeIn(row[i])}));
            else
                putValue(text, row[i]);
        }
        text += '\n';
        return sink(text);
    });
}

} // namespace

std::optional<DecisionFileKind> decisionFileNamed(std::string_view name)
{
    if (name == "decisions") return DecisionFileKind::Decisions;
    if (name == "shadow-trades") return DecisionFileKind::ShadowTrades;
    return std::nullopt;
}

Result<std::uint64_t> writeDecisionFile(const storage::Database& database, DecisionFileKind kind,
                                        const storage::ListFilter& filter, const TextSink& sink)
{
    return kind == DecisionFileKind::Decisions ? writeDecisions(database, filter, sink)
                                               : writeShadowTrades(database, filter, sink);
}

Result<std::uint64_t> writeDecisionFile(const storage::Database& database, DecisionFileKind kind,
                                        const storage::ListFilter& filter, const std::string& path)
{
    WholeFile file(path);
    auto written = writeDecisionFile(database, kind, filter, [&](std::string_view text) { return file.write(text); });
    if (!written) return written;
    if (auto done = file.commit(); !done) return tl::unexpected(done.error());
    return written;
}

Result<std::uint64_t> decisionFileRows(const storage::Database& database, DecisionFileKind kind,
                                       const storage::ListFilter& filter)
{
    const Conditions conditions(filter);
    const std::string table = kind == DecisionFileKind::Decisions ? "agent_decisions" : "shadow_trades";
    const auto counted =
        database.select("SELECT COUNT(*) FROM " + table + " t WHERE TRUE" + conditions.sql, conditions.values);
    if (!counted) return tl::unexpected(counted.error());
    return static_cast<std::uint64_t>(wholeIn(counted->rows.front().front()));
}

} // namespace sextant::host
