#pragma once

#include <QVariantMap>
#include <QWidget>

#include "engine/session/snapshot.h"

class QStackedWidget;

namespace sextant::models {
class PairsModel;
class TextFilterProxy;
} // namespace sextant::models

namespace sextant::ui {

class TableView;
class ThemeController;

/// Positions of engine 1 on paper beside those of engine 2 in its shadow, of the same signals and the same fill model.
class PairsPanel final : public QWidget {
    Q_OBJECT
public:
    PairsPanel(const ThemeController& theme, models::PairsModel& pairs, QWidget* parent = nullptr);

    void setSnapshot(const session::SnapshotPtr& snapshot);
    [[nodiscard]] TableView* view() const { return m_view; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void instrumentChosen(sextant::InstrumentId instrument);
    /// The decision of a row is to be explained.
    void signalChosen(sextant::SignalId signal);
    void flagWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    models::PairsModel& m_pairs;
    models::TextFilterProxy* m_proxy;
    session::SnapshotPtr m_snapshot;
    bool m_isStale = false;
    QStackedWidget* m_pages;
    TableView* m_view;
};

} // namespace sextant::ui
