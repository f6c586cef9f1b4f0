#pragma once

#include "engine/core/canonical.h"
#include "engine/core/reason.h"
#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/trading/orders/states.h"

namespace sextant::trading {

/// disarmed -> triggered -> acknowledged -> disarmed, acknowledged -> triggered for a new cause (execution.md §10.3).
/// Orders pass only while disarmed. Who may disarm it is asked outside.
class KillSwitch final {
public:
    /// Errors: Refused for a step the table does not have; nothing changes.
    [[nodiscard]] Result<void> trigger(ReasonCode cause, Time time);
    [[nodiscard]] Result<void> acknowledge();
    [[nodiscard]] Result<void> disarm();

    [[nodiscard]] KillState state() const { return m_state; }
    [[nodiscard]] bool isDisarmed() const { return m_state == KillState::Disarmed; }
    [[nodiscard]] ReasonCode cause() const { return m_cause; } ///< of the last trigger, None when disarmed
    [[nodiscard]] Time triggered() const { return m_triggered; }

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    KillState m_state = KillState::Disarmed;
    ReasonCode m_cause = ReasonCode::None;
    Time m_triggered;
};

} // namespace sextant::trading
