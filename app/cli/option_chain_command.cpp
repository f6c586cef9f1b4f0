#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/number_text.h"
#include "app/cli/option_values.h"
#include "engine/market/formats/option_tape.h"
#include "engine/market/options/option_symbol.h"
#include "engine/trading/options/option_chain.h"

namespace sextant::cli {
namespace {

using market::formats::OptionTape;
using trading::ChainExpiry;
using trading::ChainLeg;
using trading::ChainRow;
using trading::ChainSnapshot;

/// A chain as it stood, and the tape it is from.
struct ChainAt {
    trading::OptionChain chain;
    ChainSnapshot snapshot;
};

std::string priceText(Price price) { return formatScaled(price.units, market::kOptionPriceScale); }
std::string strikeText(market::Strike strike) { return formatScaled(strike.thousandths, market::Strike::kScale); }

/// The underlying asked for, else the only one there is. Errors: InvalidArgument, NotFound.
Result<std::string> underlyingOf(const Arguments& arguments, const OptionTape& tape)
{
    std::map<std::string, int> found;
    for (const market::OptionContract& contract : tape.contracts)
        ++found[contract.root.underlying];
    const auto asked = arguments.has("underlying") ? arguments.value("underlying") : arguments.value("symbol");
    if (!asked && found.size() == 1) return found.begin()->first;
    std::string names;
    for (const auto& [name, count] : found)
        names += (names.empty() ? "" : ", ") + name;
    if (!asked) return fail(ErrorCode::InvalidArgument, "--underlying: expected one of " + names);
    // A root stands for its underlying too: SPXW for SPX.
    const auto root = market::optionRoot(*asked);
    if (root && found.contains(root->underlying)) return root->underlying;
    return fail(ErrorCode::NotFound,
                "--underlying: the file has no options on '" + asked->substr(0, 40) + "', it has " + names);
}

/// How old a quote may be: two bars of the tape, or what quotes of their own instants may be.
Result<Duration> staleAfter(const Arguments& arguments, const OptionTape& tape)
{
    const auto seconds = arguments.integer("stale", 0, 1'000'000'000);
    if (!seconds) return tl::unexpected(seconds.error());
    if (*seconds) return Duration(std::chrono::seconds(**seconds));
    if (tape.info.timeframe) return 2 * market::nominalLength(*tape.info.timeframe);
    return Duration(std::chrono::seconds(15));
}

/// Errors: as readOptionTape; InvalidArgument for an instant before the first quote.
Result<ChainAt> chainAt(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const auto path = arguments.required("input");
    if (!path) return tl::unexpected(path.error());
    market::formats::OptionTapeRequest request;
    request.path = *path;
    request.lenient = arguments.has("lenient");
    const auto timeframe = arguments.timeframe("timeframe");
    if (!timeframe) return tl::unexpected(timeframe.error());
    request.timeframe = *timeframe;
    trading::ChainMarket chainMarket;
    for (const auto& [name, most] : {std::pair{"spot", 1e12}, std::pair{"rate", 10.0}}) {
        const auto text = arguments.value(name);
        if (!text) continue;
        const auto number = optionNumber(name, *text);
        if (!number) return tl::unexpected(number.error());
        const bool isSpot = std::string_view(name) == "spot";
        if (*number > most || *number < -most || (isSpot && *number <= 0.0))
            return fail(ErrorCode::InvalidArgument, "--" + std::string(name) + ": '" + *text + "' is out of range");
        if (isSpot)
            chainMarket.spot = *number;
        else
            chainMarket.rates = trading::ZeroCurve::flat(*number);
    }
    const auto tape = market::formats::readOptionTape(request);
    if (!tape) return tl::unexpected(tape.error());
    const auto underlying = underlyingOf(arguments, *tape);
    if (!underlying) return tl::unexpected(underlying.error());
    const auto asked = arguments.time("at");
    if (!asked) return tl::unexpected(asked.error());
    const Time at = asked->value_or(tape->quotes.back().time);
    if (at < tape->quotes.front().time)
        return fail(ErrorCode::InvalidArgument,
                    "--at: " + toRfc3339(at) + " is before the first quote, " + toRfc3339(tape->quotes.front().time));
    const auto stale = staleAfter(arguments, *tape);
    if (!stale) return tl::unexpected(stale.error());
    chainMarket.staleAfter = *stale;
    const auto note = [&](std::uint64_t count, const char* what) {
        if (count > 0) context.output.note(*path + ": " + std::to_string(count) + what);
    };
    note(tape->info.rejected, " bad rows left out");
    note(tape->info.duplicates, " rows dropped, their contract and bar came before");
    note(tape->info.outOfOrder, " rows were out of order and were sorted");

    trading::OptionChain chain(*underlying, market::findCalendar("NYSE"));
    for (const market::OptionQuote& quote : tape->quotes) {
        if (quote.time > at) break; // nothing of later, not even what is listed
        const market::OptionContract& contract = tape->contracts[quote.contract];
        if (contract.root.underlying != *underlying) continue;
        market::OptionQuote placed = quote;
        placed.contract = chain.add(contract);
        chain.apply(placed);
    }
    ChainSnapshot snapshot = chain.snapshot(at, chainMarket);
    return ChainAt{std::move(chain), std::move(snapshot)};
}

void writeNumber(host::JsonText& out, const char* key, const std::optional<double>& value)
{
    out.key(key).number(value);
}

void writeLeg(host::JsonText& out, const ChainAt& at, const char* key, const std::optional<ChainLeg>& leg)
{
    out.key(key);
    if (!leg) {
        out.null();
        return;
    }
    const auto side = [&](const char* name, Price price) {
        out.key(name);
        price.units > 0 ? out.text(priceText(price)) : out.null();
    };
    out.beginObject().key("symbol").text(market::osiSymbol(at.chain.contracts()[leg->contract]));
    side("bid", leg->quote.bid);
    side("ask", leg->quote.ask);
    out.key("bid_size").integer(leg->quote.bidSize).key("ask_size").integer(leg->quote.askSize);
    out.key("quote_time");
    leg->problem == market::QuoteProblem::Missing ? out.null() : out.text(toRfc3339(leg->quote.time));
    out.key("problem").text(toString(leg->problem));
    writeNumber(out, "mid", leg->mid);
    writeNumber(out, "iv", leg->volatility);
    out.key("iv_fault");
    leg->fault ? out.text(toString(*leg->fault)) : out.null();
    const auto greek = [&](const char* name, double trading::OptionValue::*member) {
        writeNumber(out, name, leg->value ? std::optional((*leg->value).*member) : std::nullopt);
    };
    greek("price", &trading::OptionValue::price);
    greek("delta", &trading::OptionValue::delta);
    greek("gamma", &trading::OptionValue::gamma);
    greek("vega", &trading::OptionValue::vega);
    greek("theta", &trading::OptionValue::theta);
    greek("rho", &trading::OptionValue::rho);
    out.endObject();
}

std::string chainJson(const ChainAt& at)
{
    const ChainSnapshot& chain = at.snapshot;
    host::JsonText out;
    out.beginObject().key("underlying").text(chain.underlying).key("time").text(toRfc3339(chain.time));
    writeNumber(out, "spot", chain.spot);
    out.key("spot_implied").boolean(chain.isSpotImplied).key("quotes").beginObject();
    for (std::size_t i = 0; i < market::kQuoteProblems; ++i) {
        const auto problem = static_cast<market::QuoteProblem>(i);
        std::string name(toString(problem));
        for (char& c : name)
            if (c == ' ') c = '_';
        out.key(problem == market::QuoteProblem::None ? "usable" : name).count(chain.problems.of(problem));
    }
    out.endObject().key("expiries").beginArray();
    for (const ChainExpiry& expiry : chain.expiries) {
        out.beginObject().key("expiry").text(market::dateText(expiry.date)).key("root").text(expiry.root.root);
        out.key("style").text(toString(expiry.root.style)).key("expires").text(toRfc3339(expiry.expiry));
        out.key("days").integer(expiry.days).key("years").number(expiry.years).key("rate").number(expiry.rate);
        writeNumber(out, "forward", expiry.forward);
        out.key("forward_implied").boolean(expiry.isForwardImplied);
        out.key("dividend_yield").number(expiry.dividendYield).key("strikes").beginArray();
        for (const ChainRow& row : expiry.rows) {
            out.beginObject().key("strike").text(strikeText(row.strike)).key("moneyness").number(row.moneyness);
            writeNumber(out, "iv", row.volatility);
            writeLeg(out, at, "call", row.call);
            writeLeg(out, at, "put", row.put);
            out.endObject();
        }
        out.endArray().endObject();
    }
    out.endArray().endObject();
    return std::string(out.view()) + "\n";
}

Cell rounded(const std::optional<double>& value, double unit)
{
    if (!value) return std::monostate{};
    return static_cast<double>(static_cast<std::int64_t>(*value / unit + (*value < 0.0 ? -0.5 : 0.5))) * unit;
}

Cell quoted(const std::optional<ChainLeg>& leg, Price market::OptionQuote::*side)
{
    if (!leg || (leg->quote.*side).units == 0) return std::monostate{};
    return priceText(leg->quote.*side);
}

std::string legNote(const std::optional<ChainLeg>& leg)
{
    if (!leg) return "not listed";
    if (leg->problem != market::QuoteProblem::None) return std::string(toString(leg->problem));
    return leg->fault ? std::string(toString(*leg->fault)) : std::string();
}

void printChain(Output& output, const ChainSnapshot& chain)
{
    for (const ChainExpiry& expiry : chain.expiries) {
        output.write(chain.underlying + "  " + expiry.root.root + "  " + market::dateText(expiry.date) + "  " +
                     std::to_string(expiry.days) + " days  forward " +
                     (expiry.forward ? shortest(*expiry.forward) : std::string("unknown")) + "\n");
        Listing listing;
        listing.columns = {{"call_note"}, {"call_delta"}, {"call_bid"},  {"call_ask"}, {"strike"},
                           {"put_bid"},   {"put_ask"},    {"put_delta"}, {"put_note"}, {"iv_percent"}};
        for (const ChainRow& row : expiry.rows) {
            const auto delta = [](const std::optional<ChainLeg>& leg) {
                return leg && leg->value ? std::optional(leg->value->delta) : std::nullopt;
            };
            const auto percent = row.volatility ? std::optional(100.0 * *row.volatility) : std::nullopt;
            listing.rows.push_back(
                {legNote(row.call), rounded(delta(row.call), 0.001), quoted(row.call, &market::OptionQuote::bid),
                 quoted(row.call, &market::OptionQuote::ask), strikeText(row.strike),
                 quoted(row.put, &market::OptionQuote::bid), quoted(row.put, &market::OptionQuote::ask),
                 rounded(delta(row.put), 0.001), legNote(row.put), rounded(percent, 0.01)});
        }
        print(output, listing, false, "no strikes");
    }
    if (chain.expiries.empty()) output.write("nothing is listed that is not over\n");
}

Result<void> showChain(CommandContext& context)
{
    const auto at = chainAt(context);
    if (!at) return tl::unexpected(at.error());
    if (!at->snapshot.spot)
        context.output.note("the price of the underlying is not known and no pair of a call and a put gives it: "
                            "no volatilities; give --spot");
    if (context.arguments.has("json"))
        context.output.write(chainJson(*at));
    else
        printChain(context.output, at->snapshot);
    return {};
}

} // namespace

std::vector<Command> optionChainCommands()
{
    return {{"option chain",
             "",
             "the option chain of an underlying at an instant of a tape, with implied volatilities and greeks",
             {{"input", Takes::Value, "FILE", "option quotes; - is standard input"},
              {"at", Takes::Value, "TIME", "the instant (that of the last quote)"},
              {"underlying", Takes::Value, "X", "whose options, where the file has those of several"},
              {"spot", Takes::Value, "PRICE", "price of the underlying (what calls and puts agree on)"},
              {"rate", Takes::Value, "R", "interest per year, continuously compounded (0)"},
              {"stale", Takes::Value, "SECONDS", "how old a quote may be (two bars of the tape, else 15)"}},
             showChain}};
}

} // namespace sextant::cli
