#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/trading/ledger/currency_balance.h"
#include "engine/trading/ledger/currency_rates.h"
#include "engine/trading/ledger/ledger.h"

namespace sextant::trading {

/// Cash of one currency given for another at the known rates.
struct Exchange {
    std::string from;
    std::string to;
    Cash given;    ///< > 0, in `from`
    Cash received; ///< > 0, in `to`
    Time time;
};

/// An account that trades in several currencies: one exact ledger for each, valued in the account's own at the newest
/// rates. An instrument is settled in its quote currency, so what ETH-BTC earns is a balance in BTC that moves with the
/// rate of BTC, whatever cash the account began with; exchange() makes one currency of another. Nothing is ever
/// converted inside a ledger, so each of them conserves exactly; only the sum in the account's currency follows rates.
/// Owned by the engine's thread; booking and marking allocate nothing once warm.
template <AccountMode Mode>
class MultiCurrencyAccount final {
public:
    /// Errors: OutOfRange beyond ±9.2e10.
    [[nodiscard]] static Result<MultiCurrencyAccount> open(std::string currency, Cash initialCash,
                                                           Duration maxRateAge = std::chrono::minutes(15));

    /// As Ledger::define; the currency it is settled in gets its ledger: the instrument's quote currency, or the
    /// account's own where that is at par with it or has no name.
    void define(const market::Instrument& instrument);

    // Rates; equity follows at once.
    /// Instruments that are defined afterwards are settled in the account's own currency instead of this one.
    void setPar(std::string_view currency);
    void setRate(std::string_view currency, std::int64_t units, Time time); ///< at 1e-10, see ExchangeRate
    void observeRate(const market::Instrument& pair, Price price, Time time);
    [[nodiscard]] const CurrencyRates& rates() const { return m_rates; }
    // Of the currency that the instrument is settled in.
    [[nodiscard]] RateState rateState(InstrumentId instrument, Time now) const;
    [[nodiscard]] ExchangeRate rate(InstrumentId instrument) const; ///< 1 where there is none
    [[nodiscard]] const std::string& currencyOf(InstrumentId instrument) const;
    [[nodiscard]] bool isOwnCurrency(InstrumentId instrument) const;
    /// An amount of that currency in the account's; 0 without a rate.
    [[nodiscard]] Cash converted(InstrumentId instrument, Cash amount) const;

    // As of the ledger that the instrument belongs to, amounts in its currency. Errors besides: Refused for a fill in a
    // currency without any rate.
    [[nodiscard]] Result<Booking<Mode>> book(const Fill<Mode>& fill, const market::Instrument& instrument);
    [[nodiscard]] Result<void> mark(InstrumentId instrument, Price price);
    [[nodiscard]] Result<SplitBooking<Mode>> split(InstrumentId instrument, std::int64_t numerator,
                                                   std::int64_t denominator, Price effectivePrice, Time time);
    [[nodiscard]] Result<Cash> dividend(InstrumentId instrument, Price perUnit);
    [[nodiscard]] Result<Cash> funding(InstrumentId instrument, Price price, std::int64_t rateE8);
    [[nodiscard]] Result<Adjustment> importPosition(InstrumentId instrument, market::Side side,
                                                    std::span<const ImportedLot> lots, Price mark, Time time);
    [[nodiscard]] Result<Adjustment> correctPosition(InstrumentId instrument, Lots quantity, Price price, Time time);
    /// Capital in a currency. Errors: Refused without a rate, OutOfRange.
    [[nodiscard]] Result<Adjustment> transfer(std::string_view currency, Cash amount, Time time);

    /// Gives `amount` > 0 of one currency for another at the rates of now, rounded half-even once. It is no profit:
    /// only that rounding, half of 1e-8 of what is received, moves equity. Errors: NotFound for a currency the
    /// account does not have, Refused for a stale or missing rate, OutOfRange.
    [[nodiscard]] Result<Exchange> exchange(std::string_view from, std::string_view to, Cash amount, Time time);

    // The position of an instrument, as of Ledger.
    [[nodiscard]] Result<void> setState(InstrumentId instrument, PositionStateOf<Mode> to);
    [[nodiscard]] Result<void> protect(InstrumentId instrument, const Bracket& bracket);
    [[nodiscard]] Result<void> setExitBlocked(InstrumentId instrument, bool blocked);
    void noteBest(InstrumentId instrument, Price price) { part(instrument).ledger.noteBest(instrument, price); }
    void noteSeen(InstrumentId instrument, Price price) { part(instrument).ledger.noteSeen(instrument, price); }
    [[nodiscard]] const Position<Mode>& position(InstrumentId id) const { return ledgerOf(id).position(id); }
    [[nodiscard]] std::span<const PositionLot> lots(InstrumentId id) const { return ledgerOf(id).lots(id); }
    /// What the last book() or split() of the instrument closed.
    [[nodiscard]] std::span<const ClosedLot> closedLots(InstrumentId id) const { return ledgerOf(id).closedLots(); }
    [[nodiscard]] const market::Instrument& instrument(InstrumentId id) const { return ledgerOf(id).instrument(id); }
    [[nodiscard]] bool isDefined(InstrumentId id) const { return id.isSet() && id.value <= m_partOf.size(); }
    [[nodiscard]] std::size_t instrumentCount() const { return m_partOf.size(); }
    [[nodiscard]] int openPositions() const;
    [[nodiscard]] PositionId lastPositionId() const { return m_lastPosition; }
    /// Ids of positions go on behind `last`, where several accounts share them.
    void continueIds(PositionId last) { m_lastPosition = std::max(m_lastPosition, last); }

