#include "engine/decision/experiments/confidence_sequence.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/core/contract.h"
#include "engine/core/math.h"

namespace sextant::decision {
namespace {

constexpr double kBalancedShare = 0.4; // below it the smaller arm's own variance cannot be trusted

} // namespace

ConfidenceSequence::ConfidenceSequence(double alpha, double plannedUnits) : m_alpha(alpha), m_rho(0.0)
{
    expects(alpha > 0.0 && alpha < 1.0 && plannedUnits > 0.0, "alpha in (0, 1) and planned units > 0");
    const double level = -2.0 * math::log(alpha);
    m_rho = std::sqrt((level + math::log(level + 1.0)) / plannedUnits);
}

double ConfidenceSequence::factor(double n) const
{
    expects(n > 0.0, "a confidence sequence needs units");
    const double spread = n * m_rho * m_rho;
    return std::sqrt(2.0 * (spread + 1.0) / (n * spread) * math::log(std::sqrt(spread + 1.0) / m_alpha));
}

Interval ConfidenceSequence::interval(double estimate, double standardError, double n) const
{
    const double half = standardError * std::sqrt(n) * factor(n);
    return {estimate - half, estimate + half};
}

double ConfidenceSequence::p(double estimate, double standardError, double n) const
{
    if (!(standardError > 0.0)) return 1.0;
    const double spread = n * m_rho * m_rho;
    const double z = estimate / standardError; // d² n² ρ² / σ_n² = z² n ρ²
    return std::min(1.0, std::sqrt(spread + 1.0) * math::exp(-0.5 * z * z * spread / (spread + 1.0)));
}

double pooledVarianceOf(const Moments& a, const Moments& b)
{
    const double na = static_cast<double>(a.n);
    const double nb = static_cast<double>(b.n);
    if (na + nb < 2.0) return 0.0;
    const double distance = b.mean - a.mean;
    const double squares = (na > 1.0 ? (na - 1.0) * a.variance : 0.0) + (nb > 1.0 ? (nb - 1.0) * b.variance : 0.0) +
                           distance * distance * na * nb / (na + nb);
    return squares / (na + nb - 1.0);
}

std::optional<SequentialComparison> compareSequentially(const Moments& a, const Moments& b, double pooledVariance,
                                                        const ConfidenceSequence& sequence)
{
    if (a.n < 2 || b.n < 2) return std::nullopt;
    const double na = static_cast<double>(a.n);
    const double nb = static_cast<double>(b.n);
    SequentialComparison comparison;
    comparison.units = a.n + b.n;
    comparison.isWarm = std::min(a.n, b.n) >= SequentialComparison::kFewestUnits;
    comparison.hasFloor = std::min(na, nb) < kBalancedShare * (na + nb);
    const double floor = comparison.hasFloor ? pooledVariance : 0.0;
    comparison.estimate = b.mean - a.mean;
    comparison.standardError = std::sqrt(std::max(a.variance, floor) / na + std::max(b.variance, floor) / nb);
    if (!(comparison.standardError > 0.0)) return std::nullopt;
    comparison.interval = sequence.interval(comparison.estimate, comparison.standardError, na + nb);
    comparison.p = sequence.p(comparison.estimate, comparison.standardError, na + nb);
    return comparison;
}

std::optional<SequentialComparison> comparePairedDays(std::span<const PairedDay> days,
                                                      const ConfidenceSequence& sequence)
{
    if (days.size() < 2) return std::nullopt;
    std::vector<double> sums;
    sums.reserve(days.size());
    KahanSum total;
    std::int64_t pairs = 0;
    for (const PairedDay& day : days) {
        sums.push_back(day.sum);
        total.add(day.sum);
        pairs += day.pairs;
    }
    const double n = static_cast<double>(days.size());
    const double deviation = std::sqrt(n * momentsOf(sums).variance);
    if (pairs <= 0 || !(deviation > 0.0)) return std::nullopt;
    SequentialComparison comparison;
    comparison.units = days.size();
    comparison.isWarm = days.size() >= kFewestPairedDays;
    comparison.estimate = total.value() / static_cast<double>(pairs);
    comparison.standardError = deviation / static_cast<double>(pairs);
    comparison.interval = sequence.interval(comparison.estimate, comparison.standardError, n);
    comparison.p = sequence.p(comparison.estimate, comparison.standardError, n);
    return comparison;
}

double mixtureLikelihoodRatio(double estimate, double variance, double tau)
{
    expects(variance > 0.0 && tau > 0.0, "a mixture needs positive variances");
    const double mixed = variance + tau * tau;
    return std::sqrt(variance / mixed) * math::exp(0.5 * (tau * tau / mixed) * (estimate * estimate / variance));
}

} // namespace sextant::decision
