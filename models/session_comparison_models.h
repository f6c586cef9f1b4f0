#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>
#include <vector>

#include "engine/host/session_figures.h"
#include "models/keyed_table.h"

namespace sextant::models {

/// One figure of two sessions.
struct ComparedFigure {
    std::string id;
    QString title;
    QString first;
    QString second;
    QString difference; ///< second less first; empty: there is none that means something
    Tone tone = Tone::Plain;
    [[nodiscard]] const std::string& key() const { return id; }
};

/// What two sessions came to, beside each other.
class ComparedFiguresModel final : public KeyedTable<ComparedFigure> {
    Q_OBJECT
public:
    enum Column { Title, First, Second, Difference, ColumnCount };
    explicit ComparedFiguresModel(QObject* parent = nullptr);

    void setSessions(const host::SessionFigures& first, const host::SessionFigures& second);
};

/// A setting or flag that two sessions began with differently.
struct ComparedSetting {
    host::SetupDifference difference;
    std::string id;
    [[nodiscard]] const std::string& key() const { return id; }
};

class ComparedSettingsModel final : public KeyedTable<ComparedSetting> {
    Q_OBJECT
public:
    enum Column { Key, First, Second, ColumnCount };
    explicit ComparedSettingsModel(QObject* parent = nullptr);

    void setDifferences(const std::vector<host::SetupDifference>& differences);
};

} // namespace sextant::models
