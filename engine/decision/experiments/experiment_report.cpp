#include "engine/decision/experiments/experiment_report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "engine/core/canonical.h"
#include "engine/core/distributions.h"
#include "engine/decision/experiments/cuped.h"
#include "engine/decision/experiments/multiple_testing.h"
#include "engine/decision/experiments/unit_metrics.h"
#include "engine/decision/experiments/unit_selection.h"

namespace sextant::decision {
namespace {

std::string_view dateOf(const UnitRow& row) { return std::string_view(row.tradingDay).substr(0, 10); }

/// Σ amount / Σ size of one engine over its rows, and the value of each row linearised around that ratio (delta
/// method): L_u = R + (y_u - R x_u) / x̄, whose mean is R.
struct Linearised {
    std::optional<double> ratio;
    std::vector<double> values; // of `rows`, 0 without a ratio
};

Linearised linearise(const UnitPointers& rows, UnitMetric metric, Arm engine)
{
    const UnitMetricInfo& info = unitMetricInfo(metric);
    KahanSum amounts;
    KahanSum sizes;
    for (const UnitRow* row : rows) {
        amounts.add(info.amount(*row, row->of(engine)));
        sizes.add(info.size(*row, row->of(engine)));
    }
    Linearised out;
    out.values.assign(rows.size(), 0.0);
    if (!(sizes.value() > 0.0)) return out;
    const double ratio = amounts.value() / sizes.value();
    const double meanSize = sizes.value() / static_cast<double>(rows.size());
    out.ratio = ratio;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const EngineOutcome& outcome = rows[i]->of(engine);
        out.values[i] = ratio + (info.amount(*rows[i], outcome) - ratio * info.size(*rows[i], outcome)) / meanSize;
    }
    return out;
}

Standing standingOf(const std::optional<SequentialComparison>& look, double smallestEffect)
{
    if (!look || !look->isWarm) return Standing::WarmingUp;
    if (look->interval.low > 0.0) return Standing::Higher;
    if (look->interval.high < 0.0) return Standing::Lower;
    const double half = 0.5 * smallestEffect;
    if (half > 0.0 && look->interval.low > -half && look->interval.high < half) return Standing::Equal;
    return Standing::Undecided;
}

/// Differences of pairs, by trading day in order.
std::vector<PairedDay> daysOf(const UnitPointers& rows, std::span<const double> differences)
{
    std::map<std::string_view, PairedDay> days;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        PairedDay& day = days[dateOf(*rows[i])];
        day.sum += differences[i];
        ++day.pairs;
    }
    std::vector<PairedDay> out;
    for (const auto& [date, day] : days)
        out.push_back(day);
    return out;
}

/// Numbers of the trading days of rows, in their order.
std::vector<std::size_t> dayNumbers(const UnitPointers& rows)
{
    std::map<std::string_view, std::size_t> numbers;
    for (const UnitRow* row : rows)
        numbers.try_emplace(dateOf(*row), 0);
    std::size_t next = 0;
    for (auto& [date, number] : numbers)
        number = next++;
    std::vector<std::size_t> out;
    for (const UnitRow* row : rows)
        out.push_back(numbers.at(dateOf(*row)));
    return out;
}

/// Student's test of the day sums: the fixed view of the same clusters.
std::optional<TestResult> testDays(std::span<const PairedDay> days, double alpha)
{
    std::vector<double> sums;
    std::int64_t pairs = 0;
    for (const PairedDay& day : days) {
        sums.push_back(day.sum);
        pairs += day.pairs;
    }
    auto test = pairedT(sums, alpha);
    if (!test || pairs <= 0) return std::nullopt;
    const double scale = static_cast<double>(days.size()) / static_cast<double>(pairs);
    for (double* value : {&test->estimate, &test->standardError, &test->interval.low, &test->interval.high})
        *value *= scale;
    return test;
}

