#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/session/digests.h"
#include "engine/session/instrument_state.h"
#include "engine/trading/ledger/ledger.h"
#include "engine/trading/orders/order.h"
#include "engine/trading/risk/risk_rules.h"
#include "engine/trading/risk/risk_state.h"

namespace sextant::session {

/// An entry that wants to be judged by risk and, if it may, become an order.
struct EntryWish {
    SignalId signal;
    market::Side side = market::Side::None;
    std::optional<Lots> quantity; ///< the operator's; none: sized by risk
    trading::OrderKind kind = trading::OrderKind::Market;
    trading::TimeInForce tif = trading::TimeInForce::GoodTillCancelled;
    Price limit;      ///< kind Limit
    Price stop;       ///< 0: where the exits' settings put it
    Price target;     ///< the same
    double atr = 0.0; ///< ATR(14) of the signal timeframe in raw prices, 0 if unknown
    ReasonCode purpose = ReasonCode::None;
    std::optional<market::Timeframe> timeframe;
    std::optional<double> sizeFactor;         ///< of the money that may be lost, by the regime (regimes.md §7)
    ReasonCode volatility = ReasonCode::None; ///< that it comes from
    double regimeConfidence = 0.0;            ///< the same
};

/// What became of it.
struct EntryOutcome {
    OrderId order;                       ///< set if an order went out
    ReasonCode cause = ReasonCode::None; ///< else why not
};

/// The part of a session that owns an account: orders, their fills, positions, exits and what risk remembers.
/// Everything it does is an effect. One desk per account mode; the desks of engine 1 and engine 2 share this code and
/// nothing else (DESIGN §2.4).
template <trading::AccountMode Mode>
class TradingDesk final {
public:
    TradingDesk(EffectRecorder& effects, const SessionConfig& config, Variant variant);

    /// Errors: OutOfRange for cash beyond the range.
    [[nodiscard]] Result<void> open(Cash initialCash);
    void define(const market::Instrument& instrument);

    /// Sizes, asks risk, and sends an order. Effects: RiskVerdict, then OrderChanged twice if it went out. An
    /// operator's order that can only reduce a position is judged, and filled, as one.
    EntryOutcome enter(InstrumentState& state, const EntryWish& wish);
    /// Closes the whole position of `state` by a market order, which replaces all other orders of its side; false (with
    /// an Incident) if that may not be now.
    bool exit(InstrumentState& state, Variant actor, ReasonCode rule, SignalId signal, Price seen, Price level);
    /// Cancels one order that has not filled. One that is at the venue stays in cancel_pending for the latency of an
    /// order and may fill until then. Errors: NotFound; Refused if it is being cancelled already.
    [[nodiscard]] Result<void> cancel(OrderId order, Variant actor, ReasonCode cause,
                                      std::span<InstrumentState> states);
    /// Pulls all orders but exits, or those of one instrument, at once; how many there were.
    std::size_t cancelEntries(Variant actor, ReasonCode cause, std::span<InstrumentState> states,
                              InstrumentId instrument = {});

    // Market data, in their order; `state` already holds them.
    void onTrade(InstrumentState& state, const market::Trade& trade);
    void onQuote(InstrumentState& state, const market::Quote& quote);
    void onBar(InstrumentState& state, const market::Bar& bar);
    void onCorporateAction(InstrumentState& state, const market::CorporateAction& action);
    /// Values the position of `state` and looks at the loss limits.
    void mark(InstrumentState& state);
    /// At every closed base bar: values the position, and tries again to leave one whose exit was refused (execution.md
    /// §8).
    void refresh(InstrumentState& state);

    /// When a position gets too old or has to end with the day, a failed exit is tried again, or an order reaches the
    /// venue, is cancelled there or expires; Time::max() if never.
    [[nodiscard]] Time nextTimer() const { return m_nextTimer; }
    void fireTimers(Time due, std::span<InstrumentState> states);
    void startDay(bool newWeek);
    /// After settings that levels and timers depend on have changed.
    void settingsChanged(std::span<InstrumentState> states);

    /// Whether a market order is about to open or increase a position; a limit may rest for weeks and hinders nobody.
    [[nodiscard]] bool hasEntryInFlight(InstrumentId instrument) const;
    [[nodiscard]] const trading::Ledger<Mode>& ledger() const { return *m_ledger; }
    [[nodiscard]] trading::RiskState& risk() { return m_risk; }
    [[nodiscard]] const trading::RiskState& risk() const { return m_risk; }
    /// Lifts a halt and restarts what it is measured from; false if there was none.
    bool unlock(ReasonCode rule);

