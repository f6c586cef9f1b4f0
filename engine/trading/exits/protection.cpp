#include "engine/trading/exits/protection.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::trading {
namespace {

// The distance is taken to a ten-thousandth of a price unit, so that an ATR which is a whole number of ticks stays one
// in binary.
constexpr std::int64_t kPartsPerUnit = 10'000;

/// `multiple` · `atr` in those parts; nothing unless it is positive and far from the end of the range.
std::optional<__int128> protectionDistance(const market::Instrument& instrument, double multiple, double atr)
{
    const double parts = multiple * atr * static_cast<double>(pow10(instrument.priceScale)) * kPartsPerUnit;
    if (!(parts >= 1.0) || !(parts < 9.0e22)) return std::nullopt;
    return static_cast<__int128>(std::nearbyint(parts));
}

/// entry + sign · distance, on a tick: down for a long, up for a short.
std::optional<Price> protectionLevel(const market::Instrument& instrument, bool isLong, Price entry, __int128 distance)
{
    const __int128 parts = static_cast<__int128>(entry.units) * kPartsPerUnit + distance;
    const __int128 tick = static_cast<__int128>(instrument.tick.units) * kPartsPerUnit;
    if (parts <= 0) return std::nullopt;
    const __int128 ticks = isLong ? parts / tick : (parts + tick - 1) / tick;
    const __int128 units = ticks * instrument.tick.units;
    if (units <= 0 || units > INT64_MAX) return std::nullopt;
    return Price{static_cast<std::int64_t>(units)};
}

} // namespace

std::optional<Bracket> protectionFor(const market::Instrument& instrument, const ExitSettings& settings,
                                     market::Side side, Price entry, double atr)
{
    expects(side != market::Side::None, "an entry has a side");
    const auto toStop = protectionDistance(instrument, settings.stopAtr, atr);
    const auto toTarget = protectionDistance(instrument, settings.targetAtr, atr);
    if (!toStop || !toTarget) return std::nullopt;
    const bool isLong = side == market::Side::Buy;
    const auto stop = protectionLevel(instrument, isLong, entry, isLong ? -*toStop : *toStop);
    const auto target = protectionLevel(instrument, isLong, entry, isLong ? *toTarget : -*toTarget);
    if (!stop || !target || *stop == entry || *target == entry) return std::nullopt;
    return Bracket{stop, target, atr};
}

std::optional<Bracket> premiumProtection(const market::Instrument& instrument, const PremiumShares& shares, Price paid)
{
    if (paid.units <= 0) return std::nullopt;
    constexpr std::int64_t kOne = 1'000'000;
    const auto at = [&](std::int64_t ppm) { return static_cast<__int128>(paid.units) * ppm; };
    Bracket bracket;
    // The last price unit at or below the stop, the first at or above the target.
    if (shares.stopPpm > 0)
        bracket.stop = Price{static_cast<std::int64_t>(at(std::max<std::int64_t>(kOne - shares.stopPpm, 0)) / kOne)};
    if (shares.targetPpm > 0)
        bracket.target = Price{static_cast<std::int64_t>((at(kOne + shares.targetPpm) + kOne - 1) / kOne)};
    bracket.atr = instrument.toDouble(paid) * static_cast<double>(shares.trailPpm) / static_cast<double>(kOne);
    return bracket;
}

} // namespace sextant::trading
