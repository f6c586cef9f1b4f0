#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/core/time.h"
#include "engine/market/formats/tape_source.h"

namespace sextant::market::formats {

/// Whether a trade's id was seen among the last ones. Ids that rise, as they do, cost one comparison.
class RecentIds final {
public:
    [[nodiscard]] bool isRepeated(std::uint64_t id)
    {
        if (id <= m_highest && std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end()) return true;
        m_ids[m_next] = id;
        m_next = (m_next + 1) % m_ids.size();
        m_highest = std::max(m_highest, id);
        return false;
    }

private:
    std::array<std::uint64_t, 1024> m_ids{};
    std::size_t m_next = 0;
    std::uint64_t m_highest = 0;
};

/// A trade's id.
struct RowIds {
    std::uint64_t hash = 0;             ///< 0: the trade has none
    std::optional<std::int64_t> number; ///< the id itself if it is a whole number >= 0
};

/// The id of a trade as its source writes it.
[[nodiscard]] RowIds rowIdsFrom(std::string_view id);

/// Finds duplicates and missing ids in a stream of records in time order.
class OrderGuard final {
public:
    enum class Verdict : std::uint8_t { Fine, DuplicateBar, DuplicateTrade };

    [[nodiscard]] Verdict check(const MarketRecord& record, const RowIds& ids)
    {
        m_missing = 0;
        if (record.kind == MarketRecord::Kind::Bar) {
            if (m_lastEnd && *m_lastEnd == record.bar.end) return Verdict::DuplicateBar;
            m_lastEnd = record.bar.end;
        } else if (record.kind == MarketRecord::Kind::Trade && ids.hash != 0) {
            if (m_recent.isRepeated(ids.hash)) return Verdict::DuplicateTrade;
            if (ids.number) {
                if (m_lastNumber) {
                    ++m_steps;
                    if (*ids.number == *m_lastNumber + 1) ++m_unitSteps;
                    if (*ids.number > *m_lastNumber + 1)
                        m_missing = static_cast<std::uint64_t>(*ids.number - *m_lastNumber - 1);
                }
                m_lastNumber = ids.number;
            }
        }
        return Verdict::Fine;
    }

    /// Ids missing before the record just checked.
    [[nodiscard]] std::uint64_t missing() const { return m_missing; }
    /// The venue numbers its trades without holes, so a hole means lost trades.
    [[nodiscard]] bool isContiguous() const { return m_steps >= 100 && m_unitSteps * 100 >= m_steps * 99; }

private:
    std::optional<Time> m_lastEnd;
    RecentIds m_recent;
    std::optional<std::int64_t> m_lastNumber;
    std::uint64_t m_steps = 0;
    std::uint64_t m_unitSteps = 0;
    std::uint64_t m_missing = 0;
};

} // namespace sextant::market::formats
