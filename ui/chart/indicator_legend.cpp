#include "ui/chart/indicator_legend.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

#include "models/chart/indicator_catalogue.h"
#include "models/number_text.h"
#include "ui/chart/chart_labels.h"
#include "ui/chart/indicator_painter.h"
#include "ui/chart/indicator_palette.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace sextant::ui {
namespace {

using models::IndicatorCatalogue;
using models::IndicatorChoice;
using models::Readiness;

constexpr int kMargin = 6;
constexpr int kGap = 8;
constexpr int kTitleGap = 4;
constexpr int kToolHeight = 18;
constexpr int kPricePlate = 232; ///< alpha of 255: bars and zones behind it do not disturb the numbers
constexpr int kPanePlate = 130;  ///< … in a pane, whose lines should stay in sight
constexpr double kLeastContrast = 4.5;
constexpr double kMostOfPlot = 0.3; ///< that values may be written over

} // namespace

IndicatorRow::IndicatorRow(const ThemeController& theme, QWidget* chart) : QWidget(chart), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayoutDirection(Qt::LeftToRight);
}

/// Where each text of the row stands, as far as there is room.
std::vector<IndicatorRow::Piece> IndicatorRow::pieces() const
{
    const Theme& theme = m_theme.theme();
    std::vector<Piece> pieces;
    int x = kMargin;
    const auto add = [&](const QString& text, const QColor& color, int gap) {
        if (text.isEmpty()) return;
        const int advance = labelWidth(font(), text);
        // A number cut in its middle would lie.
        if (x + advance > width() - kMargin) return;
        pieces.push_back({&text, color, x, advance});
        x += advance + gap;
    };
    const auto readable = [&theme](const QColor& color) {
        return contrastRatio(color, theme.window) < kLeastContrast ? theme.text : color;
    };
    if (m_isBrief) {
        add(m_content.label,
            m_content.isHidden || m_content.values.empty() ? theme.textMuted : readable(m_content.values.front().color),
            kGap);
        return pieces;
    }
    add(m_content.label, m_content.isHidden ? theme.textMuted : theme.text, kGap);
    add(m_content.state, theme.textMuted, kGap);
    for (const Value& value : m_content.values) {
        add(value.title, theme.textMuted, kTitleGap);
        add(value.text, readable(value.color), kGap);
    }
    return pieces;
}

int IndicatorRow::endOf(const std::vector<Piece>& pieces)
{
    return pieces.empty() ? kMargin : pieces.back().x + pieces.back().advance + kMargin;
}

int IndicatorRow::briefWidth() const { return labelWidth(font(), m_content.label) + 2 * kMargin; }

QRect IndicatorRow::words() const { return {x(), y(), std::min(width(), endOf(pieces())), height()}; }

QRect IndicatorRow::extent() const
{
    if (m_isBrief) return {x(), y(), width() + IndicatorLegend::kToolsWidth, height()}; // over its neighbour
    return {x(), y(), std::min(width(), endOf(pieces()) + IndicatorLegend::kToolsWidth), height()};
}

void IndicatorRow::describe()
{
    QStringList values;
    for (const Value& value : m_content.values)
        values << (value.title.isEmpty() ? value.text
                                         : tr("%1 %2", "name of a value and the value").arg(value.title, value.text));
    if (!m_content.state.isEmpty()) values.prepend(m_content.state);
    if (m_content.isHidden && m_content.state.isEmpty()) values.prepend(tr("hidden"));
    setAccessibleName(tr("Indicator %1").arg(m_content.label));
    const QString text = values.join(QStringLiteral(", "));
    if (text != accessibleDescription()) setAccessibleDescription(text);
}

void IndicatorRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor plate = m_theme.theme().window;
    plate.setAlpha(m_isOnPrice ? kPricePlate : kPanePlate);
    const std::vector<Piece> texts = pieces();
    const QRect box(0, 0, std::min(width(), endOf(texts)), height());
    painter.fillRect(box, plate);
    for (const Piece& piece : texts) {
        painter.setPen(piece.color);
        drawLabel(painter, QRect(piece.x, 0, piece.advance + 1, height()), Qt::AlignLeft | Qt::AlignVCenter,
                  *piece.text);
    }
    if (!hasFocus()) return;
    painter.setPen(m_theme.theme().accent);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

void IndicatorRow::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT settingsWanted();
    case Qt::Key_H:
        return Q_EMIT hideWanted();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return Q_EMIT removeWanted();
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isControl) return Q_EMIT heightWanted(event->key() == Qt::Key_Up ? 1 : -1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event); // the chart's own keys
}

void IndicatorRow::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuWanted(mapToGlobal(QPoint(kMargin, height())));
    event->accept();
}

void IndicatorRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    describe();
    Q_EMIT focusChanged();
}

void IndicatorRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT focusChanged();
}

IndicatorLegend::IndicatorLegend(const ThemeController& theme, QWidget* chart)
    : QObject(chart), m_theme(theme), m_chart(chart), m_tools(new QWidget(chart)), m_settings(new QToolButton(m_tools)),
      m_hide(new QToolButton(m_tools)), m_remove(new QToolButton(m_tools)), m_more(new QToolButton(m_tools))
{
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    for (QToolButton* button : {m_settings, m_hide, m_remove, m_more}) {
        button->setIconSize({12, 12});
        button->setFixedSize(20, kToolHeight);
        button->setFocusPolicy(Qt::NoFocus); // by keyboard the row has it all
        button->setProperty("tight", true);
        layout->addWidget(button);
    }
    m_tools->setCursor(Qt::ArrowCursor);
    m_tools->adjustSize();
    m_tools->hide();
    const auto forRow = [this](auto emits) {
        return [this, emits] {
            if (m_toolsOf) emits(*m_toolsOf);
        };
    };
    connect(m_settings, &QToolButton::clicked, this, forRow([this](std::size_t i) { Q_EMIT settingsWanted(i); }));
    connect(m_hide, &QToolButton::clicked, this, forRow([this](std::size_t i) { Q_EMIT hideWanted(i); }));
    connect(m_remove, &QToolButton::clicked, this, forRow([this](std::size_t i) { Q_EMIT removeWanted(i); }));
    connect(m_more, &QToolButton::clicked, this, forRow([this](std::size_t i) {
                Q_EMIT menuWanted(i, m_tools->mapToGlobal(QPoint(0, m_tools->height())));
            }));
    connect(&m_theme, &ThemeController::themeChanged, this, &IndicatorLegend::updateIcons);
    retranslate();
    updateIcons();
}

void IndicatorLegend::retranslate()
{
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_settings, tr("Settings of this indicator (Enter)"));
    name(m_hide, tr("Hide or show this indicator (H)"));
    name(m_remove, tr("Remove this indicator (Delete)"));
    name(m_more, tr("More for this indicator"));
    describe();
}

void IndicatorLegend::updateIcons()
{
    const Theme& theme = m_theme.theme();
    const bool isHidden = m_toolsOf && m_rows[*m_toolsOf]->content().isHidden;
    m_settings->setIcon(themedIcon(QStringLiteral("settings"), theme));
    m_hide->setIcon(themedIcon(isHidden ? QStringLiteral("hidden") : QStringLiteral("shown"), theme));
    m_remove->setIcon(themedIcon(QStringLiteral("close"), theme));
    m_more->setIcon(themedIcon(QStringLiteral("more"), theme));
}

