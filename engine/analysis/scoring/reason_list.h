#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "engine/core/reason.h"

namespace sextant::analysis {

/// The reasons that weigh most, heaviest first, equal ones in the order given. Holds at most its limit; the lightest
/// falls out. Fixed size and trivially copyable: adding allocates nothing.
class ReasonList final {
public:
    static constexpr std::size_t kCapacity = 16;

    /// limit in 0..kCapacity
    explicit ReasonList(std::size_t limit = kCapacity);

    /// Takes a reason if it is heavier than the lightest held or there is room. Its weight must be a number.
    void add(const Reason& reason);
    void clear(std::size_t limit);

    [[nodiscard]] std::span<const Reason> all() const { return std::span(m_reasons).first(m_count); }
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] bool isFull() const { return m_count == m_limit; }
    [[nodiscard]] const Reason& operator[](std::size_t place) const { return m_reasons[place]; }

private:
    std::array<Reason, kCapacity> m_reasons{};
    std::size_t m_limit;
    std::size_t m_count = 0;
};

} // namespace sextant::analysis
