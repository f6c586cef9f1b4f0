#include <QMenu>
#include <QUuid>

#include "models/number_text.h"
#include "models/order_change.h"
#include "models/order_text.h"
#include "models/positions_model.h"
#include "ui/trade/change_dialogs.h"
#include "ui/trade/confirm_strip.h"
#include "ui/trade/filtered_table.h"
#include "ui/trade/positions_panel.h"
#include "ui/trade/term_edit_delegate.h"
#include "ui/widgets/table_view.h"

namespace sextant::ui {

using models::PositionsModel;
using session::PositionRow;

std::shared_ptr<const market::Instrument> PositionsPanel::instrumentAt(int row) const
{
    const PositionRow* position = m_open.row(row);
    const session::InstrumentPart* part =
        position == nullptr || m_open.snapshot() == nullptr ? nullptr : m_open.snapshot()->find(position->instrument);
    return part == nullptr ? nullptr : part->instrument;
}

/// Stop and target are edited in their cells: F2 or a double click.
void PositionsPanel::setUpEditing(FilteredTable* open)
{
    const auto read = [this, open](const QModelIndex& index) -> std::optional<TermEditDelegate::Term> {
        const int row = open->sourceRow(index);
        const PositionRow* position = m_open.row(row);
        if (position == nullptr || !index.flags().testFlag(Qt::ItemIsEditable)) return std::nullopt;
        TermEditDelegate::Term term;
        term.instrument = instrumentAt(row);
        if (term.instrument == nullptr) return std::nullopt;
        term.price = index.column() == PositionsModel::Stop ? position->stop : position->target;
        term.mayBeBlank = true;
        const bool isStop = index.column() == PositionsModel::Stop;
        term.fault = [row = *position, isStop](Price price) {
            const auto fault =
                models::protectionFault(row, row.mark, isStop ? price : Price{}, isStop ? Price{} : price);
            return models::OrderText::of(fault, row.quantity.count > 0);
        };
        return term;
    };
    auto* delegate = new TermEditDelegate(*open->view()->delegate(), read, open);
    for (const int column : {PositionsModel::Stop, PositionsModel::Target})
        open->view()->setItemDelegateForColumn(column, delegate);
    open->view()->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(delegate, &TermEditDelegate::priceEntered, this, [this, open](const QModelIndex& index, Price price) {
        const int row = open->sourceRow(index);
        const PositionRow* position = m_open.row(row);
        const auto instrument = instrumentAt(row);
        if (position == nullptr || instrument == nullptr) return;
        const bool isStop = index.column() == PositionsModel::Stop;
        Q_EMIT changeWanted(models::protectCommand(*position, isStop ? price : position->stop,
                                                   isStop ? position->target : price, instrument->symbol));
    });
}

void PositionsPanel::fillOpenMenu(QMenu& menu, int row)
{
    const PositionRow* position = m_open.row(row);
    if (position == nullptr) return;
    // Rows move while a menu is open: positions are named by their number.
    const auto add = [&](const QString& text, const QString& name, const auto& act) {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        action->setEnabled(canClose(row));
        connect(action, &QAction::triggered, this,
                [this, act, id = position->position] { act(m_open.rowOfPosition(id)); });
        return action;
    };
    menu.addSeparator();
    add(tr("Close position …"), QStringLiteral("closePosition"), [this](int at) { askClose(at); });
    const bool hasParts = std::abs(position->quantity.count) > 1;
    add(tr("Close half …"), QStringLiteral("closeHalf"), [this](int at) {
        askClosePart(at, 0.5);
    })->setEnabled(canClose(row) && hasParts);
    add(tr("Close a quarter …"), QStringLiteral("closeQuarter"), [this](int at) {
        askClosePart(at, 0.25);
    })->setEnabled(canClose(row) && hasParts);
    add(tr("Reverse position …"), QStringLiteral("reversePosition"), [this](int at) { askReverse(at); });
    menu.addSeparator();
    add(tr("Stop and target …"), QStringLiteral("protectPosition"), [this](int at) { openProtect(at); });
    menu.addSeparator();
    // A position that is being closed can be put right as well: not by its state but by whose it is.
    add(tr("Correct what is held …"), QStringLiteral("correctPosition"), [this](int at) {
        if (const PositionRow* chosen = m_open.row(at)) Q_EMIT correctWanted(chosen->position);
    })->setEnabled(position->variant != session::Variant::B);
    const auto instrument = instrumentAt(row);
    if (instrument != nullptr && instrument->assetClass == market::AssetClass::CryptoPerpetual)
        add(tr("Book funding …"), QStringLiteral("bookFunding"), [this](int at) {
            if (const PositionRow* chosen = m_open.row(at)) Q_EMIT fundingWanted(chosen->position);
        })->setEnabled(position->variant != session::Variant::B);
}

void PositionsPanel::askReverse(int row)
{
    const auto instrument = instrumentAt(row);
    if (!canClose(row) || instrument == nullptr) return;
    m_asked = m_open.row(row)->position;
    const QString size = m_open.index(row, PositionsModel::Size).data().toString();
    m_confirm->ask(tr("Turn %1 %2 into the opposite position?").arg(size, nameOf(row)), tr("Reverse"),
                   [this, command = models::reverseCommand(*m_open.row(row), instrument->symbol)] {
                       Q_EMIT changeWanted(command);
                   });
}

void PositionsPanel::askClosePart(int row, double share)
{
    const auto instrument = instrumentAt(row);
    if (!canClose(row) || instrument == nullptr) return;
    m_asked = m_open.row(row)->position;
    const std::string key = "part-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    const session::Command command = models::partialCloseCommand(*m_open.row(row), share, instrument->symbol, key);
    m_confirm->ask(tr("Close %1 of %2 at market?", "quantity, symbol")
                       .arg(models::lotsText(*instrument, command.quantity), nameOf(row)),
                   tr("Close a part"), [this, command] { Q_EMIT changeWanted(command); });
}

void PositionsPanel::openProtect(int row)
{
    const auto instrument = instrumentAt(row);
    if (!canClose(row) || instrument == nullptr) return;
    auto* dialog = new ProtectDialog(*m_open.row(row), instrument, m_open.row(row)->mark, this);
    connect(dialog, &ProtectDialog::protectWanted, this, &PositionsPanel::changeWanted);
    dialog->open();
}

} // namespace sextant::ui
