#include "ui/chart/indicator_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

#include "models/number_text.h"
#include "ui/chart/chart_labels.h"
#include "ui/chart/indicator_palette.h"

namespace sextant::ui {
namespace {

using models::IndicatorChoice;
using models::OutputForm;
using Item = ChartIndicators::Item;

constexpr double kThinnest = 0.35; ///< added to a line's width, so that one pixel is seen
constexpr int kTintAlpha = 26;     ///< of 255
constexpr int kCloudAlpha = 34;
constexpr int kHistogramAlpha = 200;
constexpr double kRoom = 0.08; ///< of a pane, above and below its values
constexpr int kTickSpacing = 30;
constexpr int kGripWidth = 26;
constexpr double kFromHere = 100'000.0; ///< values are written in thousands and more
constexpr int kLineReach = 5;           ///< pixels from a line at which it is meant

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

bool isDrawn(const Item& item, std::size_t output)
{
    return !item.choice.isHidden && item.choice.outputs[output].isShown;
}

bool isAutomatic(const models::OutputStyle& style)
{
    return !style.custom.isValid() && style.color == models::kMutedColor;
}

bool isHistogram(OutputForm form) { return form == OutputForm::Histogram; }

} // namespace

int decimalsFor(double span)
{
    if (!(span > 0.0) || !std::isfinite(span)) return 2;
    return std::clamp(static_cast<int>(std::ceil(2.7 - std::log10(span))), -9, 8);
}

QString indicatorValueText(double value, int decimals)
{
    struct Unit {
        double size;
        int digits;
        const char* text;
    };
    static constexpr std::array kUnits{Unit{1e9, 9, QT_TRANSLATE_NOOP("IndicatorPainter", "%1 G")},
                                       Unit{1e6, 6, QT_TRANSLATE_NOOP("IndicatorPainter", "%1 M")},
                                       Unit{1e3, 3, QT_TRANSLATE_NOOP("IndicatorPainter", "%1 k")}};
    if (std::abs(value) >= kFromHere && decimals <= 0)
        for (const Unit& unit : kUnits)
            if (std::abs(value) >= unit.size)
                return QCoreApplication::translate("IndicatorPainter", unit.text)
                    .arg(models::numberText(value / unit.size, std::clamp(decimals + unit.digits, 0, 4)));
    return models::numberText(value, std::max(0, decimals));
}

void IndicatorPainter::prepare(const ChartScene& scene, const ChartIndicators& indicators, InkLayer& plot,
                               InkLayer& below, std::optional<std::size_t> selected)
{
    m_scene = &scene;
    m_indicators = &indicators;
    m_plot = &plot;
    m_below = &below;
    m_ratio = plot.ratio();
    m_selected = selected;
    m_panes.clear();
    m_kept.clear();
    if (indicators.isEmpty()) return;
    int furthest = 0;
    for (std::size_t i = 0; i < indicators.count(); ++i)
        for (std::size_t k = 0; k < indicators.item(i).look.forms.size(); ++k)
            if (isDrawn(indicators.item(i), k))
                furthest = std::max(furthest, indicators.item(i).series->displacement(k));
    m_trace.prepare(scene.series, scene.viewport, m_ratio, furthest);
    preparePanes(indicators);
}

void IndicatorPainter::preparePanes(const ChartIndicators& indicators)
{
    const std::vector<int> numbers = indicators.panes();
    for (std::size_t p = 0; p < numbers.size() && p < m_scene->layout.panes.size(); ++p) {
        PaneScale scale;
        scale.pane = numbers[p];
        scale.area = m_scene->layout.panes[p];
        models::ValueRange sum;
        for (std::size_t i = 0; i < indicators.count(); ++i) {
            const Item& item = indicators.item(i);
            if (item.choice.pane != scale.pane || item.choice.isHidden) continue;
            models::ValueRange own;
            for (std::size_t k = 0; k < item.look.forms.size(); ++k) {
                if (!isDrawn(item, k) || item.look.forms[k] == OutputForm::ZeroDots) continue;
                const models::ValueRange range = item.series->range(k, m_trace.firstBar(), m_trace.endBar());
                if (!range.isEmpty() && isHistogram(item.look.forms[k])) own.add(0.0);
                own.add(range);
            }
            if (own.isEmpty()) continue;
            for (const double level : item.look.levels)
                own.add(level);
            sum.add(own);
        }
        scale.hasValues = !sum.isEmpty();
        if (scale.hasValues) {
            const double least = std::max({std::abs(sum.high), std::abs(sum.low), 1e-6}) * 1e-6;
            const double room = std::max((sum.high - sum.low) * kRoom, least);
            scale.low = sum.low - room;
            scale.high = sum.high + room;
        }
        m_panes.push_back(scale);
    }
}

const PaneScale* IndicatorPainter::scaleOf(int pane) const
{
    const auto found =
        std::find_if(m_panes.begin(), m_panes.end(), [pane](const PaneScale& scale) { return scale.pane == pane; });
    return found == m_panes.end() ? nullptr : &*found;
}

ValueAxis IndicatorPainter::axisOf(const Item& item) const
{
    ValueAxis axis;
    axis.ratio = m_ratio;
    if (item.choice.pane == IndicatorChoice::kPricePane) {
        axis.prices = &m_scene->viewport;
        axis.unitsPerPrice = std::pow(10.0, m_scene->instrument.priceScale);
        axis.top = m_scene->layout.plot.top();
        return axis;
    }
    if (const PaneScale* scale = scaleOf(item.choice.pane)) {
        axis.low = scale->low;
        axis.high = scale->high;
        axis.start = (scale->area.top() - m_below->area().top()) * m_ratio;
        axis.height = scale->area.height() * m_ratio;
    }
    return axis;
}

models::ValueRange IndicatorPainter::pricesOf(const ChartIndicators& indicators, std::int64_t firstBar,
                                              std::int64_t endBar, double unitsPerPrice)
{
    models::ValueRange sum;
    for (std::size_t i = 0; i < indicators.count(); ++i) {
        const Item& item = indicators.item(i);
        if (item.choice.pane != IndicatorChoice::kPricePane) continue;
        for (std::size_t k = 0; k < item.look.forms.size(); ++k)
            if (isDrawn(item, k)) sum.add(item.series->range(k, firstBar, endBar));
    }
    if (sum.isEmpty()) return sum;
    return {sum.low * unitsPerPrice, sum.high * unitsPerPrice};
}

void IndicatorPainter::paintTints()
{
    const auto hasTint = [](const Item& item) {
        return item.look.band && item.choice.isTinted && item.choice.pane == IndicatorChoice::kPricePane &&
               isDrawn(item, item.look.band->first) && isDrawn(item, item.look.band->second);
    };
    for (std::size_t i = 0; i < m_indicators->count(); ++i)
        if (hasTint(m_indicators->item(i))) paintTint(*m_plot, m_indicators->item(i));
}

void IndicatorPainter::paintOverlays()
{
    for (std::size_t i = 0; i < m_indicators->count(); ++i) {
        const Item& item = m_indicators->item(i);
        if (item.choice.pane != IndicatorChoice::kPricePane || item.choice.isHidden) continue;
        for (std::size_t k = 0; k < item.look.forms.size(); ++k)
            if (isDrawn(item, k)) paintOutput(*m_plot, item, k, m_selected == i);
    }
}

void IndicatorPainter::paintPaneGrids(QPainter& painter)
{
    for (const PaneScale& scale : m_panes)
        paintPaneGrid(painter, scale);
}

void IndicatorPainter::paintPaneAxes(QPainter& painter) const
{
    for (const PaneScale& scale : m_panes)
        paintPaneAxis(painter, scale);
}

void IndicatorPainter::paintPanes()
{
    InkLayer& ink = *m_below;
    for (std::size_t i = 0; i < m_indicators->count(); ++i) {
        const Item& item = m_indicators->item(i);
        const PaneScale* scale = scaleOf(item.choice.pane);
        if (item.choice.isHidden || scale == nullptr || !scale->hasValues) continue;
        const double top = (scale->area.top() + 1 - ink.area().top()) * m_ratio;
        ink.setClip(static_cast<int>(top), static_cast<int>(top + (scale->area.height() - 1) * m_ratio));
        if (item.look.band && item.choice.isTinted && isDrawn(item, item.look.band->first) &&
            isDrawn(item, item.look.band->second))
            paintTint(ink, item);
        // Columns first, so that lines are not hidden.
        for (const bool columns : {true, false})
            for (std::size_t k = 0; k < item.look.forms.size(); ++k)
                if (isDrawn(item, k) && isHistogram(item.look.forms[k]) == columns)
                    paintOutput(ink, item, k, m_selected == i);
    }
}

void IndicatorPainter::paintTint(InkLayer& ink, const Item& item)
{
    const auto [first, second] = *item.look.band;
    const ValueAxis axis = axisOf(item);
    followLine(item, first, axis);
    keepTrace(item, first);
    m_edge.resize(static_cast<std::size_t>(m_trace.columns()));
    for (int column = 0; column < m_trace.columns(); ++column)
        m_edge[static_cast<std::size_t>(column)] =
            (m_trace.top(column) + m_trace.bottom(column)) / 2.0F; // of nothing: not a number
    followLine(item, second, axis);
    keepTrace(item, second);
    const Theme& theme = m_scene->theme;
    const QColor plain = withAlpha(outputColor(theme, item.choice.outputs[first]), kTintAlpha);
    const QColor above = withAlpha(outputColor(theme, item.choice.outputs[first]), kCloudAlpha);
    const QColor below = withAlpha(outputColor(theme, item.choice.outputs[second]), kCloudAlpha);
    const std::size_t columns = m_edge.size();
    m_tops.resize(columns);
    m_bottoms.resize(columns);
    // Of a cloud first what lies on one side, then what lies on the other; a gap is no number, which is below nothing.
    const auto paint = [&](const QColor& color, const auto& isMeant) {
        for (std::size_t i = 0; i < columns; ++i) {
            const float one = m_edge[i];
            const float other = (m_trace.tops()[i] + m_trace.bottoms()[i]) / 2.0F;
            const bool isSeen = !std::isnan(one) && !std::isnan(other) && isMeant(one, other);
            m_tops[i] = isSeen ? std::min(one, other) : std::numeric_limits<float>::quiet_NaN();
            m_bottoms[i] = std::max(one, other);
        }
        ink.dip(color);
        ink.between(m_tops, m_bottoms);
    };
    if (!item.look.isCloud) return paint(plain, [](float, float) { return true; });
    paint(above, [](float one, float other) { return one < other; });
    paint(below, [](float one, float other) { return one >= other; });
}

void IndicatorPainter::paintOutput(InkLayer& ink, const Item& item, std::size_t output, bool isSelected)
{
    const models::OutputStyle& style = item.choice.outputs[output];
    const Theme& theme = m_scene->theme;
    const ValueAxis axis = axisOf(item);
    switch (item.look.forms[output]) {
    case OutputForm::Histogram:
        return paintHistogram(ink, item, output);
    case OutputForm::Dots:
    case OutputForm::SidedDots:
    case OutputForm::ZeroDots:
        return paintDots(ink, item, output);
    case OutputForm::SidedLine:
        for (const bool isBelow : {true, false}) {
            const double scale = std::pow(10.0, -m_scene->instrument.priceScale);
            const models::BarSeries& bars = m_scene->series;
            m_trace.follow(*item.series, output, axis, false, [&](std::int64_t bar, double value) {
                const auto place = static_cast<std::size_t>(
                    std::clamp<std::int64_t>(bar, 0, static_cast<std::int64_t>(bars.barCount()) - 1));
                return (value <= static_cast<double>(bars.bar(place).close.units) * scale) == isBelow;
            });
            const QColor color = isAutomatic(style) ? (isBelow ? theme.up : theme.down) : outputColor(theme, style);
            paintLine(ink, style, color, isSelected);
        }
        return;
    case OutputForm::Line:
    case OutputForm::Steps:
        followLine(item, output, axis);
        return paintLine(ink, style, outputColor(theme, style), isSelected);
    }
}

/// The edges of a tint are lines, too.
void IndicatorPainter::keepTrace(const Item& item, std::size_t output)
{
    m_kept.push_back({&item,
                      output,
                      {m_trace.tops().begin(), m_trace.tops().end()},
                      {m_trace.bottoms().begin(), m_trace.bottoms().end()}});
}

/// What begins anew with every session is not joined across their border.
void IndicatorPainter::followLine(const Item& item, std::size_t output, const ValueAxis& axis)
{
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(),
                                   [&](const KeptTrace& each) { return each.item == &item && each.output == output; });
    if (kept != m_kept.end()) return m_trace.resume(kept->tops, kept->bottoms);
    const bool isStepped = item.look.forms[output] == OutputForm::Steps;
    const models::BarSeries& bars = m_scene->series;
    if (!item.look.breaksAtSessions || m_trace.isDense()) return m_trace.follow(*item.series, output, axis, isStepped);
    m_trace.follow(*item.series, output, axis, isStepped, {}, [&bars](std::int64_t bar) {
        const auto place = static_cast<std::size_t>(bar);
        if (bar < 1 || place >= bars.barCount()) return false;
        const market::Calendar& calendar = bars.calendar();
        return calendar.tradingDayAt(bars.bar(place).start()).date !=
               calendar.tradingDayAt(bars.bar(place - 1).start()).date;
    });
}

