#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/market/formats/row_layout.h"
#include "engine/market/formats/row_parser.h"
#include "engine/market/formats/tape_source.h"

namespace sextant::market::formats {

/// One row of a factor file: the factors hold for prices up to and including `date` (days since 1970-01-01).
struct FactorRow {
    std::int64_t date = 0;
    double priceFactor = 1.0;
    double splitFactor = 1.0;
    double referencePrice = 0.0; ///< the close of `date`, before the change
    std::uint64_t row = 0;
};

/// Reads one row. Nothing and `fault` for a bad one.
[[nodiscard]] std::optional<FactorRow> parseFactorRow(const RowLayout& layout, const TextRow& row, RowFault& fault);

/// What changes between each row and the next: from the first trading day after the row's date
///     split    = splitFactor_next / splitFactor_row, as the simplest fraction within 5e-4 (factors are rounded)
///     dividend = referencePrice_row · (1 - priceFactor_row / priceFactor_next)
/// Rows must be in order of date. Source: QuantConnect Lean, factor files.
[[nodiscard]] std::vector<MarketRecord> corporateActions(const std::vector<FactorRow>& rows, const Calendar& calendar);

/// The fraction p/q > 0 with the smallest q whose relative distance to `value` is at most 5e-4; 1/1 if there is none up
/// to q = 1000.
[[nodiscard]] std::pair<std::int64_t, std::int64_t> simplestFraction(double value);

} // namespace sextant::market::formats
