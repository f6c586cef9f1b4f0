#pragma once

// Inside of storage: what the engine knows, as values of tables.

#include <string>
#include <string_view>

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/market/records.h"
#include "engine/storage/database.h"

namespace sextant::storage {

[[nodiscard]] inline Value text(std::string_view value) { return std::string(value); }
[[nodiscard]] inline Value textOrNull(std::string_view value) { return value.empty() ? Value() : text(value); }
[[nodiscard]] inline Value number(std::uint64_t value) { return static_cast<std::int64_t>(value); }
[[nodiscard]] inline Value flag(bool value) { return std::int64_t{value}; }
[[nodiscard]] inline Value price(Price value) { return value.units; }
/// Levels that are not set are 0 in the engine and null in tables.
[[nodiscard]] inline Value priceOrNull(Price value) { return value.units != 0 ? Value(value.units) : Value(); }
[[nodiscard]] inline Value lotsOrNull(Lots value) { return value.count != 0 ? Value(value.count) : Value(); }
[[nodiscard]] inline Value nameOf(ReasonCode code) { return std::string(name(code)); }
[[nodiscard]] inline Value nameOrNull(ReasonCode code) { return code != ReasonCode::None ? nameOf(code) : Value(); }
template <class Tag, class Rep>
[[nodiscard]] Value idOrNull(StrongId<Tag, Rep> id)
{
    return id.isSet() ? number(id.value) : Value();
}
[[nodiscard]] inline std::string_view sideName(market::Side side)
{
    return side == market::Side::Buy ? "buy" : side == market::Side::Sell ? "sell" : "none";
}

} // namespace sextant::storage
