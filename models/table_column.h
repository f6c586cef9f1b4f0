#pragma once

#include <QString>
#include <QVariant>

#include <cstddef>

#include "engine/session/snapshot.h"
#include "models/roles.h"
#include "models/time_text.h"

namespace sextant::models {

/// What a cell's text needs besides its row.
struct CellContext {
    const session::Snapshot* snapshot = nullptr; ///< null: none yet
    TimeText times;

    [[nodiscard]] const session::InstrumentPart* part(InstrumentId id) const
    {
        return snapshot == nullptr ? nullptr : snapshot->find(id);
    }
    [[nodiscard]] QString symbol(InstrumentId id) const;
    [[nodiscard]] QString price(InstrumentId id, Price price) const;
    [[nodiscard]] QString average(InstrumentId id, double price) const;
    [[nodiscard]] QString lots(InstrumentId id, Lots lots, bool withSign = false) const;
    [[nodiscard]] double lotsValue(InstrumentId id, Lots lots) const;
    /// "Main", or the name of the account.
    [[nodiscard]] QString account(std::size_t number) const;
    [[nodiscard]] QString time(Time time, InstrumentId id) const;
    [[nodiscard]] QString fullTime(Time time, InstrumentId id) const;
};

/// One column of a table: everything a view asks of its cells, so that a new column is one entry.
template <class Row>
struct ColumnInfo {
    const char* title; ///< translated in headerData
    const char* hint;  ///< tooltip of the header
    bool isNumber = false;
    QString (*text)(const Row&, const CellContext&) = nullptr;
    QVariant (*raw)(const Row&, const CellContext&) = nullptr;
    Tone (*tone)(const Row&, const CellContext&) = nullptr;          ///< null: Plain
    QString (*accessible)(const Row&, const CellContext&) = nullptr; ///< null: the text says it all
    bool isTime = false;                                             ///< the header names the time zone
};

/// Calls tell(first, last) for each run of columns that show something else than before.
template <class Columns, class Row, class Tell>
void forChangedColumns(const Columns& columns, const Row& before, const CellContext& was, const Row& now,
                       const CellContext& is, const Tell& tell)
{
    const auto differs = [&](const auto& column) {
        return column.raw(before, was) != column.raw(now, is) || column.text(before, was) != column.text(now, is);
    };
    const int count = static_cast<int>(columns.size());
    for (int first = 0; first < count; ++first) {
        if (!differs(columns[static_cast<std::size_t>(first)])) continue;
        int last = first;
        while (last + 1 < count && differs(columns[static_cast<std::size_t>(last) + 1]))
            ++last;
        tell(first, last);
        first = last;
    }
}

/// Texts of a column's header.
struct HeaderInfo {
    const char* title = "";
    const char* hint = "";
    bool isNumber = false;
    bool isTime = false;

    HeaderInfo() = default;
    template <class Row>
    explicit HeaderInfo(const ColumnInfo<Row>& column)
        : title(column.title), hint(column.hint), isNumber(column.isNumber), isTime(column.isTime)
    {}
};

/// Text, tone, alignment, sort value and accessible text of a cell.
template <class Row>
[[nodiscard]] QVariant cellData(const ColumnInfo<Row>& column, const Row& row, const CellContext& context, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row, context);
    case SortRole:
        return column.raw(row, context);
    case ToneRole:
        return static_cast<int>(column.tone != nullptr ? column.tone(row, context) : Tone::Plain);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column.accessible != nullptr ? column.accessible(row, context) : column.text(row, context);
    default:
        return {};
    }
}

} // namespace sextant::models
