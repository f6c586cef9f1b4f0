#include "engine/session/configuration/settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "engine/core/contract.h"
#include "engine/session/configuration/nearest_name.h"
#include "engine/trading/exits/scale_out.h"
#include "engine/trading/options/dividend_schedule.h"
#include "engine/trading/options/zero_curve.h"

namespace sextant::session {
namespace {

using enum SettingType;

// Ordered by key; a test holds it to that. Percentages are of equity unless said.
constexpr std::array kSettings{
    SettingDefinition{"account.currency", Choice, "USD", 0, 0, "USD|EUR|GBP|JPY|CHF|CAD|AUD|BTC|ETH|USDT|USDC", "",
                      false,
                      "What the main account is kept in. Instruments in another currency earn a balance in that."},
    SettingDefinition{"account.stablecoins_at_par", Boolean, "true", 0, 0, "", "", false,
                      "USDT, USDC and the other dollar coins count as dollars, and one another."},
    SettingDefinition{"agents.context.blackout_min", Integer, "15", 0, 1440, "", "min", true,
                      "The context agent has no confidence this long before and after an event of the calendar."},
    SettingDefinition{"agents.meta.bias_margin", Number, "2", 0, 100, "", "", true,
                      "Agents: how far one side must lead to be a direction."},
    SettingDefinition{"agents.meta.calibrated", Boolean, "false", 0, 0, "", "", true,
                      "Agents: confidences count as what they were worth, once 50 outcomes show that this helps."},
    SettingDefinition{"agents.meta.core_weight", Number, "0.35", 0.01, 1, "", "", true,
                      "Agents: weight of the core among the groups that speak."},
    SettingDefinition{"agents.meta.min_agents", Integer, "2", 1, 6, "", "", true,
                      "Agents: how many must support an approved decision."},
    SettingDefinition{"agents.meta.min_confidence", Integer, "50", 0, 100, "", "", true,
                      "Agents: least confidence of an approved decision."},
    SettingDefinition{"agents.meta.min_consensus", Integer, "20", 0, 100, "", "", true,
                      "Agents: least consensus of an approved decision."},
    SettingDefinition{"agents.meta.specialist_weight", Number, "0.4", 0.01, 1, "", "", true,
                      "Agents: weight of the specialists."},
    SettingDefinition{"agents.meta.subagent_weight", Number, "0.25", 0.01, 1, "", "", true,
                      "Agents: weight of the sub-agents."},
    SettingDefinition{"agents.orb.buffer_percent", Number, "2", 0, 100, "", "%", false,
                      "Opening range: how far beyond its edge a close breaks it, of its width; at least a tick."},
    SettingDefinition{"agents.orb.minutes", Choice, "15", 0, 0, "5|15|30|60", "min", false,
                      "Opening range: its length from the regular open."},
    SettingDefinition{"agents.orb.symbols", Text, "SPY,QQQ,SPX", 0, 0, "", "", false,
                      "Opening range: the symbols that the specialist speaks of."},
    SettingDefinition{"agents.orb.window_minutes", Integer, "30", 10, 120, "", "min", false,
                      "Opening range: how long after the open the specialist speaks; longer than the range."},
    SettingDefinition{"agents.saty.atr_length", Integer, "14", 2, 100, "", "", false,
                      "Satyland: periods of the average range of levels and phase."},
    SettingDefinition{"agents.saty.mode_15m", Choice, "day", 0, 0, "day|multiday|swing|position|long_term", "", false,
                      "Satyland: what levels of timeframes up to 15 minutes are anchored to."},
    SettingDefinition{"agents.saty.mode_1d", Choice, "swing", 0, 0, "day|multiday|swing|position|long_term", "", false,
                      "Satyland: the same of a day."},
    SettingDefinition{"agents.saty.mode_1w", Choice, "position", 0, 0, "day|multiday|swing|position|long_term", "",
                      false, "Satyland: the same of a week."},
    SettingDefinition{"agents.saty.mode_4h", Choice, "multiday", 0, 0, "day|multiday|swing|position|long_term", "",
                      false, "Satyland: the same of timeframes up to 4 hours."},
    SettingDefinition{"agents.saty.phase_div", Number, "3", 0.1, 20, "", "ATR", false,
                      "Satyland: distance from the pivot that is 100 of the phase oscillator."},
    SettingDefinition{"agents.saty.smoothing", Integer, "3", 1, 50, "", "", false,
                      "Satyland: bars that the phase oscillator is smoothed over."},
    SettingDefinition{"agents.saty.trigger", Number, "0.236", 0.05, 0.38, "", "ATR", true,
                      "Satyland: distance of the trigger from the close before."},
    SettingDefinition{"agents.strat.htf", Text, "month,week,day,1h", 0, 0, "", "", true,
                      "Strat: longer timeframes whose open price is compared with; of month, week, day and 1h."},
    SettingDefinition{"agents.strat.pending_atr", Number, "0.25", 0, 5, "", "ATR", true,
                      "Strat: how near a trigger must be that has not fired."},
    SettingDefinition{"agents.strat.trigger_age_bars", Integer, "2", 1, 4, "", "bars", true,
                      "Strat: how long ago a trigger may have fired."},
    SettingDefinition{"agents.ttm.chop_cap", Number, "50", 0, 80, "", "", true,
                      "Squeeze: confidence of a choppy release, at most."},
    SettingDefinition{"agents.ttm.max_bars_since_fire", Integer, "10", 1, 100, "", "bars", true,
                      "Squeeze: how long a release is spoken of."},
    SettingDefinition{"agents.watch.auto_disable_failures", Boolean, "false", 0, 0, "", "", true,
                      "An agent that fails more than 3 times in 5 minutes is switched off by itself."},
    SettingDefinition{"agents.watch.run_ms", Integer, "250", 1, 60000, "", "ms", true,
                      "An agent that thinks longer about a signal is switched off by itself."},
    SettingDefinition{"detectors.elliott.zigzag_k_intermediate", Number, "3.5", 1, 12, "", "ATR", false,
                      "Elliott: least leg of intermediate waves."},
    SettingDefinition{"detectors.elliott.zigzag_k_major", Number, "6", 1, 12, "", "ATR", false,
                      "Elliott: least leg of major waves."},
    SettingDefinition{"detectors.elliott.zigzag_k_minor", Number, "2", 1, 12, "", "ATR", false,
                      "Elliott: least leg of minor waves."},
    SettingDefinition{"detectors.harmonic.tol_b", Number, "0.05", 0.005, 0.15, "", "", false,
                      "Harmonic patterns: tolerance of the ratio at B."},
    SettingDefinition{"detectors.harmonic.tol_b_strict", Number, "0.03", 0.005, 0.15, "", "", false,
                      "Harmonic patterns: the same for Gartley, Butterfly and Alt Bat."},
    SettingDefinition{"detectors.harmonic.tol_completion", Number, "0.03", 0.005, 0.15, "", "", false,
                      "Harmonic patterns: tolerance of the ratio at D."},
    SettingDefinition{"detectors.harmonic.tol_other", Number, "0.05", 0.005, 0.15, "", "", false,
                      "Harmonic patterns: tolerance of the other ratios."},
    SettingDefinition{"detectors.smc.equal_tol_atr", Number, "0.1", 0.001, 1, "", "ATR", false,
                      "Swings closer than this make a pool of liquidity."},
    SettingDefinition{"detectors.smc.external_swing", Integer, "20", 2, 100, "", "bars", false,
                      "Bars on either side of a swing that makes the trend."},
    SettingDefinition{"detectors.smc.fvg_min_atr", Number, "0.1", 0, 5, "", "ATR", false,
                      "Fair value gaps smaller than this do not count."},
    SettingDefinition{"detectors.smc.internal_swing", Integer, "5", 2, 100, "", "bars", false,
                      "Bars on either side of a swing whose break counts."},
    SettingDefinition{"detectors.smc.max_ob_per_side", Integer, "10", 1, 50, "", "", false,
                      "Order blocks kept on each side."},
    SettingDefinition{"detectors.sr.cluster_atr", Number, "0.35", 0.01, 5, "", "ATR", false,
                      "Support and resistance: neighbours closer than this join."},
    SettingDefinition{"detectors.sr.window", Integer, "500", 50, 10000, "", "bars", false,
                      "Support and resistance: how long a swing counts."},
    SettingDefinition{"exits.eod_flat", Boolean, "false", 0, 0, "", "", true,
                      "Nothing is held over the close of the regular session."},
    SettingDefinition{"exits.eod_minutes", Number, "5", 1, 600, "", "min", true,
                      "How long before that close positions are left."},
    SettingDefinition{"exits.max_hold_hours", Number, "120", 0.01, 100000, "", "h", true,
                      "A position older than this is closed."},
    SettingDefinition{"exits.retry_seconds", Number, "10", 1, 3600, "", "s", true,
                      "Wait between two attempts of a failed exit."},
    SettingDefinition{"exits.scale_out", Text, "", 0, 0, "", "", true,
                      "Parts of a position that are left before the rest, as profit in percent of the entry price and "
                      "fraction of the position: 1.5:0.5,3:0.25. Empty: none."},
    SettingDefinition{"exits.signal_flip", Boolean, "true", 0, 0, "", "", true,
                      "An approved signal against a position closes it."},
    SettingDefinition{"exits.stop_atr", Number, "2", 0.25, 5, "", "ATR", true,
                      "Distance of the protective stop from the entry."},
    SettingDefinition{"exits.target_atr", Number, "3", 0.25, 50, "", "ATR", true,
                      "Distance of the profit target from the entry."},
    SettingDefinition{"exits.trailing", Boolean, "true", 0, 0, "", "", true,
                      "A position that was far enough in profit is left when it gives back too much of it."},
    SettingDefinition{"exits.trailing_arm_r", Number, "1", 0.1, 100, "", "R", true,
                      "Profit that arms the trailing stop, in distances from the entry to its stop."},
    SettingDefinition{"exits.trailing_atr", Number, "1", 0.1, 50, "", "ATR", true,
                      "Distance of the trailing stop from the best price."},
    SettingDefinition{"feeds.alpaca.feed", Choice, "iex", 0, 0, "iex|sip|delayed_sip|test", "", false,
                      "Alpaca: which of its streams; sip wants a paid plan."},
    SettingDefinition{
        "feeds.alpaca.options", Choice, "off", 0, 0, "off|indicative|opra", "", false,
        "Alpaca: the options of its stocks are listened to. indicative is free, delayed and altered; opra "
        "wants a paid plan."},
    SettingDefinition{"feeds.alpaca.options_days", Integer, "60", 0, 3000, "", "days", false,
                      "Alpaca: contracts that end within so many days are listened to."},
    SettingDefinition{"feeds.alpaca.options_seconds", Number, "5", 1, 3600, "", "s", false,
                      "Alpaca: how often a chain is asked for; each thousand of its contracts is a request."},
    SettingDefinition{"feeds.alpaca.options_strikes", Number, "20", 0.1, 1000, "", "%", false,
                      "Alpaca: contracts with strikes so far from the price are listened to."},
    SettingDefinition{"feeds.alpaca.rest_per_minute", Integer, "200", 1, 1000000, "", "", false,
                      "Alpaca: how much of its REST allowance may be used, in the weights that it counts."},
    SettingDefinition{"feeds.alpaca.rest_url", Text, "https://data.alpaca.markets", 0, 0, "", "", false,
                      "Alpaca: its REST host; of several, separated by commas, the next is asked when one fails."},
    SettingDefinition{"feeds.alpaca.ws_url", Text, "wss://stream.data.alpaca.markets", 0, 0, "", "", false,
                      "Alpaca: where its socket is; of several the next is tried when one fails."},
    SettingDefinition{"feeds.binance.rest_per_minute", Integer, "6000", 1, 1000000, "", "", false,
                      "Binance: how much of its REST allowance may be used, in the weights that it counts."},
    SettingDefinition{"feeds.binance.rest_url", Text, "https://data-api.binance.vision", 0, 0, "", "", false,
                      "Binance: its REST host; of several, separated by commas, the next is asked when one fails."},
    SettingDefinition{"feeds.binance.ws_url", Text, "wss://data-stream.binance.vision", 0, 0, "", "", false,
                      "Binance: where its socket is; of several the next is tried when one fails."},
    SettingDefinition{"feeds.bybit.linear", Boolean, "false", 0, 0, "", "", false,
                      "Bybit: perpetual contracts instead of spot."},
    SettingDefinition{"feeds.bybit.rest_per_minute", Integer, "7200", 1, 1000000, "", "", false,
                      "Bybit: how much of its REST allowance may be used, in the weights that it counts."},
    SettingDefinition{"feeds.bybit.rest_url", Text, "https://api.bybit.com", 0, 0, "", "", false,
                      "Bybit: its REST host; of several, separated by commas, the next is asked when one fails."},
    SettingDefinition{"feeds.bybit.ws_url", Text, "wss://stream.bybit.com", 0, 0, "", "", false,
                      "Bybit: where its socket is; of several the next is tried when one fails."},
    SettingDefinition{"feeds.coinbase-advanced.rest_per_minute", Integer, "600", 1, 1000000, "", "", false,
                      "Coinbase Advanced: how much of its REST allowance may be used, in the weights that it counts."},
    SettingDefinition{
        "feeds.coinbase-advanced.rest_url", Text, "https://api.coinbase.com", 0, 0, "", "", false,
        "Coinbase Advanced: its REST host; of several, separated by commas, the next is asked when one fails."},
    SettingDefinition{"feeds.coinbase-advanced.ws_url", Text, "wss://advanced-trade-ws.coinbase.com", 0, 0, "", "",
                      false, "Coinbase Advanced: where its socket is; of several the next is tried when one fails."},
    SettingDefinition{"feeds.coinbase-exchange.rest_per_minute", Integer, "600", 1, 1000000, "", "", false,
                      "Coinbase Exchange: how much of its REST allowance may be used, in the weights that it counts."},
    SettingDefinition{
        "feeds.coinbase-exchange.rest_url", Text, "https://api.exchange.coinbase.com", 0, 0, "", "", false,
        "Coinbase Exchange: its REST host; of several, separated by commas, the next is asked when one fails."},
    SettingDefinition{"feeds.coinbase-exchange.ws_url", Text, "wss://ws-feed.exchange.coinbase.com", 0, 0, "", "",
                      false, "Coinbase Exchange: where its socket is; of several the next is tried when one fails."},
    SettingDefinition{"feeds.kucoin.every_change", Boolean, "false", 0, 0, "", "", false,
                      "KuCoin: every change of a book, instead of its best 50 levels as they are."},
    SettingDefinition{"feeds.kucoin.rest_per_minute", Integer, "4000", 1, 1000000, "", "", false,
                      "KuCoin: how much of its REST allowance may be used, in the weights that it counts."},
    SettingDefinition{"feeds.kucoin.rest_url", Text, "https://api.kucoin.com", 0, 0, "", "", false,
                      "KuCoin: its REST host; of several, separated by commas, the next is asked when one fails."},
    SettingDefinition{"feeds.kucoin.ws_url", Text, "", 0, 0, "", "", false,
                      "KuCoin: where its socket is; empty: it says so itself on each connection; of several the next "
                      "is tried when one fails."},
    SettingDefinition{
        "feeds.late_seconds", Number, "10", 1, 600, "", "s", false,
        "How late after its end a bar may come and still be scored and traded on; later ones are history."},
    SettingDefinition{"feeds.okx.rest_per_minute", Integer, "600", 1, 1000000, "", "", false,
                      "OKX: how much of its REST allowance may be used, in the weights that it counts."},
    SettingDefinition{"feeds.okx.rest_url", Text, "https://www.okx.com", 0, 0, "", "", false,
                      "OKX: its REST host; of several, separated by commas, the next is asked when one fails."},
    SettingDefinition{"feeds.okx.ws_url", Text, "wss://ws.okx.com:8443", 0, 0, "", "", false,
                      "OKX: where its socket is; of several the next is tried when one fails."},
    SettingDefinition{"feeds.queue_hard", Integer, "500000", 1000, 50000000, "", "", false,
                      "Records that may wait for the engine; beyond, the feed itself waits. Nothing is lost."},
    SettingDefinition{"feeds.queue_soft", Integer, "50000", 100, 10000000, "", "", false,
                      "Records that may wait for the engine; beyond, quotes replace older ones and books are left out. "
                      "All is counted."},
    SettingDefinition{"feeds.twelvedata.paid_stream", Boolean, "false", 0, 0, "", "", false,
                      "Twelve Data: the plan has the socket; off: prices are asked for."},
    SettingDefinition{"feeds.twelvedata.rest_per_day", Integer, "800", 1, 10000000, "", "", false,
                      "Twelve Data: REST calls of a day, until midnight UTC."},
    SettingDefinition{"feeds.twelvedata.rest_per_minute", Integer, "8", 1, 1000000, "", "", false,
                      "Twelve Data: how much of its REST allowance may be used, in the weights that it counts."},
    SettingDefinition{"feeds.twelvedata.rest_url", Text, "https://api.twelvedata.com", 0, 0, "", "", false,
                      "Twelve Data: its REST host; of several, separated by commas, the next is asked when one fails."},
    SettingDefinition{
        "feeds.twelvedata.ws_url", Text, "", 0, 0, "", "", false,
        "Twelve Data: where its socket is; empty: the plan has none; of several the next is tried when one fails."},
    SettingDefinition{"fills.entry_latency_ms", Number, "50", 0, 60000, "", "ms", true,
                      "Modelled time from submitting an order until the exchange has it."},
    SettingDefinition{"fills.feed_latency_ms", Number, "20", 0, 60000, "", "ms", true,
                      "Modelled time from the exchange to this program, for fill model F3."},
    SettingDefinition{"fills.ladder", Boolean, "false", 0, 0, "", "", true,
                      "Sends every order to venues of all fill models besides and says what each made of it."},
    SettingDefinition{
        "fills.model", Choice, "auto", 0, 0, "auto|F0|F1|F2|F3", "", true,
        "How paper orders are filled: F0 at the price as it is, F1 at the spread, F2 through the visible "
        "book, F3 with latency, queue and impact besides. auto: F3 where there is an order book, else F1. "
        "Bars alone make F1B of F1 to F3. A venue with working orders keeps its model until they end."},
    SettingDefinition{"fills.response_latency_ms", Number, "50", 0, 60000, "", "ms", true,
                      "Modelled time from the exchange to the sender of an order, for fill model F3."},
    SettingDefinition{"fills.slippage_ticks", Integer, "0", 0, 1000, "", "ticks", true,
                      "Slippage added to the far side of a quote."},
    SettingDefinition{"gates.cooldown_bars", Integer, "10", 0, 10000, "", "bars", true,
                      "Bars of the signal timeframe between two accepted signals of an instrument."},
    SettingDefinition{"gates.cooldown_seconds", Number, "60", 0, 1000000, "", "s", true,
                      "Least time between two accepted signals of an instrument."},
    SettingDefinition{"gates.external_min_score", Number, "0.3", 0, 1, "", "", true,
                      "Least strength for a signal from outside: only a score that says the opposite blocks."},
    SettingDefinition{"gates.min_signal_score", Number, "0.7", 0.5, 1, "", "", true,
                      "Least strength max(score, 1 - score) of a signal."},
    SettingDefinition{"gates.spread_max_bps", Number, "50", 0, 10000, "", "bp", true,
                      "Cap on the spread at the spread gate."},
    SettingDefinition{"gates.spread_median_factor", Number, "1.5", 1, 100, "", "", true,
                      "Spread gate: times the median of recent spreads."},
    SettingDefinition{"gates.spread_ticks", Integer, "3", 1, 100000, "", "ticks", true,
                      "Spread gate: always allowed up to this many ticks."},
    SettingDefinition{"journal.flush_ms", Integer, "100", 1, 10000, "", "ms", false,
                      "Longest time market data wait for the disk."},
    SettingDefinition{"notify.desktop.least", Choice, "warning", 0, 0, "off|info|warning|critical", "", false,
                      "Messages of the desktop: from this importance on."},
    SettingDefinition{"notify.discord.least", Choice, "off", 0, 0, "off|info|warning|critical", "", false,
                      "Discord: from this importance on. Its webhook is the secret discord.url."},
    SettingDefinition{"notify.discord.per_minute", Integer, "30", 1, 1000, "", "", false,
                      "Discord: messages a minute at most; what comes faster is told together."},
    SettingDefinition{"notify.quiet", Text, "", 0, 0, "", "", false,
                      "Quiet hours such as 22:00-07:00: what can wait is told afterwards, together. Empty: none."},
    SettingDefinition{"notify.quiet_critical", Boolean, "true", 0, 0, "", "", false,
                      "What is critical is told in quiet hours too."},
    SettingDefinition{"notify.quiet_zone", Text, "", 0, 0, "", "", false,
                      "Time zone of the quiet hours, such as Europe/Berlin. Empty: that of this computer."},
    SettingDefinition{"notify.slack.least", Choice, "off", 0, 0, "off|info|warning|critical", "", false,
                      "Slack: from this importance on. Its webhook is the secret slack.url."},
    SettingDefinition{"notify.slack.per_minute", Integer, "40", 1, 1000, "", "", false,
                      "Slack: messages a minute at most; what comes faster is told together."},
    SettingDefinition{"notify.sound.least", Choice, "critical", 0, 0, "off|info|warning|critical", "", false,
                      "A sound of the desktop: from this importance on."},
    SettingDefinition{"notify.telegram.least", Choice, "off", 0, 0, "off|info|warning|critical", "", false,
                      "Telegram: from this importance on. Its secrets are telegram.token and telegram.chat."},
    SettingDefinition{"notify.telegram.per_minute", Integer, "20", 1, 1000, "", "", false,
                      "Telegram: messages a minute at most; what comes faster is told together."},
    SettingDefinition{
        "notify.template", Text, "", 0, 0, "", "", false,
        "What a message says: {title} {text} {symbol} {price} {time} {topic} {importance}, and | for a new "
        "line. Empty: {title}|{text}."},
    SettingDefinition{"notify.topics", Text, "", 0, 0, "", "", false,
                      "Which topics are told: fill, signal, alert, risk, feed, kill, system. Empty: all but signal."},
    SettingDefinition{
        "options.aggressiveness", Number, "1", 0, 1, "", "", true,
        "How far a market order in an option crosses the spread: 0 fills at the mid, 1 at the other side."},
    SettingDefinition{"options.delta_target", Number, "0.5", 0.01, 0.99, "", "", true,
                      "Strike by delta: the one whose delta is nearest to this, whatever its sign."},
    SettingDefinition{
        "options.dividends", Text, "", 0, 0, "", "", true,
        "Announced cash dividends as date,symbol,amount, the date being the first without it; several are "
        "separated by a semicolon. They are taken off the price that volatilities and greeks are found with. Before "
        "such "
        "a day a call that was sold may be exercised: a warning says so."},
    SettingDefinition{"options.max_contracts", Integer, "10", 1, 100000, "", "", true,
                      "Most contracts of one option that are held."},
    SettingDefinition{"options.max_dte", Integer, "45", 0, 2000, "", "days", true,
                      "Most calendar days to expiry of an option that is bought; never fewer than wanted."},
    SettingDefinition{"options.max_spread_percent", Number, "10", 0.1, 200, "", "%", true,
                      "No entry in an option whose spread is wider, in percent of its mid; below 0.50 one of 0.05 will "
                      "do."},
    SettingDefinition{
        "options.min_dte", Integer, "3", 0, 2000, "", "days", true,
        "Fewest calendar days to expiry of an option that is bought; never fewer than those of the exit."},
    SettingDefinition{"options.min_dte_exit", Integer, "1", 0, 2000, "", "days", true,
                      "A position in an option is left when fewer calendar days to expiry remain."},
    SettingDefinition{"options.otm_steps", Integer, "1", 0, 50, "", "", true,
                      "Strike by steps: how many listed strikes further out of the money."},
    SettingDefinition{"options.price_band_percent", Number, "30", 0.1, 200, "", "%", true,
                      "No order in an option further from its mid."},
    SettingDefinition{"options.profit_target_percent", Number, "100", 1, 100000, "", "%", true,
                      "A position in an option is left at this profit, in percent of what was paid."},
    SettingDefinition{
        "options.rate_curve", Text, "", 0, 0, "", "", true,
        "Interest by time instead of one rate for all: percent a year, continuously compounded, as 30d 4.2, 6m 4.1, 1y "
        "4.05. Empty: options.rate_percent."},
    SettingDefinition{"options.rate_percent", Number, "0", -5, 50, "", "%", true,
                      "Interest a year, continuously compounded, that volatilities and greeks are found with."},
    SettingDefinition{"options.stale_quote_seconds", Number, "15", 0.001, 10000000, "", "s", true,
                      "An older quote of an option fills nothing and is not traded on. Recordings by the minute or the "
                      "hour need more."},
    SettingDefinition{"options.stop_loss_percent", Number, "50", 1, 100, "", "%", true,
                      "A position in an option is left at this loss, in percent of what was paid; 100: never."},
    SettingDefinition{
        "options.strike_mode", Choice, "atm_otm", 0, 0, "atm_otm|delta|otm_steps", "", true,
        "Which strike a signal buys: the first at the price or out of the money, one by its delta, or one "
        "further out."},
    SettingDefinition{"options.target_dte", Integer, "7", 0, 2000, "", "days", true,
                      "Calendar days to expiry that are wanted: the first expiry from there on; never fewer than the "
                      "fewest."},
    SettingDefinition{"options.trailing_arm_percent", Number, "30", 0.1, 100000, "", "%", true,
                      "Profit that arms the trailing stop of an option, in percent of what was paid."},
    SettingDefinition{
        "options.trailing_giveback_percent", Number, "20", 0.1, 1000, "", "%", true,
        "An option whose trailing stop is armed is left when it gives back so many points of its profit."},
    SettingDefinition{"recorder.raw_frames", Boolean, "false", 0, 0, "", "", false,
                      "Keep what venues send as it came, before anything is made of it, in the workspace."},
    SettingDefinition{"recorder.raw_frames_mb", Integer, "1024", 1, 10000000, "", "MB", false,
                      "How much room raw frames may take; the oldest files go first."},
    SettingDefinition{"regime.blend.entry", Number, "0.55", 0.34, 1, "", "", true,
                      "Blend: a direction is taken up from this probability on."},
    SettingDefinition{"regime.blend.exit", Number, "0.45", 0, 1, "", "", true, "Blend: and left below this one."},
    SettingDefinition{"regime.blend.hmm", Number, "0.35", 0, 1, "", "", true,
                      "Blend: share of the hidden Markov model."},
    SettingDefinition{"regime.blend.ms", Number, "0.15", 0, 1, "", "", true,
                      "Blend: share of the Markov-switching model."},
    SettingDefinition{"regime.blend.rule", Number, "0.5", 0.01, 1, "", "", true, "Blend: share of the rules."},
    SettingDefinition{"regime.bocpd.alarm", Number, "0.5", 0.01, 1, "", "", true,
                      "Probability of a change that raises the alarm."},
    SettingDefinition{"regime.bocpd.cap", Integer, "1000", 50, 10000, "", "bars", true,
                      "Longest run that is told apart."},
    SettingDefinition{"regime.bocpd.hazard", Number, "0.004", 1e-05, 0.5, "", "", true,
                      "Chance per bar that a run ends."},
    SettingDefinition{"regime.hmm.k", Integer, "3", 2, 4, "", "", true, "States of the hidden Markov model."},
    SettingDefinition{"regime.hmm.kappa", Number, "20", 0, 10000, "", "", true, "Prior counts that a state stays."},
    SettingDefinition{"regime.hmm.min", Integer, "500", 100, 100000, "", "bars", true, "Least history to train on."},
    SettingDefinition{"regime.hmm.refit", Integer, "500", 50, 100000, "", "bars", true,
                      "From one training to the next."},
    SettingDefinition{"regime.hmm.restarts", Integer, "8", 1, 64, "", "", true,
                      "Starts of a training; the best counts."},
    SettingDefinition{"regime.hmm.train", Integer, "1500", 100, 100000, "", "bars", true, "History to train on."},
    SettingDefinition{"regime.ms.train", Integer, "1000", 100, 100000, "", "bars", true,
                      "History to train the Markov-switching model on."},
    SettingDefinition{"regime.rule.entry", Number, "0.3", 0.01, 1, "", "", true,
                      "A direction is taken up beyond this score."},
    SettingDefinition{"regime.rule.exit", Number, "0.15", 0, 1, "", "", true, "And left below this one."},
    SettingDefinition{"regime.rule.min_dwell_direction", Integer, "3", 1, 100, "", "bars", true,
                      "Closed bars a new direction must hold."},
    SettingDefinition{"regime.rule.min_dwell_other", Integer, "2", 1, 100, "", "bars", true,
                      "Closed bars another new label must hold."},
    SettingDefinition{"regime.spread.cut_tight", Number, "0.33", 0, 1, "", "", true,
                      "Spreads below this percentile are tight."},
    SettingDefinition{"regime.spread.cut_wide", Number, "0.8", 0, 1, "", "", true,
                      "Spreads from this percentile on are wide."},
    SettingDefinition{"regime.spread.window", Integer, "1000", 60, 100000, "", "quotes", false,
                      "Spreads of a session hour that one is compared with."},
    SettingDefinition{"regime.timeframe", Timeframes, "1h", 0, 0, "", "", false,
                      "Whose bars tell the market regime: the longest scored timeframe that is not longer."},
    SettingDefinition{"regime.vol.cut_extreme", Number, "0.95", 0, 1, "", "", true,
                      "Volatility from this percentile on is extreme."},
    SettingDefinition{"regime.vol.cut_high", Number, "0.75", 0, 1, "", "", true,
                      "Volatility from this percentile on is high."},
    SettingDefinition{"regime.vol.cut_low", Number, "0.25", 0, 1, "", "", true,
                      "Volatility below this percentile is low."},
    SettingDefinition{"regime.vol.window", Integer, "252", 60, 10000, "", "bars", true,
                      "History that the volatility is ranked in."},
    SettingDefinition{"risk.calm_mode", Boolean, "false", 0, 0, "", "", true,
                      "Losses in a row make orders smaller, then pause entries; so does most of the daily loss."},
    SettingDefinition{"risk.calm_pause_losses", Integer, "5", 0, 1000, "", "", true,
                      "Calm mode: losses in a row that pause entries until the next trading day; 0: never."},
    SettingDefinition{"risk.calm_pause_percent", Number, "80", 1, 100, "", "%", true,
                      "Calm mode: share of the largest daily loss (R03) that pauses entries."},
    SettingDefinition{"risk.calm_reduce_losses", Integer, "3", 0, 1000, "", "", true,
                      "Calm mode: losses in a row that make orders smaller; 0: never."},
    SettingDefinition{"risk.calm_size_percent", Number, "50", 1, 100, "", "%", true,
                      "Calm mode: what is left of an order."},
    SettingDefinition{"risk.cluster_correlation", Number, "0.7", 0, 1, "", "", true,
                      "R09: positions whose daily returns correlate more than this are one cluster."},
    SettingDefinition{"risk.cooldown_after_loss_seconds", Number, "900", 0, 1000000, "", "s", true,
                      "R02: wait after a losing trade in the instrument."},
    SettingDefinition{"risk.cooldown_seconds", Number, "300", 0, 1000000, "", "s", true,
                      "R02: wait after an entry in the instrument."},
    SettingDefinition{"risk.duplicate_band_bps", Number, "10", 0, 10000, "", "bp", true,
                      "R14: two limits of a side that are closer than this are one order too many."},
    SettingDefinition{"risk.event_calendar", Text, "", 0, 0, "", "", true,
                      "R20: stretches of time without entries, as from,until,symbols,title with times in UTC and * for "
                      "all symbols; several are separated by a semicolon or stand in lines of their own."},
    SettingDefinition{"risk.kill_flatten", Boolean, "false", 0, 0, "", "", true,
                      "The kill switch also closes all positions."},
    SettingDefinition{
        "risk.loss_breach", Choice, "kill", 0, 0, "kill|halt", "", true,
        "A broken R03, R04 or R08 triggers the kill switch, or only halts entries until the next day, the "
        "next week or an unlock."},
    SettingDefinition{"risk.max_cash_use_percent", Number, "95", 1, 100, "", "%", true,
                      "R16: share of cash an order may use."},
    SettingDefinition{"risk.max_cluster_percent", Number, "30", 0.01, 1000, "", "%", true,
                      "R09: exposure that moves together."},
    SettingDefinition{"risk.max_contracts", Integer, "10", 1, 1000000, "", "contracts", true,
                      "R01: largest position in a future."},
    SettingDefinition{"risk.max_daily_loss_percent", Number, "3", 0.01, 100, "", "%", true,
                      "R03: a larger loss since the start of the trading day stops entries until the next."},
    SettingDefinition{"risk.max_drawdown_percent", Number, "10", 0.01, 100, "", "%", true,
                      "R08: a larger fall from the peak halts entries."},
    SettingDefinition{"risk.max_exposure_percent", Number, "50", 0.01, 1000, "", "%", true, "R06: gross exposure."},
    SettingDefinition{"risk.max_leverage", Number, "2", 0.01, 100, "", "", true, "R07: gross notional by equity."},
    SettingDefinition{"risk.max_model_impact_percent", Number, "5", 0, 1000, "", "%", true,
                      "R21: how much models may change the orders of a day, by equity."},
    SettingDefinition{"risk.max_order_percent", Number, "20", 0.01, 1000, "", "%", true, "R12: value of one order."},
    SettingDefinition{"risk.max_orders_per_minute", Integer, "60", 1, 256, "", "", true, "R15."},
    SettingDefinition{"risk.max_orders_per_second", Integer, "5", 1, 256, "", "", true, "R15."},
    SettingDefinition{"risk.max_position_percent", Number, "20", 0.01, 1000, "", "%", true,
                      "R01: largest position in one instrument."},
    SettingDefinition{"risk.max_positions", Integer, "10", 1, 10000, "", "", true, "R01: open positions at once."},
    SettingDefinition{"risk.max_spread_percent", Number, "1", 0.001, 100, "", "%", true, "R13: spread by mid."},
    SettingDefinition{"risk.max_stress_percent", Number, "15", 0.01, 1000, "", "%", true,
                      "R18: loss of the worst scenario."},
    SettingDefinition{"risk.max_var_percent", Number, "3", 0.01, 100, "", "%", true, "R17: value at risk of a day."},
    SettingDefinition{"risk.max_weekly_loss_percent", Number, "6", 0.01, 100, "", "%", true,
                      "R04: as R03, by the week."},
    SettingDefinition{"risk.min_reward_ratio", Number, "1", 0, 100, "", "", true,
                      "R05: target distance by stop distance."},
    SettingDefinition{"risk.per_trade_percent", Number, "1", 0.001, 100, "", "%", true,
                      "Share of equity that one trade may lose at its stop."},
    SettingDefinition{"risk.pre_alert_percent", Number, "80", 1, 100, "", "%", true,
                      "Share of a limit at which a warning is given."},
    SettingDefinition{"risk.run_max_hours", Number, "0", 0, 100000, "", "h", true, "R22: longest run; 0: no limit."},
    SettingDefinition{"risk.run_max_loss", Number, "0", 0, 10000000000, "", "", true,
                      "R22: largest loss of a run, in the account's currency; 0: no limit."},
    SettingDefinition{"risk.run_max_notional", Number, "0", 0, 10000000000, "", "", true,
                      "R22: value of all entries of a run; 0: no limit."},
    SettingDefinition{"risk.run_trades_per_day", Integer, "0", 0, 1000000, "", "", true,
                      "R22: entries a day of a run; 0: no limit."},
    SettingDefinition{
        "risk.sizing", Choice, "risk", 0, 0, "risk|volatility|kelly", "", true,
        "How orders are sized: by the loss at their stop, by a volatility target, or by the Kelly formula."},
    SettingDefinition{"risk.stale_quote_seconds", Number, "2", 0.001, 100000, "", "s", true,
                      "R11: oldest quote or trade an entry may rest on."},
    SettingDefinition{"risk.stale_rate_minutes", Number, "15", 0.01, 100000, "", "min", true,
                      "Oldest exchange rate an entry may rest on."},
    SettingDefinition{"risk.target_volatility_percent", Number, "10", 0.01, 1000, "", "%", true,
                      "Sizing by volatility: of a year, by equity."},
    SettingDefinition{"risk.var_confidence_percent", Number, "95", 50, 99.9, "", "%", true,
                      "R17: confidence of the value at risk."},
    SettingDefinition{"router.mode", Choice, "paired", 0, 0, "paired|split", "", true,
                      "paired: engine 1 acts on paper and engine 2 in its shadow on every signal. split: only the one "
                      "that the signal is assigned to."},
    SettingDefinition{"router.split_percent", Integer, "0", 0, 100, "", "%", true,
                      "Share of signals assigned to engine 2 while no experiment runs."},
    SettingDefinition{"scoring.enabled", Boolean, "true", 0, 0, "", "", false,
                      "Score instruments; off: only signals from outside are traded."},
    SettingDefinition{"scoring.htf_veto", Boolean, "false", 0, 0, "", "", true,
                      "The longest scored timeframe forbids a trade that it is strongly against."},
    SettingDefinition{"scoring.min_agreement", Number, "0.6", 0, 1, "", "", true,
                      "Least weight share of the timeframes that agree with the score."},
    SettingDefinition{
        "scoring.signal_timeframes", Timeframes, "15m", 0, 0, "", "", false,
        "An instrument is scored when a bar of these closes; a tape of longer bars uses its own timeframe."},
    SettingDefinition{"scoring.timeframes", Timeframes, "5m,15m,1h", 0, 0, "", "", false,
                      "Timeframes that make up the score; a tape of longer bars uses its own and the next two."},
    SettingDefinition{"services.http.body_seconds", Number, "5", 0.1, 300, "", "s", false,
                      "How long the body of a request may take to come."},
    SettingDefinition{
        "services.http.connections", Integer, "2048", 4, 100000, "", "connections", false,
        "Most connections to the local server at once; at most half of the files that the program may open."},
    SettingDefinition{"services.http.enabled", Boolean, "false", 0, 0, "", "", false,
                      "The window runs the local server: webhook, API, health and metrics, on 127.0.0.1 alone."},
    SettingDefinition{
        "services.http.head_seconds", Number, "10", 0.1, 300, "", "s", false,
        "How long the head of a request may take to come, and how long a connection may wait for the next."},
    SettingDefinition{"services.http.hosts", Text, "", 0, 0, "", "", false,
                      "Other names under which a proxy in front hands requests on, separated by commas."},
    SettingDefinition{"services.http.port", Integer, "8731", 1, 65535, "", "", false, "Port of the local server."},
    SettingDefinition{"services.webhook.allowed_sources", Text, "", 0, 0, "", "", false,
                      "Addresses and networks that may send signals, separated by commas; empty: all."},
    SettingDefinition{"services.webhook.allowed_symbols", Text, "", 0, 0, "", "", false,
                      "Instruments that signals may speak of, separated by commas; empty: all of the session."},
    SettingDefinition{"services.webhook.log_rows", Integer, "100000", 100, 10000000, "", "requests", false,
                      "Requests that the log keeps; the oldest go."},
    SettingDefinition{"services.webhook.per_minute", Integer, "60", 1, 100000, "", "per minute", false,
                      "Signals that one strategy may send in any minute."},
    SettingDefinition{"services.webhook.proxy_header", Text, "X-Forwarded-For", 0, 0, "", "", false,
                      "Where a trusted proxy names the sender."},
    SettingDefinition{"services.webhook.require_signature", Boolean, "false", 0, 0, "", "", false,
                      "Signals need the signature of a proxy; a secret in body or path is not enough."},
    SettingDefinition{"services.webhook.symbols", Text, "", 0, 0, "", "", false,
                      "Tickers of the sender and what they mean here: TICKER=SYMBOL or EXCHANGE:TICKER=SYMBOL."},
    SettingDefinition{"services.webhook.trusted_proxies", Text, "", 0, 0, "", "", false,
                      "Addresses whose word on the sender is believed, separated by commas."},
    SettingDefinition{"services.webhook.waiting", Integer, "1024", 1, 100000, "", "signals", false,
                      "Signals that may wait for the session; beyond, senders are told to try again."},
    SettingDefinition{"session.max_days", Number, "5", 0.01, 1000, "", "days", true,
                      "A live session older than this is continued by a new one at a day close."},
    SettingDefinition{"session.max_events", Integer, "200000000", 1000, 1e15, "", "", true,
                      "A live session with more events is continued by a new one."},
    SettingDefinition{
        "session.warmup_bars", Integer, "500", 0, 1000000, "", "bars", false,
        "History of each base timeframe given to a session that starts inside a tape (--from) or on a feed."},
};

const SettingDefinition& known(std::string_view key, SettingType type)
{
    const SettingDefinition* definition = findSetting(key);
    expects(definition != nullptr, "a setting that the program asks for is in the registry");
    expects(definition->type == type || (type == Number && definition->type == Integer),
            "a setting is asked for by its own type");
    return *definition;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::vector<std::string_view> splitList(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto comma = text.find(',');
        std::string_view part = text.substr(0, comma);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        parts.push_back(part);
        if (comma == std::string_view::npos) return parts;
        text.remove_prefix(comma + 1);
    }
}

constexpr std::size_t kLongestText = 65'536;
constexpr std::string_view kDividends = "options.dividends";
constexpr std::string_view kRateCurve = "options.rate_curve";
constexpr std::string_view kEventCalendar = "risk.event_calendar";
constexpr std::string_view kHigherFrames = "agents.strat.htf";
constexpr std::string_view kUrlEnding = "_url";

/// Addresses separated by commas, without blanks; nothing if one of them is none. Names and passwords have no place in
/// a setting: it is shown, stored and journaled.
std::optional<std::string> urlList(std::string_view text, std::string_view scheme)
{
    std::string out;
    for (std::string_view url : splitList(text)) {
        if (url.empty()) continue;
        const std::string secure = std::string(scheme) + "s://";
        const std::string plain = std::string(scheme) + "://";
        if (!url.starts_with(secure) && !url.starts_with(plain)) return std::nullopt;
        std::string_view host = url.substr(url.find("://") + 3);
        host = host.substr(0, host.find_first_of("/?#"));
        const bool isOdd = std::any_of(url.begin(), url.end(), [](char c) {
            return c <= ' ' || c > '~' || c == '"' || c == '<' || c == '>' || c == '\\' || c == '@';
        });
        if (isOdd || host.empty() || host.front() == ':') return std::nullopt;
        while (url.ends_with('/'))
            url.remove_suffix(1);
        out += (out.empty() ? "" : ",") + std::string(url);
    }
    return out;
}

/// One entry after the other, separated by semicolons: what was lines becomes one.
std::string oneLine(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const auto end = text.find_first_of(";\n");
        std::string_view entry = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
        while (!entry.empty() && isBlank(entry.front()))
            entry.remove_prefix(1);
        while (!entry.empty() && isBlank(entry.back()))
            entry.remove_suffix(1);
        if (entry.empty() || entry.front() == '#' || (out.empty() && entry.starts_with("from,"))) continue;
        out += (out.empty() ? "" : "; ") + std::string(entry);
    }
    return out;
}

} // namespace

