#include "ui/trade/watchlist_panel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "models/number_text.h"
#include "models/watchlist_book.h"
#include "models/watchlist_model.h"
#include "ui/trade/market_table.h"
#include "ui/trade/name_dialog.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"

namespace sextant::ui {

using models::WatchlistBook;

WatchlistPanel::WatchlistPanel(const ThemeController& theme, models::WatchlistModel& model, WatchlistBook& book,
                               QWidget* parent)
    : QWidget(parent), m_model(model), m_book(book), m_lists(new QComboBox(this)), m_filter(new QLineEdit(this)),
      m_table(new MarketTable(theme, model, book, tr("Watchlist"), this))
{
    setAccessibleName(tr("Watchlist"));
    m_lists->setAccessibleName(tr("List that is shown"));
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lists->setMinimumContentsLength(8);
    m_filter->setPlaceholderText(tr("Filter …"));
    m_filter->setAccessibleName(tr("Filter the watchlist"));
    m_filter->setClearButtonEnabled(true);
    auto* more = new QToolButton(this);
    more->setText(QStringLiteral("⋯"));
    more->setAccessibleName(tr("Lists and groups"));
    more->setToolTip(more->accessibleName());
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 5, 6, 5);
    bar->addWidget(m_lists, 1);
    bar->addWidget(m_filter, 1);
    bar->addWidget(more);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    const auto act = [this](const char* name, const QString& text, auto&& run) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, run);
        m_actions.push_back(action);
    };
    act("watchlist.new", tr("New watchlist…"), [this] { newList(); });
    act("watchlist.add", tr("Add to the watchlist…"), [this] { addSymbol(); });
    act("watchlist.next", tr("Next watchlist"), [this] { showNextList(); });

    connect(m_lists, &QComboBox::currentIndexChanged, this, [this] {
        m_table->rows().setList(list());
        showEmptyText();
    });
    connect(m_filter, &QLineEdit::textChanged, &m_table->rows(), &models::WatchlistRows::setFilterText);
    connect(m_table, &MarketTable::instrumentChosen, this, &WatchlistPanel::instrumentChosen);
    connect(m_table, &MarketTable::menuWanted, this, &WatchlistPanel::showMenu);
    connect(m_table, &MarketTable::listWanted, this, [this](const QStringList& symbols) { newList(symbols); });
    connect(m_table, &MarketTable::groupWanted, this, &WatchlistPanel::newGroup);
    connect(&m_table->rows(), &models::WatchlistRows::arranged, this, &WatchlistPanel::showEmptyText);
    connect(&book, &WatchlistBook::changed, this, &WatchlistPanel::fillLists);
    fillLists();
}

void WatchlistPanel::fillLists()
{
    const QString shown = list();
    const QSignalBlocker quiet(m_lists);
    m_lists->clear();
    m_lists->addItem(tr("All instruments"), QString());
    for (const WatchlistBook::List& list : m_book.lists())
        m_lists->addItem(list.name, list.name);
    m_lists->setCurrentIndex(std::max(0, m_lists->findData(shown)));
    m_table->rows().setList(list());
    showEmptyText();
}

QString WatchlistPanel::list() const { return m_lists->currentData().toString(); }

void WatchlistPanel::showList(const QString& name)
{
    if (const int at = m_lists->findData(name); at >= 0) m_lists->setCurrentIndex(at);
}

void WatchlistPanel::showNextList() { m_lists->setCurrentIndex((m_lists->currentIndex() + 1) % m_lists->count()); }

void WatchlistPanel::showEmptyText()
{
    QString text = tr("No instruments yet — start the demo or open a recording.");
    if (m_model.rowCount() > 0) {
        const models::WatchlistRows& rows = m_table->rows();
        if (rows.matching() > 0)
            text = tr("Nothing here has these words.");
        else if (const QStringList missing = rows.missing(); !missing.isEmpty())
            text = tr("This session has none of the symbols of the list: %1.")
                       .arg(missing.mid(0, 8).join(QStringLiteral(", ")));
        else
            text = tr("This list is empty. Add instruments from the menu above, or from the menu of a row in “All "
                      "instruments”.");
    }
    if (m_table->view()->emptyText() != text) m_table->view()->setEmptyText(text);
}

void WatchlistPanel::showInstrument(InstrumentId instrument) { m_table->showInstrument(instrument); }

QString WatchlistPanel::nameProblem(const QString& name, const QString& own) const
{
    if (name.size() > WatchlistBook::kLongestName)
        return tr("A name has up to %1 characters.").arg(models::countText(WatchlistBook::kLongestName));
    if (name != own && m_book.contains(name)) return tr("There is a list of this name.");
    return {};
}

NameDialog* WatchlistPanel::newList(const QStringList& symbols)
{
    auto* dialog = new NameDialog(
        {tr("New watchlist"), tr("Name"), {}, {}, [this](const QString& name) { return nameProblem(name, {}); }}, this);
    connect(dialog, &NameDialog::named, this, [this, symbols](const QString& name) {
        if (m_book.addList(name, symbols) && symbols.isEmpty()) showList(name);
    });
    dialog->open();
    return dialog;
}

