#include "engine/trading/fills/market_impact.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::trading {

using market::Side;

double temporaryImpact(const ImpactSettings& settings, double dailyVolatility, double quantity, double dailyVolume)
{
    expects(dailyVolatility >= 0.0 && quantity >= 0.0 && dailyVolume > 0.0,
            "impact wants a volatility and a quantity >= 0 and a daily volume > 0");
    return settings.factor * dailyVolatility * math::sqrt(quantity / dailyVolume);
}

Price impactDistance(Price price, double fraction)
{
    expects(fraction >= 0.0 && std::isfinite(fraction), "an impact is a finite fraction >= 0");
    const double distance = std::ceil(std::abs(static_cast<double>(price.units)) * fraction);
    constexpr double kMost = 4.0e18;
    return Price{static_cast<std::int64_t>(std::min(distance, kMost))};
}

Price withImpact(Side side, Price price, double fraction)
{
    expects(side != Side::None, "an impact has a side");
    const __int128 moved =
        price.units + static_cast<__int128>(market::sign(side)) * impactDistance(price, fraction).units;
    expects(moved <= INT64_MAX, "a price with impact does not fit its price unit");
    const __int128 lowest = std::min<__int128>(price.units, 0);
    return Price{static_cast<std::int64_t>(std::max(moved, lowest))};
}

void PermanentImpact::add(Time time, Side side, double temporary)
{
    expects(temporary >= 0.0 && time >= m_time, "impacts are >= 0 and come in order");
    m_level = at(time) + market::sign(side) * m_settings.permanentShare * temporary;
    m_time = time;
}

double PermanentImpact::at(Time time) const
{
    if (!m_settings.permanent || m_level == 0.0) return 0.0;
    constexpr double kLn2 = 0.693147180559945309417232121458;
    const auto elapsed = static_cast<double>((time - m_time).count());
    return m_level * math::exp(-kLn2 * elapsed / static_cast<double>(m_settings.halfLife.count()));
}

Lots participationLeft(const ImpactSettings& settings, const market::Instrument& instrument, double volume, Lots filled)
{
    expects(volume >= 0.0 && filled.count >= 0, "a volume and what is filled of it are >= 0");
    // In lots first: a double holds them exactly where the volume is a multiple of the lot, but for its own rounding,
    // which the half-millionth of a lot takes up.
    constexpr double kRounding = 5e-7;
    constexpr double kMost = 9.0e12;
    const double lots = std::min(volume / instrument.lot.toDouble() + kRounding, kMost);
    const std::int64_t most = static_cast<std::int64_t>(lots) * settings.participationPpm / 1'000'000;
    return Lots{std::max<std::int64_t>(most - filled.count, 0)};
}

} // namespace sextant::trading
