#include "engine/session/configuration/session_config.h"
#include "engine/trading/exits/scale_out.h"

#include <algorithm>
#include <array>

namespace sextant::session {
namespace {

/// A percentage as parts per million of 1.
std::int64_t percentPpm(const SettingValues& settings, std::string_view key) { return settings.scaled(key, 4); }

analysis::DetectorParameters detectorParameters(const SettingValues& s)
{
    analysis::DetectorParameters out;
    out.smc.internalSwing = out.levels.levels.internalSwing =
        static_cast<int>(s.integer("detectors.smc.internal_swing"));
    out.smc.externalSwing = out.levels.levels.externalSwing =
        static_cast<int>(s.integer("detectors.smc.external_swing"));
    out.smc.gaps.minAtr = s.number("detectors.smc.fvg_min_atr");
    out.smc.liquidity.equalAtr = s.number("detectors.smc.equal_tol_atr");
    out.smc.orderBlocks.maxPerSide = static_cast<int>(s.integer("detectors.smc.max_ob_per_side"));
    out.elliott.zigzagK = {s.number("detectors.elliott.zigzag_k_minor"),
                           s.number("detectors.elliott.zigzag_k_intermediate"),
                           s.number("detectors.elliott.zigzag_k_major")};
    std::sort(out.elliott.zigzagK.begin(), out.elliott.zigzagK.end());
    out.harmonic.tolerance.pointB = s.number("detectors.harmonic.tol_b");
    out.harmonic.tolerance.strictB = s.number("detectors.harmonic.tol_b_strict");
    out.harmonic.tolerance.other = s.number("detectors.harmonic.tol_other");
    out.harmonic.tolerance.completion = s.number("detectors.harmonic.tol_completion");
    out.levels.levels.clusterAtr = s.number("detectors.sr.cluster_atr");
    out.levels.levels.window = static_cast<int>(s.integer("detectors.sr.window"));
    return out;
}

/// Settings are checked one by one; where several must rise they are put in order.
analysis::RegimeSettings regimeSettings(const SettingValues& s)
{
    analysis::RegimeSettings out;
    out.ruleEntry = s.number("regime.rule.entry");
    out.ruleExit = std::min(s.number("regime.rule.exit"), out.ruleEntry);
    out.minDwellDirection = static_cast<int>(s.integer("regime.rule.min_dwell_direction"));
    out.minDwellOther = static_cast<int>(s.integer("regime.rule.min_dwell_other"));
    out.volatilityWindow = static_cast<int>(s.integer("regime.vol.window"));
    out.volatilityCuts = {s.number("regime.vol.cut_low"), s.number("regime.vol.cut_high"),
                          s.number("regime.vol.cut_extreme")};
    std::sort(out.volatilityCuts.begin(), out.volatilityCuts.end());
    out.spreadWindow = static_cast<int>(s.integer("regime.spread.window"));
    out.spreadCuts = {s.number("regime.spread.cut_tight"), s.number("regime.spread.cut_wide")};
    std::sort(out.spreadCuts.begin(), out.spreadCuts.end());
    out.hmmStates = static_cast<int>(s.integer("regime.hmm.k"));
    out.hmmTrain = static_cast<int>(s.integer("regime.hmm.train"));
    out.hmmMin = static_cast<int>(s.integer("regime.hmm.min"));
    out.hmmRefit = static_cast<int>(s.integer("regime.hmm.refit"));
    out.hmmRestarts = static_cast<int>(s.integer("regime.hmm.restarts"));
    out.hmmKappa = s.number("regime.hmm.kappa");
    out.switchingTrain = static_cast<int>(s.integer("regime.ms.train"));
    out.hazard = s.number("regime.bocpd.hazard");
    out.runLengthCap = static_cast<int>(s.integer("regime.bocpd.cap"));
    out.changeAlarm = s.number("regime.bocpd.alarm");
    out.blendRule = s.number("regime.blend.rule");
    out.blendHmm = s.number("regime.blend.hmm");
    out.blendSwitching = s.number("regime.blend.ms");
    out.blendEntry = s.number("regime.blend.entry");
    out.blendExit = std::min(s.number("regime.blend.exit"), out.blendEntry);
    return out;
}

/// 0 stands for no limit.
trading::RunBudget runBudget(const SettingValues& s)
{
    constexpr std::int64_t kHour = 3600;
    trading::RunBudget budget;
    if (const auto trades = s.integer("risk.run_trades_per_day"); trades > 0)
        budget.tradesPerDay = static_cast<int>(trades);
    if (const auto loss = s.scaled("risk.run_max_loss", Cash::kScale); loss > 0) budget.maxLoss = Cash{loss};
    if (const auto hours = s.scaled("risk.run_max_hours", 9); hours > 0) budget.maxRuntime = Duration{hours * kHour};
    if (const auto value = s.scaled("risk.run_max_notional", Cash::kScale); value > 0) budget.maxNotional = Cash{value};
    return budget;
}

} // namespace

namespace {

decision::SatyMode satyMode(std::string_view name)
{
    using enum decision::SatyMode;
    return name == "multiday"    ? Multiday
           : name == "swing"     ? Swing
           : name == "position"  ? Position
           : name == "long_term" ? LongTerm
                                 : Day;
}

void compileAgents(const SettingValues& s, const FlagValues& flags, SessionConfig& out)
{
    out.variantB = flags.isInEffect("enable_variant_b");
    out.shadowExecution = flags.isInEffect("enable_shadow_execution");
    for (std::size_t i = 0; i < decision::kAgents; ++i) {
        const std::string_view flag = decision::infoOf(static_cast<decision::AgentId>(i)).flag;
        out.agents.isOn[i] = flag.empty() || flags.isInEffect(flag);
    }
    decision::AgentParameters& agents = out.agentParameters;
    agents.meta.specialistWeight = s.number("agents.meta.specialist_weight");
    agents.meta.coreWeight = s.number("agents.meta.core_weight");
    agents.meta.subAgentWeight = s.number("agents.meta.subagent_weight");
    agents.meta.minConfidence = static_cast<int>(s.integer("agents.meta.min_confidence"));
    agents.meta.minConsensus = static_cast<int>(s.integer("agents.meta.min_consensus"));
    agents.meta.minAgents = static_cast<int>(s.integer("agents.meta.min_agents"));
    agents.meta.biasMargin = s.number("agents.meta.bias_margin");
    const std::string_view minutes = s.text("agents.orb.minutes");
    agents.openingRange.minutes = minutes == "5" ? 5 : minutes == "30" ? 30 : minutes == "60" ? 60 : 15;
    agents.openingRange.windowEnd = std::chrono::minutes(s.integer("agents.orb.window_minutes"));
    agents.openingRange.bufferShare = s.number("agents.orb.buffer_percent") / 100.0;
    agents.blackout = std::chrono::minutes(s.integer("agents.context.blackout_min"));
    agents.isCalibrated = s.boolean("agents.meta.calibrated");
    agents.strat.higher = higherFramesOf(s.text("agents.strat.htf")).value();
    agents.strat.triggerAge = static_cast<int>(s.integer("agents.strat.trigger_age_bars"));
    agents.strat.pendingAtr = s.number("agents.strat.pending_atr");
    agents.squeeze.oldestRelease = static_cast<int>(s.integer("agents.ttm.max_bars_since_fire"));
    agents.squeeze.chopCap = s.number("agents.ttm.chop_cap");
    agents.satyland.atrLength = static_cast<int>(s.integer("agents.saty.atr_length"));
    agents.satyland.trigger = s.number("agents.saty.trigger");
    agents.satyland.phaseDivisor = s.number("agents.saty.phase_div");
    agents.satyland.smoothing = static_cast<int>(s.integer("agents.saty.smoothing"));
    agents.satyland.modes = {satyMode(s.text("agents.saty.mode_15m")), satyMode(s.text("agents.saty.mode_4h")),
                             satyMode(s.text("agents.saty.mode_1d")), satyMode(s.text("agents.saty.mode_1w"))};
    out.agentParametersHash = agents.hash();
    std::string_view symbols = s.text("agents.orb.symbols");
    while (!symbols.empty()) {
        const std::size_t comma = std::min(symbols.find(','), symbols.size());
        if (comma > 0) out.openingRangeSymbols.emplace_back(symbols.substr(0, comma));
        symbols.remove_prefix(std::min(comma + 1, symbols.size()));
    }
    out.comparison =
        s.text("router.mode") == "split" ? decision::ComparisonMode::Split : decision::ComparisonMode::Paired;
    out.routing.version = decision::RoutingRule::Version::V1;
    out.routing.splitBasisPoints = static_cast<std::uint32_t>(s.integer("router.split_percent")) * 100;
}

void compileOptions(const SettingValues& s, const FlagValues& flags, SessionConfig& out)
{
    using trading::StrikeMode;
    out.optionsTraded = out.risk.options = flags.isInEffect("options_engine");
    const std::string_view rates = s.text("options.rate_curve");
    out.optionRates = rates.empty() ? trading::ZeroCurve::flat(s.number("options.rate_percent") / 100.0)
                                    : trading::ZeroCurve::parse(rates).value();
    out.dividends = trading::DividendSchedule::parse(s.text("options.dividends")).value();
    out.fills.optionAggressivenessPpm = s.scaled("options.aggressiveness", 6);
    trading::OptionSelectionSettings& selection = out.optionSelection;
    // Each bound gives way to the one below it, so that there is always something to choose from.
    selection.minDteExit = static_cast<int>(s.integer("options.min_dte_exit"));
    selection.minDte = std::max(static_cast<int>(s.integer("options.min_dte")), selection.minDteExit);
    selection.targetDte = std::max(static_cast<int>(s.integer("options.target_dte")), selection.minDte);
    selection.maxDte = std::max(static_cast<int>(s.integer("options.max_dte")), selection.targetDte);
    const std::string_view mode = s.text("options.strike_mode");
    selection.strikeMode = mode == "delta"       ? StrikeMode::Delta
                           : mode == "otm_steps" ? StrikeMode::OtmSteps
                                                 : StrikeMode::AtmOtm;
    selection.deltaTarget = s.number("options.delta_target");
    selection.otmSteps = static_cast<int>(s.integer("options.otm_steps"));
    selection.maxSpreadPpm = percentPpm(s, "options.max_spread_percent");
    selection.maxQuoteAge = s.seconds("options.stale_quote_seconds");

    trading::AssetLimits& limits = out.risk.limits(market::AssetClass::Option);
    limits.maxPositionUnits = s.integer("options.max_contracts");
    limits.maxSpreadPpm = selection.maxSpreadPpm;
    limits.priceBandPpm = percentPpm(s, "options.price_band_percent");
    limits.maxQuoteAge = selection.maxQuoteAge;

    out.optionShares.stopPpm = percentPpm(s, "options.stop_loss_percent");
    out.optionShares.targetPpm = percentPpm(s, "options.profit_target_percent");
    out.optionShares.armPpm = percentPpm(s, "options.trailing_arm_percent");
    out.optionShares.trailPpm = percentPpm(s, "options.trailing_giveback_percent");
    // In distances to the stop, as the trail of all positions is: a bracket's ATR is what is given back.
    out.optionExits = out.exits;
    out.optionExits.trailingArmR =
        static_cast<double>(out.optionShares.armPpm) / static_cast<double>(out.optionShares.stopPpm);
    out.optionExits.trailingAtr = 1.0;
}

} // namespace

SessionConfig compile(const SettingValues& s, const FlagValues& flags)
{
    SessionConfig out;
    compileAgents(s, flags, out);
    out.scoringEnabled = s.boolean("scoring.enabled");
    out.signalTimeframes = s.timeframes("scoring.signal_timeframes");
    out.scoringTimeframes = s.timeframes("scoring.timeframes");
    out.detectors = detectorParameters(s);
    out.regimeTimeframe = s.timeframes("regime.timeframe").back();
    out.regime = regimeSettings(s);
    out.regimeBlend = flags.isInEffect("regime_blend");
    out.regimeSizing = flags.isInEffect("regime_sizing");
    out.minAgreement = s.number("scoring.min_agreement");
    out.longestVetoes = s.boolean("scoring.htf_veto");
    out.minSignalScore = s.number("gates.min_signal_score");
    out.dedupIncludesTimestamp = flags.isInEffect("dedup_include_timestamp");
    out.futuresTradable = flags.isInEffect("futures");
    out.killFlattens = s.boolean("risk.kill_flatten");
    out.lossKills = s.text("risk.loss_breach") == "kill";
    out.events = eventCalendarOf(s.text("risk.event_calendar")).value();
    out.exitRetry = s.seconds("exits.retry_seconds");

    out.gates.minSignalScore = out.minSignalScore;
    out.gates.externalMinScore = s.number("gates.external_min_score");
    out.gates.cooldown = s.seconds("gates.cooldown_seconds");
    out.gates.cooldownBars = s.integer("gates.cooldown_bars");
    out.gates.spreadTicks = s.integer("gates.spread_ticks");
    out.gates.spreadMedianFactor = s.number("gates.spread_median_factor");
    out.gates.spreadMaxBps = s.number("gates.spread_max_bps");
    out.gates.regimeGate = flags.isInEffect("regime_gate");
    out.gates.spreadGate = flags.isInEffect("spread_gate");

    trading::RiskSettings& risk = out.risk;
    risk.futures = out.futuresTradable;
    for (trading::AssetLimits& limits : risk.assets) {
        limits.riskPerTradePpm = percentPpm(s, "risk.per_trade_percent");
        limits.maxPositionPpm = percentPpm(s, "risk.max_position_percent");
        limits.maxSpreadPpm = percentPpm(s, "risk.max_spread_percent");
        limits.maxQuoteAge = s.seconds("risk.stale_quote_seconds");
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
    risk.maxOrderValuePpm = percentPpm(s, "risk.max_order_percent");
    risk.duplicateBandPpm = s.scaled("risk.duplicate_band_bps", 2);
    risk.maxOrdersPerSecond = static_cast<int>(s.integer("risk.max_orders_per_second"));
    risk.maxOrdersPerMinute = static_cast<int>(s.integer("risk.max_orders_per_minute"));
    risk.maxCashUsePpm = percentPpm(s, "risk.max_cash_use_percent");
    risk.maxClusterPpm = percentPpm(s, "risk.max_cluster_percent");
    risk.clusterCorrelation = s.number("risk.cluster_correlation");
    risk.maxValueAtRiskPpm = percentPpm(s, "risk.max_var_percent");
    risk.varConfidencePpm = percentPpm(s, "risk.var_confidence_percent");
    risk.maxStressLossPpm = percentPpm(s, "risk.max_stress_percent");
    risk.maxModelImpactPpm = percentPpm(s, "risk.max_model_impact_percent");
    risk.preAlertPpm = percentPpm(s, "risk.pre_alert_percent");
    risk.runBudget = runBudget(s);
    risk.calm.enabled = s.boolean("risk.calm_mode");
    risk.calm.reduceAfterLosses = static_cast<int>(s.integer("risk.calm_reduce_losses"));
    risk.calm.pauseAfterLosses = static_cast<int>(s.integer("risk.calm_pause_losses"));
    risk.calm.pauseAtPpm = percentPpm(s, "risk.calm_pause_percent");
    risk.calm.sizeFactorPpm = percentPpm(s, "risk.calm_size_percent");
    const std::string_view sizing = s.text("risk.sizing");
    out.sizing.method = sizing == "kelly"        ? trading::SizingMethod::Kelly
                        : sizing == "volatility" ? trading::SizingMethod::VolatilityTarget
                                                 : trading::SizingMethod::RiskPercent;
    out.sizing.targetVolatility = s.number("risk.target_volatility_percent") / 100.0;
    out.maxRateAge = Duration{s.scaled("risk.stale_rate_minutes", 9) * 60};
    out.accountCurrency = s.text("account.currency");
    out.stablecoinsAtPar = s.boolean("account.stablecoins_at_par");

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
    out.fills.responseLatency = s.milliseconds("fills.response_latency_ms");
    out.feedLatency = s.milliseconds("fills.feed_latency_ms");
    out.fills.quoteSlippageTicks = s.integer("fills.slippage_ticks");
    out.fillLadder = s.boolean("fills.ladder");
    const auto model = s.text("fills.model");
    out.fillModel = model == "F0"   ? std::optional(trading::FillModel::F0)
                    : model == "F1" ? std::optional(trading::FillModel::F1)
                    : model == "F2" ? std::optional(trading::FillModel::F2)
                    : model == "F3" ? std::optional(trading::FillModel::F3)
                                    : std::nullopt;
    out.exits.scaleOut = *trading::parseScaleOut(s.text("exits.scale_out")); // checked when it was set
    compileOptions(s, flags, out);
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

std::optional<market::Timeframe> regimeTimeframe(const SessionConfig& config, const ScoringPlan& plan)
{
    if (plan.parts.empty()) return std::nullopt;
    market::Timeframe found = plan.parts.front();
    for (const market::Timeframe timeframe : plan.parts)
        if (timeframe <= config.regimeTimeframe) found = timeframe;
    return found;
}

double regimeSizeFactor(const analysis::Regime& regime)
{
    constexpr double kUncertain = 0.5;
    constexpr double kUncertainFactor = 0.7;
    double factor = 1.0;
    switch (regime.labels.volatility) {
    case analysis::VolatilityRegime::Low:
        factor = 1.1;
        break;
    case analysis::VolatilityRegime::Normal:
        break;
    case analysis::VolatilityRegime::High:
        factor = 0.6;
        break;
    case analysis::VolatilityRegime::Extreme:
        factor = 0.25;
        break;
    }
    return regime.confidence < kUncertain ? factor * kUncertainFactor : factor;
}

std::span<const std::string_view> currenciesAtPar(const SessionConfig& config, std::string_view account)
{
    static constexpr std::array<std::string_view, 8> kDollars{"USD",   "USDT", "USDC", "BUSD",
                                                              "FDUSD", "TUSD", "DAI",  "USDP"};
    const bool isDollar = std::find(kDollars.begin(), kDollars.end(), account) != kDollars.end();
    return config.stablecoinsAtPar && isDollar ? std::span<const std::string_view>(kDollars)
                                               : std::span<const std::string_view>();
}

} // namespace sextant::session
