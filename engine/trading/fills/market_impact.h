#pragma once

#include "engine/core/canonical.h"
#include "engine/core/fixed.h"
#include "engine/core/time.h"
#include "engine/market/instrument.h"
#include "engine/market/records.h"

namespace sextant::trading {

/// How a trade of ours moves the price (execution.md §7.3).
struct ImpactSettings {
    double factor = 0.8;                          ///< Y, >= 0
    bool permanent = false;                       ///< part of it stays for our later orders
    double permanentShare = 0.3;                  ///< of the temporary impact, 0 … 1
    Duration halfLife = std::chrono::minutes(10); ///< of what stays, > 0
    std::int64_t participationPpm = 100'000;      ///< of a bar's volume that may be filled, 1e-6; 10 %
};

/// I = Y · sigma_d · sqrt(Q / V_d), as a fraction of the price, >= 0. Source: the square-root law, e.g. R. Almgren et
/// al., "Direct estimation of equity market impact", 2005.
/// @param dailyVolatility  standard deviation of daily returns, >= 0
/// @param quantity  >= 0, in the unit of dailyVolume
/// @param dailyVolume  average traded per day, > 0
[[nodiscard]] double temporaryImpact(const ImpactSettings& settings, double dailyVolatility, double quantity,
                                     double dailyVolume);

/// The distance `fraction` of a price is, rounded up to the price unit: what impact costs the trader. fraction >= 0.
[[nodiscard]] Price impactDistance(Price price, double fraction);
/// The price moved by it in the trade's direction: up for a buy; a sale never goes below 0.
[[nodiscard]] Price withImpact(market::Side side, Price price, double fraction);

/// What is left of the impact of our earlier trades; halves every half-life.
class PermanentImpact final {
public:
    explicit PermanentImpact(const ImpactSettings& settings) : m_settings(settings) {}

    /// A trade of ours with this temporary impact. Times never fall.
    void add(Time time, market::Side side, double temporary);
    /// Signed fraction of the price: > 0 after buying. 0 unless `permanent` is set.
    [[nodiscard]] double at(Time time) const;

    /// What is left and since when, for the session that continues another; the settings are not in it.
    void canonical(CanonicalWriter& out) const { out.putAll(m_time, m_level); }
    void restore(CanonicalReader& in) { in.getAll(m_time, m_level); }

private:
    ImpactSettings m_settings;
    Time m_time = Time::min();
    double m_level = 0.0; // at m_time
};

/// How many lots of a bar may still be ours: participation · volume − `filled`, rounded down, >= 0. What is beyond
/// carries over to the next bar.
/// @param volume  of the bar, units of the base, >= 0
/// @param filled  ours within the bar so far, >= 0
[[nodiscard]] Lots participationLeft(const ImpactSettings& settings, const market::Instrument& instrument,
                                     double volume, Lots filled);

} // namespace sextant::trading
