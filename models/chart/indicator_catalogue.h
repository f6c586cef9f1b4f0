#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string_view>

#include "engine/analysis/indicators/registry.h"
#include "models/chart/indicator_looks.h"

namespace sextant::models {

/// The indicators of the registry in words, as a chart and its dialog show them.
class IndicatorCatalogue final {
    Q_DECLARE_TR_FUNCTIONS(IndicatorCatalogue)
public:
    [[nodiscard]] static QString groupTitle(IndicatorGroup group);
    /// "Bollinger bands".
    [[nodiscard]] static QString title(const analysis::IndicatorInfo& info);
    /// "Bollinger": for legends.
    [[nodiscard]] static QString shortTitle(const analysis::IndicatorInfo& info);
    /// "Signal", "Upper"; others by their name.
    [[nodiscard]] static QString outputTitle(std::string_view name);
    /// "Period", "Multiplier"; others by their name.
    [[nodiscard]] static QString parameterTitle(std::string_view name);
    /// "Bollinger (20, 2)", "EMA (20) of RSI (14)".
    [[nodiscard]] static QString label(const analysis::IndicatorSpec& spec);
    /// What it is and where it comes from: pairs of a heading and a text, without those that say nothing.
    struct Fact {
        QString heading;
        QString text;
    };
    [[nodiscard]] static std::vector<Fact> facts(const analysis::IndicatorSpec& spec);
    /// Why it cannot be drawn on a chart of bars; empty if it can. `hasBenchmark`: there is a second instrument.
    [[nodiscard]] static QString whyUnavailable(const analysis::IndicatorInfo& info, bool hasBenchmark);
    /// Whether every word of `search` occurs in its name, titles, aliases or group.
    [[nodiscard]] static bool matches(const analysis::IndicatorInfo& info, const QString& search);
};

/// Writes a spec out of its parts: `name:p1:p2:key=value@source`, options only where they are not the default.
/// `numbers` and `options` as in IndicatorSpec; `source` empty: the default.
[[nodiscard]] QString specText(const analysis::IndicatorInfo& info, const std::vector<double>& parameters,
                               const std::vector<std::size_t>& options, const std::vector<double>& numbers,
                               const QString& source);

} // namespace sextant::models
