#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <map>
#include <optional>
#include <string>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/listing.h"
#include "app/cli/number_text.h"
#include "app/cli/option_values.h"
#include "app/cli/secret_access.h"
#include "app/cli/stop_signals.h"
#include "engine/feeds/net/instrument_lookup.h"
#include "engine/host/feed_request.h"
#include "engine/host/secret_credentials.h"
#include "engine/market/formats/option_tape.h"
#include "engine/market/options/option_symbol.h"
#include "engine/trading/options/dividend_schedule.h"
#include "engine/trading/options/option_chain.h"
#include "engine/trading/options/svi_smile.h"

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
    // A venue was asked for one alone, and writes some otherwise than their options do: BRK.B.
    if ((!asked || !arguments.has("input")) && found.size() == 1) return found.begin()->first;
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

Result<OptionTape> tapeOfFile(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    for (const char* name : {"venue", "expiry", "strikes", "host", "option-feed", "write"})
        if (arguments.has("input") && arguments.has(name))
            return fail(ErrorCode::InvalidArgument,
                        "--" + std::string(name) + ": a file has its own quotes, expected it without --input");
    const auto path = arguments.required("input");
    if (!path) return tl::unexpected(path.error());
    market::formats::OptionTapeRequest request;
    request.path = *path;
    request.lenient = arguments.has("lenient");
    const auto timeframe = arguments.timeframe("timeframe");
    if (!timeframe) return tl::unexpected(timeframe.error());
    request.timeframe = *timeframe;
    auto tape = market::formats::readOptionTape(request);
    if (!tape) return tape;
    const auto note = [&](std::uint64_t count, const char* what) {
        if (count > 0) context.output.note(*path + ": " + std::to_string(count) + what);
    };
    note(tape->info.rejected, " bad rows left out");
    note(tape->info.duplicates, " rows dropped, their contract and bar came before");
    note(tape->info.outOfOrder, " rows were out of order and were sorted");
    return tape;
}

/// "LOW:HIGH", each side may be left out. Errors: InvalidArgument.
Result<void> readStrikes(const std::string& text, feeds::OptionChainQuery& query)
{
    const auto colon = text.find(':');
    const std::string_view all(text);
    const auto side = [&](std::string_view part, std::optional<market::Strike>& out) {
        if (part.empty()) return true;
        const auto strike = parseScaled(part, market::Strike::kScale);
        if (strike) out = market::Strike{strike->value};
        return strike && !strike->rounded && strike->value >= 0;
    };
    if (colon == std::string::npos || !side(all.substr(0, colon), query.lowest) ||
        !side(all.substr(colon + 1), query.highest) ||
        (query.lowest && query.highest && *query.lowest > *query.highest))
        return fail(ErrorCode::InvalidArgument,
                    "--strikes: '" + text.substr(0, 40) + "', expected LOW:HIGH as in 225:235");
    return {};
}

/// Snapshots as a tape: one quote a contract, by time.
OptionTape tapeOf(const std::vector<feeds::OptionSnapshot>& snapshots)
{
    OptionTape tape;
    std::map<std::string, std::uint32_t> places;
    for (const feeds::OptionSnapshot& option : snapshots) {
        if (!option.quote) continue;
        const auto [found, isNew] =
            places.emplace(market::osiSymbol(option.contract), static_cast<std::uint32_t>(tape.contracts.size()));
        if (isNew) tape.contracts.push_back(option.contract);
        market::OptionQuote quote = *option.quote;
        quote.contract = found->second;
        tape.quotes.push_back(quote);
    }
    std::stable_sort(tape.quotes.begin(), tape.quotes.end(),
                     [](const market::OptionQuote& a, const market::OptionQuote& b) { return a.time < b.time; });
    return tape;
}

/// As readOptionTape() takes it; times are cut to milliseconds. Errors: Io.
Result<void> writeTape(const std::string& path, const OptionTape& tape)
{
    std::string text = "timestamp_ms_utc,underlying,expiry,strike,right,bid,ask,bid_size,ask_size\n";
    for (const market::OptionQuote& quote : tape.quotes) {
        const market::OptionContract& contract = tape.contracts[quote.contract];
        const auto price = [](Price side) { return side.units > 0 ? priceText(side) : std::string(); };
        text += std::to_string(quote.time.millis()) + "," + contract.root.root + "," +
                market::dateText(contract.expiry) + "," + strikeText(contract.strike) + "," +
                std::string(market::shortName(contract.type)) + "," + price(quote.bid) + "," + price(quote.ask) + "," +
                std::to_string(quote.bidSize) + "," + std::to_string(quote.askSize) + "\n";
    }
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) return fail(ErrorCode::Io, "--write: " + path + " cannot be written");
    return {};
}

