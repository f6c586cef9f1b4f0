#pragma once

#include <QCoreApplication>
#include <QPoint>
#include <QPolygonF>
#include <QRect>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "engine/session/snapshot.h"
#include "models/time_text.h"
#include "ui/chart/chart_painter.h"
#include "ui/chart/zone_choice.h"

class QPainter;

namespace sextant::ui {

/// What the detectors see, on the price chart: boxes from where they begin to where they ended or to the right edge,
/// lines for single prices, and the swings of patterns with their letters. The border tells the state: solid untouched,
/// dashed touched, dotted mitigated or over. Only what is near the price is shown, so much as can be read.
class ZoneLayer final {
    Q_DECLARE_TR_FUNCTIONS(ZoneLayer)
public:
    /// A zone as it was painted.
    struct Placed {
        std::size_t number = 0; ///< in the list of zones
        models::ZoneFamily family = models::ZoneFamily::OrderBlocks;
        QRect box;      ///< of one pixel height for a single price; of a pattern around its points
        int known = 0;  ///< x from which on it was known
        QPolygonF line; ///< of a pattern
    };
    static constexpr std::size_t kMostPerFamily = 6; ///< fewer where the plot is low
    static constexpr std::size_t kMostFibonacci = 10;
    static constexpr std::size_t kMostElliott = 3; ///< one count with its limit and its target

    void setChoice(const ZoneChoice& choice) { m_choice = choice; }
    [[nodiscard]] const ZoneChoice& choice() const { return m_choice; }

    /// Chooses and places; call before painting.
    void place(const ChartScene& scene, const session::InstrumentPart& part);
    /// Behind the bars.
    void paintAreas(QPainter& painter, const ChartScene& scene) const;
    /// Before the bars: swings of patterns, and what the zones are called.
    /// `taken`: where something else is written already.
    void paintLabels(QPainter& painter, const ChartScene& scene, const std::vector<QRect>& taken = {});
    /// Where names of zones stand, and what was taken before.
    [[nodiscard]] const std::vector<QRect>& labels() const { return m_labels; }

    [[nodiscard]] const std::vector<Placed>& placed() const { return m_placed; }
    [[nodiscard]] const analysis::Zone& zone(const Placed& placed) const { return (*m_zones)[placed.number]; }
    /// Whose zones are shown; none if there are none.
    [[nodiscard]] std::optional<market::Timeframe> timeframe() const { return m_timeframe; }
    /// What is known of the smallest zone under a point; empty: there is none.
    [[nodiscard]] QString textAt(const QPoint& point, const session::InstrumentPart& part,
                                 const models::TimeText& times) const;
    /// "zones of 15m: 2 order blocks, 1 harmonic pattern": for screen readers; empty: none in sight.
    [[nodiscard]] QString description() const;

private:
    struct Candidate {
        Placed placed;
        bool isOver = false;
        double distance = 0.0; // from the newest price
    };
    [[nodiscard]] const session::InstrumentPart::Zones* source(const session::InstrumentPart& part,
                                                               market::Timeframe chart) const;
    [[nodiscard]] std::optional<Candidate> candidate(const ChartScene& scene, std::size_t number, double unit) const;
    void paintLabel(QPainter& painter, const ChartScene& scene, const Placed& placed);
    void paintLetters(QPainter& painter, const ChartScene& scene, const Placed& placed);

    ZoneChoice m_choice;
    std::shared_ptr<const std::vector<analysis::Zone>> m_zones; // of m_placed
    std::optional<market::Timeframe> m_timeframe;
    std::vector<Candidate> m_candidates;
    std::vector<Placed> m_placed;
    std::vector<QRect> m_labels; // taken
};

} // namespace sextant::ui
