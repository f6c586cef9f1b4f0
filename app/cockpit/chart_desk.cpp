#include "app/cockpit/chart_desk.h"

#include <QTimer>

#include "models/number_text.h"
#include "ui/chart/chart_panel.h"
#include "ui/shell/session_text.h"

namespace sextant::cockpit {

ChartDesk::ChartDesk(host::CockpitHost& host, ui::ChartPanel& chart, QObject* parent)
    : QObject(parent), m_host(host), m_chart(&chart), m_store(m_drawings, host.workspace())
{
    chart.view().setDrawingBook(m_drawings);
    connect(&m_store, &DrawingStore::told, this, &ChartDesk::told);
    // Once there is a window to say it.
    if (!m_store.problem().isEmpty()) QTimer::singleShot(0, this, [this] { Q_EMIT told(m_store.problem()); });
}

void ChartDesk::setSnapshot(const session::SnapshotPtr& snapshot)
{
    if (!m_chart) return;
    const host::HostStatus status = m_host.status();
    ui::ChartView& view = m_chart->view();
    const bool isReplay = status.kind == host::SessionKind::Replay;
    view.setReplayCursor(isReplay && snapshot ? std::optional(snapshot->now) : std::nullopt);
    const QString kind = ui::SessionText::kind(status.kind);
    const bool isReal = status.kind == host::SessionKind::Live || status.kind == host::SessionKind::Recording;
    view.setWatermark(snapshot && !isReal ? kind : QString());
    view.setCaption(tr("%1 · %2", "kind of a session, its name").arg(kind, models::toText(status.name)));
}

} // namespace sextant::cockpit
