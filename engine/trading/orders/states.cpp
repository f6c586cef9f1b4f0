#include "engine/trading/orders/states.h"

#include <array>
#include <initializer_list>

namespace sextant::trading {
namespace {

/// For each state, in the order of its enumeration, its name and the states one step away.
template <class State>
struct StateRow {
    std::string_view name;
    std::uint32_t next = 0; // bit per state

    constexpr StateRow(std::string_view text, std::initializer_list<State> to) : name(text)
    {
        for (const State state : to)
            next |= 1U << static_cast<unsigned>(state);
    }
};
template <class State>
using StateTable = std::array<StateRow<State>, kStateCount<State>>;

constexpr StateTable<SignalState> kSignalTable = [] {
    using enum SignalState;
    return StateTable<SignalState>{{
        {"pending", {Approved, Rejected, Expired}},
        {"approved", {Ordered, OrderFailed}},
        {"rejected", {}},
        {"expired", {}},
        {"ordered", {}},
        {"order_failed", {}},
    }};
}();

constexpr StateTable<OrderState> kOrderTable = [] {
    using enum OrderState;
    return StateTable<OrderState>{{
        {"created", {RiskRejected, PendingExecution}},
        {"risk_rejected", {}},
        {"pending_execution", {Working, Filled, Failed, Cancelled, Expired}},
        {"working", {PartiallyFilled, Filled, CancelPending, Cancelled, Expired, Rejected}},
        {"partially_filled", {PartiallyFilled, Filled, CancelPending, Cancelled, Expired}},
        {"cancel_pending", {Cancelled, Filled, PartiallyFilled, Working, Expired}},
        {"filled", {}},
        {"cancelled", {}},
        {"expired", {}},
        {"failed", {}},
        {"rejected", {}},
    }};
}();

constexpr StateTable<PositionState> kPositionTable = [] {
    using enum PositionState;
    return StateTable<PositionState>{{
        {"open", {Closing, Closed, Assigned, Expired}},
        {"closing", {Closed, Open, Assigned, Expired}},
        {"closed", {}},
        {"assigned", {}},
        {"expired", {}},
    }};
}();

constexpr StateTable<ShadowPositionState> kShadowPositionTable = [] {
    using enum ShadowPositionState;
    return StateTable<ShadowPositionState>{{
        {"simulated", {Open}},
        {"open", {Closing, Closed, Expired}},
        {"closing", {Closed, Open, Expired}},
        {"closed", {}},
        {"expired", {}},
    }};
}();

constexpr StateTable<KillState> kKillTable = [] {
    using enum KillState;
    return StateTable<KillState>{{
        {"disarmed", {Triggered}},
        {"triggered", {Acknowledged}},
        {"acknowledged", {Disarmed, Triggered}},
    }};
}();

template <class State>
bool hasStep(const StateTable<State>& table, State from, State to)
{
    return ((table[static_cast<std::size_t>(from)].next >> static_cast<unsigned>(to)) & 1U) != 0;
}

} // namespace

bool isAllowed(SignalState from, SignalState to) { return hasStep(kSignalTable, from, to); }
bool isAllowed(OrderState from, OrderState to) { return hasStep(kOrderTable, from, to); }
bool isAllowed(PositionState from, PositionState to) { return hasStep(kPositionTable, from, to); }
bool isAllowed(ShadowPositionState from, ShadowPositionState to) { return hasStep(kShadowPositionTable, from, to); }
bool isAllowed(KillState from, KillState to) { return hasStep(kKillTable, from, to); }

std::string_view toString(SignalState state) { return kSignalTable[static_cast<std::size_t>(state)].name; }
std::string_view toString(OrderState state) { return kOrderTable[static_cast<std::size_t>(state)].name; }
std::string_view toString(PositionState state) { return kPositionTable[static_cast<std::size_t>(state)].name; }
std::string_view toString(ShadowPositionState state)
{
    return kShadowPositionTable[static_cast<std::size_t>(state)].name;
}
std::string_view toString(KillState state) { return kKillTable[static_cast<std::size_t>(state)].name; }

} // namespace sextant::trading
