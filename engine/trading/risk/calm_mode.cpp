#include "engine/trading/risk/calm_mode.h"

#include "engine/trading/canonical_parts.h"

namespace sextant::trading {

void CalmMode::noteClosed(Cash net, const CalmSettings& settings)
{
    if (net.units > 0) {
        m_losses = 0;
        if (m_state == CalmState::Reduced) {
            m_state = CalmState::Off;
            m_cause = ReasonCode::None;
        }
        return;
    }
    if (net.units == 0) return;
    ++m_losses;
    if (!settings.enabled || m_state == CalmState::Paused) return;
    if (settings.pauseAfterLosses > 0 && m_losses >= settings.pauseAfterLosses)
        m_state = CalmState::Paused;
    else if (settings.reduceAfterLosses > 0 && m_losses >= settings.reduceAfterLosses)
        m_state = CalmState::Reduced;
    if (m_state != CalmState::Off) m_cause = ReasonCode::LossStreak;
}

void CalmMode::observe(Cash dayStart, Cash equity, std::int64_t maxDailyLossPpm, const CalmSettings& settings)
{
    if (!settings.enabled || m_state == CalmState::Paused || m_ignoresBudget || dayStart.units <= 0) return;
    const __int128 lost = static_cast<__int128>(dayStart.units) - equity.units;
    const __int128 budget = static_cast<__int128>(dayStart.units) * maxDailyLossPpm / 1'000'000;
    if (lost <= 0 || lost * 1'000'000 < budget * settings.pauseAtPpm) return;
    m_state = CalmState::Paused;
    m_cause = ReasonCode::R03MaxDailyLoss;
}

void CalmMode::end()
{
    startDay();
    m_ignoresBudget = true;
}

void CalmMode::canonical(CanonicalWriter& out) const
{
    out.putAll(m_state, m_losses, m_ignoresBudget);
    putReason(out, m_cause);
}

void CalmMode::restore(CanonicalReader& in)
{
    in.getAll(m_state, m_losses, m_ignoresBudget);
    m_cause = getReason(in);
}

} // namespace sextant::trading
