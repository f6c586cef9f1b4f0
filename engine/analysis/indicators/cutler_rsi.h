#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analysis/indicators/bar_input.h"
#include "engine/analysis/indicators/exact_schedule.h"

namespace sextant::analysis {

/// The form of the relative strength index that takes simple means of the last n gains and losses (D. Cutler): its
/// value depends on n + 1 closes and on nothing before them. Otherwise as Rsi.
class CutlerRsi final {
public:
    /// period >= 1
    explicit CutlerRsi(int period);

    /// `exact`: as with Sma.
    std::optional<double> update(double value, bool exact = false);
    std::optional<double> update(const BarInput& bar) { return update(bar.close, m_schedule.isDue(bar)); }
    [[nodiscard]] std::optional<double> preview(double value, bool exact = false) const;
    [[nodiscard]] std::optional<double> preview(const BarInput& bar) const
    {
        return preview(bar.close, m_schedule.wouldBeDue(bar));
    }
    [[nodiscard]] std::optional<double> value() const;
    void reset();

    [[nodiscard]] int warmUp() const { return static_cast<int>(m_changes.size()) + 1; }
    [[nodiscard]] int convergence() const { return 0; }
    [[nodiscard]] std::uint64_t rejected() const { return m_rejected; }

private:
    /// One side of the market within the window.
    struct Side {
        double sum = 0.0;
        int count = 0; // changes on this side; with none the sum is exactly 0
    };
    struct Sides {
        Side gain;
        Side loss;
    };
    static void add(Sides& sides, double change);
    [[nodiscard]] Sides sidesWith(double change, bool exact) const;
    [[nodiscard]] static double index(const Sides& sides);

    std::vector<double> m_changes; // ring
    std::size_t m_next = 0;
    std::size_t m_count = 0;
    Sides m_sides;
    double m_last = 0.0;
    bool m_hasLast = false;
    ExactSchedule m_schedule;
    std::uint64_t m_rejected = 0;
};

} // namespace sextant::analysis
