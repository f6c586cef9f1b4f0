#include "ui/trade/manual_order_proxy.h"

#include <QMimeData>

#include <algorithm>
#include <climits>
#include <memory>

namespace sextant::ui {
namespace {

QString rowsType() { return QStringLiteral("application/x-sextant-rows"); }

} // namespace

ManualOrderProxy::ManualOrderProxy(QObject* parent) : QSortFilterProxyModel(parent) { setDynamicSortFilter(true); }

void ManualOrderProxy::setSourceModel(QAbstractItemModel* model)
{
    QSortFilterProxyModel::setSourceModel(model);
    sort(0);
}

QString ManualOrderProxy::nameOf(int row) const { return index(row, 0).data().toString(); }

void ManualOrderProxy::setOrder(const QStringList& names)
{
    if (names == m_order) return;
    m_order = names;
    m_order.removeDuplicates();
    setRanks();
}

void ManualOrderProxy::setRanks()
{
    m_ranks.clear();
    for (int i = 0; i < m_order.size(); ++i)
        m_ranks.insert(m_order[i], i);
    invalidate();
    Q_EMIT orderChanged();
}

void ManualOrderProxy::move(const QString& name, const QString& before)
{
    if (name == before) return;
    // What was never placed takes its present place first, so that nothing else moves.
    for (int row = 0; row < rowCount(); ++row)
        if (!m_order.contains(nameOf(row))) m_order.append(nameOf(row));
    m_order.removeAll(name);
    const qsizetype at = before.isEmpty() ? -1 : m_order.indexOf(before);
    m_order.insert(at < 0 ? m_order.size() : at, name);
    setRanks();
}

Qt::ItemFlags ManualOrderProxy::flags(const QModelIndex& index) const
{
    // Dropped between rows, never upon one.
    return index.isValid() ? QSortFilterProxyModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

Qt::DropActions ManualOrderProxy::supportedDropActions() const { return Qt::MoveAction; }

Qt::DropActions ManualOrderProxy::supportedDragActions() const { return Qt::MoveAction | Qt::CopyAction; }

QStringList ManualOrderProxy::mimeTypes() const { return {rowsType()}; }

QMimeData* ManualOrderProxy::mimeData(const QModelIndexList& indexes) const
{
    QStringList names;
    for (const QModelIndex& index : indexes)
        if (const QString name = nameOf(index.row()); !names.contains(name)) names.append(name);
    auto data = std::make_unique<QMimeData>();
    data->setData(rowsType(), names.join(QLatin1Char('\n')).toUtf8());
    data->setText(names.join(QLatin1Char('\n')));
    return data.release(); // the caller owns it
}

bool ManualOrderProxy::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                       const QModelIndex& parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && data->hasFormat(rowsType());
}

bool ManualOrderProxy::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                    const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const QStringList names = QString::fromUtf8(data->data(rowsType())).split(QLatin1Char('\n'));
    // The first row at or after the gap that is not itself being moved.
    QString before;
    for (int at = row < 0 ? rowCount() : row; at < rowCount() && before.isEmpty(); ++at)
        if (!names.contains(nameOf(at))) before = nameOf(at);
    const QStringList orderBefore = m_order;
    for (const QString& name : names)
        move(name, before);
    if (m_order != orderBefore) Q_EMIT dropped(orderBefore);
    return true;
}

bool ManualOrderProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int first = m_ranks.value(left.siblingAtColumn(0).data().toString(), INT_MAX);
    const int second = m_ranks.value(right.siblingAtColumn(0).data().toString(), INT_MAX);
    return first != second ? first < second : left.row() < right.row();
}

} // namespace sextant::ui
