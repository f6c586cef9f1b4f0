#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "models/depth_ladder_model.h"
#include "ui/shell/late_panel.h"

class QAction;

namespace sextant::ui {
class ChartPanel;
class ChartView;
class DecisionsPanel;
class DepthLadderPanel;
class OrderTicket;
class PositionsPanel;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// What people do to orders and positions from the ticket, the ladder, the chart and the tables, as commands for the
/// host; and what became of them, told to whoever asked.
class TradeDesk final : public QObject {
    Q_OBJECT
public:
    struct Panels {
        ui::ChartPanel& chart;
        ui::OrderTicket& ticket;
        ui::DecisionsPanel& decisions;
        ui::PositionsPanel& positions;
    };
    using Submit = std::function<quint64(session::Command)>;
    /// `submit` gives the host's number for a command. The panels outlive the connections.
    TradeDesk(host::CockpitHost& host, ui::ThemeController& theme, const Panels& panels, Submit submit,
              QObject* parent = nullptr);
    ~TradeDesk() override;

    /// For the window, once: it takes the widget.
    [[nodiscard]] ui::Panel ladder();
    /// For the window's menu: the ticket and the ladder under the keyboard. Owned.
    [[nodiscard]] const std::vector<QAction*>& actions() const { return m_actions; }
    void setSnapshot(const session::SnapshotPtr& snapshot);
    void setInstrument(InstrumentId instrument);
    /// Why nothing can be changed; empty: it can.
    void setBlocked(const QString& reason);
    /// Another chart, whose lines can be moved as those of the first.
    void addChart(ui::ChartView& view);
    void setAnswer(quint64 ticket, bool accepted);

private:
    void makeActions();
    void connectTicket(ui::OrderTicket& ticket);
    [[nodiscard]] ui::DepthLadderPanel* makeLadder(ui::ThemeController& theme);
    quint64 submit(session::Command command);

    host::CockpitHost& m_host;
    Submit m_submit;
    std::vector<QAction*> m_actions;
    session::SnapshotPtr m_snapshot;
    models::DepthLadderModel m_depth;
    std::vector<QPointer<ui::ChartView>> m_views; // all charts
    QString m_blocked;
    QPointer<ui::OrderTicket> m_ticket;
    quint64 m_question = 0; // the ticket's
    quint64 m_asking = 0;   // the host's number for it
    ui::LatePanel<ui::DepthLadderPanel> m_ladder;
};

} // namespace sextant::cockpit
