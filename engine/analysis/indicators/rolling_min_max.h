#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sextant::analysis {

/// Which of several equal extremes counts.
enum class Ties : std::uint8_t { Newest, Oldest };

/// Building block: the largest of the last `length` values and its age, amortised O(1) by a monotonic queue that keeps
/// only what can still become the largest. Does not look at its input.
class RollingMax final {
public:
    /// length >= 1
    explicit RollingMax(int length, Ties ties = Ties::Newest);

    void push(double value)
    {
        if (m_size > 0 && m_ordinals[m_head] + m_length <= m_seen) popFront();
        while (m_size > 0 && isBeaten(m_values[at(m_size - 1)], value))
            --m_size;
        const std::size_t place = at(m_size);
        m_values[place] = value;
        m_ordinals[place] = m_seen;
        ++m_size;
        ++m_seen;
    }
    [[nodiscard]] bool isFull() const { return m_seen >= m_length; }
    /// Whether one more value fills the window.
    [[nodiscard]] bool willBeFull() const { return m_seen + 1 >= m_length; }
    /// Of what the window holds so far; meaningful after the first push.
    [[nodiscard]] double max() const { return m_values[m_head]; }
    /// Values pushed since the largest, 0 if it is the last one.
    [[nodiscard]] int age() const { return static_cast<int>(m_seen - 1 - m_ordinals[m_head]); }
    /// The largest as it would be after push(value).
    [[nodiscard]] double maxWith(double value) const
    {
        const std::size_t front = frontWithoutExpired();
        return front < m_size && !isBeaten(m_values[at(front)], value) ? m_values[at(front)] : value;
    }
    /// Its age as it would be after push(value).
    [[nodiscard]] int ageWith(double value) const
    {
        const std::size_t front = frontWithoutExpired();
        if (front < m_size && !isBeaten(m_values[at(front)], value))
            return static_cast<int>(m_seen - m_ordinals[at(front)]);
        return 0;
    }
    [[nodiscard]] int length() const { return static_cast<int>(m_length); }
    void reset();

private:
    [[nodiscard]] bool isBeaten(double older, double newer) const
    {
        return m_ties == Ties::Newest ? older <= newer : older < newer;
    }
    [[nodiscard]] std::size_t at(std::size_t place) const
    {
        const std::size_t index = m_head + place;
        return index < m_values.size() ? index : index - m_values.size();
    }
    [[nodiscard]] std::size_t frontWithoutExpired() const
    {
        return m_size > 0 && m_ordinals[m_head] + m_length <= m_seen ? 1 : 0;
    }
    void popFront()
    {
        m_head = at(1);
        --m_size;
    }

    std::vector<double> m_values; // a ring from m_head on, falling
    std::vector<std::uint64_t> m_ordinals;
    std::uint64_t m_length;
    std::uint64_t m_seen = 0;
    std::size_t m_head = 0;
    std::size_t m_size = 0;
    Ties m_ties;
};

/// Building block: the smallest of the last `length` values; as RollingMax of the negated ones, which is exact.
class RollingMin final {
public:
    explicit RollingMin(int length, Ties ties = Ties::Newest) : m_max(length, ties) {}

    void push(double value) { m_max.push(-value); }
    [[nodiscard]] bool isFull() const { return m_max.isFull(); }
    [[nodiscard]] bool willBeFull() const { return m_max.willBeFull(); }
    [[nodiscard]] double min() const { return -m_max.max(); }
    [[nodiscard]] int age() const { return m_max.age(); }
    [[nodiscard]] double minWith(double value) const { return -m_max.maxWith(-value); }
    [[nodiscard]] int ageWith(double value) const { return m_max.ageWith(-value); }
    [[nodiscard]] int length() const { return m_max.length(); }
    void reset() { m_max.reset(); }

private:
    RollingMax m_max;
};

/// Building block: highest high and lowest low of the last `length` bars.
class RollingMinMax final {
public:
    explicit RollingMinMax(int length, Ties ties = Ties::Newest) : m_max(length, ties), m_min(length, ties) {}

    void push(double high, double low)
    {
        m_max.push(high);
        m_min.push(low);
    }
    void push(double value) { push(value, value); }
    [[nodiscard]] bool isFull() const { return m_max.isFull(); }
    [[nodiscard]] bool willBeFull() const { return m_max.willBeFull(); }
    [[nodiscard]] double max() const { return m_max.max(); }
    [[nodiscard]] double min() const { return m_min.min(); }
    [[nodiscard]] double maxWith(double high) const { return m_max.maxWith(high); }
    [[nodiscard]] double minWith(double low) const { return m_min.minWith(low); }
    [[nodiscard]] int maxAge() const { return m_max.age(); }
    [[nodiscard]] int minAge() const { return m_min.age(); }
    [[nodiscard]] int maxAgeWith(double high) const { return m_max.ageWith(high); }
    [[nodiscard]] int minAgeWith(double low) const { return m_min.ageWith(low); }
    [[nodiscard]] int length() const { return m_max.length(); }
    void reset()
    {
        m_max.reset();
        m_min.reset();
    }

private:
    RollingMax m_max;
    RollingMin m_min;
};

} // namespace sextant::analysis
