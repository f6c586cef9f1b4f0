#pragma once

#include <QVariantMap>
#include <QWidget>

#include <vector>

#include "engine/market/records.h"
#include "models/option_chain_model.h"
#include "models/option_risk_models.h"
#include "models/option_strategies.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace sextant::ui {

class LegsTicket;
class OptionPayoffView;
class OptionSmileView;
class TableView;
class ThemeController;

/// The models that the panel shows; all follow one view.
struct OptionModels {
    models::OptionChainModel chain;
    models::OptionGreeksModel greeks;
    models::OptionStressModel stress;
    models::OptionLadderModel ladder;
    models::OptionSurfaceModel surface;
    models::OptionSelectionModel selection;
};

/// The options on one underlying: chain, smile, surface, payoff, greeks and stress, and what expires when, of A beside
/// B and of a selection that nobody holds.
///
/// In the chain the arrow keys walk the cells; Enter or a click fills the ticket with that contract (on Bid: to sell at
/// it, on Ask: to buy at it); Shift+Enter (or Shift with a click) puts a bought one into the selection, + and - change
/// how many; Home goes to the money. What is selected is ordered as one below its payoff.
class OptionChainPanel final : public QWidget {
    Q_OBJECT
public:
    struct Underlying {
        InstrumentId id;
        QString symbol;
        friend bool operator==(const Underlying&, const Underlying&) = default;
    };
    enum Tab { Chain, Smile, Surface, Payoff, Risk, Expiries };

    /// `tables` outlive the panel.
    OptionChainPanel(const ThemeController& theme, OptionModels& tables, QWidget* parent = nullptr);

    /// That have options in this session; empty: none has.
    void setUnderlyings(const std::vector<Underlying>& all, InstrumentId current);
    /// Null: nothing is known yet.
    void setView(const models::OptionViewPtr& view);
    /// The newest could not be priced; what is shown is older.
    void setFailed(bool hasFailed);
    [[nodiscard]] const std::vector<models::OptionLeg>& selection() const { return m_selection; }
    void setSelection(std::vector<models::OptionLeg> legs);
    void clearSelection();
    void showTab(Tab tab);
    [[nodiscard]] TableView& chain() const { return *m_chain; }
    /// Orders the selection as one.
    [[nodiscard]] LegsTicket& legsTicket() const { return *m_legsTicket; }
    /// The legs of a strategy in the expiry shown become the selection; false where one of them is not listed.
    bool choose(models::OptionStrategy strategy);

    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void underlyingChosen(sextant::InstrumentId underlying);
    /// For the ticket. `side` None and `limit` 0: as they are there.
    void contractChosen(sextant::InstrumentId option, sextant::market::Side side, sextant::Price limit);
    void selectionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTools();
    QWidget* buildChain();
    QWidget* buildSurface();
    QWidget* buildPayoff();
    QWidget* buildRisk();
    void showExpiries();
    void showExpiry();
    void showHeader();
    void showOwner();
    void showColumns();
    void centre();
    void choose(const QModelIndex& index);
    void select(const QModelIndex& index, int more);
    [[nodiscard]] models::ExpiryKey expiry() const;

    const ThemeController& m_theme;
    OptionModels& m_tables;
    models::OptionViewPtr m_view;
    std::vector<models::OptionLeg> m_selection;
    std::vector<Underlying> m_all;
    std::vector<models::ExpiryKey> m_expiries; // as in the box
    bool m_hasFailed = false;
    bool m_isCentred = false;

    QComboBox* m_underlyings;
    QComboBox* m_expiryBox;
    QToolButton* m_greeks;
    QToolButton* m_toMoney;
    QToolButton* m_strategies;
    QLabel* m_header;
    QTabWidget* m_tabs;
    TableView* m_chain;
    OptionSmileView* m_smile;
    QLabel* m_surfaceNote;
    QComboBox* m_payoffOf;
    OptionPayoffView* m_payoff;
    QLabel* m_summary;
    QPushButton* m_clear;
    LegsTicket* m_legsTicket;
    QComboBox* m_stressOf;
};

} // namespace sextant::ui
