#include "engine/trading/risk/var_backtest.h"

#include <algorithm>

namespace sextant::trading {

void VarBacktest::note(double valueAtRisk, double loss)
{
    if (!(valueAtRisk > 0.0)) return;
    if (m_exceptions.size() == kDays) m_exceptions.erase(m_exceptions.begin());
    m_exceptions.push_back(loss > valueAtRisk ? 1 : 0);
}

int VarBacktest::exceptionCount() const
{
    return static_cast<int>(std::count(m_exceptions.begin(), m_exceptions.end(), std::uint8_t{1}));
}

LikelihoodTest VarBacktest::unconditional(std::int64_t confidencePpm) const
{
    if (m_exceptions.size() < 2) return {};
    return kupiec(static_cast<int>(m_exceptions.size()), exceptionCount(), confidencePpm);
}

ChristoffersenTest VarBacktest::conditional(std::int64_t confidencePpm) const
{
    if (m_exceptions.size() < 2) return {};
    return christoffersen(m_exceptions, confidencePpm);
}

void VarBacktest::canonical(CanonicalWriter& out) const
{
    out.put(m_exceptions.size());
    for (const std::uint8_t each : m_exceptions)
        out.put(each);
}

void VarBacktest::restore(CanonicalReader& in)
{
    m_exceptions.clear();
    for (std::size_t left = in.count(8); left > 0; --left) {
        std::uint8_t each = 0;
        in.get(each);
        if (m_exceptions.size() < kDays) m_exceptions.push_back(each != 0 ? 1 : 0);
    }
}

} // namespace sextant::trading
