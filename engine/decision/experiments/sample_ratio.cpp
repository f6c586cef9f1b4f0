#include "engine/decision/experiments/sample_ratio.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/core/contract.h"
#include "engine/core/distributions.h"
#include "engine/core/math.h"
#include "engine/decision/experiments/estimates.h"

namespace sextant::decision {
namespace {

constexpr double kPriorUnits = 100.0;

void checkShares(std::span<const double> shares)
{
    double sum = 0.0;
    bool isPositive = shares.size() >= 2;
    for (const double share : shares) {
        isPositive = isPositive && share > 0.0;
        sum += share;
    }
    expects(isPositive && std::fabs(sum - 1.0) < 1e-9, "planned shares are positive and add up to 1");
}

/// Two-sided: all counts no more probable than the one seen. Chances and upper tails are computed as such: differences
/// of sums near 1 would lose them.
double exactBinomial(std::int64_t seen, std::int64_t n, double share)
{
    const auto chance = [&](std::int64_t k) {
        if (k < 0 || k > n) return 0.0;
        const double x = static_cast<double>(k);
        const double size = static_cast<double>(n);
        return math::exp(math::logGamma(size + 1.0) - math::logGamma(x + 1.0) - math::logGamma(size - x + 1.0) +
                         x * math::log(share) + (size - x) * math::log1p(-share));
    };
    const auto atLeast = [&](std::int64_t k) { return math::binomialCdf(n - k, n, 1.0 - share); };
    const double bound = chance(seen) * (1.0 + 1e-7);
    const double mean = static_cast<double>(n) * share;
    if (static_cast<double>(seen) <= mean) {
        // The far side begins where the chance has fallen to that of the count seen.
        auto low = static_cast<std::int64_t>(std::ceil(mean));
        std::int64_t high = n + 1;
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            if (chance(middle) <= bound)
                high = middle;
            else
                low = middle + 1;
        }
        const double far = low > n ? 0.0 : atLeast(low);
        return std::min(1.0, math::binomialCdf(seen, n, share) + far);
    }
    std::int64_t low = -1;
    auto high = static_cast<std::int64_t>(std::floor(mean));
    while (low < high) {
        const std::int64_t middle = low + (high - low + 1) / 2;
        if (middle >= 0 && chance(middle) > bound)
            high = middle - 1;
        else
            low = middle;
    }
    return std::min(1.0, atLeast(seen) + math::binomialCdf(low, n, share));
}

} // namespace

SampleRatioLook sampleRatio(std::span<const std::int64_t> counts, std::span<const double> shares)
{
    expects(counts.size() == shares.size(), "one planned share for each arm");
    checkShares(shares);
    SampleRatioLook look;
    std::int64_t total = 0;
    for (const std::int64_t count : counts)
        total += count;
    if (total == 0) return look;
    double fewest = static_cast<double>(total);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double expected = static_cast<double>(total) * shares[i];
        const double distance = static_cast<double>(counts[i]) - expected;
        look.chiSquared += distance * distance / expected;
        fewest = std::min(fewest, expected);
    }
    look.isExact = fewest < 5.0 && counts.size() == 2;
    look.p = look.isExact ? exactBinomial(counts[1], total, shares[1])
                          : math::chiSquaredTail(look.chiSquared, static_cast<double>(counts.size() - 1));
    if (look.p < kSampleRatioAlarm)
        look.state = SampleRatioLook::State::Alarm;
    else if (look.p < kSampleRatioAmber)
        look.state = SampleRatioLook::State::Amber;
    return look;
}

double sampleRatioEvidence(std::span<const std::int64_t> counts, std::span<const double> shares)
{
    expects(counts.size() == shares.size(), "one planned share for each arm");
    checkShares(shares);
    double evidence = 0.0;
    double total = 0.0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double prior = kPriorUnits * shares[i];
        const double seen = static_cast<double>(counts[i]);
        evidence += math::logGamma(prior + seen) - math::logGamma(prior) - seen * math::log(shares[i]);
        total += seen;
    }
    return evidence - math::logGamma(kPriorUnits + total) + math::logGamma(kPriorUnits);
}

SampleRatioMonitor::SampleRatioMonitor(std::vector<double> shares)
    : m_shares(std::move(shares)), m_counts(m_shares.size(), 0)
{
    checkShares(m_shares);
}

void SampleRatioMonitor::add(std::size_t arm)
{
    expects(arm < m_shares.size(), "an arm of the experiment");
    // Λ grows by what the predictive distribution gave this unit, over what was planned.
    const double predicted = (kPriorUnits * m_shares[arm] + static_cast<double>(m_counts[arm])) /
                             (kPriorUnits + static_cast<double>(m_total));
    m_logEvidence += math::log(predicted / m_shares[arm]);
    ++m_counts[arm];
    ++m_total;
    m_p = std::min(m_p, math::exp(-m_logEvidence));
}

} // namespace sextant::decision
