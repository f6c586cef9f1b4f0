// The only source file that sees QuantLib. Built as a module of its own; nothing of ours links it.
#include "engine/trading/options/pricing_module.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <exception>

#include <ql/exercise.hpp>
#include <ql/instruments/vanillaoption.hpp>
#include <ql/pricingengines/blackformula.hpp>
#include <ql/pricingengines/vanilla/analyticeuropeanengine.hpp>
#include <ql/pricingengines/vanilla/baroneadesiwhaleyengine.hpp>
#include <ql/pricingengines/vanilla/bjerksundstenslandengine.hpp>
#include <ql/pricingengines/vanilla/juquadraticengine.hpp>
#include <ql/pricingengines/vanilla/qdfpamericanengine.hpp>
#include <ql/pricingengines/vanilla/qdplusamericanengine.hpp>
#include <ql/processes/blackscholesprocess.hpp>
#include <ql/quotes/simplequote.hpp>
#include <ql/settings.hpp>
#include <ql/termstructures/volatility/equityfx/blackconstantvol.hpp>
#include <ql/termstructures/yield/flatforward.hpp>
#include <ql/time/calendars/nullcalendar.hpp>
#include <ql/time/calendars/unitedstates.hpp>
#include <ql/time/daycounters/actual365fixed.hpp>
#include <ql/version.hpp>

namespace {

namespace ql = QuantLib;

/// The library counts whole days. Values depend on rate · time, yield · time and volatility · sqrt(time) alone, so any
/// time is priced as one year of 365 days with these products kept.
struct OneYear {
    explicit OneYear(const SextantPricingInput& input)
        : spot(ql::ext::make_shared<ql::SimpleQuote>(input.spot)), today(2, ql::January, 2023)
    {
        ql::Settings::instance().evaluationDate() = today;
        const ql::Actual365Fixed days;
        const ql::Handle<ql::YieldTermStructure> yield(
            ql::ext::make_shared<ql::FlatForward>(today, input.yield * input.years, days));
        const ql::Handle<ql::YieldTermStructure> rate(
            ql::ext::make_shared<ql::FlatForward>(today, input.rate * input.years, days));
        const ql::Handle<ql::BlackVolTermStructure> volatility(ql::ext::make_shared<ql::BlackConstantVol>(
            today, ql::NullCalendar(), input.volatility * std::sqrt(input.years), days));
        process =
            ql::ext::make_shared<ql::BlackScholesMertonProcess>(ql::Handle<ql::Quote>(spot), yield, rate, volatility);
        const auto payoff = ql::ext::make_shared<ql::PlainVanillaPayoff>(
            input.isCall != 0 ? ql::Option::Call : ql::Option::Put, input.strike);
        const ql::Date expiry = today + 365;
        ql::ext::shared_ptr<ql::Exercise> exercise;
        if (input.engine == kSextantEuropean)
            exercise = ql::ext::make_shared<ql::EuropeanExercise>(expiry);
        else
            exercise = ql::ext::make_shared<ql::AmericanExercise>(today, expiry);
        option = ql::ext::make_shared<ql::VanillaOption>(payoff, exercise);
    }

