#include "engine/decision/experiments/router.h"
#include "engine/decision/experiments/rule_phase.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

namespace sextant::decision {
namespace {

constexpr std::string_view kSeparator = "\x1F";

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n\f\v";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string upperCase(std::string_view text)
{
    std::string upper(trimmed(text));
    for (char& c : upper)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return upper;
}

Bucket bucketOf(std::initializer_list<std::string_view> parts, std::uint32_t modulus)
{
    // Every signal is routed, and none is to allocate: what fits is put together on the stack.
    std::array<char, 256> bytes{};
    std::size_t size = 0;
    for (const std::string_view part : parts)
        size += part.size();
    Bucket result;
    if (size <= bytes.size()) {
        char* at = bytes.data();
        for (const std::string_view part : parts)
            at = std::copy(part.begin(), part.end(), at);
        result.hash = sha256(std::string_view(bytes.data(), size));
    } else {
        Sha256 hash;
        for (const std::string_view part : parts)
            hash.update(part);
        result.hash = hash.finish();
    }
    result.modulus = modulus;
    std::uint32_t rest = 0;
    for (const std::uint8_t byte : result.hash.bytes)
        rest = (rest * 256u + byte) % modulus;
    result.bucket = rest;
    return result;
}

} // namespace

std::string_view toString(Arm arm) { return arm == Arm::A ? "A" : "B"; }

std::string_view toString(RoutingReason reason)
{
    constexpr std::array<std::string_view, 5> kNames{"FLAG_OFF", "HASH_A", "HASH_B", "OVERRIDE", "EXCLUDED"};
    return kNames[static_cast<std::size_t>(reason)];
}

Bucket routeV1(std::string_view symbol, std::string_view timeframe, std::string_view tradingDay)
{
    return bucketOf({upperCase(symbol), trimmed(timeframe), trimmed(tradingDay)}, 100);
}

Bucket routeV2(std::string_view experimentKey, std::string_view symbol, std::string_view timeframe,
               std::string_view tradingDay)
{
    return bucketOf({trimmed(experimentKey), kSeparator, upperCase(symbol), kSeparator, trimmed(timeframe), kSeparator,
                     trimmed(tradingDay)},
                    10'000);
}

Bucket exposureOf(std::string_view experimentKey, std::string_view symbol, std::string_view timeframe,
                  std::string_view tradingDay)
{
    return bucketOf({trimmed(experimentKey), kSeparator, upperCase(symbol), kSeparator, trimmed(timeframe), kSeparator,
                     trimmed(tradingDay), kSeparator, "exposure"},
                    10'000);
}

Routing route(const RoutingRule& rule, bool isEnabled, std::string_view experimentKey, std::string_view symbol,
              std::string_view timeframe, std::string_view tradingDay)
{
    Routing routing;
    const bool isFirst = rule.version == RoutingRule::Version::V1;
    routing.bucket =
        isFirst ? routeV1(symbol, timeframe, tradingDay) : routeV2(experimentKey, symbol, timeframe, tradingDay);
    if (!isFirst)
        routing.isExposed = exposureOf(experimentKey, symbol, timeframe, tradingDay).bucket < rule.exposureBasisPoints;
    if (!isEnabled) return routing;
    if (!routing.isExposed) {
        routing.reason = RoutingReason::Excluded;
        return routing;
    }
    const std::uint32_t split = isFirst ? rule.splitBasisPoints / 100 : rule.splitBasisPoints;
    routing.arm = routing.bucket.bucket < split ? Arm::B : Arm::A;
    routing.reason = routing.arm == Arm::B ? RoutingReason::HashB : RoutingReason::HashA;
    return routing;
}

std::string_view toString(ComparisonMode mode) { return mode == ComparisonMode::Split ? "split" : "paired"; }

std::string toText(ComparisonMode mode, const RoutingRule& rule)
{
    std::string text(toString(mode));
    text += rule.version == RoutingRule::Version::V1 ? " v1" : " v2";
    return text + " split=" + std::to_string(rule.splitBasisPoints) +
           " exposure=" + std::to_string(rule.exposureBasisPoints);
}

std::optional<std::uint32_t> phaseOfRule(std::string_view text)
{
    constexpr std::string_view kName = "phase=";
    constexpr std::uint32_t kMost = 1'000'000;
    const std::size_t at = text.find(kName);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view number = text.substr(at + kName.size()).substr(0, text.find(' ', at) - at - kName.size());
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || value < 1 || value > kMost) return std::nullopt;
    return value;
}

Result<ExperimentRule> parseExperimentRule(std::string_view key, std::string_view text)
{
    constexpr std::size_t kLongestKey = 40;
    constexpr std::uint32_t kWhole = 10'000;
    const auto bad = [&](std::string_view part, std::string_view expected) {
        return fail(ErrorCode::InvalidArgument,
                    "experiment: '" + std::string(part.substr(0, 40)) + "', expected " + std::string(expected));
    };
    const auto isOfKey = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
               c == '-';
    };
    ExperimentRule out;
    out.key = key;
    const std::string_view given = text;
    if (key.empty() || key.size() > kLongestKey || !std::all_of(key.begin(), key.end(), isOfKey))
        return bad(key, "a key of 1 to 40 letters, digits, points, dashes or underscores");
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t space = std::min(text.find(' '), text.size());
        if (space > 0) words.push_back(text.substr(0, space));
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    if (words.size() < 2 || words.size() > 5) return bad(given, "paired or split, v1 or v2, split=…, exposure=…");
    if (words[0] != "paired" && words[0] != "split") return bad(words[0], "paired or split");
    out.mode = words[0] == "split" ? ComparisonMode::Split : ComparisonMode::Paired;
    if (words[1] != "v1" && words[1] != "v2") return bad(words[1], "v1 or v2");
    out.routing.version = words[1] == "v1" ? RoutingRule::Version::V1 : RoutingRule::Version::V2;
    for (const std::string_view word : std::span(words).subspan(2)) {
        const std::size_t equals = std::min(word.find('='), word.size());
        const std::string_view name = word.substr(0, equals);
        if (name == "phase") {
            if (!phaseOfRule(word)) return bad(word, "phase with a number from 1 to 1000000");
            continue;
        }
        const std::string_view number = word.substr(std::min(equals + 1, word.size()));
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
        if (error != std::errc() || end != number.data() + number.size() || value > kWhole)
            return bad(word, "split or exposure with basis points from 0 to 10000");
        if (name == "split")
            out.routing.splitBasisPoints = value;
        else if (name == "exposure")
            out.routing.exposureBasisPoints = value;
        else
            return bad(word, "split=… or exposure=…");
    }
    // The legacy hash knows hundred buckets and no exposure of its own.
    if (out.routing.version == RoutingRule::Version::V1 &&
        (out.routing.splitBasisPoints % 100 != 0 || out.routing.exposureBasisPoints != kWhole))
        return bad("v1", "whole percents and no exposure, or v2");
    return out;
}

} // namespace sextant::decision