std::size_t IndicatorLegend::indexOf(const IndicatorRow* row) const
{
    return static_cast<std::size_t>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

IndicatorRow* IndicatorLegend::makeRow()
{
    auto* row = new IndicatorRow(m_theme, m_chart);
    connect(row, &IndicatorRow::settingsWanted, this, [this, row] { Q_EMIT settingsWanted(indexOf(row)); });
    connect(row, &IndicatorRow::hideWanted, this, [this, row] { Q_EMIT hideWanted(indexOf(row)); });
    connect(row, &IndicatorRow::removeWanted, this, [this, row] { Q_EMIT removeWanted(indexOf(row)); });
    connect(row, &IndicatorRow::menuWanted, this,
            [this, row](const QPoint& global) { Q_EMIT menuWanted(indexOf(row), global); });
    connect(row, &IndicatorRow::heightWanted, this,
            [this, row](int steps) { Q_EMIT heightWanted(indexOf(row), steps); });
    connect(row, &IndicatorRow::focusChanged, this, [this] {
        showTools(m_hovered ? m_hovered : selected());
        Q_EMIT selectionChanged();
    });
    return row;
}

void IndicatorLegend::sync(const ChartIndicators& indicators)
{
    showTools({});
    m_hovered.reset();
    const auto focused = selected();
    while (m_rows.size() > indicators.count()) {
        IndicatorRow* row = m_rows.back();
        m_rows.pop_back();
        if (row->hasFocus()) m_chart->setFocus();
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < indicators.count())
        m_rows.push_back(makeRow());
    QWidget* before = m_chart;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ChartIndicators::Item& item = indicators.item(i);
        m_rows[i]->setContent({item.label, {}, {}, item.choice.isHidden});
        m_rows[i]->describe();
        QWidget::setTabOrder(before, m_rows[i]);
        before = m_rows[i];
    }
    if (focused) showTools(selected());
}

int IndicatorLegend::place(const ChartLayout& layout, const ChartIndicators& indicators, int lineHeight)
{
    const int height = lineHeight + 4;
    const std::vector<int> panes = indicators.panes();
    std::vector<int> used(panes.size() + 1, 0);
    const int firstTop = layout.plot.top() + kMargin + lineHeight + 6 + 2;
    int onPrice = 0;
    for (std::size_t i = 0; i < m_rows.size() && i < indicators.count(); ++i)
        onPrice += indicators.item(i).choice.pane == IndicatorChoice::kPricePane ? 1 : 0;
    const bool isBrief = firstTop + onPrice * height - layout.plot.top() > layout.plot.height() * kMostOfPlot;
    int bottom = layout.plot.top();
    int end = kMargin; // of the names beside each other
    for (std::size_t i = 0; i < m_rows.size() && i < indicators.count(); ++i) {
        IndicatorRow* row = m_rows[i];
        const int pane = indicators.item(i).choice.pane;
        row->setOnPrice(pane == IndicatorChoice::kPricePane);
        row->setBrief(isBrief && pane == IndicatorChoice::kPricePane);
        if (row->isBrief()) {
            const int width = row->briefWidth();
            row->setGeometry(end, firstTop, width, height);
            row->setVisible(end + width <= layout.plot.width() - kMargin);
            end += width;
            bottom = std::max(bottom, firstTop + height);
            continue;
        }
        QRect area = layout.plot;
        std::size_t slot = 0;
        int top = firstTop;
        if (pane != IndicatorChoice::kPricePane) {
            const auto place = static_cast<std::size_t>(std::find(panes.begin(), panes.end(), pane) - panes.begin());
            slot = place + 1;
            area = place < layout.panes.size() ? layout.panes[place] : QRect();
            top = area.top() + 3;
        }
        const int y = top + used[slot]++ * height;
        row->setGeometry(kMargin, y, std::max(1, area.width() - 2 * kMargin), height);
        // The first of a pane always shows; further ones where there is room.
        const bool hasRoom = !area.isEmpty() && (used[slot] == 1 || y + height <= area.bottom() - area.height() / 2);
        row->setVisible(hasRoom);
        if (slot == 0 && hasRoom) bottom = std::max(bottom, y + height);
    }
    m_tools->raise();
    return bottom - layout.plot.top();
}

