#include "engine/market/book/book_snapshot.h"

namespace sextant::market {

void appendSnapshot(const OrderBook& book, std::uint16_t instrument, Time time, std::uint8_t flags,
                    std::vector<BookSnapshot>& out)
{
    BookSnapshot record;
    record.time = time;
    record.instrument = instrument;
    record.flags = flags;
    record.previous = record.sequence = book.sequence();
    record.rule = book.rule();
    record.part = 0;
    const std::size_t begin = out.size();
    for (const Side side : {Side::Buy, Side::Sell})
        book.visit(side, [&](const OrderBook::Level& level) {
            record.side = side;
            record.price = level.price;
            record.size = level.size;
            out.push_back(record);
            return true;
        });
    if (out.size() == begin) {
        record.side = Side::None;
        out.push_back(record);
    }
    out[begin].part |= kFirstOfUpdate;
    out.back().part |= kLastOfUpdate;
}

} // namespace sextant::market
