#include "engine/trading/venue/eaten_levels.h"

#include <algorithm>

namespace sextant::trading {

using market::OrderBook;
using market::Side;

Lots EatenLevels::freeOf(const market::Instrument& instrument, Side side, const OrderBook::Level& level) const
{
    Lots lots = market::wholeLots(instrument, level.size);
    for (const Eaten& eaten : m_levels)
        if (eaten.side == side && eaten.price == level.price) lots.count -= eaten.lots.count;
    return Lots{std::max<std::int64_t>(lots.count, 0)};
}

void EatenLevels::add(Side side, const OrderBook::Level& level, Lots lots)
{
    if (lots.count == 0) return;
    for (Eaten& eaten : m_levels)
        if (eaten.side == side && eaten.price == level.price) {
            eaten.lots.count += lots.count;
            return;
        }
    m_levels.push_back({side, level.price, level.size, lots});
}

void EatenLevels::update(const OrderBook& book)
{
    std::erase_if(m_levels, [&](const Eaten& eaten) { return book.sizeAt(eaten.side, eaten.price) != eaten.size; });
}

void EatenLevels::canonical(CanonicalWriter& out) const
{
    out.put(m_levels.size());
    for (const Eaten& eaten : m_levels)
        out.putAll(eaten.side, eaten.price, eaten.size.units, eaten.lots);
}

void EatenLevels::restore(CanonicalReader& in)
{
    constexpr std::size_t kFields = 4;
    m_levels.resize(in.count(kFields * 8));
    for (Eaten& eaten : m_levels)
        in.getAll(eaten.side, eaten.price, eaten.size.units, eaten.lots);
}

} // namespace sextant::trading
