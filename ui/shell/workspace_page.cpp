#include "ui/shell/workspace_page.h"

#include <QDockWidget>
#include <QSettings>
#include <QShowEvent>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <utility>

#include "engine/core/contract.h"
#include "ui/shell/dock_tab_tools.h"
#include "ui/shell/dock_title.h"
#include "ui/shell/late_panel.h"
#include "ui/shell/panel_frame.h"
#include "ui/shell/screen_set.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

// Raised when places or names of panels change: older layouts then give way to the new arrangement.
constexpr int kLayoutVersion = 2;
constexpr int kBottomPercent = 39; // of the page; a good third of the window with its bars

} // namespace

WorkspacePage::WorkspacePage(const ThemeController& theme, Workspace workspace, QWidget* parent,
                             const QByteArrayList& places)
    : QMainWindow(parent), m_theme(theme), m_workspace(std::move(workspace))
{
    setObjectName(m_workspace.id);
    setWindowFlags(Qt::Widget);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | AnimatedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::NoContextMenu);
    for (std::size_t index = 0; index < m_workspace.panels.size(); ++index) {
        const Panel& panel = m_workspace.panels[index];
        auto* dock = new QDockWidget(panel.title, this);
        dock->setObjectName(panel.id);
        dock->setAccessibleName(panel.title);
        dock->setTitleBarWidget(new DockTitle(theme, dock));
        auto* frame = new PanelFrame(panel.title, dock);
        dock->setWidget(frame);
        if (panel.late == nullptr)
            frame->take(panel.widget);
        else
            panel.late->setPlace(frame, [this, frame, index](QWidget* widget) {
                frame->take(widget);
                const Panel& made = m_workspace.panels[index];
                if (const QVariant own = m_waiting.take(made.id); made.restore && own.isValid()) made.restore(own);
            });
        // As if it had been shown: that would style all that is in it, and this page may not be seen for long.
        dock->setAttribute(Qt::WA_WState_ExplicitShowHide);
        m_docks.push_back(dock);
        const auto moved = [this] {
            m_isMoved = true;
            scheduleTitles();
        };
        connect(dock, &QDockWidget::dockLocationChanged, this, moved);
        connect(dock, &QDockWidget::topLevelChanged, this, moved);
        connect(dock, &QDockWidget::visibilityChanged, this, &WorkspacePage::scheduleTitles);
        dock->installEventFilter(this);
    }
    if (!placeFirst(places)) resetLayout();
    updateTitles();
}

bool WorkspacePage::placeFirst(const QByteArrayList& places)
{
    const auto used =
        std::find_if(places.begin(), places.end(), [this](const QByteArray& each) { return setPlaces(each); });
    if (used == places.end()) return false;
    // A panel that they do not know of has its place beside the others of the first arrangement.
    const bool areAllThere = std::all_of(m_docks.begin(), m_docks.end(), [this](QDockWidget* dock) {
        return dock->isFloating() || dockWidgetArea(dock) != Qt::NoDockWidgetArea;
    });
    if (areAllThere) return true;
    resetLayout();
    return setPlaces(*used);
}

WorkspacePage::~WorkspacePage()
{
    // Docks go later than this, and tell while they do that they cannot be seen any more.
    for (QDockWidget* dock : m_docks)
        dock->disconnect(this);
}

std::vector<QDockWidget*> WorkspacePage::at(PanelPlace place) const
{
    std::vector<QDockWidget*> found;
    for (std::size_t index = 0; index < m_docks.size(); ++index)
        if (m_workspace.panels[index].place == place) found.push_back(m_docks[index]);
    return found;
}

