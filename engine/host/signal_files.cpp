#include "engine/host/signal_files.h"

#include <algorithm>
#include <fstream>
#include <iostream>

#include "engine/host/json_fields.h"

namespace sextant::host {
namespace {

constexpr std::size_t kLongestLine = 1 << 20; // DESIGN §4, bad input

tl::unexpected<Error> bad(const std::string& where, std::string_view field, std::string_view what)
{
    return badField(where, field, what);
}

Result<std::string> text(const rapidjson::Value& object, const char* name, const std::string& where)
{
    const JsonFields fields(object, where);
    auto value = fields.text(name);
    // A nonce that no sender filled in would make one signal of all of ten minutes.
    if (value && value->find("{{") != std::string::npos) return fields.required(name);
    return value;
}

Result<std::string> required(const rapidjson::Value& object, const char* name, const std::string& where)
{
    return JsonFields(object, where).required(name);
}

Result<Time> readTime(const std::string& value, const char* name, const std::string& where)
{
    auto time = parseRfc3339(value);
    if (!time) return bad(where, name, time.error().message);
    return *time;
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
    auto document = parseJsonObject(json, where);
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

Result<std::vector<session::Event>> readCommands(const std::string& path, const InstrumentFinder& find)
{
    return readLines(path, [&](std::string_view line, const std::string& where) -> Result<session::Event> {
        auto command = parseCommand(line, where, find);
        if (!command) return tl::unexpected(command.error());
        auto document = parseJsonObject(line, where);
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
