#include "ui/widgets/column_titles.h"

#include <QPainter>

#include <algorithm>

#include "models/roles.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

constexpr int kArrowWidth = 6; ///< of the arrow of the order, pixels
constexpr int kArrowHeight = 3;
constexpr int kArrowTop = 2;

} // namespace

ColumnTitles::ColumnTitles(const ThemeController& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(true);
    connect(&m_theme, &ThemeController::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

QString ColumnTitles::title(int column) const
{
    return model() == nullptr ? QString() : model()->headerData(column, Qt::Horizontal).toString();
}

QFont ColumnTitles::titleFont() const
{
    QFont light = font();
    light.setWeight(QFont::Normal);
    return light;
}

int ColumnTitles::widthOf(int column) const
{
    const QString text = title(column);
    return (text.isEmpty() ? 0 : QFontMetrics(titleFont()).horizontalAdvance(text)) + 2 * kSide + 1;
}

QSize ColumnTitles::sectionSizeFromContents(int column) const
{
    return {widthOf(column), QHeaderView::sectionSizeFromContents(column).height()};
}

Qt::Alignment ColumnTitles::alignment(int column) const
{
    QVariant given = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    if (!given.isValid() && model()->rowCount() > 0) given = model()->index(0, column).data(Qt::TextAlignmentRole);
    const auto wanted = given.isValid() ? Qt::Alignment(given.toInt()) : defaultAlignment();
    if (wanted & Qt::AlignHCenter) return Qt::AlignHCenter;
    if (wanted & Qt::AlignRight) return Qt::AlignRight; // numbers, whatever the language
    return QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
}

void ColumnTitles::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    if (!rect.isValid() || model() == nullptr) return;
    const Theme& theme = m_theme.theme();
    painter->fillRect(rect, theme.panel);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line);
    const QRect room = rect.adjusted(kSide, 0, -kSide, 0);
    const QFont light = titleFont();
    const QFontMetrics metrics(light);
    const QString text = metrics.elidedText(title(column), Qt::ElideRight, room.width());
    const QVariant tone = model()->headerData(column, Qt::Horizontal, models::ToneRole);
    painter->setFont(light);
    painter->setPen(tone.isValid() ? theme.tone(static_cast<models::Tone>(tone.toInt())) : theme.textMuted);
    const QRect words =
        QStyle::alignedRect(Qt::LeftToRight, alignment(column) | Qt::AlignVCenter,
                            QSize(std::min(metrics.horizontalAdvance(text) + 1, room.width()), metrics.height()), room);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (!isSortIndicatorShown() || sortIndicatorSection() != column) return;
    const bool isUp = sortIndicatorOrder() == Qt::AscendingOrder;
    const int middle = words.center().x();
    const int tip = rect.top() + (isUp ? kArrowTop : kArrowTop + kArrowHeight);
    const int ends = rect.top() + (isUp ? kArrowTop + kArrowHeight : kArrowTop);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(QPen(theme.accent, 1.4));
    painter->drawPolyline(QPolygonF(
        {QPointF(middle - kArrowWidth / 2.0, ends), QPointF(middle, tip), QPointF(middle + kArrowWidth / 2.0, ends)}));
    painter->restore();
}

} // namespace sextant::ui
