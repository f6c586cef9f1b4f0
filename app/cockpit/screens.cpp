#include "app/cockpit/screens.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QKeyEvent>
#include <QPointer>
#include <QSaveFile>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

#include "app/cockpit/account_desk.h"
#include "app/cockpit/alert_desk.h"
#include "app/cockpit/desk.h"
#include "app/cockpit/option_desk.h"
#include "app/cockpit/program_options.h"
#include "app/cockpit/scene.h"
#include "app/cockpit/what_if_desk.h"
#include "engine/core/contract.h"
#include "engine/feeds/mock/mock_venue.h"
#include "engine/market/formats/tape_source.h"
#include "engine/market/instrument_catalog.h"
#include "models/chart/slot_time.h"
#include "models/listed_parts.h"
#include "models/number_text.h"
#include "models/order_change.h"
#include "ui/analyze/what_if_panel.h"
#include "ui/chart/chart_group.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/drawing_dialog.h"
#include "ui/chart/drawing_list_dialog.h"
#include "ui/chart/indicator_dialog.h"
#include "ui/operate/alerts_panel.h"
#include "ui/shell/action_book.h"
#include "ui/shell/main_window.h"
#include "ui/shell/operator_button.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/toast.h"
#include "ui/shell/workspace_page.h"
#include "ui/trade/change_dialogs.h"
#include "ui/trade/decisions_panel.h"
#include "ui/trade/order_ticket.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {
namespace {

using namespace std::chrono_literals;
using ui::ColorScheme;

constexpr auto kTick = 5ms;
constexpr auto kRest = 20ms;      // without anything painted or laid out: the next step
constexpr auto kStep = 120ms;     // the next step, even if something moves all the time
constexpr auto kLongRest = 160ms; // an answer of the engine is asked for every 100 ms and painted within 33
constexpr auto kSettling = 600ms; // as kStep, for columns to find their widths
constexpr double kVenueSpeed = 60.0;
constexpr auto kListening = 12s; // to a local venue, before pictures are taken of it
constexpr auto kVenuePatience = 40s;
constexpr auto kPatience = 5min; // for a recording to play

/// Tells how long nothing has been painted or laid out.
class Stillness final : public QObject {
public:
    Stillness() { QCoreApplication::instance()->installEventFilter(this); }
    [[nodiscard]] std::chrono::steady_clock::duration length() const
    {
        return std::chrono::steady_clock::now() - m_moved;
    }
    /// Whether something in the window waits to be done within a moment: widths of columns, a preview.
    [[nodiscard]] static bool isAwaited(const QWidget& window)
    {
        const auto timers = window.findChildren<QTimer*>();
        return std::any_of(timers.begin(), timers.end(), [](const QTimer* timer) {
            return timer->isActive() && timer->isSingleShot() && timer->intervalAsDuration() <= 300ms;
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::Paint:
        case QEvent::UpdateRequest:
        case QEvent::LayoutRequest:
        case QEvent::Resize:
        case QEvent::Show:
            m_moved = std::chrono::steady_clock::now();
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::chrono::steady_clock::time_point m_moved = std::chrono::steady_clock::now();
};

/// Asked when no translation knows a text: it notes which, and knows none either.
class MissingTexts final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* /*note*/,
                                    int /*n*/) const override
    {
        // The toolkit's own texts are its own concern.
        if (!QLatin1StringView(context).startsWith(QLatin1StringView("Q"))) {
            const std::lock_guard lock(m_mutex);
            m_texts.insert(QStringLiteral("%1: %2").arg(QLatin1StringView(context), QString::fromUtf8(source)));
        }
        return {};
    }
    [[nodiscard]] QStringList texts() const
    {
        const std::lock_guard lock(m_mutex);
        QStringList sorted(m_texts.begin(), m_texts.end());
        sorted.sort();
        return sorted;
    }

private:
    mutable std::mutex m_mutex;
    mutable QSet<QString> m_texts;
};

/// Goes through a list of steps, each once the window has come to rest after the one before.
class Photographer final : public QObject {
public:
    explicit Photographer(const ScreenPlan& plan)
        : m_folder(QString::fromStdString(plan.folder.string())), m_tape(plan.tape), m_schemes(plan.schemes),
          m_look(plan.look), m_isBrief(plan.isBrief), m_recorder(plan.recorder), m_host(hostOptions(m_workspace))
    {
        // Installed first, so it is asked last.
        if (plan.language != QLatin1StringView("en")) QCoreApplication::installTranslator(&m_missing);
        m_language.choose(plan.language);
        if (plan.translator != nullptr) QCoreApplication::installTranslator(plan.translator);
    }

