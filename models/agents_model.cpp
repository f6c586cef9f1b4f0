#include "models/agents_model.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "models/agent_text.h"
#include "models/number_text.h"
#include "models/roles.h"
#include "models/state_text.h"

namespace sextant::models {
namespace {

using decision::AgentId;
using decision::AgentReport;
using decision::AgentTally;

constexpr auto kPause = std::chrono::milliseconds(500); // between reports
constexpr std::size_t kDraws = 200'000;                 // of the bootstrap for one agent: some milliseconds

AgentId agentOf(int row) { return static_cast<AgentId>(row); }

int resamplesFor(std::size_t results)
{
    return static_cast<int>(std::clamp<std::size_t>(kDraws / std::max<std::size_t>(results, 1), 200, 2000));
}

} // namespace

AgentsModel::AgentsModel(QObject* parent) : QAbstractTableModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &AgentsModel::makeReports);
}

void AgentsModel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    const bool isOther = !snapshot || snapshot->serial != m_serial;
    if (isOther) {
        m_serial = snapshot ? snapshot->serial : 0;
        m_next = 0;
        m_performance = {};
        m_reports = {};
        m_reported = {};
        m_timer.stop();
    }
    m_snapshot = snapshot;
    bool isFresh = false;
    if (snapshot && snapshot->shadow) {
        const auto& records = snapshot->shadow->records;
        for (std::uint64_t n = std::max(m_next, records.first()); n < records.end(); ++n) {
            const session::PerformanceRow& row = records[n];
            if (row.isOutcome)
                m_performance.addOutcome(row.record, row.outcome);
            else
                m_performance.addDecision(row.record);
            isFresh = isFresh || row.isOutcome;
        }
        m_next = records.end();
    }
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < ColumnCount; ++column) {
            QString now = text(row, column);
            QString& shown = m_shown[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            if (now == shown) continue;
            shown = std::move(now);
            Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    if (isOther) makeReports();
    if (isFresh && !m_timer.isActive()) m_timer.start();
}

void AgentsModel::makeReports()
{
    for (std::size_t i = 0; i < decision::kAgents; ++i) {
        const auto agent = static_cast<AgentId>(i);
        const AgentTally& tally = m_performance.of(agent);
        if (m_reported[i] == tally.results.size() && m_reported[i] > 0) continue;
        m_reported[i] = tally.results.size();
        m_reports[i] = decision::reportOf(agent, tally, resamplesFor(tally.results.size()));
        const int row = static_cast<int>(i);
        for (const Column column : {Brier, Expectancy}) {
            m_shown[i][column] = text(row, column);
            Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
    Q_EMIT reportsChanged();
}

const AgentTally& AgentsModel::tally(int row) const { return m_performance.of(agentOf(row)); }
const AgentReport& AgentsModel::report(int row) const { return m_reports[static_cast<std::size_t>(row)]; }

int AgentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(decision::kAgents);
}

int AgentsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString AgentsModel::stateText(int row) const
{
    if (!hasEngine()) return tr("engine 2 is off");
    const auto i = static_cast<std::size_t>(row);
    if (m_snapshot->shadow->isStopped[i]) return tr("stopped by a command");
    if (!m_snapshot->shadow->switches.isOn[i]) return tr("off");
    const AgentTally& of = tally(row);
    if (of.opinions == 0) return tr("on, not heard yet");
    if (agentOf(row) != AgentId::Risk && of.results.size() < decision::kFewestResults)
        return tr("warming up %1/%2").arg(of.results.size()).arg(decision::kFewestResults);
    return tr("on");
}

QString AgentsModel::text(int row, int column) const
{
    const AgentTally& of = tally(row);
    const bool isRisk = agentOf(row) == AgentId::Risk;
    switch (column) {
    case Agent:
        return AgentText::name(agentOf(row));
    case Group:
        // A sub-agent that was promoted counts as a specialist.
        return AgentText::of(hasEngine() ? decision::typeOf(agentOf(row), m_snapshot->shadow->switches)
                                         : decision::infoOf(agentOf(row)).type);
    case State:
        return stateText(row);
    case Opinions:
        return countText(static_cast<std::uint64_t>(of.opinions));
    case Hit:
        return isRisk || of.outcomes == 0 ? unknownText() : percentText(of.hits().rate(), 0);
    case Confidence:
        return of.meanConfidence() ? numberText(*of.meanConfidence(), 0) : unknownText();
    case Brier:
        return report(row).calibration ? numberText(report(row).calibration->brier, 3) : unknownText();
    case Expectancy:
        return isRisk || of.supported.count == 0 ? unknownText() : signedNumberText(*of.supported.mean(), 2);
    case Vetoes:
        return isRisk ? countText(static_cast<std::uint64_t>(of.vetoes)) : unknownText();
    default:
        return {};
    }
}

QVariant AgentsModel::raw(int row, int column) const
{
    const AgentTally& of = tally(row);
    constexpr double kNone = -1e300;
    switch (column) {
    case Agent:
        return row;
    case Opinions:
        return QVariant::fromValue<qlonglong>(of.opinions);
    case Hit:
        return of.outcomes == 0 ? kNone : of.hits().rate();
    case Confidence:
        return of.meanConfidence().value_or(kNone);
    case Brier:
        return report(row).calibration ? report(row).calibration->brier : kNone;
    case Expectancy:
        return of.supported.mean().value_or(kNone);
    case Vetoes:
        return QVariant::fromValue<qlonglong>(of.vetoes);
    default:
        return text(row, column);
    }
}

QStringList AgentsModel::details(int row) const
{
    const AgentTally& of = tally(row);
    const AgentReport& report = this->report(row);
    QStringList lines;
    const auto between = [](const decision::Interval& interval, const auto& write) {
        return tr("%1 to %2", "bounds of an interval").arg(write(interval.low), write(interval.high));
    };
    const auto share = [](double value) { return percentText(value, 0); };
    const auto inRisk = [](double value) { return tr("%1R", "units of risk").arg(signedNumberText(value, 2)); };
    if (of.coverage())
        lines << tr("Spoke of %1 of %2 decisions: %3 for the signal, %4 against it.")
                     .arg(share(*of.coverage()), countText(static_cast<std::uint64_t>(of.decisions)),
                          countText(static_cast<std::uint64_t>(of.supporting)),
                          countText(static_cast<std::uint64_t>(of.opposing)));
    if (of.vetoes > 0)
        lines << tr("Vetoed %1 signals; those whose end is known would have earned %2 in all.")
                     .arg(countText(static_cast<std::uint64_t>(of.vetoes)), inRisk(of.vetoed.sum.value()));
    if (report.hitInterval)
        lines << tr("The market went where it said in %1 of %2 cases (95 %: %3).")
                     .arg(share(of.hits().rate()), countText(static_cast<std::uint64_t>(of.outcomes)),
                          between(*report.hitInterval, share));
    if (report.winInterval)
        lines << tr("%1 shadow trades it was for: %2 won (95 %: %3).")
                     .arg(countText(static_cast<std::uint64_t>(of.supported.count)),
                          share(static_cast<double>(of.supported.wins) / static_cast<double>(of.supported.count)),
                          between(*report.winInterval, share));
    if (of.supported.mean())
        lines << (report.expectancyInterval
                      ? tr("They earned %1 on average (95 %: %2).")
                            .arg(inRisk(*of.supported.mean()), between(*report.expectancyInterval, inRisk))
                      : tr("They earned %1 on average; an interval needs %2 of them.")
                            .arg(inRisk(*of.supported.mean()), QString::number(decision::kFewestResults)));
    const auto parts = [&](const QString& title, const auto& sums, const auto& nameOf) {
        QStringList each;
        for (const auto& [key, results] : sums)
            each << tr("%1 %2 in %3", "part, mean result, number of trades")
                        .arg(nameOf(key), inRisk(results.mean().value_or(0.0)),
                             countText(static_cast<std::uint64_t>(results.count)));
        // One part says what the whole says already.
        if (each.size() > 1)
            lines << tr("%1: %2", "part of what, its parts").arg(title, each.join(QStringLiteral(" · ")));
    };
    parts(tr("By symbol"), of.byInstrument, [this](std::uint16_t id) {
        const session::InstrumentPart* part = m_snapshot ? m_snapshot->find(InstrumentId{id}) : nullptr;
        return part == nullptr ? unknownText() : toText(part->instrument->symbol);
    });
    parts(tr("By regime"), of.byRegime, [](const std::string& name) { return AgentText::regime(name); });
    parts(tr("By part of the day"), of.bySession, [](const std::string& name) { return AgentText::sessionPart(name); });
    if (report.recentMean && report.previousMean)
        lines << tr("The last 50 earned %1, the 50 before %2.")
                     .arg(inRisk(*report.recentMean), inRisk(*report.previousMean));
    if (report.calibration) {
        lines << tr("Brier score %1 (%2 reliability − %3 resolution + %4 uncertainty).")
                     .arg(numberText(report.calibration->brier, 3), numberText(report.calibration->reliability, 3),
                          numberText(report.calibration->resolution, 3),
                          numberText(report.calibration->uncertainty, 3));
        if (report.perfectError)
            lines << tr("Calibration error %1; perfect calibration would show %2.")
                         .arg(numberText(report.calibration->expectedError, 3), numberText(*report.perfectError, 3));
    }
    if (report.area) lines << tr("It tells right from wrong with %1 (0.5 is chance).").arg(numberText(*report.area, 2));
    if (report.recalibration)
        lines << (report.recalibration->isUsed
                      ? tr("Recalibrating it helps on data it has not seen: Brier %1 instead of %2.")
                            .arg(numberText(report.recalibration->brierAfter, 3),
                                 numberText(report.recalibration->brierBefore, 3))
                      : tr("Recalibrating it does not help on data it has not seen."));
    if (hasEngine())
        if (const auto& map = m_snapshot->shadow->calibration[static_cast<std::size_t>(row)]) {
            const auto counted = [&](std::size_t said) { return numberText(100.0 * map->chance[said], 0); };
            lines << tr("Its confidence counts as what it was worth: 50 as %1, 70 as %2, 90 as %3 (%4 outcomes, %5).")
                         .arg(counted(50), counted(70), counted(90), countText(map->outcomes),
                              map->isIsotonic ? tr("isotonic") : tr("Platt", "a method of recalibration"));
        }
    if (const QString promotion = AgentText::of(report.promotion); !promotion.isEmpty()) lines << promotion;
    return lines;
}

QVariant AgentsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Hit && tally(row).outcomes > 0
                   ? tr("right in %1 of %2 cases").arg(tally(row).right).arg(tally(row).outcomes)
                   : text(row, index.column());
    case Qt::ToolTipRole: {
        const QStringList lines = details(row);
        return lines.isEmpty() ? QVariant() : lines.join(QLatin1Char('\n'));
    }
    case SortRole:
        return raw(row, index.column());
    case KeyRole:
        return QVariant::fromValue<qulonglong>(static_cast<qulonglong>(row) + 1);
    case ToneRole:
        if (index.column() == Expectancy && tally(row).supported.count > 0)
            return static_cast<int>(StateText::toneOfResult(*tally(row).supported.mean()));
        if (index.column() == Group || index.column() == State) return static_cast<int>(Tone::Muted);
        return static_cast<int>(Tone::Plain);
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() <= State ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AgentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section <= State ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool isHint = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isHint) return {};
    switch (section) {
    case Agent:
        return isHint ? tr("Who speaks of signals in engine 2") : tr("Agent");
    case Group:
        return isHint ? tr("Core 35 %, specialists 40 %, sub-agents 25 % of the weight") : tr("Group");
    case State:
        return isHint ? tr("Whether it takes part") : tr("State");
    case Opinions:
        return isHint ? tr("Signals it spoke of in this session") : tr("Opinions");
    case Hit:
        return isHint ? tr("How often the market went where it said, where that is known") : tr("Hit");
    case Confidence:
        return isHint ? tr("How sure it was on average, of 100") : tr("Conf.");
    case Brier:
        return isHint ? tr("Mean squared error of its confidence: 0 is best, 0.25 is a coin; from 30 results on")
                      : tr("Brier");
    case Expectancy:
        return isHint ? tr("Mean result of the shadow trades it was for, in units of their risk") : tr("Exp. R");
    case Vetoes:
        return isHint ? tr("Signals it stopped") : tr("Vetoes");
    default:
        return {};
    }
}

} // namespace sextant::models
