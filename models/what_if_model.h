#pragma once

#include <QAbstractTableModel>

#include <memory>

#include "engine/host/what_if.h"
#include "models/table_column.h"

namespace sextant::models {

/// The decisions that would have been others, in order of time.
class WhatIfModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Instrument, Engine, Decision, AsItWas, WhatIf, Cause, ColumnCount };

    explicit WhatIfModel(QObject* parent = nullptr);

    /// Null: nothing was compared.
    void setResult(std::shared_ptr<const host::WhatIfResult> result);
    [[nodiscard]] const std::shared_ptr<const host::WhatIfResult>& result() const { return m_result; }
    void setTimeText(const TimeText& times);
    [[nodiscard]] const host::WhatIfDifference* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const host::WhatIfDifference& difference, int column) const;

    std::shared_ptr<const host::WhatIfResult> m_result;
    TimeText m_times;
};

} // namespace sextant::models
