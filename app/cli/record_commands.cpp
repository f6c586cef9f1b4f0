#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/record_filter.h"
#include "app/cli/workspace_access.h"
#include "engine/core/contract.h"
#include "engine/market/instrument.h"
#include "engine/session/effect.h"

namespace sextant::cli {
namespace {

/// How a stored value is shown.
enum class Form : std::uint8_t { Plain, Time, Price, Quantity, Cash, Switch, Json, Percent };

/// One column of a listing, made of one column of a projection.
struct RecordColumn {
    std::string_view name;   ///< as shown
    std::string_view stored; ///< as in the table
    Form form = Form::Plain;
    bool inText = true;
};

constexpr RecordColumn kSignalColumns[] = {
    {"session_id", "session_id", Form::Plain, false},
    {"signal_id", "signal_id"},
    {"time", "time", Form::Time},
    {"timestamp", "timestamp", Form::Time, false},
    {"symbol", "symbol"},
    {"timeframe", "timeframe"},
    {"variant", "variant"},
    {"direction", "direction"},
    {"state", "status"},
    {"source", "source"},
    {"severity", "severity"},
    {"score", "score"},
    {"confidence", "confidence", Form::Plain, false},
    {"agreement", "agreement", Form::Plain, false},
    {"updated", "updated", Form::Time, false},
    {"reasons", "reasons", Form::Json, false},
};

constexpr RecordColumn kOrderColumns[] = {
    {"session_id", "session_id", Form::Plain, false},
    {"order_id", "order_id"},
    {"time", "time", Form::Time},
    {"symbol", "symbol"},
    {"variant", "variant"},
    {"side", "side"},
    {"order_kind", "order_kind"},
    {"limit", "limit_price", Form::Price},
    {"stop_price", "stop_price", Form::Price},
    {"trail", "trail_kind", Form::Plain, false},
    {"trail_amount", "trail_amount", Form::Price, false},
    {"trail_percent", "trail_ppm", Form::Percent, false},
    {"trail_atr", "trail_multiple", Form::Plain, false},
    {"trigger", "trigger_source", Form::Plain, false},
    {"tif", "tif"},
    {"good_till", "good_till", Form::Time, false},
    {"display", "display", Form::Quantity, false},
    {"group", "group_id", Form::Plain, false},
    {"group_policy", "group_policy", Form::Plain, false},
    {"replaces", "replaces", Form::Plain, false},
    {"post_only", "post_only", Form::Switch, false},
    {"unverified", "unverified", Form::Switch, false},
    {"client_order_id", "client_order_id", Form::Plain, false},
    {"account", "account_name", Form::Plain, false},
    {"quantity", "quantity", Form::Quantity},
    {"filled_quantity", "filled_qty", Form::Quantity},
    {"state", "status"},
    {"cause", "cause"},
    {"stop", "stop", Form::Price},
    {"target", "target", Form::Price},
    {"reduce_only", "reduce_only", Form::Switch, false},
    {"attempt", "attempt", Form::Plain, false},
    {"signal_id", "signal_id", Form::Plain, false},
    {"position_id", "position_id", Form::Plain, false},
    {"updated", "updated", Form::Time, false},
    {"reasons", "reasons", Form::Json, false},
};

constexpr RecordColumn kPositionColumns[] = {
    {"session_id", "session_id", Form::Plain, false},
    {"position_id", "position_id"},
    {"time", "time", Form::Time},
    {"symbol", "symbol"},
    {"variant", "variant"},
    {"quantity", "quantity", Form::Quantity},
    {"total_cost", "total_cost", Form::Cash},
    {"realized_pnl", "realized_pnl", Form::Cash},
    {"fees", "fees", Form::Cash},
    {"dividends", "dividends", Form::Cash, false},
    {"funding", "funding", Form::Cash, false},
    {"mfe", "best_result", Form::Cash},
    {"mae", "worst_result", Form::Cash},
    {"account", "account_name", Form::Plain, false},
    {"largest", "largest", Form::Quantity, false},
    {"entry_price", "entry_price", Form::Price, false},
    {"state", "status"},
    {"stop", "stop", Form::Price},
    {"target", "target", Form::Price},
    {"exit_time", "exit_time", Form::Time},
    {"exit_reason", "exit_reason"},
    {"updated", "updated", Form::Time, false},
};

constexpr RecordColumn kFillColumns[] = {
    {"session_id", "session_id", Form::Plain, false},
    {"fill_id", "trade_id"},
    {"time", "time", Form::Time},
    {"symbol", "symbol"},
    {"variant", "variant"},
    {"account", "account_name", Form::Plain, false},
    {"order_id", "order_id"},
    {"position_id", "position_id", Form::Plain, false},
    {"side", "side"},
    {"quantity", "fill_quantity", Form::Quantity},
    {"price", "fill_price", Form::Price},
    {"fee", "commission", Form::Cash},
    {"liquidity", "liquidity", Form::Plain, false},
    {"model", "model"},
    {"trigger", "fill_trigger"},
    {"reference", "reference", Form::Price, false},
    {"half_spread", "half_spread", Form::Price, false},
    {"slippage", "slippage", Form::Price, false},
    {"impact", "impact", Form::Price, false},
    {"best_bid", "best_bid", Form::Price, false},
    {"best_ask", "best_ask", Form::Price, false},
    {"book_level", "book_level", Form::Plain, false},
    {"queue_ahead", "queue_ahead", Form::Plain, false},
    {"latency_ns", "latency", Form::Plain, false},
    {"waited_ns", "waited", Form::Plain, false},
    {"mid_at_submit", "mid_at_submit", Form::Price, false},
    {"mid_at_venue", "mid_at_venue", Form::Price, false},
    {"market_time", "market_time", Form::Time, false},
    {"execution", "execution", Form::Plain, false},
    {"replayed", "replayed", Form::Switch, false},
    {"proxy", "proxy", Form::Switch, false},
};

/// The instruments of all sessions, for the units of their prices and quantities.
class InstrumentUnits final {
public:
    [[nodiscard]] static Result<InstrumentUnits> read(const storage::Database& database)
    {
        const auto table = database.select("SELECT session_id, instrument_id, definition FROM instruments");
        if (!table) return tl::unexpected(table.error());
        InstrumentUnits units;
        for (const auto& row : table->rows) {
            CanonicalReader reader(std::get<std::vector<std::uint8_t>>(row[2]));
            auto instrument = market::Instrument::fromCanonical(reader);
            if (!reader.ok())
                return fail(ErrorCode::Corrupt, database.file().string() +
                                                    ": instruments: a definition is damaged; `doctor --rebuild` makes "
                                                    "the lists anew");
            units.m_byId.emplace(std::pair(std::get<std::string>(row[0]), std::get<std::int64_t>(row[1])),
                                 std::move(instrument));
        }
        return units;
    }

