#pragma once

#include <cstdint>
#include <string_view>
#include <type_traits>

#include "engine/core/result.h"
#include "engine/trading/orders/mode.h"

namespace sextant::trading {

// The states of execution.md §2 and, per entity, one table of the steps between them. Names are lower snake case as
// stored and shown.

enum class SignalState : std::uint8_t { Pending, Approved, Rejected, Expired, Ordered, OrderFailed };

enum class OrderState : std::uint8_t {
    Created,
    RiskRejected,
    PendingExecution,
    Working,
    PartiallyFilled,
    CancelPending,
    Filled,
    Cancelled,
    Expired,
    Failed,
    Rejected,
};
/// An exit order walks the same states; its attempts are counted in the order.
using ExitOrderState = OrderState;

enum class PositionState : std::uint8_t { Open, Closing, Closed, Assigned, Expired };
enum class ShadowPositionState : std::uint8_t { Simulated, Open, Closing, Closed, Expired };
enum class KillState : std::uint8_t { Disarmed, Triggered, Acknowledged };

/// How many states an entity has; they are numbered from 0 without gaps.
template <class State>
inline constexpr std::size_t kStateCount = 0;
template <>
inline constexpr std::size_t kStateCount<SignalState> = 6;
template <>
inline constexpr std::size_t kStateCount<OrderState> = 11;
template <>
inline constexpr std::size_t kStateCount<PositionState> = 5;
template <>
inline constexpr std::size_t kStateCount<ShadowPositionState> = 5;
template <>
inline constexpr std::size_t kStateCount<KillState> = 3;

/// True if the table has the step; a state to itself is a step only where the table says so (partially_filled).
[[nodiscard]] bool isAllowed(SignalState from, SignalState to);
[[nodiscard]] bool isAllowed(OrderState from, OrderState to);
[[nodiscard]] bool isAllowed(PositionState from, PositionState to);
[[nodiscard]] bool isAllowed(ShadowPositionState from, ShadowPositionState to);
[[nodiscard]] bool isAllowed(KillState from, KillState to);

/// "pending_execution".
[[nodiscard]] std::string_view toString(SignalState state);
[[nodiscard]] std::string_view toString(OrderState state);
[[nodiscard]] std::string_view toString(PositionState state);
[[nodiscard]] std::string_view toString(ShadowPositionState state);
[[nodiscard]] std::string_view toString(KillState state);

/// No step leads out of it.
template <class State>
[[nodiscard]] bool isTerminal(State state)
{
    for (std::size_t to = 0; to < kStateCount<State>; ++to)
        if (isAllowed(state, static_cast<State>(to))) return false;
    return true;
}

/// The states a position of an account walks through.
template <AccountMode Mode>
using PositionStateOf = std::conditional_t<std::is_same_v<Mode, Paper>, PositionState, ShadowPositionState>;

/// Takes the step if the table has it. Errors: Refused "IllegalTransition: WHAT: filled -> working"; the state is then
/// unchanged.
template <class State>
[[nodiscard]] Result<void> step(State& state, State to, std::string_view what)
{
    if (isAllowed(state, to)) {
        state = to;
        return {};
    }
    return fail(ErrorCode::Refused, "IllegalTransition: " + std::string(what) + ": " + std::string(toString(state)) +
                                        " -> " + std::string(toString(to)));
}

} // namespace sextant::trading
