#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "engine/session/configuration/session_config.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/fills/crossing.h"
#include "engine/trading/fills/market_fill.h"
#include "models/draft_checks.h"
#include "models/order_draft.h"
#include "models/seen_account.h"

namespace sextant::models {
namespace {

using market::Instrument;
using market::Side;
using session::InstrumentPart;
using session::Snapshot;
using trading::OrderKind;

std::optional<market::Quote> usableQuote(const InstrumentPart& part)
{
    market::Quote quote;
    quote.time = part.quoteTime;
    quote.bid = part.bid;
    quote.ask = part.ask;
    return quote.isUsable() ? std::optional(quote) : std::nullopt;
}

/// Where a trailing stop would lie, were it given now: behind the market, on a tick; 0: not known (the ATR is the
/// engine's).
Price trailLevel(const OrderDraft& draft, Price last)
{
    std::int64_t distance = 0;
    if (draft.trail.kind == trading::Trail::Kind::Amount) distance = draft.trail.amount.units;
    if (draft.trail.kind == trading::Trail::Kind::Percent)
        distance = static_cast<std::int64_t>(static_cast<__int128>(last.units) * draft.trail.ppm / 1'000'000);
    if (!draft.isTrailing() || distance <= 0) return {};
    const Price level{last.units + market::sign(draft.side) * distance};
    return level.units > 0 ? level : Price{};
}

/// The intent as the engine would make it of this draft now.
trading::OrderIntent intentFor(const OrderDraft& draft, const Snapshot& snapshot, const InstrumentPart& part,
                               const session::SessionConfig& config)
{
    const Instrument& instrument = *part.instrument;
    trading::OrderIntent intent;
    intent.instrument = &instrument;
    intent.side = draft.side;
    intent.source = trading::IntentSource::Operator;
    intent.time = snapshot.now;
    intent.mid = part.last;
    intent.spread = trading::proxySpread(instrument, config.fills, part.last);
    const auto quote = usableQuote(part);
    if (quote && snapshot.now - quote->time <= config.risk.limits(instrument.assetClass).maxQuoteAge) {
        intent.priceSource = trading::PriceSource::Quote;
        intent.priceAge = snapshot.now - quote->time;
        intent.entry = trading::entryEstimate(instrument, draft.side, *quote).value_or(part.last);
        intent.spread = Price{quote->ask.units - quote->bid.units};
        intent.mid = Price{quote->bid.units + intent.spread.units / 2};
        intent.proxySpread = false;
    } else {
        intent.priceSource =
            instrument.barSource == market::BarSource::Bars ? trading::PriceSource::Bar : trading::PriceSource::Trade;
        intent.priceAge = snapshot.now - part.lastTime;
        intent.barLength = market::nominalLength(part.base);
        intent.entry = trading::entryEstimate(instrument, config.fills, draft.side, part.last);
    }
    const auto atLevel = [&](Price level) {
        return trading::entryEstimate(instrument, config.fills, draft.side, level);
    };
    if (draft.hasLimitPrice()) intent.entry = intent.limit = draft.limit;
    if (draft.kind == OrderKind::Stop && draft.stopPrice.units > 0) intent.entry = atLevel(draft.stopPrice);
    // Which leg of a pair trades is not known: the dearer one is told.
    if (draft.isPair && draft.stopPrice.units > 0) {
        const Price other = atLevel(draft.stopPrice);
        if (trading::isWorse(draft.side, intent.entry, other)) intent.entry = other;
    }
    if (const Price level = trailLevel(draft, part.last); level.units > 0) intent.entry = atLevel(level);
    if (draft.reduceOnly) return intent;
    if (draft.stop.units > 0) intent.bracket.stop = draft.stop;
    if (draft.target.units > 0) intent.bracket.target = draft.target;
    return intent;
}

void describeCosts(DraftEstimate& out, const OrderDraft& draft, const trading::OrderIntent& intent,
                   const trading::FillSettings& fills, Cash equity)
{
    const Instrument& instrument = *intent.instrument;
    const auto amount = [&](Price price) {
        const auto value = instrument.value(price, out.quantity);
        return value ? *value : Cash{};
    };
    out.value = amount(out.entry);
    const bool isLimited = intent.limit.units > 0;
    const bool waits = isLimited && !draft.isPair && trading::isWorse(draft.side, intent.limit, intent.mid);
    if (const auto fee = trading::commission(instrument, out.entry, out.quantity,
                                             waits ? trading::Liquidity::Maker : trading::Liquidity::Taker))
        out.fee = *fee;
    if (!isLimited || draft.isPair) {
        // Half of an odd spread rounds up: nothing is told cheaper than it is.
        out.spread = amount(Price{(intent.spread.units + 1) / 2});
        const Price slip =
            intent.priceSource == trading::PriceSource::Quote
                ? Price{instrument.tick.units * fills.quoteSlippageTicks}
                : trading::crossingCost(instrument, fills.assumption(instrument.assetClass).slippage, intent.entry)
                      .ceil();
        out.slippage = amount(slip);
    }
    if (draft.reduceOnly) return;
    const std::int64_t distance = draft.stop.units > 0 ? std::abs(out.entry.units - draft.stop.units) : 0;
    if (distance > 0) {
        out.riskAtStop = amount(Price{distance});
        if (equity.units > 0)
            out.riskPercent = 100.0 * static_cast<double>(out.riskAtStop->units) / static_cast<double>(equity.units);
    }
    if (draft.target.units <= 0) return;
    const std::int64_t gain = std::abs(draft.target.units - out.entry.units);
    out.gainAtTarget = amount(Price{gain});
    if (distance > 0) out.rewardPerRisk = static_cast<double>(gain) / static_cast<double>(distance);
}

/// Of the account that the ticket orders for.
template <class Row>
bool isOwn(const Row& row, const Snapshot& snapshot)
{
    return row.variant != session::Variant::B && row.account == seenAccount(snapshot);
}

trading::AccountView accountOf(const Snapshot& snapshot)
{
    trading::AccountView view;
    view.cash = snapshot.account->cash;
    view.equity = snapshot.account->equity;
    view.dayStartEquity = snapshot.account->dayStartEquity;
    view.weekStartEquity = snapshot.account->dayStartEquity;
    view.peakEquity = snapshot.account->peakEquity;
    for (const session::PositionRow& row : *snapshot.positions) {
        const InstrumentPart* part = snapshot.find(row.instrument);
        if (part == nullptr || !isOwn(row, snapshot) || row.quantity.count == 0) continue;
        const auto value = part->instrument->value(row.mark, row.quantity);
        view.holdings.push_back({part->instrument.get(), row.quantity, value ? *value : Cash{}, 1});
    }
    return view;
}

std::vector<trading::OpenOrder> openOrdersOf(const Snapshot& snapshot, const WorkingOrders& working)
{
    std::vector<trading::OpenOrder> out;
    for (const auto& [id, row] : working.orders()) {
        const InstrumentPart* part = snapshot.find(row.instrument);
        if (part == nullptr || !isOwn(row, snapshot)) continue;
        out.push_back({part->instrument.get(), row.side, Lots{row.quantity.count - row.filled.count},
                       row.limit.units > 0 ? row.limit : part->last, row.reduceOnly, row.limit});
    }
    return out;
}

/// How much of the position an order of this side takes away.
Lots reducible(const OrderDraft& draft, const Snapshot& snapshot)
{
    for (const session::PositionRow& row : *snapshot.positions)
        if (row.instrument == draft.instrument && isOwn(row, snapshot))
            return Lots{std::max<std::int64_t>(-row.quantity.count * market::sign(draft.side), 0)};
    return {};
}

/// True if an order of this size only makes the position in its instrument smaller: the engine then asks less of it.
bool onlyReduces(const OrderDraft& draft, Lots quantity, const Snapshot& snapshot, const WorkingOrders& working)
{
    std::int64_t free = reducible(draft, snapshot).count;
    for (const auto& [id, row] : working.orders())
        if (row.instrument == draft.instrument && isOwn(row, snapshot) && row.reduceOnly)
            free -= row.quantity.count - row.filled.count;
    return quantity.count <= free;
}

// As the engine places an order in the trading day: a tape of daily bars acts at the next regular open.
trading::CalendarStatus calendarOf(const InstrumentPart& part, Time now)
{
    trading::CalendarStatus status;
    if (part.calendar->isAlwaysOpen()) return status;
    market::TradingDay day = part.calendar->tradingDayAt(now);
    Time at = now;
    if (part.instrument->baseTimeframe && *part.instrument->baseTimeframe >= market::Timeframe::D1) {
        if (now >= day.regularOpen) day = part.calendar->nextTradingDay(day);
        at = day.regularOpen;
    }
    status.isOpen = part.calendar->isRegular(at);
    if (status.isOpen) {
        status.untilClose = day.regularClose - at;
        status.sinceOpen = at - day.regularOpen;
    }
    return status;
}

/// True for rules whose every input is in the snapshot.
bool canBeTold(const trading::RuleOutcome& outcome, const OrderDraft& draft, const session::HaltPart& halts,
               bool isReduceOnly)
{
    // These alone are asked of an order that only reduces.
    if (isReduceOnly)
        return outcome.rule == ReasonCode::R11StaleData || outcome.rule == ReasonCode::R12FatFinger ||
               outcome.rule == ReasonCode::R14Duplicate;
    switch (outcome.rule) {
    case ReasonCode::R02Cooldown:
    case ReasonCode::R15RateLimit:
        return false;
    case ReasonCode::R04MaxWeeklyLoss:
        return halts.weeklyLoss;
    case ReasonCode::R05StopLossTakeProfit:
        return draft.stop.units > 0;
    default:
        return true;
    }
}

std::vector<trading::RuleOutcome> rulesOf(const OrderDraft& draft, const trading::OrderIntent& intent,
                                          const Snapshot& snapshot, const InstrumentPart& part,
                                          const WorkingOrders& working, const trading::RiskSettings& settings)
{
    const trading::AccountView account = accountOf(snapshot);
    const auto openOrders = openOrdersOf(snapshot, working);
    const trading::RiskState state;
    const trading::RiskContext context{account, openOrders, state, calendarOf(part, snapshot.now)};
    const trading::RiskDecision decision = trading::evaluate(intent, context, settings);
    const session::HaltPart& halts = snapshot.halts;
    std::vector<trading::RuleOutcome> out;
    for (trading::RuleOutcome outcome : decision.rules()) {
        if (!canBeTold(outcome, draft, halts, intent.isReduceOnly())) continue;
        const bool isHalted =
            !intent.isReduceOnly() &&
            ((outcome.rule == ReasonCode::R03MaxDailyLoss && halts.dailyLoss) ||
             (outcome.rule == ReasonCode::R04MaxWeeklyLoss && halts.weeklyLoss) ||
             (outcome.rule == ReasonCode::R08Drawdown && halts.drawdown) ||
             (outcome.rule == ReasonCode::R19KillSwitch && halts.kill != trading::KillState::Disarmed));
        // The engine knows the ATR that this warning misses.
        if (outcome.rule == ReasonCode::R05StopLossTakeProfit && outcome.verdict == trading::Verdict::Warn)
            outcome.verdict = trading::Verdict::Pass;
        if (isHalted) {
            outcome.verdict = trading::Verdict::Block;
            outcome.after = Lots{0};
        }
        out.push_back(outcome);
    }
    // What is asked after the rules and has no number.
    if (decision.cause == ReasonCode::ShortNotAllowed || decision.cause == ReasonCode::NotTradable) {
        trading::RuleOutcome refusal;
        refusal.rule = decision.cause;
        refusal.verdict = trading::Verdict::Block;
        refusal.before = intent.quantity;
        out.push_back(refusal);
    }
    return out;
}

} // namespace

DraftEstimate estimate(const OrderDraft& draft, const Snapshot* snapshot, const WorkingOrders& working)
{
    DraftEstimate out;
    if (snapshot == nullptr) {
        out.problems.push_back(out.problem);
        return out;
    }
    out.problem = DraftProblem::None;
    const InstrumentPart* part = snapshot->find(draft.instrument);
    // One problem per field; the first one of all is what is told where there is room for one only.
    const auto blame = [&out](DraftProblem problem) {
        const auto isSameField = [&](DraftProblem other) { return fieldOf(other) == fieldOf(problem); };
        if (problem == DraftProblem::None || std::any_of(out.problems.begin(), out.problems.end(), isSameField)) return;
        if (out.problem == DraftProblem::None) out.problem = problem;
        out.problems.push_back(problem);
    };
    const bool isKilled = snapshot->halts.kill != trading::KillState::Disarmed;
    blame(snapshot->isEnded ? DraftProblem::SessionEnded : isKilled ? DraftProblem::Killed : DraftProblem::None);
    if (part == nullptr) {
        blame(DraftProblem::NoInstrument);
        return out;
    }
    const Instrument& instrument = *part->instrument;
    const session::SessionConfig config =
        session::compile(snapshot->configuration->settings, snapshot->configuration->flags);
    if (!config.risk.isTradable(instrument)) blame(DraftProblem::NotTradable);
    if (part->last.units <= 0) {
        blame(DraftProblem::NoPrice);
        return out;
    }
    const bool hasQuote = usableQuote(*part).has_value();
    const DraftMarket market{instrument,
                             *part->calendar,
                             snapshot->now,
                             part->last,
                             hasQuote ? part->bid : Price{},
                             hasQuote ? part->ask : Price{},
                             reducible(draft, *snapshot)};
    std::vector<DraftProblem> found;
    checkTerms(draft, market, found);
    const bool hasEntry =
        (!draft.hasLimitPrice() || draft.limit.units > 0) && (!draft.hasStopPrice() || draft.stopPrice.units > 0);
    trading::OrderIntent intent;
    if (hasEntry) {
        intent = intentFor(draft, *snapshot, *part, config);
        out.entry = intent.entry;
        out.trailLevel = trailLevel(draft, part->last);
        if (!draft.reduceOnly) checkProtection(draft, market, intent.entry, found);
    }
    for (const DraftProblem problem : found)
        blame(problem);
    if (!hasEntry || out.has(DraftProblem::StopOnWrongSide)) return out;
    const Cash equity = snapshot->account->equity;
    blame(sizeOf(draft, instrument, intent.entry, equity, out.quantity));
    blame(shownOf(draft, instrument, out.quantity, out.shown));
    if (out.quantity.count <= 0) return out;
    describeCosts(out, draft, intent, config.fills, equity);
    intent.quantity = out.quantity;
    // Without a stop the engine sets its own; R05, which would miss it, is not shown then.
    if (!intent.bracket.stop)
        intent.bracket.stop = Price{intent.entry.units - market::sign(draft.side) * instrument.tick.units};
    if (draft.reduceOnly || onlyReduces(draft, out.quantity, *snapshot, working))
        intent.reduce = trading::ReducePurpose::Operator;
    out.rules = rulesOf(draft, intent, *snapshot, *part, working, config.risk);
    return out;
}

} // namespace sextant::models