    Result<std::vector<ScreenReport>> run()
    {
        if (!m_folder.isEmpty() && !QDir().mkpath(m_folder))
            return fail(ErrorCode::Io, m_folder.toStdString() + ": the folder cannot be made");
        if (auto opened = m_host.openWorkspace(); !opened) return tl::unexpected(opened.error());
        m_theme.setScheme(m_schemes.front());
        m_theme.applyWithoutStyleSheet();
        Desk desk(m_host, m_theme, m_recorder);
        m_desk = &desk;
        ui::MainWindow window(m_host, m_theme, desk.panels(), options());
        m_theme.applyToApplication();
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

private:
    /// What is done at a tick; true: go on, false: again at the next tick.
    using Step = std::function<bool()>;

    static host::CockpitHost::Options hostOptions(const QTemporaryDir& folder)
    {
        host::CockpitHost::Options options;
        options.workspace = std::filesystem::path(folder.path().toStdString()) / "workspace";
        options.operatorName = "operator";
        return options;
    }

    [[nodiscard]] ui::MainWindow::Options options() const
    {
        ui::MainWindow::Options options;
        options.recorder = m_recorder;
        options.version = QStringLiteral(SEXTANT_VERSION);
        for (const std::string_view format : market::formats::formatNames())
            options.formats << models::toText(format);
        return options;
    }

    void then(const std::function<void()>& action)
    {
        m_steps.push_back([action] {
            action();
            return true;
        });
    }

    /// The same once in each theme: steps that can be repeated. To change the theme of all widgets takes far longer
    /// than a picture of some.
    void inEachTheme(const std::function<void()>& plan)
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

    /// In the theme of the moment. `find` gives the widget once layouts have settled. `mayBeMissing`: not every session
    /// has it.
    void shoot(const QString& name, const std::function<QWidget*()>& find, bool mayBeMissing = false)
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

    void shootDialog(const QString& name, const std::function<QWidget*()>& open, bool mayBeMissing = false)
    {
        then([this, open] { m_dialog = open(); });
        shoot(
            name, [this]() -> QWidget* { return m_dialog; }, mayBeMissing);
        then([this] {
            if (m_dialog) m_dialog->close();
        });
    }

    void plan()
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
        });
        if (!m_isBrief) {
            planKill();
            planWhatIf();
            planReplay();
            planFeed();
        }
        then([this] { finish(); });
    }

    /// Each workspace in a small window.
    void planSmall()
    {
        then([this] { m_window->resize(1280, 800); });
        for (std::size_t page = 0; page < m_window->pages().size(); ++page) {
            then([this, page] { m_window->chooseWorkspace(static_cast<int>(page)); });
            settle();
            shoot(QStringLiteral("small-%1").arg(m_window->pages()[page]->id()), [this] { return m_window; });
        }
        then([this] { m_window->resize(1760, 1020); });
        settle();
    }

    /// A venue of this program's own that plays the same market, listened to as any other.
    void openVenue()
    {
        namespace mock = feeds::mock;
        const std::string symbol = m_host.latest()->find(m_scene.instrument)->instrument->symbol;
        if (symbol.find('-') == std::string::npos) return; // Binance has pairs alone
        mock::MockVenueOptions options;
        options.speed = options.keepAliveSpeed = kVenueSpeed;
        options.historyUntil = m_scene.moment;
        std::unique_ptr<mock::MarketTape> tape;
        if (m_tape.empty()) {
            tape = mock::openSimulatedTape(42, m_scene.moment - std::chrono::hours(4), std::nullopt);
        } else {
            std::vector<market::formats::SourceOptions> sources;
            for (const std::string& file : m_tape)
                sources.emplace_back().path = file;
            auto opened = mock::openFileTape(sources, market::InstrumentCatalog::builtIn());
            if (!opened) return;
            tape = *std::move(opened);
        }
        auto venue = mock::MockVenue::open(std::move(tape), options);
        if (!venue) return;
        m_venue = *std::move(venue);
        host::OpenRequest request;
        request.kind = host::OpenRequest::Kind::Feed;
        request.name = "local venue";
        request.feed = host::feedRequestOf(request.setup.settings, feeds::Venue::Binance);
        request.feed.symbols = {symbol};
        request.feed.speed = kVenueSpeed;
        request.feed.historyBars = 120;
        for (const auto& [setting, url] : m_venue->urls())
            (setting.ends_with("ws_url") ? request.feed.socketUrls : request.feed.restUrls) = {url};
        request.startPaused = false;
        m_window->open(request);
        services::AlertRule rule = services::usualRule(services::AlertKind::Price);
        rule.symbol = symbol;
        rule.level = 1.0;
        (void)m_desk->alerts().store().add(rule, m_host.operatorName(), m_scene.moment);
        (void)m_desk->alerts().store().add(services::usualRule(services::AlertKind::Feed), m_host.operatorName(),
                                           m_scene.moment);
    }

