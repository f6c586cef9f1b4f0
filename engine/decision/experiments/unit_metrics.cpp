#include "engine/decision/experiments/unit_metrics.h"

#include <array>
#include <charconv>

namespace sextant::decision {
namespace {

double closedTrades(const EngineOutcome& engine) { return static_cast<double>(engine.trades - engine.open); }
double one(const UnitRow& /*row*/, const EngineOutcome& /*engine*/) { return 1.0; }

constexpr std::array<UnitMetricInfo, kUnitMetrics> kUnitMetricTable{{
    {"expectancy_r", Preference::Higher, [](const UnitRow&, const EngineOutcome& e) { return e.sumR; },
     [](const UnitRow& row, const EngineOutcome&) { return static_cast<double>(row.signalCount); }},
    {"win_rate", Preference::Higher, [](const UnitRow&, const EngineOutcome& e) { return static_cast<double>(e.wins); },
     [](const UnitRow&, const EngineOutcome& e) { return closedTrades(e); }},
    {"average_pnl", Preference::Higher, [](const UnitRow&, const EngineOutcome& e) { return e.pnl; },
     [](const UnitRow&, const EngineOutcome& e) { return closedTrades(e); }},
    {"profit_factor", Preference::Higher, [](const UnitRow&, const EngineOutcome& e) { return e.gains; },
     [](const UnitRow&, const EngineOutcome& e) { return e.damage; }},
    {"max_drawdown_r", Preference::Lower, [](const UnitRow&, const EngineOutcome& e) { return e.maxDrawdown; }, one},
    {"exposure_hours", Preference::None, [](const UnitRow&, const EngineOutcome& e) { return e.heldHours; }, one},
    {"slippage_bp", Preference::Lower, [](const UnitRow&, const EngineOutcome& e) { return e.slippageBp; },
     [](const UnitRow&, const EngineOutcome& e) { return static_cast<double>(e.fills); }},
    {"trade_share", Preference::None,
     [](const UnitRow&, const EngineOutcome& e) { return static_cast<double>(e.trades); },
     [](const UnitRow& row, const EngineOutcome&) { return static_cast<double>(row.signalCount); }},
    {"max_loss_r", Preference::Lower, [](const UnitRow&, const EngineOutcome& e) { return e.worstR; }, one},
    {"rejection_rate", Preference::Lower,
     [](const UnitRow&, const EngineOutcome& e) { return static_cast<double>(e.rejected); },
     [](const UnitRow&, const EngineOutcome& e) { return static_cast<double>(e.orders); }},
    {"error_rate", Preference::Lower,
     [](const UnitRow&, const EngineOutcome& e) { return static_cast<double>(e.failures); },
     [](const UnitRow& row, const EngineOutcome&) { return static_cast<double>(row.signalCount); }},
}};

} // namespace

const UnitMetricInfo& unitMetricInfo(UnitMetric metric) { return kUnitMetricTable[static_cast<std::size_t>(metric)]; }

std::string_view toString(UnitMetric metric) { return unitMetricInfo(metric).name; }

std::optional<UnitMetric> unitMetricFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kUnitMetricTable.size(); ++i)
        if (kUnitMetricTable[i].name == name) return static_cast<UnitMetric>(i);
    return std::nullopt;
}

bool isGuardrailMetric(UnitMetric metric)
{
    return metric == UnitMetric::MaxLossR || metric == UnitMetric::RejectionRate || metric == UnitMetric::ErrorRate;
}

Preference preferenceOf(UnitMetric metric) { return unitMetricInfo(metric).preference; }

std::string_view toString(Standing standing)
{
    constexpr std::array<std::string_view, 5> kNames{"WARMING_UP", "UNDECIDED", "B_HIGHER", "B_LOWER", "EQUAL"};
    return kNames[static_cast<std::size_t>(standing)];
}

Result<GuardrailRule> parseGuardrail(std::string_view text)
{
    GuardrailRule rule;
    const std::size_t colon = text.find(':');
    const auto metric = unitMetricFromName(text.substr(0, colon));
    if (!metric || preferenceOf(*metric) == Preference::None)
        return fail(ErrorCode::InvalidArgument,
                    "guardrail: was '" + std::string(text.substr(0, 80)) +
                        "', expected a metric of which less or more is better, such as max_drawdown_r:0.5");
    rule.metric = *metric;
    if (colon == std::string_view::npos) return rule;
    const std::string_view number = text.substr(colon + 1);
    const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), rule.margin);
    if (fault != std::errc() || end != number.data() + number.size() || !(rule.margin >= 0.0 && rule.margin < 1e9))
        return fail(ErrorCode::InvalidArgument, "guardrail: the margin was '" + std::string(number.substr(0, 80)) +
                                                    "', expected a number of 0 or above");
    return rule;
}

} // namespace sextant::decision
