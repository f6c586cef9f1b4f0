#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <vector>

#include "engine/market/instrument.h"
#include "models/chart/drawing_book.h"

namespace sextant::models {

/// What is drawn on the charts of one symbol, a row each, the topmost first. Locked and shown are switched in their
/// cells.
class DrawingListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, From, To, Shown, Locked, Levels, ColumnCount };
    /// How the instants of the chart are written.
    using WriteTime = std::function<QString(Time)>;

    /// `book` outlives it.
    DrawingListModel(DrawingBook& book, std::shared_ptr<const market::Instrument> instrument, WriteTime writeTime,
                     QObject* parent = nullptr);

    /// Null for a row that does not exist.
    [[nodiscard]] const Drawing* drawing(int row) const;
    /// -1: it is not there.
    [[nodiscard]] int rowOf(std::uint64_t id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    [[nodiscard]] QString text(const Drawing& drawing, int column) const;

    DrawingBook& m_book;
    std::shared_ptr<const market::Instrument> m_instrument;
    QString m_symbol;
    WriteTime m_writeTime;
    std::vector<Drawing> m_rows; // as they are shown, topmost first
};

} // namespace sextant::models
