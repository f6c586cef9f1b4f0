#pragma once

#include "models/log_rows.h"
#include "models/snapshot_table.h"

namespace sextant::models {

/// What the score weighed when, newest on top: files that were installed, edits, and what was learned, each with what
/// it changed, who did it and why (detectors.md §8.5, §8.6).
class WeightsModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column { Version, TimeColumn, What, Change, Who, Why, ColumnCount };

    explicit WeightsModel(QObject* parent = nullptr);

    [[nodiscard]] const session::WeightRow* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    LogRows<session::WeightRow> m_rows;
};

} // namespace sextant::models
