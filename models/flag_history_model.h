#pragma once

#include <QAbstractTableModel>

#include <map>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "models/time_text.h"

namespace sextant::models {

/// Who changed which flag, when, why and what came of it; newest on top.
class FlagHistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, Change, Effect, Why, Expires, ColumnCount };

    explicit FlagHistoryModel(QObject* parent = nullptr);

    /// Newest first; those of settings are left out.
    void setChanges(const std::vector<host::ChangeRecord>& changes);
    void setEffects(const std::vector<host::FlagEffectRow>& effects);
    /// Null for a row that does not exist.
    [[nodiscard]] const host::ChangeRecord* change(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const host::ChangeRecord& change, int column) const;

    std::vector<host::ChangeRecord> m_changes;
    std::map<std::int64_t, host::FlagEffectCount> m_effects; // by entry
    TimeText m_times;
};

} // namespace sextant::models
