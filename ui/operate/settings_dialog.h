#pragma once

#include <QDialog>
#include <QHash>
#include <QVariantMap>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace sextant::models {
class SettingsModel;
}

namespace sextant::ui {

class ThemeController;

/// All settings of the registry, searched and edited in their rows. Changes wait until they are applied with a reason.
/// Shown beside the window, never in its way.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const ThemeController& theme, models::SettingsModel& model, QWidget* parent = nullptr);

    /// Why nothing can be applied ("This is a replay …"); empty: it can.
    void setBlocked(const QString& reason);
    /// The number under which the change of this setting will be answered; 0: nobody took it.
    void setSubmitted(const QString& key, quint64 ticket);
    /// What became of a change; unknown numbers are ignored.
    void setAnswer(quint64 ticket, bool accepted, const QString& reason);
    /// Opens its row for editing.
    void showSetting(const QString& key);

    [[nodiscard]] QTreeView* view() const { return m_view; }
    /// What is wrong, or what became of the last changes.
    [[nodiscard]] QString messageText() const;
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// Once for each pending change.
    void settingChangeWanted(const QString& key, const QString& value, const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildView();
    void apply();
    void revert();
    void restoreCurrent();
    void showCurrent();
    void showPending();
    void showEdited(const QModelIndex& index);
    void say(bool isBad, const QString& text);

    const ThemeController& m_theme;
    models::SettingsModel& m_model;
    QLineEdit* m_search;
    QTreeView* m_view;
    QLabel* m_description;
    QPushButton* m_default;
    QLabel* m_message;
    QLabel* m_pending;
    QLineEdit* m_reason;
    QPushButton* m_apply;
    QPushButton* m_revert;
    QString m_blocked;
    QHash<quint64, QString> m_waiting; // ticket -> key
    int m_recorded = 0;                // of the changes applied last
    QStringList m_refused;
};

} // namespace sextant::ui
