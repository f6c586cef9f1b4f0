#include "models/experiment_tables.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "models/experiment_text.h"
#include "models/number_text.h"

namespace sextant::models {

ExperimentTable::ExperimentTable(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{}

int ExperimentTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExperimentTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ExperimentTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Cell& cell = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case SortRole:
        return cell.sort;
    case ToneRole:
        return static_cast<int>(cell.tone);
    case Qt::ToolTipRole:
        return cell.hint.isEmpty() ? QVariant() : QVariant(cell.hint);
    case Qt::AccessibleTextRole:
        return cell.accessible.isEmpty() ? cell.text : cell.accessible;
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (m_columns[static_cast<std::size_t>(index.column())].isNumber ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case KeyRole:
        return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(index.row()));
    case kForestRole:
        return cell.forest;
    default:
        return {};
    }
}

QVariant ExperimentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.hint;
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void ExperimentTable::setRows(std::vector<std::vector<Cell>> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto& now = rows[row];
        int first = -1;
        int last = -1;
        for (std::size_t column = 0; column < now.size(); ++column) {
            if (now[column] == m_rows[row][column]) continue;
            if (first < 0) first = static_cast<int>(column);
            last = static_cast<int>(column);
        }
        if (first < 0) continue;
        m_rows[row] = std::move(rows[row]);
        Q_EMIT dataChanged(index(static_cast<int>(row), first), index(static_cast<int>(row), last));
    }
}

ExperimentsModel::ExperimentsModel(QObject* parent)
    : ExperimentTable({{tr("Experiment"), tr("Key and title")},
                       {tr("State"), tr("draft → promised → running → stopped → concluded → archived")},
                       {tr("Comparison"), tr("Paired: both engines act on every signal. Split: only the labelled one")},
                       {tr("B"), tr("Share of units that are labelled B"), true},
                       {tr("Take part"), tr("Share of units that take part at all"), true},
                       {tr("Hypothesis"), tr("What was expected before it began")}},
                      parent)
{
    setExperiments({});
}

void ExperimentsModel::setExperiments(const std::vector<host::ExperimentSummary>& experiments)
{
    m_keys = {std::string()};
    std::vector<std::vector<Cell>> rows;
    rows.push_back({{tr("No experiment"), QString()},
                    {tr("always"), QString()},
                    {ExperimentText::mode(decision::ComparisonMode::Paired), QString()},
                    {unknownText(), -1.0, Tone::Muted},
                    {unknownText(), -1.0, Tone::Muted},
                    {tr("What engine 2 does beside engine 1 while none runs"), QString(), Tone::Muted}});
    for (const host::ExperimentSummary& each : experiments) {
        m_keys.push_back(each.key);
        using decision::ExperimentState;
        const Tone tone = each.state == ExperimentState::Running ? Tone::Accent
                          : each.state == ExperimentState::Paused || each.state == ExperimentState::Stopped
                              ? Tone::Warning
                          : each.state == ExperimentState::Archived ? Tone::Muted
                                                                    : Tone::Plain;
        QString state = ExperimentText::state(each.state);
        if (each.conclusion)
            state = tr("%1: %2", "state, conclusion").arg(state, ExperimentText::conclusion(*each.conclusion));
        const double split = each.promise.routing.splitBasisPoints / 10'000.0;
        const double exposure = each.exposureBp / 10'000.0;
        const QString name = toText(each.title.empty() ? each.key : each.title);
        rows.push_back({{name, name, Tone::Plain, toText(each.key)},
                        {state, state, tone, toText(each.ending)},
                        {ExperimentText::mode(each.promise.mode), ExperimentText::mode(each.promise.mode)},
                        {percentText(split, 0), split},
                        {percentText(exposure, 0), exposure},
                        {toText(each.promise.hypothesis), toText(each.promise.hypothesis), Tone::Plain,
                         toText(each.promise.hypothesis)}});
    }
    setRows(std::move(rows));
}

std::string ExperimentsModel::keyAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_keys.size()) ? m_keys[static_cast<std::size_t>(row)] : std::string();
}

int ExperimentsModel::rowOf(const std::string& key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? 0 : static_cast<int>(found - m_keys.begin());
}

