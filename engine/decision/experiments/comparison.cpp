#include "engine/decision/experiments/comparison.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "engine/core/canonical.h"
#include "engine/core/contract.h"
#include "engine/decision/experiments/cuped.h"
#include "engine/decision/experiments/power.h"

namespace sextant::decision {
namespace {

constexpr std::size_t kFewestToShow = 30; // units per arm
constexpr double kDefaultEffect = 10.0;   // parts of a deviation

Result<void> checked(const UnitTable& table, const AnalysisPlan& plan)
{
    const auto wrong = [](std::string message) { return fail(ErrorCode::InvalidArgument, std::move(message)); };
    if (table.metrics.empty()) return wrong("the table has no metric");
    if (table.units.empty()) return wrong("the table has no units");
    for (const ExperimentUnit& unit : table.units) {
        if (unit.metrics.size() != table.metrics.size() ||
            (!unit.covariates.empty() && unit.covariates.size() != table.metrics.size()))
            return wrong("unit " + unit.unit + ": a value for each metric is needed");
        for (const double value : unit.metrics)
            if (!std::isfinite(value)) return wrong("unit " + unit.unit + ": a value is no number");
        const auto isGood = [](const std::optional<double>& value) { return !value || isMeasure(*value); };
        if (!std::all_of(unit.metrics.begin(), unit.metrics.end(), isMeasure) ||
            !std::all_of(unit.covariates.begin(), unit.covariates.end(), isGood))
            return wrong("unit " + unit.unit + ": a value is too large or too small to be squared");
    }
    if (!plan.primary.empty() &&
        std::find(table.metrics.begin(), table.metrics.end(), plan.primary) == table.metrics.end())
        return wrong("primary metric " + plan.primary + ": the table does not have it");
    if (!(plan.shareOfB > 0.0 && plan.shareOfB < 1.0)) return wrong("share of B: between 0 and 1");
    if (!(plan.alpha > 0.0 && plan.alpha < 1.0)) return wrong("alpha: between 0 and 1");
    if (!(plan.power > 0.0 && plan.power < 1.0)) return wrong("power: between 0 and 1");
    if (!(plan.plannedUnits > 0.0)) return wrong("planned units: above 0");
    if (!(plan.smallestEffect >= 0.0)) return wrong("smallest effect: 0 or above");
    if (!(plan.winsorShare >= 0.0 && plan.winsorShare < 0.5)) return wrong("winsorising: 0 to below 0.5");
    return {};
}

Digest hashOf(const UnitTable& table, const AnalysisPlan& plan)
{
    CanonicalWriter out;
    out.putAll(plan.primary, plan.shareOfB, plan.alpha, plan.power, plan.plannedUnits, plan.smallestEffect,
               plan.winsorShare, plan.days, plan.isHorizonReached, plan.correction,
               static_cast<std::int64_t>(plan.bootstrap.resamples), static_cast<std::int64_t>(plan.bootstrap.seed));
    for (const std::string& metric : table.metrics)
        out.put(metric);
    for (const ExperimentUnit& unit : table.units) {
        out.putAll(unit.unit, unit.arm);
        if (!unit.day.empty()) out.put(std::string_view(unit.day));
        for (const double value : unit.metrics)
            out.put(value);
        for (const std::optional<double>& value : unit.covariates)
            out.putAll(value.has_value(), value.value_or(0.0));
    }
    return sha256(out.bytes());
}

/// The values of one metric, in the order of the units and by arm.
struct Column {
    std::vector<double> all;
    std::vector<double> a;
    std::vector<double> b;
};

Column columnOf(const UnitTable& table, std::size_t metric, double winsorShare)
{
    Column column;
    for (const ExperimentUnit& unit : table.units)
        column.all.push_back(unit.metrics[metric]);
    winsorise(column.all, winsorShare); // bounds of both arms together, so that they do not differ by arm
    for (std::size_t i = 0; i < table.units.size(); ++i)
        (table.units[i].arm == Arm::A ? column.a : column.b).push_back(column.all[i]);
    return column;
}

/// Moments that grow by one unit.
struct RunningMoments {
    Moments moments;
    double squares = 0.0;

