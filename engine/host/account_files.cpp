#include "engine/host/account_files.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "engine/core/contract.h"
#include "engine/host/whole_file.h"
#include "engine/trading/ledger/account_exports.h"
#include "engine/trading/ledger/daily_snapshot.h"

namespace sextant::host {
namespace {

using storage::Value;
using Row = std::vector<Value>;

constexpr std::int64_t kPage = 4096; // rows read at a time
constexpr const char* kOnlyClosed = " AND exit_time IS NOT NULL";

std::int64_t integer(const Value& value)
{
    const auto* known = std::get_if<std::int64_t>(&value);
    return known == nullptr ? 0 : *known;
}
std::string words(const Value& value)
{
    const auto* known = std::get_if<std::string>(&value);
    return known == nullptr ? std::string() : *known;
}
Cash cash(const Value& value) { return Cash{integer(value)}; }
market::Side sideOf(const Value& value)
{
    const std::string name = words(value);
    return name == "buy" ? market::Side::Buy : name == "sell" ? market::Side::Sell : market::Side::None;
}

/// Reads one table in pages, by its key.
class Pages final {
public:
    Pages(const storage::Database& database, std::string columns, std::string table, std::string condition,
          const storage::ListFilter& filter)
        : m_database(database), m_columns("session_id, seq, ordinal, " + std::move(columns)),
          m_from(" FROM " + std::move(table) + " WHERE (session_id, seq, ordinal) > (?, ?, ?)" + std::move(condition))
    {
        const auto where = [&](const char* text, Value value) {
            m_from += text;
            m_values.push_back(std::move(value));
        };
        if (!filter.sessionId.empty()) where(" AND session_id = ?", filter.sessionId);
        if (filter.since) where(" AND time >= ?", filter.since->ns);
        if (!filter.symbol.empty()) where(" AND symbol = ?", filter.symbol);
        if (filter.account.empty() || filter.account == "main")
            m_from += " AND account = 0";
        else
            where(" AND (session_id, account) IN (SELECT session_id, account FROM accounts WHERE name = ?)",
                  filter.account);
    }

    [[nodiscard]] Result<std::uint64_t> count() const
    {
        const auto table = m_database.select("SELECT COUNT(*)" + m_from, after(kBeforeAll));
        if (!table) return tl::unexpected(table.error());
        return static_cast<std::uint64_t>(integer(table->rows.front().front()));
    }

    template <class Use>
    Result<void> each(const Use& use)
    {
        const std::string sql =
            "SELECT " + m_columns + m_from + " ORDER BY session_id, seq, ordinal LIMIT " + std::to_string(kPage);
        Row last = kBeforeAll;
        while (true) {
            const auto table = m_database.select(sql, after(last));
            if (!table) return tl::unexpected(table.error());
            for (const Row& row : table->rows)
                if (auto done = use(row); !done) return done;
            if (table->rows.size() < static_cast<std::size_t>(kPage)) return {};
            last.assign(table->rows.back().begin(), table->rows.back().begin() + 3);
        }
    }

private:
    const Row kBeforeAll{std::string(), std::int64_t{-1}, std::int64_t{-1}};
    [[nodiscard]] Row after(const Row& key) const
    {
        Row parameters = key;
        parameters.insert(parameters.end(), m_values.begin(), m_values.end());
        return parameters;
    }

    const storage::Database& m_database;
    std::string m_columns;
    std::string m_from;
    Row m_values;
};

/// Definitions of the instruments, each read when it is first needed.
class Definitions final {
public:
    explicit Definitions(const storage::Database& database) : m_database(database) {}

