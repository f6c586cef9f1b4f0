#include "app/cockpit/program.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <span>
#include <thread>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include "app/cli/secret_access.h"
#include "app/cli/stop_signals.h"
#include "app/cockpit/cockpit.h"
#include "app/cockpit/measure.h"
#include "app/cockpit/program_options.h"
#include "app/cockpit/screen_runs.h"
#include "app/cockpit/screens.h"
#include "app/cockpit/window_door.h"
#include "app/cockpit/window_start.h"
#include "engine/host/secret_credentials.h"
#include "engine/market/formats/tape_source.h"
#include "engine/storage/workspace.h"
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
    out.demoRequest = [&host, seed = options.seed] { return demoRequest(storedSetup(host), seed); };
    out.recorder = &stalls;
    return out;
}

/// Who has the workspace and what can be done about it; the error's own words where nobody has it.
QString whyNot(const Error& error, const std::filesystem::path& workspace)
{
    const auto owner = storage::lockOwner(storage::WorkspaceLocation::directory(workspace).lock);
    if (error.code != ErrorCode::Busy || !owner)
        return ui::MainWindow::tr("The workspace cannot be opened: %1\n\nNothing was changed. Close the other program, "
                                  "or choose another folder with --workspace.")
            .arg(QString::fromStdString(error.message));
    const QString folder = QString::fromStdString(workspace.string());
    const QString pid = QString::number(owner->pid);
    if (owner->program.starts_with("sextant-cli"))
        return ui::MainWindow::tr(
                   "The workspace %1 is in use by a run without a window: process %2.\n\nWait until it ends, or end it "
                   "with “kill %2”: its session comes to rest and can be resumed here. Or choose another folder with "
                   "--workspace. Nothing was changed.")
            .arg(folder, pid);
    return ui::MainWindow::tr(
               "The workspace %1 is in use by process %2 (%3), which does not answer.\n\nGive it a moment and try "
               "again. If it hangs, end it with “kill %2”; what it had written stays, and its session can be resumed. "
               "Or choose another folder with --workspace. Nothing was changed.")
        .arg(folder, pid, models::toText(owner->program));
}

/// The workspace cannot be used: said on the screen too, since the terminal may not be seen.
int refuseWorkspace(const Error& error, const std::filesystem::path& workspace)
{
    const QString why = whyNot(error, workspace);
    note(why.toStdString());
    if (QGuiApplication::platformName() != QLatin1StringView("offscreen")) {
        auto* box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Sextant"), why);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        QApplication::exec();
    }
    return exitCodeFor(error.code);
}

/// The code to end with; nothing: the workspace is this program's now.
using Opened = std::optional<int>;

/// Opens the workspace, or hands the command line to the window that has it.
Opened openOrHandOver(const ProgramOptions& options, std::span<const std::string> words, host::CockpitHost& host)
{
    constexpr auto kAnswers = 3s; // a window that lives does at once
    constexpr auto kStarts = 35s; // but for one that is being started, on a machine with much to do
    constexpr auto kCloses = 35s; // a window's ordered shutdown is bounded by 30 s
    const WindowCall call{{words.begin(), words.end()},
                          std::filesystem::current_path(),
                          qEnvironmentVariable("XDG_ACTIVATION_TOKEN").toStdString()};
    const auto begun = std::chrono::steady_clock::now();
    auto giveUp = begun + kAnswers;
    while (true) {
        const auto opened = host.openWorkspace();
        if (opened) return std::nullopt;
        const bool isLate = std::chrono::steady_clock::now() > giveUp;
        if (opened.error().code != ErrorCode::Busy || isLate || options.isCheck())
            return refuseWorkspace(opened.error(), options.workspace);
        const auto answer = WindowDoor::handOver(options.workspace, call, kAnswers);
        if (answer && answer->isTaken) {
            note(ui::MainWindow::tr("the window that has this workspace open was asked to do it").toStdString());
            return 0;
        }
        if (answer && !answer->isClosing) {
            note(answer->reason);
            return exitCodeFor(ErrorCode::Refused);
        }
        // It has just been started and does not listen yet, or it is about to go.
        const auto owner = storage::lockOwner(storage::WorkspaceLocation::directory(options.workspace).lock);
        if (owner && !owner->program.starts_with("sextant-cli")) giveUp = std::max(giveUp, begun + kStarts);
        if (answer) giveUp = std::max(giveUp, std::chrono::steady_clock::now() + kCloses);
        std::this_thread::sleep_for(100ms);
    }
}

int runWindow(const ProgramOptions& options, std::span<const std::string> words, ui::StallRecorder& stalls)
{
    const cli::StopSignals signalGuard;
    ui::LanguageController language;
    language.choose(options.language ? *options.language : ui::MainWindow::storedLanguage(layoutFile(options)));
    ui::ThemeController theme;
    ui::MainWindow::restoreTheme(layoutFile(options), theme);
    if (options.theme) theme.setScheme(*options.theme);
    theme.applyToApplication();
    host::CockpitHost::Options hostOptions;
    hostOptions.workspace = options.workspace;
    hostOptions.operatorName = userName();
    hostOptions.credentials = host::secretCredentials(cli::openSecrets());
    host::CockpitHost host(std::move(hostOptions));
    if (const Opened code = openOrHandOver(options, words, host)) return *code;

    const bool isOpen = WindowStart::openAhead(host, options);
    bool inTime = true;
    bool interrupted = false;
    {
        Cockpit cockpit(host, theme, language, [&] { return windowOptions(options, host, stalls); });
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
        std::optional<Measure> measure;
        if (options.measure) measure.emplace(host, cockpit.window(), stalls);
        if (options.exitAfterSeconds)
            QTimer::singleShot(static_cast<int>(*options.exitAfterSeconds * 1000.0), &cockpit, [&] {
                if (measure) measure->finish();
                cockpit.window().close();
            });
        cockpit.window().show();
        WindowStart start(host, cockpit, theme);
        WindowDoor door(options.workspace, [&start](const WindowCall& call) { return start.take(call); });
        if (const QString problem = door.open(); !problem.isEmpty()) note(problem.toStdString());
        start.begin(options, isOpen);
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

void keepHeapSmall()
{
#if defined(__GLIBC__)
    ::mallopt(M_MMAP_THRESHOLD, 512 << 10);
    ::mallopt(M_TRIM_THRESHOLD, 256 << 10);
#endif
}

int runProcess(int argc, char** argv)
{
    keepHeapSmall();
    std::signal(SIGXFSZ, SIG_IGN); // a limit on files is told as a full disk is
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
        return runWindow(*options, words, application.stalls());
    } catch (const std::exception& fault) {
        note(std::string("stopped by a fault in the program: ") + fault.what());
        return 1;
    }
}

} // namespace sextant::cockpit
