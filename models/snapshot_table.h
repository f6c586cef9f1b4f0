#pragma once

#include <QAbstractTableModel>

#include "engine/session/snapshot.h"
#include "models/log_rows.h"
#include "models/table_column.h"

namespace sextant::models {

/// What the tables over snapshots share. Cheap where nothing changed; resets when another session begins.
class SnapshotTable : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Null: no session, no rows.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    [[nodiscard]] const session::SnapshotPtr& snapshot() const { return m_snapshot; }
    void setTimeText(const TimeText& times);
    [[nodiscard]] const TimeText& timeText() const { return m_context.times; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    SnapshotTable(const char* translationContext, int columns, QObject* parent);

    /// What cells are written with; its snapshot is the one being shown.
    [[nodiscard]] const CellContext& context() const { return m_context; }
    [[nodiscard]] virtual HeaderInfo header(int column) const = 0;
    /// Rows begin anew; called between beginResetModel() and endResetModel(). `snapshot` may be null.
    virtual void rebuild(const session::Snapshot* snapshot) = 0;
    /// The same session, later. `snapshot()` and context() still show `before`; call advance() as soon as rows may be
    /// written from the new one.
    virtual void update(const session::Snapshot& before, const session::Snapshot& now) = 0;
    void advance();
    /// Tells which rows a table over one log has lost and got. `view`: of the same log, later.
    template <class Row, std::size_t ChunkRows>
    void follow(LogRows<Row, ChunkRows>& rows, const session::LogView<Row, ChunkRows>& view);

private:
    const char* m_translationContext;
    int m_columns;
    session::SnapshotPtr m_snapshot;
    session::SnapshotPtr m_next;
    CellContext m_context;
};

template <class Row, std::size_t ChunkRows>
void SnapshotTable::follow(LogRows<Row, ChunkRows>& rows, const session::LogView<Row, ChunkRows>& view)
{
    rows.follow(
        view,
        [this](int first, int last, const auto& apply) {
            beginRemoveRows({}, first, last);
            apply();
            endRemoveRows();
        },
        [this](int first, int last, const auto& apply) {
            beginInsertRows({}, first, last);
            apply();
            endInsertRows();
        });
}

} // namespace sextant::models