/// The ink of a line is as long as the line: at a slope dy per column its span is dy + w high, of which
/// w * sqrt(1 + dy²) is ink.
void IndicatorPainter::paintLine(InkLayer& ink, const models::OutputStyle& style, const QColor& color, bool isSelected)
{
    const double width = (style.width + kThinnest + (isSelected ? 1.0 : 0.0)) * m_ratio;
    const int dash = style.line == models::LineStyle::Solid
                         ? 0
                         : static_cast<int>(std::lround((style.line == models::LineStyle::Dashed ? 6 : 2) * m_ratio));
    ink.dip(color);
    const std::span<const float> tops = m_trace.tops();
    const std::span<const float> bottoms = m_trace.bottoms();
    const auto wide = static_cast<float>(width);
    m_strengths.resize(tops.size());
    for (std::size_t i = 0; i < tops.size(); ++i) { // apart from the painting: several at once
        const float rise = bottoms[i] - tops[i];
        const float strength = wide * std::sqrt(1.0F + rise * rise) / (rise + wide);
        m_strengths[i] = strength < 1.0F ? strength : 1.0F;
    }
    if (dash > 0) {
        // Dashes go along with the bars.
        const auto phase = static_cast<int>(std::fmod(m_scene->viewport.firstSlot() * m_trace.barWidth(), 2.0 * dash));
        for (int column = 0; column < m_trace.columns(); ++column)
            if ((column + phase + 2 * dash) / dash % 2 == 1) m_strengths[static_cast<std::size_t>(column)] = 0.0F;
    }
    ink.line(tops, bottoms, m_strengths, wide);
}

