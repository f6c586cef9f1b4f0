#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "engine/storage/operator_store.h"
#include "models/time_text.h"

namespace sextant::models {

/// What operators did and what they were refused: unlocks, wrong passphrases, actions above their role, changes of
/// operators. Newest on top.
class OperatorEventsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, Subject, Detail, Origin, ColumnCount };

    explicit OperatorEventsModel(QObject* parent = nullptr);

    /// Newest first.
    void setEvents(std::vector<storage::OperatorEvent> events);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const storage::OperatorEvent& event, int column) const;

    std::vector<storage::OperatorEvent> m_events;
    TimeText m_times;
};

} // namespace sextant::models
