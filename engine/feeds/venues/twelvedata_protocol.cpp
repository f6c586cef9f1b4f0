#include "engine/feeds/venues/twelvedata_protocol.h"

#include <algorithm>

#include "engine/feeds/venues/wire_text.h"

namespace sextant::feeds {
namespace {

VenueTraits twelveDataTraits(const VenueChoice& choice)
{
    VenueTraits t;
    t.keepAlive = VenueTraits::KeepAlive::ClientFrame;
    t.hasSocket = choice.paidStream;
    t.needsKey = true;
    t.hasBarChannel = false;
    t.omitsEmptyBars = true;
    t.barsPerPage = 5000;
    return t;
}

std::vector<std::string> twelveDataFrames(std::string_view action, std::span<const Subscription> wanted)
{
    std::string symbols;
    for (const Subscription& one : wanted)
        if (one.channel == Channel::Trades) symbols.append(symbols.empty() ? "" : ",").append(one.symbol);
    if (symbols.empty()) return {};
    std::string frame = "{\"action\":\"" + std::string(action) + "\",\"params\":{\"symbols\":";
    appendJsonText(frame, symbols);
    return {frame + "}}"};
}

} // namespace

TwelveDataProtocol::TwelveDataProtocol(Credentials credentials, const VenueChoice& choice)
    : m_credentials(std::move(credentials)), m_isLocal(choice.exchangeLocalTimes), m_traits(twelveDataTraits(choice))
{}

std::string TwelveDataProtocol::venueSymbol(std::string_view canonical) const
{
    std::string symbol = upperCase(canonical);
    std::replace(symbol.begin(), symbol.end(), '-', '/');
    return symbol;
}

std::vector<std::string> TwelveDataProtocol::subscribeFrames(std::span<const Subscription> wanted,
                                                             std::uint64_t& /*nextId*/) const
{
    return twelveDataFrames("subscribe", wanted);
}

std::vector<std::string> TwelveDataProtocol::unsubscribeFrames(std::span<const Subscription> unwanted,
                                                               std::uint64_t& /*nextId*/) const
{
    return twelveDataFrames("unsubscribe", unwanted);
}

std::optional<std::string> TwelveDataProtocol::pingFrame(std::uint64_t /*id*/) const
{
    return "{\"action\":\"heartbeat\"}";
}

std::string TwelveDataProtocol::socketUrl(std::string_view base, std::span<const Subscription> /*wanted*/) const
{
    return joinedUrl(base, "/v1/quotes/price") + "?apikey=" + percentEncoded(m_credentials.key);
}

Result<void> TwelveDataProtocol::decode(std::string_view frame, const SymbolTable& symbols, Time /*received*/,
                                        DecodedFrame& out)
{
    out.clear();
    JsonObject root;
    if (m_json.open(frame, root) && readEvent(root, symbols, out) && m_json.close()) return {};
    out.clear();
    return m_json.failure();
}

bool TwelveDataProtocol::readEvent(JsonObject& root, const SymbolTable& symbols, DecodedFrame& out)
{
    std::string_view event;
    std::string_view status;
    if (!m_json.text(root, "event", event)) return false;
    if (event == "price") return readPrice(root, symbols, out);
    (void)m_json.findText(root, "status", status);
    if (m_json.isBroken()) return false;
    Control& control = out.control;
    const bool isOk = status == "ok";
    if (event == "subscribe-status") return readSubscribed(root, isOk, control);
    if (!isOk) {
        control.kind = Control::Kind::Error;
        control.words = venueWords(event);
    } else if (event == "heartbeat") {
        control.kind = Control::Kind::Pong;
    } else if (event == "unsubscribe-status") {
        control.kind = Control::Kind::Unsubscribed;
    } else {
        ++out.foreign;
    }
    return true;
}

bool TwelveDataProtocol::readPrice(JsonObject& root, const SymbolTable& symbols, DecodedFrame& out)
{
    std::string_view name;
    if (!m_json.text(root, "symbol", name)) return false;
    const FeedSymbol* symbol = symbols.find(name);
    if (!symbol) {
        ++out.foreign;
        return true;
    }
    market::Trade& record = out.trades.emplace_back().record;
    record.instrument = symbol->instrument.value;
    record.flags = market::kNoVolume; // day_volume is a sum, and of stocks only
    if (!m_json.stamp(root, "timestamp", StampForm::Seconds, record.time) ||
        !m_json.price(root, "price", symbol->priceScale, record.price, record.flags))
        return false;
    out.sent = record.time;
    return true;
}

bool TwelveDataProtocol::readSubscribed(JsonObject& root, bool isOk, Control& control)
{
    control.kind = isOk ? Control::Kind::Subscribed : Control::Kind::Error;
    std::string failed;
    JsonValue found;
    JsonArray list;
    if (m_json.find(root, "fails", found)) {
        const auto each = [&](JsonValue item) {
            JsonObject row;
            std::string_view name;
            if (!m_json.object(item, row) || !m_json.text(row, "symbol", name)) return false;
            failed.append(failed.empty() ? "" : ", ").append(name);
            return true;
        };
        if (!m_json.array(found, list) || !m_json.elements(list, each)) return m_json.within("fails");
    }
    if (isOk && failed.empty()) return true;
    control.kind = Control::Kind::Error;
    control.words = venueWords(failed.empty() ? "subscribe-status" : "not subscribed: " + failed);
    return true;
}

} // namespace sextant::feeds
