#include "app/cockpit/photographer.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <utility>

#include "app/cockpit/desk.h"
#include "app/cockpit/market_desk.h"
#include "app/cockpit/program_options.h"
#include "engine/core/contract.h"
#include "engine/feeds/mock/mock_venue.h"
#include "engine/market/formats/tape_source.h"
#include "models/number_text.h"
#include "models/watchlist_book.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/shell/workspace_page.h"
#include "ui/trade/order_ticket.h"

namespace sextant::cockpit {

using namespace std::chrono_literals;
using ui::ColorScheme;

namespace {

constexpr auto kTick = 5ms;
constexpr auto kRest = 20ms;      // without anything painted or laid out: the next step
constexpr auto kStep = 120ms;     // the next step, even if something moves all the time
constexpr auto kLongRest = 160ms; // an answer of the engine is asked for every 100 ms and painted within 33
constexpr auto kSettling = 600ms; // as kStep, for columns to find their widths
constexpr auto kPatience = 5min;  // for a recording to play

} // namespace

Photographer::Photographer(const ScreenPlan& plan)
    : m_folder(QString::fromStdString(plan.folder.string())), m_tape(plan.tape), m_schemes(plan.schemes),
      m_look(plan.look), m_isBrief(plan.isBrief), m_recorder(plan.recorder), m_host(hostOptions(m_workspace))
{
    // Installed first, so it is asked last.
    if (plan.language != QLatin1StringView("en")) QCoreApplication::installTranslator(&m_missing);
    m_language.choose(plan.language);
    if (plan.translator != nullptr) QCoreApplication::installTranslator(plan.translator);
}

Photographer::~Photographer() = default;

Result<std::vector<ScreenReport>> Photographer::run()
{
    if (!m_folder.isEmpty() && !QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, m_folder.toStdString() + ": the folder cannot be made");
    if (auto opened = m_host.openWorkspace(); !opened) return tl::unexpected(opened.error());
    m_theme.setScheme(m_schemes.front());
    m_theme.applyToApplication();
    Desk desk(m_host, m_theme, m_recorder);
    m_desk = &desk;
    ui::MainWindow window(m_host, m_theme, desk.panels(), options());
    m_window = &window;
    connect(&m_host, &host::CockpitHost::failed, this, [this](const QString& message) {
        if (m_venue) return; // pictures of a feed are not taken then, and the others are there
        m_error = Error{ErrorCode::InvalidInput, message.toStdString()};
        finish();
    });
    connect(&window, &ui::MainWindow::closed, this, [] { QApplication::quit(); });
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [this] { step(); });
    plan();
    window.resize(1760, 1020);
    window.show();
    timer.start(kTick);
    QApplication::exec();
    if (m_error) return tl::unexpected(*m_error);
    ScreenReport texts{QStringLiteral("texts"), {}};
    for (const QString& text : m_missing.texts())
        texts.findings.push_back({ui::AuditFinding::Kind::Untranslated, QStringLiteral("program"), text});
    if (!texts.findings.empty()) m_reports.push_back(std::move(texts));
    return std::move(m_reports);
}

host::CockpitHost::Options Photographer::hostOptions(const QTemporaryDir& folder)
{
    host::CockpitHost::Options options;
    options.workspace = std::filesystem::path(folder.path().toStdString()) / "workspace";
    options.operatorName = "operator";
    return options;
}

ui::MainWindow::Options Photographer::options() const
{
    ui::MainWindow::Options options;
    options.recorder = m_recorder;
    options.version = QStringLiteral(SEXTANT_VERSION);
    for (const std::string_view format : market::formats::formatNames())
        options.formats << models::toText(format);
    return options;
}

void Photographer::then(const std::function<void()>& action)
{
    m_steps.push_back([action] {
        action();
        return true;
    });
}

void Photographer::inEachTheme(const std::function<void()>& plan)
{
    // There and back: each begins with the theme in which the one before ended.
    std::vector<ColorScheme> order = m_schemes;
    if (m_isBackwards) std::reverse(order.begin(), order.end());
    m_isBackwards = !m_isBackwards;
    for (const ColorScheme scheme : order) {
        m_isRepeated = scheme != order.front();
        then([this, scheme] { m_theme.setScheme(scheme); });
        plan();
    }
    m_isRepeated = false;
}

