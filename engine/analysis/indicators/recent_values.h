#pragma once

#include <cstddef>
#include <vector>

#include "engine/core/contract.h"

namespace sextant::analysis {

/// Building block: the last `length` items, the newest at 0. Allocates in its constructor only.
template <class Item>
class RecentValues final {
public:
    /// length >= 1
    explicit RecentValues(int length)
    {
        expects(length >= 1, "the length of a window must be >= 1");
        m_ring.resize(static_cast<std::size_t>(length));
    }

    void push(const Item& item)
    {
        m_newest = m_newest + 1 < m_ring.size() ? m_newest + 1 : 0;
        m_ring[m_newest] = item;
        if (m_count < m_ring.size()) ++m_count;
    }
    /// The item pushed `age` pushes ago; age < size().
    [[nodiscard]] const Item& operator[](std::size_t age) const
    {
        return m_ring[m_newest >= age ? m_newest - age : m_newest + m_ring.size() - age];
    }
    [[nodiscard]] const Item& oldest() const { return (*this)[m_count - 1]; }
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] std::size_t length() const { return m_ring.size(); }
    [[nodiscard]] bool isFull() const { return m_count == m_ring.size(); }
    void clear()
    {
        m_newest = 0;
        m_count = 0;
    }

private:
    std::vector<Item> m_ring;
    std::size_t m_newest = 0;
    std::size_t m_count = 0;
};

} // namespace sextant::analysis
