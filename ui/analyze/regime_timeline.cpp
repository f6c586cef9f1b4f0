#include "ui/analyze/regime_timeline.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <optional>

#include "models/number_text.h"
#include "models/regime_text.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

using analysis::RegimeDirection;
using models::RegimeText;

constexpr int kStripHeight = 20;
constexpr int kSignRoom = 14; ///< pixels: room for the sign of a direction

QColor stripColor(const Theme& theme, RegimeDirection direction)
{
    switch (direction) {
    case RegimeDirection::Bull:
        return theme.upFill;
    case RegimeDirection::Bear:
        return theme.downFill;
    case RegimeDirection::Sideways:
    case RegimeDirection::Unknown:
        break;
    }
    return theme.warning;
}

} // namespace

RegimeTimeline::RegimeTimeline(const ThemeController& theme, const models::RegimeTrack& track, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_track(track)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Regimes of the session"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
}

void RegimeTimeline::setSpan(Time from, Time to, const QString& fromText, const QString& toText)
{
    m_from = from;
    m_to = to;
    m_fromText = fromText;
    m_toText = toText;
    setAccessibleDescription(tr("%1 changes from %2 to %3; the table below has them all")
                                 .arg(models::countText(m_track.size()), fromText, toText));
    update();
}

QSize RegimeTimeline::sizeHint() const { return {480, kStripHeight + QFontMetrics(font()).height() + 3}; }

Time RegimeTimeline::timeAt(int x) const
{
    const double share = std::clamp(static_cast<double>(x) / std::max(1, width()), 0.0, 1.0);
    return m_from + Duration(static_cast<std::int64_t>(share * static_cast<double>((m_to - m_from).count())));
}

void RegimeTimeline::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    const QRect strip(0, 0, width(), kStripHeight);
    painter.fillRect(strip, theme.line);
    // What held at each pixel; the same beside each other is one stretch.
    int left = 0;
    std::optional<std::size_t> band;
    const auto flush = [&](int right) {
        if (!band || right <= left || !m_track.band(*band).isKnown()) return;
        const models::RegimeTrack::Band& shown = m_track.band(*band);
        QColor color = stripColor(theme, shown.direction);
        color.setAlphaF(0.45F);
        const QRect area(left, 0, right - left, kStripHeight);
        painter.fillRect(area, color);
        if (shown.volatility == analysis::VolatilityRegime::Extreme)
            painter.fillRect(area, QBrush(theme.window, Qt::FDiagPattern));
        painter.setPen(theme.text);
        if (area.width() >= kSignRoom) painter.drawText(area, Qt::AlignCenter, RegimeText::sign(shown.direction));
    };
    if (m_to > m_from) {
        for (int x = 0; x <= width(); ++x) {
            const auto now = x < width() ? m_track.bandAt(timeAt(x)) : std::nullopt;
            if (x > 0 && now == band) continue;
            flush(x);
            left = x;
            band = now;
        }
    }
    painter.setPen(theme.textMuted);
    const QRect texts(0, kStripHeight + 3, width(), height() - kStripHeight - 3);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignTop, m_fromText);
    painter.drawText(texts, Qt::AlignRight | Qt::AlignTop, m_toText);
}

bool RegimeTimeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto band = m_track.bandAt(timeAt(help->pos().x()));
    if (!band || !m_track.band(*band).isKnown()) {
        QToolTip::hideText();
        return true;
    }
    const models::RegimeTrack::Band& shown = m_track.band(*band);
    const Time end = *band + 1 < m_track.bandCount() ? m_track.band(*band + 1).from : m_to;
    analysis::RegimeLabels labels;
    labels.direction = shown.direction;
    labels.volatility = shown.volatility;
    QToolTip::showText(help->globalPos(),
                       tr("%1 for %2", "regime, span of time")
                           .arg(RegimeText::brief(labels), models::spokenDurationText(end - shown.from)),
                       this);
    return true;
}

} // namespace sextant::ui
