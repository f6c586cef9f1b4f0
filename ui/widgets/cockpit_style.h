#pragma once

#include <QProxyStyle>

#include "ui/widgets/theme.h"

namespace sextant::ui {

/// How every widget looks: Fusion's behaviour with the surfaces, lines and room of a theme. A style of our own and no
/// style sheet, which would keep rules for every widget, take time for each when it is first seen, and style all of
/// them anew with another theme.
///
/// Dynamic properties of widgets say more: `primary` and `danger` of push buttons, `checkedTone` (a QColor) of those
/// that have a colour of their own while they are checked; `muted` and `heading` of labels, also when they change;
/// `framed` of lists; `tight` of tool buttons without room around them, `slim` of those with little, `plain` of those
/// whose menu is not shown by an arrow.
class CockpitStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit CockpitStyle(const Theme& theme);
    /// Told before the application's palette changes, which paints all widgets anew.
    void setTheme(const Theme& theme) { m_theme = theme; }
    /// A property that says more is set.
    [[nodiscard]] static bool isMarked(const QWidget* widget, const char* property);
    /// Of the text on a push button that can be pressed. Invalid: that of its palette.
    [[nodiscard]] QColor buttonTextColor(const QWidget* button, bool isChecked) const;

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;

    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;

private:
    void polishLabel(QWidget& label);
    [[nodiscard]] QColor scrollColor() const;
    /// A rounded surface with a line around it.
    void paintBox(QPainter& painter, const QRect& rect, const QColor& surface, const QColor& line, double radius) const;
    /// The surface of what text is written into or chosen from.
    void paintField(QPainter& painter, const QStyleOption& option, bool isLit = false) const;
    void paintCheckMark(QPainter& painter, const QStyleOption& option) const;
    void paintPushButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void paintTab(const QStyleOption& option, QPainter& painter) const;
    void paintHeader(const QStyleOption& option, QPainter& painter) const;
    void paintComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void paintScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void paintSlider(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void paintToolButton(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;

    Theme m_theme;
};

} // namespace sextant::ui
