#include "engine/session/book_part.h"

#include <algorithm>

#include "engine/market/instrument.h"

namespace sextant::session {
namespace {

std::uint8_t copyBest(const market::OrderBook& book, market::Side side, BookPart::Side& out)
{
    const std::size_t count = std::min(book.depth(side), BookPart::kLevels);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = book.level(side, i);
    return static_cast<std::uint8_t>(count);
}

} // namespace

std::shared_ptr<const BookPart> bookPart(const market::Instrument& instrument, const market::OrderBook& book,
                                         const std::shared_ptr<const BookPart>& before)
{
    const bool isHalfTaken = book.state() == market::BookState::Live && !book.isLive();
    if (isHalfTaken) return before;
    const market::BookCounts& counts = book.counts();
    // Every message that changes a book is counted.
    if (before != nullptr && before->state == book.state() && before->counts.updates == counts.updates &&
        before->counts.snapshots == counts.snapshots && before->counts.gaps == counts.gaps &&
        before->counts.crossed == counts.crossed && before->counts.old == counts.old)
        return before;
    auto part = std::make_shared<BookPart>();
    part->state = book.state();
    part->sequence = book.sequence();
    part->time = book.time();
    part->sizeScale = market::bookSizeScale(instrument);
    part->counts = counts;
    if (book.isLive()) {
        part->bidCount = copyBest(book, market::Side::Buy, part->bids);
        part->askCount = copyBest(book, market::Side::Sell, part->asks);
    }
    return part;
}

} // namespace sextant::session
