#pragma once

#include <algorithm>
#include <array>
#include <deque>
#include <span>

#include "engine/core/canonical.h"
#include "engine/core/result.h"
#include "engine/market/instrument.h"
#include "engine/trading/canonical_parts.h"
#include "engine/trading/fills/fill.h"
#include "engine/trading/ledger/account_view.h"
#include "engine/trading/ledger/adjustment.h"
#include "engine/trading/ledger/closed_lot.h"
#include "engine/trading/ledger/lot_queue.h"
#include "engine/trading/ledger/position.h"
#include "engine/trading/ledger/trade_statistics.h"
#include "engine/trading/ledger/value_scale.h"

namespace sextant::trading {

/// One position before and after something happened to it.
template <AccountMode Mode>
struct PositionChange {
    Position<Mode> before; ///< id unset: it was opened
    Position<Mode> after;  ///< in a last state: it was closed

    [[nodiscard]] bool opened() const { return !before.id.isSet(); }
    [[nodiscard]] bool closed() const { return isTerminal(after.state); }
};

/// What one fill did to an account.
template <AccountMode Mode>
struct Booking {
    std::array<PositionChange<Mode>, 2> changes; ///< crossing zero closes one position and opens the next; else one
    std::uint8_t changeCount = 0;
    Lots closedLots;    ///< of the fill, >= 0
    Lots openedLots;    ///< of the fill, >= 0
    Cash amount;        ///< what the venue pays, before the fee: negative for a buy
    Cash fee;           ///< negative for a rebate
    Cash cashChange;    ///< amount − fee
    Cash realizedGross; ///< by average cost
    Cash realizedNet;   ///< the same less the fees of the closed share, those of its entry included
    Cash realizedFifo;  ///< gross by the oldest lots
    Cash cashAfter;
    Cash equityAfter;

    [[nodiscard]] std::span<const PositionChange<Mode>> positions() const { return {changes.data(), changeCount}; }
    [[nodiscard]] bool reduced() const { return closedLots.count > 0; }
};

/// What a split did: cash for the fraction of a lot, which is sold at the effective price and realises its share of the
/// cost.
template <AccountMode Mode>
struct SplitBooking {
    PositionChange<Mode> change; ///< before.id unset if nothing was held
    Cash cashInLieu;             ///< negative when short
    Cash realizedGross;
};

/// One account: cash, one net position per instrument, and what became of it. Amounts are rounded half-even once, when
/// booked, and both sides book the rounded amount, so conservation() is exactly 0 for ever (execution.md §9). Average
/// cost leads; FIFO lots are kept beside it. An operation that fails changes nothing. Owned by the engine's thread;
/// booking and marking allocate nothing once warm.
template <AccountMode Mode>
class Ledger final {
public:
    /// Errors: OutOfRange beyond ±9.2e10.
    [[nodiscard]] static Result<Ledger> open(Cash initialCash);

    /// Makes room for an instrument; ids come in order. Defining it again replaces names and fees; its scales must be
    /// the same.
    void define(const market::Instrument& instrument);

    /// Books an execution. From flat it opens a position, marked at the fill's reference; through zero it closes one
    /// and opens the next. Call mark() afterwards. Errors: OutOfRange where an amount, cash or equity would leave
    /// ±9.2e10.
    [[nodiscard]] Result<Booking<Mode>> book(const Fill<Mode>& fill, const market::Instrument& instrument);

    /// Values a position at `price`; equity, peak and drawdown follow. O(1). Without a position nothing happens.
    /// Errors: OutOfRange.
    [[nodiscard]] Result<void> mark(InstrumentId instrument, Price price);

    /// numerator new shares for denominator old ones, both > 0. The split itself leaves cost, lots' costs and fees
    /// alone; mark, stop and target are divided; what is less than a lot is paid in cash at `effectivePrice` (of a new
    /// share). Errors: OutOfRange.
    [[nodiscard]] Result<SplitBooking<Mode>> split(InstrumentId instrument, std::int64_t numerator,
                                                   std::int64_t denominator, Price effectivePrice, Time time);
    /// Pays `perUnit` (price units per share) on what is held; a short position pays. The amount. Errors: OutOfRange.
    [[nodiscard]] Result<Cash> dividend(InstrumentId instrument, Price perUnit);

