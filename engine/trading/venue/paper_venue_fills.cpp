// What an execution brings about: fees, the orders that depend on it and the position; split from paper_venue.cpp by
// its subject.
#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/fills/commission.h"
#include "engine/trading/venue/paper_venue.h"

namespace sextant::trading {

using market::Side;

Result<Cash> PaperVenue::feeFor(const VenueOrder& order, Price price, Lots quantity, Liquidity liquidity,
                                Cash& value) const
{
    if (m_instrument.fees.kind != market::FeeKind::PerShare)
        return commission(m_instrument, price, quantity, liquidity, order.ticket.side);
    // Minimum and cap are per order: an order that fills in parts pays them once.
    auto traded = m_instrument.value(price, quantity);
    if (!traded) return traded;
    value = order.value + *traded;
    auto whole = commissionOn(m_instrument, value, Lots{order.filled.count + quantity.count}, liquidity);
    if (!whole) return whole;
    return *whole - order.fees;
}

Lots PaperVenue::reducible(Side side) const
{
    return Lots{std::max<std::int64_t>(0, -market::sign(side) * m_position.count)};
}

Lots PaperVenue::execute(VenueOrder& order, Lots quantity, PricedFill priced, FillTrigger trigger, Time at,
                         std::uint32_t level)
{
    Lots lots = std::min(quantity, order.open());
    if (order.ticket.reduceOnly) {
        const Lots most = reducible(order.ticket.side);
        if (most.count == 0 && find(order.ticket.parent) == nullptr)
            end(order, OrderState::Cancelled, VenueReportKind::Cancelled, ReasonCode::NoPositionToClose, at);
        lots = std::min(lots, most);
    }
    if (lots.count <= 0) return Lots{};
    const bool isLast = lots == order.remaining();
    const OrderState to = isLast ? OrderState::Filled : OrderState::PartiallyFilled;
    if (!isAllowed(order.state, to)) {
        report(order, VenueReportKind::Illegal, order.state, ReasonCode::IllegalTransition, at).to = to;
        return Lots{};
    }
    Cash value = order.value;
    const auto fee = feeFor(order, priced.price, lots, priced.liquidity, value);
    Lots position;
    const std::int64_t change = market::sign(order.ticket.side) * lots.count;
    if (!fee || __builtin_add_overflow(m_position.count, change, &position.count)) {
        const bool isNew = order.state == OrderState::Working;
        end(order, isNew ? OrderState::Rejected : OrderState::Cancelled,
            isNew ? VenueReportKind::Rejected : VenueReportKind::Cancelled, ReasonCode::AmountOutOfRange, at);
        return Lots{};
    }
    const OrderState from = order.state;
    order.state = to;
    order.filled.count += lots.count;
    order.fees += *fee;
    order.value = value;
    ++order.executions;
    m_position = position;

    VenueReport& told =
        report(order, VenueReportKind::Filled, from, isLast ? ReasonCode::Filled : ReasonCode::PartlyFilled, at);
    Execution& e = told.execution;
    e.quantity = lots;
    e.priced = priced;
    e.fee = *fee;
    e.trigger = trigger;
    const bool isOfBook = priced.model == FillModel::F2 || priced.model == FillModel::F3;
    if (isOfBook && m_market.book != nullptr && m_market.book->isLive() && m_market.book->hasBothSides()) {
        e.bestBid = m_market.book->best(Side::Buy)->price;
        e.bestAsk = m_market.book->best(Side::Sell)->price;
    } else if (m_market.hasQuote) {
        e.bestBid = m_market.quote.bid;
        e.bestAsk = m_market.quote.ask;
    }
    e.level = level;
    e.queueAhead = order.queueAhead;
    e.latency = order.exchangeTime - order.submitted;
    e.waited = at - order.exchangeTime;
    e.midAtSubmit = order.midAtSubmit;
    e.midAtVenue = order.midAtVenue;
    e.ordinal = order.executions;
    const Cash traded = m_instrument.value(priced.price, lots).value_or(Cash{});
    m_ledger.note(told, Cash{-market::sign(order.ticket.side) * traded.units} - *fee);

    releaseChildren(order, at);
    if (order.ticket.group.isSet()) tellGroup(order, lots, at);
    dropUselessReducers(at);
    return lots;
}

Lots PaperVenue::entitlement(const VenueOrder& child, const VenueOrder& parent) const
{
    const __int128 filled = static_cast<__int128>(parent.filledBefore.count) + parent.filled.count;
    const __int128 whole = static_cast<__int128>(parent.filledBefore.count) + parent.quantity.count;
    if (whole <= 0) return Lots{};
    const __int128 share = static_cast<__int128>(child.ticket.quantity.count) * filled / whole;
    const std::int64_t takenOff = child.ticket.quantity.count - child.quantity.count;
    return Lots{std::max<std::int64_t>(0, static_cast<std::int64_t>(share) - takenOff)};
}

void PaperVenue::releaseChildren(const VenueOrder& parent, Time at)
{
    for (VenueOrder& child : m_orders) {
        if (child.ticket.parent != parent.ticket.id || child.isDone() || child.isOnItsWay()) continue;
        const Lots entitled = entitlement(child, parent);
        if (entitled <= child.entitled) continue;
        const bool isFirst = child.isHeld() && !child.accepted;
        child.entitled = entitled;
        if (!isFirst) continue;
        child.activeFrom = m_inBar ? m_barStart : at;
        child.isNewInBar = m_insideBar;
        if (child.exchangeTime > at) continue; // its timer brings it
        arrive(child, at);
    }
}

void PaperVenue::endChildren(const VenueOrder& parent, Time at)
{
    for (VenueOrder& child : m_orders) {
        if (child.ticket.parent != parent.ticket.id || child.isDone()) continue;
        if (parent.filled.count + parent.filledBefore.count == 0)
            end(child, OrderState::Cancelled, VenueReportKind::Cancelled, ReasonCode::ParentEnded, at);
        else if (child.entitled < child.quantity && !child.isOnItsWay())
            restate(child, std::max(child.entitled, child.filled), child.entitled, ReasonCode::ParentEnded, at);
    }
}

void PaperVenue::restate(VenueOrder& order, Lots quantity, Lots entitled, ReasonCode cause, Time at)
{
    order.quantity = std::max(quantity, order.filled);
    order.entitled = std::min(entitled, order.quantity);
    order.shown = std::min(order.shown, order.remaining());
    if (order.remaining().count == 0)
        end(order, OrderState::Cancelled, VenueReportKind::Cancelled, cause, at);
    else
        report(order, VenueReportKind::Restated, order.state, cause, at);
}

bool PaperVenue::isGroupDone(OrderGroupId group) const
{
    return group.isSet() && std::binary_search(m_doneGroups.begin(), m_doneGroups.end(), group);
}

void PaperVenue::tellGroup(const VenueOrder& filled, Lots quantity, Time at)
{
    const OrderGroupId group = filled.ticket.group;
    const bool cancels = filled.ticket.groupPolicy == GroupPolicy::CancelOthers;
    if (cancels) {
        const auto it = std::lower_bound(m_doneGroups.begin(), m_doneGroups.end(), group);
        if (it == m_doneGroups.end() || *it != group) m_doneGroups.insert(it, group);
    }
    for (VenueOrder& other : m_orders) {
        if (other.ticket.group != group || other.ticket.id == filled.ticket.id || other.isDone()) continue;
        // Its own new terms, still on their way, already count what it fills.
        if (other.replaces == filled.ticket.id && other.isOnItsWay()) continue;
        if (cancels) {
            end(other, OrderState::Cancelled, VenueReportKind::Cancelled, ReasonCode::OtherLegFilled, at);
        } else {
            const Lots rest{other.quantity.count - quantity.count};
            const Lots entitled{std::max<std::int64_t>(0, other.entitled.count - quantity.count)};
            restate(other, rest, entitled, ReasonCode::OtherLegFilled, at);
        }
    }
}

void PaperVenue::dropUselessReducers(Time at)
{
    for (VenueOrder& order : m_orders) {
        if (!order.ticket.reduceOnly || !order.accepted || order.isDone()) continue;
        // What an entry that still works may need again stays.
        if (reducible(order.ticket.side).count > 0 || find(order.ticket.parent) != nullptr) continue;
        end(order, OrderState::Cancelled, VenueReportKind::Cancelled, ReasonCode::NoPositionToClose, at);
    }
}

void PaperVenue::onCorporateAction(Time now, const market::CorporateAction& action)
{
    advance(now);
    if (action.splitNumerator == action.splitDenominator) return;
    const __int128 up = action.splitNumerator;
    const __int128 down = action.splitDenominator;
    expects(up > 0 && down > 0, "a split has a positive ratio");
    // What does not fit stays at the end of its range; the ledger tells of it.
    const auto inRange = [](__int128 value) {
        return static_cast<std::int64_t>(std::clamp<__int128>(value, -INT64_MAX, INT64_MAX));
    };
    const auto inNewShares = [&](std::int64_t lots) { return inRange(lots * up / down); };
    // Away from the market: a buy's stop and a sale's limit up, the others down.
    const auto inNewPrices = [&](Price price, bool roundsUp) {
        if (price.units == 0) return price;
        const __int128 product = price.units * down;
        const Price raw{inRange(roundsUp ? (product + up - 1) / up : product / up)};
        if (raw.units > INT64_MAX - m_instrument.tick.units) return m_instrument.floorToTick(raw);
        return std::max(roundsUp ? m_instrument.ceilToTick(raw) : m_instrument.floorToTick(raw), m_instrument.tick);
    };
    m_position.count = inNewShares(m_position.count);
    m_market.forgetPrices();
    m_eaten.clear();
    for (VenueOrder& order : m_orders) {
        if (order.isDone()) continue;
        const bool protects = order.entitled.count > 0 && (order.ticket.reduceOnly || order.ticket.parent.isSet());
        if (!protects) {
            end(order, OrderState::Cancelled, VenueReportKind::Cancelled, ReasonCode::CorporateActionApplied, now);
            continue;
        }
        const bool isBuy = order.ticket.side == Side::Buy;
        const std::int64_t rest = inNewShares(order.remaining().count);
        const __int128 filled = order.filled.count;
        const Lots quantity{inRange(filled + rest)};
        const Lots entitled{inRange(filled + inNewShares(std::max<std::int64_t>(order.open().count, 0)))};
        order.ticket.quantity.count =
            inRange(static_cast<__int128>(order.ticket.quantity.count) + quantity.count - order.quantity.count);
        order.ticket.limit = inNewPrices(order.ticket.limit, !isBuy);
        order.ticket.stopPrice = inNewPrices(order.ticket.stopPrice, isBuy);
        order.level = inNewPrices(order.level, isBuy);
        order.trailBest = inNewPrices(order.trailBest, isBuy);
        order.ticket.trail.amount = inNewPrices(order.ticket.trail.amount, true);
        order.ticket.trail.atr *=
            static_cast<double>(action.splitDenominator) / static_cast<double>(action.splitNumerator);
        order.ticket.display.count = std::min(inNewShares(order.ticket.display.count), quantity.count);
        order.queue.reset();
        restate(order, quantity, entitled, ReasonCode::CorporateActionApplied, now);
    }
    settle();
}

} // namespace sextant::trading
