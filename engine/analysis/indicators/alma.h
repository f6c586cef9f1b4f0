#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/analysis/indicators/streaming.h"

namespace sextant::analysis {

/// Arnaud Legoux' average (IND-94): the last n values weighted w_k = exp(-(k - m)² / (2 s²)), k = 0 the oldest,
/// m = offset (n-1), s = n / sigma. First index n-1. Each update is O(n): a Gaussian window has no short recursion.
/// Source: A. Legoux, D. Kouzis-Loukas, 2009; Tulip takes the floor of m.
class Alma final : public SeriesIndicator<Alma, Reading> {
public:
    /// period >= 1, offset within 0..1, sigma > 0
    Alma(int period, double offset, double sigma, bool wholeCentre = false);

    Reading advance(double value, bool)
    {
        m_values.push(value);
        if (!m_values.isFull()) return std::nullopt;
        double sum = 0.0;
        for (std::size_t k = 0; k < m_weights.size(); ++k)
            sum += m_weights[k] * m_values[m_weights.size() - 1 - k];
        return sum / m_total;
    }
    [[nodiscard]] int warmUp() const { return static_cast<int>(m_weights.size()); }
    [[nodiscard]] int convergence() const { return 0; }

private:
    RecentValues<double> m_values;
    std::vector<double> m_weights; // of the oldest value first
    double m_total = 0.0;
};

} // namespace sextant::analysis
