#pragma once

#include "engine/trading/orders/states.h"

namespace sextant::session {

/// The state of a paper position as it is; of a shadow position the same step of its life (execution.md §2).
inline trading::PositionState asPositionState(trading::PositionState state) { return state; }
inline trading::PositionState asPositionState(trading::ShadowPositionState state)
{
    switch (state) {
    case trading::ShadowPositionState::Simulated:
    case trading::ShadowPositionState::Open:
        return trading::PositionState::Open;
    case trading::ShadowPositionState::Closing:
        return trading::PositionState::Closing;
    case trading::ShadowPositionState::Closed:
        return trading::PositionState::Closed;
    case trading::ShadowPositionState::Expired:
        return trading::PositionState::Expired;
    }
    return trading::PositionState::Closed;
}

} // namespace sextant::session
