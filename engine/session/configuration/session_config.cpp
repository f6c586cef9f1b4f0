#include "engine/session/configuration/session_config.h"

#include <algorithm>

namespace sextant::session {
namespace {

/// A percentage as parts per million of 1.
std::int64_t percentPpm(const SettingValues& settings, std::string_view key) { return settings.scaled(key, 4); }

} // namespace

SessionConfig compile(const SettingValues& s, const FlagValues& flags)
{
    SessionConfig out;
    out.scoringEnabled = s.boolean("scoring.enabled");
    out.signalTimeframes = s.timeframes("scoring.signal_timeframes");
    out.scoringTimeframes = s.timeframes("scoring.timeframes");
    out.minAgreement = s.number("scoring.min_agreement");
    out.minSignalScore = s.number("gates.min_signal_score");
    out.dedupIncludesTimestamp = flags.isInEffect("dedup_include_timestamp");
    out.futuresTradable = flags.isInEffect("futures");
    out.killFlattens = s.boolean("risk.kill_flatten");
    out.exitRetry = s.seconds("exits.retry_seconds");

    out.gates.minSignalScore = out.minSignalScore;
    out.gates.externalMinScore = s.number("gates.external_min_score");
    out.gates.cooldown = s.seconds("gates.cooldown_seconds");
    out.gates.cooldownBars = s.integer("gates.cooldown_bars");
    out.gates.spreadTicks = s.integer("gates.spread_ticks");
    out.gates.spreadMedianFactor = s.number("gates.spread_median_factor");
    out.gates.spreadMaxBps = s.number("gates.spread_max_bps");
    out.gates.spreadGate = flags.isInEffect("spread_gate");

    trading::RiskSettings& risk = out.risk;
    for (trading::AssetLimits& limits : risk.assets) {
        limits.riskPerTradePpm = percentPpm(s, "risk.per_trade_percent");
        limits.maxPositionPpm = percentPpm(s, "risk.max_position_percent");
        limits.maxSpreadPpm = percentPpm(s, "risk.max_spread_percent");
        if (limits.maxPositionUnits > 0) limits.maxPositionUnits = s.integer("risk.max_contracts");
    }
    risk.maxPositions = static_cast<int>(s.integer("risk.max_positions"));
    risk.cooldown = s.seconds("risk.cooldown_seconds");
    risk.cooldownAfterLoss = s.seconds("risk.cooldown_after_loss_seconds");
    risk.maxDailyLossPpm = percentPpm(s, "risk.max_daily_loss_percent");
    risk.maxWeeklyLossPpm = percentPpm(s, "risk.max_weekly_loss_percent");
    risk.minTargetPerStop = s.number("risk.min_reward_ratio");
    risk.maxExposurePpm = percentPpm(s, "risk.max_exposure_percent");
    risk.maxLeveragePpm = s.scaled("risk.max_leverage", 6);
    risk.maxDrawdownPpm = percentPpm(s, "risk.max_drawdown_percent");
    risk.maxQuoteAge = s.seconds("risk.stale_quote_seconds");
    risk.maxOrderValuePpm = percentPpm(s, "risk.max_order_percent");
    risk.duplicateBandPpm = s.scaled("risk.duplicate_band_bps", 2);
    risk.maxOrdersPerSecond = static_cast<int>(s.integer("risk.max_orders_per_second"));
    risk.maxOrdersPerMinute = static_cast<int>(s.integer("risk.max_orders_per_minute"));
    risk.maxCashUsePpm = percentPpm(s, "risk.max_cash_use_percent");

    out.exits.stopAtr = s.number("exits.stop_atr");
    out.exits.targetAtr = s.number("exits.target_atr");
    out.exits.signalFlip = s.boolean("exits.signal_flip");
    out.exits.trailing = s.boolean("exits.trailing");
    out.exits.trailingArmR = s.number("exits.trailing_arm_r");
    out.exits.trailingAtr = s.number("exits.trailing_atr");
    out.exits.eodFlat = s.boolean("exits.eod_flat");
    out.exits.eodBefore = Duration{s.scaled("exits.eod_minutes", 9) * 60};
    out.exits.maxHold = Duration{s.scaled("exits.max_hold_hours", 9) * 3600};

    out.fills.entryLatency = s.milliseconds("fills.entry_latency_ms");
    out.fills.quoteSlippageTicks = s.integer("fills.slippage_ticks");
    return out;
}

ScoringPlan scoringPlan(const SessionConfig& config, market::Timeframe base)
{
    using market::Timeframe;
    ScoringPlan plan;
    for (Timeframe timeframe : config.signalTimeframes)
        if (timeframe >= base) plan.signal.push_back(timeframe);
    for (Timeframe timeframe : config.scoringTimeframes)
        if (timeframe >= base) plan.parts.push_back(timeframe);
    if (plan.signal.empty() || plan.parts.size() < std::min<std::size_t>(3, config.scoringTimeframes.size())) {
        if (plan.signal.empty()) plan.signal.push_back(base);
        // The timeframes that carry a weight of their own (detectors.md §8.3), and the week behind them.
        constexpr Timeframe kWeighted[] = {Timeframe::M1, Timeframe::M5, Timeframe::M15, Timeframe::H1,
                                           Timeframe::H4, Timeframe::D1, Timeframe::W1};
        if (plan.parts.empty() || plan.parts.front() != base) plan.parts.insert(plan.parts.begin(), base);
        for (Timeframe timeframe : kWeighted) {
            if (plan.parts.size() >= config.scoringTimeframes.size()) break;
            if (timeframe > plan.parts.back()) plan.parts.push_back(timeframe);
        }
    }
    for (Timeframe timeframe : plan.signal)
        if (std::find(plan.parts.begin(), plan.parts.end(), timeframe) == plan.parts.end())
            plan.parts.push_back(timeframe);
    std::sort(plan.parts.begin(), plan.parts.end());
    return plan;
}

} // namespace sextant::session
