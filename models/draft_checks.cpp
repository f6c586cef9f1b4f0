#include "models/draft_checks.h"

#include "engine/trading/ledger/value_scale.h"
#include "engine/trading/risk/position_size.h"
#include "engine/trading/venue/order_rules.h"

namespace sextant::models {
namespace {

using market::Instrument;
using trading::OrderKind;
using trading::TimeInForce;

bool isOnTick(const Instrument& instrument, Price price) { return price.units % instrument.tick.units == 0; }

/// The market price that an order of this side would trade at.
Price touch(const DraftMarket& market, market::Side side)
{
    const Price price = side == market::Side::Buy ? market.ask : market.bid;
    return price.units > 0 ? price : market.last;
}

/// A limit order at this price would trade at once.
bool isMarketable(const DraftMarket& market, market::Side side, Price limit)
{
    return !trading::isWorse(side, limit, touch(market, side));
}

/// What a stop order looks at stands at its level or beyond.
bool isReached(const DraftMarket& market, const OrderDraft& draft, Price level)
{
    Price seen = market.last;
    const bool hasQuote = market.bid.units > 0 && market.ask.units > 0;
    if (hasQuote && draft.trigger == trading::TriggerSource::Mid)
        seen = Price{market.bid.units + (market.ask.units - market.bid.units) / 2};
    if (hasQuote && draft.trigger == trading::TriggerSource::BidAsk) seen = touch(market, draft.side);
    return draft.side == market::Side::Buy ? seen >= level : seen <= level;
}

void checkTime(const OrderDraft& draft, const DraftMarket& market, std::vector<DraftProblem>& out)
{
    const bool waits = draft.isPair || trading::isStop(draft.kind) || draft.kind == OrderKind::MarketOnClose;
    if (trading::isImmediate(draft.tif) && (waits || draft.postOnly))
        out.push_back(DraftProblem::TifNotForKind);
    else if (draft.tif == TimeInForce::AtTheOpen && market.calendar.isAlwaysOpen())
        out.push_back(DraftProblem::NoOpenToWaitFor);
    if (draft.tif != TimeInForce::GoodTillDate) return;
    if (draft.goodTill == Time::max())
        out.push_back(DraftProblem::GoodTillMissing);
    else if (draft.goodTill <= market.now)
        out.push_back(DraftProblem::GoodTillOver);
    else if (draft.goodTill - market.now > trading::kLongestOrder)
        out.push_back(DraftProblem::GoodTillTooFar);
}

void checkTrail(const OrderDraft& draft, const DraftMarket& market, std::vector<DraftProblem>& out)
{
    const trading::Trail& trail = draft.trail;
    switch (trail.kind) {
    case trading::Trail::Kind::Amount:
        if (trail.amount.units <= 0)
            out.push_back(DraftProblem::TrailMissing);
        else if (trail.amount >= market.last)
            out.push_back(DraftProblem::TrailTooWide);
        return;
    case trading::Trail::Kind::Percent:
        if (trail.ppm <= 0)
            out.push_back(DraftProblem::TrailMissing);
        else if (trail.ppm >= 1'000'000)
            out.push_back(DraftProblem::TrailTooWide);
        return;
    case trading::Trail::Kind::Atr:
        if (!(trail.multiple > 0.0)) out.push_back(DraftProblem::TrailMissing);
        return;
    case trading::Trail::Kind::None:
        out.push_back(DraftProblem::TrailMissing);
    }
}

void checkPrices(const OrderDraft& draft, const DraftMarket& market, std::vector<DraftProblem>& out)
{
    const bool wantsLimit = draft.hasLimitPrice();
    const bool hasLimit = wantsLimit && draft.limit.units > 0;
    if (wantsLimit && !hasLimit)
        out.push_back(DraftProblem::LimitMissing);
    else if (hasLimit && !isOnTick(market.instrument, draft.limit))
        out.push_back(DraftProblem::LimitOffTick);
    else if (draft.isPair && isMarketable(market, draft.side, draft.limit))
        out.push_back(DraftProblem::PairOnOneSide);
    if (draft.hasStopPrice()) {
        if (draft.stopPrice.units <= 0)
            out.push_back(DraftProblem::StopPriceMissing);
        else if (!isOnTick(market.instrument, draft.stopPrice))
            out.push_back(DraftProblem::StopPriceOffTick);
        else if (isReached(market, draft, draft.stopPrice))
            out.push_back(DraftProblem::StopPriceReached);
    }
    if (hasLimit && draft.postOnly && draft.kind == OrderKind::Limit && isMarketable(market, draft.side, draft.limit))
        out.push_back(DraftProblem::PostOnlyWouldTrade);
}

} // namespace

void checkTerms(const OrderDraft& draft, const DraftMarket& market, std::vector<DraftProblem>& out)
{
    checkTime(draft, market, out);
    checkPrices(draft, market, out);
    if (draft.isTrailing()) checkTrail(draft, market, out);
    if (draft.reduceOnly && market.reducible.count <= 0) out.push_back(DraftProblem::NothingToReduce);
}

void checkProtection(const OrderDraft& draft, const DraftMarket& market, Price entry, std::vector<DraftProblem>& out)
{
    const int sign = market::sign(draft.side);
    if (draft.stop.units > 0) {
        if (!isOnTick(market.instrument, draft.stop))
            out.push_back(DraftProblem::StopOffTick);
        else if ((entry.units - draft.stop.units) * sign <= 0)
            out.push_back(DraftProblem::StopOnWrongSide);
    }
    if (draft.target.units > 0) {
        if (!isOnTick(market.instrument, draft.target))
            out.push_back(DraftProblem::TargetOffTick);
        else if ((draft.target.units - entry.units) * sign <= 0)
            out.push_back(DraftProblem::TargetOnWrongSide);
    }
}

DraftProblem sizeOf(const OrderDraft& draft, const Instrument& instrument, Price entry, Cash equity, Lots& quantity)
{
    if (draft.size.empty()) {
        return draft.sizeBy == SizeBy::Risk && draft.stop.units <= 0 ? DraftProblem::StopNeededForRisk
                                                                     : DraftProblem::SizeMissing;
    }
    const auto number = parseDecimal(draft.size);
    if (!number || number->mantissa <= 0) return DraftProblem::SizeInvalid;
    switch (draft.sizeBy) {
    case SizeBy::Quantity: {
        const auto lots = instrument.parseLots(draft.size);
        if (!lots) return DraftProblem::SizeOffLot;
        quantity = *lots;
        break;
    }
    case SizeBy::Notional: {
        const auto amount = parseScaled(draft.size, Cash::kScale);
        if (!amount) return DraftProblem::SizeInvalid;
        quantity = trading::ValueScale(instrument).lotsWithin(entry, amount->value);
        break;
    }
    case SizeBy::Risk: {
        if (draft.stop.units <= 0) return DraftProblem::StopNeededForRisk;
        const auto ppm = parseScaled(draft.size, 4); // percent
        if (!ppm || ppm->value > 1'000'000) return DraftProblem::SizeInvalid;
        if (draft.stop == entry) return DraftProblem::StopOnWrongSide;
        quantity = trading::positionSize(instrument, equity, ppm->value, 1.0, entry, draft.stop).quantity;
        break;
    }
    }
    return quantity.count > 0 ? DraftProblem::None : DraftProblem::SizeBelowLot;
}

DraftProblem shownOf(const OrderDraft& draft, const Instrument& instrument, Lots quantity, Lots& shown)
{
    if (draft.shown.empty() || !draft.hasLimitPrice() || draft.isPair) return DraftProblem::None;
    const auto number = parseDecimal(draft.shown);
    if (!number || number->mantissa <= 0) return DraftProblem::ShownInvalid;
    const auto lots = instrument.parseLots(draft.shown);
    if (!lots) return DraftProblem::ShownOffLot;
    shown = *lots;
    return quantity.count > 0 && shown > quantity ? DraftProblem::ShownTooLarge : DraftProblem::None;
}

} // namespace sextant::models
