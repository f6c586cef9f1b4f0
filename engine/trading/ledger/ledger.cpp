#include "engine/trading/ledger/ledger.h"

#include <algorithm>
#include <string>

#include "engine/core/contract.h"
#include "engine/trading/ledger/checked_cash.h"

namespace sextant::trading {
namespace {

tl::unexpected<Error> nothingHeld(const market::Instrument& instrument)
{
    return fail(ErrorCode::NotFound, "no open position in " + instrument.symbol);
}

/// A shadow has no obligations: what would be assigned has expired.
template <AccountMode Mode>
PositionStateOf<Mode> stateAfter(PositionEnd end)
{
    using State = PositionStateOf<Mode>;
    if (end == PositionEnd::Closed) return State::Closed;
    if constexpr (std::is_same_v<Mode, Paper>)
        if (end == PositionEnd::Assigned) return State::Assigned;
    return State::Expired;
}

} // namespace

template <AccountMode Mode>
Result<Ledger<Mode>> Ledger<Mode>::open(Cash initialCash)
{
    if (initialCash.units > Cash::kLimit || initialCash.units < -Cash::kLimit)
        return fail(ErrorCode::OutOfRange, "initial cash " + toString(initialCash) + " lies beyond ±9.2e10");
    return Ledger(initialCash);
}

template <AccountMode Mode>
Ledger<Mode>::Ledger(Cash initialCash)
    : m_initial(initialCash), m_cash(initialCash), m_peak(initialCash), m_dayStart(initialCash),
      m_weekStart(initialCash), m_statisticsPeak(initialCash), m_statisticsLow(initialCash)
{
    constexpr std::size_t kUsualLots = 32; // so many lots closed at once allocate nothing
    m_takenLots.reserve(kUsualLots);
    m_closedLots.reserve(kUsualLots);
}

template <AccountMode Mode>
void Ledger<Mode>::define(const market::Instrument& instrument)
{
    if (isDefined(instrument.id)) {
        market::Instrument& known = slot(instrument.id).instrument;
        expects(known.symbol == instrument.symbol && known.priceScale == instrument.priceScale &&
                    known.lot == instrument.lot && known.multiplier == instrument.multiplier,
                "an instrument keeps its scales");
        known = instrument;
        return;
    }
    expects(instrument.id.value == m_slots.size() + 1, "instruments are defined in the order of their ids");
    m_slots.emplace_back(instrument);
    m_slots.back().position.instrument = instrument.id;
}

template <AccountMode Mode>
const typename Ledger<Mode>::Slot& Ledger<Mode>::slot(InstrumentId id) const
{
    expects(isDefined(id), "the account knows the instrument");
    return m_slots[id.value - 1U];
}

template <AccountMode Mode>
typename Ledger<Mode>::Slot& Ledger<Mode>::slot(InstrumentId id)
{
    expects(isDefined(id), "the account knows the instrument");
    return m_slots[id.value - 1U];
}

template <AccountMode Mode>
Result<Booking<Mode>> Ledger<Mode>::book(const Fill<Mode>& fill, const market::Instrument& instrument)
{
    using State = PositionStateOf<Mode>;
    expects(fill.instrument == instrument.id && fill.quantity.count > 0 && fill.side != market::Side::None,
            "a fill names its instrument, side and quantity");
    if (!isDefined(instrument.id)) define(instrument);
    Slot& held = slot(instrument.id);
    const Position<Mode>& before = held.position;

    // What part of the fill closes, what part opens, and what each is worth.
    const std::int64_t quantity = fill.quantity.count;
    const std::int64_t heldCount = magnitudeOf(before.quantity);
    const bool isAgainst = !before.isFlat() && before.side() != fill.side;
    const std::int64_t closedCount = isAgainst ? std::min(quantity, heldCount) : 0;
    const std::int64_t openedCount = quantity - closedCount;
    const bool closesAll = closedCount > 0 && closedCount == heldCount;

    const auto amount = held.instrument.value(fill.priced.price, fill.quantity);
    if (!amount) return tl::unexpected(amount.error());
    Cash closedAmount = closedCount > 0 ? *amount : Cash{};
    if (closedCount > 0 && openedCount > 0) {
        const auto part = held.instrument.value(fill.priced.price, Lots{closedCount});
        if (!part) return tl::unexpected(part.error());
        closedAmount = *part;
    }
    const Cash openedAmount{amount->units - closedAmount.units};
    const Cash closedFee = openedCount == 0 ? fill.commission : floorShare(fill.commission, closedCount, quantity);
    const Cash openedFee{fill.commission.units - closedFee.units};

    CheckedCash checked;
    Booking<Mode> booking;
    booking.closedLots = Lots{closedCount};
    booking.openedLots = Lots{openedCount};
    booking.fee = fill.commission;
    booking.amount = fill.side == market::Side::Buy ? -*amount : *amount;
    booking.cashChange = checked.subtract(booking.amount, fill.commission);
    booking.cashAfter = checked.add(m_cash, booking.cashChange);
    const Cash fees = checked.add(m_fees, fill.commission);

    Position<Mode> after = before;      // of the position that was there, or that is opened from flat
    std::optional<Position<Mode>> next; // opened by crossing zero
    const auto open = [&](Position<Mode>& position, PositionId id) {
        position = Position<Mode>{};
        position.id = id;
        position.instrument = instrument.id;
        position.state = State::Open;
        position.opened = fill.time;
        position.entryOrder = fill.order;
        position.bracket = fill.bracket;
        position.mark = before.isFlat() ? fill.priced.reference : before.mark;
        position.entryPrice = position.bestPrice = fill.priced.price;
        position.atrUnits = fill.bracket.atr * static_cast<double>(pow10(held.instrument.priceScale));
        if (const auto stop = fill.bracket.stop)
            position.unitRisk =
                Price{std::max<std::int64_t>((fill.priced.price.units - stop->units) * market::sign(fill.side), 0)};
    };
    const auto increase = [&](Position<Mode>& position) -> Result<void> {
        position.totalCost = checked.add(position.totalCost, openedAmount);
        position.fees = checked.add(position.fees, openedFee);
        position.openFees = checked.add(position.openFees, openedFee);
        const std::int64_t signedCount = fill.side == market::Side::Buy ? openedCount : -openedCount;
        if (__builtin_add_overflow(position.quantity.count, signedCount, &position.quantity.count) ||
            position.quantity.count == INT64_MIN)
            return fail(ErrorCode::OutOfRange, instrument.symbol + ": the position does not fit 64 bits of lots");
        position.largest = Lots{std::max(position.largest.count, magnitudeOf(position.quantity))};
        if (fill.order != position.lastEntryOrder || position.entries == 0) ++position.entries;
        position.lastEntryOrder = fill.order;
        if (const auto stop = position.bracket.stop) {
            const std::int64_t distance = fill.priced.price.units - stop->units; // both are prices >= 0
            const auto risk = held.instrument.value(Price{distance < 0 ? -distance : distance}, Lots{openedCount});
            if (!risk) return tl::unexpected(risk.error());
            position.initialRisk = checked.add(position.initialRisk, *risk);
        }
        return {};
    };

    if (closedCount > 0) {
        const Cash cost = closesAll ? before.totalCost : floorShare(before.totalCost, closedCount, heldCount);
        const Cash entryFees = closesAll ? before.openFees : floorShare(before.openFees, closedCount, heldCount);
        booking.realizedGross =
            before.quantity.count > 0 ? checked.subtract(closedAmount, cost) : checked.subtract(cost, closedAmount);
        booking.realizedNet = checked.subtract(checked.subtract(booking.realizedGross, closedFee), entryFees);
        after.quantity.count += before.quantity.count > 0 ? -closedCount : closedCount;
        after.totalCost = before.totalCost - cost;
        after.realizedGross = checked.add(before.realizedGross, booking.realizedGross);
        after.fees = checked.add(before.fees, closedFee);
        after.openFees = before.openFees - entryFees;
        if (closesAll) {
            after.closed = fill.time;
            after.exitReason = fill.purpose;
            after.exitBlocked = false;
            expects(step(after.state, stateAfter<Mode>(fill.ending), "position").has_value(),
                    "an open position can be closed");
        }
    }
    if (openedCount > 0) {
        Position<Mode>* grown = &after;
        if (before.isFlat()) {
            open(after, PositionId{m_lastPosition.value + 1});
        } else if (closesAll) {
            open(next.emplace(), PositionId{m_lastPosition.value + 1});
            grown = &*next;
        }
        if (auto increased = increase(*grown); !increased) return tl::unexpected(increased.error());
    }

    Position<Mode>& current = next ? *next : after;
    const HoldingValue value(held.scale, current.quantity);
    const auto marketValue = value.at(current.mark);
    if (!marketValue) return tl::unexpected(marketValue.error());
    current.marketValue = *marketValue;
    if (next) after.marketValue = Cash{};
    after.noteResult(next ? Cash{} : *marketValue);
    if (next) next->noteResult(*marketValue);
    const Cash marketSum = checked.add(checked.subtract(m_marketValue, before.marketValue), *marketValue);
    booking.equityAfter = checked.add(booking.cashAfter, marketSum);
    const Cash realized = checked.add(m_realized, booking.realizedGross);
    if (!checked.ok()) return accountOverflow(instrument);

    // Nothing can fail from here on.
    m_takenLots.clear();
    m_closedLots.clear();
    if (closedCount > 0) {
        const Cash fifoCost = held.lots.take(Lots{closedCount}, &m_takenLots);
        noteClosedLots(fill, before, closedAmount, closedFee, Lots{closedCount});
        booking.realizedFifo = before.quantity.count > 0 ? closedAmount - fifoCost : fifoCost - closedAmount;
        m_realizedFifo += booking.realizedFifo.units;
    }
    if (openedCount > 0) held.lots.add({fill.id, fill.time, Lots{openedCount}, openedAmount, openedFee});
    booking.changes[0].before = before.isFlat() ? Position<Mode>{} : before;
    booking.changes[0].after = after;
    booking.changeCount = 1;
    if (next) {
        booking.changes[1].after = *next;
        booking.changeCount = 2;
    }
    m_openPositions += (before.isFlat() ? 1 : 0) - (current.isFlat() ? 1 : 0);
    m_lastPosition = std::max(m_lastPosition, current.id);
    if (closesAll) m_statistics.add(after.net(), after.initialRisk);
    held.value = value;
    held.position = current;
    if (current.isFlat()) flatten(held, current.mark);
    m_cash = booking.cashAfter;
    m_marketValue = marketSum;
    m_fees = fees;
    m_realized = realized;
    ++m_fillCount;
    noteEquity();
    return booking;
}

template <AccountMode Mode>
Result<void> Ledger<Mode>::mark(InstrumentId instrument, Price price)
{
    Slot& held = slot(instrument);
    Position<Mode>& position = held.position;
    if (position.isFlat() || position.mark == price) return {};
    Cash value;
    if (!held.value.fastAt(price, value)) [[unlikely]] {
        const auto wide = held.value.at(price);
        if (!wide) return tl::unexpected(wide.error());
        value = *wide;
    }
    CheckedCash checked;
    const Cash sum = checked.add(checked.subtract(m_marketValue, position.marketValue), value);
    checked.add(m_cash, sum);
    if (!checked.ok()) return accountOverflow(held.instrument);
    position.mark = price;
    position.marketValue = value;
    position.noteResult(value);
    m_marketValue = sum;
    noteEquity();
    return {};
}

template <AccountMode Mode>
void Ledger<Mode>::noteClosedLots(const Fill<Mode>& fill, const Position<Mode>& before, Cash closedAmount,
                                  Cash closedFee, Lots closed)
{
    // Shares by the floor, the last lot takes the rest: the sums are those of the fill.
    const bool isLong = before.quantity.count > 0;
    Cash amountLeft = closedAmount;
    Cash feeLeft = closedFee;
    for (const PositionLot& taken : m_takenLots) {
        const bool isLast = &taken == &m_takenLots.back();
        const Cash amount = isLast ? amountLeft : floorShare(closedAmount, taken.quantity.count, closed.count);
        const Cash fee = isLast ? feeLeft : floorShare(closedFee, taken.quantity.count, closed.count);
        amountLeft -= amount;
        feeLeft -= fee;
        ClosedLot lot;
        lot.instrument = fill.instrument;
        lot.position = before.id;
        lot.side = before.side();
        lot.entryFill = taken.fill;
        lot.exitFill = fill.id;
        lot.opened = taken.time;
        lot.closed = fill.time;
        lot.quantity = taken.quantity;
        lot.proceeds = isLong ? amount : taken.cost;
        lot.cost = isLong ? taken.cost : amount;
        lot.entryFee = taken.fee;
        lot.exitFee = fee;
        lot.purpose = fill.purpose;
        m_closedLots.push_back(lot);
    }
}

template <AccountMode Mode>
void Ledger<Mode>::flatten(Slot& held, Price mark)
{
    const InstrumentId id = held.position.instrument;
    held.position = Position<Mode>{};
    held.position.instrument = id;
    held.position.mark = mark;
}

template <AccountMode Mode>
Result<void> Ledger<Mode>::setState(InstrumentId instrument, PositionStateOf<Mode> to)
{
    Slot& held = slot(instrument);
    if (held.position.isFlat()) return nothingHeld(held.instrument);
    expects(to == PositionStateOf<Mode>::Open || to == PositionStateOf<Mode>::Closing,
            "a position that holds something is open or closing");
    return step(held.position.state, to, "position " + std::to_string(held.position.id.value));
}

template <AccountMode Mode>
void Ledger<Mode>::noteBest(InstrumentId instrument, Price price)
{
    Position<Mode>& position = slot(instrument).position;
    if (position.isFlat()) return;
    const bool isBetter = position.quantity.count > 0 ? price > position.bestPrice : price < position.bestPrice;
    if (isBetter) position.bestPrice = price;
}

template <AccountMode Mode>
void Ledger<Mode>::noteSeen(InstrumentId instrument, Price price)
{
    Slot& held = slot(instrument);
    if (held.position.isFlat()) return;
    Cash value;
    if (!held.value.fastAt(price, value)) {
        const auto wide = held.value.at(price);
        if (!wide) return; // beyond the range of cash: it could not be marked there either
        value = *wide;
    }
    held.position.noteResult(value);
}

template <AccountMode Mode>
Result<void> Ledger<Mode>::protect(InstrumentId instrument, const Bracket& bracket)
{
    Slot& held = slot(instrument);
    if (held.position.isFlat()) return nothingHeld(held.instrument);
    held.position.bracket = bracket;
    return {};
}

template <AccountMode Mode>
Result<void> Ledger<Mode>::setExitBlocked(InstrumentId instrument, bool blocked)
{
    Slot& held = slot(instrument);
    if (held.position.isFlat()) return nothingHeld(held.instrument);
    held.position.exitBlocked = blocked;
    return {};
}

template <AccountMode Mode>
Cash Ledger<Mode>::realizedNet() const
{
    return m_realized - m_fees + m_dividends + m_funding;
}

template <AccountMode Mode>
Cash Ledger<Mode>::unrealized() const
{
    Cash sum;
    for (const Slot& held : m_slots)
        sum += held.position.unrealized();
    return sum;
}

template <AccountMode Mode>
Cash Ledger<Mode>::realizedFifo() const
{
    expects(m_realizedFifo <= INT64_MAX && m_realizedFifo >= INT64_MIN, "realised profit fits the cash range");
    return Cash{static_cast<std::int64_t>(m_realizedFifo)};
}

template <AccountMode Mode>
Cash Ledger<Mode>::unrealizedFifo() const
{
    Cash sum;
    for (const Slot& held : m_slots) {
        const auto cost = static_cast<std::int64_t>(held.lots.cost());
        sum += Cash{held.position.marketValue.units - (held.position.quantity.count < 0 ? -cost : cost)};
    }
    return sum;
}

template <AccountMode Mode>
double Ledger<Mode>::maxDrawdownRatio() const
{
    if (m_drawdown.units == 0) return 0.0;
    return static_cast<double>(m_drawdown.units) / static_cast<double>(m_drawdownPeak.units);
}

template <AccountMode Mode>
Cash Ledger<Mode>::conservation() const
{
    const auto valueOf = [](const Slot& held, Lots lots) {
        const auto value = held.instrument.value(held.position.mark, lots);
        expects(value.has_value(), "a marked position has a value");
        return static_cast<__int128>(value->units);
    };
    __int128 left = m_cash.units;
    __int128 right = static_cast<__int128>(m_initial.units) + m_contributed.units + m_realizedFifo - m_fees.units +
                     m_dividends.units + m_funding.units;
    for (const Slot& held : m_slots) {
        left += valueOf(held, held.position.quantity);
        const bool isShort = held.position.quantity.count < 0;
        const Lots inLots = held.lots.quantity();
        right += valueOf(held, isShort ? Lots{-inLots.count} : inLots);
        right += isShort ? held.lots.cost() : -held.lots.cost();
    }
    const __int128 difference = left - right;
    expects(difference <= INT64_MAX && difference >= INT64_MIN, "a conservation error fits the cash range");
    return Cash{static_cast<std::int64_t>(difference)};
}

template <AccountMode Mode>
void Ledger<Mode>::view(AccountView& out) const
{
    out.cash = m_cash;
    out.equity = equity();
    out.dayStartEquity = m_dayStart;
    out.weekStartEquity = m_weekStart;
    out.peakEquity = m_peak;
    out.holdings.clear();
    for (const Slot& held : m_slots)
        if (!held.position.isFlat())
            out.holdings.push_back(
                {&held.instrument, held.position.quantity, held.position.marketValue, held.position.entries});
}

template <AccountMode Mode>
void Ledger<Mode>::noteEquity()
{
    const Cash now = equity();
    m_peak = std::max(m_peak, now);
    if (now >= m_statisticsPeak) {
        m_statisticsPeak = now;
        m_statisticsLow = now;
        return;
    }
    if (now >= m_statisticsLow) return;
    m_statisticsLow = now;
    if (m_statisticsPeak.units <= 0) return; // a fall from nothing has no share
    const __int128 fall = static_cast<__int128>(m_statisticsPeak.units) - now.units;
    const __int128 known = m_drawdown.units;
    if (m_drawdown.units == 0 || fall * m_drawdownPeak.units > known * m_statisticsPeak.units) {
        m_drawdown = Cash{static_cast<std::int64_t>(std::min<__int128>(fall, INT64_MAX))};
        m_drawdownPeak = m_statisticsPeak;
    }
}

template class Ledger<Paper>;
template class Ledger<Shadow>;

} // namespace sextant::trading
