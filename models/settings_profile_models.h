#pragma once

#include <QString>

#include <string>
#include <vector>

#include "engine/core/time.h"
#include "engine/host/settings_profile.h"
#include "models/keyed_table.h"

namespace sextant::models {

/// What the list of profiles offers.
struct ProfileRow {
    enum class Kind { Now, File, Named };
    Kind kind = Kind::Named;
    std::string id; ///< for as long as it exists
    QString name;
    int values = 0;  ///< settings that it holds
    Time saved;      ///< Named: when
    QString problem; ///< it cannot be used: why; empty: it can
    [[nodiscard]] const std::string& key() const { return id; }
};

/// Profiles of settings: those that have a name, the settings as they are, and a file that was opened.
class ProfilesModel final : public KeyedTable<ProfileRow> {
    Q_OBJECT
public:
    enum Column { Name, Settings, Saved, ColumnCount };
    explicit ProfilesModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant extra(const ProfileRow& row, int column, int role) const override;
};

struct SettingDifferenceRow {
    std::string id; ///< key of the setting
    QString title;  ///< "Risk: Max leverage"
    QString now;
    QString wanted;
    QString unit;
    QString applies;
    [[nodiscard]] const std::string& key() const { return id; }
};

/// What applying a profile would change.
class SettingDifferencesModel final : public KeyedTable<SettingDifferenceRow> {
    Q_OBJECT
public:
    enum Column { Setting, Now, Wanted, Unit, Applies, ColumnCount };
    explicit SettingDifferencesModel(QObject* parent = nullptr);

    void setDifferences(const std::vector<host::SettingDifference>& differences);

protected:
    [[nodiscard]] QVariant extra(const SettingDifferenceRow& row, int column, int role) const override;
};

} // namespace sextant::models
