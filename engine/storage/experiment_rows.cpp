#include "engine/storage/experiment_rows.h"

#include "engine/storage/projection_values.h"

namespace sextant::storage {
namespace {

void addUnit(const decision::UnitRow& row, ProjectionRows& out)
{
    for (const decision::Arm engine : {decision::Arm::A, decision::Arm::B}) {
        const decision::EngineOutcome& of = row.of(engine);
        out.add(ProjectionStatement::UpsertExperimentUnit, row.unit(), text(decision::toString(engine)), row.experiment,
                text(decision::toString(row.label)), std::int64_t{row.bucket}, std::int64_t{row.phase},
                text(decision::toString(row.mode)), text(decision::toString(row.reason)), flag(row.isExposed),
                row.symbol, row.timeframe, row.tradingDay, row.volatility, row.sessionType, row.assetClass,
                row.signalCount, of.approved, of.trades, of.open, of.sumR, of.sumR2, of.wins, of.losses, of.maxDrawdown,
                of.peakR, of.fees, of.pnl, of.gains, of.damage, of.heldHours, of.slippageBp, of.fills,
                row.covariate ? Value(*row.covariate) : Value(), row.firstSeen.ns, row.dayEnd.ns, row.lastOutcome.ns,
                flag(row.isComplete), of.worstR, of.orders, of.rejected, of.failures);
    }
}

} // namespace

void ExperimentRows::add(const session::Effects& effects, const std::vector<std::string>& symbols, ProjectionRows& out)
{
    if (!m_carried.empty()) {
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(m_carried.data());
        out.add(ProjectionStatement::KeepCarriedUnits, std::vector<std::uint8_t>(bytes, bytes + m_carried.size()));
        m_carried.clear();
    }
    m_changed.clear();
    m_units.note(effects, m_changed);
    for (const decision::UnitRow& row : m_changed)
        addUnit(row, out);
    for (const session::CounterfactualOutcome& outcome : effects.counterfactuals()) {
        const std::size_t place = outcome.instrument.value;
        out.add(ProjectionStatement::InsertCounterfactual, number(outcome.signal.value),
                text(decision::toString(outcome.engine)), number(outcome.seq), outcome.time.ns,
                number(outcome.instrument.value), place < symbols.size() ? symbols[place] : std::string(),
                text(market::toString(outcome.timeframe)), text(outcome.isLong ? "buy" : "sell"), nameOf(outcome.cause),
                std::int64_t{outcome.against}, outcome.decided.ns, outcome.entered.ns, outcome.entry.units,
                outcome.exit.units, nameOrNull(outcome.rule), outcome.r);
    }
}

void ExperimentRows::remember(const session::Effects& effects)
{
    m_changed.clear();
    m_units.note(effects, m_changed);
}

} // namespace sextant::storage
