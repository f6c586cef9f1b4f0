#include "ui/trade/option_smile_view.h"

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

using models::OptionText;

constexpr double kMark = 4.0; // half the width of a triangle

QPolygonF triangle(QPointF at, bool up)
{
    const double tip = up ? -kMark : kMark;
    return QPolygonF({at + QPointF(0, tip), at + QPointF(-kMark, -tip), at + QPointF(kMark, -tip)});
}

} // namespace

OptionSmileView::OptionSmileView(const ThemeController& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Smile"));
    setLayoutDirection(Qt::LeftToRight); // numbers grow to the right in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    describe();
}

void OptionSmileView::setView(const models::OptionViewPtr& view, const models::ExpiryKey& expiry)
{
    m_view = view;
    m_expiry = nullptr;
    m_smile.reset();
    m_fit.reset();
    m_dots.clear();
    if (view)
        for (std::size_t i = 0; i < view->chain.expiries.size(); ++i) {
            const trading::ChainExpiry& each = view->chain.expiries[i];
            if (each.date != expiry.date || each.root.root != expiry.root) continue;
            m_expiry = &each;
            m_fit = i < view->fits.size() ? view->fits[i] : std::nullopt;
        }
    if (m_expiry != nullptr) {
        if (auto smile = trading::VolatilitySmile::of(*m_expiry)) m_smile = *std::move(smile);
        for (const trading::ChainRow& row : m_expiry->rows)
            for (const bool isCall : {true, false}) {
                const auto& leg = isCall ? row.call : row.put;
                if (leg && leg->volatility)
                    m_dots.push_back(
                        {row.strike.toDouble(), *leg->volatility, isCall, (row.moneyness >= 0.0) == isCall});
            }
    }
    describe();
    update();
}

void OptionSmileView::describe()
{
    if (m_dots.empty()) return setAccessibleDescription(tr("No volatility is known."));
    const auto by = [](const Dot& a, const Dot& b) { return a.volatility < b.volatility; };
    const auto least = std::min_element(m_dots.begin(), m_dots.end(), by);
    const auto most = std::max_element(m_dots.begin(), m_dots.end(), by);
    QStringList said{tr("%1: %2 volatilities, from %3 at %4 to %5 at %6.")
                         .arg(OptionText::expiry(*m_expiry), models::countText(m_dots.size()),
                              models::percentText(least->volatility, 1), OptionText::strike(least->strike),
                              models::percentText(most->volatility, 1), OptionText::strike(most->strike))};
    if (const QString more = verdict(); !more.isEmpty()) said << more;
    setAccessibleDescription(said.join(QLatin1Char(' ')));
}

QString OptionSmileView::verdict() const
{
    if (!m_fit) return {};
    const trading::SmileMetrics metrics = m_fit->metrics();
    const QString money = models::percentText(metrics.atTheMoney, 1);
    const QString error = models::percentText(m_fit->error(), 2);
    QString out = metrics.riskReversal25
                      ? tr("At the money %1 · 25Δ risk reversal %2 · 25Δ butterfly %3 · fit within %4")
                            .arg(money, models::signedPercentText(*metrics.riskReversal25, 1),
                                 models::signedPercentText(*metrics.butterfly25, 1), error)
                      : tr("At the money %1 · fit within %2").arg(money, error);
    if (const auto place = m_fit->butterfly())
        out += QStringLiteral(" · ") +
               tr("a butterfly is given away near %1")
                   .arg(OptionText::strike(std::round(m_fit->forward() * std::exp(place->moneyness) * 10.0) / 10.0));
    return out;
}

OptionPlot OptionSmileView::plot() const
{
    // In the money a cent of price is many points of volatility: what is out of the money sets the scale.
    OptionPlot::Range up{1e9, -1e9};
    for (const bool outOnly : {true, false}) {
        for (const Dot& dot : m_dots)
            if (dot.isOut || !outOnly) {
                up.low = std::min(up.low, dot.volatility);
                up.high = std::max(up.high, dot.volatility);
            }
        if (up.low <= up.high) break;
    }
    if (up.low > up.high) up = {0.0, 1.0};
    OptionPlot::Range across{0.0, 1.0};
    if (!m_dots.empty()) across = {m_dots.front().strike, m_dots.back().strike};
    const auto isOut = [](const Dot& dot) { return dot.isOut; };
    if (std::count_if(m_dots.begin(), m_dots.end(), isOut) > 1)
        across = {std::find_if(m_dots.begin(), m_dots.end(), isOut)->strike,
                  std::find_if(m_dots.rbegin(), m_dots.rend(), isOut)->strike};
    across = OptionPlot::padded(across, 0.03);
    up = OptionPlot::padded(up, 0.12);
    up.low = std::max(0.0, up.low);
    const double left = fontMetrics().horizontalAdvance(models::percentText(9.9999, 2)) + 12;
    const double line = fontMetrics().height();
    return {QRectF(rect()).adjusted(10, 2 * line + 14, -16, -6), across, up, left, line + 4};
}

