#include "ui/trade/positions_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <map>

#include "models/number_text.h"
#include "models/order_change.h"
#include "models/positions_model.h"
#include "models/state_text.h"
#include "ui/trade/confirm_strip.h"
#include "ui/trade/filtered_table.h"
#include "ui/widgets/tab_tools.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {

using models::ClosedPositionsModel;
using models::PositionsModel;
using session::PositionRow;
using session::Variant;

PositionsPanel::PositionsPanel(const ThemeController& theme, models::PositionsModel& open,
                               models::ClosedPositionsModel& closed, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_open(open), m_closed(closed), m_tabs(new QTabWidget(this)),
      m_confirm(new ConfirmStrip(this)), m_refreshTimer(new QTimer(this))
{
    // Marks change many times a second, each cell by itself.
    m_refreshTimer->setSingleShot(true);
    m_refreshTimer->setInterval(150);
    connect(m_refreshTimer, &QTimer::timeout, this, &PositionsPanel::refresh);
    setAccessibleName(tr("Positions"));
    m_tabs->tabBar()->setAccessibleName(tr("Open and closed positions"));
    auto* rows = new FilteredTable(theme, m_open, tr("Open positions"), m_tabs);
    rows->setColumnWidths({86, 60, 70, 76, 76, 68, 56, 76, 80, 72, 80, 84});
    rows->view()->setFitting({PositionsModel::Trail, PositionsModel::Held, PositionsModel::Target,
                              PositionsModel::Entry, PositionsModel::Multiple, PositionsModel::Stop,
                              PositionsModel::Engine});
    rows->setHotColumns({PositionsModel::Mark, PositionsModel::Result, PositionsModel::Multiple, PositionsModel::Trail,
                         PositionsModel::Held});
    rows->view()->setEmptyText(tr("No open positions. Orders that are filled open them."));
    rows->view()->installEventFilter(this);
    setUpEditing(rows);
    addTable(Open, rows);
    auto* past = new FilteredTable(theme, m_closed, tr("Closed positions"), m_tabs);
    past->setColumnWidths({116, 86, 60, 70, 76, 76, 68, 60, 56, 80, 84});
    past->view()->setFitting({models::ClosedPositionsModel::Fees, models::ClosedPositionsModel::Held,
                              models::ClosedPositionsModel::Entry, models::ClosedPositionsModel::Exit,
                              models::ClosedPositionsModel::Multiple, models::ClosedPositionsModel::Engine});
    past->view()->setEmptyText(tr("No closed positions yet."));
    addTable(Closed, past);
    buildTools();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_confirm);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PositionsPanel::refresh);
    connect(&theme, &ThemeController::themeChanged, this, &PositionsPanel::refresh);
    showAccounts(std::nullopt, false);
}

void PositionsPanel::buildTools()
{
    auto* tools = new QWidget(m_tabs);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 2, 6, 2);
    row->setSpacing(6);
    m_total = new QLabel(tools);
    m_total->setTextFormat(Qt::RichText);
    m_total->setMinimumWidth(1); // it goes where there is no room, and asks for none
    m_close = new QPushButton(tr("Close …"), tools);
    m_close->setAccessibleName(tr("Close the selected position"));
    m_close->setToolTip(tr("Close the selected position at market"));
    m_reverse = new QPushButton(tr("Reverse …"), tools);
    m_reverse->setAccessibleName(tr("Reverse the selected position"));
    m_reverse->setToolTip(tr("Close the selected position and open the opposite one of the same size"));
    m_flatten = new QPushButton(tr("Flatten all …"), tools);
    m_flatten->setAccessibleName(tr("Close all positions"));
    m_flatten->setToolTip(tr("Close all paper positions at market"));
    row->addStretch(1);
    row->addWidget(m_total);
    row->addWidget(m_close);
    row->addWidget(m_reverse);
    row->addWidget(m_flatten);
    m_tools = new TabTools(m_tabs, tools, m_total, this);
    connect(m_close, &QPushButton::clicked, this, [this] { askClose(m_tables[Open]->currentSourceRow()); });
    connect(m_reverse, &QPushButton::clicked, this, [this] { askReverse(m_tables[Open]->currentSourceRow()); });
    connect(m_flatten, &QPushButton::clicked, this, &PositionsPanel::askFlatten);
}

