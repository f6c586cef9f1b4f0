#include "engine/trading/risk/kill_switch.h"

#include "engine/trading/canonical_parts.h"

namespace sextant::trading {

Result<void> KillSwitch::trigger(ReasonCode cause, Time time)
{
    auto stepped = step(m_state, KillState::Triggered, "kill switch");
    if (stepped) {
        m_cause = cause;
        m_triggered = time;
    }
    return stepped;
}

Result<void> KillSwitch::acknowledge() { return step(m_state, KillState::Acknowledged, "kill switch"); }

Result<void> KillSwitch::disarm()
{
    auto stepped = step(m_state, KillState::Disarmed, "kill switch");
    if (stepped) {
        m_cause = ReasonCode::None;
        m_triggered = Time{};
    }
    return stepped;
}

void KillSwitch::canonical(CanonicalWriter& out) const
{
    out.putAll(m_state, m_triggered);
    putReason(out, m_cause);
}

void KillSwitch::restore(CanonicalReader& in)
{
    in.getAll(m_state, m_triggered);
    m_cause = getReason(in);
}

} // namespace sextant::trading
