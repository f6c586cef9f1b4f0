// Triggers, and the prices of F0 and F1 at quotes and trades; split from paper_venue.cpp by its subject.
#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/fills/limit_fill.h"
#include "engine/trading/fills/market_fill.h"
#include "engine/trading/venue/order_rules.h"
#include "engine/trading/venue/paper_venue.h"
#include "engine/trading/venue/stop_trigger.h"

namespace sextant::trading {

using market::Side;

bool PaperVenue::canFill(const VenueOrder& order, Time now) const
{
    return !m_halted && order.accepted && !order.suspended && !order.isDone() && order.open().count > 0 &&
           now >= order.from && now < order.expires && !order.waitsForLevel() &&
           order.ticket.kind != OrderKind::MarketOnClose;
}

bool PaperVenue::concerns(const PriceWatch& prices, Price price)
{
    if (m_watchIsOld) m_watch = watch();
    m_watchIsOld = false;
    return prices.isReachedBy(price);
}

Price PaperVenue::triggerPrice(const VenueOrder& order, Time now) const
{
    // Where a market shows no trades, the mid stands for the last one.
    if (order.ticket.trigger == TriggerSource::Last && m_market.hasTrades) return m_market.last;
    if (order.ticket.trigger == TriggerSource::BidAsk && m_market.hasFreshQuote(now))
        return order.ticket.side == Side::Buy ? m_market.quote.ask : m_market.quote.bid;
    return m_market.reference(now);
}

void PaperVenue::enter(VenueOrder& order, Time at)
{
    if (order.waitsForLevel() && !order.isTrailing()) order.level = order.ticket.stopPrice;
    if (order.suspended) return;
    if (m_halted) {
        if (isImmediate(order.ticket.tif))
            end(order, OrderState::Cancelled, VenueReportKind::Cancelled, ReasonCode::VenueHalted, at);
        return;
    }
    if (order.waitsForLevel()) {
        if (const Price price = triggerPrice(order, at); price.units > 0) watchLevel(order, price, at);
        return;
    }
    if (order.ticket.kind == OrderKind::MarketOnClose || at < order.from) return;
    if (m_settings.model == FillModel::F0) {
        if (const Price price = m_market.reference(at); price.units > 0) fillInstantly(order, price, at, at);
    } else if (usesBook(at)) {
        enterBook(order, at);
    } else {
        enterSpread(order, at);
    }
}

void PaperVenue::enterSpread(VenueOrder& order, Time at)
{
    // It fills at the next price there is; here it is decided whether it waits for one to come to it.
    if (!order.isLimitNow()) return;
    const Side side = order.ticket.side;
    bool takes = false;
    if (m_market.hasFreshQuote(at))
        takes = isMarketable(side, order.ticket.limit, m_market.quote);
    else if (m_market.last.units > 0)
        takes = isMarketable(m_instrument, m_settings.fills, side, order.ticket.limit, m_market.last);
    else
        return;
    order.rests = !takes;
    if (takes && order.ticket.postOnly)
        endPostOnly(order, at);
    else if (!takes && isImmediate(order.ticket.tif) && !m_byBars)
        endImmediate(order, at);
}

void PaperVenue::fillInstantly(VenueOrder& order, Price price, Time at, Time marketTime)
{
    PricedFill priced;
    if (order.isLimitNow()) {
        if (isWorse(order.ticket.side, order.ticket.limit, price)) {
            order.rests = true;
            if (isImmediate(order.ticket.tif)) endImmediate(order, at);
            return;
        }
        if (!order.rests && order.ticket.postOnly) return endPostOnly(order, at);
        if (order.rests) {
            price = order.ticket.limit;
            priced.liquidity = Liquidity::Maker;
        }
    }
    priced.price = priced.reference = price;
    priced.model = FillModel::F0;
    priced.marketTime = marketTime;
    execute(order, order.open(), priced, FillTrigger::Instant, at);
    if (isImmediate(order.ticket.tif) && !order.isDone()) endImmediate(order, at);
}

void PaperVenue::watchLevels(Time now, bool isTrade)
{
    if (m_halted) return;
    for (VenueOrder& order : m_orders) {
        if (!order.accepted || order.isDone() || order.open().count <= 0 || !order.waitsForLevel()) continue;
        if (order.suspended || now < order.from || now >= order.expires) continue;
        const bool followsTrades = order.ticket.trigger == TriggerSource::Last && m_market.hasTrades;
        if (followsTrades != isTrade) continue;
        if (const Price price = triggerPrice(order, now); price.units > 0) watchLevel(order, price, now);
    }
}

void PaperVenue::watchLevel(VenueOrder& order, Price price, Time at)
{
    if (order.level.units > 0 && isReached(order.ticket.side, order.level, price)) return trigger(order, price, at);
    if (order.isTrailing()) trailBehind(order, price);
}

void PaperVenue::trailBehind(VenueOrder& order, Price best)
{
    const Side side = order.ticket.side;
    order.trailBest = order.trailBest.units == 0 ? best : betterFor(side, order.trailBest, best);
    if (const auto level = trailLevel(m_instrument, order.ticket.trail, side, order.trailBest))
        order.level = order.level.units == 0 ? *level : betterFor(side, order.level, *level);
}

void PaperVenue::trigger(VenueOrder& order, Price price, Time at)
{
    order.triggered = true;
    order.gapped = price != order.level;
    report(order, VenueReportKind::Triggered, order.state, ReasonCode::Triggered, at);
    enter(order, at);
}

void PaperVenue::onTrade(Time now, const market::Trade& trade)
{
    advance(now);
    if ((trade.flags & kUnusable) != 0) return;
    m_watchIsOld = m_watchIsOld || !m_market.hasTrades;
    m_market.noteTrade(trade);
    m_share.addTrade(now, trade.size);
    if (m_orders.empty() || m_halted || !concerns(m_watch.trades, trade.price)) return;
    // Stops first: what they free or end must not meet the same price as something better.
    watchLevels(now, true);
    market::BookSize left = market::bookSizeOf(m_instrument, trade.size);
    const bool byBook = usesBook(now);
    for (VenueOrder& order : m_orders) {
        if (!canFill(order, now)) continue;
        if (m_settings.model == FillModel::F0)
            fillInstantly(order, trade.price, now, trade.time);
        else if (byBook)
            queueTrade(order, trade, left, now);
        else
            fillOnTrade(order, trade, now);
    }
    m_watchIsOld = true;
    settle();
}

void PaperVenue::onQuote(Time now, const market::Quote& quote)
{
    advance(now);
    if ((quote.flags & kUnusable) != 0) return;
    m_market.noteQuote(quote);
    if (!quote.isUsable() || m_orders.empty() || m_halted) return;
    if (!concerns(m_watch.bids, quote.bid) && !concerns(m_watch.asks, quote.ask)) return;
    watchLevels(now, false);
    if (!usesBook(now)) {
        for (VenueOrder& order : m_orders)
            if (canFill(order, now)) fillOnQuote(order, now);
    }
    m_watchIsOld = true;
    settle();
}

void PaperVenue::fillOnTrade(VenueOrder& order, const market::Trade& trade, Time now)
{
    const Side side = order.ticket.side;
    const bool isQuoted = m_market.hasFreshQuote(now);
    if (order.isMarketNow()) {
        if (isQuoted)
            fillSpread(order, *fillAtQuote(m_instrument, m_settings.fills, side, m_market.quote), FillTrigger::Quote,
                       now);
        else
            fillSpread(order, fillAroundTrade(m_instrument, m_settings.fills, side, trade), FillTrigger::Print, now);
        return;
    }
    const Price limit = order.ticket.limit;
    const auto priced = isQuoted && !order.rests
                            ? limitAtQuote(m_instrument, m_settings.fills, side, limit, false, m_market.quote)
                            : limitAtTrade(m_instrument, m_settings.fills, side, limit, order.rests, trade);
    if (priced)
        fillSpread(order, *priced,
                   order.rests ? FillTrigger::Crossed
                   : isQuoted  ? FillTrigger::Quote
                               : FillTrigger::Print,
                   now);
    else
        order.rests = true; // it met a price that it could not trade at
    if (isImmediate(order.ticket.tif) && !order.isDone()) endImmediate(order, now);
}

void PaperVenue::fillOnQuote(VenueOrder& order, Time now)
{
    if (m_settings.model == FillModel::F0)
        return fillInstantly(order, m_market.reference(now), now, m_market.quote.time);
    const Side side = order.ticket.side;
    if (order.isMarketNow()) {
        fillSpread(order, *fillAtQuote(m_instrument, m_settings.fills, side, m_market.quote), FillTrigger::Quote, now);
        return;
    }
    if (const auto priced =
            limitAtQuote(m_instrument, m_settings.fills, side, order.ticket.limit, order.rests, m_market.quote))
        fillSpread(order, *priced, order.rests ? FillTrigger::Crossed : FillTrigger::Quote, now);
    else
        order.rests = true;
    if (isImmediate(order.ticket.tif) && !order.isDone()) endImmediate(order, now);
}

void PaperVenue::fillSpread(VenueOrder& order, PricedFill priced, FillTrigger trigger, Time now)
{
    const bool takes = priced.liquidity == Liquidity::Taker;
    if (takes && order.ticket.postOnly) return endPostOnly(order, now);
    Lots lots = order.open();
    if (takes && m_settings.model == FillModel::F3) {
        lots = m_share.allowed(m_settings.impact, m_instrument, lots, now);
        if (order.ticket.tif == TimeInForce::FillOrKill && lots < order.open()) return endImmediate(order, now);
        if (lots.count == 0) {
            if (isImmediate(order.ticket.tif)) endImmediate(order, now);
            return;
        }
        addImpact(order, lots, priced, now);
    }
    if (takes && order.gapped && trigger != FillTrigger::SessionEnd) trigger = FillTrigger::StopGap;
    const Lots filled = execute(order, lots, priced, trigger, now);
    if (takes) m_share.addFilled(filled);
    if (takes && m_settings.model == FillModel::F3) leaveImpact(order.ticket.side, filled, now);
    if (isImmediate(order.ticket.tif) && !order.isDone()) endImmediate(order, now);
}

void PaperVenue::closeSession(VenueOrder& order, Time at)
{
    const auto giveUp = [&](ReasonCode cause) {
        if (!order.isDone()) end(order, OrderState::Expired, VenueReportKind::Expired, cause, at);
    };
    if (m_halted) return giveUp(ReasonCode::VenueHalted);
    if (order.suspended) return giveUp(ReasonCode::OrderUnverified);
    const Side side = order.ticket.side;
    if (m_settings.model == FillModel::F0) {
        if (const Price price = m_market.reference(at); price.units > 0) fillInstantly(order, price, at, at);
    } else if (usesBook(at)) {
        takeFromBook(order, at);
    } else if (m_market.hasFreshQuote(at)) {
        fillSpread(order, *fillAtQuote(m_instrument, m_settings.fills, side, m_market.quote), FillTrigger::SessionEnd,
                   at);
    } else if (m_market.last.units > 0) {
        market::Trade last;
        last.time = m_market.lastTime;
        last.price = m_market.last;
        PricedFill priced = fillAroundTrade(m_instrument, m_settings.fills, side, last);
        if (m_byBars) priced.model = FillModel::F1B;
        fillSpread(order, priced, FillTrigger::SessionEnd, at);
    }
    giveUp(ReasonCode::PriceUnavailable);
}

} // namespace sextant::trading
