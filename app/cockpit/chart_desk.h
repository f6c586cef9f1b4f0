#pragma once

#include <QObject>
#include <QPointer>

#include "app/cockpit/drawing_store.h"
#include "engine/host/cockpit_host.h"
#include "models/chart/drawing_book.h"

namespace sextant::ui {
class ChartPanel;
} // namespace sextant::ui

namespace sextant::cockpit {

/// What charts share: the drawings of the workspace, and what they say of the session.
class ChartDesk final : public QObject {
    Q_OBJECT
public:
    /// `chart` outlives what is connected here, or is gone before this.
    ChartDesk(host::CockpitHost& host, ui::ChartPanel& chart, QObject* parent = nullptr);

    /// Says on the charts, and in pictures of them, what prices these are, and where a replay stands.
    void setSnapshot(const session::SnapshotPtr& snapshot);

Q_SIGNALS:
    /// What could not be done, as a sentence.
    void told(const QString& text);

private:
    host::CockpitHost& m_host;
    QPointer<ui::ChartPanel> m_chart;
    models::DrawingBook m_drawings;
    DrawingStore m_store;
};

} // namespace sextant::cockpit