NameDialog* WatchlistPanel::renameList()
{
    const QString own = list();
    if (own.isEmpty()) return nullptr;
    auto* dialog = new NameDialog({tr("Rename the watchlist"),
                                   tr("Name"),
                                   own,
                                   {},
                                   [this, own](const QString& name) { return nameProblem(name, own); }},
                                  this);
    connect(dialog, &NameDialog::named, this, [this, own](const QString& name) {
        const bool isShown = list() == own;
        if (m_book.renameList(own, name) && isShown) showList(name);
    });
    dialog->open();
    return dialog;
}

NameDialog* WatchlistPanel::addSymbol()
{
    const QString shown = list();
    if (shown.isEmpty()) return newList();
    QStringList symbols;
    const QStringList there = m_book.symbols(shown);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QString symbol = models::toText(m_model.market(row)->part->instrument->symbol);
            !there.contains(symbol))
            symbols << symbol;
    auto* dialog = new NameDialog(
        {tr("Add to %1").arg(shown),
         tr("Symbol"),
         {},
         symbols,
         [there](const QString& symbol) { return there.contains(symbol) ? tr("It is in the list.") : QString(); }},
        this);
    connect(dialog, &NameDialog::named, this, [this, shown, symbols](const QString& typed) {
        // As the session writes it; one that it does not have is kept as written.
        const auto known = std::find_if(symbols.begin(), symbols.end(), [&](const QString& symbol) {
            return symbol.compare(typed, Qt::CaseInsensitive) == 0;
        });
        m_book.include(shown, known == symbols.end() ? typed.toUpper() : *known);
    });
    dialog->open();
    return dialog;
}

NameDialog* WatchlistPanel::newGroup(const QString& symbol)
{
    auto* dialog = new NameDialog({tr("Group of %1").arg(symbol),
                                   tr("Name"),
                                   {},
                                   m_book.groups(),
                                   [this](const QString& name) { return nameProblem(name, name); }},
                                  this);
    connect(dialog, &NameDialog::named, this, [this, symbol](const QString& name) { m_book.setGroup(symbol, name); });
    dialog->open();
    return dialog;
}

void WatchlistPanel::fillMenu(QMenu& menu)
{
    const QString shown = list();
    connect(menu.addAction(tr("New list…")), &QAction::triggered, this, [this] { newList(); });
    QAction* add = menu.addAction(tr("Add instruments…"));
    QAction* rename = menu.addAction(tr("Rename list…"));
    QAction* remove = menu.addAction(tr("Delete list"));
    for (QAction* action : {add, rename, remove})
        action->setEnabled(!shown.isEmpty());
    connect(add, &QAction::triggered, this, [this] { addSymbol(); });
    connect(rename, &QAction::triggered, this, [this] { renameList(); });
    connect(remove, &QAction::triggered, this, [this, shown] { m_book.removeList(shown); });
    QAction* reset = menu.addAction(tr("Reset order"));
    reset->setEnabled(shown.isEmpty() && !m_book.symbols({}).isEmpty());
    connect(reset, &QAction::triggered, this, [this] { m_book.setSymbols({}, {}); });
    menu.addSeparator();
    m_table->addGroupingTo(menu);
    menu.addSeparator();
    m_table->view()->tools().addTo(menu);
}

void WatchlistPanel::showMenu(int row, const QPoint& globalPosition)
{
    const QString symbol = m_table->rows().symbol(row);
    const QString shown = list();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_table->addRowTo(*menu, row);
    menu->addSeparator();
    QAction* up = menu->addAction(tr("Move up"));
    QAction* down = menu->addAction(tr("Move down"));
    for (QAction* action : {up, down})
        action->setEnabled(m_table->rows().isManual());
    connect(up, &QAction::triggered, this, [this] { m_table->moveCurrent(-1); });
    connect(down, &QAction::triggered, this, [this] { m_table->moveCurrent(1); });
    QAction* reset = menu->addAction(tr("Reset order"));
    reset->setEnabled(shown.isEmpty() && !m_book.symbols({}).isEmpty());
    connect(reset, &QAction::triggered, this, [this] { m_book.setSymbols({}, {}); });
    if (!shown.isEmpty())
        connect(menu->addAction(tr("Remove from %1").arg(shown)), &QAction::triggered, this,
                [this, shown, symbol] { m_book.exclude(shown, symbol); });
    menu->addSeparator();
    m_table->view()->tools().addTo(*menu);
    menu->popup(globalPosition);
}

QVariantMap WatchlistPanel::saveState() const
{
    return {{QStringLiteral("market"), m_table->saveState()},
            {QStringLiteral("filter"), m_filter->text()},
            {QStringLiteral("list"), list()}};
}

void WatchlistPanel::restoreState(const QVariantMap& state)
{
    m_table->restoreState(state.value(QStringLiteral("market")).toMap());
    m_filter->setText(state.value(QStringLiteral("filter")).toString());
    showList(state.value(QStringLiteral("list")).toString());
    // Where layouts of older programs kept it.
    const QStringList order = state.value(QStringLiteral("order")).toStringList();
    if (!order.isEmpty() && m_book.symbols({}).isEmpty()) m_book.setSymbols({}, order);
}

} // namespace sextant::ui
