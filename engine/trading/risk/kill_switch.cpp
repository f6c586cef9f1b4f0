#include "engine/trading/risk/kill_switch.h"

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

} // namespace sextant::trading
