#pragma once

#include <QWidget>

#include "engine/session/snapshot.h"
#include "models/equity_series.h"

class QLabel;
class QStackedWidget;

namespace sextant::ui {

class EquityView;
class ThemeController;

/// The account that is looked at in figures and over time: equity, results, drawdown, balances by currency.
class EquityPanel final : public QWidget {
    Q_OBJECT
public:
    explicit EquityPanel(const ThemeController& theme, QWidget* parent = nullptr);

    /// Null: no session. While the panel is hidden nothing is made anew.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    [[nodiscard]] EquityView* view() const { return m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString figures(const session::AccountPart& account) const;
    [[nodiscard]] QString balances(const session::AccountPart& account) const;

    models::EquitySeries m_series;
    session::SnapshotPtr m_snapshot;
    bool m_isStale = true;
    QStackedWidget* m_pages;
    QLabel* m_figures;
    QLabel* m_balances;
    EquityView* m_view;
};

} // namespace sextant::ui
