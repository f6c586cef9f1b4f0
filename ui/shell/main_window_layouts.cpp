#include "ui/shell/main_window.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

#include "ui/shell/action_book.h"
#include "ui/shell/layouts_dialog.h"
#include "ui/shell/screen_set.h"
#include "ui/shell/shortcut_dialog.h"
#include "ui/shell/workspace_page.h"

// Named layouts, a layout for each set of monitors, and keys: what people arrange for themselves.

namespace sextant::ui {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostUndone = 20;
constexpr auto kNoteAfter = 800ms;     // panels have come to rest
constexpr auto kScreensSettle = 300ms; // monitors come and go several at a time

QString screensGroup(const QString& key) { return QStringLiteral("screens/%1").arg(key); }

} // namespace

void MainWindow::buildLayoutActions()
{
    const QString menu = tr("La&yout");
    m_actions->add(menu, QStringLiteral("layout.manage"), tr("Layouts…"), Qt::CTRL | Qt::ALT | Qt::Key_L,
                   [this] { showLayouts(); });
    m_actions->add(menu, QStringLiteral("view.reset"), tr("Reset layout"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] {
        if (m_pages.empty()) return;
        keepForUndo();
        m_pages[static_cast<std::size_t>(m_workspace)]->resetLayout();
        say(tr("The panels stand as at first. “Undo layout change” brings back how they stood."));
    });
    m_actions->add(menu, QStringLiteral("layout.undo"), tr("Undo layout change"), Qt::CTRL | Qt::ALT | Qt::Key_Z,
                   [this] { undoLayout(); });
    m_actions->find(QStringLiteral("layout.undo"))->setEnabled(false);

    m_noteTimer = new QTimer(this);
    m_noteTimer->setSingleShot(true);
    connect(m_noteTimer, &QTimer::timeout, this, &MainWindow::noteScreens);
    for (const WorkspacePage* page : m_pages)
        connect(page, &WorkspacePage::arranged, this, [this] { m_noteTimer->start(kNoteAfter); });
    m_screensTimer = new QTimer(this);
    m_screensTimer->setSingleShot(true);
    connect(m_screensTimer, &QTimer::timeout, this, &MainWindow::screensChanged);
    const auto watch = [this](const QScreen* screen) {
        connect(screen, &QScreen::geometryChanged, m_screensTimer, [this] { m_screensTimer->start(kScreensSettle); });
    };
    for (const QScreen* screen : QGuiApplication::screens())
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this, watch](const QScreen* screen) {
        watch(screen);
        m_screensTimer->start(kScreensSettle);
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this] { m_screensTimer->start(kScreensSettle); });
}

ScreenSet MainWindow::screens() const { return m_options.screens ? m_options.screens() : ScreenSet::current(); }

void MainWindow::keepForUndo()
{
    LayoutsBefore before;
    for (const WorkspacePage* page : m_pages)
        before.insert(page->id(), page->places());
    m_layoutsBefore.push_back(std::move(before));
    if (m_layoutsBefore.size() > kMostUndone) m_layoutsBefore.erase(m_layoutsBefore.begin());
    m_actions->find(QStringLiteral("layout.undo"))->setEnabled(true);
}

void MainWindow::undoLayout()
{
    if (m_layoutsBefore.empty()) return;
    const LayoutsBefore before = std::move(m_layoutsBefore.back());
    m_layoutsBefore.pop_back();
    for (WorkspacePage* page : m_pages)
        page->setPlaces(before.value(page->id()));
    m_actions->find(QStringLiteral("layout.undo"))->setEnabled(!m_layoutsBefore.empty());
}

bool MainWindow::useLayout(const QString& key)
{
    keepForUndo();
    if (m_layouts.apply(key, m_pages)) {
        for (WorkspacePage* page : m_pages)
            page->bringBack(screens());
        return true;
    }
    undoLayout();
    say(tr("This layout cannot be used: it is gone, or another version of Sextant saved it. Nothing has changed."),
        models::Tone::Warning);
    return false;
}

QDialog* MainWindow::showLayouts()
{
    std::vector<std::pair<QString, QString>> workspaces;
    for (const WorkspacePage* page : m_pages)
        workspaces.emplace_back(page->id(), page->title());
    if (!workspaces.empty()) // the one in front first
        std::rotate(workspaces.begin(), workspaces.begin() + m_workspace, workspaces.begin() + m_workspace + 1);
    auto* dialog = new LayoutsDialog(m_theme, m_layouts, std::move(workspaces), this);
    connect(dialog, &LayoutsDialog::useWanted, this, &MainWindow::useLayout);
    connect(dialog, &LayoutsDialog::saveWanted, this, [this](const QString& name, const QString& workspace) {
        if (!m_layouts.save(name, workspace, m_pages))
            say(tr("The layout could not be saved: there is no file for it."), models::Tone::Warning);
    });
    dialog->open();
    return dialog;
}

/// How the panels stand with these monitors.
void MainWindow::noteScreens()
{
    // In between two sets of monitors the desktop moves windows by itself: that is nobody's wish.
    if (m_options.layoutFile.isEmpty() || !isVisible() || screens().key() != m_screenKey) return;
    QSettings settings(m_options.layoutFile, QSettings::IniFormat);
    settings.beginGroup(screensGroup(m_screenKey));
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    for (const WorkspacePage* page : m_pages)
        settings.setValue(page->id(), page->places());
}

/// As the panels stood when these monitors were there last; false: they never were.
bool MainWindow::restoreScreens()
{
    if (m_options.layoutFile.isEmpty()) return false;
    QSettings settings(m_options.layoutFile, QSettings::IniFormat);
    settings.beginGroup(screensGroup(m_screenKey));
    if (!settings.contains(QStringLiteral("geometry"))) return false;
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    for (WorkspacePage* page : m_pages)
        page->setPlaces(settings.value(page->id()).toByteArray());
    return true;
}

void MainWindow::screensChanged()
{
    const ScreenSet now = screens();
    if (const QString key = now.key(); key != m_screenKey) {
        m_screenKey = key;
        if (restoreScreens()) say(tr("The panels stand as they did with these monitors."));
    }
    // Whatever was remembered: nothing stays where nobody can reach it.
    if (const QRect frame = frameGeometry(); now.reachable(frame) != frame && !isMaximized() && !isFullScreen()) {
        const QRect wanted = now.reachable(frame);
        resize(size().boundedTo(wanted.size()));
        move(wanted.topLeft());
    }
    for (WorkspacePage* page : m_pages)
        page->bringBack(now);
    m_noteTimer->start(kNoteAfter);
}

QDialog* MainWindow::showShortcuts(const QString& action)
{
    auto* dialog = new ShortcutDialog(m_theme, *m_actions, this);
    if (!action.isEmpty()) dialog->choose(action);
    dialog->open();
    return dialog;
}

void MainWindow::saveKeys(QSettings& settings) const
{
    settings.beginGroup(QStringLiteral("keys"));
    settings.remove(QString());
    const QMap<QString, QString> keys = m_actions->changedKeys();
    for (auto each = keys.begin(); each != keys.end(); ++each)
        settings.setValue(each.key(), each.value());
    settings.endGroup();
}

void MainWindow::restoreKeys(QSettings& settings)
{
    settings.beginGroup(QStringLiteral("keys"));
    QMap<QString, QString> keys;
    for (const QString& id : settings.childKeys())
        keys.insert(id, settings.value(id).toString());
    settings.endGroup();
    m_actions->setChangedKeys(keys);
}

} // namespace sextant::ui
