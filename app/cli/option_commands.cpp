#include <array>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/command_table.h"
#include "app/cli/number_text.h"
#include "app/cli/option_values.h"
#include "engine/market/formats/byte_source.h"
#include "engine/market/formats/row_reader.h"

namespace sextant::cli {
namespace {

Time now()
{
    return Time{std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

/// One column of a batch: what `option price` has as an option.
constexpr std::array<std::string_view, 9> kBatchColumns{
    "type", "strike", "spot", "dividend_yield", "rate", "style", "volatility", "years", "days"};
enum BatchColumn : std::size_t { Type, StrikePrice, Spot, Yield, Rate, Style, Volatility, Years, Days };

/// Other names for the columns of a batch.
std::string_view usualName(std::string_view name)
{
    if (name == "vol" || name == "sigma") return "volatility";
    if (name == "dividend" || name == "q") return "dividend_yield";
    if (name == "time_years" || name == "t") return "years";
    return name;
}

using Places = std::array<std::size_t, kBatchColumns.size()>;
constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

/// Where the columns are. Errors: InvalidInput naming what is missing.
Result<Places> placesOf(const std::vector<std::string_view>& header)
{
    Places places;
    places.fill(kNowhere);
    for (std::size_t i = 0; i < header.size(); ++i)
        for (std::size_t column = 0; column < kBatchColumns.size(); ++column)
            if (usualName(header[i]) == kBatchColumns[column]) places[column] = i;
    for (const BatchColumn column : {Type, StrikePrice, Spot, Rate, Volatility})
        if (places[column] == kNowhere)
            return fail(ErrorCode::InvalidInput, std::string(kBatchColumns[column]) + ": the column is missing");
    if (places[Years] == kNowhere && places[Days] == kNowhere)
        return fail(ErrorCode::InvalidInput, "years: the column is missing, expected years, time_years or days");
    return places;
}

/// The request of one row; what has no column comes from `base`. Errors: InvalidInput "FIELD: …".
Result<OptionRequest> rowRequest(const std::vector<std::string_view>& fields, const Places& places,
                                 const OptionRequest& base)
{
    OptionRequest request = base;
    const auto cell = [&](BatchColumn column) -> std::string_view {
        return places[column] < fields.size() ? fields[places[column]] : std::string_view();
    };
    const auto type = market::optionTypeFrom(cell(Type));
    if (!type) return fail(ErrorCode::InvalidInput, "type: " + type.error().message);
    request.terms.type = *type;
    double days = 0.0;
    const std::array<std::pair<BatchColumn, double*>, 7> numbers{{{StrikePrice, &request.terms.strike},
                                                                  {Spot, &request.market.spot},
                                                                  {Yield, &request.market.dividendYield},
                                                                  {Rate, &request.market.rate},
                                                                  {Volatility, &request.market.volatility},
                                                                  {Years, &request.terms.years},
                                                                  {Days, &days}}};
    for (const auto& [column, to] : numbers) {
        if (places[column] == kNowhere) continue;
        const auto number = optionNumber(kBatchColumns[column], cell(column));
        if (!number) return fail(ErrorCode::InvalidInput, number.error().message.substr(2));
        *to = *number;
    }
    if (places[Years] == kNowhere) request.terms.years = days / 365.0;
    if (places[Style] != kNowhere && !cell(Style).empty()) {
        if (cell(Style) != "european" && cell(Style) != "american")
            return fail(ErrorCode::InvalidInput, "style: expected european or american");
        request.style = cell(Style) == "european" ? trading::OptionStyle::European : trading::OptionStyle::American;
    }
    return request;
}

Result<void> priceBatch(CommandContext& context, const std::string& path)
{
    const auto source = market::formats::ByteSource::openFile(path);
    if (!source) return fail(source.error().code, path + ":1: file: " + source.error().message);
    OptionRequest base;
    if (context.arguments.value("style") == "american") base.style = trading::OptionStyle::American;
    base.engine = context.arguments.value("engine").value_or("");
    const auto steps = context.arguments.integer("steps", 3, trading::kMostTreeSteps);
    if (!steps) return tl::unexpected(steps.error());
    if (*steps) base.tree.steps = static_cast<int>(**steps);

    market::formats::LineReader lines(**source);
    const auto at = [&](const Error& error) {
        return fail(error.code == ErrorCode::InvalidArgument ? ErrorCode::InvalidInput : error.code,
                    path + ":" + std::to_string(lines.number()) + ": " + error.message);
    };
    std::string_view line;
    std::vector<std::string_view> fields;
    Places places{};
    OptionEngines engines;
    std::string out;
    bool hasHeader = false;
    while (!context.output.isBroken()) {
        const auto step = lines.next(line);
        if (step == market::formats::Step::Failed) return at(lines.error());
        if (step == market::formats::Step::End) break;
        if (line.empty()) continue;
        market::formats::splitFields(line, ',', fields);
        out.assign(line);
        if (!hasHeader) {
            const auto found = placesOf(fields);
            if (!found) return at(found.error());
            places = *found;
            hasHeader = true;
            context.output.write(out + ",price,delta,gamma,vega,theta,rho,engine\n");
            continue;
        }
        const auto request = rowRequest(fields, places, base);
        if (!request) return at(request.error());
        const auto engine = OptionEngines::nameFor(*request);
        if (!engine) return tl::unexpected(engine.error());
        const auto value = engines.value(*request);
        if (!value) return at(value.error());
        for (const double number : {value->price, value->delta, value->gamma, value->vega, value->theta, value->rho})
            out += "," + shortest(number);
        context.output.write(out + "," + *engine + "\n");
    }
    if (!hasHeader) return fail(ErrorCode::InvalidInput, path + ":1: file: is empty, expected a header and rows");
    return {};
}

Result<void> priceOption(CommandContext& context)
{
    if (const auto batch = context.arguments.value("batch")) return priceBatch(context, *batch);
    const auto request = optionRequest(context.arguments, true, now());
    if (!request) return tl::unexpected(request.error());
    const auto engine = OptionEngines::nameFor(*request);
    if (!engine) return tl::unexpected(engine.error());
    const auto value = OptionEngines().value(*request);
    if (!value) return tl::unexpected(value.error());
    host::JsonText out;
    writeOptionValue(out, *value, *engine);
    context.output.write(out.view());
    context.output.write("\n");
    return {};
}

Result<void> findOptionVolatility(CommandContext& context)
{
    const auto request = optionRequest(context.arguments, false, now());
    if (!request) return tl::unexpected(request.error());
    const auto text = context.arguments.required("price");
    if (!text) return tl::unexpected(text.error());
    const auto price = optionNumber("price", *text);
    if (!price) return tl::unexpected(price.error());
    const auto volatility = OptionEngines().volatility(*request, *price);
    if (!volatility) return tl::unexpected(volatility.error());
    host::JsonText out;
    out.beginObject().key("iv").number(*volatility).endObject();
    context.output.write(out.view());
    context.output.write("\n");
    return {};
}

std::vector<OptionDefinition> termOptions()
{
    return {{"type", Takes::Value, "call|put", "what it gives a right to"},
            {"style", Takes::Value, "european|american", "when it may be exercised (european)"},
            {"spot", Takes::Value, "PRICE", "price of the underlying"},
            {"strike", Takes::Value, "PRICE", "price at which it is exercised"},
            {"days", Takes::Value, "N", "days to expiry, may be fractional; years are days / 365"},
            {"expiry", Takes::Value, "YYYY-MM-DD", "day of expiry instead: its regular close in New York"},
            {"at", Takes::Value, "TIME", "from when --expiry counts (now)"},
            {"rate", Takes::Value, "R", "interest per year, continuously compounded: 0.05"},
            {"dividend", Takes::Value, "Q", "dividend yield per year, continuously compounded (0)"},
            {"engine", Takes::Value, "NAME",
             "bsm, tree, baw, bjs93; of QuantLib ju, qd_plus, qd_fp, ql_bsm, ql_baw, ql_bjs"},
            {"steps", Takes::Value, "N", "of the tree (201)"}};
}

} // namespace

std::vector<Command> optionCommands()
{
    std::vector<OptionDefinition> price = termOptions();
    price.push_back({"vol", Takes::Value, "V", "volatility per year: 0.2"});
    price.push_back({"batch", Takes::Value, "FILE",
                     "a table with type, strike, spot, rate, volatility, years or days; "
                     "prints it with the columns added"});
    std::vector<OptionDefinition> iv = termOptions();
    iv.push_back({"price", Takes::Value, "PRICE", "price of the option"});
    return {{"option price", "", "value and greeks of an option: per 1.00 of spot, volatility and rate, theta per year",
             std::move(price), priceOption},
            {"option iv", "", "the volatility that a price implies", std::move(iv), findOptionVolatility}};
}

} // namespace sextant::cli
