#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace sextant::decision {

/// How p-values of one family are corrected (experiments.md §8).
enum class Correction : std::uint8_t {
    BenjaminiHochberg,  ///< false discovery rate, independent or positively dependent tests (1995)
    BenjaminiYekutieli, ///< the same under any dependence (2001)
    Holm,               ///< family-wise error (1979)
};

/// Adjusted p-values, in the order given: reject those <= the level. Each p in [0, 1].
[[nodiscard]] std::vector<double> adjusted(std::span<const double> p, Correction correction);

} // namespace sextant::decision
