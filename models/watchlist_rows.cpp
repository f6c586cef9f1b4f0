#include "models/watchlist_rows.h"

#include <QHash>
#include <QMimeData>

#include <algorithm>
#include <climits>
#include <memory>
#include <numeric>

#include "models/number_text.h"
#include "models/regime_text.h"
#include "models/roles.h"
#include "models/watchlist_book.h"
#include "models/watchlist_model.h"

namespace sextant::models {
namespace {

QString symbolOf(const MarketRow& row) { return toText(row.part->instrument->symbol); }

bool isBefore(const QVariant& left, const QVariant& right)
{
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(left.toString(), right.toString()) < 0;
    return QVariant::compare(left, right) == QPartialOrdering::Less;
}

} // namespace

QString WatchlistRows::mimeType() { return QStringLiteral("application/x-sextant-rows"); }

WatchlistRows::WatchlistRows(WatchlistModel& model, WatchlistBook& book, QObject* parent)
    : QAbstractProxyModel(parent), m_model(model), m_book(book)
{
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_entries.clear();
        m_places.clear();
        m_entries = wanted();
        m_places.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            if (m_entries[i].row >= 0) m_places[static_cast<std::size_t>(m_entries[i].row)] = static_cast<int>(i);
        endResetModel();
        Q_EMIT arranged();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &WatchlistRows::arrange);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        std::vector<Entry> left;
        for (const Entry& entry : m_entries)
            if (entry.row < first || entry.row > last) left.push_back(entry);
        removeGone(left);
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &WatchlistRows::arrange);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) { relayChange(first, last); });
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(&book, &WatchlistBook::changed, this, &WatchlistRows::arrange);
    arrange();
}

void WatchlistRows::relayChange(const QModelIndex& first, const QModelIndex& last)
{
    m_isStale = true;
    for (int row = first.row(); row <= last.row(); ++row)
        if (const int place = m_places[static_cast<std::size_t>(row)]; place >= 0)
            Q_EMIT dataChanged(index(place, first.column()), index(place, last.column()));
    const bool isOfGroup = first.column() <= WatchlistModel::Group && last.column() >= WatchlistModel::Group;
    if (isOfGroup && m_grouping == Grouping::Own) arrange(); // somebody has just done that
}

void WatchlistRows::setList(const QString& name)
{
    if (name == m_list && !m_isNothing) return;
    m_list = name;
    m_isNothing = false;
    arrange();
}

void WatchlistRows::setRule(std::optional<ScreenRule> rule)
{
    m_rule = std::move(rule);
    m_isNothing = false;
    arrange();
}

void WatchlistRows::setNothing()
{
    m_isNothing = true;
    arrange();
}

void WatchlistRows::setFilterText(const QString& text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words) return;
    m_words = words;
    arrange();
}

void WatchlistRows::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping) return;
    m_grouping = grouping;
    m_collapsed.clear();
    arrange();
}

void WatchlistRows::setCollapsed(const QStringList& keys)
{
    m_collapsed = QSet<QString>(keys.begin(), keys.end());
    arrange();
}

QStringList WatchlistRows::collapsed() const
{
    QStringList out(m_collapsed.begin(), m_collapsed.end());
    out.sort();
    return out;
}

bool WatchlistRows::isTitle(int row) const
{
    return row >= 0 && row < rowCount() && m_entries[static_cast<std::size_t>(row)].row < 0;
}

bool WatchlistRows::isCollapsed(int row) const
{
    return isTitle(row) && m_collapsed.contains(m_entries[static_cast<std::size_t>(row)].group);
}

void WatchlistRows::setCollapsed(int row, bool isCollapsed)
{
    if (!isTitle(row)) return;
    const QString key = m_entries[static_cast<std::size_t>(row)].group;
    if (isCollapsed)
        m_collapsed.insert(key);
    else
        m_collapsed.remove(key);
    arrange();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); // the sign before it
}

QStringList WatchlistRows::missing() const
{
    if (m_list.isEmpty() || m_rule) return {};
    QStringList out = m_book.symbols(m_list);
    for (int row = 0; row < m_model.rowCount(); ++row)
        out.removeAll(symbolOf(*m_model.market(row)));
    return out;
}

