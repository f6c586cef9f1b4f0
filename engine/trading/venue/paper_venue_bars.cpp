// F1B, execution.md §7.5: what a bar fills when nobody knows in which order its prices came; split from paper_venue.cpp
// by its subject.
#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/fills/bar_exit.h"
#include "engine/trading/fills/limit_fill.h"
#include "engine/trading/fills/market_fill.h"
#include "engine/trading/venue/order_rules.h"
#include "engine/trading/venue/paper_venue.h"
#include "engine/trading/venue/stop_trigger.h"

namespace sextant::trading {

using market::Side;

namespace {

/// Exactly a price, for F0.
PricedFill exactly(Price price, const market::Bar& bar, Liquidity liquidity)
{
    PricedFill fill;
    fill.price = fill.reference = price;
    fill.model = FillModel::F0;
    fill.liquidity = liquidity;
    fill.marketTime = bar.start();
    return fill;
}

} // namespace

bool PaperVenue::isBarOf(const VenueOrder& order, const market::Bar& bar) const
{
    // Never inside the bar that decided: only a bar that begins at or after the order.
    return !m_halted && order.accepted && !order.suspended && !order.isDone() && order.open().count > 0 &&
           bar.start() >= order.activeFrom && bar.start() >= order.from && bar.start() < order.expires &&
           order.ticket.kind != OrderKind::MarketOnClose;
}

void PaperVenue::onBar(Time now, const market::Bar& bar)
{
    openBar(now, bar);
    fillInsideBar(now, bar);
    closeBar(now, bar);
}

void PaperVenue::openBar(Time now, const market::Bar& bar)
{
    advance(now);
    if ((bar.flags & kUnusable) != 0 || m_halted) return;
    m_inBar = true;
    m_barStart = bar.start();
    m_lastBefore = m_market.last;
    m_market.last = bar.open;
    m_barFilled = m_barStopped = {};
    const bool hasVolume = (bar.flags & market::kNoVolume) == 0 && bar.volume > 0.0;
    m_barLeft = m_settings.model == FillModel::F3 && hasVolume
                    ? participationLeft(m_settings.impact, m_instrument, bar.volume, Lots{})
                    : Lots{INT64_MAX};
    for (VenueOrder& order : m_orders)
        if (isBarOf(order, bar) && !order.waitsForLevel()) fillAtOpen(order, bar, now);
    // Stops before anything better, and again for what they release: pessimistic.
    m_insideBar = true;
    fillStops(bar, now);
    m_barStopped = m_barFilled;
    settle();
}

void PaperVenue::fillStops(const market::Bar& bar, Time now)
{
    for (bool again = true; again;) {
        again = false;
        for (VenueOrder& order : m_orders)
            if (isBarOf(order, bar) && order.waitsForLevel() && stopInBarOf(order, bar, now))
                again = m_barFilled[order.ticket.side == Side::Sell ? 1 : 0] = true;
    }
}

void PaperVenue::fillInsideBar(Time now, const market::Bar& bar)
{
    if (!m_inBar) return;
    for (VenueOrder& order : m_orders) {
        if (!isBarOf(order, bar) || !order.isLimitNow() || order.isNewInBar) continue;
        const std::size_t side = order.ticket.side == Side::Sell ? 1 : 0;
        // Nobody knows what came first, so what is worse: a stop before the price that would have saved the position,
        // an entry after the price that would have left it.
        if (m_barStopped[side] || m_barFilled[1 - side]) continue;
        std::optional<PricedFill> priced;
        if (m_settings.model == FillModel::F0) {
            const bool touched = side == 0 ? bar.low <= order.ticket.limit : bar.high >= order.ticket.limit;
            if (touched) priced = exactly(order.ticket.limit, bar, Liquidity::Maker);
        } else if (!opensWithin(order.ticket.side, order.ticket.limit, bar)) {
            priced = limitInBar(m_instrument, m_settings.fills, order.ticket.side, order.ticket.limit, bar);
        }
        order.rests = true;
        if (!priced) continue;
        m_market.last = order.ticket.limit;
        const Lots before = order.filled;
        fillBarPrice(order, *priced, FillTrigger::BarInside, now);
        if (order.filled > before) m_barFilled[side] = true;
    }
    fillStops(bar, now);

    for (VenueOrder& order : m_orders) {
        // Only now: within one bar the trail is the one of the bars before.
        if (isBarOf(order, bar) && order.isTrailing() && !order.triggered)
            trailBehind(order, order.isNewInBar ? bar.close : order.ticket.side == Side::Sell ? bar.high : bar.low);
        order.isNewInBar = false;
    }
    settle();
}

void PaperVenue::closeBar(Time now, const market::Bar& bar)
{
    if ((bar.flags & kUnusable) != 0) return;
    m_watchIsOld = true;
    if (bar.end >= m_market.lastTime) {
        m_market.last = bar.close;
        m_market.lastTime = bar.end;
    } else if (m_inBar) { // it came late: what was traded since is newer
        m_market.last = m_lastBefore;
    }
    m_inBar = m_insideBar = false;
    // What ends with the bar's end saw its last price.
    for (VenueOrder& order : m_orders)
        if (!order.isDone() && order.expires <= bar.end)
            end(order, OrderState::Expired, VenueReportKind::Expired, expiryCause(order.ticket.tif), now);
    settle();
}

void PaperVenue::exitInBar(Time now, const OrderTicket& ticket, PricedFill priced, FillTrigger trigger)
{
    expects(m_inBar && m_now == now, "a level is reached inside the bar that is being shown");
    const std::size_t count = m_orders.size();
    (void)enlist(now, ticket);
    if (m_orders.size() > count) {
        VenueOrder& order = m_orders.back();
        order.exchangeTime = now;
        order.activeFrom = m_barStart;
        order.accepted = true;
        order.midAtVenue = m_market.reference(now);
        order.priority = ++m_priority;
        step(order, OrderState::Working, VenueReportKind::Accepted, ReasonCode::Accepted, now);
        if (m_settings.model == FillModel::F0) {
            priced.price = priced.reference;
            priced.halfSpread = priced.slippage = {};
            priced.model = FillModel::F0;
        }
        const std::size_t side = ticket.side == Side::Sell ? 1 : 0;
        fillBarPrice(order, priced, trigger, now);
        if (order.filled.count > 0) m_barFilled[side] = true;
        if (trigger == FillTrigger::StopTouch || trigger == FillTrigger::StopGap) m_barStopped[side] = true;
    }
    settle();
}

void PaperVenue::fillAtOpen(VenueOrder& order, const market::Bar& bar, Time now)
{
    const Side side = order.ticket.side;
    const bool isInstant = m_settings.model == FillModel::F0;
    if (order.isMarketNow()) {
        const PricedFill priced = isInstant ? exactly(bar.open, bar, Liquidity::Taker)
                                            : fillAtBarOpen(m_instrument, m_settings.fills, side, bar);
        fillBarPrice(order, priced, order.gapped ? FillTrigger::StopGap : FillTrigger::BarOpen, now);
    } else if (order.isLimitNow() && opensWithin(side, order.ticket.limit, bar)) {
        PricedFill priced;
        if (isInstant)
            priced = order.rests ? exactly(order.ticket.limit, bar, Liquidity::Maker)
                                 : exactly(bar.open, bar, Liquidity::Taker);
        else
            priced = *limitInBar(m_instrument, m_settings.fills, side, order.ticket.limit, bar);
        if (order.ticket.postOnly && priced.liquidity == Liquidity::Taker) {
            if (!order.rests) return endPostOnly(order, now);
            const FillModel model = priced.model;
            priced = makerAt(order.ticket.limit, bar.start());
            priced.model = model;
            priced.proxy = true;
        }
        const bool waits = priced.liquidity == Liquidity::Maker && isImmediate(order.ticket.tif);
        if (!waits) fillBarPrice(order, priced, FillTrigger::BarOpen, now);
    }
    // The open is the one price that what is immediate meets.
    if (isImmediate(order.ticket.tif) && !order.isDone()) endImmediate(order, now);
}

bool PaperVenue::stopInBarOf(VenueOrder& order, const market::Bar& bar, Time now)
{
    if (order.level.units == 0) return false;
    const Side side = order.ticket.side;
    const auto hit = stopInBar(m_instrument, m_settings.fills, market::opposite(side), order.level, bar);
    if (!hit) return false;
    const Price at = hit->reference; // the level, or the open beyond it
    order.triggered = true;
    order.gapped = at != order.level;
    report(order, VenueReportKind::Triggered, order.state, ReasonCode::Triggered, now);
    PricedFill priced = m_settings.model == FillModel::F0 ? exactly(at, bar, Liquidity::Taker) : *hit;
    if (order.ticket.kind == OrderKind::StopLimit) {
        const Price limit = order.ticket.limit;
        if (isWorse(side, limit, at)) {
            // Jumped over its limit too, so it rests there; what came after the open may have come back to it.
            order.rests = true;
            const auto back = limitInBar(m_instrument, m_settings.fills, side, limit, bar);
            if (!order.gapped || order.isNewInBar || !back) return false;
            priced = *back;
            if (m_settings.model == FillModel::F0) priced.model = FillModel::F0;
        } else {
            priced = cappedAt(side, limit, priced);
        }
    }
    m_market.last = priced.reference;
    const Lots before = order.filled;
    fillBarPrice(order, priced, order.gapped ? FillTrigger::StopGap : FillTrigger::StopTouch, now);
    return order.filled > before;
}

void PaperVenue::fillBarPrice(VenueOrder& order, PricedFill priced, FillTrigger trigger, Time now)
{
    Lots lots = order.open();
    if (m_settings.model == FillModel::F3) {
        lots = std::min(lots, m_barLeft);
        if (order.ticket.tif == TimeInForce::FillOrKill && lots < order.open()) return endImmediate(order, now);
        if (lots.count == 0) return;
        if (priced.liquidity == Liquidity::Taker) addImpact(order, lots, priced, now);
    }
    const Lots filled = execute(order, lots, priced, trigger, now);
    m_barLeft.count -= filled.count;
    if (m_settings.model == FillModel::F3 && priced.liquidity == Liquidity::Taker)
        leaveImpact(order.ticket.side, filled, now);
}

} // namespace sextant::trading
