#include "engine/decision/experiments/multiple_testing.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace sextant::decision {

std::vector<double> adjusted(std::span<const double> p, Correction correction)
{
    const std::size_t m = p.size();
    std::vector<std::size_t> order(m);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) { return p[x] < p[y]; });
    std::vector<double> result(m, 1.0);
    const double count = static_cast<double>(m);
    if (correction == Correction::Holm) {
        double largest = 0.0; // so far, from the smallest p on
        for (std::size_t i = 0; i < m; ++i) {
            largest = std::max(largest, std::min(1.0, (count - static_cast<double>(i)) * p[order[i]]));
            result[order[i]] = largest;
        }
        return result;
    }
    double harmonic = 1.0;
    if (correction == Correction::BenjaminiYekutieli) {
        harmonic = 0.0;
        for (std::size_t i = 1; i <= m; ++i)
            harmonic += 1.0 / static_cast<double>(i);
    }
    double smallest = 1.0; // so far, from the largest p down
    for (std::size_t i = m; i > 0; --i) {
        smallest = std::min(smallest, p[order[i - 1]] * count * harmonic / static_cast<double>(i));
        result[order[i - 1]] = smallest;
    }
    return result;
}

} // namespace sextant::decision
