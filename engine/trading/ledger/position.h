#pragma once

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/market/records.h"
#include "engine/trading/orders/bracket.h"
#include "engine/trading/orders/states.h"
#include <algorithm>

namespace sextant::trading {

/// What an account holds of one instrument, net. It keeps its total cost, never an average (execution.md §9). A default
/// one is flat.
template <AccountMode Mode>
struct Position {
    PositionId id; ///< unset while flat
    InstrumentId instrument;
    PositionStateOf<Mode> state = PositionStateOf<Mode>::Closed;
    Lots quantity;      ///< negative when short
    Lots largest;       ///< the largest |quantity| it had
    Cash totalCost;     ///< paid for a long, received for a short position, >= 0: the cost basis
    Cash realizedGross; ///< of the parts closed so far
    Cash fees;          ///< all fees so far
    Cash openFees;      ///< the fees of the part still open
    Cash dividends;     ///< received; negative if paid while short
    Cash funding;       ///< of a perpetual: received; negative if paid
    Cash initialRisk;   ///< Σ |fill − stop| · quantity over its entries; 0 without a stop
    Bracket bracket;
    Price entryPrice;      ///< of the fill that opened it
    Price unitRisk;        ///< R: from that to the stop, per unit; 0 without a stop on the losing side
    Price bestPrice;       ///< most favourable one seen since it was opened, 0 while flat
    double atrUnits = 0.0; ///< bracket.atr in price units
    Cash bestResult;       ///< highest realised gross + unrealised it ever had, >= 0 (MFE)
    Cash worstResult;      ///< the lowest, <= 0 (MAE)
    Time opened;
    Time closed;
    OrderId entryOrder;       ///< that opened it
    std::int32_t entries = 0; ///< orders that opened or increased it
    OrderId lastEntryOrder;
    ReasonCode exitReason = ReasonCode::None; ///< purpose of the fill that closed it
    Price mark;                               ///< what it is valued at
    Cash marketValue;                         ///< negative when short
    bool exitBlocked = false;                 ///< exit attempts are used up (execution.md §8)

    [[nodiscard]] bool isFlat() const { return quantity.count == 0; }
    [[nodiscard]] market::Side side() const
    {
        return quantity.count > 0 ? market::Side::Buy : quantity.count < 0 ? market::Side::Sell : market::Side::None;
    }
    /// Market value minus cost, signed: the profit of closing it at the mark, before fees.
    [[nodiscard]] Cash unrealized() const
    {
        return quantity.count < 0 ? marketValue + totalCost : marketValue - totalCost;
    }
    /// Remembers what it would bring at a market value, if that is more or less than ever before.
    void noteResult(Cash value)
    {
        // Each part is in the range of cash, their sum need not be: what is beyond stays at its end.
        const __int128 cost = quantity.count < 0 ? totalCost.units : -static_cast<__int128>(totalCost.units);
        const __int128 sum = cost + value.units + realizedGross.units;
        const Cash result{static_cast<std::int64_t>(std::clamp<__int128>(sum, -INT64_MAX, INT64_MAX))};
        if (result > bestResult) bestResult = result;
        if (result < worstResult) worstResult = result;
    }
    /// Realised gross less all fees, dividends and funding included; of a closed position its result.
    [[nodiscard]] Cash net() const { return realizedGross - fees + dividends + funding; }
    /// 100 · unrealized / cost basis; nothing for a cost basis of 0.
    [[nodiscard]] std::optional<double> profitPercent() const
    {
        if (totalCost.units == 0) return std::nullopt;
        return 100.0 * static_cast<double>(unrealized().units) / static_cast<double>(totalCost.units);
    }
};

} // namespace sextant::trading