bool WatchlistRows::isManual() const { return m_sortColumn < 0 && !m_rule && m_words.isEmpty(); }

void WatchlistRows::move(const QString& symbol, int before)
{
    if (!isManual()) return;
    // Those that were never placed take their present places first, so that nothing else moves.
    QStringList order = m_book.symbols(m_list);
    for (const Entry& entry : m_entries)
        if (entry.row >= 0)
            if (const QString name = symbolOf(*m_model.market(entry.row)); !order.contains(name)) order << name;
    const QString next = this->symbol(before);
    if (next == symbol) return;
    order.removeAll(symbol);
    qsizetype at = next.isEmpty() ? -1 : order.indexOf(next);
    QString group;
    if (m_grouping == Grouping::Own && rowCount() > 0) {
        // It joins the rows before the gap: those above a title end the group above.
        const int above = std::clamp(before < 0 ? rowCount() - 1 : before - 1, 0, rowCount() - 1);
        group = m_entries[static_cast<std::size_t>(above)].group;
        if (const QString last = this->symbol(above); at < 0 && !last.isEmpty() && last != symbol)
            at = order.indexOf(last) + 1;
    }
    order.insert(at < 0 ? order.size() : at, symbol);
    m_book.setSymbols(m_list, order);
    if (m_grouping == Grouping::Own) m_book.setGroup(symbol, group);
}

QString WatchlistRows::symbol(int row) const
{
    if (row < 0 || row >= rowCount() || isTitle(row)) return {};
    return symbolOf(*m_model.market(m_entries[static_cast<std::size_t>(row)].row));
}

InstrumentId WatchlistRows::instrument(int row) const
{
    if (row < 0 || row >= rowCount()) return {};
    return m_model.instrument(m_entries[static_cast<std::size_t>(row)].row);
}

int WatchlistRows::rowOf(InstrumentId instrument) const
{
    const int row = m_model.rowOf(instrument);
    return row < 0 ? -1 : m_places[static_cast<std::size_t>(row)];
}

void WatchlistRows::look()
{
    if (!m_isStale) return;
    arrange();
}

QString WatchlistRows::groupOf(int row) const
{
    const MarketRow& market = *m_model.market(row);
    switch (m_grouping) {
    case Grouping::Venue:
        return toText(market.part->instrument->venue);
    case Grouping::AssetClass:
        return ScreenText::of(market.part->instrument->assetClass);
    case Grouping::Regime:
        return market.part->regime ? RegimeText::of(market.part->regime->labels.direction) : QString();
    case Grouping::Own:
        return market.group;
    case Grouping::None:
        break;
    }
    return {};
}

QString WatchlistRows::groupTitle(const QString& key) const
{
    if (!key.isEmpty()) return key;
    switch (m_grouping) {
    case Grouping::Venue:
        return tr("No venue known");
    case Grouping::Regime:
        return tr("No regime");
    default:
        return tr("In no group");
    }
}

bool WatchlistRows::passes(int row) const
{
    if (m_words.isEmpty()) return true;
    QString all;
    for (int column = 0; column < m_model.columnCount(); ++column)
        all += m_model.index(row, column).data(Qt::DisplayRole).toString() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

/// Rows of the list or of the rule, in the order of the list.
std::vector<int> WatchlistRows::chosen()
{
    std::vector<int> rows;
    m_considered = m_model.rowCount();
    if (m_isNothing) {
        // none
    } else if (m_rule) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (m_rule->holds(*m_model.market(row))) rows.push_back(row);
    } else {
        const QStringList order = m_book.symbols(m_list);
        QHash<QString, int> ranks;
        for (int i = 0; i < order.size(); ++i)
            ranks.insert(order[i], i);
        std::vector<std::pair<int, int>> ranked;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const int rank = ranks.value(symbolOf(*m_model.market(row)), -1);
            if (rank >= 0 || m_list.isEmpty()) ranked.emplace_back(rank >= 0 ? rank : INT_MAX, row);
        }
        std::sort(ranked.begin(), ranked.end());
        for (const auto& [rank, row] : ranked)
            rows.push_back(row);
    }
    m_matching = static_cast<int>(rows.size());
    if (!m_words.isEmpty()) std::erase_if(rows, [this](int row) { return !passes(row); });
    return rows;
}

