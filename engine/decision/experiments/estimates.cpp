#include "engine/decision/experiments/estimates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "engine/core/contract.h"
#include "engine/core/distributions.h"
#include "engine/core/math.h"

namespace sextant::decision {
namespace {

double sizeOf(std::span<const double> values) { return static_cast<double>(values.size()); }

/// ln of n over k.
double logChoose(double n, double k)
{
    return math::logGamma(n + 1.0) - math::logGamma(k + 1.0) - math::logGamma(n - k + 1.0);
}

TestResult studentResult(double estimate, double error, double degrees, double alpha)
{
    TestResult result;
    result.estimate = estimate;
    result.standardError = error;
    result.statistic = estimate / error;
    result.degrees = degrees;
    result.p = std::min(1.0, 2.0 * math::studentTail(std::fabs(result.statistic), degrees));
    const double half = math::studentQuantile(1.0 - 0.5 * alpha, degrees) * error;
    result.interval = {estimate - half, estimate + half};
    return result;
}

TestResult normalResult(double estimate, double error, double alpha)
{
    TestResult result;
    result.estimate = estimate;
    result.standardError = error;
    result.statistic = estimate / error;
    result.p = std::min(1.0, 2.0 * math::normalTail(std::fabs(result.statistic)));
    const double half = math::normalQuantile(1.0 - 0.5 * alpha) * error;
    result.interval = {estimate - half, estimate + half};
    return result;
}

} // namespace

Moments momentsOf(std::span<const double> values)
{
    Moments moments;
    moments.n = values.size();
    if (values.empty()) return moments;
    KahanSum sum;
    for (const double value : values)
        sum.add(value);
    moments.mean = sum.value() / sizeOf(values);
    if (values.size() < 2) return moments;
    KahanSum squares;
    for (const double value : values)
        squares.add((value - moments.mean) * (value - moments.mean));
    moments.variance = squares.value() / (sizeOf(values) - 1.0);
    return moments;
}

std::optional<TestResult> welch(const Moments& a, const Moments& b, double alpha)
{
    if (a.n < 2 || b.n < 2) return std::nullopt;
    const double na = static_cast<double>(a.n);
    const double nb = static_cast<double>(b.n);
    const double va = a.variance / na;
    const double vb = b.variance / nb;
    const double sum = va + vb;
    if (!(sum > 0.0 && std::isfinite(sum))) return std::nullopt;
    // Shares of the sum, whose squares neither vanish nor overflow.
    const double ofA = va / sum;
    const double ofB = vb / sum;
    const double degrees = 1.0 / (ofA * ofA / (na - 1.0) + ofB * ofB / (nb - 1.0));
    return studentResult(b.mean - a.mean, std::sqrt(sum), degrees, alpha);
}

std::optional<TestResult> pairedT(std::span<const double> differences, double alpha)
{
    const Moments moments = momentsOf(differences);
    if (moments.n < 2 || !(moments.variance > 0.0)) return std::nullopt;
    const double n = static_cast<double>(moments.n);
    return studentResult(moments.mean, std::sqrt(moments.variance / n), n - 1.0, alpha);
}

SignTest signTest(std::span<const double> differences)
{
    SignTest test;
    for (const double difference : differences) {
        if (difference > 0.0) ++test.positive;
        if (difference < 0.0) ++test.negative;
    }
    const auto n = static_cast<std::int64_t>(test.positive + test.negative);
    if (n == 0) return test;
    const auto fewer = static_cast<std::int64_t>(std::min(test.positive, test.negative));
    test.p = std::min(1.0, 2.0 * math::binomialCdf(fewer, n, 0.5));
    return test;
}

std::optional<RankTest> mannWhitney(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty()) return std::nullopt;
    struct Ranked {
        double value;
        bool isB;
    };
    std::vector<Ranked> all;
    all.reserve(a.size() + b.size());
    for (const double value : a)
        all.push_back({value, false});
    for (const double value : b)
        all.push_back({value, true});
    std::sort(all.begin(), all.end(), [](const Ranked& x, const Ranked& y) { return x.value < y.value; });
    double ranksOfB = 0.0;
    double ties = 0.0; // Σ (t³ - t)
    for (std::size_t first = 0; first < all.size();) {
        std::size_t end = first;
        while (end < all.size() && all[end].value <= all[first].value)
            ++end;
        const double meanRank = 0.5 * (static_cast<double>(first) + 1.0 + static_cast<double>(end));
        const double tied = static_cast<double>(end - first);
        ties += tied * tied * tied - tied;
        for (std::size_t i = first; i < end; ++i)
            if (all[i].isB) ranksOfB += meanRank;
        first = end;
    }
    const double na = sizeOf(a);
    const double nb = sizeOf(b);
    const double n = na + nb;
    const double u = ranksOfB - nb * (nb + 1.0) / 2.0;
    const double variance = na * nb / 12.0 * (n + 1.0 - ties / (n * (n - 1.0)));
    if (!(variance > 0.0)) return std::nullopt;
    RankTest test;
    test.superiority = u / (na * nb);
    const double distance = u - 0.5 * na * nb;
    test.z = (distance > 0.0 ? std::max(0.0, distance - 0.5) : std::min(0.0, distance + 0.5)) / std::sqrt(variance);
    test.p = std::min(1.0, 2.0 * math::normalTail(std::fabs(test.z)));
    return test;
}

