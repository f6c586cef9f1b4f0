#pragma once

#include <QVariantMap>
#include <QWidget>

#include <array>
#include <optional>

#include "engine/core/ids.h"
#include "engine/core/time.h"
#include "engine/session/event.h"

class QAction;
class QLineEdit;
class QMenu;
class QTabWidget;
class QToolButton;

namespace sextant::models {
class FillsModel;
class IncidentsModel;
class OrdersModel;
class SignalsModel;
class SnapshotTable;
} // namespace sextant::models

namespace sextant::ui {

class FilteredTable;
class TabTools;
class ThemeController;

/// What the engine decided and did: signals, orders, fills and messages, each as a table.
class DecisionsPanel final : public QWidget {
    Q_OBJECT
public:
    enum Tab { Signals, Orders, Fills, Messages, TabCount };
    struct Models {
        models::SignalsModel& signalRows;
        models::OrdersModel& orders;
        models::FillsModel& fills;
        models::IncidentsModel& messages;
    };
    DecisionsPanel(const ThemeController& theme, const Models& models, QWidget* parent = nullptr);

    void showTab(Tab tab);
    /// Orders and fills of one account; nothing: of all, with a column that says whose where there are `several`.
    void showAccounts(std::optional<int> only, bool areSeveral);
    [[nodiscard]] FilteredTable* table(Tab tab) const { return m_tables[tab]; }
    /// Marks a row that was chosen elsewhere (on the chart), without telling; opens its tab.
    void showSignal(SignalId signal);
    void showOrder(OrderId order);
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void signalChosen(sextant::SignalId signal);
    /// A scored bar that was no signal, by the sequence number of its row.
    void holdChosen(quint64 seq);
    void orderChosen(sextant::OrderId order);
    void cancelWanted(sextant::OrderId order);
    /// Replace, or Verify of an order whose fate nobody knows.
    void changeWanted(const sextant::session::Command& command);
    void chartWanted(sextant::InstrumentId instrument, sextant::Time time);
    /// The session is to be seen as it stood at a signal.
    void replayWanted(sextant::SignalId signal, sextant::InstrumentId instrument, sextant::Time time);
    /// The row has been chosen and its reasons are to be seen.
    void whyWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTools();
    void addTable(Tab tab, FilteredTable* table);
    void choose(Tab tab, int row);
    void showMenu(Tab tab, int row, const QPoint& globalPosition);
    void showCounts();
    void setUpEditing(FilteredTable* orders);
    void fillOrderMenu(QMenu& menu, int row);
    void openReplace(OrderId order);
    void cancelAllOf(InstrumentId instrument);
    void cancelCurrent();
    /// Where and when the row happened; an unset instrument: nowhere on a chart.
    [[nodiscard]] std::pair<InstrumentId, Time> placeOf(Tab tab, int row) const;
    [[nodiscard]] OrderId orderOf(Tab tab, int row) const;

    const ThemeController& m_theme;
    Models m_models;
    QTabWidget* m_tabs;
    TabTools* m_tools = nullptr;
    QLineEdit* m_filter;
    QToolButton* m_holds;
    QToolButton* m_copy;
    std::array<FilteredTable*, TabCount> m_tables{};
};

} // namespace sextant::ui
