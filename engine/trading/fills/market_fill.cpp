#include "engine/trading/fills/market_fill.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/fills/crossing.h"

namespace sextant::trading {

using market::Side;

namespace {

Price onTickAgainst(const market::Instrument& instrument, Side side, Price price)
{
    if (side == Side::Buy) return instrument.ceilToTick(price);
    return std::max(instrument.floorToTick(price), instrument.tick);
}

/// The spread is crossed as far as the settings say.
PricedFill fillOption(const market::Instrument& instrument, const FillSettings& settings, Side side,
                      const market::Quote& quote)
{
    constexpr __int128 kParts = 2'000'000; // of a price unit: half of a millionth
    const __int128 twiceMid = static_cast<__int128>(quote.bid.units) + quote.ask.units;
    const __int128 spread = quote.ask.units - quote.bid.units;
    const auto crossed = std::clamp<std::int64_t>(settings.optionAggressivenessPpm, 0, 1'000'000);
    const __int128 wanted = twiceMid * (kParts / 2) + market::sign(side) * spread * crossed;
    const bool isBuy = side == Side::Buy;
    const Price against{static_cast<std::int64_t>(isBuy ? (wanted + kParts - 1) / kParts : wanted / kParts)};
    const Price touch = isBuy ? quote.ask : quote.bid;
    const Price onTick = onTickAgainst(instrument, side, against);
    PricedFill fill;
    fill.price = isBuy ? std::min(onTick, touch) : std::max(onTick, touch);
    fill.reference = Price{static_cast<std::int64_t>(divHalfEven(twiceMid, 2))};
    fill.halfSpread = Price{market::sign(side) * (fill.price.units - fill.reference.units)};
    fill.marketTime = quote.time;
    return fill;
}

} // namespace

PricedFill fillAtBarOpen(const market::Instrument& instrument, const FillSettings& settings, Side side,
                         const market::Bar& bar)
{
    const SpreadAssumption& assumed = settings.assumption(instrument.assetClass);
    PricedFill fill = priceAgainst(side, bar.open, halfSpreadAtOpen(instrument, settings, bar),
                                   crossingCost(instrument, assumed.slippage, bar.open));
    fill.model = FillModel::F1B;
    fill.proxy = true;
    fill.marketTime = bar.start();
    return fill;
}

std::optional<PricedFill> fillAtQuote(const market::Instrument& instrument, const FillSettings& settings, Side side,
                                      const market::Quote& quote)
{
    expects(side != Side::None, "a fill has a side");
    if (!quote.isUsable()) return std::nullopt;
    const auto mid =
        static_cast<std::int64_t>(divHalfEven(static_cast<__int128>(quote.bid.units) + quote.ask.units, 2));
    const std::int64_t halfSpread = side == Side::Buy ? quote.ask.units - mid : mid - quote.bid.units;
    if (instrument.assetClass == market::AssetClass::Option) return fillOption(instrument, settings, side, quote);
    const FinePrice slippage{static_cast<__int128>(instrument.tick.units) * settings.quoteSlippageTicks *
                             FinePrice::kPerUnit};
    PricedFill fill =
        priceAgainst(side, Price{mid}, FinePrice{static_cast<__int128>(halfSpread) * FinePrice::kPerUnit}, slippage);
    fill.marketTime = quote.time;
    return fill;
}

PricedFill fillAroundTrade(const market::Instrument& instrument, const FillSettings& settings, Side side,
                           const market::Trade& trade)
{
    const SpreadAssumption& assumed = settings.assumption(instrument.assetClass);
    PricedFill fill = priceAgainst(side, trade.price, crossingCost(instrument, assumed.halfSpread, trade.price),
                                   crossingCost(instrument, assumed.slippage, trade.price));
    fill.proxy = true;
    fill.marketTime = trade.time;
    return fill;
}

Price entryEstimate(const market::Instrument& instrument, const FillSettings& settings, Side side, Price last)
{
    const FinePrice halfSpread = crossingCost(instrument, settings.assumption(instrument.assetClass).halfSpread, last);
    return onTickAgainst(instrument, side, priceAgainst(side, last, halfSpread, FinePrice{}).price);
}

std::optional<Price> entryEstimate(const market::Instrument& instrument, Side side, const market::Quote& quote)
{
    if (!quote.isUsable()) return std::nullopt;
    return onTickAgainst(instrument, side, side == Side::Buy ? quote.ask : quote.bid);
}

Price proxySpread(const market::Instrument& instrument, const FillSettings& settings, Price price)
{
    FinePrice spread = crossingCost(instrument, settings.assumption(instrument.assetClass).halfSpread, price);
    spread.parts *= 2;
    return spread.ceil();
}

} // namespace sextant::trading
