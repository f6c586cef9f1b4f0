#include <QMenu>

#include "models/order_change.h"
#include "models/orders_model.h"
#include "models/text_filter_proxy.h"
#include "ui/trade/change_dialogs.h"
#include "ui/trade/decisions_panel.h"
#include "ui/trade/filtered_table.h"
#include "ui/trade/term_edit_delegate.h"
#include "ui/widgets/table_view.h"

namespace sextant::ui {

using models::OrdersModel;

namespace {

std::shared_ptr<const market::Instrument> instrumentOf(const OrdersModel& orders, const session::OrderRow& row)
{
    const session::InstrumentPart* part =
        orders.snapshot() == nullptr ? nullptr : orders.snapshot()->find(row.instrument);
    return part == nullptr ? nullptr : part->instrument;
}

} // namespace

/// Quantities and prices of working orders are edited in their cells: F2 or a double click.
void DecisionsPanel::setUpEditing(FilteredTable* orders)
{
    const auto rowAt = [this, orders](const QModelIndex& index) {
        return m_models.orders.row(orders->sourceRow(index));
    };
    const auto read = [this, rowAt](const QModelIndex& index) -> std::optional<TermEditDelegate::Term> {
        const session::OrderRow* row = rowAt(index);
        if (row == nullptr || !index.flags().testFlag(Qt::ItemIsEditable)) return std::nullopt;
        TermEditDelegate::Term term;
        term.instrument = instrumentOf(m_models.orders, *row);
        if (term.instrument == nullptr) return std::nullopt;
        term.isPrice = index.column() == OrdersModel::Limit || index.column() == OrdersModel::StopPrice;
        term.price = index.column() == OrdersModel::Limit ? row->limit : row->stopPrice;
        term.lots = index.column() == OrdersModel::Quantity ? row->quantity : row->display;
        term.mayBeBlank = index.column() == OrdersModel::Shown;
        return term;
    };
    auto* delegate = new TermEditDelegate(*orders->view()->delegate(), read, orders);
    for (const int column : {OrdersModel::Quantity, OrdersModel::Limit, OrdersModel::StopPrice, OrdersModel::Shown})
        orders->view()->setItemDelegateForColumn(column, delegate);
    orders->view()->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    const auto replace = [this, rowAt](const QModelIndex& index, const auto& change) {
        const session::OrderRow* row = rowAt(index);
        const auto instrument = row == nullptr ? nullptr : instrumentOf(m_models.orders, *row);
        if (instrument == nullptr) return;
        models::NewTerms terms = models::termsOf(*row);
        change(terms);
        Q_EMIT changeWanted(models::replaceCommand(*row, terms, instrument->symbol));
    };
    connect(delegate, &TermEditDelegate::priceEntered, this, [replace](const QModelIndex& index, Price price) {
        replace(index, [&](models::NewTerms& terms) {
            (index.column() == OrdersModel::Limit ? terms.limit : terms.stopPrice) = price;
        });
    });
    connect(delegate, &TermEditDelegate::lotsEntered, this, [replace](const QModelIndex& index, Lots lots) {
        replace(index, [&](models::NewTerms& terms) {
            (index.column() == OrdersModel::Quantity ? terms.quantity : terms.display) = lots;
        });
    });
}

void DecisionsPanel::fillOrderMenu(QMenu& menu, int row)
{
    const session::OrderRow* order = m_models.orders.row(row);
    if (order == nullptr) return;
    const auto instrument = instrumentOf(m_models.orders, *order);
    menu.addSeparator();
    QAction* change = menu.addAction(tr("Change order …"));
    change->setObjectName(QStringLiteral("changeOrder"));
    change->setEnabled(models::canReplace(*order) && instrument != nullptr);
    connect(change, &QAction::triggered, this, [this, id = order->order] { openReplace(id); });
    QAction* cancel = menu.addAction(tr("Cancel order"));
    cancel->setObjectName(QStringLiteral("cancelOrder"));
    cancel->setEnabled(models::canCancel(*order));
    connect(cancel, &QAction::triggered, this, [this, id = order->order] { Q_EMIT cancelWanted(id); });
    if (instrument != nullptr) {
        QAction* all = menu.addAction(tr("Cancel all orders in %1").arg(QString::fromStdString(instrument->symbol)));
        all->setObjectName(QStringLiteral("cancelAllOrders"));
        connect(all, &QAction::triggered, this, [this, id = order->instrument] { cancelAllOf(id); });
    }
    if (!order->isUnverified || order->isDone()) return;
    // Nobody knows what the market did to it while the program was away: somebody has to say.
    for (const auto& [value, text] :
         {std::pair("keep", tr("Keep it working (unverified)")), std::pair("cancel", tr("Cancel it (unverified)"))})
        connect(menu.addAction(text), &QAction::triggered, this, [this, id = order->order, word = std::string(value)] {
            session::Command command;
            command.kind = session::CommandKind::Verify;
            command.order = id;
            command.value = word;
            Q_EMIT changeWanted(command);
        });
}

void DecisionsPanel::openReplace(OrderId order)
{
    const session::OrderRow* row = m_models.orders.row(m_models.orders.rowOfOrder(order));
    const auto instrument = row == nullptr ? nullptr : instrumentOf(m_models.orders, *row);
    if (instrument == nullptr || !models::canReplace(*row)) return;
    auto* dialog = new ReplaceDialog(*row, instrument, this);
    connect(dialog, &ReplaceDialog::replaceWanted, this, &DecisionsPanel::changeWanted);
    dialog->open();
}

void DecisionsPanel::cancelAllOf(InstrumentId instrument)
{
    const std::optional<int> only = m_tables[Orders]->proxy()->account(); // those that are shown, no others
    std::vector<OrderId> orders; // first all of them: telling may change the rows
    for (int row = 0; row < m_models.orders.rowCount(); ++row) {
        const session::OrderRow* order = m_models.orders.row(row);
        if (only && order->account != *only) continue;
        if (order->instrument == instrument && models::canCancel(*order)) orders.push_back(order->order);
    }
    for (const OrderId order : orders)
        Q_EMIT cancelWanted(order);
}

void DecisionsPanel::cancelCurrent()
{
    const int row = m_tables[Orders]->currentSourceRow();
    if (row >= 0 && m_models.orders.index(row, 0).data(OrdersModel::kIsWorkingRole).toBool())
        Q_EMIT cancelWanted(orderOf(Orders, row));
}

} // namespace sextant::ui
