#include "engine/host/signal_files.h"

#include <algorithm>
#include <fstream>
#include <iostream>

#include <rapidjson/document.h>

namespace sextant::host {
namespace {

constexpr std::size_t kLongestLine = 1 << 20; // DESIGN §4, bad input

tl::unexpected<Error> bad(const std::string& where, std::string_view field, std::string_view what)
{
    return fail(ErrorCode::InvalidInput, where + ": " + std::string(field) + ": " + std::string(what));
}

Result<rapidjson::Document> parseObject(std::string_view json, const std::string& where)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                   rapidjson::kParseFullPrecisionFlag>(json.data(), json.size());
    if (document.HasParseError())
        return bad(where, "line",
                   "not JSON at character " + std::to_string(document.GetErrorOffset() + 1) +
                       ", expected one object a line");
    if (!document.IsObject()) return bad(where, "line", "expected a JSON object");
    return document;
}

/// The text of a member: strings as they are, integers in decimal; empty if it is absent or null.
Result<std::string> text(const rapidjson::Value& object, const char* name, const std::string& where)
{
    const auto member = object.FindMember(name);
    if (member == object.MemberEnd() || member->value.IsNull()) return std::string();
    if (member->value.IsString()) return std::string(member->value.GetString(), member->value.GetStringLength());
    if (member->value.IsInt64()) return std::to_string(member->value.GetInt64());
    return bad(where, name, "expected a text");
}

Result<std::string> required(const rapidjson::Value& object, const char* name, const std::string& where)
{
    auto value = text(object, name, where);
    if (value && value->empty()) return bad(where, name, "missing");
    if (value && value->find("{{") != std::string::npos)
        return bad(where, name, "holds a placeholder that was not expanded: " + *value);
    return value;
}

Result<Time> readTime(const std::string& value, const char* name, const std::string& where)
{
    auto time = parseRfc3339(value);
    if (!time) return bad(where, name, time.error().message);
    return *time;
}

std::string lowerCase(std::string value)
{
    for (char& c : value)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return value;
}

/// Direction of the TradingView template: the position decides; where it is absent a buy is long and a sale short
/// (execution.md §1.1).
Result<session::SignalDirection> templateDirection(const rapidjson::Value& object, const std::string& where)
{
    auto action = text(object, "action", where);
    if (action && action->empty()) action = text(object, "order.action", where);
    auto position = text(object, "position", where);
    if (position && position->empty()) position = text(object, "market_position", where);
    if (!action) return tl::unexpected(action.error());
    if (!position) return tl::unexpected(position.error());
    const std::string side = lowerCase(*action);
    const std::string held = lowerCase(*position);
    if (side != "buy" && side != "sell") return bad(where, "action", "'" + *action + "', expected buy or sell");
    if (held == "long") return session::SignalDirection::Long;
    if (held == "short") return session::SignalDirection::Short;
    if (held == "flat") return session::SignalDirection::Close;
    if (!held.empty()) return bad(where, "position", "'" + *position + "', expected long, short or flat");
    return side == "buy" ? session::SignalDirection::Long : session::SignalDirection::Short;
}

Result<session::Event> parseSignal(std::string_view json, const std::string& where, const InstrumentFinder& find)
{
    auto document = parseObject(json, where);
    if (!document) return tl::unexpected(document.error());
    const rapidjson::Value& object = *document;
    auto signal = std::make_shared<session::ExternalSignal>();
    const bool isTemplate = object.HasMember("ticker");
    auto symbol = required(object, isTemplate ? "ticker" : "symbol", where);
    if (!symbol) return tl::unexpected(symbol.error());
    if (symbol->size() > 20) return bad(where, "symbol", "longer than 20 characters");
    signal->symbol = *symbol;
    if (const market::Instrument* instrument = find(*symbol)) {
        signal->instrument = instrument->id;
        signal->symbol = instrument->symbol;
    }
    if (isTemplate) {
        auto direction = templateDirection(object, where);
        if (!direction) return tl::unexpected(direction.error());
        signal->direction = *direction;
    } else {
        auto direction = required(object, "direction", where);
        if (!direction) return tl::unexpected(direction.error());
        const std::string word = lowerCase(*direction);
        if (word == "long")
            signal->direction = session::SignalDirection::Long;
        else if (word == "short")
            signal->direction = session::SignalDirection::Short;
        else if (word == "close")
            signal->direction = session::SignalDirection::Close;
        else
            return bad(where, "direction", "'" + *direction + "', expected long, short or close");
    }
    const char* intervalName = isTemplate ? "interval" : "timeframe";
    auto timeframe = isTemplate ? text(object, intervalName, where) : required(object, intervalName, where);
    if (!timeframe) return tl::unexpected(timeframe.error());
    if (!timeframe->empty()) {
        const auto known = market::timeframeFromAnySpelling(*timeframe);
        if (!known) return bad(where, intervalName, "'" + *timeframe + "', expected a timeframe such as 15m");
        signal->timeframe = *known;
    }
    auto arrival = text(object, "time", where);
    if (!arrival) return tl::unexpected(arrival.error());
    const char* stampName = isTemplate ? "timenow" : "timestamp";
    auto stamp = isTemplate ? text(object, stampName, where) : required(object, stampName, where);
    if (!stamp) return tl::unexpected(stamp.error());
    if (stamp->empty() && arrival->empty()) return bad(where, stampName, "missing, and there is no time of arrival");
    if (!stamp->empty()) {
        auto time = readTime(*stamp, stampName, where);
        if (!time) return tl::unexpected(time.error());
        signal->timestamp = *time;
    }
    session::Event event;
    event.time = signal->timestamp;
    if (!arrival->empty()) {
        auto time = readTime(*arrival, "time", where);
        if (!time) return tl::unexpected(time.error());
        event.time = *time;
        if (stamp->empty()) signal->timestamp = *time;
    }
    for (const auto& [name, field] :
         {std::pair{isTemplate ? "strategy" : "strategyId", &signal->strategyId}, std::pair{"note", &signal->note},
          std::pair{isTemplate ? "id" : "nonce", &signal->nonce}}) {
        auto value = text(object, name, where);
        if (!value) return tl::unexpected(value.error());
        if (value->size() > 1024) return bad(where, name, "longer than 1024 characters");
        *field = *std::move(value);
    }
    signal->source = session::SignalSource::File;
    event.body = std::shared_ptr<const session::ExternalSignal>(std::move(signal));
    return event;
}

/// A price on the instrument's tick; 0 if it is absent.
Result<Price> orderPrice(const rapidjson::Value& object, const char* name, const market::Instrument& instrument,
                         const std::string& where)
{
    auto value = text(object, name, where);
    if (!value) return tl::unexpected(value.error());
    if (value->empty()) return Price{};
    const auto parsed = parseScaled(*value, instrument.priceScale);
    if (!parsed) return bad(where, name, parsed.error().message);
    if (parsed->rounded || parsed->value <= 0 || parsed->value % instrument.tick.units != 0)
        return bad(where, name,
                   *value + ", expected more than 0 and a multiple of the tick " + instrument.format(instrument.tick));
    return Price{parsed->value};
}

/// Kind, limit, time in force and protection of an order; what is absent keeps its default.
Result<void> readOrderTerms(const rapidjson::Value& object, const market::Instrument& instrument,
                            const std::string& where, session::Command& command)
{
    auto kind = text(object, "order_kind", where);
    if (!kind) return tl::unexpected(kind.error());
    if (*kind == "limit")
        command.orderKind = trading::OrderKind::Limit;
    else if (!kind->empty() && *kind != "market")
        return bad(where, "order_kind", "'" + *kind + "', expected market or limit");
    auto tif = text(object, "tif", where);
    if (!tif) return tl::unexpected(tif.error());
    if (*tif == "day")
        command.tif = trading::TimeInForce::Day;
    else if (!tif->empty() && *tif != "gtc")
        return bad(where, "tif", "'" + *tif + "', expected day or gtc");
    for (const auto& [name, field] :
         {std::pair{"limit", &command.limit}, std::pair{"stop", &command.stop}, std::pair{"target", &command.target}}) {
        auto price = orderPrice(object, name, instrument, where);
        if (!price) return tl::unexpected(price.error());
        *field = *price;
    }
    const bool isLimit = command.orderKind == trading::OrderKind::Limit;
    if (isLimit && command.limit.units == 0) return bad(where, "limit", "missing, a limit order needs one");
    if (!isLimit && command.limit.units != 0)
        return bad(where, "limit", "a market order has none, expected \"order_kind\":\"limit\"");
    return {};
}

template <class ParseLine>
Result<std::vector<session::Event>> readLines(const std::string& path, const ParseLine& parseLine)
{
    std::ifstream file;
    std::istream* in = &std::cin;
    if (path != "-") {
        file.open(path, std::ios::binary);
        if (!file) return fail(ErrorCode::InvalidInput, path + ": cannot be read");
        in = &file;
    }
    std::vector<session::Event> events;
    std::string line;
    for (std::size_t number = 1; std::getline(*in, line); ++number) {
        const std::string where = path + ":" + std::to_string(number);
        if (line.size() > kLongestLine) return bad(where, "line", "longer than 1 MiB");
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.find_first_not_of(" \t") == std::string::npos) continue;
        auto event = parseLine(line, where);
        if (!event) return tl::unexpected(event.error());
        events.push_back(*std::move(event));
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const session::Event& a, const session::Event& b) { return a.time < b.time; });
    return events;
}

} // namespace

