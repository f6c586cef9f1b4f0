#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/analysis/indicators/recent_values.h"
#include "engine/core/canonical.h"

namespace sextant::analysis {

/// Bayesian online change-point detection with a constant hazard H (regimes.md §5) over standardised values whose mean
/// and variance are unknown within a run: normal-inverse-gamma prior (m 0, k 1, a 1, b 1), predictive Student-t with 2a
/// degrees of freedom, location m, squared scale b (k+1) / (a k).
///     R_t(l+1) ~ R_{t-1}(l) p_l(x) (1-H),  R_t(0) ~ Σ_l R_{t-1}(l) p_l(x) H
/// Runs of a mass below 1e-6 are dropped. A run that would grow past the cap stays at it: what it knows is that of its
/// last `cap` values, older ones fading. Each update costs O(runs kept) and allocates nothing.
/// Source: R. P. Adams and D. J. C. MacKay, "Bayesian online changepoint detection", 2007.
class ChangePointDetector final {
public:
    static constexpr int kShortRun = 15;     ///< bars
    static constexpr int kWarmUp = 30;       ///< values before a change is spoken of
    static constexpr int kLeastDrop = 20;    ///< bars that the most probable run must have lost for an alarm
    static constexpr double kFarthest = 8.0; ///< values beyond are cut to it

    /// 0 < hazard < 1, cap > kShortRun, 0 < alarm < 1
    explicit ChangePointDetector(double hazard = 1.0 / 250.0, int cap = 1000, double alarm = 0.5, double prune = 1e-6);

    /// Takes the next standardised value; what is no number is ignored.
    void update(double x);

    /// Σ R(l) over l <= 15: that a run has begun in the last 15 bars. 0 while warming up.
    [[nodiscard]] double changeProbability() const { return m_count >= kWarmUp ? m_shortMass : 0.0; }
    /// The most probable run length.
    [[nodiscard]] int runLength() const { return m_runLength; }
    /// The change is more probable than the alarm level, and the run lost at least 20 of the longest of 30 bars.
    [[nodiscard]] bool isAlarm() const { return m_isAlarm; }
    [[nodiscard]] std::int64_t count() const { return m_count; }
    /// R(l) of one run length; 0 beyond those kept.
    [[nodiscard]] double probability(int runLength) const;
    /// Run lengths kept.
    [[nodiscard]] std::size_t runs() const { return m_size; }

    void canonical(CanonicalWriter& out) const;
    /// Whether the bytes were the state of a detector with the same cap; else it is as new.
    [[nodiscard]] bool restore(CanonicalReader& in);

private:
    /// Runs with a column for each part, shortest first; all as long as the most runs there can be.
    struct Runs {
        std::vector<int> length;
        std::vector<double> mass;
        std::vector<double> mean;
        std::vector<double> scale; // b

        void resize(std::size_t size);
        void set(std::size_t place, int newLength, double newMass, double newMean, double newScale);
    };

    /// Every run takes the value; Σ of the new masses.
    double grow(double x);
    /// Drops what has no weight, holds what passes the cap, and puts the run that begins in front.
    void prune(double sum);
    void summarise();

    double m_hazard;
    int m_cap;
    double m_alarm;
    double m_prune;
    std::vector<double> m_gammaRatio; // of a run length: Γ(a + 1/2) / (Γ(a) · sqrt π)
    Runs m_runs;                      // the first m_size count
    Runs m_next;                      // reused by prune()
    std::vector<double> m_density;    // reused by grow()
    std::vector<double> m_spread;     // reused by grow()
    std::size_t m_size = 1;
    std::int64_t m_count = 0;
    double m_shortMass = 0.0;
    int m_runLength = 0;
    bool m_isAlarm = false;
    RecentValues<int> m_runLengths{kWarmUp}; // of the bars before the last one
};

/// Two-sided CUSUM over standardised values (regimes.md §5.1): g+ = max(0, g+ + x - k), g- = max(0, g- - x - k), alarm
/// when one passes h; both then start again. For charts. Source: E. S. Page, "Continuous inspection schemes",
/// Biometrika 41, 1954.
class Cusum final {
public:
    explicit Cusum(double slack = 0.5, double limit = 5.0) : m_slack(slack), m_limit(limit) {}

    /// 1 for a rise of the mean, -1 for a fall, 0 for neither.
    int update(double x);
    [[nodiscard]] double rise() const { return m_rise; }
    [[nodiscard]] double fall() const { return m_fall; }

private:
    double m_slack;
    double m_limit;
    double m_rise = 0.0;
    double m_fall = 0.0;
};

/// Where a whole series changes its mean or variance: the segmentation of least Σ cost + penalty per change, with the
/// Gaussian cost n (ln 2π + ln variance + 1) and segments of at least `minSegment` values. penalty 0: 3 ln n. The
/// indices at which segments begin, without 0. For research plots: it looks ahead, and costs O(n) to O(n²).
/// Source: R. Killick, P. Fearnhead, I. A. Eckley, "Optimal detection of changepoints with a linear computational
/// cost", JASA 107, 2012.
[[nodiscard]] std::vector<std::size_t> peltChanges(std::span<const double> values, double penalty = 0.0,
                                                   std::size_t minSegment = 20);

} // namespace sextant::analysis
