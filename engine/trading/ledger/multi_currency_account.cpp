#include "engine/trading/ledger/multi_currency_account.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::trading {
namespace {

Cash withinCash(__int128 units)
{
    return Cash{static_cast<std::int64_t>(std::clamp<__int128>(units, -Cash::kLimit, Cash::kLimit))};
}

} // namespace

template <AccountMode Mode>
Result<MultiCurrencyAccount<Mode>> MultiCurrencyAccount<Mode>::open(std::string currency, Cash initialCash,
                                                                    Duration maxRateAge)
{
    auto own = Ledger<Mode>::open(initialCash);
    if (!own) return tl::unexpected(own.error());
    return MultiCurrencyAccount(std::move(currency), initialCash, *std::move(own), maxRateAge);
}

template <AccountMode Mode>
MultiCurrencyAccount<Mode>::MultiCurrencyAccount(std::string currency, Cash initialCash, Ledger<Mode> own,
                                                 Duration maxRateAge)
    : m_rates(currency, maxRateAge), m_initial(initialCash), m_equity(initialCash), m_peak(initialCash),
      m_dayStart(initialCash), m_weekStart(initialCash), m_statisticsPeak(initialCash)
{
    m_parts.push_back({std::move(currency), std::move(own), initialCash, ExchangeRate::kOne});
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::define(const market::Instrument& instrument)
{
    const std::size_t index = instrument.id.value - 1U;
    expects(instrument.id.isSet() && index <= m_instruments.size(),
            "instruments are defined in the order of their ids");
    const bool isOwn = instrument.quote.empty() || m_rates.isPar(instrument.quote);
    const std::string& settled = isOwn ? currency() : instrument.quote;
    if (index == m_instruments.size()) {
        m_instruments.push_back(instrument);
        m_partOf.push_back(0);
    } else {
        m_instruments[index] = instrument;
    }
    for (Part& each : m_parts)
        each.ledger.define(instrument);
    const Part& home = ensure(settled);
    m_partOf[index] = static_cast<std::size_t>(&home - m_parts.data());
}

template <AccountMode Mode>
typename MultiCurrencyAccount<Mode>::Part& MultiCurrencyAccount<Mode>::ensure(std::string_view currency)
{
    if (Part* known = find(currency)) return *known;
    auto ledger = Ledger<Mode>::open(Cash{});
    expects(ledger.has_value(), "an empty ledger can be opened");
    for (const market::Instrument& instrument : m_instruments)
        ledger->define(instrument);
    m_parts.push_back({std::string(currency), *std::move(ledger), {}, 0});
    noteRate(m_parts.back());
    return m_parts.back();
}

template <AccountMode Mode>
typename MultiCurrencyAccount<Mode>::Part* MultiCurrencyAccount<Mode>::find(std::string_view currency)
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& each) { return each.currency == currency; });
    return found == m_parts.end() ? nullptr : &*found;
}

