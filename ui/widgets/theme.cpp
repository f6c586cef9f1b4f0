#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QSet>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>

#include "ui/widgets/icons.h"

namespace sextant::ui {
namespace {

QColor rgb(QRgb value) { return QColor(value); }

/// Share of light that an sRGB channel stands for (WCAG 2.1, relative luminance).
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(static_cast<double>(color.redF())) + 0.7152 * linear(static_cast<double>(color.greenF())) +
           0.0722 * linear(static_cast<double>(color.blueF()));
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

/// While the application gets its style sheet, Qt tells every widget that its style has changed. Those that have not
/// been polished, because nobody has seen them yet, hear of it when they are: of a window's panels most are never seen.
class StyleChangeKeeper final : public QObject {
public:
    /// The application's only one.
    [[nodiscard]] static StyleChangeKeeper& of(QApplication& application)
    {
        for (QObject* child : application.children())
            if (auto* keeper = dynamic_cast<StyleChangeKeeper*>(child)) return *keeper;
        auto* keeper = new StyleChangeKeeper(&application);
        application.installEventFilter(keeper);
        return *keeper;
    }
    void keep(bool isKeeping) { m_isKeeping = isKeeping; }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange && m_isKeeping && watched->isWidgetType() &&
            !static_cast<QWidget*>(watched)->testAttribute(Qt::WA_WState_Polished)) {
            m_owed.insert(watched);
            return true;
        }
        if (event->type() != QEvent::Polish || !m_owed.remove(watched)) return false;
        watched->event(event); // first, as it would have been
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(watched, &change);
        return true;
    }

private:
    using QObject::QObject;

    bool m_isKeeping = false;
    QSet<const QObject*> m_owed; // one that is gone costs another one in its place a needless event
};

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
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return palette;
}

QString Theme::styleSheet() const
{
    // Properties set by widgets: `primary` and `danger` for buttons, `plain` for borderless ones, `heading` and `muted`
    // for labels.
    QString sheet = QStringLiteral(R"(
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 6px; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QDockWidget { color: @textMuted; titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: @window; padding: 6px 8px; border-bottom: 1px solid @line; }
QTabBar { background: @window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @textMuted; padding: 6px 9px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @textMuted; border: none; border-bottom: 1px solid @line;
    padding: 3px 8px; font-weight: 400; }
QHeaderView::up-arrow { image: url(:/icons/@sort-up); subcontrol-position: top center; width: 8px; height: 8px; }
QHeaderView::down-arrow { image: url(:/icons/@arrow); subcontrol-position: top center; width: 8px; height: 8px; }
QTableView, QTreeView, QListView { background: @panel; border: none; selection-background-color: @selection;
    selection-color: @text; outline: none; }
QTableCornerButton::section { background: @panel; border: none; }
QMenuBar { background: @window; color: @text; }
QMenuBar::item { padding: 4px 9px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; border: 1px solid @line; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 24px; color: @text; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @textMuted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QScrollBar:vertical { background: transparent; width: 9px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 9px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: @textMuted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background: @raised; border: 1px solid @line;
    border-radius: 3px; padding: 3px 6px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border-color: @accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox { background: @raised; border: 1px solid @line; border-radius: 3px; padding: 3px 6px; }
QComboBox:hover { background: @hover; }
QComboBox:focus { border-color: @accent; }
QComboBox:disabled { color: @textMuted; background: @window; }
QComboBox::drop-down { border: none; width: 16px; }
QComboBox::down-arrow { image: url(:/icons/@arrow); width: 8px; height: 8px; }
QCheckBox { spacing: 6px; }
QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid @textMuted; border-radius: 3px;
    background: @raised; }
QCheckBox::indicator:hover { background: @hover; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/@check); }
QCheckBox::indicator:disabled { border-color: @line; background: @window; }
QCheckBox::indicator:checked:disabled { background: @textMuted; border-color: @textMuted; }
QCheckBox:focus { color: @accent; }
QCheckBox:disabled { color: @textMuted; }
QProgressBar { background: @raised; color: @text; border: 1px solid @textMuted; border-radius: 3px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: @line; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; background: @text; }
QSlider::handle:horizontal:disabled { background: @scroll; }
QListWidget[framed="true"] { border: 1px solid @line; border-radius: 3px; background: @raised; }
QListWidget::item { padding: 4px 4px; border: none; }
QListWidget::item:selected { background: @selection; color: @text; }
QTabBar#workspaces::tab { padding: 0px 11px; height: 43px; }
QPushButton { background: @raised; color: @text; border: 1px solid @line; border-radius: 4px; padding: 5px 12px; }
QPushButton:hover { background: @hover; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton:pressed, QPushButton:checked { background: @selection; border-color: @accent; }
QPushButton:disabled { color: @textMuted; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled { background: @raised; color: @textMuted; border-color: @line; }
QPushButton[danger="true"] { background: @dangerFill; color: @onDanger; border: 1px solid @danger; font-weight: 600; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 4px;
    padding: 3px 6px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:disabled { color: @textMuted; }
QScrollArea { border: none; }
QLabel[muted="true"] { color: @textMuted; }
QLabel[heading="true"] { font-weight: 600; }
)");
    const std::initializer_list<std::pair<const char*, QColor>> names{
        {"@window", window}, {"@panel", panel},         {"@raised", raised},
        {"@hover", hover},   {"@selection", selection}, {"@scroll", isDark ? line.lighter(150) : line.darker(115)},
        {"@line", line},     {"@textMuted", textMuted}, {"@text", text},
        {"@accent", accent}, {"@onAccent", onAccent},   {"@dangerFill", dangerFill},
        {"@danger", danger}, {"@onDanger", onDanger}};
    // Pictures in a style sheet have one colour of their own.
    sheet.replace(QLatin1StringView("@arrow"),
                  isDark ? QLatin1StringView("arrow-dark") : QLatin1StringView("arrow-light"));
    sheet.replace(QLatin1StringView("@sort-up"),
                  isDark ? QLatin1StringView("sort-up-dark") : QLatin1StringView("sort-up-light"));
    sheet.replace(QLatin1StringView("@check"),
                  isDark ? QLatin1StringView("check-dark") : QLatin1StringView("check-light"));
    for (const auto& [name, color] : names)
        sheet.replace(QLatin1StringView(name), color.name());
    return sheet;
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
    if (m_applied == Applied::Nothing) applyWithoutStyleSheet();
    m_applied = Applied::All;
    apply();
}

void ThemeController::applyWithoutStyleSheet()
{
    registerIcons();
    if (m_applied == Applied::Nothing)
        // The one style that follows a palette everywhere.
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_applied = Applied::ButStyleSheet;
    QApplication::setFont(font());
    apply();
}

void ThemeController::apply() const
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    if (m_applied == Applied::Nothing || application == nullptr) return;
    const QString sheet = m_applied == Applied::All ? m_theme.styleSheet() : QString();
    const bool isOther = application->styleSheet() != sheet;
    StyleChangeKeeper& keeper = StyleChangeKeeper::of(*application);
    keeper.keep(true);
    // One style sheet in the place of another, or another palette under it, takes Qt several times as long as none in
    // between.
    if (isOther && !application->styleSheet().isEmpty()) application->setStyleSheet(QString());
    if (const QPalette palette = m_theme.palette(); palette != QApplication::palette())
        QApplication::setPalette(palette);
    if (isOther) application->setStyleSheet(sheet);
    keeper.keep(false);
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
