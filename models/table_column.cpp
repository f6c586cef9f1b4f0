#include "models/table_column.h"

#include <QCoreApplication>

#include "models/number_text.h"

namespace sextant::models {

QString CellContext::symbol(InstrumentId id) const
{
    const session::InstrumentPart* known = part(id);
    return known == nullptr ? unknownText() : toText(known->instrument->symbol);
}

QString CellContext::price(InstrumentId id, Price price) const
{
    const session::InstrumentPart* known = part(id);
    return known == nullptr ? unknownText() : priceText(*known->instrument, price);
}

QString CellContext::average(InstrumentId id, double price) const
{
    const session::InstrumentPart* known = part(id);
    return known == nullptr ? unknownText() : averageText(*known->instrument, price);
}

QString CellContext::lots(InstrumentId id, Lots lots, bool withSign) const
{
    const session::InstrumentPart* known = part(id);
    if (known == nullptr) return unknownText();
    return withSign ? signedLotsText(*known->instrument, lots) : lotsText(*known->instrument, lots);
}

double CellContext::lotsValue(InstrumentId id, Lots lots) const
{
    const session::InstrumentPart* known = part(id);
    return known == nullptr ? 0.0 : known->instrument->toDouble(lots);
}

QString CellContext::account(std::size_t number) const
{
    if (number == 0 || snapshot == nullptr || number >= snapshot->accounts.size())
        return QCoreApplication::translate("CellContext", "Main", "account");
    return toText(snapshot->accounts[number]->name);
}

QString CellContext::time(Time time, InstrumentId id) const
{
    const session::InstrumentPart* known = part(id);
    return times.row(time, snapshot == nullptr ? time : snapshot->started,
                     known == nullptr ? nullptr : known->calendar.get());
}

QString CellContext::fullTime(Time time, InstrumentId id) const
{
    const session::InstrumentPart* known = part(id);
    return times.labelled(times.full(time, known == nullptr ? nullptr : known->calendar.get()));
}

} // namespace sextant::models