void OptionSmileView::paintSmile(QPainter& painter, const OptionPlot& plot) const
{
    const Theme& theme = m_theme.theme();
    if (m_smile) {
        QPainterPath path;
        const double low = m_smile->points().front().moneyness;
        const double high = m_smile->points().back().moneyness;
        constexpr int kSteps = 160;
        for (int i = 0; i <= kSteps; ++i) {
            const double strike = m_smile->forward() * std::exp(low + (high - low) * i / kSteps);
            const QPointF at = plot.at(strike, m_smile->volatility(strike));
            i == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1.4));
        painter.drawPath(path);
    }
    if (m_fit) {
        QPainterPath path;
        constexpr int kSteps = 160;
        for (int i = 0; i <= kSteps; ++i) {
            const double k = m_fit->lowest() + (m_fit->highest() - m_fit->lowest()) * i / kSteps;
            const double strike = m_fit->forward() * std::exp(k);
            const QPointF at = plot.at(strike, m_fit->volatility(strike));
            i == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.textMuted, 1.4, Qt::DotLine));
        painter.drawPath(path);
    }
    if (m_view->chain.spot) {
        QPen pen(theme.textMuted);
        pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        const double x = plot.at(*m_view->chain.spot, 0.0).x();
        painter.drawLine(QPointF(x, plot.area().top()), QPointF(x, plot.area().bottom()));
    }
    for (const Dot& dot : m_dots) {
        const QColor color = dot.isCall ? theme.up : theme.down;
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(dot.isOut ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawPolygon(triangle(plot.at(dot.strike, dot.volatility), dot.isCall));
    }
}

void OptionSmileView::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setPen(theme.textMuted);
    if (m_dots.empty()) {
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         m_expiry == nullptr
                             ? tr("No chain yet.")
                             : tr("No usable quote of this expiry at present: without one there is no volatility."));
        return;
    }
    const OptionPlot plot = this->plot();
    painter.setRenderHint(QPainter::Antialiasing);
    const int decimals = plot.up().high - plot.up().low < 0.01 ? 2 : 1; // or lines beside one another say the same
    plot.paintAxes(
        painter, theme, [](double strike) { return OptionText::strike(strike); },
        [decimals](double volatility) { return models::percentText(volatility, decimals); });
    // The legend, in one line above.
    double x = plot.area().left();
    const double line = fontMetrics().height();
    const double y = plot.area().top() - 1.5 * line - 7;
    painter.setPen(theme.textMuted);
    for (const bool isCall : {true, false}) {
        const QColor color = isCall ? theme.up : theme.down;
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(color);
        painter.drawPolygon(triangle({x + kMark, y}, isCall));
        const QString text = isCall ? tr("calls", "legend") : tr("puts; filled: out of the money", "legend");
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(x + 14, y - line / 2.0, 400, line),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, text);
        x += 14 + fontMetrics().horizontalAdvance(text) + 18;
    }
    if (m_fit) {
        painter.setPen(QPen(theme.textMuted, 1.4, Qt::DotLine));
        painter.drawLine(QPointF(x, y), QPointF(x + 18, y));
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(x + 24, y - line / 2.0, 400, line), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("SVI fit", "legend"));
        const QRectF below(plot.area().left(), plot.area().top() - line - 5, plot.area().width(), line);
        painter.setPen(theme.text);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(verdict(), Qt::ElideRight, static_cast<int>(below.width())));
    }
    painter.setClipRect(plot.area().adjusted(-kMark, -kMark, kMark, kMark));
    paintSmile(painter, plot);
}

bool OptionSmileView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_dots.empty()) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const OptionPlot plot = this->plot();
    const auto distance = [&](const Dot& dot) {
        const QPointF apart = plot.at(dot.strike, dot.volatility) - QPointF(help->pos());
        return std::hypot(apart.x(), apart.y());
    };
    const auto nearest = std::min_element(m_dots.begin(), m_dots.end(),
                                          [&](const Dot& a, const Dot& b) { return distance(a) < distance(b); });
    if (distance(*nearest) > 3 * kMark) {
        m_fit ? QToolTip::showText(help->globalPos(), verdict(), this) : QToolTip::hideText();
        return true;
    }
    const auto type = nearest->isCall ? market::OptionType::Call : market::OptionType::Put;
    QToolTip::showText(help->globalPos(),
                       tr("%1 %2: %3", "strike, call or put, volatility")
                           .arg(OptionText::strike(nearest->strike), OptionText::type(type),
                                models::percentText(nearest->volatility, 2)),
                       this);
    return true;
}

} // namespace sextant::ui
