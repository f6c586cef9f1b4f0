#include "engine/trading/options/option_pricer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "engine/trading/options/american_approximation.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/differences.h"

namespace sextant::trading {
namespace {

constexpr std::array kModelNames{std::string_view("bsm"), std::string_view("tree"), std::string_view("baw"),
                                 std::string_view("bjs93")};

Result<double> approximatePrice(PricingModel model, const OptionTerms& terms, const OptionMarket& market)
{
    if (model == PricingModel::BjerksundStensland1993) return bjerksundStensland1993(terms, market);
    const auto prepared = BaroneAdesiWhaley::prepare(terms, market);
    if (!prepared) return tl::unexpected(prepared.error());
    return prepared->price(market.spot);
}

} // namespace

std::string_view toString(PricingModel model) { return kModelNames[static_cast<std::size_t>(model)]; }

Result<PricingModel> pricingModelFrom(std::string_view name)
{
    const auto* found = std::find(kModelNames.begin(), kModelNames.end(), name);
    if (found != kModelNames.end()) return static_cast<PricingModel>(found - kModelNames.begin());
    return fail(ErrorCode::InvalidArgument, "'" + std::string(name.substr(0, 40)) + "' is not bsm, tree, baw or bjs93");
}

OptionValue payoffValue(const OptionTerms& terms, double spot)
{
    const double sign = signOf(terms.type);
    OptionValue value;
    if (sign * (spot - terms.strike) > 0.0) {
        value.price = sign * (spot - terms.strike);
        value.delta = sign;
        value.elasticity = sign * spot / value.price;
    }
    return value;
}

Result<OptionValue> optionValue(PricingModel model, const OptionTerms& terms, OptionStyle style,
                                const OptionMarket& market, const TreeSettings& tree,
                                std::span<const CashDividend> dividends)
{
    for (const double number :
         {terms.strike, terms.years, market.spot, market.rate, market.dividendYield, market.volatility})
        if (!std::isfinite(number)) return fail(ErrorCode::InvalidArgument, "an input is not a finite number");
    if (!(terms.strike > 0.0 && market.spot > 0.0))
        return fail(ErrorCode::InvalidArgument, "spot and strike must be above 0");
    if (terms.years < 0.0 || market.volatility < 0.0)
        return fail(ErrorCode::InvalidArgument, "time to expiry and volatility must not be negative");
    if (model == PricingModel::BlackScholes && style == OptionStyle::American)
        return fail(ErrorCode::InvalidArgument, "bsm values European options, expected tree, baw or bjs93");
    const bool isApproximation =
        model == PricingModel::BaroneAdesiWhaley || model == PricingModel::BjerksundStensland1993;
    if (isApproximation && style == OptionStyle::European)
        return fail(ErrorCode::InvalidArgument,
                    std::string(toString(model)) + " values American options, expected bsm or tree");
    if (terms.years == 0.0) return payoffValue(terms, market.spot);
    if (model == PricingModel::Tree) return treeValue(terms, style, market, tree, dividends);
    OptionMarket without = market;
    without.spot -= presentValue(dividends, market.rate, 0.0, terms.years);
    if (!(without.spot > 0.0))
        return fail(ErrorCode::InvalidArgument, "the dividends up to expiry are worth more than the spot");
    if (model == PricingModel::BlackScholes) return blackScholes(terms, without);
    const auto price = [model](const OptionTerms& one, const OptionMarket& there) {
        return approximatePrice(model, one, there);
    };
    return differentiated(price, terms, without, {});
}

} // namespace sextant::trading
