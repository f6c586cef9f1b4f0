#include "engine/feeds/venues/alpaca_options.h"

#include <array>
#include <limits>

#include "engine/feeds/venues/wire_text.h"
#include "engine/market/formats/cell_text.h"
#include "engine/market/options/option_symbol.h"
#include "engine/market/records.h"

namespace sextant::feeds {
namespace {

constexpr std::array<std::string_view, 2> kOptionFeeds{"indicative", "opra"};
constexpr std::string_view kSnapshots = "/v1beta1/options/snapshots";

std::string strikeText(market::Strike strike) { return formatScaled(strike.thousandths, market::Strike::kScale); }

} // namespace

std::string_view toString(OptionFeed feed) { return kOptionFeeds[static_cast<std::size_t>(feed)]; }

std::optional<OptionFeed> optionFeedFrom(std::string_view text)
{
    for (std::size_t i = 0; i < kOptionFeeds.size(); ++i)
        if (kOptionFeeds[i] == text) return static_cast<OptionFeed>(i);
    return std::nullopt;
}

HttpRequest AlpacaOptions::requestFor(std::string target) const
{
    HttpRequest request;
    request.target = std::move(target);
    request.headers.emplace_back("APCA-API-KEY-ID", m_credentials.key);
    request.headers.emplace_back("APCA-API-SECRET-KEY", m_credentials.secret);
    return request;
}

Result<HttpRequest> AlpacaOptions::snapshotsRequest(std::span<const market::OptionContract> contracts,
                                                    std::string_view page) const
{
    if (contracts.empty() || contracts.size() > kMostSymbols)
        return fail(ErrorCode::InvalidArgument, "symbols: expected 1 to " + std::to_string(kMostSymbols) +
                                                    " contracts, was " + std::to_string(contracts.size()));
    std::string target = std::string(kSnapshots) + "?symbols=";
    for (std::size_t i = 0; i < contracts.size(); ++i)
        target += (i == 0 ? "" : ",") + percentEncoded(market::compactOsiSymbol(contracts[i]));
    target.append("&feed=").append(toString(m_feed));
    if (!page.empty()) target += "&page_token=" + percentEncoded(page);
    return requestFor(std::move(target));
}

Result<HttpRequest> AlpacaOptions::chainRequest(const OptionChainQuery& query) const
{
    if (query.underlying.empty()) return fail(ErrorCode::InvalidArgument, "underlying: is missing");
    if (query.lowest && query.highest && *query.lowest > *query.highest)
        return fail(ErrorCode::InvalidArgument, "strikes: " + strikeText(*query.lowest) + " is above " +
                                                    strikeText(*query.highest) + ", expected the lower one first");
    if (query.limit < 1 || query.limit > kMostPerPage)
        return fail(ErrorCode::InvalidArgument,
                    "limit: expected 1 to " + std::to_string(kMostPerPage) + ", was " + std::to_string(query.limit));
    std::string target = std::string(kSnapshots) + "/" + percentEncoded(query.underlying);
    target.append("?feed=").append(toString(m_feed));
    if (query.type) target.append("&type=").append(market::toString(*query.type));
    if (query.expiry) target += "&expiration_date=" + market::dateText(*query.expiry);
    if (query.lowest) target += "&strike_price_gte=" + strikeText(*query.lowest);
    if (query.highest) target += "&strike_price_lte=" + strikeText(*query.highest);
    target += "&limit=" + std::to_string(query.limit);
    if (!query.page.empty()) target += "&page_token=" + percentEncoded(query.page);
    return requestFor(std::move(target));
}

bool AlpacaOptions::readPrice(JsonObject& row, std::string_view key, Price& out, std::uint8_t& flags)
{
    JsonCell cell;
    if (!m_json.cell(row, key, cell)) return false;
    const auto value = market::formats::scaledFromText(cell.text, market::kOptionPriceScale);
    if (!value || value->value < 0)
        return m_json.fault(key, "'" + venueWords(cell.text, 40) + "' is not a price, expected a decimal number >= 0");
    out = Price{value->value};
    if (value->rounded) flags |= market::kRounded;
    return true;
}

bool AlpacaOptions::readContracts(JsonObject& row, std::string_view key, std::int32_t& out)
{
    JsonCell cell;
    if (!m_json.cell(row, key, cell)) return false;
    const auto value = market::formats::scaledFromText(cell.text, 0);
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    if (!value || value->rounded || value->value < 0 || value->value > kMost)
        return m_json.fault(key, "'" + venueWords(cell.text, 40) + "' is not a number of contracts");
    out = static_cast<std::int32_t>(value->value);
    return true;
}

bool AlpacaOptions::findNumber(JsonObject& row, std::string_view key, std::optional<double>& out)
{
    JsonCell cell;
    if (!m_json.findCell(row, key, cell)) return true; // may be missing
    out = market::formats::doubleFromText(cell.text);
    return out || m_json.fault(key, "'" + venueWords(cell.text, 40) + "' is not a number");
}

bool AlpacaOptions::readQuote(JsonObject& row, market::OptionQuote& quote)
{
    if (!readPrice(row, "bp", quote.bid, quote.flags) || !readContracts(row, "bs", quote.bidSize) ||
        !readPrice(row, "ap", quote.ask, quote.flags) || !readContracts(row, "as", quote.askSize) ||
        !m_json.stamp(row, "t", StampForm::Iso, quote.time))
        return false;
    for (const auto& [price, size] : {std::pair{&quote.bid, &quote.bidSize}, std::pair{&quote.ask, &quote.askSize}})
        if (price->units == 0 || *size == 0) {
            *price = Price{};
            *size = 0;
        }
    if (market::problemOf(quote) == market::QuoteProblem::Crossed) quote.flags |= market::kCrossed;
    return true;
}

bool AlpacaOptions::readTrade(JsonObject& row, OptionTrade& trade)
{
    return m_json.price(row, "p", market::kOptionPriceScale, trade.price, trade.flags) &&
           readContracts(row, "s", trade.size) && m_json.stamp(row, "t", StampForm::Iso, trade.time);
}

bool AlpacaOptions::readGreeks(JsonObject& row, VenueGreeks& greeks)
{
    return findNumber(row, "delta", greeks.delta) && findNumber(row, "gamma", greeks.gamma) &&
           findNumber(row, "theta", greeks.theta) && findNumber(row, "vega", greeks.vega) &&
           findNumber(row, "rho", greeks.rho);
}

bool AlpacaOptions::readSnapshot(JsonObject& row, OptionSnapshot& out, std::uint32_t place)
{
    JsonValue found;
    JsonObject part;
    if (m_json.find(row, "latestQuote", found)) {
        if (!m_json.object(found, part) || !readQuote(part, out.quote.emplace())) return m_json.within("latestQuote");
        out.quote->contract = place;
    }
    if (m_json.find(row, "latestTrade", found) &&
        (!m_json.object(found, part) || !readTrade(part, out.trade.emplace())))
        return m_json.within("latestTrade");
    if (!findNumber(row, "impliedVolatility", out.volatility)) return false;
    if (out.volatility && *out.volatility < 0.0)
        return m_json.fault("impliedVolatility", "is below 0, expected a number >= 0");
    if (m_json.find(row, "greeks", found) && (!m_json.object(found, part) || !readGreeks(part, out.greeks.emplace())))
        return m_json.within("greeks");
    return true;
}

Result<OptionPage> AlpacaOptions::parse(const HttpReply& reply)
{
    OptionPage page;
    JsonObject root;
    JsonObject bySymbol;
    JsonValue found;
    const auto each = [&](std::string_view name, JsonValue value) {
        auto contract = market::parseOsi(name);
        if (!contract) return m_json.fault({}, venueWords(contract.error().message));
        JsonObject row;
        if (!m_json.object(value, row)) return false;
        const auto place = static_cast<std::uint32_t>(page.snapshots.size());
        OptionSnapshot& snapshot = page.snapshots.emplace_back();
        snapshot.contract = *std::move(contract);
        return readSnapshot(row, snapshot, place);
    };
    if (!m_json.open(reply.body, root, "body") || !m_json.object(root, "snapshots", bySymbol)) return m_json.failure();
    if (!m_json.members(bySymbol, each)) {
        m_json.within("snapshots");
        return m_json.failure();
    }
    if (m_json.find(root, "next_page_token", found)) {
        std::string_view next;
        if (!m_json.text(found, next)) {
            m_json.within("next_page_token");
            return m_json.failure();
        }
        page.next = next;
    }
    return page;
}

} // namespace sextant::feeds
