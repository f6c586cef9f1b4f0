#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

#include <vector>

#include "models/roles.h"

namespace sextant::ui {

enum class ColorScheme { System, Dark, Light, HighContrast };
/// Which colours stand for rising and falling.
enum class UpDownColors { GreenRed, BlueOrange, RedGreen };

/// All colours of the program by meaning. Text colours keep a contrast of 4.5 : 1 against every surface they stand on;
/// a test holds them to it.
struct Theme {
    bool isDark = true;
    QColor window;    ///< behind everything, and of charts
    QColor panel;     ///< tables and forms
    QColor raised;    ///< headers, bars, fields
    QColor hover;     ///< row under the pointer
    QColor selection; ///< selected row
    QColor line;      ///< hairlines
    QColor grid;      ///< of charts
    QColor text;
    QColor textMuted;
    QColor accent;   ///< the one accent: links, focus, selection marks, also a surface for buttons
    QColor onAccent; ///< text on `accent`
    QColor up;       ///< rising, gains: as text
    QColor down;     ///< falling, losses: as text
    QColor upFill;   ///< candles, bars
    QColor downFill;
    QColor warning;
    QColor danger;       ///< text
    QColor dangerFill;   ///< the kill button
    QColor onDanger;     ///< text on `dangerFill`
    QColor variantA;     ///< engine 1, always blue
    QColor variantB;     ///< engine 2, always violet
    QColor operatorTone; ///< what people did themselves

    [[nodiscard]] QColor tone(models::Tone tone) const;
    [[nodiscard]] QPalette palette() const;
    /// Every text colour with every surface it is used on, for the contrast test.
    struct Pair {
        QString name;
        QColor text;
        QColor surface;
    };
    [[nodiscard]] std::vector<Pair> textPairs() const;

    [[nodiscard]] static Theme dark(UpDownColors colors = UpDownColors::GreenRed);
    [[nodiscard]] static Theme light(UpDownColors colors = UpDownColors::GreenRed);
    /// White on black with lines that can be seen; text keeps 7 : 1 (WCAG 2.1, level AAA).
    [[nodiscard]] static Theme highContrast(UpDownColors colors = UpDownColors::GreenRed);
};

/// Contrast ratio of WCAG 2.1, 1 … 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// The theme in use. Made once by the program and handed to everything that paints; it tells when it changes.
class ThemeController final : public QObject {
    Q_OBJECT
public:
    explicit ThemeController(QObject* parent = nullptr);
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    [[nodiscard]] UpDownColors upDownColors() const { return m_colors; }
    /// System: light or dark as the desktop's palette is.
    void setScheme(ColorScheme scheme);
    void setUpDownColors(UpDownColors colors);
    /// Gives style, palette and font to the application, now and whenever the theme changes. Before widgets are made,
    /// so that none is styled twice.
    void applyToApplication();
    /// Inter, with tabular numerals; `pointSize` 0: the program's own.
    [[nodiscard]] static QFont font(double pointSize = 0.0, bool bold = false);

Q_SIGNALS:
    void themeChanged();

private:
    void rebuild();
    void apply() const;
    ColorScheme m_scheme = ColorScheme::System;
    UpDownColors m_colors = UpDownColors::GreenRed;
    bool m_isApplied = false;
    bool m_systemIsDark = true;
    Theme m_theme;
};

} // namespace sextant::ui
