#pragma once

#include <QVariantMap>
#include <QWidget>

#include <array>

#include "engine/session/snapshot.h"
#include "models/chart/regime_summary.h"
#include "models/time_text.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace sextant::models {
class RegimeChangesModel;
class RegimeTurnsModel;
class TextFilterProxy;
} // namespace sextant::models

namespace sextant::ui {

class Chip;
class RegimeMeters;
class RegimeTimeline;
class TableView;
class ThemeController;

/// The market regime of one instrument: what it is now and why, the chances behind it, its turns and stays, and every
/// change (regimes.md §13).
class RegimePanel final : public QWidget {
    Q_OBJECT
public:
    RegimePanel(const ThemeController& theme, models::RegimeChangesModel& changes, QWidget* parent = nullptr);

    /// After the model got it. While the panel is hidden nothing is painted anew.
    void setSnapshot(const session::SnapshotPtr& snapshot);
    /// Without telling.
    void setInstrument(InstrumentId instrument);
    [[nodiscard]] TableView* turnsView() const { return m_turnsView; }
    [[nodiscard]] TableView* changesView() const { return m_changesView; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void instrumentChosen(sextant::InstrumentId instrument);
    /// A change is to be seen on the chart.
    void chartWanted(sextant::InstrumentId instrument, sextant::Time time);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum ChipOf { Direction, Structure, Volatility, Trend, Spread, ChipCount };

    void refresh();
    void refreshInstruments();
    void showRegime(const session::InstrumentPart& part);
    void showHistory();

    models::RegimeChangesModel& m_changes;
    models::TextFilterProxy* m_order;
    models::RegimeTurnsModel* m_turns;
    models::RegimeCounter m_counter;
    session::SnapshotPtr m_snapshot;
    bool m_isStale = false;

    QStackedWidget* m_pages;
    QComboBox* m_instruments;
    std::array<Chip*, ChipCount> m_chips{};
    QLabel* m_summary;
    QLabel* m_reasons;
    RegimeMeters* m_meters;
    RegimeTimeline* m_timeline;
    TableView* m_turnsView;
    TableView* m_changesView;
};

} // namespace sextant::ui
