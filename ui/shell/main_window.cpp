#include "ui/shell/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "engine/host/operator_seat.h"
#include "models/answer_text.h"
#include "models/engine_words.h"
#include "models/operator_text.h"
#include "models/undo_book.h"
#include "ui/shell/action_book.h"
#include "ui/shell/banner.h"
#include "ui/shell/bell_button.h"
#include "ui/shell/closing_overlay.h"
#include "ui/shell/frame_loop.h"
#include "ui/shell/info_dialogs.h"
#include "ui/shell/new_simulation_dialog.h"
#include "ui/shell/open_recording_dialog.h"
#include "ui/shell/operator_button.h"
#include "ui/shell/reason_dialog.h"
#include "ui/shell/session_bar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/toast.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace_page.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/language.h"
#include "ui/widgets/stall_recorder.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

MainWindow::MainWindow(host::CockpitHost& host, ThemeController& theme, PanelSet panels, Options options,
                       QWidget* parent)
    : QMainWindow(parent), m_host(host), m_theme(theme), m_panels(std::move(panels)), m_options(std::move(options)),
      m_actions(new ActionBook(this, m_options.recorder)), m_frames(new FrameLoop(host, m_options.recorder, this)),
      m_menu(new QMenu(this)), m_layouts(m_options.layoutFile),
      m_undo(m_panels.undo != nullptr ? m_panels.undo : new models::UndoBook(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setMinimumSize(1024, 640);
    setAcceptDrops(true);
    resize(1760, 1020);
    m_screenKey = screens().key();
    for (Workspace& workspace : m_panels.workspaces) {
        const QByteArrayList places = storedPlaces(workspace.id);
        m_pages.push_back(new WorkspacePage(theme, std::move(workspace), this, places));
    }
    buildActions();
    layOut();
    m_actions->fill(*m_menu);
    m_topBar->setMenu(m_menu);
    connectHost();
    restoreFirst();
    for (WorkspacePage* page : m_pages)
        page->bringBack(screens());
    connect(m_actions, &ActionBook::keysChanged, this, [this] { storeLayout(); });
    connect(m_palette, &CommandPalette::used, this, [this] { storeLayout(); });
    refresh();
}

MainWindow::~MainWindow()
{
    // Charts forget their steps while they go with the window, whose actions are gone by then.
    m_undo->disconnect(this);
}

void MainWindow::layOut()
{
    auto* center = new QWidget(this);
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_topBar = new TopBar(m_theme, center);
    const auto action = [this](const char* id) { return m_actions->find(QLatin1StringView(id)); };
    m_sessionBar = new SessionBar(m_theme,
                                  {action("session.simulation"), action("session.open"), action("session.play"),
                                   action("session.step"), action("session.stop"), action("session.resume"),
                                   action("session.previousSignal"), action("session.nextSignal")},
                                  center);
    m_banner = new Banner(m_theme, center);
    m_stack = new QStackedWidget(center);
    m_welcome = new WelcomePage(m_theme, m_stack);
    m_stack->addWidget(m_welcome);
    for (WorkspacePage* page : m_pages) {
        m_stack->addWidget(page);
        m_topBar->addWorkspace(page->title());
    }
    m_status = new StatusLine(m_theme, center);
    layout->addWidget(m_topBar);
    layout->addWidget(m_sessionBar);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
    setCentralWidget(center);
    m_toast = new Toast(m_theme, this);
    m_palette = new CommandPalette(m_theme, this);
    m_overlay = new ClosingOverlay(m_theme, this);

    connect(m_topBar, &TopBar::workspaceChosen, this, &MainWindow::chooseWorkspace);
    connect(m_topBar, &TopBar::accountChosen, this, [this](int account) {
        if (m_panels.chooseAccount) m_panels.chooseAccount(account);
        m_frames->wake();
    });
    connect(m_topBar, &TopBar::allAccountsShown, this, [this](bool areShown) {
        if (m_panels.showAllAccounts) m_panels.showAllAccounts(areShown);
        m_frames->wake();
    });
    connect(m_topBar, &TopBar::feedChosen, this, [this](const QString& feed) {
        for (int page = 0; page < static_cast<int>(m_pages.size()); ++page)
            if (m_pages[static_cast<std::size_t>(page)]->id() == QLatin1StringView("operate")) chooseWorkspace(page);
        if (m_panels.chooseFeed) m_panels.chooseFeed(feed);
    });
    m_topBar->setAccountActions(m_panels.accountActions);
    connect(m_topBar, &TopBar::killHeld, this, [this] { kill(tr("held the Kill button")); });
    connect(m_sessionBar, &SessionBar::speedChosen, this, [this](double speed) {
        m_host.setSpeed(speed);
        m_frames->wake();
    });
    connect(m_sessionBar, &SessionBar::seekWanted, this, [this](Time time) {
        if (!m_host.seek(time))
            say(tr("A session only plays forward. To look back, open a replay of it (Ctrl+Shift+O)."),
                models::Tone::Warning);
        m_frames->wake();
    });
    connect(m_sessionBar, &SessionBar::timeRefused, this,
            [this](const QString& text) { say(text, models::Tone::Warning); });
    connect(m_banner, &Banner::actionChosen, this, &MainWindow::act);
    connect(m_status, &StatusLine::digestCopied, this, [this] { say(tr("The digest is in the clipboard.")); });
    connect(m_welcome, &WelcomePage::demoWanted, this, [this] {
        if (m_options.demoRequest) open(m_options.demoRequest());
    });
    connect(m_welcome, &WelcomePage::recordingWanted, this, [this] { showOpenRecording(); });
    connect(m_welcome, &WelcomePage::venueWanted, this, [this] { showConnectVenue(); });
}

void MainWindow::connectHost()
{
    using host::CockpitHost;
    connect(m_frames, &FrameLoop::frame, this, &MainWindow::refresh);
    if (m_panels.notifications != nullptr) {
        auto* bell = new BellButton(m_theme, *m_panels.notifications, m_topBar);
        connect(bell, &QToolButton::clicked, this, [this] { showNotifications(); });
        m_topBar->addTool(bell);
    }
    if (host::OperatorSeat* seat = m_host.seat()) {
        m_topBar->addTool(new OperatorButton(*seat, m_topBar));
        connect(seat, &host::OperatorSeat::changed, this, &MainWindow::showRights);
        showRights();
    }
    connect(&m_host, &CockpitHost::opened, this, [this] { m_failure.reset(); });
    connect(&m_host, &CockpitHost::failed, this, [this](const QString& message) {
        m_failure = Notice{models::Tone::Danger, models::EngineWords::of(message), NoticeAction::Dismiss, {}};
        refresh();
    });
    connect(&m_host, &CockpitHost::answered, this, [this](quint64 ticket, bool accepted, const QString& reason) {
        if (m_panels.answered) m_panels.answered(ticket, accepted, reason);
        const QString done = m_asked.take(ticket);
        if (!accepted)
            say(tr("Refused: %1. Nothing has changed; Messages tell more.").arg(models::answerText(reason)),
                models::Tone::Danger);
        else if (!done.isEmpty())
            say(done, models::Tone::Gain);
    });
    connect(&m_host, &CockpitHost::shutDown, this, [this](bool inTime) {
        m_mayClose = true;
        close();
        Q_EMIT closed(inTime);
    });
}

/// Who sits at the screen, what they may begin, and whether everybody may.
void MainWindow::showRights()
{
    const host::OperatorSeat* seat = m_host.seat();
    if (seat == nullptr) return;
    const QString refusal = seat->refusal(host::OperatorAction::OpenSessions);
    for (const char* id : {"session.simulation", "session.open", "session.connect", "session.demo", "session.import"}) {
        QAction* const action = m_actions->find(QLatin1StringView(id));
        action->setEnabled(refusal.isEmpty() && !m_isClosing);
        action->setToolTip(refusal.isEmpty() ? QString(action->text()).remove(QLatin1Char('&')) : refusal);
    }
    const host::OperatorSeat::State state = seat->state();
    m_welcome->setNote(state.isUnlocked ? QString() : models::OperatorText::explanation(state));
    m_frames->wake();
}

void MainWindow::refresh()
{
    const host::HostStatus status = m_host.status();
    session::SnapshotPtr snapshot;
    if (status.kind != host::SessionKind::None) {
        const GuiWork work(m_options.recorder, models::GuiJob::Snapshot);
        snapshot = m_host.latest();
    }
    const GuiWork work(m_options.recorder, models::GuiJob::Tables, tr("Bars", "top bar, session bar, status line"));
    if (const QString title = SessionText::windowTitle(status); title != windowTitle()) setWindowTitle(title);
    m_topBar->show(status, snapshot.get());
    if (m_panels.feedChips) m_topBar->setFeeds(m_panels.feedChips());
    m_sessionBar->show(status, snapshot.get());
    m_status->show(status, snapshot.get());
    auto notice = SessionText::notice(status, snapshot.get());
    m_banner->setNotice(m_failure && (!notice || notice->tone != models::Tone::Danger) ? m_failure : notice);
    m_actions->find(QStringLiteral("session.resume"))->setEnabled(!m_isClosing);
    const bool isOpen = status.kind != host::SessionKind::None || status.state == host::HostState::Opening;
    QWidget* page =
        isOpen && !m_pages.empty() ? m_pages[static_cast<std::size_t>(m_workspace)] : static_cast<QWidget*>(m_welcome);
    if (m_stack->currentWidget() != page) {
        m_stack->setCurrentWidget(page);
        page->setFocus();
    }
    if (m_panels.show) m_panels.show(snapshot);
}

void MainWindow::open(const host::OpenRequest& request)
{
    m_failure.reset();
    m_host.open(request);
    m_frames->wake();
    refresh();
}

void MainWindow::say(const QString& text, models::Tone tone)
{
    m_toast->say(text, tone);
    if (m_panels.noted) m_panels.noted(text, tone);
}

void MainWindow::chooseWorkspace(int index)
{
    if (index < 0 || index >= static_cast<int>(m_pages.size())) return;
    m_workspace = index;
    m_topBar->setWorkspace(index);
    refresh();
}

void MainWindow::togglePlay()
{
    const host::HostState state = m_host.status().state;
    if (state == host::HostState::Playing || state == host::HostState::Seeking)
        m_host.pause();
    else
        m_host.play();
    m_frames->wake();
}

void MainWindow::kill(const QString& reason)
{
    m_host.kill(reason.toStdString());
    m_frames->wake();
    refresh();
}

void MainWindow::submit(session::Command command, const QString& done)
{
    command.actor = m_host.operatorName();
    command.origin = "local";
    const std::uint64_t ticket = m_host.submit(std::move(command));
    if (ticket == 0)
        say(tr("Nobody listens: there is no session, or it is a replay."), models::Tone::Warning);
    else
        m_asked.insert(ticket, done);
    m_frames->wake();
}

void MainWindow::act(const Notice& notice)
{
    switch (notice.action) {
    case NoticeAction::None:
        return;
    case NoticeAction::Dismiss:
        m_failure.reset();
        break;
    case NoticeAction::Restart:
        m_host.restartEngine();
        break;
    case NoticeAction::Unlock:
        showUnlock(notice.unlockKey);
        return;
    case NoticeAction::KeepOrders:
    case NoticeAction::CancelOrders:
        showVerify(notice.action == NoticeAction::KeepOrders);
        return;
    case NoticeAction::Acknowledge: {
        session::Command command;
        command.kind = session::CommandKind::Acknowledge;
        command.reason = tr("seen").toStdString();
        submit(command, tr("Acknowledged. Unlock with a reason to trade again."));
        break;
    }
    }
    m_frames->wake();
    refresh();
}

void MainWindow::resumeOrChoose()
{
    if (m_host.status().kind != host::SessionKind::None) {
        say(tr("A session is running already. Stop it first (Ctrl+W), or choose one of the sessions."));
        return;
    }
    const auto interrupted = m_host.interrupted();
    if (!interrupted) {
        say(tr("There is no interrupted session. Start the demo, or open a recording."));
        return;
    }
    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Resume;
    request.sessionId = interrupted->sessionId;
    open(request);
    say(tr("Resuming “%1” where it was interrupted.").arg(QString::fromStdString(interrupted->name)));
}

host::SessionSetup MainWindow::setup() const
{
    host::SessionSetup setup;
    const session::ConfigurationPart stored = m_host.storedConfiguration();
    setup.settings = stored.settings;
    setup.flags = stored.flags;
    return setup;
}

void MainWindow::saveLayout(const QString& file) const
{
    if (file.isEmpty()) return;
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/workspace"), m_workspace);
    settings.setValue(QStringLiteral("window/theme"), static_cast<int>(m_theme.scheme()));
    settings.setValue(QStringLiteral("window/upDown"), static_cast<int>(m_theme.upDownColors()));
    if (m_options.language != nullptr)
        settings.setValue(QStringLiteral("window/language"), m_options.language->chosen());
    settings.setValue(QStringLiteral("window/recent"), m_palette->recent());
    saveKeys(settings);
    for (const WorkspacePage* page : m_pages)
        page->save(settings);
}

void MainWindow::restoreLayout(const QString& file)
{
    if (file.isEmpty()) return;
    QSettings settings(file, QSettings::IniFormat);
    restoreWindow(settings);
    for (WorkspacePage* page : m_pages)
        page->restore(settings);
    chooseWorkspace(settings.value(QStringLiteral("window/workspace"), 0).toInt());
}

void MainWindow::restoreWindow(QSettings& settings)
{
    // Qt brings a window back onto a screen that is there.
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreKeys(settings);
    m_palette->setRecent(settings.value(QStringLiteral("window/recent")).toStringList());
}

void MainWindow::restoreTheme(const QString& layoutFile, ThemeController& theme)
{
    const QSettings settings(layoutFile, QSettings::IniFormat);
    const auto stored = [&settings](const QString& key, auto last) {
        return static_cast<decltype(last)>(std::clamp(settings.value(key, 0).toInt(), 0, static_cast<int>(last)));
    };
    theme.setScheme(stored(QStringLiteral("window/theme"), ColorScheme::HighContrast));
    theme.setUpDownColors(stored(QStringLiteral("window/upDown"), UpDownColors::RedGreen));
}

QString MainWindow::storedLanguage(const QString& layoutFile)
{
    return QSettings(layoutFile, QSettings::IniFormat).value(QStringLiteral("window/language")).toString();
}

MainWindow::Session MainWindow::session() const
{
    return {m_topBar->account(), m_topBar->showsAllAccounts(), m_failure};
}

void MainWindow::setSession(const Session& session)
{
    m_failure = session.failure;
    m_topBar->setAccount(session.account, session.showsAllAccounts);
    refresh();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose || m_host.isShutDown()) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_isClosing) return;
    m_isClosing = true;
    storeLayout();
    m_palette->hide();
    m_overlay->cover(tr("Closing: finishing what is in flight and writing it down. The session can be resumed."));
    for (const auto& entry : m_actions->entries())
        entry.action->setEnabled(false);
    m_host.beginShutdown();
    m_frames->wake();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) m_frames->setVisible(!isMinimized());
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_frames->setVisible(true);
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    m_frames->setVisible(false);
}

} // namespace sextant::ui
