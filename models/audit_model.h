#pragma once

#include "models/log_rows.h"
#include "models/snapshot_table.h"

namespace sextant::models {

/// The audit trail, newest on top: who did or stopped what, why, what was measured and what is allowed.
class AuditModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column { TimeColumn, Kind, Who, What, Why, Symbol, Measured, Limit, Size, ColumnCount };

    explicit AuditModel(QObject* parent = nullptr);

    [[nodiscard]] const session::AuditRow* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    LogRows<session::AuditRow> m_rows;
};

} // namespace sextant::models
