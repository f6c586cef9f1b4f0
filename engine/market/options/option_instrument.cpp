#include "engine/market/options/option_instrument.h"

#include "engine/market/options/option_symbol.h"

namespace sextant::market {
namespace {

constexpr Cash kPerContract{65'000'000}; // 0.65
constexpr Cash kPerContractSold{2'000'000};
constexpr Price kCent{100};

} // namespace

Result<Instrument> optionInstrument(const OptionContract& contract)
{
    auto sound = checked(contract);
    if (!sound) return tl::unexpected(sound.error());
    Instrument out;
    out.symbol = compactOsiSymbol(*sound);
    out.assetClass = AssetClass::Option;
    out.base = sound->root.underlying;
    out.quote = "USD";
    out.priceScale = kOptionPriceScale;
    out.tick = kCent;
    out.lot = Decimal{1, 0};
    out.multiplier = sound->root.multiplier;
    out.calendar = "NYSE";
    out.fees.kind = FeeKind::PerContract;
    out.fees.perUnit = kPerContract;
    out.fees.perUnitSold = kPerContractSold;
    out.shortable = false;
    out.tradable = !sound->root.isAdjusted;
    out.barSource = BarSource::Quotes;
    out.hasQuotes = true;
    out.option = *std::move(sound);
    return validated(std::move(out));
}

QuoteProblem problemOf(const Quote& quote)
{
    if (quote.bid.units <= 0 && quote.ask.units <= 0) return QuoteProblem::Empty;
    if (quote.ask.units <= 0) return QuoteProblem::NoAsk;
    if (quote.bid.units <= 0) return QuoteProblem::NoBid;
    return quote.bid > quote.ask ? QuoteProblem::Crossed : QuoteProblem::None;
}

QuoteProblem problemOf(const Quote& quote, Time now, Duration mostAge)
{
    if (quote.time.ns == 0) return QuoteProblem::Missing;
    const QuoteProblem problem = problemOf(quote);
    return problem == QuoteProblem::None && now - quote.time > mostAge ? QuoteProblem::Stale : problem;
}

} // namespace sextant::market
