#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "engine/analysis/indicators/indicator_column.h"
#include "engine/analysis/indicators/indicator_spec.h"

namespace sextant::market {
class Calendar;
}

namespace sextant::analysis {

struct StoikovModel;

struct ParameterInfo {
    std::string_view name;
    double defaultValue = 0.0; ///< of a word, its place
    double minimum = 0.0;
    double maximum = 0.0;
    bool isWhole = true;
    /// Not empty: a keyword such as `donchian:20:prev`, one of these; the default first.
    std::vector<std::string_view> words = {};
};

/// One of several words, or, without words, a number.
struct OptionInfo {
    std::string_view name;
    std::vector<std::string_view> values = {}; ///< the default first
    double defaultValue = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
};

/// An indicator over a whole history, each value where a chart shows it.
struct DrawnIndicator {
    std::vector<Time> times;                                        ///< starts of the bars, or of the bricks
    std::vector<std::vector<IndicatorColumn::Output>> outputs = {}; ///< one series per output, as long as `times`
};

/// What an output is measured in, hence what it does when prices or volumes are multiplied.
enum class OutputUnit : std::uint8_t {
    Price, ///< of the bars, or a difference of such
    PriceSquared,
    Volume, ///< of the bars
    PriceTimesVolume,
    Ratio, ///< no unit: neither matters (percent, flags, indices of 0..100)
    Other, ///< none of these (thresholds in absolute terms, logarithms of prices)
};

/// What a column may be told of the market it looks at.
struct ColumnContext {
    const market::Calendar* calendar = nullptr; ///< trading hours of the instrument; null: sessions are UTC days
    double barsPerYear = 252.0;                 ///< for volatilities per year, > 0
    double tickSize = 0.0;                      ///< smallest price step; 0: not known
    const StoikovModel* stoikov = nullptr;      ///< for stoikov_microprice; null: none is trained
};

/// What is known of an indicator: for the command line, the list of indicators, the tooltips.
struct IndicatorInfo {
    std::string_view id = {};                   ///< "IND-14"
    std::string_view name = {};                 ///< "macd"
    std::vector<std::string_view> aliases = {}; ///< "bb", "bbands"
    std::string_view defaultSpec = {};          ///< "macd:12:26:9"
    std::vector<ParameterInfo> parameters = {}; ///< in order of the spec
    std::vector<OptionInfo> options = {};
    std::vector<std::string_view> outputs = {"value"};   ///< in order of the columns
    std::vector<OutputUnit> units = {OutputUnit::Price}; ///< one per output, or one for all
    bool takesSource = true;             ///< computed of one series, so `@source` may name another than the default
    std::string_view defaultSource = {}; ///< spec of that series: "hl2", "volume"; empty: the close
    bool repaints = false;       ///< values of old bars may change or look ahead: for drawing only, never a signal
    bool isSparse = false;       ///< has no value at many bars after its first
    bool needsBenchmark = false; ///< compares with the benchmark's bars
    std::string_view formula = {};
    std::string_view warmUp = {};  ///< bars until the first output, in terms of the parameters
    std::string_view seeding = {}; ///< how it starts, empty for windows
    std::string_view source = {};  ///< where the definition comes from
    /// What is wrong with parameters that are each in range; empty if nothing. Null: nothing can be.
    std::string_view (*check)(const IndicatorSpec&) = nullptr;
    /// How many bars later than computed each output is drawn; negative: earlier, so that the drawn value of a bar
    /// looks ahead. Null: where it is computed.
    std::vector<int> (*displacement)(const IndicatorSpec&) = nullptr;
    /// A table dates its values when they are known, although a chart shows them earlier.
    bool isListedWhenKnown = false;
    /// What repaints and is more than a displacement: the whole history at once. Null: it is drawn as it streams.
    DrawnIndicator (*draw)(const IndicatorSpec&, std::span<const BarInput>, const ColumnContext&) = nullptr;
    /// `source` may be null: the close.
    std::unique_ptr<IndicatorColumn> (*make)(const IndicatorSpec&, std::unique_ptr<IndicatorColumn> source,
                                             const ColumnContext&) = nullptr;

    [[nodiscard]] OutputUnit unit(std::size_t output) const { return units[units.size() == 1 ? 0 : output]; }
};

/// Every indicator there is, in the order of indicator-names.csv.
[[nodiscard]] std::span<const IndicatorInfo> indicators();
/// By name or alias; null if there is none.
[[nodiscard]] const IndicatorInfo* findIndicator(std::string_view nameOrAlias);

/// A fresh instance, its sources included. The context's calendar must outlive it.
[[nodiscard]] std::unique_ptr<IndicatorColumn> makeColumn(const IndicatorSpec& spec, const ColumnContext& context = {});

/// The indicator over a whole history as a chart shows it: what streaming gives, displaced, or what the indicator
/// draws. `benchmark` is empty or has the bars of the same times.
[[nodiscard]] DrawnIndicator drawIndicator(const IndicatorSpec& spec, std::span<const BarInput> bars,
                                           std::span<const BarInput> benchmark = {}, const ColumnContext& context = {});

} // namespace sextant::analysis
