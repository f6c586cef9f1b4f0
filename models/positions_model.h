#pragma once

#include <vector>

#include "models/log_rows.h"
#include "models/snapshot_table.h"

namespace sextant::models {

/// Open positions by instrument, those of engine 1 and the operator above the shadow of engine 2; a row is one position
/// for as long as it is open.
class PositionsModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column {
        Symbol,
        Engine,
        Size,
        Entry,
        Mark,
        Result,
        Multiple,
        Stop,
        Target,
        Trail,
        Held,
        Account,
        ColumnCount
    };

    explicit PositionsModel(QObject* parent = nullptr);

    [[nodiscard]] const session::PositionRow* row(int row) const;
    /// Of paper accounts: engine 2 numbers its positions for itself.
    [[nodiscard]] int rowOfPosition(PositionId position) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Stop and target can be edited where they stand; what is entered goes to the engine, not in here.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    void removeClosed(const std::vector<session::PositionRow>& open);
    void insertOpened(const std::vector<session::PositionRow>& open);

    std::vector<session::PositionRow> m_rows;
};

/// Closed positions, newest on top.
class ClosedPositionsModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        Symbol,
        Engine,
        Size,
        Entry,
        Exit,
        Result,
        Fees,
        Multiple,
        Held,
        Account,
        Why,
        ColumnCount
    };

    explicit ClosedPositionsModel(QObject* parent = nullptr);

    [[nodiscard]] const session::PositionRow* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    LogRows<session::PositionRow> m_rows;
};

} // namespace sextant::models