void IndicatorPainter::paintHistogram(InkLayer& ink, const Item& item, std::size_t output)
{
    const ValueAxis axis = axisOf(item);
    const models::OutputStyle& style = item.choice.outputs[output];
    const Theme& theme = m_scene->theme;
    const bool isBySign = isAutomatic(style);
    const QColor own = withAlpha(outputColor(theme, style), kHistogramAlpha);
    const QColor up = isBySign ? withAlpha(theme.upFill, kHistogramAlpha) : own;
    const QColor down = isBySign ? withAlpha(theme.downFill, kHistogramAlpha) : own;
    const double zero = axis.yOf(0.0);
    if (m_trace.isDense()) {
        m_trace.follow(*item.series, output, axis, true);
        for (int column = 0; column < m_trace.columns(); ++column) {
            if (!m_trace.has(column)) continue;
            ink.dip(up);
            ink.span(column, std::min(zero, static_cast<double>(m_trace.top(column))), zero);
            ink.dip(down);
            ink.span(column, zero, std::max(zero, static_cast<double>(m_trace.bottom(column))));
        }
        return;
    }
    const int body = std::max(1, static_cast<int>(std::lround(m_trace.barWidth() * 0.72)));
    for (std::int64_t bar = m_trace.firstBar(); bar < m_trace.endBar(); ++bar) {
        const auto value = item.series->valueAt(output, bar);
        if (!value) continue;
        const double y = axis.yOf(*value);
        const int left = static_cast<int>(std::floor(m_trace.middleOf(bar))) - body / 2;
        ink.dip(*value >= 0.0 ? up : down);
        for (int column = left; column < left + body; ++column)
            ink.span(column, std::min(y, zero), std::max(y, zero));
    }
}

