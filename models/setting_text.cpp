#include "models/setting_text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "engine/core/fixed.h"
#include "models/number_text.h"
#include "models/registry_text.h"

namespace sextant::models {
namespace {

using session::SettingDefinition;
using session::SettingType;

struct Titled {
    std::string_view key;
    const char* title;
};
constexpr std::array kGroups{
    Titled{"account", QT_TRANSLATE_NOOP("SettingText", "Account")},
    Titled{"agents", QT_TRANSLATE_NOOP("SettingText", "Agents")},
    Titled{"detectors", QT_TRANSLATE_NOOP("SettingText", "Detectors")},
    Titled{"exits", QT_TRANSLATE_NOOP("SettingText", "Exits")},
    Titled{"feeds", QT_TRANSLATE_NOOP("SettingText", "Feeds")},
    Titled{"fills", QT_TRANSLATE_NOOP("SettingText", "Fills")},
    Titled{"gates", QT_TRANSLATE_NOOP("SettingText", "Gates")},
    Titled{"journal", QT_TRANSLATE_NOOP("SettingText", "Journal")},
    Titled{"notify", QT_TRANSLATE_NOOP("SettingText", "Notifications")},
    Titled{"options", QT_TRANSLATE_NOOP("SettingText", "Options")},
    Titled{"recorder", QT_TRANSLATE_NOOP("SettingText", "Recorder")},
    Titled{"regime", QT_TRANSLATE_NOOP("SettingText", "Regime")},
    Titled{"risk", QT_TRANSLATE_NOOP("SettingText", "Risk")},
    Titled{"router", QT_TRANSLATE_NOOP("SettingText", "Comparison of engines")},
    Titled{"scoring", QT_TRANSLATE_NOOP("SettingText", "Scoring")},
    Titled{"services", QT_TRANSLATE_NOOP("SettingText", "Local server")},
    Titled{"session", QT_TRANSLATE_NOOP("SettingText", "Session")},
};

// By key. A setting without a title shows its key; a test holds every setting to one.
constexpr std::array kTitles{
    Titled{"account.currency", QT_TRANSLATE_NOOP("SettingText", "Currency of the account")},
    Titled{"account.stablecoins_at_par", QT_TRANSLATE_NOOP("SettingText", "Dollar coins count as dollars")},
    Titled{"agents.context.blackout_min", QT_TRANSLATE_NOOP("SettingText", "Quiet around events")},
    Titled{"agents.meta.bias_margin", QT_TRANSLATE_NOOP("SettingText", "Lead that makes a direction")},
    Titled{"agents.meta.calibrated", QT_TRANSLATE_NOOP("SettingText", "Recalibrated confidences")},
    Titled{"agents.meta.core_weight", QT_TRANSLATE_NOOP("SettingText", "Weight of core agents")},
    Titled{"agents.meta.min_agents", QT_TRANSLATE_NOOP("SettingText", "Least supporters")},
    Titled{"agents.meta.min_confidence", QT_TRANSLATE_NOOP("SettingText", "Least confidence of agents")},
    Titled{"agents.meta.min_consensus", QT_TRANSLATE_NOOP("SettingText", "Least consensus of agents")},
    Titled{"agents.meta.specialist_weight", QT_TRANSLATE_NOOP("SettingText", "Weight of specialists")},
    Titled{"agents.meta.subagent_weight", QT_TRANSLATE_NOOP("SettingText", "Weight of sub-agents")},
    Titled{"agents.orb.buffer_percent", QT_TRANSLATE_NOOP("SettingText", "Buffer of the opening range")},
    Titled{"agents.orb.minutes", QT_TRANSLATE_NOOP("SettingText", "Length of the opening range")},
    Titled{"agents.orb.symbols", QT_TRANSLATE_NOOP("SettingText", "Symbols with an opening range")},
    Titled{"agents.orb.window_minutes", QT_TRANSLATE_NOOP("SettingText", "Window of the opening range")},
    Titled{"agents.saty.atr_length", QT_TRANSLATE_NOOP("SettingText", "Satyland: periods of the range")},
    Titled{"agents.saty.mode_15m", QT_TRANSLATE_NOOP("SettingText", "Satyland levels up to 15 minutes")},
    Titled{"agents.saty.mode_1d", QT_TRANSLATE_NOOP("SettingText", "Satyland levels of a day")},
    Titled{"agents.saty.mode_1w", QT_TRANSLATE_NOOP("SettingText", "Satyland levels of a week")},
    Titled{"agents.saty.mode_4h", QT_TRANSLATE_NOOP("SettingText", "Satyland levels up to 4 hours")},
    Titled{"agents.saty.phase_div", QT_TRANSLATE_NOOP("SettingText", "Satyland phase scale")},
    Titled{"agents.saty.smoothing", QT_TRANSLATE_NOOP("SettingText", "Satyland phase smoothing")},
    Titled{"agents.saty.trigger", QT_TRANSLATE_NOOP("SettingText", "Satyland trigger")},
    Titled{"agents.strat.htf", QT_TRANSLATE_NOOP("SettingText", "Longer timeframes of Strat")},
    Titled{"agents.strat.pending_atr", QT_TRANSLATE_NOOP("SettingText", "Strat trigger near enough")},
    Titled{"agents.strat.trigger_age_bars", QT_TRANSLATE_NOOP("SettingText", "Age of a Strat trigger")},
    Titled{"agents.ttm.chop_cap", QT_TRANSLATE_NOOP("SettingText", "Most of a choppy release")},
    Titled{"agents.ttm.max_bars_since_fire", QT_TRANSLATE_NOOP("SettingText", "Age of a squeeze release")},
    Titled{"agents.watch.auto_disable_failures", QT_TRANSLATE_NOOP("SettingText", "Switch failing agents off")},
    Titled{"agents.watch.run_ms", QT_TRANSLATE_NOOP("SettingText", "Longest thought of an agent")},
    Titled{"detectors.elliott.zigzag_k_intermediate", QT_TRANSLATE_NOOP("SettingText", "Least intermediate wave")},
    Titled{"detectors.elliott.zigzag_k_major", QT_TRANSLATE_NOOP("SettingText", "Least major wave")},
    Titled{"detectors.elliott.zigzag_k_minor", QT_TRANSLATE_NOOP("SettingText", "Least minor wave")},
    Titled{"detectors.harmonic.tol_b", QT_TRANSLATE_NOOP("SettingText", "Tolerance at B")},
    Titled{"detectors.harmonic.tol_b_strict", QT_TRANSLATE_NOOP("SettingText", "Strict tolerance at B")},
    Titled{"detectors.harmonic.tol_completion", QT_TRANSLATE_NOOP("SettingText", "Tolerance at D")},
    Titled{"detectors.harmonic.tol_other", QT_TRANSLATE_NOOP("SettingText", "Other tolerances")},
    Titled{"detectors.smc.equal_tol_atr", QT_TRANSLATE_NOOP("SettingText", "Equal highs and lows within")},
    Titled{"detectors.smc.external_swing", QT_TRANSLATE_NOOP("SettingText", "Bars around a large swing")},
    Titled{"detectors.smc.fvg_min_atr", QT_TRANSLATE_NOOP("SettingText", "Least fair value gap")},
    Titled{"detectors.smc.internal_swing", QT_TRANSLATE_NOOP("SettingText", "Bars around a small swing")},
    Titled{"detectors.smc.max_ob_per_side", QT_TRANSLATE_NOOP("SettingText", "Order blocks per side")},
    Titled{"detectors.sr.cluster_atr", QT_TRANSLATE_NOOP("SettingText", "Levels join within")},
    Titled{"detectors.sr.window", QT_TRANSLATE_NOOP("SettingText", "How long a level counts")},
    Titled{"exits.eod_flat", QT_TRANSLATE_NOOP("SettingText", "Flat at the end of the day")},
    Titled{"exits.eod_minutes", QT_TRANSLATE_NOOP("SettingText", "Minutes before the close")},
    Titled{"exits.max_hold_hours", QT_TRANSLATE_NOOP("SettingText", "Longest holding time")},
    Titled{"exits.retry_seconds", QT_TRANSLATE_NOOP("SettingText", "Wait after a failed exit")},
    Titled{"exits.scale_out", QT_TRANSLATE_NOOP("SettingText", "Parts taken before the rest")},
    Titled{"exits.signal_flip", QT_TRANSLATE_NOOP("SettingText", "Opposite signal closes")},
    Titled{"exits.stop_atr", QT_TRANSLATE_NOOP("SettingText", "Stop distance")},
    Titled{"exits.target_atr", QT_TRANSLATE_NOOP("SettingText", "Target distance")},
    Titled{"exits.trailing", QT_TRANSLATE_NOOP("SettingText", "Trailing stop")},
    Titled{"exits.trailing_arm_r", QT_TRANSLATE_NOOP("SettingText", "Trailing stop arms at")},
    Titled{"exits.trailing_atr", QT_TRANSLATE_NOOP("SettingText", "Trailing distance")},
    Titled{"feeds.alpaca.feed", QT_TRANSLATE_NOOP("SettingText", "Alpaca: stream")},
    Titled{"feeds.alpaca.options", QT_TRANSLATE_NOOP("SettingText", "Alpaca: options")},
    Titled{"feeds.alpaca.options_days", QT_TRANSLATE_NOOP("SettingText", "Alpaca: days to expiry")},
    Titled{"feeds.alpaca.options_seconds", QT_TRANSLATE_NOOP("SettingText", "Alpaca: options asked every")},
    Titled{"feeds.alpaca.options_strikes", QT_TRANSLATE_NOOP("SettingText", "Alpaca: strikes around price")},
    Titled{"feeds.alpaca.rest_per_minute", QT_TRANSLATE_NOOP("SettingText", "Alpaca: REST a minute")},
    Titled{"feeds.alpaca.rest_url", QT_TRANSLATE_NOOP("SettingText", "Alpaca: REST host")},
    Titled{"feeds.alpaca.ws_url", QT_TRANSLATE_NOOP("SettingText", "Alpaca: socket")},
    Titled{"feeds.binance.rest_per_minute", QT_TRANSLATE_NOOP("SettingText", "Binance: REST a minute")},
    Titled{"feeds.binance.rest_url", QT_TRANSLATE_NOOP("SettingText", "Binance: REST host")},
    Titled{"feeds.binance.ws_url", QT_TRANSLATE_NOOP("SettingText", "Binance: socket")},
    Titled{"feeds.bybit.linear", QT_TRANSLATE_NOOP("SettingText", "Bybit: perpetual contracts")},
    Titled{"feeds.bybit.rest_per_minute", QT_TRANSLATE_NOOP("SettingText", "Bybit: REST a minute")},
    Titled{"feeds.bybit.rest_url", QT_TRANSLATE_NOOP("SettingText", "Bybit: REST host")},
    Titled{"feeds.bybit.ws_url", QT_TRANSLATE_NOOP("SettingText", "Bybit: socket")},
    Titled{"feeds.coinbase-advanced.rest_per_minute",
           QT_TRANSLATE_NOOP("SettingText", "Coinbase Advanced: REST a minute")},
    Titled{"feeds.coinbase-advanced.rest_url", QT_TRANSLATE_NOOP("SettingText", "Coinbase Advanced: REST host")},
    Titled{"feeds.coinbase-advanced.ws_url", QT_TRANSLATE_NOOP("SettingText", "Coinbase Advanced: socket")},
    Titled{"feeds.coinbase-exchange.rest_per_minute",
           QT_TRANSLATE_NOOP("SettingText", "Coinbase Exchange: REST a minute")},
    Titled{"feeds.coinbase-exchange.rest_url", QT_TRANSLATE_NOOP("SettingText", "Coinbase Exchange: REST host")},
    Titled{"feeds.coinbase-exchange.ws_url", QT_TRANSLATE_NOOP("SettingText", "Coinbase Exchange: socket")},
    Titled{"feeds.kucoin.every_change", QT_TRANSLATE_NOOP("SettingText", "KuCoin: every change of a book")},
    Titled{"feeds.kucoin.rest_per_minute", QT_TRANSLATE_NOOP("SettingText", "KuCoin: REST a minute")},
    Titled{"feeds.kucoin.rest_url", QT_TRANSLATE_NOOP("SettingText", "KuCoin: REST host")},
    Titled{"feeds.kucoin.ws_url", QT_TRANSLATE_NOOP("SettingText", "KuCoin: socket")},
    Titled{"feeds.late_seconds", QT_TRANSLATE_NOOP("SettingText", "Latest bar that is acted on")},
    Titled{"feeds.okx.rest_per_minute", QT_TRANSLATE_NOOP("SettingText", "OKX: REST a minute")},
    Titled{"feeds.okx.rest_url", QT_TRANSLATE_NOOP("SettingText", "OKX: REST host")},
    Titled{"feeds.okx.ws_url", QT_TRANSLATE_NOOP("SettingText", "OKX: socket")},
    Titled{"feeds.queue_hard", QT_TRANSLATE_NOOP("SettingText", "Waiting records: hold back")},
    Titled{"feeds.queue_soft", QT_TRANSLATE_NOOP("SettingText", "Waiting records: coalesce")},
    Titled{"feeds.twelvedata.paid_stream", QT_TRANSLATE_NOOP("SettingText", "Twelve Data: socket in the plan")},
    Titled{"feeds.twelvedata.rest_per_day", QT_TRANSLATE_NOOP("SettingText", "Twelve Data: REST calls a day")},
    Titled{"feeds.twelvedata.rest_per_minute", QT_TRANSLATE_NOOP("SettingText", "Twelve Data: REST a minute")},
    Titled{"feeds.twelvedata.rest_url", QT_TRANSLATE_NOOP("SettingText", "Twelve Data: REST host")},
    Titled{"feeds.twelvedata.ws_url", QT_TRANSLATE_NOOP("SettingText", "Twelve Data: socket")},
    Titled{"fills.entry_latency_ms", QT_TRANSLATE_NOOP("SettingText", "Time to the exchange")},
    Titled{"fills.feed_latency_ms", QT_TRANSLATE_NOOP("SettingText", "Time from the exchange")},
    Titled{"fills.ladder", QT_TRANSLATE_NOOP("SettingText", "Compare fill models")},
    Titled{"fills.model", QT_TRANSLATE_NOOP("SettingText", "Fill model")},
    Titled{"fills.response_latency_ms", QT_TRANSLATE_NOOP("SettingText", "Time of the answer")},
    Titled{"fills.slippage_ticks", QT_TRANSLATE_NOOP("SettingText", "Added slippage")},
    Titled{"gates.cooldown_bars", QT_TRANSLATE_NOOP("SettingText", "Bars between signals")},
    Titled{"gates.cooldown_seconds", QT_TRANSLATE_NOOP("SettingText", "Time between signals")},
    Titled{"gates.external_min_score", QT_TRANSLATE_NOOP("SettingText", "Least score of outside signals")},
    Titled{"gates.min_signal_score", QT_TRANSLATE_NOOP("SettingText", "Least score of a signal")},
    Titled{"gates.spread_max_bps", QT_TRANSLATE_NOOP("SettingText", "Max spread")},
    Titled{"gates.spread_median_factor", QT_TRANSLATE_NOOP("SettingText", "Max spread by its median")},
    Titled{"gates.spread_ticks", QT_TRANSLATE_NOOP("SettingText", "Spread always allowed")},
    Titled{"journal.flush_ms", QT_TRANSLATE_NOOP("SettingText", "Longest wait for the disk")},
    Titled{"notify.desktop.least", QT_TRANSLATE_NOOP("SettingText", "Desktop: from")},
    Titled{"notify.discord.least", QT_TRANSLATE_NOOP("SettingText", "Discord: from")},
    Titled{"notify.discord.per_minute", QT_TRANSLATE_NOOP("SettingText", "Discord: messages a minute")},
    Titled{"notify.quiet", QT_TRANSLATE_NOOP("SettingText", "Quiet hours")},
    Titled{"notify.quiet_critical", QT_TRANSLATE_NOOP("SettingText", "Critical in quiet hours")},
    Titled{"notify.quiet_zone", QT_TRANSLATE_NOOP("SettingText", "Time zone of quiet hours")},
    Titled{"notify.slack.least", QT_TRANSLATE_NOOP("SettingText", "Slack: from")},
    Titled{"notify.slack.per_minute", QT_TRANSLATE_NOOP("SettingText", "Slack: messages a minute")},
    Titled{"notify.sound.least", QT_TRANSLATE_NOOP("SettingText", "Sound: from")},
    Titled{"notify.telegram.least", QT_TRANSLATE_NOOP("SettingText", "Telegram: from")},
    Titled{"notify.telegram.per_minute", QT_TRANSLATE_NOOP("SettingText", "Telegram: messages a minute")},
    Titled{"notify.template", QT_TRANSLATE_NOOP("SettingText", "What a message says")},
    Titled{"notify.topics", QT_TRANSLATE_NOOP("SettingText", "Topics that are told")},
    Titled{"options.aggressiveness", QT_TRANSLATE_NOOP("SettingText", "How far the spread is crossed")},
    Titled{"options.delta_target", QT_TRANSLATE_NOOP("SettingText", "Strike by delta: nearest to")},
    Titled{"options.dividends", QT_TRANSLATE_NOOP("SettingText", "Announced dividends")},
    Titled{"options.max_contracts", QT_TRANSLATE_NOOP("SettingText", "Most contracts of one option")},
    Titled{"options.max_dte", QT_TRANSLATE_NOOP("SettingText", "Most days to expiry")},
    Titled{"options.max_spread_percent", QT_TRANSLATE_NOOP("SettingText", "Widest spread of an option")},
    Titled{"options.min_dte", QT_TRANSLATE_NOOP("SettingText", "Fewest days to expiry")},
    Titled{"options.min_dte_exit", QT_TRANSLATE_NOOP("SettingText", "Left with fewer days than")},
    Titled{"options.otm_steps", QT_TRANSLATE_NOOP("SettingText", "Strikes further out")},
    Titled{"options.price_band_percent", QT_TRANSLATE_NOOP("SettingText", "Furthest price from the mid")},
    Titled{"options.profit_target_percent", QT_TRANSLATE_NOOP("SettingText", "Profit target")},
    Titled{"options.rate_curve", QT_TRANSLATE_NOOP("SettingText", "Interest by time")},
    Titled{"options.rate_percent", QT_TRANSLATE_NOOP("SettingText", "Interest for greeks")},
    Titled{"options.stale_quote_seconds", QT_TRANSLATE_NOOP("SettingText", "Oldest quote of an option")},
    Titled{"options.stop_loss_percent", QT_TRANSLATE_NOOP("SettingText", "Stop loss")},
    Titled{"options.strike_mode", QT_TRANSLATE_NOOP("SettingText", "Strike that is bought")},
    Titled{"options.target_dte", QT_TRANSLATE_NOOP("SettingText", "Wanted days to expiry")},
    Titled{"options.trailing_arm_percent", QT_TRANSLATE_NOOP("SettingText", "Trailing stop arms at")},
    Titled{"options.trailing_giveback_percent", QT_TRANSLATE_NOOP("SettingText", "Trailing stop gives back")},
    Titled{"recorder.raw_frames", QT_TRANSLATE_NOOP("SettingText", "Keep raw frames")},
    Titled{"recorder.raw_frames_mb", QT_TRANSLATE_NOOP("SettingText", "Room for raw frames")},
    Titled{"regime.blend.entry", QT_TRANSLATE_NOOP("SettingText", "Blend: direction taken up at")},
    Titled{"regime.blend.exit", QT_TRANSLATE_NOOP("SettingText", "Blend: direction left below")},
    Titled{"regime.blend.hmm", QT_TRANSLATE_NOOP("SettingText", "Blend: share of hidden Markov")},
    Titled{"regime.blend.ms", QT_TRANSLATE_NOOP("SettingText", "Blend: share of switching")},
    Titled{"regime.blend.rule", QT_TRANSLATE_NOOP("SettingText", "Blend: share of the rules")},
    Titled{"regime.bocpd.alarm", QT_TRANSLATE_NOOP("SettingText", "Change alarm at")},
    Titled{"regime.bocpd.cap", QT_TRANSLATE_NOOP("SettingText", "Longest run")},
    Titled{"regime.bocpd.hazard", QT_TRANSLATE_NOOP("SettingText", "Chance of a change per bar")},
    Titled{"regime.hmm.k", QT_TRANSLATE_NOOP("SettingText", "States of the model")},
    Titled{"regime.hmm.kappa", QT_TRANSLATE_NOOP("SettingText", "Prior weight of staying")},
    Titled{"regime.hmm.min", QT_TRANSLATE_NOOP("SettingText", "Least history to train on")},
    Titled{"regime.hmm.refit", QT_TRANSLATE_NOOP("SettingText", "Bars between trainings")},
    Titled{"regime.hmm.restarts", QT_TRANSLATE_NOOP("SettingText", "Starts of a training")},
    Titled{"regime.hmm.train", QT_TRANSLATE_NOOP("SettingText", "History to train on")},
    Titled{"regime.ms.train", QT_TRANSLATE_NOOP("SettingText", "History of the switching model")},
    Titled{"regime.rule.entry", QT_TRANSLATE_NOOP("SettingText", "Direction taken up beyond")},
    Titled{"regime.rule.exit", QT_TRANSLATE_NOOP("SettingText", "Direction left below")},
    Titled{"regime.rule.min_dwell_direction", QT_TRANSLATE_NOOP("SettingText", "A new direction holds")},
    Titled{"regime.rule.min_dwell_other", QT_TRANSLATE_NOOP("SettingText", "Another new label holds")},
    Titled{"regime.spread.cut_tight", QT_TRANSLATE_NOOP("SettingText", "Tight spreads below")},
    Titled{"regime.spread.cut_wide", QT_TRANSLATE_NOOP("SettingText", "Wide spreads from")},
    Titled{"regime.spread.window", QT_TRANSLATE_NOOP("SettingText", "Spreads compared")},
    Titled{"regime.timeframe", QT_TRANSLATE_NOOP("SettingText", "Timeframe of the regime")},
    Titled{"regime.vol.cut_extreme", QT_TRANSLATE_NOOP("SettingText", "Extreme volatility from")},
    Titled{"regime.vol.cut_high", QT_TRANSLATE_NOOP("SettingText", "High volatility from")},
    Titled{"regime.vol.cut_low", QT_TRANSLATE_NOOP("SettingText", "Low volatility below")},
    Titled{"regime.vol.window", QT_TRANSLATE_NOOP("SettingText", "Volatility history")},
    Titled{"risk.calm_mode", QT_TRANSLATE_NOOP("SettingText", "Calm mode")},
    Titled{"risk.calm_pause_losses", QT_TRANSLATE_NOOP("SettingText", "Losses that pause entries")},
    Titled{"risk.calm_pause_percent", QT_TRANSLATE_NOOP("SettingText", "Daily loss that pauses entries")},
    Titled{"risk.calm_reduce_losses", QT_TRANSLATE_NOOP("SettingText", "Losses that reduce orders")},
    Titled{"risk.calm_size_percent", QT_TRANSLATE_NOOP("SettingText", "Size in calm mode")},
    Titled{"risk.cluster_correlation", QT_TRANSLATE_NOOP("SettingText", "Correlation of a cluster")},
    Titled{"risk.cooldown_after_loss_seconds", QT_TRANSLATE_NOOP("SettingText", "Wait after a loss")},
    Titled{"risk.cooldown_seconds", QT_TRANSLATE_NOOP("SettingText", "Wait after an entry")},
    Titled{"risk.duplicate_band_bps", QT_TRANSLATE_NOOP("SettingText", "Duplicate limits closer than")},
    Titled{"risk.event_calendar", QT_TRANSLATE_NOOP("SettingText", "Windows without entries")},
    Titled{"risk.kill_flatten", QT_TRANSLATE_NOOP("SettingText", "Kill closes positions")},
    Titled{"risk.loss_breach", QT_TRANSLATE_NOOP("SettingText", "A broken loss limit")},
    Titled{"risk.max_cash_use_percent", QT_TRANSLATE_NOOP("SettingText", "Max cash used by an order")},
    Titled{"risk.max_cluster_percent", QT_TRANSLATE_NOOP("SettingText", "Max exposure of a cluster")},
    Titled{"risk.max_contracts", QT_TRANSLATE_NOOP("SettingText", "Max contracts in a future")},
    Titled{"risk.max_daily_loss_percent", QT_TRANSLATE_NOOP("SettingText", "Max daily loss")},
    Titled{"risk.max_drawdown_percent", QT_TRANSLATE_NOOP("SettingText", "Max drawdown")},
    Titled{"risk.max_exposure_percent", QT_TRANSLATE_NOOP("SettingText", "Max exposure")},
    Titled{"risk.max_leverage", QT_TRANSLATE_NOOP("SettingText", "Max leverage")},
    Titled{"risk.max_model_impact_percent", QT_TRANSLATE_NOOP("SettingText", "Max influence of models")},
    Titled{"risk.max_order_percent", QT_TRANSLATE_NOOP("SettingText", "Max value of an order")},
    Titled{"risk.max_orders_per_minute", QT_TRANSLATE_NOOP("SettingText", "Max orders a minute")},
    Titled{"risk.max_orders_per_second", QT_TRANSLATE_NOOP("SettingText", "Max orders a second")},
    Titled{"risk.max_position_percent", QT_TRANSLATE_NOOP("SettingText", "Max position")},
    Titled{"risk.max_positions", QT_TRANSLATE_NOOP("SettingText", "Max open positions")},
    Titled{"risk.max_spread_percent", QT_TRANSLATE_NOOP("SettingText", "Max spread")},
    Titled{"risk.max_stress_percent", QT_TRANSLATE_NOOP("SettingText", "Max loss under stress")},
    Titled{"risk.max_var_percent", QT_TRANSLATE_NOOP("SettingText", "Max value at risk")},
    Titled{"risk.max_weekly_loss_percent", QT_TRANSLATE_NOOP("SettingText", "Max weekly loss")},
    Titled{"risk.min_reward_ratio", QT_TRANSLATE_NOOP("SettingText", "Least reward by risk")},
    Titled{"risk.per_trade_percent", QT_TRANSLATE_NOOP("SettingText", "Risk of a trade")},
    Titled{"risk.pre_alert_percent", QT_TRANSLATE_NOOP("SettingText", "Warning at")},
    Titled{"risk.run_max_hours", QT_TRANSLATE_NOOP("SettingText", "Longest run")},
    Titled{"risk.run_max_loss", QT_TRANSLATE_NOOP("SettingText", "Max loss of a run")},
    Titled{"risk.run_max_notional", QT_TRANSLATE_NOOP("SettingText", "Max value of a run")},
    Titled{"risk.run_trades_per_day", QT_TRANSLATE_NOOP("SettingText", "Max entries a day")},
    Titled{"risk.sizing", QT_TRANSLATE_NOOP("SettingText", "Sizing")},
    Titled{"risk.stale_quote_seconds", QT_TRANSLATE_NOOP("SettingText", "Oldest quote for an entry")},
    Titled{"risk.stale_rate_minutes", QT_TRANSLATE_NOOP("SettingText", "Oldest exchange rate")},
    Titled{"risk.target_volatility_percent", QT_TRANSLATE_NOOP("SettingText", "Target volatility")},
    Titled{"risk.var_confidence_percent", QT_TRANSLATE_NOOP("SettingText", "Confidence of value at risk")},
    Titled{"router.mode", QT_TRANSLATE_NOOP("SettingText", "Comparison of the engines")},
    Titled{"router.split_percent", QT_TRANSLATE_NOOP("SettingText", "Share of engine 2")},
    Titled{"scoring.enabled", QT_TRANSLATE_NOOP("SettingText", "Score instruments")},
    Titled{"scoring.htf_veto", QT_TRANSLATE_NOOP("SettingText", "Veto of the longest timeframe")},
    Titled{"scoring.min_agreement", QT_TRANSLATE_NOOP("SettingText", "Least agreement of timeframes")},
    Titled{"scoring.signal_timeframes", QT_TRANSLATE_NOOP("SettingText", "Timeframes that signal")},
    Titled{"scoring.timeframes", QT_TRANSLATE_NOOP("SettingText", "Timeframes of the score")},
    Titled{"services.http.body_seconds", QT_TRANSLATE_NOOP("SettingText", "Time for the body of a request")},
    Titled{"services.http.connections", QT_TRANSLATE_NOOP("SettingText", "Most connections")},
    Titled{"services.http.enabled", QT_TRANSLATE_NOOP("SettingText", "Local server")},
    Titled{"services.http.head_seconds", QT_TRANSLATE_NOOP("SettingText", "Time for the head of a request")},
    Titled{"services.http.hosts", QT_TRANSLATE_NOOP("SettingText", "Names a proxy uses")},
    Titled{"services.http.port", QT_TRANSLATE_NOOP("SettingText", "Port of the local server")},
    Titled{"services.webhook.allowed_sources", QT_TRANSLATE_NOOP("SettingText", "Senders of signals")},
    Titled{"services.webhook.allowed_symbols", QT_TRANSLATE_NOOP("SettingText", "Instruments of signals")},
    Titled{"services.webhook.log_rows", QT_TRANSLATE_NOOP("SettingText", "Requests kept in the log")},
    Titled{"services.webhook.per_minute", QT_TRANSLATE_NOOP("SettingText", "Signals a minute of a strategy")},
    Titled{"services.webhook.proxy_header", QT_TRANSLATE_NOOP("SettingText", "Where a proxy names the sender")},
    Titled{"services.webhook.require_signature", QT_TRANSLATE_NOOP("SettingText", "Signals must be signed")},
    Titled{"services.webhook.symbols", QT_TRANSLATE_NOOP("SettingText", "Tickers and instruments")},
    Titled{"services.webhook.trusted_proxies", QT_TRANSLATE_NOOP("SettingText", "Trusted proxies")},
    Titled{"services.webhook.waiting", QT_TRANSLATE_NOOP("SettingText", "Signals that may wait")},
    Titled{"session.max_days", QT_TRANSLATE_NOOP("SettingText", "Longest live session")},
    Titled{"session.max_events", QT_TRANSLATE_NOOP("SettingText", "Most events of a session")},
    Titled{"session.warmup_bars", QT_TRANSLATE_NOOP("SettingText", "History to warm up with")},
};

/// Digits behind the point of a number in normal form.
int writtenDecimals(const QString& number)
{
    const auto point = number.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : static_cast<int>(number.size() - point) - 1;
}

QString rangeEnd(double value)
{
    return numberText(value, value == std::round(value)
                                 ? 0
                                 : writtenDecimals(QString::number(value, 'f', QLocale::FloatingPointShortest)));
}

} // namespace

QString SettingText::group(const QString& key)
{
    const std::string wanted = key.toStdString();
    for (const Titled& each : kGroups)
        if (each.key == wanted) return tr(each.title);
    return key;
}

QString SettingText::name(const SettingDefinition& setting)
{
    for (const Titled& each : kTitles)
        if (each.key == setting.key) return tr(each.title);
    return toText(setting.key);
}

QString SettingText::unit(const SettingDefinition& setting) { return unitOf(setting); }

QString SettingText::description(const SettingDefinition& setting) { return descriptionOf(setting); }

QString SettingText::value(const SettingDefinition& setting, const QString& normal)
{
    switch (setting.type) {
    case SettingType::Boolean:
        return normal == QLatin1String("true") ? tr("on", "setting") : tr("off", "setting");
    case SettingType::Integer:
    case SettingType::Number:
        return numberText(normal.toDouble(), writtenDecimals(normal));
    case SettingType::Timeframes:
        return normal.split(QLatin1Char(','), Qt::SkipEmptyParts).join(QStringLiteral(", "));
    case SettingType::Text:
        return normal.isEmpty() ? tr("none", "setting") : normal;
    case SettingType::Choice:
        break;
    }
    return normal;
}

QVariant SettingText::edited(const SettingDefinition& setting, const QString& normal)
{
    switch (setting.type) {
    case SettingType::Boolean:
        return normal == QLatin1String("true");
    case SettingType::Integer:
        return normal.toLongLong();
    case SettingType::Number:
        return normal.toDouble();
    case SettingType::Timeframes:
        return normal.split(QLatin1Char(','), Qt::SkipEmptyParts);
    case SettingType::Choice:
    case SettingType::Text:
        break;
    }
    return normal;
}

QString SettingText::plain(const SettingDefinition& setting, const QVariant& given)
{
    const bool isNumber = setting.type == SettingType::Integer || setting.type == SettingType::Number;
    switch (given.typeId()) {
    case QMetaType::Bool:
        return given.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::QStringList:
        return given.toStringList().join(QLatin1Char(','));
    case QMetaType::Double:
    case QMetaType::Float:
        return QString::number(given.toDouble(), 'f', QLocale::FloatingPointShortest);
    default:
        break;
    }
    QString text = given.toString().trimmed();
    if (!isNumber) return text;
    // As people here write it; else as the registry does ("1.5" where the comma is the decimal sign).
    bool isRead = false;
    const double number = QLocale().toDouble(text, &isRead);
    return isRead ? QString::number(number, 'f', QLocale::FloatingPointShortest) : text;
}

int SettingText::decimals(const SettingDefinition& setting, const QString& normal)
{
    if (setting.type != SettingType::Number) return 0;
    const QString least = QString::number(setting.minimum, 'f', QLocale::FloatingPointShortest);
    return std::max(
        {2, writtenDecimals(normal), writtenDecimals(toText(setting.defaultValue)), writtenDecimals(least)});
}

QStringList SettingText::choices(const SettingDefinition& setting)
{
    if (setting.type == SettingType::Choice) return toText(setting.choices).split(QLatin1Char('|'));
    QStringList frames;
    if (setting.type == SettingType::Timeframes)
        for (const market::Timeframe timeframe : market::kTimeframes)
            frames << timeframeText(timeframe);
    return frames;
}

QString SettingText::range(const SettingDefinition& setting)
{
    switch (setting.type) {
    case SettingType::Boolean:
        return tr("on, off");
    case SettingType::Integer:
    case SettingType::Number:
        return tr("%1 … %2", "range of a setting: from, to").arg(rangeEnd(setting.minimum), rangeEnd(setting.maximum));
    case SettingType::Choice:
        return choices(setting).join(QStringLiteral(", "));
    case SettingType::Timeframes:
        return tr("timeframes");
    case SettingType::Text:
        return {};
    }
    return {};
}

QString SettingText::applies(const SettingDefinition& setting)
{
    return setting.appliesAtOnce ? QCoreApplication::translate("sextant::models::SettingsModel", "at once")
                                 : QCoreApplication::translate("sextant::models::SettingsModel", "next session");
}

QString SettingText::refusal(const SettingDefinition& setting, const QString& given)
{
    const QString shown = given.left(60);
    switch (setting.type) {
    case SettingType::Boolean:
        return tr("“%1” is neither on nor off. The value was kept.").arg(shown);
    case SettingType::Integer:
        return tr("“%1” is not a whole number from %2 to %3. The value was kept.")
            .arg(shown, rangeEnd(setting.minimum), rangeEnd(setting.maximum));
    case SettingType::Number:
        return tr("“%1” is not a number from %2 to %3. The value was kept.")
            .arg(shown, rangeEnd(setting.minimum), rangeEnd(setting.maximum));
    case SettingType::Choice:
        return tr("“%1” is none of %2. The value was kept.").arg(shown, choices(setting).join(QStringLiteral(", ")));
    case SettingType::Timeframes:
        return tr("“%1” is not a list of timeframes such as 5m, 15m, 1h. The value was kept.").arg(shown);
    case SettingType::Text:
        if (setting.key.ends_with("_url"))
            return tr("“%1” is not an address such as wss://host or https://host. The value was kept.").arg(shown);
        return tr("“%1” is not a list of windows such as 2026-01-28T19:00:00Z,2026-01-28T19:30:00Z,*,Rate decision. "
                  "The "
                  "value was kept.")
            .arg(shown);
    }
    return {};
}

} // namespace sextant::models
