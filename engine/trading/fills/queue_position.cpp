#include "engine/trading/fills/queue_position.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::trading {
namespace {

/// Nearest whole number, halves away from zero; for 0 <= x < 2^62.
std::int64_t roundHalfAway(double x)
{
    const double whole = std::floor(x);
    return static_cast<std::int64_t>(x - whole >= 0.5 ? whole + 1.0 : whole);
}

} // namespace

QueuePosition::QueuePosition(const QueueSettings& settings, market::BookSize lot, double unit)
    : m_settings(settings), m_lot(static_cast<double>(lot.units)), m_unit(unit)
{
    expects(lot.units > 0 && unit > 0.0, "a queue wants a lot and a size unit above 0");
    expects(settings.power >= 1 && settings.power <= 8, "the power of a queue model is 1 to 8");
}

void QueuePosition::join(market::BookSize displayed)
{
    expects(displayed.units >= 0, "a displayed size is >= 0");
    m_front = static_cast<double>(displayed.units);
    m_traded = 0.0;
}

double QueuePosition::weight(double x) const
{
    if (m_settings.shape == QueueShape::Logarithm) return math::log1p(x);
    double product = x;
    for (int i = 1; i < m_settings.power; ++i)
        product *= x;
    return product;
}

double QueuePosition::behindShare(double front, double back) const
{
    const double ahead = std::max(front, 0.0);
    const double behind = std::max(back, 0.0);
    const bool inUnits = m_settings.shape == QueueShape::Logarithm;
    const double x = inUnits ? ahead * m_unit : ahead;
    const double y = inUnits ? behind * m_unit : behind;
    double p = 0.0;
    switch (m_settings.variant) {
    case QueueVariant::Separate:
        p = weight(y) / (weight(y) + weight(x));
        break;
    case QueueVariant::Joint:
        p = weight(y) / weight(x + y);
        break;
    case QueueVariant::Complement:
        p = 1.0 - weight(ahead / (ahead + behind));
        break;
    }
    return std::isfinite(p) ? std::clamp(p, 0.0, 1.0) : 1.0;
}

Lots QueuePosition::onTrade(market::BookSize volume, Lots remainder)
{
    expects(volume.units >= 0 && remainder.count >= 0, "a trade's volume and an order's remainder are >= 0");
    const auto size = static_cast<double>(volume.units);
    m_front -= size;
    m_traded += size;
    if (m_front >= 0.0 || remainder.count == 0) return Lots{};
    if (!m_settings.partialFills) {
        m_front = 0.0;
        return remainder;
    }
    // An estimate can leave less than nothing in front; still a trade cannot give more than it brought.
    const std::int64_t lots = std::min(roundHalfAway(-m_front / m_lot), roundHalfAway(size / m_lot));
    if (lots <= 0) return Lots{};
    m_front = 0.0;
    return Lots{std::min(lots, remainder.count)};
}

void QueuePosition::onDepth(market::BookSize before, market::BookSize now)
{
    expects(before.units >= 0 && now.units >= 0, "a displayed size is >= 0");
    const auto previous = static_cast<double>(before.units);
    const auto size = static_cast<double>(now.units);
    const double change = previous - size - m_traded;
    m_traded = 0.0;
    double front = m_front;
    if (change >= 0.0 && m_settings.shape != QueueShape::Conservative) {
        const double back = previous - front;
        const double p = behindShare(front, back);
        front = front - (1.0 - p) * change + std::min(back - p * change, 0.0);
    }
    m_front = std::min({m_front, front, size});
}

} // namespace sextant::trading
