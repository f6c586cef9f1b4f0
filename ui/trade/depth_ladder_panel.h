#pragma once

#include <QWidget>

#include "engine/core/fixed.h"
#include "engine/market/records.h"
#include "engine/session/event.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace sextant::models {
class DepthLadderModel;
}

namespace sextant::ui {

class DepthLadderView;
class ThemeController;

/// The depth of one market as a ladder of prices, with own orders and what can be done with them.
class DepthLadderPanel final : public QWidget {
    Q_OBJECT
public:
    /// `model` outlives the panel.
    DepthLadderPanel(const ThemeController& theme, models::DepthLadderModel& model, QWidget* parent = nullptr);

    [[nodiscard]] DepthLadderView& view() const { return *m_view; }
    /// A click orders at once, with the size in the ticket; else it only fills the ticket in. Never on by itself.
    [[nodiscard]] bool isOneClick() const;

Q_SIGNALS:
    /// `atOnce`: without another look at the ticket.
    void orderWanted(sextant::market::Side side, sextant::Price price, bool isStop, bool atOnce);
    void cancelWanted(sextant::OrderId order);
    /// The receiver tells the model its number: DepthLadderModel::setSubmitted().
    void replaceWanted(const sextant::session::Command& command);

private:
    QWidget* buildTools();
    void showMarket();
    void showStep();

    const ThemeController& m_theme;
    models::DepthLadderModel& m_model;
    DepthLadderView* m_view;
    QLabel* m_spread;
    QLabel* m_step;
    QToolButton* m_oneClick;
    QPushButton* m_centre;
    QLabel* m_state;
};

} // namespace sextant::ui
