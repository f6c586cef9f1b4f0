#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

#include "ui/widgets/cockpit_style.h"

namespace sextant::ui {
namespace {

constexpr double kFieldRadius = 3.0;
constexpr double kButtonRadius = 4.0;
constexpr int kArrow = 8; ///< wide and high

bool isEnabled(const QStyleOption& option) { return option.state.testFlag(QStyle::State_Enabled); }
bool isHovered(const QStyleOption& option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}
bool hasFocus(const QStyleOption& option) { return isEnabled(option) && option.state.testFlag(QStyle::State_HasFocus); }

/// What a push button has while it is checked; invalid: nothing of its own.
QColor checkedTone(const QWidget* widget)
{
    return widget == nullptr ? QColor() : widget->property("checkedTone").value<QColor>();
}

/// A surface with a tenth of a colour over it.
QColor tenthOf(const QColor& color, const QColor& surface)
{
    const auto mix = [](int over, int under) { return under + (over - under) / 10; };
    return {mix(color.red(), surface.red()), mix(color.green(), surface.green()), mix(color.blue(), surface.blue())};
}

/// An arrow head in the middle of a place.
void paintArrow(QPainter& painter, const QRect& place, const QColor& color, bool isUp)
{
    const QPointF middle = QRectF(place).center();
    const double tip = isUp ? -1.5 : 1.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.3));
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-3.0, -tip), middle + QPointF(0.0, tip), middle + QPointF(3.0, -tip)}));
    painter.restore();
}

} // namespace

QColor CockpitStyle::scrollColor() const
{
    return m_theme.isDark ? m_theme.line.lighter(150) : m_theme.line.darker(115);
}

void CockpitStyle::paintBox(QPainter& painter, const QRect& rect, const QColor& surface, const QColor& line,
                            double radius) const
{
    const bool hasLine = line.alpha() > 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasLine ? QPen(line, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(surface);
    painter.drawRoundedRect(hasLine ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect), radius, radius);
    painter.restore();
}

void CockpitStyle::paintField(QPainter& painter, const QStyleOption& option, bool isLit) const
{
    const QColor& surface = !isEnabled(option) ? m_theme.window : isLit ? m_theme.hover : m_theme.raised;
    paintBox(painter, option.rect, surface, hasFocus(option) ? m_theme.accent : m_theme.line, kFieldRadius);
}

void CockpitStyle::paintCheckMark(QPainter& painter, const QStyleOption& option) const
{
    const bool isOn = option.state & (State_On | State_NoChange);
    const QColor edge = !isEnabled(option) ? (isOn ? m_theme.textMuted : m_theme.line)
                        : isOn             ? m_theme.accent
                                           : m_theme.textMuted;
    const QColor surface = isOn                 ? edge
                           : !isEnabled(option) ? m_theme.window
                           : isHovered(option)  ? m_theme.hover
                                                : m_theme.raised;
    QRect box(0, 0, 14, 14);
    box.moveCenter(option.rect.center());
    paintBox(painter, box, surface, edge, kFieldRadius);
    if (!isOn) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.onAccent, 1.9));
    const QPointF corner = box.topLeft() + QPointF(1.0, 1.0);
    if (option.state & State_NoChange)
        painter.drawLine(corner + QPointF(2.5, 6.0), corner + QPointF(9.5, 6.0));
    else
        painter.drawPolyline(
            QPolygonF({corner + QPointF(2.5, 6.3), corner + QPointF(4.9, 8.7), corner + QPointF(9.5, 3.5)}));
    painter.restore();
}

void CockpitStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const QRect& rect = option->rect;
    switch (element) {
    case PE_PanelTipLabel:
        painter->fillRect(rect, m_theme.line);
        painter->fillRect(rect.adjusted(1, 1, -1, -1), m_theme.raised);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(rect, isHovered(*option) ? m_theme.accent : m_theme.line);
        return;
    case PE_FrameFocusRect: // fields and buttons have an accent line, boxes and tabs accent text, rows are selected
    case PE_FrameTabBarBase:
    case PE_PanelMenuBar:
        return;
    case PE_FrameTabWidget:
        painter->fillRect(rect.left(), rect.top(), rect.width(), 1, m_theme.line);
        return;
    case PE_PanelMenu:
        painter->fillRect(rect, m_theme.raised);
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(m_theme.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_Frame: {
        const bool isText =
            qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
        if (widget != nullptr && widget->inherits("QComboBoxPrivateContainer")) {
            drawPrimitive(PE_FrameMenu, option, painter, widget);
            return;
        }
        if (!isText && !isMarked(widget, "framed")) break;
        paintBox(*painter, rect, m_theme.raised, widget->hasFocus() ? m_theme.accent : m_theme.line, kFieldRadius);
        return;
    }
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            paintField(*painter, *option);
        else if (widget == nullptr || widget->parentWidget() == nullptr ||
                 !(widget->parentWidget()->inherits("QAbstractSpinBox") ||
                   widget->parentWidget()->inherits("QComboBox")))
            painter->fillRect(rect, m_theme.raised); // over a cell
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckMark(*painter, *option);
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            paintBox(*painter, rect, m_theme.selection, Qt::transparent, kButtonRadius);
        else if (isHovered(*option))
            paintBox(*painter, rect, m_theme.hover, Qt::transparent, kButtonRadius);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (option->state & State_Selected) {
            painter->fillRect(rect, m_theme.selection);
            return;
        }
        if (element == PE_PanelItemViewItem) {
            const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(rect, item->backgroundBrush);
            return;
        }
        break;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp: {
        QRect place(0, 0, kArrow, kArrow);
        place.moveCenter(rect.center());
        return paintArrow(*painter, place, isEnabled(*option) ? m_theme.textMuted : m_theme.line,
                          element == PE_IndicatorArrowUp);
    }
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintArrow(*painter, rect, m_theme.textMuted, header->sortIndicator == QStyleOptionHeader::SortUp);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QColor CockpitStyle::buttonTextColor(const QWidget* button, bool isChecked) const
{
    if (isMarked(button, "danger")) return m_theme.onDanger;
    if (isMarked(button, "primary")) return m_theme.onAccent;
    const QColor tone = checkedTone(button);
    if (!tone.isValid()) return {};
    return isChecked ? tone : m_theme.textMuted;
}

void CockpitStyle::paintPushButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const bool isPrimary = isMarked(widget, "primary");
    const bool isDanger = isMarked(widget, "danger");
    const bool isOn = option.state & (State_On | State_Sunken);
    const QColor tone = checkedTone(widget);
    QColor surface = m_theme.raised;
    QColor line = m_theme.line;
    if (!isEnabled(option)) {
        surface = isPrimary ? m_theme.raised : m_theme.window;
    } else if (isDanger) {
        surface = isHovered(option) ? m_theme.dangerFill.lighter(m_theme.isDark ? 115 : 95) : m_theme.dangerFill;
        line = m_theme.danger;
    } else if (isPrimary) {
        surface = isOn ? m_theme.accent.darker(115) : isHovered(option) ? m_theme.accent.lighter(108) : m_theme.accent;
        line = m_theme.accent;
    } else if (tone.isValid() && option.state.testFlag(State_On)) {
        surface = tenthOf(tone, m_theme.panel);
        line = tone;
    } else if (isOn) {
        surface = m_theme.selection;
        line = m_theme.accent;
    } else if (isHovered(option)) {
        surface = m_theme.hover;
    }
    if (hasFocus(option)) line = isPrimary || isDanger ? m_theme.text : m_theme.accent;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button != nullptr && button->features.testFlag(QStyleOptionButton::Flat) && !isOn && !isHovered(option) &&
        !hasFocus(option))
        return;
    paintBox(painter, option.rect, surface, line, kButtonRadius);
}

void CockpitStyle::paintTab(const QStyleOption& option, QPainter& painter) const
{
    if (!option.state.testFlag(State_Selected)) return;
    const QRect& rect = option.rect;
    painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, m_theme.accent);
}

