#pragma once

#include <vector>

#include "app/cli/arguments.h"
#include "engine/core/result.h"
#include "engine/storage/projection_tables.h"

namespace sextant::cli {

/// The options of lists of stored records, besides the common --symbol.
[[nodiscard]] std::vector<OptionDefinition> filterOptions();
/// Their values; the symbol in any spelling. Errors: InvalidArgument.
[[nodiscard]] Result<storage::ListFilter> readFilter(const Arguments& arguments);

} // namespace sextant::cli
