#pragma once

#include <QVariantMap>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>

#include "engine/core/ids.h"
#include "engine/core/time.h"
#include "engine/session/event.h"

class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QTimer;

namespace sextant::models {
class ClosedPositionsModel;
class PositionsModel;
} // namespace sextant::models

namespace sextant::session {
struct PositionRow;
}

namespace sextant::ui {

class ConfirmStrip;
class FilteredTable;
class TabTools;
class ThemeController;

/// Open and closed positions with their results. Closing asks back in the panel.
class PositionsPanel final : public QWidget {
    Q_OBJECT
public:
    enum Tab { Open, Closed, TabCount };
    PositionsPanel(const ThemeController& theme, models::PositionsModel& open, models::ClosedPositionsModel& closed,
                   QWidget* parent = nullptr);

    [[nodiscard]] FilteredTable* table(Tab tab) const { return m_tables[tab]; }
    /// Positions of one account; nothing: of all, with a column that says whose where there are `several`.
    void showAccounts(std::optional<int> only, bool areSeveral);
    /// "A paper +812.40": of the tab that is shown.
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void positionChosen(sextant::PositionId position);
    /// A shadow position of engine 2: the signal that it came of.
    void signalChosen(sextant::SignalId signal);
    void closeWanted(sextant::InstrumentId instrument, sextant::PositionId position);
    /// All positions of the account that has this one: told once for each account that is shown.
    void flattenWanted(sextant::PositionId position);
    /// What is held, or what its perpetual pays, is to be put right by hand.
    void correctWanted(sextant::PositionId position);
    void fundingWanted(sextant::PositionId position);
    /// Reverse, Protect, or an order that closes a part.
    void changeWanted(const sextant::session::Command& command);
    void chartWanted(sextant::InstrumentId instrument, sextant::Time time);
    /// The row has been chosen and its reasons are to be seen.
    void whyWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTools();
    void addTable(Tab tab, FilteredTable* table);
    void choose(Tab tab, int row);
    void askClose(int row);
    void askFlatten();
    void askReverse(int row);
    void askClosePart(int row, double share);
    void openProtect(int row);
    void setUpEditing(FilteredTable* open);
    void fillOpenMenu(QMenu& menu, int row);
    /// Null where it is not of the session that is shown.
    [[nodiscard]] std::shared_ptr<const market::Instrument> instrumentAt(int row) const;
    void showMenu(Tab tab, int row, const QPoint& globalPosition);
    void refresh();
    /// The operator can close it: open, and not of the shadow account.
    [[nodiscard]] bool canClose(int row) const;
    /// Of an account that is shown.
    [[nodiscard]] bool isShown(const session::PositionRow& row) const;
    /// "BTC-USDT", or "BTC-USDT of Main" where positions of several accounts are shown.
    [[nodiscard]] QString nameOf(int row) const;

    const ThemeController& m_theme;
    models::PositionsModel& m_open;
    models::ClosedPositionsModel& m_closed;
    QTabWidget* m_tabs;
    TabTools* m_tools = nullptr;
    QLabel* m_total;
    QPushButton* m_close;
    QPushButton* m_reverse;
    QPushButton* m_flatten;
    ConfirmStrip* m_confirm;
    QTimer* m_refreshTimer;
    PositionId m_asked;        // the question is about it; unset: about all
    std::optional<int> m_only; // account that is shown; nothing: all
    bool m_areSeveral = false;
    std::array<FilteredTable*, TabCount> m_tables{};
};

} // namespace sextant::ui
