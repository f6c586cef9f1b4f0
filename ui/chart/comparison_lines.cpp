#include "ui/chart/comparison_lines.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "ui/chart/indicator_palette.h"

namespace sextant::ui {
namespace {

constexpr std::size_t kComparedBarsPerStep = 1024;

} // namespace

int ComparisonLines::colorOf(qsizetype place)
{
    // Away from the first colours, which indicators begin with.
    return static_cast<int>((place * 2 + 6) % models::kPaletteColors);
}

void ComparisonLines::setSymbols(const QStringList& symbols)
{
    m_symbols = symbols.mid(0, kMost);
    m_symbols.removeDuplicates();
    std::erase_if(m_lines, [this](const Line& line) { return !m_symbols.contains(line.symbol); });
    for (Line& line : m_lines)
        line.place = m_symbols.indexOf(line.symbol);
}

void ComparisonLines::reset() { m_lines.clear(); }

void ComparisonLines::setSource(const session::Snapshot& snapshot, const models::BarSeries& chart, InstrumentId own)
{
    for (const QString& symbol : m_symbols) {
        const auto& parts = snapshot.instruments;
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& each) {
            return each && each->instrument->id != own && models::toText(each->instrument->symbol) == symbol;
        });
        auto line =
            std::find_if(m_lines.begin(), m_lines.end(), [&symbol](const Line& each) { return each.symbol == symbol; });
        if (part == parts.end()) {
            if (line != m_lines.end()) m_lines.erase(line);
            continue;
        }
        if (line == m_lines.end()) {
            m_lines.push_back({symbol, m_symbols.indexOf(symbol), nullptr, nullptr, {}, 0.0});
            line = m_lines.end() - 1;
        }
        line->part = *part;
        const market::Timeframe wanted = std::max(chart.timeframe(), line->part->base);
        if (!line->bars || line->bars->timeframe() != wanted)
            line->bars = std::make_unique<models::BarSeries>(line->part->calendar, line->part->instrument->id,
                                                             line->part->base, wanted);
        line->bars->setSource(line->part->bars, line->part->forming);
    }
}

bool ComparisonLines::advance(qint64 nanoseconds)
{
    QElapsedTimer timer;
    timer.start();
    bool isMore = false;
    for (Line& line : m_lines) {
        if (!line.bars) continue;
        while (line.bars->advance(kComparedBarsPerStep) && timer.nsecsElapsed() < nanoseconds) {
        }
        isMore = isMore || !line.bars->isComplete();
    }
    return isMore;
}

void ComparisonLines::placeLine(Line& line, const ChartScene& scene)
{
    line.points.clear();
    line.change = 0.0;
    const models::BarSeries& chart = scene.series;
    const models::BarSeries& other = *line.bars;
    const ChartViewport& view = scene.viewport;
    const auto [firstSlot, endSlot] = view.visibleSlots();
    const std::size_t end = chart.firstBarFrom(endSlot);
    std::size_t bar = chart.firstBarFrom(firstSlot);
    if (bar >= end || !scene.firstClose || other.barCount() == 0) return;
    double base = 0.0;
    std::size_t last = other.barCount(); // the bar of the other that the last point shows
    const double step = std::max(1.0, 1.0 / view.slotWidth());
    for (double slot = static_cast<double>(chart.slotOfBar(bar)); bar < end; slot += step) {
        // The newest bar of the chart in this column of pixels.
        const std::size_t next = std::min(end, chart.firstBarFrom(static_cast<std::int64_t>(std::ceil(slot + step))));
        if (next <= bar) continue;
        const std::size_t shown = next - 1;
        bar = next;
        const std::size_t after = other.firstBarEndingAfter(chart.bar(shown).end);
        if (after == 0 || after - 1 == last) continue;
        last = after - 1;
        const double close = static_cast<double>(other.bar(last).close.units);
        if (base == 0.0) base = close;
        if (base <= 0.0) return;
        line.change = close / base - 1.0;
        line.points.emplace_back(static_cast<double>(chart.slotOfBar(shown)) + 0.5, *scene.firstClose * close / base);
    }
}

void ComparisonLines::place(const ChartScene& scene)
{
    for (Line& line : m_lines)
        if (line.bars) placeLine(line, scene);
}

models::ValueRange ComparisonLines::prices() const
{
    models::ValueRange range;
    for (const Line& line : m_lines)
        for (const QPointF& point : line.points)
            range.add(point.y());
    return range;
}

std::optional<double> ComparisonLines::change(const QString& symbol) const
{
    for (const Line& line : m_lines)
        if (line.symbol == symbol && !line.points.empty()) return line.change;
    return std::nullopt;
}

void ComparisonLines::paint(QPainter& painter, const ChartScene& scene) const
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    for (const Line& line : m_lines) {
        QPolygonF pixels;
        pixels.reserve(static_cast<qsizetype>(line.points.size()));
        for (const QPointF& point : line.points)
            pixels.append(QPointF(scene.viewport.xOf(point.x()), scene.viewport.yOf(point.y())));
        painter.setPen(QPen(chartColor(scene.theme, colorOf(line.place)), 1.6));
        painter.drawPolyline(pixels);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Each is named where it ends, so that colours need not be told apart.
    const QRect& plot = scene.layout.plot;
    for (const Line& line : m_lines) {
        if (line.points.empty()) continue;
        const QPointF end(scene.viewport.xOf(line.points.back().x()), scene.viewport.yOf(line.points.back().y()));
        if (end.y() < plot.top() || end.y() > plot.bottom()) continue;
        const QSize size(painter.fontMetrics().horizontalAdvance(line.symbol) + 8, painter.fontMetrics().height());
        QRect plate(QPoint(static_cast<int>(std::min(end.x(), plot.right() - 2.0)) - size.width(),
                           static_cast<int>(end.y()) - size.height() - 3),
                    size);
        plate.moveTop(std::max(plate.top(), plot.top()));
        painter.fillRect(plate, scene.theme.window);
        painter.setPen(chartColor(scene.theme, colorOf(line.place)));
        painter.drawText(plate, Qt::AlignCenter, line.symbol);
    }
}

std::vector<AxisTag> ComparisonLines::tags(const ChartScene& scene) const
{
    std::vector<AxisTag> tags;
    for (const Line& line : m_lines) {
        if (line.points.empty()) continue;
        const double y = scene.viewport.yOf(line.points.back().y());
        if (y < scene.layout.plot.top() || y > scene.layout.plot.bottom()) continue;
        const QColor color = chartColor(scene.theme, colorOf(line.place));
        tags.push_back({y, models::signedPercentText(line.change, 2), color, readableOn(color, scene.theme)});
    }
    return tags;
}

QString ComparisonLines::description() const
{
    QStringList parts;
    for (const Line& line : m_lines)
        if (!line.points.empty())
            parts << tr("%1 %2", "symbol, change in per cent").arg(line.symbol, models::signedPercentText(line.change));
    if (parts.isEmpty()) return {};
    return tr("Compared from the left edge: %1.", "symbols with their changes").arg(parts.join(QStringLiteral(", ")));
}

} // namespace sextant::ui
