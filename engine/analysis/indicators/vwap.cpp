#include "engine/analysis/indicators/vwap.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

double typicalPrice(const BarInput& bar) { return (bar.high + bar.low + bar.close) / 3.0; }

} // namespace

double WeightedMoments::deviation() const { return isEmpty() ? 0.0 : std::sqrt(std::max(0.0, m_squares / m_weight)); }

VwapValue SessionVwap::update(Time time, double price, double size)
{
    if (!isUsable(price) || !isUsable(size)) return {};
    return take(time, time + Duration(1), price, size);
}

VwapValue SessionVwap::advance(const BarInput& bar) { return take(bar.start, bar.end, typicalPrice(bar), bar.volume); }

VwapValue SessionVwap::take(Time start, Time end, double price, double weight)
{
    const auto place = m_span.place(start, end);
    if (!place || !place->isRegular) return {};
    if (!m_hasSession || place->number != m_session) {
        m_hasSession = true;
        m_session = place->number;
        m_moments = {};
    }
    m_moments.add(price, weight);
    const double mean = m_moments.isEmpty() ? price : m_moments.mean();
    const double width = m_moments.deviation();
    return {mean, mean + width, mean - width, mean + 2.0 * width, mean - 2.0 * width};
}

AnchoredVwap::AnchoredVwap(double anchor)
{
    expects(anchor >= 0.0 && anchor < 9e12, "the anchor of a VWAP is a bar's index or milliseconds since 1970");
    if (anchor < kFirstInstant)
        m_barsToSkip = static_cast<std::int64_t>(anchor);
    else
        m_from = Time::fromMillis(static_cast<std::int64_t>(anchor));
}

Reading AnchoredVwap::advance(const BarInput& bar)
{
    if (m_barsToSkip > 0) {
        --m_barsToSkip;
        return std::nullopt;
    }
    if (bar.end <= m_from) return std::nullopt;
    m_moments.add(typicalPrice(bar), bar.volume);
    return m_moments.isEmpty() ? typicalPrice(bar) : m_moments.mean();
}

int AnchoredVwap::warmUp() const { return static_cast<int>(std::min<std::int64_t>(m_barsToSkip, 1'000'000'000)) + 1; }

} // namespace sextant::analysis
