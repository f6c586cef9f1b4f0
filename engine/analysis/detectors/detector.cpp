#include "engine/analysis/detectors/detector.h"

#include <algorithm>

namespace sextant::analysis {

std::string_view toString(DetectorId id)
{
    switch (id) {
    case DetectorId::Smc:
        return "smc";
    case DetectorId::Elliott:
        return "elliott";
    case DetectorId::Harmonic:
        return "harmonic";
    case DetectorId::Levels:
        return "levels";
    }
    return "";
}

std::optional<DetectorId> detectorFromString(std::string_view text)
{
    for (const DetectorId id : {DetectorId::Smc, DetectorId::Elliott, DetectorId::Harmonic, DetectorId::Levels})
        if (text == toString(id)) return id;
    return std::nullopt;
}

std::string_view toString(PatternDirection direction)
{
    switch (direction) {
    case PatternDirection::Bearish:
        return "bearish";
    case PatternDirection::Bullish:
        return "bullish";
    case PatternDirection::Neutral:
        break;
    }
    return "neutral";
}

std::string_view toString(PatternKind kind)
{
    constexpr auto kNames = std::to_array<std::string_view>({
        "swing_high",      "swing_low",     "bos",       "choch",
        "order_block",     "breaker",       "fvg",       "inverse_fvg",
        "equal_highs",     "equal_lows",    "sweep",     "sweep_reversal",
        "liquidity_run",   "dealing_range", "impulse",   "diagonal",
        "zigzag",          "flat",          "triangle",  "count_limit",
        "count_target",    "gartley",       "bat",       "alt_bat",
        "butterfly",       "crab",          "deep_crab", "shark",
        "cypher",          "five_zero",     "ab_cd",     "reversal_zone",
        "fib_retracement", "fib_extension", "support",   "resistance",
    });
    static_assert(kNames.size() == static_cast<std::size_t>(PatternKind::Resistance) + 1);
    return kNames[static_cast<std::size_t>(kind)];
}

namespace {

struct StateInfo {
    std::string_view name;
    ReasonCode code;
};

const StateInfo& infoOf(ZoneState state)
{
    static constexpr auto kStates = std::to_array<StateInfo>({
        {"active", ReasonCode::ZoneActive},
        {"touched", ReasonCode::ZoneTouched},
        {"partial", ReasonCode::ZonePartlyFilled},
        {"mitigated", ReasonCode::ZoneMitigated},
        {"filled", ReasonCode::ZoneFilled},
        {"invalidated", ReasonCode::ZoneInvalidated},
        {"swept", ReasonCode::LiquiditySwept},
        {"run", ReasonCode::LiquidityRun},
        {"forming", ReasonCode::PatternForming},
        {"in_zone", ReasonCode::PatternInZone},
        {"confirmed", ReasonCode::PatternConfirmed},
        {"target1", ReasonCode::PatternTarget1},
        {"target2", ReasonCode::PatternTarget2},
        {"failed", ReasonCode::PatternFailed},
        {"expired", ReasonCode::PatternExpired},
    });
    static_assert(kStates.size() == static_cast<std::size_t>(ZoneState::Expired) + 1);
    return kStates[static_cast<std::size_t>(state)];
}

} // namespace

std::string_view toString(ZoneState state) { return infoOf(state).name; }
ReasonCode reasonOf(ZoneState state) { return infoOf(state).code; }

void DetectorEvent::setPrices(std::initializer_list<double> values)
{
    priceCount = std::min(values.size(), kMaxPrices);
    std::copy_n(values.begin(), priceCount, prices.begin());
}

void DetectorEvent::addReason(const Reason& reason)
{
    if (reasonCount < kMaxReasons) reasons[reasonCount++] = reason;
}

DetectorEvent eventAt(const DetectorBar& bar, PatternKind kind, PatternDirection direction, ZoneState state,
                      double score, std::initializer_list<double> prices)
{
    DetectorEvent event;
    event.kind = kind;
    event.direction = direction;
    event.state = state;
    event.barStart = bar.start;
    event.time = bar.end;
    event.confirmedAt = bar.end;
    event.firstBar = event.bar = event.confirmedBar = bar.ordinal;
    event.score = score;
    event.setPrices(prices);
    return event;
}

} // namespace sextant::analysis