std::span<const SettingDefinition> settingDefinitions() { return kSettings; }

std::optional<std::array<bool, 4>> higherFramesOf(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kNames{"month", "week", "day", "1h"};
    std::array<bool, 4> out{};
    for (const std::string_view part : splitList(text)) {
        const auto found = std::find(kNames.begin(), kNames.end(), part);
        if (found == kNames.end()) return std::nullopt;
        out[static_cast<std::size_t>(found - kNames.begin())] = true;
    }
    return out;
}

Result<trading::EventCalendar> eventCalendarOf(std::string_view text)
{
    std::string lines(text);
    std::replace(lines.begin(), lines.end(), ';', '\n');
    return trading::EventCalendar::parse(lines);
}

const SettingDefinition* findSetting(std::string_view key)
{
    const auto it = std::lower_bound(kSettings.begin(), kSettings.end(), key,
                                     [](const SettingDefinition& d, std::string_view k) { return d.key < k; });
    return it != kSettings.end() && it->key == key ? &*it : nullptr;
}

Result<std::string> normalised(const SettingDefinition& definition, std::string_view value)
{
    const auto bad = [&](const std::string& expected) {
        return fail(ErrorCode::InvalidArgument, std::string(definition.key) + ": '" + std::string(value.substr(0, 60)) +
                                                    "' is not allowed, expected " + expected);
    };
    switch (definition.type) {
    case Boolean: {
        const std::string text = lower(value);
        if (text == "true" || text == "on" || text == "yes" || text == "1") return std::string("true");
        if (text == "false" || text == "off" || text == "no" || text == "0") return std::string("false");
        return bad("true or false");
    }
    case Integer:
    case Number: {
        const std::string range = (definition.type == Integer ? "a whole number from " : "a number from ") +
                                  toString(*parseDecimal(std::to_string(definition.minimum))) + " to " +
                                  toString(*parseDecimal(std::to_string(definition.maximum))) +
                                  (definition.unit.empty() ? "" : " (" + std::string(definition.unit) + ")");
        auto parsed = parseDecimal(value);
        if (!parsed || (definition.type == Integer && parsed->scale != 0)) return bad(range);
        const double number = parsed->toDouble();
        if (number < definition.minimum || number > definition.maximum) return bad(range);
        return toString(*parsed);
    }
    case Choice: {
        std::string_view rest = definition.choices;
        while (!rest.empty()) {
            const auto bar = rest.find('|');
            if (rest.substr(0, bar) == value) return std::string(value);
            rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
        }
        return bad("one of " + std::string(definition.choices));
    }
    case Timeframes: {
        std::vector<market::Timeframe> frames;
        for (std::string_view part : splitList(value)) {
            const auto timeframe = market::timeframeFromAnySpelling(part);
            if (!timeframe || part.empty()) return bad("timeframes such as 15m or 5m,15m,1h");
            frames.push_back(*timeframe);
        }
        std::sort(frames.begin(), frames.end());
        frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
        std::string out;
        for (market::Timeframe timeframe : frames)
            out += (out.empty() ? "" : ",") + std::string(market::toString(timeframe));
        return out;
    }
    case Text: {
        if (value.size() > kLongestText) return bad("at most 64 KiB of text");
        if (definition.key == "exits.scale_out")
            if (const auto steps = trading::parseScaleOut(value); !steps) return bad(steps.error().message);
        if (definition.key == kHigherFrames)
            if (!higherFramesOf(value)) return bad("month, week, day or 1h, separated by commas");
        if (definition.key.ends_with(kUrlEnding)) {
            auto urls = urlList(value, definition.key.ends_with(".ws_url") ? "ws" : "http");
            const bool isNeeded = definition.key.ends_with(".rest_url");
            if (!urls || (isNeeded && urls->empty()))
                return bad(isNeeded ? "http:// or https:// and a host, several separated by commas"
                                    : "ws:// or wss:// and a host, several separated by commas");
            return *std::move(urls);
        }
        std::string text = oneLine(value);
        if (definition.key == kEventCalendar)
            if (const auto calendar = eventCalendarOf(text); !calendar)
                return bad("from,until,symbols,title; " + calendar.error().message);
        if (definition.key == kDividends)
            if (const auto dividends = trading::DividendSchedule::parse(text); !dividends)
                return bad("date,symbol,amount; " + dividends.error().message);
        if (definition.key == kRateCurve && !text.empty())
            if (const auto curve = trading::ZeroCurve::parse(text); !curve)
                return bad("times and percent such as 30d 4.2, 1y 4.05; " + curve.error().message);
        return text;
    }
    }
    return bad("something else");
}

