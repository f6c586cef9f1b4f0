#include "ui/widgets/cockpit_style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QDynamicPropertyChangeEvent>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

#include "ui/widgets/icons.h"

namespace sextant::ui {
namespace {

constexpr int kLine = 1;                   ///< around boxes
constexpr QMargins kFieldRoom(6, 3, 6, 3); ///< of a field, inside its line
constexpr QMargins kButtonRoom(12, 5, 12, 5);
constexpr QMargins kToolRoom(6, 3, 6, 3);
constexpr QMargins kSlimRoom(4, 1, 4, 1);
constexpr int kToolSlack = 3; ///< more than a tool button asks for
constexpr int kDropDown = 16; ///< wide, of a combo box
constexpr int kScrollBar = 9;
constexpr int kCheckBox = 14;
constexpr int kCheckSpacing = 6;
constexpr int kLeastHandle = 26;
constexpr int kSliderHandle = 12;
constexpr int kTabUnderline = 2;
constexpr int kWorkspaceTab = 45; ///< high, of the tabs of the window
constexpr int kListItemRoom = 4;
constexpr QSize kMenuItemRoom(4, 4);

QSize grown(const QSize& size, const QMargins& room)
{
    return {size.width() + room.left() + room.right() + 2 * kLine,
            size.height() + room.top() + room.bottom() + 2 * kLine};
}

QMargins toolRoom(const QWidget* widget)
{
    return CockpitStyle::isMarked(widget, "tight")  ? QMargins()
           : CockpitStyle::isMarked(widget, "slim") ? kSlimRoom
                                                    : kToolRoom;
}

bool isWorkspaceTabs(const QWidget* widget)
{
    return widget != nullptr && widget->objectName() == QLatin1StringView("workspaces");
}

/// What a combo box drops down.
bool isPopupList(const QWidget* widget)
{
    return widget != nullptr && widget->parentWidget() != nullptr &&
           widget->parentWidget()->inherits("QComboBoxPrivateContainer");
}

/// Line edits inside of spin boxes, combo boxes and cells have no frame of their own.
bool isFramed(const QStyleOption* option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame != nullptr && frame->lineWidth > 0;
}

} // namespace

bool CockpitStyle::isMarked(const QWidget* widget, const char* property)
{
    return widget != nullptr && widget->property(property).toBool();
}

CockpitStyle::CockpitStyle(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void CockpitStyle::polishLabel(QWidget& label)
{
    if (const QVariant muted = label.property("muted"); muted.isValid())
        label.setForegroundRole(muted.toBool() ? QPalette::PlaceholderText : QPalette::NoRole);
    if (!isMarked(&label, "heading")) return;
    QFont font = label.font();
    font.setWeight(QFont::DemiBold);
    label.setFont(font);
}

void CockpitStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLabel*>(widget) != nullptr) {
        if (!widget->property("muted").isValid() && !isMarked(widget, "heading")) return;
        polishLabel(*widget);
        widget->installEventFilter(this);
    } else if (qobject_cast<QPushButton*>(widget) != nullptr) {
        if (!isMarked(widget, "primary") && !isMarked(widget, "danger") && !widget->property("checkedTone").isValid())
            return;
        QFont font = widget->font();
        font.setWeight(QFont::DemiBold);
        widget->setFont(font);
    } else if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        tabs->setDrawBase(false);
        tabs->setAttribute(Qt::WA_Hover);
    } else if (qobject_cast<QScrollBar*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // its groove is not painted
    } else if (auto* area = qobject_cast<QAbstractScrollArea*>(widget)) {
        const bool isText = qobject_cast<QTextEdit*>(area) != nullptr || qobject_cast<QPlainTextEdit*>(area) != nullptr;
        if (isText || isPopupList(area) || isMarked(area, "framed"))
            area->viewport()->setBackgroundRole(QPalette::AlternateBase);
        else
            area->setFrameShape(QFrame::NoFrame);
        if (isText) area->installEventFilter(this);
    }
}

bool CockpitStyle::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr) return false;
    if (event->type() == QEvent::DynamicPropertyChange && qobject_cast<QLabel*>(widget) != nullptr)
        polishLabel(*widget);
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        widget->update(); // its line says so
    return false;
}

int CockpitStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
        return 0;
    case PM_DockWidgetSeparatorExtent:
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
        return kLine;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_TabBarTabHSpace:
        return isWorkspaceTabs(widget) ? 22 : 18;
    case PM_TabBarTabVSpace:
        return 12 + kTabUnderline;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return kLeastHandle;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return kSliderHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return kCheckBox;
    case PM_CheckBoxLabelSpacing:
        return kCheckSpacing;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CockpitStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the box, not a menu over it
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon CockpitStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    // Qt's own is a picture, for which it loads its readers of all kinds of pictures.
    if (icon == SP_LineEditClearButton) return themedIcon(QStringLiteral("close"), m_theme);
    return QProxyStyle::standardIcon(icon, option, widget);
}