void IndicatorPainter::paintDots(InkLayer& ink, const Item& item, std::size_t output)
{
    const ValueAxis axis = axisOf(item);
    const models::OutputStyle& style = item.choice.outputs[output];
    const OutputForm form = item.look.forms[output];
    const Theme& theme = m_scene->theme;
    const double unit = std::pow(10.0, -m_scene->instrument.priceScale);
    const auto last = static_cast<std::int64_t>(m_scene->series.barCount()) - 1;
    const auto colorAt = [&](std::int64_t bar, double value) {
        if (form == OutputForm::ZeroDots) return value > 0.0 ? theme.warning : theme.textMuted;
        if (form != OutputForm::SidedDots || !isAutomatic(style)) return outputColor(theme, style);
        const auto place = static_cast<std::size_t>(std::clamp<std::int64_t>(bar, 0, last));
        return value <= static_cast<double>(m_scene->series.bar(place).close.units) * unit ? theme.up : theme.down;
    };
    if (m_trace.isDense()) {
        m_trace.follow(*item.series, output, axis, true);
        const double zero = axis.yOf(0.0);
        for (int column = 0; column < m_trace.columns(); ++column) {
            if (!m_trace.has(column)) continue;
            const bool isZero = form == OutputForm::ZeroDots;
            const double top = isZero ? zero - m_ratio : static_cast<double>(m_trace.top(column)) - m_ratio / 2.0;
            const double bottom = isZero ? zero + m_ratio : static_cast<double>(m_trace.bottom(column)) + m_ratio / 2.0;
            ink.dip(isZero ? theme.textMuted : outputColor(theme, style));
            ink.span(column, top, bottom);
        }
        return;
    }
    const double radius = std::clamp(m_trace.barWidth() * 0.25, 1.0 * m_ratio, (style.width + 1.5) * m_ratio);
    for (std::int64_t bar = m_trace.firstBar(); bar < m_trace.endBar(); ++bar) {
        const auto value = item.series->valueAt(output, bar);
        if (!value) continue;
        const double x = m_trace.middleOf(bar);
        const double y = axis.yOf(form == OutputForm::ZeroDots ? 0.0 : *value);
        ink.dip(colorAt(bar, *value));
        for (int column = static_cast<int>(std::floor(x - radius)); column <= static_cast<int>(x + radius); ++column) {
            const double away = std::min(radius, std::abs(column + 0.5 - x));
            const double half = std::sqrt(radius * radius - away * away);
            ink.span(column, y - half, y + half);
        }
    }
}