/// The chain as the venue tells it now. Errors: InvalidArgument; as lookUpOptionChain(); NotFound without quotes.
Result<OptionTape> tapeOfVenue(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    if (*arguments.value("venue") != toString(feeds::Venue::Alpaca))
        return fail(ErrorCode::InvalidArgument, "--venue: '" + arguments.value("venue")->substr(0, 40) +
                                                    "' is not asked for options, expected alpaca");
    for (const char* name : {"at", "timeframe"})
        if (arguments.has(name))
            return fail(ErrorCode::InvalidArgument, "--" + std::string(name) + ": a venue tells the present alone");
    feeds::OptionChainQuery query;
    const auto underlying = arguments.required("underlying");
    if (!underlying) return tl::unexpected(underlying.error());
    query.underlying = *underlying;
    if (const auto text = arguments.value("expiry")) {
        const auto date = market::dateFrom(*text);
        if (!date) return fail(ErrorCode::InvalidArgument, "--expiry: " + date.error().message);
        query.expiry = *date;
    }
    if (const auto text = arguments.value("strikes"))
        if (auto read = readStrikes(*text, query); !read) return tl::unexpected(read.error());
    const std::string feedName = arguments.value("option-feed").value_or("indicative");
    const auto feed = feeds::optionFeedFrom(feedName);
    if (!feed)
        return fail(ErrorCode::InvalidArgument,
                    "--option-feed: '" + feedName.substr(0, 40) + "', expected indicative or opra");
    const auto configuration = readConfiguration(arguments);
    if (!configuration) return tl::unexpected(configuration.error());
    feeds::InstrumentQuestion question;
    question.venue = feeds::Venue::Alpaca;
    question.credentials = host::secretCredentials(openSecrets())(feeds::Venue::Alpaca);
    if (question.credentials.key.empty())
        return fail(ErrorCode::InvalidArgument, "alpaca: wants a key, and none is known");
    question.patience = std::chrono::minutes(2);
    question.goOn = [] { return !stopRequested(); };
    question.restBase = arguments.value("host").value_or("");
    while (question.restBase.ends_with('/'))
        question.restBase.pop_back();
    if (question.restBase.empty())
        question.restBase = host::feedRequestOf(configuration->settings, feeds::Venue::Alpaca).restUrls.front();
    const StopSignals signals;
    const auto snapshots = feeds::lookUpOptionChain(question, query, *feed);
    if (!snapshots) return tl::unexpected(snapshots.error());
    OptionTape tape = tapeOf(*snapshots);
    const auto silent = std::count_if(snapshots->begin(), snapshots->end(),
                                      [](const feeds::OptionSnapshot& option) { return !option.quote; });
    if (silent > 0)
        context.output.note("alpaca: " + std::to_string(silent) + " contracts have no quote and are not shown");
    if (*feed == feeds::OptionFeed::Indicative)
        context.output.note("alpaca: the indicative feed is delayed and its quotes are altered");
    if (tape.quotes.empty())
        return fail(ErrorCode::NotFound,
                    "alpaca: nothing of '" + underlying->substr(0, 40) + "' that was asked for is quoted");
    if (const auto path = arguments.value("write"))
        if (auto written = writeTape(*path, tape); !written) return tl::unexpected(written.error());
    return tape;
}

