#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/session/event.h"
#include "engine/session/snapshot.h"

namespace sextant::models {

// Commands that change what is there, and what they are said of. Those about a position name it, so that whoever sends
// them knows whose account it is of.

/// It works at a venue, so that it can be cancelled.
[[nodiscard]] bool canCancel(const session::OrderRow& row);
/// … or get new terms, of an account that takes orders from people.
[[nodiscard]] bool canReplace(const session::OrderRow& row);
/// An open position that people may close, reverse or protect.
[[nodiscard]] bool canChange(const session::PositionRow& row);

/// Where an order stands on a scale of prices: its limit, or the price its stop waits for; 0: nowhere (a market order,
/// a stop that trails).
[[nodiscard]] Price levelOf(const session::OrderRow& row);

/// The terms that a working order may get; of the kinds that have them.
struct NewTerms {
    Lots quantity; ///< what is filled included
    Lots display;
    Price limit;
    Price stopPrice;
    friend bool operator==(const NewTerms&, const NewTerms&) = default;
};
[[nodiscard]] NewTerms termsOf(const session::OrderRow& row);
/// The terms with its level at `level`; the limit behind a stop keeps its distance.
[[nodiscard]] NewTerms movedTo(const session::OrderRow& row, Price level);

[[nodiscard]] session::Command replaceCommand(const session::OrderRow& row, const NewTerms& terms,
                                              std::string_view symbol);
[[nodiscard]] session::Command cancelCommand(OrderId order);
/// 0: none. Both are set anew.
[[nodiscard]] session::Command protectCommand(const session::PositionRow& row, Price stop, Price target,
                                              std::string_view symbol);
/// A stop or target that the market has passed would close the position at once, which is another wish.
enum class ProtectionFault : std::uint8_t { None, StopPassed, TargetPassed };
/// Of levels for an open position while the market is at `last` (0: unknown); 0: none of it.
[[nodiscard]] ProtectionFault protectionFault(const session::PositionRow& row, Price last, Price stop, Price target);
[[nodiscard]] session::Command closeCommand(const session::PositionRow& row, std::string_view symbol);
[[nodiscard]] session::Command reverseCommand(const session::PositionRow& row, std::string_view symbol);
/// A market order that only reduces, for a part of the position: whole lots, at least one. `share` in (0, 1).
[[nodiscard]] session::Command partialCloseCommand(const session::PositionRow& row, double share,
                                                   std::string_view symbol, std::string_view clientOrderId);

/// What a position would make or lose at a price, gross, against its average entry; nothing beyond the range of cash.
[[nodiscard]] std::optional<Cash> resultAt(const session::PositionRow& row, const market::Instrument& instrument,
                                           Price price);
/// Distance of the target by that of the stop, both from the average entry; nothing without both, or with the stop
/// behind the entry already.
[[nodiscard]] std::optional<double> rewardPerRisk(const session::PositionRow& row, const market::Instrument& instrument,
                                                  Price stop, Price target);

} // namespace sextant::models