Result<void> SettingValues::set(std::string_view key, std::string_view value)
{
    const SettingDefinition* definition = findSetting(key);
    if (definition == nullptr) {
        std::vector<std::string_view> names;
        for (const SettingDefinition& d : kSettings)
            names.push_back(d.key);
        return fail(ErrorCode::NotFound, "there is no setting '" + std::string(key.substr(0, 60)) +
                                             "'; the nearest is '" + std::string(nearestName(key, names)) + "'");
    }
    auto text = normalised(*definition, value);
    if (!text) return tl::unexpected(text.error());
    if (*text == definition->defaultValue)
        unset(key);
    else
        m_changed[std::string(key)] = *std::move(text);
    return {};
}

void SettingValues::unset(std::string_view key)
{
    if (const auto it = m_changed.find(key); it != m_changed.end()) m_changed.erase(it);
}

std::string_view SettingValues::text(std::string_view key) const
{
    if (const auto it = m_changed.find(key); it != m_changed.end()) return it->second;
    const SettingDefinition* definition = findSetting(key);
    expects(definition != nullptr, "a setting that the program asks for is in the registry");
    return definition->defaultValue;
}

bool SettingValues::boolean(std::string_view key) const
{
    known(key, Boolean);
    return text(key) == "true";
}

std::int64_t SettingValues::integer(std::string_view key) const
{
    known(key, Integer);
    return parseScaled(text(key), 0)->value;
}

double SettingValues::number(std::string_view key) const
{
    known(key, Number);
    return parseDecimal(text(key))->toDouble();
}

std::int64_t SettingValues::scaled(std::string_view key, int scale) const
{
    known(key, Number);
    return parseScaled(text(key), scale)->value;
}

std::vector<market::Timeframe> SettingValues::timeframes(std::string_view key) const
{
    known(key, Timeframes);
    std::vector<market::Timeframe> out;
    for (std::string_view part : splitList(text(key)))
        out.push_back(*market::timeframeFromString(part));
    return out;
}

Duration SettingValues::seconds(std::string_view key) const { return Duration{scaled(key, 9)}; }
Duration SettingValues::milliseconds(std::string_view key) const { return Duration{scaled(key, 6)}; }

std::vector<std::pair<std::string, std::string>> SettingValues::changed() const
{
    return {m_changed.begin(), m_changed.end()};
}

} // namespace sextant::session