    void planFeed()
    {
        const auto dock = [this](const char* name) {
            return [this, name]() -> QWidget* {
                return m_venue ? m_window->findChild<QDockWidget*>(QLatin1StringView(name)) : nullptr;
            };
        };
        inEachTheme([this] {
            shootDialog(QStringLiteral("dialog-connect-venue"), [this] { return m_window->showConnectVenue(); });
        });
        then([this] {
            openVenue();
            m_since = std::chrono::steady_clock::now();
            m_window->chooseWorkspace(2);
        });
        // Until it has been live for a while, so that there is something to be seen of it.
        m_steps.push_back([this] {
            const auto facts = m_host.feedStatus();
            const bool isLive = facts && facts->status.isLive;
            const auto passed = std::chrono::steady_clock::now() - m_since;
            return !m_venue || (isLive && passed > kListening) || passed > kVenuePatience;
        });
        inEachTheme([this, dock] {
            then([this] { m_window->chooseWorkspace(2); });
            raise("feeds");
            settle();
            shoot(
                QStringLiteral("operate-feeds"), [this]() -> QWidget* { return m_venue ? m_window : nullptr; }, true);
            shoot(QStringLiteral("panel-feeds"), dock("feeds"), true);
            raise("alerts");
            settle();
            shoot(QStringLiteral("panel-alerts"), dock("alerts"), true);
            raise("webhook");
            settle();
            shoot(QStringLiteral("panel-webhook"), dock("webhook"), true);
            raise("alerts");
            shootDialog(
                QStringLiteral("dialog-alert"),
                [this]() -> QWidget* { return m_desk->alerts().alertsPanel()->addAlert(); }, true);
            then([this] { m_window->chooseWorkspace(0); });
            settle();
            shoot(
                QStringLiteral("trade-feed"), [this]() -> QWidget* { return m_venue ? m_window : nullptr; }, true);
        });
    }

    void settle()
    {
        if (m_isRepeated) return; // it has
        then([this] { m_since = std::chrono::steady_clock::now(); });
        m_steps.push_back([this] {
            return std::chrono::steady_clock::now() - m_since > kSettling ||
                   (m_stillness.length() > kLongRest && !Stillness::isAwaited(*m_window));
        });
    }

    /// Goes on at the next snapshot for which it holds, or after a while without it: the picture shows what came.
    void waitFor(const std::function<bool(const session::Snapshot&)>& holds)
    {
        then([this] { m_since = std::chrono::steady_clock::now(); });
        m_steps.push_back([this, holds] {
            const auto snapshot = m_host.latest();
            return (snapshot && holds(*snapshot)) || std::chrono::steady_clock::now() - m_since > 5s;
        });
    }

    void planSession(const std::function<host::OpenRequest()>& make)
    {
        then([this, make] {
            const auto before = m_host.latest();
            m_serial = before ? before->serial : 0;
            m_window->open(make());
            m_since = std::chrono::steady_clock::now();
        });
        m_steps.push_back([this] { return hasPlayed(); });
        settle();
    }

    /// What an operator at work has on the screen.
    void planScene()
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

    /// As a click on its marker does.
    void chooseSignal()
    {
        if (m_scene.signal.isSet())
            Q_EMIT m_window->findChild<ui::ChartPanel*>()->view().markerActivated(m_scene.signal);
    }