void IndicatorPainter::paintPaneGrid(QPainter& painter, const PaneScale& scale)
{
    const Theme& theme = m_scene->theme;
    painter.fillRect(
        QRect(scale.area.left(), scale.area.top(), scale.area.width() + m_scene->layout.priceAxis.width(), 1),
        theme.line);
    // What the pane is dragged by.
    painter.fillRect(QRect(scale.area.center().x() - kGripWidth / 2, scale.area.top() - 1, kGripWidth, 3),
                     mixed(theme.window, theme.textMuted, 0.5));
    if (!scale.hasValues) return;
    for (std::size_t i = 0; i < m_indicators->count(); ++i) {
        const Item& item = m_indicators->item(i);
        if (item.choice.pane != scale.pane || item.choice.isHidden) continue;
        for (const double level : item.look.levels) {
            const int y = static_cast<int>(std::lround(scale.yOf(level)));
            if (y > scale.area.top() && y < scale.area.bottom())
                ChartPainter::paintDashes(painter, scale.area, y, mixed(theme.window, theme.textMuted, 0.45),
                                          level == 0.0 ? scale.area.width() : 4, 4);
        }
    }
}

void IndicatorPainter::paintPaneAxis(QPainter& painter, const PaneScale& scale) const
{
    if (!scale.hasValues) return;
    const QRect& axis = m_scene->layout.priceAxis;
    const int height = painter.fontMetrics().height();
    const double most = std::max(1.0, static_cast<double>(scale.area.height()) / kTickSpacing);
    const double step = niceStep((scale.high - scale.low) / most);
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), -9, 8);
    painter.setPen(m_scene->theme.textMuted);
    std::vector<int> taken;
    const int highest = scale.area.top() + height / 2;
    const int lowest = scale.area.bottom() - height / 2 + 2;
    const auto label = [&](double value, int digits, bool isLevel) {
        int y = static_cast<int>(std::lround(scale.yOf(value)));
        // A level close to an edge is named beside it.
        if (isLevel && scale.area.contains(scale.area.left(), y)) y = std::clamp(y, highest, std::max(highest, lowest));
        if (y < highest || y > lowest) return;
        if (std::any_of(taken.begin(), taken.end(), [&](int other) { return std::abs(other - y) < height; })) return;
        taken.push_back(y);
        drawLabel(painter, QRect(axis.left() + 6, y - height / 2, axis.width() - 8, height),
                  Qt::AlignLeft | Qt::AlignVCenter, indicatorValueText(value + 0.0, digits));
    };
    // Levels say more than round numbers.
    for (std::size_t i = 0; i < m_indicators->count(); ++i) {
        const Item& item = m_indicators->item(i);
        if (item.choice.pane != scale.pane || item.choice.isHidden) continue;
        for (const double level : item.look.levels)
            label(level, level == std::floor(level) ? 0 : std::max(1, decimals), true);
    }
    const double first = std::ceil(scale.low / step);
    const double last = std::floor(scale.high / step);
    if (!(last - first < 100.0)) return;
    for (double n = first; n <= last; n += 1.0)
        label(n * step, decimals, false);
}

