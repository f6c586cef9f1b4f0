#pragma once

#include "models/log_rows.h"
#include "models/snapshot_table.h"

namespace sextant::models {

/// What engine, venue and storage did not agree about, newest on top.
class FindingsModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column { TimeColumn, What, Compared, Account, Symbol, Order, Engine, Other, Outcome, ColumnCount };

    explicit FindingsModel(QObject* parent = nullptr);

    [[nodiscard]] const session::FindingRow* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    LogRows<session::FindingRow> m_rows;
};

} // namespace sextant::models