void WatchlistRows::sortRows(std::vector<int>& rows) const
{
    if (m_sortColumn < 0 || m_sortColumn >= m_model.columnCount()) return;
    std::vector<QVariant> values(static_cast<std::size_t>(m_model.rowCount()));
    for (const int row : rows)
        values[static_cast<std::size_t>(row)] = m_model.index(row, m_sortColumn).data(SortRole);
    std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
        const QVariant& a = values[static_cast<std::size_t>(left)];
        const QVariant& b = values[static_cast<std::size_t>(right)];
        return m_sortOrder == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

std::vector<WatchlistRows::Entry> WatchlistRows::wanted()
{
    std::vector<int> rows = chosen();
    sortRows(rows);
    std::vector<Entry> out;
    if (m_grouping == Grouping::None) {
        for (const int row : rows)
            out.push_back({row, {}, 0});
        return out;
    }
    QHash<QString, std::vector<int>> groups;
    for (const int row : rows)
        groups[groupOf(row)].push_back(row);
    QStringList keys(groups.keyBegin(), groups.keyEnd());
    std::sort(keys.begin(), keys.end(), [](const QString& left, const QString& right) {
        if (left.isEmpty() != right.isEmpty()) return right.isEmpty(); // what is in none comes last
        return QString::localeAwareCompare(left, right) < 0;
    });
    for (const QString& key : keys) {
        const std::vector<int>& members = groups[key];
        out.push_back({-1, key, static_cast<int>(members.size())});
        if (m_collapsed.contains(key)) continue;
        for (const int row : members)
            out.push_back({row, key, 0});
    }
    return out;
}

void WatchlistRows::arrange()
{
    m_isStale = false;
    m_places.resize(static_cast<std::size_t>(m_model.rowCount()), -1);
    std::vector<Entry> next = wanted();
    const auto isAs = [](const Entry& a, const Entry& b) {
        return a.isSame(b) && a.group == b.group && a.count == b.count;
    };
    if (!std::equal(next.begin(), next.end(), m_entries.begin(), m_entries.end(), isAs)) {
        removeGone(next);
        reorder(next);
        insertNew(std::move(next));
    }
    Q_EMIT arranged();
}

void WatchlistRows::removeGone(const std::vector<Entry>& wanted)
{
    QSet<int> rows;
    QSet<QString> titles;
    for (const Entry& entry : wanted) {
        if (entry.row >= 0)
            rows.insert(entry.row);
        else
            titles.insert(entry.group);
    }
    const auto stays = [&](const Entry& entry) {
        return entry.row >= 0 ? rows.contains(entry.row) : titles.contains(entry.group);
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays(m_entries[static_cast<std::size_t>(last)])) continue;
        int first = last;
        while (first > 0 && !stays(m_entries[static_cast<std::size_t>(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    std::fill(m_places.begin(), m_places.end(), -1);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].row >= 0) m_places[static_cast<std::size_t>(m_entries[i].row)] = static_cast<int>(i);
}

/// Puts what is there into the order of `wanted`, which has all of it.
void WatchlistRows::reorder(const std::vector<Entry>& wanted)
{
    QHash<int, int> rows; // where they are to be
    QHash<QString, int> titles;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].row >= 0)
            rows.insert(wanted[i].row, static_cast<int>(i));
        else
            titles.insert(wanted[i].group, static_cast<int>(i));
    }
    const auto place = [&](const Entry& entry) {
        return entry.row >= 0 ? rows.value(entry.row) : titles.value(entry.group);
    };
    std::vector<int> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    const auto isLess = [&](int left, int right) {
        return place(m_entries[static_cast<std::size_t>(left)]) < place(m_entries[static_cast<std::size_t>(right)]);
    };
    if (std::is_sorted(order.begin(), order.end(), isLess)) return;
    Q_EMIT layoutAboutToBeChanged();
    std::stable_sort(order.begin(), order.end(), isLess);
    std::vector<int> newRow(order.size());
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < order.size(); ++i) {
        newRow[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
        entries.push_back(m_entries[static_cast<std::size_t>(order[i])]);
    }
    m_entries = std::move(entries);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].row >= 0) m_places[static_cast<std::size_t>(m_entries[i].row)] = static_cast<int>(i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before)
        after << this->index(newRow[static_cast<std::size_t>(index.row())], index.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void WatchlistRows::insertNew(std::vector<Entry> wanted)
{
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        if (at < m_entries.size() && m_entries[at].isSame(wanted[at])) continue;
        std::size_t end = at + 1;
        while (end < wanted.size() && !(at < m_entries.size() && m_entries[at].isSame(wanted[end])))
            ++end;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        m_entries.insert(m_entries.begin() + static_cast<std::ptrdiff_t>(at),
                         wanted.begin() + static_cast<std::ptrdiff_t>(at),
                         wanted.begin() + static_cast<std::ptrdiff_t>(end));
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            if (m_entries[i].row >= 0) m_places[static_cast<std::size_t>(m_entries[i].row)] = static_cast<int>(i);
        endInsertRows();
        at = end - 1;
    }
    // The same rows, other counts.
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const bool isOther = wanted[i].row < 0 && wanted[i].count != m_entries[i].count;
        m_entries[i] = std::move(wanted[i]);
        const int row = static_cast<int>(i);
        if (isOther) Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

QModelIndex WatchlistRows::mapToSource(const QModelIndex& proxy) const
{
    if (!proxy.isValid() || isTitle(proxy.row())) return {};
    return m_model.index(m_entries[static_cast<std::size_t>(proxy.row())].row, proxy.column());
}

QModelIndex WatchlistRows::mapFromSource(const QModelIndex& source) const
{
    if (!source.isValid()) return {};
    const int place = m_places[static_cast<std::size_t>(source.row())];
    return place < 0 ? QModelIndex() : index(place, source.column());
}

QModelIndex WatchlistRows::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int WatchlistRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int WatchlistRows::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_model.columnCount(); }

