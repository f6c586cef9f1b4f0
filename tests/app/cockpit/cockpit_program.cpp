#include "tests/app/cockpit/cockpit_program.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QKeySequence>
#include <QPointer>
#include <QSignalSpy>
#include <QWindow>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "app/cockpit/cockpit.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/widgets/seen_region.h"

namespace sextant::test {
namespace {

host::CockpitHost::Options hostOptions(const QString& workspace)
{
    host::CockpitHost::Options options;
    options.workspace = workspace.toStdString();
    options.operatorName = "tester";
    options.passphraseCost = {8, 1, 1};
    return options;
}

} // namespace

CockpitProgram::CockpitProgram(const QString& workspace) : m_host(hostOptions(workspace))
{
    if (const auto opened = m_host.openWorkspace(); !opened) qFatal("%s", opened.error().message.c_str());
    m_cockpit = std::make_unique<cockpit::Cockpit>(m_host, m_theme, m_language, [this, workspace] {
        ui::MainWindow::Options options;
        options.layoutFile = workspace + QStringLiteral("/layout.ini");
        options.version = QStringLiteral("test");
        options.recorder = &m_recorder;
        return options;
    });
    window().show();
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window())) qFatal("the window does not become active");
}

ui::MainWindow& CockpitProgram::window() const { return m_cockpit->window(); }

CockpitProgram::~CockpitProgram() = default;

std::vector<QWidget*> CockpitProgram::topLevels() const
{
    std::vector<QWidget*> found;
    // A modal dialog has everything to itself.
    if (QWidget* modal = QApplication::activeModalWidget()) return {modal};
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && (widget == &window() || widget->inherits("QDialog"))) found.push_back(widget);
    return found;
}

bool CockpitProgram::openAt(const QString& tape, const char* time)
{
    host::OpenRequest request;
    request.kind = host::OpenRequest::Kind::Recording;
    request.name = "tape";
    request.recording.files = {tape.toStdString()};
    request.fastForward = parseRfc3339(time).value();
    window().open(request);
    return QTest::qWaitFor(
        [&] {
            const auto now = snapshot();
            return now && state() == host::HostState::Paused && now->now >= *request.fastForward &&
                   now->durableSeq == now->seq;
        },
        kPatience);
}

bool CockpitProgram::step()
{
    const std::uint64_t before = snapshot()->seq;
    press(Qt::Key_Period, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return snapshot()->seq > before && snapshot()->durableSeq == snapshot()->seq; },
                           kPatience);
}

bool CockpitProgram::close()
{
    QSignalSpy closed(&window(), &ui::MainWindow::closed);
    window().close();
    return QTest::qWaitFor([&] { return closed.count() == 1; }, kPatience) && closed.at(0).at(0).toBool();
}

QWidget* CockpitProgram::panel(const char* dock) const
{
    for (ui::WorkspacePage* page : window().pages())
        for (const QDockWidget* each : page->docks())
            if (each->objectName() == QLatin1StringView(dock)) return page->make(each);
    qFatal("there is no panel '%s'", dock);
}

QWindow* CockpitProgram::keyWindow()
{
    // A platform without a window manager leaves the focus nowhere when a window goes.
    if (QGuiApplication::focusWindow() == nullptr || !QGuiApplication::focusWindow()->isVisible()) {
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window())) qFatal("no window takes keys");
    }
    return QGuiApplication::focusWindow();
}

void CockpitProgram::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // The window follows the host a frame later; people press a shortcut when its action can be used.
    const QKeySequence keys(static_cast<int>(key) | static_cast<int>(modifiers));
    // Menus are made anew while it is waited, and their actions with them.
    std::vector<QPointer<QAction>> actions;
    for (QAction* action : window().findChildren<QAction*>())
        if (modifiers != Qt::NoModifier && action->shortcut() == keys) actions.emplace_back(action);
    for (const QPointer<QAction>& action : actions)
        if (action && !QTest::qWaitFor([&] { return !action || action->isEnabled(); }, kPatience))
            qFatal("the action of this shortcut is never enabled");
    QTest::keyClick(keyWindow(), key, modifiers);
    waitForPanels();
}

void CockpitProgram::waitForPanels()
{
    const auto isThere = [this] {
        for (const ui::WorkspacePage* page : window().pages())
            for (const QDockWidget* dock : page->docks())
                if (!page->isMade(dock) && !ui::seenRegion(*dock).isEmpty()) return false;
        return true;
    };
    if (!QTest::qWaitFor(isThere, kPatience)) qFatal("a panel is not made");
}

void CockpitProgram::type(const char* text)
{
    for (const char* c = text; *c != '\0'; ++c)
        QTest::keyClick(keyWindow(), *c);
}

bool CockpitProgram::tabTo(const char* accessibleName, bool backwards)
{
    const QString wanted = QString::fromUtf8(accessibleName);
    for (int presses = 0; presses < 150; ++presses) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr && focus->accessibleName() == wanted) return true;
        press(backwards ? Qt::Key_Backtab : Qt::Key_Tab, backwards ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return false;
}

void CockpitProgram::click(QWidget* widget)
{
    // The window follows the host a frame later; people click what can be used, and see a little later that it cannot.
    constexpr int kGlance = 2'000; // milliseconds
    const QPointer<QWidget> there(widget);
    (void)QTest::qWaitFor([&] { return !there || there->isEnabled(); }, kGlance);
    if (!there) qFatal("what was to be clicked is gone");
    QTest::mouseClick(there, Qt::LeftButton);
}

void CockpitProgram::click(QAbstractItemView* view, int row, int column)
{
    const QModelIndex index = view->model()->index(row, column);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

namespace {

/// Bars of a minute that go up and down by 1,200 within four hours, on top of a slow wave of 1,440 within a day.
std::string quickSwings(int minutes)
{
    std::string text = "timestamp,open,high,low,close,volume\n";
    // The noise is a linear congruence (Knuth, TAOCP vol. 2, 3.3.4, line 26).
    std::uint64_t state = 1;
    long close = 30'000;
    for (int minute = 0; minute < minutes; ++minute) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto noise = static_cast<long>(state >> 60) - 8;
        const long slow = std::labs(minute % 1440 - 720) * 2;
        const long fast = std::labs(minute % 240 - 120) * 10;
        const long open = close;
        close = 30'000 + slow + fast + noise;
        text += std::to_string(1'609'459'200LL + 60LL * minute) + "," + std::to_string(open) + "," +
                std::to_string(std::max(open, close) + 5) + "," + std::to_string(std::min(open, close) - 5) + "," +
                std::to_string(close) + ",10\n";
    }
    return text;
}

} // namespace

QString writeTape(const QString& folder, int minutes)
{
    const QString path = folder + QStringLiteral("/btcusdt_test_1m.csv");
    QFile file(path);
    const std::string bars = quickSwings(minutes);
    if (!file.open(QIODevice::WriteOnly) || file.write(bars.data(), static_cast<qint64>(bars.size())) < 0)
        qFatal("the tape cannot be written");
    return path;
}

} // namespace sextant::test
