#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "engine/market/book/order_book.h"

namespace sextant::session {

/// The order book of one instrument as screens see it: its state, and the best levels while it may be believed.
struct BookPart {
    static constexpr std::size_t kLevels = 20;
    using Side = std::array<market::OrderBook::Level, kLevels>;

    market::BookState state = market::BookState::Empty;
    std::uint64_t sequence = 0; ///< the venue's id of the newest update taken
    Time time;                  ///< of that update; the book is stale where it lies too far back
    int sizeScale = 0;          ///< a size unit is 10^-sizeScale of the base
    Side bids;                  ///< best first; none unless Live
    Side asks;
    std::uint8_t bidCount = 0;
    std::uint8_t askCount = 0;
    market::BookCounts counts; ///< since the session began

    [[nodiscard]] bool isLive() const { return state == market::BookState::Live; }
};

/// The part for a book, the one `before` if nothing has changed since or a message is half taken. `before` may be null.
[[nodiscard]] std::shared_ptr<const BookPart> bookPart(const market::Instrument& instrument,
                                                       const market::OrderBook& book,
                                                       const std::shared_ptr<const BookPart>& before);

} // namespace sextant::session
