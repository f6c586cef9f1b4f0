#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace sextant::test {

// Slow, separate versions of what indicators are made of, straight from their formulas: each value from the whole
// history before it.

using SlowSeries = std::vector<std::optional<double>>;

[[nodiscard]] SlowSeries slowSeries(const std::vector<double>& values);

/// f over each full window of n values, the oldest first; a window with a gap has no value.
[[nodiscard]] SlowSeries slowWindow(const SlowSeries& x, int n,
                                    const std::function<double(const std::vector<double>&)>& f);

/// f over the values of several series at the same index, where all have one.
[[nodiscard]] SlowSeries slowMap(const std::vector<SlowSeries>& series,
                                 const std::function<std::optional<double>(const std::vector<double>&)>& f);

/// The series k bars before.
[[nodiscard]] SlowSeries slowLag(const SlowSeries& x, int k);

[[nodiscard]] SlowSeries slowSma(const SlowSeries& x, int n);
[[nodiscard]] SlowSeries slowHighest(const SlowSeries& x, int n);
[[nodiscard]] SlowSeries slowLowest(const SlowSeries& x, int n);
[[nodiscard]] SlowSeries slowSum(const SlowSeries& x, int n);

/// y += factor (x - y) from the mean of the first n values of x on, or published from the n-th though it starts with
/// the first.
[[nodiscard]] SlowSeries slowRecursion(const SlowSeries& x, double factor, int n, bool startsWithFirst = false);
[[nodiscard]] SlowSeries slowEma(const SlowSeries& x, int n, bool startsWithFirst = false);
[[nodiscard]] SlowSeries slowRma(const SlowSeries& x, int n);

/// Relative strength with Wilder's averages; 50 without change.
[[nodiscard]] SlowSeries slowRsi(const SlowSeries& x, int n);

} // namespace sextant::test
