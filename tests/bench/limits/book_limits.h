#pragma once

#include <cstdint>
#include <map>
#include <span>

#include "engine/market/book/book_records.h"

namespace sextant::bench::limits {

/// A book as it is written everywhere: two std::map of price to size.
class MapBook final {
public:
    void apply(const market::BookLevel& record)
    {
        if ((record.part & market::kFirstOfUpdate) != 0) m_sequence = record.sequence;
        auto& levels = record.side == market::Side::Buy ? m_bids : m_asks;
        if (record.size.units == 0)
            levels.erase(record.price.units);
        else
            levels[record.price.units] = record.size.units;
        if ((record.part & market::kLastOfUpdate) != 0 && !m_bids.empty() && !m_asks.empty() &&
            m_bids.rbegin()->first >= m_asks.begin()->first)
            ++m_crossed;
    }
    [[nodiscard]] std::size_t levels() const { return m_bids.size() + m_asks.size(); }
    [[nodiscard]] std::int64_t bestBid() const { return m_bids.empty() ? 0 : m_bids.rbegin()->first; }
    [[nodiscard]] std::uint64_t crossed() const { return m_crossed; }

private:
    std::map<std::int64_t, std::int64_t> m_bids;
    std::map<std::int64_t, std::int64_t> m_asks;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_crossed = 0;
};

} // namespace sextant::bench::limits
