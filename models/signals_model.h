#pragma once

#include <QHash>

#include <cstdint>
#include <deque>
#include <vector>

#include "models/snapshot_table.h"

namespace sextant::models {

/// Signals, and if wanted the scored bars that were none, newest on top; the state follows the order that came of one.
class SignalsModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column { TimeColumn, Symbol, Timeframe, Side, Score, Engine, State, Because, ColumnCount };

    explicit SignalsModel(QObject* parent = nullptr);

    /// Scored bars that were no signal are merged in by time.
    void setShowHolds(bool show);
    [[nodiscard]] bool showsHolds() const { return m_showsHolds; }

    /// Null for a row that does not exist; valid until the next setSnapshot().
    [[nodiscard]] const session::SignalRow* row(int row) const;
    /// -1: not kept, or none such.
    [[nodiscard]] int rowOfSignal(SignalId signal) const;
    /// The newest row of the order that came of it; null without one.
    [[nodiscard]] const session::OrderRow* orderOf(const session::SignalRow& row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    struct Ref {
        std::uint64_t seq = 0;
        std::uint64_t number = 0;
        bool isHold = false;
    };
    [[nodiscard]] const session::SignalRow& rowOf(const Ref& ref) const;
    [[nodiscard]] std::vector<Ref> refs(const session::Snapshot& snapshot, std::uint64_t signalsFrom,
                                        std::uint64_t holdsFrom) const;
    void removeDropped(const session::Snapshot& now);
    void followOrders(const session::LogView<session::OrderRow>& orders, bool tell);
    [[nodiscard]] int rowOfSeq(std::uint64_t seq) const;

    bool m_showsHolds = false;
    std::deque<Ref> m_refs; // oldest first
    QHash<quint64, quint64> m_seqOfSignal;
    QHash<quint64, quint64> m_signalOfOrder;
    QHash<quint64, session::OrderRow> m_orders; // newest row of each order that came of a signal shown
    std::uint64_t m_ordersSeen = 0;
};

} // namespace sextant::models