void Photographer::shoot(const QString& name, const std::function<QWidget*()>& find, bool mayBeMissing)
{
    then([this, name, find, mayBeMissing] {
        QPointer<QWidget> widget = find();
        if (!widget && mayBeMissing) return;
        if (!widget) {
            m_error = Error{ErrorCode::NotFound, "there is nothing to see of " + name.toStdString()};
            return finish();
        }
        const QString file = QStringLiteral("%1-%2").arg(name, schemeName(m_theme.scheme()));
        const QImage picture = widget->grab().toImage();
        m_reports.push_back({file, ui::auditScreen(*widget, picture)});
        if (m_look) m_look(*widget, name);
        if (!m_folder.isEmpty() && !picture.save(QStringLiteral("%1/%2.png").arg(m_folder, file))) {
            m_error = Error{ErrorCode::Io, m_folder.toStdString() + ": the picture cannot be written"};
            return finish();
        }
    });
}

void Photographer::shootDialog(const QString& name, const std::function<QWidget*()>& open, bool mayBeMissing)
{
    then([this, open] { m_dialog = open(); });
    shoot(
        name, [this]() -> QWidget* { return m_dialog; }, mayBeMissing);
    then([this] {
        if (m_dialog) m_dialog->close();
    });
}

void Photographer::plan()
{
    inEachTheme([this] {
        shoot(QStringLiteral("welcome"), [this] { return m_window; });
        shootDialog(QStringLiteral("dialog-new-simulation"), [this] { return m_window->showNewSimulation(); });
        shootDialog(QStringLiteral("dialog-open-recording"), [this] {
            QStringList files;
            for (const std::string& file : m_tape)
                files << QString::fromStdString(file);
            return m_window->showOpenRecording(files);
        });
        shootDialog(QStringLiteral("dialog-import"), [this] { return m_window->showImport(); });
    });
    planSession([this] { return request(); });
    then([this] {
        m_recorded = m_host.status().sessionId;
        m_scene = findScene(*m_host.latest());
    });
    // The same once more, up to where something is going on.
    planSession([this] {
        host::OpenRequest again = request();
        again.startPaused = true;
        again.fastForward = m_scene.moment;
        return again;
    });
    planScene();
    inEachTheme([this] {
        shoot(QStringLiteral("trade"), [this] { return m_window; });
        planPanels();
        planWatchlists();
        planOptions();
        planTrading();
        planScoreTree();
        planCharts();
        then([this] { m_window->chooseWorkspace(1); });
        settle();
        shoot(QStringLiteral("analyze"), [this] { return m_window; });
        planAgents();
        raise("journal");
        settle();
        shoot(QStringLiteral("panel-journal"),
              [this]() -> QWidget* { return m_window->findChild<QDockWidget*>(QStringLiteral("journal")); });
        then([this] { m_window->chooseWorkspace(2); });
        settle();
        shoot(QStringLiteral("operate"), [this] { return m_window; });
        raise("health");
        settle();
        shoot(QStringLiteral("panel-health"),
              [this]() -> QWidget* { return m_window->findChild<QDockWidget*>(QStringLiteral("health")); });
        raise("risk");
        planSmall();
        then([this] { m_window->chooseWorkspace(0); });
        planDialogs();
        planKeptThings();
    });
    if (!m_isBrief) {
        planKill();
        planWhatIf();
        planReplay();
        planFeed();
    }
    then([this] { finish(); });
}

void Photographer::planSmall()
{
    then([this] { m_window->resize(1280, 800); });
    for (std::size_t page = 0; page < m_window->pages().size(); ++page) {
        then([this, page] { m_window->chooseWorkspace(static_cast<int>(page)); });
        settle(true); // it has another size
        shoot(QStringLiteral("small-%1").arg(m_window->pages()[page]->id()), [this] { return m_window; });
    }
    then([this] { m_window->resize(1760, 1020); });
    settle();
}

void Photographer::settle(bool isAnew)
{
    if (m_isRepeated && !isAnew) return; // it has
    then([this] { m_since = std::chrono::steady_clock::now(); });
    m_steps.push_back([this] {
        return std::chrono::steady_clock::now() - m_since > kSettling ||
               (m_stillness.length() > kLongRest && !Stillness::isAwaited(*m_window));
    });
}

void Photographer::waitFor(const std::function<bool(const session::Snapshot&)>& holds)
{
    then([this] { m_since = std::chrono::steady_clock::now(); });
    m_steps.push_back([this, holds] {
        const auto snapshot = m_host.latest();
        return (snapshot && holds(*snapshot)) || std::chrono::steady_clock::now() - m_since > 5s;
    });
}

