#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/widgets/cockpit_style.h"

namespace sextant::ui {
namespace {

QColor rgb(QRgb value) { return QColor(value); }

/// Share of light that an sRGB channel of 0 … 255 stands for (WCAG 2.1, relative luminance). From a table: charts ask
/// for it in every frame.
double linear(int channel)
{
    static const std::array<double, 256> kShares = [] {
        std::array<double, 256> shares{};
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const double share = static_cast<double>(i) / 255.0;
            shares[i] = share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        }
        return shares;
    }();
    return kShares[static_cast<std::size_t>(std::clamp(channel, 0, 255))];
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

struct RisingFalling {
    QColor rising, falling, risingFill, fallingFill;
};

void setUpDown(Theme& theme, UpDownColors colors, const RisingFalling& greenRed, const RisingFalling& blueOrange)
{
    RisingFalling chosen = colors == UpDownColors::BlueOrange ? blueOrange : greenRed;
    if (colors == UpDownColors::RedGreen) {
        std::swap(chosen.rising, chosen.falling);
        std::swap(chosen.risingFill, chosen.fallingFill);
    }
    theme.up = chosen.rising;
    theme.down = chosen.falling;
    theme.upFill = chosen.risingFill;
    theme.downFill = chosen.fallingFill;
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Theme Theme::dark(UpDownColors colors)
{
    Theme theme;
    theme.isDark = true;
    theme.window = rgb(0x131a22U);
    theme.panel = rgb(0x141b23U);
    theme.raised = rgb(0x182029U);
    theme.hover = rgb(0x1a232dU);
    theme.selection = rgb(0x1d2a38U);
    theme.line = rgb(0x232d38U);
    theme.grid = rgb(0x1c2430U);
    theme.text = rgb(0xd6dee7U);
    theme.textMuted = rgb(0x8d9aa9U);
    theme.accent = rgb(0x4c9be8U);
    theme.onAccent = rgb(0x0b131bU);
    theme.warning = rgb(0xe2b34cU);
    theme.danger = rgb(0xf58078U);
    theme.dangerFill = rgb(0x4a1a1dU);
    theme.onDanger = rgb(0xffa39cU);
    theme.variantA = rgb(0x5aa5eeU);
    theme.variantB = rgb(0xb48ae6U);
    theme.operatorTone = rgb(0x72c5cfU);
    setUpDown(theme, colors, {rgb(0x45bf92U), rgb(0xf0736bU), rgb(0x3fb68bU), rgb(0xe5645cU)},
              {rgb(0x62acf2U), rgb(0xee9a4fU), rgb(0x4c9be8U), rgb(0xe08a3cU)});
    return theme;
}

Theme Theme::light(UpDownColors colors)
{
    Theme theme;
    theme.isDark = false;
    theme.window = rgb(0xf5f7faU);
    theme.panel = rgb(0xfcfdfeU);
    theme.raised = rgb(0xedf1f5U);
    theme.hover = rgb(0xe9eff5U);
    theme.selection = rgb(0xdbe8f6U);
    theme.line = rgb(0xd3dbe4U);
    theme.grid = rgb(0xe5eaf0U);
    theme.text = rgb(0x1b2530U);
    theme.textMuted = rgb(0x55616fU);
    theme.accent = rgb(0x1861b0U);
    theme.onAccent = rgb(0xffffffU);
    theme.warning = rgb(0x7d5200U);
    theme.danger = rgb(0xb0241cU);
    theme.dangerFill = rgb(0xc62828U);
    theme.onDanger = rgb(0xffffffU);
    theme.variantA = rgb(0x185fadU);
    theme.variantB = rgb(0x6d3bbfU);
    theme.operatorTone = rgb(0x07616cU);
    setUpDown(theme, colors, {rgb(0x07653fU), rgb(0xb02a24U), rgb(0x2a9d74U), rgb(0xd2564eU)},
              {rgb(0x185fadU), rgb(0x934600U), rgb(0x3f86cfU), rgb(0xd2792bU)});
    return theme;
}

Theme Theme::highContrast(UpDownColors colors)
{
    Theme theme;
    theme.isDark = true;
    theme.window = rgb(0x000000U);
    theme.panel = rgb(0x000000U);
    theme.raised = rgb(0x101010U);
    theme.hover = rgb(0x262626U);
    theme.selection = rgb(0x14305cU);
    theme.line = rgb(0x8c8c8cU);
    theme.grid = rgb(0x3c3c3cU);
    theme.text = rgb(0xffffffU);
    theme.textMuted = rgb(0xdcdcdcU);
    theme.accent = rgb(0xffd733U);
    theme.onAccent = rgb(0x000000U);
    theme.warning = rgb(0xffc14dU);
    theme.danger = rgb(0xffb1abU);
    theme.dangerFill = rgb(0x8f0000U);
    theme.onDanger = rgb(0xffffffU);
    theme.variantA = rgb(0x8fd0ffU);
    theme.variantB = rgb(0xdcc2ffU);
    theme.operatorTone = rgb(0x80f2faU);
    setUpDown(theme, colors, {rgb(0x5df2a8U), rgb(0xffb1abU), rgb(0x35d98aU), rgb(0xff6f66U)},
              {rgb(0x9fd4ffU), rgb(0xffbd7aU), rgb(0x5fb4ffU), rgb(0xff9d3cU)});
    return theme;
}

QColor Theme::tone(models::Tone tone) const
{
    switch (tone) {
    case models::Tone::Plain:
        return text;
    case models::Tone::Muted:
        return textMuted;
    case models::Tone::Gain:
        return up;
    case models::Tone::Loss:
        return down;
    case models::Tone::Warning:
        return warning;
    case models::Tone::Danger:
        return danger;
    case models::Tone::Accent:
        return accent;
    case models::Tone::VariantA:
        return variantA;
    case models::Tone::VariantB:
        return variantB;
    case models::Tone::Operator:
        return operatorTone;
    }
    return text;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, danger);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, textMuted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, variantB);
    palette.setColor(QPalette::Light, isDark ? line.lighter(130) : panel);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, isDark ? window.darker(130) : line.darker(120));
    palette.setColor(QPalette::Shadow, isDark ? window.darker(160) : line.darker(150));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, textMuted);
    palette.setColor(QPalette::Disabled, QPalette::AlternateBase, window); // of texts that cannot be written into
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return palette;
}

