#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "engine/decision/experiments/bayes.h"
#include "engine/decision/experiments/bootstrap.h"
#include "engine/decision/experiments/confidence_sequence.h"
#include "engine/decision/experiments/estimates.h"
#include "engine/decision/experiments/experiment.h"
#include "engine/decision/experiments/power.h"
#include "engine/decision/experiments/sample_ratio.h"
#include "engine/decision/experiments/unit_row.h"
#include "engine/decision/experiments/unit_table.h"
#include "engine/decision/experiments/verdict.h"

namespace sextant::decision {

/// What is measured of each unit: Σ of `amount` over Σ of `size`, both of one engine.
enum class UnitMetric : std::uint8_t {
    ExpectancyR,   ///< R per signal, not traded = 0; the primary one; paired: of each unit, averaged over units
    WinRate,       ///< of closed trades
    AveragePnl,    ///< per closed trade, settlement currency
    ProfitFactor,  ///< gains over losses
    MaxDrawdownR,  ///< of the running sum of R within a unit, mean over units
    ExposureHours, ///< in the market, per unit
    SlippageBp,    ///< per fill
    TradeShare,    ///< signals that became trades
    MaxLossR,      ///< the worst trade within a unit, mean over units
    RejectionRate, ///< of orders
    ErrorRate,     ///< agents that failed to speak, per signal
};
constexpr std::size_t kUnitMetrics = 11;
[[nodiscard]] std::string_view toString(UnitMetric metric); ///< "expectancy_r"
[[nodiscard]] std::optional<UnitMetric> unitMetricFromName(std::string_view name);
/// Better is less: drawdown, slippage; neither is better: exposure and share of trades.
enum class Preference : std::uint8_t { Higher, Lower, None };
[[nodiscard]] Preference preferenceOf(UnitMetric metric);

/// What harm is seen by; no family of hypotheses has it (experiments.md §2, §8).
[[nodiscard]] bool isGuardrailMetric(UnitMetric metric);

/// What an interval says of B - A.
enum class Standing : std::uint8_t {
    WarmingUp, ///< too few units or days
    Undecided,
    Higher, ///< the interval is above 0
    Lower,
    Equal, ///< within half of the effect that matters; the primary metric only
};
[[nodiscard]] std::string_view toString(Standing standing); ///< "WARMING_UP"

struct MetricReport {
    UnitMetric metric = UnitMetric::ExpectancyR;
    bool isPrimary = false;
    std::optional<double> a; ///< over all units in the analysis; nothing where the size is 0
    std::optional<double> b;
    std::optional<SequentialComparison> sequential; ///< always valid: decides
    double alwaysValidP = 1.0;                      ///< the smallest over all looks
    std::optional<TestResult> fixed;                ///< for one look at the planned end; clustered by unit (split), day
                                                    ///< (paired)
    double adjustedP = 1.0;                         ///< of `fixed` within the family of secondary metrics
    std::optional<TestResult> clustered;            ///< split: the fixed test clustered by trading day (§2.3)
    std::optional<BootstrapResult> bootstrap;       ///< primary only: of days in blocks (paired), of units (split)
    std::optional<RankTest> ranks;                  ///< primary only, split: Mann and Whitney, for display
    std::optional<TestResult> cuped;
    double covariateCorrelation = 0.0;
    std::optional<BayesianComparison> bayes;
    Standing standing = Standing::WarmingUp;
};

/// The primary metric within one segment; `p` and `adjustedP` of the fixed test.
struct SegmentReport {
    std::string dimension; ///< "symbol", "session", "volatility"
    std::string value;
    std::size_t units = 0;
    std::optional<TestResult> fixed;
    double adjustedP = 1.0;
};

/// A metric that must not get worse by more than the margin.
struct GuardrailReport {
    UnitMetric metric = UnitMetric::MaxDrawdownR;
    double margin = 0.0;
    std::optional<Interval> interval; ///< always valid, its worse end one-sided at alpha; none while warming up
    bool isBreached = false;
};

/// Assignment within one stratum.
struct StratumReport {
    std::string name; ///< "SPY", "RTH"
    std::int64_t a = 0;
    std::int64_t b = 0;
    double sequentialP = 1.0;
};

/// Running sums of R by trading day, for the curve.
struct CumulativePoint {
    Time time; ///< the day's close
    double a = 0.0;
    double b = 0.0;
};

struct ExperimentReport {
    std::string experiment;
    ComparisonMode mode = ComparisonMode::Paired;
    Time cutOff;
    std::size_t allUnits = 0;    ///< rows of this experiment
    std::size_t units = 0;       ///< in the analysis
    std::size_t immature = 0;    ///< left out: too young
    std::size_t otherPhases = 0; ///< left out: before the last change of shares
    std::size_t excluded = 0;    ///< left out: not exposed, overridden, engine 2 off
    std::size_t novel = 0;       ///< left out: first trading day of a phase, where that was promised
    std::size_t days = 0;        ///< trading days in the analysis
    std::int64_t labelledA = 0;  ///< of all exposed units of the last phase
    std::int64_t labelledB = 0;
    std::optional<SampleRatioLook> sampleRatio; ///< none where one arm gets everything
    double sampleRatioP = 1.0;                  ///< sequential
    std::vector<StratumReport> strata;
    bool isSampleRatioAlarm = false;
    std::vector<MetricReport> metrics; ///< the primary one first
    std::vector<SegmentReport> segments;
    std::vector<GuardrailReport> guardrails;
    std::optional<TestResult> unclustered; ///< paired: t test of all pairs, for comparison (§2.3)
    SignTest sign;
    double deviation = 0.0; ///< of the primary metric per unit (split) or day (paired)
    double power = 0.0;     ///< of the fixed test for the smallest effect that matters
    double detectable = 0.0;
    std::optional<double> daysToDecision; ///< more trading days until the always-valid test has its power
    std::vector<DecisionTime> powerCurve;
    std::vector<CumulativePoint> curve; ///< all units of the last phase, young ones too
    Verdict verdict = Verdict::Continue;
    Digest hash; ///< of rows, promise and cut-off: the same hash, the same report

