#pragma once

#include "models/chart/regime_track.h"
#include "models/snapshot_table.h"

namespace sextant::models {

/// The changes of one instrument's market regime, newest on top, with how long each regime held.
class RegimeChangesModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column { TimeColumn, Regime, Change, Held, Chance, Confidence, ChangeChance, Source, Why, ColumnCount };

    explicit RegimeChangesModel(QObject* parent = nullptr);

    /// Unset: no rows.
    void setInstrument(InstrumentId instrument);
    [[nodiscard]] InstrumentId instrument() const { return m_track.instrument(); }
    [[nodiscard]] const RegimeTrack& track() const { return m_track; }
    /// Null for a row that does not exist.
    [[nodiscard]] const session::RegimeRow* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    [[nodiscard]] std::size_t numberOf(int row) const { return m_shown - 1 - static_cast<std::size_t>(row); }

    RegimeTrack m_track;
    std::size_t m_shown = 0; // changes that are rows
};

} // namespace sextant::models
