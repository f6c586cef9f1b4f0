#include "models/text_filter_proxy.h"

#include <algorithm>

#include "models/roles.h"

namespace sextant::models {

TextFilterProxy::TextFilterProxy(QObject* parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
    setSortRole(SortRole);
}

void TextFilterProxy::setFilterText(const QString& text)
{
    if (text == m_text) return;
    m_text = text;
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void TextFilterProxy::setAccount(std::optional<int> account)
{
    if (account == m_account) return;
    m_account = account;
    invalidateFilter();
}

void TextFilterProxy::resort()
{
    if (!m_isStale) return;
    m_isStale = false;
    if (!m_words.isEmpty()) invalidateFilter();
    if (sortColumn() >= 0) QSortFilterProxyModel::sort(sortColumn(), sortOrder());
}

void TextFilterProxy::setSourceModel(QAbstractItemModel* model)
{
    if (QAbstractItemModel* before = sourceModel()) disconnect(before, nullptr, this, nullptr);
    QSortFilterProxyModel::setSourceModel(model);
    m_isStale = false;
    if (model == nullptr) return;
    const auto stale = [this] { m_isStale = true; };
    connect(model, &QAbstractItemModel::dataChanged, this, stale);
    connect(model, &QAbstractItemModel::rowsInserted, this, stale);
    connect(model, &QAbstractItemModel::rowsMoved, this, stale);
    connect(model, &QAbstractItemModel::modelReset, this, stale);
}

void TextFilterProxy::sort(int column, Qt::SortOrder order)
{
    m_isStale = m_isStale && !m_words.isEmpty(); // the filter may still have to look again
    QSortFilterProxyModel::sort(column, order);
}

bool TextFilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_account) {
        const QVariant of = sourceModel()->index(row, 0, parent).data(AccountRole);
        if (of.isValid() && of.toInt() != *m_account) return false;
    }
    if (m_words.isEmpty()) return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        all += sourceModel()->index(row, column, parent).data(Qt::DisplayRole).toString() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool TextFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace sextant::models
