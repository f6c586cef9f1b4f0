#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/cockpit/scene.h"
#include "app/cockpit/screens.h"
#include "engine/host/cockpit_host.h"
#include "models/option_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

namespace sextant::feeds::mock {
class MockVenue;
}

namespace sextant::ui {
class ChartView;
}

namespace sextant::cockpit {

class Desk;

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
            return timer->isActive() && timer->isSingleShot() &&
                   timer->intervalAsDuration() <= std::chrono::milliseconds(300);
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
    explicit Photographer(const ScreenPlan& plan);

    ~Photographer() override;

    Result<std::vector<ScreenReport>> run();

private:
    /// What is done at a tick; true: go on, false: again at the next tick.
    using Step = std::function<bool()>;

    static host::CockpitHost::Options hostOptions(const QTemporaryDir& folder);

    [[nodiscard]] ui::MainWindow::Options options() const;

    void then(const std::function<void()>& action);

    /// The same once in each theme: steps that can be repeated. To change the theme of all widgets takes far longer
    /// than a picture of some.
    void inEachTheme(const std::function<void()>& plan);

    /// In the theme of the moment. `find` gives the widget once layouts have settled. `mayBeMissing`: not every session
    /// has it.
    void shoot(const QString& name, const std::function<QWidget*()>& find, bool mayBeMissing = false);

    void shootDialog(const QString& name, const std::function<QWidget*()>& open, bool mayBeMissing = false);

    void plan();

    /// Each workspace in a small window.
    void planSmall();

    /// A venue of this program's own that plays the same market, listened to as any other.
    void openVenue();

    void planFeed();

    /// `isAnew`: also where a theme before has seen the same.
    void settle(bool isAnew = false);

    /// Goes on at the next snapshot for which it holds, or after a while without it: the picture shows what came.
    void waitFor(const std::function<bool(const session::Snapshot&)>& holds);

    void planSession(const std::function<host::OpenRequest()>& make);

    /// What an operator at work has on the screen.
    void planScene();

    /// As a click on its marker does.
    void chooseSignal();

    void planReplay();

    void planPanels();

    /// The chain and what belongs to it, as somebody sees it who thinks about a spread; not of sessions without
    /// options.
    void planOptions();

    /// Until what the panel was asked for is priced; at once where there are no options.
    void waitForChain();

    /// A call beside the money bought and one further out sold, of the first expiry with a usable pair.
    [[nodiscard]] std::vector<models::OptionLeg> spread() const;

    /// Engine 2 in Analyze: its agents, and how far one can be believed.
    void planAgents();

    /// What the session that is open would have been with another cooldown and a nearer stop; its chart has the marks.
    void planWhatIf();

    void raise(const char* panel);

    /// Orders as they are written, moved and changed.
    void planTrading();

    /// Null where no order of people works.
    QWidget* openChange();

    QWidget* openProtection();

    /// The bar that was scored last: the snapshot has the whole of its score.
    void chooseNewestBar();

    /// An explanation as somebody sees it who drags the panel out of the window.
    void planScoreTree();

    /// Drawings of every kind, another symbol compared, and three charts of which two are linked.
    void planCharts();

    /// One drawing of each kind between bars that are in sight.
    void drawOn(ui::ChartView& view);

    void planDialogs();

    /// Those that ask for names, tell what was found, or show what is kept.
    void planKeptThings();

    /// Lists, groups and screens, as somebody has them who follows a market.
    void planWatchlists();

    void planKill();

    [[nodiscard]] QString openName() const; ///< of the session that is open

    [[nodiscard]] host::OpenRequest request() const;

    bool hasPlayed();

    void step();

    void finish();

    QString m_folder;
    std::unique_ptr<feeds::mock::MockVenue> m_venue;
    std::vector<std::string> m_tape;
    std::vector<ui::ColorScheme> m_schemes;
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
    QPointer<QWidget> m_comparison; // shown once its figures are read
    std::uint64_t m_serial = 0;     // of the session before
    std::optional<Time> m_goal;     // of the session that is opened
    std::uint64_t m_incidents = 0;  // before the refused order
    std::string m_recorded;         // session that was played to its end
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

} // namespace sextant::cockpit
