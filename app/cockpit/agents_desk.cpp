#include "app/cockpit/agents_desk.h"

#include "ui/analyze/agents_panel.h"
#include "ui/analyze/pairs_panel.h"

namespace sextant::cockpit {
namespace {

template <class Widget>
ui::Panel savedPanel(const QString& id, const QString& title, Widget* widget, ui::PanelPlace place, int size)
{
    return {id,
            title,
            widget,
            place,
            size,
            [widget] { return QVariant(widget->saveState()); },
            [widget](const QVariant& state) { widget->restoreState(state.toMap()); }};
}

} // namespace

AgentsDesk::AgentsDesk(const ui::ThemeController& theme, QObject* parent)
    : QObject(parent), m_agents(new ui::AgentsPanel(theme, m_agentRows, m_decisionRows)),
      m_pairs(new ui::PairsPanel(theme, m_pairRows))
{
    connect(m_agents, &ui::AgentsPanel::signalChosen, this, &AgentsDesk::signalChosen);
    connect(m_agents, &ui::AgentsPanel::flagWanted, this, &AgentsDesk::flagWanted);
    connect(m_pairs, &ui::PairsPanel::instrumentChosen, this, &AgentsDesk::instrumentChosen);
    connect(m_pairs, &ui::PairsPanel::signalChosen, this, &AgentsDesk::signalChosen);
    connect(m_pairs, &ui::PairsPanel::flagWanted, this, &AgentsDesk::flagWanted);
}

AgentsDesk::~AgentsDesk()
{
    // Unless a window has taken them; views go before their models.
    delete m_agents;
    delete m_pairs;
}

ui::Panel AgentsDesk::agents() const
{
    return savedPanel(QStringLiteral("agents"), tr("Agents"), m_agents.data(), ui::PanelPlace::BottomRight, 620);
}

ui::Panel AgentsDesk::pairs() const
{
    return savedPanel(QStringLiteral("pairs"), tr("Positions A beside B"), m_pairs.data(), ui::PanelPlace::BottomLeft,
                      880);
}

void AgentsDesk::setSnapshot(const session::SnapshotPtr& snapshot)
{
    if (m_agents) m_agents->setSnapshot(snapshot);
    if (m_pairs) m_pairs->setSnapshot(snapshot);
}

} // namespace sextant::cockpit
