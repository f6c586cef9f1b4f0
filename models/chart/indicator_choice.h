#pragma once

#include <QColor>
#include <QString>
#include <QVariantMap>

#include <vector>

#include "engine/core/result.h"
#include "models/chart/indicator_looks.h"

namespace sextant::models {

enum class LineStyle { Solid, Dashed, Dotted };

/// How one output of an indicator is drawn.
struct OutputStyle {
    bool isShown = true;
    int color = 0; ///< of the theme, 0 … kThemeColors - 1; unless `custom` is valid
    QColor custom;
    int width = 1; ///< pixels, 1 … kWidest
    LineStyle line = LineStyle::Solid;

    static constexpr int kWidest = 4;
    friend bool operator==(const OutputStyle&, const OutputStyle&) = default;
};

/// An indicator that somebody put on a chart: what is saved with the layout.
struct IndicatorChoice {
    static constexpr int kPricePane = 0;
    static constexpr int kNewPane = -1; ///< asked for; a chart gives it a number

    QString spec;
    int pane = kPricePane; ///< which pane it is drawn in; equal numbers share one
    bool isHidden = false;
    bool isTinted = true; ///< the band between two outputs, where there is one
    std::vector<OutputStyle> outputs;

    [[nodiscard]] QVariantMap toVariant() const;
    /// Errors: InvalidArgument, naming the spec; whatever parseSpec says. Styles that make no sense are the usual ones.
    [[nodiscard]] static Result<IndicatorChoice> fromVariant(const QVariantMap& saved);
    friend bool operator==(const IndicatorChoice&, const IndicatorChoice&) = default;
};

/// As an indicator looks at first; its colours begin with number `firstColor` of the palette.
[[nodiscard]] IndicatorChoice usualChoice(const analysis::IndicatorSpec& spec, int firstColor = 0);

} // namespace sextant::models