    [[nodiscard]] std::uint64_t ordersIn(trading::OrderState state) const
    {
        return m_orderStates[static_cast<std::size_t>(state)];
    }
    [[nodiscard]] std::uint64_t fills() const { return m_lastFill.value; }

    /// No order was ever made here.
    [[nodiscard]] bool isUntouched() const;
    void canonical(CanonicalWriter& out) const;
    /// Takes over the account, with its positions and working orders told as effects. `ids` are the instruments' ids
    /// here, in the order of those there; unset: not traded here, and then without position or order.
    void restore(CanonicalReader& in, std::span<InstrumentState> states, std::span<const InstrumentId> ids,
                 std::int64_t version);

private:
    using Order = trading::Order<Mode>;

    void step(Order& order, trading::OrderState to, Variant actor, ReasonCode cause);
    void emitOrder(const Order& order, trading::OrderState from, Variant actor, ReasonCode cause);
    void emitPosition(const trading::Position<Mode>& before, const trading::Position<Mode>& after, ReasonCode cause);
    void emitLedger(InstrumentId instrument, LedgerEntry::Kind kind, OrderId order, PositionId position, Cash amount,
                    Cash balance, Cash realised);
    void incident(Variant actor, InstrumentId instrument, const Reason& reason);

    Order makeOrder(const InstrumentState& state, SignalId signal, market::Side side, Lots quantity,
                    ReasonCode purpose);
    trading::OrderIntent intentFor(const InstrumentState& state, market::Side side, Lots quantity);
    /// `replaces`: orders of the intent's side are pulled when it goes out, so they are not held against it.
    trading::RiskDecision judge(InstrumentState& state, const trading::OrderIntent& intent, bool replaces = false);
    /// Whether an operator's order of this side and size only reduces what is held.
    bool onlyReduces(const InstrumentState& state, market::Side side, Lots quantity) const;
    [[nodiscard]] std::optional<Time> expiryOf(const InstrumentState& state, const EntryWish& wish) const;
    [[nodiscard]] Time expiryDue(const Order& order) const;
    void accept(const InstrumentState& state, Order& order);
    void reopen(InstrumentState& state, ReasonCode cause);
    void execute(InstrumentState& state, Order& order, const trading::PricedFill& priced);
    template <class PriceFor>
    void fillPending(InstrumentState& state, const PriceFor& priceFor);
    void exitInBar(InstrumentState& state, const market::Bar& bar, bool filledAtOpen, bool filledInside);
    void onPrice(InstrumentState& state, Price price);
    void checkExit(InstrumentState& state, Price price);
    /// When the last minutes before the regular close begin, of the trading day that now lies in; nothing without one.
    [[nodiscard]] std::optional<Time> endOfDay(InstrumentId instrument) const;
    void retryLater(InstrumentId instrument);
    void removeDone(InstrumentState& state);
    void countPending(InstrumentState& state);
    void updateWatch(InstrumentState& state);
    void updateTimer();
    void fireOrderTimers(Time due, std::span<InstrumentState> states);

    struct ExitAttempts {
        std::int32_t count = 0;
        Time next = Time::max(); ///< when to try again; max: not waiting
    };

    EffectRecorder& m_effects;
    const SessionConfig& m_config;
    Variant m_variant;
    std::optional<trading::Ledger<Mode>> m_ledger;
    trading::RiskState m_risk;
    std::vector<Order> m_orders;                                      // not done, in order of id
    std::vector<ExitAttempts> m_attempts;                             // by instrument id - 1
    std::vector<std::shared_ptr<const market::Calendar>> m_calendars; // by instrument id - 1
    OrderId m_lastOrder;
    FillId m_lastFill;
    LedgerEntryId m_lastEntry;
    Time m_nextTimer = Time::max();
    std::array<std::uint64_t, trading::kStateCount<trading::OrderState>> m_orderStates{};

    trading::AccountView m_view;                  // reused
    std::vector<trading::OpenOrder> m_openOrders; // reused
    std::vector<Reason> m_reasons;                // reused
};

extern template class TradingDesk<trading::Paper>;
extern template class TradingDesk<trading::Shadow>;

} // namespace sextant::session
