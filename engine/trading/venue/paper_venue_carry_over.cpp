// What a venue needs of its market, and its orders for the session that continues another (DESIGN §4b.12); split from
// paper_venue.cpp by its subject.
#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/canonical_parts.h"
#include "engine/trading/venue/paper_venue.h"

namespace sextant::trading {

using market::Side;

namespace {

/// Of the form below.
constexpr std::int64_t kVenueForm = 1;

void putTicket(CanonicalWriter& out, const OrderTicket& t)
{
    out.putAll(t.id, t.clientId, t.side, t.quantity, t.parent);
    putTerms(out, t);
}

void getTicket(CanonicalReader& in, OrderTicket& t)
{
    in.getAll(t.id, t.clientId, t.side, t.quantity, t.parent);
    getTerms(in, t);
}

/// Whether an order can have been written by canonical(): what the venue relies on.
bool isSane(const VenueOrder& o)
{
    const OrderTicket& t = o.ticket;
    const bool hasEnums = o.state < OrderState{kStateCount<OrderState>} && hasKnownNames(t) &&
                          (t.side == Side::Buy || t.side == Side::Sell);
    return hasEnums && !o.isDone() && o.filled.count >= 0 && o.quantity > o.filled && o.seenSize.units >= 0 &&
           (!hasLimit(t.kind) || t.limit.units > 0) && o.level.units >= 0 && o.response >= Duration{0};
}

} // namespace

void PaperVenue::canonical(CanonicalWriter& out) const
{
    expects(m_reports.empty(), "a venue is written down between two calls, its reports taken");
    out.putAll(kVenueForm, m_now, m_known, m_lastId, m_position, m_halted, m_priority, m_volatility, m_dailyVolume);
    m_market.canonical(out);
    m_share.canonical(out);
    m_permanent.canonical(out);
    out.put(m_orders.size());
    for (const VenueOrder& o : m_orders) {
        putTicket(out, o.ticket);
        out.putAll(o.state, o.quantity, o.filled, o.entitled, o.filledBefore, o.submitted, o.exchangeTime, o.response,
                   o.from, o.expires, o.activeFrom, o.cancelAt);
        putReason(out, o.cancelCause);
        out.putAll(o.replaces, o.replacedBy, o.requests, o.priority, o.accepted, o.inPlace, o.triggered, o.gapped,
                   o.rests, o.suspended, o.took, o.knowsQueue, o.level, o.trailBest, o.midAtSubmit, o.midAtVenue,
                   o.shown, o.seenSize.units, o.queueAhead, o.fees, o.value, o.executions, o.queue.has_value());
        if (o.queue) o.queue->canonical(out);
    }
    out.put(m_clients.size());
    for (const ClientKey& key : m_clients)
        out.putAll(key.client, key.order);
    out.put(m_doneGroups.size());
    for (const OrderGroupId group : m_doneGroups)
        out.put(group);
    m_eaten.canonical(out);
}

Result<void> PaperVenue::restore(CanonicalReader& in)
{
    expects(m_orders.empty() && m_clients.empty(), "only a fresh venue continues another");
    std::int64_t form = 0;
    in.get(form);
    if (!in.ok() || form < 1) return fail(ErrorCode::Corrupt, "a paper venue's orders are damaged");
    if (form > kVenueForm)
        return fail(ErrorCode::Incompatible, "a paper venue of form " + std::to_string(form) + ", expected at most " +
                                                 std::to_string(kVenueForm));
    in.getAll(m_now, m_known, m_lastId, m_position, m_halted, m_priority, m_volatility, m_dailyVolume);
    m_market.restore(in);
    m_share.restore(in);
    m_permanent.restore(in);
    constexpr std::size_t kSmallestOrder = std::size_t{8} * 50;
    m_orders.resize(in.count(kSmallestOrder));
    for (VenueOrder& o : m_orders) {
        getTicket(in, o.ticket);
        in.getAll(o.state, o.quantity, o.filled, o.entitled, o.filledBefore, o.submitted, o.exchangeTime, o.response,
                  o.from, o.expires, o.activeFrom, o.cancelAt);
        o.cancelCause = getReason(in);
        bool hasQueue = false;
        in.getAll(o.replaces, o.replacedBy, o.requests, o.priority, o.accepted, o.inPlace, o.triggered, o.gapped,
                  o.rests, o.suspended, o.took, o.knowsQueue, o.level, o.trailBest, o.midAtSubmit, o.midAtVenue,
                  o.shown, o.seenSize.units, o.queueAhead, o.fees, o.value, o.executions, hasQueue);
        if (!hasQueue) continue;
        o.queue.emplace(m_settings.queue, m_lot, m_sizeUnit);
        o.queue->restore(in);
    }
    m_clients.resize(in.count(16));
    for (ClientKey& key : m_clients)
        in.getAll(key.client, key.order);
    m_doneGroups.resize(in.count(8));
    for (OrderGroupId& group : m_doneGroups)
        in.get(group);
    m_eaten.restore(in);
    if (!in.ok() || !std::all_of(m_orders.begin(), m_orders.end(), isSane))
        return fail(ErrorCode::Corrupt, "a paper venue's orders are damaged");
    m_changed = true;
    settle();
    return {};
}

VenueWatch PaperVenue::watch() const
{
    VenueWatch watch;
    const bool byBook = m_settings.model == FillModel::F2 || m_settings.model == FillModel::F3;
    for (const VenueOrder& order : m_orders) {
        if (!order.accepted || order.suspended || order.isDone() || order.ticket.kind == OrderKind::MarketOnClose)
            continue;
        const bool isBuy = order.ticket.side == Side::Buy;
        if (byBook) watch.books = true;
        if (order.waitsForLevel()) {
            // A trail also moves with every better price; before there was a trade the first one changes what is
            // watched.
            const bool followsTrades = order.ticket.trigger == TriggerSource::Last && m_market.hasTrades;
            if (order.level.units == 0 || (order.ticket.trigger == TriggerSource::Last && !m_market.hasTrades))
                watch.trades.everyPrice();
            if (order.level.units == 0 || (order.isTrailing() && !followsTrades)) watch.bids.everyPrice();
            // The mid lies between bid and ask, so one of them is beyond whatever the mid reaches.
            for (PriceWatch* prices : {&watch.trades, &watch.bids, &watch.asks}) {
                if (isBuy)
                    prices->from(order.level);
                else
                    prices->until(order.level);
            }
            if (!order.isTrailing() || order.level.units == 0) continue;
            if (isBuy)
                watch.trades.until(Price{order.trailBest.units - 1});
            else
                watch.trades.from(Price{order.trailBest.units + 1});
            continue;
        }
        // What takes meets the next price; a queue hears of every trade, and F3 counts all of them.
        if (order.isMarketNow() || !order.rests || byBook) {
            watch.trades.everyPrice();
            watch.bids.everyPrice();
        } else if (isBuy) {
            watch.trades.until(order.ticket.limit);
            watch.asks.until(order.ticket.limit);
            watch.bids.until(order.ticket.limit);
        } else {
            watch.trades.from(order.ticket.limit);
            watch.asks.from(order.ticket.limit);
            watch.bids.from(order.ticket.limit);
        }
    }
    // How much was traded in the window before limits what F3 may take.
    if (m_settings.model == FillModel::F3) watch.trades.everyPrice();
    return watch;
}

void PaperVenue::catchUp(const market::Trade* trade, const market::Quote* quote)
{
    if (trade != nullptr && trade->price.units > 0) {
        m_market.noteTrade(*trade);
        m_watchIsOld = true;
    }
    if (quote != nullptr && quote->time.ns != 0) m_market.noteQuote(*quote);
}

void PaperVenue::catchUp(Price lastClose, Time time)
{
    // Inside a bar, and behind one whose close is newer, it knows better.
    if (m_inBar || time < m_market.lastTime) return;
    m_market.last = lastClose;
    m_market.lastTime = time;
}

} // namespace sextant::trading
