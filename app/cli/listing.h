#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/cli/output.h"
#include "engine/core/time.h"

namespace sextant::cli {

/// A value that is JSON already.
struct JsonFragment {
    std::string json;
};
/// A number that people read in another way: with less digits, as a percentage.
struct Figure {
    double value = 0.0;
    std::string text;
};
/// Nothing, or a value of a kind that JSON knows; decimals are texts.
using Cell = std::variant<std::monostate, bool, std::int64_t, double, std::string, Time, Figure, JsonFragment>;

/// Rows under named columns, for people a table and for programs an array of objects.
struct Listing {
    struct Column {
        std::string_view name; ///< snake_case
        bool inText = true;    ///< also in the table for people
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< one cell per column
};

/// The row as one JSON object.
[[nodiscard]] std::string rowJson(const Listing& listing, std::size_t row);
/// One JSON document, or lines with the columns below each other; `empty` is the line for no rows.
void print(Output& output, const Listing& listing, bool json, std::string_view empty);

} // namespace sextant::cli