void PositionsPanel::addTable(Tab tab, FilteredTable* table)
{
    m_tables[tab] = table;
    m_tabs->insertTab(tab, table, QString());
    connect(table, &FilteredTable::rowChosen, this, [this, tab](int row) {
        choose(tab, row);
        refresh();
    });
    connect(table, &FilteredTable::menuWanted, this,
            [this, tab](int row, const QPoint& position) { showMenu(tab, row, position); });
    const QAbstractItemModel* rows = table->view()->model();
    connect(rows, &QAbstractItemModel::rowsInserted, this, &PositionsPanel::refresh);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &PositionsPanel::refresh);
    connect(rows, &QAbstractItemModel::modelReset, this, &PositionsPanel::refresh);
    connect(rows, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_refreshTimer->isActive()) m_refreshTimer->start();
    });
}

void PositionsPanel::choose(Tab tab, int row)
{
    const PositionRow* chosen = tab == Open ? m_open.row(row) : m_closed.row(row);
    if (chosen == nullptr) return;
    // Engine 2 numbers its positions for itself: they are explained by the signal they came of.
    if (chosen->variant == session::Variant::B)
        Q_EMIT signalChosen(chosen->signal);
    else
        Q_EMIT positionChosen(chosen->position);
}

bool PositionsPanel::canClose(int row) const
{
    const PositionRow* position = m_open.row(row);
    return position != nullptr && models::canChange(*position);
}

bool PositionsPanel::isShown(const PositionRow& row) const { return !m_only || row.account == *m_only; }

QString PositionsPanel::nameOf(int row) const
{
    const QString symbol = m_open.index(row, PositionsModel::Symbol).data().toString();
    return m_areSeveral && !m_only ? tr("%1 of %2", "symbol, account")
                                         .arg(symbol, m_open.index(row, PositionsModel::Account).data().toString())
                                   : symbol;
}

void PositionsPanel::showAccounts(std::optional<int> only, bool areSeveral)
{
    // A question was about what stood there when it was asked.
    if (only != m_only || areSeveral != m_areSeveral) m_confirm->dismiss();
    m_only = only;
    m_areSeveral = areSeveral;
    m_tables[Open]->setAccount(only, PositionsModel::Account, areSeveral);
    m_tables[Closed]->setAccount(only, ClosedPositionsModel::Account, areSeveral);
    refresh();
}

void PositionsPanel::askClose(int row)
{
    if (!canClose(row)) return;
    const PositionRow* position = m_open.row(row);
    m_asked = position->position;
    const auto text = [&](int column) { return m_open.index(row, column).data().toString(); };
    m_confirm->ask(
        tr("Close %1 %2 at market?").arg(text(PositionsModel::Size), nameOf(row)), tr("Close position"),
        [this, instrument = position->instrument, id = position->position] { Q_EMIT closeWanted(instrument, id); });
}

void PositionsPanel::askFlatten()
{
    m_asked = {};
    const bool isOfAll = m_areSeveral && !m_only;
    const session::SnapshotPtr& now = m_open.snapshot();
    const bool isNamed = m_areSeveral && m_only && *m_only > 0 && now != nullptr &&
                         static_cast<std::size_t>(*m_only) < now->accounts.size();
    const QString question = isOfAll ? tr("Close all paper positions of all accounts at market?")
                             : isNamed
                                 ? tr("Close all paper positions of “%1” at market?")
                                       .arg(models::toText(now->accounts[static_cast<std::size_t>(*m_only)]->name))
                             : m_areSeveral ? tr("Close all paper positions of the main account at market?")
                                            : tr("Close all paper positions at market?");
    m_confirm->ask(question, tr("Flatten all"), [this] {
        // As it is when somebody agrees, one of each account; first all of them: telling may change the rows.
        std::map<int, PositionId> oneOf;
        for (int row = 0; row < m_open.rowCount(); ++row)
            if (canClose(row) && isShown(*m_open.row(row)))
                oneOf.try_emplace(m_open.row(row)->account, m_open.row(row)->position);
        for (const auto& [account, position] : oneOf)
            Q_EMIT flattenWanted(position);
    });
}

void PositionsPanel::showMenu(Tab tab, int row, const QPoint& globalPosition)
{
    const PositionRow* position = tab == Open ? m_open.row(row) : m_closed.row(row);
    if (position == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Why")), &QAction::triggered, this, [this, tab, row] {
        choose(tab, row);
        Q_EMIT whyWanted();
    });
    connect(
        menu->addAction(tr("Show on chart")), &QAction::triggered, this,
        [this, instrument = position->instrument, time = position->opened] { Q_EMIT chartWanted(instrument, time); });
    if (tab == Open) fillOpenMenu(*menu, row);
    menu->addSeparator();
    m_tables[tab]->view()->tools().addTo(*menu);
    menu->popup(globalPosition);
}

