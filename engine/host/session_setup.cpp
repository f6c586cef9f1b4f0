#include "engine/host/session_setup.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "engine/core/contract.h"

namespace sextant::host {
namespace {

using Json = rapidjson::Document;

rapidjson::Value jsonText(const std::string& text, Json& document)
{
    return rapidjson::Value(text.data(), static_cast<rapidjson::SizeType>(text.size()), document.GetAllocator());
}

rapidjson::Value jsonPairs(const std::vector<std::pair<std::string, std::string>>& pairs, Json& document)
{
    rapidjson::Value object(rapidjson::kObjectType);
    for (const auto& [key, value] : pairs)
        object.AddMember(jsonText(key, document), jsonText(value, document), document.GetAllocator());
    return object;
}

tl::unexpected<Error> damagedSetup()
{
    return fail(ErrorCode::Corrupt, "the record of the session does not say what it was begun with");
}

} // namespace

std::string withSetup(const std::string& description, const SessionSetup& setup)
{
    Json document;
    document.Parse(description.data(), description.size());
    expects(!document.HasParseError() && document.IsObject(), "a source describes itself as a JSON object");
    rapidjson::Value object(rapidjson::kObjectType);
    auto& memory = document.GetAllocator();
    object.AddMember("seed", jsonText(std::to_string(setup.seed), document), memory);
    object.AddMember("cash", jsonText(toString(setup.initialCash), document), memory);
    object.AddMember("settings", jsonPairs(setup.settings.changed(), document), memory);
    object.AddMember("flags", jsonPairs(setup.flags.changed(), document), memory);
    if (!setup.scoringConfig.empty()) object.AddMember("scoring", jsonText(setup.scoringConfig, document), memory);
    if (!setup.experiment.empty()) {
        object.AddMember("experiment", jsonText(setup.experiment, document), memory);
        object.AddMember("experiment_rule", jsonText(setup.experimentRule, document), memory);
        object.AddMember("experiment_actor", jsonText(setup.experimentActor, document), memory);
    }
    document.AddMember("setup", object, memory);
    if (!setup.name.empty()) document.AddMember("name", jsonText(setup.name, document), memory);
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    document.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

Result<SessionSetup> setupOf(const std::string& record)
{
    Json document;
    document.Parse<rapidjson::kParseIterativeFlag>(record.data(), record.size());
    if (document.HasParseError() || !document.IsObject()) return damagedSetup();
    const auto setup = document.FindMember("setup");
    if (setup == document.MemberEnd() || !setup->value.IsObject()) return damagedSetup();
    const auto text = [&](const char* name) -> std::string {
        const auto member = setup->value.FindMember(name);
        return member != setup->value.MemberEnd() && member->value.IsString()
                   ? std::string(member->value.GetString(), member->value.GetStringLength())
                   : std::string();
    };
    SessionSetup out;
    out.scoringConfig = text("scoring");
    out.experiment = text("experiment");
    out.experimentRule = text("experiment_rule");
    out.experimentActor = text("experiment_actor");
    if (const auto name = document.FindMember("name"); name != document.MemberEnd() && name->value.IsString())
        out.name.assign(name->value.GetString(), name->value.GetStringLength());
    const std::string seed = text("seed");
    if (seed.empty() || seed.size() > 20 || seed.find_first_not_of("0123456789") != std::string::npos)
        return damagedSetup();
    out.seed = std::stoull(seed);
    const auto cash = parseScaled(text("cash"), Cash::kScale);
    if (!cash) return damagedSetup();
    out.initialCash = Cash{cash->value};
    for (const char* name : {"settings", "flags"}) {
        const auto pairs = setup->value.FindMember(name);
        if (pairs == setup->value.MemberEnd() || !pairs->value.IsObject()) return damagedSetup();
        for (const auto& pair : pairs->value.GetObject()) {
            if (!pair.value.IsString()) return damagedSetup();
            const bool isFlag = name[0] == 'f';
            const auto on = session::parseSwitch(pair.value.GetString());
            if (isFlag && !on) return damagedSetup();
            const auto done = isFlag ? out.flags.set(pair.name.GetString(), *on)
                                     : out.settings.set(pair.name.GetString(), pair.value.GetString());
            if (!done) return tl::unexpected(done.error());
        }
    }
    return out;
}

} // namespace sextant::host