Interval wilson(const Proportion& share, double alpha)
{
    expects(share.trials > 0, "a share needs trials");
    const double n = static_cast<double>(share.trials);
    const double p = share.rate();
    const double z = math::normalQuantile(1.0 - 0.5 * alpha);
    const double scale = 1.0 + z * z / n;
    const double centre = (p + 0.5 * z * z / n) / scale;
    const double half = z / scale * std::sqrt(p * (1.0 - p) / n + 0.25 * z * z / (n * n));
    // The ends are exact where nothing or everything succeeded.
    return {share.successes == 0 ? 0.0 : centre - half, share.successes == share.trials ? 1.0 : centre + half};
}

double fisherExact(const Proportion& a, const Proportion& b)
{
    const std::int64_t successes = a.successes + b.successes;
    const std::int64_t lowest = std::max<std::int64_t>(0, successes - b.trials);
    const std::int64_t highest = std::min(successes, a.trials);
    const double all = logChoose(static_cast<double>(a.trials + b.trials), static_cast<double>(successes));
    const auto chance = [&](std::int64_t inA) {
        return math::exp(logChoose(static_cast<double>(a.trials), static_cast<double>(inA)) +
                         logChoose(static_cast<double>(b.trials), static_cast<double>(successes - inA)) - all);
    };
    const double observed = chance(a.successes);
    KahanSum sum;
    for (std::int64_t inA = lowest; inA <= highest; ++inA)
        if (const double p = chance(inA); p <= observed * (1.0 + 1e-7)) sum.add(p);
    return std::min(1.0, sum.value());
}

std::optional<ProportionTest> twoProportions(const Proportion& a, const Proportion& b, double alpha)
{
    if (a.trials <= 0 || b.trials <= 0) return std::nullopt;
    const double na = static_cast<double>(a.trials);
    const double nb = static_cast<double>(b.trials);
    const double pa = a.rate();
    const double pb = b.rate();
    const double pooled = static_cast<double>(a.successes + b.successes) / (na + nb);
    const double z = math::normalQuantile(1.0 - 0.5 * alpha);

    ProportionTest test;
    TestResult& result = test.result;
    result.estimate = pb - pa;
    result.standardError = std::sqrt(pooled * (1.0 - pooled) * (1.0 / na + 1.0 / nb));
    if (result.standardError > 0.0) {
        result.statistic = result.estimate / result.standardError;
        result.p = std::min(1.0, 2.0 * math::normalTail(std::fabs(result.statistic)));
    }
    const double half = z * std::sqrt(pa * (1.0 - pa) / na + pb * (1.0 - pb) / nb);
    test.wald = {result.estimate - half, result.estimate + half};
    const Interval ia = wilson(a, alpha);
    const Interval ib = wilson(b, alpha);
    const auto distance = [](double x, double y) { return std::sqrt(x * x + y * y); };
    result.interval = {result.estimate - distance(pb - ib.low, ia.high - pa),
                       result.estimate + distance(ib.high - pb, pa - ia.low)};
    const double fewest = std::min(na, nb) * std::min(pooled, 1.0 - pooled);
    if (fewest < 5.0) {
        test.isExact = true;
        result.p = fisherExact(a, b);
    }
    return test;
}