std::vector<Theme::Pair> Theme::textPairs() const
{
    std::vector<Pair> pairs;
    const std::initializer_list<std::pair<const char*, QColor>> texts{
        {"text", text},          {"muted text", textMuted}, {"accent", accent}, {"up", up},
        {"down", down},          {"warning", warning},      {"danger", danger}, {"variant A", variantA},
        {"variant B", variantB}, {"operator", operatorTone}};
    const std::initializer_list<std::pair<const char*, QColor>> surfaces{
        {"window", window}, {"panel", panel}, {"raised", raised}, {"hover", hover}, {"selection", selection}};
    for (const auto& [textName, color] : texts)
        for (const auto& [surfaceName, surface] : surfaces)
            pairs.push_back(
                {QStringLiteral("%1 on %2").arg(QLatin1StringView(textName), QLatin1StringView(surfaceName)), color,
                 surface});
    pairs.push_back({QStringLiteral("text on accent"), onAccent, accent});
    pairs.push_back({QStringLiteral("text on danger"), onDanger, dangerFill});
    return pairs;
}

ThemeController::ThemeController(QObject* parent) : QObject(parent)
{
    // Read before our own palette covers what the desktop asks for.
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    rebuild();
}

void ThemeController::setScheme(ColorScheme scheme)
{
    if (scheme == m_scheme) return;
    m_scheme = scheme;
    rebuild();
}

void ThemeController::setUpDownColors(UpDownColors colors)
{
    if (colors == m_colors) return;
    m_colors = colors;
    rebuild();
}

void ThemeController::applyToApplication()
{
    m_isApplied = true;
    apply();
    QApplication::setFont(font());
}

void ThemeController::apply() const
{
    if (!m_isApplied || qobject_cast<QApplication*>(QCoreApplication::instance()) == nullptr) return;
    if (auto* style = qobject_cast<CockpitStyle*>(QApplication::style()))
        style->setTheme(m_theme);
    else
        QApplication::setStyle(new CockpitStyle(m_theme));
    const QPalette palette = m_theme.palette();
    if (palette == QApplication::palette()) return;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Qt tells windows later, and none that has not been seen yet; who hears of the theme may look at a palette now.
    for (QWidget* window : QApplication::topLevelWidgets()) {
        QEvent change(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(window, &change);
    }
}

QFont ThemeController::font(double pointSize, bool bold)
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(pointSize > 0.0 ? pointSize : 9.0);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

void ThemeController::rebuild()
{
    const bool isDark = m_scheme == ColorScheme::Dark || (m_scheme == ColorScheme::System && m_systemIsDark);
    m_theme = m_scheme == ColorScheme::HighContrast ? Theme::highContrast(m_colors)
              : isDark                              ? Theme::dark(m_colors)
                                                    : Theme::light(m_colors);
    apply();
    Q_EMIT themeChanged();
}

} // namespace sextant::ui
