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
        std::uint64_t number = 0; // in its log
        bool isHold = false;
    };
    [[nodiscard]] const session::SignalRow& at(const Ref& ref) const;
    [[nodiscard]] const Ref& refOf(int row) const { return m_refs[m_refs.size() - 1 - static_cast<std::size_t>(row)]; }
    /// -1: not among the rows.
    [[nodiscard]] int rowOfNumber(std::uint64_t number) const;
    [[nodiscard]] QString stateText(const session::SignalRow& row) const;
    [[nodiscard]] Tone stateTone(const session::SignalRow& row) const;
    void removeDropped(const session::Snapshot& now);
    void append(const session::Snapshot& now, bool tell);
    std::vector<std::uint64_t> foldOrders(const session::LogView<session::OrderRow>& orders);

    bool m_showsHolds = false;
    std::deque<Ref> m_refs;         // oldest first
    std::uint64_t m_signalsEnd = 0; // taken in
    std::uint64_t m_holdsEnd = 0;
    std::uint64_t m_ordersEnd = 0;
    QHash<quint64, quint64> m_numberOfSignal;   // signal -> its number in the log
    QHash<quint64, quint64> m_numberOfOrder;    // order -> number of the signal it came of
    QHash<quint64, session::OrderRow> m_orders; // newest row of each
};

} // namespace sextant::models
