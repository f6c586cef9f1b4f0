#include "ui/shell/main_window.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

#include "models/undo_book.h"
#include "ui/shell/action_book.h"
#include "ui/shell/layouts_dialog.h"
#include "ui/shell/screen_set.h"
#include "ui/shell/shortcut_dialog.h"
#include "ui/shell/workspace_page.h"

// Named layouts, a layout for each set of monitors, and keys: what people arrange for themselves.

namespace sextant::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kNoteAfter = 800ms;     // panels have come to rest
constexpr auto kScreensSettle = 300ms; // monitors come and go several at a time

QString layoutSteps() { return QStringLiteral("layout"); }

QString screensGroup(const QString& key) { return QStringLiteral("screens/%1").arg(key); }

} // namespace

void MainWindow::buildLayoutActions()
{
    const QString menu = tr("La&yout");
    m_actions->add(menu, QStringLiteral("layout.manage"), tr("Layouts…"), Qt::CTRL | Qt::ALT | Qt::Key_L,
                   [this] { showLayouts(); });
    m_actions->add(menu, QStringLiteral("view.reset"), tr("Reset layout"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] {
        if (m_pages.empty()) return;
        PageStates before = pageStates(false);
        m_pages[static_cast<std::size_t>(m_workspace)]->resetLayout();
        keepStep(std::move(before), false, tr("layout reset", "what can be undone"));
        say(tr("The panels stand as at first. “Undo layout change” brings back how they stood."));
    });
    m_actions->add(menu, QStringLiteral("layout.undo"), tr("Undo layout change"), Qt::CTRL | Qt::ALT | Qt::Key_Z,
                   [this] { m_undo->undo({layoutSteps()}); });
    showSteps();

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

/// Of all workspaces: where panels stand, and what they keep of themselves too if it is `areWhole`.
MainWindow::PageStates MainWindow::pageStates(bool areWhole) const
{
    PageStates states;
    for (const WorkspacePage* page : m_pages)
        states.insert(page->id(),
                      areWhole ? page->wholeState() : QVariantMap{{QStringLiteral("docks"), page->places()}});
    return states;
}

/// A change of the layout that has been made, as a step that can be taken back.
void MainWindow::keepStep(PageStates before, bool isWhole, const QString& what)
{
    const auto exchange = [this, isWhole, kept = std::make_shared<PageStates>(std::move(before))](const auto& finish) {
        const PageStates wanted = std::exchange(*kept, pageStates(isWhole));
        for (WorkspacePage* page : m_pages) {
            page->setState(wanted.value(page->id()));
            page->bringBack(screens());
        }
        finish({});
    };
    m_undo->push({layoutSteps(), what, exchange, exchange});
}

bool MainWindow::useLayout(const QString& key)
{
    PageStates before = pageStates(true);
    if (m_layouts.apply(key, m_pages)) {
        for (WorkspacePage* page : m_pages)
            page->bringBack(screens());
        keepStep(std::move(before), true, tr("layout chosen", "what can be undone"));
        return true;
    }
    for (WorkspacePage* page : m_pages)
        page->setState(before.value(page->id()));
    say(tr("This layout cannot be used: it is gone, or another version of Sextant saved it. Nothing has changed."),
        models::Tone::Warning);
    return false;
}

/// Named layouts that are deleted or get another name can be brought back after the dialog is closed too.
void MainWindow::keepLayoutSteps(LayoutsDialog& dialog)
{
    using models::UndoBook;
    using models::UndoOutcome;
    const auto kindOf = [](const QString& key) { return QStringLiteral("layouts/%1").arg(key); };
    const auto reread = [this, open = QPointer(&dialog)](const UndoBook::Finish& finish, bool isDone) {
        if (open) open->read();
        finish(isDone ? UndoOutcome{}
                      : UndoOutcome{UndoOutcome::Kind::Gone,
                                    tr("The layout was deleted or saved anew since, or another one has its name.")});
    };
    connect(
        &dialog, &LayoutsDialog::removed, this, [this, kindOf, reread](const QString& key, const QVariantMap& values) {
            const QString name = values.value(QStringLiteral("name")).toString();
            m_undo->push(
                {kindOf(key), tr("layout “%1” deleted", "what can be undone").arg(name),
                 [this, reread, key, values](const auto& finish) { reread(finish, m_layouts.putBack(key, values)); },
                 [this, reread, key](const auto& finish) { reread(finish, !m_layouts.remove(key).isEmpty()); }});
        });
    connect(&dialog, &LayoutsDialog::broughtBack, this,
            [this, kindOf](const QString& key) { m_undo->forget(kindOf(key)); });
    connect(&dialog, &LayoutsDialog::renamed, this,
            [this, kindOf, reread](const QString& key, const QString& before, const QString& after) {
                const auto rename = [this, reread, key](const QString& from, const QString& to) {
                    return [this, reread, key, from, to](const auto& finish) {
                        const auto all = m_layouts.entries();
                        const bool isSame = std::any_of(all.begin(), all.end(), [&](const LayoutBook::Entry& each) {
                            return each.key == key && each.name == from;
                        });
                        reread(finish, isSame && m_layouts.rename(key, to));
                    };
                };
                m_undo->push({kindOf(key), tr("layout “%1” renamed", "what can be undone").arg(before),
                              rename(after, before), rename(before, after)});
            });
}

void MainWindow::buildEditActions()
{
    const QString menu = tr("&Edit");
    m_actions->add(menu, QStringLiteral("edit.undo"), tr("Undo"), Qt::CTRL | Qt::Key_Z, [this] { m_undo->undo(); });
    m_actions->add(menu, QStringLiteral("edit.redo"), tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
                   [this] { m_undo->redo(); });
    using models::UndoBook;
    connect(m_undo, &UndoBook::changed, this, &MainWindow::showSteps);
    connect(m_undo, &UndoBook::undone, this, [this](const QString& what) { say(tr("Taken back: %1.").arg(what)); });
    connect(m_undo, &UndoBook::redone, this, [this](const QString& what) { say(tr("Done again: %1.").arg(what)); });
    connect(m_undo, &UndoBook::refused, this, [this](const QString& what, const QString& why, bool wasUndo) {
        say((wasUndo ? tr("Not taken back: %1. %2", "what, why") : tr("Not done again: %1. %2", "what, why"))
                .arg(what, why),
            models::Tone::Warning);
    });
}

/// The names of what can be taken back, in the menu and wherever else the actions are.
void MainWindow::showSteps()
{
    if (m_isClosing) return;
    const auto show = [this](const char* id, bool isOn, const QString& text) {
        QAction* action = m_actions->find(QLatin1StringView(id));
        if (action == nullptr) return;
        action->setText(text);
        action->setEnabled(isOn && !m_undo->isBusy());
    };
    const auto named = [](const QString& plain, const QString& withName, QString what) {
        return what.isEmpty() ? plain : withName.arg(what.replace(QLatin1Char('&'), QLatin1StringView("&&")));
    };
    show("edit.undo", m_undo->canUndo(), named(tr("Undo"), tr("Undo: %1"), m_undo->undoText()));
    show("edit.redo", m_undo->canRedo(), named(tr("Redo"), tr("Redo: %1"), m_undo->redoText()));
    show("layout.undo", m_undo->canUndo({layoutSteps()}), tr("Undo layout change"));
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
    keepLayoutSteps(*dialog);
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

/// How the panels of a workspace stood: with these monitors, and else.
QByteArrayList MainWindow::storedPlaces(const QString& workspace) const
{
    if (m_options.layoutFile.isEmpty()) return {};
    const QSettings settings(m_options.layoutFile, QSettings::IniFormat);
    const QString group = screensGroup(m_screenKey);
    QByteArrayList places{WorkspacePage::storedPlaces(settings, workspace)};
    if (settings.contains(group + QStringLiteral("/geometry")))
        places.prepend(settings.value(group + QLatin1Char('/') + workspace).toByteArray());
    return places;
}

/// What was kept, for pages whose panels have their places already.
void MainWindow::restoreFirst()
{
    if (m_options.layoutFile.isEmpty()) return;
    QSettings settings(m_options.layoutFile, QSettings::IniFormat);
    restoreWindow(settings);
    for (WorkspacePage* page : m_pages)
        page->restorePanels(settings);
    chooseWorkspace(settings.value(QStringLiteral("window/workspace"), 0).toInt());
    const QString geometry = screensGroup(m_screenKey) + QStringLiteral("/geometry");
    if (settings.contains(geometry)) restoreGeometry(settings.value(geometry).toByteArray());
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
