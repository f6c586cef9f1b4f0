#include "engine/decision/experiments/power.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/core/distributions.h"
#include "engine/decision/experiments/confidence_sequence.h"

namespace sextant::decision {
namespace {

constexpr double kMostUnits = 1e15; // more is "never"

void check(const PowerPlan& plan)
{
    expects(plan.alpha > 0.0 && plan.alpha < 1.0 && plan.power > 0.0 && plan.power < 1.0 && plan.shareOfB > 0.0 &&
                plan.shareOfB < 1.0 && plan.designEffect >= 1.0,
            "a power plan within its ranges");
}

double quantilesOf(const PowerPlan& plan)
{
    return math::normalQuantile(1.0 - 0.5 * plan.alpha) + math::normalQuantile(plan.power);
}

/// Variance of the difference times the number of units.
double varianceTimesUnits(double deviation, const PowerPlan& plan)
{
    return deviation * deviation * (1.0 / plan.shareOfB + 1.0 / (1.0 - plan.shareOfB)) * plan.designEffect;
}

std::int64_t roundedUp(double units) { return static_cast<std::int64_t>(std::ceil(std::min(units, kMostUnits))); }

} // namespace

std::int64_t unitsNeeded(double deviation, double delta, const PowerPlan& plan)
{
    check(plan);
    const double z = quantilesOf(plan) / delta;
    return roundedUp(z * z * varianceTimesUnits(deviation, plan));
}

std::int64_t unitsPerArmForRates(double rateA, double rateB, const PowerPlan& plan)
{
    check(plan);
    const double mean = 0.5 * (rateA + rateB);
    const double root = math::normalQuantile(1.0 - 0.5 * plan.alpha) * std::sqrt(2.0 * mean * (1.0 - mean)) +
                        math::normalQuantile(plan.power) * std::sqrt(rateA * (1.0 - rateA) + rateB * (1.0 - rateB));
    const double ratio = root / (rateB - rateA);
    return roundedUp(ratio * ratio * plan.designEffect);
}

double smallestDifference(double deviation, std::int64_t units, const PowerPlan& plan)
{
    check(plan);
    expects(units > 0, "units > 0");
    return quantilesOf(plan) * std::sqrt(varianceTimesUnits(deviation, plan) / static_cast<double>(units));
}

double powerOf(double deviation, double delta, std::int64_t units, const PowerPlan& plan)
{
    check(plan);
    expects(units > 0, "units > 0");
    const double error = std::sqrt(varianceTimesUnits(deviation, plan) / static_cast<double>(units));
    const double z = math::normalQuantile(1.0 - 0.5 * plan.alpha);
    const double distance = std::fabs(delta) / error;
    return math::normalCdf(distance - z) + math::normalCdf(-distance - z);
}

std::int64_t unitsNeededSequentially(double deviation, double delta, double plannedUnits, const PowerPlan& plan)
{
    check(plan);
    const ConfidenceSequence sequence(plan.alpha, plannedUnits);
    const double sigma = std::sqrt(varianceTimesUnits(deviation, plan));
    const double zPower = math::normalQuantile(plan.power);
    // Found once |δ| >= h_n + z se; both fall with n.
    const auto finds = [&](double n) {
        return std::fabs(delta) >= sigma * (sequence.factor(n) + zPower / std::sqrt(n));
    };
    double high = 2.0;
    while (!finds(high) && high < kMostUnits)
        high *= 2.0;
    if (high >= kMostUnits) return roundedUp(kMostUnits);
    double low = 0.5 * high;
    while (high - low > 0.5) {
        const double middle = 0.5 * (low + high);
        if (finds(middle))
            high = middle;
        else
            low = middle;
    }
    return roundedUp(high);
}

double designEffectOf(double signalsPerUnit, double intraclassCorrelation)
{
    return 1.0 + (signalsPerUnit - 1.0) * intraclassCorrelation;
}

std::vector<DecisionTime> decisionTimes(double deviation, double delta, double unitsPerDay, double plannedUnits,
                                        const PowerPlan& plan)
{
    expects(unitsPerDay > 0.0, "units a day > 0");
    constexpr std::array<double, 9> kMultiples{0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
    std::vector<DecisionTime> curve;
    curve.reserve(kMultiples.size());
    for (const double multiple : kMultiples) {
        DecisionTime time;
        time.delta = delta * multiple;
        time.units = unitsNeededSequentially(deviation, time.delta, plannedUnits, plan);
        time.days = static_cast<double>(time.units) / unitsPerDay;
        curve.push_back(time);
    }
    return curve;
}

} // namespace sextant::decision
