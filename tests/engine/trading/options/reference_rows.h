#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/core/philox.h"
#include "engine/trading/options/option_terms.h"

namespace sextant::test {

/// One row of the tables in reference/options: type,strike,spot,dividend_yield,rate,time_years,volatility,expected,…
struct ReferenceRow {
    trading::OptionTerms terms;
    trading::OptionMarket market;
    double expected = 0.0;
    std::string name; ///< its inputs, for messages
};

/// Empty without SEXTANT_DATA.
[[nodiscard]] std::vector<ReferenceRow> referenceRows(const char* name);
/// The cells of each line of a file below SEXTANT_DATA, packed or not, the header first; empty without.
[[nodiscard]] std::vector<std::vector<std::string>> tableRows(const char* path);
/// A number as written; NaN for what is none.
[[nodiscard]] double numberOf(std::string_view text);

struct RandomOption {
    trading::OptionTerms terms;
    trading::OptionMarket market;
};
/// In and out of the money, days to years, volatility from 3 % to 150 %.
[[nodiscard]] RandomOption randomOption(RandomStream& random);

} // namespace sextant::test
