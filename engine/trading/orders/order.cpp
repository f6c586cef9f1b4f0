#include "engine/trading/orders/order.h"

#include <string>

namespace sextant::trading {

std::string_view toString(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Market:
        return "market";
    case OrderKind::Limit:
        return "limit";
    case OrderKind::Stop:
        return "stop";
    case OrderKind::StopLimit:
        return "stop_limit";
    case OrderKind::TrailingStop:
        return "trailing_stop";
    case OrderKind::MarketOnClose:
        return "market_on_close";
    }
    return "";
}

std::string_view toString(TimeInForce tif)
{
    switch (tif) {
    case TimeInForce::Day:
        return "day";
    case TimeInForce::GoodTillCancelled:
        return "gtc";
    case TimeInForce::ImmediateOrCancel:
        return "ioc";
    case TimeInForce::FillOrKill:
        return "fok";
    case TimeInForce::GoodTillDate:
        return "gtd";
    case TimeInForce::AtTheOpen:
        return "opg";
    }
    return "";
}

std::string_view toString(TriggerSource source)
{
    switch (source) {
    case TriggerSource::Last:
        return "last";
    case TriggerSource::Mid:
        return "mid";
    case TriggerSource::BidAsk:
        return "bid_ask";
    }
    return "";
}

template <AccountMode Mode>
Result<void> transition(Order<Mode>& order, OrderState to)
{
    if (isAllowed(order.state, to)) [[likely]] {
        order.state = to;
        return {};
    }
    return step(order.state, to, std::string(Mode::kName) + " order " + std::to_string(order.id.value));
}

template <AccountMode Mode>
Result<void> recordFill(Order<Mode>& order, Lots quantity)
{
    if (quantity.count <= 0 || quantity > order.remaining())
        return fail(ErrorCode::InvalidArgument, "order " + std::to_string(order.id.value) + ": a fill of " +
                                                    std::to_string(quantity.count) + " lots, expected 1 to " +
                                                    std::to_string(order.remaining().count));
    const bool isLast = quantity == order.remaining();
    // A part of an order that never rested: it works for the moment between its fills.
    if (!isLast && order.state == OrderState::PendingExecution) order.state = OrderState::Working;
    auto stepped = transition(order, isLast ? OrderState::Filled : OrderState::PartiallyFilled);
    if (!stepped) return stepped;
    order.filled.count += quantity.count;
    return {};
}

template Result<void> transition(Order<Paper>&, OrderState);
template Result<void> transition(Order<Shadow>&, OrderState);
template Result<void> recordFill(Order<Paper>&, Lots);
template Result<void> recordFill(Order<Shadow>&, Lots);

} // namespace sextant::trading
