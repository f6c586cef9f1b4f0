#include "ui/widgets/cell_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "models/cell_values.h"
#include "models/roles.h"
#include "ui/widgets/cell_pictures.h"
#include "ui/widgets/switch_painter.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kPadding = 8;
constexpr int kChipPadding = 6; ///< left and right of its text

/// `tone` Plain: by whether it rose.
void paintSparkline(QPainter& painter, const QRect& rect, const QVector<float>& closes, models::Tone tone,
                    const Theme& theme)
{
    if (closes.size() < 2) return;
    const auto [low, high] = std::minmax_element(closes.begin(), closes.end());
    const float span = *high - *low;
    QPolygonF line;
    line.reserve(closes.size());
    const double step = static_cast<double>(rect.width()) / static_cast<double>(closes.size() - 1);
    double x = rect.left();
    for (const float close : closes) {
        const float share = span > 0.0F ? (close - *low) / span : 0.5F;
        line.append(QPointF(x, rect.bottom() - static_cast<double>(share) * (rect.height() - 1)));
        x += step;
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QColor byDirection = closes.back() >= closes.front() ? theme.upFill : theme.downFill;
    painter.setPen(QPen(tone == models::Tone::Plain ? byDirection : theme.tone(tone), 1.1));
    painter.drawPolyline(line);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QRect contentOf(const QStyleOptionViewItem& option) { return option.rect.adjusted(kPadding, 0, -kPadding, 0); }

} // namespace

CellDelegate::CellDelegate(const ThemeController& theme, QObject* parent)
    : QAbstractItemDelegate(parent), m_theme(theme)
{}

const TabularText& CellDelegate::textOf(const QFont& font) const
{
    std::unique_ptr<TabularText>& cached = font.bold() ? m_bold : m_text;
    if (!cached || cached->font() != font) cached = std::make_unique<TabularText>(font);
    return *cached;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_theme.theme();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);

    QRect content = contentOf(option);
    const auto visual = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    // Words begin where the language does; numbers stand below each other by their ends, whatever the language, and
    // what is drawn beside them stays on their left.
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const bool isNumber = alignment.isValid() && (alignment.toInt() & Qt::AlignRight) != 0;
    const bool isCentred = alignment.isValid() && (alignment.toInt() & Qt::AlignHCenter) != 0;
    const QVariant isOn = index.data(models::SwitchRole);
    if (isOn.isValid()) {
        const bool blocked = !index.data(models::BlockedRole).toString().isEmpty();
        paintSwitch(*painter, visual(QRect(content.topLeft(), QSize(switchSize().width(), content.height()))),
                    isOn.toBool(), blocked, theme);
        content.setLeft(content.left() + switchSize().width() + kPadding);
    }
    if (const QVariant closes = index.data(models::SparklineRole); closes.isValid())
        paintSparkline(*painter, content.adjusted(0, 4, 0, -4), closes.value<QVector<float>>(),
                       static_cast<models::Tone>(index.data(models::ToneRole).toInt()), theme);
    QString text = index.data(Qt::DisplayRole).toString();
    const QVariant scale = index.data(models::ScaleRole);
    if (!text.isEmpty()) {
        int room = content.width() - (index.data(models::ChipRole).toBool() ? 2 * kChipPadding : 0);
        if (scale.isValid()) room -= kScaleWidth + 6;
        const auto fits = [&](const QString& words) { return textOf(option.font).width(words) <= room + 0.5; };
        if (!fits(text))
            if (const QVariant brief = index.data(models::BriefRole); brief.isValid()) {
                // The scale says what the words say; without it there may be room for them.
                if (scale.isValid() && !fits(brief.toString())) room += kScaleWidth + 6;
                if (!fits(text)) text = brief.toString();
            }
    }
    if (scale.isValid()) {
        // Scales stand below each other, whatever is written beside them.
        const QRect place(content.left(), content.top(), kScaleWidth, content.height());
        if (place.right() + 6 + textOf(option.font).width(text) <= content.right())
            paintScale(*painter, isNumber ? place : visual(place), scale.value<models::ScaleValue>(), theme);
    }
    if (const QVariant gauge = index.data(models::GaugeRole); gauge.isValid()) {
        const QRect place(content.left(), content.top(), kGaugeWidth, content.height());
        if (place.right() + 6 + textOf(option.font).width(text) <= content.right())
            paintGauge(*painter, isNumber ? place : visual(place), gauge.value<models::Gauge>(), theme);
    }
    if (!text.isEmpty()) {
        const bool isChip = index.data(models::ChipRole).toBool();
        QFont font = option.font;
        if (const QVariant own = index.data(Qt::FontRole); own.isValid()) font = own.value<QFont>().resolve(font);
        const TabularText& writer = textOf(font);
        const QVariant tone = index.data(models::ToneRole);
        const QColor color = tone.isValid() ? theme.tone(static_cast<models::Tone>(tone.toInt())) : theme.text;
        if (isChip) {
            const int room = content.width() - 2 * kChipPadding;
            const int width = std::min(static_cast<int>(std::ceil(writer.width(text))), room);
            const int height = std::min(painter->fontMetrics().height() + 4, content.height());
            const QRect frame(content.left(), content.center().y() - height / 2 + 1, width + 2 * kChipPadding, height);
            paintChipFrame(*painter, visual(frame), color);
            content.adjust(kChipPadding, 0, -kChipPadding, 0);
        }
        painter->setPen(color);
        const Qt::Alignment place = isNumber    ? Qt::AlignRight
                                    : isCentred ? Qt::AlignHCenter
                                                : QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        writer.draw(*painter, isNumber ? content : visual(content), place, writer.elided(text, content.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int width = 2 * kPadding;
    const QString text = index.data(Qt::DisplayRole).toString();
    width += static_cast<int>(textOf(option.font).width(text)) + 1;
    if (index.data(models::SwitchRole).isValid()) width += switchSize().width() + (text.isEmpty() ? 0 : kPadding);
    if (index.data(models::SparklineRole).isValid()) width += 48;
    if (index.data(models::ScaleRole).isValid()) width += kScaleWidth + 6;
    if (index.data(models::GaugeRole).isValid()) width += kGaugeWidth + 6;
    if (index.data(models::ChipRole).toBool()) width += 2 * kChipPadding;
    return {width, 24};
}

int CellDelegate::leastWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant brief = index.data(models::BriefRole);
    if (!brief.isValid()) return sizeHint(option, index).width();
    const double text = std::min(textOf(option.font).width(brief.toString()),
                                 textOf(option.font).width(index.data(Qt::DisplayRole).toString()));
    int width = 2 * kPadding + static_cast<int>(text) + 1;
    if (index.data(models::ChipRole).toBool()) width += 2 * kChipPadding;
    return width;
}

bool CellDelegate::isCut(const QModelIndex& index, int width, bool bold) const
{
    QFont font = ThemeController::font(0.0, bold);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(parent())) font = view->font();
    int room = width - 2 * kPadding;
    if (index.data(models::SwitchRole).isValid()) room -= switchSize().width() + kPadding;
    if (index.data(models::GaugeRole).isValid()) room -= kGaugeWidth + 6;
    if (index.data(models::ChipRole).toBool()) room -= 2 * kChipPadding;
    if (const QVariant brief = index.data(models::BriefRole);
        brief.isValid() && textOf(font).width(brief.toString()) <= room + 0.5)
        return false;
    if (index.data(models::ScaleRole).isValid()) room -= kScaleWidth + 6;
    return textOf(font).width(index.data(Qt::DisplayRole).toString()) > room + 0.5;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) return false;
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) text = index.data(models::BlockedRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        text = index.data(Qt::DisplayRole).toString();
    if (const auto* table = qobject_cast<const TableView*>(view)) {
        const QString more = table->withoutRoomText(index);
        if (!text.isEmpty() && !more.isEmpty()) text += QLatin1Char('\n');
        text += more;
    }
    if (text.isEmpty()) {
        QToolTip::hideText();
        return false;
    }
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const QVariant isOn = index.data(models::SwitchRole);
    if (!isOn.isValid()) return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRect hit = QStyle::visualRect(
        option.direction, option.rect,
        QRect(option.rect.left(), option.rect.top(), switchSize().width() + 2 * kPadding, option.rect.height()));
    if (mouse->button() != Qt::LeftButton || !hit.contains(mouse->position().toPoint())) return false;
    Q_EMIT switchClicked(index, !isOn.toBool());
    return true;
}

} // namespace sextant::ui