ExperimentMetricsModel::ExperimentMetricsModel(QObject* parent)
    : ExperimentTable(
          {{tr("Metric"), tr("What is compared; the first one decides")},
           {tr("A paper"), tr("Engine 1"), true},
           {tr("B shadow"), tr("Engine 2"), true},
           {tr("B − A"), tr("The difference"), true},
           {tr("Interval"), tr("Always valid: it holds however often it is looked at. The dashed line is zero.")},
           {tr("Verdict"), tr("What the interval says")}},
          parent)
{}

void ExperimentMetricsModel::setReport(const decision::ExperimentReport* report)
{
    std::vector<std::vector<Cell>> rows;
    if (report != nullptr)
        for (const decision::MetricReport& metric : report->metrics) {
            const QString name = ExperimentText::metric(metric.metric);
            const QString hint = ExperimentText::metricHint(metric.metric);
            const Tone tone = ExperimentText::standingTone(metric);
            Cell difference{unknownText(), -1e300, Tone::Muted};
            Cell interval{{}, 0.0};
            if (metric.sequential) {
                const decision::SequentialComparison& look = *metric.sequential;
                difference = {ExperimentText::signedValue(metric.metric, look.estimate), look.estimate};
                ForestValue forest{look.interval.low, look.estimate, look.interval.high, 1.0, look.isWarm, tone};
                forest.scale = 1.08 * std::max({std::fabs(forest.low), std::fabs(forest.high), 1e-12});
                interval.sort = look.interval.high - look.interval.low;
                interval.forest = QVariant::fromValue(forest);
                const QString numbers = tr("%1 … %2", "interval")
                                            .arg(ExperimentText::signedValue(metric.metric, look.interval.low),
                                                 ExperimentText::signedValue(metric.metric, look.interval.high));
                interval.hint = interval.accessible =
                    look.isWarm ? numbers : tr("%1, too early to be read").arg(numbers);
            } else {
                interval.accessible = tr("no interval yet");
            }
            rows.push_back({{metric.isPrimary ? tr("%1 · decides", "metric").arg(name) : name, name, Tone::Plain, hint},
                            {ExperimentText::value(metric.metric, metric.a), metric.a.value_or(-1e300), Tone::VariantA},
                            {ExperimentText::value(metric.metric, metric.b), metric.b.value_or(-1e300), Tone::VariantB},
                            difference,
                            interval,
                            {ExperimentText::standing(metric), ExperimentText::standing(metric), tone}});
        }
    setRows(std::move(rows));
}

ExperimentHealthModel::ExperimentHealthModel(QObject* parent)
    : ExperimentTable({{tr("Check"), tr("What has to hold")}, {tr("Result"), tr("What was found"), true}}, parent)
{}