QString PositionsPanel::totalText() const
{
    struct Total {
        Variant variant;
        QString name;
        Cash sum;
        bool isThere = false;
    };
    std::array<Total, 3> totals{Total{Variant::A, tr("A paper"), {}}, Total{Variant::B, tr("B shadow"), {}},
                                Total{Variant::Operator, tr("operator"), {}}};
    const bool isOpen = m_tabs->currentIndex() == Open;
    const int rows = isOpen ? m_open.rowCount() : m_closed.rowCount();
    for (int row = 0; row < rows; ++row) {
        const PositionRow& position = isOpen ? *m_open.row(row) : *m_closed.row(row);
        if (!isShown(position)) continue;
        for (Total& total : totals)
            if (total.variant == position.variant) {
                total.sum += position.net();
                total.isThere = true;
            }
    }
    QStringList parts;
    for (const Total& total : totals)
        if (total.isThere)
            parts << tr("%1 %2", "whose result, result").arg(total.name, models::signedCashText(total.sum));
    return parts.join(QStringLiteral(" · "));
}

void PositionsPanel::refresh()
{
    const std::array<QString, TabCount> names{tr("Positions"), tr("Closed")};
    for (std::size_t tab = 0; tab < names.size() && static_cast<int>(tab) < m_tabs->count(); ++tab) {
        const int rows = m_tables[tab]->view()->model()->rowCount();
        m_tabs->setTabText(static_cast<int>(tab),
                           rows == 0 ? names[tab]
                                     : tr("%1 %2", "tab title with number of rows")
                                           .arg(names[tab], models::compactCountText(static_cast<quint64>(rows))));
    }
    if (m_confirm->isAsking() && m_asked.isSet() && !canClose(m_open.rowOfPosition(m_asked))) m_confirm->dismiss();
    const QString total = totalText();
    // A and B keep their colours everywhere; the words say whose it is.
    const Theme& theme = m_theme.theme();
    QString colored = total.toHtmlEscaped();
    const auto paint = [&colored](const QString& name, const QColor& color) {
        colored.replace(name, QStringLiteral("<span style='color:%1'>%2</span>").arg(color.name(), name));
    };
    paint(tr("A paper"), theme.variantA);
    paint(tr("B shadow"), theme.variantB);
    m_total->setText(colored);
    m_total->setAccessibleName(total.isEmpty() ? tr("No results") : total);
    bool canFlatten = false;
    for (int row = 0; row < m_open.rowCount() && !canFlatten; ++row)
        canFlatten = canClose(row) && isShown(*m_open.row(row));
    m_close->setVisible(m_tabs->currentIndex() == Open);
    m_reverse->setVisible(m_tabs->currentIndex() == Open);
    m_flatten->setVisible(m_tabs->currentIndex() == Open);
    m_close->setEnabled(canClose(m_tables[Open]->currentSourceRow()));
    m_reverse->setEnabled(canClose(m_tables[Open]->currentSourceRow()));
    m_flatten->setEnabled(canFlatten);
    const PositionRow* chosen = m_open.row(m_tables[Open]->currentSourceRow());
    const bool isLeaving = chosen != nullptr && chosen->state == trading::PositionState::Closing;
    m_close->setToolTip(isLeaving ? tr("It is being closed already: its exit is on the way")
                                  : tr("Close the selected position at market"));
}

bool PositionsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        askClose(m_tables[Open]->currentSourceRow());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QVariantMap PositionsPanel::saveState() const
{
    QVariantList tables;
    for (const FilteredTable* table : m_tables)
        tables << table->saveState();
    return {{QStringLiteral("tab"), m_tabs->currentIndex()}, {QStringLiteral("tables"), tables}};
}

void PositionsPanel::restoreState(const QVariantMap& state)
{
    const QVariantList tables = state.value(QStringLiteral("tables")).toList();
    for (std::size_t tab = 0; tab < m_tables.size() && static_cast<qsizetype>(tab) < tables.size(); ++tab)
        m_tables[tab]->restoreState(tables[static_cast<qsizetype>(tab)].toMap());
    m_tabs->setCurrentIndex(state.value(QStringLiteral("tab")).toInt());
}

} // namespace sextant::ui
