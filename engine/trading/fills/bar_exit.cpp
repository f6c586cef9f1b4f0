#include "engine/trading/fills/bar_exit.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/fills/crossing.h"

namespace sextant::trading {

using market::Side;

namespace {

/// The half-spread at the open, or anywhere in the bar: there the wider of the two that are known.
FinePrice halfSpreadOfBar(const market::Instrument& instrument, const FillSettings& settings, const market::Bar& bar,
                          Price price, bool isAtOpen)
{
    constexpr std::uint32_t kUnknown = market::Bar::kUnknownSpread;
    if ((bar.flags & market::kQuoteBar) != 0) {
        const std::uint32_t open = bar.openSpread;
        const std::uint32_t close = bar.closeSpread;
        if (isAtOpen && open != kUnknown) return halfOf(open);
        if (!isAtOpen && (open != kUnknown || close != kUnknown))
            return halfOf(std::max(open == kUnknown ? 0U : open, close == kUnknown ? 0U : close));
    }
    return crossingCost(instrument, settings.assumption(instrument.assetClass).halfSpread, price);
}

void asBarFill(PricedFill& fill, const market::Bar& bar)
{
    fill.model = FillModel::F1B;
    fill.proxy = true;
    fill.marketTime = bar.start();
}

} // namespace

std::optional<PricedFill> stopInBar(const market::Instrument& instrument, const FillSettings& settings,
                                    Side positionSide, Price stop, const market::Bar& bar)
{
    expects(positionSide != Side::None, "an exit needs a position");
    const bool isLong = positionSide == Side::Buy;
    if (isLong ? bar.low > stop : bar.high < stop) return std::nullopt;
    const bool isGap = isLong ? bar.open < stop : bar.open > stop;
    const Price base = isGap ? bar.open : stop;
    PricedFill fill =
        priceAgainst(market::opposite(positionSide), base, halfSpreadOfBar(instrument, settings, bar, base, isGap),
                     crossingCost(instrument, settings.assumption(instrument.assetClass).slippage, base));
    asBarFill(fill, bar);
    return fill;
}

std::optional<PricedFill> targetInBar(const market::Instrument& instrument, const FillSettings& settings,
                                      Side positionSide, Price target, const market::Bar& bar)
{
    expects(positionSide != Side::None, "an exit needs a position");
    const bool isLong = positionSide == Side::Buy;
    const std::int64_t tick = instrument.tick.units;
    // Differences of prices rather than sums: a target near the end of the range cannot overflow.
    const bool isPenetrated = isLong ? static_cast<__int128>(bar.high.units) - target.units >= tick
                                     : static_cast<__int128>(target.units) - bar.low.units >= tick;
    if (!isPenetrated) return std::nullopt;
    PricedFill fill;
    fill.price = target;
    fill.reference = target;
    fill.liquidity = Liquidity::Maker;
    if (isLong ? bar.open > target : bar.open < target) {
        const PricedFill atOpen = priceAgainst(market::opposite(positionSide), bar.open,
                                               halfSpreadOfBar(instrument, settings, bar, bar.open, true), FinePrice{});
        if (isLong ? atOpen.price > target : atOpen.price < target) fill = atOpen; // crosses the spread: taker
    }
    asBarFill(fill, bar);
    return fill;
}

std::optional<BarExit> exitInBar(const market::Instrument& instrument, const FillSettings& settings, Side positionSide,
                                 const Bracket& bracket, const market::Bar& bar, std::optional<Price> trail)
{
    if (bracket.stop)
        if (const auto fill = stopInBar(instrument, settings, positionSide, *bracket.stop, bar))
            return BarExit{ReasonCode::ExitStop, *bracket.stop, *fill};
    if (trail)
        if (const auto fill = stopInBar(instrument, settings, positionSide, *trail, bar))
            return BarExit{ReasonCode::ExitTrailing, *trail, *fill};
    if (bracket.target)
        if (const auto fill = targetInBar(instrument, settings, positionSide, *bracket.target, bar))
            return BarExit{ReasonCode::ExitTarget, *bracket.target, *fill};
    return std::nullopt;
}

} // namespace sextant::trading
