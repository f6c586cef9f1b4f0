#pragma once

#include <QDialog>
#include <QStringList>
#include <QVariantMap>

#include <chrono>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace sextant::host {
struct SessionSummary;
}

namespace sextant::models {
class SessionsModel;
class TextFilterProxy;
} // namespace sextant::models

namespace sextant::ui {

class TableView;
class ThemeController;

/// The recorded sessions: begin one, go on with an open one, look back at any, compare two, write one out as files,
/// name it, take it from the list and bring it back.
class SessionsDialog final : public QDialog {
    Q_OBJECT
public:
    enum class New { Simulation, Recording, Venue };
    Q_ENUM(New)

    SessionsDialog(const ThemeController& theme, models::SessionsModel& model, QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);
    /// The session that is open in the window, empty: none; it is not removed.
    void setOpen(const QString& id, bool isPlaying);
    /// Why nothing can be begun, named or removed; empty: it can.
    void setBlocked(const QString& reason);
    /// How far an export has come; nothing: none runs. `left`: the time it takes still, where that can be told.
    void setExport(std::optional<double> share, std::optional<std::chrono::seconds> left = {});
    /// What was done, or what went wrong; until something else is done.
    void setSaid(const QString& text, bool isProblem);
    /// What was removed last can be brought back by a button; empty: nothing.
    void setUndo(const QString& name);
    /// Chooses the rows of these sessions.
    void choose(const QStringList& ids);
    [[nodiscard]] bool showsRemoved() const;

Q_SIGNALS:
    void resumeWanted(const QString& id);
    void replayWanted(const QString& id);
    void pauseWanted();
    void newWanted(sextant::ui::SessionsDialog::New kind);
    void compareWanted(const QString& first, const QString& second);
    void exportWanted(const QString& id);
    void exportCancelled();
    void labelWanted(const QString& id);
    /// Somebody has been asked and agreed.
    void removeWanted(const QStringList& ids);
    void restoreWanted(const QStringList& ids);
    void undoWanted();
    /// The list of those that were removed is to be shown, or the usual one.
    void listWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectButtons();
    /// Those selected, in the order of the rows.
    [[nodiscard]] std::vector<const host::SessionSummary*> chosen() const;
    /// The only one that is selected; null: none, or several.
    [[nodiscard]] const host::SessionSummary* only() const;
    [[nodiscard]] QString onlyId() const;
    [[nodiscard]] bool canResume() const;
    [[nodiscard]] QString hint() const;
    void resume();
    void replay();
    void compare();
    void askRemove();
    void showMenu(const QPoint& position);
    void refresh();

    models::SessionsModel& m_model;
    models::TextFilterProxy* m_proxy;
    QLineEdit* m_search;
    QCheckBox* m_removed;
    QStackedWidget* m_pages;
    TableView* m_view;
    QLabel* m_hint;
    QLabel* m_said;
    QPushButton* m_undo;
    QProgressBar* m_progress;
    QLabel* m_left;
    QPushButton* m_cancel;
    QPushButton* m_new;
    QPushButton* m_resume;
    QPushButton* m_pause;
    QPushButton* m_replay;
    QPushButton* m_compare;
    QPushButton* m_export;
    QPushButton* m_label;
    QPushButton* m_remove;
    QPushButton* m_restore;
    QPushButton* m_close;
    QString m_openId;
    bool m_isPlaying = false;
    bool m_isExporting = false;
    QString m_blocked;
};

} // namespace sextant::ui
