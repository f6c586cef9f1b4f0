#include "app/cockpit/program.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <exception>

#include "app/cli/secret_access.h"
#include "app/cli/stop_signals.h"
#include "app/cockpit/cockpit.h"
#include "app/cockpit/measure.h"
#include "app/cockpit/program_options.h"
#include "app/cockpit/screen_runs.h"
#include "app/cockpit/screens.h"
#include "engine/host/secret_credentials.h"
#include "engine/market/formats/tape_source.h"
#include "models/number_text.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/stall_recorder.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {
namespace {

using namespace std::chrono_literals;

void note(const std::string& text) { std::fprintf(stderr, "sextant: %s\n", text.c_str()); }

std::string userName()
{
    for (const char* variable : {"USER", "LOGNAME"})
        if (const char* name = std::getenv(variable); name != nullptr && *name != '\0') return name;
    return "operator";
}

/// What the workspace keeps for new sessions.
host::SessionSetup storedSetup(const host::CockpitHost& host)
{
    host::SessionSetup setup;
    const session::ConfigurationPart stored = host.storedConfiguration();
    setup.settings = stored.settings;
    setup.flags = stored.flags;
    return setup;
}

QString layoutFile(const ProgramOptions& options)
{
    return QString::fromStdString((options.workspace / "layout.ini").string());
}

ui::MainWindow::Options windowOptions(const ProgramOptions& options, host::CockpitHost& host, ui::StallRecorder& stalls)
{
    ui::MainWindow::Options out;
    out.layoutFile = layoutFile(options);
    out.version = QStringLiteral(SEXTANT_VERSION);
    for (const std::string_view format : market::formats::formatNames())
        out.formats << models::toText(format);
    out.credentials = host::secretCredentials(cli::openSecrets());
    out.demoRequest = [&host, seed = options.seed] { return demoRequest(storedSetup(host), seed); };
    out.recorder = &stalls;
    return out;
}

/// What the window shows first.
void begin(const ProgramOptions& options, host::CockpitHost& host, ui::MainWindow& window)
{
    const auto with = [&options](host::OpenRequest request) {
        if (options.speed) request.speed = *options.speed;
        return request;
    };
    const auto interrupted = host.interrupted();
    if (!options.files.empty()) {
        host::OpenRequest request;
        request.kind = host::OpenRequest::Kind::Recording;
        request.recording.files = options.files;
        request.name = sessionName(options.files.front());
        request.setup = storedSetup(host);
        request.startPaused = false;
        return window.open(with(std::move(request)));
    }
    if (interrupted && !(options.demo && options.seedGiven)) {
        host::OpenRequest request;
        request.kind = host::OpenRequest::Kind::Resume;
        request.sessionId = interrupted->sessionId;
        request.startPaused = !options.demo && !options.resume;
        request.speed = options.demo ? 60.0 : 1.0;
        window.open(with(std::move(request)));
        return window.say(ui::MainWindow::tr("“%1” goes on where it was interrupted.")
                              .arg(QString::fromStdString(interrupted->name)));
    }
    if (options.resume)
        return window.say(ui::MainWindow::tr("There is no interrupted session. Start the demo, or open a recording."));
    if (options.demo) window.open(with(demoRequest(storedSetup(host), options.seed)));
}

/// Somebody else has the workspace, or it cannot be used: said on the screen too, since the terminal may not be seen.
int refuseWorkspace(const Error& error)
{
    note(error.message);
    if (QGuiApplication::platformName() != QLatin1StringView("offscreen")) {
        auto* box =
            new QMessageBox(QMessageBox::Warning, QStringLiteral("Sextant"),
                            ui::MainWindow::tr("The workspace cannot be opened: %1\n\nNothing was changed. Close "
                                               "the other program, or choose another folder with --workspace.")
                                .arg(QString::fromStdString(error.message)));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        QApplication::exec();
    }
    return exitCodeFor(error.code);
}

int runWindow(const ProgramOptions& options, ui::StallRecorder& stalls)
{
    const cli::StopSignals signalGuard;
    ui::LanguageController language;
    language.choose(options.language ? *options.language : ui::MainWindow::storedLanguage(layoutFile(options)));
    ui::ThemeController theme;
    if (options.theme) theme.setScheme(*options.theme);
    theme.applyToApplication();
    host::CockpitHost::Options hostOptions;
    hostOptions.workspace = options.workspace;
    hostOptions.operatorName = userName();
    hostOptions.credentials = host::secretCredentials(cli::openSecrets());
    host::CockpitHost host(std::move(hostOptions));
    if (auto opened = host.openWorkspace(); !opened) return refuseWorkspace(opened.error());

    bool inTime = true;
    bool interrupted = false;
    {
        Cockpit cockpit(host, theme, language, [&] { return windowOptions(options, host, stalls); });
        if (!options.theme) cockpit.window().restoreTheme();
        QObject::connect(&cockpit, &Cockpit::closed, &cockpit, [&inTime](bool done) {
            inTime = done;
            QApplication::quit();
        });
        // A signal handler may do next to nothing, so it leaves a mark that is looked for here.
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &cockpit, [&] {
            if (!cli::stopRequested().load(std::memory_order_relaxed) || interrupted) return;
            interrupted = true;
            cockpit.window().close();
        });
        watch.start(100ms);
        if (options.exitAfterSeconds)
            QTimer::singleShot(static_cast<int>(*options.exitAfterSeconds * 1000.0), &cockpit,
                               [&cockpit] { cockpit.window().close(); });
        std::optional<Measure> measure;
        if (options.measure) measure.emplace(host, cockpit.window(), stalls);
        cockpit.window().show();
        begin(options, host, cockpit.window());
        stalls.reset();
        QApplication::exec();
        if (measure) measure->finish();
    }
    if (options.stalls) std::printf("%s\n", qPrintable(stalls.line()));
    if (!inTime) note("the session did not come to rest in time; it continues from its last durable event");
    return interrupted ? exitCodeFor(ErrorCode::Interrupted) : inTime ? 0 : 1;
}