template <AccountMode Mode>
typename MultiCurrencyAccount<Mode>::Part& MultiCurrencyAccount<Mode>::part(InstrumentId instrument)
{
    expects(instrument.isSet() && instrument.value <= m_partOf.size(), "the account knows the instrument");
    return m_parts[m_partOf[instrument.value - 1U]];
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::noteRate(Part& part) const
{
    const auto rate = m_rates.find(part.currency);
    part.rate = rate ? rate->units : 0;
}

template <AccountMode Mode>
const typename MultiCurrencyAccount<Mode>::Part& MultiCurrencyAccount<Mode>::part(InstrumentId instrument) const
{
    expects(instrument.isSet() && instrument.value <= m_partOf.size(), "the account knows the instrument");
    return m_parts[m_partOf[instrument.value - 1U]];
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::convert(const Part& part, Cash amount)
{
    if (part.rate == ExchangeRate::kOne) return amount;
    if (part.rate == 0) return Cash{}; // nothing is booked in it before it has one
    const auto converted = ExchangeRate{part.rate, {}}.convert(amount);
    // Beyond the range of cash the end of it stands for the amount.
    return converted ? *converted : withinCash(amount.units < 0 ? -Cash::kLimit : Cash::kLimit);
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::refresh(Part& part)
{
    part.converted = convert(part, part.ledger.equity());
    __int128 sum = 0;
    for (const Part& each : m_parts)
        sum += each.converted.units;
    m_equity = withinCash(sum);
    noteEquity();
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::refresh(std::string_view currency)
{
    Part* known = find(currency);
    if (known == nullptr) return;
    noteRate(*known);
    refresh(*known);
}

template <AccountMode Mode>
template <class Amount>
Cash MultiCurrencyAccount<Mode>::sum(const Amount& amountOf) const
{
    __int128 units = 0;
    for (const Part& each : m_parts)
        units += convert(each, amountOf(each.ledger)).units;
    return withinCash(units);
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::noteEquity()
{
    m_peak = std::max(m_peak, m_equity);
    if (m_equity >= m_statisticsPeak) {
        m_statisticsPeak = m_equity;
        return;
    }
    if (m_statisticsPeak.units <= 0) return;
    const __int128 fall = static_cast<__int128>(m_statisticsPeak.units) - m_equity.units;
    const __int128 known = m_worst.units;
    if (m_worst.units == 0 || fall * m_worstPeak.units > known * m_statisticsPeak.units) {
        m_worst = Cash{static_cast<std::int64_t>(std::min<__int128>(fall, INT64_MAX))};
        m_worstPeak = m_statisticsPeak;
    }
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::takeCapital(Part& part, Cash amount)
{
    // What equity is compared with moves by what capital changed of it, before they are compared.
    const Cash before = part.converted;
    const Cash now = convert(part, part.ledger.equity());
    const std::int64_t change = now.units - before.units;
    for (Cash* base : {&m_peak, &m_dayStart, &m_weekStart, &m_statisticsPeak})
        *base = withinCash(static_cast<__int128>(base->units) + change);
    m_contributed = withinCash(static_cast<__int128>(m_contributed.units) + convert(part, amount).units);
    refresh(part);
}

template <AccountMode Mode>
Result<void> MultiCurrencyAccount<Mode>::requireRate(const Part& part) const
{
    if (m_rates.find(part.currency)) return {};
    return fail(ErrorCode::Refused, "there is no rate of " + part.currency + " in " + currency());
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::setPar(std::string_view currency)
{
    m_rates.setPar(currency);
    refresh(currency);
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::setRate(std::string_view currency, std::int64_t units, Time time)
{
    if (m_rates.set(currency, units, time)) refresh(currency);
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::observeRate(const market::Instrument& pair, Price price, Time time)
{
    if (const std::string* changed = m_rates.observe(pair, price, time)) refresh(*changed);
}

template <AccountMode Mode>
RateState MultiCurrencyAccount<Mode>::rateState(InstrumentId instrument, Time now) const
{
    return m_rates.state(part(instrument).currency, now);
}

template <AccountMode Mode>
ExchangeRate MultiCurrencyAccount<Mode>::rate(InstrumentId instrument) const
{
    const Part& home = part(instrument);
    return home.rate == 0 ? ExchangeRate{} : ExchangeRate{home.rate, {}};
}

template <AccountMode Mode>
const std::string& MultiCurrencyAccount<Mode>::currencyOf(InstrumentId instrument) const
{
    return part(instrument).currency;
}

template <AccountMode Mode>
bool MultiCurrencyAccount<Mode>::isOwnCurrency(InstrumentId instrument) const
{
    return &part(instrument) == &m_parts.front();
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::converted(InstrumentId instrument, Cash amount) const
{
    return convert(part(instrument), amount);
}

template <AccountMode Mode>
Result<Booking<Mode>> MultiCurrencyAccount<Mode>::book(const Fill<Mode>& fill, const market::Instrument& instrument)
{
    if (instrument.id.value > m_instruments.size()) define(instrument);
    Part& home = part(instrument.id);
    if (auto known = requireRate(home); !known) return tl::unexpected(known.error());
    home.ledger.continueIds(m_lastPosition);
    auto booking = home.ledger.book(fill, instrument);
    if (!booking) return booking;
    m_lastPosition = std::max(m_lastPosition, home.ledger.lastPositionId());
    m_realized = withinCash(static_cast<__int128>(m_realized.units) + convert(home, booking->realizedNet).units);
    for (const PositionChange<Mode>& change : booking->positions())
        noteEnd(home, change);
    refresh(home);
    return booking;
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::noteEnd(const Part& home, const PositionChange<Mode>& change)
{
    if (change.before.id.isSet() && change.closed())
        m_statistics.add(convert(home, change.after.net()), convert(home, change.after.initialRisk));
}

template <AccountMode Mode>
Result<void> MultiCurrencyAccount<Mode>::mark(InstrumentId instrument, Price price)
{
    Part& home = part(instrument);
    const Cash before = home.ledger.equity();
    auto marked = home.ledger.mark(instrument, price);
    if (marked && home.ledger.equity() != before) refresh(home);
    return marked;
}

template <AccountMode Mode>
Result<SplitBooking<Mode>> MultiCurrencyAccount<Mode>::split(InstrumentId instrument, std::int64_t numerator,
                                                             std::int64_t denominator, Price effectivePrice, Time time)
{
    Part& home = part(instrument);
    auto booking = home.ledger.split(instrument, numerator, denominator, effectivePrice, time);
    if (!booking) return booking;
    m_realized = withinCash(static_cast<__int128>(m_realized.units) + convert(home, booking->realizedGross).units);
    noteEnd(home, booking->change);
    refresh(home);
    return booking;
}

template <AccountMode Mode>
Result<Cash> MultiCurrencyAccount<Mode>::dividend(InstrumentId instrument, Price perUnit)
{
    Part& home = part(instrument);
    auto paid = home.ledger.dividend(instrument, perUnit);
    if (!paid) return paid;
    m_realized = withinCash(static_cast<__int128>(m_realized.units) + convert(home, *paid).units);
    refresh(home);
    return paid;
}

template <AccountMode Mode>
Result<Cash> MultiCurrencyAccount<Mode>::funding(InstrumentId instrument, Price price, std::int64_t rateE8)
{
    Part& home = part(instrument);
    auto paid = home.ledger.funding(instrument, price, rateE8);
    if (!paid) return paid;
    m_realized = withinCash(static_cast<__int128>(m_realized.units) + convert(home, *paid).units);
    refresh(home);
    return paid;
}

template <AccountMode Mode>
Result<Adjustment> MultiCurrencyAccount<Mode>::importPosition(InstrumentId instrument, market::Side side,
                                                              std::span<const ImportedLot> lots, Price mark, Time time)
{
    Part& home = part(instrument);
    if (auto known = requireRate(home); !known) return tl::unexpected(known.error());
    home.ledger.continueIds(m_lastPosition);
    auto adjustment = home.ledger.importPosition(instrument, side, lots, mark, time);
    if (!adjustment) return adjustment;
    m_lastPosition = home.ledger.lastPositionId();
    takeCapital(home, adjustment->contributed);
    return adjustment;
}

template <AccountMode Mode>
Result<Adjustment> MultiCurrencyAccount<Mode>::correctPosition(InstrumentId instrument, Lots quantity, Price price,
                                                               Time time)
{
    Part& home = part(instrument);
    auto adjustment = home.ledger.correctPosition(instrument, quantity, price, time);
    if (adjustment) takeCapital(home, adjustment->contributed);
    return adjustment;
}

template <AccountMode Mode>
Result<Adjustment> MultiCurrencyAccount<Mode>::transfer(std::string_view currency, Cash amount, Time time)
{
    if (!m_rates.find(currency))
        return fail(ErrorCode::Refused, "there is no rate of " + std::string(currency) + " in " + this->currency());
    Part& home = ensure(currency);
    auto adjustment = home.ledger.transfer(amount, time);
    if (adjustment) takeCapital(home, amount);
    return adjustment;
}

template <AccountMode Mode>
Result<Exchange> MultiCurrencyAccount<Mode>::exchange(std::string_view from, std::string_view to, Cash amount,
                                                      Time time)
{
    expects(amount.units > 0, "something is exchanged");
    if (from == to) return fail(ErrorCode::Refused, "one currency is exchanged for another");
    for (const std::string_view each : {from, to}) {
        if (find(each) == nullptr) return fail(ErrorCode::NotFound, "the account has no " + std::string(each));
        if (m_rates.state(each, time) != RateState::Fresh)
            return fail(ErrorCode::Refused, "the rate of " + std::string(each) + " is missing or too old");
    }
    const ExchangeRate given = *m_rates.find(from);
    const ExchangeRate taken = *m_rates.find(to);
    const auto received = mulDivHalfEven(amount.units, given.units, taken.units);
    if (!received) return tl::unexpected(received.error());
    if (*received <= 0) return fail(ErrorCode::Refused, "the amount is worth less than a unit of " + std::string(to));
    Part& source = *find(from);
    Part& target = *find(to);
    const auto out = source.ledger.transfer(-amount, time);
    if (!out) return tl::unexpected(out.error());
    if (const auto in = target.ledger.transfer(Cash{*received}, time); !in) {
        expects(source.ledger.transfer(amount, time).has_value(), "what was just given can be taken back");
        return tl::unexpected(in.error());
    }
    // Both at once: between them the account would look poorer than it ever was.
    source.converted = convert(source, source.ledger.equity());
    refresh(target);
    return Exchange{std::string(from), std::string(to), amount, Cash{*received}, time};
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::cash() const
{
    return sum([](const Ledger<Mode>& each) { return each.cash(); });
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::marketValue() const
{
    return sum([](const Ledger<Mode>& each) { return each.marketValue(); });
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::realizedGross() const
{
    return sum([](const Ledger<Mode>& each) { return each.realizedGross(); });
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::unrealized() const
{
    return sum([](const Ledger<Mode>& each) { return each.unrealized(); });
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::realizedFifo() const
{
    return sum([](const Ledger<Mode>& each) { return each.realizedFifo(); });
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::unrealizedFifo() const
{
    return sum([](const Ledger<Mode>& each) { return each.unrealizedFifo(); });
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::fees() const
{
    return sum([](const Ledger<Mode>& each) { return each.fees(); });
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::dividends() const
{
    return sum([](const Ledger<Mode>& each) { return each.dividends(); });
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::fundingReceived() const
{
    return sum([](const Ledger<Mode>& each) { return each.fundingReceived(); });
}

template <AccountMode Mode>
int MultiCurrencyAccount<Mode>::openPositions() const
{
    int count = 0;
    for (const Part& each : m_parts)
        count += each.ledger.openPositions();
    return count;
}

template <AccountMode Mode>
std::int64_t MultiCurrencyAccount<Mode>::fillCount() const
{
    std::int64_t count = 0;
    for (const Part& each : m_parts)
        count += each.ledger.fillCount();
    return count;
}

template <AccountMode Mode>
Result<void> MultiCurrencyAccount<Mode>::setState(InstrumentId instrument, PositionStateOf<Mode> to)
{
    return part(instrument).ledger.setState(instrument, to);
}

template <AccountMode Mode>
Result<void> MultiCurrencyAccount<Mode>::protect(InstrumentId instrument, const Bracket& bracket)
{
    return part(instrument).ledger.protect(instrument, bracket);
}

template <AccountMode Mode>
Result<void> MultiCurrencyAccount<Mode>::setExitBlocked(InstrumentId instrument, bool blocked)
{
    return part(instrument).ledger.setExitBlocked(instrument, blocked);
}

template <AccountMode Mode>
double MultiCurrencyAccount<Mode>::maxDrawdownRatio() const
{
    return m_worst.units == 0 ? 0.0 : static_cast<double>(m_worst.units) / static_cast<double>(m_worstPeak.units);
}

template <AccountMode Mode>
std::vector<CurrencyBalance> MultiCurrencyAccount<Mode>::balances(Time now) const
{
    std::vector<CurrencyBalance> list;
    for (const Part& each : m_parts)
        list.push_back({each.currency, each.ledger.cash(), each.ledger.marketValue(), each.converted,
                        m_rates.find(each.currency), m_rates.state(each.currency, now)});
    return list;
}

template <AccountMode Mode>
const Ledger<Mode>* MultiCurrencyAccount<Mode>::ledger(std::string_view currency) const
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& each) { return each.currency == currency; });
    return found == m_parts.end() ? nullptr : &found->ledger;
}

template <AccountMode Mode>
const Ledger<Mode>& MultiCurrencyAccount<Mode>::ledgerOf(InstrumentId instrument) const
{
    expects(instrument.isSet() && instrument.value <= m_partOf.size(), "the account knows the instrument");
    return m_parts[m_partOf[instrument.value - 1U]].ledger;
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::conservation(std::string_view currency) const
{
    const Ledger<Mode>* known = ledger(currency);
    expects(known != nullptr, "the account has the currency");
    return known->conservation();
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::conservation() const
{
    for (const Part& each : m_parts)
        if (const Cash error = each.ledger.conservation(); error.units != 0) return error;
    return conversionError();
}

template <AccountMode Mode>
Cash MultiCurrencyAccount<Mode>::conversionError() const
{
    __int128 sum = 0;
    for (const Part& each : m_parts)
        sum += convert(each, each.ledger.equity()).units;
    return Cash{static_cast<std::int64_t>(m_equity.units - withinCash(sum).units)};
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::view(AccountView& out) const
{
    out.cash = cash();
    out.equity = m_equity;
    out.dayStartEquity = m_dayStart;
    out.weekStartEquity = m_weekStart;
    out.peakEquity = m_peak;
    out.holdings.clear();
    for (std::size_t i = 0; i < m_partOf.size(); ++i) {
        const Part& home = m_parts[m_partOf[i]];
        const InstrumentId id{static_cast<std::uint16_t>(i + 1)};
        const auto& position = home.ledger.position(id);
        if (!position.isFlat())
            out.holdings.push_back({&home.ledger.instrument(id), position.quantity, convert(home, position.marketValue),
                                    position.entries, rate(id)});
    }
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::canonical(CanonicalWriter& out) const
{
    m_rates.canonical(out);
    out.put(m_parts.size());
    for (const Part& each : m_parts) {
        out.put(std::string_view(each.currency));
        each.ledger.canonical(out);
    }
    out.putAll(m_initial, m_contributed, m_realized, m_peak, m_dayStart, m_weekStart, m_statisticsPeak, m_worst,
               m_worstPeak, m_lastPosition, m_statistics.count, m_statistics.wins, m_statistics.losses,
               m_statistics.grossProfit, m_statistics.grossLoss, m_statistics.countWithRisk, m_statistics.sumR);
}

template <AccountMode Mode>
void MultiCurrencyAccount<Mode>::restore(CanonicalReader& in, std::span<const InstrumentId> ids, std::int64_t version)
{
    if (version < kFirstWithVenues) {
        // One ledger, which stood for the account.
        Ledger<Mode>& own = m_parts.front().ledger;
        own.restore(in, ids, version);
        if (!in.ok()) return;
        m_initial = own.initialCash();
        m_contributed = own.contributed();
        m_realized = own.realizedNet();
        m_peak = own.peakEquity();
        m_dayStart = own.dayStartEquity();
        m_weekStart = own.weekStartEquity();
        m_worst = own.maxDrawdown();
        m_worstPeak = own.drawdownPeak();
        m_statisticsPeak = own.statisticsPeak();
        m_statistics = own.statistics();
        m_lastPosition = own.lastPositionId();
    } else {
        m_rates.restore(in);
        for (std::size_t left = in.count(2 * 8); left > 0; --left) {
            std::string currency;
            in.get(currency);
            if (!in.ok() || currency.empty()) return;
            ensure(currency).ledger.restore(in, ids, version);
            if (!in.ok()) return;
        }
        in.getAll(m_initial, m_contributed, m_realized, m_peak, m_dayStart, m_weekStart, m_statisticsPeak, m_worst,
                  m_worstPeak, m_lastPosition, m_statistics.count, m_statistics.wins, m_statistics.losses,
                  m_statistics.grossProfit, m_statistics.grossLoss, m_statistics.countWithRisk, m_statistics.sumR);
    }
    __int128 total = 0;
    for (Part& each : m_parts) {
        noteRate(each);
        each.converted = convert(each, each.ledger.equity());
        total += each.converted.units;
    }
    m_equity = withinCash(total);
}

template class MultiCurrencyAccount<Paper>;
template class MultiCurrencyAccount<Shadow>;

} // namespace sextant::trading
