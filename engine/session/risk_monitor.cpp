#include "engine/session/risk_monitor.h"

#include "engine/trading/canonical_parts.h"

namespace sextant::session {

void RiskMonitor::startDay()
{
    m_calm.startDay();
    m_run.startDay();
    m_changedByModels = {};
}

void RiskMonitor::noteModelChange(Cash changed)
{
    const std::int64_t size = changed.units < 0 ? -changed.units : changed.units;
    if (__builtin_add_overflow(m_changedByModels.units, size, &m_changedByModels.units))
        m_changedByModels.units = INT64_MAX;
}

void RiskMonitor::closeDay(double valueAtRisk, Cash equity)
{
    const double loss = static_cast<double>(m_toldEquity.units - equity.units) / 1e8;
    m_varBacktest.note(m_toldValueAtRisk, loss);
    m_toldValueAtRisk = valueAtRisk;
    m_toldEquity = equity;
}

bool RiskMonitor::endCalm()
{
    if (m_calm.state() == trading::CalmState::Off) return false;
    m_calm.end();
    return true;
}

trading::RiskInputs RiskMonitor::inputs() const
{
    const trading::ModelInfluence models{m_config.regimeBlend && m_config.regimeSizing, m_changedByModels};
    return {m_memory, &m_history.prices(), &m_config.events, &m_calm, &m_run, &m_holds, models, &m_options, &m_waits};
}

bool RiskMonitor::isPortfolioDue(Time now)
{
    constexpr Duration kEvery = std::chrono::hours(1);
    if (now < m_nextPortfolio) return false;
    m_nextPortfolio = now + kEvery;
    return true;
}

void RiskMonitor::canonical(CanonicalWriter& out) const
{
    m_calm.canonical(out);
    m_holds.canonical(out);
    m_waits.canonical(out);
    m_run.canonical(out);
    m_alerts.canonical(out);
    out.putAll(m_changedByModels, m_nextPortfolio);
    m_varBacktest.canonical(out);
    out.putAll(m_toldValueAtRisk, m_toldEquity);
}

void RiskMonitor::restore(CanonicalReader& in, std::span<const InstrumentId> ids, std::int64_t version)
{
    m_calm.restore(in);
    m_holds.restore(in, ids);
    m_waits.restore(in, ids);
    m_run.restore(in);
    m_alerts.restore(in);
    in.getAll(m_changedByModels, m_nextPortfolio);
    if (version < trading::kFirstWithShadow) return;
    m_varBacktest.restore(in);
    in.getAll(m_toldValueAtRisk, m_toldEquity);
}

} // namespace sextant::session
