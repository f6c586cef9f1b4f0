// What the units of an experiment hand to the session that continues theirs; split from experiment_units.cpp by its
// subject.
#include <array>

#include "engine/session/experiment_units.h"

namespace sextant::session {
namespace {

constexpr std::int64_t kForm = 1;

void putOutcome(CanonicalWriter& out, const decision::EngineOutcome& e)
{
    out.putAll(e.approved, e.trades, e.open, e.sumR, e.sumR2, e.wins, e.losses, e.maxDrawdown, e.peakR, e.fees, e.pnl,
               e.gains, e.damage, e.heldHours, e.slippageBp, e.fills, e.worstR, e.orders, e.rejected, e.failures);
}

void getOutcome(CanonicalReader& in, decision::EngineOutcome& e)
{
    in.getAll(e.approved, e.trades, e.open, e.sumR, e.sumR2, e.wins, e.losses, e.maxDrawdown, e.peakR, e.fees, e.pnl,
              e.gains, e.damage, e.heldHours, e.slippageBp, e.fills, e.worstR, e.orders, e.rejected, e.failures);
}

void putRow(CanonicalWriter& out, const decision::UnitRow& row)
{
    for (const std::string* text : {&row.experiment, &row.symbol, &row.timeframe, &row.tradingDay, &row.volatility,
                                    &row.sessionType, &row.assetClass})
        out.put(std::string_view(*text));
    out.putAll(row.label, row.reason, row.mode, row.bucket, row.phase, row.isExposed, row.signalCount,
               row.covariate.has_value(), row.covariate.value_or(0.0), row.firstSeen, row.dayEnd, row.lastOutcome);
    for (const decision::EngineOutcome& engine : row.engines)
        putOutcome(out, engine);
}

void getRow(CanonicalReader& in, decision::UnitRow& row)
{
    for (std::string* text : {&row.experiment, &row.symbol, &row.timeframe, &row.tradingDay, &row.volatility,
                              &row.sessionType, &row.assetClass})
        in.get(*text);
    bool hasCovariate = false;
    double covariate = 0.0;
    in.getAll(row.label, row.reason, row.mode, row.bucket, row.phase, row.isExposed, row.signalCount, hasCovariate,
              covariate, row.firstSeen, row.dayEnd, row.lastOutcome);
    if (hasCovariate) row.covariate = covariate;
    for (decision::EngineOutcome& engine : row.engines)
        getOutcome(in, engine);
}

} // namespace

void ExperimentUnits::putKey(CanonicalWriter& out, const Key& key) const
{
    const auto& [instrument, timeframe, day] = key;
    out.putAll(std::string_view(m_watched[instrument - 1U].symbol), timeframe, std::string_view(day));
}

std::string ExperimentUnits::carried() const
{
    CanonicalWriter out;
    out.put(kForm);
    std::size_t known = 0;
    for (const Watched& watched : m_watched)
        known += watched.calendar ? 1 : 0;
    out.put(known);
    for (const Watched& watched : m_watched) {
        if (!watched.calendar) continue;
        out.putAll(std::string_view(watched.symbol), watched.day, watched.dayEnd, watched.outcomes.size());
        for (const auto& [timeframe, outcomes] : watched.outcomes) {
            out.putAll(timeframe, outcomes.size());
            for (const DayOutcome& outcome : outcomes)
                out.putAll(outcome.day, outcome.sumR, outcome.trades);
        }
    }
    out.put(m_open.size());
    for (const auto& [key, unit] : m_open) {
        putKey(out, key);
        putRow(out, unit.row);
        out.put(unit.horizon);
    }
    out.put(m_orders.size());
    for (const auto& [owner, key] : m_orders) {
        out.putAll(owner.first, owner.second);
        putKey(out, key);
    }
    out.put(m_trades.size());
    for (const auto& [owner, trade] : m_trades) {
        out.putAll(owner.first, owner.second);
        putKey(out, trade.unit);
        out.put(trade.opened);
    }
    const auto bytes = out.bytes();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void ExperimentUnits::takeOver(std::string_view carried)
{
    CanonicalReader in({reinterpret_cast<const std::uint8_t*>(carried.data()), carried.size()});
    if (in.int64() != kForm) return;
    std::map<std::string, Watched> instruments;
    for (std::size_t left = in.count(4 * 8); left > 0; --left) {
        std::string symbol;
        in.get(symbol);
        Watched& watched = instruments[symbol];
        in.getAll(watched.day, watched.dayEnd);
        for (std::size_t frames = in.count(2 * 8); frames > 0; --frames) {
            market::Timeframe timeframe{};
            in.get(timeframe);
            auto& outcomes = watched.outcomes[timeframe];
            for (std::size_t days = in.count(3 * 8); days > 0; --days) {
                DayOutcome& outcome = outcomes.emplace_back();
                in.getAll(outcome.day, outcome.sumR, outcome.trades);
            }
        }
    }
    for (std::size_t left = in.count(40 * 8); left > 0; --left) {
        std::string symbol;
        std::string day;
        market::Timeframe timeframe{};
        in.getAll(symbol, timeframe, day);
        Unit unit;
        getRow(in, unit.row);
        in.get(unit.horizon);
        instruments[symbol].units.try_emplace({timeframe, day}, std::move(unit));
    }
    std::vector<CarriedOwner> owners;
    for (const bool isTrade : {false, true})
        for (std::size_t left = in.count(5 * 8); left > 0; --left) {
            CarriedOwner& each = owners.emplace_back();
            each.isTrade = isTrade;
            in.getAll(each.owner.first, each.owner.second, each.symbol, each.timeframe, each.day);
            if (isTrade) in.get(each.opened);
        }
    if (!in.ok() || !in.atEnd()) return;
    m_carried = std::move(instruments);
    m_carriedOwners = std::move(owners);
    m_checkAt = Time::min();
}

} // namespace sextant::session
