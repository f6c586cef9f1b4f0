#pragma once

#include <cmath>
#include <span>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/core/time.h"
#include "engine/market/records.h"

namespace sextant::analysis {

/// One price of an order book: quote currency, and units of the base on it.
struct BookLevel {
    double price = 0.0;
    double size = 0.0;
};

/// A book as it stands after an event, best prices first. A quote is a book of one level a side.
struct BookInput {
    Time time;
    std::span<const BookLevel> bids;
    std::span<const BookLevel> asks;

    /// Whether both sides are there with numbers that may be computed with; the book may yet be locked or crossed.
    [[nodiscard]] bool hasBothSides() const
    {
        const auto isGood = [](std::span<const BookLevel> side) {
            return !side.empty() && isUsable(side[0].price) && side[0].price > 0.0 && isUsable(side[0].size) &&
                   side[0].size >= 0.0;
        };
        return isGood(bids) && isGood(asks);
    }
    /// bid >= ask; meaningful with both sides.
    [[nodiscard]] bool isLocked() const { return bids[0].price >= asks[0].price; }
};

/// One trade.
struct TradeInput {
    Time time;
    double price = 0.0;
    double size = 0.0;
    market::Side aggressor = market::Side::None;

    [[nodiscard]] bool isGood() const { return isUsable(price) && price > 0.0 && isUsable(size) && size >= 0.0; }
};

/// Which way a trade went: its aggressor, or where that is not known the tick rule: above the last price bought, below
/// sold, at it as the one before. 1, -1, or 0 before the first change.
class AggressorSign final {
public:
    int of(double price, market::Side aggressor)
    {
        if (aggressor != market::Side::None)
            m_sign = market::sign(aggressor);
        else if (m_hasLast && price != m_lastPrice)
            m_sign = price > m_lastPrice ? 1 : -1;
        m_hasLast = true;
        m_lastPrice = price;
        return m_sign;
    }

private:
    bool m_hasLast = false;
    double m_lastPrice = 0.0;
    int m_sign = 0;
};

} // namespace sextant::analysis