void IndicatorPainter::paintCrosshair(QPainter& painter, const ChartScene& scene, int y) const
{
    for (const PaneScale& scale : m_panes) {
        if (!scale.hasValues || y < scale.area.top() || y > scale.area.bottom()) continue;
        const Theme& theme = scene.theme;
        const int height = painter.fontMetrics().height() + 2;
        ChartPainter::paintDashes(painter, scale.area, y, theme.textMuted, 3, 3);
        const QRect box(scene.layout.priceAxis.left() + 1, y - height / 2, scene.layout.priceAxis.width() - 1, height);
        painter.fillRect(box, theme.text);
        painter.setPen(readableOn(theme.text, theme));
        drawLabel(painter, box, Qt::AlignCenter,
                  indicatorValueText(scale.valueAtY(y), decimalsFor(scale.high - scale.low)));
    }
}

std::optional<std::size_t> IndicatorPainter::itemAt(const QPoint& point, const ChartScene& scene,
                                                    const ChartIndicators& indicators) const
{
    const double unitsPerPrice = std::pow(10.0, scene.instrument.priceScale);
    const auto barAt = [&](int x) {
        const auto slot = static_cast<std::int64_t>(std::floor(scene.viewport.slotAtX(x)));
        const std::int64_t slots = scene.series.slotCount();
        return slot >= slots ? static_cast<std::int64_t>(scene.series.barCount()) + slot - slots
                             : static_cast<std::int64_t>(scene.series.firstBarFrom(std::max<std::int64_t>(0, slot)));
    };
    // What was drawn last lies on top.
    for (std::size_t i = indicators.count(); i-- > 0;) {
        const Item& item = indicators.item(i);
        const bool isPrice = item.choice.pane == IndicatorChoice::kPricePane;
        const PaneScale* scale = isPrice ? nullptr : scaleOf(item.choice.pane);
        if (isPrice ? !scene.layout.plot.contains(point) : scale == nullptr || !scale->area.contains(point)) continue;
        for (std::size_t k = 0; k < item.look.forms.size(); ++k) {
            if (!isDrawn(item, k)) continue;
            const models::ValueRange range =
                item.series->range(k, barAt(point.x() - 2), std::max(barAt(point.x() + 2), barAt(point.x() - 2) + 1));
            if (range.isEmpty()) continue;
            const auto yOf = [&](double value) {
                return isPrice ? scene.viewport.yOf(value * unitsPerPrice) : scale->yOf(value);
            };
            if (point.y() >= yOf(range.high) - kLineReach && point.y() <= yOf(range.low) + kLineReach) return i;
        }
    }
    return std::nullopt;
}

int IndicatorPainter::decimalsOf(const Item& item, const ChartScene& scene) const
{
    if (item.choice.pane == IndicatorChoice::kPricePane) return models::priceDecimals(scene.instrument);
    const PaneScale* scale = scaleOf(item.choice.pane);
    return scale == nullptr || !scale->hasValues ? 2 : decimalsFor(scale->high - scale->low);
}

} // namespace sextant::ui