void Photographer::planSession(const std::function<host::OpenRequest()>& make)
{
    then([this, make] {
        const auto before = m_host.latest();
        m_serial = before ? before->serial : 0;
        host::OpenRequest request = make();
        m_goal = request.fastForward;
        m_window->open(std::move(request));
        m_since = std::chrono::steady_clock::now();
    });
    m_steps.push_back([this] { return hasPlayed(); });
    settle();
}

void Photographer::planScene()
{
    then([this] {
        m_desk->chooseInstrument(m_scene.instrument);
        auto* chart = m_window->findChild<ui::ChartPanel*>();
        chart->setTimeframe(m_scene.timeframe);
        for (models::IndicatorChoice& choice : chartIndicators())
            chart->view().indicators().add(std::move(choice));
    });
    m_steps.push_back([this] {
        const ui::ChartView& view = std::as_const(*m_window->findChild<ui::ChartPanel*>()).view();
        return view.series() != nullptr && view.indicators().isComplete();
    });
    then([this] { m_host.submit(farOrder(*m_host.latest(), m_scene.instrument, FarOrder::Exit)); });
    waitFor([](const session::Snapshot& now) {
        return !now.orders.empty() && now.orders.back().actor == session::Variant::Operator;
    });
    then([this] {
        m_window->findChild<ui::OrderTicket*>()->setDraft(writtenOrder(*m_host.latest()->find(m_scene.instrument)));
        chooseSignal();
    });
    settle();
}

void Photographer::chooseSignal()
{
    if (m_scene.signal.isSet()) Q_EMIT m_window->findChild<ui::ChartPanel*>()->view().markerActivated(m_scene.signal);
}

void Photographer::raise(const char* panel)
{
    then([this, panel] { m_window->findChild<QDockWidget*>(QLatin1StringView(panel))->raise(); });
}

host::OpenRequest Photographer::request() const
{
    host::OpenRequest request;
    if (m_tape.empty()) {
        request = demoRequest({}, 42);
        request.startPaused = true;
    } else {
        request.kind = host::OpenRequest::Kind::Recording;
        request.recording.files = m_tape;
        request.name = sessionName(m_tape.front());
        request.startPaused = false;
        request.speed = 0.0;
        const bool hasOptions = std::any_of(m_tape.begin(), m_tape.end(), [](const std::string& file) {
            return std::filesystem::path(file).filename().string().find("option") != std::string::npos;
        });
        // Quotes of recordings come by the minute or the hour.
        if (hasOptions)
            expects(request.setup.flags.set("options_engine", true).has_value() &&
                        request.setup.settings.set("options.stale_quote_seconds", "4000").has_value(),
                    "options can be shown");
    }
    for (const char* flag : {"enable_variant_b", "enable_shadow_execution", "enable_orb_specialist",
                             "enable_strat_specialist", "enable_ttm_specialist", "enable_satyland_subagent"})
        expects(request.setup.flags.set(flag, true).has_value(), "engine 2 can be shown");
    expects(request.setup.settings.set("risk.max_position_percent", "40").has_value(),
            "room for the operator beside the engine is allowed");
    return request;
}

bool Photographer::hasPlayed()
{
    const host::HostState state = m_host.status().state;
    const auto snapshot = m_host.latest();
    const bool isOther = snapshot && snapshot->serial != m_serial;
    // It is paused where it begins, too; a short recording is at its goal after few events.
    const auto isThere = [&] { return snapshot->seq > 1000 || (m_goal && snapshot->now >= *m_goal); };
    if (isOther && (state == host::HostState::Ended || (state == host::HostState::Paused && isThere()))) return true;
    if (std::chrono::steady_clock::now() - m_since < kPatience) return false;
    m_error = Error{ErrorCode::Io, "the session for the pictures did not come to its end in time"};
    finish();
    return false;
}

void Photographer::step()
{
    if (m_next >= m_steps.size()) return;
    const auto now = std::chrono::steady_clock::now();
    if (m_stillness.length() < kRest && now - m_stepped < kStep) return;
    // Moved on first: a step may start the end, which empties the list.
    const std::size_t index = m_next++;
    const Step current = m_steps[index];
    if (current())
        m_stepped = std::chrono::steady_clock::now();
    else if (m_next == index + 1)
        m_next = index;
}

void Photographer::finish()
{
    m_next = m_steps.size() + 1;
    m_window->close();
}

} // namespace sextant::cockpit
