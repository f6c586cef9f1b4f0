#include "app/cockpit/what_if_desk.h"

#include <utility>

#include "models/what_if_text.h"
#include "ui/analyze/what_if_panel.h"
#include "ui/widgets/theme.h"

namespace sextant::cockpit {

using models::WhatIfText;

WhatIfDesk::WhatIfDesk(host::CockpitHost& host, const ui::ThemeController& theme, QObject* parent)
    : QObject(parent), m_host(host), m_runner(host.workspace()), m_panel([this, &theme] { return makePanel(theme); })
{
    connect(&m_runner, &host::WhatIfRunner::progressed, this, [this](double share, qint64 time) {
        if (m_panel) m_panel->setProgress(share, time == 0 ? QString() : m_times.full(Time{time}));
    });
    connect(&m_runner, &host::WhatIfRunner::finished, this,
            [this](const std::shared_ptr<const host::WhatIfResult>& result) {
                show(result);
                if (!m_panel) return;
                m_panel->setRunning(false);
                m_panel->setSummary(WhatIfText::summary(*result, m_times));
            });
    connect(&m_runner, &host::WhatIfRunner::failed, this, [this](const QString& text) {
        show(nullptr);
        if (!m_panel) return;
        m_panel->setRunning(false);
        m_panel->setProblem(text);
    });
    connect(&m_host, &host::CockpitHost::opened, this, &WhatIfDesk::readSessions);
    connect(&m_host, &host::CockpitHost::statusChanged, this, &WhatIfDesk::showMarks);
    showMarks();
}

WhatIfDesk::~WhatIfDesk() = default;

ui::WhatIfPanel* WhatIfDesk::makePanel(const ui::ThemeController& theme)
{
    auto* panel = new ui::WhatIfPanel(theme, {m_differences, m_causes});
    connect(
        panel, &ui::WhatIfPanel::compareWanted, this,
        [this](const QString& sessionId, const host::WhatIfChange& change) { start(sessionId.toStdString(), change); });
    connect(panel, &ui::WhatIfPanel::cancelWanted, this, [this] { m_runner.cancel(); });
    connect(panel, &ui::WhatIfPanel::chartWanted, this, &WhatIfDesk::chartWanted);
    connect(panel, &ui::WhatIfPanel::replayWanted, this, [this](InstrumentId instrument, Time time) {
        if (result()) Q_EMIT replayWanted(QString::fromStdString(result()->sessionId), instrument, time);
    });
    listSessions(*panel);
    panel->setOnChart(isOfOpenSession());
    return panel;
}

ui::WhatIfPanel* WhatIfDesk::whatIfPanel() { return m_panel.get(); }

ui::Panel WhatIfDesk::panel()
{
    return m_panel.panel(QStringLiteral("whatIf"), tr("What if"), ui::PanelPlace::Center, 1320);
}

void WhatIfDesk::readSessions()
{
    if (m_panel) listSessions(*m_panel.made());
    showMarks();
}

void WhatIfDesk::listSessions(ui::WhatIfPanel& panel)
{
    std::vector<std::pair<std::string, QString>> list;
    for (const host::SessionSummary& session : m_host.sessions()) {
        const QString name = QString::fromStdString(session.name.empty() ? session.source : session.name);
        list.emplace_back(session.sessionId, tr("%1, %2", "session, when it was begun")
                                                 .arg(name.isEmpty() ? QString::fromStdString(session.sessionId) : name,
                                                      m_times.full(session.created)));
    }
    panel.setSessions(list);
}

void WhatIfDesk::start(const std::string& sessionId, const host::WhatIfChange& change)
{
    show(nullptr);
    if (ui::WhatIfPanel* panel = m_panel.get()) {
        panel->setSummary({});
        panel->setRunning(true);
    }
    m_runner.start(sessionId, change);
}

void WhatIfDesk::show(const std::shared_ptr<const host::WhatIfResult>& result)
{
    m_differences.setResult(result);
    m_causes.setResult(result);
    m_marked.clear();
    Q_EMIT marksChanged({});
    showMarks();
}

bool WhatIfDesk::isOfOpenSession() const
{
    const std::string open = m_host.status().sessionId;
    return result() && !open.empty() && open == result()->sessionId;
}

/// The chart of another session shows other bars, and instruments of other numbers.
void WhatIfDesk::showMarks()
{
    const bool isOpen = isOfOpenSession();
    if (m_panel) m_panel->setOnChart(isOpen);
    const std::string wanted = isOpen ? result()->sessionId : std::string();
    if (std::exchange(m_marked, wanted) == wanted) return;
    std::vector<ui::ChartDifference> marks;
    if (isOpen) {
        marks.reserve(result()->differences.size());
        int row = 0;
        for (const host::WhatIfDifference& each : result()->differences) {
            using Kind = host::WhatIfDifference::Kind;
            marks.push_back(
                {each.instrument, each.time, each.kind != Kind::OnlyChanged, each.kind != Kind::OnlyBase,
                 tr("%1 %2: %3 → %4", "engine, kind of decision, as it was, what if")
                     .arg(WhatIfText::engine(each.variant), WhatIfText::kind(each.effect),
                          WhatIfText::outcome(each.effect, each.was), WhatIfText::outcome(each.effect, each.wouldBe)),
                 row++});
        }
    }
    Q_EMIT marksChanged(marks);
}

} // namespace sextant::cockpit
