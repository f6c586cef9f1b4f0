#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace sextant::analysis {

/// The newest items, at most `capacity` of them; memory is taken at construction.
template <class T>
class RecentItems final {
public:
    explicit RecentItems(std::size_t capacity) : m_items(capacity) {}

    void push(const T& item)
    {
        m_items[m_next] = item;
        m_next = m_next + 1 == m_items.size() ? 0 : m_next + 1;
        if (m_size < m_items.size()) ++m_size;
    }
    void clear()
    {
        m_size = 0;
        m_next = 0;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_items.size(); }
    /// The item `age` items before the newest, age < size().
    [[nodiscard]] const T& ago(std::size_t age) const
    {
        return m_items[m_next > age ? m_next - 1 - age : m_next + m_items.size() - 1 - age];
    }

private:
    std::vector<T> m_items;
    std::size_t m_next = 0;
    std::size_t m_size = 0;
};

/// Items in the order they came, at most `capacity`. Where a new one finds no room the oldest that is over leaves, or,
/// if none is, the oldest.
template <class T>
class BoundedList final {
public:
    explicit BoundedList(std::size_t capacity) : m_capacity(capacity) { m_items.reserve(capacity); }

    template <class IsOver>
    T& add(T item, IsOver isOver)
    {
        if (m_items.size() == m_capacity) {
            auto leaves = m_items.begin();
            for (auto each = m_items.begin(); each != m_items.end(); ++each)
                if (isOver(*each)) {
                    leaves = each;
                    break;
                }
            m_items.erase(leaves);
        }
        m_items.push_back(std::move(item));
        return m_items.back();
    }
    template <class Wanted>
    void removeIf(Wanted wanted)
    {
        std::erase_if(m_items, wanted);
    }
    void clear() { m_items.clear(); }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] T& back() { return m_items.back(); }
    [[nodiscard]] auto begin() { return m_items.begin(); }
    [[nodiscard]] auto end() { return m_items.end(); }
    [[nodiscard]] auto begin() const { return m_items.begin(); }
    [[nodiscard]] auto end() const { return m_items.end(); }
    [[nodiscard]] const T& operator[](std::size_t place) const { return m_items[place]; }

private:
    std::size_t m_capacity;
    std::vector<T> m_items;
};

} // namespace sextant::analysis