    void add(double value)
    {
        ++moments.n;
        const double distance = value - moments.mean;
        moments.mean += distance / static_cast<double>(moments.n);
        squares += distance * (value - moments.mean);
        if (moments.n > 1) moments.variance = squares / (static_cast<double>(moments.n) - 1.0);
    }
};

/// The smallest p over all looks, one after each unit once both arms are warm: of the confidence sequence and of the
/// mixture with width `tau` (0: none).
struct SmallestP {
    double sequence = 1.0;
    double mixture = 1.0;
};
SmallestP smallestSequentialP(const UnitTable& table, const Column& column, const ConfidenceSequence& sequence,
                              double tau)
{
    RunningMoments a;
    RunningMoments b;
    SmallestP smallest;
    for (std::size_t i = 0; i < table.units.size(); ++i) {
        (table.units[i].arm == Arm::A ? a : b).add(column.all[i]);
        const auto look = compareSequentially(a.moments, b.moments, pooledVarianceOf(a.moments, b.moments), sequence);
        if (!look || !look->isWarm) continue;
        smallest.sequence = std::min(smallest.sequence, look->p);
        if (!(tau > 0.0)) continue;
        const double variance = look->standardError * look->standardError;
        smallest.mixture = std::min(smallest.mixture, 1.0 / mixtureLikelihoodRatio(look->estimate, variance, tau));
    }
    return smallest;
}

/// The trading days of the units as numbers in their order; empty where not every unit names one.
std::vector<std::size_t> daysOfUnits(const UnitTable& table)
{
    std::map<std::string_view, std::size_t> numbers;
    for (const ExperimentUnit& unit : table.units) {
        if (unit.day.empty()) return {};
        numbers.try_emplace(unit.day, 0);
    }
    std::size_t next = 0;
    for (auto& [day, number] : numbers)
        number = next++;
    std::vector<std::size_t> out;
    out.reserve(table.units.size());
    for (const ExperimentUnit& unit : table.units)
        out.push_back(numbers.at(unit.day));
    return out;
}

Result<MetricComparison> compareMetric(const UnitTable& table, std::size_t metric, const AnalysisPlan& plan,
                                       const ConfidenceSequence& sequence, const std::stop_token& stop)
{
    MetricComparison result;
    result.metric = table.metrics[metric];
    const Column raw = columnOf(table, metric, 0.0);
    result.rawMeanA = momentsOf(raw.a).mean;
    result.rawMeanB = momentsOf(raw.b).mean;
    result.isBinary = std::all_of(raw.all.begin(), raw.all.end(), [](double v) { return v == 0.0 || v == 1.0; });
    const Column column = result.isBinary ? raw : columnOf(table, metric, plan.winsorShare);
    result.a = momentsOf(column.a);
    result.b = momentsOf(column.b);
    result.isSufficient = std::min(result.a.n, result.b.n) >= kFewestToShow;
    const double pooled = pooledVarianceOf(result.a, result.b);
    result.sequential = compareSequentially(result.a, result.b, pooled, sequence);
    const SmallestP smallest = smallestSequentialP(
        table, column, sequence, plan.smallestEffect > 0.0 ? plan.smallestEffect : std::sqrt(pooled) / kDefaultEffect);
    result.alwaysValidP = smallest.sequence;
    result.mixtureP = smallest.mixture;
    result.fixed = welch(result.a, result.b, plan.alpha);
    if (const std::vector<std::size_t> days = daysOfUnits(table); !days.empty()) {
        std::vector<std::uint8_t> isB;
        for (const ExperimentUnit& unit : table.units)
            isB.push_back(unit.arm == Arm::B ? 1 : 0);
        result.clustered = clusteredDifference(column.all, isB, days, plan.alpha);
    }
    result.ranks = mannWhitney(column.a, column.b);
    if (pooled > 0.0) result.bayes = compareBayesian(result.a, result.b, std::sqrt(pooled), plan.alpha);
    if (result.isBinary) {
        const auto shareOf = [](const std::vector<double>& values) {
            return Proportion{static_cast<std::int64_t>(std::count(values.begin(), values.end(), 1.0)),
                              static_cast<std::int64_t>(values.size())};
        };
        const Proportion a = shareOf(column.a);
        const Proportion b = shareOf(column.b);
        result.proportions = twoProportions(a, b, plan.alpha);
        constexpr std::int64_t kMostExact = 100'000;
        if (b.successes < kMostExact) result.probabilityBetter = probabilityBetter(a, b);
    }
    if (result.isSufficient) {
        auto bootstrap = bootstrapMeanDifference(column.a, column.b, plan.bootstrap, stop);
        if (bootstrap)
            result.bootstrap = *bootstrap;
        else if (bootstrap.error().code == ErrorCode::Interrupted)
            return tl::unexpected(bootstrap.error());
    }
    const bool hasCovariate = std::any_of(table.units.begin(), table.units.end(), [&](const ExperimentUnit& unit) {
        return !unit.covariates.empty() && unit.covariates[metric].has_value();
    });
    if (hasCovariate) {
        std::vector<std::optional<double>> before;
        for (const ExperimentUnit& unit : table.units)
            before.push_back(unit.covariates.empty() ? std::nullopt : unit.covariates[metric]);
        const Cuped reduced = cuped(column.all, before);
        result.covariateCorrelation = reduced.correlation;
        std::vector<double> a;
        std::vector<double> b;
        for (std::size_t i = 0; i < table.units.size(); ++i)
            (table.units[i].arm == Arm::A ? a : b).push_back(reduced.adjusted[i]);
        result.cuped = welch(momentsOf(a), momentsOf(b), plan.alpha);
    }
    return result;
}

Result<std::optional<PairedComparison>> comparePairs(const UnitTable& table, std::size_t metric,
                                                     const AnalysisPlan& plan, const std::stop_token& stop)
{
    struct Pair {
        std::optional<double> a;
        std::optional<double> b;
        std::string_view day;
    };
    std::map<std::string, Pair> byUnit;
    std::vector<const Pair*> order; // of the first sight
    for (const ExperimentUnit& unit : table.units) {
        const auto [place, isNew] = byUnit.try_emplace(unit.unit);
        if (isNew) order.push_back(&place->second);
        place->second.day = unit.day;
        (unit.arm == Arm::A ? place->second.a : place->second.b) = unit.metrics[metric];
    }
    std::vector<double> differences;
    for (const Pair* pair : order)
        if (pair->a && pair->b) differences.push_back(*pair->b - *pair->a);
    if (differences.empty()) return std::optional<PairedComparison>();
    PairedComparison paired;
    paired.pairs = differences.size();
    paired.student = pairedT(differences, plan.alpha);
    paired.sign = signTest(differences);
    std::map<std::string_view, PairedDay> byDay;
    for (const Pair* pair : order) {
        if (!pair->a || !pair->b || pair->day.empty()) continue;
        byDay[pair->day].sum += *pair->b - *pair->a;
        ++byDay[pair->day].pairs;
    }
    std::vector<PairedDay> days;
    std::int64_t inDays = 0;
    for (const auto& [name, day] : byDay) {
        days.push_back(day);
        inDays += day.pairs;
    }
    if (inDays == static_cast<std::int64_t>(differences.size())) {
        const ConfidenceSequence sequence(plan.alpha, kPairedPlannedDays);
        paired.days = days.size();
        paired.sequential = comparePairedDays(days, sequence);
        for (std::size_t n = kFewestPairedDays; n <= days.size(); ++n)
            if (const auto look = comparePairedDays(std::span(days).first(n), sequence))
                paired.alwaysValidP = std::min(paired.alwaysValidP, look->p);
    }
    if (differences.size() >= kFewestToShow) {
        auto bootstrap = bootstrapMean(differences, plan.bootstrap, stop);
        if (bootstrap)
            paired.bootstrap = *bootstrap;
        else if (bootstrap.error().code == ErrorCode::Interrupted)
            return tl::unexpected(bootstrap.error());
    }
    return std::optional(paired);
}

void adjustSecondary(std::vector<MetricComparison>& metrics, Correction correction)
{
    std::vector<double> p;
    std::vector<MetricComparison*> family;
    for (MetricComparison& metric : metrics) {
        if (metric.isPrimary || !metric.fixed) continue;
        p.push_back(metric.fixed->p);
        family.push_back(&metric);
    }
    const std::vector<double> values = adjusted(p, correction);
    for (std::size_t i = 0; i < family.size(); ++i)
        family[i]->adjustedP = values[i];
}

} // namespace

const MetricComparison& ExperimentComparison::primary() const
{
    const auto found =
        std::find_if(metrics.begin(), metrics.end(), [](const MetricComparison& metric) { return metric.isPrimary; });
    expects(found != metrics.end(), "a comparison has a primary metric");
    return *found;
}

Result<ExperimentComparison> compareArms(const UnitTable& table, const AnalysisPlan& plan, const std::stop_token& stop)
{
    if (auto ok = checked(table, plan); !ok) return tl::unexpected(ok.error());
    const ConfidenceSequence sequence(plan.alpha, plan.plannedUnits);
    const auto primary =
        plan.primary.empty()
            ? std::size_t{0}
            : static_cast<std::size_t>(std::find(table.metrics.begin(), table.metrics.end(), plan.primary) -
                                       table.metrics.begin());
    ExperimentComparison result;
    result.hash = hashOf(table, plan);
    const std::vector<double> shares{1.0 - plan.shareOfB, plan.shareOfB};
    SampleRatioMonitor monitor(shares);
    std::set<std::pair<std::string_view, Arm>> seen;
    for (const ExperimentUnit& unit : table.units) {
        if (!seen.insert({unit.unit, unit.arm}).second) ++result.repeated;
        monitor.add(unit.arm == Arm::A ? 0 : 1);
        ++(unit.arm == Arm::A ? result.unitsA : result.unitsB);
    }
    result.sampleRatio = sampleRatio(monitor.counts(), shares);
    result.sampleRatioP = monitor.p();

    for (std::size_t i = 0; i < table.metrics.size(); ++i) {
        auto metric = compareMetric(table, i, plan, sequence, stop);
        if (!metric) return tl::unexpected(metric.error());
        metric->isPrimary = i == primary;
        result.metrics.push_back(*std::move(metric));
    }
    adjustSecondary(result.metrics, plan.correction);
    auto paired = comparePairs(table, primary, plan, stop);
    if (!paired) return tl::unexpected(paired.error());
    result.paired = *std::move(paired);

    const MetricComparison& decisive = result.metrics[primary];
    const double deviation = std::sqrt(pooledVarianceOf(decisive.a, decisive.b));
    result.smallestEffect = plan.smallestEffect > 0.0 ? plan.smallestEffect : deviation / kDefaultEffect;
    if (deviation > 0.0 && result.smallestEffect > 0.0) {
        PowerPlan power;
        power.alpha = plan.alpha;
        power.power = plan.power;
        power.shareOfB = plan.shareOfB;
        const auto units = static_cast<std::int64_t>(table.units.size());
        result.detectableEffect = smallestDifference(deviation, units, power);
        result.powerForEffect = powerOf(deviation, result.smallestEffect, units, power);
        result.unitsNeeded = unitsNeededSequentially(deviation, result.smallestEffect, plan.plannedUnits, power);
    }
    VerdictInput input;
    input.isSampleRatioAlarm = result.sampleRatioP < kSampleRatioAlarm;
    if (decisive.sequential && decisive.sequential->isWarm) input.primary = decisive.sequential->interval;
    input.smallestEffect = result.smallestEffect;
    input.days = plan.days > 0.0 ? plan.days : kFewestDays;
    input.unitsA = static_cast<std::size_t>(result.unitsA);
    input.unitsB = static_cast<std::size_t>(result.unitsB);
    input.isHorizonReached = plan.isHorizonReached;
    result.verdict = verdictOf(input);
    return result;
}

} // namespace sextant::decision
