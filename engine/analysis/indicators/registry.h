#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "engine/analysis/indicators/indicator_column.h"
#include "engine/analysis/indicators/indicator_spec.h"

namespace sextant::analysis {

struct ParameterInfo {
    std::string_view name;
    double defaultValue = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    bool isWhole = true;
};

struct OptionInfo {
    std::string_view name;
    std::vector<std::string_view> values; ///< the default first
};

/// What is known of an indicator: for the command line, the list of indicators, the tooltips.
struct IndicatorInfo {
    std::string_view id;                   ///< "IND-14"
    std::string_view name;                 ///< "macd"
    std::vector<std::string_view> aliases; ///< "bb", "bbands"
    std::string_view defaultSpec;          ///< "macd:12:26:9"
    std::vector<ParameterInfo> parameters; ///< in order of the spec
    std::vector<OptionInfo> options;
    std::vector<std::string_view> outputs; ///< in order of the columns
    bool takesSource = true;               ///< computed of one series, so `@source` may name another than the close
    std::string_view formula;
    std::string_view warmUp;  ///< bars until the first output, in terms of the parameters
    std::string_view seeding; ///< how it starts, empty for windows
    std::string_view source;  ///< where the definition comes from
    /// What is wrong with parameters that are each in range; empty if nothing. Null: nothing can be.
    std::string_view (*check)(const IndicatorSpec&) = nullptr;
    std::unique_ptr<IndicatorColumn> (*make)(const IndicatorSpec&, std::unique_ptr<IndicatorColumn> source) = nullptr;
};

/// Every indicator there is, in the order of indicator-names.csv.
[[nodiscard]] std::span<const IndicatorInfo> indicators();
/// By name or alias; null if there is none.
[[nodiscard]] const IndicatorInfo* findIndicator(std::string_view nameOrAlias);

/// A fresh instance, its sources included.
[[nodiscard]] std::unique_ptr<IndicatorColumn> makeColumn(const IndicatorSpec& spec);

} // namespace sextant::analysis
