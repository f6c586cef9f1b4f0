#include "ui/analyze/regime_meters.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

#include "models/number_text.h"
#include "models/regime_text.h"
#include "ui/widgets/tabular_text.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

using analysis::RegimeDirection;
using models::RegimeText;

constexpr int kRowGap = 5;
constexpr int kMeterHeight = 8;
constexpr double kAlarm = 0.5; ///< where the engine says that the market has changed (regimes.md §5)

} // namespace

RegimeMeters::RegimeMeters(const ThemeController& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    describe();
}

void RegimeMeters::setRegime(const analysis::Regime& regime)
{
    m_chances = regime.probabilities;
    m_direction = regime.labels.direction;
    m_change = regime.changeProbability;
    m_isAlarm = regime.isChangeAlarm;
    describe();
    update();
}

void RegimeMeters::describe()
{
    setAccessibleName(tr("Chances of the directions"));
    const auto percent = [](double share) { return models::percentText(share, 0); };
    setAccessibleDescription(m_direction == RegimeDirection::Unknown
                                 ? tr("not known yet")
                                 : tr("bull %1, bear %2, sideways %3, break with the past %4")
                                       .arg(percent(m_chances.bull), percent(m_chances.bear),
                                            percent(m_chances.sideways), percent(m_change)));
}

void RegimeMeters::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) describe();
}

QSize RegimeMeters::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {320, 4 * (metrics.height() + kRowGap)};
}

QSize RegimeMeters::minimumSizeHint() const { return {220, sizeHint().height()}; }

void RegimeMeters::paintEvent(QPaintEvent*)
{
    struct Row {
        QString name;
        double share;
        models::Tone tone;
        QColor fill;
    };
    const Theme& theme = m_theme.theme();
    const auto direction = [](RegimeDirection of) {
        return tr("%1 %2", "sign, direction of a market").arg(RegimeText::sign(of), RegimeText::of(of));
    };
    const std::array<Row, 4> rows{
        Row{direction(RegimeDirection::Bull), m_chances.bull, models::Tone::Gain, theme.upFill},
        Row{direction(RegimeDirection::Bear), m_chances.bear, models::Tone::Loss, theme.downFill},
        Row{direction(RegimeDirection::Sideways), m_chances.sideways, models::Tone::Warning, theme.warning},
        Row{m_isAlarm ? tr("! Break with the past") : tr("Break with the past"), m_change,
            m_isAlarm ? models::Tone::Danger : models::Tone::Plain, m_isAlarm ? theme.danger : theme.accent}};
    QPainter painter(this);
    const QFontMetrics metrics(font());
    const TabularText numbers(font());
    int nameWidth = 0;
    for (const Row& row : rows)
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(row.name));
    const int numberWidth = static_cast<int>(std::ceil(numbers.width(models::percentText(1.0, 0)))) + 8;
    const int left = nameWidth + 12;
    const int width = std::max(20, this->width() - left - numberWidth);
    const bool isKnown = m_direction != RegimeDirection::Unknown;
    int top = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        painter.setPen(isKnown ? theme.tone(row.tone) : theme.textMuted);
        painter.drawText(QRect(0, top, nameWidth + 4, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, row.name);
        const QRect track(left, top + (metrics.height() - kMeterHeight) / 2, width, kMeterHeight);
        painter.fillRect(track, theme.line);
        const double share = isKnown ? std::clamp(row.share, 0.0, 1.0) : 0.0;
        painter.fillRect(QRect(track.left(), track.top(), static_cast<int>(std::lround(share * width)), kMeterHeight),
                         row.fill);
        if (i + 1 == rows.size()) {
            const int mark = track.left() + static_cast<int>(std::lround(kAlarm * (width - 1)));
            painter.fillRect(QRect(mark, track.top() - 3, 1, kMeterHeight + 6), theme.textMuted);
        }
        painter.setPen(isKnown ? theme.text : theme.textMuted);
        numbers.draw(painter, QRect(track.right() + 1, top, numberWidth, metrics.height()), Qt::AlignRight,
                     isKnown ? models::percentText(row.share, 0) : models::unknownText());
        top += metrics.height() + kRowGap;
    }
}

} // namespace sextant::ui
