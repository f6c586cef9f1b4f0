#include "engine/decision/experiments/router.h"

#include <array>
#include <initializer_list>
#include <string>

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
    Sha256 hash;
    for (const std::string_view part : parts)
        hash.update(part);
    Bucket result;
    result.hash = hash.finish();
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

} // namespace sextant::decision
