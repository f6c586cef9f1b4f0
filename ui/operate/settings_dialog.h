#pragma once

#include <QDialog>
#include <QMap>
#include <QPointer>
#include <QVariantMap>

#include <optional>

#include "engine/host/settings_profile.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace sextant::models {
class SettingsModel;
class UndoBook;
} // namespace sextant::models

namespace sextant::ui {

class SettingsProfilesDialog;
class ThemeController;

/// What became of changes that were to be made all together.
struct SettingsOutcome {
    int recorded = 0; ///< how many are in effect, or will be; 0: none
    QString key;      ///< the setting that was refused; empty: none was
    QString reason;   ///< why
};

/// All settings of the registry, searched and edited in their rows. Changes wait until they are applied with a reason:
/// all of them or none. Shown beside the window, never in its way.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const ThemeController& theme, models::SettingsModel& model, QWidget* parent = nullptr);

    /// Why nothing can be applied ("This is a replay …"); empty: it can.
    void setBlocked(const QString& reason);
    /// What became of changesWanted().
    void setOutcome(const SettingsOutcome& outcome);
    /// Named profiles of the workspace can be kept and applied; shown and returned for those who take pictures.
    void setProfiles(const host::SettingsProfiles& profiles, models::UndoBook& steps);
    SettingsProfilesDialog* openProfiles();
    /// Another session, or other settings in effect.
    void showNow();
    /// Opens its row for editing.
    void showSetting(const QString& key);

    [[nodiscard]] QTreeView* view() const { return m_view; }
    /// What is wrong, or what became of the last changes.
    [[nodiscard]] QString messageText() const;
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// Key and value of each; all of them or none.
    void changesWanted(const QMap<QString, QString>& changes, const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildView();
    void apply();
    void revert();
    void restoreCurrent();
    void restoreAll();
    void undo();
    void filter();
    void showCurrent();
    void showPending();
    void showEdited(const QModelIndex& index);
    void say(bool isBad, const QString& text);

    const ThemeController& m_theme;
    models::SettingsModel& m_model;
    QLineEdit* m_search;
    QCheckBox* m_onlyChanged;
    QPushButton* m_openProfiles;
    QTreeView* m_view;
    QLabel* m_description;
    QPushButton* m_default;
    QPushButton* m_allDefaults;
    QPushButton* m_undo;
    QLabel* m_message;
    QLabel* m_pending;
    QLineEdit* m_reason;
    QPushButton* m_apply;
    QPushButton* m_revert;
    QString m_blocked;
    std::optional<host::SettingsProfiles> m_kept;
    models::UndoBook* m_steps = nullptr; // with m_kept
    QPointer<SettingsProfilesDialog> m_profiles;
};

} // namespace sextant::ui
