#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

#include "models/chart/chunked_vector.h"

namespace sextant::models {

/// Lowest and highest of some values; empty if there was none.
struct ValueRange {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEmpty() const { return low > high; }
    void add(double value)
    {
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
    void add(const ValueRange& other)
    {
        low = other.low < low ? other.low : low;
        high = other.high > high ? other.high : high;
    }
    friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

/// One output of an indicator, value by value, with summaries of 4, 16, 64 … of them, so that millions are painted in
/// the time of a few thousand. Values are kept exactly; summaries as floats rounded outwards, so that a range from them
/// holds every value and is wider by at most one part in ten million.
class ValueTrack final {
public:
    static constexpr std::size_t kFactor = 4;

    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    /// The next value; nothing where there is none.
    void push_back(std::optional<double> value);
    void clear();
    /// Nothing outside.
    [[nodiscard]] std::optional<double> at(std::size_t i) const;
    /// NaN where there is none; `i` < size().
    [[nodiscard]] double raw(std::size_t i) const { return m_values[i]; }

    /// Of the values first … end - 1, as far as there are any. O(log).
    [[nodiscard]] ValueRange range(std::size_t first, std::size_t end) const;

    /// How coarse edges between columns of pixels may be: a power of kFactor that is at most a quarter of the values
    /// in a column.
    [[nodiscard]] static std::size_t stepFor(double valuesPerColumn);
    /// As range(), of first and end rounded down to multiples of `step`; `step` is one of stepFor(). Reads no more than
    /// about 16 summaries for a column.
    [[nodiscard]] ValueRange steppedRange(std::size_t first, std::size_t end, std::size_t step) const;

private:
    struct Group {
        float low;
        float high;
    };

    [[nodiscard]] ValueRange rangeOf(std::size_t level, std::size_t first, std::size_t end) const;
    void complete(std::size_t level);

    ChunkedVector<double> m_values;
    std::vector<ChunkedVector<Group>> m_levels; // [0]: of 4 values each, complete ones only
};

} // namespace sextant::models
