#pragma once

#include <QAbstractTableModel>

#include <map>
#include <string>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "models/time_text.h"

namespace sextant::models {

/// Recorded sessions, in the order given.
class SessionsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Kind, Created, State, Source, Note, ColumnCount };

    explicit SessionsModel(QObject* parent = nullptr);

    void setSessions(std::vector<host::SessionSummary> sessions);
    /// Words about sessions, by their ids.
    void setNotes(std::map<std::string, std::string> notes);
    void setTimeText(const TimeText& times);
    /// Null for a row that does not exist.
    [[nodiscard]] const host::SessionSummary* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const host::SessionSummary& session, int column) const;

    std::vector<host::SessionSummary> m_sessions;
    std::map<std::string, std::string> m_notes;
    TimeText m_times;
};

} // namespace sextant::models