QVariant WatchlistRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (!isTitle(index.row())) return QAbstractProxyModel::data(index, role);
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == ToneRole) return static_cast<int>(Tone::Muted);
    const auto count = static_cast<std::uint64_t>(entry.count);
    if (role == TitleRole) {
        const QString title = tr("%1 · %2", "a group, how many").arg(groupTitle(entry.group), countText(count));
        return (isCollapsed(index.row()) ? QStringLiteral("+ ") : QStringLiteral("− ")) + title;
    }
    if (index.column() != 0) return {};
    if (role == Qt::AccessibleTextRole)
        return isCollapsed(index.row())
                   ? tr("%1, %2 instruments, collapsed").arg(groupTitle(entry.group), countText(count))
                   : tr("%1, %2 instruments").arg(groupTitle(entry.group), countText(count));
    if (role == Qt::DisplayRole || role == SortRole) return groupTitle(entry.group);
    return {};
}

QVariant WatchlistRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

Qt::ItemFlags WatchlistRows::flags(const QModelIndex& index) const
{
    // Dropped between rows, never upon one.
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isTitle(index.row()) ? usual : usual | Qt::ItemIsDragEnabled;
}

void WatchlistRows::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder) return;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

QMimeData* WatchlistRows::mimeData(const QModelIndexList& indexes) const
{
    QStringList names;
    for (const QModelIndex& index : indexes)
        if (const QString name = symbol(index.row()); !name.isEmpty() && !names.contains(name)) names << name;
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), names.join(QLatin1Char('\n')).toUtf8());
    data->setText(names.join(QLatin1Char('\n')));
    return data.release(); // the caller owns it
}

bool WatchlistRows::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                    const QModelIndex& parent) const
{
    const bool canPlace = m_grouping == Grouping::None || m_grouping == Grouping::Own;
    return action == Qt::MoveAction && !parent.isValid() && data->hasFormat(mimeType()) && isManual() && canPlace;
}

bool WatchlistRows::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const QStringList names = QString::fromUtf8(data->data(mimeType())).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    // The first row at or after the gap that is not itself being moved.
    int before = row < 0 ? rowCount() : row;
    while (before < rowCount() && names.contains(symbol(before)))
        ++before;
    const QPersistentModelIndex next = index(before, 0);
    for (const QString& name : names)
        move(name, next.isValid() ? next.row() : -1);
    return !names.isEmpty();
}

} // namespace sextant::models
