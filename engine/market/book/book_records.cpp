#include "engine/market/book/book_records.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/contract.h"
#include "engine/market/instrument.h"

namespace sextant::market {
namespace {

constexpr int kUsualScale = 8;
constexpr int kFinestScale = 12;
constexpr int kWholeScale = 2;

std::int64_t saturated(__int128 value)
{
    constexpr __int128 most = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::clamp<__int128>(value, -most, most));
}

} // namespace

int bookSizeScale(const Instrument& instrument)
{
    if (instrument.lot.scale == 0) return kWholeScale;
    return std::clamp(instrument.lot.scale, kUsualScale, kFinestScale);
}

double bookSizeUnit(const Instrument& instrument)
{
    return 1.0 / static_cast<double>(pow10(bookSizeScale(instrument)));
}

Lots wholeLots(const Instrument& instrument, BookSize size)
{
    expects(size.units >= 0, "a displayed size is >= 0");
    const int scale = bookSizeScale(instrument) - instrument.lot.scale;
    const __int128 lot = static_cast<__int128>(instrument.lot.mantissa) * pow10(std::max(scale, 0));
    const __int128 amount = static_cast<__int128>(size.units) * pow10(std::max(-scale, 0));
    return Lots{saturated(amount / lot)};
}

BookSize bookSizeOf(const Instrument& instrument, Lots lots)
{
    const int scale = bookSizeScale(instrument) - instrument.lot.scale;
    __int128 amount = static_cast<__int128>(lots.count) * instrument.lot.mantissa;
    if (scale < 0) return BookSize{saturated(divHalfEven(amount, pow10(-scale)))};
    if (__builtin_mul_overflow(amount, static_cast<__int128>(pow10(scale)), &amount))
        return BookSize{
            saturated(lots.count > 0 ? std::numeric_limits<__int128>::max() : std::numeric_limits<__int128>::min())};
    return BookSize{saturated(amount)};
}

BookSize bookSizeOf(const Instrument& instrument, double volume)
{
    expects(!std::isnan(volume), "a volume is a number");
    constexpr double kBeyond = 9.2e18;
    const double units = std::clamp(volume * static_cast<double>(pow10(bookSizeScale(instrument))), -kBeyond, kBeyond);
    return BookSize{static_cast<std::int64_t>(std::nearbyint(units))};
}

} // namespace sextant::market
