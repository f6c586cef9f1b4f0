#pragma once

#include <QVariantMap>
#include <QWidget>

#include <array>

#include "ui/chart/chart_view.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QMenu;
class QMimeData;
class QRubberBand;
class QToolButton;

namespace sextant::ui {

class DrawingControls;
class OverflowButton;
class OverlayControls;
class StripLayout;

/// A chart with its title, the strip of timeframes and the scale switch. What the strip has no room for is in a menu.
class ChartPanel final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::array kStrip{market::Timeframe::M1, market::Timeframe::M5, market::Timeframe::M15,
                                       market::Timeframe::H1, market::Timeframe::H4, market::Timeframe::D1,
                                       market::Timeframe::W1};

    explicit ChartPanel(const ThemeController& theme, QWidget* parent = nullptr);

    void setSnapshot(const session::SnapshotPtr& snapshot);
    void setInstrument(InstrumentId instrument);
    [[nodiscard]] InstrumentId instrument() const { return m_view->instrument(); }
    void setTimeframe(market::Timeframe timeframe);
    /// Behind the controls above the chart.
    void addToStrip(QWidget* widget);
    [[nodiscard]] ChartView& view() { return *m_view; }
    [[nodiscard]] const ChartView& view() const { return *m_view; }

    /// Symbol, timeframe, scale, zoom, indicators and what lies over the chart. A symbol the session does not have
    /// (yet) is waited for.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

Q_SIGNALS:
    void instrumentChanged(sextant::InstrumentId instrument);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// A symbol that is dragged from a list of markets becomes that of the chart.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void updateStrip();
    void fitStrip();
    void fillCompareMenu(QMenu& menu);
    void showZoneTimeframes();
    void retranslate();
    [[nodiscard]] InstrumentId find(const QString& symbol) const;
    [[nodiscard]] InstrumentId dragged(const QMimeData* mime) const;

    session::SnapshotPtr m_snapshot;
    QString m_symbol; // wanted or shown; empty: whatever comes first
    QLabel* m_title = nullptr;
    QButtonGroup* m_timeframes = nullptr;
    QHBoxLayout* m_strip;
    QToolButton* m_indicators = nullptr;
    DrawingControls* m_drawing = nullptr;
    OverlayControls* m_overlays = nullptr;
    QToolButton* m_compare = nullptr;
    QToolButton* m_log = nullptr;
    QToolButton* m_percent = nullptr;
    OverflowButton* m_more = nullptr;
    StripLayout* m_row = nullptr;
    ChartView* m_view = nullptr;
    QRubberBand* m_dropFrame = nullptr; // while a symbol is held over the chart
};

} // namespace sextant::ui
