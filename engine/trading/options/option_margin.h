#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/core/fixed.h"
#include "engine/core/result.h"
#include "engine/market/options/option_contract.h"

namespace sextant::trading {

/// One leg of an order of several, all on one underlying.
struct OrderLeg {
    market::OptionType type = market::OptionType::Call;
    market::Strike strike;
    std::int32_t expiry = 0;
    std::int64_t contracts = 0; ///< negative: sold
    Price premium;              ///< what one costs per unit now, >= 0
};

/// What an order of legs is, for people and for rules.
enum class LegShape : std::uint8_t {
    Single,
    CoveredCall, ///< a call sold against shares
    Vertical,    ///< one type and expiry, bought and sold
    Straddle,    ///< call and put of one strike and expiry, both bought or both sold
    Strangle,    ///< the same at two strikes
    IronCondor,  ///< a strangle sold within a strangle bought
    Calendar,    ///< one type and strike, two expiries, bought and sold
    Other,
};
[[nodiscard]] std::string_view toString(LegShape shape); ///< "iron condor"
/// `shares` of the underlying that go with it (held or bought).
[[nodiscard]] LegShape shapeOf(std::span<const OrderLeg> legs, std::int64_t shares = 0);

/// What an order of legs costs and ties up.
struct LegMargin {
    Cash premium;   ///< paid for what is bought less received for what is sold; negative: a credit
    Cash shortSide; ///< what the sold legs need besides: the most that spreads can lose at expiry, and Reg T for naked
                    ///< ones
    LegShape shape = LegShape::Other;
    std::int64_t naked = 0; ///< sold contracts that nothing covers: what they lose has no bound, or the strike
    /// What must be in the account before the order: premium + shortSide, at least 0.
    [[nodiscard]] Cash needed() const
    {
        return Cash{premium.units + shortSide.units > 0 ? premium.units + shortSide.units : 0};
    }
};

/// Shares of the underlying that a naked option counts with: 20 % for shares, 15 % for a broad index.
struct MarginShares {
    std::int64_t underlyingPpm = 200'000;
    std::int64_t leastPpm = 100'000; ///< of the underlying for calls, of the strike for puts
};

/// The margin of an order as one. A sold leg is covered by a bought one of its type that ends no sooner, and then needs
/// what the strikes differ against it; calls also by `shares`. Spreads of one expiry need the most that they can lose
/// together: of an iron condor only one side can. A naked leg needs its premium and
///     max(underlyingPpm · spot - out of the money, leastPpm · spot or strike)
/// a naked call and put together the greater of both and the other's premium.
/// Source: Cboe, "Margin Manual", 2000 (strategy-based margin under Regulation T).
/// `spot` in 10^-4; multiplier > 0. Errors: InvalidArgument without legs, for a leg of 0 contracts or a price or strike
/// below 0; OutOfRange.
[[nodiscard]] Result<LegMargin> marginOf(std::span<const OrderLeg> legs, std::int64_t shares, Price spot,
                                         const Decimal& multiplier, const MarginShares& settings = {});

} // namespace sextant::trading
