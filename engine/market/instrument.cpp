#include "engine/market/instrument.h"

#include <array>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::market {
namespace {

constexpr std::array<std::string_view, kAssetClassCount> kAssetClassNames{"crypto", "perpetual", "equity", "index",
                                                                          "forex",  "future",    "option"};

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    const std::int64_t q = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? q - 1 : q;
}

} // namespace

std::string_view toString(AssetClass assetClass) { return kAssetClassNames[static_cast<std::size_t>(assetClass)]; }

std::optional<AssetClass> assetClassFromString(std::string_view text)
{
    for (std::size_t i = 0; i < kAssetClassNames.size(); ++i)
        if (kAssetClassNames[i] == text) return static_cast<AssetClass>(i);
    return std::nullopt;
}

void Instrument::canonical(CanonicalWriter& out) const
{
    out.putAll(id, std::string_view(symbol), std::string_view(venue), assetClass, std::string_view(base),
               std::string_view(quote), priceScale, tick, lot, multiplier, std::string_view(calendar), fees.kind,
               fees.takerPpm, fees.makerPpm, fees.perUnit, fees.minimum, fees.capPpm, shortable, tradable, guessed,
               barSource);
    out.put(baseTimeframe ? static_cast<std::int64_t>(*baseTimeframe) : -1);
    out.putAll(tapeTimeframes, hasQuotes);
    // What follows is of feeds and options alone: all others have the bytes that they always had.
    if (barLag.count() != 0 || option) out.put(barLag);
    if (!option) return;
    const OptionRoot& root = option->root;
    out.putAll(std::string_view(root.root), std::string_view(root.underlying), root.style, root.delivery,
               root.settlement, root.multiplier, root.isAdjusted, option->expiry, option->strike.thousandths,
               option->type, fees.perUnitSold);
}

namespace {

template <class Choice>
bool isOneOf(Choice value, Choice last)
{
    return static_cast<unsigned>(value) <= static_cast<unsigned>(last);
}

/// Nothing for what no option can be: damaged bytes.
std::optional<OptionContract> readOption(CanonicalReader& in, Cash& perUnitSold)
{
    OptionContract c;
    in.getAll(c.root.root, c.root.underlying, c.root.style, c.root.delivery, c.root.settlement, c.root.multiplier,
              c.root.isAdjusted, c.expiry, c.strike.thousandths, c.type, perUnitSold);
    const bool isKnown = isOneOf(c.root.style, OptionStyle::American) &&
                         isOneOf(c.root.delivery, OptionDelivery::Money) &&
                         isOneOf(c.root.settlement, SettlementPrice::Opening) && isOneOf(c.type, OptionType::Put);
    if (!in.ok() || !isKnown || c.strike.thousandths <= 0 || c.strike.thousandths > Strike::kMost) return std::nullopt;
    return c;
}

} // namespace

Instrument Instrument::fromCanonical(CanonicalReader& in)
{
    Instrument i;
    in.getAll(i.id, i.symbol, i.venue, i.assetClass, i.base, i.quote, i.priceScale, i.tick, i.lot, i.multiplier,
              i.calendar, i.fees.kind, i.fees.takerPpm, i.fees.makerPpm, i.fees.perUnit, i.fees.minimum, i.fees.capPpm,
              i.shortable, i.tradable, i.guessed, i.barSource);
    const std::int64_t timeframe = in.int64();
    if (timeframe >= 0 && timeframe < static_cast<std::int64_t>(kTimeframeCount))
        i.baseTimeframe = static_cast<Timeframe>(timeframe);
    in.getAll(i.tapeTimeframes, i.hasQuotes);
    if (in.ok() && !in.atEnd()) in.get(i.barLag);
    if (in.ok() && !in.atEnd()) i.option = readOption(in, i.fees.perUnitSold);
    return i;
}

double Instrument::toDouble(Price price) const
{
    return static_cast<double>(price.units) / static_cast<double>(pow10(priceScale));
}

Price Instrument::toPrice(double value) const
{
    const double scaled = value * static_cast<double>(pow10(priceScale));
    expects(std::abs(scaled) < 9.2e18, "a price does not fit its price unit");
    return Price{static_cast<std::int64_t>(std::nearbyint(scaled))};
}

Price Instrument::floorToTick(Price price) const { return Price{floorDiv(price.units, tick.units) * tick.units}; }
Price Instrument::ceilToTick(Price price) const { return Price{-floorDiv(-price.units, tick.units) * tick.units}; }
Price Instrument::roundToTick(Price price) const
{
    return Price{static_cast<std::int64_t>(divHalfEven(price.units, tick.units)) * tick.units};
}