    Result<const market::Instrument*> find(const std::string& session, std::int64_t instrument)
    {
        const std::pair key(session, instrument);
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

Result<void> writeLots(const storage::Database& database, const storage::ListFilter& filter, const TextSink& sink)
{
    if (auto done = sink(trading::taxLotsHeader()); !done) return done;
    Definitions definitions(database);
    Pages pages(database,
                "time, instrument_id, position_id, side, entry_fill, exit_fill, opened, quantity, proceeds, cost, "
                "entry_fee, exit_fee, purpose",
                "closed_lots", "", filter);
    std::string text;
    return pages.each([&](const Row& row) -> Result<void> {
        const auto instrument = definitions.find(words(row[0]), integer(row[4]));
        if (!instrument) return tl::unexpected(instrument.error());
        trading::ClosedLot lot;
        lot.closed = Time{integer(row[3])};
        lot.position = PositionId{static_cast<std::uint64_t>(integer(row[5]))};
        lot.side = sideOf(row[6]);
        lot.entryFill = FillId{static_cast<std::uint64_t>(integer(row[7]))};
        lot.exitFill = FillId{static_cast<std::uint64_t>(integer(row[8]))};
        lot.opened = Time{integer(row[9])};
        lot.quantity = Lots{integer(row[10])};
        lot.proceeds = cash(row[11]);
        lot.cost = cash(row[12]);
        lot.entryFee = cash(row[13]);
        lot.exitFee = cash(row[14]);
        lot.purpose = reasonCodeFromName(words(row[15])).value_or(ReasonCode::None);
        text.clear();
        trading::writeTaxLot(text, lot, **instrument);
        return sink(text);
    });
}

/// What was noted about a position, in order; tags once each.
Result<void> addNotes(const storage::Database& database, const std::string& session, trading::JournalTrade& trade)
{
    const Value parameters[] = {session, static_cast<std::int64_t>(trade.position.value)};
    const auto notes = database.select(
        "SELECT note, tags FROM journal_notes WHERE session_id = ? AND position_id = ? ORDER BY seq", parameters);
    if (!notes) return tl::unexpected(notes.error());
    std::vector<std::string> tags;
    for (const Row& note : notes->rows) {
        trade.note += (trade.note.empty() ? "" : "; ") + words(note[0]);
        std::string rest = words(note[1]);
        while (!rest.empty()) {
            const auto comma = rest.find(',');
            const std::string tag = rest.substr(0, comma);
            if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(tag);
            rest = comma == std::string::npos ? std::string() : rest.substr(comma + 1);
        }
    }
    for (const std::string& tag : tags)
        trade.tags += (trade.tags.empty() ? "" : ",") + tag;
    return {};
}

Result<void> writeTrades(const storage::Database& database, const storage::ListFilter& filter, const TextSink& sink)
{
    if (auto done = sink(trading::tradeJournalHeader()); !done) return done;
    Definitions definitions(database);
    Pages pages(database,
                "time, instrument_id, position_id, side, exit_time, largest, entry_price, realized_pnl, fees, "
                "dividends, funding, initial_risk, entries, exit_reason, best_result, worst_result",
                "positions", kOnlyClosed, filter);
    std::string text;
    return pages.each([&](const Row& row) -> Result<void> {
        const auto instrument = definitions.find(words(row[0]), integer(row[4]));
        if (!instrument) return tl::unexpected(instrument.error());
        trading::JournalTrade trade;
        trade.opened = Time{integer(row[3])};
        trade.position = PositionId{static_cast<std::uint64_t>(integer(row[5]))};
        trade.side = sideOf(row[6]);
        trade.closed = Time{integer(row[7])};
        trade.quantity = Lots{integer(row[8])};
        trade.entryPrice = Price{integer(row[9])};
        trade.gross = cash(row[10]);
        trade.fees = cash(row[11]);
        trade.dividends = cash(row[12]);
        trade.funding = cash(row[13]);
        trade.net = trade.gross - trade.fees + trade.dividends + trade.funding;
        trade.initialRisk = cash(row[14]);
        trade.entries = static_cast<std::int32_t>(integer(row[15]));
        trade.exitReason = reasonCodeFromName(words(row[16])).value_or(ReasonCode::None);
        trade.bestExcursion = cash(row[17]);
        trade.worstExcursion = cash(row[18]);
        if (auto noted = addNotes(database, words(row[0]), trade); !noted) return noted;
        text.clear();
        trading::writeJournalTrade(text, trade, **instrument);
        return sink(text);
    });
}

Result<void> writeDays(const storage::Database& database, const storage::ListFilter& filter, const TextSink& sink)
{
    if (!filter.symbol.empty()) return fail(ErrorCode::InvalidArgument, "--symbol: a day is that of a whole account");
    std::vector<trading::DailySnapshot> days;
    std::optional<Cash> initial;
    Pages pages(database,
                "date, close, cash, market_value, equity, realized_gross, unrealized, fees, dividends, funding, "
                "contributed, max_drawdown, open_positions, trades, fills, account",
                "account_days", "", filter);
    const auto read = pages.each([&](const Row& row) -> Result<void> {
        trading::DailySnapshot& day = days.emplace_back();
        day.date = static_cast<std::int32_t>(integer(row[3]));
        day.time = Time{integer(row[4])};
        const auto sums = {&day.cash, &day.marketValue, &day.equity,  &day.realizedGross, &day.unrealized,
                           &day.fees, &day.dividends,   &day.funding, &day.contributed,   &day.maxDrawdown};
        std::size_t at = 5;
        for (Cash* sum : sums)
            *sum = cash(row[at++]);
        day.openPositions = static_cast<std::int32_t>(integer(row[15]));
        day.trades = integer(row[16]);
        day.fills = integer(row[17]);
        if (initial) return {};
        // What the account was opened with.
        const Value parameters[] = {row[0], row[18]};
        const auto opened = database.select("SELECT amount FROM ledger_entries WHERE session_id = ? AND account = ? "
                                            "AND kind = 'deposit' ORDER BY seq LIMIT 1",
                                            parameters);
        if (!opened) return tl::unexpected(opened.error());
        initial = opened->rows.empty() ? Cash{} : cash(opened->rows.front().front());
        return {};
    });
    if (!read) return read;
    return sink(trading::dailySnapshotsCsv(days, initial.value_or(Cash{})));
}

} // namespace

std::optional<AccountFile> accountFileNamed(std::string_view name)
{
    if (name == "tax-lots") return AccountFile::TaxLots;
    if (name == "trades") return AccountFile::Trades;
    if (name == "days") return AccountFile::Days;
    return std::nullopt;
}

Result<void> writeAccountFile(const storage::Database& database, AccountFile kind, const storage::ListFilter& filter,
                              const TextSink& sink)
{
    switch (kind) {
    case AccountFile::TaxLots:
        return writeLots(database, filter, sink);
    case AccountFile::Trades:
        return writeTrades(database, filter, sink);
    case AccountFile::Days:
        return writeDays(database, filter, sink);
    }
    return {};
}

Result<void> writeAccountFile(const storage::Database& database, AccountFile kind, const storage::ListFilter& filter,
                              const std::string& path)
{
    WholeFile file(path);
    auto written = writeAccountFile(database, kind, filter, [&](std::string_view text) { return file.write(text); });
    return written ? file.commit() : written;
}

Result<std::uint64_t> accountFileRows(const storage::Database& database, AccountFile kind,
                                      const storage::ListFilter& filter)
{
    const char* table = kind == AccountFile::TaxLots ? "closed_lots"
                        : kind == AccountFile::Days  ? "account_days"
                                                     : "positions";
    return Pages(database, "", table, kind == AccountFile::Trades ? kOnlyClosed : "", filter).count();
}

} // namespace sextant::host