    void planReplay()
    {
        planSession([this] {
            host::OpenRequest replay;
            replay.kind = host::OpenRequest::Kind::Replay;
            replay.sessionId = m_recorded;
            replay.fastForward = m_scene.moment;
            return replay;
        });
        then([this] { chooseSignal(); });
        // What was said of the session before is gone by then.
        m_steps.push_back([this] { return !m_window->findChild<ui::Toast*>()->isVisible(); });
        settle();
        inEachTheme([this] { shoot(QStringLiteral("replay"), [this] { return m_window; }); });
    }

    void planPanels()
    {
        for (const ui::WorkspacePage* page : m_window->pages())
            for (QDockWidget* dock : page->docks()) {
                if (page != m_window->pages().front() || dock->objectName() == QLatin1StringView("options")) continue;
                then([dock] { dock->raise(); }); // of several in one place
                const QString name = QStringLiteral("panel-%1").arg(dock->objectName());
                auto* tabs = dock->widget()->findChild<QTabWidget*>();
                if (tabs == nullptr) {
                    shoot(name, [dock] { return dock; });
                    continue;
                }
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    then([tabs, tab] { tabs->setCurrentIndex(tab); });
                    shoot(QStringLiteral("%1-%2").arg(name).arg(tab + 1), [dock] { return dock; });
                }
                then([tabs] { tabs->setCurrentIndex(0); });
            }
    }

    /// The chain and what belongs to it, as somebody sees it who thinks about a spread; not of sessions without
    /// options.
    void planOptions()
    {
        const auto dock = [this]() -> QDockWidget* {
            auto* found = m_window->findChild<QDockWidget*>(QStringLiteral("options"));
            const auto now = m_host.latest();
            return now && !now->options.empty() ? found : nullptr;
        };
        then([dock] {
            if (dock() != nullptr) dock()->raise();
        });
        waitForChain();
        then([this, dock] {
            if (dock() == nullptr) return;
            m_desk->options().chain()->setSelection(spread());
        });
        waitForChain();
        settle();
        shoot(
            QStringLiteral("trade-options"), [this, dock]() -> QWidget* { return dock() ? m_window : nullptr; }, true);
        const char* names[] = {"chain", "smile", "surface", "payoff", "greeks", "expiries"};
        for (int tab = 0; tab < 6; ++tab) {
            then([this, dock, tab] {
                if (dock() != nullptr) m_desk->options().chain()->showTab(static_cast<ui::OptionChainPanel::Tab>(tab));
            });
            settle();
            shoot(
                QStringLiteral("panel-options-%1").arg(QLatin1StringView(names[tab])),
                [dock]() -> QWidget* { return dock(); }, true);
        }
        // An order of four legs, with what the engine says of it.
        then([this, dock] {
            if (dock() != nullptr) (void)m_desk->options().chain()->choose(models::OptionStrategy::IronCondor);
        });
        waitForChain();
        settle();
        shoot(
            QStringLiteral("panel-options-legs"), [dock]() -> QWidget* { return dock(); }, true);
        // The least window.
        then([this, dock] {
            if (dock() == nullptr) return;
            m_desk->options().chain()->showTab(ui::OptionChainPanel::Chain);
            m_window->resize(1024, 640);
        });
        settle();
        shoot(
            QStringLiteral("options-small"), [this, dock]() -> QWidget* { return dock() ? m_window : nullptr; }, true);
        then([this] { m_window->resize(1760, 1020); });
        raise("chart");
        settle();
    }

    /// Until what the panel was asked for is priced; at once where there are no options.
    void waitForChain()
    {
        then([this] { m_since = std::chrono::steady_clock::now(); });
        m_steps.push_back([this] {
            const auto now = m_host.latest();
            if (!now || now->options.empty()) return true;
            const auto& view = m_desk->options().view();
            const auto passed = std::chrono::steady_clock::now() - m_since;
            return (view && view->of(models::OptionOwner::Selection).legs.size() ==
                                m_desk->options().chain()->selection().size()) ||
                   passed > 10s;
        });
    }

    /// A call beside the money bought and one further out sold, of the first expiry with a usable pair.
    [[nodiscard]] std::vector<models::OptionLeg> spread() const
    {
        const auto& view = m_desk->options().view();
        if (!view || !view->chain.spot) return {};
        for (const trading::ChainExpiry& expiry : view->chain.expiries) {
            std::vector<models::OptionLeg> legs;
            for (const trading::ChainRow& row : expiry.rows) {
                if (row.strike.toDouble() < *view->chain.spot || !row.call || !row.call->mid) continue;
                legs.push_back({view->optionOf(row.call), legs.empty() ? 2 : -2});
                if (legs.size() == 2) return legs;
            }
        }
        return {};
    }

    /// Engine 2 in Analyze: its agents, and how far one can be believed.
    void planAgents()
    {
        const auto dock = [this] { return m_window->findChild<QDockWidget*>(QStringLiteral("agents")); };
        raise("agents");
        for (int tab = 0; tab < 2; ++tab) {
            then([dock, tab] { dock()->findChild<QTabWidget*>()->setCurrentIndex(tab); });
            settle();
            shoot(tab == 0 ? QStringLiteral("panel-agents") : QStringLiteral("panel-calibration"),
                  [dock]() -> QWidget* { return dock(); });
        }
        then([dock] { dock()->findChild<QTabWidget*>()->setCurrentIndex(0); });
    }

    /// What the session that is open would have been with another cooldown and a nearer stop; its chart has the marks.
    void planWhatIf()
    {
        const auto dock = [this]() -> QWidget* { return m_window->findChild<QDockWidget*>(QStringLiteral("whatIf")); };
        then([this] { m_window->chooseWorkspace(1); });
        raise("whatIf");
        then([this, dock] {
            auto* panel = dock()->findChild<ui::WhatIfPanel*>();
            m_desk->whatIf().readSessions();
            panel->chooseSession(m_host.status().sessionId);
            for (const auto& [key, value] : {std::pair("gates.cooldown_bars", "0"), {"exits.stop_atr", "1"}}) {
                panel->suggest(false, QLatin1StringView(key));
                panel->addChange(QLatin1StringView(value));
            }
            m_desk->whatIf().start(m_host.status().sessionId, panel->change());
        });
        m_steps.push_back([this] { return !m_desk->whatIf().isRunning(); });
        inEachTheme([this, dock] {
            then([dock] { dock()->findChild<QTabWidget*>()->setCurrentIndex(0); });
            settle();
            shoot(QStringLiteral("panel-what-if"), dock);
            then([dock] { dock()->findChild<QTabWidget*>()->setCurrentIndex(1); });
            settle();
            shoot(QStringLiteral("panel-what-if-causes"), dock);
            shoot(QStringLiteral("analyze-what-if"), [this] { return m_window; });
        });
        then([this] {
            const auto& result = m_desk->whatIf().result();
            if (result && !result->causes.empty())
                Q_EMIT m_desk->whatIf().chartWanted(result->causes.front().instrument, result->causes.front().time);
        });
        settle();
        inEachTheme([this] {
            shoot(QStringLiteral("chart-what-if"),
                  [this]() -> QWidget* { return m_window->findChild<ui::ChartPanel*>(); });
        });
        then([this] { m_window->chooseWorkspace(0); });
    }

    void raise(const char* panel)
    {
        then([this, panel] { m_window->findChild<QDockWidget*>(QLatin1StringView(panel))->raise(); });
    }

    /// Orders as they are written, moved and changed.
    void planTrading()
    {
        const auto ticket = [this] { return m_window->findChild<ui::OrderTicket*>(); };
        const auto part = [this]() -> const session::InstrumentPart& {
            return *m_host.latest()->find(m_scene.instrument);
        };
        raise("ticket");
        for (const bool isWrong : {false, true}) {
            then([ticket, part, isWrong] { ticket()->setDraft(pairOrder(part(), isWrong)); });
            settle();
            shoot(isWrong ? QStringLiteral("ticket-error") : QStringLiteral("ticket-pair"),
                  [ticket]() -> QWidget* { return ticket(); });
        }
        then([ticket, part] { ticket()->setDraft(writtenOrder(part())); });
        // A stop on its way, with what it would mean there.
        const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QKeyEvent event(QEvent::KeyPress, key, modifiers);
            QApplication::sendEvent(&m_window->findChild<ui::ChartPanel*>()->view(), &event);
        };
        then([press] {
            press(Qt::Key_T);
            press(Qt::Key_Up, Qt::ShiftModifier);
        });
        settle();
        shoot(QStringLiteral("chart-line-moved"),
              [this]() -> QWidget* { return m_window->findChild<ui::ChartPanel*>(); });
        then([press] {
            press(Qt::Key_Escape);
            press(Qt::Key_Escape);
        });
        shootDialog(
            QStringLiteral("dialog-change-order"), [this]() -> QWidget* { return openChange(); }, true);
        shootDialog(
            QStringLiteral("dialog-protect"), [this]() -> QWidget* { return openProtection(); }, true);
        raise("ticket");
    }

    /// Null where no order of people works.
    QWidget* openChange()
    {
        const auto now = m_host.latest();
        models::WorkingOrders working;
        working.update(*now);
        for (const auto& [id, row] : working.orders()) {
            if (!models::canReplace(row) || row.limit.units == 0) continue;
            auto* dialog = new ui::ReplaceDialog(row, now->find(row.instrument)->instrument, m_window);
            dialog->open();
            return dialog;
        }
        return nullptr;
    }

    QWidget* openProtection()
    {
        const auto now = m_host.latest();
        for (const session::PositionRow& row : *now->positions) {
            if (!models::canChange(row)) continue;
            auto* dialog = new ui::ProtectDialog(row, now->find(row.instrument)->instrument, row.mark, m_window);
            dialog->open();
            return dialog;
        }
        return nullptr;
    }

    /// The bar that was scored last: the snapshot has the whole of its score.
    void chooseNewestBar()
    {
        const auto now = m_host.latest();
        auto* decisions = m_window->findChild<ui::DecisionsPanel*>();
        const std::uint64_t signal = now->signalRows.empty() ? 0 : now->signalRows.back().seq;
        if (!now->holds.empty() && now->holds.back().seq > signal)
            Q_EMIT decisions->holdChosen(now->holds.back().seq);
        else if (signal > 0)
            Q_EMIT decisions->signalChosen(now->signalRows.back().signal);
    }

    /// An explanation as somebody sees it who drags the panel out of the window.
    void planScoreTree()
    {
        const auto dock = [this] { return m_window->findChild<QDockWidget*>(QStringLiteral("why")); };
        then([this, dock] {
            chooseNewestBar();
            dock()->setFloating(true);
            dock()->resize(560, 1000);
        });
        settle();
        shoot(QStringLiteral("score-tree"), [dock]() -> QWidget* { return dock(); });
        then([this, dock] {
            dock()->setFloating(false);
            chooseSignal();
        });
        settle();
    }

    /// Drawings of every kind, another symbol compared, and three charts of which two are linked.
    void planCharts()
    {
        const auto group = [this] { return m_window->findChild<ui::ChartGroup*>(); };
        const auto waitForCharts = [this, group] {
            m_steps.push_back([group] {
                for (std::size_t i = 0; i < group()->count(); ++i) {
                    const ui::ChartView& view = group()->chart(i).view();
                    if (view.series() == nullptr || !view.series()->isComplete()) return false;
                }
                return true;
            });
            settle();
        };
        then([this, group] {
            group()->first().view().indicators().restoreState({});
            drawOn(group()->first().view());
        });
        settle();
        shoot(QStringLiteral("chart-drawings"), [this] { return m_window; });
        shootDialog(QStringLiteral("dialog-drawings"), [group] { return group()->first().view().listDrawings(); });
        shootDialog(QStringLiteral("dialog-drawing"), [group]() -> QWidget* {
            const auto& drawings = std::as_const(group()->first().view()).drawings();
            return group()->first().view().editDrawing(drawings.book().of(drawings.symbol()).front().id);
        });
        then([this, group] {
            models::DrawingBook& book = group()->first().view().drawings().book();
            book.clear(group()->first().view().drawings().symbol());
            group()->first().view().setLogScale(true);
            QStringList others;
            for (const auto& part : models::listedParts(*m_host.latest()))
                if (part->instrument->id != m_scene.instrument) others << models::toText(part->instrument->symbol);
            group()->first().view().setComparisons(others.mid(0, 2));
        });
        waitForCharts();
        shoot(QStringLiteral("chart-compare"), [this] { return m_window; });
        then([group] {
            group()->first().view().setComparisons({});
            group()->first().view().setPercentScale(false);
            group()->first().view().setLogScale(false);
            group()->setLink(0, 1);
            for (const market::Timeframe timeframe : {market::Timeframe::M15, market::Timeframe::H1})
                if (ui::ChartPanel* added = group()->add()) added->setTimeframe(timeframe);
            group()->setLink(2, 0);
        });
        waitForCharts();
        then([group] { group()->first().view().goTo(*group()->first().view().end() - std::chrono::hours(2)); });
        settle();
        shoot(QStringLiteral("charts-linked"), [this] { return m_window; });
        then([group] {
            while (group()->count() > 1)
                group()->remove(group()->count() - 1);
            ui::ChartView& view = group()->first().view();
            group()->setLink(0, 0);
            view.goToNewest();
            for (models::IndicatorChoice& choice : chartIndicators())
                view.indicators().add(std::move(choice));
        });
        settle();
    }

    /// One drawing of each kind between bars that are in sight.
    void drawOn(ui::ChartView& view)
    {
        const auto [first, end] = view.viewport().visibleSlots();
        const double room = static_cast<double>(end - first);
        const double unit = std::pow(10.0, -m_host.latest()->find(view.instrument())->instrument->priceScale);
        const auto at = [&, first = first](double across, double down) {
            const ui::ChartViewport& place = view.viewport();
            return models::DrawingAnchor{
                models::timeAtPlace(*view.series(), static_cast<double>(first) + across * room),
                place.priceAtY(place.plot().top() + down * place.plot().height()) * unit};
        };
        using Kind = models::DrawingKind;
        const auto draw = [&view](Kind kind, const std::vector<models::DrawingAnchor>& anchors, const QString& text) {
            models::Drawing drawing;
            drawing.kind = kind;
            drawing.anchors = anchors;
            drawing.text = text;
            drawing.color = static_cast<int>(kind) % models::kPaletteColors;
            view.drawings().book().add(view.drawings().symbol(), drawing);
        };
        draw(Kind::TrendLine, {at(0.05, 0.8), at(0.35, 0.3)}, {});
        draw(Kind::Ray, {at(0.1, 0.2), at(0.3, 0.35)}, {});
        draw(Kind::HorizontalLine, {at(0.5, 0.15)}, {});
        draw(Kind::VerticalLine, {at(0.42, 0.5)}, {});
        draw(Kind::Rectangle, {at(0.45, 0.75), at(0.58, 0.9)}, QStringLiteral("range"));
        draw(Kind::Retracement, {at(0.5, 0.7), at(0.65, 0.25)}, {});
        draw(Kind::Extension, {at(0.68, 0.8), at(0.75, 0.55), at(0.8, 0.65)}, {});
        draw(Kind::Ruler, {at(0.2, 0.9), at(0.33, 0.65)}, {});
        draw(Kind::Note, {at(0.15, 0.6)}, QStringLiteral("news"));
    }

    void planDialogs()
    {
        const auto chart = [this]() -> ui::ChartView& { return m_window->findChild<ui::ChartPanel*>()->view(); };
        shootDialog(QStringLiteral("dialog-add-indicator"), [chart] { return chart().addIndicator(); });
        shootDialog(QStringLiteral("dialog-edit-indicator"), [chart] { return chart().editIndicator(0); });
        shootDialog(QStringLiteral("dialog-settings"), [this] { return m_desk->openSettings(m_window, {}); });
        shootDialog(QStringLiteral("dialog-sessions"), [this] { return m_desk->openSessions(m_window); });
        shootDialog(QStringLiteral("dialog-scoring"), [this] { return m_desk->openScoring(m_window); });
        using Kind = ui::AccountDialog::Kind;
        for (const auto& [name, kind] : {std::pair("open", Kind::Open),
                                         {"capital", Kind::Capital},
                                         {"correct", Kind::Correct},
                                         {"funding", Kind::Funding}})
            shootDialog(QStringLiteral("dialog-account-%1").arg(QLatin1StringView(name)),
                        [this, kind = kind]() -> QWidget* { return m_desk->accounts().open(kind); });
        shootDialog(QStringLiteral("dialog-keys"), [this] { return m_window->showCheatSheet(); });
        shootDialog(QStringLiteral("dialog-about"), [this] { return m_window->showAbout(); });
        then([this] { m_window->showPalette(); });
        shoot(QStringLiteral("palette"), [this] { return m_window; });
        then([this] { m_window->findChild<QWidget*>(QStringLiteral("commandPalette"))->hide(); });
    }

    void planKill()
    {
        inEachTheme([this] {
            shootDialog(QStringLiteral("dialog-passphrase"), [this]() -> QWidget* {
                return m_window->findChild<ui::OperatorButton*>()->showNewPassphrase();
            });
            shootDialog(QStringLiteral("dialog-kill"), [this] { return m_window->showKill(); });
        });
        then([this] { m_host.kill("for the picture"); });
        waitFor([](const session::Snapshot& now) { return now.halts.kill != trading::KillState::Disarmed; });
        then([this] {
            m_incidents = m_host.latest()->incidents.end();
            m_host.submit(farOrder(*m_host.latest(), m_scene.instrument, FarOrder::Entry));
        });
        waitFor([this](const session::Snapshot& now) { return now.incidents.end() > m_incidents; });
        then([this] { m_window->findChild<ui::DecisionsPanel*>()->showTab(ui::DecisionsPanel::Messages); });
        inEachTheme([this] {
            settle();
            shoot(QStringLiteral("killed"), [this] { return m_window; });
            then([this] { m_window->chooseWorkspace(2); });
            settle();
            shoot(QStringLiteral("operate-killed"), [this] { return m_window; });
            then([this] { m_window->chooseWorkspace(0); });
            shootDialog(QStringLiteral("dialog-unlock"),
                        [this] { return m_window->showUnlock(QStringLiteral("kill")); });
        });
    }

    host::OpenRequest request() const
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

    bool hasPlayed()
    {
        const host::HostState state = m_host.status().state;
        const auto snapshot = m_host.latest();
        const bool isOther = snapshot && snapshot->serial != m_serial;
        if (isOther && snapshot->seq > 1000 && (state == host::HostState::Ended || state == host::HostState::Paused))
            return true;
        if (std::chrono::steady_clock::now() - m_since < kPatience) return false;
        m_error = Error{ErrorCode::Io, "the session for the pictures did not come to its end in time"};
        finish();
        return false;
    }

    void step()
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

    void finish()
    {
        m_next = m_steps.size() + 1;
        m_window->close();
    }

    QString m_folder;
    std::unique_ptr<feeds::mock::MockVenue> m_venue;
    std::vector<std::string> m_tape;
    std::vector<ColorScheme> m_schemes;
    std::function<void(QWidget&, const QString&)> m_look; // may be empty
    bool m_isBrief;
    MissingTexts m_missing;
    ui::LanguageController m_language;
    ui::StallRecorder* m_recorder;
    QTemporaryDir m_workspace;
    host::CockpitHost m_host;
    ui::ThemeController m_theme;
    Desk* m_desk = nullptr;
    ui::MainWindow* m_window = nullptr;
    QPointer<QWidget> m_dialog;
    std::uint64_t m_serial = 0;    // of the session before
    std::uint64_t m_incidents = 0; // before the refused order
    std::string m_recorded;        // session that was played to its end
    Scene m_scene;
    bool m_isRepeated = false; // what is planned was done in another theme before
    bool m_isBackwards = false;
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    std::chrono::steady_clock::time_point m_since;
    std::chrono::steady_clock::time_point m_stepped; // the last step was done
    Stillness m_stillness;
    std::vector<ScreenReport> m_reports;
    std::optional<Error> m_error;
};

} // namespace

