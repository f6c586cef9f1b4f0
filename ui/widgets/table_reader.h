#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>

#include "engine/host/background_work.h"

class QTimer;

namespace sextant::ui {

/// The texts of a table's rows on their way from the screen's thread to another one.
class RowQueue;

/// Reads rows of a model, however many there are, a few milliseconds at a time, and hands their texts to a thread that
/// makes CSV or text of them. The rows are those there were at the beginning, in that order, as they are when they are
/// read; those that go away meanwhile are left out and counted. Lives on the screen's thread.
class TableReader final : public QObject {
    Q_OBJECT
public:
    using Cell = std::function<QString(const QModelIndex&)>;
    using Work = host::BackgroundWork<std::uint64_t>::Work;
    /// One line of the cells of a row, its end included. Called on the other thread.
    using Line = QString (*)(const QStringList& cells);

    /// `titles` is the first row; empty: there is none.
    TableReader(const QList<QModelIndex>& rows, QList<int> columns, QStringList titles, Cell cell,
                QObject* parent = nullptr);
    ~TableReader() override;

    /// Writes all of it to a file: UTF-8 with its mark, whole or not at all. How many rows; errors: Io naming what to
    /// do, Interrupted.
    [[nodiscard]] Work toFile(const QString& file, Line line) const;
    /// The same as one text, which stands in `out` once the work is over.
    [[nodiscard]] Work toText(const std::shared_ptr<QString>& out, Line line) const;
    /// How many rows went away before they were read.
    [[nodiscard]] int lost() const { return m_lost; }

private:
    void read();

    QList<QPersistentModelIndex> m_rows;
    QList<int> m_columns;
    Cell m_cell;
    QTimer* m_timer;
    std::shared_ptr<RowQueue> m_queue;
    QList<QStringList> m_read; // and not handed over yet
    qsizetype m_next = 0;
    int m_lost = 0;
};

} // namespace sextant::ui
