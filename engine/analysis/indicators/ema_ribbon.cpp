#include "engine/analysis/indicators/ema_ribbon.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

constexpr int kRibbonAtrPeriod = 14;

Recursion ribbonAverage(int period, Seed seed) { return {2.0 / (period + 1.0), period, seed}; }

} // namespace

EmaRibbon::EmaRibbon(const std::array<int, kSize>& periods, Seed seed)
    : m_averages{ribbonAverage(periods[0], seed), ribbonAverage(periods[1], seed), ribbonAverage(periods[2], seed),
                 ribbonAverage(periods[3], seed), ribbonAverage(periods[4], seed)},
      m_atr(kRibbonAtrPeriod)
{
    for (std::size_t i = 1; i < kSize; ++i)
        expects(periods[i - 1] < periods[i], "the periods of a ribbon must rise");
}

RibbonValue EmaRibbon::value() const
{
    RibbonValue result;
    for (std::size_t i = 0; i < kSize; ++i)
        result.emas[i] = ema(i);
    result.spread = spread();
    if (m_averages.back().isReady()) {
        bool bull = true;
        bool bear = true;
        for (std::size_t i = 1; i < kSize; ++i) {
            bull = bull && m_averages[i - 1].value() > m_averages[i].value();
            bear = bear && m_averages[i - 1].value() < m_averages[i].value();
        }
        result.bull = bull;
        result.bear = bear;
    }
    return result;
}

std::optional<double> EmaRibbon::spread() const
{
    const std::optional<double> atr = m_atr.value();
    if (!m_averages[3].isReady() || !atr || *atr <= 0.0) return std::nullopt;
    return (m_averages[0].value() - m_averages[3].value()) / *atr;
}

void EmaRibbon::reset()
{
    for (Recursion& average : m_averages)
        average = Recursion(average.factor(), average.period(), average.seed());
    m_atr.reset();
    m_rejected = 0;
}

int EmaRibbon::spreadWarmUp() const { return std::max(m_averages[3].period(), m_atr.warmUp()); }

} // namespace sextant::analysis
