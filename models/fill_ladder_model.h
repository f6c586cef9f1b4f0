#pragma once

#include <vector>

#include "models/snapshot_table.h"

namespace sextant::models {

/// What each fill model made of the orders of the session, one row per instrument and model: the same orders in the
/// same market, valued side by side. gross = decision − latency − waiting − spread − slippage − impact; net = gross −
/// fees.
class FillLadderModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column {
        Instrument,
        Model,
        Executions,
        Refused,
        Filled,
        Resting,
        Decision,
        Latency,
        Waiting,
        Spread,
        Slippage,
        Impact,
        Gross,
        Fees,
        Net,
        ColumnCount
    };
    struct Row {
        InstrumentId instrument;
        trading::LadderRung rung;
    };

    explicit FillLadderModel(QObject* parent = nullptr);

    [[nodiscard]] const Row* row(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    std::shared_ptr<const std::vector<session::LadderReport>> m_ladders;
    std::vector<Row> m_rows;
};

} // namespace sextant::models
