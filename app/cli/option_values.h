#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/cli/arguments.h"
#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/host/json_text.h"
#include "engine/trading/options/option_pricer.h"
#include "engine/trading/options/pricing_library.h"

namespace sextant::cli {

/// What `option price` and `option iv` ask for.
struct OptionRequest {
    trading::OptionTerms terms;
    trading::OptionMarket market;
    trading::OptionStyle style = trading::OptionStyle::European;
    std::string engine; ///< a name of a PricingModel or a LibraryModel; empty: what is exact for the style
    trading::TreeSettings tree;
};

/// Opens the pricing library when the first request names one of its models.
class OptionEngines final {
public:
    /// The engine that values it, as printed: "bsm", "tree_201", "ju". Errors: InvalidArgument for an unknown name.
    [[nodiscard]] static Result<std::string> nameFor(const OptionRequest& request);
    /// Errors: as optionValue() and PricingLibrary, naming --engine where it is at fault.
    [[nodiscard]] Result<trading::OptionValue> value(const OptionRequest& request);
    /// The implied volatility of `price`. Errors: OutOfRange and InvalidArgument, the message beginning with --price
    /// and the name of the fault.
    [[nodiscard]] Result<double> volatility(const OptionRequest& request, double price);

private:
    std::optional<trading::PricingLibrary> m_library;
};

/// A finite number. Errors: InvalidArgument "--NAME: 'text' is no number".
[[nodiscard]] Result<double> optionNumber(std::string_view name, std::string_view text);

/// The request of a command line; `needsVolatility` is off for iv. Time to expiry is `--days` / 365, or from `--at`
/// (now without it) to the expiry of `--expiry`: the regular close in New York of that day or the trading day before.
/// Errors: InvalidArgument.
[[nodiscard]] Result<OptionRequest> optionRequest(const Arguments& arguments, bool needsVolatility, Time now);

/// {"price":…,"delta":…,…,"engine":"bsm"}.
void writeOptionValue(host::JsonText& out, const trading::OptionValue& value, std::string_view engine);

} // namespace sextant::cli
