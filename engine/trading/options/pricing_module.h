#pragma once

#include <cstdint>

/// What lies between the program and the module that links QuantLib: plain C, so that neither side's types, exceptions
/// or headers reach the other. The module is opened at run time, only when somebody asks for it.
extern "C" {

/// Changes whenever anything below changes; a module of another version is refused.
inline constexpr std::uint32_t kSextantPricingModuleVersion = 1;

enum SextantPricingEngine : std::int32_t {
    kSextantEuropean = 0,     ///< closed form
    kSextantBaroneAdesi = 1,  ///< Barone-Adesi and Whaley
    kSextantBjerksund = 2,    ///< Bjerksund and Stensland
    kSextantJuQuadratic = 3,  ///< Ju and Zhong
    kSextantQdPlus = 4,       ///< Li's QD+ with quadrature
    kSextantQdFixedPoint = 5, ///< QD+ fixed point: exact to 1e-8
};

struct SextantPricingInput {
    std::int32_t engine;
    std::int32_t isCall;
    double strike, years, spot, rate, yield, volatility;
};

struct SextantPricingOutput {
    double price, delta, gamma, vega, theta, rho; ///< greeks: kSextantEuropean only
};

struct SextantPricingModule {
    std::uint32_t version;
    const char* libraryVersion;
    /// 0, or another number with a text in `error` (cut to `errorSize`, closed by a zero). One caller at a time.
    std::int32_t (*price)(const SextantPricingInput* input, SextantPricingOutput* output, char* error,
                          std::uint32_t errorSize);
    /// The same European option at many spots, its objects built once, as the library means it to be used.
    std::int32_t (*europeanSeries)(const SextantPricingInput* input, const double* spots, std::uint32_t count,
                                   SextantPricingOutput* outputs, char* error, std::uint32_t errorSize);
    /// The volatility of a European option by the library's own search; accuracy of the total deviation.
    std::int32_t (*volatility)(const SextantPricingInput* input, double price, double accuracy, double* result,
                               char* error, std::uint32_t errorSize);
    /// Whether the New York Stock Exchange is open on a day, by the library's calendar.
    std::int32_t (*isTradingDay)(std::int32_t year, std::int32_t month, std::int32_t day);
};

/// The one symbol that the module exports.
using SextantPricingModuleFunction = const SextantPricingModule* (*)();
inline constexpr const char* kSextantPricingModuleSymbol = "sextantPricingModule";
}
