#include "models/fill_text.h"

#include "models/number_text.h"
#include "models/state_text.h"

namespace sextant::models {

using session::Filled;
using trading::FillTrigger;

namespace {

bool isKnown(Price price) { return price.units != 0; }

/// How far the market went from one instant to the next, against the trader positive.
Price drift(const Filled& fill, Price from, Price to)
{
    return Price{(to.units - from.units) * market::sign(fill.side)};
}

} // namespace

QString FillText::of(FillTrigger trigger)
{
    switch (trigger) {
    case FillTrigger::Instant:
        return tr("at the price known, at once");
    case FillTrigger::Quote:
        return tr("took the other side of a quote");
    case FillTrigger::Print:
        return tr("around a trade of the market");
    case FillTrigger::BookLevel:
        return tr("took a level of the book");
    case FillTrigger::Queue:
        return tr("rested until trades had eaten the queue before it");
    case FillTrigger::Crossed:
        return tr("rested until the market came through its price");
    case FillTrigger::BarOpen:
        return tr("at a bar's open");
    case FillTrigger::BarInside:
        return tr("at a price inside a bar");
    case FillTrigger::StopTouch:
        return tr("a stop at its level");
    case FillTrigger::StopGap:
        return tr("a stop that the market jumped over: at the next price there was");
    case FillTrigger::SessionEnd:
        return tr("at the close of the market");
    }
    return unknownText();
}

QString FillText::model(const Filled& fill)
{
    const auto how = [&] {
        switch (fill.model) {
        case trading::FillModel::F0:
            return tr("%1: priced at the mid or the last trade, without any cost");
        case trading::FillModel::F1:
            return tr("%1: priced at the quote or around the last trade");
        case trading::FillModel::F1B:
            return tr("%1: priced from a bar");
        case trading::FillModel::F2:
            return tr("%1: priced from the order book");
        case trading::FillModel::F3:
            return tr("%1: priced with latency, order book, queue and market impact");
        }
        return QStringLiteral("%1");
    };
    const QString text = how().arg(StateText::of(fill.model));
    return fill.proxy ? tr("%1; the spread was assumed, not seen").arg(text) : text;
}

QString FillText::formula(const Filled& fill, const market::Instrument& instrument)
{
    const bool isBuy = fill.side == market::Side::Buy;
    QString text = priceText(instrument, fill.reference);
    const auto add = [&](const QString& plus, const QString& minus, Price part) {
        if (!isKnown(part)) return;
        text = (isBuy ? plus : minus).arg(text, priceStepText(instrument, part));
    };
    add(tr("%1 + half-spread %2"), tr("%1 − half-spread %2"), fill.halfSpread);
    add(tr("%1 + slippage %2"), tr("%1 − slippage %2"), fill.slippage);
    add(tr("%1 + impact %2"), tr("%1 − impact %2"), fill.impact);
    return tr("%1 = %2", "sum of a price, price").arg(text, priceText(instrument, fill.price));
}

QString FillText::market(const Filled& fill, const market::Instrument& instrument)
{
    if (!isKnown(fill.bestBid) && !isKnown(fill.bestAsk)) return unknownText();
    return tr("%1 / %2", "bid, ask").arg(priceText(instrument, fill.bestBid), priceText(instrument, fill.bestAsk));
}

std::vector<FillText::Line> FillText::lines(const Filled& fill, const market::Instrument& instrument)
{
    std::vector<Line> out;
    out.push_back({tr("Price"), formula(fill, instrument)});
    out.push_back({tr("How"), of(fill.trigger)});
    out.push_back({tr("Model"), model(fill), fill.proxy ? Tone::Warning : Tone::Plain});
    if (isKnown(fill.bestBid) || isKnown(fill.bestAsk)) out.push_back({tr("Bid / ask then"), market(fill, instrument)});
    if (fill.level > 0) out.push_back({tr("Level of the book"), QString::number(fill.level)});
    if (fill.queueAhead > 0.0)
        out.push_back(
            {tr("Queue ahead"),
             tr("%1 when it was accepted").arg(shortNumberText(fill.queueAhead * instrument.toDouble(Lots{1})))});
    if (fill.waited.count() > 0)
        out.push_back({tr("Waited"), tr("%1 at the venue").arg(spokenDurationText(fill.waited))});
    if (isKnown(fill.midAtSubmit) && isKnown(fill.midAtVenue)) {
        const Price moved = drift(fill, fill.midAtSubmit, fill.midAtVenue);
        out.push_back(
            {tr("Latency"),
             isKnown(moved)
                 ? tr("%1, modelled; meanwhile the market moved by %2 %3", "duration, price, for or against")
                       .arg(spokenDurationText(fill.latency), priceStepText(instrument, Price{std::abs(moved.units)}),
                            moved.units > 0 ? tr("against the order") : tr("in its favour"))
                 : tr("%1, modelled; the market did not move meanwhile").arg(spokenDurationText(fill.latency))});
    } else {
        out.push_back({tr("Latency"), tr("%1, modelled").arg(spokenDurationText(fill.latency))});
    }
    if (isKnown(fill.impact))
        out.push_back({tr("Impact"), tr("%1, of the order itself").arg(priceStepText(instrument, fill.impact))});
    const QString fee = cashText(fill.fee);
    out.push_back({tr("Fee"), fill.maker ? tr("%1, maker").arg(fee) : tr("%1, taker").arg(fee)});
    if (fill.ordinal > 1) out.push_back({tr("Part"), tr("number %1 of its order").arg(fill.ordinal)});
    if (fill.isReplayed)
        out.push_back({tr("Found out later"), tr("it happened while the program was away"), Tone::Warning});
    return out;
}

} // namespace sextant::models
