#include "models/agent_decisions_model.h"

#include <algorithm>

#include "models/agent_text.h"
#include "models/number_text.h"
#include "models/reason_text.h"
#include "models/roles.h"
#include "models/state_text.h"
#include "models/table_column.h"

namespace sextant::models {

AgentDecisionsModel::AgentDecisionsModel(QObject* parent) : QAbstractTableModel(parent) {}

void AgentDecisionsModel::setSnapshot(const session::SnapshotPtr& snapshot)
{
    const std::uint64_t serial = snapshot ? snapshot->serial : 0;
    const std::uint64_t end = snapshot ? snapshot->signalRows.end() : 0;
    m_snapshot = snapshot;
    if (serial == m_serial && end == m_end) return;
    m_serial = serial;
    m_end = end;
    rebuild();
}

void AgentDecisionsModel::setAgent(decision::AgentId agent)
{
    if (agent == m_agent) return;
    m_agent = agent;
    rebuild();
}

void AgentDecisionsModel::setTimeText(const TimeText& times)
{
    if (times == m_times) return;
    m_times = times;
    rebuild();
}

void AgentDecisionsModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_snapshot) {
        const auto& rows = m_snapshot->signalRows;
        for (std::uint64_t n = rows.end(); n > rows.first() && m_rows.size() < kMostRows; --n) {
            const session::SignalRow& row = rows[n - 1];
            if (!row.agents) continue;
            const session::AgentDecision& made = *row.agents;
            const auto said = std::find_if(made.opinions.begin(), made.opinions.end(),
                                           [&](const auto& each) { return each.agent == m_agent; });
            if (said == made.opinions.end() || said->absence == decision::AgentAbsence::SwitchedOff) continue;
            Row shown{row.time, row.signal, row.instrument, row.scored.action, row.agents, &*said, 0.0};
            for (const decision::Contribution& each : made.meta.decision.contributions())
                if (each.agent == m_agent) shown.contribution = each.contribution;
            m_rows.push_back(std::move(shown));
        }
    }
    endResetModel();
}

SignalId AgentDecisionsModel::signal(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].signal : SignalId{};
}

int AgentDecisionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgentDecisionsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString AgentDecisionsModel::text(const Row& row, int column) const
{
    CellContext cells;
    cells.snapshot = m_snapshot.get();
    cells.times = m_times;
    const session::AgentDecision& made = *row.made;
    switch (column) {
    case TimeColumn:
        return cells.time(row.time, row.instrument);
    case Symbol:
        return cells.symbol(row.instrument);
    case Signal:
        return StateText::of(row.action);
    case Said:
        return AgentText::opinion(*row.opinion);
    case Contribution:
        return row.opinion->absence == decision::AgentAbsence::None && m_agent != decision::AgentId::Risk
                   ? signedNumberText(row.contribution, 1)
                   : unknownText();
    case Together:
        return made.isDecided ? made.meta.decision.isApproved ? tr("✓ approved") : tr("✗ rejected") : unknownText();
    case Outcome:
        return made.order.isSet() ? tr("shadow order %1").arg(made.order.value) : ReasonText::title(made.cause);
    default:
        return {};
    }
}

QVariant AgentDecisionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case KeyRole:
        return QVariant::fromValue<qulonglong>(row.signal.value);
    case SortRole:
        if (index.column() == TimeColumn) return QVariant::fromValue<qlonglong>(row.time.ns);
        if (index.column() == Contribution) return row.contribution;
        if (index.column() == Said) return row.opinion->confidence;
        return text(row, index.column());
    case ToneRole:
        if (index.column() == Signal) return static_cast<int>(StateText::tone(row.action));
        if (index.column() == Said)
            return static_cast<int>(row.opinion->absence != decision::AgentAbsence::None ? Tone::Muted
                                    : row.opinion->block                                 ? Tone::Danger
                                                         : AgentText::tone(row.opinion->bias));
        if (index.column() == Together || index.column() == Outcome) return static_cast<int>(Tone::Muted);
        return static_cast<int>(Tone::Plain);
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Contribution ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AgentDecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Contribution ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case TimeColumn:
        return m_times.labelled(tr("Time"));
    case Symbol:
        return tr("Symbol");
    case Signal:
        return tr("Signal");
    case Said:
        return tr("Said");
    case Contribution:
        return tr("Counted");
    case Together:
        return tr("Together");
    case Outcome:
        return tr("Came of it");
    default:
        return {};
    }
}

} // namespace sextant::models
