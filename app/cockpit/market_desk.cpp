#include "app/cockpit/market_desk.h"

#include <QAction>
#include <QTimer>

#include "ui/trade/name_dialog.h"
#include "ui/trade/screener_panel.h"
#include "ui/trade/watchlist_panel.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {
namespace {

template <class Widget>
ui::Panel leftPanel(const QString& id, const QString& title, Widget* widget)
{
    constexpr int kWidth = 360;
    return {id,
            title,
            widget,
            ui::PanelPlace::Left,
            kWidth,
            [widget] { return QVariant(widget->saveState()); },
            [widget](const QVariant& state) { widget->restoreState(state.toMap()); }};
}

} // namespace

MarketDesk::MarketDesk(const std::filesystem::path& workspace, ui::ThemeController& theme, QObject* parent)
    : QObject(parent), m_store(watchlistsOf(m_book), workspace)
{
    m_rows.setBook(&m_book);
    m_watchlist = new ui::WatchlistPanel(theme, m_rows, m_book);
    m_screener = new ui::ScreenerPanel(theme, m_rows, m_book);
    connect(m_watchlist, &ui::WatchlistPanel::instrumentChosen, this, &MarketDesk::instrumentChosen);
    connect(m_screener, &ui::ScreenerPanel::instrumentChosen, this, &MarketDesk::instrumentChosen);
    connect(m_screener, &ui::ScreenerPanel::listWanted, this,
            [this](const QStringList& symbols) { m_watchlist->newList(symbols); });
    connect(m_screener, &ui::ScreenerPanel::groupWanted, this,
            [this](const QString& symbol) { m_watchlist->newGroup(symbol); });
    for (QAction* action : m_watchlist->actions())
        connect(action, &QAction::triggered, this, [this] { Q_EMIT panelWanted(m_watchlist); });
    for (QAction* action : m_screener->actions())
        connect(action, &QAction::triggered, this, [this] { Q_EMIT panelWanted(m_screener); });
    connect(&m_book, &models::WatchlistBook::changed, &m_store, &BookStore::noteChange);
    connect(&m_store, &BookStore::told, this, &MarketDesk::told);
    // Once there is a window to say it.
    if (!m_store.problem().isEmpty()) QTimer::singleShot(0, this, [this] { Q_EMIT told(m_store.problem()); });
}

MarketDesk::~MarketDesk()
{
    // Panels that no window has taken. Views go before the models they show.
    delete m_screener;
    delete m_watchlist;
}

ui::WatchlistPanel* MarketDesk::watchlistPanel() const { return m_watchlist; }

ui::ScreenerPanel* MarketDesk::screenerPanel() const { return m_screener; }

ui::Panel MarketDesk::watchlist()
{
    return leftPanel(QStringLiteral("watchlist"), tr("Watchlist"), m_watchlist.data());
}

ui::Panel MarketDesk::screener() { return leftPanel(QStringLiteral("screener"), tr("Screener"), m_screener.data()); }

std::vector<QAction*> MarketDesk::actions() const
{
    std::vector<QAction*> all = m_watchlist->actions();
    all.insert(all.end(), m_screener->actions().begin(), m_screener->actions().end());
    return all;
}

void MarketDesk::showInstrument(InstrumentId instrument)
{
    m_watchlist->showInstrument(instrument);
    m_screener->showInstrument(instrument);
}

} // namespace sextant::cockpit