void IndicatorLegend::fill(const ChartScene& scene, const ChartIndicators& indicators, const IndicatorPainter& painter,
                           std::int64_t bar)
{
    for (std::size_t i = 0; i < m_rows.size() && i < indicators.count(); ++i) {
        const ChartIndicators::Item& item = indicators.item(i);
        IndicatorRow::Content content{item.label, {}, {}, item.choice.isHidden};
        if (!content.isHidden) {
            const int decimals = painter.decimalsOf(item, scene);
            Readiness slowest;
            std::size_t shown = 0;
            for (std::size_t k = 0; k < item.choice.outputs.size(); ++k)
                shown += item.choice.outputs[k].isShown ? 1 : 0;
            for (std::size_t k = 0; k < item.choice.outputs.size(); ++k) {
                const models::OutputStyle& style = item.choice.outputs[k];
                if (!style.isShown) continue;
                const auto value = item.series->valueAt(k, bar);
                content.values.push_back(
                    {shown > 1 ? IndicatorCatalogue::outputTitle(item.series->spec().info->outputs[k]) : QString(),
                     value ? indicatorValueText(*value, decimals) : models::unknownText(),
                     outputColor(scene.theme, style)});
                const Readiness own = item.series->readiness(k, bar);
                if (own.state < slowest.state || (own.state == slowest.state && own.barsLeft > slowest.barsLeft))
                    slowest = own;
            }
            if (!item.series->isComplete() && item.series->progress() < 0.999)
                content.state =
                    tr("computing %1", "indicator, with a share").arg(models::percentText(item.series->progress(), 0));
            else if (slowest.state == Readiness::State::WarmingUp)
                content.state = slowest.barsLeft > 0
                                    ? tr("not ready, %n bar(s) to go", nullptr, static_cast<int>(slowest.barsLeft))
                                    : QString();
            else if (slowest.state == Readiness::State::Converging)
                content.state = tr("converging, %n bar(s) to go", nullptr, static_cast<int>(slowest.barsLeft));
            if (item.needsBenchmark && indicators.benchmark().instrument != nullptr) {
                const QString other = models::toText(indicators.benchmark().instrument->symbol);
                content.label = tr("%1 against %2", "indicator and benchmark").arg(item.label, other);
            }
            if (item.series->repaints())
                content.state = content.state.isEmpty()
                                    ? tr("repaints")
                                    : tr("repaints, %1", "state of an indicator").arg(content.state);
        } else {
            content.state = tr("hidden");
        }
        m_rows[i]->setContent(std::move(content));
    }
}

void IndicatorLegend::describe()
{
    for (IndicatorRow* row : m_rows)
        row->describe();
}

std::optional<std::size_t> IndicatorLegend::hover(const QPoint& point)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i]->isVisible() && m_rows[i]->geometry().contains(point) && m_rows[i]->extent().contains(point))
            found = i;
    m_hovered = found;
    showTools(found ? found : selected());
    return found;
}

void IndicatorLegend::leave()
{
    m_hovered.reset();
    showTools(selected());
}

std::optional<std::size_t> IndicatorLegend::selected() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i]->hasFocus()) return i;
    return std::nullopt;
}

void IndicatorLegend::select(std::size_t i)
{
    if (i < m_rows.size()) m_rows[i]->setFocus(Qt::MouseFocusReason);
}

void IndicatorLegend::showTools(std::optional<std::size_t> i)
{
    if (!i || *i >= m_rows.size() || !m_rows[*i]->isVisible()) {
        m_toolsOf.reset();
        m_tools->hide();
        return;
    }
    const bool isOther = m_toolsOf != i || m_tools->isHidden();
    m_toolsOf = i;
    const IndicatorRow* row = m_rows[*i];
    const QRect extent = row->extent();
    m_tools->move(extent.right() + 1 - kToolsWidth, row->y() + (row->height() - kToolHeight) / 2);
    if (!isOther) return;
    updateIcons();
    m_tools->show();
    m_tools->raise();
}

} // namespace sextant::ui
