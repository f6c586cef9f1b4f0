#include "models/operator_events_model.h"

#include <algorithm>
#include <utility>

#include "models/number_text.h"
#include "models/operator_text.h"
#include "models/roles.h"

namespace sextant::models {

OperatorEventsModel::OperatorEventsModel(QObject* parent) : QAbstractTableModel(parent) {}

void OperatorEventsModel::setEvents(std::vector<storage::OperatorEvent> events)
{
    const auto isSame = [](const storage::OperatorEvent& a, const storage::OperatorEvent& b) {
        return a.at == b.at && a.kind == b.kind && a.who == b.who && a.subject == b.subject;
    };
    const std::size_t added = events.size() - std::min(events.size(), m_events.size());
    if (events.size() >= m_events.size() &&
        std::equal(m_events.begin(), m_events.end(), events.begin() + static_cast<std::ptrdiff_t>(added), isSame)) {
        if (added == 0) return;
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_events = std::move(events);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

int OperatorEventsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int OperatorEventsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString OperatorEventsModel::text(const storage::OperatorEvent& event, int column) const
{
    switch (column) {
    case When:
        return m_times.full(event.at);
    case Who:
        return event.who.empty() ? tr("nobody", "operator") : toText(event.who);
    case What:
        return event.action.empty() ? OperatorText::event(event.kind)
                                    : tr("%1: %2", "refused: what")
                                          .arg(OperatorText::event(event.kind), OperatorText::action(event.action));
    case Subject:
        return toText(event.subject);
    case Detail:
        return toText(event.detail);
    case Origin:
        return toText(event.origin);
    default:
        return {};
    }
}

QVariant OperatorEventsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() < 0 || index.row() >= rowCount()) return {};
    const storage::OperatorEvent& event = m_events[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(event, index.column());
    case SortRole:
        return index.column() == When ? QVariant::fromValue<qlonglong>(event.at.ns)
                                      : QVariant(text(event, index.column()));
    case ToneRole: {
        const bool isTrouble = event.kind == "denied" || event.kind == "delayed" || event.kind == "refused";
        if (index.column() == What) return static_cast<int>(isTrouble ? Tone::Warning : Tone::Plain);
        return static_cast<int>(index.column() == Who ? Tone::Operator : Tone::Muted);
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant OperatorEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    const bool isTitle = role == Qt::DisplayRole;
    if (!isTitle && role != Qt::ToolTipRole) return {};
    switch (section) {
    case When:
        return isTitle ? m_times.labelled(tr("When")) : tr("By the clock of this computer");
    case Who:
        return isTitle ? tr("Who") : tr("The operator who did it or tried to");
    case What:
        return isTitle ? tr("What") : tr("What was done or refused");
    case Subject:
        return isTitle ? tr("About") : tr("The flag, setting, instrument or operator");
    case Detail:
        return isTitle ? tr("Why") : tr("What was needed, or what changed");
    default:
        return isTitle ? tr("From") : tr("Window, socket of the workspace, command line or file");
    }
}

} // namespace sextant::models
