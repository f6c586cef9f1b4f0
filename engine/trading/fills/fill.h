#pragma once

#include <cstdint>
#include <string_view>

#include "engine/core/ids.h"
#include "engine/core/reason.h"
#include "engine/core/time.h"
#include "engine/market/records.h"
#include "engine/trading/orders/bracket.h"
#include "engine/trading/orders/mode.h"

namespace sextant::trading {

/// How a fill was priced (execution.md §7): F0 at the mid or last price, F1 at quotes or around a trade, F1B from a
/// bar, F2 from a visible book, F3 the same with market impact. Stored by number: new ones come last.
enum class FillModel : std::uint8_t { F1, F1B, F0, F2, F3 };
enum class Liquidity : std::uint8_t { Taker, Maker };
[[nodiscard]] std::string_view toString(FillModel model);
[[nodiscard]] std::string_view toString(Liquidity liquidity);

/// What made an execution possible.
enum class FillTrigger : std::uint8_t {
    Instant,    ///< F0: at the price known
    Quote,      ///< took the other side of a quote
    Print,      ///< around a trade
    BookLevel,  ///< took a level of the book
    Queue,      ///< rested, and trades ate through the queue before it
    Crossed,    ///< rested, and the market came through its price
    BarOpen,    ///< at a bar's open
    BarInside,  ///< at a price inside a bar
    StopTouch,  ///< a stop at its level inside a bar
    StopGap,    ///< a stop that the market jumped over: at the next price there was
    SessionEnd, ///< at the close
};
[[nodiscard]] std::string_view toString(FillTrigger trigger);

/// What a fill cost and how that came about: price = reference ± (halfSpread + slippage + impact), exactly, + for a
/// buy.
struct PricedFill {
    Price price;
    Price reference;  ///< mid, last trade, bar's open, stop or target it was priced from
    Price halfSpread; ///< >= 0
    Price slippage;   ///< >= 0; the rounding to the price unit against the trader is in it. A target's fill has both 0
    FillModel model = FillModel::F1;
    Liquidity liquidity = Liquidity::Taker;
    bool proxy = false; ///< half-spread or place within the bar was assumed, not seen
    Time marketTime;    ///< of the quote, trade or book; the start of the bar
    Price impact;       ///< >= 0; what the order itself moved the market by (§7.3), F3 only
    friend bool operator==(const PricedFill&, const PricedFill&) = default;
};

/// What becomes of a position that a fill closes.
enum class PositionEnd : std::uint8_t {
    Closed,
    Expired,  ///< an option, worthless or exercised
    Assigned, ///< a sold option that was exercised against
};

/// One execution of an order.
template <AccountMode Mode>
struct Fill {
    FillId id;
    OrderId order;
    InstrumentId instrument;
    market::Side side = market::Side::None;
    Lots quantity; ///< > 0
    PricedFill priced;
    Cash commission; ///< paid; negative for a maker's rebate
    Time time;       ///< of the event it was booked with
    ReasonCode purpose = ReasonCode::None;
    Bracket bracket; ///< taken over by the position it opens
    PositionEnd ending = PositionEnd::Closed;
};

} // namespace sextant::trading
