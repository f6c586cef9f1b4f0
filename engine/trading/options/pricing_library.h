#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/trading/options/option_terms.h"

struct SextantPricingModule;

namespace sextant::trading {

/// Models of the pricing library.
enum class LibraryModel : std::uint8_t {
    European,
    BaroneAdesiWhaley,
    BjerksundStensland,
    JuZhong,      ///< N. Ju and R. Zhong, "An approximate formula for pricing American options", 1999
    QdPlus,       ///< M. Li, "Analytical approximations for the critical stock prices of American options", 2009
    QdFixedPoint, ///< L. Andersen, M. Lake and D. Offengenden, "High performance American option pricing", 2016
};
[[nodiscard]] std::string_view toString(LibraryModel model); ///< "ql_bsm", …, "ju", "qd_plus", "qd_fp"
/// Errors: InvalidArgument.
[[nodiscard]] Result<LibraryModel> libraryModelFrom(std::string_view name);

/// QuantLib behind a narrow door: opened at run time, from a module that lies beside the program, only when it is asked
/// for. Its arithmetic is the C library's, so its values are for showing, comparing and offline work: they never reach
/// an effect (docs/decisions/0018). One thread at a time: the library keeps its date in a global.
class PricingLibrary final {
public:
    /// The module beside the running program. Errors: NotFound if it is not there (the program was built without
    /// QuantLib, or the library is not installed), Incompatible for another version.
    [[nodiscard]] static Result<PricingLibrary> open();
    /// The module at `path`.
    [[nodiscard]] static Result<PricingLibrary> open(const std::string& path);

    [[nodiscard]] std::string_view version() const; ///< of QuantLib, "1.29"

    /// The price. Errors: InvalidArgument for terms that make no option (time and volatility above 0), Refused with the
    /// library's own words.
    [[nodiscard]] Result<double> price(LibraryModel model, const OptionTerms& terms, const OptionMarket& market) const;
    /// Price and greeks: the library's own where it is European, else central differences of its prices.
    [[nodiscard]] Result<OptionValue> value(LibraryModel model, const OptionTerms& terms,
                                            const OptionMarket& market) const;
    /// Values of one European option at many spots, as many as `values` has room for.
    [[nodiscard]] Result<void> europeanSeries(const OptionTerms& terms, const OptionMarket& market,
                                              std::span<const double> spots, std::span<OptionValue> values) const;
    /// The volatility of a European price. Errors: Refused.
    [[nodiscard]] Result<double> volatility(const OptionTerms& terms, const OptionMarket& market, double price,
                                            double accuracy) const;
    /// Whether New York trades on a date, in days since 1970-01-01, by the library's calendar.
    [[nodiscard]] bool isTradingDay(std::int32_t date) const;

private:
    PricingLibrary(std::shared_ptr<void> handle, const SextantPricingModule* module)
        : m_handle(std::move(handle)), m_module(module)
    {}
    std::shared_ptr<void> m_handle; // keeps the module open
    const SextantPricingModule* m_module;
};

} // namespace sextant::trading
