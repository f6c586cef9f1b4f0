#include "engine/trading/ledger/ledger.h"

#include <algorithm>
#include <string>

#include "engine/core/contract.h"

namespace sextant::trading {
namespace {

/// Sums that report at the end whether all of them stayed within ±9.2e10.
class CheckedCash final {
public:
    Cash add(Cash a, Cash b)
    {
        Cash sum;
        m_ok &= !__builtin_add_overflow(a.units, b.units, &sum.units) && sum.units <= Cash::kLimit &&
                sum.units >= -Cash::kLimit;
        return sum;
    }
    Cash subtract(Cash a, Cash b) { return add(a, -b); }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    bool m_ok = true;
};

std::int64_t magnitudeOf(Lots lots) { return lots.count < 0 ? -lots.count : lots.count; }

/// floor(amount · part / whole), also for a negative amount.
Cash floorShare(Cash amount, __int128 part, __int128 whole)
{
    const __int128 product = amount.units * part;
    const __int128 quotient = product / whole;
    return Cash{static_cast<std::int64_t>(product % whole < 0 ? quotient - 1 : quotient)};
}

tl::unexpected<Error> accountOverflow(const market::Instrument& instrument)
{
    return fail(ErrorCode::OutOfRange, instrument.symbol + ": the account would leave the cash range of ±9.2e10");
}

tl::unexpected<Error> nothingHeld(const market::Instrument& instrument)
{
    return fail(ErrorCode::NotFound, "no open position in " + instrument.symbol);
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
{}

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
            expects(step(after.state, State::Closed, "position").has_value(), "an open position can be closed");
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
    const Cash marketSum = checked.add(checked.subtract(m_marketValue, before.marketValue), *marketValue);
    booking.equityAfter = checked.add(booking.cashAfter, marketSum);
    const Cash realized = checked.add(m_realized, booking.realizedGross);
    if (!checked.ok()) return accountOverflow(instrument);

    // Nothing can fail from here on.
    if (closedCount > 0) {
        const Cash fifoCost = held.lots.take(Lots{closedCount});
        booking.realizedFifo = before.quantity.count > 0 ? closedAmount - fifoCost : fifoCost - closedAmount;
        m_realizedFifo += booking.realizedFifo.units;
    }
    if (openedCount > 0) held.lots.add({fill.id, fill.time, Lots{openedCount}, openedAmount});
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
    if (current.isFlat()) {
        held.position = Position<Mode>{};
        held.position.instrument = instrument.id;
        held.position.mark = current.mark;
    }
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
    m_marketValue = sum;
    noteEquity();
    return {};
}

template <AccountMode Mode>
Result<SplitBooking<Mode>> Ledger<Mode>::split(InstrumentId id, std::int64_t numerator, std::int64_t denominator,
                                               Price effectivePrice, Time time)
{
    using State = PositionStateOf<Mode>;
    expects(numerator > 0 && denominator > 0, "a split has a positive ratio");
    Slot& held = slot(id);
    const Position<Mode>& before = held.position;
    SplitBooking<Mode> booking;
    if (before.isFlat()) return booking;

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

    const Cash fifoCost = held.lots.split(numerator, denominator);
    m_realizedFifo += isLong ? inLieu->units - fifoCost.units : fifoCost.units - inLieu->units;
    booking.change = {before, after};
    if (whole == 0) {
        --m_openPositions;
        m_statistics.add(after.net(), after.initialRisk);
        const Price lastMark = after.mark;
        after = Position<Mode>{};
        after.instrument = id;
        after.mark = lastMark;
    }
    held.position = after;
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
    return m_realized - m_fees + m_dividends;
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
    __int128 right = static_cast<__int128>(m_initial.units) + m_realizedFifo - m_fees.units + m_dividends.units;
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
