#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/core/reason.h"
#include "engine/trading/reconciliation/account_record.h"

namespace sextant::trading {

/// What two records of one account can differ in (execution.md §13). The numbers are stored.
enum class FindingClass : std::uint8_t {
    MissingFill = 1, ///< the other one has a fill that the engine does not have
    ExtraFill,       ///< the engine has one that the other does not know
    QuantityMismatch,
    StateMismatch,
    OrphanOrder,    ///< one of both has a working order that the other does not know
    CashDifference, ///< more than 0.01
};
[[nodiscard]] std::string_view toString(FindingClass kind); ///< "MISSING_FILL", …
[[nodiscard]] ReasonCode reasonOf(FindingClass kind);

/// Who the engine is compared with. The numbers are stored.
enum class ComparedWith : std::uint8_t { Venue = 1, Storage };
[[nodiscard]] std::string_view toString(ComparedWith other); ///< "venue", "storage"

/// One difference. What the numbers count goes by the class: lots of a fill or holding, an order's state, cash units.
struct Finding {
    FindingClass kind = FindingClass::MissingFill;
    ComparedWith other = ComparedWith::Venue;
    std::uint8_t account = 0;
    InstrumentId instrument; ///< unset: cash
    OrderId order;
    std::int64_t execution = 0; ///< of that order, from 1; 0: it is about no fill
    std::int64_t engineValue = 0;
    std::int64_t otherValue = 0;

    /// Only a missing fill whose execution the venue names can be put right without a person.
    [[nodiscard]] bool isRepairable() const
    {
        return kind == FindingClass::MissingFill && other == ComparedWith::Venue && order.isSet() && execution > 0;
    }
    friend bool operator==(const Finding&, const Finding&) = default;
};

inline constexpr Cash kCashTolerance{1'000'000}; ///< 0.01

/// Every difference once, and none that another explains: a missing fill is not told again as the quantity, the state
/// and the cash that it brought about. In order: fills, orders, holdings, cash, each by its name.
[[nodiscard]] std::vector<Finding> reconcile(const AccountRecord& engine, const AccountRecord& other, ComparedWith who,
                                             std::uint8_t account);

} // namespace sextant::trading
