#include "engine/storage/experiment_store.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/core/contract.h"

namespace sextant::storage {
namespace {

std::string textAt(const std::vector<Value>& row, std::size_t at)
{
    const auto* value = std::get_if<std::string>(&row[at]);
    return value != nullptr ? *value : std::string();
}
std::int64_t integerAt(const std::vector<Value>& row, std::size_t at)
{
    const auto* value = std::get_if<std::int64_t>(&row[at]);
    return value != nullptr ? *value : 0;
}
double numberAt(const std::vector<Value>& row, std::size_t at)
{
    const auto* value = std::get_if<double>(&row[at]);
    return value != nullptr ? *value : static_cast<double>(integerAt(row, at));
}

decision::Arm armOf(const std::string& text) { return text == "B" ? decision::Arm::B : decision::Arm::A; }

decision::RoutingReason reasonFromText(const std::string& text)
{
    for (const auto reason :
         {decision::RoutingReason::FlagOff, decision::RoutingReason::HashA, decision::RoutingReason::HashB,
          decision::RoutingReason::Override, decision::RoutingReason::Excluded})
        if (decision::toString(reason) == text) return reason;
    return decision::RoutingReason::Excluded;
}

} // namespace

Result<void> ExperimentStore::add(const ExperimentEvent& event)
{
    const Value row[] = {event.experiment, event.at.ns, event.kind, event.actor, event.detail};
    return m_database
        ->change("INSERT INTO experiment_events (experiment, at, kind, actor, detail) VALUES (?, ?, ?, ?, ?)", row)
        .map([](auto) {});
}

Result<std::vector<ExperimentEvent>> ExperimentStore::events() const
{
    const auto table =
        m_database->select("SELECT experiment, at, kind, actor, detail, entry FROM experiment_events ORDER BY entry");
    if (!table) return tl::unexpected(table.error());
    std::vector<ExperimentEvent> out;
    for (const auto& row : table->rows)
        out.push_back({textAt(row, 0), Time{integerAt(row, 1)}, textAt(row, 2), textAt(row, 3), textAt(row, 4),
                       integerAt(row, 5)});
    return out;
}

Result<std::vector<decision::UnitRow>> ExperimentStore::units(const std::string& experiment) const
{
    const Value parameters[] = {experiment};
    const auto table = m_database->select(
        "SELECT unit, engine, variant, bucket, phase, mode, reason, exposed, symbol, timeframe, trading_day, "
        "volatility, session_type, asset_class, signals, approved, trades, open_trades, sum_r, sum_r2, wins, losses, "
        "max_dd, peak_r, sum_fees, pnl, gains, damage, held_hours, slippage_bp, fills, covariate, first_seen, day_end, "
        "last_outcome, complete, worst_r, orders, rejected, failures, session_id FROM exp_units JOIN sessions USING "
        "(session_id) WHERE experiment = ? ORDER BY sessions.rowid, unit, engine",
        parameters);
    if (!table) return tl::unexpected(table.error());
    std::map<std::string, decision::UnitRow> units;
    for (const auto& row : table->rows) {
        decision::UnitRow& unit = units[textAt(row, 0)]; // the later session's values take the place of the earlier's
        unit.experiment = experiment;
        unit.label = armOf(textAt(row, 2));
        unit.bucket = static_cast<std::uint32_t>(integerAt(row, 3));
        unit.phase = static_cast<std::uint32_t>(integerAt(row, 4));
        unit.mode = textAt(row, 5) == "split" ? decision::ComparisonMode::Split : decision::ComparisonMode::Paired;
        unit.reason = reasonFromText(textAt(row, 6));
        unit.isExposed = integerAt(row, 7) != 0;
        unit.symbol = textAt(row, 8);
        unit.timeframe = textAt(row, 9);
        unit.tradingDay = textAt(row, 10);
        unit.volatility = textAt(row, 11);
        unit.sessionType = textAt(row, 12);
        unit.assetClass = textAt(row, 13);
        unit.signalCount = integerAt(row, 14);
        decision::EngineOutcome& engine = unit.of(armOf(textAt(row, 1)));
        engine.approved = integerAt(row, 15);
        engine.trades = integerAt(row, 16);
        engine.open = integerAt(row, 17);
        engine.sumR = numberAt(row, 18);
        engine.sumR2 = numberAt(row, 19);
        engine.wins = integerAt(row, 20);
        engine.losses = integerAt(row, 21);
        engine.maxDrawdown = numberAt(row, 22);
        engine.peakR = numberAt(row, 23);
        engine.fees = numberAt(row, 24);
        engine.pnl = numberAt(row, 25);
        engine.gains = numberAt(row, 26);
        engine.damage = numberAt(row, 27);
        engine.heldHours = numberAt(row, 28);
        engine.slippageBp = numberAt(row, 29);
        engine.fills = integerAt(row, 30);
        unit.covariate.reset();
        if (!std::holds_alternative<std::monostate>(row[31])) unit.covariate = numberAt(row, 31);
        unit.firstSeen = Time{integerAt(row, 32)};
        unit.dayEnd = Time{integerAt(row, 33)};
        unit.lastOutcome = Time{integerAt(row, 34)};
        unit.isComplete = integerAt(row, 35) != 0;
        engine.worstR = numberAt(row, 36);
        engine.orders = integerAt(row, 37);
        engine.rejected = integerAt(row, 38);
        engine.failures = integerAt(row, 39);
    }
    std::vector<decision::UnitRow> out;
    for (auto& [name, unit] : units)
        out.push_back(std::move(unit));
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.firstSeen < b.firstSeen; });
    return out;
}

Result<std::string> ExperimentStore::carriedUnits(const std::string& sessionId) const
{
    const Value parameters[] = {sessionId};
    const auto table = m_database->select("SELECT state FROM exp_carried WHERE session_id = ?", parameters);
    if (!table) return tl::unexpected(table.error());
    if (table->rows.empty()) return std::string();
    const auto* bytes = std::get_if<std::vector<std::uint8_t>>(&table->rows.front().front());
    return bytes != nullptr ? std::string(bytes->begin(), bytes->end()) : std::string();
}

Result<std::vector<CounterfactualRow>> ExperimentStore::counterfactuals(const std::string& sessionId) const
{
    const Value parameters[] = {sessionId};
    const auto table = m_database->select("SELECT session_id, engine, signal_id, symbol, timeframe, cause, against, "
                                          "decided, r FROM counterfactuals WHERE ?1 = '' OR session_id = ?1 "
                                          "ORDER BY session_id, signal_id, engine",
                                          parameters);
    if (!table) return tl::unexpected(table.error());
    std::vector<CounterfactualRow> out;
    for (const auto& row : table->rows)
        out.push_back({textAt(row, 0), armOf(textAt(row, 1)), integerAt(row, 2), textAt(row, 3), textAt(row, 4),
                       textAt(row, 5), integerAt(row, 6), Time{integerAt(row, 7)}, numberAt(row, 8)});
    return out;
}

} // namespace sextant::storage
