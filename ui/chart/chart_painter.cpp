#include "ui/chart/chart_painter.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

#include "models/chart/slot_time.h"
#include "models/chart/value_track.h"
#include "models/number_text.h"
#include "ui/chart/chart_labels.h"

namespace sextant::ui {
namespace {

constexpr double kCandleWidth = 3.0; ///< from here on a slot has room for a candle
constexpr double kBarWidth = 1.0;    ///< … for a bar of its own
constexpr int kPriceSpacing = 46;
constexpr int kTimeSpacing = 92;

int rounded(double value) { return static_cast<int>(std::lround(value)); }

/// Left and in the middle, with dots at the end where it is too long.
void drawShortened(QPainter& painter, const QRect& box, const QString& text)
{
    drawLabel(painter, box, Qt::AlignLeft | Qt::AlignVCenter,
              labelWidth(painter.font(), text) <= box.width()
                  ? text
                  : painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

/// From `top` to `bottom`, both included, in any order.
QRect column(int x, int width, int top, int bottom)
{
    return {x, std::min(top, bottom), width, std::abs(bottom - top) + 1};
}

} // namespace

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto mix = [share](int a, int b) { return rounded(a + (b - a) * share); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

QColor readableOn(const QColor& surface, const Theme& theme)
{
    const QColor dark = theme.isDark ? theme.window : theme.text;
    const QColor light(Qt::white);
    return contrastRatio(surface, dark) >= contrastRatio(surface, light) ? dark : light;
}

ChartLayout ChartLayout::of(const QSize& size, int axisWidth, int lineHeight, bool hasVolume,
                            const std::vector<double>& paneShares)
{
    ChartLayout layout;
    const int timeHeight = lineHeight + 8;
    const int width = std::max(1, size.width() - axisWidth);
    const int height = std::max(1, size.height() - timeHeight);
    const int volumeShare = paneShares.empty() ? 6 : 9;
    const int volumeHeight = hasVolume && height > 160 ? std::clamp(height / volumeShare, 40, 140) : 0;
    double wanted = 0.0;
    for (const double share : paneShares)
        wanted += std::max(share * height, static_cast<double>(kLowestPane));
    const double room = std::max(0.0, height * (1.0 - kLeastPlot) - volumeHeight);
    const double shrink = wanted > room ? room / wanted : 1.0;
    int top = height;
    for (auto share = paneShares.rbegin(); share != paneShares.rend(); ++share) {
        const int paneHeight = rounded(std::max(*share * height, static_cast<double>(kLowestPane)) * shrink);
        top -= paneHeight;
        layout.panes.insert(layout.panes.begin(), QRect(0, top, width, paneHeight));
    }
    layout.plot = QRect(0, 0, width, std::max(1, top - volumeHeight));
    if (volumeHeight > 0) layout.volume = QRect(0, top - volumeHeight, width, volumeHeight);
    layout.priceAxis = QRect(width, 0, axisWidth, height);
    layout.timeAxis = QRect(0, height, width, timeHeight);
    layout.corner = QRect(width, height, axisWidth, timeHeight);
    return layout;
}

QString axisText(const ChartScene& scene, double price)
{
    if (!scene.isPercent || !scene.firstClose) return axisPriceText(scene.instrument, price);
    return models::signedPercentText(price / *scene.firstClose - 1.0);
}

std::vector<PriceTick> axisTicks(const ChartScene& scene, int spacing)
{
    const ChartViewport& view = scene.viewport;
    if (!scene.isPercent || !scene.firstClose) return priceTicks(view, scene.instrument, spacing);
    const double first = *scene.firstClose;
    const double low = view.low() / first - 1.0;
    const double high = view.high() / first - 1.0;
    const double most = std::max(1.0, static_cast<double>(view.plot().height()) / spacing);
    // A hundredth of a per cent is the finest that is written.
    const double step = std::max(niceStep((high - low) / most), 1e-4);
    const int decimals = step >= 0.01 ? 0 : step >= 0.001 ? 1 : 2;
    std::vector<PriceTick> ticks;
    double lastY = 1e9; // on a logarithmic scale equal steps crowd at the top
    for (double n = std::ceil(low / step); n <= high / step && ticks.size() < 1000; n += 1.0) {
        const double share = n == 0.0 ? 0.0 : n * step; // no "-0"
        const double y = view.yOf(first * (1.0 + share));
        if (lastY - y < spacing * 0.6) continue;
        ticks.push_back({first * (1.0 + share), models::signedPercentText(share, decimals)});
        lastY = y;
    }
    return ticks;
}

void ChartPainter::flush(QPainter& painter, const QColor& up, const QColor& down)
{
    painter.setPen(Qt::NoPen);
    for (const auto& [rects, color] : {std::pair{&m_up, up}, std::pair{&m_down, down}}) {
        if (rects->isEmpty()) continue;
        painter.setBrush(color);
        painter.drawRects(*rects);
        rects->resize(0);
    }
}

void ChartPainter::flush(InkLayer& ink, const QColor& up, const QColor& down)
{
    for (const auto& [rects, color] : {std::pair{&m_up, up}, std::pair{&m_down, down}}) {
        ink.dip(color);
        for (const QRect& rect : std::as_const(*rects))
            ink.fill(rect);
        rects->resize(0);
    }
}

void ChartPainter::paintGrid(QPainter& painter, const ChartScene& scene)
{
    const QRect& plot = scene.layout.plot;
    const QRect& volume = scene.layout.volume;
    const int bottom = volume.isEmpty() ? plot.bottom() : volume.bottom();
    for (const PriceTick& tick : axisTicks(scene, kPriceSpacing))
        m_up.append(QRect(plot.left(), rounded(scene.viewport.yOf(tick.price)), plot.width(), 1));
    flush(painter, scene.theme.grid, {});
    // Where trading was closed for a night or longer; too many of them say nothing.
    const auto [firstSlot, endSlot] = scene.viewport.visibleSlots();
    const models::BarSeries& series = scene.series;
    const std::size_t firstBreak = series.firstBreakFrom(series.firstBarFrom(firstSlot));
    const std::size_t endBreak = series.firstBreakFrom(series.firstBarFrom(endSlot));
    if ((endBreak - firstBreak) * 24 > static_cast<std::size_t>(plot.width())) return;
    for (std::size_t i = firstBreak; i < endBreak; ++i) {
        const int x = rounded(scene.viewport.xOf(static_cast<double>(series.slotOfBar(series.breakBar(i)))));
        for (int y = plot.top(); y < bottom; y += 8)
            m_up.append(QRect(x, y, 1, 4));
    }
    flush(painter, scene.theme.line, {});
}

void ChartPainter::paintGaps(QPainter& painter, const ChartScene& scene)
{
    const QRect& plot = scene.layout.plot;
    const auto [firstSlot, endSlot] = scene.viewport.visibleSlots();
    const models::BarSeries& series = scene.series;
    int lastRight = -1;
    for (std::size_t i = series.firstGapFrom(firstSlot); i < series.gapCount(); ++i) {
        const models::BarSeries::Gap& gap = series.gap(i);
        if (gap.slot >= endSlot) break;
        // Nobody trades in every minute before the opening and after the close: that is no hole in the data.
        const Time from = series.bar(gap.bar - 1).end;
        if (!gap.isCompressed && !series.calendar().isRegular(from)) continue;
        const int left = std::max(plot.left(), rounded(scene.viewport.xOf(static_cast<double>(gap.slot))));
        const int right =
            std::min(plot.right(), rounded(scene.viewport.xOf(static_cast<double>(gap.slot + gap.length))));
        if (right - left < 3 || right <= lastRight) continue;
        lastRight = right;
        const QRect area(left, plot.top(), right - left, plot.height());
        painter.fillRect(area, QBrush(scene.theme.line, Qt::BDiagPattern));
        const QString length = models::spokenDurationText(series.gapLength(gap));
        const QString text = gap.isCompressed ? tr("no data for %1, shortened", "gap in a chart").arg(length)
                                              : tr("no data for %1", "gap in a chart").arg(length);
        const QFontMetrics metrics = painter.fontMetrics();
        for (const QString& shown : {text, length}) {
            const int width = metrics.horizontalAdvance(shown) + 10;
            if (width > area.width() - 4) continue;
            const QRect plate(area.center().x() - width / 2, area.center().y() - metrics.height() / 2 - 2, width,
                              metrics.height() + 4);
            painter.fillRect(plate, scene.theme.window);
            painter.setPen(scene.theme.textMuted);
            painter.drawText(plate, Qt::AlignCenter, shown);
            break;
        }
    }
}

void ChartPainter::paintCandles(const ChartScene& scene, std::size_t first, std::size_t end)
{
    const ChartViewport& view = scene.viewport;
    const double slotWidth = view.slotWidth();
    const int body = std::max(1, (rounded(slotWidth * 0.72) - 1) / 2 * 2 + 1); // odd: the wick is in its middle
    for (std::size_t i = first; i < end; ++i) {
        const market::Bar& bar = scene.series.bar(i);
        const double left = view.xOf(static_cast<double>(scene.series.slotOfBar(i)));
        const int middle = static_cast<int>(std::floor(left + slotWidth / 2.0));
        QVector<QRect>& rects = bar.close >= bar.open ? m_up : m_down;
        const int high = rounded(view.yOf(static_cast<double>(bar.high.units)));
        const int low = rounded(view.yOf(static_cast<double>(bar.low.units)));
        const int open = rounded(view.yOf(static_cast<double>(bar.open.units)));
        const int close = rounded(view.yOf(static_cast<double>(bar.close.units)));
        if (low - high > std::abs(open - close)) rects.append(column(middle, 1, high, low));
        rects.append(column(middle - body / 2, body, open, close));
    }
}

void ChartPainter::paintThinBars(const ChartScene& scene, std::size_t first, std::size_t end)
{
    const ChartViewport& view = scene.viewport;
    for (std::size_t i = first; i < end; ++i) {
        const market::Bar& bar = scene.series.bar(i);
        const int x = static_cast<int>(std::floor(view.xOf(static_cast<double>(scene.series.slotOfBar(i)))));
        (bar.close >= bar.open ? m_up : m_down)
            .append(column(x, 1, rounded(view.yOf(static_cast<double>(bar.high.units))),
                           rounded(view.yOf(static_cast<double>(bar.low.units)))));
    }
}

void ChartPainter::paintColumns(const ChartScene& scene)
{
    const ChartViewport& view = scene.viewport;
    std::optional<double> before; // close of the column to the left, so that the line of prices has no holes
    int x = scene.layout.plot.left() - 1;
    for (const models::BarSummary& sum : m_columns) {
        ++x;
        if (sum.isEmpty()) continue;
        double low = static_cast<double>(sum.low);
        double high = static_cast<double>(sum.high);
        if (before) {
            low = std::min(low, *before);
            high = std::max(high, *before);
        }
        before = static_cast<double>(sum.close);
        (sum.close >= sum.open ? m_up : m_down).append(column(x, 1, rounded(view.yOf(high)), rounded(view.yOf(low))));
    }
}

/// Edges between columns may be off by up to a quarter of a column where it holds many bars: then each is a few whole
/// groups of the pyramid. No bar is left out or seen twice.
void ChartPainter::prepare(const ChartScene& scene)
{
    const ChartViewport& view = scene.viewport;
    const models::BarSeries& series = scene.series;
    const auto [firstSlot, endSlot] = view.visibleSlots();
    m_greatestVolume = series.summary(series.firstBarFrom(firstSlot), series.firstBarFrom(endSlot)).greatestVolume;
    if (view.slotWidth() >= kBarWidth) {
        m_columns.clear();
        return m_edges.forget();
    }
    const std::size_t step = models::ValueTrack::stepFor(1.0 / view.slotWidth());
    const QRect& plot = scene.layout.plot;
    const std::size_t closed = series.closedCount();
    m_edges.update(
        {series.generation(), view.firstSlot(), view.slotWidth(), plot.width(), static_cast<std::int64_t>(closed)},
        [&](int column) {
            const double slot = std::ceil(view.slotAtX(plot.left() + column));
            const std::size_t bar = series.firstBarFrom(static_cast<std::int64_t>(slot));
            return static_cast<std::int64_t>(bar < closed ? bar / step * step : bar);
        });
    m_edges.refresh(m_columns, m_edges.kept(), [&series](std::int64_t first, std::int64_t end) {
        return series.summary(static_cast<std::size_t>(first), static_cast<std::size_t>(end));
    });
}

void ChartPainter::paintBars(InkLayer& ink, const ChartScene& scene)
{
    collectBars(scene);
    flush(ink, scene.theme.upFill, scene.theme.downFill);
}

void ChartPainter::paintBars(QPainter& painter, const ChartScene& scene)
{
    collectBars(scene);
    flush(painter, scene.theme.upFill, scene.theme.downFill);
}

void ChartPainter::collectBars(const ChartScene& scene)
{
    const auto [firstSlot, endSlot] = scene.viewport.visibleSlots();
    const std::size_t first = scene.series.firstBarFrom(firstSlot);
    const std::size_t end = scene.series.firstBarFrom(endSlot);
    if (scene.viewport.slotWidth() >= kCandleWidth)
        paintCandles(scene, first, end);
    else if (scene.viewport.slotWidth() >= kBarWidth)
        paintThinBars(scene, first, end);
    else
        paintColumns(scene);
}

void ChartPainter::paintOrigins(QPainter& painter, const ChartScene& scene)
{
    const QRect& plot = scene.layout.plot;
    const ChartViewport& view = scene.viewport;
    const models::BarSeries& series = scene.series;
    for (int x = plot.left(); x <= plot.right(); ++x) {
        const auto slot = static_cast<std::int64_t>(std::floor(view.slotAtX(x)));
        const auto bar = series.barAtSlot(slot);
        if (!bar) continue;
        const auto provenance = series.provenance(*bar);
        if (provenance == market::Provenance::Inferred)
            m_down.append(QRect(x, plot.bottom() - 2, 1, 3));
        else if (provenance == market::Provenance::Backfilled && x % 4 < 2)
            m_up.append(QRect(x, plot.bottom() - 1, 1, 2));
    }
    flush(painter, scene.theme.textMuted, scene.theme.warning);
    // Where the session begins: nothing before it was decided on.
    if (series.pastCount() == 0 || series.pastCount() >= series.barCount()) return;
    const int begins =
        static_cast<int>(std::floor(view.xOf(static_cast<double>(series.slotOfBar(series.pastCount())))));
    if (begins <= plot.left() || begins > plot.right()) return;
    painter.setPen(QPen(scene.theme.textMuted, 1.0, Qt::DashLine));
    painter.drawLine(begins, plot.top(), begins, plot.bottom());
    const QString text =
        QCoreApplication::translate("sextant::ui::ChartPainter", "history", "left of where a session begins");
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const QRect place(begins - width - 8, plot.bottom() - painter.fontMetrics().height() - 6, width + 4,
                      painter.fontMetrics().height());
    if (place.left() <= plot.left()) return;
    painter.fillRect(place, scene.theme.window);
    painter.drawText(place, Qt::AlignCenter, text);
}

void ChartPainter::paintSharedCrosshair(QPainter& painter, const ChartScene& scene, Time time)
{
    const ChartLayout& layout = scene.layout;
    const double slot = std::floor(models::placeAt(scene.series, time));
    const int x = rounded(scene.viewport.xOf(slot + 0.5));
    if (x < layout.plot.left() || x > layout.plot.right()) return;
    paintDashes(painter, QRect(x, layout.plot.top(), 1, layout.timeAxis.top() - layout.plot.top()), scene.theme.accent,
                2, 3);
    const QString text = scene.clock.barText(scene.series, static_cast<std::int64_t>(slot));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 12;
    const int left = std::clamp(x - width / 2, 0, std::max(0, layout.timeAxis.width() - width));
    const QRect plate(left, layout.timeAxis.top() + 2, width, painter.fontMetrics().height() + 2);
    painter.fillRect(plate, scene.theme.raised);
    painter.setPen(scene.theme.text);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void ChartPainter::paintReplayCursor(QPainter& painter, const ChartScene& scene, Time time)
{
    const QRect& plot = scene.layout.plot;
    const int x = rounded(scene.viewport.xOf(models::placeAt(scene.series, time)));
    if (x < plot.left() || x > plot.right()) return;
    const QColor color = scene.theme.warning;
    painter.fillRect(QRect(x, plot.top(), 2, scene.layout.timeAxis.top() - plot.top()), color);
    const QString text = tr("replay %1", "on a chart: the instant at which a replay stands")
                             .arg(QLocale().toString(scene.clock.wall(time), QStringLiteral("HH:mm:ss")));
    const QFontMetrics metrics = painter.fontMetrics();
    QRect plate(0, plot.bottom() - metrics.height() - 4, metrics.horizontalAdvance(text) + 10, metrics.height() + 2);
    plate.moveLeft(x + 2 + plate.width() <= plot.right() ? x + 2 : x - plate.width());
    painter.fillRect(plate, color);
    painter.setPen(readableOn(color, scene.theme));
    painter.drawText(plate, Qt::AlignCenter, text);
}

void ChartPainter::paintVolume(InkLayer& ink, const ChartScene& scene, int textHeight)
{
    const QRect& area = scene.layout.volume;
    if (area.isEmpty()) return;
    const ChartViewport& view = scene.viewport;
    const models::BarSeries& series = scene.series;
    const auto [firstSlot, endSlot] = view.visibleSlots();
    const std::size_t first = series.firstBarFrom(firstSlot);
    const std::size_t end = series.firstBarFrom(endSlot);
    const double greatest = m_greatestVolume;
    if (greatest > 0.0) {
        const int room = area.height() - textHeight / 2 - 4;
        const auto add = [&](int x, int width, double volume, bool isUp) {
            const int height = std::max(1, rounded(volume / greatest * room));
            if (volume > 0.0) (isUp ? m_up : m_down).append(QRect(x, area.bottom() + 1 - height, width, height));
        };
        if (view.slotWidth() >= kBarWidth) {
            const int body = std::max(1, (rounded(view.slotWidth() * 0.72) - 1) / 2 * 2 + 1);
            for (std::size_t i = first; i < end; ++i) {
                const market::Bar& bar = series.bar(i);
                const double left = view.xOf(static_cast<double>(series.slotOfBar(i)));
                const int x = view.slotWidth() >= kCandleWidth
                                  ? static_cast<int>(std::floor(left + view.slotWidth() / 2.0)) - body / 2
                                  : static_cast<int>(std::floor(left));
                add(x, body, bar.volume, bar.close >= bar.open);
            }
        } else {
            int x = area.left();
            for (const models::BarSummary& sum : m_columns) {
                if (!sum.isEmpty()) add(x, 1, sum.greatestVolume, sum.close >= sum.open);
                ++x;
            }
        }
        flush(ink, mixed(scene.theme.window, scene.theme.upFill, 0.5),
              mixed(scene.theme.window, scene.theme.downFill, 0.5));
    }
}

void ChartPainter::paintVolumeAxis(QPainter& painter, const ChartScene& scene)
{
    const QRect& area = scene.layout.volume;
    if (area.isEmpty()) return;
    const double greatest = m_greatestVolume;
    painter.fillRect(QRect(area.left(), area.top(), area.width() + scene.layout.priceAxis.width(), 1),
                     scene.theme.line);
    painter.setPen(scene.theme.textMuted);
    drawLabel(painter, area.adjusted(8, 4, -4, 0), Qt::AlignLeft | Qt::AlignTop, tr("Volume"));
    const QRect axis(scene.layout.priceAxis.left() + 6, area.top() + 4, scene.layout.priceAxis.width() - 8,
                     area.height());
    if (greatest > 0.0) drawLabel(painter, axis, Qt::AlignLeft | Qt::AlignTop, volumeText(greatest));
}

void ChartPainter::paintAxes(QPainter& painter, const ChartScene& scene, const QString& clockLabel)
{
    const ChartLayout& layout = scene.layout;
    painter.fillRect(QRect(layout.priceAxis.left(), 0, 1, layout.priceAxis.height()), scene.theme.line);
    painter.fillRect(QRect(0, layout.timeAxis.top(), layout.timeAxis.width() + layout.corner.width(), 1),
                     scene.theme.line);
    painter.setPen(scene.theme.textMuted);
    const int height = painter.fontMetrics().height();
    for (const PriceTick& tick : axisTicks(scene, kPriceSpacing)) {
        const int y = rounded(scene.viewport.yOf(tick.price));
        if (y < layout.plot.top() + height / 2 || y > layout.plot.bottom() - height / 2) continue;
        const QRect box(layout.priceAxis.left() + 6, y - height / 2, layout.priceAxis.width() - 8, height);
        const bool isCovered =
            std::any_of(m_tagBoxes.begin(), m_tagBoxes.end(), [&box](const QRect& tag) { return tag.intersects(box); });
        if (!isCovered) drawLabel(painter, box, Qt::AlignLeft | Qt::AlignVCenter, tick.text);
    }
    bool isMajor = false;
    for (const TimeTick& tick : scene.clock.ticks(scene.series, scene.viewport, kTimeSpacing)) {
        const int x = rounded(scene.viewport.xOf(static_cast<double>(tick.slot) + 0.5));
        const int width = labelWidth(painter.font(), tick.text) + 2;
        if (x - width / 2 < 2 || x + width / 2 > layout.timeAxis.right()) continue;
        if (tick.isMajor != isMajor) painter.setPen(tick.isMajor ? scene.theme.text : scene.theme.textMuted);
        isMajor = tick.isMajor;
        drawLabel(painter, QRect(x - width / 2, layout.timeAxis.top() + 1, width, layout.timeAxis.height() - 1),
                  Qt::AlignCenter, tick.text);
    }
    painter.setPen(scene.theme.textMuted);
    drawShortened(painter, layout.corner.adjusted(6, 1, -2, 0), clockLabel);
}

void ChartPainter::paintDashes(QPainter& painter, const QRect& line, const QColor& color, int dash, int space)
{
    const bool isAcross = line.height() == 1;
    const int length = isAcross ? line.width() : line.height();
    if (length <= 0) return;
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        // A picture of the whole line is there at once; rectangles are clipped and filled one by one.
        QImage picture(line.size(), QImage::Format_ARGB32_Premultiplied);
        const QRgb ink = qPremultiply(color.rgba());
        auto* pixel = reinterpret_cast<QRgb*>(picture.bits());
        const qsizetype step = isAcross ? 1 : picture.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
        for (int i = 0; i < length; ++i, pixel += step)
            *pixel = i % (dash + space) < dash ? ink : 0;
        painter.drawImage(line.topLeft(), picture);
        return;
    }
    QVector<QRect> dashes;
    dashes.reserve(length / (dash + space) + 1);
    for (int i = 0; i < length; i += dash + space) {
        const int extent = std::min(dash, length - i);
        dashes.append(isAcross ? QRect(line.left() + i, line.top(), extent, 1)
                               : QRect(line.left(), line.top() + i, 1, extent));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(dashes);
}

void ChartPainter::paintDashes(QPainter& painter, const QRect& plot, int y, const QColor& color, int dash, int space)
{
    paintDashes(painter, QRect(plot.left(), y, plot.width(), 1), color, dash, space);
}

void ChartPainter::paintTags(QPainter& painter, const ChartScene& scene)
{
    const QRect& axis = scene.layout.priceAxis;
    const QRect& plot = scene.layout.plot;
    const int height = painter.fontMetrics().height() + 2;
    m_tagBoxes.clear();
    // From the top down each moves below the one before it; what then hangs out at the bottom pushes back.
    std::stable_sort(m_tags.begin(), m_tags.end(), [](const AxisTag& a, const AxisTag& b) { return a.y < b.y; });
    std::vector<double> tops;
    for (const AxisTag& tag : m_tags) {
        const double wanted = tag.y - height / 2.0;
        tops.push_back(tops.empty() ? wanted : std::max(wanted, tops.back() + height));
    }
    double limit = plot.bottom() + 1.0;
    for (std::size_t i = tops.size(); i-- > 0;) {
        tops[i] = std::min(tops[i], limit - height);
        limit = tops[i];
    }
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        const AxisTag& tag = m_tags[i];
        const QRect box(axis.left() + 1, rounded(tops[i]), axis.width() - 1, height);
        m_tagBoxes.push_back(box);
        painter.fillRect(box, tag.surface);
        painter.setPen(tag.color);
        drawShortened(painter, box.adjusted(5, 0, -2, 0), tag.text);
    }
    m_tags.clear();
}

} // namespace sextant::ui
