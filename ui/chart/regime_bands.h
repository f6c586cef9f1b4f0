#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

#include "models/chart/regime_track.h"
#include "ui/chart/chart_painter.h"

class QPainter;

namespace sextant::ui {

/// The market regime as shading behind the prices: a tint and a sign for the direction, hatching where volatility is
/// extreme. It begins at the bar whose close made the regime known, never before.
class RegimeBands final {
    Q_DECLARE_TR_FUNCTIONS(RegimeBands)
public:
    /// A stretch as it was painted.
    struct Stretch {
        int left = 0;
        int right = 0; ///< the next one's left
        analysis::RegimeDirection direction = analysis::RegimeDirection::Unknown;
        bool isExtreme = false;
    };

    void setInstrument(InstrumentId instrument) { m_track.setInstrument(instrument); }
    void update(const session::Snapshot& snapshot) { m_track.update(snapshot); }
    void reset() { m_track.reset(); }
    void setShown(bool shown) { m_isShown = shown; }
    [[nodiscard]] bool isShown() const { return m_isShown; }

    /// Behind everything else. Costs as much as there are stretches in sight, at most one per pixel.
    /// `taken`: where something else is written, which names keep clear of.
    void paint(QPainter& painter, const ChartScene& scene, const std::vector<QRect>& taken = {});
    /// "regime BULL · high": of a time; empty while it is not known or not shown.
    [[nodiscard]] QString textAt(Time time) const;

    [[nodiscard]] const models::RegimeTrack& track() const { return m_track; }
    /// As painted last.
    [[nodiscard]] const std::vector<Stretch>& stretches() const { return m_stretches; }
    /// Where their names stand.
    [[nodiscard]] const std::vector<QRect>& labels() const { return m_labels; }

private:
    void collect(const ChartScene& scene);
    void add(int left, int right, const models::RegimeTrack::Band& band);
    void paintLabel(QPainter& painter, const ChartScene& scene, const Stretch& stretch,
                    const std::vector<QRect>& taken);

    models::RegimeTrack m_track;
    std::vector<Stretch> m_stretches;
    std::vector<QRect> m_labels;
    bool m_isShown = true;
};

} // namespace sextant::ui
