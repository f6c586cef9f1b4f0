#pragma once

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

#include "ui/shell/command_palette.h"
#include "ui/shell/layout_book.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/screen_set.h"
#include "ui/shell/session_text.h"
#include "ui/shell/venue_keys.h"

class QMenu;
class QSettings;
class QStackedWidget;
class QTimer;

namespace sextant::models {
class UndoBook;
} // namespace sextant::models

namespace sextant::ui {

class ActionBook;
class Banner;
class ClosingOverlay;
class FrameLoop;
class LanguageController;
class LayoutsDialog;
class SessionBar;
class StallRecorder;
class StatusLine;
class ThemeController;
class Toast;
class TopBar;
class WelcomePage;
class WorkspacePage;

/// The window: an assembly of bars, workspaces and dialogs over the host. Closing it begins the ordered shutdown; it
/// goes when that is over.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Options {
        QString layoutFile; ///< where places of panels are kept; empty: nowhere
        QString version;
        QStringList formats;                                  ///< of files, for the dialog that opens them
        VenueKeys keys{host::environmentCredentials, {}, {}}; ///< to try venues out
        std::function<host::OpenRequest()> demoRequest;       ///< what "Start the demo" opens
        const LanguageController* language = nullptr;         ///< null: no other can be chosen
        StallRecorder* recorder = nullptr;                    ///< of the screen's thread
        std::function<ScreenSet()> screens; ///< empty: those of the desktop; for tests of monitors that come and go
    };
    /// What is chosen of a session and not kept with the layout.
    struct Session {
        int account = 0;
        bool showsAllAccounts = false;
        std::optional<Notice> failure;
    };
    MainWindow(host::CockpitHost& host, ThemeController& theme, PanelSet panels, Options options,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    void open(const host::OpenRequest& request);
    /// The same for who did not ask in this window: what would stop a running session is asked about first. `what`: its
    /// name. The question; null: it is opened.
    QDialog* openAsked(const host::OpenRequest& request, const QString& what);
    /// In front of other windows, also where it was minimized.
    void comeForward();
    /// Says something for a few seconds.
    void say(const QString& text, models::Tone tone = models::Tone::Plain);
    [[nodiscard]] ActionBook& actions() { return *m_actions; }
    [[nodiscard]] models::UndoBook& undoBook() { return *m_undo; }
    [[nodiscard]] const std::vector<WorkspacePage*>& pages() const { return m_pages; }
    void chooseWorkspace(int index);
    /// Theme and colours as they were when the layout was saved.
    static void restoreTheme(const QString& layoutFile, ThemeController& theme);
    /// The language chosen when the layout was saved: a code, empty: the system's.
    [[nodiscard]] static QString storedLanguage(const QString& layoutFile);
    void saveLayout(const QString& file) const;
    void restoreLayout(const QString& file);
    /// Where the options say, if they do.
    void storeLayout() const { saveLayout(m_options.layoutFile); }
    [[nodiscard]] Session session() const;
    void setSession(const Session& session);
    [[nodiscard]] bool isClosing() const { return m_isClosing; }
    /// What the bars show now, without waiting for the frame timer.
    void refresh();
    // Dialogs: shown, and returned for those who take pictures of them.
    QDialog* showOpenRecording(const QStringList& files = {});
    QDialog* showImport(const QStringList& files = {});
    QDialog* showNewSimulation();
    QDialog* showConnectVenue();
    QDialog* showKill();
    QDialog* showUnlock(const QString& key);
    /// Asks why orders of unknown fate are kept or cancelled.
    QDialog* showVerify(bool keeps);
    QDialog* showCheatSheet();
    QDialog* showAbout();
    QDialog* showGuide(const QString& topic);
    QDialog* showLayouts();
    /// `action`: chosen at first; empty: none.
    QDialog* showShortcuts(const QString& action = {});
    QDialog* showNotifications();
    void showPalette();
    /// Named layouts of this workspace.
    [[nodiscard]] LayoutBook& layouts() { return m_layouts; }
    /// A named one; can be undone. False: it cannot be used, and nothing has changed.
    bool useLayout(const QString& key);
    /// Monitors came or went.
    void screensChanged();

Q_SIGNALS:
    /// The shutdown is over and the window gone.
    void closed(bool inTime);
    /// A code; empty: the system's.
    void languageWanted(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildActions();
    void showRights();
    void buildSessionActions();
    void buildViewActions();
    void buildLanguageActions();
    void buildLayoutActions();
    void buildEditActions();
    void showSteps();
    using PageStates = QHash<QString, QVariantMap>; // by workspace
    [[nodiscard]] PageStates pageStates(bool areWhole) const;
    void keepStep(PageStates before, bool isWhole, const QString& what);
    void keepLayoutSteps(LayoutsDialog& dialog);
    [[nodiscard]] ScreenSet screens() const;
    void noteScreens();
    bool restoreScreens();
    [[nodiscard]] QByteArrayList storedPlaces(const QString& workspace) const;
    void restoreWindow(QSettings& settings);
    void restoreFirst();
    void saveKeys(QSettings& settings) const;
    void restoreKeys(QSettings& settings);
    void layOut();
    void connectHost();
    void togglePlay();
    void kill(const QString& reason);
    void act(const Notice& notice);
    void submit(session::Command command, const QString& done);
    void resumeOrChoose();
    [[nodiscard]] host::SessionSetup setup() const;
    [[nodiscard]] std::vector<CommandPalette::Entry> paletteEntries();
    void addConfiguration(std::vector<CommandPalette::Entry>& entries);

    host::CockpitHost& m_host;
    ThemeController& m_theme;
    PanelSet m_panels;
    Options m_options;
    ActionBook* m_actions;
    FrameLoop* m_frames;
    QMenu* m_menu;
    TopBar* m_topBar = nullptr;
    SessionBar* m_sessionBar = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_stack = nullptr;
    WelcomePage* m_welcome = nullptr;
    std::vector<WorkspacePage*> m_pages;
    StatusLine* m_status = nullptr;
    Toast* m_toast = nullptr;
    ClosingOverlay* m_overlay = nullptr;
    CommandPalette* m_palette = nullptr;
    QHash<quint64, QString> m_asked; // commands of the shell that wait for their answer: what to say then
    std::optional<Notice> m_failure; // a request failed and nobody has acknowledged it
    int m_workspace = 0;
    LayoutBook m_layouts;
    models::UndoBook* m_undo;
    QString m_screenKey; // of the monitors that the panels stand on
    QTimer* m_noteTimer = nullptr;
    QTimer* m_screensTimer = nullptr;
    bool m_isClosing = false;
    bool m_mayClose = false;
};

} // namespace sextant::ui
