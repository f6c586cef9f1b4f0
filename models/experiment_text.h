#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

#include "engine/decision/experiments/experiment_report.h"
#include "models/roles.h"

namespace sextant::models {

/// Experiments in words (experiments.md §12.1, §13).
class ExperimentText final {
    Q_DECLARE_TR_FUNCTIONS(ExperimentText)
public:
    [[nodiscard]] static QString metric(decision::UnitMetric metric);     ///< "Expectancy (R)"
    [[nodiscard]] static QString metricHint(decision::UnitMetric metric); ///< what it measures, a sentence
    [[nodiscard]] static QString value(decision::UnitMetric metric, std::optional<double> value);
    [[nodiscard]] static QString signedValue(decision::UnitMetric metric, double value);
    [[nodiscard]] static QString state(decision::ExperimentState state); ///< "running"
    [[nodiscard]] static QString mode(decision::ComparisonMode mode);    ///< "paired"
    [[nodiscard]] static QString conclusion(decision::Conclusion conclusion);
    /// "B better", "B less", "undecided", "equal", "warming up".
    [[nodiscard]] static QString standing(const decision::MetricReport& metric);
    [[nodiscard]] static Tone standingTone(const decision::MetricReport& metric);
    /// One line: "Not decided yet."
    [[nodiscard]] static QString verdict(decision::Verdict verdict);
    [[nodiscard]] static Tone verdictTone(decision::Verdict verdict);
    /// What to do now, a sentence.
    [[nodiscard]] static QString advice(const decision::ExperimentReport& report);
    /// "B earns +0.11 R more per signal, 95% always-valid interval −0.02 … +0.24 R."
    [[nodiscard]] static QString finding(const decision::ExperimentReport& report, double alpha);
    /// Why there is nothing to say yet: units and days that are missing; empty where there is.
    [[nodiscard]] static QString missing(const decision::ExperimentReport& report);
    /// A cause of a veto or an agent ("agent:orb_specialist"), as the tables name it.
    [[nodiscard]] static QString cause(const std::string& key);
};

} // namespace sextant::models
