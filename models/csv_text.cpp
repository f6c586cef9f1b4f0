#include "models/csv_text.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <algorithm>

namespace sextant::models {
namespace {

/// A field in quotes where RFC 4180 wants them.
QString csvField(QString text)
{
    const bool needsQuotes = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
    if (!needsQuotes) return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QString csvText(const QModelIndexList& indexes)
{
    QModelIndexList rows;
    for (const QModelIndex& index : indexes)
        if (index.isValid()) rows << index.siblingAtColumn(0);
    if (rows.isEmpty()) return {};
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());

    const QString end = QStringLiteral("\r\n");
    const QAbstractItemModel& model = *rows.front().model();
    const int columns = model.columnCount(rows.front().parent());
    QStringList fields;
    for (int column = 0; column < columns; ++column)
        fields << csvField(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text = fields.join(QLatin1Char(',')) + end;
    for (const QModelIndex& row : rows) {
        fields.clear();
        for (int column = 0; column < columns; ++column)
            fields << csvField(row.siblingAtColumn(column).data(Qt::DisplayRole).toString());
        text += fields.join(QLatin1Char(',')) + end;
    }
    return text;
}

} // namespace sextant::models