QSize CockpitStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        return grown(size, kButtonRoom);
    case CT_ToolButton:
        return grown(size + QSize(kToolSlack, kToolSlack), toolRoom(widget));
    case CT_LineEdit:
        return isFramed(option) ? grown(size, kFieldRoom) : size;
    case CT_SpinBox:
        return grown(size, kFieldRoom);
    case CT_ComboBox:
        return grown(size, kFieldRoom) + QSize(kDropDown, 0);
    case CT_CheckBox:
        return {size.width() + kCheckBox + kCheckSpacing, std::max(size.height(), kCheckBox)};
    case CT_TabBarTab:
        return isWorkspaceTabs(widget) ? QSize(size.width(), kWorkspaceTab) : size;
    case CT_HeaderSection: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (header == nullptr) break;
        return header->fontMetrics.size(0, header->text) + QSize(16, 6 + kLine);
    }
    case CT_MenuBarItem:
        return size + QSize(18, 8);
    case CT_MenuItem: {
        QSize room = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator) return {room.width(), 9};
        return room + kMenuItemRoom;
    }
    case CT_ItemViewItem: {
        const QSize room = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (qobject_cast<const QListWidget*>(widget) == nullptr && !isPopupList(widget)) return room;
        return room + QSize(2 * kListItemRoom, 2 * kListItemRoom);
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect CockpitStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect& rect = option->rect;
    switch (element) {
    case SE_LineEditContents:
        return isFramed(option) ? rect.marginsRemoved(kFieldRoom + kLine) : rect;
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        return rect.adjusted(kLine, kLine, -kLine, -kLine);
    case SE_HeaderLabel:
        return rect.adjusted(8, 3, -8, -3 - kLine);
    case SE_HeaderArrow:
        return {rect.center().x() - 4, rect.top(), 8, 8};
    case SE_TabWidgetTabContents:
        return QProxyStyle::subElementRect(SE_TabWidgetTabPane, option, widget).adjusted(0, kLine, 0, 0);
    case SE_ProgressBarGroove:
    case SE_ProgressBarLabel:
        return rect;
    case SE_ProgressBarContents:
        return rect.adjusted(kLine, kLine, -kLine, -kLine);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect CockpitStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    const QRect& rect = option->rect;
    const auto visual = [option, &rect](const QRect& place) { return visualRect(option->direction, rect, place); };
    if (control == CC_SpinBox) {
        if (part == SC_SpinBoxFrame) return rect;
        if (part == SC_SpinBoxEditField) return rect.marginsRemoved(kFieldRoom + kLine);
        return {}; // values are typed, or changed by keys and the wheel
    }
    if (control == CC_ComboBox) {
        const QRect arrow(rect.right() - kLine - kDropDown, rect.top() + kLine, kDropDown, rect.height() - 2 * kLine);
        if (part == SC_ComboBoxArrow) return visual(arrow);
        if (part == SC_ComboBoxEditField) {
            const QRect inside = rect.marginsRemoved(kFieldRoom + kLine);
            return visual(QRect(inside.topLeft(), QPoint(arrow.left() - 2, inside.bottom())));
        }
        return rect;
    }
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (slider == nullptr || (control != CC_ScrollBar && control != CC_Slider))
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isAcross = slider->orientation == Qt::Horizontal;
    const int room = isAcross ? rect.width() : rect.height();
    const auto stretch = [&rect, isAcross](int from, int length) {
        return isAcross ? QRect(rect.left() + from, rect.top(), length, rect.height())
                        : QRect(rect.left(), rect.top() + from, rect.width(), length);
    };
    if (control == CC_Slider) {
        const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                               room - kSliderHandle, slider->upsideDown);
        if (part == SC_SliderGroove) return rect;
        if (part != SC_SliderHandle) return QProxyStyle::subControlRect(control, option, part, widget);
        const QRect along = stretch(at, kSliderHandle); // upside down says where right to left begins
        return isAcross ? QRect(along.left(), along.center().y() - kSliderHandle / 2, kSliderHandle, kSliderHandle)
                        : QRect(along.center().x() - kSliderHandle / 2, along.top(), kSliderHandle, kSliderHandle);
    }
    const qint64 range = static_cast<qint64>(slider->maximum) - slider->minimum;
    int length = room;
    if (range > 0) {
        const qint64 share =
            static_cast<qint64>(slider->pageStep) * room / std::max<qint64>(1, range + slider->pageStep);
        length = static_cast<int>(std::clamp<qint64>(share, std::min(kLeastHandle, room), room));
    }
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, room - length,
                                           slider->upsideDown);
    switch (part) {
    case SC_ScrollBarSlider:
        return visual(stretch(at, length));
    case SC_ScrollBarSubPage:
        return visual(stretch(0, at));
    case SC_ScrollBarAddPage:
        return visual(stretch(at + length, room - at - length));
    case SC_ScrollBarGroove:
        return rect;
    default:
        return {}; // no buttons at its ends
    }
}

} // namespace sextant::ui
