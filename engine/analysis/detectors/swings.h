#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analysis/detectors/detector.h"
#include "engine/analysis/detectors/recent_items.h"

namespace sextant::analysis {

/// A turning point; it happened in `bar` and could not be known before `confirmedBar`.
struct SwingPoint {
    bool isHigh = false;
    double price = 0.0;
    std::int64_t bar = 0;
    Time barStart;
    Time barEnd;
    std::int64_t confirmedBar = 0;
    Time confirmedAt;

    [[nodiscard]] Anchor anchor() const { return {barStart, bar, price}; }
};

struct SwingParameters {
    int left = 5;            ///< L, 1..100
    int right = 5;           ///< R, 1..100
    bool equalsLeft = false; ///< a bar equal to one on its left counts too, as in smart-money-concepts
};

/// The swings that a bar confirmed.
struct FoundSwings {
    std::optional<SwingPoint> high;
    std::optional<SwingPoint> low;
};

/// Fractal swings (detectors.md §2.1): a high at i if H_i > max(H_{i-L} .. H_{i-1}) and H_i >= max(H_{i+1} .. H_{i+R});
/// lows mirrored. Known R bars later and never withdrawn. A bar looks at its neighbours from the inside out and stops
/// at the first that is beyond it. Maxima within a distance k lie k bars apart, so n bars look at no more than
/// n · (1 + 1/2 + … + 1/max(L, R)) pairs.
class FractalSwings final {
public:
    explicit FractalSwings(const SwingParameters& parameters = {});

    FoundSwings update(const DetectorBar& bar);
    /// What is missing may hold a turn: windows begin anew after it.
    void restart() { m_bars.clear(); }
    [[nodiscard]] const SwingParameters& parameters() const { return m_parameters; }

private:
    struct WindowBar {
        double high;
        double low;
        std::int64_t ordinal;
        Time start;
        Time end;
        bool mayTurn;
    };
    /// `turn`: the price in the middle of a window that lies around it in memory, oldest first.
    template <bool isHigh>
    [[nodiscard]] bool isTurn(const double* turn) const;

    SwingParameters m_parameters;
    RecentItems<WindowBar> m_bars;
    // Each price twice, a window apart, so that some window of every age lies in one piece.
    std::vector<double> m_highs;
    std::vector<double> m_lows;
    std::size_t m_place = 0; // of the next bar, below the window's length
};

/// The place of a swing against the one of its kind before.
enum class SwingLabel : std::uint8_t { None, Higher, Lower, Equal };

} // namespace sextant::analysis
