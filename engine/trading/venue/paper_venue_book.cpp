// F2 and F3: taking from a visible book, and the queue of what rests in it (execution.md §7.2, §7.3); split from
// paper_venue.cpp by its subject.
#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/fills/book_walk.h"
#include "engine/trading/fills/limit_fill.h"
#include "engine/trading/venue/order_rules.h"
#include "engine/trading/venue/paper_venue.h"

namespace sextant::trading {

using market::OrderBook;
using market::Side;

bool PaperVenue::usesBook(Time now) const
{
    return (m_settings.model == FillModel::F2 || m_settings.model == FillModel::F3) && m_market.hasUsableBook(now);
}

void PaperVenue::onBook(Time now, const OrderBook& book)
{
    // What was due before this change met the book as it was; the caller tells of timers first, so that it still is.
    advance(now);
    if (!m_market.noteBook(book, m_sizeUnit)) return;
    m_eaten.update(book);
    if (m_orders.empty() || m_halted) {
        m_market.bookBroke = m_market.bookBroke && !m_orders.empty();
        return;
    }
    watchLevels(now, false);
    const market::Quote best = m_market.quote;
    const bool byBook = usesBook(now);
    for (VenueOrder& order : m_orders) {
        if (!canFill(order, now)) continue;
        if (!byBook) {
            if (m_market.quote.isUsable()) fillOnQuote(order, now);
        } else if (order.isMarketNow()) {
            takeFromBook(order, now);
            if (isImmediate(order.ticket.tif) && !order.isDone()) endImmediate(order, now);
        } else if (order.queue) {
            const Price limit = order.ticket.limit;
            queueDepth(order, order.ticket.side == Side::Buy ? best.ask <= limit : best.bid >= limit, now);
        } else {
            enterBook(order, now);
        }
    }
    if (byBook) m_market.bookBroke = false;
    m_watchIsOld = true;
    settle();
}

// ---- Taking

Lots PaperVenue::freeThrough(Side taker, Price limit, Lots most) const
{
    const Side side = market::opposite(taker);
    Lots sum;
    m_market.book->visit(side, [&](const OrderBook::Level& level) {
        if ((limit.units > 0 && isWorse(taker, limit, level.price)) || !m_market.book->isKnown(side, level.price))
            return false;
        sum.count += std::min(m_eaten.freeOf(m_instrument, side, level).count, most.count - sum.count);
        return sum < most;
    });
    return sum;
}

void PaperVenue::takeFromBook(VenueOrder& order, Time at)
{
    const Side side = order.ticket.side;
    const Side resting = market::opposite(side);
    const Price limit = order.isLimitNow() ? order.ticket.limit : Price{};
    Lots wanted = order.open();
    if (order.ticket.reduceOnly) wanted = std::min(wanted, reducible(side));
    if (m_settings.model == FillModel::F3) wanted = m_share.allowed(m_settings.impact, m_instrument, wanted, at);
    const Lots there = freeThrough(side, limit, order.open());
    if (order.ticket.tif == TimeInForce::FillOrKill && std::min(wanted, there) < order.open())
        return endImmediate(order, at);
    wanted = std::min(wanted, there);
    if (wanted.count == 0) return;
    const Price mid = *m_market.book->mid();
    const Price best = m_market.book->best(resting)->price;
    const Lots whole = wanted;
    std::uint32_t place = 0;
    m_market.book->visit(resting, [&](const OrderBook::Level& level) {
        ++place;
        const Lots part = std::min(m_eaten.freeOf(m_instrument, resting, level), wanted);
        if (part.count == 0) return true;
        PricedFill priced;
        priced.model = m_settings.model;
        priced.price = level.price;
        priced.reference = mid;
        priced.halfSpread = Price{std::abs(best.units - mid.units)};
        priced.slippage = Price{std::abs(level.price.units - best.units)};
        priced.marketTime = m_market.book->time();
        if (m_settings.model == FillModel::F3) addImpact(order, whole, priced, at);
        const Lots done = execute(order, part, priced, FillTrigger::BookLevel, at, place);
        m_eaten.add(resting, level, done);
        m_share.addFilled(done);
        wanted.count -= done.count;
        return done == part && wanted.count > 0 && !order.isDone();
    });
    if (m_settings.model == FillModel::F3) leaveImpact(side, Lots{whole.count - wanted.count}, at);
}

void PaperVenue::enterBook(VenueOrder& order, Time at)
{
    if (order.isMarketNow()) {
        takeFromBook(order, at);
    } else if (isMarketable(*m_market.book, order.ticket.side, order.ticket.limit)) {
        if (order.ticket.postOnly && !order.rests) return endPostOnly(order, at);
        order.took = !order.ticket.postOnly;
        if (order.took) takeFromBook(order, at);
    }
    if (order.isDone()) return;
    if (isImmediate(order.ticket.tif)) return endImmediate(order, at);
    if (!order.isLimitNow()) return;
    order.rests = true;
    joinQueue(order);
}

// ---- Resting

void PaperVenue::joinQueue(VenueOrder& order)
{
    const Side side = order.ticket.side;
    const Price limit = order.ticket.limit;
    order.queue.emplace(m_settings.queue, m_lot, m_sizeUnit);
    order.seenSize = m_market.book->sizeAt(side, limit);
    // Behind the edge of a feed that shows a window nobody knows what stands there.
    order.knowsQueue = order.seenSize.units > 0 || m_market.book->isKnown(side, limit);
    order.queue->join(order.seenSize);
    order.queueAhead = static_cast<double>(order.seenSize.units) / static_cast<double>(m_lot.units);
    order.shown = order.ticket.display.count > 0 ? std::min(order.ticket.display, order.remaining()) : Lots{};
}

Lots PaperVenue::displayedAt(Side side, Price price) const
{
    Lots sum;
    for (const VenueOrder& order : m_orders) {
        if (!order.accepted || order.isDone() || !order.isLimitNow()) continue;
        if (order.ticket.side != side || order.ticket.limit != price) continue;
        const std::int64_t open = std::max<std::int64_t>(order.open().count, 0);
        if (order.ticket.display.count == 0)
            sum.count += open;
        else
            sum.count += std::min(open, order.queue ? order.shown.count : order.ticket.display.count);
    }
    return sum;
}

void PaperVenue::fillResting(VenueOrder& order, Lots quantity, FillTrigger trigger, Time now)
{
    PricedFill priced = makerAt(order.ticket.limit, m_market.book->time());
    priced.model = m_settings.model;
    const Lots done = execute(order, quantity, priced, trigger, now);
    if (order.isDone() || order.ticket.display.count == 0) return;
    order.shown.count -= std::min(done.count, order.shown.count);
    // The next slice of an iceberg joins the queue anew.
    if (order.shown.count == 0) joinQueue(order);
}

void PaperVenue::queueDepth(VenueOrder& order, bool isCrossed, Time now)
{
    const Side side = order.ticket.side;
    const Price limit = order.ticket.limit;
    if (isCrossed) {
        // What it left over when it took still stands on the tape: only what came since can be meant for it.
        if (order.took)
            takeFromBook(order, now);
        else
            fillResting(order, order.open(), FillTrigger::Crossed, now);
        return;
    }
    order.took = false;
    const market::BookSize size = m_market.book->sizeAt(side, limit);
    // A level that a window of the book does not reach is not the same as one where nothing stands.
    if (size.units == 0 && !m_market.book->isKnown(side, limit)) return;
    if (!order.knowsQueue) return joinQueue(order);
    // After a hole in the feed nobody knows what came in between: only what is displayed now bounds it.
    order.queue->onDepth(m_market.bookBroke ? size : order.seenSize, size);
    order.seenSize = size;
}

void PaperVenue::queueTrade(VenueOrder& order, const market::Trade& trade, market::BookSize& left, Time now)
{
    if (!order.isLimitNow() || !order.queue) return;
    const Side side = order.ticket.side;
    const Price limit = order.ticket.limit;
    if (isWorse(market::opposite(side), limit, trade.price)) {
        // Traded beyond its price: everything at that price was used up.
        if (!order.took) fillResting(order, order.open(), FillTrigger::Crossed, now);
        return;
    }
    if (trade.price != limit || trade.side == side || !order.knowsQueue || left.units == 0) return;
    const Lots most = order.ticket.display.count > 0 ? std::min(order.shown, order.open()) : order.open();
    const Lots lots = order.queue->onTrade(left, most);
    if (lots.count == 0) return;
    const Lots before = order.filled;
    fillResting(order, lots, FillTrigger::Queue, now);
    // What it took is gone for our orders behind it.
    const market::BookSize used = market::bookSizeOf(m_instrument, Lots{order.filled.count - before.count});
    left.units -= std::min(left.units, used.units);
}

// ---- Impact and participation

void PaperVenue::addImpact(const VenueOrder& order, Lots quantity, PricedFill& priced, Time at)
{
    if (m_dailyVolume <= 0.0) return;
    const Side side = order.ticket.side;
    const double own = temporaryImpact(m_settings.impact, m_volatility, m_instrument.toDouble(quantity), m_dailyVolume);
    // What is left of earlier trades against us; where it would help, it does not.
    const double left = std::max(0.0, market::sign(side) * m_permanent.at(at));
    const Price moved = withImpact(side, priced.price, own + left);
    priced.impact = Price{std::abs(moved.units - priced.price.units)};
    priced.price = moved;
    priced.model = priced.model == FillModel::F1B ? FillModel::F1B : FillModel::F3;
    if (order.isLimitNow()) priced = cappedAt(side, order.ticket.limit, priced);
}

void PaperVenue::leaveImpact(Side side, Lots filled, Time at)
{
    if (!m_settings.impact.permanent || m_dailyVolume <= 0.0 || filled.count == 0) return;
    m_permanent.add(at, side,
                    temporaryImpact(m_settings.impact, m_volatility, m_instrument.toDouble(filled), m_dailyVolume));
}

} // namespace sextant::trading
