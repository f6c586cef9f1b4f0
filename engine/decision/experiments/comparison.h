#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/sha256.h"
#include "engine/decision/experiments/bayes.h"
#include "engine/decision/experiments/bootstrap.h"
#include "engine/decision/experiments/confidence_sequence.h"
#include "engine/decision/experiments/estimates.h"
#include "engine/decision/experiments/multiple_testing.h"
#include "engine/decision/experiments/router.h"
#include "engine/decision/experiments/sample_ratio.h"
#include "engine/decision/experiments/unit_table.h"
#include "engine/decision/experiments/verdict.h"

namespace sextant::decision {

/// What was promised about the analysis.
struct AnalysisPlan {
    std::string primary;   ///< name of a metric; empty: the first
    double shareOfB = 0.5; ///< planned, in (0, 1)
    double alpha = 0.05;
    double power = 0.80;
    double plannedUnits = 500.0; ///< N*
    double smallestEffect = 0.0; ///< MDE of the primary metric, > 0; 0: one pooled deviation divided by ten
    double winsorShare = 0.01;
    double days = 0.0; ///< since it began; 0: not known, then days do not hold a verdict back
    bool isHorizonReached = false;
    Correction correction = Correction::BenjaminiHochberg;
    BootstrapSettings bootstrap;
};

/// What one metric says. Means and tests are of the winsorised values; the raw means stand beside them.
struct MetricComparison {
    std::string metric;
    bool isPrimary = false;
    Moments a;
    Moments b;
    double rawMeanA = 0.0;
    double rawMeanB = 0.0;
    bool isBinary = false;                          ///< only 0 and 1 came
    bool isSufficient = false;                      ///< 30 units per arm
    std::optional<SequentialComparison> sequential; ///< always valid: decides
    double alwaysValidP = 1.0;                      ///< smallest so far, over looks after each unit from warm on
    std::optional<TestResult> fixed;                ///< Welch, for one look at a planned end
    std::optional<ProportionTest> proportions;      ///< binary metrics
    std::optional<BootstrapResult> bootstrap;
    std::optional<RankTest> ranks;
    std::optional<BayesianComparison> bayes;
    std::optional<double> probabilityBetter; ///< binary metrics, exact
    std::optional<TestResult> cuped;         ///< Welch of the adjusted values, where covariates are known
    std::optional<TestResult> clustered;     ///< means as ratios over days, delta method; where days are known
    double mixtureP = 1.0;                   ///< mSPRT with the smallest effect as its width, over the same looks
    double covariateCorrelation = 0.0;
    double adjustedP = 1.0; ///< of `fixed` within the family of secondary metrics
};

/// Units that were seen under both arms, as differences B - A of the primary metric.
struct PairedComparison {
    std::size_t pairs = 0;
    std::size_t days = 0;                           ///< 0: the table does not tell them
    std::optional<SequentialComparison> sequential; ///< always valid, over day sums (experiments.md §2.3)
    double alwaysValidP = 1.0;                      ///< smallest so far, over looks after each day from 20 on
    std::optional<TestResult> student;
    SignTest sign;
    std::optional<BootstrapResult> bootstrap;
};

struct ExperimentComparison {
    std::int64_t unitsA = 0;
    std::int64_t unitsB = 0;
    SampleRatioLook sampleRatio;
    double sampleRatioP = 1.0; ///< sequential, in the order of the units
    std::size_t repeated = 0; ///< rows of a unit and arm that were there before: they are counted as units of their own
    std::vector<MetricComparison> metrics;
    std::optional<PairedComparison> paired;
    double smallestEffect = 0.0;   ///< that the verdict used
    double detectableEffect = 0.0; ///< of the primary metric with the units there are, fixed test
    double powerForEffect = 0.0;   ///< of it for smallestEffect
    std::int64_t unitsNeeded = 0;  ///< of both arms, always-valid test
    Verdict verdict = Verdict::Continue;
    Digest hash; ///< of table and plan: the same hash, the same report

    [[nodiscard]] const MetricComparison& primary() const;
};

/// Compares both arms. A pure function of its arguments. Errors: InvalidArgument naming what is wrong with plan or
/// table (no units, unknown primary metric, a number that is none, rows of different width), Interrupted.
[[nodiscard]] Result<ExperimentComparison> compareArms(const UnitTable& table, const AnalysisPlan& plan,
                                                       const std::stop_token& stop = {});

} // namespace sextant::decision
