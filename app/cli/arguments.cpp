#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>

#include "engine/core/contract.h"
#include "engine/session/configuration/nearest_name.h"

namespace sextant::cli {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// `-`, `-1` and `-.5` are values, not options.
bool isOptionWord(std::string_view word)
{
    if (word.size() < 2 || word[0] != '-') return false;
    const bool isNumber = isDigit(word[1]) || (word[1] == '.' && word.size() > 2 && isDigit(word[2]));
    return !isNumber;
}

tl::unexpected<Error> badOption(std::string_view name, const std::string& what)
{
    return fail(ErrorCode::InvalidArgument, "--" + std::string(name) + ": " + what);
}

std::string inQuotes(std::string_view text) { return "'" + std::string(text.substr(0, 80)) + "'"; }

Result<std::size_t> placeOf(std::string_view word, std::string_view name, std::span<const OptionDefinition> options)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const auto& o) { return o.name == name; });
    if (found != options.end() && word.starts_with("--")) return static_cast<std::size_t>(found - options.begin());
    std::vector<std::string_view> names;
    for (const OptionDefinition& option : options)
        names.push_back(option.name);
    const std::string shown(word.substr(0, std::min<std::size_t>(word.find('='), 80)));
    return fail(ErrorCode::InvalidArgument, shown + ": there is no such option; the nearest is '--" +
                                                std::string(session::nearestName(name, names)) + "'");
}

} // namespace

Result<Arguments> Arguments::parse(std::span<const std::string> given, std::vector<OptionDefinition> options)
{
    Arguments out(std::move(options));
    for (std::size_t i = 0; i < given.size(); ++i) {
        const std::string& word = given[i];
        if (word == "--") {
            out.m_words.insert(out.m_words.end(), given.begin() + static_cast<std::ptrdiff_t>(i) + 1, given.end());
            return out;
        }
        if (!isOptionWord(word)) {
            out.m_words.push_back(word);
            continue;
        }
        const std::size_t equals = word.find('=');
        std::string_view name = std::string_view(word).substr(0, equals);
        name.remove_prefix(std::min(name.find_first_not_of('-'), name.size()));
        const auto place = placeOf(word, name, out.m_options);
        if (!place) return tl::unexpected(place.error());
        const OptionDefinition& option = out.m_options[*place];
        Given& entry = out.m_given[*place];
        if (entry.isGiven && (option.takes == Takes::Nothing || option.takes == Takes::Value))
            return badOption(name, "given twice");
        entry.isGiven = true;
        if (option.takes == Takes::Nothing) {
            if (equals != std::string::npos) return badOption(name, "takes no value");
            continue;
        }
        if (equals != std::string::npos) {
            entry.values.push_back(word.substr(equals + 1));
            continue;
        }
        const std::size_t before = entry.values.size();
        while (i + 1 < given.size() && given[i + 1] != "--" && !isOptionWord(given[i + 1])) {
            entry.values.push_back(given[++i]);
            if (option.takes != Takes::List) break;
        }
        if (entry.values.size() == before)
            return badOption(name, "expected " + std::string(option.placeholder) + " behind it");
    }
    return out;
}

const Arguments::Given& Arguments::given(std::string_view name, bool single) const
{
    const auto found = std::find_if(m_options.begin(), m_options.end(), [&](const auto& o) { return o.name == name; });
    expects(found != m_options.end(), "a command asks for options of its own table only");
    expects(!single || found->takes == Takes::Value, "a single value is asked of options that are given once");
    return m_given[static_cast<std::size_t>(found - m_options.begin())];
}

bool Arguments::has(std::string_view name) const { return given(name, false).isGiven; }

std::optional<std::string> Arguments::value(std::string_view name) const
{
    const Given& entry = given(name, true);
    return entry.isGiven ? std::optional(entry.values.back()) : std::nullopt;
}

Result<std::string> Arguments::required(std::string_view name) const
{
    const auto text = value(name);
    if (text && !text->empty()) return *text;
    const auto option = std::find_if(m_options.begin(), m_options.end(), [&](const auto& o) { return o.name == name; });
    return badOption(name, "expected --" + std::string(name) + " " + std::string(option->placeholder) + ", it is " +
                               (text ? "empty" : "missing"));
}

const std::vector<std::string>& Arguments::values(std::string_view name) const { return given(name, false).values; }

Result<std::optional<std::int64_t>> Arguments::integer(std::string_view name, std::int64_t minimum,
                                                       std::int64_t maximum) const
{
    const auto text = value(name);
    if (!text) return std::optional<std::int64_t>();
    std::int64_t number = 0;
    const char* end = text->data() + text->size();
    const auto [rest, error] = std::from_chars(text->data(), end, number);
    if (error != std::errc{} || rest != end || number < minimum || number > maximum)
        return badOption(name, inQuotes(*text) + " is not a whole number from " + std::to_string(minimum) + " to " +
                                   std::to_string(maximum));
    return std::optional(number);
}

Result<std::optional<Time>> Arguments::time(std::string_view name) const
{
    const auto text = value(name);
    if (!text) return std::optional<Time>();
    const auto parsed = parseRfc3339(*text);
    if (!parsed) return badOption(name, parsed.error().message);
    return std::optional(*parsed);
}

Result<std::optional<market::Timeframe>> Arguments::timeframe(std::string_view name) const
{
    const auto text = value(name);
    if (!text) return std::optional<market::Timeframe>();
    const auto parsed = market::timeframeFromAnySpelling(*text);
    if (parsed) return std::optional(*parsed);
    std::string names;
    for (const market::Timeframe timeframe : market::kTimeframes)
        names += (names.empty() ? "" : ", ") + std::string(market::toString(timeframe));
    return badOption(name, inQuotes(*text) + " is not a timeframe, expected one of " + names);
}

} // namespace sextant::cli
