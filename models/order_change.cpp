#include "models/order_change.h"

#include <algorithm>
#include <cmath>

namespace sextant::models {

using session::Command;
using session::CommandKind;
using session::OrderRow;
using session::PositionRow;
using trading::OrderState;

bool canCancel(const OrderRow& row) { return !row.isDone() && row.variant != session::Variant::B; }

bool canReplace(const OrderRow& row)
{
    return row.variant != session::Variant::B &&
           (row.state == OrderState::Working || row.state == OrderState::PartiallyFilled);
}

bool canChange(const PositionRow& row)
{
    return row.variant != session::Variant::B && row.state == trading::PositionState::Open && row.quantity.count != 0;
}

Price levelOf(const OrderRow& row)
{
    switch (row.kind) {
    case trading::OrderKind::Limit:
        return row.limit;
    case trading::OrderKind::Stop:
    case trading::OrderKind::StopLimit:
        return row.stopPrice;
    case trading::OrderKind::Market:
    case trading::OrderKind::TrailingStop:
    case trading::OrderKind::MarketOnClose:
        break;
    }
    return {};
}

NewTerms termsOf(const OrderRow& row) { return {row.quantity, row.display, row.limit, row.stopPrice}; }

NewTerms movedTo(const OrderRow& row, Price level)
{
    NewTerms terms = termsOf(row);
    const std::int64_t by = level.units - levelOf(row).units;
    if (trading::hasLimit(row.kind)) terms.limit.units += by;
    if (row.kind == trading::OrderKind::Stop || row.kind == trading::OrderKind::StopLimit) terms.stopPrice.units += by;
    return terms;
}

Command replaceCommand(const OrderRow& row, const NewTerms& terms, std::string_view symbol)
{
    Command command;
    command.kind = CommandKind::Replace;
    command.order = row.order;
    command.instrument = row.instrument;
    command.symbol = std::string(symbol);
    command.quantity = terms.quantity;
    command.terms = row.terms();
    command.terms.display = terms.display;
    command.terms.limit = terms.limit;
    command.terms.stopPrice = terms.stopPrice;
    return command;
}

Command cancelCommand(OrderId order)
{
    Command command;
    command.kind = CommandKind::Cancel;
    command.order = order;
    return command;
}

Command protectCommand(const PositionRow& row, Price stop, Price target, std::string_view symbol)
{
    Command command;
    command.kind = CommandKind::Protect;
    command.instrument = row.instrument;
    command.symbol = std::string(symbol);
    command.position = row.position;
    command.stop = stop;
    command.target = target;
    return command;
}

ProtectionFault protectionFault(const PositionRow& row, Price last, Price stop, Price target)
{
    if (last.units <= 0) return ProtectionFault::None;
    const std::int64_t sign = row.quantity.count > 0 ? 1 : -1;
    if (stop.units > 0 && (last.units - stop.units) * sign <= 0) return ProtectionFault::StopPassed;
    if (target.units > 0 && (target.units - last.units) * sign <= 0) return ProtectionFault::TargetPassed;
    return ProtectionFault::None;
}

Command closeCommand(const PositionRow& row, std::string_view symbol)
{
    Command command;
    command.kind = CommandKind::Close;
    command.instrument = row.instrument;
    command.position = row.position;
    command.symbol = std::string(symbol);
    return command;
}

Command reverseCommand(const PositionRow& row, std::string_view symbol)
{
    Command command = closeCommand(row, symbol);
    command.kind = CommandKind::Reverse;
    return command;
}

Command partialCloseCommand(const PositionRow& row, double share, std::string_view symbol,
                            std::string_view clientOrderId)
{
    Command command;
    command.kind = CommandKind::Order;
    command.key = std::string(clientOrderId);
    command.instrument = row.instrument;
    command.position = row.position;
    command.symbol = std::string(symbol);
    command.side = row.quantity.count > 0 ? market::Side::Sell : market::Side::Buy;
    const std::int64_t held = std::abs(row.quantity.count);
    const auto part = static_cast<std::int64_t>(std::floor(static_cast<double>(held) * share));
    command.quantity = Lots{std::clamp<std::int64_t>(part, 1, held)};
    command.terms.kind = trading::OrderKind::Market;
    command.terms.tif = trading::TimeInForce::Day;
    command.terms.reduceOnly = true;
    return command;
}

std::optional<Cash> resultAt(const PositionRow& row, const market::Instrument& instrument, Price price)
{
    const auto entry = static_cast<std::int64_t>(std::llround(row.entry * std::pow(10.0, instrument.priceScale)));
    const auto value = instrument.value(Price{price.units - entry}, row.quantity);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<double> rewardPerRisk(const PositionRow& row, const market::Instrument& instrument, Price stop,
                                    Price target)
{
    if (stop.units <= 0 || target.units <= 0 || row.quantity.count == 0) return std::nullopt;
    const double sign = row.quantity.count > 0 ? 1.0 : -1.0;
    const double risk = (row.entry - instrument.toDouble(stop)) * sign;
    const double reward = (instrument.toDouble(target) - row.entry) * sign;
    return risk > 0.0 ? std::optional(reward / risk) : std::nullopt;
}

} // namespace sextant::models
