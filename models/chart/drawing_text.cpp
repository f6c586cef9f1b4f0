#include "models/chart/drawing_text.h"

#include <QLocale>

#include <cmath>

#include "models/number_text.h"

namespace sextant::models {

QString DrawingText::title(DrawingKind kind)
{
    switch (kind) {
    case DrawingKind::TrendLine:
        return tr("Trend line");
    case DrawingKind::Ray:
        return tr("Ray");
    case DrawingKind::HorizontalLine:
        return tr("Horizontal line");
    case DrawingKind::VerticalLine:
        return tr("Vertical line");
    case DrawingKind::Rectangle:
        return tr("Rectangle");
    case DrawingKind::Retracement:
        return tr("Fibonacci retracement");
    case DrawingKind::Extension:
        return tr("Fibonacci extension");
    case DrawingKind::Ruler:
        return tr("Ruler");
    case DrawingKind::Note:
        return tr("Note");
    }
    return {};
}

QString DrawingText::hint(DrawingKind kind)
{
    switch (kind) {
    case DrawingKind::TrendLine:
        return tr("A line between two points");
    case DrawingKind::Ray:
        return tr("A line from one point through another and on");
    case DrawingKind::HorizontalLine:
        return tr("A price");
    case DrawingKind::VerticalLine:
        return tr("A time");
    case DrawingKind::Rectangle:
        return tr("Two opposite corners");
    case DrawingKind::Retracement:
        return tr("From where a move began to where it ended");
    case DrawingKind::Extension:
        return tr("Where a move began, where it ended, and where the next one begins");
    case DrawingKind::Ruler:
        return tr("Price, per cent, bars and time between two points");
    case DrawingKind::Note:
        return tr("A text at a point");
    }
    return {};
}

QString DrawingText::anchorTitle(DrawingKind kind, std::size_t anchor)
{
    if (anchorsOf(kind) == 1) return tr("Point", "of a drawing");
    return anchor == 0   ? tr("First point", "of a drawing")
           : anchor == 1 ? tr("Second point", "of a drawing")
                         : tr("Third point", "of a drawing");
}

QString DrawingText::name(const Drawing& drawing)
{
    if (drawing.text.isEmpty()) return title(drawing.kind);
    return tr("%1: %2", "kind of a drawing, its text").arg(title(drawing.kind), drawing.text.simplified());
}

QString DrawingText::price(const market::Instrument& instrument, double price)
{
    return QLocale().toString(price, 'f', priceDecimals(instrument));
}

QString DrawingText::level(const market::Instrument& instrument, const Drawing& drawing, double share)
{
    return tr("%1 · %2", "Fibonacci level, price")
        .arg(percentText(share, 1), price(instrument, drawing.levelPrice(share)));
}

QString DrawingText::distance(const market::Instrument& instrument, const DrawingAnchor& from, const DrawingAnchor& to,
                              std::int64_t bars)
{
    const double change = to.price - from.price;
    const QString steps = signedNumberText(change, priceDecimals(instrument));
    const QString span = spokenDurationText(Duration{std::abs((to.time - from.time).count())});
    const QString count = tr("%n bar(s)", nullptr, static_cast<int>(std::abs(bars)));
    // A share of nothing, or of a negative price, says nothing.
    if (from.price <= 0.0) return tr("%1 · %2 · %3", "price, bars, time").arg(steps, count, span);
    return tr("%1 (%2) · %3 · %4", "price, per cent, bars, time")
        .arg(steps, signedPercentText(change / from.price), count, span);
}

} // namespace sextant::models
