#pragma once

#include <QPointer>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <vector>

#include "engine/core/ids.h"
#include "models/screen_rule.h"

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace sextant::models {
class WatchlistBook;
class WatchlistModel;
} // namespace sextant::models

namespace sextant::ui {

class MarketTable;
class ScreenDialog;
class ThemeController;

/// The instruments for which a rule holds that people wrote, looked through once a second. Screens are in the book.
class ScreenerPanel final : public QWidget {
    Q_OBJECT
public:
    ScreenerPanel(const ThemeController& theme, models::WatchlistModel& model, models::WatchlistBook& book,
                  QWidget* parent = nullptr);

    void showInstrument(InstrumentId instrument);
    void showScreen(const QString& name);
    [[nodiscard]] QString screen() const; ///< empty: there is none
    [[nodiscard]] QString countText() const;
    [[nodiscard]] MarketTable& table() const { return *m_table; }
    /// For the menu and the palette: "screener.new", "screener.edit", of a panel that `find` may have to make. Owned by
    /// `owner`.
    [[nodiscard]] static std::vector<QAction*> makeActions(QObject& owner, const std::function<ScreenerPanel*()>& find);
    /// Shown, and returned for those who take pictures of them.
    ScreenDialog* newScreen();
    ScreenDialog* editScreen();

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void instrumentChosen(sextant::InstrumentId instrument);
    /// Its symbols are to become a watchlist.
    void listWanted(const QStringList& symbols);
    void groupWanted(const QString& symbol);

private:
    void fillScreens();
    void fillMenu(QMenu& menu);
    void showRule();
    void showCount();
    ScreenDialog* open(const models::ScreenRule& rule, const QString& replaced);

    models::WatchlistModel& m_model;
    models::WatchlistBook& m_book;
    QComboBox* m_screens;
    QLabel* m_count;
    QLabel* m_rule;
    QToolButton* m_edit;
    MarketTable* m_table;
    QPointer<ScreenDialog> m_dialog;
};

} // namespace sextant::ui