void ExperimentHealthModel::setReport(const decision::ExperimentReport* report,
                                      const decision::Preregistration& promise)
{
    std::vector<std::vector<Cell>> rows;
    enum class Mark { Ok, Note, Bad };
    const auto add = [&](Mark mark, const QString& what, const QString& value, const QString& hint) {
        const Tone tone = mark == Mark::Ok ? Tone::Plain : mark == Mark::Note ? Tone::Warning : Tone::Danger;
        const QString sign = mark == Mark::Ok ? tr("✓ %1") : mark == Mark::Note ? tr("! %1") : tr("✗ %1");
        rows.push_back(
            {{sign.arg(what), what, tone, hint}, {value, value, mark == Mark::Ok ? Tone::Muted : tone, hint}});
    };
    if (report != nullptr) {
        if (report->sampleRatio) {
            using Look = decision::SampleRatioLook::State;
            const bool isAmber = report->sampleRatio->state != Look::Ok;
            add(report->isSampleRatioAlarm ? Mark::Bad
                : isAmber                  ? Mark::Note
                                           : Mark::Ok,
                tr("Sample ratio (χ²)"), tr("p = %1").arg(numberText(report->sampleRatio->p, 3)),
                tr("A %1, B %2 units; over time p = %3. Below 0.001 over time nothing may be concluded.")
                    .arg(countText(static_cast<std::uint64_t>(report->labelledA)),
                         countText(static_cast<std::uint64_t>(report->labelledB)),
                         numberText(report->sampleRatioP, 3)));
        } else {
            add(Mark::Ok, tr("Sample ratio (χ²)"), tr("one arm has all"),
                tr("With a split of 0% or 100% there is nothing to check."));
        }
        add(Mark::Ok, tr("Identical inputs A and B"), tr("one intake"),
            tr("Both engines are given the same enriched signal and the same market; fills, sizes and exits are the "
               "same code."));
        add(Mark::Ok, tr("No live orders from B"), countText(0),
            tr("A shadow order has a type of its own that no venue takes."));
        const bool isStrong = report->power >= promise.power;
        const QString days = report->daysToDecision && *report->daysToDecision > 0.0
                                 ? tr(" · %n more day(s)", nullptr, static_cast<int>(*report->daysToDecision + 0.999))
                                 : QString();
        const QString effect = ExperimentText::signedValue(report->primary().metric, promise.smallestEffect);
        add(isStrong ? Mark::Ok : Mark::Note, tr("Power for %1", "effect").arg(effect),
            report->deviation > 0.0 ? percentText(report->power, 0) + days : tr("not known yet"),
            tr("The chance to find the smallest effect that matters with the units there are; %1 is wanted.")
                .arg(percentText(promise.power, 0)));
        for (const decision::GuardrailReport& guard : report->guardrails)
            add(guard.isBreached ? Mark::Bad
                : guard.interval ? Mark::Ok
                                 : Mark::Note,
                tr("Guardrail: %1").arg(ExperimentText::metric(guard.metric)),
                guard.isBreached ? tr("breached")
                : guard.interval ? tr("within %1").arg(numberText(guard.margin, 2))
                                 : tr("warming up"),
                tr("It must not get worse by more than %1.").arg(numberText(guard.margin, 2)));
        add(Mark::Ok, tr("Peeking-safe interval"), tr("always-valid %1").arg(percentText(1.0 - promise.alpha, 0)),
            tr("The interval holds at every moment at once, so one may look and stop whenever one likes."));
        add(report->units > 0 ? Mark::Ok : Mark::Note, tr("Units"),
            tr("%1 on %2 days", "count").arg(countText(report->units), countText(report->days)),
            tr("Left out: %1 too young, %2 of earlier phases, %3 that take no part, %4 of first days.")
                .arg(countText(report->immature), countText(report->otherPhases), countText(report->excluded),
                     countText(report->novel)));
    }
    setRows(std::move(rows));
}

ExperimentViewsModel::ExperimentViewsModel(QObject* parent)
    : ExperimentTable(
          {{tr("View"), tr("How the metric that decides is looked at; none of these decides")},
           {tr("B − A"), tr("The difference"), true},
           {tr("95% interval", "of a view"), tr("At the level that was promised; for one look"), true},
           {tr("p or chance"), tr("p of no difference; of the Bayesian view the chance that B is better"), true}},
          parent)
{}

