#include "models/order_draft.h"

#include <algorithm>
#include <utility>

namespace sextant::models {

DraftField fieldOf(DraftProblem problem)
{
    using enum DraftProblem;
    switch (problem) {
    case None:
    case NoSession:
    case SessionEnded:
    case Killed:
    case NoInstrument:
    case NotTradable:
    case NoPrice:
        return DraftField::Whole;
    case LimitMissing:
    case LimitOffTick:
    case PairOnOneSide:
        return DraftField::Limit;
    case StopPriceMissing:
    case StopPriceOffTick:
    case StopPriceReached:
        return DraftField::StopPrice;
    case TrailMissing:
    case TrailTooWide:
        return DraftField::Trail;
    case TifNotForKind:
    case NoOpenToWaitFor:
        return DraftField::Tif;
    case GoodTillMissing:
    case GoodTillOver:
    case GoodTillTooFar:
        return DraftField::GoodTill;
    case PostOnlyWouldTrade:
        return DraftField::PostOnly;
    case ShownInvalid:
    case ShownOffLot:
    case ShownTooLarge:
        return DraftField::Shown;
    case NothingToReduce:
        return DraftField::ReduceOnly;
    case StopOffTick:
    case StopOnWrongSide:
    case StopNeededForRisk:
        return DraftField::Stop;
    case TargetOffTick:
    case TargetOnWrongSide:
        return DraftField::Target;
    case SizeMissing:
    case SizeInvalid:
    case SizeOffLot:
    case SizeBelowLot:
        return DraftField::Size;
    }
    return DraftField::Whole;
}

bool DraftEstimate::has(DraftProblem one) const
{
    return std::find(problems.begin(), problems.end(), one) != problems.end();
}

void WorkingOrders::update(const session::Snapshot& snapshot)
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

std::vector<session::Command> orderCommands(const OrderDraft& draft, const DraftEstimate& estimate,
                                            std::string_view symbol, const std::string& clientOrderId,
                                            trading::OrderGroupId group)
{
    session::Command command;
    command.kind = session::CommandKind::Order;
    command.key = clientOrderId;
    command.instrument = draft.instrument;
    command.symbol = std::string(symbol);
    command.side = draft.side;
    command.quantity = estimate.quantity;
    // Only what the kind has: a field that is hidden may still hold what was typed for another.
    trading::OrderTerms& terms = command.terms;
    terms.kind = draft.kind;
    terms.tif = draft.tif;
    terms.reduceOnly = draft.reduceOnly;
    if (draft.tif == trading::TimeInForce::GoodTillDate) terms.goodTill = draft.goodTill;
    if (draft.kind == trading::OrderKind::Limit) terms.postOnly = draft.postOnly;
    if (draft.hasLimitPrice()) terms.limit = draft.limit;
    if (draft.hasLimitPrice() && !draft.isPair) terms.display = estimate.shown;
    if (draft.hasStopPrice() && !draft.isPair) terms.stopPrice = draft.stopPrice;
    if (trading::isStop(draft.kind)) terms.trigger = draft.trigger;
    if (draft.isTrailing()) terms.trail = draft.trail;
    if (!draft.reduceOnly) {
        command.stop = draft.stop;
        command.target = draft.target;
    }
    if (!draft.isPair) return {std::move(command)};
    terms.group = group;
    session::Command other = command;
    other.key = clientOrderId + "-b";
    other.terms.kind = trading::OrderKind::Stop;
    other.terms.postOnly = false;
    other.terms.limit = Price{};
    other.terms.stopPrice = draft.stopPrice;
    other.terms.trigger = draft.trigger;
    return {std::move(command), std::move(other)};
}

} // namespace sextant::models
