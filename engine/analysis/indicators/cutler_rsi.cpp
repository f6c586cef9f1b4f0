#include "engine/analysis/indicators/cutler_rsi.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {

CutlerRsi::CutlerRsi(int period)
{
    expects(period >= 1, "the period of an RSI must be >= 1");
    m_changes.resize(static_cast<std::size_t>(period), 0.0);
}

std::optional<double> CutlerRsi::update(double value, bool exact)
{
    if (!isUsable(value)) {
        ++m_rejected;
        return std::nullopt;
    }
    if (m_hasLast) {
        const double change = value - m_last;
        m_sides = sidesWith(change, exact);
        m_changes[m_next] = change;
        if (++m_next == m_changes.size()) m_next = 0;
        if (m_count < m_changes.size()) ++m_count;
    }
    m_last = value;
    m_hasLast = true;
    return this->value();
}

std::optional<double> CutlerRsi::preview(double value, bool exact) const
{
    if (!isUsable(value) || !m_hasLast || m_count + 1 < m_changes.size()) return std::nullopt;
    return index(sidesWith(value - m_last, exact));
}

std::optional<double> CutlerRsi::value() const
{
    return m_count == m_changes.size() ? std::optional(index(m_sides)) : std::nullopt;
}

void CutlerRsi::reset() { *this = CutlerRsi(static_cast<int>(m_changes.size())); }

void CutlerRsi::add(Sides& sides, double change)
{
    if (change > 0.0) {
        sides.gain.sum += change;
        ++sides.gain.count;
    } else if (change < 0.0) {
        sides.loss.sum -= change;
        ++sides.loss.count;
    }
}

CutlerRsi::Sides CutlerRsi::sidesWith(double change, bool exact) const
{
    if (exact && m_count == m_changes.size()) {
        Sides sides;
        for (std::size_t i = 1; i < m_changes.size(); ++i)
            add(sides, m_changes[(m_next + i) % m_changes.size()]);
        add(sides, change);
        return sides;
    }
    Sides sides = m_sides;
    const double old = m_changes[m_next]; // 0 until the window is full
    const auto leave = [](Side& side, double size) {
        --side.count;
        side.sum = side.count == 0 ? 0.0 : std::max(0.0, side.sum - size);
    };
    if (old > 0.0)
        leave(sides.gain, old);
    else if (old < 0.0)
        leave(sides.loss, -old);
    add(sides, change);
    return sides;
}

double CutlerRsi::index(const Sides& sides)
{
    const double sum = sides.gain.sum + sides.loss.sum;
    return sum > 0.0 ? 100.0 * (sides.gain.sum / sum) : 50.0;
}

} // namespace sextant::analysis
