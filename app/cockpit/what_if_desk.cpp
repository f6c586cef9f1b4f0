#include "app/cockpit/what_if_desk.h"

#include "ui/analyze/what_if_panel.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {

WhatIfDesk::WhatIfDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent)
    : QObject(parent), m_host(host), m_runner(host.workspace()), m_panel(new ui::WhatIfPanel(theme, m_differences))
{
    connect(
        m_panel, &ui::WhatIfPanel::compareWanted, this,
        [this](const QString& sessionId, const host::WhatIfChange& change) { start(sessionId.toStdString(), change); });
    connect(m_panel, &ui::WhatIfPanel::cancelWanted, this, [this] { m_runner.cancel(); });
    connect(m_panel, &ui::WhatIfPanel::chartWanted, this, &WhatIfDesk::chartWanted);
    connect(&m_runner, &host::WhatIfRunner::progressed, this, [this](double share, qint64 time) {
        if (m_panel) m_panel->setProgress(share, time == 0 ? QString() : m_times.full(Time{time}));
    });
    connect(&m_runner, &host::WhatIfRunner::finished, this,
            [this](const std::shared_ptr<const host::WhatIfResult>& result) {
                m_differences.setResult(result);
                if (!m_panel) return;
                m_panel->setRunning(false);
                m_panel->setSummary(models::whatIfSummary(*result, m_times));
            });
    connect(&m_runner, &host::WhatIfRunner::failed, this, [this](const QString& text) {
        if (!m_panel) return;
        m_panel->setRunning(false);
        m_panel->setProblem(text);
    });
    connect(&m_host, &host::CockpitHost::opened, this, &WhatIfDesk::readSessions);
    readSessions();
}

WhatIfDesk::~WhatIfDesk() { delete m_panel; }

ui::WhatIfPanel* WhatIfDesk::panel() const { return m_panel; }

void WhatIfDesk::readSessions()
{
    if (!m_panel) return;
    std::vector<std::pair<std::string, QString>> list;
    for (const host::SessionSummary& session : m_host.sessions()) {
        const QString name = QString::fromStdString(session.name.empty() ? session.source : session.name);
        list.emplace_back(session.sessionId, tr("%1, %2", "session, when it was begun")
                                                 .arg(name.isEmpty() ? QString::fromStdString(session.sessionId) : name,
                                                      m_times.full(session.created)));
    }
    m_panel->setSessions(list);
}

void WhatIfDesk::start(const std::string& sessionId, const host::WhatIfChange& change)
{
    m_differences.setResult(nullptr);
    if (m_panel) {
        m_panel->setSummary({});
        m_panel->setRunning(true);
    }
    m_runner.start(sessionId, change);
}

} // namespace sextant::cockpit
