#pragma once

#include "engine/core/canonical.h"
#include "engine/market/book/order_book.h"

namespace sextant::trading {

/// What a venue has been shown of its market, and how much of it may be believed.
struct VenueMarket {
    Duration maxQuoteAge{0};
    Duration maxBookAge{0};
    market::Quote quote;
    bool hasQuote = false;
    Price last; ///< of trades or bars; 0: none
    Time lastTime;
    bool hasTrades = false;
    const market::OrderBook* book = nullptr;
    bool bookBroke = false; ///< since the last live one

    [[nodiscard]] bool hasFreshQuote(Time now) const;
    /// The mid of a fresh quote, half-even, else the last price; 0: nothing is known.
    [[nodiscard]] Price reference(Time now) const;
    /// A book to fill from: live, with two sides that are neither crossed nor locked, and not too old.
    [[nodiscard]] bool hasUsableBook(Time now) const;

    void noteTrade(const market::Trade& trade);
    void noteQuote(const market::Quote& newest);
    /// Takes its best prices as a quote; false if it is not live or a side is empty.
    bool noteBook(const market::OrderBook& newest, double sizeUnit);
    /// After a split: what was known was in old shares.
    void forgetPrices();

    /// All but ages and book.
    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);
};

} // namespace sextant::trading
