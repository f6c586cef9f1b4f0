#pragma once

#include <cstdint>
#include <type_traits>

#include "engine/core/fixed.h"
#include "engine/core/ids.h"
#include "engine/core/time.h"
#include "engine/market/timeframe.h"

namespace sextant::market {

// Market events as they stand in memory and on the tape: trivially copyable, fixed size, no padding, so that a block of
// them can be memory-mapped, hashed and replayed in place (DESIGN §4b.5, §6). Prices are in the instrument's price
// unit; traded volume is a double.

enum class Side : std::uint8_t { None = 0, Buy = 1, Sell = 2 };
[[nodiscard]] constexpr int sign(Side side) { return side == Side::Buy ? 1 : side == Side::Sell ? -1 : 0; }
[[nodiscard]] constexpr Side opposite(Side side)
{
    return side == Side::Buy ? Side::Sell : side == Side::Sell ? Side::Buy : Side::None;
}

/// What is known to be odd about a record. Bits.
enum RecordFlag : std::uint8_t {
    kRounded = 1,     ///< a price was finer than the price unit and rounded half-even
    kAfterGap = 2,    ///< something is missing before it
    kNoVolume = 4,    ///< the source had no volume; 0 stands for it
    kCrossed = 8,     ///< bid above ask
    kWarmup = 16,     ///< history before the session's start: feeds indicators, is not scored or traded on
    kSuspicious = 32, ///< the vendor flags the print: kept on the tape, left out of bars and fills
    kIncomplete = 64, ///< a bar that was cut (end of tape, first bar after a start inside it)
    kQuoteBar = 128,  ///< a bar of mids with the spreads of its open and close
};

/// One trade print.
struct Trade {
    Time time;
    Price price;
    double size = 0.0; ///< units of the base (shares, coins), >= 0
    std::uint16_t instrument = 0;
    Side side = Side::None; ///< taker side
    std::uint8_t flags = 0;
    std::uint32_t unused = 0;
};
static_assert(sizeof(Trade) == 32 && std::is_trivially_copyable_v<Trade>);

/// Best bid and ask; a side that is absent is Price{0} with size 0.
struct Quote {
    Time time;
    Price bid;
    Price ask;
    double bidSize = 0.0;
    double askSize = 0.0;
    std::uint16_t instrument = 0;
    std::uint8_t flags = 0;
    std::uint8_t unused0 = 0;
    std::uint32_t unused1 = 0;

    [[nodiscard]] constexpr bool hasBothSides() const { return bid.units > 0 && ask.units > 0; }
    [[nodiscard]] constexpr bool isUsable() const { return hasBothSides() && bid <= ask; }
};
static_assert(sizeof(Quote) == 48 && std::is_trivially_copyable_v<Quote>);

/// One closed bar; its event time is its end (DESIGN §4b.4).
struct Bar {
    Time end;
    Price open, high, low, close;
    double volume = 0.0;
    std::uint32_t durationSeconds = 0; ///< end - start
    std::uint32_t openSpread =
        0; ///< kQuoteBar: ask - bid of the first quote in price units; UINT32_MAX: unknown or crossed
    std::uint32_t closeSpread = 0; ///< the same of the last quote
    std::uint16_t instrument = 0;
    Timeframe timeframe = Timeframe::M1;
    std::uint8_t flags = 0;

    static constexpr std::uint32_t kUnknownSpread = UINT32_MAX;
    [[nodiscard]] constexpr Time start() const { return end - std::chrono::seconds(durationSeconds); }
};
static_assert(sizeof(Bar) == 64 && std::is_trivially_copyable_v<Bar>);

/// A split or a cash dividend, or both: holds from `time`, the first instant of trading at the new price. One old share
/// becomes splitNumerator / splitDenominator new ones; the dividend is per old share.
struct CorporateAction {
    Time time;
    std::int64_t splitNumerator = 1;   ///< > 0
    std::int64_t splitDenominator = 1; ///< > 0; 7 / 1: seven new shares for one old
    Cash dividendPerShare;             ///< spin-offs are in it at the worth of what was handed out
    std::uint16_t instrument = 0;
    std::uint8_t flags = 0;
    std::uint8_t unused0 = 0;
    std::uint32_t unused1 = 0;
};
static_assert(sizeof(CorporateAction) == 40 && std::is_trivially_copyable_v<CorporateAction>);

} // namespace sextant::market
