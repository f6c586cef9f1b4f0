#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/result.h"
#include "engine/core/sha256.h"

namespace sextant::decision {

/// A or B of an experiment.
enum class Arm : std::uint8_t { A, B };
[[nodiscard]] std::string_view toString(Arm arm); ///< "A", "B"

/// Where a unit of randomisation falls.
struct Bucket {
    Digest hash;
    std::uint32_t bucket = 0; ///< 0 … modulus - 1
    std::uint32_t modulus = 100;
};

/// experiments.md §1.1: SHA-256 of the plain concatenation of symbol (trimmed, ASCII upper-case), timeframe and trading
/// day (both trimmed); the whole digest as a big-endian number, modulo 100.
[[nodiscard]] Bucket routeV1(std::string_view symbol, std::string_view timeframe, std::string_view tradingDay);
/// experiments.md §1.2: the fields experimentKey, symbol, timeframe, trading day joined by byte 0x1F, modulo 10,000.
[[nodiscard]] Bucket routeV2(std::string_view experimentKey, std::string_view symbol, std::string_view timeframe,
                             std::string_view tradingDay);
/// The hash that decides whether a unit takes part while exposure is ramped: as routeV2() with 0x1F "exposure" behind.
[[nodiscard]] Bucket exposureOf(std::string_view experimentKey, std::string_view symbol, std::string_view timeframe,
                                std::string_view tradingDay);

/// Why a signal got its variant (experiments.md §1.3).
enum class RoutingReason : std::uint8_t { FlagOff, HashA, HashB, Override, Excluded };
[[nodiscard]] std::string_view toString(RoutingReason reason); ///< "FLAG_OFF"

/// Only the labelled engine acts, or both do on every signal, A on paper and B in its shadow.
enum class ComparisonMode : std::uint8_t { Split, Paired };
[[nodiscard]] std::string_view toString(ComparisonMode mode); ///< "split", "paired"

/// What decides the variants of an experiment.
struct RoutingRule {
    enum class Version : std::uint8_t { V1 = 1, V2 = 2 };
    Version version = Version::V1;
    std::uint32_t splitBasisPoints = 0; ///< share of B inside the exposed units, 0 … 10,000; V1 takes whole percents
    std::uint32_t exposureBasisPoints = 10'000; ///< V2: share of units that take part at all

    friend bool operator==(const RoutingRule&, const RoutingRule&) = default;
};

/// What a session needs to know of the experiment that runs in it.
struct ExperimentRule {
    std::string key; ///< 1 … 40 of [A-Za-z0-9._-]
    ComparisonMode mode = ComparisonMode::Paired;
    RoutingRule routing;
};
/// "paired v2 split=5000 exposure=10000" and back: how a command carries it. Errors: InvalidArgument naming the part.
[[nodiscard]] std::string toText(ComparisonMode mode, const RoutingRule& rule);
[[nodiscard]] Result<ExperimentRule> parseExperimentRule(std::string_view key, std::string_view text);

struct Routing {
    Arm arm = Arm::A;
    RoutingReason reason = RoutingReason::FlagOff;
    Bucket bucket;
    bool isExposed = true; ///< false: the unit takes no part and is left out of the analysis
};

/// The variant of one unit; `tradingDay` as market::Calendar::tradingDayLabel() gives it. With `isEnabled` (the flag
/// enable_variant_b) off it is always A, but the bucket is still told, for A/A analysis.
[[nodiscard]] Routing route(const RoutingRule& rule, bool isEnabled, std::string_view experimentKey,
                            std::string_view symbol, std::string_view timeframe, std::string_view tradingDay);

} // namespace sextant::decision
