#include "models/order_draft.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/session/configuration/session_config.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/fills/market_fill.h"
#include "engine/trading/ledger/value_scale.h"
#include "engine/trading/risk/position_size.h"

namespace sextant::models {
namespace {

using market::Instrument;
using market::Side;
using session::InstrumentPart;
using session::Snapshot;

bool isOnTick(const Instrument& instrument, Price price) { return price.units % instrument.tick.units == 0; }

std::optional<market::Quote> usableQuote(const InstrumentPart& part)
{
    market::Quote quote;
    quote.time = part.quoteTime;
    quote.bid = part.bid;
    quote.ask = part.ask;
    return quote.isUsable() ? std::optional(quote) : std::nullopt;
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
    if (quote && snapshot.now - quote->time <= config.risk.maxQuoteAge) {
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
    if (draft.kind == trading::OrderKind::Limit) intent.entry = intent.limit = draft.limit;
    if (draft.stop.units > 0) intent.bracket.stop = draft.stop;
    if (draft.target.units > 0) intent.bracket.target = draft.target;
    return intent;
}

DraftProblem problemOfPrices(const OrderDraft& draft, const Instrument& instrument, Price entry)
{
    if (draft.stop.units > 0 && !isOnTick(instrument, draft.stop)) return DraftProblem::StopOffTick;
    if (draft.target.units > 0 && !isOnTick(instrument, draft.target)) return DraftProblem::TargetOffTick;
    const int sign = market::sign(draft.side);
    if (draft.stop.units > 0 && (entry.units - draft.stop.units) * sign <= 0) return DraftProblem::StopOnWrongSide;
    if (draft.target.units > 0 && (draft.target.units - entry.units) * sign <= 0)
        return DraftProblem::TargetOnWrongSide;
    return DraftProblem::None;
}

DraftProblem sizeOf(const OrderDraft& draft, const Instrument& instrument, Price entry, Cash equity, Lots& out)
{
    if (draft.size.empty()) {
        return draft.sizeBy == SizeBy::Risk && draft.stop.units <= 0 ? DraftProblem::StopNeededForRisk
                                                                     : DraftProblem::SizeMissing;
    }
    const auto number = parseDecimal(draft.size);
    if (!number || number->mantissa <= 0) return DraftProblem::SizeInvalid;
    switch (draft.sizeBy) {
    case SizeBy::Quantity: {
        const auto lots = instrument.parseLots(draft.size);
        if (!lots) return DraftProblem::SizeOffLot;
        out = *lots;
        break;
    }
    case SizeBy::Notional: {
        const auto amount = parseScaled(draft.size, Cash::kScale);
        if (!amount) return DraftProblem::SizeInvalid;
        out = trading::ValueScale(instrument).lotsWithin(entry, amount->value);
        break;
    }
    case SizeBy::Risk: {
        if (draft.stop.units <= 0) return DraftProblem::StopNeededForRisk;
        const auto ppm = parseScaled(draft.size, 4); // percent
        if (!ppm || ppm->value > 1'000'000) return DraftProblem::SizeInvalid;
        out = trading::positionSize(instrument, equity, ppm->value, 1.0, entry, draft.stop).quantity;
        break;
    }
    }
    return out.count > 0 ? DraftProblem::None : DraftProblem::SizeBelowLot;
}

void describeCosts(DraftEstimate& out, const OrderDraft& draft, const trading::OrderIntent& intent, Cash equity)
{
    const Instrument& instrument = *intent.instrument;
    const auto amount = [&](Price price) {
        const auto value = instrument.value(price, out.quantity);
        return value ? *value : Cash{};
    };
    out.value = amount(out.entry);
    if (const auto fee = trading::commission(instrument, out.entry, out.quantity, trading::Liquidity::Taker))
        out.fee = *fee;
    if (draft.kind == trading::OrderKind::Market) out.spread = amount(Price{intent.spread.units / 2});
    if (draft.stop.units > 0) {
        const std::int64_t distance = std::abs(out.entry.units - draft.stop.units);
        out.riskAtStop = amount(Price{distance});
        if (equity.units > 0)
            out.riskPercent = 100.0 * static_cast<double>(out.riskAtStop->units) / static_cast<double>(equity.units);
        if (draft.target.units > 0 && distance > 0)
            out.rewardPerRisk =
                static_cast<double>(std::abs(draft.target.units - out.entry.units)) / static_cast<double>(distance);
    }
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
        if (part == nullptr || row.variant == session::Variant::B || row.quantity.count == 0) continue;
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
        if (part == nullptr || row.variant == session::Variant::B) continue;
        out.push_back({part->instrument.get(), row.side, Lots{row.quantity.count - row.filled.count},
                       row.limit.units > 0 ? row.limit : part->last, row.reduceOnly, row.limit});
    }
    return out;
}

/// True if an order of this size only makes the position in its instrument smaller: the engine then asks less of it.
bool onlyReduces(const OrderDraft& draft, Lots quantity, const Snapshot& snapshot, const WorkingOrders& working)
{
    std::int64_t free = 0;
    for (const session::PositionRow& row : *snapshot.positions)
        if (row.instrument == draft.instrument && row.variant != session::Variant::B)
            free = -row.quantity.count * market::sign(draft.side);
    for (const auto& [id, row] : working.orders())
        if (row.instrument == draft.instrument && row.variant != session::Variant::B && row.reduceOnly)
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

void WorkingOrders::update(const Snapshot& snapshot)
{
    if (snapshot.serial != m_serial || m_next > snapshot.orders.end()) clear();
    m_serial = snapshot.serial;
    m_next = std::max(m_next, snapshot.orders.first());
    for (; m_next < snapshot.orders.end(); ++m_next) {
        const session::OrderRow& row = snapshot.orders[m_next];
        if (row.isDone())
            m_orders.erase(row.order.value);
        else
            m_orders[row.order.value] = row;
    }
}

void WorkingOrders::clear()
{
    m_orders.clear();
    m_next = 0;
}

DraftEstimate estimate(const OrderDraft& draft, const Snapshot* snapshot, const WorkingOrders& working)
{
    DraftEstimate out;
    if (snapshot == nullptr) return out;
    const InstrumentPart* part = snapshot->find(draft.instrument);
    const bool isKilled = snapshot->halts.kill != trading::KillState::Disarmed;
    out.problem = snapshot->isEnded ? DraftProblem::SessionEnded
                  : isKilled        ? DraftProblem::Killed
                  : part == nullptr ? DraftProblem::NoInstrument
                                    : DraftProblem::None;
    // The first thing in the way is told, but what can be counted is counted all the same.
    const auto blame = [&out](DraftProblem problem) {
        if (out.problem == DraftProblem::None) out.problem = problem;
    };
    if (part == nullptr) return out;
    const Instrument& instrument = *part->instrument;
    const session::SessionConfig config =
        session::compile(snapshot->configuration->settings, snapshot->configuration->flags);
    if (!instrument.tradable && !(instrument.assetClass == market::AssetClass::Future && config.futuresTradable))
        blame(DraftProblem::NotTradable);
    if (part->last.units <= 0) {
        blame(DraftProblem::NoPrice);
        return out;
    }
    if (draft.kind == trading::OrderKind::Limit) {
        if (draft.limit.units <= 0) {
            blame(DraftProblem::LimitMissing);
            return out;
        }
        if (!isOnTick(instrument, draft.limit)) blame(DraftProblem::LimitOffTick);
    }
    trading::OrderIntent intent = intentFor(draft, *snapshot, *part, config);
    out.entry = intent.entry;
    const DraftProblem prices = problemOfPrices(draft, instrument, intent.entry);
    blame(prices);
    if (prices == DraftProblem::StopOnWrongSide) return out;
    const Cash equity = snapshot->account->equity;
    blame(sizeOf(draft, instrument, intent.entry, equity, out.quantity));
    if (out.quantity.count <= 0) return out;
    describeCosts(out, draft, intent, equity);
    intent.quantity = out.quantity;
    // Without a stop the engine sets its own; R05, which would miss it, is not shown then.
    if (!intent.bracket.stop)
        intent.bracket.stop = Price{intent.entry.units - market::sign(draft.side) * instrument.tick.units};
    if (onlyReduces(draft, out.quantity, *snapshot, working)) intent.reduce = trading::ReducePurpose::Operator;
    out.rules = rulesOf(draft, intent, *snapshot, *part, working, config.risk);
    return out;
}

session::Command orderCommand(const OrderDraft& draft, const DraftEstimate& estimate, std::string_view symbol,
                              std::string clientOrderId)
{
    session::Command command;
    command.kind = session::CommandKind::Order;
    command.key = std::move(clientOrderId);
    command.instrument = draft.instrument;
    command.symbol = std::string(symbol);
    command.side = draft.side;
    command.quantity = estimate.quantity;
    command.orderKind = draft.kind;
    command.tif = draft.tif;
    if (draft.kind == trading::OrderKind::Limit) command.limit = draft.limit;
    command.stop = draft.stop;
    command.target = draft.target;
    return command;
}

} // namespace sextant::models