    ql::ext::shared_ptr<ql::SimpleQuote> spot;
    ql::Date today;
    ql::ext::shared_ptr<ql::BlackScholesMertonProcess> process;
    ql::ext::shared_ptr<ql::VanillaOption> option;
};

ql::ext::shared_ptr<ql::PricingEngine> engineFor(const SextantPricingInput& input, const OneYear& year)
{
    switch (input.engine) {
    case kSextantEuropean:
        return ql::ext::make_shared<ql::AnalyticEuropeanEngine>(year.process);
    case kSextantBaroneAdesi:
        return ql::ext::make_shared<ql::BaroneAdesiWhaleyApproximationEngine>(year.process);
    case kSextantBjerksund:
        return ql::ext::make_shared<ql::BjerksundStenslandApproximationEngine>(year.process);
    case kSextantJuQuadratic:
        return ql::ext::make_shared<ql::JuQuadraticApproximationEngine>(year.process);
    case kSextantQdPlus:
        return ql::ext::make_shared<ql::QdPlusAmericanEngine>(year.process);
    case kSextantQdFixedPoint:
        return ql::ext::make_shared<ql::QdFpAmericanEngine>(year.process,
                                                            ql::QdFpAmericanEngine::highPrecisionScheme());
    default:
        return nullptr;
    }
}

/// The greeks of the option of one year as those of the one asked for.
void readGreeks(const SextantPricingInput& input, const OneYear& year, SextantPricingOutput& output)
{
    output.price = year.option->NPV();
    if (input.engine != kSextantEuropean) return;
    output.delta = year.option->delta();
    output.gamma = year.option->gamma();
    output.vega = year.option->vega() * std::sqrt(input.years);
    output.theta = year.option->theta() / input.years;
    output.rho = year.option->rho() * input.years;
}

/// What the library throws becomes a text: nothing is thrown across the border.
template <class Body>
std::int32_t fenced(char* error, std::uint32_t errorSize, Body&& body)
{
    const auto say = [&](const char* text) {
        if (errorSize == 0) return;
        const std::size_t length = std::min(std::strlen(text), std::size_t{errorSize} - 1);
        std::copy_n(text, length, error);
        error[length] = '\0';
    };
    try {
        body();
        return 0;
    } catch (const std::exception& thrown) {
        say(thrown.what());
    } catch (...) {
        say("the library failed without saying why");
    }
    return 1;
}

std::int32_t modulePrice(const SextantPricingInput* input, SextantPricingOutput* output, char* error,
                         std::uint32_t errorSize)
{
    return fenced(error, errorSize, [&] {
        const OneYear year(*input);
        const auto engine = engineFor(*input, year);
        QL_REQUIRE(engine, "no such engine");
        year.option->setPricingEngine(engine);
        *output = SextantPricingOutput{};
        readGreeks(*input, year, *output);
    });
}

std::int32_t moduleSeries(const SextantPricingInput* input, const double* spots, std::uint32_t count,
                          SextantPricingOutput* outputs, char* error, std::uint32_t errorSize)
{
    return fenced(error, errorSize, [&] {
        QL_REQUIRE(input->engine == kSextantEuropean, "a series is of a European option");
        const OneYear year(*input);
        year.option->setPricingEngine(engineFor(*input, year));
        for (std::uint32_t i = 0; i < count; ++i) {
            year.spot->setValue(spots[i]);
            readGreeks(*input, year, outputs[i]);
        }
    });
}

std::int32_t moduleVolatility(const SextantPricingInput* input, double price, double accuracy, double* result,
                              char* error, std::uint32_t errorSize)
{
    return fenced(error, errorSize, [&] {
        const double discount =
            ql::FlatForward(ql::Date(2, ql::January, 2023), input->rate * input->years, ql::Actual365Fixed())
                .discount(1.0);
        const double forward =
            input->spot / discount *
            ql::FlatForward(ql::Date(2, ql::January, 2023), input->yield * input->years, ql::Actual365Fixed())
                .discount(1.0);
        const double deviation =
            ql::blackFormulaImpliedStdDev(input->isCall != 0 ? ql::Option::Call : ql::Option::Put, input->strike,
                                          forward, price, discount, 0.0, ql::Null<ql::Real>(), accuracy, 100);
        *result = deviation / std::sqrt(input->years);
    });
}

std::int32_t moduleIsTradingDay(std::int32_t year, std::int32_t month, std::int32_t day)
{
    static const ql::UnitedStates calendar(ql::UnitedStates::NYSE);
    return calendar.isBusinessDay(ql::Date(day, static_cast<ql::Month>(month), year)) ? 1 : 0;
}

} // namespace

extern "C" __attribute__((visibility("default"))) const SextantPricingModule* sextantPricingModule()
{
    static const SextantPricingModule module{
        kSextantPricingModuleVersion, QL_VERSION, modulePrice, moduleSeries, moduleVolatility, moduleIsTradingDay};
    return &module;
}
