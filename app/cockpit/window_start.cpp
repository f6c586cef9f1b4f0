#include "app/cockpit/window_start.h"

#include <QTimer>

#include <algorithm>

#include "app/cockpit/cockpit.h"
#include "models/number_text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {
namespace {

using OpenKind = host::OpenRequest::Kind;

std::optional<host::SessionSummary> sessionOf(const host::CockpitHost& host, const std::string& id)
{
    for (host::SessionSummary& session : host.sessions())
        if (session.sessionId == id) return std::move(session);
    return std::nullopt;
}

} // namespace

host::SessionSetup storedSetup(const host::CockpitHost& host)
{
    host::SessionSetup setup;
    const session::ConfigurationPart stored = host.storedConfiguration();
    setup.settings = stored.settings;
    setup.flags = stored.flags;
    return setup;
}

WindowStart::WindowStart(host::CockpitHost& host, Cockpit& cockpit, ui::ThemeController& theme, QObject* parent)
    : QObject(parent), m_host(host), m_cockpit(cockpit), m_theme(theme)
{}

/// What the options name; nothing: no session, or one that is not there.
std::optional<host::OpenRequest> WindowStart::wanted(const host::CockpitHost& host, const ProgramOptions& options)
{
    host::OpenRequest request;
    if (!options.files.empty()) {
        request.kind = OpenKind::Recording;
        request.recording.files = options.files;
        request.name = sessionName(options.files.front());
        request.setup = storedSetup(host);
        request.startPaused = false;
    } else if (options.session) {
        const auto session = sessionOf(host, *options.session);
        if (!session) return std::nullopt;
        request.kind = session->isClosed ? OpenKind::Replay : OpenKind::Resume;
        request.sessionId = session->sessionId;
        request.name = session->name;
    } else if (const auto interrupted = host.interrupted();
               interrupted && (options.resume || (options.demo && !options.seedGiven))) {
        request.kind = OpenKind::Resume;
        request.sessionId = interrupted->sessionId;
        request.name = interrupted->name;
        request.startPaused = false;
        request.speed = options.demo ? 60.0 : 1.0;
    } else if (options.demo) {
        request = demoRequest(storedSetup(host), options.seed);
    } else {
        return std::nullopt;
    }
    if (options.speed) request.speed = *options.speed;
    return request;
}

/// The interrupted session, as it is to go on.
host::OpenRequest WindowStart::resumeOf(const host::SessionSummary& interrupted, const ProgramOptions& options)
{
    host::OpenRequest request;
    request.kind = OpenKind::Resume;
    request.sessionId = interrupted.sessionId;
    request.startPaused = true;
    if (options.speed) request.speed = *options.speed;
    return request;
}

bool WindowStart::openAhead(host::CockpitHost& host, const ProgramOptions& options)
{
    auto request = wanted(host, options);
    const bool isAsked = request || options.session || options.resume || host.recovery();
    if (const auto interrupted = isAsked ? std::nullopt : host.interrupted()) request = resumeOf(*interrupted, options);
    if (!request || request->kind != OpenKind::Resume) return false;
    host.open(*std::move(request));
    return true;
}

QString WindowStart::nameOf(const host::OpenRequest& request, const host::CockpitHost& host)
{
    const auto session = sessionOf(host, request.sessionId);
    return models::toText(session && !session->name.empty() ? session->name : request.name);
}

void WindowStart::begin(const ProgramOptions& options, bool isOpen)
{
    ui::MainWindow& window = m_cockpit.window();
    const std::optional<host::Recovery>& recovery = m_host.recovery();
    const auto sessions = m_host.sessions();
    const QString newest = sessions.empty() ? QString() : models::toText(sessions.front().name);
    if (const auto request = wanted(m_host, options)) {
        if (!isOpen) window.open(*request);
        if (request->kind != OpenKind::Resume) return;
        if (recovery && recovery->session && recovery->session->sessionId == request->sessionId)
            return window.say(ui::RecoveryDialog::brief(*recovery, newest), models::Tone::Warning);
        return window.say(ui::MainWindow::tr("“%1” goes on where it was interrupted.").arg(nameOf(*request, m_host)));
    }
    if (options.session)
        return window.say(ui::MainWindow::tr("There is no session “%1” in this workspace. Ctrl+Shift+O lists all.")
                              .arg(models::toText(*options.session)),
                          models::Tone::Warning);
    if (options.resume)
        return window.say(ui::MainWindow::tr("There is no interrupted session. Start the demo, or open a recording."));
    const auto interrupted = m_host.interrupted();
    const auto resume = [this, options, interrupted](bool startsPaused) {
        host::OpenRequest request = resumeOf(*interrupted, options);
        request.startPaused = startsPaused;
        m_cockpit.window().open(request);
    };
    if (recovery) {
        if (!interrupted) return window.say(ui::RecoveryDialog::brief(*recovery, newest), models::Tone::Warning);
        auto* dialog = new ui::RecoveryDialog(*recovery, newest, &window);
        connect(dialog, &ui::RecoveryDialog::goOnWanted, this, resume);
        dialog->open();
        return;
    }
    if (!interrupted) return;
    if (!isOpen) resume(true);
    window.say(ui::MainWindow::tr("“%1” goes on where it was interrupted.").arg(models::toText(interrupted->name)));
}

WindowAnswer WindowStart::take(const WindowCall& call)
{
    ui::MainWindow& window = m_cockpit.window();
    if (window.isClosing()) return {false, true, "the window is closing"};
    auto options = parseOptions(call.words);
    if (!options) return {false, false, options.error().message};
    if (options->screens || options->help || options->version || options->isCheck())
        return {false, false, "this workspace is open in a window; checks and pictures need one of their own"};
    if (!call.folder.is_absolute()) return {false, false, "the folder of a call is absolute"};
    for (std::string& file : options->files)
        file = (call.folder / file).lexically_normal().string();
    if (!call.activation.empty()) qputenv("XDG_ACTIVATION_TOKEN", QByteArray::fromStdString(call.activation));
    window.comeForward();
    // The caller gets its answer first: a session may take a while to open.
    QTimer::singleShot(0, this, [this, asked = *std::move(options)] { act(asked); });
    return {true, false, {}};
}

void WindowStart::act(const ProgramOptions& options)
{
    if (m_cockpit.window().isClosing()) return;
    if (options.theme) m_theme.setScheme(*options.theme);
    if (options.language) m_cockpit.speak(*options.language);
    ui::MainWindow& window = m_cockpit.window(); // another one, in another language
    const auto request = wanted(m_host, options);
    const host::HostStatus status = m_host.status();
    const bool isOpen = request && request->kind == OpenKind::Resume && request->sessionId == status.sessionId &&
                        status.kind != host::SessionKind::Replay;
    if (request && !isOpen) {
        window.openAsked(*request, nameOf(*request, m_host));
    } else if (isOpen) {
        window.say(ui::MainWindow::tr("Sextant was started once more: this is the window of its workspace."));
    } else if (options.session) {
        window.say(ui::MainWindow::tr("There is no session “%1” in this workspace. Ctrl+Shift+O lists all.")
                       .arg(models::toText(*options.session)),
                   models::Tone::Warning);
    } else if (options.resume) {
        window.say(ui::MainWindow::tr("There is no interrupted session. Start the demo, or open a recording."));
    } else {
        window.say(ui::MainWindow::tr("Sextant was started once more: this is the window of its workspace."));
    }
}

} // namespace sextant::cockpit
