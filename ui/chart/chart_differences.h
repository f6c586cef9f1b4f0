#pragma once

#include <QCoreApplication>
#include <QPoint>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

#include "ui/chart/chart_painter.h"

class QPainter;

namespace sextant::ui {

/// A decision that would have been another one, as What if found it.
struct ChartDifference {
    InstrumentId instrument;
    Time time;
    bool isInBase = false;    ///< it was decided as it was
    bool isInChanged = false; ///< and with the change; both: it came to something else
    QString text;             ///< "Gates: blocked → passed"
    int row = 0;              ///< of the table that lists it
};

/// Where two runs of a session differ, in a strip of two lanes above the time: a hollow square where the session
/// decided something as it was, a filled diamond where it would have with the change. Each lane is named in words, so
/// that neither colour nor shape stands alone.
class ChartDifferences final {
    Q_DECLARE_TR_FUNCTIONS(ChartDifferences)
public:
    /// A mark as it was painted.
    struct Placed {
        QRect rect;
        bool isChanged = false; ///< in the lane of what if
        std::int64_t slot = 0;
        std::size_t first = 0; ///< of those of the instrument
        std::size_t count = 0; ///< it stands for so many
    };

    /// In order of time; empty: nothing was compared.
    void set(std::vector<ChartDifference> differences);
    void setInstrument(InstrumentId instrument);
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    /// Of the instrument.
    [[nodiscard]] const std::vector<ChartDifference>& shown() const { return m_shown; }

    /// How high its two lanes are with lines of that height, 0 where nothing is shown.
    [[nodiscard]] int heightWith(int lineHeight) const { return m_shown.empty() ? 0 : 2 * lineHeight + 2; }
    void paint(QPainter& painter, const ChartScene& scene);
    [[nodiscard]] const std::vector<Placed>& placed() const { return m_placed; }
    /// The row of the first difference under a point.
    [[nodiscard]] std::optional<int> rowAt(const QPoint& point) const;
    /// The same of a bar.
    [[nodiscard]] std::optional<int> rowOfSlot(std::int64_t slot, const models::BarSeries& series) const;
    /// What differs under a point, a line each; empty: nothing.
    [[nodiscard]] QString textAt(const QPoint& point) const;
    /// The same of a bar, for screen readers.
    [[nodiscard]] QString textOfSlot(std::int64_t slot, const models::BarSeries& series) const;

private:
    void choose();
    void paintLane(QPainter& painter, const ChartScene& scene, const QRect& lane, bool isChanged);
    [[nodiscard]] std::pair<std::size_t, std::size_t> rangeOfSlot(std::int64_t slot,
                                                                  const models::BarSeries& series) const;
    [[nodiscard]] QString lines(std::size_t first, std::size_t end) const;

    std::vector<ChartDifference> m_all;
    std::vector<ChartDifference> m_shown;
    InstrumentId m_instrument;
    std::vector<Placed> m_placed;
};

} // namespace sextant::ui
