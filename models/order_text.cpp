#include "models/order_text.h"

#include "models/number_text.h"
#include "models/state_text.h"

namespace sextant::models {

using session::OrderRow;

namespace {

const market::Instrument* instrumentOf(const OrderRow& row, const CellContext& context)
{
    const session::InstrumentPart* part = context.part(row.instrument);
    return part == nullptr ? nullptr : part->instrument.get();
}

} // namespace

QString OrderText::of(ProtectionFault fault, bool isLong)
{
    switch (fault) {
    case ProtectionFault::None:
        break;
    case ProtectionFault::StopPassed:
        return isLong ? tr("The stop of a long position lies below the market.")
                      : tr("The stop of a short position lies above the market.");
    case ProtectionFault::TargetPassed:
        return isLong ? tr("The target of a long position lies above the market.")
                      : tr("The target of a short position lies below the market.");
    }
    return {};
}

QString OrderText::of(trading::TriggerSource source)
{
    switch (source) {
    case trading::TriggerSource::Last:
        return tr("last trade", "what a stop looks at");
    case trading::TriggerSource::Mid:
        return tr("mid", "what a stop looks at: middle of bid and ask");
    case trading::TriggerSource::BidAsk:
        return tr("bid or ask", "what a stop looks at: the side it would trade at");
    }
    return unknownText();
}

QString OrderText::trail(const trading::Trail& trail, const market::Instrument* instrument)
{
    switch (trail.kind) {
    case trading::Trail::Kind::Amount:
        return instrument == nullptr ? unknownText() : priceStepText(*instrument, trail.amount);
    case trading::Trail::Kind::Percent:
        return tr("%1%").arg(shortNumberText(static_cast<double>(trail.ppm) / 10'000.0));
    case trading::Trail::Kind::Atr:
        return tr("%1 ATR").arg(shortNumberText(trail.multiple));
    case trading::Trail::Kind::None:
        break;
    }
    return unknownText();
}

QString OrderText::kind(const OrderRow& row)
{
    const QString kind = StateText::of(row.kind);
    return row.reduceOnly ? tr("%1, exit", "an order that only reduces").arg(kind) : kind;
}

QString OrderText::tif(const OrderRow& row, const CellContext& context)
{
    const QString name = StateText::of(row.tif);
    if (row.tif != trading::TimeInForce::GoodTillDate || row.goodTill == Time::max()) return name;
    return tr("%1 %2", "GTD, instant").arg(name, context.time(row.goodTill, row.instrument));
}

QString OrderText::shown(const OrderRow& row, const CellContext& context)
{
    if (row.display.count <= 0) return unknownText();
    return context.lots(row.instrument, row.display);
}

QString OrderText::group(const OrderRow& row)
{
    if (!row.group.isSet()) return {};
    const QString number = QString::number(row.group.value);
    return row.groupPolicy == trading::GroupPolicy::CancelOthers
               ? tr("OCO %1", "orders of which only one may be done; number").arg(number)
               : tr("pair %1", "stop and target of one position; number").arg(number);
}

QString OrderText::link(const OrderRow& row)
{
    if (row.replaces.isSet()) return tr("replaces %1", "number of an order").arg(row.replaces.value);
    if (row.position.isSet()) return tr("exit of %1", "number of a position").arg(row.position.value);
    return {};
}

QString OrderText::state(const OrderRow& row)
{
    const QString state = StateText::of(row.state);
    return row.isUnverified ? tr("%1, unverified", "state of an order whose fate nobody knows").arg(state) : state;
}

QString OrderText::words(const OrderRow& row, const CellContext& context)
{
    const market::Instrument* instrument = instrumentOf(row, context);
    const QString side = row.side == market::Side::Buy ? tr("buy") : tr("sell");
    QStringList parts{tr("%1 %2 %3", "side, quantity, symbol")
                          .arg(side, context.lots(row.instrument, row.quantity), context.symbol(row.instrument))};
    const QString limit = context.price(row.instrument, row.limit);
    const QString stop = context.price(row.instrument, row.stopPrice);
    switch (row.kind) {
    case trading::OrderKind::Market:
        parts << tr("market");
        break;
    case trading::OrderKind::Limit:
        parts << tr("limit %1").arg(limit);
        break;
    case trading::OrderKind::Stop:
        parts << tr("stop %1").arg(stop);
        break;
    case trading::OrderKind::StopLimit:
        parts << tr("stop %1, then limit %2").arg(stop, limit);
        break;
    case trading::OrderKind::TrailingStop:
        parts << tr("trailing by %1").arg(trail(row.trail, instrument));
        break;
    case trading::OrderKind::MarketOnClose:
        parts << tr("at the close");
        break;
    }
    if (row.display.count > 0) parts << tr("shows %1").arg(context.lots(row.instrument, row.display));
    parts << tif(row, context);
    if (trading::isStop(row.kind) && row.trigger != trading::TriggerSource::Last)
        parts << tr("triggered by %1").arg(of(row.trigger));
    if (row.postOnly) parts << tr("post-only");
    if (row.reduceOnly) parts << tr("only reduces");
    if (row.group.isSet()) parts << group(row);
    return parts.join(tr(", ", "between parts of a list"));
}

} // namespace sextant::models