/// A normal posterior of the mean difference with the weak prior N(0, (2 s)²).
std::optional<BayesianComparison> bayesOfPairs(const Moments& pairs, double alpha)
{
    if (pairs.n < 2 || !(pairs.variance > 0.0)) return std::nullopt;
    const double deviation = std::sqrt(pairs.variance);
    const NormalPosterior posterior = posteriorOf(pairs, deviation);
    const double spread = std::sqrt(posterior.variance);
    const double z = posterior.mean / spread;
    BayesianComparison out;
    out.estimate = posterior.mean;
    out.probabilityBetter = math::normalCdf(z);
    const double half = math::normalQuantile(1.0 - 0.5 * alpha) * spread;
    out.credible = {posterior.mean - half, posterior.mean + half};
    out.lossOfA = posterior.mean * math::normalCdf(z) + spread * math::normalDensity(z);
    out.lossOfB = out.lossOfA - posterior.mean;
    return out;
}

struct Analysis {
    const ReportRequest& request;
    const UnitPointers& rows;
    ConfidenceSequence sequence;
    std::vector<std::size_t> days; // of `rows`
    const std::stop_token& stop;

    [[nodiscard]] BootstrapSettings bootstrap() const
    {
        BootstrapSettings settings;
        settings.resamples = request.resamples;
        settings.alpha = request.registration.alpha;
        settings.seed = kReportSeed;
        return settings;
    }
};
constexpr std::size_t kFewestUnitsToShow = 30; // per arm (experiments.md §4)

void comparePaired(const Analysis& analysis, const Linearised& a, const Linearised& b, MetricReport& out,
                   std::vector<double>& differences)
{
    const Preregistration& plan = analysis.request.registration;
    differences.clear();
    for (std::size_t i = 0; i < analysis.rows.size(); ++i)
        differences.push_back(b.values[i] - a.values[i]);
    winsorise(differences, plan.winsorShare);
    const std::vector<PairedDay> days = daysOf(analysis.rows, differences);
    out.sequential = comparePairedDays(days, analysis.sequence);
    for (std::size_t n = kFewestPairedDays; n <= days.size(); ++n)
        if (const auto look = comparePairedDays(std::span(days).first(n), analysis.sequence))
            out.alwaysValidP = std::min(out.alwaysValidP, look->p);
    out.fixed = testDays(days, plan.alpha);
    out.bayes = bayesOfPairs(momentsOf(differences), plan.alpha);
    if (!out.isPrimary) return;
    if (differences.size() >= kFewestUnitsToShow && days.size() >= kFewestPairedDays) {
        const auto ratio = [&](Places places) {
            double sum = 0.0;
            double pairs = 0.0;
            for (const std::size_t place : places) {
                sum += days[place].sum;
                pairs += static_cast<double>(days[place].pairs);
            }
            return sum / pairs;
        };
        if (const auto made = bootstrapStationary(days.size(), ratio, analysis.bootstrap(), analysis.stop))
            out.bootstrap = *made;
    }
    std::vector<std::optional<double>> before;
    for (const UnitRow* row : analysis.rows)
        before.push_back(row->covariate);
    if (std::none_of(before.begin(), before.end(), [](const auto& value) { return value.has_value(); })) return;
    const Cuped reduced = cuped(differences, before);
    out.covariateCorrelation = reduced.correlation;
    out.cuped = testDays(daysOf(analysis.rows, reduced.adjusted), plan.alpha);
}

