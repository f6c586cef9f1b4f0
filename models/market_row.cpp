#include "models/market_row.h"

#include <chrono>

namespace sextant::models {

std::optional<double> MarketRow::change() const
{
    if (part->last.units == 0 || part->reference.units == 0) return std::nullopt;
    return static_cast<double>(part->last.units) / static_cast<double>(part->reference.units) - 1.0;
}

std::optional<double> MarketRow::spread() const
{
    if (part->bid.units <= 0 || part->ask.units < part->bid.units) return std::nullopt;
    const auto bid = static_cast<double>(part->bid.units);
    const auto ask = static_cast<double>(part->ask.units);
    return (ask - bid) / (0.5 * (ask + bid)) * 1e4;
}

std::uint64_t MarketRow::firstOfNewest(std::uint64_t count) const
{
    return part->bars.size() > count ? part->bars.end() - count : part->bars.first();
}

std::optional<double> MarketRow::trend(std::uint64_t count) const
{
    if (part->bars.size() < 2) return std::nullopt;
    const Price from = part->bars[firstOfNewest(count)].close;
    if (from.units == 0) return std::nullopt;
    return static_cast<double>(part->bars.back().close.units) / static_cast<double>(from.units) - 1.0;
}

std::optional<double> MarketRow::turnover() const
{
    const session::BarView& bars = part->bars;
    if (bars.empty()) return std::nullopt;
    if (m_turnover && m_turnover->end == bars.end()) return m_turnover->value;
    const Time from = bars.back().end - std::chrono::hours(24);
    double sum = 0.0;
    for (std::uint64_t number = bars.end(); number > bars.first(); --number) {
        const market::Bar& bar = bars[number - 1];
        if (bar.end <= from) break;
        sum += part->instrument->toDouble(bar.close) * bar.volume;
    }
    m_turnover = Turnover{bars.end(), sum};
    return sum;
}

const analysis::TechnicalItem* MarketRow::technical(analysis::TechnicalPart which) const
{
    if (!part->scoreParts || part->scoreParts->empty()) return nullptr;
    const analysis::TechnicalItem& item = analysis::itemOf(part->scoreParts->front().items, which);
    return item.isReady ? &item : nullptr;
}

} // namespace sextant::models
