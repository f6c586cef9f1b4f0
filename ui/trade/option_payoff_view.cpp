#include "ui/trade/option_payoff_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "models/option_text.h"
#include "ui/trade/option_plot.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

using models::OptionOwner;
using models::OptionText;
using trading::PayoffPoint;

QString spotText(double spot) { return models::numberText(spot, 2); }

} // namespace

OptionPayoffView::OptionPayoffView(const ThemeController& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Payoff"));
    setLayoutDirection(Qt::LeftToRight); // numbers grow to the right in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    setAccessibleDescription(summary());
}

void OptionPayoffView::setView(const models::OptionViewPtr& view, const std::vector<OptionOwner>& owners)
{
    m_view = view;
    m_owners.clear();
    for (const OptionOwner owner : owners)
        if (view && !view->of(owner).payoff.empty()) m_owners.push_back(owner);
    setAccessibleDescription(summary());
    update();
}

QString OptionPayoffView::summary() const
{
    if (m_owners.empty()) return tr("No options are held or chosen.");
    QStringList lines;
    for (const OptionOwner owner : m_owners) {
        const models::OptionSet& set = m_view->of(owner);
        QStringList evens;
        for (const double spot : set.breakEvens)
            evens << spotText(spot);
        const auto by = [](const PayoffPoint& a, const PayoffPoint& b) { return a.atExpiry < b.atExpiry; };
        const auto [least, most] = std::minmax_element(set.payoff.begin(), set.payoff.end(), by);
        QString line =
            tr("%1: cost %2, break-even at %3; at expiry from %4 (at %5) to %6 (at %7) in this range, fees apart.")
                .arg(OptionText::owner(owner), models::numberText(set.cost, 2),
                     evens.isEmpty() ? tr("none", "no break-even") : evens.join(QStringLiteral(", ")),
                     OptionText::amount(least->atExpiry), spotText(least->spot), OptionText::amount(most->atExpiry),
                     spotText(most->spot));
        if (set.unvalued > 0)
            line += QLatin1Char(' ') +
                    tr("%n leg(s) without a usable quote are left out.", nullptr, static_cast<int>(set.unvalued));
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QColor OptionPayoffView::colorOf(OptionOwner owner) const
{
    const Theme& theme = m_theme.theme();
    switch (owner) {
    case OptionOwner::Paper:
        return theme.variantA;
    case OptionOwner::Shadow:
        return theme.variantB;
    case OptionOwner::Selection:
        break;
    }
    return theme.operatorTone;
}

OptionPlot OptionPayoffView::plot() const
{
    OptionPlot::Range across{1e18, -1e18};
    OptionPlot::Range up{0.0, 0.0};
    for (const OptionOwner owner : m_owners)
        for (const PayoffPoint& point : m_view->of(owner).payoff) {
            across = {std::min(across.low, point.spot), std::max(across.high, point.spot)};
            up.low = std::min({up.low, point.today, point.atExpiry});
            up.high = std::max({up.high, point.today, point.atExpiry});
        }
    up = OptionPlot::padded(up, 0.08);
    double left = 0.0;
    for (const double value : OptionPlot::ticks(up, std::max(1, height() / 34)))
        left = std::max(left, static_cast<double>(fontMetrics().horizontalAdvance(models::signedNumberText(value, 0))));
    const double line = fontMetrics().height();
    return {QRectF(rect()).adjusted(10, line + 12, -16, -6), across, up, left + 12, line + 4};
}

void OptionPayoffView::paintCurves(QPainter& painter, const OptionPlot& plot, OptionOwner owner) const
{
    const std::vector<PayoffPoint>& payoff = m_view->of(owner).payoff;
    QPainterPath atExpiry;
    QPainterPath today;
    for (std::size_t i = 0; i < payoff.size(); ++i) {
        const QPointF end = plot.at(payoff[i].spot, payoff[i].atExpiry);
        const QPointF now = plot.at(payoff[i].spot, payoff[i].today);
        i == 0 ? atExpiry.moveTo(end) : atExpiry.lineTo(end);
        i == 0 ? today.moveTo(now) : today.lineTo(now);
    }
    const QColor color = colorOf(owner);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.8));
    painter.drawPath(atExpiry);
    painter.setPen(QPen(color, 1.4, Qt::DashLine));
    painter.drawPath(today);
    painter.setPen(QPen(m_theme.theme().text, 1.0));
    painter.setBrush(color);
    for (const double spot : m_view->of(owner).breakEvens)
        painter.drawEllipse(plot.at(spot, 0.0), 3.5, 3.5);
}

void OptionPayoffView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setPen(theme.textMuted);
    if (m_owners.empty()) {
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Nothing to show: hold options of this underlying, or choose some in the chain with "
                            "Shift+Enter."));
        return;
    }
    const OptionPlot plot = this->plot();
    painter.setRenderHint(QPainter::Antialiasing);
    plot.paintAxes(
        painter, theme, [](double spot) { return OptionText::strike(spot); },
        [](double profit) { return models::signedNumberText(profit, 0); });
    painter.setPen(QPen(theme.textMuted, 1.0));
    const double zero = plot.at(0.0, 0.0).y();
    painter.drawLine(QPointF(plot.area().left(), zero), QPointF(plot.area().right(), zero));
    if (m_view->chain.spot) {
        const double x = plot.at(*m_view->chain.spot, 0.0).x();
        painter.drawLine(QPointF(x, plot.area().top()), QPointF(x, plot.area().bottom()));
    }
    const double line = fontMetrics().height();
    double x = plot.area().left();
    const double y = plot.area().top() - line / 2.0 - 5;
    for (const OptionOwner owner : m_owners) {
        const QString text =
            tr("%1: solid at the first expiry, dashed today", "legend of a curve").arg(OptionText::owner(owner));
        painter.setPen(QPen(colorOf(owner), 2.0));
        painter.drawLine(QPointF(x, y), QPointF(x + 16, y));
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(x + 22, y - line / 2.0, 600, line),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, text);
        x += 22 + fontMetrics().horizontalAdvance(text) + 18;
    }
    painter.setClipRect(plot.area().adjusted(-4, -4, 4, 4));
    for (const OptionOwner owner : m_owners)
        paintCurves(painter, plot, owner);
}

bool OptionPayoffView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_owners.empty()) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double spot = plot().valueAcross(help->pos().x());
    QStringList lines{tr("Price %1").arg(spotText(spot))};
    for (const OptionOwner owner : m_owners) {
        const std::vector<PayoffPoint>& payoff = m_view->of(owner).payoff;
        const auto nearest = std::min_element(payoff.begin(), payoff.end(), [&](const auto& a, const auto& b) {
            return std::fabs(a.spot - spot) < std::fabs(b.spot - spot);
        });
        lines << tr("%1: %2 at expiry, %3 today")
                     .arg(OptionText::owner(owner), OptionText::amount(nearest->atExpiry),
                          OptionText::amount(nearest->today));
    }
    QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace sextant::ui