void compareSplit(const Analysis& analysis, UnitMetric metric, MetricReport& out, std::vector<double>& all)
{
    const Preregistration& plan = analysis.request.registration;
    std::array<UnitPointers, 2> arms;
    for (const UnitRow* row : analysis.rows)
        arms[static_cast<std::size_t>(row->label)].push_back(row);
    const Linearised a = linearise(arms[0], metric, Arm::A);
    const Linearised b = linearise(arms[1], metric, Arm::B);
    out.a = a.ratio;
    out.b = b.ratio;
    if (!a.ratio || !b.ratio) return;
    all.clear(); // in the order of the units
    std::array<std::size_t, 2> next{};
    for (const UnitRow* row : analysis.rows)
        all.push_back(row->label == Arm::A ? a.values[next[0]++] : b.values[next[1]++]);
    winsorise(all, plan.winsorShare);
    std::array<std::vector<double>, 2> values;
    double smallest = 1.0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        values[static_cast<std::size_t>(analysis.rows[i]->label)].push_back(all[i]);
        const bool isDayEnd = i + 1 == all.size() || analysis.days[i + 1] != analysis.days[i];
        if (!isDayEnd || std::min(values[0].size(), values[1].size()) < SequentialComparison::kFewestUnits) continue;
        const Moments ma = momentsOf(values[0]);
        const Moments mb = momentsOf(values[1]);
        if (const auto look = compareSequentially(ma, mb, pooledVarianceOf(ma, mb), analysis.sequence))
            smallest = std::min(smallest, look->p);
    }
    out.alwaysValidP = smallest;
    const Moments ma = momentsOf(values[0]);
    const Moments mb = momentsOf(values[1]);
    const double pooled = pooledVarianceOf(ma, mb);
    out.sequential = compareSequentially(ma, mb, pooled, analysis.sequence);
    out.fixed = welch(ma, mb, plan.alpha);
    if (pooled > 0.0) out.bayes = compareBayesian(ma, mb, std::sqrt(pooled), plan.alpha);
    std::vector<std::uint8_t> isB;
    for (const UnitRow* row : analysis.rows)
        isB.push_back(row->label == Arm::B ? 1 : 0);
    out.clustered = clusteredDifference(all, isB, analysis.days, plan.alpha);
    if (!out.isPrimary) return;
    out.ranks = mannWhitney(values[0], values[1]);
    if (std::min(values[0].size(), values[1].size()) >= kFewestUnitsToShow)
        if (const auto made = bootstrapMeanDifference(values[0], values[1], analysis.bootstrap(), analysis.stop))
            out.bootstrap = *made;
    std::vector<std::optional<double>> before;
    for (const UnitRow* row : analysis.rows)
        before.push_back(row->covariate);
    if (std::none_of(before.begin(), before.end(), [](const auto& value) { return value.has_value(); })) return;
    const Cuped reduced = cuped(all, before);
    out.covariateCorrelation = reduced.correlation;
    std::array<std::vector<double>, 2> adjustedValues;
    for (std::size_t i = 0; i < all.size(); ++i)
        adjustedValues[static_cast<std::size_t>(analysis.rows[i]->label)].push_back(reduced.adjusted[i]);
    out.cuped = welch(momentsOf(adjustedValues[0]), momentsOf(adjustedValues[1]), plan.alpha);
}

/// The R per signal of each unit: what §2.3 pairs. Its mean stands for the engine, so that A and B differ by D.
Linearised perUnit(const UnitPointers& rows, Arm engine)
{
    Linearised out;
    KahanSum sum;
    for (const UnitRow* row : rows) {
        const auto count = static_cast<double>(std::max<std::int64_t>(row->signalCount, 1));
        out.values.push_back(row->of(engine).sumR / count);
        sum.add(out.values.back());
    }
    if (!rows.empty()) out.ratio = sum.value() / static_cast<double>(rows.size());
    return out;
}

/// The primary metric within each segment: `values` are differences of pairs, or of split mode the units' values.
void addSegments(const UnitPointers& rows, std::span<const double> values, const Preregistration& plan,
                 ExperimentReport& report)
{
    struct Segment {
        UnitPointers rows;
        std::vector<double> values;
    };
    const auto isWanted = [&](std::string_view dimension) {
        return plan.segments.empty() ||
               std::find(plan.segments.begin(), plan.segments.end(), dimension) != plan.segments.end();
    };
    std::map<std::pair<std::string, std::string>, Segment> segments;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::array<std::string, kSegmentDimensions.size()> of{rows[i]->sessionType, rows[i]->symbol,
                                                                    rows[i]->volatility};
        for (std::size_t at = 0; at < of.size(); ++at) {
            if (!isWanted(kSegmentDimensions[at])) continue;
            Segment& segment = segments[{std::string(kSegmentDimensions[at]), of[at]}];
            segment.rows.push_back(rows[i]);
            segment.values.push_back(values[i]);
        }
    }
    std::vector<double> p;
    std::vector<std::size_t> places;
    for (const auto& [key, segment] : segments) {
        SegmentReport row{key.first, key.second, segment.rows.size(), {}, 1.0};
        if (plan.mode == ComparisonMode::Paired) {
            row.fixed = testDays(daysOf(segment.rows, segment.values), plan.alpha);
        } else {
            std::array<std::vector<double>, 2> arms;
            for (std::size_t i = 0; i < segment.rows.size(); ++i)
                arms[static_cast<std::size_t>(segment.rows[i]->label)].push_back(segment.values[i]);
            row.fixed = welch(momentsOf(arms[0]), momentsOf(arms[1]), plan.alpha);
        }
        if (row.fixed) {
            p.push_back(row.fixed->p);
            places.push_back(report.segments.size());
        }
        report.segments.push_back(std::move(row));
    }
    const std::vector<double> corrected = adjusted(p, Correction::BenjaminiHochberg);
    for (std::size_t i = 0; i < places.size(); ++i)
        report.segments[places[i]].adjustedP = corrected[i];
}

