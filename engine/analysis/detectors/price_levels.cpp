#include "engine/analysis/detectors/price_levels.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr std::int64_t kCommonTouches = 64;

double kindWeight(LevelPoint::Kind kind)
{
    switch (kind) {
    case LevelPoint::Kind::ExternalSwing:
        return 1.0;
    case LevelPoint::Kind::PreviousExtreme:
        return 0.8;
    case LevelPoint::Kind::VolumeNode:
        return 0.7;
    case LevelPoint::Kind::InternalSwing:
        return 0.6;
    case LevelPoint::Kind::Pivot:
    case LevelPoint::Kind::Round:
        break;
    }
    return 0.4;
}

} // namespace

PriceLevels::PriceLevels(const PriceLevelParameters& parameters)
    : m_parameters(parameters), m_internal(SwingParameters{parameters.internalSwing, parameters.internalSwing, false}),
      m_external(SwingParameters{parameters.externalSwing, parameters.externalSwing, false})
{
    expects(parameters.maxPoints >= 32 && parameters.window >= 1 && parameters.refreshBars >= 1,
            "levels need room for 32 points, a window and a refresh");
    const auto size = static_cast<std::size_t>(parameters.maxPoints);
    m_points.reserve(size + 1);
    m_levels.reserve(size);
    m_breaks.reserve(size);
    for (int age = 0; age <= parameters.window; ++age)
        m_decay.push_back(math::exp(-age / parameters.decayBars));
    for (std::int64_t touches = 0; touches < kCommonTouches; ++touches)
        m_touched.push_back(1.0 + math::log(1.0 + static_cast<double>(touches)));
}

double PriceLevels::weightOf(const LevelPoint& point, std::int64_t now) const
{
    const auto age = static_cast<std::size_t>(std::clamp<std::int64_t>(now - point.bar, 0, m_parameters.window));
    const double touched = point.touches < kCommonTouches ? m_touched[static_cast<std::size_t>(point.touches)]
                                                          : 1.0 + math::log(1.0 + static_cast<double>(point.touches));
    return kindWeight(point.kind) * m_decay[age] * touched;
}

void PriceLevels::addPoint(const LevelPoint& point)
{
    const auto place = std::upper_bound(m_points.begin(), m_points.end(), point.price,
                                        [](double price, const LevelPoint& each) { return price < each.price; });
    m_points.insert(place, point);
    if (m_points.size() > static_cast<std::size_t>(m_parameters.maxPoints))
        m_points.erase(std::min_element(m_points.begin(), m_points.end(),
                                        [](const LevelPoint& a, const LevelPoint& b) { return a.bar < b.bar; }));
    m_isDirty = true;
}

void PriceLevels::removeKind(LevelPoint::Kind kind)
{
    if (std::erase_if(m_points, [&](const LevelPoint& point) { return point.kind == kind; }) > 0) m_isDirty = true;
}

void PriceLevels::addPeriods(const DetectorBar& bar)
{
    if (!market::isIntraday(bar.timeframe)) return;
    const bool newDay = m_day.update(bar.tradingDay, bar);
    const bool newWeek = m_week.update(weekOf(bar.tradingDay), bar);
    if (!newDay && !newWeek) return;
    removeKind(LevelPoint::Kind::PreviousExtreme);
    removeKind(LevelPoint::Kind::Pivot);
    const auto put = [&](LevelPoint::Kind kind, double price) {
        addPoint({kind, price, bar.ordinal, bar.start, 0, price < bar.close, false});
    };
    for (const auto* period : {&m_day.previous(), &m_week.previous()})
        if (*period) {
            put(LevelPoint::Kind::PreviousExtreme, (*period)->high);
            put(LevelPoint::Kind::PreviousExtreme, (*period)->low);
        }
    if (!m_day.previous()) return;
    const PeriodRange::Values& day = *m_day.previous();
    const double pivot = (day.high + day.low + day.close) / 3.0;
    const double range = day.high - day.low;
    for (const double price : {pivot, 2.0 * pivot - day.low, 2.0 * pivot - day.high, pivot + range, pivot - range,
                               day.high + 2.0 * (pivot - day.low), day.low - 2.0 * (day.high - pivot)})
        put(LevelPoint::Kind::Pivot, price);
}

