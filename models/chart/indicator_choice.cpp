#include "models/chart/indicator_choice.h"

#include <QVariantList>

#include <algorithm>
#include <array>

namespace sextant::models {
namespace {

constexpr std::array kLineNames{"solid", "dashed", "dotted"};

LineStyle lineStyleFrom(const QString& name)
{
    for (std::size_t i = 0; i < kLineNames.size(); ++i)
        if (name == QLatin1StringView(kLineNames[i])) return static_cast<LineStyle>(i);
    return LineStyle::Solid;
}

QVariantMap saved(const OutputStyle& style)
{
    return {{QStringLiteral("shown"), style.isShown},
            {QStringLiteral("color"), style.custom.isValid() ? QVariant(style.custom.name()) : QVariant(style.color)},
            {QStringLiteral("width"), style.width},
            {QStringLiteral("line"), QString::fromLatin1(kLineNames[static_cast<std::size_t>(style.line)])}};
}

void restore(OutputStyle& style, const QVariantMap& saved)
{
    style.isShown = saved.value(QStringLiteral("shown"), style.isShown).toBool();
    const QString color = saved.value(QStringLiteral("color")).toString();
    bool isNumber = false;
    const int number = color.toInt(&isNumber);
    if (isNumber && number >= 0 && number < kThemeColors)
        style.color = number;
    else if (!isNumber && QColor::isValidColor(color))
        style.custom = QColor(color);
    style.width = std::clamp(saved.value(QStringLiteral("width"), 1).toInt(), 1, OutputStyle::kWidest);
    style.line = lineStyleFrom(saved.value(QStringLiteral("line")).toString());
}

} // namespace

IndicatorChoice usualChoice(const analysis::IndicatorSpec& spec, int firstColor)
{
    const IndicatorLook look = lookOf(spec);
    IndicatorChoice choice;
    choice.spec = QString::fromStdString(spec.text);
    choice.pane = look.isOverlay ? IndicatorChoice::kPricePane : IndicatorChoice::kNewPane;
    for (std::size_t k = 0; k < look.forms.size(); ++k) {
        OutputStyle style;
        style.isShown = look.isShown[k];
        style.color = look.colors[k] < kPaletteColors ? (look.colors[k] + firstColor) % kPaletteColors : look.colors[k];
        choice.outputs.push_back(style);
    }
    return choice;
}

QVariantMap IndicatorChoice::toVariant() const
{
    QVariantList styles;
    for (const OutputStyle& style : outputs)
        styles.append(saved(style));
    return {{QStringLiteral("spec"), spec},
            {QStringLiteral("pane"), pane},
            {QStringLiteral("hidden"), isHidden},
            {QStringLiteral("tinted"), isTinted},
            {QStringLiteral("outputs"), styles}};
}

Result<IndicatorChoice> IndicatorChoice::fromVariant(const QVariantMap& saved)
{
    const auto spec = analysis::parseSpec(saved.value(QStringLiteral("spec")).toString().toStdString());
    if (!spec) return tl::unexpected(spec.error());
    IndicatorChoice choice = usualChoice(*spec);
    choice.pane = std::max(kNewPane, saved.value(QStringLiteral("pane"), choice.pane).toInt());
    choice.isHidden = saved.value(QStringLiteral("hidden")).toBool();
    choice.isTinted = saved.value(QStringLiteral("tinted"), true).toBool();
    const QVariantList styles = saved.value(QStringLiteral("outputs")).toList();
    for (std::size_t k = 0; k < choice.outputs.size() && k < static_cast<std::size_t>(styles.size()); ++k)
        restore(choice.outputs[k], styles[static_cast<qsizetype>(k)].toMap());
    return choice;
}

} // namespace sextant::models