void addPower(const Preregistration& plan, std::size_t days, ExperimentReport& report)
{
    const MetricReport& primary = report.primary();
    const bool isPaired = report.mode == ComparisonMode::Paired;
    if (!primary.sequential || !(primary.sequential->standardError > 0.0)) return;
    const auto n = static_cast<double>(primary.sequential->units);
    PowerPlan power;
    power.alpha = plan.alpha;
    power.power = plan.power;
    power.shareOfB = isPaired ? 0.5 : std::clamp(plan.routing.splitBasisPoints / 10'000.0, 0.01, 0.99);
    // Var = σ²/n for both: of an estimate of n days, or of n units of which `shareOfB` are in B, where
    // σ² = s² (1/r + 1/(1-r)). Two arms of half the deviation vary as the days do.
    const double sigma = primary.sequential->standardError * std::sqrt(n);
    const double factor = std::sqrt(1.0 / power.shareOfB + 1.0 / (1.0 - power.shareOfB));
    report.deviation = sigma / factor;
    if (!(report.deviation > 0.0)) return;
    const double planned = isPaired ? kPairedPlannedDays : plan.plannedUnits;
    const auto units = static_cast<std::int64_t>(n);
    report.power = powerOf(report.deviation, plan.smallestEffect, units, power);
    report.detectable = smallestDifference(report.deviation, units, power);
    const double perDay = isPaired ? 1.0 : n / static_cast<double>(std::max<std::size_t>(days, 1));
    const auto needed = unitsNeededSequentially(report.deviation, plan.smallestEffect, planned, power);
    // Nothing is decided before the interval may be read.
    const double fewest = isPaired ? static_cast<double>(kFewestPairedDays) : kFewestDays;
    const double missing = fewest - static_cast<double>(days);
    report.daysToDecision = std::max({0.0, missing, (static_cast<double>(needed) - n) / perDay});
    report.powerCurve = decisionTimes(report.deviation, plan.smallestEffect, perDay, planned, power);
    for (DecisionTime& point : report.powerCurve)
        point.days = std::max(point.days, fewest);
    if (isPaired) report.deviation *= factor; // of a day
}

} // namespace