void ExperimentViewsModel::setReport(const decision::ExperimentReport* report)
{
    std::vector<std::vector<Cell>> rows;
    if (report == nullptr || report->metrics.empty()) return setRows(std::move(rows));
    const decision::MetricReport& metric = report->primary();
    const bool isPaired = report->mode == decision::ComparisonMode::Paired;
    const auto add = [&](const QString& name, const QString& hint, double difference, const decision::Interval& span,
                         const QString& chance, double sort) {
        rows.push_back({{name, name, Tone::Plain, hint},
                        {ExperimentText::signedValue(metric.metric, difference), difference},
                        {tr("%1 … %2", "interval")
                             .arg(ExperimentText::signedValue(metric.metric, span.low),
                                  ExperimentText::signedValue(metric.metric, span.high)),
                         span.high - span.low},
                        {chance, sort}});
    };
    const auto test = [&](const QString& name, const QString& hint, const std::optional<decision::TestResult>& result) {
        if (result)
            add(name, hint, result->estimate, result->interval, tr("p = %1").arg(numberText(result->p, 4)), result->p);
    };
    test(isPaired ? tr("Fixed test of day sums") : tr("Fixed test of units"),
         tr("Right for one look at the planned end; looking often finds differences that are not there"), metric.fixed);
    test(tr("Fixed test, clustered by day"), tr("Units of one day share the market: days are what is counted"),
         metric.clustered);
    test(tr("CUPED"),
         tr("Less noise by what was known before: the mean R of 20 trading days; correlation %1")
             .arg(numberText(metric.covariateCorrelation, 2)),
         metric.cuped);
    if (metric.bootstrap)
        add(isPaired ? tr("Bootstrap of days in blocks") : tr("Bootstrap of units (BCa)"),
            tr("%1 resamples from seed %2")
                .arg(countText(static_cast<std::uint64_t>(metric.bootstrap->resamples)),
                     countText(decision::kReportSeed)),
            metric.bootstrap->estimate, metric.bootstrap->interval,
            tr("p = %1").arg(numberText(metric.bootstrap->p, 4)), metric.bootstrap->p);
    if (isPaired && report->unclustered) {
        test(tr("Paired t test"), tr("Takes every pair for independent, which those of one day are not"),
             report->unclustered);
        const QString signs = tr("B better %1 times, worse %2 times")
                                  .arg(countText(report->sign.positive), countText(report->sign.negative));
        rows.push_back({{tr("Sign test"), tr("Sign test"), Tone::Plain, signs},
                        {unknownText(), -1e300, Tone::Muted},
                        {signs, 0.0, Tone::Muted},
                        {tr("p = %1").arg(numberText(report->sign.p, 4)), report->sign.p}});
    }
    if (metric.ranks)
        rows.push_back(
            {{tr("Ranks (Mann–Whitney)"), tr("Ranks (Mann–Whitney)"), Tone::Plain,
              tr("A check that no outlier makes the difference")},
             {unknownText(), -1e300, Tone::Muted},
             {tr("B above A in %1 of pairs").arg(percentText(metric.ranks->superiority, 1)), 0.0, Tone::Muted},
             {tr("p = %1").arg(numberText(metric.ranks->p, 4)), metric.ranks->p}});
    if (metric.bayes)
        add(tr("Bayesian, weak prior"),
            tr("Expected loss if B is taken and A was better: %1. Not protected against looking often.")
                .arg(numberText(metric.bayes->lossOfB, 4)),
            metric.bayes->estimate, metric.bayes->credible,
            tr("B better: %1").arg(percentText(metric.bayes->probabilityBetter, 1)), metric.bayes->probabilityBetter);
    setRows(std::move(rows));
}

VetoModel::VetoModel(QObject* parent)
    : ExperimentTable({{tr("Engine"), tr("That left the signal alone")},
                       {tr("Why"), tr("Gate, rule or refusal; “against” is an agent that spoke against the signal")},
                       {tr("Signals"), tr("Followed to their end"), true},
                       {tr("Days"), tr("UTC days of their decisions: the clusters of the interval"), true},
                       {tr("Mean R"), tr("What they would have earned; below zero the veto saved money"), true},
                       {tr("95% interval"), tr("Of the mean, for one look, clustered by day"), true},
                       {tr("Value of the veto"), tr("What all of them would have lost, in R"), true}},
                      parent)
{}

void VetoModel::setVetoes(const std::vector<decision::VetoValue>& vetoes)
{
    std::vector<std::vector<Cell>> rows;
    for (const decision::VetoValue& veto : vetoes) {
        const bool isB = veto.engine == decision::Arm::B;
        const QString engine = isB ? tr("B shadow") : tr("A paper");
        const QString cause = ExperimentText::cause(veto.key);
        const bool isShown = veto.test.has_value();
        const Tone tone = !isShown                         ? Tone::Muted
                          : veto.test->interval.high < 0.0 ? Tone::Gain
                          : veto.test->interval.low > 0.0  ? Tone::Loss
                                                           : Tone::Plain;
        rows.push_back({{engine, engine, isB ? Tone::VariantB : Tone::VariantA},
                        {cause, cause, Tone::Plain, toText(veto.key)},
                        {countText(veto.signalCount), static_cast<qulonglong>(veto.signalCount)},
                        {countText(veto.days), static_cast<qulonglong>(veto.days)},
                        {signedNumberText(veto.meanR, 3), veto.meanR},
                        {isShown ? tr("%1 … %2", "interval")
                                       .arg(signedNumberText(veto.test->interval.low, 3),
                                            signedNumberText(veto.test->interval.high, 3))
                                 : tr("one day only"),
                         isShown ? veto.test->interval.high - veto.test->interval.low : 1e300,
                         isShown ? Tone::Plain : Tone::Muted},
                        {signedNumberText(-veto.sumR, 1), -veto.sumR, tone}});
    }
    setRows(std::move(rows));
}

} // namespace sextant::models
