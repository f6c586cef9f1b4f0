#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/market/records.h"

namespace sextant::session {

/// The last closed bars of one instrument and timeframe, oldest overwritten first. No allocation after construction.
class BarHistory final {
public:
    explicit BarHistory(std::size_t capacity = 0) : m_ring(capacity) {}

    void add(const market::Bar& bar)
    {
        if (m_ring.empty()) return;
        m_ring[m_next] = bar;
        m_next = m_next + 1 == m_ring.size() ? 0 : m_next + 1;
        m_count = m_count < m_ring.size() ? m_count + 1 : m_count;
        ++m_total;
    }
    [[nodiscard]] std::size_t size() const { return m_count; }
    /// Bars ever added; tells how many closed since an earlier look.
    [[nodiscard]] std::uint64_t total() const { return m_total; }
    /// The k-th newest, 0 the newest; k < size().
    [[nodiscard]] const market::Bar& newest(std::size_t k = 0) const
    {
        return m_ring[(m_next + m_ring.size() - 1 - k) % m_ring.size()];
    }

private:
    std::vector<market::Bar> m_ring;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
    std::uint64_t m_total = 0;
};

/// What a decision taken at `asOf` may know of an instrument's past. It returns nothing that ended, traded or was
/// quoted later, whatever has been stored since: asking with an older `asOf` gives what was known then.
class MarketView final {
public:
    using Histories = std::array<BarHistory, market::kTimeframeCount>;

    MarketView(const Histories& histories, Time asOf) : m_histories(&histories), m_asOf(asOf) {}

    [[nodiscard]] Time asOf() const { return m_asOf; }
    /// The k-th newest bar of `timeframe` that was closed at asOf (its end is not later); nothing if the history is
    /// shorter.
    [[nodiscard]] std::optional<market::Bar> closedBar(market::Timeframe timeframe, std::size_t k = 0) const;
    /// How many closed bars of `timeframe` can be asked for.
    [[nodiscard]] std::size_t closedBarCount(market::Timeframe timeframe) const;

private:
    [[nodiscard]] std::size_t laterThanAsOf(const BarHistory& history) const;

    const Histories* m_histories;
    Time m_asOf;
};

} // namespace sextant::session
