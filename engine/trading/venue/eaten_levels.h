#pragma once

#include <vector>

#include "engine/core/canonical.h"
#include "engine/market/book/order_book.h"
#include "engine/market/instrument.h"

namespace sextant::trading {

/// What we took from the levels of a book that does not know of us: a tape shows them as if it still stood there. A
/// level counts anew once somebody changed its size.
class EatenLevels final {
public:
    /// The whole lots of a level that are still there for us.
    [[nodiscard]] Lots freeOf(const market::Instrument& instrument, market::Side side,
                              const market::OrderBook::Level& level) const;
    void add(market::Side side, const market::OrderBook::Level& level, Lots lots);
    /// The book changed.
    void update(const market::OrderBook& book);
    void clear() { m_levels.clear(); }

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    struct Eaten {
        market::Side side = market::Side::None; // of the level
        Price price;
        market::BookSize size; // displayed when it was eaten from
        Lots lots;
    };
    std::vector<Eaten> m_levels;
};

} // namespace sextant::trading
