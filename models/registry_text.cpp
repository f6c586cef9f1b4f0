#include "models/registry_text.h"

#include <QCoreApplication>

#include <array>
#include <string>

namespace sextant::models {
namespace {

// In the order of the registries, what is said twice once.
constexpr auto kSettingSentences = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Settings",
                      "What the main account is kept in. Instruments in another currency earn a balance in that."),
    QT_TRANSLATE_NOOP("Settings", "USDT, USDC and the other dollar coins count as dollars, and one another."),
    QT_TRANSLATE_NOOP("Settings",
                      "The context agent has no confidence this long before and after an event of the calendar."),
    QT_TRANSLATE_NOOP("Settings", "Agents: how far one side must lead to be a direction."),
    QT_TRANSLATE_NOOP("Settings",
                      "Agents: confidences count as what they were worth, once 50 outcomes show that this helps."),
    QT_TRANSLATE_NOOP("Settings", "Agents: weight of the core among the groups that speak."),
    QT_TRANSLATE_NOOP("Settings", "Agents: how many must support an approved decision."),
    QT_TRANSLATE_NOOP("Settings", "Agents: least confidence of an approved decision."),
    QT_TRANSLATE_NOOP("Settings", "Agents: least consensus of an approved decision."),
    QT_TRANSLATE_NOOP("Settings", "Agents: weight of the specialists."),
    QT_TRANSLATE_NOOP("Settings", "Agents: weight of the sub-agents."),
    QT_TRANSLATE_NOOP("Settings",
                      "Opening range: how far beyond its edge a close breaks it, of its width; at least a tick."),
    QT_TRANSLATE_NOOP("Settings", "Opening range: its length from the regular open."),
    QT_TRANSLATE_NOOP("Settings", "Opening range: the symbols that the specialist speaks of."),
    QT_TRANSLATE_NOOP("Settings",
                      "Opening range: how long after the open the specialist speaks; longer than the range."),
    QT_TRANSLATE_NOOP("Settings", "Satyland: periods of the average range of levels and phase."),
    QT_TRANSLATE_NOOP("Settings", "Satyland: what levels of timeframes up to 15 minutes are anchored to."),
    QT_TRANSLATE_NOOP("Settings", "Satyland: the same of a day."),
    QT_TRANSLATE_NOOP("Settings", "Satyland: the same of a week."),
    QT_TRANSLATE_NOOP("Settings", "Satyland: the same of timeframes up to 4 hours."),
    QT_TRANSLATE_NOOP("Settings", "Satyland: distance from the pivot that is 100 of the phase oscillator."),
    QT_TRANSLATE_NOOP("Settings", "Satyland: bars that the phase oscillator is smoothed over."),
    QT_TRANSLATE_NOOP("Settings", "Satyland: distance of the trigger from the close before."),
    QT_TRANSLATE_NOOP("Settings",
                      "Strat: longer timeframes whose open price is compared with; of month, week, day and 1h."),
    QT_TRANSLATE_NOOP("Settings", "Strat: how near a trigger must be that has not fired."),
    QT_TRANSLATE_NOOP("Settings", "Strat: how long ago a trigger may have fired."),
    QT_TRANSLATE_NOOP("Settings", "Squeeze: confidence of a choppy release, at most."),
    QT_TRANSLATE_NOOP("Settings", "Squeeze: how long a release is spoken of."),
    QT_TRANSLATE_NOOP("Settings", "An agent that fails more than 3 times in 5 minutes is switched off by itself."),
    QT_TRANSLATE_NOOP("Settings", "An agent that thinks longer about a signal is switched off by itself."),
    QT_TRANSLATE_NOOP("Settings", "Elliott: least leg of intermediate waves."),
    QT_TRANSLATE_NOOP("Settings", "Elliott: least leg of major waves."),
    QT_TRANSLATE_NOOP("Settings", "Elliott: least leg of minor waves."),
    QT_TRANSLATE_NOOP("Settings", "Harmonic patterns: tolerance of the ratio at B."),
    QT_TRANSLATE_NOOP("Settings", "Harmonic patterns: the same for Gartley, Butterfly and Alt Bat."),
    QT_TRANSLATE_NOOP("Settings", "Harmonic patterns: tolerance of the ratio at D."),
    QT_TRANSLATE_NOOP("Settings", "Harmonic patterns: tolerance of the other ratios."),
    QT_TRANSLATE_NOOP("Settings", "Swings closer than this make a pool of liquidity."),
    QT_TRANSLATE_NOOP("Settings", "Bars on either side of a swing that makes the trend."),
    QT_TRANSLATE_NOOP("Settings", "Fair value gaps smaller than this do not count."),
    QT_TRANSLATE_NOOP("Settings", "Bars on either side of a swing whose break counts."),
    QT_TRANSLATE_NOOP("Settings", "Order blocks kept on each side."),
    QT_TRANSLATE_NOOP("Settings", "Support and resistance: neighbours closer than this join."),
    QT_TRANSLATE_NOOP("Settings", "Support and resistance: how long a swing counts."),
    QT_TRANSLATE_NOOP("Settings", "Nothing is held over the close of the regular session."),
    QT_TRANSLATE_NOOP("Settings", "How long before that close positions are left."),
    QT_TRANSLATE_NOOP("Settings", "A position older than this is closed."),
    QT_TRANSLATE_NOOP("Settings", "Wait between two attempts of a failed exit."),
    QT_TRANSLATE_NOOP("Settings", "Parts of a position that are left before the rest, as profit in percent of the "
                                  "entry price and fraction of the position: 1.5:0.5,3:0.25. Empty: none."),
    QT_TRANSLATE_NOOP("Settings", "An approved signal against a position closes it."),
    QT_TRANSLATE_NOOP("Settings", "Distance of the protective stop from the entry."),
    QT_TRANSLATE_NOOP("Settings", "Distance of the profit target from the entry."),
    QT_TRANSLATE_NOOP("Settings",
                      "A position that was far enough in profit is left when it gives back too much of it."),
    QT_TRANSLATE_NOOP("Settings", "Profit that arms the trailing stop, in distances from the entry to its stop."),
    QT_TRANSLATE_NOOP("Settings", "Distance of the trailing stop from the best price."),
    QT_TRANSLATE_NOOP("Settings", "Alpaca: which of its streams; sip wants a paid plan."),
    QT_TRANSLATE_NOOP(
        "Settings", "Alpaca: the options of its stocks are listened to. indicative is free, delayed and altered; opra "
                    "wants a paid plan."),
    QT_TRANSLATE_NOOP("Settings", "Alpaca: contracts that end within so many days are listened to."),
    QT_TRANSLATE_NOOP("Settings",
                      "Alpaca: how often a chain is asked for; each thousand of its contracts is a request."),
    QT_TRANSLATE_NOOP("Settings", "Alpaca: contracts with strikes so far from the price are listened to."),
    QT_TRANSLATE_NOOP("Settings", "Alpaca: how much of its REST allowance may be used, in the weights that it counts."),
    QT_TRANSLATE_NOOP("Settings",
                      "Alpaca: its REST host; of several, separated by commas, the next is asked when one fails."),
    QT_TRANSLATE_NOOP("Settings", "Alpaca: where its socket is; of several the next is tried when one fails."),
    QT_TRANSLATE_NOOP("Settings",
                      "Binance: how much of its REST allowance may be used, in the weights that it counts."),
    QT_TRANSLATE_NOOP("Settings",
                      "Binance: its REST host; of several, separated by commas, the next is asked when one fails."),
    QT_TRANSLATE_NOOP("Settings", "Binance: where its socket is; of several the next is tried when one fails."),
    QT_TRANSLATE_NOOP("Settings", "Bybit: perpetual contracts instead of spot."),
    QT_TRANSLATE_NOOP("Settings", "Bybit: how much of its REST allowance may be used, in the weights that it counts."),
    QT_TRANSLATE_NOOP("Settings",
                      "Bybit: its REST host; of several, separated by commas, the next is asked when one fails."),
    QT_TRANSLATE_NOOP("Settings", "Bybit: where its socket is; of several the next is tried when one fails."),
    QT_TRANSLATE_NOOP("Settings",
                      "Coinbase Advanced: how much of its REST allowance may be used, in the weights that it counts."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Coinbase Advanced: its REST host; of several, separated by commas, the next is asked when one fails."),
    QT_TRANSLATE_NOOP("Settings",
                      "Coinbase Advanced: where its socket is; of several the next is tried when one fails."),
    QT_TRANSLATE_NOOP("Settings",
                      "Coinbase Exchange: how much of its REST allowance may be used, in the weights that it counts."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Coinbase Exchange: its REST host; of several, separated by commas, the next is asked when one fails."),
    QT_TRANSLATE_NOOP("Settings",
                      "Coinbase Exchange: where its socket is; of several the next is tried when one fails."),
    QT_TRANSLATE_NOOP("Settings", "KuCoin: every change of a book, instead of its best 50 levels as they are."),
    QT_TRANSLATE_NOOP("Settings", "KuCoin: how much of its REST allowance may be used, in the weights that it counts."),
    QT_TRANSLATE_NOOP("Settings",
                      "KuCoin: its REST host; of several, separated by commas, the next is asked when one fails."),
    QT_TRANSLATE_NOOP("Settings", "KuCoin: where its socket is; empty: it says so itself on each connection; of "
                                  "several the next is tried when one fails."),
    QT_TRANSLATE_NOOP(
        "Settings", "How late after its end a bar may come and still be scored and traded on; later ones are history."),
    QT_TRANSLATE_NOOP("Settings", "OKX: how much of its REST allowance may be used, in the weights that it counts."),
    QT_TRANSLATE_NOOP("Settings",
                      "OKX: its REST host; of several, separated by commas, the next is asked when one fails."),
    QT_TRANSLATE_NOOP("Settings", "OKX: where its socket is; of several the next is tried when one fails."),
    QT_TRANSLATE_NOOP("Settings",
                      "Records that may wait for the engine; beyond, the feed itself waits. Nothing is lost."),
    QT_TRANSLATE_NOOP("Settings", "Records that may wait for the engine; beyond, quotes replace older ones and books "
                                  "are left out. All is counted."),
    QT_TRANSLATE_NOOP("Settings", "Twelve Data: the plan has the socket; off: prices are asked for."),
    QT_TRANSLATE_NOOP("Settings", "Twelve Data: REST calls of a day, until midnight UTC."),
    QT_TRANSLATE_NOOP("Settings",
                      "Twelve Data: how much of its REST allowance may be used, in the weights that it counts."),
    QT_TRANSLATE_NOOP("Settings",
                      "Twelve Data: its REST host; of several, separated by commas, the next is asked when one fails."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Twelve Data: where its socket is; empty: the plan has none; of several the next is tried when one fails."),
    QT_TRANSLATE_NOOP("Settings", "Modelled time from submitting an order until the exchange has it."),
    QT_TRANSLATE_NOOP("Settings", "Modelled time from the exchange to this program, for fill model F3."),
    QT_TRANSLATE_NOOP("Settings",
                      "Sends every order to venues of all fill models besides and says what each made of it."),
    QT_TRANSLATE_NOOP(
        "Settings", "How paper orders are filled: F0 at the price as it is, F1 at the spread, F2 through the visible "
                    "book, F3 with latency, queue and impact besides. auto: F3 where there is an order book, else F1. "
                    "Bars alone make F1B of F1 to F3. A venue with working orders keeps its model until they end."),
    QT_TRANSLATE_NOOP("Settings", "Modelled time from the exchange to the sender of an order, for fill model F3."),
    QT_TRANSLATE_NOOP("Settings", "Slippage added to the far side of a quote."),
    QT_TRANSLATE_NOOP("Settings", "Bars of the signal timeframe between two accepted signals of an instrument."),
    QT_TRANSLATE_NOOP("Settings", "Least time between two accepted signals of an instrument."),
    QT_TRANSLATE_NOOP("Settings",
                      "Least strength for a signal from outside: only a score that says the opposite blocks."),
    QT_TRANSLATE_NOOP("Settings", "Least strength max(score, 1 - score) of a signal."),
    QT_TRANSLATE_NOOP("Settings", "Cap on the spread at the spread gate."),
    QT_TRANSLATE_NOOP("Settings", "Spread gate: times the median of recent spreads."),
    QT_TRANSLATE_NOOP("Settings", "Spread gate: always allowed up to this many ticks."),
    QT_TRANSLATE_NOOP("Settings", "Longest time market data wait for the disk."),
    QT_TRANSLATE_NOOP("Settings", "Messages of the desktop: from this importance on."),
    QT_TRANSLATE_NOOP("Settings", "Discord: from this importance on. Its webhook is the secret discord.url."),
    QT_TRANSLATE_NOOP("Settings", "Discord: messages a minute at most; what comes faster is told together."),
    QT_TRANSLATE_NOOP("Settings",
                      "Quiet hours such as 22:00-07:00: what can wait is told afterwards, together. Empty: none."),
    QT_TRANSLATE_NOOP("Settings", "What is critical is told in quiet hours too."),
    QT_TRANSLATE_NOOP("Settings", "Time zone of the quiet hours, such as Europe/Berlin. Empty: that of this computer."),
    QT_TRANSLATE_NOOP("Settings", "Slack: from this importance on. Its webhook is the secret slack.url."),
    QT_TRANSLATE_NOOP("Settings", "Slack: messages a minute at most; what comes faster is told together."),
    QT_TRANSLATE_NOOP("Settings", "A sound of the desktop: from this importance on."),
    QT_TRANSLATE_NOOP("Settings",
                      "Telegram: from this importance on. Its secrets are telegram.token and telegram.chat."),
    QT_TRANSLATE_NOOP("Settings", "Telegram: messages a minute at most; what comes faster is told together."),
    QT_TRANSLATE_NOOP("Settings", "What a message says: {title} {text} {symbol} {price} {time} {topic} {importance}, "
                                  "and | for a new line. Empty: {title}|{text}."),
    QT_TRANSLATE_NOOP("Settings",
                      "Which topics are told: fill, signal, alert, risk, feed, kill, system. Empty: all but signal."),
    QT_TRANSLATE_NOOP(
        "Settings", "How far a market order in an option crosses the spread: 0 fills at the mid, 1 at the other side."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Announced cash dividends as date,symbol,amount, the date being the first without it; several are separated by "
        "a semicolon. They are taken off the price that volatilities and greeks are found with. Before such a day a "
        "call "
        "that was sold may be exercised: a warning says so."),
    QT_TRANSLATE_NOOP("Settings", "Strike by delta: the one whose delta is nearest to this, whatever its sign."),
    QT_TRANSLATE_NOOP("Settings", "Most contracts of one option that are held."),
    QT_TRANSLATE_NOOP("Settings", "Most calendar days to expiry of an option that is bought; never fewer than wanted."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "No entry in an option whose spread is wider, in percent of its mid; below 0.50 one of 0.05 will do."),
    QT_TRANSLATE_NOOP(
        "Settings", "Fewest calendar days to expiry of an option that is bought; never fewer than those of the exit."),
    QT_TRANSLATE_NOOP("Settings", "A position in an option is left when fewer calendar days to expiry remain."),
    QT_TRANSLATE_NOOP("Settings", "Strike by steps: how many listed strikes further out of the money."),
    QT_TRANSLATE_NOOP("Settings", "No order in an option further from its mid."),
    QT_TRANSLATE_NOOP("Settings", "A position in an option is left at this profit, in percent of what was paid."),
    QT_TRANSLATE_NOOP("Settings",
                      "Interest by time instead of one rate for all: percent a year, continuously compounded, "
                      "as 30d 4.2, 6m 4.1, 1y 4.05. Empty: options.rate_percent."),
    QT_TRANSLATE_NOOP("Settings",
                      "Interest a year, continuously compounded, that volatilities and greeks are found with."),
    QT_TRANSLATE_NOOP("Settings", "An older quote of an option fills nothing and is not traded on. Recordings by the "
                                  "minute or the hour need more."),
    QT_TRANSLATE_NOOP("Settings",
                      "A position in an option is left at this loss, in percent of what was paid; 100: never."),
    QT_TRANSLATE_NOOP("Settings", "Which strike a signal buys: the first at the price or out of the money, one by its "
                                  "delta, or one further out."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Calendar days to expiry that are wanted: the first expiry from there on; never fewer than the fewest."),
    QT_TRANSLATE_NOOP("Settings", "Profit that arms the trailing stop of an option, in percent of what was paid."),
    QT_TRANSLATE_NOOP(
        "Settings", "An option whose trailing stop is armed is left when it gives back so many points of its profit."),
    QT_TRANSLATE_NOOP("Settings", "Keep what venues send as it came, before anything is made of it, in the workspace."),
    QT_TRANSLATE_NOOP("Settings", "How much room raw frames may take; the oldest files go first."),
    QT_TRANSLATE_NOOP("Settings", "Blend: a direction is taken up from this probability on."),
    QT_TRANSLATE_NOOP("Settings", "Blend: and left below this one."),
    QT_TRANSLATE_NOOP("Settings", "Blend: share of the hidden Markov model."),
    QT_TRANSLATE_NOOP("Settings", "Blend: share of the Markov-switching model."),
    QT_TRANSLATE_NOOP("Settings", "Blend: share of the rules."),
    QT_TRANSLATE_NOOP("Settings", "Probability of a change that raises the alarm."),
    QT_TRANSLATE_NOOP("Settings", "Longest run that is told apart."),
    QT_TRANSLATE_NOOP("Settings", "Chance per bar that a run ends."),
    QT_TRANSLATE_NOOP("Settings", "States of the hidden Markov model."),
    QT_TRANSLATE_NOOP("Settings", "Prior counts that a state stays."),
    QT_TRANSLATE_NOOP("Settings", "Least history to train on."),
    QT_TRANSLATE_NOOP("Settings", "From one training to the next."),
    QT_TRANSLATE_NOOP("Settings", "Starts of a training; the best counts."),
    QT_TRANSLATE_NOOP("Settings", "History to train on."),
    QT_TRANSLATE_NOOP("Settings", "History to train the Markov-switching model on."),
    QT_TRANSLATE_NOOP("Settings", "A direction is taken up beyond this score."),
    QT_TRANSLATE_NOOP("Settings", "And left below this one."),
    QT_TRANSLATE_NOOP("Settings", "Closed bars a new direction must hold."),
    QT_TRANSLATE_NOOP("Settings", "Closed bars another new label must hold."),
    QT_TRANSLATE_NOOP("Settings", "Spreads below this percentile are tight."),
    QT_TRANSLATE_NOOP("Settings", "Spreads from this percentile on are wide."),
    QT_TRANSLATE_NOOP("Settings", "Spreads of a session hour that one is compared with."),
    QT_TRANSLATE_NOOP("Settings",
                      "Whose bars tell the market regime: the longest scored timeframe that is not longer."),
    QT_TRANSLATE_NOOP("Settings", "Volatility from this percentile on is extreme."),
    QT_TRANSLATE_NOOP("Settings", "Volatility from this percentile on is high."),
    QT_TRANSLATE_NOOP("Settings", "Volatility below this percentile is low."),
    QT_TRANSLATE_NOOP("Settings", "History that the volatility is ranked in."),
    QT_TRANSLATE_NOOP("Settings",
                      "Losses in a row make orders smaller, then pause entries; so does most of the daily loss."),
    QT_TRANSLATE_NOOP("Settings",
                      "Calm mode: losses in a row that pause entries until the next trading day; 0: never."),
    QT_TRANSLATE_NOOP("Settings", "Calm mode: share of the largest daily loss (R03) that pauses entries."),
    QT_TRANSLATE_NOOP("Settings", "Calm mode: losses in a row that make orders smaller; 0: never."),
    QT_TRANSLATE_NOOP("Settings", "Calm mode: what is left of an order."),
    QT_TRANSLATE_NOOP("Settings", "R09: positions whose daily returns correlate more than this are one cluster."),
    QT_TRANSLATE_NOOP("Settings", "R02: wait after a losing trade in the instrument."),
    QT_TRANSLATE_NOOP("Settings", "R02: wait after an entry in the instrument."),
    QT_TRANSLATE_NOOP("Settings", "R14: two limits of a side that are closer than this are one order too many."),
    QT_TRANSLATE_NOOP("Settings",
                      "R20: stretches of time without entries, as from,until,symbols,title with times in UTC and * for "
                      "all symbols; several are separated by a semicolon or stand in lines of their own."),
    QT_TRANSLATE_NOOP("Settings", "The kill switch also closes all positions."),
    QT_TRANSLATE_NOOP("Settings", "A broken R03, R04 or R08 triggers the kill switch, or only halts entries until the "
                                  "next day, the next week or an unlock."),
    QT_TRANSLATE_NOOP("Settings", "R16: share of cash an order may use."),
    QT_TRANSLATE_NOOP("Settings", "R09: exposure that moves together."),
    QT_TRANSLATE_NOOP("Settings", "R01: largest position in a future."),
    QT_TRANSLATE_NOOP("Settings",
                      "R03: a larger loss since the start of the trading day stops entries until the next."),
    QT_TRANSLATE_NOOP("Settings", "R08: a larger fall from the peak halts entries."),
    QT_TRANSLATE_NOOP("Settings", "R06: gross exposure."),
    QT_TRANSLATE_NOOP("Settings", "R07: gross notional by equity."),
    QT_TRANSLATE_NOOP("Settings", "R21: how much models may change the orders of a day, by equity."),
    QT_TRANSLATE_NOOP("Settings", "R12: value of one order."),
    QT_TRANSLATE_NOOP("Settings", "R15."),
    QT_TRANSLATE_NOOP("Settings", "R01: largest position in one instrument."),
    QT_TRANSLATE_NOOP("Settings", "R01: open positions at once."),
    QT_TRANSLATE_NOOP("Settings", "R13: spread by mid."),
    QT_TRANSLATE_NOOP("Settings", "R18: loss of the worst scenario."),
    QT_TRANSLATE_NOOP("Settings", "R17: value at risk of a day."),
    QT_TRANSLATE_NOOP("Settings", "R04: as R03, by the week."),
    QT_TRANSLATE_NOOP("Settings", "R05: target distance by stop distance."),
    QT_TRANSLATE_NOOP("Settings", "Share of equity that one trade may lose at its stop."),
    QT_TRANSLATE_NOOP("Settings", "Share of a limit at which a warning is given."),
    QT_TRANSLATE_NOOP("Settings", "R22: longest run; 0: no limit."),
    QT_TRANSLATE_NOOP("Settings", "R22: largest loss of a run, in the account's currency; 0: no limit."),
    QT_TRANSLATE_NOOP("Settings", "R22: value of all entries of a run; 0: no limit."),
    QT_TRANSLATE_NOOP("Settings", "R22: entries a day of a run; 0: no limit."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "How orders are sized: by the loss at their stop, by a volatility target, or by the Kelly formula."),
    QT_TRANSLATE_NOOP("Settings", "R11: oldest quote or trade an entry may rest on."),
    QT_TRANSLATE_NOOP("Settings", "Oldest exchange rate an entry may rest on."),
    QT_TRANSLATE_NOOP("Settings", "Sizing by volatility: of a year, by equity."),
    QT_TRANSLATE_NOOP("Settings", "R17: confidence of the value at risk."),
    QT_TRANSLATE_NOOP("Settings", "paired: engine 1 acts on paper and engine 2 in its shadow on every signal. split: "
                                  "only the one that the signal is assigned to."),
    QT_TRANSLATE_NOOP("Settings", "Share of signals assigned to engine 2 while no experiment runs."),
    QT_TRANSLATE_NOOP("Settings", "Score instruments; off: only signals from outside are traded."),
    QT_TRANSLATE_NOOP("Settings", "The longest scored timeframe forbids a trade that it is strongly against."),
    QT_TRANSLATE_NOOP("Settings", "Least weight share of the timeframes that agree with the score."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "An instrument is scored when a bar of these closes; a tape of longer bars uses its own timeframe."),
    QT_TRANSLATE_NOOP("Settings",
                      "Timeframes that make up the score; a tape of longer bars uses its own and the next two."),
    QT_TRANSLATE_NOOP("Settings", "How long the body of a request may take to come."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Most connections to the local server at once; at most half of the files that the program may open."),
    QT_TRANSLATE_NOOP("Settings",
                      "The window runs the local server: webhook, API, health and metrics, on 127.0.0.1 alone."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "How long the head of a request may take to come, and how long a connection may wait for the next."),
    QT_TRANSLATE_NOOP("Settings", "Other names under which a proxy in front hands requests on, separated by commas."),
    QT_TRANSLATE_NOOP("Settings", "Port of the local server."),
    QT_TRANSLATE_NOOP("Settings", "Addresses and networks that may send signals, separated by commas; empty: all."),
    QT_TRANSLATE_NOOP("Settings",
                      "Instruments that signals may speak of, separated by commas; empty: all of the session."),
    QT_TRANSLATE_NOOP("Settings", "Requests that the log keeps; the oldest go."),
    QT_TRANSLATE_NOOP("Settings", "Signals that one strategy may send in any minute."),
    QT_TRANSLATE_NOOP("Settings", "Where a trusted proxy names the sender."),
    QT_TRANSLATE_NOOP("Settings", "Signals need the signature of a proxy; a secret in body or path is not enough."),
    QT_TRANSLATE_NOOP("Settings",
                      "Tickers of the sender and what they mean here: TICKER=SYMBOL or EXCHANGE:TICKER=SYMBOL."),
    QT_TRANSLATE_NOOP("Settings", "Addresses whose word on the sender is believed, separated by commas."),
    QT_TRANSLATE_NOOP("Settings", "Signals that may wait for the session; beyond, senders are told to try again."),
    QT_TRANSLATE_NOOP("Settings", "A live session older than this is continued by a new one at a day close."),
    QT_TRANSLATE_NOOP("Settings", "A live session with more events is continued by a new one."),
    QT_TRANSLATE_NOOP(
        "Settings",
        "History of each base timeframe given to a session that starts inside a tape (--from) or on a feed."),
    // Units.
    QT_TRANSLATE_NOOP("Settings", "%"),
    QT_TRANSLATE_NOOP("Settings", "ATR"),
    QT_TRANSLATE_NOOP("Settings", "MB"),
    QT_TRANSLATE_NOOP("Settings", "R"),
    QT_TRANSLATE_NOOP("Settings", "bars"),
    QT_TRANSLATE_NOOP("Settings", "bp"),
    QT_TRANSLATE_NOOP("Settings", "connections"),
    QT_TRANSLATE_NOOP("Settings", "contracts"),
    QT_TRANSLATE_NOOP("Settings", "days"),
    QT_TRANSLATE_NOOP("Settings", "h"),
    QT_TRANSLATE_NOOP("Settings", "min"),
    QT_TRANSLATE_NOOP("Settings", "ms"),
    QT_TRANSLATE_NOOP("Settings", "per minute"),
    QT_TRANSLATE_NOOP("Settings", "quotes"),
    QT_TRANSLATE_NOOP("Settings", "requests"),
    QT_TRANSLATE_NOOP("Settings", "s"),
    QT_TRANSLATE_NOOP("Settings", "signals"),
    QT_TRANSLATE_NOOP("Settings", "ticks"),
});

constexpr auto kFlagSentences = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Flags", "The weights of detectors and technical score learn from the outcomes of signals; off: "
                               "they are what the scoring configuration says."),
    QT_TRANSLATE_NOOP("Flags", "Signals with different timestamps are never duplicates of each other (the timestamp "
                               "joins the key of the 60 s window)."),
    QT_TRANSLATE_NOOP("Flags", "Engine 2: agents decide about every signal beside engine 1; off: all signals go to "
                               "engine 1 and no agent runs."),
    QT_TRANSLATE_NOOP("Flags", "The opening-range specialist gives its opinion to engine 2; off: it is not asked."),
    QT_TRANSLATE_NOOP(
        "Flags",
        "The specialist for The Strat's candle sequences gives its opinion to engine 2; off: it is not asked."),
    QT_TRANSLATE_NOOP("Flags", "The squeeze specialist gives its opinion to engine 2; off: it is not asked."),
    QT_TRANSLATE_NOOP("Flags",
                      "The sub-agent for pivot ribbon, ATR levels and phase supports engine 2; off: it is not asked."),
    QT_TRANSLATE_NOOP("Flags", "Engine 2 trades in the shadow what it decides; off: it decides and does not trade."),
    QT_TRANSLATE_NOOP("Flags", "Futures may be traded on paper; off: they are scored but not traded."),
    QT_TRANSLATE_NOOP("Flags", "A signal buys a call or a put on its symbol, where options of it are listed; off: it "
                               "trades the symbol itself."),
    QT_TRANSLATE_NOOP("Flags",
                      "The market's direction is told by rules and trained models together; off: by rules alone."),
    QT_TRANSLATE_NOOP("Flags", "Block entries in an extreme, unsettled or opposing market; off: the gate is measured "
                               "and recorded as skipped."),
    QT_TRANSLATE_NOOP("Flags", "Size positions by the market's volatility: more when it is low, less when it is high "
                               "or the regime is uncertain."),
    QT_TRANSLATE_NOOP(
        "Flags",
        "Block signals while the spread is wider than usual; off: the gate is measured and recorded as skipped."),
});

} // namespace

QString descriptionOf(const session::SettingDefinition& setting)
{
    return QCoreApplication::translate("Settings", std::string(setting.description).c_str());
}

QString descriptionOf(const session::FlagDefinition& flag)
{
    return QCoreApplication::translate("Flags", std::string(flag.description).c_str());
}

QString unitOf(const session::SettingDefinition& setting)
{
    return setting.unit.empty() ? QString()
                                : QCoreApplication::translate("Settings", std::string(setting.unit).c_str());
}

std::span<const char* const> settingSentences() { return kSettingSentences; }

std::span<const char* const> flagSentences() { return kFlagSentences; }

} // namespace sextant::models
