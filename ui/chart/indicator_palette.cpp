#include "ui/chart/indicator_palette.h"

#include <QCoreApplication>

#include <array>

namespace sextant::ui {
namespace {

constexpr std::array<QRgb, models::kPaletteColors> kOnDark{0xff5aa5f2, 0xffb08cf0, 0xffe3b341, 0xff3fc3b2,
                                                           0xffee7fb6, 0xff9dcc57, 0xfff0934f, 0xff93a9c6};
constexpr std::array<QRgb, models::kPaletteColors> kOnLight{0xff1767ba, 0xff7345c7, 0xff8d6200, 0xff0b766c,
                                                            0xffb52f78, 0xff4c7616, 0xffad4c0d, 0xff4d607f};

} // namespace

QColor chartColor(const Theme& theme, int number)
{
    switch (number) {
    case models::kUpColor:
        return theme.up;
    case models::kDownColor:
        return theme.down;
    case models::kMutedColor:
        return theme.textMuted;
    default:
        break;
    }
    const auto place = static_cast<std::size_t>(number % models::kPaletteColors);
    return QColor::fromRgb(theme.isDark ? kOnDark[place] : kOnLight[place]);
}

QColor outputColor(const Theme& theme, const models::OutputStyle& style)
{
    return style.custom.isValid() ? style.custom : chartColor(theme, style.color);
}

QString chartColorName(int number)
{
    static constexpr std::array kNames{
        QT_TRANSLATE_NOOP("IndicatorPalette", "Blue"),     QT_TRANSLATE_NOOP("IndicatorPalette", "Violet"),
        QT_TRANSLATE_NOOP("IndicatorPalette", "Amber"),    QT_TRANSLATE_NOOP("IndicatorPalette", "Teal"),
        QT_TRANSLATE_NOOP("IndicatorPalette", "Pink"),     QT_TRANSLATE_NOOP("IndicatorPalette", "Lime"),
        QT_TRANSLATE_NOOP("IndicatorPalette", "Orange"),   QT_TRANSLATE_NOOP("IndicatorPalette", "Steel"),
        QT_TRANSLATE_NOOP("IndicatorPalette", "Rising"),   QT_TRANSLATE_NOOP("IndicatorPalette", "Falling"),
        QT_TRANSLATE_NOOP("IndicatorPalette", "Automatic")};
    return QCoreApplication::translate("IndicatorPalette", kNames[static_cast<std::size_t>(number)]);
}

} // namespace sextant::ui