QString schemeName(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Dark:
        return QStringLiteral("dark");
    case ColorScheme::Light:
        return QStringLiteral("light");
    case ColorScheme::HighContrast:
        return QStringLiteral("contrast");
    case ColorScheme::System:
        break;
    }
    return QStringLiteral("system");
}

Result<std::vector<ScreenReport>> recordScreens(const ScreenPlan& plan) { return Photographer(plan).run(); }

Result<std::size_t> takeScreens(const ScreenPlan& plan)
{
    const auto reports = recordScreens(plan);
    if (!reports) return tl::unexpected(reports.error());
    QStringList lines;
    for (const ScreenReport& report : *reports)
        for (const ui::AuditFinding& finding : report.findings)
            lines << report.name + QStringLiteral(": ") + finding.describe();
    for (const QString& line : lines)
        std::fprintf(stderr, "%s\n", qPrintable(line));
    QSaveFile file(QString::fromStdString((plan.folder / kFindingsFile).string()));
    const QByteArray text =
        lines.isEmpty() ? QByteArray() : (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io, plan.folder.string() + ": the list of findings cannot be written");
    std::printf("%zu screens in %s, %lld findings\n", reports->size(), plan.folder.string().c_str(),
                static_cast<long long>(lines.size()));
    return static_cast<std::size_t>(lines.size());
}

} // namespace sextant::cockpit
