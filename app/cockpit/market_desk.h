#pragma once

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <vector>

#include "app/cockpit/book_store.h"
#include "models/watchlist_book.h"
#include "models/watchlist_model.h"
#include "ui/shell/late_panel.h"

class QAction;

namespace sextant::ui {
class ScreenerPanel;
class ThemeController;
class WatchlistPanel;
} // namespace sextant::ui

namespace sextant::cockpit {

/// Watchlist and screener with what people keep of them.
class MarketDesk final : public QObject {
    Q_OBJECT
public:
    MarketDesk(const std::filesystem::path& workspace, ui::ThemeController& theme, QObject* parent = nullptr);
    ~MarketDesk() override;

    [[nodiscard]] ui::Panel watchlist();
    [[nodiscard]] ui::Panel screener();
    [[nodiscard]] std::vector<QAction*> actions() const;
    [[nodiscard]] ui::WatchlistPanel* watchlistPanel() const;
    /// Made if need be. Null: gone with its window.
    [[nodiscard]] ui::ScreenerPanel* screenerPanel();
    [[nodiscard]] models::WatchlistBook& book() { return m_book; }
    void setSnapshot(const session::SnapshotPtr& snapshot) { m_rows.setSnapshot(snapshot); }
    /// Marks it in both, without telling.
    void showInstrument(InstrumentId instrument);

Q_SIGNALS:
    void instrumentChosen(sextant::InstrumentId instrument);
    /// Something that people should know, as a sentence.
    void told(const QString& text);
    /// A panel is to be seen: an action was about it.
    void panelWanted(QWidget* panel);

private:
    [[nodiscard]] ui::ScreenerPanel* makeScreener(const ui::ThemeController& theme);

    models::WatchlistBook m_book;
    BookStore m_store;
    models::WatchlistModel m_rows;
    QPointer<ui::WatchlistPanel> m_watchlist;
    InstrumentId m_instrument;
    std::vector<QAction*> m_screenerActions;
    ui::LatePanel<ui::ScreenerPanel> m_screener;
};

} // namespace sextant::cockpit
