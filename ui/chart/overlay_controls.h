#pragma once

#include <QWidget>

#include <array>
#include <vector>

#include "engine/market/timeframe.h"
#include "models/zone_text.h"
#include "ui/chart/zone_choice.h"

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;

namespace sextant::ui {

class ChartView;

/// What lies over a chart, switched: the menu of detector zones, and regime shading. Its actions are in the context
/// menu of the chart too, and work by keys there: Z zones, R regime shading.
class OverlayControls final : public QWidget {
    Q_OBJECT
public:
    /// `view` outlives it.
    explicit OverlayControls(ChartView& view, QWidget* parent = nullptr);

    /// Timeframes of which there are zones, for the choice of one.
    void setTimeframes(const std::vector<market::Timeframe>& timeframes);
    [[nodiscard]] QMenu* zonesMenu() const { return m_menu; }
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap& state);

protected:
    void changeEvent(QEvent* event) override;

private:
    void changeChoice(const ZoneChoice& choice);
    void showChoice();
    void rebuildTimeframes();
    void retranslate();

    ChartView& m_view;
    QMenu* m_menu;
    QMenu* m_timeframeMenu;
    QToolButton* m_zones;
    QToolButton* m_regime;
    QActionGroup* m_timeframeGroup = nullptr;
    QAction* m_zonesOn;
    QAction* m_ended;
    QAction* m_regimeOn;
    std::array<QAction*, models::kZoneFamilies> m_families{};
    std::vector<market::Timeframe> m_timeframes;
};

} // namespace sextant::ui
