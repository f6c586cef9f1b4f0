#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace sextant::decision {

// Estimates of experiments, each with the example of experiments.md as a test. Sums are compensated (Kahan, 1965), so
// they do not depend on how large the numbers before were. Spans hold finite numbers.

/// A sum that does not lose what is small beside it.
class KahanSum final {
public:
    void add(double value)
    {
        const double corrected = value - m_lost;
        const double next = m_sum + corrected;
        m_lost = (next - m_sum) - corrected;
        m_sum = next;
    }
    [[nodiscard]] double value() const { return m_sum; }

private:
    double m_sum = 0.0;
    double m_lost = 0.0;
};

/// Count, mean and sample variance (divided by n - 1; 0 while n < 2).
struct Moments {
    std::size_t n = 0;
    double mean = 0.0;
    double variance = 0.0;
};
[[nodiscard]] Moments momentsOf(std::span<const double> values);

struct Interval {
    double low = 0.0;
    double high = 0.0;
    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
};

/// What a test says of B - A. `p` is two-sided.
struct TestResult {
    double estimate = 0.0;
    double standardError = 0.0;
    double statistic = 0.0; ///< z or t
    double degrees = 0.0;   ///< of freedom; 0: normal
    double p = 1.0;
    Interval interval; ///< at 1 - alpha
};

/// Welch's test of two means (experiments.md §4). Nothing if an arm has fewer than two values or neither varies.
[[nodiscard]] std::optional<TestResult> welch(const Moments& a, const Moments& b, double alpha = 0.05);
/// Student's test of paired differences B - A. Nothing for fewer than two or none that varies.
[[nodiscard]] std::optional<TestResult> pairedT(std::span<const double> differences, double alpha = 0.05);
/// Exact two-sided sign test of paired differences; zeros are left out. p of the median being 0.
struct SignTest {
    std::size_t positive = 0;
    std::size_t negative = 0;
    double p = 1.0;
};
[[nodiscard]] SignTest signTest(std::span<const double> differences);
/// Mann and Whitney's rank test with mean ranks for ties and continuity correction: P(B > A) + P(B = A)/2 and its
/// two-sided p by the normal approximation. For display. Nothing for an empty arm or if all values are equal.
struct RankTest {
    double superiority = 0.5;
    double z = 0.0;
    double p = 1.0;
};
[[nodiscard]] std::optional<RankTest> mannWhitney(std::span<const double> a, std::span<const double> b);

/// A share of successes.
struct Proportion {
    std::int64_t successes = 0; ///< 0 … trials
    std::int64_t trials = 0;
    [[nodiscard]] double rate() const
    {
        return trials > 0 ? static_cast<double>(successes) / static_cast<double>(trials) : 0.0;
    }
};
/// Wilson's score interval (1927) of a share. trials > 0.
[[nodiscard]] Interval wilson(const Proportion& share, double alpha = 0.05);
/// Two shares by the pooled z test; the interval by Newcombe's hybrid score method 10 (1998). If a cell is expected to
/// hold fewer than 5, p is Fisher's exact one (two-sided: all tables no more probable) and `isExact` says so. Nothing
/// for an empty arm.
struct ProportionTest {
    TestResult result;
    Interval wald;
    bool isExact = false;
};
[[nodiscard]] std::optional<ProportionTest> twoProportions(const Proportion& a, const Proportion& b,
                                                           double alpha = 0.05);
/// Fisher's exact test of a 2×2 table.
[[nodiscard]] double fisherExact(const Proportion& a, const Proportion& b);

/// A ratio of sums over units (expectancy per signal: Σ R / Σ signals) with the variance of the delta method:
///     Var = (s_yy - 2 r s_xy + r² s_xx) / (n x̄²),   r = ȳ / x̄
/// so that signals of one unit may depend on each other. Source: Deng, Knoblich, Lu, "Applying the delta method in
/// metric analytics", 2018.
struct RatioEstimate {
    std::size_t units = 0;
    double ratio = 0.0;
    double variance = 0.0; ///< of the ratio
    double meanSize = 0.0; ///< x̄
};
/// `sums` and `sizes` of the same units. Nothing for fewer than two units or sizes that add up to 0.
[[nodiscard]] std::optional<RatioEstimate> ratioOf(std::span<const double> sums, std::span<const double> sizes);
/// B - A of two ratios, normal approximation. Nothing if the variances add up to 0.
[[nodiscard]] std::optional<TestResult> ratioDifference(const RatioEstimate& a, const RatioEstimate& b,
                                                        double alpha = 0.05);

/// B - A of two means whose values come in clusters that both arms share, such as the days of one market:
///     z_c = Σ_B∩c (v - m_B) / n_B - Σ_A∩c (v - m_A) / n_A,   Var = C / (C - 1) Σ z_c²
/// with Student's t of C - 1 degrees. `isB` and `clusters` (0 … C - 1) of the same values. Nothing for an empty arm,
/// fewer than two clusters, or no variance. Source: Liang & Zeger, "Longitudinal data analysis using generalized linear
/// models", 1986 (the sandwich with one cluster per term).
[[nodiscard]] std::optional<TestResult> clusteredDifference(std::span<const double> values,
                                                            std::span<const std::uint8_t> isB,
                                                            std::span<const std::size_t> clusters, double alpha = 0.05);

/// Values below the quantile `share` become it, those above 1 - share that; by linear interpolation on the sorted
/// sample. 0 <= share < 0.5.
void winsorise(std::span<double> values, double share);
/// The quantile of a sorted sample by linear interpolation (Hyndman & Fan type 7). Not empty; q in [0, 1].
[[nodiscard]] double quantileOf(std::span<const double> sorted, double q);

} // namespace sextant::decision
