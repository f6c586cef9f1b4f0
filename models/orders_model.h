#pragma once

#include <cstdint>
#include <vector>

#include "models/snapshot_table.h"

namespace sextant::models {

/// One row per order as it stands now, the newest order on top, folded from the log of changes. An order that still
/// works is kept although the log has dropped its last change.
class OrdersModel final : public SnapshotTable {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        Order,
        Symbol,
        Side,
        Kind,
        Quantity,
        Filled,
        Limit,
        StopPrice,
        Trail,
        Shown,
        Tif,
        Group,
        Of,
        State,
        Account,
        Why,
        ColumnCount
    };
    /// bool: the order works and can be cancelled.
    static constexpr int kIsWorkingRole = Qt::UserRole + 64;

    explicit OrdersModel(QObject* parent = nullptr);

    /// Null for a row that does not exist; valid until the next setSnapshot().
    [[nodiscard]] const session::OrderRow* row(int row) const;
    [[nodiscard]] int rowOfOrder(OrderId order) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Terms of working orders can be edited where they stand; what is entered goes to the engine, not in here.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    [[nodiscard]] HeaderInfo header(int column) const override;
    void rebuild(const session::Snapshot* snapshot) override;
    void update(const session::Snapshot& before, const session::Snapshot& now) override;

private:
    struct Kept {
        session::OrderRow row;
        std::uint64_t number = 0; // of its newest change
    };
    using Changes = session::LogView<session::OrderRow>;
    void removeDropped(std::uint64_t first, bool withWorking);
    void fold(const Changes& changes, bool tell);

    std::vector<Kept> m_orders; // by order id
    std::uint64_t m_seen = 0;   // changes taken in
};

} // namespace sextant::models