    /// All in the account's currency, at the rates of now.
    [[nodiscard]] Cash equity() const { return m_equity; }
    [[nodiscard]] Cash cash() const; ///< of all currencies, converted
    [[nodiscard]] Cash initialCash() const { return m_initial; }
    [[nodiscard]] Cash marketValue() const;
    [[nodiscard]] Cash realizedGross() const;
    [[nodiscard]] Cash unrealized() const;
    [[nodiscard]] Cash realizedFifo() const;   ///< by the oldest lots
    [[nodiscard]] Cash unrealizedFifo() const; ///< the same
    [[nodiscard]] Cash fees() const;
    [[nodiscard]] Cash dividends() const;
    [[nodiscard]] Cash fundingReceived() const;
    [[nodiscard]] Cash contributed() const { return m_contributed; } ///< at the rates of its day
    /// Of closed positions, each at the rate of its close.
    [[nodiscard]] const TradeStatistics& statistics() const { return m_statistics; }
    [[nodiscard]] std::int64_t fillCount() const;
    [[nodiscard]] Cash peakEquity() const { return m_peak; }
    [[nodiscard]] Cash dayStartEquity() const { return m_dayStart; }
    [[nodiscard]] Cash weekStartEquity() const { return m_weekStart; }
    [[nodiscard]] Cash maxDrawdown() const { return m_worst; } ///< the fall with the largest share of its peak
    [[nodiscard]] double maxDrawdownRatio() const;
    /// Equity less the initial cash and the capital that came in, that at the rates of its day.
    [[nodiscard]] Cash profit() const { return m_equity - m_initial - m_contributed; }
    /// The part of it that realised results made, at the rates of their moments; the fees of what is still open are not
    /// in it.
    [[nodiscard]] Cash realizedNet() const { return m_realized; }
    void startDay() { m_dayStart = m_equity; }
    void startWeek() { m_weekStart = m_equity; }
    void restartPeak() { m_peak = m_equity; }

    [[nodiscard]] const std::string& currency() const { return m_rates.accountCurrency(); }
    [[nodiscard]] std::vector<CurrencyBalance> balances(Time now) const; ///< the account's own first
    /// Null for a currency the account does not have.
    [[nodiscard]] const Ledger<Mode>* ledger(std::string_view currency) const;
    [[nodiscard]] const Ledger<Mode>& ledgerOf(InstrumentId instrument) const;
    /// Of the ledger of every currency, always 0; and of the sum: equity less the converted ledgers, computed anew.
    [[nodiscard]] Cash conservation(std::string_view currency) const;
    /// Of all ledgers and of the sum: the first that is not 0.
    [[nodiscard]] Cash conservation() const;
    [[nodiscard]] Cash conversionError() const;

    /// Writes the account in its currency into `out`, whose memory is reused: what the rules of risk may know.
    void view(AccountView& out) const;

    void canonical(CanonicalWriter& out) const;
    /// As Ledger::restore: all instruments are defined, nothing was booked. Forms before 7 hold one ledger, that of the
    /// account's own currency.
    void restore(CanonicalReader& in, std::span<const InstrumentId> ids, std::int64_t version = kCarriedVersion);

private:
    struct Part {
        std::string currency;
        Ledger<Mode> ledger;
        Cash converted;        // of its equity, as m_equity holds it
        std::int64_t rate = 0; // at 1e-10, 0: none yet
    };
    explicit MultiCurrencyAccount(std::string currency, Cash initialCash, Ledger<Mode> own, Duration maxRateAge);
    Part& part(InstrumentId instrument);
    [[nodiscard]] const Part& part(InstrumentId instrument) const;
    Part* find(std::string_view currency);
    Part& ensure(std::string_view currency);
    [[nodiscard]] static Cash convert(const Part& part, Cash amount);
    template <class Amount>
    [[nodiscard]] Cash sum(const Amount& amountOf) const;
    void noteRate(Part& part) const;
    void noteEnd(const Part& home, const PositionChange<Mode>& change);
    void refresh(Part& part);
    void refresh(std::string_view currency);
    void noteEquity();
    void takeCapital(Part& part, Cash amount);
    Result<void> requireRate(const Part& part) const;

    CurrencyRates m_rates;
    std::vector<Part> m_parts;                     // the account's own currency first, then as they came
    std::vector<market::Instrument> m_instruments; // by id − 1
    std::vector<std::size_t> m_partOf;             // by id − 1
    Cash m_initial;
    Cash m_contributed; // in the account's currency, at the rates of its day
    Cash m_realized;
    Cash m_equity;
    Cash m_peak;
    Cash m_dayStart;
    Cash m_weekStart;
    Cash m_statisticsPeak; // never restarted
    Cash m_worst;
    Cash m_worstPeak;
    TradeStatistics m_statistics;
    PositionId m_lastPosition; // of all ledgers
};

extern template class MultiCurrencyAccount<Paper>;
extern template class MultiCurrencyAccount<Shadow>;

} // namespace sextant::trading
