#pragma once

#include <QObject>

#include "app/cockpit/table_export.h"
#include "engine/host/cockpit_host.h"
#include "engine/session/snapshot.h"
#include "models/agent_decisions_model.h"
#include "models/agents_model.h"
#include "models/pairs_model.h"
#include "ui/shell/late_panel.h"

namespace sextant::ui {
class AgentsPanel;
class PairsPanel;
class ThemeController;
} // namespace sextant::ui

namespace sextant::cockpit {

/// What Analyze shows of engine 2: its positions beside those of engine 1, its agents, their calibration and decisions.
class AgentsDesk final : public QObject {
    Q_OBJECT
public:
    AgentsDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent = nullptr);
    ~AgentsDesk() override;

    /// For the window, once: it takes the widgets.
    [[nodiscard]] ui::Panel agents();
    [[nodiscard]] ui::Panel pairs();
    void setSnapshot(const session::SnapshotPtr& snapshot);

Q_SIGNALS:
    void instrumentChosen(sextant::InstrumentId instrument);
    void signalChosen(sextant::SignalId signal);
    void flagWanted();

private:
    [[nodiscard]] ui::AgentsPanel* makeAgents(const ui::ThemeController& theme);
    [[nodiscard]] ui::PairsPanel* makePairs(const ui::ThemeController& theme);
    void save(host::DecisionFileKind kind);

    host::CockpitHost& m_host;
    TableExport m_export;
    models::AgentsModel m_agentRows;
    models::AgentDecisionsModel m_decisionRows;
    models::PairsModel m_pairRows;
    session::SnapshotPtr m_snapshot;
    ui::LatePanel<ui::AgentsPanel> m_agents;
    ui::LatePanel<ui::PairsPanel> m_pairs;
};

} // namespace sextant::cockpit
