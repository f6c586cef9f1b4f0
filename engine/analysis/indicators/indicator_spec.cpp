#include "engine/analysis/indicators/indicator_spec.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

#include "engine/analysis/indicators/registry.h"
#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

constexpr int kMaxChainLength = 8;

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> partsOf(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

tl::unexpected<Error> badSpec(std::string_view spec, const std::string& why)
{
    return fail(ErrorCode::InvalidArgument, "indicator spec " + quoted(spec) + ": " + why);
}

std::string plainNumber(double value)
{
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
    return error == std::errc() ? std::string(buffer, end) : std::string("?");
}

template <class Items, class Name>
std::string joinedNames(const Items& items, Name name)
{
    std::string text;
    for (const auto& item : items) {
        if (!text.empty()) text += ", ";
        text += name(item);
    }
    return text;
}

std::string rangeText(const ParameterInfo& parameter)
{
    if (!parameter.words.empty())
        return "one of " + joinedNames(parameter.words, [](std::string_view word) { return word; });
    return std::string(parameter.isWhole ? "a whole number" : "a number") + " from " + plainNumber(parameter.minimum) +
           " to " + plainNumber(parameter.maximum);
}

std::optional<double> specNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

/// What a parameter is set to: a number, or the place of a word.
std::optional<double> parameterValue(const ParameterInfo& parameter, std::string_view text)
{
    if (parameter.words.empty()) return specNumber(text);
    const auto word = std::find(parameter.words.begin(), parameter.words.end(), text);
    if (word == parameter.words.end()) return std::nullopt;
    return static_cast<double>(word - parameter.words.begin());
}

std::string parameterList(const IndicatorInfo& info)
{
    if (info.parameters.empty()) return "no parameters";
    return "at most " + std::to_string(info.parameters.size()) + " (" +
           joinedNames(info.parameters, [](const ParameterInfo& p) { return p.name; }) + ")";
}

Result<IndicatorSpec> parseChain(std::string_view text, int depth)
{
    const std::size_t at = text.find('@');
    const auto parts = partsOf(text.substr(0, at), ':');
    const std::string_view name = parts[0];
    const IndicatorInfo* info = findIndicator(name);
    if (info == nullptr) {
        return badSpec(text, (name.empty() ? std::string("the name is missing") : "unknown indicator " + quoted(name)) +
                                 ", expected one of " +
                                 joinedNames(indicators(), [](const IndicatorInfo& i) { return i.name; }));
    }

    IndicatorSpec spec;
    spec.info = info;
    spec.text = std::string(text);
    for (const ParameterInfo& parameter : info->parameters)
        spec.parameters.push_back(parameter.defaultValue);
    spec.options.resize(info->options.size(), 0);
    for (const OptionInfo& option : info->options)
        spec.numbers.push_back(option.defaultValue);

    std::vector<bool> optionGiven(info->options.size(), false);
    bool afterOption = false;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::string_view part = parts[i];
        if (const std::size_t equals = part.find('='); equals != std::string_view::npos) {
            afterOption = true;
            const std::string_view key = part.substr(0, equals);
            const std::string_view value = part.substr(equals + 1);
            const auto option = std::find_if(info->options.begin(), info->options.end(),
                                             [&](const OptionInfo& o) { return o.name == key; });
            if (option == info->options.end()) {
                return badSpec(text,
                               "unknown option " + quoted(key) + ", " +
                                   (info->options.empty()
                                        ? std::string(info->name) + " has none"
                                        : "expected one of " +
                                              joinedNames(info->options, [](const OptionInfo& o) { return o.name; })));
            }
            const auto place = static_cast<std::size_t>(option - info->options.begin());
            if (optionGiven[place]) return badSpec(text, "option " + quoted(key) + " is given twice");
            if (option->values.empty()) {
                const std::optional<double> number = specNumber(value);
                if (!number || *number < option->minimum || *number > option->maximum)
                    return badSpec(text, std::string(key) + ": expected a number from " + plainNumber(option->minimum) +
                                             " to " + plainNumber(option->maximum) + ", was " + quoted(value));
                optionGiven[place] = true;
                spec.numbers[place] = *number;
                continue;
            }
            const auto chosen = std::find(option->values.begin(), option->values.end(), value);
            if (chosen == option->values.end()) {
                return badSpec(text, std::string(key) + ": expected one of " +
                                         joinedNames(option->values, [](std::string_view v) { return v; }) + ", was " +
                                         quoted(value));
            }
            optionGiven[place] = true;
            spec.options[place] = static_cast<std::size_t>(chosen - option->values.begin());
            continue;
        }
        if (afterOption) return badSpec(text, "parameter " + quoted(part) + " after an option, expected key=value");
        if (i > info->parameters.size())
            return badSpec(text, "too many parameters, expected " + parameterList(*info) + ", was " +
                                     std::to_string(parts.size() - 1));
        const ParameterInfo& parameter = info->parameters[i - 1];
        const std::optional<double> value = parameterValue(parameter, part);
        if (!value || *value < parameter.minimum || *value > parameter.maximum ||
            (parameter.isWhole && parameter.words.empty() &&
             (std::floor(*value) != *value || part.find_first_not_of("0123456789") != part.npos))) {
            return badSpec(text, std::string(parameter.name) + ": expected " + rangeText(parameter) + ", was " +
                                     quoted(part));
        }
        spec.parameters[i - 1] = *value;
        spec.given = i;
    }
    if (info->check != nullptr) {
        if (const std::string_view why = info->check(spec); !why.empty()) return badSpec(text, std::string(why));
    }

    if (at != std::string_view::npos) {
        if (!info->takesSource)
            return badSpec(text,
                           std::string(info->name) + " is computed of whole bars and takes no source, expected no '@'");
        if (depth >= kMaxChainLength)
            return badSpec(text, "expected a chain of at most " + std::to_string(kMaxChainLength) + " indicators");
        auto inner = parseChain(text.substr(at + 1), depth + 1);
        if (!inner) return tl::unexpected<Error>(inner.error());
        spec.source = std::make_shared<const IndicatorSpec>(std::move(*inner));
    }
    return spec;
}

} // namespace

int IndicatorSpec::whole(std::size_t parameter) const
{
    expects(parameter < parameters.size(), "an indicator was asked for a parameter it has not");
    return static_cast<int>(parameters[parameter]);
}

std::vector<std::string> IndicatorSpec::columnNames() const
{
    std::string stem = text;
    std::replace(stem.begin(), stem.end(), ':', '_');
    if (info->outputs.size() == 1) return {stem};
    std::vector<std::string> names;
    for (const std::string_view output : info->outputs)
        names.push_back(stem + "_" + std::string(output));
    return names;
}

Result<IndicatorSpec> parseSpec(std::string_view text) { return parseChain(withoutBlanks(text), 1); }

Result<std::vector<IndicatorSpec>> parseSpecs(std::string_view text)
{
    std::vector<IndicatorSpec> specs;
    if (withoutBlanks(text).empty())
        return fail(ErrorCode::InvalidArgument, "the list of indicators is empty, expected e.g. 'ema:20,rsi:14'");
    for (const std::string_view part : partsOf(text, ',')) {
        auto spec = parseSpec(part);
        if (!spec) return tl::unexpected<Error>(spec.error());
        for (const IndicatorSpec& other : specs)
            if (other.text == spec->text) return badSpec(spec->text, "is given twice, expected each spec once");
        specs.push_back(std::move(*spec));
    }
    return specs;
}

} // namespace sextant::analysis