void CockpitStyle::paintHeader(const QStyleOption& option, QPainter& painter) const
{
    const QRect& rect = option.rect;
    painter.fillRect(rect, m_theme.panel);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.line);
}

void CockpitStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        paintPushButton(*option, *painter, widget);
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button != nullptr && button->features.testFlag(QStyleOptionButton::HasMenu)) {
            const QRect place(option->rect.right() - 6 - kArrow, option->rect.center().y() - kArrow / 2, kArrow,
                              kArrow);
            paintArrow(*painter, visualRect(option->direction, option->rect, place), m_theme.textMuted, false);
        }
        return;
    case CE_PushButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button == nullptr) break;
        const QColor color = buttonTextColor(widget, option->state.testFlag(State_On));
        if (!color.isValid() || !isEnabled(*option)) break;
        QStyleOptionButton toned(*button);
        toned.palette.setColor(QPalette::ButtonText, color);
        return QProxyStyle::drawControl(element, &toned, painter, widget);
    }
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button == nullptr || !hasFocus(*option)) break;
        QStyleOptionButton toned(*button);
        toned.palette.setColor(QPalette::WindowText, m_theme.accent);
        return QProxyStyle::drawControl(element, &toned, painter, widget);
    }
    case CE_TabBarTabShape:
        return paintTab(*option, *painter);
    case CE_TabBarTabLabel: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        if (tab == nullptr) break;
        QStyleOptionTab toned(*tab);
        const bool isRead = option->state.testFlag(State_Selected) || isHovered(*option);
        toned.palette.setColor(QPalette::WindowText, option->state.testFlag(State_HasFocus) ? m_theme.accent
                                                     : isRead                               ? m_theme.text
                                                                                            : m_theme.textMuted);
        toned.state.setFlag(State_HasFocus, false);
        return QProxyStyle::drawControl(element, &toned, painter, widget);
    }
    case CE_Header: { // part by part: the base would ask itself where they are
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (header == nullptr) break;
        paintHeader(*option, *painter);
        QStyleOptionHeader label(*header);
        label.rect = subElementRect(SE_HeaderLabel, option, widget);
        if (label.rect.isValid()) drawControl(CE_HeaderLabel, &label, painter, widget);
        if (header->sortIndicator == QStyleOptionHeader::None) return;
        QStyleOptionHeader arrow(*header);
        arrow.rect = subElementRect(SE_HeaderArrow, option, widget);
        return drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
    }
    case CE_HeaderSection:
        return paintHeader(*option, *painter);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.panel);
        return;
    case CE_HeaderLabel: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (header == nullptr) break;
        QStyleOptionHeader toned(*header);
        toned.palette.setColor(QPalette::ButtonText, m_theme.textMuted);
        toned.state.setFlag(State_On, false); // no bold titles over what is selected
        return QProxyStyle::drawControl(element, &toned, painter, widget);
    }
    case CE_ItemViewItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (item == nullptr || !(option->state & (State_Selected | State_HasFocus))) break;
        QStyleOptionViewItem toned(*item);
        toned.state.setFlag(State_HasFocus, false);
        toned.palette.setColor(QPalette::HighlightedText, m_theme.text);
        return QProxyStyle::drawControl(element, &toned, painter, widget);
    }
    case CE_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item == nullptr) break;
        QStyleOptionMenuItem toned(*item);
        toned.palette.setColor(QPalette::Window, m_theme.raised);
        toned.palette.setColor(QPalette::Base, m_theme.raised);
        if (isEnabled(*option) && option->state.testFlag(State_Selected)) { // Fusion would draw a frame around it
            painter->fillRect(option->rect, m_theme.selection);
            toned.state.setFlag(State_Selected, false);
            toned.palette.setColor(QPalette::Window, m_theme.selection);
            toned.palette.setColor(QPalette::Base, m_theme.selection);
        }
        return QProxyStyle::drawControl(element, &toned, painter, widget);
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.window);
        return;
    case CE_MenuBarItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item == nullptr) break;
        painter->fillRect(option->rect, option->state & State_Selected ? m_theme.hover : m_theme.window);
        drawItemText(painter, option->rect,
                     Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine |
                         (styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0 ? Qt::TextShowMnemonic
                                                                                        : Qt::TextHideMnemonic),
                     item->palette, isEnabled(*option), item->text, QPalette::WindowText);
        return;
    }
    case CE_ProgressBarGroove:
        return paintBox(*painter, option->rect, m_theme.raised, m_theme.textMuted, kFieldRadius);
    case CE_ProgressBarContents: {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        if (bar == nullptr || (bar->minimum == 0 && bar->maximum == 0)) break; // busy: Fusion's moving stripes
        const double share = static_cast<double>(bar->progress - bar->minimum) /
                             std::max(1.0, static_cast<double>(bar->maximum) - bar->minimum);
        QRect done = option->rect.adjusted(1, 1, -1, -1);
        done.setWidth(static_cast<int>(std::lround(done.width() * std::clamp(share, 0.0, 1.0))));
        if (done.width() > 0) painter->fillRect(visualRect(option->direction, option->rect, done), m_theme.accent);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CockpitStyle::paintComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    paintField(painter, option, isHovered(option));
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintArrow(painter, arrow, m_theme.textMuted, false);
}

