#include "engine/feeds/venues/coinbase_text.h"

#include <algorithm>

#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {

bool readMakerSide(JsonFrame& json, std::string_view makers, market::Side& takers)
{
    const bool isBuy = makers == "buy" || makers == "BUY";
    if (!isBuy && makers != "sell" && makers != "SELL")
        return json.fault("side", "'" + venueWords(makers, 40) + "' is neither buy nor sell");
    takers = isBuy ? market::Side::Sell : market::Side::Buy;
    return true;
}

std::vector<std::string> productsOf(std::span<const Subscription> wanted, Channel channel)
{
    std::vector<std::string> products;
    for (const Subscription& one : wanted)
        if (one.channel == channel && std::find(products.begin(), products.end(), one.symbol) == products.end())
            products.emplace_back(one.symbol);
    return products;
}

ReplyVerdict coinbaseVerdict(JsonFrame& json, const HttpReply& reply)
{
    ReplyVerdict verdict = verdictOfStatus(reply);
    JsonObject root;
    if (verdict.kind == ReplyVerdict::Kind::Ok || reply.status == 0 || !json.open(reply.body, root, "body"))
        return verdict;
    std::string_view words;
    for (const std::string_view key : {"message", "error_details", "error"}) {
        if (!json.findText(root, key, words)) continue;
        verdict.words = venueWords(words);
        break;
    }
    return verdict;
}

bool readOptionalFlag(JsonFrame& json, JsonObject& from, std::string_view key, bool& out)
{
    JsonCell found;
    out = false;
    if (!json.findCell(from, key, found)) return !json.isBroken();
    if (found.text != "true" && found.text != "false") return json.fault(key, "is neither true nor false");
    out = found.text == "true";
    return true;
}

} // namespace sextant::feeds
