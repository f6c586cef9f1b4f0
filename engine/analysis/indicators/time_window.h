#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "engine/core/time.h"

namespace sextant::analysis {

/// Building block: the items of the last stretch of time, in order. Grows to the busiest stretch and keeps that memory.
/// Asking looks at the items, so that the answer is a function of them alone.
template <class Item>
class TimeWindow final {
public:
    explicit TimeWindow(Duration span) : m_span(span), m_ring(64) {}

    /// Takes an item that is not older than the one before; what has become too old by it is dropped.
    void push(Time time, const Item& item)
    {
        while (m_size > 0 && m_ring[m_head].time <= time - m_span) {
            m_head = place(1);
            --m_size;
        }
        if (m_size == m_ring.size()) grow();
        m_ring[place(m_size)] = {time, item};
        ++m_size;
    }
    /// Calls visit(item) for each item of (now - span, now], the oldest first.
    template <class Visit>
    void forEach(Time now, const Visit& visit) const
    {
        for (std::size_t i = 0; i < m_size; ++i) {
            const Entry& entry = m_ring[place(i)];
            if (entry.time > now - m_span && entry.time <= now) visit(entry.item);
        }
    }

private:
    struct Entry {
        Time time;
        Item item;
    };
    [[nodiscard]] std::size_t place(std::size_t i) const
    {
        const std::size_t index = m_head + i;
        return index < m_ring.size() ? index : index - m_ring.size();
    }
    void grow()
    {
        std::vector<Entry> larger(2 * m_ring.size());
        for (std::size_t i = 0; i < m_size; ++i)
            larger[i] = m_ring[place(i)];
        m_ring = std::move(larger);
        m_head = 0;
    }

    Duration m_span;
    std::vector<Entry> m_ring;
    std::size_t m_head = 0;
    std::size_t m_size = 0;
};

} // namespace sextant::analysis
