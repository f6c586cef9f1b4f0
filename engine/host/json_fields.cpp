#include "engine/host/json_fields.h"

#include <charconv>
#include <cmath>
#include <set>

namespace sextant::host {

tl::unexpected<Error> badField(const std::string& where, std::string_view field, std::string_view what)
{
    return fail(ErrorCode::InvalidInput, where + ": " + std::string(field) + ": " + std::string(what));
}

Result<rapidjson::Document> parseJsonObject(std::string_view json, const std::string& where)
{
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                   rapidjson::kParseFullPrecisionFlag>(json.data(), json.size());
    if (document.HasParseError())
        return badField(where, "line",
                        "not JSON at character " + std::to_string(document.GetErrorOffset() + 1) +
                            ", expected one object a line");
    if (!document.IsObject()) return badField(where, "line", "expected a JSON object");
    return document;
}

std::string lowerCase(std::string value)
{
    for (char& c : value)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return value;
}

bool JsonFields::has(const char* name) const
{
    const auto member = m_object.FindMember(name);
    return member != m_object.MemberEnd() && !member->value.IsNull();
}

Result<std::string> JsonFields::text(const char* name, std::size_t longest) const
{
    const auto member = m_object.FindMember(name);
    if (member == m_object.MemberEnd() || member->value.IsNull()) return std::string();
    if (member->value.IsInt64()) return std::to_string(member->value.GetInt64());
    if (!member->value.IsString()) return bad(name, "expected a text");
    std::string value(member->value.GetString(), member->value.GetStringLength());
    if (value.size() > longest) return bad(name, "longer than " + std::to_string(longest) + " characters");
    return value;
}

Result<std::string> JsonFields::required(const char* name, std::size_t longest) const
{
    auto value = text(name, longest);
    if (value && value->empty()) return bad(name, "missing");
    if (value && value->find("{{") != std::string::npos)
        return bad(name, "holds a placeholder that was not expanded: " + *value);
    return value;
}

Result<std::vector<std::pair<std::string, std::string>>> JsonFields::pairs(const char* name, std::size_t most,
                                                                           std::size_t longestName) const
{
    std::vector<std::pair<std::string, std::string>> out;
    const auto member = m_object.FindMember(name);
    if (member == m_object.MemberEnd() || member->value.IsNull()) return out;
    if (!member->value.IsObject()) return bad(name, "expected an object of texts");
    const JsonFields inside(member->value, m_where);
    std::set<std::string> names;
    for (const auto& each : member->value.GetObject()) {
        std::string key(each.name.GetString(), each.name.GetStringLength());
        if (key.size() > longestName)
            return bad(name, "a name is longer than " + std::to_string(longestName) + " characters");
        if (!names.insert(key).second) return bad(key, "is there twice");
        if (names.size() > most) return bad(name, "more than " + std::to_string(most));
        auto value = inside.text(key.c_str());
        if (!value) return tl::unexpected(value.error());
        out.emplace_back(std::move(key), *std::move(value));
    }
    return out;
}

Result<bool> JsonFields::boolean(const char* name) const
{
    const auto member = m_object.FindMember(name);
    if (member == m_object.MemberEnd() || member->value.IsNull()) return false;
    if (!member->value.IsBool()) return bad(name, "expected true or false");
    return member->value.GetBool();
}

Result<std::uint64_t> JsonFields::id(const char* name) const
{
    const auto member = m_object.FindMember(name);
    if (member == m_object.MemberEnd() || member->value.IsNull()) return std::uint64_t{0};
    if (!member->value.IsUint64() || member->value.GetUint64() == 0) return bad(name, "expected a number from 1 on");
    return member->value.GetUint64();
}

Result<double> JsonFields::number(const char* name) const
{
    const auto member = m_object.FindMember(name);
    if (member == m_object.MemberEnd() || member->value.IsNull()) return 0.0;
    if (member->value.IsNumber()) return member->value.GetDouble();
    const auto written = text(name);
    if (!written) return tl::unexpected(written.error());
    double value = 0.0;
    const char* const end = written->data() + written->size();
    const auto [rest, error] = std::from_chars(written->data(), end, value);
    if (error != std::errc{} || rest != end || !std::isfinite(value))
        return bad(name, "'" + *written + "', expected a number");
    return value;
}

Result<Cash> JsonFields::cash(const char* name) const
{
    const auto written = required(name);
    if (!written) return tl::unexpected(written.error());
    const auto parsed = parseScaled(*written, Cash::kScale);
    if (!parsed) return bad(name, parsed.error().message);
    if (parsed->rounded) return bad(name, *written + ", expected at most 8 digits behind the point");
    if (parsed->value > Cash::kLimit || parsed->value < -Cash::kLimit)
        return bad(name, *written + ", expected an amount within ±9.2e10");
    return Cash{parsed->value};
}

Result<Time> JsonFields::time(const char* name) const
{
    const auto written = required(name);
    if (!written) return tl::unexpected(written.error());
    const auto parsed = parseRfc3339(*written);
    if (!parsed) return bad(name, parsed.error().message);
    return *parsed;
}

} // namespace sextant::host
