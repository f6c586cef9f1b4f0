#pragma once

#include "models/log_rows.h"
#include "models/snapshot_table.h"

namespace sextant::models {

/// What the operator should know, newest on top, as sentences.
class IncidentsModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column { TimeColumn, What, Symbol, ColumnCount };

    explicit IncidentsModel(QObject* parent = nullptr);

    [[nodiscard]] const session::IncidentRow* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    LogRows<session::IncidentRow> m_rows;
};

} // namespace sextant::models
