#pragma once

#include <QPersistentModelIndex>
#include <QVariantMap>
#include <QWidget>

#include "engine/core/ids.h"
#include "models/watchlist_rows.h"

class QMenu;
class QTimer;

namespace sextant::ui {

class TableView;
class ThemeController;

/// The table of watchlist and screener: markets with their columns, in groups if wanted. Rows are dragged onto charts,
/// and into another order where nothing sorts them (or with Alt and the arrow keys); groups open and close with Enter,
/// the space bar and a click.
class MarketTable final : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the table.
    MarketTable(const ThemeController& theme, models::WatchlistModel& model, models::WatchlistBook& book,
                const QString& accessibleName, QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] models::WatchlistRows& rows() const { return *m_rows; }
    /// Marks it without telling.
    void showInstrument(InstrumentId instrument);
    /// One row up or down among those shown.
    void moveCurrent(int step);
    /// What rows are grouped by.
    void addGroupingTo(QMenu& menu);
    /// What can be done with one market, before what all tables have.
    void addRowTo(QMenu& menu, int row);

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    /// By mouse or keyboard; again when it is double-clicked or Enter is pressed.
    void instrumentChosen(sextant::InstrumentId instrument);
    /// A context menu is wanted for this row of rows().
    void menuWanted(int row, const QPoint& globalPosition);
    /// Symbols are to be put into a list that is to be named first.
    void listWanted(const QStringList& symbols);
    /// A symbol is to be put into a group that is to be named first.
    void groupWanted(const QString& symbol);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellChosen();
    void toggle(int row);
    [[nodiscard]] bool takesKey(const QKeyEvent& key);

    models::WatchlistBook& m_book;
    models::WatchlistRows* m_rows;
    TableView* m_view;
    QTimer* m_timer;
    QPersistentModelIndex m_told; // the row that was told as chosen last
    bool m_isQuiet = false;
};

} // namespace sextant::ui
