#pragma once

#include <QVariantMap>
#include <QWidget>

#include "engine/core/ids.h"

class QLineEdit;

namespace sextant::models {
class WatchlistModel;
}

namespace sextant::ui {

class FilteredTable;
class ManualOrderProxy;
class ThemeController;

/// The instruments of the session. Rows are dragged, or moved with Alt and the arrow keys, while no column sorts them.
class WatchlistPanel final : public QWidget {
    Q_OBJECT
public:
    WatchlistPanel(const ThemeController& theme, models::WatchlistModel& model, QWidget* parent = nullptr);

    /// Marks the instrument that is shown elsewhere, without telling.
    void showInstrument(InstrumentId instrument);
    [[nodiscard]] QStringList order() const;
    void setOrder(const QStringList& names);
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void instrumentChosen(sextant::InstrumentId instrument);
    /// People put rows into another order; `before`: names from top to bottom until then, empty: never ordered.
    void arranged(const QStringList& before);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] InstrumentId instrumentAt(int orderRow) const;
    /// One row up or down among those shown.
    void moveCurrent(int step);
    void resetOrder();
    void showMenu(int orderRow, const QPoint& globalPosition);
    [[nodiscard]] bool isManual() const;

    models::WatchlistModel& m_model;
    ManualOrderProxy* m_order;
    QLineEdit* m_filter;
    FilteredTable* m_table;
};

} // namespace sextant::ui
