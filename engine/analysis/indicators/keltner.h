#pragma once

#include <array>
#include <cstdint>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/indicators/recursion.h"
#include "engine/analysis/indicators/rolling_sum.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

enum class KeltnerBasis : std::uint8_t { Ema, Sma };
/// What the channel's width is made of (option width).
enum class KeltnerWidth : std::uint8_t {
    Atr,      ///< Wilder's average of the true range
    SmaRange, ///< mean of the true range; LazyBear
    HighLow,  ///< mean of high - low
};

struct KeltnerValue {
    Reading mid;
    Reading upper;
    Reading lower;
    Reading bandwidth; ///< (upper - lower) / mid
    static constexpr std::array kFields{&KeltnerValue::mid, &KeltnerValue::upper, &KeltnerValue::lower,
                                        &KeltnerValue::bandwidth};
};

/// Keltner channel (IND-46): average of the closes ± m · average range. First index: mid n-1, bands when both averages
/// are there. Source: C. Keltner, 1960; L. B. Raschke's form with EMA and ATR.
class Keltner final : public BarIndicator<Keltner, KeltnerValue> {
public:
    /// Periods >= 1, multiplier > 0.
    Keltner(int period, double multiplier, int rangePeriod, KeltnerBasis basis = KeltnerBasis::Ema,
            KeltnerWidth width = KeltnerWidth::Atr, FirstTrueRange first = FirstTrueRange::Range);

    KeltnerValue advance(const BarInput& bar);
    /// The average range that the bands stand off by `multiplier` times; none while warming up.
    [[nodiscard]] const Reading& averageRange() const { return m_averageRange; }
    [[nodiscard]] int warmUp(std::size_t output = 1) const;
    [[nodiscard]] int convergence(std::size_t output = 1) const;

private:
    Reading basisWith(const BarInput& bar, bool exact);
    Reading rangeWith(const BarInput& bar, bool exact);

    double m_multiplier;
    KeltnerBasis m_basis;
    KeltnerWidth m_width;
    Recursion m_ema;
    RollingSum m_sma;
    Atr m_atr;
    TrueRange m_range;
    RollingSum m_ranges;
    Reading m_averageRange;
    ExactSchedule m_schedule;
};

} // namespace sextant::analysis