std::string Instrument::format(Price price) const { return formatScaled(price.units, priceScale); }

std::string Instrument::format(Lots lots) const
{
    std::int64_t units = 0;
    expects(!__builtin_mul_overflow(lots.count, lot.mantissa, &units), "a quantity does not fit 64 bits");
    return formatScaled(units, lot.scale);
}

double Instrument::toDouble(Lots lots) const
{
    return static_cast<double>(lots.count) * static_cast<double>(lot.mantissa) / static_cast<double>(pow10(lot.scale));
}

Result<Cash> Instrument::value(Price price, Lots lots) const
{
    // price·10^-k · lots·lot·10^-a · multiplier·10^-b in units of 10^-8: the exponent decides on which side the power
    // of ten stands.
    __int128 product = static_cast<__int128>(price.units) * lots.count;
    const __int128 step = static_cast<__int128>(lot.mantissa) * multiplier.mantissa;
    if (step > INT64_MAX) return fail(ErrorCode::OutOfRange, symbol + ": lot times multiplier does not fit 64 bits");
    int exponent = Cash::kScale - priceScale - lot.scale - multiplier.scale;
    for (; exponent > 0; --exponent)
        if (__builtin_mul_overflow(product, static_cast<__int128>(10), &product))
            return fail(ErrorCode::OutOfRange, symbol + ": a trade's value does not fit 128 bits");
    __int128 divisor = 1;
    for (; exponent < 0; ++exponent)
        if (__builtin_mul_overflow(divisor, static_cast<__int128>(10), &divisor))
            return fail(ErrorCode::OutOfRange, symbol + ": the scales of price, lot and multiplier are too fine");
    auto units = mulDivHalfEven(product, static_cast<std::int64_t>(step), divisor);
    if (!units) return tl::unexpected(units.error());
    return Cash{*units};
}

Result<Lots> Instrument::parseLots(std::string_view quantity) const
{
    auto parsed = parseDecimal(quantity);
    if (!parsed) return tl::unexpected(parsed.error());
    const int scale = std::max(parsed->scale, lot.scale);
    const __int128 wanted = static_cast<__int128>(parsed->mantissa) * pow10(scale - parsed->scale);
    const __int128 unit = static_cast<__int128>(lot.mantissa) * pow10(scale - lot.scale);
    if (wanted % unit != 0)
        return fail(ErrorCode::InvalidInput, "quantity " + std::string(quantity) + " is not a multiple of the lot " +
                                                 toString(lot) + " of " + symbol);
    const __int128 count = wanted / unit;
    if (count > INT64_MAX || count < INT64_MIN)
        return fail(ErrorCode::OutOfRange, "quantity " + std::string(quantity) + " is too large");
    return Lots{static_cast<std::int64_t>(count)};
}

Result<Instrument> validated(Instrument i)
{
    const auto bad = [&](const char* field, const char* expected) {
        return fail(ErrorCode::InvalidInput,
                    (i.symbol.empty() ? std::string("instrument") : i.symbol) + ": " + field + ": " + expected);
    };
    // Of an option it is what OSI calls it, without the blanks.
    if (i.symbol.empty() || i.symbol.size() > (i.option ? 21U : 20U))
        return bad("symbol", "must have 1 to 20 characters");
    if (i.option.has_value() != (i.assetClass == AssetClass::Option))
        return bad("class", "an option has a contract, and nothing else has");
    for (char c : i.symbol)
        if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '/' ||
              c == '^' || c == '='))
            return bad("symbol", "may hold A-Z, 0-9 and - . _ / ^ = only");
    if (i.priceScale < 0 || i.priceScale > 12) return bad("price unit", "must be 10^-k with k from 0 to 12");
    if (i.tick.units <= 0) return bad("tick", "must be > 0");
    if (i.lot.mantissa <= 0 || i.lot.scale > 12) return bad("lot", "must be > 0 with at most 12 decimals");
    if (i.multiplier.mantissa <= 0 || i.multiplier.scale > 6)
        return bad("multiplier", "must be > 0 with at most 6 decimals");
    if (static_cast<__int128>(i.lot.mantissa) * i.multiplier.mantissa > INT64_MAX)
        return bad("lot", "times the multiplier is too large");
    if (i.calendar.empty()) return bad("calendar", "must be named");
    return i;
}

} // namespace sextant::market
