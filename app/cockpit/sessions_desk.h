#pragma once

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "engine/host/session_export.h"
#include "engine/host/session_list.h"
#include "engine/host/work_pool.h"
#include "models/sessions_model.h"
#include "models/undo_book.h"

class QAction;
class QTimer;

namespace sextant::ui {
class SessionComparisonDialog;
class SessionsDialog;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// The list of recorded sessions and what can be done with them besides opening: names and notes, removing and bringing
/// back, comparing two, writing one out as files.
class SessionsDesk final : public QObject {
    Q_OBJECT
public:
    /// `window`: whose dialogs they are; asked when one is shown.
    SessionsDesk(host::CockpitHost& host, ui::ThemeController& theme, models::UndoBook& steps,
                 std::function<QWidget*()> window, QObject* parent = nullptr);
    ~SessionsDesk() override;

    /// Shown, and returned for those who take pictures of it.
    ui::SessionsDialog* open(QWidget* parent);
    /// Shown once the figures are read; `first` was begun before `second`.
    void compare(const std::string& first, const std::string& second);
    /// Begins; the folder is made.
    void exportTo(const std::string& sessionId, const QString& folder);
    [[nodiscard]] bool isExporting() const { return m_export != nullptr; }
    /// For menu and palette: export the session that is open, or the newest; compare the two newest.
    [[nodiscard]] const std::vector<QAction*>& actions() const { return m_actions; }

Q_SIGNALS:
    void simulationWanted();
    void recordingWanted();
    void venueWanted();
    /// A comparison is shown.
    void compared(QWidget* dialog);
    /// For people, where the list is closed.
    void said(const QString& text, bool isProblem);

private:
    void connectDialog();
    void read();
    void showStatus();
    void tell(const QString& text, bool isProblem);
    [[nodiscard]] const host::ListedSession* find(const std::string& id) const;
    [[nodiscard]] QString nameOf(const std::string& id) const;
    void askFolder(const std::string& id);
    void askLabel(const std::string& id);
    /// Removes or brings back; false: it could not be written, which is told.
    bool setRemoved(const QStringList& ids, bool areRemoved);
    struct LabelChange {
        std::string id;
        host::SessionLabel before;
        host::SessionLabel after;
    };
    using LabelChanges = std::vector<LabelChange>;
    /// Changes that were made, as a step that can be taken back.
    void keepStep(const LabelChanges& changes, const QString& what);
    [[nodiscard]] models::UndoOutcome put(const LabelChanges& changes, bool isUndo);
    /// Why names and the list are not to be changed; empty: they are.
    [[nodiscard]] QString blocked() const;
    void tick();

    host::CockpitHost& m_host;
    ui::ThemeController& m_theme;
    models::UndoBook& m_steps;
    models::SessionsModel m_rows;
    std::vector<host::ListedSession> m_sessions; // all, newest first
    QPointer<ui::SessionsDialog> m_dialog;
    QStringList m_lastRemoved;
    host::WorkPool m_pool;
    QTimer* m_timer; // while something is read or written
    int m_reading = 0;
    std::unique_ptr<host::SessionExport> m_export;
    QString m_exported; // its name
    QString m_exportFolder;
    std::vector<QAction*> m_actions;
    std::function<QWidget*()> m_window;
};

} // namespace sextant::cockpit
