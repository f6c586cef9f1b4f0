#pragma once

#include <compare>
#include <cstdint>

namespace sextant {

/// An id that cannot be mistaken for another kind of id. 0 means "none"; counters start at 1.
template <class Tag, class Rep = std::uint64_t>
struct StrongId {
    Rep value = 0;

    friend constexpr auto operator<=>(const StrongId&, const StrongId&) = default;
    [[nodiscard]] constexpr bool isSet() const { return value != 0; }
};

// Counters within one session, shown as "order 17" (execution.md §3).
using SignalId = StrongId<struct SignalTag>;
using OrderId = StrongId<struct OrderTag>;
using FillId = StrongId<struct FillTag>;
using PositionId = StrongId<struct PositionTag>;
using LedgerEntryId = StrongId<struct LedgerEntryTag>;

/// An instrument within one session: its place in the order of definition, from 1.
using InstrumentId = StrongId<struct InstrumentTag, std::uint16_t>;

} // namespace sextant