void PriceLevels::addRound(const DetectorBar& bar)
{
    if (m_parameters.roundStep <= 0.0 || bar.ordinal % m_parameters.refreshBars != 0) return;
    removeKind(LevelPoint::Kind::Round);
    const double below = std::floor(bar.close / m_parameters.roundStep) * m_parameters.roundStep;
    for (int i = -1; i <= 2; ++i) {
        const double price = below + i * m_parameters.roundStep;
        addPoint({LevelPoint::Kind::Round, price, bar.ordinal, bar.start, 0, price < bar.close, false});
    }
}

void PriceLevels::setVolumeNodes(std::span<const double> prices, const DetectorBar& bar)
{
    removeKind(LevelPoint::Kind::VolumeNode);
    for (const double price : prices)
        addPoint({LevelPoint::Kind::VolumeNode, price, bar.ordinal, bar.start, 0, price < bar.close, false});
    refresh(bar);
}

void PriceLevels::follow(const DetectorBar& bar)
{
    const double atr = *bar.atr;
    const bool isBlind = bar.breakBefore == BarBreak::Outage; // how price came here is not known
    for (PriceLevel& level : m_levels) {
        const auto points = std::span(m_points).subspan(level.begin, level.end - level.begin);
        const double beyond = level.isSupport ? level.price - bar.close : bar.close - level.price;
        if (beyond > m_parameters.flipAtr * atr) {
            if (!isBlind) m_breaks.push_back({level.price, level.strength, !level.isSupport, level.first.bar});
            level.isSupport = !level.isSupport;
            for (LevelPoint& point : points)
                point.isSupport = level.isSupport;
        }
        const double distance = std::max({bar.low - level.price, level.price - bar.high, 0.0});
        const bool isNear = distance <= m_parameters.touchAtr * atr;
        const bool hasLeft = std::abs(bar.close - level.price) >= m_parameters.leaveAtr * atr;
        if (!isNear && !hasLeft && !isBlind) continue;
        const bool comesNear = isNear && !hasLeft && !isBlind;
        if (!comesNear && !level.hasNear) continue;
        level.hasNear = comesNear;
        for (LevelPoint& point : points) {
            if (isBlind)
                point.isNear = false;
            else if (hasLeft && point.isNear) {
                ++point.touches;
                point.isNear = false;
            } else if (isNear && !hasLeft)
                point.isNear = true;
        }
    }
    std::sort(m_breaks.begin(), m_breaks.end(), [](const LevelBreak& a, const LevelBreak& b) {
        return a.strength != b.strength ? a.strength > b.strength : a.price < b.price;
    });
}

std::pair<std::size_t, std::size_t> PriceLevels::cutsOf(std::size_t begin, std::size_t end) const
{
    const double doubledMiddle = m_points[begin].price + m_points[end - 1].price;
    std::pair<std::size_t, std::size_t> cuts{begin + 1, begin + 1};
    double widest = -1.0;
    double nearest = 0.0;
    for (std::size_t i = begin + 1; i < end; ++i) {
        const double gap = m_points[i].price - m_points[i - 1].price;
        const double off = std::abs(m_points[i].price + m_points[i - 1].price - doubledMiddle);
        if (gap < widest || (gap == widest && off > nearest)) continue;
        if (gap == widest && off == nearest)
            cuts.second = i;
        else
            cuts = {i, i};
        widest = gap;
        nearest = off;
    }
    return cuts;
}

