#include "engine/host/configuration_file.h"

#include <algorithm>
#include <map>
#include <utility>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace sextant::host {
namespace {

using ConfigurationEntries = std::vector<ConfigurationEntry>;

tl::unexpected<Error> badLine(std::string_view file, int line, const std::string& what)
{
    return fail(ErrorCode::InvalidInput, std::string(file) + ":" + std::to_string(line) + ": " + what);
}

std::string_view withoutBlanks(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

Result<ConfigurationText> parseLines(std::string_view file, std::string_view text)
{
    ConfigurationEntries entries;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view line = withoutBlanks(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (line.empty() || line.front() == '#') continue;
        const std::size_t equals = line.find('=');
        const std::string_view key = withoutBlanks(line.substr(0, equals));
        if (equals == std::string_view::npos || key.empty())
            return badLine(file, number, "'" + std::string(line.substr(0, 60)) + "' is not KEY=VALUE");
        entries.push_back({ConfigurationEntry::Kind::Either, std::string(key),
                           std::string(withoutBlanks(line.substr(equals + 1))), number});
    }
    return ConfigurationText{{}, std::move(entries)};
}

/// Takes the parser's events; a place in the text becomes a line.
class ConfigurationHandler final {
public:
    ConfigurationHandler(std::string_view text, const rapidjson::MemoryStream& stream) : m_text(text), m_stream(stream)
    {}

    ConfigurationEntries entries;
    ConfigurationHead head;
    std::string problem; ///< what is wrong, if the handler stopped the parser

    // The names are RapidJSON's.
    bool Null() { return value("", "null is not a value"); }
    bool Bool(bool on) { return value(on ? "true" : "false"); }
    bool RawNumber(const char* digits, rapidjson::SizeType size, bool /*copy*/) { return value({digits, size}); }
    bool String(const char* characters, rapidjson::SizeType size, bool /*copy*/) { return value({characters, size}); }
    bool Int(int /*number*/) { return stop("numbers come as text"); }
    bool Uint(unsigned /*number*/) { return stop("numbers come as text"); }
    bool Int64(std::int64_t /*number*/) { return stop("numbers come as text"); }
    bool Uint64(std::uint64_t /*number*/) { return stop("numbers come as text"); }
    bool Double(double /*number*/) { return stop("numbers come as text"); }
    bool StartObject()
    {
        if (m_inList || m_depth == 2 || m_told != nullptr) return stop(m_key + ": expected a value, not an object");
        ++m_depth;
        return true;
    }
    bool Key(const char* characters, rapidjson::SizeType size, bool /*copy*/)
    {
        const std::string name(characters, size);
        if (m_depth == 2) {
            m_key = name;
            return true;
        }
        m_told = told(name);
        m_key = name;
        if (m_told != nullptr) {
            if (*m_told) return stop(name + ": given before in line " + std::to_string((*m_told)->line));
            return true;
        }
        if (name != "settings" && name != "flags")
            return stop("'" + name.substr(0, 60) + "' is not known here, expected \"settings\" or \"flags\"");
        m_kind = name == "flags" ? ConfigurationEntry::Kind::Flag : ConfigurationEntry::Kind::Setting;
        return true;
    }
    bool EndObject(rapidjson::SizeType /*count*/)
    {
        --m_depth;
        return true;
    }
    bool StartArray()
    {
        if (m_depth != 2 || m_inList) return stop((m_key.empty() ? "" : m_key + ": ") + "expected no list here");
        m_inList = true;
        m_list.clear();
        return true;
    }
    bool EndArray(rapidjson::SizeType /*count*/)
    {
        m_inList = false;
        return value(m_list);
    }

    /// Of the place that the parser has come to.
    [[nodiscard]] int line()
    {
        const std::string_view passed = m_text.substr(m_counted, m_stream.Tell() - m_counted);
        m_line += static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
        m_counted += passed.size();
        return m_line;
    }
    [[nodiscard]] int lineAt(std::size_t place) const
    {
        const std::string_view before = m_text.substr(0, place);
        return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    }

private:
    bool stop(std::string what)
    {
        problem = std::move(what);
        return false;
    }
    std::optional<ConfigurationEntry>* told(const std::string& name)
    {
        if (name == "format") return &head.format;
        if (name == "version") return &head.version;
        if (name == "name") return &head.name;
        return name == "others" ? &head.others : nullptr;
    }
    bool value(std::string_view text, const char* refusal = nullptr)
    {
        if (m_depth == 1 && m_told != nullptr) {
            if (refusal != nullptr) return stop(m_key + ": " + refusal);
            m_told->emplace(ConfigurationEntry{ConfigurationEntry::Kind::Either, m_key, std::string(text), line()});
            m_told = nullptr;
            return true;
        }
        if (m_depth != 2) return stop((m_key.empty() ? "" : m_key + ": ") + "expected an object");
        if (refusal != nullptr) return stop(m_key + ": " + refusal);
        if (m_inList) {
            m_list += (m_list.empty() ? "" : ",") + std::string(text);
            return true;
        }
        entries.push_back({m_kind, m_key, std::string(text), line()});
        return true;
    }

    std::string_view m_text;
    const rapidjson::MemoryStream& m_stream;
    std::size_t m_counted = 0; // bytes whose lines are in m_line
    int m_line = 1;
    int m_depth = 0;
    bool m_inList = false;
    std::string m_list;
    std::string m_key;
    std::optional<ConfigurationEntry>* m_told = nullptr; // what the next value says of the file
    ConfigurationEntry::Kind m_kind = ConfigurationEntry::Kind::Setting;
};

Result<ConfigurationText> parseJson(std::string_view file, std::string_view text)
{
    rapidjson::MemoryStream stream(text.data(), text.size());
    ConfigurationHandler handler(text, stream);
    rapidjson::Reader reader;
    constexpr unsigned kFlags =
        rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;
    const auto parsed = reader.Parse<kFlags>(stream, handler);
    if (!parsed.IsError()) return ConfigurationText{std::move(handler.head), std::move(handler.entries)};
    if (!handler.problem.empty()) return badLine(file, handler.line(), handler.problem);
    return badLine(file, handler.lineAt(parsed.Offset()),
                   std::string("not JSON: ") + rapidjson::GetParseError_En(parsed.Code()));
}

} // namespace

Result<ConfigurationText> parseConfigurationText(std::string_view fileName, std::string_view text)
{
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const bool isJson = first != std::string_view::npos && text[first] == '{';
    auto read = isJson ? parseJson(fileName, text) : parseLines(fileName, text);
    if (!read) return read;
    std::map<std::pair<ConfigurationEntry::Kind, std::string_view>, int> lines;
    for (const ConfigurationEntry& entry : read->entries)
        if (const auto [earlier, isNew] = lines.try_emplace({entry.kind, entry.key}, entry.line); !isNew)
            return badLine(fileName, entry.line,
                           entry.key.substr(0, 60) + ": given before in line " + std::to_string(earlier->second));
    return read;
}

Result<ConfigurationEntries> parseConfigurationFile(std::string_view fileName, std::string_view text)
{
    return parseConfigurationText(fileName, text).map([](ConfigurationText&& read) { return std::move(read.entries); });
}

} // namespace sextant::host
