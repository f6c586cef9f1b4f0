#pragma once

#include <QVariantMap>
#include <QWidget>

#include <vector>

#include "engine/core/ids.h"

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;

namespace sextant::models {
class WatchlistBook;
class WatchlistModel;
} // namespace sextant::models

namespace sextant::ui {

class MarketTable;
class NameDialog;
class ThemeController;

/// Instruments of the session: all of them, or those of a list that people made. What they keep is in the book.
class WatchlistPanel final : public QWidget {
    Q_OBJECT
public:
    WatchlistPanel(const ThemeController& theme, models::WatchlistModel& model, models::WatchlistBook& book,
                   QWidget* parent = nullptr);

    /// Marks the instrument that is shown elsewhere, without telling.
    void showInstrument(InstrumentId instrument);
    /// Empty: all instruments. One that the book does not have is left.
    void showList(const QString& name);
    [[nodiscard]] QString list() const;
    [[nodiscard]] MarketTable& table() const { return *m_table; }
    /// For the menu and the palette: "watchlist.new", "watchlist.add", "watchlist.next".
    [[nodiscard]] const std::vector<QAction*>& actions() const { return m_actions; }
    /// Ask for a name; the dialog is shown, and returned for those who take pictures of it.
    NameDialog* newList(const QStringList& symbols = {});
    NameDialog* renameList();
    NameDialog* addSymbol();
    NameDialog* newGroup(const QString& symbol);

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void instrumentChosen(sextant::InstrumentId instrument);

private:
    void fillLists();
    void fillMenu(QMenu& menu);
    void showMenu(int row, const QPoint& globalPosition);
    void showEmptyText();
    void showNextList();
    [[nodiscard]] QString nameProblem(const QString& name, const QString& own) const;

    models::WatchlistModel& m_model;
    models::WatchlistBook& m_book;
    QComboBox* m_lists;
    QLineEdit* m_filter;
    MarketTable* m_table;
    std::vector<QAction*> m_actions;
};

} // namespace sextant::ui
