#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

#include "models/option_view.h"
#include "models/roles.h"

namespace sextant::models {

/// double: how strongly a cell is to be coloured; -1 … 1 where it has a sign, 0 … 1 where it has none. Absent: not.
inline constexpr int kHeatRole = Qt::UserRole + 73;

/// What portfolio and selection are worth and how that moves: a row per greek, a column per owner.
class OptionGreeksModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Row {
        Contracts,
        Worth,
        DeltaShares,
        DeltaCash,
        DeltaPercent,
        GammaShares,
        GammaPercent,
        VegaPoint,
        ThetaDay,
        RhoPercent,
        Unvalued,
        RowCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing is known, every cell is "—".
    void setView(const OptionViewPtr& view);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    OptionViewPtr m_view;
};

/// What one owner would gain or lose: rows are moves of the price, columns of all volatilities. No rows where there is
/// nothing to move.
class OptionStressModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setView(const OptionViewPtr& view, OptionOwner owner);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<trading::StressGrid> m_grid;
    double m_largest = 0.0; // of all cells, without its sign
};

/// What ends when, of A, B and the selection, with the strikes that the price is pinned to.
class OptionLadderModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Owner, Expiry, Days, Bought, Sold, Pins, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setView(const OptionViewPtr& view);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        OptionOwner owner = OptionOwner::Paper;
        trading::LadderStep step;
    };
    std::vector<Row> m_rows;
};

/// Volatility by expiry (rows) and by distance of the strike from the forward (columns); empty where nobody quotes.
class OptionSurfaceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setView(const OptionViewPtr& view);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString title;
        std::int32_t date = 0;
        std::vector<std::optional<double>> volatilities; // as kMoves
    };
    std::vector<Row> m_rows;
    double m_least = 0.0;
    double m_most = 0.0;
};

/// The legs that somebody has chosen.
class OptionSelectionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Contract, Contracts, Price, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// `legs` by order of choice; `view` may be null or not know one of them.
    void setLegs(const std::vector<OptionLeg>& legs, const OptionViewPtr& view);
    /// Unset: no such row.
    [[nodiscard]] InstrumentId option(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        OptionLeg leg;
        QString contract;
        QString price;
        bool isPriced = false;
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> m_rows;
};

} // namespace sextant::models
