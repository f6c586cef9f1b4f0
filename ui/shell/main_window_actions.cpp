#include "ui/shell/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"
#include "models/number_text.h"
#include "models/registry_text.h"
#include "models/time_text.h"
#include "ui/shell/action_book.h"
#include "ui/shell/connect_venue_dialog.h"
#include "ui/shell/guide_dialog.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/info_dialogs.h"
#include "ui/shell/new_simulation_dialog.h"
#include "ui/shell/notification_center.h"
#include "ui/shell/open_recording_dialog.h"
#include "ui/shell/reason_dialog.h"
#include "ui/shell/session_bar.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace_page.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

// What the window can be asked to do: actions, dialogs, and the palette that finds them.

namespace sextant::ui {

void MainWindow::buildActions()
{
    buildSessionActions();
    buildEditActions();
    for (QAction* action : m_panels.actions)
        m_actions->take(tr("&Trade"), action);
    for (QAction* action : m_panels.accountActions)
        m_actions->take(tr("&Account"), action);
    buildViewActions();
    buildLayoutActions();
    if (m_options.language != nullptr) buildLanguageActions();
    const QString help = tr("&Help");
    m_actions->add(help, QStringLiteral("help.keys"), tr("Keys"), Qt::Key_F1, [this] { showCheatSheet(); });
    m_actions->add(help, QStringLiteral("help.changeKeys"), tr("Change keys…"), Qt::CTRL | Qt::Key_F1,
                   [this] { showShortcuts(); });
    m_actions->add(help, QStringLiteral("help.guide"), tr("Guide"), Qt::SHIFT | Qt::Key_F1, [this] { showGuide({}); });
    m_actions->add(help, QStringLiteral("help.palette"), tr("Command palette"), Qt::CTRL | Qt::Key_K,
                   [this] { showPalette(); });
    m_actions->add(help, QStringLiteral("help.menu"), tr("Menu"), Qt::Key_F10, [this] { m_topBar->openMenu(); });
    m_actions->add(help, QStringLiteral("help.about"), tr("About Sextant"), {}, [this] { showAbout(); });
}

void MainWindow::buildSessionActions()
{
    const QString menu = tr("&Session");
    m_actions->add(menu, QStringLiteral("session.simulation"), tr("New simulation…"), Qt::CTRL | Qt::Key_N,
                   [this] { showNewSimulation(); });
    m_actions->add(menu, QStringLiteral("session.open"), tr("Open a recording…"), Qt::CTRL | Qt::Key_O,
                   [this] { showOpenRecording(); });
    m_actions->add(menu, QStringLiteral("session.import"), tr("Import bars…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                   [this] { showImport(); });
    m_actions->add(menu, QStringLiteral("session.connect"), tr("Connect a venue…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                   [this] { showConnectVenue(); });
    m_actions->add(menu, QStringLiteral("session.demo"), tr("Start the demo"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                   [this] {
                       if (m_options.demoRequest) open(m_options.demoRequest());
                   });
    m_actions->add(menu, QStringLiteral("session.resume"), tr("Resume the interrupted session"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { resumeOrChoose(); });
    if (m_panels.openSessions)
        m_actions->add(menu, QStringLiteral("session.list"), tr("Sessions and replays…"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { m_panels.openSessions(this); });
    m_actions->add(menu, QStringLiteral("session.account"), tr("Choose the account"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                   [this] { m_topBar->openAccounts(); });
    m_actions->add(menu, QStringLiteral("session.play"), tr("Start"), Qt::CTRL | Qt::Key_Space,
                   [this] { togglePlay(); });
    m_actions->add(menu, QStringLiteral("session.step"), tr("One step"), Qt::CTRL | Qt::Key_Period,
                   [this] { m_host.step(); });
    m_actions->add(menu, QStringLiteral("session.stop"), tr("Stop; it can be resumed"), Qt::CTRL | Qt::Key_W,
                   [this] { m_host.closeSession(); });
    for (QAction* action : m_panels.sessionActions)
        m_actions->take(menu, action);
    int digit = 0;
    for (const double speed : SessionBar::speeds()) {
        const QKeySequence keys(QKeyCombination(Qt::CTRL | Qt::ALT, static_cast<Qt::Key>(Qt::Key_1 + digit)));
        m_actions->add(menu, QStringLiteral("session.speed%1").arg(digit),
                       tr("Speed %1").arg(SessionText::speed(speed)), keys, [this, speed] { m_host.setSpeed(speed); });
        ++digit;
    }
    if (m_panels.openSettings)
        m_actions->add(menu, QStringLiteral("session.settings"), tr("Settings…"), Qt::CTRL | Qt::Key_Comma,
                       [this] { m_panels.openSettings(this, {}); });
    m_actions->add(menu, QStringLiteral("session.kill"), tr("Kill"), Qt::CTRL | Qt::SHIFT | Qt::Key_F12, [this] {
        const QAction* action = m_actions->find(QStringLiteral("session.kill"));
        kill(tr("pressed %1", "keys").arg(action->shortcut().toString(QKeySequence::PortableText)));
    });
    m_actions->add(menu, QStringLiteral("session.killReason"), tr("Kill with a reason…"), {}, [this] { showKill(); });
    m_actions->add(menu, QStringLiteral("session.quit"), tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); });
}

void MainWindow::buildViewActions()
{
    const QString menu = tr("&View");
    for (int index = 0; index < static_cast<int>(m_pages.size()); ++index)
        m_actions->add(menu, QStringLiteral("view.%1").arg(m_pages[static_cast<std::size_t>(index)]->id()),
                       m_pages[static_cast<std::size_t>(index)]->title(),
                       QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + index))),
                       [this, index] { chooseWorkspace(index); });
    for (const WorkspacePage* page : m_pages)
        for (std::size_t panel = 0; panel < page->docks().size(); ++panel) {
            QAction* action = page->panelActions()[panel];
            action->setObjectName(QStringLiteral("panel.%1.%2").arg(page->id(), page->docks()[panel]->objectName()));
            m_actions->take(tr("&Panels"), action);
        }
    if (m_panels.notifications != nullptr)
        m_actions->add(menu, QStringLiteral("view.notifications"), tr("Notifications…"), Qt::CTRL | Qt::ALT | Qt::Key_N,
                       [this] { showNotifications(); });
    m_actions->add(menu, QStringLiteral("view.fullScreen"), tr("Full screen"), Qt::Key_F11,
                   [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    const std::array<std::pair<QString, ColorScheme>, 4> schemes{
        {{tr("Theme of the system"), ColorScheme::System},
         {tr("Dark theme"), ColorScheme::Dark},
         {tr("Light theme"), ColorScheme::Light},
         {tr("High contrast theme"), ColorScheme::HighContrast}}};
    for (const auto& [text, scheme] : schemes)
        m_actions->add(menu, QStringLiteral("view.scheme%1").arg(static_cast<int>(scheme)), text, {},
                       [this, chosen = scheme] { m_theme.setScheme(chosen); });
    const std::array<std::pair<QString, UpDownColors>, 3> colors{
        {{tr("Up green, down red"), UpDownColors::GreenRed},
         {tr("Up blue, down orange"), UpDownColors::BlueOrange},
         {tr("Up red, down green"), UpDownColors::RedGreen}}};
    for (const auto& [text, choice] : colors)
        m_actions->add(menu, QStringLiteral("view.colours%1").arg(static_cast<int>(choice)), text, {},
                       [this, chosen = choice] { m_theme.setUpDownColors(chosen); });
}

void MainWindow::buildLanguageActions()
{
    const QString menu = tr("&Language");
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& id, const QString& code, const QString& name) {
        QAction* const action = m_actions->add(menu, QStringLiteral("language.%1").arg(id), name, {},
                                               [this, code] { Q_EMIT languageWanted(code); });
        action->setCheckable(true);
        action->setChecked(code == m_options.language->chosen());
        group->addAction(action);
    };
    add(QStringLiteral("system"), {}, tr("Language of the system"));
    // Each in itself, so that whoever cannot read the others finds it.
    for (const Language& language : languages())
        add(language.code, language.code, language.name);
}

QDialog* MainWindow::openAsked(const host::OpenRequest& request, const QString& what)
{
    const host::HostStatus status = m_host.status();
    const bool isAtWork = status.kind != host::SessionKind::None && status.kind != host::SessionKind::Replay &&
                          status.state != host::HostState::Ended;
    // The newest question counts.
    for (auto* earlier : findChildren<QMessageBox*>(QStringLiteral("openAsked")))
        earlier->close();
    if (!isAtWork) {
        open(request);
        return nullptr;
    }
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Open another session?"),
        tr("Sextant was started once more, to open “%1”. Here “%2” is open.").arg(what, models::toText(status.name)),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("openAsked"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("If the other one is opened, “%1” stops where it is and can be resumed. Its positions and "
           "orders stay as they are; nothing watches them meanwhile.")
            .arg(models::toText(status.name)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(tr("Open it"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("openIt"));
    yes->setAccessibleName(tr("Stop the running session and open the other one"));
    QPushButton* no = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("stayHere"));
    no->setAccessibleName(tr("Stay with the running session"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, request] { open(request); });
    box->open();
    return box;
}

void MainWindow::comeForward()
{
    if (isMinimized()) setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop lets no window push itself forward
}

QDialog* MainWindow::showOpenRecording(const QStringList& files)
{
    auto* dialog = new OpenRecordingDialog(m_options.formats, setup(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addFiles(files);
    connect(dialog, &OpenRecordingDialog::openWanted, this, &MainWindow::open);
    dialog->open();
    return dialog;
}

QDialog* MainWindow::showImport(const QStringList& files)
{
    // One at a time; more files go to the one that is open.
    for (auto* open : findChildren<ImportDialog*>()) {
        if (!open->isVisible()) continue; // it is about to go
        open->addFiles(files);
        open->raise();
        open->activateWindow();
        return open;
    }
    auto* dialog = new ImportDialog(
        m_theme, m_options.formats,
        [this](host::ImportPlan plan, host::BarImportJob::Kind kind) {
            return std::make_unique<host::BarImportJob>(m_host, std::move(plan), kind);
        },
        host::ImportProfiles(m_host.workspace()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QString& instrument, const QString& text) {
        say(text, models::Tone::Gain);
        if (m_panels.historyImported) m_panels.historyImported(instrument);
    });
    connect(dialog, &ImportDialog::playWanted, this, [this](const QStringList& chosen) { showOpenRecording(chosen); });
    dialog->addFiles(files);
    dialog->open();
    return dialog;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QAction* import = m_actions->find(QStringLiteral("session.import"));
    if (event->mimeData()->hasUrls() && import->isEnabled()) event->acceptProposedAction();
}

/// A file of bars goes to the history; the dialog offers to play what holds anything else.
void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    showImport(files);
}

QDialog* MainWindow::showNewSimulation()
{
    auto* dialog = new NewSimulationDialog(setup(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewSimulationDialog::openWanted, this, &MainWindow::open);
    dialog->open();
    return dialog;
}

QDialog* MainWindow::showConnectVenue()
{
    if (m_options.keys.refresh) m_options.keys.refresh();
    auto* dialog = new ConnectVenueDialog(setup(), m_options.keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectVenueDialog::openWanted, this, &MainWindow::open);
    dialog->open();
    return dialog;
}

QDialog* MainWindow::showKill()
{
    auto* dialog = new ReasonDialog({tr("Kill"),
                                     tr("Working orders are cancelled and new ones refused until somebody "
                                        "acknowledges and unlocks. It works even when the engine does not answer."),
                                     tr("Kill"), true, 0},
                                    this);
    connect(dialog, &ReasonDialog::confirmed, this,
            [this](const QString& reason) { kill(reason.isEmpty() ? tr("from the menu") : reason); });
    dialog->open();
    return dialog;
}

QDialog* MainWindow::showUnlock(const QString& key)
{
    auto* dialog = new ReasonDialog({tr("Unlock trading"),
                                     tr("Trading goes on from here: engines may open positions again, and orders are "
                                        "taken. Say why that is right; it is kept with your name."),
                                     tr("Unlock"), false, 3},
                                    this);
    connect(dialog, &ReasonDialog::confirmed, this, [this, key](const QString& reason) {
        session::Command command;
        command.kind = session::CommandKind::Unlock;
        command.key = key.toStdString();
        command.reason = reason.toStdString();
        submit(command, tr("Unlocked. Trading goes on."));
    });
    dialog->open();
    return dialog;
}

QDialog* MainWindow::showVerify(bool keeps)
{
    auto* dialog = new ReasonDialog(
        {keeps ? tr("Keep unverified orders") : tr("Cancel unverified orders"),
         keeps ? tr("All of them go on with the market as it is now, as if they had just been sent: a limit that can "
                    "trade takes, a stop whose level was passed triggers. Say why that is right; it is kept with your "
                    "name.")
               : tr("All of them end without a fill. Say why that is right; it is kept with your name."),
         keeps ? tr("Keep") : tr("Cancel orders"), false, 3},
        this);
    connect(dialog, &ReasonDialog::confirmed, this, [this, keeps](const QString& reason) {
        session::Command command;
        command.kind = session::CommandKind::Verify;
        command.value = keeps ? "keep" : "cancel";
        command.reason = reason.toStdString();
        submit(command, keeps ? tr("The orders go on.") : tr("The orders were cancelled."));
    });
    dialog->open();
    return dialog;
}

QDialog* MainWindow::showCheatSheet()
{
    auto* dialog = new CheatSheet(m_theme, *m_actions, this);
    connect(dialog, &CheatSheet::changeWanted, this, [this] { showShortcuts(); });
    dialog->open();
    return dialog;
}

QDialog* MainWindow::showGuide(const QString& topic)
{
    auto* dialog = findChild<GuideDialog*>();
    if (dialog == nullptr || !dialog->isVisible()) dialog = new GuideDialog(this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    if (!topic.isEmpty()) dialog->show(topic);
    return dialog;
}

QDialog* MainWindow::showAbout()
{
    auto* dialog = new AboutDialog(m_options.version, this);
    dialog->open();
    return dialog;
}

QDialog* MainWindow::showNotifications()
{
    if (m_panels.notifications == nullptr) return nullptr;
    auto* center = findChild<NotificationCenter*>();
    if (center == nullptr || !center->isVisible()) {
        center = new NotificationCenter(m_theme, *m_panels.notifications, this);
        connect(center, &NotificationCenter::placeWanted, this, [this](const models::NotificationRow& row) {
            if (m_panels.goTo) m_panels.goTo(row);
        });
    }
    center->show();
    center->raise();
    center->activateWindow();
    return center;
}

void MainWindow::showPalette() { m_palette->open(paletteEntries()); }

std::vector<CommandPalette::Entry> MainWindow::paletteEntries()
{
    std::vector<CommandPalette::Entry> entries;
    const session::SnapshotPtr snapshot = m_host.latest();
    if (snapshot && m_panels.chooseInstrument)
        for (std::size_t index = 0; index < snapshot->instruments.size(); ++index) {
            const InstrumentId id{static_cast<std::uint16_t>(index + 1)};
            if (!snapshot->instruments[index]) continue;
            const QString symbol = models::toText(snapshot->instruments[index]->instrument->symbol);
            entries.push_back({tr("Symbol"),
                               symbol,
                               {},
                               [this, id] { m_panels.chooseInstrument(id); },
                               QStringLiteral("symbol/") + symbol});
        }
    for (const auto& entry : m_actions->entries()) {
        QAction* action = entry.action;
        if (!action->isEnabled()) continue;
        entries.push_back({QString(entry.menu).remove(QLatin1Char('&')),
                           QString(action->text()).remove(QLatin1Char('&')),
                           action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); },
                           QStringLiteral("action/") + action->objectName()});
    }
    for (const LayoutBook::Entry& layout : m_layouts.entries()) {
        const auto page = std::find_if(m_pages.begin(), m_pages.end(),
                                       [&layout](const WorkspacePage* each) { return each->id() == layout.workspace; });
        entries.push_back({tr("Layout"), layout.name, page == m_pages.end() ? tr("whole window") : (*page)->title(),
                           [this, key = layout.key] { useLayout(key); }, QStringLiteral("layout/") + layout.key});
    }
    addConfiguration(entries);
    for (const auto& session : m_host.sessions()) {
        host::OpenRequest request;
        request.kind = session.isClosed ? host::OpenRequest::Kind::Replay : host::OpenRequest::Kind::Resume;
        request.sessionId = session.sessionId;
        entries.push_back({session.isClosed ? tr("Replay") : tr("Resume"), QString::fromStdString(session.name),
                           models::TimeText().full(session.created), [this, request] { open(request); },
                           QStringLiteral("session/") + QString::fromStdString(session.sessionId)});
    }
    for (const GuideTopic& topic : GuideDialog::topics())
        if (topic.level > 1)
            entries.push_back({tr("Guide"),
                               topic.title,
                               {},
                               [this, title = topic.title] { showGuide(title); },
                               QStringLiteral("guide/") + topic.title});
    return entries;
}

/// Flags and settings.
void MainWindow::addConfiguration(std::vector<CommandPalette::Entry>& entries)
{
    if (m_panels.chooseFlag)
        for (const auto& flag : session::flagDefinitions()) {
            const QString name = models::toText(flag.name);
            entries.push_back({tr("Flag"), name, models::descriptionOf(flag),
                               [this, name] {
                                   for (int page = 0; page < static_cast<int>(m_pages.size()); ++page)
                                       if (m_pages[static_cast<std::size_t>(page)]->id() ==
                                           QLatin1StringView("analyze"))
                                           chooseWorkspace(page);
                                   m_panels.chooseFlag(name);
                               },
                               QStringLiteral("flag/") + name});
        }
    if (m_panels.openSettings)
        for (const auto& setting : session::settingDefinitions()) {
            const QString key = models::toText(setting.key);
            entries.push_back({tr("Setting"), key, models::descriptionOf(setting),
                               [this, key] { m_panels.openSettings(this, key); }, QStringLiteral("setting/") + key});
        }
}

} // namespace sextant::ui
