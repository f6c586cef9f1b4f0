#include "app/cockpit/agents_desk.h"

#include <QFileDialog>

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

AgentsDesk::AgentsDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent)
    : QObject(parent), m_host(host), m_agents(new ui::AgentsPanel(theme, m_agentRows, m_decisionRows)),
      m_pairs(new ui::PairsPanel(theme, m_pairRows))
{
    connect(m_agents, &ui::AgentsPanel::signalChosen, this, &AgentsDesk::signalChosen);
    connect(m_agents, &ui::AgentsPanel::flagWanted, this, &AgentsDesk::flagWanted);
    connect(m_agents, &ui::AgentsPanel::exportDecisionsWanted, this,
            [this] { save(host::DecisionFileKind::Decisions); });
    connect(m_agents, &ui::AgentsPanel::exportTradesWanted, this,
            [this] { save(host::DecisionFileKind::ShadowTrades); });
    connect(&m_export, &TableExport::finished, this, [this](bool isWritten, const QString& text) {
        if (m_agents) m_agents->setStatus(text, !isWritten);
    });
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

/// Of the session that is open; the tables have what is durable.
void AgentsDesk::save(host::DecisionFileKind kind)
{
    const bool isLog = kind == host::DecisionFileKind::Decisions;
    auto* dialog =
        new QFileDialog(m_agents->window(), isLog ? tr("Export the decision log") : tr("Export shadow trades"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& file) {
        storage::ListFilter filter;
        filter.sessionId = m_host.status().sessionId;
        m_export.start(host::decisionFileExport(storage::WorkspaceLocation::directory(m_host.workspace()), kind,
                                                std::move(filter), file.toStdString()),
                       file, m_agents ? m_agents->window() : nullptr);
    });
    dialog->open();
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
