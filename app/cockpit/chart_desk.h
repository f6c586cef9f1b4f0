#pragma once

#include <QObject>
#include <QPointer>

#include "app/cockpit/book_store.h"
#include "engine/host/cockpit_host.h"
#include "models/chart/drawing_book.h"

namespace sextant::models {
class UndoBook;
} // namespace sextant::models

namespace sextant::ui {
class ChartGroup;
class ChartPanel;
} // namespace sextant::ui

namespace sextant::cockpit {

/// What charts share: the drawings of the workspace, and what they say of the session. Charts that are added get bars
/// from before the session as the first one does.
class ChartDesk final : public QObject {
    Q_OBJECT
public:
    /// `steps`: where what is drawn and put on charts can be taken back.
    ChartDesk(host::CockpitHost& host, ui::ChartGroup& charts, models::UndoBook& steps, QObject* parent = nullptr);

    /// Says on the charts, and in pictures of them, what prices these are, and where a replay stands.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    /// Another chart, with a history of its own.
    void add(ui::ChartPanel& chart);
    /// Bars of this instrument, as the history names it, were imported.
    void imported(const QString& instrument);

Q_SIGNALS:
    /// What could not be done, as a sentence.
    void told(const QString& text);

private:
    host::CockpitHost& m_host;
    QPointer<ui::ChartGroup> m_charts;
    models::DrawingBook m_drawings;
    BookStore m_store;
};

} // namespace sextant::cockpit
