#pragma once

#include <QCoreApplication>
#include <QPointF>
#include <QPolygonF>
#include <QStringList>

#include <memory>
#include <vector>

#include "engine/session/snapshot.h"
#include "models/chart/value_track.h"
#include "ui/chart/chart_painter.h"

class QPainter;

namespace sextant::ui {

/// Other symbols over the prices of a chart, in per cent from its left edge: each line begins at the first close in
/// sight of the chart's own symbol and moves by the same shares as its own closes do. One that has no bar yet at the
/// left edge begins with its first one there. Where a symbol has no new bar, its line goes on to the next.
class ComparisonLines final {
    Q_DECLARE_TR_FUNCTIONS(ComparisonLines)
public:
    static constexpr qsizetype kMost = 4;

    /// The symbols wanted, in the order of their colours; those a session does not have are waited for.
    void setSymbols(const QStringList& symbols);
    [[nodiscard]] const QStringList& symbols() const { return m_symbols; }
    /// Lets go of all bars.
    void reset();
    /// The newest bars, made for the timeframe of `chart`. Its own symbol is left out.
    void setSource(const session::Snapshot& snapshot, const models::BarSeries& chart, InstrumentId own);
    /// Takes in bars for about so many nanoseconds. True while there is more to do.
    bool advance(qint64 nanoseconds);

    /// For what is in sight by the slots of the viewport; its prices are not used.
    void place(const ChartScene& scene);
    /// Lowest and highest in price units of the chart.
    [[nodiscard]] models::ValueRange prices() const;
    /// Change of a symbol from the left edge to its last point in sight; nothing where none is.
    [[nodiscard]] std::optional<double> change(const QString& symbol) const;
    void paint(QPainter& painter, const ChartScene& scene) const;
    [[nodiscard]] std::vector<AxisTag> tags(const ChartScene& scene) const;
    /// "Compared from the left edge: ETH-USDT +2.30%." Empty: nothing is.
    [[nodiscard]] QString description() const;
    [[nodiscard]] static int colorOf(qsizetype place);

private:
    struct Line {
        QString symbol;
        qsizetype place = 0; // among the symbols
        std::shared_ptr<const session::InstrumentPart> part;
        std::unique_ptr<models::BarSeries> bars;
        std::vector<QPointF> points; // slot with its fraction, price units of the chart
        double change = 0.0;
    };
    static void placeLine(Line& line, const ChartScene& scene);

    QStringList m_symbols;
    std::vector<Line> m_lines;
};

} // namespace sextant::ui
