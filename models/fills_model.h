#pragma once

#include "models/log_rows.h"
#include "models/snapshot_table.h"

namespace sextant::models {

/// Executions, newest on top.
class FillsModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        Order,
        Symbol,
        Side,
        Quantity,
        Price,
        Fee,
        How,
        Model,
        Market,
        Reference,
        HalfSpread,
        Slippage,
        Impact,
        Latency,
        Queue,
        Account,
        Why,
        ColumnCount
    };

    explicit FillsModel(QObject* parent = nullptr);

    [[nodiscard]] const session::FillRow* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    /// Why it has its price, line by line.
    [[nodiscard]] QString whole(const session::FillRow& row) const;

    LogRows<session::FillRow> m_rows;
};

} // namespace sextant::models
