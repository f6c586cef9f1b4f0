#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "engine/session/snapshot.h"
#include "models/time_text.h"

namespace sextant::models {

/// What one agent said of the newest signals, newest on top.
class AgentDecisionsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, Symbol, Signal, Said, Contribution, Together, Outcome, ColumnCount };
    static constexpr int kMostRows = 500;

    explicit AgentDecisionsModel(QObject* parent = nullptr);

    /// Null: no session. Begins anew only where there are other decisions.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    void setAgent(decision::AgentId agent);
    [[nodiscard]] decision::AgentId agent() const { return m_agent; }
    void setTimeText(const TimeText& times);
    [[nodiscard]] SignalId signal(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Time time;
        SignalId signal;
        InstrumentId instrument;
        session::SignalAction action{};
        std::shared_ptr<const session::AgentDecision> made; ///< keeps what stands below
        const session::OpinionRow* opinion = nullptr;
        double contribution = 0.0;
    };
    void rebuild();
    [[nodiscard]] QString text(const Row& row, int column) const;

    session::SnapshotPtr m_snapshot;
    std::uint64_t m_serial = 0;
    std::uint64_t m_end = 0;
    decision::AgentId m_agent = decision::AgentId::Technical;
    TimeText m_times;
    std::vector<Row> m_rows;
};

} // namespace sextant::models
