#include "tests/engine/analysis/slow_series.h"

#include <algorithm>
#include <numeric>

namespace sextant::test {

SlowSeries slowSeries(const std::vector<double>& values) { return {values.begin(), values.end()}; }

SlowSeries slowWindow(const SlowSeries& x, int n, const std::function<double(const std::vector<double>&)>& f)
{
    SlowSeries result(x.size());
    for (std::size_t i = static_cast<std::size_t>(n) - 1; i < x.size(); ++i) {
        std::vector<double> window;
        for (std::size_t k = i + 1 - static_cast<std::size_t>(n); k <= i; ++k)
            if (x[k]) window.push_back(*x[k]);
        if (window.size() == static_cast<std::size_t>(n)) result[i] = f(window);
    }
    return result;
}

SlowSeries slowMap(const std::vector<SlowSeries>& series,
                   const std::function<std::optional<double>(const std::vector<double>&)>& f)
{
    SlowSeries result(series[0].size());
    for (std::size_t i = 0; i < result.size(); ++i) {
        std::vector<double> values;
        for (const SlowSeries& one : series)
            if (one[i]) values.push_back(*one[i]);
        if (values.size() == series.size()) result[i] = f(values);
    }
    return result;
}

SlowSeries slowLag(const SlowSeries& x, int k)
{
    SlowSeries result(x.size());
    for (std::size_t i = static_cast<std::size_t>(k); i < x.size(); ++i)
        result[i] = x[i - static_cast<std::size_t>(k)];
    return result;
}

SlowSeries slowSum(const SlowSeries& x, int n)
{
    return slowWindow(x, n, [](const auto& w) { return std::accumulate(w.begin(), w.end(), 0.0); });
}
SlowSeries slowSma(const SlowSeries& x, int n)
{
    return slowWindow(x, n, [n](const auto& w) { return std::accumulate(w.begin(), w.end(), 0.0) / n; });
}
SlowSeries slowHighest(const SlowSeries& x, int n)
{
    return slowWindow(x, n, [](const auto& w) { return *std::max_element(w.begin(), w.end()); });
}
SlowSeries slowLowest(const SlowSeries& x, int n)
{
    return slowWindow(x, n, [](const auto& w) { return *std::min_element(w.begin(), w.end()); });
}

SlowSeries slowRecursion(const SlowSeries& x, double factor, int n, bool startsWithFirst)
{
    SlowSeries result(x.size());
    std::vector<double> seen;
    double y = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!x[i]) continue;
        seen.push_back(*x[i]);
        const auto count = static_cast<int>(seen.size());
        if (startsWithFirst)
            y = count == 1 ? *x[i] : y + factor * (*x[i] - y);
        else if (count == n)
            y = std::accumulate(seen.begin(), seen.end(), 0.0) / n;
        else if (count > n)
            y += factor * (*x[i] - y);
        if (count >= n) result[i] = y;
    }
    return result;
}
SlowSeries slowEma(const SlowSeries& x, int n, bool startsWithFirst)
{
    return slowRecursion(x, 2.0 / (n + 1.0), n, startsWithFirst);
}
SlowSeries slowRma(const SlowSeries& x, int n) { return slowRecursion(x, 1.0 / n, n); }

SlowSeries slowRsi(const SlowSeries& x, int n)
{
    const SlowSeries change = slowMap({x, slowLag(x, 1)}, [](const auto& v) { return v[0] - v[1]; });
    const auto part = [&](double sign) {
        return slowRma(slowMap({change}, [sign](const auto& v) { return std::max(0.0, sign * v[0]); }), n);
    };
    return slowMap({part(1.0), part(-1.0)},
                   [](const auto& v) { return v[0] + v[1] > 0.0 ? 100.0 * v[0] / (v[0] + v[1]) : 50.0; });
}

} // namespace sextant::test
