#include "ui/trade/decisions_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/fills_model.h"
#include "models/incidents_model.h"
#include "models/number_text.h"
#include "models/orders_model.h"
#include "models/signals_model.h"
#include "ui/trade/filtered_table.h"
#include "ui/widgets/tab_tools.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"

namespace sextant::ui {

using models::FillsModel;
using models::IncidentsModel;
using models::OrdersModel;
using models::SignalsModel;

DecisionsPanel::DecisionsPanel(const ThemeController& theme, const Models& models, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_models(models), m_tabs(new QTabWidget(this))
{
    setAccessibleName(tr("Signals, orders and fills"));
    m_tabs->tabBar()->setAccessibleName(tr("Signals, orders, fills, messages"));
    auto* signalRows = new FilteredTable(theme, m_models.signalRows, tr("Signals"), m_tabs);
    signalRows->setColumnWidths({110, 86, 40, 56, 56, 60, 70});
    signalRows->view()->setFitting({SignalsModel::Timeframe, SignalsModel::Engine, SignalsModel::Score});
    signalRows->setHotColumns({SignalsModel::State});
    signalRows->view()->setEmptyText(tr(
        "No signals yet. They appear when a bar closes with a strong score; “Holds” shows the bars that were none."));
    addTable(Signals, signalRows);
    auto* orders = new FilteredTable(theme, m_models.orders, tr("Orders"), m_tabs);
    orders->setColumnWidths({116, 48, 86, 46, 56, 70, 66, 80, 80, 60, 60, 48, 60, 76, 84, 70});
    orders->view()->setFitting({OrdersModel::Of, OrdersModel::Group, OrdersModel::Shown, OrdersModel::Trail,
                                OrdersModel::Order, OrdersModel::Tif, OrdersModel::Filled, OrdersModel::StopPrice,
                                OrdersModel::Kind, OrdersModel::Limit, OrdersModel::Quantity});
    orders->setHotColumns({OrdersModel::Filled, OrdersModel::State});
    // What became of an order is read before its terms.
    QHeaderView* orderTitles = orders->view()->horizontalHeader();
    orderTitles->moveSection(orderTitles->visualIndex(OrdersModel::State),
                             orderTitles->visualIndex(OrdersModel::Quantity));
    orders->view()->setEmptyText(tr("No orders yet. Place one with the order ticket, or wait for a signal."));
    orders->view()->installEventFilter(this);
    setUpEditing(orders);
    addTable(Orders, orders);
    auto* fills = new FilteredTable(theme, m_models.fills, tr("Fills"), m_tabs);
    fills->setColumnWidths({116, 48, 86, 46, 70, 80, 60, 190, 58, 130, 80, 66, 66, 60, 60, 60, 70});
    fills->view()->setFitting({FillsModel::Queue, FillsModel::Latency, FillsModel::Impact, FillsModel::Slippage,
                               FillsModel::HalfSpread, FillsModel::Reference, FillsModel::Market, FillsModel::Model,
                               FillsModel::How, FillsModel::Order, FillsModel::Fee});
    fills->view()->setEmptyText(tr("No fills yet. They appear when an order is executed."));
    addTable(Fills, fills);
    auto* messages = new FilteredTable(theme, m_models.messages, tr("Messages"), m_tabs);
    messages->view()->setFitting({});
    messages->view()->setEmptyText(tr("No messages. Gaps in the data, refused commands and halts are told here."));
    addTable(Messages, messages);
    buildTools();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_tabs);
    showAccounts(std::nullopt, false);
}

void DecisionsPanel::buildTools()
{
    auto* tools = new QWidget(m_tabs);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 2, 6, 2);
    row->setSpacing(4);
    m_holds = new QToolButton(tools);
    m_holds->setText(tr("Holds"));
    m_holds->setCheckable(true);
    m_holds->setChecked(m_models.signalRows.showsHolds());
    m_holds->setToolTip(tr("Also show scored bars that were no signal"));
    m_holds->setAccessibleName(tr("Show holds"));
    m_filter = new QLineEdit(tools);
    m_filter->setPlaceholderText(tr("Filter …"));
    m_filter->setAccessibleName(tr("Filter signals, orders, fills and messages"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(150);
    m_copy = new QToolButton(tools);
    m_copy->setText(tr("CSV"));
    m_copy->setToolTip(tr("Copy the selected rows, or all, as CSV"));
    m_copy->setAccessibleName(tr("Copy as CSV"));
    for (QWidget* tool :
         {static_cast<QWidget*>(m_holds), static_cast<QWidget*>(m_filter), static_cast<QWidget*>(m_copy)})
        row->addWidget(tool);
    m_tools = new TabTools(m_tabs, tools, nullptr, this);
    setTabOrder(m_holds, m_filter);
    setTabOrder(m_filter, m_copy);

    connect(m_holds, &QToolButton::toggled, this, [this](bool on) {
        m_models.signalRows.setShowHolds(on);
        showCounts();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (FilteredTable* table : m_tables)
            table->setFilterText(text);
        showCounts();
    });
    connect(m_copy, &QToolButton::clicked, this, [this] { m_tables[m_tabs->currentIndex()]->view()->copyCsv(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_holds->setVisible(tab == Signals); });
}

void DecisionsPanel::addTable(Tab tab, FilteredTable* table)
{
    m_tables[tab] = table;
    m_tabs->insertTab(tab, table, QString());
    connect(table, &FilteredTable::rowChosen, this, [this, tab](int row) { choose(tab, row); });
    connect(table, &FilteredTable::menuWanted, this,
            [this, tab](int row, const QPoint& position) { showMenu(tab, row, position); });
    const QAbstractItemModel* rows = table->view()->model();
    connect(rows, &QAbstractItemModel::rowsInserted, this, &DecisionsPanel::showCounts);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &DecisionsPanel::showCounts);
    connect(rows, &QAbstractItemModel::modelReset, this, &DecisionsPanel::showCounts);
}

void DecisionsPanel::showCounts()
{
    const std::array<QString, TabCount> names{tr("Signals"), tr("Orders"), tr("Fills"), tr("Messages")};
    for (int tab = 0; tab < TabCount; ++tab) {
        const FilteredTable* table = m_tables[static_cast<std::size_t>(tab)];
        if (table == nullptr || tab >= m_tabs->count()) continue;
        const int rows = table->view()->model()->rowCount();
        const QString& name = names[static_cast<std::size_t>(tab)];
        m_tabs->setTabText(tab, rows == 0 ? name
                                          : tr("%1 %2", "tab title with number of rows")
                                                .arg(name, models::compactCountText(static_cast<quint64>(rows))));
    }
}

void DecisionsPanel::showAccounts(std::optional<int> only, bool areSeveral)
{
    m_tables[Orders]->setAccount(only, OrdersModel::Account, areSeveral);
    m_tables[Fills]->setAccount(only, FillsModel::Account, areSeveral);
    showCounts();
}

void DecisionsPanel::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void DecisionsPanel::showSignal(SignalId signal)
{
    const int row = m_models.signalRows.rowOfSignal(signal);
    if (row < 0) return;
    showTab(Signals);
    m_tables[Signals]->showRow(row);
}

void DecisionsPanel::showOrder(OrderId order)
{
    const int row = m_models.orders.rowOfOrder(order);
    if (row < 0) return;
    showTab(Orders);
    m_tables[Orders]->showRow(row);
}

OrderId DecisionsPanel::orderOf(Tab tab, int row) const
{
    if (tab == Orders)
        if (const session::OrderRow* order = m_models.orders.row(row)) return order->order;
    if (tab == Fills)
        if (const session::FillRow* fill = m_models.fills.row(row)) return fill->fill.order;
    return {};
}

std::pair<InstrumentId, Time> DecisionsPanel::placeOf(Tab tab, int row) const
{
    switch (tab) {
    case Signals:
        if (const session::SignalRow* at = m_models.signalRows.row(row)) return {at->instrument, at->time};
        break;
    case Orders:
        if (const session::OrderRow* at = m_models.orders.row(row)) return {at->instrument, at->submitted};
        break;
    case Fills:
        if (const session::FillRow* at = m_models.fills.row(row)) return {at->instrument, at->time};
        break;
    case Messages:
        if (const session::IncidentRow* at = m_models.messages.row(row)) return {at->instrument, at->time};
        break;
    case TabCount:
        break;
    }
    return {};
}

void DecisionsPanel::choose(Tab tab, int row)
{
    if (tab == Signals) {
        const session::SignalRow* chosen = m_models.signalRows.row(row);
        if (chosen == nullptr) return;
        if (chosen->isSignal())
            Q_EMIT signalChosen(chosen->signal);
        else
            Q_EMIT holdChosen(chosen->seq);
        return;
    }
    if (const OrderId order = orderOf(tab, row); order.isSet()) Q_EMIT orderChosen(order);
}

void DecisionsPanel::showMenu(Tab tab, int row, const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (tab != Messages)
        connect(menu->addAction(tr("Why")), &QAction::triggered, this, [this, tab, row] {
            choose(tab, row);
            Q_EMIT whyWanted();
        });
    const auto [instrument, time] = placeOf(tab, row);
    QAction* chart = menu->addAction(tr("Show on chart"));
    chart->setEnabled(instrument.isSet());
    connect(chart, &QAction::triggered, this,
            [this, place = std::pair(instrument, time)] { Q_EMIT chartWanted(place.first, place.second); });
    if (const session::SignalRow* signal = tab == Signals ? m_models.signalRows.row(row) : nullptr)
        connect(menu->addAction(tr("Replay: go to this signal")), &QAction::triggered, this,
                [this, id = signal->signal, at = signal->instrument, time = signal->time] {
                    Q_EMIT replayWanted(id, at, time);
                });
    if (tab == Orders) fillOrderMenu(*menu, row);
    menu->addSeparator();
    m_tables[tab]->view()->tools().addTo(*menu);
    menu->popup(globalPosition);
}

bool DecisionsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        cancelCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DecisionsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) showCounts();
}

QVariantMap DecisionsPanel::saveState() const
{
    QVariantList tables;
    for (const FilteredTable* table : m_tables)
        tables << table->saveState();
    return {{QStringLiteral("tab"), m_tabs->currentIndex()},
            {QStringLiteral("filter"), m_filter->text()},
            {QStringLiteral("holds"), m_holds->isChecked()},
            {QStringLiteral("tables"), tables}};
}

void DecisionsPanel::restoreState(const QVariantMap& state)
{
    const QVariantList tables = state.value(QStringLiteral("tables")).toList();
    for (std::size_t tab = 0; tab < m_tables.size() && static_cast<qsizetype>(tab) < tables.size(); ++tab)
        m_tables[tab]->restoreState(tables[static_cast<qsizetype>(tab)].toMap());
    m_tabs->setCurrentIndex(state.value(QStringLiteral("tab")).toInt());
    m_filter->setText(state.value(QStringLiteral("filter")).toString());
    m_holds->setChecked(state.value(QStringLiteral("holds")).toBool());
}

} // namespace sextant::ui