void WorkspacePage::layAcross(std::initializer_list<PanelPlace> places, QDockWidget* above)
{
    const bool isBottom = *places.begin() == PanelPlace::BottomLeft;
    QDockWidget* left = nullptr;
    for (const PanelPlace place : places) {
        const auto docks = at(place);
        if (docks.empty()) continue;
        if (left != nullptr)
            splitDockWidget(left, docks.front(), Qt::Horizontal);
        else if (above != nullptr)
            splitDockWidget(above, docks.front(), Qt::Vertical);
        else
            addDockWidget(isBottom ? Qt::BottomDockWidgetArea : Qt::TopDockWidgetArea, docks.front(), Qt::Horizontal);
        left = docks.front();
    }
}

void WorkspacePage::resetLayout()
{
    for (QDockWidget* dock : m_docks) {
        dock->setFloating(false);
        if (dockWidgetArea(dock) != Qt::NoDockWidgetArea) removeDockWidget(dock); // and hides it
    }
    layAcross({PanelPlace::Left, PanelPlace::Center, PanelPlace::Right}, nullptr);
    const auto centre = at(PanelPlace::Center);
    const bool isBelowCentre = m_workspace.isLeftTall && !centre.empty();
    layAcross({PanelPlace::BottomLeft, PanelPlace::BottomMiddle, PanelPlace::BottomRight},
              isBelowCentre ? centre.front() : nullptr);
    // Places first, tabs afterwards: what is split from a dock in tabs would become a tab beside it.
    for (const PanelPlace place : {PanelPlace::Left, PanelPlace::Center, PanelPlace::Right, PanelPlace::BottomLeft,
                                   PanelPlace::BottomMiddle, PanelPlace::BottomRight}) {
        const auto docks = at(place);
        for (std::size_t i = 1; i < docks.size(); ++i)
            tabifyDockWidget(docks.front(), docks[i]);
        if (!docks.empty()) docks.front()->raise();
    }
    for (QDockWidget* dock : m_docks)
        dock->show();
    m_sizesWanted = true;
    if (isVisible()) applySizes();
}

void WorkspacePage::scheduleTitles()
{
    // Docks are moved one after the other, and their tabs are made last.
    if (std::exchange(m_titlesWanted, true)) return;
    QMetaObject::invokeMethod(this, &WorkspacePage::updateTitles, Qt::QueuedConnection);
}

void WorkspacePage::updateTitles()
{
    m_titlesWanted = false;
    makeSeen();
    Q_EMIT arranged();
    for (QDockWidget* dock : m_docks) {
        const QList<QDockWidget*> others = tabifiedDockWidgets(dock);
        const bool isTabbed = !dock->isFloating() && std::any_of(others.begin(), others.end(), [](const auto* other) {
            return !other->isHidden() && !other->isFloating();
        });
        if (auto* title = qobject_cast<DockTitle*>(dock->titleBarWidget())) title->setTabbed(isTabbed);
    }
    for (QTabBar* tabs : findChildren<QTabBar*>(Qt::FindDirectChildrenOnly))
        if (tabs->findChild<DockTabTools*>(QString(), Qt::FindDirectChildrenOnly) == nullptr)
            new DockTabTools(m_theme, m_docks, tabs);
    // Another arrangement has other parts, unless it comes of another size. A page that is shown again, or another tab
    // of the same place, is none: a small window would leave its squeezed parts behind.
    if (!m_sizesWanted && !m_sharesWanted && (m_isMoved || !carriesShares())) noteShares();
    m_isMoved = false;
}

void WorkspacePage::applySizes()
{
    m_sizesWanted = false;
    QList<QDockWidget*> across;
    QList<int> widths;
    QList<QDockWidget*> down;
    QList<int> heights;
    for (std::size_t index = 0; index < m_docks.size(); ++index) {
        const Panel& panel = m_workspace.panels[index];
        if (at(panel.place).front() != m_docks[index]) continue; // behind the first of its place
        across << m_docks[index];
        widths << panel.size;
        if (panel.place == PanelPlace::BottomLeft) {
            down << m_docks[index];
            heights << height() * kBottomPercent / 100;
        }
        if (panel.place == PanelPlace::Center) {
            down << m_docks[index];
            heights << height() * (100 - kBottomPercent) / 100;
        }
    }
    resizeDocks(across, widths, Qt::Horizontal);
    resizeDocks(down, heights, Qt::Vertical);
    QMetaObject::invokeMethod(this, &WorkspacePage::noteShares, Qt::QueuedConnection);
}

