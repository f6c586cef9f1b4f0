#include "app/cockpit/market_desk.h"

#include <QAction>
#include <QTimer>

#include "ui/trade/name_dialog.h"
#include "ui/trade/screener_panel.h"
#include "ui/trade/watchlist_panel.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {
namespace {

constexpr int kWidth = 360;

} // namespace

MarketDesk::MarketDesk(const std::filesystem::path& workspace, ui::ThemeController& theme, QObject* parent)
    : QObject(parent), m_store(watchlistsOf(m_book), workspace),
      m_screener([this, &theme] { return makeScreener(theme); })
{
    m_rows.setBook(&m_book);
    m_watchlist = new ui::WatchlistPanel(theme, m_rows, m_book);
    connect(m_watchlist, &ui::WatchlistPanel::instrumentChosen, this, &MarketDesk::instrumentChosen);
    for (QAction* action : m_watchlist->actions())
        connect(action, &QAction::triggered, this, [this] { Q_EMIT panelWanted(m_watchlist); });
    m_screenerActions = ui::ScreenerPanel::makeActions(*this, [this] { return m_screener.get(); });
    for (QAction* action : m_screenerActions)
        connect(action, &QAction::triggered, this, [this] { Q_EMIT panelWanted(m_screener.get()); });
    connect(&m_book, &models::WatchlistBook::changed, &m_store, &BookStore::noteChange);
    connect(&m_store, &BookStore::told, this, &MarketDesk::told);
    // Once there is a window to say it.
    if (!m_store.problem().isEmpty()) QTimer::singleShot(0, this, [this] { Q_EMIT told(m_store.problem()); });
}

MarketDesk::~MarketDesk()
{
    // Unless a window has taken it. Views go before the models they show.
    delete m_watchlist;
}

ui::WatchlistPanel* MarketDesk::watchlistPanel() const { return m_watchlist; }

ui::ScreenerPanel* MarketDesk::screenerPanel() { return m_screener.get(); }

ui::ScreenerPanel* MarketDesk::makeScreener(const ui::ThemeController& theme)
{
    auto* panel = new ui::ScreenerPanel(theme, m_rows, m_book);
    connect(panel, &ui::ScreenerPanel::instrumentChosen, this, &MarketDesk::instrumentChosen);
    connect(panel, &ui::ScreenerPanel::listWanted, this,
            [this](const QStringList& symbols) { m_watchlist->newList(symbols); });
    connect(panel, &ui::ScreenerPanel::groupWanted, this,
            [this](const QString& symbol) { m_watchlist->newGroup(symbol); });
    panel->showInstrument(m_instrument);
    return panel;
}

ui::Panel MarketDesk::watchlist()
{
    ui::WatchlistPanel* widget = m_watchlist;
    return {QStringLiteral("watchlist"),
            tr("Watchlist"),
            widget,
            ui::PanelPlace::Left,
            kWidth,
            [widget] { return QVariant(widget->saveState()); },
            [widget](const QVariant& state) { widget->restoreState(state.toMap()); }};
}

ui::Panel MarketDesk::screener()
{
    return m_screener.panel(QStringLiteral("screener"), tr("Screener"), ui::PanelPlace::Left, kWidth);
}

std::vector<QAction*> MarketDesk::actions() const
{
    std::vector<QAction*> all = m_watchlist->actions();
    all.insert(all.end(), m_screenerActions.begin(), m_screenerActions.end());
    return all;
}

void MarketDesk::showInstrument(InstrumentId instrument)
{
    m_watchlist->showInstrument(instrument);
    m_instrument = instrument;
    if (m_screener) m_screener->showInstrument(instrument);
}

} // namespace sextant::cockpit