    /// Pays a perpetual's funding on what is held: −value(price, quantity) · rateE8 · 1e-8, rounded half-even once, so
    /// a long position pays a positive rate and a short one receives it. The amount. Errors: OutOfRange.
    [[nodiscard]] Result<Cash> funding(InstrumentId instrument, Price price, std::int64_t rateE8);

    /// Cash comes in (> 0) or goes out: a deposit, a withdrawal, an exchange of currencies, a correction. It is
    /// capital, not profit: peak, drawdown and the starts of day and week move along. Errors: OutOfRange.
    [[nodiscard]] Result<Adjustment> transfer(Cash amount, Time time);
    /// Takes a position over that was built elsewhere: its cost comes in as capital and cash stays. The instrument is
    /// flat before. Errors: Refused if it is not, or without lots; OutOfRange.
    [[nodiscard]] Result<Adjustment> importPosition(InstrumentId instrument, market::Side side,
                                                    std::span<const ImportedLot> lots, Price mark, Time time);
    /// Sets what is held to `quantity`, signed. What is missing comes in at `price`, what is too much leaves at its
    /// cost, oldest first; either is capital, so nothing is realised and cash stays. Down to 0 the position is closed
    /// and counts as no trade. Errors: NotFound if flat, Refused across zero, OutOfRange.
    [[nodiscard]] Result<Adjustment> correctPosition(InstrumentId instrument, Lots quantity, Price price, Time time);

    /// Steps an open position's state (open <-> closing) by the table. Errors: Refused; NotFound if flat.
    [[nodiscard]] Result<void> setState(InstrumentId instrument, PositionStateOf<Mode> to);
    /// Replaces stop and target. Errors: NotFound if flat.
    [[nodiscard]] Result<void> protect(InstrumentId instrument, const Bracket& bracket);
    /// Keeps the most favourable price a position has seen; others, and any without a position, change nothing.
    void noteBest(InstrumentId instrument, Price price);
    /// A price that a position has seen without being valued at it, such as a bar's high: for its best and worst
    /// result.
    void noteSeen(InstrumentId instrument, Price price);
    /// Ids of positions go on behind `last`, where several ledgers share them.
    void continueIds(PositionId last) { m_lastPosition = std::max(m_lastPosition, last); }
    [[nodiscard]] Result<void> setExitBlocked(InstrumentId instrument, bool blocked);

    /// Equity now becomes the start of the trading day, of the week, or the peak that R08 measures from (after an
    /// unlock).
    void startDay() { m_dayStart = equity(); }
    void startWeek() { m_weekStart = equity(); }
    void restartPeak() { m_peak = equity(); }

    [[nodiscard]] Cash initialCash() const { return m_initial; }
    [[nodiscard]] Cash cash() const { return m_cash; }
    [[nodiscard]] Cash marketValue() const { return m_marketValue; }
    [[nodiscard]] Cash equity() const
    {
        return Cash{m_cash.units + m_marketValue.units};
    } // checked when either changed
    [[nodiscard]] Cash peakEquity() const { return m_peak; }
    [[nodiscard]] Cash dayStartEquity() const { return m_dayStart; }
    [[nodiscard]] Cash weekStartEquity() const { return m_weekStart; }
    [[nodiscard]] Cash realizedGross() const { return m_realized; }
    [[nodiscard]] Cash realizedNet() const; ///< gross − all fees + dividends + funding
    [[nodiscard]] Cash unrealized() const;
    [[nodiscard]] Cash fees() const { return m_fees; }
    [[nodiscard]] Cash dividends() const { return m_dividends; }
    [[nodiscard]] Cash fundingReceived() const { return m_funding; } ///< negative if more was paid
    /// Capital that came in after the opening, less what went out.
    [[nodiscard]] Cash contributed() const { return m_contributed; }
    [[nodiscard]] Cash realizedFifo() const;
    [[nodiscard]] Cash unrealizedFifo() const;
    /// The fall with the largest share of its peak, over all marks and bookings; and that share, 0 without one.
    [[nodiscard]] Cash maxDrawdown() const { return m_drawdown; }
    [[nodiscard]] double maxDrawdownRatio() const;
    [[nodiscard]] Cash drawdownPeak() const { return m_drawdownPeak; }     ///< that the fall began at
    [[nodiscard]] Cash statisticsPeak() const { return m_statisticsPeak; } ///< highest equity ever
    [[nodiscard]] const TradeStatistics& statistics() const { return m_statistics; }
    [[nodiscard]] std::int64_t fillCount() const { return m_fillCount; }

