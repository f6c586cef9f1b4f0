#include "ui/trade/watchlist_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include "models/text_filter_proxy.h"
#include "models/watchlist_model.h"
#include "ui/trade/filtered_table.h"
#include "ui/trade/manual_order_proxy.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"

namespace sextant::ui {

using models::WatchlistModel;

WatchlistPanel::WatchlistPanel(const ThemeController& theme, models::WatchlistModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_order(new ManualOrderProxy(this)), m_filter(new QLineEdit(this))
{
    setAccessibleName(tr("Watchlist"));
    m_order->setSourceModel(&model);
    m_table = new FilteredTable(theme, *m_order, tr("Watchlist"), this);
    m_table->setHotColumns({WatchlistModel::Last, WatchlistModel::Change, WatchlistModel::Regime, WatchlistModel::Score,
                            WatchlistModel::Spread});
    m_table->setColumnWidths({78, 74, 64, 50, 112, 132, 70});
    m_table->view()->setColumnHidden(WatchlistModel::Spread, true); // shown from the menu of the header
    TableView* view = m_table->view();
    view->setEmptyText(tr("No instruments yet — start the demo or open a recording."));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setDragDropMode(QAbstractItemView::InternalMove);
    view->setDragDropOverwriteMode(false);
    view->setDropIndicatorShown(true);
    view->installEventFilter(this);

    m_filter->setPlaceholderText(tr("Filter …"));
    m_filter->setAccessibleName(tr("Filter the watchlist"));
    m_filter->setClearButtonEnabled(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 5, 6, 5);
    bar->addWidget(m_filter);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, m_table, &FilteredTable::setFilterText);
    connect(m_table, &FilteredTable::rowChosen, this, [this](int row) {
        if (const InstrumentId instrument = instrumentAt(row); instrument.isSet()) Q_EMIT instrumentChosen(instrument);
    });
    connect(m_table, &FilteredTable::menuWanted, this, &WatchlistPanel::showMenu);
    connect(m_order, &ManualOrderProxy::dropped, this, &WatchlistPanel::arranged);
    const auto allowDrag = [this, view] { view->setDragEnabled(isManual()); };
    connect(view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, allowDrag);
    allowDrag();
}

InstrumentId WatchlistPanel::instrumentAt(int orderRow) const
{
    return m_model.instrument(m_order->mapToSource(m_order->index(orderRow, 0)).row());
}

bool WatchlistPanel::isManual() const { return m_table->view()->horizontalHeader()->sortIndicatorSection() < 0; }

void WatchlistPanel::showInstrument(InstrumentId instrument)
{
    const int row = m_model.rowOf(instrument);
    m_table->showRow(row < 0 ? -1 : m_order->mapFromSource(m_model.index(row, 0)).row());
}

bool WatchlistPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove =
            key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WatchlistPanel::moveCurrent(int step)
{
    const TableView* view = m_table->view();
    const QModelIndex current = view->currentIndex();
    if (!current.isValid() || !isManual()) return;
    const int rows = view->model()->rowCount();
    const int to = current.row() + step;
    if (to < 0 || to >= rows) return;
    const auto name = [view](int row) {
        return row < view->model()->rowCount() ? view->model()->index(row, 0).data().toString() : QString();
    };
    const QStringList before = m_order->order();
    m_order->move(name(current.row()), name(step < 0 ? to : to + 1));
    Q_EMIT arranged(before);
}

void WatchlistPanel::resetOrder()
{
    const QStringList before = m_order->order();
    m_order->setOrder({});
    if (!before.isEmpty()) Q_EMIT arranged(before);
}

QStringList WatchlistPanel::order() const { return m_order->order(); }

void WatchlistPanel::setOrder(const QStringList& names) { m_order->setOrder(names); }

void WatchlistPanel::showMenu(int orderRow, const QPoint& globalPosition)
{
    const InstrumentId instrument = instrumentAt(orderRow);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show on chart")), &QAction::triggered, this,
            [this, instrument] { Q_EMIT instrumentChosen(instrument); });
    menu->addSeparator();
    QAction* up = menu->addAction(tr("Move up"));
    QAction* down = menu->addAction(tr("Move down"));
    for (QAction* action : {up, down})
        action->setEnabled(isManual());
    connect(up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(down, &QAction::triggered, this, [this] { moveCurrent(1); });
    QAction* reset = menu->addAction(tr("Reset order"));
    reset->setEnabled(!m_order->order().isEmpty());
    connect(reset, &QAction::triggered, this, &WatchlistPanel::resetOrder);
    menu->addSeparator();
    m_table->view()->tools().addTo(*menu);
    menu->popup(globalPosition);
}

QVariantMap WatchlistPanel::saveState() const
{
    return {{QStringLiteral("table"), m_table->saveState()},
            {QStringLiteral("filter"), m_filter->text()},
            {QStringLiteral("order"), m_order->order()}};
}

void WatchlistPanel::restoreState(const QVariantMap& state)
{
    m_table->restoreState(state.value(QStringLiteral("table")).toMap());
    m_filter->setText(state.value(QStringLiteral("filter")).toString());
    m_order->setOrder(state.value(QStringLiteral("order")).toStringList());
}

} // namespace sextant::ui
