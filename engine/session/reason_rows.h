#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "engine/core/reason.h"

namespace sextant::session {

/// Reasons of one step of a decision, in the order in which the engine gave them. A session keeps thousands of signals
/// and orders with a dozen each for its screens, so they are kept packed: about a third of what they take unpacked.
/// They come out one after the other, as values, exactly as they went in. Copies share the bytes.
class ReasonRows final {
public:
    class Iterator final {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Reason;
        using difference_type = std::ptrdiff_t;
        using pointer = const Reason*;
        using reference = Reason;

        Iterator() = default;
        explicit Iterator(const std::uint8_t* at) : m_at(at) {}
        [[nodiscard]] Reason operator*() const;
        Iterator& operator++();
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const std::uint8_t* m_at = nullptr;
    };

    ReasonRows() = default;
    explicit ReasonRows(std::span<const Reason> reasons) { assign(reasons); }
    ReasonRows(std::initializer_list<Reason> reasons) { assign({reasons.begin(), reasons.size()}); }

    void assign(std::span<const Reason> reasons);
    void push_back(const Reason& reason);
    template <class... Args>
    void emplace_back(const Args&... args)
    {
        push_back(Reason(args...));
    }

    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] Iterator begin() const { return Iterator(m_bytes.get()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_bytes.get() + m_size); }
    /// Of at least one.
    [[nodiscard]] Reason front() const { return *begin(); }
    [[nodiscard]] std::vector<Reason> unpacked() const { return {begin(), end()}; }

    /// As they are packed, to be kept beside other things.
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return {m_bytes.get(), m_size}; }
    /// What bytes() and size() were, kept by somebody else; they never change.
    ReasonRows(std::shared_ptr<const std::uint8_t[]> bytes, std::uint32_t size, std::uint32_t count)
        : m_bytes(std::move(bytes)), m_size(size), m_count(count)
    {}

private:
    std::shared_ptr<const std::uint8_t[]> m_bytes; // null: no reasons
    std::uint32_t m_size = 0;
    std::uint32_t m_count = 0;
};

} // namespace sextant::session
