#include "engine/analysis/indicators/ichimoku.h"

#include <algorithm>

namespace sextant::analysis {

Ichimoku::Ichimoku(int tenkan, int kijun, int spanB)
    : m_tenkan(tenkan), m_kijun(kijun), m_spanB(spanB), m_spansA(kijun + 1), m_spansB(kijun + 1)
{}

IchimokuValue Ichimoku::advance(const BarInput& bar)
{
    const auto middle = [&](RollingMinMax& window) -> Reading {
        window.push(bar.high, bar.low);
        if (!window.isFull()) return std::nullopt;
        return (window.max() + window.min()) / 2.0;
    };
    IchimokuValue value;
    value.tenkan = middle(m_tenkan);
    value.kijun = middle(m_kijun);
    value.spanB = middle(m_spanB);
    if (value.tenkan && value.kijun) value.spanA = (*value.tenkan + *value.kijun) / 2.0;
    m_spansA.push(value.spanA);
    m_spansB.push(value.spanB);
    if (m_spansA.isFull()) {
        value.cloudA = m_spansA.oldest();
        value.cloudB = m_spansB.oldest();
    }
    value.chikou = bar.close;
    return value;
}

int Ichimoku::warmUp(std::size_t output) const
{
    const int spanA = std::max(m_tenkan.length(), m_kijun.length());
    switch (output) {
    case 0:
        return m_tenkan.length();
    case 1:
        return m_kijun.length();
    case 2:
        return spanA;
    case 3:
        return m_spanB.length();
    case 4:
        return spanA + m_kijun.length();
    case 5:
        return m_spanB.length() + m_kijun.length();
    default:
        return 1;
    }
}

} // namespace sextant::analysis