/// Errors: as readOptionTape, or of the venue; InvalidArgument for an instant before the first quote.
Result<ChainAt> chainAt(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
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
    if (const auto text = arguments.value("rates")) {
        if (arguments.has("rate"))
            return fail(ErrorCode::InvalidArgument, "--rate and --rates: give one rate, or one by time");
        auto curve = trading::ZeroCurve::parse(*text);
        if (!curve) return fail(ErrorCode::InvalidArgument, "--rates: " + curve.error().message);
        chainMarket.rates = *std::move(curve);
    }
    const bool isOfVenue = arguments.has("venue") && !arguments.has("input");
    const auto tape = isOfVenue ? tapeOfVenue(context) : tapeOfFile(context);
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
    const auto calendar = market::findCalendar("NYSE");
    if (const auto text = arguments.value("dividends")) {
        const auto schedule = trading::DividendSchedule::parse(*text);
        if (!schedule) return fail(ErrorCode::InvalidArgument, "--dividends: " + schedule.error().message);
        chainMarket.dividends = schedule->cashUntil(*underlying, *calendar, at, INT32_MAX);
        if (chainMarket.dividends.empty())
            context.output.note("--dividends: none of '" + *underlying + "' after " + toRfc3339(at));
    }
    trading::OptionChain chain(*underlying, calendar);
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

/// The five numbers of an expiry's smile and what they say; null where too few strikes have a volatility.
void writeSvi(host::JsonText& out, const std::optional<trading::SviSmile>& smile)
{
    out.key("svi");
    if (!smile) {
        out.null();
        return;
    }
    const trading::SviParameters& p = smile->parameters();
    const trading::SmileMetrics metrics = smile->metrics();
    out.beginObject().key("a").number(p.a).key("b").number(p.b).key("rho").number(p.rho).key("m").number(p.m);
    out.key("sigma").number(p.sigma).key("error").number(smile->error());
    out.key("at_the_money").number(metrics.atTheMoney);
    writeNumber(out, "risk_reversal_25", metrics.riskReversal25);
    writeNumber(out, "butterfly_25", metrics.butterfly25);
    const auto butterfly = smile->butterfly();
    writeNumber(out, "butterfly_arbitrage_at", butterfly ? std::optional(butterfly->moneyness) : std::nullopt);
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
    std::map<std::string, std::vector<trading::SviSmile>> term; // by root and rising time
    for (const ChainExpiry& expiry : chain.expiries) {
        out.beginObject().key("expiry").text(market::dateText(expiry.date)).key("root").text(expiry.root.root);
        out.key("style").text(toString(expiry.root.style)).key("expires").text(toRfc3339(expiry.expiry));
        out.key("days").integer(expiry.days).key("years").number(expiry.years).key("rate").number(expiry.rate);
        writeNumber(out, "forward", expiry.forward);
        out.key("forward_implied").boolean(expiry.isForwardImplied);
        out.key("dividend_yield").number(expiry.dividendYield);
        const auto fit = trading::SviSmile::of(expiry);
        writeSvi(out, fit ? std::optional(*fit) : std::nullopt);
        if (fit) term[expiry.root.root].push_back(*fit);
        out.key("strikes").beginArray();
        for (const ChainRow& row : expiry.rows) {
            out.beginObject().key("strike").text(strikeText(row.strike)).key("moneyness").number(row.moneyness);
            writeNumber(out, "iv", row.volatility);
            writeLeg(out, at, "call", row.call);
            writeLeg(out, at, "put", row.put);
            out.endObject();
        }
        out.endArray().endObject();
    }
    out.endArray().key("term").beginArray();
    for (const auto& [root, fits] : term) {
        out.beginObject().key("root").text(root).key("fits").count(fits.size());
        writeNumber(out, "slope", trading::termSlope(fits));
        out.key("calendar_arbitrages").count(trading::calendarArbitrages(fits).size()).endObject();
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

/// What traders call the smile by, in per cent: behind the line of an expiry.
std::string smileNote(const ChainExpiry& expiry)
{
    const auto fit = trading::SviSmile::of(expiry);
    if (!fit) return {};
    const auto percent = [](double share) {
        return formatScaled(static_cast<std::int64_t>(share * 1e4 + (share < 0.0 ? -0.5 : 0.5)), 2);
    };
    const trading::SmileMetrics metrics = fit->metrics();
    std::string out = "  at the money " + percent(metrics.atTheMoney) + " %";
    if (metrics.riskReversal25)
        out += "  risk reversal " + percent(*metrics.riskReversal25) + "  butterfly " + percent(*metrics.butterfly25);
    return out + (fit->butterfly() ? "  (a butterfly is given away)" : "");
}

void printChain(Output& output, const ChainSnapshot& chain)
{
    for (const ChainExpiry& expiry : chain.expiries) {
        output.write(chain.underlying + "  " + expiry.root.root + "  " + market::dateText(expiry.date) + "  " +
                     std::to_string(expiry.days) + " days  forward " +
                     (expiry.forward ? shortest(std::round(*expiry.forward * 1e4) / 1e4) : std::string("unknown")) +
                     smileNote(expiry) + "\n");
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
             "the option chain of an underlying at an instant of a tape, or as a venue tells it (--venue alpaca)",
             {{"input", Takes::Value, "FILE", "option quotes; - is standard input"},
              {"at", Takes::Value, "TIME", "the instant (that of the last quote)"},
              {"underlying", Takes::Value, "X", "whose options, where the file has those of several"},
              {"spot", Takes::Value, "PRICE", "price of the underlying (what calls and puts agree on)"},
              {"rate", Takes::Value, "R", "interest per year, continuously compounded (0)"},
              {"rates", Takes::Value, "CURVE", "interest by time instead: percent, as '30d 4.2, 1y 4.05'"},
              {"dividends", Takes::Value, "LIST", "announced ones, as '2014-08-07,AAPL,0.47; …'"},
              {"stale", Takes::Value, "SECONDS", "how old a quote may be (two bars of the tape, else 15)"},
              {"expiry", Takes::Value, "DATE", "of a venue: this expiry alone, as 2026-12-18"},
              {"strikes", Takes::Value, "LOW:HIGH", "of a venue: these strikes alone, as 225:235"},
              {"option-feed", Takes::Value, "NAME", "of a venue: indicative (delayed and altered) or opra"},
              {"host", Takes::Value, "URL", "of a venue: instead of the setting feeds.alpaca.rest_url"},
              {"write", Takes::Value, "FILE", "of a venue: keeps the quotes as a tape that run --tape plays"}},
             showChain}};
}

} // namespace sextant::cli