void WorkspacePage::noteShares()
{
    if (!isVisible() || width() <= 0 || height() <= 0) return;
    m_shares.clear();
    for (QDockWidget* dock : m_docks) // those behind others in tabs lie outside
        if (dock->isVisible() && !dock->isFloating() && rect().intersects(dock->geometry()))
            m_shares.emplace_back(dock, QSizeF(static_cast<double>(dock->width()) / width(),
                                               static_cast<double>(dock->height()) / height()));
}

bool WorkspacePage::carriesShares()
{
    std::size_t found = 0;
    for (QDockWidget* dock : m_docks) {
        if (!dock->isVisible() || dock->isFloating() || !rect().intersects(dock->geometry())) continue;
        const QList<QDockWidget*> others = tabifiedDockWidgets(dock);
        const auto share = std::find_if(m_shares.begin(), m_shares.end(), [&](const auto& each) {
            return each.first == dock || others.contains(each.first);
        });
        if (share == m_shares.end()) return false;
        share->first = dock;
        ++found;
    }
    return found == m_shares.size();
}

void WorkspacePage::applyShares()
{
    m_sharesWanted = false;
    QList<QDockWidget*> docks;
    QList<int> widths;
    QList<int> heights;
    for (const auto& [dock, share] : m_shares) {
        if (!dock->isVisible() || dock->isFloating()) continue;
        docks << dock;
        widths << qRound(share.width() * width());
        heights << qRound(share.height() * height());
    }
    resizeDocks(docks, widths, Qt::Horizontal);
    resizeDocks(docks, heights, Qt::Vertical);
}

void WorkspacePage::scheduleShares()
{
    if (m_shares.empty() || m_sizesWanted || std::exchange(m_sharesWanted, true)) return;
    QMetaObject::invokeMethod(this, &WorkspacePage::applyShares, Qt::QueuedConnection);
}

bool WorkspacePage::event(QEvent* event)
{
    const bool isTaken = QMainWindow::event(event);
    // The end of dragging an edge between panels.
    if (event->type() == QEvent::MouseButtonRelease) {
        QMetaObject::invokeMethod(this, &WorkspacePage::noteShares, Qt::QueuedConnection);
        Q_EMIT arranged();
    }
    return isTaken;
}

void WorkspacePage::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    scheduleShares();
}

void WorkspacePage::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!window()->testAttribute(Qt::WA_Mapped)) makeSeen();
    scheduleTitles();
    // Sizes are shares of the page's own, which is known only now.
    if (m_sizesWanted)
        QMetaObject::invokeMethod(this, &WorkspacePage::applySizes, Qt::QueuedConnection);
    else if (m_shares.empty())
        QMetaObject::invokeMethod(this, &WorkspacePage::noteShares, Qt::QueuedConnection);
}

QVariantMap WorkspacePage::wholeState() const
{
    QVariantMap state{{QStringLiteral("docks"), places()}};
    for (const Panel& panel : m_workspace.panels)
        if (panel.save && isMade(panel)) state.insert(panel.id, panel.save());
    state.insert(m_waiting);
    return state;
}

bool WorkspacePage::setState(const QVariantMap& state)
{
    const bool isDone = setPlaces(state.value(QStringLiteral("docks")).toByteArray());
    setPanels(state);
    return isDone;
}

void WorkspacePage::setPanels(const QVariantMap& state)
{
    for (const Panel& panel : m_workspace.panels) {
        const QVariant own = state.value(panel.id);
        if (!panel.restore || !own.isValid()) continue;
        if (isMade(panel))
            panel.restore(own);
        else
            m_waiting.insert(panel.id, own);
    }
}