void CockpitStyle::paintScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    // Beside a table or a text it stands on the same surface.
    const QWidget* area =
        widget == nullptr || widget->parentWidget() == nullptr ? nullptr : widget->parentWidget()->parentWidget();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(area))
        painter.fillRect(option.rect, view->viewport()->palette().color(view->viewport()->backgroundRole()));
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget).adjusted(1, 1, -1, -1);
    const bool isHeld = isEnabled(option) && option.activeSubControls.testFlag(SC_ScrollBarSlider) &&
                        option.state & (State_MouseOver | State_Sunken);
    paintBox(painter, handle, isHeld ? m_theme.textMuted : scrollColor(), Qt::transparent, 3.5);
}

void CockpitStyle::paintSlider(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (slider == nullptr) return;
    const QRect handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const bool isAcross = slider->orientation == Qt::Horizontal;
    QRect groove = option.rect;
    if (isAcross)
        groove = QRect(groove.left(), groove.center().y() - 2, groove.width(), 4);
    else
        groove = QRect(groove.center().x() - 2, groove.top(), 4, groove.height());
    paintBox(painter, groove, m_theme.line, Qt::transparent, 2.0);
    // What has been passed: from where values begin.
    QRect passed = groove;
    if (isAcross) {
        if (slider->upsideDown)
            passed.setLeft(handle.center().x());
        else
            passed.setRight(handle.center().x());
    } else if (slider->upsideDown) {
        passed.setTop(handle.center().y());
    } else {
        passed.setBottom(handle.center().y());
    }
    if (isEnabled(option)) paintBox(painter, passed, m_theme.accent, Qt::transparent, 2.0);
    const QColor surface = isEnabled(option) ? m_theme.text : scrollColor();
    if (!hasFocus(option)) return paintBox(painter, handle, surface, Qt::transparent, 6.0);
    paintBox(painter, handle, m_theme.accent, Qt::transparent, 6.0);
    paintBox(painter, handle.adjusted(2, 2, -2, -2), surface, Qt::transparent, 4.0);
}

void CockpitStyle::paintToolButton(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(&option);
    if (button == nullptr) return;
    QStyleOptionToolButton plain(*button);
    plain.state.setFlag(State_HasFocus, false);
    if (isMarked(widget, "plain")) plain.features &= ~(QStyleOptionToolButton::HasMenu);
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, &painter, widget);
    if (hasFocus(option)) paintBox(painter, option.rect, Qt::transparent, m_theme.accent, kButtonRadius);
}

void CockpitStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    switch (control) {
    case CC_SpinBox:
        return paintField(*painter, *option);
    case CC_ComboBox:
        return paintComboBox(*option, *painter, widget);
    case CC_ScrollBar:
        return paintScrollBar(*option, *painter, widget);
    case CC_Slider:
        return paintSlider(*option, *painter, widget);
    case CC_ToolButton:
        return paintToolButton(*option, *painter, widget);
    default:
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace sextant::ui