    /// (cash + Σ market value) − (initial cash + contributed + realised gross + unrealised − fees + dividends +
    /// funding): the left side as booked from fills, the right side from the FIFO lots and the entries of fees,
    /// dividends, funding and capital, computed apart. Always 0 (cli.md, run).
    [[nodiscard]] Cash conservation() const;

    /// The position of a defined instrument; flat ones too.
    [[nodiscard]] const Position<Mode>& position(InstrumentId instrument) const { return slot(instrument).position; }
    [[nodiscard]] std::span<const PositionLot> lots(InstrumentId instrument) const
    {
        return slot(instrument).lots.lots();
    }
    /// What the last book() or split() closed, by the oldest lots; valid until the next one.
    [[nodiscard]] std::span<const ClosedLot> closedLots() const { return m_closedLots; }
    [[nodiscard]] const market::Instrument& instrument(InstrumentId id) const { return slot(id).instrument; }
    [[nodiscard]] bool isDefined(InstrumentId id) const { return id.value >= 1 && id.value <= m_slots.size(); }
    [[nodiscard]] std::size_t instrumentCount() const { return m_slots.size(); } ///< ids 1..count
    [[nodiscard]] int openPositions() const { return m_openPositions; }
    [[nodiscard]] PositionId lastPositionId() const { return m_lastPosition; }

    /// Writes the account into `out`, whose memory is reused.
    void view(AccountView& out) const;

    /// The whole account, for the session that continues this one (DESIGN §4b.12).
    void canonical(CanonicalWriter& out) const;
    /// Becomes the account that was written: same cash, positions, lots, statistics and initial cash, so conservation()
    /// stays 0. `ids` are the instruments' ids here, in the order of those there; unset: not traded here, and then
    /// flat. All are defined before, nothing was booked. Damaged input makes in.ok() false; the account is then
    /// unusable. `version`: of the carried form, see canonical_parts.h.
    void restore(CanonicalReader& in, std::span<const InstrumentId> ids, std::int64_t version = kCarriedVersion);

private:
    struct Slot {
        explicit Slot(const market::Instrument& i) : instrument(i), scale(i), value(scale, Lots{0}) {}
        market::Instrument instrument;
        ValueScale scale;
        HoldingValue value; // of the position's quantity
        Position<Mode> position;
        LotQueue lots;
    };
    explicit Ledger(Cash initialCash);
    const Slot& slot(InstrumentId id) const;
    Slot& slot(InstrumentId id);
    void noteEquity();
    /// Equity changed by `amount` of capital: what it is compared with does too.
    void shiftBases(Cash amount);
    void noteClosedLots(const Fill<Mode>& fill, const Position<Mode>& before, Cash closedAmount, Cash closedFee,
                        Lots closed);
    void flatten(Slot& held, Price mark);

    std::deque<Slot> m_slots; // by instrument id − 1; a deque, so that views may point into it
    Cash m_initial;
    Cash m_cash;
    Cash m_marketValue;
    Cash m_realized;
    Cash m_fees;
    Cash m_dividends;
    Cash m_funding;
    Cash m_contributed;
    Cash m_peak;
    Cash m_dayStart;
    Cash m_weekStart;
    Cash m_statisticsPeak; // never restarted
    Cash m_statisticsLow;  // lowest equity since that peak
    Cash m_drawdown;
    Cash m_drawdownPeak; // that m_drawdown was measured from
    __int128 m_realizedFifo = 0;
    PositionId m_lastPosition;
    std::int64_t m_fillCount = 0;
    int m_openPositions = 0;
    TradeStatistics m_statistics;
    std::vector<PositionLot> m_takenLots; // reused
    std::vector<ClosedLot> m_closedLots;  // of the last booking, reused
};

extern template class Ledger<Paper>;
extern template class Ledger<Shadow>;

} // namespace sextant::trading
