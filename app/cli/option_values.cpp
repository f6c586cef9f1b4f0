#include "app/cli/option_values.h"

#include <charconv>
#include <cmath>

#include "engine/market/calendar.h"
#include "engine/market/formats/cell_text.h"
#include "engine/market/options/option_expiry.h"
#include "engine/market/options/option_symbol.h"
#include "engine/trading/options/implied_volatility.h"

namespace sextant::cli {
namespace {

using trading::OptionStyle;
using trading::PricingModel;

/// A required number of the command line.
Result<double> requiredNumber(const Arguments& arguments, std::string_view name)
{
    const auto text = arguments.required(name);
    if (!text) return tl::unexpected(text.error());
    return optionNumber(name, *text);
}

Result<double> yearsOf(const Arguments& arguments, Time now)
{
    const bool hasDays = arguments.has("days");
    if (hasDays == arguments.has("expiry"))
        return fail(ErrorCode::InvalidArgument, "--days: expected either --days or --expiry");
    if (hasDays) {
        const auto days = requiredNumber(arguments, "days");
        if (!days) return days;
        if (*days < 0.0) return fail(ErrorCode::InvalidArgument, "--days: must not be negative");
        return *days / 365.0;
    }
    const auto expiry = market::dateFrom(*arguments.value("expiry"));
    if (!expiry) return fail(ErrorCode::InvalidArgument, "--expiry: " + expiry.error().message);
    const auto at = arguments.time("at");
    if (!at) return tl::unexpected(at.error());
    const auto calendar = market::findCalendar("NYSE");
    market::OptionContract contract;
    contract.expiry = *expiry;
    const Time end = market::expiryTime(*calendar, contract);
    const Time from = at->value_or(now);
    if (end < from) return fail(ErrorCode::InvalidArgument, "--expiry: " + *arguments.value("expiry") + " is over");
    return market::yearsBetween(from, end);
}

} // namespace

Result<double> optionNumber(std::string_view name, std::string_view text)
{
    const auto value = market::formats::doubleFromText(text);
    if (value) return *value;
    return fail(ErrorCode::InvalidArgument,
                "--" + std::string(name) + ": '" + market::formats::printable(text.substr(0, 40)) + "' is no number");
}

Result<OptionRequest> optionRequest(const Arguments& arguments, bool needsVolatility, Time now)
{
    OptionRequest request;
    const auto type = arguments.required("type");
    if (!type) return tl::unexpected(type.error());
    const auto kind = market::optionTypeFrom(*type);
    if (!kind) return fail(ErrorCode::InvalidArgument, "--type: " + kind.error().message);
    request.terms.type = *kind;
    const std::string style = arguments.value("style").value_or("european");
    if (style != "european" && style != "american")
        return fail(ErrorCode::InvalidArgument, "--style: '" + style + "' is neither european nor american");
    request.style = style == "european" ? OptionStyle::European : OptionStyle::American;
    struct Wanted {
        std::string_view name;
        double* to;
        bool isAsked;
    };
    for (const Wanted& wanted :
         {Wanted{"spot", &request.market.spot, true}, Wanted{"strike", &request.terms.strike, true},
          Wanted{"vol", &request.market.volatility, needsVolatility}, Wanted{"rate", &request.market.rate, true},
          Wanted{"dividend", &request.market.dividendYield, arguments.has("dividend")}}) {
        if (!wanted.isAsked) continue;
        const auto number = requiredNumber(arguments, wanted.name);
        if (!number) return tl::unexpected(number.error());
        *wanted.to = *number;
    }
    const auto years = yearsOf(arguments, now);
    if (!years) return tl::unexpected(years.error());
    request.terms.years = *years;
    request.engine = arguments.value("engine").value_or("");
    const auto steps = arguments.integer("steps", 3, trading::kMostTreeSteps);
    if (!steps) return tl::unexpected(steps.error());
    if (*steps) request.tree.steps = static_cast<int>(**steps);
    return request;
}

Result<std::string> OptionEngines::nameFor(const OptionRequest& request)
{
    const std::string name =
        request.engine.empty() ? std::string(toString(trading::modelFor(request.style))) : request.engine;
    if (trading::libraryModelFrom(name)) return name;
    const auto model = trading::pricingModelFrom(name);
    if (!model)
        return fail(ErrorCode::InvalidArgument, "--engine: '" + market::formats::printable(name.substr(0, 40)) +
                                                    "' is not bsm, tree, baw, bjs93, ju, qd_plus, qd_fp, ql_bsm, "
                                                    "ql_baw or ql_bjs");
    return *model == PricingModel::Tree ? name + "_" + std::to_string(request.tree.steps | 1) : name;
}

Result<trading::OptionValue> OptionEngines::value(const OptionRequest& request)
{
    if (const auto library = trading::libraryModelFrom(request.engine)) {
        const bool isEuropean = *library == trading::LibraryModel::European;
        if (isEuropean != (request.style == OptionStyle::European))
            return fail(ErrorCode::InvalidArgument, "--engine: " + request.engine + " values " +
                                                        (isEuropean ? "European" : "American") + " options");
        if (!m_library) {
            auto opened = trading::PricingLibrary::open();
            if (!opened) return fail(opened.error().code, "--engine: " + opened.error().message);
            m_library = *std::move(opened);
        }
        return m_library->value(*library, request.terms, request.market);
    }
    const auto model =
        request.engine.empty() ? trading::modelFor(request.style) : trading::pricingModelFrom(request.engine);
    if (!model) return tl::unexpected(nameFor(request).error());
    return trading::optionValue(*model, request.terms, request.style, request.market, request.tree);
}

Result<double> OptionEngines::volatility(const OptionRequest& request, double price)
{
    const bool isAmerican = request.style == OptionStyle::American;
    const bool isQuadratic = request.engine == toString(PricingModel::BaroneAdesiWhaley);
    const bool isExpected = request.engine.empty() || (isAmerican && (isQuadratic || request.engine == "tree")) ||
                            (!isAmerican && request.engine == "bsm");
    if (!isExpected)
        return fail(ErrorCode::InvalidArgument,
                    std::string("--engine: expected ") + (isAmerican ? "tree or baw" : "bsm") + " for this style");
    const auto model = isQuadratic ? PricingModel::BaroneAdesiWhaley : PricingModel::Tree;
    const trading::VolatilityResult found =
        isAmerican ? trading::findAmericanVolatility(request.terms, request.market, price, model, request.tree)
                   : trading::findVolatility(request.terms, request.market, price);
    if (found) return *found;
    return fail(ErrorCode::OutOfRange,
                "--price: " + std::string(toString(found.error())) + ": " + std::string(sentenceOf(found.error())));
}

void writeOptionValue(host::JsonText& out, const trading::OptionValue& value, std::string_view engine)
{
    out.beginObject();
    out.key("price").number(value.price).key("delta").number(value.delta).key("gamma").number(value.gamma);
    out.key("vega").number(value.vega).key("theta").number(value.theta).key("rho").number(value.rho);
    out.key("dividend_rho").number(value.dividendRho).key("elasticity").number(value.elasticity);
    out.key("vega_per_point").number(value.vega / 100.0).key("theta_per_day").number(value.theta / 365.0);
    out.key("rho_per_percent").number(value.rho / 100.0).key("engine").text(engine).endObject();
}

} // namespace sextant::cli
