// What happens to an account beside its fills: corporate actions, funding, capital and changes by hand; split from
// ledger.cpp by its subject.
#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/ledger/checked_cash.h"
#include "engine/trading/ledger/ledger.h"

namespace sextant::trading {

template <AccountMode Mode>
Result<SplitBooking<Mode>> Ledger<Mode>::split(InstrumentId id, std::int64_t numerator, std::int64_t denominator,
                                               Price effectivePrice, Time time)
{
    using State = PositionStateOf<Mode>;
    expects(numerator > 0 && denominator > 0, "a split has a positive ratio");
    Slot& held = slot(id);
    const Position<Mode>& before = held.position;
    SplitBooking<Mode> booking;
    if (before.isFlat()) {
        m_closedLots.clear();
        return booking;
    }

    const bool isLong = before.quantity.count > 0;
    const __int128 scaled = static_cast<__int128>(magnitudeOf(before.quantity)) * numerator; // in 1/denominator lots
    const __int128 whole = scaled / denominator;
    const __int128 rest = scaled % denominator;
    const __int128 largest = static_cast<__int128>(before.largest.count) * numerator / denominator;
    if (whole > INT64_MAX || largest > INT64_MAX) return accountOverflow(held.instrument);
    const auto divided = [&](Price price) {
        return divHalfEven(static_cast<__int128>(price.units) * denominator, numerator);
    };
    const __int128 newMark = divided(before.mark);
    if (newMark > INT64_MAX) return accountOverflow(held.instrument);

    const auto inLieu = held.scale.fraction(effectivePrice, Lots{static_cast<std::int64_t>(rest)}, denominator);
    if (!inLieu) return tl::unexpected(inLieu.error());
    const Cash cost = whole == 0 ? before.totalCost : floorShare(before.totalCost, rest, scaled);
    const Cash fees = whole == 0 ? before.openFees : floorShare(before.openFees, rest, scaled);

    CheckedCash checked;
    booking.cashInLieu = isLong ? *inLieu : -*inLieu;
    booking.realizedGross = isLong ? checked.subtract(*inLieu, cost) : checked.subtract(cost, *inLieu);
    Position<Mode> after = before;
    after.quantity = Lots{static_cast<std::int64_t>(isLong ? whole : -whole)};
    after.largest = Lots{static_cast<std::int64_t>(largest)};
    after.totalCost = before.totalCost - cost;
    after.openFees = before.openFees - fees;
    after.realizedGross = checked.add(before.realizedGross, booking.realizedGross);
    after.mark = Price{static_cast<std::int64_t>(newMark)};
    after.bracket.atr = before.bracket.atr * static_cast<double>(denominator) / static_cast<double>(numerator);
    after.atrUnits = before.atrUnits * static_cast<double>(denominator) / static_cast<double>(numerator);
    for (Price* seen : {&after.entryPrice, &after.unitRisk, &after.bestPrice}) {
        const __int128 units = divided(*seen);
        if (units > INT64_MAX) return accountOverflow(held.instrument);
        *seen = Price{static_cast<std::int64_t>(units)};
    }
    // Levels go to the tick as they did at the entry: down for a long, up for a short.
    for (auto* level : {&after.bracket.stop, &after.bracket.target}) {
        if (!*level) continue;
        const __int128 units = static_cast<__int128>((*level)->units) * denominator;
        const __int128 tick = static_cast<__int128>(held.instrument.tick.units) * numerator;
        const __int128 ticks = std::max<__int128>(isLong ? units / tick : (units + tick - 1) / tick, 1);
        if (ticks > INT64_MAX / held.instrument.tick.units) return accountOverflow(held.instrument);
        **level = Price{static_cast<std::int64_t>(ticks) * held.instrument.tick.units};
    }
    if (whole == 0) {
        after.closed = time;
        after.exitReason = ReasonCode::CorporateActionApplied;
        expects(step(after.state, State::Closed, "position").has_value(), "an open position can be closed");
    }
    const HoldingValue value(held.scale, after.quantity);
    const auto marketValue = value.at(after.mark);
    if (!marketValue) return tl::unexpected(marketValue.error());
    after.marketValue = *marketValue;
    const Cash cash = checked.add(m_cash, booking.cashInLieu);
    const Cash marketSum = checked.add(checked.subtract(m_marketValue, before.marketValue), *marketValue);
    checked.add(cash, marketSum);
    const Cash realized = checked.add(m_realized, booking.realizedGross);
    if (!checked.ok()) return accountOverflow(held.instrument);

    m_closedLots.clear();
    PositionLot fraction;
    const Cash fifoCost = held.lots.split(numerator, denominator, &fraction);
    if (rest > 0) {
        ClosedLot lot;
        lot.instrument = id;
        lot.position = before.id;
        lot.side = before.side();
        lot.entryFill = fraction.fill;
        lot.opened = fraction.time;
        lot.closed = time;
        lot.proceeds = isLong ? *inLieu : fifoCost;
        lot.cost = isLong ? fifoCost : *inLieu;
        lot.entryFee = fraction.fee;
        lot.purpose = ReasonCode::CorporateActionApplied;
        m_closedLots.push_back(lot);
    }
    m_realizedFifo += isLong ? inLieu->units - fifoCost.units : fifoCost.units - inLieu->units;
    booking.change = {before, after};
    if (whole == 0) {
        --m_openPositions;
        m_statistics.add(after.net(), after.initialRisk);
    }
    held.position = after;
    if (whole == 0) flatten(held, after.mark);
    held.value = value;
    m_cash = cash;
    m_marketValue = marketSum;
    m_realized = realized;
    noteEquity();
    return booking;
}

template <AccountMode Mode>
Result<Cash> Ledger<Mode>::dividend(InstrumentId instrument, Price perUnit)
{
    Slot& held = slot(instrument);
    const auto amount = held.instrument.value(perUnit, held.position.quantity);
    if (!amount) return amount;
    CheckedCash checked;
    const Cash cash = checked.add(m_cash, *amount);
    checked.add(cash, m_marketValue);
    const Cash sum = checked.add(m_dividends, *amount);
    const Cash ofPosition = checked.add(held.position.dividends, *amount);
    if (!checked.ok()) return accountOverflow(held.instrument);
    m_cash = cash;
    m_dividends = sum;
    held.position.dividends = ofPosition;
    noteEquity();
    return amount;
}

template <AccountMode Mode>
Result<Cash> Ledger<Mode>::funding(InstrumentId instrument, Price price, std::int64_t rateE8)
{
    constexpr std::int64_t kRateUnits = 100'000'000;
    Slot& held = slot(instrument);
    const auto owed = held.scale.ratio(price, held.position.quantity, rateE8, kRateUnits);
    if (!owed) return owed;
    CheckedCash checked;
    const Cash cash = checked.subtract(m_cash, *owed);
    checked.add(cash, m_marketValue);
    const Cash sum = checked.subtract(m_funding, *owed);
    const Cash ofPosition = checked.subtract(held.position.funding, *owed);
    if (!checked.ok()) return accountOverflow(held.instrument);
    m_cash = cash;
    m_funding = sum;
    held.position.funding = ofPosition;
    noteEquity();
    return -*owed;
}

template <AccountMode Mode>
void Ledger<Mode>::shiftBases(Cash amount)
{
    // Held within the range of cash, which equity has just been checked against.
    const auto shift = [&](Cash& base) {
        const __int128 sum = static_cast<__int128>(base.units) + amount.units;
        base.units = static_cast<std::int64_t>(std::clamp<__int128>(sum, -Cash::kLimit, Cash::kLimit));
    };
    for (Cash* base : {&m_peak, &m_dayStart, &m_weekStart, &m_statisticsPeak, &m_statisticsLow})
        shift(*base);
}

template <AccountMode Mode>
Result<Adjustment> Ledger<Mode>::transfer(Cash amount, Time time)
{
    CheckedCash checked;
    const Cash cash = checked.add(m_cash, amount);
    checked.add(cash, m_marketValue);
    const Cash contributed = checked.add(m_contributed, amount);
    if (!checked.ok()) return fail(ErrorCode::OutOfRange, "the account would leave the cash range of ±9.2e10");
    Adjustment adjustment;
    adjustment.kind = ReasonCode::CashCorrected;
    adjustment.time = time;
    adjustment.cashBefore = m_cash;
    adjustment.cashAfter = cash;
    adjustment.contributed = amount;
    m_cash = cash;
    m_contributed = contributed;
    shiftBases(amount);
    return adjustment;
}

template <AccountMode Mode>
Result<Adjustment> Ledger<Mode>::importPosition(InstrumentId instrument, market::Side side,
                                                std::span<const ImportedLot> lots, Price mark, Time time)
{
    expects(side != market::Side::None && mark.units > 0, "an imported position has a side and a mark");
    Slot& held = slot(instrument);
    if (!held.position.isFlat())
        return fail(ErrorCode::Refused, "there is a position in " + held.instrument.symbol + " already");
    if (lots.empty()) return fail(ErrorCode::Refused, "a position has at least one lot");
    CheckedCash checked;
    Position<Mode> position;
    LotQueue queue;
    for (const ImportedLot& lot : lots) {
        if (lot.quantity.count <= 0 || lot.price.units <= 0)
            return fail(ErrorCode::Refused,
                        "a lot of " + held.instrument.symbol + " has a quantity and a price above 0");
        const auto cost = held.instrument.value(lot.price, lot.quantity);
        if (!cost) return tl::unexpected(cost.error());
        if (__builtin_add_overflow(position.largest.count, lot.quantity.count, &position.largest.count))
            return accountOverflow(held.instrument);
        position.totalCost = checked.add(position.totalCost, *cost);
        position.openFees = checked.add(position.openFees, lot.fee);
        position.opened = queue.lots().empty() ? lot.opened : std::min(position.opened, lot.opened);
        queue.add({FillId{}, lot.opened, lot.quantity, *cost, lot.fee});
    }
    const bool isLong = side == market::Side::Buy;
    position.instrument = instrument;
    position.state = PositionStateOf<Mode>::Open;
    position.fees = position.openFees;
    position.quantity = isLong ? position.largest : Lots{-position.largest.count};
    position.entries = 1;
    position.entryPrice = position.bestPrice = lots.front().price;
    position.mark = mark;
    const HoldingValue value(held.scale, position.quantity);
    const auto marketValue = value.at(mark);
    if (!marketValue) return tl::unexpected(marketValue.error());
    position.marketValue = *marketValue;
    const Cash sum = checked.add(m_marketValue, *marketValue);
    checked.add(m_cash, sum);
    // The fees were paid elsewhere: they are expenses here and came in as capital with the cost.
    const Cash fees = checked.add(m_fees, position.openFees);
    const Cash brought = checked.add(isLong ? position.totalCost : -position.totalCost, position.openFees);
    const Cash contributed = checked.add(m_contributed, brought);
    if (!checked.ok()) return accountOverflow(held.instrument);

    position.id = m_lastPosition = PositionId{m_lastPosition.value + 1};
    Adjustment adjustment;
    adjustment.kind = ReasonCode::PositionImported;
    adjustment.instrument = instrument;
    adjustment.position = position.id;
    adjustment.time = time;
    adjustment.quantityAfter = position.quantity;
    adjustment.costAfter = position.totalCost;
    adjustment.cashBefore = adjustment.cashAfter = m_cash;
    adjustment.contributed = brought;
    held.position = position;
    held.lots = std::move(queue);
    held.value = value;
    m_marketValue = sum;
    m_fees = fees;
    m_contributed = contributed;
    ++m_openPositions;
    shiftBases(*marketValue);
    return adjustment;
}

template <AccountMode Mode>
Result<Adjustment> Ledger<Mode>::correctPosition(InstrumentId instrument, Lots quantity, Price price, Time time)
{
    using State = PositionStateOf<Mode>;
    expects(price.units > 0, "a correction has a price");
    Slot& held = slot(instrument);
    const Position<Mode>& before = held.position;
    if (before.isFlat()) return fail(ErrorCode::NotFound, "no open position in " + held.instrument.symbol);
    const bool isLong = before.quantity.count > 0;
    if (quantity.count != 0 && (quantity.count > 0) != isLong)
        return fail(ErrorCode::Refused, held.instrument.symbol + ": a correction does not turn a position around");
    if (quantity.count == INT64_MIN) return accountOverflow(held.instrument);
    const std::int64_t heldCount = magnitudeOf(before.quantity);
    const std::int64_t wanted = magnitudeOf(quantity);
    const std::int64_t removed = std::max<std::int64_t>(heldCount - wanted, 0);
    const std::int64_t added = std::max<std::int64_t>(wanted - heldCount, 0);

    CheckedCash checked;
    Position<Mode> after = before;
    after.quantity = quantity;
    after.largest = Lots{std::max(before.largest.count, wanted)};
    Cash addedCost;
    if (added > 0) {
        const auto cost = held.instrument.value(price, Lots{added});
        if (!cost) return tl::unexpected(cost.error());
        addedCost = *cost;
        after.totalCost = checked.add(before.totalCost, addedCost);
    }
    Cash removedCost;
    if (removed > 0) {
        removedCost = wanted == 0 ? before.totalCost : floorShare(before.totalCost, removed, heldCount);
        after.totalCost = before.totalCost - removedCost;
        after.openFees -= wanted == 0 ? before.openFees : floorShare(before.openFees, removed, heldCount);
    }
    if (wanted == 0) {
        after.closed = time;
        after.exitReason = ReasonCode::PositionCorrected;
        after.exitBlocked = false;
        expects(step(after.state, State::Closed, "position").has_value(), "an open position can be closed");
    }
    const HoldingValue value(held.scale, after.quantity);
    const auto marketValue = value.at(after.mark);
    if (!marketValue) return tl::unexpected(marketValue.error());
    after.marketValue = *marketValue;
    const Cash sum = checked.add(checked.subtract(m_marketValue, before.marketValue), *marketValue);
    checked.add(m_cash, sum);
    const Cash costChange{addedCost.units - removedCost.units};
    const Cash brought = isLong ? costChange : -costChange;
    const Cash contributed = checked.add(m_contributed, brought);
    if (!checked.ok()) return accountOverflow(held.instrument);

    Adjustment adjustment;
    adjustment.kind = ReasonCode::PositionCorrected;
    adjustment.instrument = instrument;
    adjustment.position = before.id;
    adjustment.time = time;
    adjustment.quantityBefore = before.quantity;
    adjustment.quantityAfter = quantity;
    adjustment.costBefore = before.totalCost;
    adjustment.costAfter = after.totalCost;
    adjustment.cashBefore = adjustment.cashAfter = m_cash;
    adjustment.contributed = brought;
    const Cash valueChange{marketValue->units - before.marketValue.units};
    if (added > 0) held.lots.add({FillId{}, time, Lots{added}, addedCost, Cash{}});
    if (removed > 0) {
        // By the oldest lots another cost leaves than by the average; the difference stays in their results, so that
        // both methods keep one total.
        const Cash fifoCost = held.lots.take(Lots{removed});
        const __int128 apart = static_cast<__int128>(removedCost.units) - fifoCost.units;
        m_realizedFifo += isLong ? apart : -apart;
    }
    held.position = after;
    held.value = value;
    if (wanted == 0) {
        --m_openPositions;
        flatten(held, after.mark);
    }
    m_marketValue = sum;
    m_contributed = contributed;
    shiftBases(valueChange);
    return adjustment;
}

template Result<SplitBooking<Paper>> Ledger<Paper>::split(InstrumentId, std::int64_t, std::int64_t, Price, Time);
template Result<Cash> Ledger<Paper>::dividend(InstrumentId, Price);
template Result<Cash> Ledger<Paper>::funding(InstrumentId, Price, std::int64_t);
template void Ledger<Paper>::shiftBases(Cash);
template Result<Adjustment> Ledger<Paper>::transfer(Cash, Time);
template Result<Adjustment> Ledger<Paper>::importPosition(InstrumentId, market::Side, std::span<const ImportedLot>,
                                                          Price, Time);
template Result<Adjustment> Ledger<Paper>::correctPosition(InstrumentId, Lots, Price, Time);
template Result<SplitBooking<Shadow>> Ledger<Shadow>::split(InstrumentId, std::int64_t, std::int64_t, Price, Time);
template Result<Cash> Ledger<Shadow>::dividend(InstrumentId, Price);
template Result<Cash> Ledger<Shadow>::funding(InstrumentId, Price, std::int64_t);
template void Ledger<Shadow>::shiftBases(Cash);
template Result<Adjustment> Ledger<Shadow>::transfer(Cash, Time);
template Result<Adjustment> Ledger<Shadow>::importPosition(InstrumentId, market::Side, std::span<const ImportedLot>,
                                                           Price, Time);
template Result<Adjustment> Ledger<Shadow>::correctPosition(InstrumentId, Lots, Price, Time);

} // namespace sextant::trading
