#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"

namespace sextant::analysis {

struct IndicatorInfo;

/// An indicator with its parameters settled, as asked for by `name:p1:p2:key=value@source` (indicators.md §1.6, §18).
struct IndicatorSpec {
    const IndicatorInfo* info = nullptr;         ///< never null once parsed
    std::string text;                            ///< as written, without surrounding blanks
    std::vector<double> parameters;              ///< one per info->parameters, defaults filled in; place of a word
    std::size_t given = 0;                       ///< how many of them were written
    std::vector<std::size_t> options;            ///< one per info->options: place of the chosen value, 0 the default
    std::vector<double> numbers;                 ///< one per info->options: the number chosen, where it takes numbers
    std::shared_ptr<const IndicatorSpec> source; ///< what it is computed of; null: the close

    [[nodiscard]] int whole(std::size_t parameter) const; ///< a parameter that is a whole number, or a word's place
    /// The column names: the text with '_' for ':', and `_output` behind if there are several outputs.
    [[nodiscard]] std::vector<std::string> columnNames() const;
};

/// Reads one spec. Errors: InvalidArgument naming the spec, the bad part and what was expected.
[[nodiscard]] Result<IndicatorSpec> parseSpec(std::string_view text);

/// Reads a list separated by commas: "ema:20,rsi:14,macd:12:26:9". Errors: as parseSpec; also for an empty list and a
/// spec given twice.
[[nodiscard]] Result<std::vector<IndicatorSpec>> parseSpecs(std::string_view text);

} // namespace sextant::analysis