void WorkspacePage::save(QSettings& settings) const
{
    settings.beginGroup(m_workspace.id);
    const QVariantMap state = wholeState();
    for (auto each = state.begin(); each != state.end(); ++each)
        settings.setValue(each.key(), each.value());
    settings.endGroup();
}

bool WorkspacePage::restore(QSettings& settings)
{
    restorePanels(settings);
    return setPlaces(storedPlaces(settings, m_workspace.id));
}

void WorkspacePage::restorePanels(QSettings& settings)
{
    QVariantMap state;
    settings.beginGroup(m_workspace.id);
    for (const Panel& panel : m_workspace.panels)
        state.insert(panel.id, settings.value(panel.id));
    settings.endGroup();
    setPanels(state);
}

QByteArray WorkspacePage::storedPlaces(const QSettings& settings, const QString& workspace)
{
    return settings.value(workspace + QStringLiteral("/docks")).toByteArray();
}

QByteArray WorkspacePage::places() const { return saveState(kLayoutVersion); }

bool WorkspacePage::setPlaces(const QByteArray& places)
{
    if (places.isEmpty() || !restoreState(places, kLayoutVersion)) return false;
    m_sizesWanted = false;
    m_shares.clear(); // they were of the arrangement before
    scheduleTitles();
    return true;
}

void WorkspacePage::bringBack(const ScreenSet& screens)
{
    for (QDockWidget* dock : m_docks) {
        if (!dock->isFloating()) continue;
        const QRect frame = dock->frameGeometry();
        const QRect wanted = screens.reachable(frame);
        if (wanted == frame) continue;
        dock->resize(dock->size().boundedTo(wanted.size()));
        dock->move(wanted.topLeft());
    }
}

bool WorkspacePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        if (const auto* dock = qobject_cast<QDockWidget*>(watched); dock != nullptr && dock->isFloating())
            Q_EMIT arranged();
    return QMainWindow::eventFilter(watched, event);
}

std::size_t WorkspacePage::indexOf(const QDockWidget* dock) const
{
    const auto found = std::find(m_docks.begin(), m_docks.end(), dock);
    expects(found != m_docks.end(), "a dock of this page");
    return static_cast<std::size_t>(found - m_docks.begin());
}

bool WorkspacePage::isMade(const Panel& panel) { return panel.late == nullptr || panel.late->madeWidget() != nullptr; }

bool WorkspacePage::isMade(const QDockWidget* dock) const { return isMade(m_workspace.panels[indexOf(dock)]); }

QWidget* WorkspacePage::make(const QDockWidget* dock)
{
    const Panel& panel = m_workspace.panels[indexOf(dock)];
    return panel.late == nullptr ? panel.widget : panel.late->widget();
}

bool WorkspacePage::isSeen(const QDockWidget* dock) const
{
    if (dock->isHidden()) return false;
    if (dock->isFloating()) return dock->isVisible();
    if (!isVisible()) return false;
    // By the tabs: what lies behind another one has no other place before the page is laid out.
    const auto id = reinterpret_cast<quintptr>(dock);
    for (const QTabBar* tabs : findChildren<QTabBar*>(Qt::FindDirectChildrenOnly))
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabData(tab).value<quintptr>() == id) return tab == tabs->currentIndex();
    return true;
}

/// All of them for the first picture of the window. Later on one in each turn of the event loop, with what it paints: a
/// workspace that is seen first has half a dozen.
void WorkspacePage::makeSeen()
{
    const bool isFirst = !window()->testAttribute(Qt::WA_Mapped);
    for (const QDockWidget* dock : m_docks) {
        if (isMade(dock) || !isSeen(dock)) continue;
        make(dock);
        if (!isFirst) return QTimer::singleShot(0, this, &WorkspacePage::scheduleTitles);
    }
}

std::vector<QAction*> WorkspacePage::panelActions() const
{
    std::vector<QAction*> actions;
    for (QDockWidget* dock : m_docks)
        actions.push_back(dock->toggleViewAction());
    return actions;
}

} // namespace sextant::ui
