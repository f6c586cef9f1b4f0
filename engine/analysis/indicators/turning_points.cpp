#include "engine/analysis/indicators/turning_points.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {

// Fractals.

Fractal::Fractal(int left, int right) : m_right(static_cast<std::size_t>(right)), m_bars(left + right + 1)
{
    expects(left >= 1 && right >= 1, "a fractal needs a bar or more on either side");
}

FractalValue Fractal::advance(const BarInput& bar)
{
    m_bars.push(bar);
    const std::int64_t place = m_count++;
    m_confirmed = {};
    if (!m_bars.isFull()) return {};
    const BarInput& middle = m_bars[m_right];
    bool isHigh = true;
    bool isLow = true;
    for (std::size_t age = 0; age < m_bars.size() && (isHigh || isLow); ++age) {
        if (age == m_right) continue;
        isHigh = isHigh && m_bars[age].high < middle.high;
        isLow = isLow && m_bars[age].low > middle.low;
    }
    const auto turn = [&](double price, TurnType type) {
        return TurningPoint{place - static_cast<std::int64_t>(m_right), middle.start, price, type, place, bar.end};
    };
    FractalValue value;
    if (isHigh) {
        value.high = middle.high;
        m_confirmed[0] = turn(middle.high, TurnType::High);
    }
    if (isLow) {
        value.low = middle.low;
        m_confirmed[1] = turn(middle.low, TurnType::Low);
    }
    return value;
}

FractalBandsValue FractalBands::advance(const BarInput& bar)
{
    const FractalValue found = m_fractal.update(bar);
    if (found.high) m_bands.upper = found.high;
    if (found.low) m_bands.lower = found.low;
    return m_bands;
}

// Zigzag.

Zigzag::Zigzag(double percent, ZigzagEnd end) : m_share(percent / 100.0), m_end(end)
{
    expects(percent > 0.0, "the percentage of a zigzag must be > 0");
}

void Zigzag::setExtreme(const BarInput& bar, bool isRising)
{
    m_isRising = isRising;
    m_extreme = {};
    m_extreme.bar = m_count;
    m_extreme.time = bar.start;
    m_extreme.price = isRising ? highOf(bar) : lowOf(bar);
    m_extreme.type = isRising ? TurnType::High : TurnType::Low;
}

std::optional<TurningPoint> Zigzag::update(const BarInput& bar)
{
    if (!isUsable(bar)) return std::nullopt;
    std::optional<TurningPoint> turn;
    const double high = highOf(bar);
    const double low = lowOf(bar);
    if (m_count == 0) {
        m_firstHigh = high;
        m_firstLow = low;
    }
    if (!m_hasLeg) {
        const double rise = m_firstLow > 0.0 ? (high - m_firstLow) / m_firstLow : 0.0;
        const double fall = m_firstHigh > 0.0 ? (m_firstHigh - low) / m_firstHigh : 0.0;
        m_hasLeg = (rise >= m_share && rise > fall) || (fall >= m_share && fall > rise);
        if (m_hasLeg) setExtreme(bar, rise > fall);
    } else if (m_isRising ? high >= m_extreme.price : low <= m_extreme.price) {
        setExtreme(bar, m_isRising);
    } else {
        const double distance = m_isRising ? m_extreme.price - low : high - m_extreme.price;
        if (m_extreme.price > 0.0 && distance / m_extreme.price >= m_share) {
            turn = m_extreme;
            turn->confirmedBar = m_count;
            turn->confirmedAt = bar.end;
            setExtreme(bar, !m_isRising);
        }
    }
    ++m_count;
    return turn;
}

ZigzagValue ZigzagTip::advance(const BarInput& bar)
{
    const auto turn = m_zigzag.update(bar);
    ZigzagValue value;
    if (turn) {
        m_hasHigh = m_hasHigh || turn->type == TurnType::High;
        m_hasLow = m_hasLow || turn->type == TurnType::Low;
        value.type = turn->type == TurnType::High ? 1.0 : -1.0;
    }
    if (!m_hasHigh && !m_hasLow) return value;
    const bool isRising = m_zigzag.isRising();
    value.value = m_end == ZigzagEnd::Close ? bar.close : isRising ? bar.high : bar.low;
    if (isRising && m_hasHigh) value.retraceHigh = value.value;
    if (!isRising && m_hasLow) value.retraceLow = value.value;
    return value;
}

std::vector<TurningPoint> zigzagTurns(std::span<const BarInput> bars, double percent, ZigzagEnd end)
{
    Zigzag zigzag(percent, end);
    std::vector<TurningPoint> turns;
    for (const BarInput& bar : bars)
        if (const auto turn = zigzag.update(bar)) turns.push_back(*turn);
    return turns;
}

namespace {

/// Writes the straight line between two points into one field, ends included.
template <class Row>
void drawLine(std::vector<Row>& rows, Reading Row::*field, const TurningPoint& from, const TurningPoint& to)
{
    const double step = (to.price - from.price) / static_cast<double>(to.bar - from.bar);
    for (std::int64_t bar = from.bar; bar <= to.bar; ++bar) {
        const double price = bar == to.bar ? to.price : from.price + step * static_cast<double>(bar - from.bar);
        rows[static_cast<std::size_t>(bar)].*field = price;
    }
}

} // namespace

