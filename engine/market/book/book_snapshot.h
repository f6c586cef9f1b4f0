#pragma once

#include <cstdint>
#include <vector>

#include "engine/market/book/order_book.h"

namespace sextant::market {

/// The whole book as the records of a snapshot, appended to `out`: for those who have not seen how it came about. What
/// continues the book continues one made of them. @param flags  RecordFlag
void appendSnapshot(const OrderBook& book, std::uint16_t instrument, Time time, std::uint8_t flags,
                    std::vector<BookSnapshot>& out);

} // namespace sextant::market
