#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "engine/market/book/order_book.h"

namespace sextant::test {

/// A book as plainly as it can be written: the independent version that OrderBook is compared with.
struct PlainBook {
    std::map<std::int64_t, std::int64_t> bids; ///< price -> size
    std::map<std::int64_t, std::int64_t> asks;

    void set(market::Side side, std::int64_t price, std::int64_t size)
    {
        auto& levels = side == market::Side::Buy ? bids : asks;
        if (size == 0)
            levels.erase(price);
        else
            levels[price] = size;
    }
    [[nodiscard]] bool isCrossedOrLocked() const
    {
        return !bids.empty() && !asks.empty() && bids.rbegin()->first >= asks.begin()->first;
    }
    friend bool operator==(const PlainBook&, const PlainBook&) = default;
};

[[nodiscard]] inline PlainBook plain(const market::OrderBook& book)
{
    PlainBook out;
    for (const market::Side side : {market::Side::Buy, market::Side::Sell})
        for (std::size_t i = 0; i < book.depth(side); ++i)
            out.set(side, book.level(side, i).price.units, book.level(side, i).size.units);
    return out;
}

struct LevelChange {
    market::Side side = market::Side::None;
    std::int64_t price = 0;
    std::int64_t size = 0;
};

/// What a venue sends at one instant.
struct BookMessage {
    bool snapshot = false;
    std::uint64_t previous = 0;
    std::uint64_t sequence = 0;
    std::vector<LevelChange> levels;
};

/// The records of a message as they stand on the tape.
template <class Record>
[[nodiscard]] std::vector<Record> recordsOf(const BookMessage& message, market::SequenceRule rule, Time time)
{
    std::vector<Record> out;
    for (const LevelChange& change : message.levels) {
        Record r;
        r.price = Price{change.price};
        r.size = market::BookSize{change.size};
        r.side = change.side;
        out.push_back(r);
    }
    if (out.empty()) out.emplace_back();
    for (Record& r : out) {
        r.time = time;
        r.previous = message.previous;
        r.sequence = message.sequence;
        r.rule = rule;
        r.instrument = 1;
        r.part = 0;
    }
    out.front().part |= market::kFirstOfUpdate;
    out.back().part |= market::kLastOfUpdate;
    return out;
}

/// Gives a book the whole message; what its last record came to.
inline market::BookVerdict apply(market::OrderBook& book, const BookMessage& message, market::SequenceRule rule,
                                 Time time = Time::fromSeconds(1))
{
    market::BookVerdict verdict = market::BookVerdict::Partial;
    if (message.snapshot)
        for (const auto& r : recordsOf<market::BookSnapshot>(message, rule, time))
            verdict = book.apply(r);
    else
        for (const auto& r : recordsOf<market::BookDelta>(message, rule, time))
            verdict = book.apply(r);
    return verdict;
}

} // namespace sextant::test
