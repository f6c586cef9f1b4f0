#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "engine/analysis/indicators/indicator_spec.h"

namespace sextant::models {

/// Under which heading an indicator is listed.
enum class IndicatorGroup : std::uint8_t {
    Averages,
    Momentum,
    Trend,
    Volatility,
    Volume,
    Levels,
    Statistics,
    Bars,
    Functions,
    Book,
};
inline constexpr std::size_t kIndicatorGroups = 10;

/// How an output is drawn.
enum class OutputForm : std::uint8_t {
    Line,
    Steps,     ///< level until the next value: no slope between two sessions
    Histogram, ///< columns from zero
    Dots,
    SidedLine, ///< kMutedColor: of rising below the close, of falling above it; no line from one side to the other
    SidedDots,
    ZeroDots, ///< a dot at zero, strong where the value is above zero
};

/// Colours that follow the theme: places of a palette, and the ones by meaning.
inline constexpr int kPaletteColors = 8;
inline constexpr int kUpColor = 8;
inline constexpr int kDownColor = 9;
inline constexpr int kMutedColor = 10; ///< rising or falling by sign or side where a form has one, else grey
inline constexpr int kThemeColors = 11;

/// How an indicator looks before anybody changes it.
struct IndicatorLook {
    bool isOverlay = false; ///< measured in prices: drawn over the bars, not in a pane of its own
    std::vector<OutputForm> forms;
    std::vector<bool> isShown;
    std::vector<int> colors; ///< below kPaletteColors: counted from the first colour of the indicator
    /// Outputs with a tint between them.
    std::optional<std::pair<std::size_t, std::size_t>> band;
    bool isCloud = false;          ///< the tint says which of the two is above
    std::vector<double> levels;    ///< worth a line across the pane
    bool breaksAtSessions = false; ///< begins anew with each of them
};

[[nodiscard]] IndicatorGroup groupOf(const analysis::IndicatorInfo& info);
[[nodiscard]] IndicatorLook lookOf(const analysis::IndicatorSpec& spec);
/// It is read off quotes and trades between the bars, which a chart of bars does not have.
[[nodiscard]] bool needsBook(const analysis::IndicatorInfo& info);

} // namespace sextant::models
