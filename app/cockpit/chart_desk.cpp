#include "app/cockpit/chart_desk.h"

#include <QTimer>

#include "app/cockpit/history_desk.h"
#include "models/chart/drawing_steps.h"
#include "models/number_text.h"
#include "ui/chart/chart_group.h"
#include "ui/chart/chart_panel.h"
#include "ui/shell/session_text.h"

namespace sextant::cockpit {

ChartDesk::ChartDesk(host::CockpitHost& host, ui::ChartGroup& charts, models::UndoBook& steps, QObject* parent)
    : QObject(parent), m_host(host), m_charts(&charts), m_store(drawingsOf(m_drawings), host.workspace())
{
    charts.setUndoBook(steps);
    charts.setDrawingBook(m_drawings);
    models::keepSteps(m_drawings, steps);
    connect(&m_drawings, &models::DrawingBook::changed, &m_store, &BookStore::noteChange);
    connect(&m_store, &BookStore::told, this, &ChartDesk::told);
    // Once there is a window to say it.
    if (!m_store.problem().isEmpty()) QTimer::singleShot(0, this, [this] { Q_EMIT told(m_store.problem()); });
}

void ChartDesk::add(ui::ChartPanel& chart)
{
    (void)new HistoryDesk(m_host, chart.view(), &chart.view()); // goes with the chart
}

void ChartDesk::imported(const QString& instrument)
{
    if (!m_charts) return;
    for (HistoryDesk* history : m_charts->findChildren<HistoryDesk*>())
        history->imported(instrument);
}

void ChartDesk::setSnapshot(const session::SnapshotPtr& snapshot)
{
    if (!m_charts) return;
    for (HistoryDesk* history : m_charts->findChildren<HistoryDesk*>())
        history->look(snapshot);
    const host::HostStatus status = m_host.status();
    const bool isReplay = status.kind == host::SessionKind::Replay;
    const bool isReal = status.kind == host::SessionKind::Live || status.kind == host::SessionKind::Recording;
    const QString kind = ui::SessionText::kind(status.kind);
    for (std::size_t i = 0; i < m_charts->count(); ++i) {
        ui::ChartView& view = m_charts->chart(i).view();
        view.setReplayCursor(isReplay && snapshot ? std::optional(snapshot->now) : std::nullopt);
        view.setWatermark(snapshot && !isReal ? kind : QString());
        view.setCaption(tr("%1 · %2", "kind of a session, its name").arg(kind, models::toText(status.name)));
    }
}

} // namespace sextant::cockpit