Result<void> runScreens(const ProgramOptions& options, ui::StallRecorder& stalls)
{
    if (!options.language || !options.theme || !options.scale)
        return takeAllScreens({*options.screens, options.tape, options.optionTape, options.language, options.theme,
                               options.scale, options.brief});
    ScreenPlan plan;
    plan.folder = *options.screens;
    plan.tape = options.tape;
    plan.language = *options.language;
    plan.schemes = {*options.theme};
    plan.isBrief = options.brief;
    plan.recorder = &stalls;
    const auto findings = takeScreens(plan);
    if (!findings) return tl::unexpected(findings.error());
    if (*findings > 0) return fail(ErrorCode::CheckFailed, "some screens cannot be read well, see above");
    return {};
}

} // namespace

int runProcess(int argc, char** argv)
{
    const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    const auto options = parseOptions(words);
    if (!options) {
        note(options.error().message);
        return exitCodeFor(options.error().code);
    }
    if (options->help || options->version) {
        std::fputs((options->help ? helpText() : versionText()).c_str(), stdout);
        return 0;
    }
    QApplication::setApplicationName(QStringLiteral("sextant"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sextant"));
    QApplication::setQuitOnLastWindowClosed(true);
    try {
        // Read when the application begins.
        if (options->screens && options->scale) qputenv("QT_SCALE_FACTOR", QByteArray::number(*options->scale / 100.0));
        ui::MeasuredApplication application(argc, argv);
        if (options->screens) {
            const auto taken = runScreens(*options, application.stalls());
            if (!taken) note(taken.error().message);
            return taken ? 0 : exitCodeFor(taken.error().code);
        }
        return runWindow(*options, application.stalls());
    } catch (const std::exception& fault) {
        note(std::string("stopped by a fault in the program: ") + fault.what());
        return 1;
    }
}

} // namespace sextant::cockpit
