#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "engine/session/snapshot.h"

namespace sextant::models {

/// Positions of engine 1 on paper beside those of engine 2 in its shadow: one row per instrument in which either has
/// one, in the order of the instruments.
class PairsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Instrument, Side, EntryA, ResultA, EntryB, ResultB, Difference, DecidedBy, ColumnCount };

    explicit PairsModel(QObject* parent = nullptr);

    /// Null: no session.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    [[nodiscard]] bool hasEngine() const { return m_snapshot && m_snapshot->shadow; }
    [[nodiscard]] InstrumentId instrument(int row) const;
    /// The signal that engine 2's decision in a row is about; unset: none.
    [[nodiscard]] SignalId signal(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Half {
        bool isOpen = false;
        double entry = 0.0;
        std::int64_t net = 0; ///< units of Cash
        std::int64_t quantity = 0;
        friend bool operator==(const Half&, const Half&) = default;
    };
    struct Row {
        InstrumentId instrument;
        std::optional<Half> a;
        std::optional<Half> b;
        SignalId signal;
        QString decidedBy;
        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] std::vector<Row> makeRows() const;
    [[nodiscard]] QString text(const Row& row, int column) const;

    session::SnapshotPtr m_snapshot;
    std::vector<Row> m_rows;
};

} // namespace sextant::models
