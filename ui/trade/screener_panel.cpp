#include "ui/trade/screener_panel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "models/number_text.h"
#include "models/watchlist_book.h"
#include "models/watchlist_model.h"
#include "ui/trade/market_table.h"
#include "ui/trade/screen_dialog.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"

namespace sextant::ui {

using models::ScreenRule;
using models::ScreenText;

ScreenerPanel::ScreenerPanel(const ThemeController& theme, models::WatchlistModel& model, models::WatchlistBook& book,
                             QWidget* parent)
    : QWidget(parent), m_model(model), m_book(book), m_screens(new QComboBox(this)), m_count(new QLabel(this)),
      m_rule(new QLabel(this)), m_edit(new QToolButton(this)),
      m_table(new MarketTable(theme, model, book, tr("Screener"), this))
{
    setAccessibleName(tr("Screener"));
    m_screens->setAccessibleName(tr("Screen that is shown"));
    m_screens->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_screens->setMinimumContentsLength(8);
    m_screens->setPlaceholderText(tr("No screen yet"));
    m_rule->setProperty("muted", true);
    m_rule->setWordWrap(true);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setContentsMargins(8, 0, 8, 4);
    m_edit->setFocusPolicy(Qt::TabFocus);
    auto* more = new QToolButton(this);
    more->setText(QStringLiteral("⋯"));
    more->setAccessibleName(tr("Screens and groups"));
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
    bar->addWidget(m_screens, 1);
    bar->addWidget(m_edit);
    bar->addWidget(m_count);
    bar->addWidget(more);
    layout->addLayout(bar);
    layout->addWidget(m_rule);
    layout->addWidget(m_table, 1);

    connect(m_screens, &QComboBox::currentIndexChanged, this, &ScreenerPanel::showRule);
    connect(m_edit, &QToolButton::clicked, this, [this] {
        if (screen().isEmpty())
            newScreen();
        else
            editScreen();
    });
    connect(m_table, &MarketTable::instrumentChosen, this, &ScreenerPanel::instrumentChosen);
    connect(m_table, &MarketTable::listWanted, this, &ScreenerPanel::listWanted);
    connect(m_table, &MarketTable::groupWanted, this, &ScreenerPanel::groupWanted);
    connect(m_table, &MarketTable::menuWanted, this, [this](int row, const QPoint& position) {
        auto* rowMenu = new QMenu(this);
        rowMenu->setAttribute(Qt::WA_DeleteOnClose);
        m_table->addRowTo(*rowMenu, row);
        rowMenu->addSeparator();
        m_table->view()->tools().addTo(*rowMenu);
        rowMenu->popup(position);
    });
    connect(&m_table->rows(), &models::WatchlistRows::arranged, this, &ScreenerPanel::showCount);
    connect(&book, &models::WatchlistBook::changed, this, &ScreenerPanel::fillScreens);
    fillScreens();
}

std::vector<QAction*> ScreenerPanel::makeActions(QObject& owner, const std::function<ScreenerPanel*()>& find)
{
    std::vector<QAction*> actions;
    const auto act = [&](const char* name, const QString& text, ScreenDialog* (ScreenerPanel::*run)()) {
        auto* action = new QAction(text, &owner);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, &owner, [find, run] {
            if (ScreenerPanel* panel = find()) (panel->*run)();
        });
        actions.push_back(action);
    };
    act("screener.new", tr("New screen…"), &ScreenerPanel::newScreen);
    act("screener.edit", tr("Edit the screen…"), &ScreenerPanel::editScreen);
    return actions;
}

QString ScreenerPanel::screen() const { return m_screens->currentData().toString(); }

void ScreenerPanel::showScreen(const QString& name)
{
    if (const int at = m_screens->findData(name); at >= 0) m_screens->setCurrentIndex(at);
}

void ScreenerPanel::fillScreens()
{
    const QString shown = screen();
    {
        const QSignalBlocker quiet(m_screens);
        m_screens->clear();
        for (const ScreenRule& rule : m_book.screens())
            m_screens->addItem(rule.name, rule.name);
        m_screens->setCurrentIndex(m_screens->count() == 0 ? -1 : std::max(0, m_screens->findData(shown)));
    }
    showRule();
}

