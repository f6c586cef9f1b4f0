#include "engine/analysis/detectors/zigzag.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

void widen(std::optional<double>& furthest, const std::optional<double>& value, bool isHigh)
{
    if (!value) return;
    if (!furthest)
        furthest = value;
    else
        furthest = isHigh ? std::max(*furthest, *value) : std::min(*furthest, *value);
}

bool isFurther(double price, double than, bool isHigh) { return isHigh ? price > than : price < than; }

} // namespace

ZigZag::ZigZag(const ZigZagParameters& parameters) : m_parameters(parameters)
{
    expects(parameters.atrMultiple >= 0.0 && parameters.priceShare >= 0.0 &&
                parameters.atrMultiple + parameters.priceShare > 0.0,
            "a zigzag needs a threshold");
}

ZigZagPivot ZigZag::pointOf(const DetectorBar& bar, bool isHigh) const
{
    return {isHigh,
            isHigh ? bar.high : bar.low,
            bar.ordinal,
            bar.start,
            bar.end,
            bar.ordinal,
            bar.end,
            bar.atr.value_or(0.0),
            std::optional<double>{}};
}

void ZigZag::begin(const DetectorBar& bar)
{
    for (const bool isHigh : {true, false}) {
        std::optional<ZigZagPivot>& first = isHigh ? m_firstHigh : m_firstLow;
        if (!first || isFurther(isHigh ? bar.high : bar.low, first->price, isHigh)) first = pointOf(bar, isHigh);
    }
    for (const bool isHigh : {true, false}) {
        const ZigZagPivot& start = isHigh ? *m_firstHigh : *m_firstLow;
        const ZigZagPivot& other = isHigh ? *m_firstLow : *m_firstHigh;
        const double theta = std::max(m_parameters.atrMultiple * *bar.atr, m_parameters.priceShare * start.price);
        if (start.bar >= other.bar || m_firstHigh->price - m_firstLow->price < theta) continue;
        m_extreme = other;
        m_legMomentum = m_extreme->momentum = bar.rsi;
        m_counter.reset();
        return;
    }
}

bool ZigZag::update(const DetectorBar& bar)
{
    if (!bar.hasScale() || !bar.mayTurn()) return false;
    if (!m_extreme) {
        begin(bar);
        return false;
    }
    const bool isHigh = m_extreme->isHigh;
    widen(m_legMomentum, bar.rsi, isHigh);
    if (isFurther(isHigh ? bar.high : bar.low, m_extreme->price, isHigh)) {
        m_extreme = pointOf(bar, isHigh);
        m_extreme->momentum = m_legMomentum;
        m_counter.reset();
        return false;
    }
    const ZigZagPivot back = pointOf(bar, !isHigh);
    std::optional<double> momentum = m_counter ? m_counter->momentum : std::nullopt;
    widen(momentum, bar.rsi, !isHigh);
    if (!m_counter || isFurther(back.price, m_counter->price, !isHigh)) m_counter = back;
    m_counter->momentum = momentum;

    const double theta = std::max(m_parameters.atrMultiple * *bar.atr, m_parameters.priceShare * m_extreme->price);
    if ((isHigh ? m_extreme->price - bar.low : bar.high - m_extreme->price) < theta) return false;
    ZigZagPivot pivot = *m_extreme;
    pivot.confirmedBar = bar.ordinal;
    pivot.confirmedAt = bar.end;
    pivot.atr = *bar.atr;
    m_pivots.push(pivot);
    m_extreme = m_counter;
    m_legMomentum = momentum;
    m_counter.reset();
    return true;
}

void ZigZag::restart()
{
    m_pivots.clear();
    m_extreme.reset();
    m_counter.reset();
    m_legMomentum.reset();
    m_firstHigh.reset();
    m_firstLow.reset();
}

} // namespace sextant::analysis
