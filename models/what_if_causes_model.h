#pragma once

#include <QAbstractTableModel>

#include <memory>

#include "engine/host/what_if.h"
#include "models/time_text.h"

namespace sextant::models {

/// First differences and what each of them was worth, in order of their number. The amounts of an account add up to the
/// whole difference of its result.
class WhatIfCausesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Result, Decisions, Time, Instrument, Account, AsItWas, WhatIf, ColumnCount };

    explicit WhatIfCausesModel(QObject* parent = nullptr);

    /// Null: nothing was compared.
    void setResult(std::shared_ptr<const host::WhatIfResult> result);
    void setTimeText(const TimeText& times);
    [[nodiscard]] const host::WhatIfCause* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    std::shared_ptr<const host::WhatIfResult> m_result;
    TimeText m_times;
};

} // namespace sextant::models