Result<ExperimentReport> reportOf(std::span<const UnitRow> rows, const ReportRequest& request,
                                  const std::stop_token& stop)
{
    const Preregistration& plan = request.registration;
    const auto primary = unitMetricFromName(plan.primaryMetric);
    if (!primary)
        return fail(ErrorCode::InvalidArgument,
                    "primary metric: '" + plan.primaryMetric.substr(0, 80) + "' is not measured");
    ExperimentReport report;
    report.experiment = request.experiment;
    report.mode = plan.mode;
    report.cutOff = request.cutOff;
    const UnitSelection selection = selectUnits(rows, request, report);
    report.hash = hashOf(selection.all, request);
    noteAssignment(selection.all, plan.routing.splitBasisPoints / 10'000.0, report);
    const bool isPaired = plan.mode == ComparisonMode::Paired;
    const UnitPointers& analysed = selection.analysed;
    const Analysis analysis{request, analysed,
                            ConfidenceSequence(plan.alpha, isPaired ? kPairedPlannedDays : plan.plannedUnits),
                            dayNumbers(analysed), stop};
    for (const std::size_t day : analysis.days)
        report.days = std::max(report.days, day + 1);

    std::vector<UnitMetric> order{*primary};
    for (std::size_t i = 0; i < kUnitMetrics; ++i)
        if (static_cast<UnitMetric>(i) != *primary) order.push_back(static_cast<UnitMetric>(i));
    std::vector<double> differences;
    std::vector<double> primaryDifferences;
    for (const UnitMetric metric : order) {
        if (stop.stop_requested()) return fail(ErrorCode::Interrupted, "the report was not finished");
        MetricReport out;
        out.metric = metric;
        out.isPrimary = metric == *primary;
        if (isPaired) {
            const bool isRatioPerUnit = metric == UnitMetric::ExpectancyR;
            const Linearised a = isRatioPerUnit ? perUnit(analysed, Arm::A) : linearise(analysed, metric, Arm::A);
            const Linearised b = isRatioPerUnit ? perUnit(analysed, Arm::B) : linearise(analysed, metric, Arm::B);
            out.a = a.ratio;
            out.b = b.ratio;
            if (a.ratio && b.ratio) {
                comparePaired(analysis, a, b, out, differences);
                if (out.isPrimary) primaryDifferences = differences;
            }
        } else {
            differences.clear();
            compareSplit(analysis, metric, out, differences);
            if (out.isPrimary) primaryDifferences = differences;
        }
        out.standing = standingOf(out.sequential, out.isPrimary ? plan.smallestEffect : 0.0);
        // What never differed on so many days has no interval and needs none.
        const bool isSame = isPaired && out.a && out.a == out.b && !out.sequential && report.days >= kFewestPairedDays;
        if (isSame) out.standing = Standing::Equal;
        report.metrics.push_back(std::move(out));
    }
    std::vector<double> p;
    std::vector<MetricReport*> family;
    for (MetricReport& metric : report.metrics) {
        if (metric.isPrimary || !metric.fixed) continue;
        metric.adjustedP = metric.fixed->p;
        if (isGuardrailMetric(metric.metric)) continue;
        p.push_back(metric.fixed->p);
        family.push_back(&metric);
    }
    const std::vector<double> values = adjusted(p, Correction::BenjaminiHochberg);
    for (std::size_t i = 0; i < family.size(); ++i)
        family[i]->adjustedP = values[i];
    if (!primaryDifferences.empty()) {
        if (isPaired) {
            report.unclustered = pairedT(primaryDifferences, plan.alpha);
            report.sign = signTest(primaryDifferences);
        }
        addSegments(analysed, primaryDifferences, plan, report);
    }

    bool isBreachedAny = false;
    for (const std::string& text : plan.guardrails) {
        const auto rule = parseGuardrail(text);
        if (!rule) return tl::unexpected(rule.error());
        GuardrailReport guard{rule->metric, rule->margin, {}, false};
        const auto found = std::find_if(report.metrics.begin(), report.metrics.end(),
                                        [&](const MetricReport& metric) { return metric.metric == rule->metric; });
        if (found->sequential && found->sequential->isWarm) {
            // One-sided at alpha: the two-sided sequence of twice that.
            const ConfidenceSequence oneSided(std::min(2.0 * plan.alpha, 0.999),
                                              isPaired ? kPairedPlannedDays : plan.plannedUnits);
            guard.interval = oneSided.interval(found->sequential->estimate, found->sequential->standardError,
                                               static_cast<double>(found->sequential->units));
            guard.isBreached =
                isBreached({*guard.interval, rule->margin, preferenceOf(rule->metric) == Preference::Lower});
        }
        isBreachedAny = isBreachedAny || guard.isBreached;
        report.guardrails.push_back(guard);
    }

    addPower(plan, report.days, report);
    addCurve(selection.all, report);
    VerdictInput input;
    input.isSampleRatioAlarm = report.isSampleRatioAlarm;
    input.isGuardrailBreached = isBreachedAny;
    const MetricReport& decisive = report.primary();
    if (decisive.sequential && decisive.sequential->isWarm) {
        input.primary = decisive.sequential->interval;
        // Of what is better when it is less, the matrix sees the gain.
        if (preferenceOf(*primary) == Preference::Lower)
            input.primary = Interval{-input.primary->high, -input.primary->low};
    }
    input.smallestEffect = plan.smallestEffect;
    input.days = static_cast<double>(report.days);
    for (const UnitRow* row : analysed) {
        input.unitsA += isPaired || row->label == Arm::A ? 1 : 0;
        input.unitsB += isPaired || row->label == Arm::B ? 1 : 0;
    }
    input.isHorizonReached = report.days >= static_cast<std::size_t>(plan.horizonDays);
    report.verdict = verdictOf(input);
    return report;
}

} // namespace sextant::decision