    [[nodiscard]] const market::Instrument* find(const std::string& sessionId, std::int64_t instrument) const
    {
        const auto found = m_byId.find({sessionId, instrument});
        return found == m_byId.end() ? nullptr : &found->second;
    }

private:
    std::map<std::pair<std::string, std::int64_t>, market::Instrument> m_byId;
};

/// A column that is made of a session's accounts.
constexpr std::string_view kAccountName = "account_name";

/// What the accounts of all sessions are called.
class AccountNames final {
public:
    [[nodiscard]] static Result<AccountNames> read(const storage::Database& database)
    {
        const auto table = database.select("SELECT session_id, account, name FROM accounts");
        if (!table) return tl::unexpected(table.error());
        AccountNames names;
        for (const auto& row : table->rows)
            names.m_byNumber.emplace(std::pair(std::get<std::string>(row[0]), std::get<std::int64_t>(row[1])),
                                     std::get<std::string>(row[2]));
        return names;
    }
    [[nodiscard]] std::string of(const std::string& sessionId, std::int64_t account) const
    {
        const auto found = m_byNumber.find({sessionId, account});
        return found == m_byNumber.end() ? std::string("main") : found->second;
    }

private:
    std::map<std::pair<std::string, std::int64_t>, std::string> m_byNumber;
};

Cell plainCell(const storage::Value& value)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return *integer;
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return {};
}

Cell shownCell(const storage::Value& value, Form form, const market::Instrument* instrument)
{
    const auto* integer = std::get_if<std::int64_t>(&value);
    const auto* text = std::get_if<std::string>(&value);
    if (form == Form::Json && text != nullptr) return JsonFragment{*text};
    if (form == Form::Plain || integer == nullptr) return plainCell(value);
    switch (form) {
    case Form::Time:
        return Time{*integer};
    case Form::Cash:
        return toString(Cash{*integer});
    case Form::Switch:
        return *integer != 0;
    case Form::Price:
        return instrument == nullptr ? Cell() : instrument->format(Price{*integer});
    case Form::Percent:
        return toString(Decimal{*integer, 4});
    case Form::Quantity:
        return instrument == nullptr ? Cell() : instrument->format(Lots{*integer});
    case Form::Plain:
    case Form::Json:
        break;
    }
    return plainCell(value);
}

std::size_t columnPlace(const storage::Table& table, std::string_view column)
{
    const auto found = std::find(table.columns.begin(), table.columns.end(), column);
    expects(found != table.columns.end(), "a listing shows columns that its table has");
    return static_cast<std::size_t>(found - table.columns.begin());
}

/// Rows of the paper accounts and of engine 2's shadow account, newest first; the two tables have the same columns.
Result<storage::Table> rowsOfBoth(const storage::Database& database, storage::Listing kind,
                                  std::optional<storage::Listing> shadow, const storage::ListFilter& filter)
{
    const std::string_view variant = filter.variant;
    if (!shadow || (!variant.empty() && variant != session::toString(session::Variant::B)))
        return storage::list(database, kind, filter);
    // Accounts are those of paper.
    if (variant.empty() && !filter.account.empty()) return storage::list(database, kind, filter);
    auto table = storage::list(database, *shadow, filter);
    if (!table || !variant.empty()) return table;
    auto paper = storage::list(database, kind, filter);
    if (!paper) return paper;
    for (auto& row : table->rows)
        paper->rows.push_back(std::move(row));
    const auto at = [&](const char* name) { return columnPlace(*paper, name); };
    const std::array order{at("time"), at("session_id"), at("seq"), at("ordinal")};
    std::stable_sort(paper->rows.begin(), paper->rows.end(), [&](const auto& a, const auto& b) {
        for (const std::size_t column : order)
            if (a[column] != b[column]) return b[column] < a[column];
        return false;
    });
    if (paper->rows.size() > static_cast<std::uint64_t>(filter.limit))
        paper->rows.resize(static_cast<std::size_t>(filter.limit));
    return paper;
}

Result<void> listRecords(CommandContext& context, storage::Listing kind, std::span<const RecordColumn> columns,
                         std::string_view empty, std::optional<storage::Listing> shadow = std::nullopt)
{
    const auto filter = readFilter(context.arguments);
    if (!filter) return tl::unexpected(filter.error());
    const auto database = openForReading(context.arguments);
    if (!database) return tl::unexpected(database.error());
    const auto table = rowsOfBoth(*database, kind, shadow, *filter);
    if (!table) return tl::unexpected(table.error());
    const auto units = InstrumentUnits::read(*database);
    if (!units) return tl::unexpected(units.error());
    const auto names = AccountNames::read(*database);
    if (!names) return tl::unexpected(names.error());

    Listing listing;
    std::vector<std::size_t> places;
    for (const RecordColumn& column : columns) {
        listing.columns.push_back({column.name, column.inText});
        places.push_back(columnPlace(*table, column.stored == kAccountName ? "account" : column.stored));
    }
    const std::size_t session = columnPlace(*table, "session_id");
    const std::size_t instrumentId = columnPlace(*table, "instrument_id");
    for (const auto& row : table->rows) {
        const market::Instrument* instrument =
            units->find(std::get<std::string>(row[session]), std::get<std::int64_t>(row[instrumentId]));
        auto& cells = listing.rows.emplace_back();
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (columns[c].stored == kAccountName)
                cells.emplace_back(
                    names->of(std::get<std::string>(row[session]), std::get<std::int64_t>(row[places[c]])));
            else
                cells.push_back(shownCell(row[places[c]], columns[c].form, instrument));
    }
    print(context.output, listing, context.arguments.has("json"), empty);
    return {};
}

Result<void> listSignals(CommandContext& context)
{
    return listRecords(context, storage::Listing::Signals, kSignalColumns, "no signals");
}

Result<void> listPositions(CommandContext& context)
{
    return listRecords(context, storage::Listing::Positions, kPositionColumns, "no positions",
                       storage::Listing::ShadowPositions);
}

Result<void> listOrders(CommandContext& context)
{
    return listRecords(context, storage::Listing::Orders, kOrderColumns, "no orders", storage::Listing::ShadowOrders);
}

Result<void> listFills(CommandContext& context)
{
    return listRecords(context, storage::Listing::Trades, kFillColumns, "no fills", storage::Listing::ShadowFills);
}

} // namespace

std::vector<Command> recordCommands()
{
    return {{"signals", "", "signals of stored sessions, newest first", filterOptions(), listSignals},
            {"positions", "", "positions of stored sessions, newest first", filterOptions(), listPositions},
            {"orders list", "", "orders of stored sessions, newest first", filterOptions(), listOrders},
            {"fills list", "", "fills of stored sessions and why they have their price, newest first", filterOptions(),
             listFills}};
}

} // namespace sextant::cli
