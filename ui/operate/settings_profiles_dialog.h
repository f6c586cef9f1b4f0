#pragma once

#include <QDialog>
#include <QMap>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "engine/host/settings_profile.h"
#include "models/settings_profile_models.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sextant::models {
class UndoBook;
} // namespace sextant::models

namespace sextant::ui {

class TableView;
class ThemeController;

/// Profiles of settings: keep what is in effect under a name, compare, apply, rename, delete and take a deletion back,
/// write one to a file and look at one from a file. What applying would change is shown before.
class SettingsProfilesDialog final : public QDialog {
    Q_OBJECT
public:
    /// `now`: the settings in effect. Deletions become steps of `steps`, which outlives the window.
    SettingsProfilesDialog(const ThemeController& theme, host::SettingsProfiles profiles,
                           std::function<session::SettingValues()> now, models::UndoBook& steps,
                           QWidget* parent = nullptr);

    /// They are others now, or what is in effect is.
    void read();
    /// Why nothing can be applied; empty: it can.
    void setBlocked(const QString& reason);
    /// What became of applying.
    void setOutcome(bool isGood, const QString& text);
    /// Shows what a file would change; false: it cannot be read, and the line below says why.
    bool openFile(const QString& file);
    /// The chosen profile, or what is in effect, as a file.
    bool writeFile(const QString& file);
    [[nodiscard]] TableView* list() const { return m_list; }
    [[nodiscard]] TableView* changes() const { return m_changes; }
    [[nodiscard]] QString messageText() const;

Q_SIGNALS:
    /// Key and value of each setting that is to change.
    void applyWanted(const QMap<QString, QString>& changes, const QString& reason);

private:
    void build();
    void buildButtons();
    [[nodiscard]] const models::ProfileRow* chosen() const;
    /// Nothing where it cannot be read; the message says why.
    [[nodiscard]] std::optional<host::SettingsProfile> profile(const models::ProfileRow& row);
    void choose(const QString& name);
    void showChosen();
    void refresh();
    void apply();
    void save();
    void rename();
    void remove();
    void keepStep(const host::SettingsProfile& removed);
    void chooseFileToOpen();
    void chooseFileToWrite();
    void say(bool isBad, const QString& text);

    const ThemeController& m_theme;
    host::SettingsProfiles m_profiles;
    std::function<session::SettingValues()> m_now;
    models::ProfilesModel m_rows;
    models::SettingDifferencesModel m_differences;
    std::optional<host::SettingsProfile> m_file; // opened, not kept
    QString m_fileName;
    std::vector<host::SettingDifference> m_wanted; // by the chosen profile
    models::UndoBook& m_steps;
    TableView* m_list;
    TableView* m_changes;
    QLabel* m_summary;
    QLineEdit* m_name;
    QPushButton* m_save;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_undo;
    QPushButton* m_import;
    QPushButton* m_export;
    QLineEdit* m_reason;
    QPushButton* m_apply;
    QLabel* m_message;
    QString m_blocked;
};

} // namespace sextant::ui
