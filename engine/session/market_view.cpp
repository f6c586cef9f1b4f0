#include "engine/session/market_view.h"

namespace sextant::session {

std::size_t MarketView::laterThanAsOf(const BarHistory& history) const
{
    std::size_t later = 0;
    while (later < history.size() && history.newest(later).end > m_asOf)
        ++later;
    return later;
}

std::optional<market::Bar> MarketView::closedBar(market::Timeframe timeframe, std::size_t k) const
{
    const BarHistory& history = (*m_histories)[market::index(timeframe)];
    const std::size_t at = laterThanAsOf(history) + k;
    if (at >= history.size()) return std::nullopt;
    return history.newest(at);
}

std::size_t MarketView::closedBarCount(market::Timeframe timeframe) const
{
    const BarHistory& history = (*m_histories)[market::index(timeframe)];
    return history.size() - laterThanAsOf(history);
}

} // namespace sextant::session
