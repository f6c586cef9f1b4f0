#include "app/cockpit/chart_desk.h"

#include <QTimer>

#include "ui/chart/chart_panel.h"

namespace sextant::cockpit {

ChartDesk::ChartDesk(host::CockpitHost& host, ui::ChartPanel& chart, QObject* parent)
    : QObject(parent), m_store(m_drawings, host.workspace())
{
    chart.view().setDrawingBook(m_drawings);
    connect(&m_store, &DrawingStore::told, this, &ChartDesk::told);
    // Once there is a window to say it.
    if (!m_store.problem().isEmpty()) QTimer::singleShot(0, this, [this] { Q_EMIT told(m_store.problem()); });
}

} // namespace sextant::cockpit
