#include "engine/trading/options/pricing_library.h"

#include <dlfcn.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <system_error>
#include <vector>

#include "engine/trading/options/differences.h"
#include "engine/trading/options/pricing_module.h"

namespace sextant::trading {
namespace {

constexpr const char* kModuleFile = "libsextant_quantlib.so";
constexpr std::array kLibraryModels{std::string_view("ql_bsm"), std::string_view("ql_baw"),  std::string_view("ql_bjs"),
                                    std::string_view("ju"),     std::string_view("qd_plus"), std::string_view("qd_fp")};

SextantPricingInput inputOf(LibraryModel model, const OptionTerms& terms, const OptionMarket& market)
{
    return {static_cast<std::int32_t>(model),
            terms.type == OptionType::Call ? 1 : 0,
            terms.strike,
            terms.years,
            market.spot,
            market.rate,
            market.dividendYield,
            market.volatility};
}

Result<void> checkInput(const OptionTerms& terms, const OptionMarket& market)
{
    for (const double number :
         {terms.strike, terms.years, market.spot, market.rate, market.dividendYield, market.volatility})
        if (!std::isfinite(number)) return fail(ErrorCode::InvalidArgument, "an input is not a finite number");
    if (!(terms.strike > 0.0 && market.spot > 0.0 && terms.years > 0.0 && market.volatility > 0.0))
        return fail(ErrorCode::InvalidArgument, "spot, strike, time to expiry and volatility must be above 0");
    return {};
}

OptionValue valueFrom(const SextantPricingOutput& output, const OptionMarket& market)
{
    OptionValue value;
    value.price = output.price;
    value.delta = output.delta;
    value.gamma = output.gamma;
    value.vega = output.vega;
    value.theta = output.theta;
    value.rho = output.rho;
    if (value.price > 0.0) value.elasticity = value.delta * market.spot / value.price;
    return value;
}

} // namespace

std::string_view toString(LibraryModel model) { return kLibraryModels[static_cast<std::size_t>(model)]; }

Result<LibraryModel> libraryModelFrom(std::string_view name)
{
    const auto* found = std::find(kLibraryModels.begin(), kLibraryModels.end(), name);
    if (found != kLibraryModels.end()) return static_cast<LibraryModel>(found - kLibraryModels.begin());
    return fail(ErrorCode::InvalidArgument,
                "'" + std::string(name.substr(0, 40)) + "' is not ql_bsm, ql_baw, ql_bjs, ju, qd_plus or qd_fp");
}

Result<PricingLibrary> PricingLibrary::open()
{
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) return fail(ErrorCode::NotFound, "where this program lies is not known, so its pricing module neither");
    const auto folder = program.parent_path();
    for (const auto& path : {folder / kModuleFile, folder.parent_path() / "lib" / "sextant" / kModuleFile})
        if (std::filesystem::exists(path, error)) return open(path.string());
    return fail(ErrorCode::NotFound, std::string(kModuleFile) + " does not lie beside " + program.string() +
                                         ": the program was built without QuantLib");
}

Result<PricingLibrary> PricingLibrary::open(const std::string& path)
{
    void* opened = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (opened == nullptr) {
        const char* said = dlerror();
        return fail(ErrorCode::NotFound, said != nullptr ? said : path + ": cannot be opened");
    }
    std::shared_ptr<void> handle(opened, [](void* module) { dlclose(module); });
    void* symbol = dlsym(opened, kSextantPricingModuleSymbol);
    if (symbol == nullptr) return fail(ErrorCode::Incompatible, path + ": is no pricing module of this program");
    const auto* module = reinterpret_cast<SextantPricingModuleFunction>(symbol)();
    if (module == nullptr || module->version != kSextantPricingModuleVersion)
        return fail(ErrorCode::Incompatible, path + ": is of another version of this program");
    return PricingLibrary(std::move(handle), module);
}

std::string_view PricingLibrary::version() const { return m_module->libraryVersion; }

Result<double> PricingLibrary::price(LibraryModel model, const OptionTerms& terms, const OptionMarket& market) const
{
    if (const auto sound = checkInput(terms, market); !sound) return tl::unexpected(sound.error());
    const SextantPricingInput input = inputOf(model, terms, market);
    SextantPricingOutput output{};
    std::array<char, 256> error{};
    if (m_module->price(&input, &output, error.data(), error.size()) != 0)
        return fail(ErrorCode::Refused, "QuantLib: " + std::string(error.data()));
    if (!std::isfinite(output.price)) return fail(ErrorCode::Refused, "QuantLib: the value is no number");
    return output.price;
}

Result<OptionValue> PricingLibrary::value(LibraryModel model, const OptionTerms& terms,
                                          const OptionMarket& market) const
{
    if (model == LibraryModel::European) {
        OptionValue value;
        const double spots[] = {market.spot};
        if (const auto done = europeanSeries(terms, market, spots, std::span(&value, 1)); !done)
            return tl::unexpected(done.error());
        value.dividendRho = -terms.years * market.spot * value.delta;
        return value;
    }
    const DifferenceSteps steps{
        .spotShare = 1e-3, .spotShareTwice = 1e-3, .volatility = 1e-3, .rate = 1e-4, .years = 1e-3};
    const auto priceOf = [&](const OptionTerms& one, const OptionMarket& there) { return price(model, one, there); };
    return differentiated(priceOf, terms, market, steps);
}

Result<void> PricingLibrary::europeanSeries(const OptionTerms& terms, const OptionMarket& market,
                                            std::span<const double> spots, std::span<OptionValue> values) const
{
    if (const auto sound = checkInput(terms, market); !sound) return sound;
    const std::size_t count = std::min(spots.size(), values.size());
    std::vector<SextantPricingOutput> outputs(count);
    const SextantPricingInput input = inputOf(LibraryModel::European, terms, market);
    std::array<char, 256> error{};
    if (m_module->europeanSeries(&input, spots.data(), static_cast<std::uint32_t>(count), outputs.data(), error.data(),
                                 error.size()) != 0)
        return fail(ErrorCode::Refused, "QuantLib: " + std::string(error.data()));
    for (std::size_t i = 0; i < count; ++i) {
        OptionMarket at = market;
        at.spot = spots[i];
        values[i] = valueFrom(outputs[i], at);
    }
    return {};
}

Result<double> PricingLibrary::volatility(const OptionTerms& terms, const OptionMarket& market, double price,
                                          double accuracy) const
{
    OptionMarket asked = market;
    asked.volatility = 0.2; // not read
    if (const auto sound = checkInput(terms, asked); !sound) return tl::unexpected(sound.error());
    const SextantPricingInput input = inputOf(LibraryModel::European, terms, asked);
    double result = 0.0;
    std::array<char, 256> error{};
    if (m_module->volatility(&input, price, accuracy, &result, error.data(), error.size()) != 0)
        return fail(ErrorCode::Refused, "QuantLib: " + std::string(error.data()));
    return result;
}

bool PricingLibrary::isTradingDay(std::int32_t date) const
{
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{date}}};
    return m_module->isTradingDay(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                                  static_cast<int>(static_cast<unsigned>(day.day()))) != 0;
}

} // namespace sextant::trading