void PriceLevels::addLevel(std::size_t begin, std::size_t end, const DetectorBar& bar)
{
    if (m_points[end - 1].price - m_points[begin].price > m_parameters.maxWidthAtr * *bar.atr && end - begin >= 2) {
        const auto [first, second] = cutsOf(begin, end);
        addLevel(begin, first, bar);
        if (second != first) addLevel(first, second, bar);
        addLevel(second, end, bar);
        return;
    }
    PriceLevel level;
    level.begin = begin;
    level.end = end;
    level.bottom = m_points[begin].price;
    level.top = m_points[end - 1].price;
    double weights = 0.0;
    double sum = 0.0;
    double role = 0.0;
    std::size_t oldest = begin;
    for (std::size_t i = begin; i < end; ++i) {
        const LevelPoint& point = m_points[i];
        const double weight = weightOf(point, bar.ordinal);
        weights += weight;
        sum += weight * (point.price - level.bottom);
        role += point.isSupport ? weight : -weight;
        level.touches = std::max(level.touches, point.touches);
        level.hasNear = level.hasNear || point.isNear;
        if (point.bar < m_points[oldest].bar) oldest = i;
    }
    level.price = level.bottom + sum / weights;
    level.strength = std::min(1.0, weights / m_parameters.fullStrength);
    level.first = {m_points[oldest].barStart, m_points[oldest].bar, m_points[oldest].price};
    const double above = bar.close - level.price;
    level.isSupport = std::abs(above) > m_parameters.flipAtr * *bar.atr ? above > 0.0 : role > 0.0;
    for (std::size_t i = begin; i < end; ++i)
        m_points[i].isSupport = level.isSupport;
    m_levels.push_back(level);
}

void PriceLevels::cluster(const DetectorBar& bar)
{
    std::erase_if(m_points, [&](const LevelPoint& p) { return bar.ordinal - p.bar > m_parameters.window; });
    m_levels.clear();
    const double reach = m_parameters.clusterAtr * *bar.atr;
    for (std::size_t begin = 0; begin < m_points.size();) {
        std::size_t end = begin + 1;
        while (end < m_points.size() && m_points[end].price - m_points[end - 1].price <= reach)
            ++end;
        addLevel(begin, end, bar);
        begin = end;
    }
    m_isDirty = false;
    m_clusteredAt = bar.ordinal;
}

void PriceLevels::refresh(const DetectorBar& bar)
{
    if (bar.hasScale())
        cluster(bar);
    else if (m_isDirty)
        m_levels.clear(); // they name points by their places, which have moved
}

std::span<const LevelBreak> PriceLevels::update(const DetectorBar& bar)
{
    m_breaks.clear();
    if (bar.breakBefore == BarBreak::Outage) {
        m_internal.restart();
        m_external.restart();
    }
    if (bar.hasScale()) follow(bar);
    for (const bool isExternal : {false, true}) {
        const FoundSwings found = (isExternal ? m_external : m_internal).update(bar);
        for (const auto& swing : {found.high, found.low}) {
            if (!swing) continue;
            const auto isSame = [&](const LevelPoint& point) {
                return point.bar == swing->bar && point.price == swing->price &&
                       point.kind == LevelPoint::Kind::InternalSwing;
            };
            // A swing of the long window was one of the short window before.
            const auto old = isExternal ? std::find_if(m_points.begin(), m_points.end(), isSame) : m_points.end();
            if (old != m_points.end()) {
                old->kind = LevelPoint::Kind::ExternalSwing;
                m_isDirty = true;
                continue;
            }
            addPoint({isExternal ? LevelPoint::Kind::ExternalSwing : LevelPoint::Kind::InternalSwing, swing->price,
                      swing->bar, swing->barStart, 0, !swing->isHigh, false});
        }
    }
    addPeriods(bar);
    addRound(bar);
    if (m_isDirty || bar.ordinal - m_clusteredAt >= m_parameters.refreshBars) refresh(bar);
    return m_breaks;
}

const PriceLevel* PriceLevels::nearest(bool isSupport, double price, double reach) const
{
    const PriceLevel* best = nullptr;
    const auto value = [&](const PriceLevel& level) {
        return level.strength * (1.0 - std::abs(price - level.price) / reach);
    };
    for (const PriceLevel& level : m_levels) {
        const double distance = isSupport ? price - level.price : level.price - price;
        if (level.isSupport != isSupport || distance < 0.0 || distance > reach) continue;
        if (best == nullptr || value(level) > value(*best)) best = &level;
    }
    return best;
}

void PriceLevels::reset()
{
    m_internal.restart();
    m_external.restart();
    m_day.reset();
    m_week.reset();
    m_points.clear();
    m_levels.clear();
    m_breaks.clear();
    m_isDirty = false;
    m_clusteredAt = 0;
}

} // namespace sextant::analysis