void ScreenerPanel::showRule()
{
    const ScreenRule* rule = m_book.screen(screen());
    m_screens->setEnabled(rule != nullptr);
    m_edit->setText(rule != nullptr ? tr("Edit…", "a screen") : tr("New…", "a screen"));
    m_edit->setAccessibleName(rule != nullptr ? tr("Edit the screen") : tr("New screen"));
    m_rule->setText(rule != nullptr ? ScreenText::of(*rule) : QString());
    m_rule->setVisible(rule != nullptr);
    if (rule != nullptr)
        m_table->rows().setRule(*rule);
    else
        m_table->rows().setNothing();
}

QString ScreenerPanel::countText() const { return m_count->text(); }

void ScreenerPanel::showCount()
{
    const models::WatchlistRows& rows = m_table->rows();
    const bool isThere = !screen().isEmpty();
    m_count->setText(isThere ? tr("%1 of %2", "instruments for which a screen holds")
                                   .arg(models::countText(static_cast<std::uint64_t>(rows.matching())),
                                        models::countText(static_cast<std::uint64_t>(rows.considered())))
                             : QString());
    const QString text = !isThere
                             ? tr("No screen yet. “New…” asks what instruments should be like: their score, regime, "
                                  "change, spread, indicators.")
                         : m_model.rowCount() == 0 ? tr("No instruments yet — start the demo or open a recording.")
                                                   : tr("No instrument is like this at present.");
    if (m_table->view()->emptyText() != text) m_table->view()->setEmptyText(text);
}

void ScreenerPanel::showInstrument(InstrumentId instrument) { m_table->showInstrument(instrument); }

ScreenDialog* ScreenerPanel::open(const ScreenRule& rule, const QString& replaced)
{
    if (m_dialog) m_dialog->close();
    m_dialog = new ScreenDialog(m_model, m_book, rule, replaced, this);
    connect(m_dialog, &ScreenDialog::saved, this, [this](const QString& name) { showScreen(name); });
    m_dialog->open();
    return m_dialog;
}

ScreenDialog* ScreenerPanel::newScreen()
{
    ScreenRule rule;
    models::ScreenCondition first;
    first.number = 0.7;
    const session::SnapshotPtr& now = m_model.snapshot();
    if (now) first.number = now->configuration->scoring.buyScore;
    rule.any = {{first}};
    return open(rule, {});
}

ScreenDialog* ScreenerPanel::editScreen()
{
    const ScreenRule* rule = m_book.screen(screen());
    return rule == nullptr ? newScreen() : open(*rule, rule->name);
}

void ScreenerPanel::fillMenu(QMenu& menu)
{
    const QString shown = screen();
    connect(menu.addAction(tr("New screen…")), &QAction::triggered, this, [this] { newScreen(); });
    QAction* edit = menu.addAction(tr("Edit the screen…"));
    QAction* remove = menu.addAction(tr("Delete the screen"));
    QAction* keep = menu.addAction(tr("Keep these as a watchlist…"));
    for (QAction* action : {edit, remove, keep})
        action->setEnabled(!shown.isEmpty());
    connect(edit, &QAction::triggered, this, [this] { editScreen(); });
    connect(remove, &QAction::triggered, this, [this, shown] { m_book.removeScreen(shown); });
    connect(keep, &QAction::triggered, this, [this] {
        QStringList symbols;
        const models::WatchlistRows& rows = m_table->rows();
        for (int row = 0; row < rows.rowCount(); ++row)
            if (const QString symbol = rows.symbol(row); !symbol.isEmpty()) symbols << symbol;
        Q_EMIT listWanted(symbols);
    });
    menu.addSeparator();
    m_table->addGroupingTo(menu);
    menu.addSeparator();
    m_table->view()->tools().addTo(menu);
}

QVariantMap ScreenerPanel::saveState() const
{
    return {{QStringLiteral("market"), m_table->saveState()}, {QStringLiteral("screen"), screen()}};
}

void ScreenerPanel::restoreState(const QVariantMap& state)
{
    m_table->restoreState(state.value(QStringLiteral("market")).toMap());
    showScreen(state.value(QStringLiteral("screen")).toString());
}

} // namespace sextant::ui
