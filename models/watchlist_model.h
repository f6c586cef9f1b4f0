#pragma once

#include <memory>
#include <vector>

#include "models/snapshot_table.h"

namespace sextant::models {

/// The instruments of the session, in the order of their definition. Changed instruments change their cells, new ones
/// are appended.
class WatchlistModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column { Symbol, Last, Change, Sparkline, Regime, Score, Spread, ColumnCount };
    static constexpr int kSparklineBars = 60;

    explicit WatchlistModel(QObject* parent = nullptr);

    /// Unset for a row that does not exist.
    [[nodiscard]] InstrumentId instrument(int row) const;
    /// -1: none.
    [[nodiscard]] int rowOf(InstrumentId instrument) const;
    [[nodiscard]] const session::InstrumentPart* part(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    std::vector<std::shared_ptr<const session::InstrumentPart>> m_parts;
};

} // namespace sextant::models
