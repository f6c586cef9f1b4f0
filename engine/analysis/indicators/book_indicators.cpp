#include "engine/analysis/indicators/book_indicators.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::analysis {
namespace {

constexpr double kNaturalOfTwo = 0.69314718055994530942;
constexpr double kEventShare = 0.1;

bool isFresh(Time time, Time now, Duration stale) { return now - time <= stale; }

} // namespace

void QuoteMid::watch(const BookInput& book)
{
    if (!book.hasBothSides()) return;
    m_isLocked = book.isLocked();
    m_time = book.time;
    if (!m_isLocked) m_mid = (book.bids[0].price + book.asks[0].price) / 2.0;
}

Reading QuoteMid::at(Time now) const { return isFresh(m_time, now, m_stale) ? m_mid : std::nullopt; }

QuoteSpread::QuoteSpread(double tick, Duration stale) : m_tick(tick), m_stale(stale)
{
    expects(tick >= 0.0, "a tick must be >= 0");
}

void QuoteSpread::watch(const BookInput& book)
{
    if (!book.hasBothSides()) return;
    m_time = book.time;
    const double spread = book.asks[0].price - book.bids[0].price;
    m_value.absolute = spread;
    m_value.bps = 1e4 * spread / ((book.asks[0].price + book.bids[0].price) / 2.0);
    if (m_tick > 0.0) m_value.ticks = spread / m_tick;
}

SpreadValue QuoteSpread::at(Time now) const { return isFresh(m_time, now, m_stale) ? m_value : SpreadValue{}; }

void Microprice::watch(const BookInput& book)
{
    if (!book.hasBothSides()) return;
    m_time = book.time;
    if (book.isLocked()) return;
    const BookLevel& bid = book.bids[0];
    const BookLevel& ask = book.asks[0];
    const double mid = (bid.price + ask.price) / 2.0;
    const double size = bid.size + ask.size;
    // From the mid, so that it never leaves the spread by rounding: the share of the bid's size decides.
    const double half = (ask.price - bid.price) / 2.0;
    const double deviation = size > 0.0 ? (bid.size - ask.size) / size : 0.0;
    m_value.price = mid + half * deviation;
    m_value.deviation = deviation;
}

MicropriceValue Microprice::at(Time now) const { return isFresh(m_time, now, m_stale) ? m_value : MicropriceValue{}; }

Reading bookImbalance(const BookInput& book, int levels, LevelWeights weights)
{
    const double fading = weights == LevelWeights::Fading ? math::exp(-0.5) : 1.0;
    const auto depthOf = [&](std::span<const BookLevel> side) {
        double sum = 0.0;
        double weight = 1.0;
        const std::size_t count = std::min(side.size(), static_cast<std::size_t>(levels));
        for (std::size_t i = 0; i < count; ++i, weight *= fading)
            if (isUsable(side[i].size) && side[i].size > 0.0) sum += weight * side[i].size;
        return sum;
    };
    const double bids = depthOf(book.bids);
    const double asks = depthOf(book.asks);
    return bids + asks > 0.0 ? Reading((bids - asks) / (bids + asks)) : std::nullopt;
}

BookImbalance::BookImbalance(int levels, LevelWeights weights, Duration stale)
    : m_levels(levels), m_weights(weights), m_stale(stale)
{
    expects(levels >= 1, "an imbalance looks at 1 level or more");
}

void BookImbalance::watch(const BookInput& book)
{
    if (!book.hasBothSides()) return;
    m_time = book.time;
    m_value = bookImbalance(book, m_levels, m_weights);
}

Reading BookImbalance::at(Time now) const { return isFresh(m_time, now, m_stale) ? m_value : std::nullopt; }

ImbalanceEma::ImbalanceEma(int levels, Duration halfLife, EventDecay decay, LevelWeights weights, Duration stale)
    : m_levels(levels), m_halfLife(halfLife), m_decay(decay), m_weights(weights), m_stale(stale)
{
    expects(levels >= 1, "an imbalance looks at 1 level or more");
    expects(halfLife.count() > 0, "a half-life must be > 0");
}

void ImbalanceEma::watch(const BookInput& book)
{
    if (!book.hasBothSides()) return;
    const Reading imbalance = bookImbalance(book, m_levels, m_weights);
    if (!imbalance) return;
    if (!m_value) {
        m_value = imbalance;
    } else {
        const auto passed = static_cast<double>((book.time - m_time).count());
        const double share = m_decay == EventDecay::Event ? kEventShare
                             : passed > 0.0
                                 ? -math::expm1(-kNaturalOfTwo * passed / static_cast<double>(m_halfLife.count()))
                                 : 0.0;
        m_value = *m_value + share * (*imbalance - *m_value);
    }
    m_time = book.time;
}

Reading ImbalanceEma::at(Time now) const { return isFresh(m_time, now, m_stale) ? m_value : std::nullopt; }

OrderFlowImbalance::OrderFlowImbalance(Duration window, Duration stale)
    : m_stale(std::max(stale, window)), m_events(window)
{
    expects(window.count() > 0, "a window of time must be > 0");
}

void OrderFlowImbalance::watch(const BookInput& book)
{
    if (!book.hasBothSides()) return;
    const BookLevel& bid = book.bids[0];
    const BookLevel& ask = book.asks[0];
    if (m_count > 0) {
        double flow = 0.0;
        if (bid.price >= m_bid.price) flow += bid.size;
        if (bid.price <= m_bid.price) flow -= m_bid.size;
        if (ask.price <= m_ask.price) flow -= ask.size;
        if (ask.price >= m_ask.price) flow += m_ask.size;
        m_events.push(book.time, flow);
    }
    m_count = std::min(m_count + 1, 2);
    m_bid = bid;
    m_ask = ask;
    m_time = book.time;
}

Reading OrderFlowImbalance::at(Time now) const
{
    if (m_count < 2 || !isFresh(m_time, now, m_stale)) return std::nullopt;
    double sum = 0.0;
    m_events.forEach(now, [&](double flow) { sum += flow; });
    return sum;
}

} // namespace sextant::analysis