    [[nodiscard]] const MetricReport& primary() const { return metrics.front(); }
};

/// What the analysis is about besides the promise.
struct ReportRequest {
    std::string experiment; ///< key
    Preregistration registration;
    Time cutOff;
    Time started = Time::min();   ///< units before are of another run
    std::uint32_t firstPhase = 0; ///< since which shares were as the promise has them; 0: of route v1 the newest alone
    int resamples = 10'000;       ///< of the bootstrap
};
/// The exclusion that leaves out the first trading day of every phase: what is new is not looked at (§11).
constexpr std::string_view kExcludeFirstDay = "first_day";
constexpr std::uint64_t kReportSeed = 1; ///< of the bootstrap

constexpr Duration kMaturity = std::chrono::hours(120); ///< from a unit's end to the cut-off (experiments.md §2)

/// Everything experiments.md §3 to §12 says of an experiment, from its units and its promise alone. Errors:
/// InvalidArgument for a primary metric or guardrail that is not known; Interrupted.
[[nodiscard]] Result<ExperimentReport> reportOf(std::span<const UnitRow> rows, const ReportRequest& request,
                                                const std::stop_token& stop = {});

/// "max_drawdown_r" or "max_drawdown_r:0.5": the metric and how much worse is tolerated (0 where nothing is said).
/// Errors: InvalidArgument.
struct GuardrailRule {
    UnitMetric metric = UnitMetric::MaxDrawdownR;
    double margin = 0.0;
};
[[nodiscard]] Result<GuardrailRule> parseGuardrail(std::string_view text);

/// The mature units as a table for `experiment analyze`: per unit and engine (paired) or labelled engine (split) a row
/// `unit,variant,day,METRIC…`, with the covariate of the expectancy.
[[nodiscard]] UnitTable unitTableOf(std::span<const UnitRow> rows, const ReportRequest& request);
/// The same as text that parseUnitTable() reads.
[[nodiscard]] std::string toCsv(const UnitTable& table);

/// What signals that were left alone would have earned, by cause (agents.md §10): the value of a veto is what it saved.
struct VetoRow {
    std::string key; ///< of cause or agent
    Arm engine = Arm::A;
    std::string day; ///< trading day of the decision, the cluster
    double r = 0.0;
};
struct VetoValue {
    std::string key;
    Arm engine = Arm::A;
    std::size_t signalCount = 0;
    std::size_t days = 0;
    double sumR = 0.0;
    double meanR = 0.0;
    std::optional<TestResult> test; ///< of the mean, clustered by day; from 2 days on
};
/// By engine and key, in alphabetical order.
[[nodiscard]] std::vector<VetoValue> valueOfVetoes(std::span<const VetoRow> rows, double alpha = 0.05);

} // namespace sextant::decision
