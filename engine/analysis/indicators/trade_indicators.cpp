#include "engine/analysis/indicators/trade_indicators.h"

#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {

void TradeImbalance::watch(const TradeInput& trade)
{
    if (!trade.isGood()) return;
    m_trades.push(trade.time, {m_sign.of(trade.price, trade.aggressor) * trade.size, trade.size});
}

Reading TradeImbalance::at(Time now) const
{
    double flow = 0.0;
    double total = 0.0;
    m_trades.forEach(now, [&](const Flow& trade) {
        flow += trade.signedSize;
        total += trade.size;
    });
    return total > 0.0 ? Reading(flow / total) : std::nullopt;
}

void ImpactSteps::watch(const TradeInput& trade)
{
    if (!trade.isGood()) return;
    const int sign = m_sign.of(trade.price, trade.aggressor);
    const Reading mid = m_mid.at(trade.time);
    if (!mid) return;
    if (m_lastMid)
        m_steps.push(trade.time, {sign * trade.size, *mid - *m_lastMid, (*mid - *m_lastMid) / *m_lastMid,
                                  trade.price * trade.size});
    m_lastMid = mid;
}

Reading KyleLambda::at(Time now) const
{
    double count = 0.0;
    double sumSize = 0.0;
    double sumChange = 0.0;
    m_steps.steps().forEach(now, [&](const ImpactStep& step) {
        count += 1.0;
        sumSize += step.signedSize;
        sumChange += step.midChange;
    });
    if (count < 3.0) return std::nullopt;
    double products = 0.0;
    double squares = 0.0;
    m_steps.steps().forEach(now, [&](const ImpactStep& step) {
        const double distance = step.signedSize - sumSize / count;
        products += distance * (step.midChange - sumChange / count);
        squares += distance * distance;
    });
    return squares > 0.0 ? Reading(products / squares) : std::nullopt;
}

Reading Amihud::at(Time now) const
{
    double count = 0.0;
    double sum = 0.0;
    m_steps.steps().forEach(now, [&](const ImpactStep& step) {
        if (!(step.value > 0.0)) return;
        count += 1.0;
        sum += std::abs(step.midReturn) / step.value;
    });
    return count > 0.0 ? Reading(sum / count) : std::nullopt;
}

Absorption::Absorption(double ratio, Duration window, Duration stale) : m_ratio(ratio), m_window(window), m_stale(stale)
{
    expects(ratio > 0.0, "the ratio of an absorption must be > 0");
    expects(window.count() > 0, "a window of time must be > 0");
}

void Absorption::follow(Level& level, const BookLevel& best, Time time)
{
    if (level.price != best.price) level = {best.price, time, best.size, best.size, 0.0};
    level.size = best.size;
}

void Absorption::watch(const BookInput& book)
{
    if (!book.hasBothSides() || book.isLocked()) return;
    follow(m_bid, book.bids[0], book.time);
    follow(m_ask, book.asks[0], book.time);
    m_hasBook = true;
    m_time = book.time;
}

void Absorption::watch(const TradeInput& trade)
{
    if (!trade.isGood()) return;
    const int sign = m_sign.of(trade.price, trade.aggressor);
    if (sign > 0 && trade.price == m_ask.price) m_ask.traded += trade.size;
    if (sign < 0 && trade.price == m_bid.price) m_bid.traded += trade.size;
}

bool Absorption::absorbs(const Level& level, Time now) const
{
    const double shrunk = level.firstSize > level.size ? level.firstSize - level.size : 0.0;
    return now - level.since >= m_window && level.traded > 0.0 && level.traded >= m_ratio * shrunk;
}

AbsorptionValue Absorption::at(Time now) const
{
    if (!m_hasBook || now - m_time > m_stale) return {};
    const bool byBid = absorbs(m_bid, now);
    const bool byAsk = absorbs(m_ask, now);
    if (!byBid && !byAsk) return {0.0, 0.0};
    return {1.0, byBid && (!byAsk || m_bid.traded >= m_ask.traded) ? 1.0 : -1.0};
}

} // namespace sextant::analysis