std::optional<RatioEstimate> ratioOf(std::span<const double> sums, std::span<const double> sizes)
{
    expects(sums.size() == sizes.size(), "a ratio needs a size for each sum");
    if (sums.size() < 2) return std::nullopt;
    const Moments y = momentsOf(sums);
    const Moments x = momentsOf(sizes);
    if (!(x.mean > 0.0)) return std::nullopt;
    KahanSum cross;
    for (std::size_t i = 0; i < sums.size(); ++i)
        cross.add((sums[i] - y.mean) * (sizes[i] - x.mean));
    const double n = sizeOf(sums);
    const double covariance = cross.value() / (n - 1.0);
    RatioEstimate estimate;
    estimate.units = sums.size();
    estimate.meanSize = x.mean;
    estimate.ratio = y.mean / x.mean;
    estimate.variance =
        std::max(0.0, (y.variance - 2.0 * estimate.ratio * covariance + estimate.ratio * estimate.ratio * x.variance) /
                          (n * x.mean * x.mean));
    return estimate;
}

std::optional<TestResult> ratioDifference(const RatioEstimate& a, const RatioEstimate& b, double alpha)
{
    if (!(a.variance + b.variance > 0.0)) return std::nullopt;
    return normalResult(b.ratio - a.ratio, std::sqrt(a.variance + b.variance), alpha);
}

std::optional<TestResult> clusteredDifference(std::span<const double> values, std::span<const std::uint8_t> isB,
                                              std::span<const std::size_t> clusters, double alpha)
{
    expects(values.size() == isB.size() && values.size() == clusters.size(), "an arm and a cluster for each value");
    std::array<KahanSum, 2> sums;
    std::array<double, 2> counts{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t arm = isB[i] != 0 ? 1 : 0;
        sums[arm].add(values[i]);
        counts[arm] += 1.0;
        count = std::max(count, clusters[i] + 1);
    }
    if (!(counts[0] > 0.0 && counts[1] > 0.0) || count < 2) return std::nullopt;
    const std::array<double, 2> means{sums[0].value() / counts[0], sums[1].value() / counts[1]};
    std::vector<double> influence(count, 0.0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t arm = isB[i] != 0 ? 1 : 0;
        influence[clusters[i]] += (arm == 1 ? 1.0 : -1.0) * (values[i] - means[arm]) / counts[arm];
    }
    KahanSum squares;
    for (const double z : influence)
        squares.add(z * z);
    const double clustersSeen = static_cast<double>(count);
    const double variance = clustersSeen / (clustersSeen - 1.0) * squares.value();
    if (!(variance > 0.0 && std::isfinite(variance))) return std::nullopt;
    return studentResult(means[1] - means[0], std::sqrt(variance), clustersSeen - 1.0, alpha);
}

double quantileOf(std::span<const double> sorted, double q)
{
    expects(!sorted.empty() && q >= 0.0 && q <= 1.0, "a quantile needs values and 0 <= q <= 1");
    const double place = q * (sizeOf(sorted) - 1.0);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= sorted.size()) return sorted.back();
    const double part = place - static_cast<double>(below);
    return sorted[below] + part * (sorted[below + 1] - sorted[below]);
}

void winsorise(std::span<double> values, double share)
{
    expects(share >= 0.0 && share < 0.5, "winsorising takes less than half from each side");
    if (values.empty()) return;
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const double low = quantileOf(sorted, share);
    const double high = quantileOf(sorted, 1.0 - share);
    for (double& value : values)
        value = std::clamp(value, low, high);
}

} // namespace sextant::decision
