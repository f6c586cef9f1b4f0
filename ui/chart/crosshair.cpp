#include "ui/chart/crosshair.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

#include "models/number_text.h"
#include "ui/chart/chart_labels.h"

namespace sextant::ui {
namespace {

constexpr int kLegendTop = 6; ///< pixels below the edge of the plot

/// Change of a bar's close against the close before it, or its own open.
double changeOf(const models::BarSeries& series, std::size_t bar)
{
    const double before = static_cast<double>(bar > 0 ? series.bar(bar - 1).close.units : series.bar(bar).open.units);
    return before == 0.0 ? 0.0 : static_cast<double>(series.bar(bar).close.units) / before - 1.0;
}

} // namespace

QString Crosshair::provenanceText(market::Provenance provenance)
{
    switch (provenance) {
    case market::Provenance::Replayed:
        return tr("recorded", "how a bar came to be known");
    case market::Provenance::Live:
        return tr("live", "how a bar came to be known");
    case market::Provenance::Backfilled:
        return tr("fetched afterwards", "how a bar came to be known");
    case market::Provenance::Simulated:
        return tr("simulated", "how a bar came to be known");
    case market::Provenance::Inferred:
        return tr("never confirmed by the venue", "how a bar came to be known");
    case market::Provenance::CarriedOver:
        return tr("of the session before", "how a bar came to be known");
    }
    return {};
}

QString Crosshair::originText(const models::BarSeries& series, std::size_t bar)
{
    const auto provenance = series.provenance(bar);
    const QString known = provenance ? provenanceText(*provenance) : QString();
    if (bar >= series.pastCount()) return known;
    return known.isEmpty() ? tr("history", "a bar from before the session")
                           : tr("history, %1", "a bar from before the session, how it came to be known").arg(known);
}

void Crosshair::moveTo(const QPoint& point, const ChartViewport& viewport)
{
    m_slot = static_cast<std::int64_t>(std::floor(viewport.slotAtX(point.x())));
    m_y = point.y();
}

void Crosshair::standOn(std::int64_t slot)
{
    m_slot = slot;
    m_y.reset();
}

void Crosshair::hide()
{
    m_slot.reset();
    m_y.reset();
}

std::optional<std::size_t> Crosshair::bar(const models::BarSeries& series) const
{
    if (series.barCount() == 0) return std::nullopt;
    if (m_slot)
        if (const auto found = series.barAtSlot(*m_slot)) return found;
    return series.barCount() - 1;
}

void Crosshair::paint(QPainter& painter, const ChartScene& scene) const
{
    if (!m_slot || scene.series.barCount() == 0) return;
    const ChartLayout& layout = scene.layout;
    const Theme& theme = scene.theme;
    const ChartViewport& view = scene.viewport;
    const int bottom = layout.timeAxis.top();
    const int x = static_cast<int>(std::floor(view.xOf(static_cast<double>(*m_slot)) + view.slotWidth() / 2.0));
    const int height = painter.fontMetrics().height() + 2;
    const auto drawTag = [&](const QRect& box, const QString& text) {
        painter.fillRect(box, theme.text);
        painter.setPen(readableOn(theme.text, theme));
        drawLabel(painter, box, Qt::AlignCenter, text);
    };
    if (x >= layout.plot.left() && x <= layout.plot.right()) {
        ChartPainter::paintDashes(painter, QRect(x, 0, 1, bottom), theme.textMuted, 3, 3);
        const QString time = scene.clock.barText(scene.series, *m_slot);
        const int width = labelWidth(painter.font(), time) + 12;
        const int left = std::clamp(x - width / 2, 0, std::max(0, layout.timeAxis.width() - width));
        drawTag(QRect(left, layout.timeAxis.top() + 2, width, height), time);
    }
    // By keyboard the price is the close of the bar.
    const auto found = scene.series.barAtSlot(*m_slot);
    std::optional<double> price;
    if (m_y && layout.plot.contains(layout.plot.left(), *m_y))
        price = view.priceAtY(*m_y);
    else if (!m_y && found)
        price = static_cast<double>(scene.series.bar(*found).close.units);
    if (!price) return;
    const int y = m_y ? *m_y : static_cast<int>(std::lround(view.yOf(*price)));
    if (y < layout.plot.top() || y > layout.plot.bottom()) return;
    ChartPainter::paintDashes(painter, layout.plot, y, theme.textMuted, 3, 3);
    drawTag(QRect(layout.priceAxis.left() + 1, y - height / 2, layout.priceAxis.width() - 1, height),
            axisText(scene, *price));
}

int Crosshair::legendHeight(int lineHeight) { return kLegendTop + lineHeight + 6 + 2; }

void Crosshair::paintLegend(QPainter& painter, const ChartScene& scene, const QFont& bold) const
{
    const auto at = bar(scene.series);
    if (!at) return;
    const market::Bar& shown = scene.series.bar(*at);
    const auto provenance = scene.series.provenance(*at);
    const double change = changeOf(scene.series, *at);
    const Theme& theme = scene.theme;
    const QColor tone = change > 0.0 ? theme.up : change < 0.0 ? theme.down : theme.text;
    struct Piece {
        QString text;
        QColor color;
        bool isBold = false;
        int space = 4;
    };
    const auto price = [&](Price value) { return axisPriceText(scene.instrument, static_cast<double>(value.units)); };
    const bool isInGap =
        m_slot && *m_slot >= 0 && *m_slot < scene.series.slotCount() && !scene.series.barAtSlot(*m_slot);
    const std::vector<Piece> pieces{
        {tr("%1 · %2", "symbol and timeframe of a chart")
             .arg(models::toText(scene.instrument.symbol), models::timeframeText(scene.series.timeframe())),
         theme.text, true, 12},
        {isInGap ? tr("no data") : QString(), theme.textMuted},
        {tr("O", "opening price of a bar"), theme.textMuted},
        {price(shown.open), theme.text, false, 8},
        {tr("H", "highest price of a bar"), theme.textMuted},
        {price(shown.high), theme.text, false, 8},
        {tr("L", "lowest price of a bar"), theme.textMuted},
        {price(shown.low), theme.text, false, 8},
        {tr("C", "closing price of a bar"), theme.textMuted},
        {price(shown.close), theme.text, false, 8},
        {models::signedPercentText(change), tone, false, 8},
        {scene.layout.volume.isEmpty() ? QString() : tr("Vol", "volume of a bar"), theme.textMuted},
        {scene.layout.volume.isEmpty() ? QString() : volumeText(shown.volume), theme.text, false, 8},
        {originText(scene.series, *at), provenance == market::Provenance::Inferred ? theme.warning : theme.textMuted},
    };
    const QFont plain = painter.font();
    const QFontMetrics plainMetrics(plain);
    int width = 12;
    for (const Piece& piece : pieces)
        width += labelWidth(piece.isBold ? bold : plain, piece.text) + piece.space;
    const int height = plainMetrics.height() + 6;
    const int top = scene.layout.plot.top() + kLegendTop;
    const int right = scene.layout.plot.right() - 6;
    painter.fillRect(QRect(6, top, std::min(width, right - 6), height), theme.window);
    int x = 12;
    for (std::size_t i = 0; i < (isInGap ? 2 : pieces.size()); ++i) {
        const Piece& piece = pieces[i];
        const int advance = labelWidth(piece.isBold ? bold : plain, piece.text);
        // On a narrow chart it ends with the last value that fits: a number cut in its middle would lie.
        if (x + advance > right) break;
        if (piece.isBold) painter.setFont(bold);
        painter.setPen(piece.color);
        drawLabel(painter, QRect(x, top, advance + 1, height), Qt::AlignLeft | Qt::AlignVCenter, piece.text);
        if (piece.isBold) painter.setFont(plain);
        x += advance + piece.space;
    }
}

QString Crosshair::description(const ChartScene& scene) const
{
    const auto at = bar(scene.series);
    if (!at) return {};
    const market::Bar& shown = scene.series.bar(*at);
    const auto price = [&](double value) { return axisPriceText(scene.instrument, value); };
    const auto [firstSlot, endSlot] = scene.viewport.visibleSlots();
    const std::size_t first = scene.series.firstBarFrom(firstSlot);
    const std::size_t end = scene.series.firstBarFrom(endSlot);
    QString text = tr("%1, bars of %2. Bar of %3: open %4, high %5, low %6, close %7, change %8.")
                       .arg(models::toText(scene.instrument.symbol), models::timeframeText(scene.series.timeframe()),
                            scene.clock.barText(scene.series, scene.series.slotOfBar(*at)),
                            price(static_cast<double>(shown.open.units)), price(static_cast<double>(shown.high.units)),
                            price(static_cast<double>(shown.low.units)), price(static_cast<double>(shown.close.units)),
                            models::signedPercentText(changeOf(scene.series, *at)));
    if (const QString origin = originText(scene.series, *at); !origin.isEmpty())
        text += QLatin1Char(' ') + tr("It is %1.", "how a bar came to be known").arg(origin);
    const models::BarSummary sum = scene.series.summary(first, end);
    if (sum.isEmpty() || sum.open == 0) return text;
    const double trend = static_cast<double>(sum.close) / static_cast<double>(sum.open) - 1.0;
    const QString direction = trend > 0.0   ? tr("rising", "prices on a chart")
                              : trend < 0.0 ? tr("falling", "prices on a chart")
                                            : tr("level", "prices on a chart");
    return text + QLatin1Char(' ') +
           tr("%1 visible bars, %2, %3 from first to last, between %4 and %5.")
               .arg(models::countText(end - first), direction, models::signedPercentText(trend),
                    price(static_cast<double>(sum.low)), price(static_cast<double>(sum.high)));
}

} // namespace sextant::ui
