#include "app/cockpit/agents_desk.h"

#include <QFileDialog>

#include "ui/analyze/agents_panel.h"
#include "ui/analyze/pairs_panel.h"

namespace sextant::cockpit {

AgentsDesk::AgentsDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent)
    : QObject(parent), m_host(host), m_agents([this, &theme] { return makeAgents(theme); }),
      m_pairs([this, &theme] { return makePairs(theme); })
{
    connect(&m_export, &TableExport::finished, this, [this](bool isWritten, const QString& text) {
        if (m_agents) m_agents->setStatus(text, !isWritten);
    });
}

AgentsDesk::~AgentsDesk() = default;

ui::AgentsPanel* AgentsDesk::makeAgents(const ui::ThemeController& theme)
{
    auto* panel = new ui::AgentsPanel(theme, m_agentRows, m_decisionRows);
    connect(panel, &ui::AgentsPanel::signalChosen, this, &AgentsDesk::signalChosen);
    connect(panel, &ui::AgentsPanel::flagWanted, this, &AgentsDesk::flagWanted);
    connect(panel, &ui::AgentsPanel::exportDecisionsWanted, this, [this] { save(host::DecisionFileKind::Decisions); });
    connect(panel, &ui::AgentsPanel::exportTradesWanted, this, [this] { save(host::DecisionFileKind::ShadowTrades); });
    panel->setSnapshot(m_snapshot);
    return panel;
}

ui::PairsPanel* AgentsDesk::makePairs(const ui::ThemeController& theme)
{
    auto* panel = new ui::PairsPanel(theme, m_pairRows);
    connect(panel, &ui::PairsPanel::instrumentChosen, this, &AgentsDesk::instrumentChosen);
    connect(panel, &ui::PairsPanel::signalChosen, this, &AgentsDesk::signalChosen);
    connect(panel, &ui::PairsPanel::flagWanted, this, &AgentsDesk::flagWanted);
    panel->setSnapshot(m_snapshot);
    return panel;
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

ui::Panel AgentsDesk::agents()
{
    return m_agents.panel(QStringLiteral("agents"), tr("Agents"), ui::PanelPlace::BottomRight, 620);
}

ui::Panel AgentsDesk::pairs()
{
    return m_pairs.panel(QStringLiteral("pairs"), tr("Positions A beside B"), ui::PanelPlace::BottomLeft, 700);
}

void AgentsDesk::setSnapshot(const session::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (m_agents) m_agents->setSnapshot(snapshot);
    if (m_pairs) m_pairs->setSnapshot(snapshot);
}

} // namespace sextant::cockpit
