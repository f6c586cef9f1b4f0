// The life of an order at the venue: its travel, its changes and its end. Prices: paper_venue_market.cpp and its
// sisters.
#include "engine/trading/venue/paper_venue.h"

#include <algorithm>
#include <utility>

#include "engine/core/contract.h"
#include "engine/trading/venue/order_rules.h"

namespace sextant::trading {
namespace {

bool standsBefore(const VenueOrder& a, const VenueOrder& b)
{
    return a.priority != b.priority ? a.priority < b.priority : a.ticket.id < b.ticket.id;
}

} // namespace

PaperVenue::PaperVenue(const market::Instrument& instrument, VenueSettings settings,
                       std::shared_ptr<const market::Calendar> calendar)
    : m_instrument(instrument), m_settings(std::move(settings)), m_calendar(std::move(calendar)),
      m_latency(m_settings.latency, m_settings.seed), m_permanent(m_settings.impact),
      m_byBars(instrument.barSource == market::BarSource::Bars), m_lot(market::bookSizeOf(instrument, Lots{1})),
      m_sizeUnit(market::bookSizeUnit(instrument)), m_share(m_settings.participationWindow)
{
    expects(m_settings.model != FillModel::F1B, "F1B is what bars make of the other models, it is not asked for");
    m_market.maxQuoteAge = m_settings.maxQuoteAge;
    m_market.maxBookAge = m_settings.maxBookAge;
}

const VenueOrder* PaperVenue::find(OrderId order) const
{
    const auto it = std::find_if(m_orders.begin(), m_orders.end(),
                                 [&](const VenueOrder& o) { return o.ticket.id == order && !o.isDone(); });
    return it == m_orders.end() ? nullptr : &*it;
}

VenueOrder* PaperVenue::findOpen(OrderId order) { return const_cast<VenueOrder*>(std::as_const(*this).find(order)); }

const OrderId* PaperVenue::findClient(ClientOrderId client) const
{
    if (!client.isSet()) return nullptr;
    const auto it = std::lower_bound(m_clients.begin(), m_clients.end(), client,
                                     [](const ClientKey& key, ClientOrderId id) { return key.client < id; });
    return it != m_clients.end() && it->client == client ? &it->order : nullptr;
}

void PaperVenue::rememberClient(ClientOrderId client, OrderId order)
{
    expects(order > m_lastId, "ids of orders rise");
    m_lastId = order;
    if (!client.isSet()) return;
    const auto it = std::lower_bound(m_clients.begin(), m_clients.end(), client,
                                     [](const ClientKey& key, ClientOrderId id) { return key.client < id; });
    m_clients.insert(it, {client, order});
}

OrderLatency PaperVenue::latencyOf(OrderId order, std::uint32_t request, Time now) const
{
    if (m_settings.model == FillModel::F0) return {};
    OrderLatency latency = m_latency.of(order, request, now);
    // What we decide on is as old as the feed is slow, on either clock: the venue is that much ahead of our market.
    if (m_settings.model == FillModel::F3) latency.entry += m_latency.feed();
    return latency;
}

VenueOrder PaperVenue::makeOrder(Time now, const OrderTicket& ticket)
{
    const OrderLatency latency = latencyOf(ticket.id, 0, now);
    VenueOrder order;
    order.ticket = ticket;
    order.state = OrderState::PendingExecution;
    order.quantity = ticket.quantity;
    if (!ticket.parent.isSet()) order.entitled = ticket.quantity;
    order.submitted = order.activeFrom = now;
    order.exchangeTime = latency.exchangeTime(now);
    order.response = latency.response;
    order.midAtSubmit = m_market.reference(now);
    return order;
}

OrderId PaperVenue::submit(Time now, const OrderTicket& ticket)
{
    advance(now);
    const OrderId order = enlist(now, ticket);
    settle();
    advance(now);
    return order;
}

void PaperVenue::submit(Time now, std::span<const OrderTicket> tickets)
{
    advance(now);
    for (const OrderTicket& ticket : tickets)
        (void)enlist(now, ticket);
    settle();
    advance(now);
}

OrderId PaperVenue::enlist(Time now, const OrderTicket& ticket)
{
    if (const OrderId* known = findClient(ticket.clientId)) return *known;
    rememberClient(ticket.clientId, ticket.id);
    ReasonCode fault = faultOf(m_instrument, ticket);
    const bool isByDays =
        m_byBars && m_instrument.baseTimeframe && *m_instrument.baseTimeframe >= market::Timeframe::D1;
    const auto span = spanOf(ticket, now, m_calendar.get(), isByDays);
    const VenueOrder* parent = find(ticket.parent);
    if (fault == ReasonCode::None && !span) fault = ReasonCode::MarketClosed;
    if (fault == ReasonCode::None && span->expires <= now) fault = ReasonCode::ExpiredGoodTillDate;
    if (fault == ReasonCode::None && ticket.parent.isSet() && parent == nullptr) fault = ReasonCode::ParentEnded;
    if (fault != ReasonCode::None) {
        refuse(now, ticket.id, fault, ticket.quantity);
        return ticket.id;
    }
    VenueOrder order = makeOrder(now, ticket);
    order.from = span->from;
    order.expires = span->expires;
    if (parent != nullptr) order.entitled = entitlement(order, *parent);
    m_orders.push_back(order);
    m_changed = true;
    return ticket.id;
}

void PaperVenue::refuse(Time now, OrderId order, ReasonCode cause, Lots quantity)
{
    VenueReport report;
    report.kind = VenueReportKind::Rejected;
    report.order = order;
    report.from = OrderState::PendingExecution;
    report.to = OrderState::Failed;
    report.cause = cause;
    report.time = now;
    report.known = m_known = std::max(m_known, now);
    report.quantity = quantity;
    m_reports.push_back(report);
}

void PaperVenue::refuseRequest(Time now, OrderId order, VenueReportKind kind)
{
    VenueReport report;
    report.kind = kind;
    report.order = order;
    report.cause = order.isSet() && order <= m_lastId ? ReasonCode::TooLateToCancel : ReasonCode::UnknownOrder;
    report.time = now;
    report.known = m_known = std::max(m_known, now);
    m_reports.push_back(report);
}

void PaperVenue::cancel(Time now, OrderId id, ReasonCode cause)
{
    advance(now);
    VenueOrder* order = findOpen(id);
    if (order == nullptr) return refuseRequest(now, id, VenueReportKind::CancelRejected);
    if (order->cancelAt != Time::max() || order->replacedBy.isSet()) {
        report(*order, VenueReportKind::Illegal, order->state, ReasonCode::IllegalTransition, now).to =
            OrderState::CancelPending;
        return;
    }
    order->cancelCause = cause;
    const OrderLatency latency = latencyOf(id, ++order->requests, now);
    const Time at = std::max(latency.exchangeTime(now), order->exchangeTime);
    if (at <= now || (m_settings.recallsInFlight && !order->accepted)) {
        finishCancel(*order, now);
    } else {
        order->cancelAt = at;
        if (order->accepted)
            step(*order, OrderState::CancelPending, VenueReportKind::CancelPending, cause, now);
        else
            report(*order, VenueReportKind::CancelPending, order->state, cause, now);
    }
    settle();
}

OrderId PaperVenue::replace(Time now, OrderId id, const ReplaceTicket& terms)
{
    advance(now);
    if (const OrderId* known = findClient(terms.clientId)) return *known;
    rememberClient(terms.clientId, terms.id);
    VenueOrder* old = findOpen(id);
    if (old == nullptr) {
        const bool wasThere = id.isSet() && id < terms.id;
        refuse(now, terms.id, wasThere ? ReasonCode::TooLateToCancel : ReasonCode::UnknownOrder, terms.quantity);
        return terms.id;
    }
    OrderTicket ticket = old->ticket;
    ticket.id = terms.id;
    ticket.clientId = terms.clientId;
    ticket.quantity = terms.quantity;
    ticket.display = terms.display;
    ticket.limit = terms.limit;
    ticket.stopPrice = terms.stopPrice;
    ReasonCode fault = faultOf(m_instrument, ticket);
    if (old->cancelAt != Time::max() || old->replacedBy.isSet()) fault = ReasonCode::IllegalTransition;
    if (fault != ReasonCode::None) {
        refuse(now, terms.id, fault, terms.quantity);
        return terms.id;
    }
    VenueOrder order = makeOrder(now, ticket);
    order.exchangeTime = std::max(order.exchangeTime, old->exchangeTime);
    order.from = old->from;
    order.expires = old->expires;
    order.activeFrom = old->activeFrom;
    order.replaces = id;
    old->replacedBy = terms.id;
    if (old->accepted) step(*old, OrderState::CancelPending, VenueReportKind::CancelPending, ReasonCode::Replaced, now);
    m_orders.push_back(order);
    m_changed = true;
    settle();
    advance(now);
    return terms.id;
}

bool PaperVenue::pull(Time now, OrderId id, ReasonCode cause)
{
    advance(now);
    VenueOrder* order = findOpen(id);
    if (order == nullptr) return false;
    // New terms on their way go with it.
    if (VenueOrder* next = findOpen(order->replacedBy); next != nullptr)
        end(*next, OrderState::Cancelled, VenueReportKind::Cancelled, cause, now);
    end(*order, OrderState::Cancelled, VenueReportKind::Cancelled, cause, now);
    settle();
    return true;
}

bool PaperVenue::suspend(Time now, OrderId id)
{
    advance(now);
    VenueOrder* order = findOpen(id);
    if (order == nullptr) return false;
    order->suspended = true;
    m_watchIsOld = true;
    return true;
}

bool PaperVenue::resume(Time now, OrderId id)
{
    advance(now);
    VenueOrder* order = findOpen(id);
    if (order == nullptr || !order->suspended) return false;
    order->suspended = false;
    m_changed = true;
    // No bar or price from before was its own.
    order->activeFrom = now;
    order->rests = order->took = false;
    order->queue.reset();
    if (order->accepted) {
        order->priority = ++m_priority;
        enter(*order, now);
    }
    settle();
    return true;
}

void PaperVenue::cancelAll(Time now, ReasonCode cause)
{
    advance(now);
    for (VenueOrder& order : m_orders)
        if (!order.isDone()) end(order, OrderState::Cancelled, VenueReportKind::Cancelled, cause, now);
    settle();
}

void PaperVenue::onTimer(Time now) { advance(now); }

void PaperVenue::onHalt(Time now, bool halted)
{
    advance(now);
    m_halted = halted;
}

void PaperVenue::onSessionClose(Time now)
{
    advance(now);
    for (VenueOrder& order : m_orders) {
        if (order.isDone()) continue;
        if (order.ticket.kind == OrderKind::MarketOnClose && order.accepted)
            closeSession(order, now);
        else if (order.ticket.tif == TimeInForce::Day)
            end(order, OrderState::Expired, VenueReportKind::Expired, ReasonCode::ExpiredDay, now);
    }
    settle();
}

void PaperVenue::setDailyStatistics(double volatility, double volume)
{
    expects(volatility >= 0.0 && volume >= 0.0, "a volatility and a daily volume are >= 0");
    m_volatility = volatility;
    m_dailyVolume = volume;
}

// ---- What happens by itself

Time PaperVenue::afterBars(Time time) const
{
    // A bar that ends at this instant still lies before it.
    return m_byBars && time != Time::max() ? time + Duration{1} : time;
}

std::optional<std::pair<Time, PaperVenue::Due>> PaperVenue::nextDue(const VenueOrder& order) const
{
    if (order.isDone()) return std::nullopt;
    std::pair<Time, Due> first{afterBars(order.expires), Due::Expiry};
    const auto consider = [&](Time time, Due what) { first = std::min(first, std::pair(time, what)); };
    if (!order.accepted && (order.isOnItsWay() || !order.isHeld())) consider(order.exchangeTime, Due::Arrival);
    consider(order.cancelAt, Due::Cancel);
    if (order.ticket.kind == OrderKind::MarketOnClose && order.accepted) consider(afterBars(order.from), Due::Session);
    return first.first == Time::max() ? std::nullopt : std::optional(first);
}

void PaperVenue::advance(Time now)
{
    expects(now >= m_now, "a venue's time does not fall");
    m_now = now;
    while (m_nextTimer <= now) {
        std::size_t index = 0;
        std::optional<std::pair<Time, Due>> first;
        for (std::size_t i = 0; i < m_orders.size(); ++i)
            if (const auto due = nextDue(m_orders[i]); due && (!first || *due < *first)) {
                first = due;
                index = i;
            }
        expects(first.has_value() && first->first <= now, "what is due has an order");
        fire(index, first->second, first->first);
        m_changed = true;
        settle();
    }
}

void PaperVenue::fire(std::size_t index, Due what, Time at)
{
    VenueOrder& order = m_orders[index];
    switch (what) {
    case Due::Expiry:
        return end(order, OrderState::Expired, VenueReportKind::Expired, expiryCause(order.ticket.tif), at);
    case Due::Arrival:
        return order.isOnItsWay() ? arriveReplacement(order, at) : arrive(order, at);
    case Due::Cancel:
        return finishCancel(order, at);
    case Due::Session:
        return closeSession(order, at);
    }
}

void PaperVenue::settle()
{
    if (!m_changed) return;
    m_changed = false;
    m_watchIsOld = true;
    std::erase_if(m_orders, [](const VenueOrder& order) { return order.isDone(); });
    if (!std::is_sorted(m_orders.begin(), m_orders.end(), standsBefore))
        std::sort(m_orders.begin(), m_orders.end(), standsBefore);
    m_nextTimer = Time::max();
    for (const VenueOrder& order : m_orders)
        if (const auto due = nextDue(order)) m_nextTimer = std::min(m_nextTimer, due->first);
}

void PaperVenue::arrive(VenueOrder& order, Time at)
{
    order.accepted = true;
    order.midAtVenue = m_market.reference(at);
    const bool isForClose = order.ticket.kind == OrderKind::MarketOnClose;
    ReasonCode fault = ReasonCode::None;
    if (order.ticket.reduceOnly && reducible(order.ticket.side).count == 0) fault = ReasonCode::NoPositionToClose;
    if (isForClose && at > order.from - m_settings.closeCutoff) fault = ReasonCode::MarketClosed;
    if (fault != ReasonCode::None) return end(order, OrderState::Failed, VenueReportKind::Rejected, fault, at);
    if (isGroupDone(order.ticket.group))
        return end(order, OrderState::Cancelled, VenueReportKind::Cancelled, ReasonCode::OtherLegFilled, at);
    order.priority = ++m_priority;
    if (!step(order, OrderState::Working, VenueReportKind::Accepted, ReasonCode::Accepted, at)) return;
    if (order.cancelAt != Time::max() || order.replacedBy.isSet())
        step(order, OrderState::CancelPending, VenueReportKind::CancelPending,
             order.replacedBy.isSet() ? ReasonCode::Replaced : order.cancelCause, at);
    enter(order, at);
}

void PaperVenue::arriveReplacement(VenueOrder& order, Time at)
{
    order.inPlace = true;
    order.midAtVenue = m_market.reference(at);
    VenueOrder* old = findOpen(order.replaces);
    const auto tooLate = [&] {
        end(order, OrderState::Failed, VenueReportKind::Rejected, ReasonCode::TooLateToCancel, at);
    };
    if (old == nullptr) return tooLate();
    if (order.ticket.kind == OrderKind::MarketOnClose && at > order.from - m_settings.closeCutoff) {
        old->replacedBy = {};
        if (old->state == OrderState::CancelPending)
            step(*old, OrderState::Working, VenueReportKind::CancelRejected, ReasonCode::TooLateToCancel, at);
        return tooLate();
    }
    const Lots before{old->filledBefore.count + old->filled.count};
    const bool getsSmaller = order.quantity.count <= old->filledBefore.count + old->quantity.count;
    const bool keepsPlace = old->accepted && getsSmaller && order.ticket.kind == OrderKind::Limit &&
                            order.ticket.limit == old->ticket.limit && order.ticket.display == old->ticket.display;
    order.filledBefore = before;
    order.quantity.count -= before.count;
    if (order.quantity.count <= 0) {
        // Everything asked for was filled on the way.
        order.quantity.count = 0;
        end(*old, OrderState::Cancelled, VenueReportKind::Cancelled, ReasonCode::Replaced, at);
        return end(order, OrderState::Cancelled, VenueReportKind::Cancelled, ReasonCode::Filled, at);
    }
    const VenueOrder* parent = find(order.ticket.parent);
    order.entitled = order.quantity;
    if (parent != nullptr)
        order.entitled = entitlement(order, *parent);
    else if (order.ticket.parent.isSet()) // it ended: no more than what it left
        order.entitled = order.quantity = std::min(order.quantity, old->open());
    order.triggered = old->triggered;
    order.gapped = old->gapped;
    order.trailBest = old->trailBest;
    if (order.isTrailing()) order.level = old->level;
    const bool wasAccepted = old->accepted;
    if (keepsPlace) {
        order.priority = old->priority;
        order.rests = old->rests;
        order.took = old->took;
        order.queue = old->queue;
        order.seenSize = old->seenSize;
        order.knowsQueue = old->knowsQueue;
        order.queueAhead = old->queueAhead;
        order.shown = std::min(old->shown, order.quantity);
    }
    for (VenueOrder& child : m_orders)
        if (child.ticket.parent == old->ticket.id) child.ticket.parent = order.ticket.id;
    step(*old, OrderState::Cancelled, VenueReportKind::Cancelled, ReasonCode::Replaced, at);
    if (!wasAccepted) {
        report(order, VenueReportKind::Replaced, order.state, ReasonCode::Replaced, at).other = order.replaces;
        if (!order.isHeld()) arrive(order, at);
        return;
    }
    order.accepted = true;
    if (!keepsPlace) order.priority = ++m_priority;
    if (!step(order, OrderState::Working, VenueReportKind::Replaced, ReasonCode::Replaced, at)) return;
    m_reports.back().other = order.replaces;
    if (order.cancelAt != Time::max() || order.replacedBy.isSet())
        step(order, OrderState::CancelPending, VenueReportKind::CancelPending,
             order.replacedBy.isSet() ? ReasonCode::Replaced : order.cancelCause, at);
    if (!keepsPlace) enter(order, at);
}

void PaperVenue::finishCancel(VenueOrder& order, Time at)
{
    order.cancelAt = Time::max();
    const bool tooLate =
        order.ticket.kind == OrderKind::MarketOnClose && order.accepted && at > order.from - m_settings.closeCutoff;
    if (!tooLate) return end(order, OrderState::Cancelled, VenueReportKind::Cancelled, order.cancelCause, at);
    if (order.state == OrderState::CancelPending)
        step(order, OrderState::Working, VenueReportKind::CancelRejected, ReasonCode::TooLateToCancel, at);
    else
        report(order, VenueReportKind::CancelRejected, order.state, ReasonCode::TooLateToCancel, at);
}

// ---- Steps

VenueReport& PaperVenue::report(const VenueOrder& order, VenueReportKind kind, OrderState from, ReasonCode cause,
                                Time at)
{
    VenueReport& report = m_reports.emplace_back();
    report.kind = kind;
    report.order = order.ticket.id;
    report.side = order.ticket.side;
    report.from = from;
    report.to = order.state;
    report.cause = cause;
    report.time = at;
    report.known = m_known = std::max(m_known, at + order.response);
    report.quantity = order.quantity;
    report.filled = order.filled;
    m_changed = true;
    return report;
}

bool PaperVenue::step(VenueOrder& order, OrderState to, VenueReportKind kind, ReasonCode cause, Time at)
{
    const OrderState from = order.state;
    if (!isAllowed(from, to)) {
        report(order, VenueReportKind::Illegal, from, ReasonCode::IllegalTransition, at).to = to;
        return false;
    }
    order.state = to;
    report(order, kind, from, cause, at);
    return true;
}

void PaperVenue::end(VenueOrder& order, OrderState to, VenueReportKind kind, ReasonCode cause, Time at)
{
    if (step(order, to, kind, cause, at)) endChildren(order, at);
}

void PaperVenue::endPostOnly(VenueOrder& order, Time at)
{
    const bool isNew = order.filled.count == 0 && order.state != OrderState::CancelPending;
    end(order, isNew ? OrderState::Rejected : OrderState::Cancelled,
        isNew ? VenueReportKind::Rejected : VenueReportKind::Cancelled, ReasonCode::PostOnlyWouldTake, at);
}

void PaperVenue::endImmediate(VenueOrder& order, Time at)
{
    const ReasonCode cause = order.ticket.tif == TimeInForce::FillOrKill ? ReasonCode::FillOrKillUnfilled
                                                                         : ReasonCode::ImmediateRestCancelled;
    end(order, OrderState::Cancelled, VenueReportKind::Cancelled, cause, at);
}

} // namespace sextant::trading
