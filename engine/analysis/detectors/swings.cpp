#include "engine/analysis/detectors/swings.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {

FractalSwings::FractalSwings(const SwingParameters& parameters)
    : m_parameters(parameters), m_bars(static_cast<std::size_t>(parameters.left + parameters.right + 1))
{
    expects(parameters.left >= 1 && parameters.left <= 100 && parameters.right >= 1 && parameters.right <= 100,
            "a swing has 1 to 100 bars on each side");
}

bool FractalSwings::isTurn(bool isHigh) const
{
    const auto right = static_cast<std::size_t>(m_parameters.right);
    const auto left = static_cast<std::size_t>(m_parameters.left);
    const auto price = [&](std::size_t age) { return isHigh ? m_bars.ago(age).high : -m_bars.ago(age).low; };
    const double turn = price(right);
    for (std::size_t distance = 1; distance <= std::max(left, right); ++distance) {
        if (distance <= right && price(right - distance) > turn) return false;
        if (distance > left) continue;
        const double before = price(right + distance);
        if (before > turn || (before == turn && !m_parameters.equalsLeft)) return false;
    }
    return true;
}

FoundSwings FractalSwings::update(const DetectorBar& bar)
{
    m_bars.push({bar.high, bar.low, bar.ordinal, bar.start, bar.end, bar.mayTurn()});
    FoundSwings found;
    if (m_bars.size() < m_bars.capacity()) return found;
    const WindowBar& turn = m_bars.ago(static_cast<std::size_t>(m_parameters.right));
    if (!turn.mayTurn) return found;
    const auto point = [&](bool isHigh) {
        return SwingPoint{isHigh, isHigh ? turn.high : turn.low, turn.ordinal, turn.start, turn.end, bar.ordinal,
                          bar.end};
    };
    if (isTurn(true)) found.high = point(true);
    if (isTurn(false)) found.low = point(false);
    return found;
}

} // namespace sextant::analysis
