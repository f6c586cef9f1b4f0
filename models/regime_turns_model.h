#pragma once

#include <QAbstractTableModel>

#include "models/chart/regime_summary.h"

namespace sextant::models {

/// How often a market turned from one direction to another, and how long it kept each: one row per direction.
class RegimeTurnsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { From, ToBull, ToBear, ToSideways, MeanStay, ShareOfTime, ColumnCount };

    explicit RegimeTurnsModel(QObject* parent = nullptr);

    void setSummary(const RegimeSummary& summary);
    [[nodiscard]] const RegimeSummary& summary() const { return m_summary; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RegimeSummary& of, std::size_t row, int column) const;

    RegimeSummary m_summary;
};

} // namespace sextant::models