Result<std::vector<session::Event>> readSignals(const std::string& path, const InstrumentFinder& find)
{
    return readLines(path,
                     [&](std::string_view line, const std::string& where) { return parseSignal(line, where, find); });
}

Result<session::Command> parseCommand(std::string_view json, const std::string& where, const InstrumentFinder& find)
{
    auto document = parseObject(json, where);
    if (!document) return tl::unexpected(document.error());
    const rapidjson::Value& object = *document;
    session::Command command;
    auto word = required(object, "command", where);
    if (!word) return tl::unexpected(word.error());
    bool known = false;
    for (int kind = static_cast<int>(session::CommandKind::Order);
         kind <= static_cast<int>(session::CommandKind::Setting); ++kind) {
        if (*word != session::toString(static_cast<session::CommandKind>(kind))) continue;
        command.kind = static_cast<session::CommandKind>(kind);
        known = true;
    }
    if (!known)
        return bad(where, "command",
                   "'" + *word +
                       "', expected order, cancel, close, flatten, kill, acknowledge, unlock, flag or setting");
    for (const auto& [name, field] : {std::pair{"actor", &command.actor}, std::pair{"reason", &command.reason}}) {
        auto value = required(object, name, where);
        if (!value) return tl::unexpected(value.error());
        if (value->size() > 1024) return bad(where, name, "longer than 1024 characters");
        *field = *std::move(value);
    }
    command.origin = "file";

    const market::Instrument* instrument = nullptr;
    if (command.kind == session::CommandKind::Order || command.kind == session::CommandKind::Close) {
        auto symbol = required(object, "symbol", where);
        if (!symbol) return tl::unexpected(symbol.error());
        instrument = find(*symbol);
        if (instrument == nullptr)
            return bad(where, "symbol", "'" + symbol->substr(0, 40) + "' is not an instrument of this session");
        command.instrument = instrument->id;
        command.symbol = instrument->symbol;
    }
    switch (command.kind) {
    case session::CommandKind::Order: {
        auto side = required(object, "side", where);
        if (!side) return tl::unexpected(side.error());
        if (*side != "buy" && *side != "sell") return bad(where, "side", "'" + *side + "', expected buy or sell");
        command.side = *side == "buy" ? market::Side::Buy : market::Side::Sell;
        auto quantity = required(object, "quantity", where);
        if (!quantity) return tl::unexpected(quantity.error());
        auto lots = instrument->parseLots(*quantity);
        if (!lots) return bad(where, "quantity", lots.error().message);
        if (lots->count <= 0) return bad(where, "quantity", *quantity + ", expected more than 0");
        command.quantity = *lots;
        auto client = text(object, "client_id", where);
        if (!client) return tl::unexpected(client.error());
        if (client->size() > 64) return bad(where, "client_id", "longer than 64 characters");
        command.key = *client;
        if (auto read = readOrderTerms(object, *instrument, where, command); !read) return tl::unexpected(read.error());
        break;
    }
    case session::CommandKind::Cancel: {
        const auto order = object.FindMember("order");
        if (order == object.MemberEnd() || !order->value.IsUint64())
            return bad(where, "order", "missing, expected the number of an order");
        command.order = OrderId{order->value.GetUint64()};
        break;
    }
    case session::CommandKind::Unlock: {
        auto key = text(object, "key", where);
        if (!key) return tl::unexpected(key.error());
        command.key = key->empty() ? "kill" : *key;
        break;
    }
    case session::CommandKind::Flag:
    case session::CommandKind::Setting: {
        auto key = required(object, "key", where);
        auto value = required(object, "value", where);
        if (!key) return tl::unexpected(key.error());
        if (!value) return tl::unexpected(value.error());
        command.key = *std::move(key);
        command.value = *std::move(value);
        break;
    }
    case session::CommandKind::Close:
    case session::CommandKind::Flatten:
    case session::CommandKind::Kill:
    case session::CommandKind::Acknowledge:
        break;
    }
    return command;
}

Result<std::vector<session::Event>> readCommands(const std::string& path, const InstrumentFinder& find)
{
    return readLines(path, [&](std::string_view line, const std::string& where) -> Result<session::Event> {
        auto command = parseCommand(line, where, find);
        if (!command) return tl::unexpected(command.error());
        auto document = parseObject(line, where);
        if (!document) return tl::unexpected(document.error());
        auto stamp = required(*document, "time", where);
        if (!stamp) return tl::unexpected(stamp.error());
        auto time = readTime(*stamp, "time", where);
        if (!time) return tl::unexpected(time.error());
        session::Event event;
        event.time = *time;
        event.body = std::make_shared<const session::Command>(*std::move(command));
        return event;
    });
}

} // namespace sextant::host
