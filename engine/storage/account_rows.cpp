#include "engine/storage/account_rows.h"

#include "engine/storage/projection_values.h"

namespace sextant::storage {
namespace {

using Statement = ProjectionStatement;

std::string_view ledgerKindName(session::LedgerEntry::Kind kind)
{
    using Kind = session::LedgerEntry::Kind;
    switch (kind) {
    case Kind::Deposit:
        return "deposit";
    case Kind::Trade:
        return "trade";
    case Kind::Fee:
        return "fee";
    case Kind::Dividend:
        return "dividend";
    case Kind::SplitCash:
        return "split_cash";
    case Kind::Funding:
        return "funding";
    case Kind::Capital:
        return "capital";
    case Kind::Correction:
        return "correction";
    case Kind::Exchange:
        return "exchange";
    }
    return "unknown";
}

Value trailKind(const trading::Trail& trail)
{
    switch (trail.kind) {
    case trading::Trail::Kind::None:
        return {};
    case trading::Trail::Kind::Amount:
        return text("amount");
    case trading::Trail::Kind::Percent:
        return text("percent");
    case trading::Trail::Kind::Atr:
        return text("atr");
    }
    return {};
}

} // namespace

void addOrderRow(const session::Effect& effect, const session::OrderChanged& order, const std::string& symbol,
                 const std::string& reasons, const std::string& client, ProjectionRows& out)
{
    const trading::Trail& trail = order.trail;
    const bool isAtr = trail.kind == trading::Trail::Kind::Atr;
    const bool isGrouped = order.group.isSet();
    const bool cancelsOthers = order.groupPolicy == trading::GroupPolicy::CancelOthers;
    out.add(Statement::UpsertOrder, number(effect.seq), std::int64_t{effect.ordinal}, effect.time.ns,
            text(session::toString(effect.variant)), number(order.order.value), idOrNull(order.signal),
            idOrNull(order.position), number(effect.instrument.value), symbol, text(sideName(order.side)),
            order.quantity.count, order.filled.count, text(trading::toString(order.to)), nameOf(order.cause),
            flag(order.reduceOnly), std::int64_t{order.attempt}, priceOrNull(order.stop), priceOrNull(order.target),
            reasons, text(trading::toString(order.kind)), priceOrNull(order.limit), text(trading::toString(order.tif)),
            std::int64_t{effect.account}, textOrNull(client), priceOrNull(order.stopPrice), trailKind(trail),
            priceOrNull(trail.amount), trail.kind == trading::Trail::Kind::Percent ? Value(trail.ppm) : Value(),
            isAtr ? Value(trail.multiple) : Value(), isAtr ? Value(trail.atr) : Value(),
            trading::isStop(order.kind) ? text(trading::toString(order.trigger)) : Value(), lotsOrNull(order.display),
            order.goodTill != Time::max() ? Value(order.goodTill.ns) : Value(), idOrNull(order.group),
            isGrouped ? text(cancelsOthers ? "cancel_others" : "reduce_others") : Value(), idOrNull(order.replaces),
            flag(order.postOnly), flag(order.isUnverified));
}

void addTradeRow(const session::Effect& effect, const session::Filled& fill, const std::string& symbol,
                 ProjectionRows& out)
{
    out.add(
        Statement::InsertTrade, number(effect.seq), std::int64_t{effect.ordinal}, effect.time.ns,
        text(session::toString(effect.variant)), number(fill.fill.value), number(fill.order.value),
        idOrNull(fill.position), number(effect.instrument.value), symbol, text(sideName(fill.side)), price(fill.price),
        fill.quantity.count, fill.marketTime.ns, fill.fee.units, text(fill.maker ? "maker" : "taker"),
        text(trading::toString(fill.model)), price(fill.reference), price(fill.halfSpread), price(fill.slippage),
        flag(fill.proxy), std::int64_t{fill.latency.count()}, std::int64_t{effect.account},
        text(trading::toString(fill.trigger)), price(fill.impact), priceOrNull(fill.bestBid), priceOrNull(fill.bestAsk),
        fill.level != 0 ? Value(std::int64_t{fill.level}) : Value(), fill.queueAhead, std::int64_t{fill.waited.count()},
        priceOrNull(fill.midAtSubmit), priceOrNull(fill.midAtVenue), fill.ordinal, flag(fill.isReplayed));
}

void addLedgerRow(const session::Effect& effect, const session::LedgerEntry& entry, const std::string& symbol,
                  ProjectionRows& out)
{
    out.add(Statement::InsertLedgerEntry, number(effect.seq), std::int64_t{effect.ordinal}, effect.time.ns,
            text(session::toString(effect.variant)), number(entry.entry.value), text(ledgerKindName(entry.kind)),
            number(effect.instrument.value), symbol, idOrNull(entry.order), idOrNull(entry.position),
            entry.amount.units, entry.balance.units, entry.realised.units, std::int64_t{effect.account},
            textOrNull(entry.currency.view()));
}

void addPositionRow(const session::Effect& effect, const session::PositionChanged& position, const std::string& symbol,
                    ProjectionRows& out)
{
    const auto time = effect.time.ns;
    const bool ended = trading::isTerminal(position.state);
    const Value side = position.quantity.count == 0
                           ? Value()
                           : text(sideName(position.quantity.count > 0 ? market::Side::Buy : market::Side::Sell));
    out.add(Statement::UpsertPosition, number(effect.seq), std::int64_t{effect.ordinal}, time,
            text(session::toString(effect.variant)), number(position.position.value), number(effect.instrument.value),
            symbol, position.quantity.count, position.totalCost.units, position.realised.units, position.fees.units,
            text(trading::toString(position.state)), priceOrNull(position.stop), priceOrNull(position.target),
            ended ? Value(time) : Value(), ended ? nameOf(position.cause) : Value(), std::int64_t{effect.account}, side,
            position.largest.count, std::int64_t{position.entries}, priceOrNull(position.entryPrice),
            position.initialRisk.units, position.dividends.units, position.funding.units, position.best.units,
            position.worst.units);
}

void addAccountRow(const session::Effect& effect, const session::AccountOpened& opened, ProjectionRows& out)
{
    out.add(Statement::InsertAccount, number(effect.seq), std::int64_t{effect.ordinal}, effect.time.ns,
            std::int64_t{effect.account}, text(opened.name.view()), text(opened.currency.view()), opened.initial.units);
}

void addLotRow(const session::AccountLot& closed, std::int64_t ordinal, const std::string& symbol, ProjectionRows& out)
{
    const trading::ClosedLot& lot = closed.lot;
    out.add(Statement::InsertClosedLot, number(closed.seq), ordinal, lot.closed.ns, std::int64_t{closed.account},
            number(lot.instrument.value), symbol, number(lot.position.value), text(sideName(lot.side)),
            idOrNull(lot.entryFill), idOrNull(lot.exitFill), lot.opened.ns, lot.quantity.count, lot.proceeds.units,
            lot.cost.units, lot.entryFee.units, lot.exitFee.units, nameOrNull(lot.purpose));
}

void addPointRow(const session::AccountPoint& point, ProjectionRows& out)
{
    out.add(Statement::InsertEquityPoint, std::int64_t{point.account}, point.point.start.ns, point.point.last.units,
            point.point.low.units, point.point.high.units);
}

void addFindingRow(std::uint64_t seq, Time time, const trading::Finding& finding, bool isRepaired,
                   const std::string& symbol, ProjectionRows& out)
{
    out.add(Statement::InsertReconciliation, number(seq), time.ns, text(trading::toString(finding.kind)),
            text(trading::toString(finding.other)), std::int64_t{finding.account}, idOrNull(finding.instrument), symbol,
            idOrNull(finding.order), finding.execution > 0 ? Value(finding.execution) : Value(), finding.engineValue,
            finding.otherValue, flag(isRepaired));
}

void addDayRow(const session::Effect& effect, const trading::DailySnapshot& day, ProjectionRows& out)
{
    out.add(Statement::InsertAccountDay, number(effect.seq), std::int64_t{effect.ordinal}, effect.time.ns,
            std::int64_t{effect.account}, std::int64_t{day.date}, day.time.ns, day.cash.units, day.marketValue.units,
            day.equity.units, day.realizedGross.units, day.unrealized.units, day.fees.units, day.dividends.units,
            day.funding.units, day.contributed.units, day.maxDrawdown.units, std::int64_t{day.openPositions},
            day.trades, day.fills);
}

void addCommandRows(std::uint64_t seq, Time time, const session::Command& command, bool isAccepted, ProjectionRows& out)
{
    out.add(Statement::InsertCommand, number(seq), time.ns, text(session::toString(command.kind)), command.actor,
            command.reason, command.origin, command.account, command.key, session::valueText(command),
            idOrNull(command.instrument), command.symbol,
            command.side != market::Side::None ? text(sideName(command.side)) : Value(), lotsOrNull(command.quantity),
            idOrNull(command.order), idOrNull(command.position), priceOrNull(command.price),
            command.amount.units != 0 ? Value(command.amount.units) : Value(), flag(isAccepted));
    if (command.kind == session::CommandKind::Note && isAccepted)
        out.add(Statement::InsertNote, number(seq), time.ns, command.actor, command.account, command.symbol,
                idOrNull(command.order), idOrNull(command.position), command.value, command.key);
}

} // namespace sextant::storage
