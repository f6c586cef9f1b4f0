#include "models/snapshot_table.h"

#include <QCoreApplication>

#include <utility>

namespace sextant::models {

SnapshotTable::SnapshotTable(const char* translationContext, int columns, QObject* parent)
    : QAbstractTableModel(parent), m_translationContext(translationContext), m_columns(columns)
{}

void SnapshotTable::setSnapshot(const session::SnapshotPtr& snapshot)
{
    if (snapshot == m_snapshot) return;
    if (m_snapshot == nullptr || snapshot == nullptr || m_snapshot->serial != snapshot->serial) {
        beginResetModel();
        m_snapshot = snapshot;
        m_context.snapshot = snapshot.get();
        rebuild(snapshot.get());
        endResetModel();
        return;
    }
    const session::SnapshotPtr before = m_snapshot; // cells are compared with what they were
    m_next = snapshot;
    update(*before, *snapshot);
    advance();
}

void SnapshotTable::advance()
{
    if (m_next == nullptr) return;
    m_snapshot = std::exchange(m_next, nullptr);
    m_context.snapshot = m_snapshot.get();
}

void SnapshotTable::setTimeText(const TimeText& times)
{
    if (times == m_context.times) return;
    m_context.times = times;
    for (int column = 0; column < m_columns; ++column) {
        if (!header(column).isTime) continue;
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }
}

int SnapshotTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant SnapshotTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns) return {};
    const HeaderInfo info = header(section);
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = QCoreApplication::translate(m_translationContext, info.title);
        return info.isTime ? m_context.times.labelled(title) : title;
    }
    case Qt::ToolTipRole:
        return QCoreApplication::translate(m_translationContext, info.hint);
    case Qt::TextAlignmentRole:
        return static_cast<int>((info.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace sextant::models
