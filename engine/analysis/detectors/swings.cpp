#include "engine/analysis/detectors/swings.h"

#include <algorithm>
#include <cstddef>

#include "engine/core/contract.h"

namespace sextant::analysis {

FractalSwings::FractalSwings(const SwingParameters& parameters)
    : m_parameters(parameters), m_bars(static_cast<std::size_t>(parameters.left + parameters.right + 1)),
      m_highs(2 * m_bars.capacity()), m_lows(2 * m_bars.capacity())
{
    expects(parameters.left >= 1 && parameters.left <= 100 && parameters.right >= 1 && parameters.right <= 100,
            "a swing has 1 to 100 bars on each side");
}

template <bool isHigh>
bool FractalSwings::isTurn(const double* turn) const
{
    const auto isBeyond = [&](double price) { return isHigh ? price > *turn : price < *turn; };
    const std::ptrdiff_t right = m_parameters.right;
    const std::ptrdiff_t left = m_parameters.left;
    for (std::ptrdiff_t distance = 1; distance <= std::max(left, right); ++distance) {
        if (distance <= right && isBeyond(turn[distance])) return false;
        if (distance > left) continue;
        const double before = turn[-distance];
        if (isBeyond(before) || (before == *turn && !m_parameters.equalsLeft)) return false;
    }
    return true;
}

FoundSwings FractalSwings::update(const DetectorBar& bar)
{
    m_bars.push({bar.high, bar.low, bar.ordinal, bar.start, bar.end, bar.mayTurn()});
    const std::size_t window = m_bars.capacity();
    m_highs[m_place] = m_highs[m_place + window] = bar.high;
    m_lows[m_place] = m_lows[m_place + window] = bar.low;
    m_place = m_place + 1 == window ? 0 : m_place + 1;
    FoundSwings found;
    if (m_bars.size() < window) return found;
    // The oldest of the window now lies at m_place.
    const std::size_t middle = m_place + static_cast<std::size_t>(m_parameters.left);
    const bool isHigh = isTurn<true>(m_highs.data() + middle);
    const bool isLow = isTurn<false>(m_lows.data() + middle);
    if (!isHigh && !isLow) return found;
    const WindowBar& turn = m_bars.ago(static_cast<std::size_t>(m_parameters.right));
    if (!turn.mayTurn) return found;
    const auto point = [&](bool isOfHigh) {
        return SwingPoint{isOfHigh, isOfHigh ? turn.high : turn.low, turn.ordinal, turn.start, turn.end, bar.ordinal,
                          bar.end};
    };
    if (isHigh) found.high = point(true);
    if (isLow) found.low = point(false);
    return found;
}

} // namespace sextant::analysis