std::vector<ZigzagValue> drawZigzag(std::span<const BarInput> bars, double percent, ZigzagEnd end)
{
    std::vector<ZigzagValue> rows(bars.size());
    Zigzag zigzag(percent, end);
    std::vector<TurningPoint> points;
    for (std::size_t i = 0; i < bars.size(); ++i)
        if (const auto turn = zigzag.update(bars[i])) points.push_back(*turn);
    if (points.empty()) return rows;
    for (const TurningPoint& turn : points)
        rows[static_cast<std::size_t>(turn.bar)].type = turn.type == TurnType::High ? 1.0 : -1.0;

    // The last leg ends at the last bar for now.
    TurningPoint tip;
    const BarInput& last = bars.back();
    tip.bar = static_cast<std::int64_t>(bars.size()) - 1;
    tip.type = zigzag.isRising() ? TurnType::High : TurnType::Low;
    tip.price = end == ZigzagEnd::Close ? last.close : zigzag.isRising() ? last.high : last.low;
    points.push_back(tip);

    for (std::size_t i = 0; i + 1 < points.size(); ++i)
        drawLine(rows, &ZigzagValue::value, points[i], points[i + 1]);
    for (std::size_t i = 0; i + 2 < points.size(); ++i) {
        const bool isHigh = points[i].type == TurnType::High;
        drawLine(rows, isHigh ? &ZigzagValue::retraceHigh : &ZigzagValue::retraceLow, points[i], points[i + 2]);
    }
    return rows;
}

// Lines between fractals.

namespace {

constexpr double kHigherHigh = 0.0;
constexpr double kLowerHigh = 1.0;
constexpr double kHigherLow = 2.0;
constexpr double kLowerLow = 3.0;

bool joins(const std::optional<TurningPoint>& before, const TurningPoint& turn, int maxBars)
{
    return before && turn.bar - before->bar <= maxBars && turn.price != before->price;
}

double trendOf(const TurningPoint& before, const TurningPoint& turn)
{
    if (turn.type == TurnType::High) return turn.price > before.price ? kHigherHigh : kLowerHigh;
    return turn.price > before.price ? kHigherLow : kLowerLow;
}

} // namespace

std::vector<PivotLineValue> drawPivotLines(std::span<const BarInput> bars, int left, int right, int maxBars)
{
    std::vector<PivotLineValue> rows(bars.size());
    Fractal fractal(left, right);
    std::array<std::optional<TurningPoint>, 2> before;
    for (const BarInput& bar : bars) {
        (void)fractal.update(bar);
        for (std::size_t side = 0; side < 2; ++side) {
            const auto& turn = fractal.confirmed()[side];
            if (!turn) continue;
            const bool isHigh = turn->type == TurnType::High;
            rows[static_cast<std::size_t>(turn->bar)].*(isHigh ? &PivotLineValue::high : &PivotLineValue::low) =
                turn->price;
            if (joins(before[side], *turn, maxBars)) {
                drawLine(rows, isHigh ? &PivotLineValue::highLine : &PivotLineValue::lowLine, *before[side], *turn);
                for (std::int64_t i = before[side]->bar + 1; i <= turn->bar; ++i)
                    rows[static_cast<std::size_t>(i)].*
                        (isHigh ? &PivotLineValue::highTrend : &PivotLineValue::lowTrend) =
                        trendOf(*before[side], *turn);
            }
            before[side] = turn;
        }
    }
    return rows;
}

PivotLineValue PivotLineTip::advance(const BarInput& bar)
{
    (void)m_fractal.update(bar);
    PivotLineValue value;
    if (const auto& turn = m_fractal.confirmed()[0]) {
        value.high = turn->price;
        if (joins(m_lastHigh, *turn, m_maxBars)) {
            value.highLine = turn->price;
            value.highTrend = trendOf(*m_lastHigh, *turn);
        }
        m_lastHigh = turn;
    }
    if (const auto& turn = m_fractal.confirmed()[1]) {
        value.low = turn->price;
        if (joins(m_lastLow, *turn, m_maxBars)) {
            value.lowLine = turn->price;
            value.lowTrend = trendOf(*m_lastLow, *turn);
        }
        m_lastLow = turn;
    }
    return value;
}

// Channels.

std::vector<ChannelValue> drawStdevChannels(std::span<const double> values, int period, double multiplier)
{
    expects(period >= 2 && multiplier > 0.0, "channels need 2 values or more, and a multiplier > 0");
    std::vector<ChannelValue> rows(values.size());
    for (ChannelValue& row : rows)
        row.breakPoint = 0.0;
    const auto length = static_cast<std::size_t>(period);
    const auto n = static_cast<double>(period);
    const double middle = (n - 1.0) / 2.0;
    const double spread = n * (n * n - 1.0) / 12.0; // sum of (x - mean x)²
    for (std::size_t end = values.size(); end >= length; end -= length) {
        const std::size_t start = end - length;
        const double origin = values[start];
        double sum = 0.0;
        for (std::size_t i = start; i < end; ++i)
            sum += values[i] - origin;
        const double mean = origin + sum / n;
        double products = 0.0;
        double squares = 0.0;
        for (std::size_t i = start; i < end; ++i) {
            const double distance = values[i] - mean;
            products += (static_cast<double>(i - start) - middle) * distance;
            squares += distance * distance;
        }
        const double slope = products / spread;
        const double width = multiplier * std::sqrt(squares / n);
        for (std::size_t i = start; i < end; ++i) {
            const double mid = mean + slope * (static_cast<double>(i - start) - middle);
            rows[i].mid = mid;
            rows[i].upper = mid + width;
            rows[i].lower = mid - width;
        }
        rows[start].breakPoint = 1.0;
    }
    return rows;
}

ChannelValue StdevChannelTip::advance(double value, bool exact)
{
    m_line.push(value, exact);
    ChannelValue channel;
    channel.breakPoint = 0.0;
    if (!m_line.isFull()) return channel;
    const double mid = m_line.at(0.0);
    const double width = m_multiplier * m_line.variance().deviation(m_line.variance().moments());
    channel.mid = mid;
    channel.upper = mid + width;
    channel.lower = mid - width;
    return channel;
}

} // namespace sextant::analysis
