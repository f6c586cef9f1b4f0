#include "engine/storage/projection_tables.h"

#include <array>
#include <utility>

#include "engine/core/contract.h"
#include "engine/storage/sqlite_guard.h"

namespace sextant::storage {
namespace {

constexpr std::size_t kStatementCount = static_cast<std::size_t>(ProjectionStatement::Count);

/// By ProjectionStatement; parameter 1 is the session, then those that Projector gives.
constexpr std::array<const char*, kStatementCount> kProjectionSql{
    // DefineInstrument
    "INSERT INTO instruments (session_id, seq, time, instrument_id, symbol, venue, price_scale, lot, multiplier, "
    "quote, definition) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertSignal
    "INSERT INTO signals (session_id, seq, ordinal, time, variant, signal_id, instrument_id, symbol, direction, "
    "timeframe, timestamp, status, "
    "source, severity, score, confidence, agreement, reasons, regime, structure, volatility, regime_confidence, parts, "
    "weights_version, updated) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, "
    "?23, ?24, ?4)",
    // SetSignalStatus
    "UPDATE signals SET status = ?3, updated = ?4 WHERE session_id = ?1 AND signal_id = ?2",
    // InsertEnrichedSignal
    "INSERT INTO enriched_signals (session_id, seq, ordinal, time, signal_id, symbol, variant, gates_passed, "
    "gate_result, gate_reasons) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // SetRiskResult
    "UPDATE enriched_signals SET risk_result = ?3, risk_reasons = ?4 WHERE session_id = ?1 AND signal_id = ?2",
    // UpsertOrder
    "INSERT INTO orders (session_id, seq, ordinal, time, variant, order_id, signal_id, position_id, instrument_id, "
    "symbol, side, quantity, "
    "filled_qty, status, cause, reduce_only, attempt, stop, target, reasons, order_kind, limit_price, tif, account, "
    "client_order_id, stop_price, trail_kind, trail_amount, trail_ppm, trail_multiple, trail_atr, trigger_source, "
    "display, good_till, group_id, group_policy, replaces, post_only, unverified, updated, updated_seq) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, "
    "?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?4, ?2) "
    "ON CONFLICT (session_id, order_id) DO UPDATE SET position_id = coalesce(excluded.position_id, position_id), "
    "quantity = excluded.quantity, "
    "filled_qty = excluded.filled_qty, status = excluded.status, cause = excluded.cause, attempt = excluded.attempt, "
    "stop = coalesce(excluded.stop, stop), target = coalesce(excluded.target, target), "
    "order_kind = excluded.order_kind, limit_price = excluded.limit_price, stop_price = excluded.stop_price, "
    "trail_amount = excluded.trail_amount, trail_atr = excluded.trail_atr, display = excluded.display, "
    "replaces = excluded.replaces, unverified = excluded.unverified, "
    "reasons = excluded.reasons, updated = excluded.updated, updated_seq = excluded.updated_seq",
    // InsertTrade
    "INSERT INTO trades (session_id, seq, ordinal, time, variant, trade_id, order_id, position_id, instrument_id, "
    "symbol, side, fill_price, "
    "fill_quantity, market_time, commission, liquidity, model, reference, half_spread, slippage, proxy, latency, "
    "account, fill_trigger, impact, best_bid, best_ask, book_level, queue_ahead, waited, mid_at_submit, mid_at_venue, "
    "execution, replayed) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // UpsertPosition
    "INSERT INTO positions (session_id, seq, ordinal, time, variant, position_id, instrument_id, symbol, quantity, "
    "total_cost, realized_pnl, fees, "
    "status, stop, target, exit_time, exit_reason, account, side, largest, entries, entry_price, initial_risk, "
    "dividends, funding, best_result, worst_result, updated, updated_seq) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, "
    "?23, ?24, ?25, ?26, ?27, ?4, ?2) "
    "ON CONFLICT (session_id, position_id) DO UPDATE SET quantity = excluded.quantity, total_cost = "
    "excluded.total_cost, "
    "realized_pnl = excluded.realized_pnl, fees = excluded.fees, status = excluded.status, stop = excluded.stop, "
    "target = excluded.target, "
    "side = coalesce(side, excluded.side), largest = excluded.largest, entries = excluded.entries, "
    "entry_price = excluded.entry_price, initial_risk = excluded.initial_risk, dividends = excluded.dividends, "
    "funding = excluded.funding, best_result = excluded.best_result, worst_result = excluded.worst_result, "
    "exit_time = excluded.exit_time, exit_reason = excluded.exit_reason, updated = excluded.updated, updated_seq = "
    "excluded.updated_seq",
    // InsertRiskEvent
    "INSERT INTO risk_events (session_id, seq, ordinal, time, variant, signal_id, order_id, instrument_id, symbol, "
    "allowed, wanted, granted, "
    "blocked_by, reduced_by, reasons, account) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertExitEvent
    "INSERT INTO exit_events (session_id, seq, ordinal, time, variant, position_id, order_id, instrument_id, symbol, "
    "rule, price, level, reasons, account) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertNonTrade
    "INSERT INTO non_trades (session_id, seq, ordinal, time, variant, signal_id, instrument_id, symbol, timeframe, "
    "cause, score, reasons) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertLedgerEntry
    "INSERT INTO ledger_entries (session_id, seq, ordinal, time, variant, entry_id, kind, instrument_id, symbol, "
    "order_id, position_id, amount, "
    "balance, realised, account, currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertIncident
    "INSERT INTO incidents (session_id, seq, ordinal, time, instrument_id, symbol, variant, code, source, reasons, "
    "account) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertRegime
    "INSERT INTO regime_log (session_id, seq, ordinal, time, instrument_id, symbol, timeframe, direction, structure, "
    "volatility, trend, spread, spread_is_proxy, from_direction, p_bull, p_bear, p_sideways, confidence, "
    "change_probability, volatility_percentile, run_length, source, reasons, is_heartbeat, model, features) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertRegimeModel
    "INSERT OR IGNORE INTO regime_models (session_id, seq, time, model_id, instrument_id, symbol, timeframe, "
    "trained_from, trained_to, bars, slice_checksum, states, features, transition, means, variances, state_labels, "
    "occupancy, expected_duration, log_likelihood, bic, restarts_tried, seed, oos_log_score, oos_gaussian, switching, "
    "model) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // SetActiveRegimeModel
    "INSERT INTO regime_active (session_id, instrument_id, symbol, timeframe, model_id, since) "
    "VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (session_id, instrument_id, timeframe) DO UPDATE SET model_id = excluded.model_id, since = "
    "excluded.since",
    // InsertWeights
    "INSERT INTO weight_history (session_id, seq, ordinal, time, version, cause, regime, before, weights, outcomes, "
    "outcome_id, result, instrument_id, symbol, timeframe, actor, reasons) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertAccount
    "INSERT INTO accounts (session_id, seq, ordinal, time, account, name, currency, initial) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertAccountDay
    "INSERT INTO account_days (session_id, seq, ordinal, time, account, date, close, cash, market_value, equity, "
    "realized_gross, unrealized, fees, dividends, funding, contributed, max_drawdown, open_positions, trades, fills) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertEquityPoint
    "INSERT INTO equity_points (session_id, account, start, last, low, high) VALUES (?, ?, ?, ?, ?, ?)",
    // InsertClosedLot
    "INSERT INTO closed_lots (session_id, seq, ordinal, time, account, instrument_id, symbol, position_id, side, "
    "entry_fill, exit_fill, opened, quantity, proceeds, cost, entry_fee, exit_fee, purpose) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertCommand
    "INSERT INTO commands (session_id, seq, time, kind, actor, reason, origin, account, key, value, instrument_id, "
    "symbol, side, quantity, order_id, position_id, price, amount, accepted) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertNote
    "INSERT INTO journal_notes (session_id, seq, time, actor, account, symbol, order_id, position_id, note, tags) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertReconciliation
    "INSERT INTO reconciliations (session_id, seq, time, class, compared, account, instrument_id, symbol, order_id, "
    "execution, engine_value, other_value, repaired) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertSignalRoute
    "INSERT INTO signal_routes (session_id, seq, ordinal, time, signal_id, instrument_id, symbol, timeframe, variant, "
    "reason, experiment, phase, mode, assignment_hash, bucket, modulus, exposed, trading_day) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertExperimentChange
    "INSERT INTO experiment_changes (session_id, seq, ordinal, time, experiment, change, mode, version, split, "
    "exposure, phase, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertAgentSnapshot
    "INSERT OR IGNORE INTO agent_snapshots (session_id, snapshot_id, seq, time, bytes) VALUES (?, ?, ?, ?, ?)",
    // InsertAgentDecision: the columns of kDecisionColumns
    "INSERT INTO agent_decisions (session_id, seq, ordinal, time, signal_id, instrument_id, symbol, timeframe, "
    "experiment, agent_name, agent_type, verdict, bias, confidence, block, weight, contribution, share, reasons, "
    "metadata, executed, snapshot_id, params_hash, signal_received, output, row_hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertShadowTrade
    "INSERT INTO shadow_trades (session_id, seq, ordinal, time, shadow_trade_id, experiment, signal_id, order_id, "
    "instrument_id, symbol, side, quantity, entry_price, contributing_agents, meta_confidence, fill_model, "
    "price_source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // InsertAgentOutcome
    "INSERT INTO agent_outcomes (session_id, seq, ordinal, time, signal_id, instrument_id, symbol, direction, regime, "
    "session_part, counterfactual, multiple, money) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // UpsertExperimentUnit
    "INSERT OR REPLACE INTO exp_units (session_id, unit, engine, experiment, variant, bucket, phase, mode, reason, "
    "exposed, symbol, timeframe, trading_day, volatility, session_type, asset_class, signals, approved, trades, "
    "open_trades, sum_r, sum_r2, wins, losses, max_dd, peak_r, sum_fees, pnl, gains, damage, held_hours, slippage_bp, "
    "fills, covariate, first_seen, day_end, last_outcome, complete, worst_r, orders, rejected, failures) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?)",
    // InsertCounterfactual
    "INSERT INTO counterfactuals (session_id, signal_id, engine, seq, time, instrument_id, symbol, timeframe, side, "
    "cause, against, decided, entered, entry_price, exit_price, rule, r) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    // KeepCarriedUnits
    "INSERT OR REPLACE INTO exp_carried (session_id, state) VALUES (?, ?)",
};

/// The same statement for the table of engine 2's account: what stands behind INTO gets another name.
std::string shadowSql(std::string_view sql)
{
    constexpr std::string_view kInto = "INTO ";
    const std::size_t place = sql.find(kInto) + kInto.size();
    const std::size_t end = sql.find(' ', place);
    const std::string_view table = sql.substr(place, end - place);
    const std::string name = table == "trades"         ? "shadow_fills"
                             : table == "account_days" ? "shadow_days"
                                                       : "shadow_" + std::string(table);
    return std::string(sql.substr(0, place)) + name + std::string(sql.substr(end));
}

/// Children before their parents.
constexpr std::array kProjectionTables{"exp_carried",
                                       "counterfactuals",
                                       "exp_units",
                                       "shadow_days",
                                       "shadow_ledger_entries",
                                       "shadow_non_trades",
                                       "shadow_exit_events",
                                       "shadow_risk_events",
                                       "shadow_positions",
                                       "shadow_fills",
                                       "shadow_orders",
                                       "agent_outcomes",
                                       "shadow_trades",
                                       "experiment_changes",
                                       "signal_routes",
                                       "reconciliations",
                                       "journal_notes",
                                       "commands",
                                       "closed_lots",
                                       "equity_points",
                                       "account_days",
                                       "accounts",
                                       "weight_history",
                                       "regime_active",
                                       "regime_models",
                                       "regime_log",
                                       "incidents",
                                       "ledger_entries",
                                       "non_trades",
                                       "exit_events",
                                       "risk_events",
                                       "positions",
                                       "trades",
                                       "orders",
                                       "enriched_signals",
                                       "signals",
                                       "instruments",
                                       "projections"};

/// Tables whose rows cannot be changed or deleted: a new one is written without them.
constexpr std::array kAppendOnlyTables{"agent_decisions", "agent_snapshots"};

Result<void> writeWithout(Database& database, const std::string& table, const std::string& sessionId)
{
    const Value session[] = {sessionId};
    const auto present = database.integer("SELECT count(*) FROM " + table + " WHERE session_id = ?", session);
    if (!present) return tl::unexpected(present.error());
    if (*present == 0) return {};
    const Value names[] = {table};
    const auto parts = database.select("SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL "
                                       "ORDER BY type = 'table' DESC, type = 'index' DESC",
                                       names);
    if (!parts) return tl::unexpected(parts.error());
    auto done = database.execute("DROP TABLE IF EXISTS temp.kept_rows");
    if (done)
        done = database
                   .change("CREATE TEMP TABLE kept_rows AS SELECT * FROM main." + table + " WHERE session_id <> ?",
                           session)
                   .map([](auto) {});
    // Views and foreign keys name none of these tables while it is gone.
    if (done) done = database.execute("DROP TABLE main." + table);
    for (const auto& row : parts->rows)
        if (done) done = database.execute(std::get<std::string>(row[0]));
    if (done) done = database.execute("INSERT INTO main." + table + " SELECT * FROM temp.kept_rows");
    if (done) done = database.execute("DROP TABLE temp.kept_rows");
    return done;
}

/// What a list can be filtered by besides session and time.
struct ListingTable {
    const char* name;
    bool hasStatus = false;
    bool hasSymbol = true;
    bool hasVariant = true;
    bool hasOrdinal = true;
    enum class Account : std::uint8_t { None, Number, Name } account = Account::None;
};

ListingTable tableOf(Listing listing)
{
    using Account = ListingTable::Account;
    switch (listing) {
    case Listing::Signals:
        return {.name = "signals", .hasStatus = true};
    case Listing::EnrichedSignals:
        return {.name = "enriched_signals"};
    case Listing::Orders:
        return {.name = "orders", .hasStatus = true, .account = Account::Number};
    case Listing::Trades:
        return {.name = "trades", .account = Account::Number};
    case Listing::Positions:
        return {.name = "positions", .hasStatus = true, .account = Account::Number};
    case Listing::RiskEvents:
        return {.name = "risk_events", .account = Account::Number};
    case Listing::ExitEvents:
        return {.name = "exit_events", .account = Account::Number};
    case Listing::NonTrades:
        return {.name = "non_trades"};
    case Listing::LedgerEntries:
        return {.name = "ledger_entries", .account = Account::Number};
    case Listing::Incidents:
        return {.name = "incidents", .account = Account::Number};
    case Listing::Regimes:
        return {.name = "regime_log", .hasVariant = false};
    case Listing::Weights:
        return {.name = "weight_history", .hasVariant = false};
    case Listing::Accounts:
        return {.name = "accounts", .hasSymbol = false, .hasVariant = false, .account = Account::Number};
    case Listing::AccountDays:
        return {.name = "account_days", .hasSymbol = false, .hasVariant = false, .account = Account::Number};
    case Listing::Commands:
        return {.name = "commands", .hasVariant = false, .hasOrdinal = false, .account = Account::Name};
    case Listing::Notes:
        return {.name = "journal_notes", .hasVariant = false, .hasOrdinal = false, .account = Account::Name};
    case Listing::Reconciliations:
        return {.name = "reconciliations", .hasVariant = false, .hasOrdinal = false, .account = Account::Number};
    case Listing::Routes:
        return {.name = "signal_routes"};
    case Listing::AgentDecisions:
        return {.name = "agent_decisions", .hasVariant = false};
    case Listing::ShadowTrades:
        return {.name = "shadow_trades", .hasVariant = false};
    case Listing::ShadowOrders:
        return {.name = "shadow_orders", .hasStatus = true};
    case Listing::ShadowFills:
        return {.name = "shadow_fills"};
    case Listing::ShadowPositions:
        return {.name = "shadow_positions", .hasStatus = true};
    case Listing::ShadowRiskEvents:
        return {.name = "shadow_risk_events"};
    case Listing::ShadowExitEvents:
        return {.name = "shadow_exit_events"};
    case Listing::ShadowNonTrades:
        return {.name = "shadow_non_trades"};
    case Listing::ShadowLedgerEntries:
        return {.name = "shadow_ledger_entries"};
    case Listing::AgentOutcomes:
        return {.name = "agent_outcomes", .hasVariant = false};
    }
    return {.name = "signals", .hasStatus = true};
}

/// "main" is the account without a name.
constexpr std::string_view kMainAccount = "main";

} // namespace

struct ProjectionTables::Statements {
    std::array<std::unique_ptr<SQLite::Statement>, kStatementCount> byKind;
    std::array<std::unique_ptr<SQLite::Statement>, kStatementCount> byShadowKind;
    std::unique_ptr<SQLite::Statement> setSeq;
};

ProjectionTables::ProjectionTables(Database& database)
    : m_statements(std::make_unique<Statements>()), m_database(&database)
{}
ProjectionTables::ProjectionTables(ProjectionTables&&) noexcept = default;
ProjectionTables& ProjectionTables::operator=(ProjectionTables&&) noexcept = default;
ProjectionTables::~ProjectionTables() = default;

Result<void> ProjectionTables::write(const std::string& sessionId, const ProjectionRows& rows)
{
    return guarded(*m_database, "write projections", [&] {
        for (const auto& entry : rows.entries()) {
            const auto kind = static_cast<std::size_t>(entry.statement);
            auto& statement = (entry.isShadow ? m_statements->byShadowKind : m_statements->byKind)[kind];
            if (!statement)
                statement = std::make_unique<SQLite::Statement>(m_database->connection(),
                                                                entry.isShadow ? shadowSql(kProjectionSql[kind])
                                                                               : std::string(kProjectionSql[kind]));
            statement->tryReset();
            statement->bindNoCopy(1, sessionId);
            int index = 1;
            for (const Value& value : rows.values(entry))
                bindValue(*statement, ++index, value);
            statement->exec();
            statement->tryReset();
        }
    });
}

Result<void> ProjectionTables::setProjectedSeq(const std::string& sessionId, std::uint64_t seq)
{
    return guarded(*m_database, "write projections", [&] {
        auto& statement = m_statements->setSeq;
        if (!statement)
            statement = std::make_unique<SQLite::Statement>(
                m_database->connection(),
                "INSERT INTO projections (session_id, projected_seq) VALUES (?1, ?2) "
                "ON CONFLICT (session_id) DO UPDATE SET projected_seq = excluded.projected_seq");
        statement->tryReset();
        statement->bindNoCopy(1, sessionId);
        statement->bind(2, static_cast<std::int64_t>(seq));
        statement->exec();
        statement->tryReset();
    });
}

Result<std::uint64_t> projectedSeq(const Database& database, const std::string& sessionId)
{
    const Value parameters[] = {sessionId};
    return database.integer("SELECT projected_seq FROM projections WHERE session_id = ?", parameters)
        .map([](std::int64_t seq) { return static_cast<std::uint64_t>(seq); });
}

Result<void> dropProjections(Database& database, const std::string& sessionId)
{
    const Value parameters[] = {sessionId};
    Result<void> done;
    for (const char* table : kProjectionTables)
        if (done)
            done = database.change(std::string("DELETE FROM ") + table + " WHERE session_id = ?", parameters)
                       .map([](auto) {});
    for (const char* table : kAppendOnlyTables)
        if (done) done = writeWithout(database, table, sessionId);
    return done;
}

Result<Table> list(const Database& database, Listing listing, const ListFilter& filter)
{
    const auto table = tableOf(listing);
    std::string sql = std::string("SELECT * FROM ") + table.name;
    std::vector<Value> parameters;
    auto where = [&](const char* condition, Value value) {
        sql += parameters.empty() ? " WHERE " : " AND ";
        sql += condition;
        parameters.push_back(std::move(value));
    };
    if (!filter.sessionId.empty()) where("session_id = ?", filter.sessionId);
    if (filter.since) where("time >= ?", filter.since->ns);
    const auto needs = [&](bool hasColumn, const char* option, const char* what) -> Result<void> {
        if (hasColumn) return {};
        return fail(ErrorCode::InvalidArgument, std::string(option) + ": " + table.name + " have no " + what);
    };
    if (!filter.symbol.empty()) {
        if (auto has = needs(table.hasSymbol, "--symbol", "symbol"); !has) return tl::unexpected(has.error());
        where("symbol = ?", filter.symbol);
    }
    if (!filter.variant.empty()) {
        if (auto has = needs(table.hasVariant, "--variant", "variant"); !has) return tl::unexpected(has.error());
        where("variant = ?", filter.variant);
    }
    if (!filter.status.empty()) {
        if (auto has = needs(table.hasStatus, "--state", "state"); !has) return tl::unexpected(has.error());
        where("status = ?", filter.status);
    }
    if (!filter.account.empty()) {
        using Account = ListingTable::Account;
        if (auto has = needs(table.account != Account::None, "--account", "account"); !has)
            return tl::unexpected(has.error());
        const bool isMain = filter.account == kMainAccount;
        if (table.account == Account::Name)
            where("account = ?", isMain ? std::string() : filter.account);
        else if (isMain)
            where("account = ?", std::int64_t{0});
        else
            where("(session_id, account) IN (SELECT session_id, account FROM accounts WHERE name = ?)", filter.account);
    }
    if (filter.limit < 0)
        return fail(ErrorCode::InvalidArgument, "--limit: expected 0 or more, was " + std::to_string(filter.limit));
    sql += " ORDER BY time DESC, session_id DESC, seq DESC";
    sql += table.hasOrdinal ? ", ordinal DESC LIMIT ?" : " LIMIT ?";
    parameters.emplace_back(filter.limit);
    return database.select(sql, parameters);
}

} // namespace sextant::storage
