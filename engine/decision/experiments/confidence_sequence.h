#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "engine/decision/experiments/estimates.h"

namespace sextant::decision {

/// An asymptotic confidence sequence: intervals that hold at all times at once, so that one may look whenever one likes
/// (experiments.md §6.1):
///     σ_n = se sqrt(n),  h_n = σ_n sqrt( 2 (n ρ² + 1) / (n² ρ²) · ln( sqrt(n ρ² + 1) / α ) )
///     ρ = sqrt( (-2 ln α + ln(-2 ln α + 1)) / N* )
/// Source: Waudby-Smith, Arbour, Sinha, Kennedy, Ramdas, "Time-uniform central limit theory and asymptotic confidence
/// sequences", 2021, eq. 9.
class ConfidenceSequence final {
public:
    /// alpha in (0, 1); plannedUnits N* > 0: where the interval is tightest
    explicit ConfidenceSequence(double alpha = 0.05, double plannedUnits = 500.0);

    [[nodiscard]] double rho() const { return m_rho; }
    /// h_n / σ_n; n > 0.
    [[nodiscard]] double factor(double n) const;
    /// estimate ± h_n of an estimator over n units with this standard error.
    [[nodiscard]] Interval interval(double estimate, double standardError, double n) const;
    /// The p-value of one look that excludes 0 exactly when the interval does, before taking the minimum over the
    /// looks:
    ///     min(1, sqrt(n ρ² + 1) exp(-d² n² ρ² / (2 σ_n² (n ρ² + 1))))
    [[nodiscard]] double p(double estimate, double standardError, double n) const;

private:
    double m_alpha;
    double m_rho;
};

/// Both arms of a comparison of means with what makes the sequence valid (experiments.md §6.1 a, b).
struct SequentialComparison {
    static constexpr std::size_t kFewestUnits = 50; ///< per arm

    double estimate = 0.0; ///< B - A
    double standardError = 0.0;
    std::size_t units = 0; ///< of both arms
    bool isWarm = false;   ///< both arms have kFewestUnits
    bool hasFloor = false; ///< the smaller arm holds less than 40 %: variances were raised to the pooled one
    Interval interval;     ///< of this look
    double p = 1.0;        ///< of this look alone; the caller keeps the smallest so far
};
/// `pooledVariance`: the sample variance of all units of both arms together (pooledVarianceOf()). Nothing if an arm has
/// fewer than two units or neither varies.
[[nodiscard]] std::optional<SequentialComparison>
compareSequentially(const Moments& a, const Moments& b, double pooledVariance, const ConfidenceSequence& sequence);
/// The sample variance of both arms' units around their common mean.
[[nodiscard]] double pooledVarianceOf(const Moments& a, const Moments& b);

/// One day of a paired comparison: the differences B - A of its pairs.
struct PairedDay {
    double sum = 0.0;
    std::int64_t pairs = 0;
};
/// The always-valid view of paired differences, clustered by trading day (experiments.md §2.3): n = days, estimate =
/// Σ D / pairs, se = sqrt(days · var(day sums around their mean)) / pairs. From 20 days on (isWarm). Nothing for fewer
/// than two days or none that varies.
constexpr double kPairedPlannedDays = 60.0;
constexpr std::size_t kFewestPairedDays = 20;
[[nodiscard]] std::optional<SequentialComparison> comparePairedDays(std::span<const PairedDay> days,
                                                                    const ConfidenceSequence& sequence);

/// The mixture sequential probability ratio test: Λ of an estimate with variance V under a N(0, τ²) mixture
/// (experiments.md §6.2). Source: Robbins, 1970; Johari, Pekelis, Walsh, "Always valid inference", 2017.
[[nodiscard]] double mixtureLikelihoodRatio(double estimate, double variance, double tau);

} // namespace sextant::decision
