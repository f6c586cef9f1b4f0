#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "models/roles.h"
#include "models/time_text.h"

namespace sextant::models {

/// One column of a KeyedTable: everything a view asks of its cells.
template <class Row>
struct RowColumn {
    const char* title; ///< translated in headerData
    const char* hint;  ///< tooltip of the header
    bool isNumber = false;
    QString (*text)(const Row&, const TimeText&) = nullptr;
    QVariant (*raw)(const Row&) = nullptr; ///< what is sorted by; null: the text
    Tone (*tone)(const Row&) = nullptr;    ///< null: Plain
    bool isTime = false;                   ///< the header names the time zone
};

/// A table over rows that come and go as a whole list, and are told apart by `Row::key()`: rows keep their place in
/// selections, and only what shows something else is told.
template <class Row>
class KeyedTable : public QAbstractTableModel {
public:
    using Columns = std::span<const RowColumn<Row>>;

    /// In the order in which they are shown. Keys are unique.
    void setRows(std::vector<Row> rows)
    {
        if (!haveSameOrder(rows)) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        for (int row = rowCount() - 1; row >= 0; --row)
            if (indexOf(rows, m_rows[at(row)].key()) < 0) {
                beginRemoveRows({}, row, row);
                m_rows.erase(m_rows.begin() + row);
                endRemoveRows();
            }
        for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
            if (row < rowCount() && m_rows[at(row)].key() == rows[at(row)].key()) {
                replace(row, std::move(rows[at(row)]));
                continue;
            }
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(rows[at(row)]));
            endInsertRows();
        }
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Null for a row that does not exist.
    [[nodiscard]] const Row* row(int row) const { return row >= 0 && row < rowCount() ? &m_rows[at(row)] : nullptr; }
    /// -1: there is none.
    [[nodiscard]] int rowOf(const std::string& key) const { return indexOf(m_rows, key); }

    void setTimeText(const TimeText& times)
    {
        if (times == m_times) return;
        m_times = times;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    [[nodiscard]] const TimeText& timeText() const { return m_times; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const Row* row = index.isValid() ? this->row(index.row()) : nullptr;
        if (row == nullptr || index.column() >= columnCount()) return {};
        const RowColumn<Row>& column = m_columns[at(index.column())];
        if (const QVariant own = extra(*row, index.column(), role); own.isValid()) return own;
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return column.text(*row, m_times);
        case SortRole:
            return column.raw != nullptr ? column.raw(*row) : QVariant(column.text(*row, m_times));
        case ToneRole:
            return static_cast<int>(column.tone != nullptr ? column.tone(*row) : Tone::Plain);
        case Qt::TextAlignmentRole:
            return static_cast<int>((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
        const RowColumn<Row>& column = m_columns[at(section)];
        switch (role) {
        case Qt::DisplayRole: {
            const QString title = QCoreApplication::translate(m_context, column.title);
            return column.isTime ? m_times.labelled(title) : title;
        }
        case Qt::ToolTipRole:
            return QCoreApplication::translate(m_context, column.hint);
        case Qt::TextAlignmentRole:
            return static_cast<int>((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default:
            return {};
        }
    }

protected:
    KeyedTable(const char* translationContext, Columns columns, QObject* parent)
        : QAbstractTableModel(parent), m_context(translationContext), m_columns(columns)
    {}
    /// What a cell has besides its column's entry; it comes first. Invalid: nothing.
    [[nodiscard]] virtual QVariant extra(const Row& /*row*/, int /*column*/, int /*role*/) const { return {}; }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    static int indexOf(const std::vector<Row>& rows, const std::string& key)
    {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.key() == key; });
        return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
    }
    /// Rows that stay stand in the same order as before.
    [[nodiscard]] bool haveSameOrder(const std::vector<Row>& rows) const
    {
        int last = -1;
        for (const Row& row : rows) {
            const int before = indexOf(m_rows, row.key());
            if (before < 0) continue;
            if (before < last) return false;
            last = before;
        }
        return true;
    }
    void replace(int row, Row now)
    {
        const Row before = std::exchange(m_rows[at(row)], std::move(now));
        const Row& is = m_rows[at(row)];
        const auto differs = [&](int column) {
            const RowColumn<Row>& each = m_columns[at(column)];
            return each.text(before, m_times) != each.text(is, m_times) ||
                   (each.tone != nullptr && each.tone(before) != each.tone(is)) ||
                   (each.raw != nullptr && each.raw(before) != each.raw(is));
        };
        for (int first = 0; first < columnCount(); ++first) {
            if (!differs(first)) continue;
            int last = first;
            while (last + 1 < columnCount() && differs(last + 1))
                ++last;
            Q_EMIT dataChanged(index(row, first), index(row, last));
            first = last;
        }
    }

    const char* m_context;
    Columns m_columns;
    std::vector<Row> m_rows;
    TimeText m_times;
};

} // namespace sextant::models
