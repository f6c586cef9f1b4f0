#include "ui/trade/market_table.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

#include "models/watchlist_book.h"
#include "models/watchlist_model.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"

namespace sextant::ui {

using models::WatchlistModel;
using models::WatchlistRows;
using Grouping = WatchlistRows::Grouping;

namespace {

constexpr std::array kGroupings{std::pair(Grouping::None, "none"), std::pair(Grouping::Venue, "venue"),
                                std::pair(Grouping::AssetClass, "class"), std::pair(Grouping::Regime, "regime"),
                                std::pair(Grouping::Own, "own")};

} // namespace

MarketTable::MarketTable(const ThemeController& theme, WatchlistModel& model, models::WatchlistBook& book,
                         const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_book(book), m_rows(new WatchlistRows(model, book, this)), m_view(new TableView(theme, this)),
      m_timer(new QTimer(this))
{
    m_view->setModel(m_rows);
    m_view->setAccessibleName(accessibleName);
    m_view->setTitleRows(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDragEnabled(true);
    m_view->setDragDropOverwriteMode(false);
    m_view->setDropIndicatorShown(true);
    for (const int column : {WatchlistModel::Spread, WatchlistModel::Second, WatchlistModel::Turnover,
                             WatchlistModel::Venue, WatchlistModel::AssetClass, WatchlistModel::Group})
        m_view->setColumnHidden(column, true); // shown from the menu of the header
    m_view->setFitting({WatchlistModel::Group, WatchlistModel::AssetClass, WatchlistModel::Venue,
                        WatchlistModel::Turnover, WatchlistModel::Spread, WatchlistModel::Second,
                        WatchlistModel::Sparkline, WatchlistModel::Regime, WatchlistModel::Score,
                        WatchlistModel::Change},
                       WatchlistModel::Sparkline);
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MarketTable::tellChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MarketTable::tellChosen);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (m_rows->isTitle(index.row()))
            toggle(index.row());
        else
            Q_EMIT instrumentChosen(m_rows->instrument(index.row()));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        QModelIndex index = m_view->indexAt(position);
        QPoint place = position;
        if (!index.isValid()) { // the menu key, or beside the rows
            index = m_view->currentIndex();
            place = m_view->visualRect(index).center();
        }
        const QPoint global = m_view->viewport()->mapToGlobal(place);
        if (index.isValid() && !m_rows->isTitle(index.row()))
            Q_EMIT menuWanted(index.row(), global);
        else
            m_view->tools().popUp(global);
    });
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (isVisible()) m_rows->look();
    });
    m_timer->start();
}

void MarketTable::tellChosen()
{
    // A view makes its first row the current one when it gets the focus; only what is also selected was chosen.
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    if (!current.isValid() || !m_view->selectionModel()->isSelected(current) || m_told == current) return;
    m_told = current;
    if (!m_isQuiet && !m_rows->isTitle(current.row())) Q_EMIT instrumentChosen(m_rows->instrument(current.row()));
}

void MarketTable::showInstrument(InstrumentId instrument)
{
    m_isQuiet = true;
    const int row = m_rows->rowOf(instrument);
    const QModelIndex index = row < 0 ? QModelIndex() : m_rows->index(row, 0);
    if (index.isValid()) {
        m_view->selectRow(row);
        m_view->scrollTo(index);
    } else {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    }
    m_told = index;
    m_isQuiet = false;
}

void MarketTable::toggle(int row) { m_rows->setCollapsed(row, !m_rows->isCollapsed(row)); }

bool MarketTable::takesKey(const QKeyEvent& key)
{
    const bool isVertical = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (isVertical && key.modifiers().testFlag(Qt::AltModifier)) {
        moveCurrent(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_rows->isTitle(current.row()) || key.key() != Qt::Key_Space) return false;
    toggle(current.row());
    return true;
}

bool MarketTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex index = m_view->indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && index.isValid() && m_rows->isTitle(index.row())) toggle(index.row());
    }
    return QWidget::eventFilter(watched, event);
}

void MarketTable::moveCurrent(int step)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !m_rows->isManual()) return;
    const QString symbol = m_rows->symbol(current.row());
    const int to = current.row() + step;
    if (symbol.isEmpty() || to < 0 || to >= m_rows->rowCount()) return;
    m_rows->move(symbol, step < 0 ? to : to + 1);
}

void MarketTable::addGroupingTo(QMenu& menu)
{
    auto* choice = new QActionGroup(&menu);
    const auto add = [&](const QString& text, Grouping grouping) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_rows->grouping() == grouping);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { m_rows->setGrouping(grouping); });
    };
    add(tr("No groups"), Grouping::None);
    add(tr("By venue"), Grouping::Venue);
    add(tr("By asset class"), Grouping::AssetClass);
    add(tr("By regime"), Grouping::Regime);
    add(tr("Own groups"), Grouping::Own);
}

void MarketTable::addRowTo(QMenu& menu, int row)
{
    const QString symbol = m_rows->symbol(row);
    const InstrumentId instrument = m_rows->instrument(row);
    connect(menu.addAction(tr("Show on chart")), &QAction::triggered, this,
            [this, instrument] { Q_EMIT instrumentChosen(instrument); });
    QMenu* lists = menu.addMenu(tr("Lists"));
    for (const auto& list : m_book.lists()) {
        QAction* action = lists->addAction(list.name);
        action->setCheckable(true);
        action->setChecked(list.symbols.contains(symbol));
        connect(action, &QAction::toggled, this, [this, symbol, name = list.name](bool isIn) {
            if (isIn)
                m_book.include(name, symbol);
            else
                m_book.exclude(name, symbol);
        });
    }
    if (!m_book.lists().empty()) lists->addSeparator();
    connect(lists->addAction(tr("New list…")), &QAction::triggered, this,
            [this, symbol] { Q_EMIT listWanted({symbol}); });
    QMenu* groups = menu.addMenu(tr("Group"));
    auto* choice = new QActionGroup(groups);
    QStringList names = m_book.groups();
    names.prepend(QString());
    for (const QString& name : std::as_const(names)) {
        QAction* action = groups->addAction(name.isEmpty() ? tr("None", "group") : name);
        action->setCheckable(true);
        action->setChecked(m_book.groupOf(symbol) == name);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, symbol, name] { m_book.setGroup(symbol, name); });
    }
    groups->addSeparator();
    connect(groups->addAction(tr("New group…")), &QAction::triggered, this,
            [this, symbol] { Q_EMIT groupWanted(symbol); });
}

QVariantMap MarketTable::saveState() const
{
    QString grouping;
    for (const auto& [value, name] : kGroupings)
        if (value == m_rows->grouping()) grouping = QString::fromLatin1(name);
    return {{QStringLiteral("columns"), m_view->saveColumns()},
            {QStringLiteral("count"), m_rows->columnCount()},
            {QStringLiteral("grouping"), grouping},
            {QStringLiteral("collapsed"), m_rows->collapsed()}};
}

void MarketTable::restoreState(const QVariantMap& state)
{
    // Of a program that had other columns nothing is taken.
    if (state.value(QStringLiteral("count")).toInt() == m_rows->columnCount())
        m_view->restoreColumns(state.value(QStringLiteral("columns")).toByteArray());
    for (const auto& [value, name] : kGroupings)
        if (state.value(QStringLiteral("grouping")).toString() == QLatin1StringView(name)) m_rows->setGrouping(value);
    m_rows->setCollapsed(state.value(QStringLiteral("collapsed")).toStringList());
}

} // namespace sextant::ui
