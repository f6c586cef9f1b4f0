#include "engine/trading/risk/value_at_risk.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/core/distributions.h"
#include "engine/core/math.h"

namespace sextant::trading {
namespace {

double tailShare(std::int64_t confidencePpm)
{
    expects(confidencePpm > 0 && confidencePpm < 1'000'000, "a confidence lies between 0 and 1");
    return static_cast<double>(1'000'000 - confidencePpm) / 1e6;
}

/// n · ln(share), 0 for n = 0 whatever the share.
double logTimes(double n, double share) { return n == 0.0 ? 0.0 : n * math::log(share); }

/// The log-likelihood of `hits` of `hits + misses` draws of chance `p`.
double logLikelihood(double misses, double hits, double p) { return logTimes(misses, 1.0 - p) + logTimes(hits, p); }

LikelihoodTest tested(double restricted, double free, double degrees)
{
    const double ratio = std::max(-2.0 * (restricted - free), 0.0);
    return {ratio, math::chiSquaredTail(ratio, degrees)};
}

double shareOfHits(double misses, double hits) { return misses + hits == 0.0 ? 0.0 : hits / (misses + hits); }

} // namespace

TailRisk historicalTailRisk(std::span<double> losses, std::int64_t confidencePpm, double horizonDays)
{
    expects(!losses.empty() && horizonDays > 0.0, "VaR needs losses and a horizon");
    expects(confidencePpm > 0 && confidencePpm < 1'000'000, "a confidence lies between 0 and 1");
    if (horizonDays != 1.0) {
        double sum = 0.0;
        for (const double loss : losses)
            sum += loss;
        const double mean = sum / static_cast<double>(losses.size());
        const double root = math::sqrt(horizonDays);
        for (double& loss : losses)
            loss = mean * horizonDays + (loss - mean) * root;
    }
    std::sort(losses.begin(), losses.end());
    const auto n = static_cast<std::int64_t>(losses.size());
    const std::int64_t rank = (confidencePpm * n + 999'999) / 1'000'000; // ceil(a · n), 1..n
    TailRisk risk;
    risk.valueAtRisk = losses[static_cast<std::size_t>(rank - 1)];
    const auto first = std::lower_bound(losses.begin(), losses.end(), risk.valueAtRisk);
    double sum = 0.0;
    for (auto loss = first; loss != losses.end(); ++loss)
        sum += *loss;
    risk.expectedShortfall = sum / static_cast<double>(losses.end() - first);
    return risk;
}

TailRisk normalTailRisk(double mean, double sigma, std::int64_t confidencePpm, double horizonDays)
{
    expects(sigma >= 0.0 && horizonDays > 0.0, "a standard deviation is >= 0 and a horizon > 0");
    const double tail = tailShare(confidencePpm);
    const double z = math::normalQuantile(tail);
    const double drift = mean * horizonDays;
    const double spread = sigma * math::sqrt(horizonDays);
    return {-(drift + z * spread), -drift + spread * math::normalDensity(z) / tail};
}

Moments momentsOf(std::span<const double> values)
{
    expects(values.size() >= 2, "moments need two values");
    const auto n = static_cast<double>(values.size());
    Moments moments;
    for (const double value : values)
        moments.mean += value;
    moments.mean /= n;
    double second = 0.0;
    double third = 0.0;
    double fourth = 0.0;
    for (const double value : values) {
        const double away = value - moments.mean;
        second += away * away;
        third += away * away * away;
        fourth += away * away * away * away;
    }
    moments.sigma = math::sqrt(second / (n - 1.0));
    if (second <= 0.0) return moments;
    const double variance = second / n;
    moments.skewness = third / n / (variance * math::sqrt(variance));
    moments.excessKurtosis = fourth / n / (variance * variance) - 3.0;
    return moments;
}

bool isCornishFisherMonotone(double skewness, double excessKurtosis)
{
    const double a = excessKurtosis / 8.0 - skewness * skewness / 6.0;
    const double b = skewness / 3.0;
    const double c = 1.0 - excessKurtosis / 8.0 + 5.0 * skewness * skewness / 36.0;
    if (a == 0.0 && b == 0.0) return c > 0.0;
    return a > 0.0 && b * b < 4.0 * a * c;
}

double cornishFisherQuantile(double z, double skewness, double excessKurtosis)
{
    return z + (z * z - 1.0) * skewness / 6.0 + (z * z * z - 3.0 * z) * excessKurtosis / 24.0 -
           (2.0 * z * z * z - 5.0 * z) * skewness * skewness / 36.0;
}

std::optional<TailRisk> cornishFisherTailRisk(const Moments& moments, std::int64_t confidencePpm, double horizonDays)
{
    expects(horizonDays > 0.0, "a horizon is > 0");
    const double root = math::sqrt(horizonDays);
    const double skewness = moments.skewness / root;
    const double kurtosis = moments.excessKurtosis / horizonDays;
    if (!isCornishFisherMonotone(skewness, kurtosis)) return std::nullopt;
    const double tail = tailShare(confidencePpm);
    const double z = math::normalQuantile(tail);
    const double drift = moments.mean * horizonDays;
    const double spread = moments.sigma * root;
    // ∫ up to z of x φ is −φ(z), of (x² − 1) φ −z φ(z), of x³ φ −(z² + 2) φ(z).
    const double mean =
        -math::normalDensity(z) / tail *
        (1.0 + z * skewness / 6.0 + (z * z - 1.0) * kurtosis / 24.0 - (2.0 * z * z - 1.0) * skewness * skewness / 36.0);
    return TailRisk{-(drift + cornishFisherQuantile(z, skewness, kurtosis) * spread), -drift - mean * spread};
}

double componentVar(std::span<const double> weights, std::span<const double> covariance, std::int64_t confidencePpm,
                    std::span<double> components)
{
    const std::size_t n = weights.size();
    expects(covariance.size() == n * n && components.size() == n, "a covariance for every pair of weights");
    double variance = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        double row = 0.0;
        for (std::size_t j = 0; j < n; ++j)
            row += covariance[i * n + j] * weights[j];
        components[i] = weights[i] * row;
        variance += components[i];
    }
    if (variance <= 0.0) {
        std::fill(components.begin(), components.end(), 0.0);
        return 0.0;
    }
    const double factor = -math::normalQuantile(tailShare(confidencePpm)) / math::sqrt(variance);
    double sum = 0.0;
    for (double& component : components) {
        component *= factor;
        sum += component;
    }
    return sum;
}

LikelihoodTest kupiec(int days, int exceptions, std::int64_t confidencePpm)
{
    expects(days > 0 && exceptions >= 0 && exceptions <= days, "as many exceptions as days at most");
    const double hits = exceptions;
    const double misses = days - exceptions;
    return tested(logLikelihood(misses, hits, tailShare(confidencePpm)),
                  logLikelihood(misses, hits, shareOfHits(misses, hits)), 1.0);
}

ChristoffersenTest christoffersen(std::span<const std::uint8_t> exceptions, std::int64_t confidencePpm)
{
    expects(exceptions.size() >= 2, "independence needs two days");
    double counts[2][2] = {};
    int total = 0;
    for (std::size_t i = 0; i < exceptions.size(); ++i) {
        expects(exceptions[i] <= 1, "a day is an exception or not");
        total += exceptions[i];
        if (i > 0) counts[exceptions[i - 1]][exceptions[i]] += 1.0;
    }
    const double misses = counts[0][0] + counts[1][0];
    const double hits = counts[0][1] + counts[1][1];
    const double free = logLikelihood(counts[0][0], counts[0][1], shareOfHits(counts[0][0], counts[0][1])) +
                        logLikelihood(counts[1][0], counts[1][1], shareOfHits(counts[1][0], counts[1][1]));
    ChristoffersenTest result;
    result.independence = tested(logLikelihood(misses, hits, shareOfHits(misses, hits)), free, 1.0);
    result.coverage.ratio =
        result.independence.ratio + kupiec(static_cast<int>(exceptions.size()), total, confidencePpm).ratio;
    result.coverage.pValue = math::chiSquaredTail(result.coverage.ratio, 2.0);
    return result;
}

} // namespace sextant::trading
