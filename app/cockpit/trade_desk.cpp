#include "app/cockpit/trade_desk.h"

#include <QAction>
#include <QDockWidget>

#include <utility>

#include "models/order_change.h"
#include "ui/chart/chart_panel.h"
#include "ui/trade/decisions_panel.h"
#include "ui/trade/depth_ladder_panel.h"
#include "ui/trade/depth_ladder_view.h"
#include "ui/trade/order_ticket.h"
#include "ui/trade/positions_panel.h"

namespace sextant::cockpit {

TradeDesk::TradeDesk(host::CockpitHost& host, ui::ThemeController& theme, const Panels& panels, Submit submit,
                     QObject* parent)
    : QObject(parent), m_host(host), m_submit(std::move(submit)), m_ticket(&panels.ticket),
      m_ladder([this, &theme] { return makeLadder(theme); })
{
    makeActions();
    connectTicket(panels.ticket);
    const auto send = [this](const session::Command& command) { this->submit(command); };
    connect(&panels.decisions, &ui::DecisionsPanel::cancelWanted, this,
            [send](OrderId order) { send(models::cancelCommand(order)); });
    connect(&panels.decisions, &ui::DecisionsPanel::changeWanted, this, send);
    connect(&panels.positions, &ui::PositionsPanel::changeWanted, this, send);
    connect(&panels.positions, &ui::PositionsPanel::closeWanted, this,
            [this](InstrumentId instrument, PositionId position) {
                const session::InstrumentPart* part = m_snapshot ? m_snapshot->find(instrument) : nullptr;
                if (part == nullptr) return;
                session::PositionRow row;
                row.instrument = instrument;
                row.position = position;
                this->submit(models::closeCommand(row, part->instrument->symbol));
            });
    connect(&panels.positions, &ui::PositionsPanel::flattenWanted, this, [send](PositionId position) {
        session::Command command;
        command.kind = session::CommandKind::Flatten;
        command.position = position;
        send(command);
    });
    addChart(panels.chart.view());
}

void TradeDesk::addChart(ui::ChartView& view)
{
    std::erase_if(m_views, [](const auto& each) { return each.isNull(); });
    m_views.emplace_back(&view);
    connect(&view, &ui::ChartView::levelMoveWanted, this, [this, chart = &view](const session::Command& command) {
        const quint64 ticket = this->submit(command);
        chart->setSubmitted(ticket);
    });
    connect(&view, &ui::ChartView::limitWanted, this, [this](Price price) {
        if (m_ticket) m_ticket->setLimitPrice(price);
    });
    view.setBlocked(m_blocked);
}

TradeDesk::~TradeDesk() = default;

/// A panel in its dock, before all others, with the keyboard.
void TradeDesk::makeActions()
{
    const auto add = [this](const QString& id, const QString& text, Qt::Key key, const auto& focus) {
        auto* action = new QAction(text, this);
        action->setObjectName(id);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, focus);
        m_actions.push_back(action);
    };
    const auto raise = [](QWidget* panel) {
        for (QWidget* widget = panel; widget != nullptr; widget = widget->parentWidget())
            if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
                dock->show();
                dock->raise();
            }
    };
    add(QStringLiteral("trade.ticket"), tr("Write an order"), Qt::Key_F8, [this, raise] {
        if (!m_ticket) return;
        raise(m_ticket);
        m_ticket->focusSize();
    });
    add(QStringLiteral("trade.depth"), tr("Go to the depth ladder"), Qt::Key_F9, [this, raise] {
        ui::DepthLadderPanel* ladder = m_ladder.get();
        if (ladder == nullptr) return;
        raise(ladder);
        ladder->view().setFocus(Qt::ShortcutFocusReason);
    });
}

ui::Panel TradeDesk::ladder()
{
    return m_ladder.panel(QStringLiteral("depth"), tr("Depth"), ui::PanelPlace::Right, 300);
}

void TradeDesk::connectTicket(ui::OrderTicket& ticket)
{
    connect(&ticket, &ui::OrderTicket::orderWanted, this, [this](const session::Command& command) {
        if (m_ticket) m_ticket->setSubmitted(m_submit(command));
    });
    connect(&ticket, &ui::OrderTicket::exitWanted, this, [this](const session::Command& command) { submit(command); });
    connect(&ticket, &ui::OrderTicket::cancelWanted, this,
            [this](OrderId order) { submit(models::cancelCommand(order)); });
    connect(&ticket, &ui::OrderTicket::previewWanted, this, [this](quint64 question, const session::Command& command) {
        m_question = question;
        session::Command asked = command;
        if (m_snapshot) asked.account = m_snapshot->account->name; // whose ticket it is
        m_asking = m_host.preview(std::move(asked));
    });
    connect(&m_host, &host::CockpitHost::previewed, this, [this](quint64 number, const session::OrderPreview& preview) {
        if (m_ticket && number == m_asking) m_ticket->setPreview(models::orderPreview(m_question, preview));
    });
}

ui::DepthLadderPanel* TradeDesk::makeLadder(ui::ThemeController& theme)
{
    auto* panel = new ui::DepthLadderPanel(theme, m_depth);
    connect(panel, &ui::DepthLadderPanel::orderWanted, this,
            [this](market::Side side, Price price, bool isStop, bool atOnce) {
                if (!m_ticket) return;
                m_ticket->setSide(side);
                if (isStop)
                    m_ticket->setStopPrice(price);
                else
                    m_ticket->setLimitPrice(price);
                if (atOnce) m_ticket->place();
            });
    connect(panel, &ui::DepthLadderPanel::cancelWanted, this,
            [this](OrderId order) { submit(models::cancelCommand(order)); });
    connect(panel, &ui::DepthLadderPanel::replaceWanted, this,
            [this](const session::Command& command) { m_depth.setSubmitted(submit(command)); });
    panel->view().setBlocked(!m_blocked.isEmpty());
    return panel;
}

quint64 TradeDesk::submit(session::Command command)
{
    if (command.symbol.empty() && command.instrument.isSet() && m_snapshot)
        if (const session::InstrumentPart* part = m_snapshot->find(command.instrument))
            command.symbol = part->instrument->symbol;
    return m_submit(std::move(command));
}

void TradeDesk::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_depth.setSnapshot(snapshot);
}

void TradeDesk::setInstrument(InstrumentId instrument) { m_depth.setInstrument(instrument); }

void TradeDesk::setBlocked(const QString& reason)
{
    // Asked at every look at the host's status: a chart that is told is painted anew.
    if (std::exchange(m_blocked, reason) == reason) return;
    for (const auto& view : m_views)
        if (view) view->setBlocked(reason);
    if (m_ladder) m_ladder->view().setBlocked(!reason.isEmpty());
}

void TradeDesk::setAnswer(quint64 ticket, bool accepted)
{
    m_depth.setAnswer(ticket, accepted);
    for (const auto& view : m_views)
        if (view) view->setAnswer(ticket, accepted);
}

} // namespace sextant::cockpit
