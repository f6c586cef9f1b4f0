#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/session/digests.h"
#include "engine/session/instrument_state.h"
#include "engine/session/option_legs.h"
#include "engine/session/order_preview.h"
#include "engine/session/risk_monitor.h"
#include "engine/session/risk_part.h"
#include "engine/trading/fills/bar_exit.h"
#include "engine/trading/ledger/equity_curve.h"
#include "engine/trading/ledger/multi_currency_account.h"
#include "engine/trading/orders/order.h"
#include "engine/trading/risk/risk_rules.h"
#include "engine/trading/risk/risk_state.h"
#include "engine/trading/venue/fill_ladder.h"
#include "engine/trading/venue/paper_venue.h"
#include "engine/trading/venue/report_delay.h"

namespace sextant::session {

/// An entry that wants to be judged by risk and, if it may, become an order.
struct EntryWish {
    SignalId signal;
    market::Side side = market::Side::None;
    std::optional<Lots> quantity; ///< the operator's; none: sized by risk
    trading::OrderTerms terms;
    Price stop;       ///< 0: where the exits' settings put it
    Price target;     ///< the same
    double atr = 0.0; ///< ATR(14) of the signal timeframe in raw prices, 0 if unknown
    ReasonCode purpose = ReasonCode::None;
    std::optional<market::Timeframe> timeframe;
    std::optional<double> sizeFactor;         ///< of the money that may be lost, by the regime (regimes.md §7)
    ReasonCode volatility = ReasonCode::None; ///< that it comes from
    double regimeConfidence = 0.0;            ///< the same
    bool isModelSized = false;                ///< sizeFactor comes from a trained model (R21)
    std::optional<Reason> choice;             ///< how the instrument itself was chosen: an option
};

/// What became of it.
struct EntryOutcome {
    OrderId order;                       ///< set if an order went out
    ReasonCode cause = ReasonCode::None; ///< else why not
};

/// New terms of a working order.
struct NewTerms {
    Lots quantity; ///< what is filled included, > 0
    Lots display;
    Price limit;
    Price stopPrice;
};

/// The newest ids that a session has given; its desks share them, so that each names one thing.
struct DeskIds {
    OrderId order;
    FillId fill;
    PositionId position;
    LedgerEntryId entry;

    void goOnBehind(const DeskIds& last)
    {
        order = std::max(order, last.order);
        fill = std::max(fill, last.fill);
        position = std::max(position, last.position);
        entry = std::max(entry, last.entry);
    }
};

/// The part of a session that owns an account: its orders, the paper venues they are sent to, their fills, positions,
/// exits and what risk remembers. Everything it does is an effect. The desks of engine 1 and engine 2 share this code
/// and nothing else (DESIGN §2.4); each has venues of its own, so neither sees the other's orders.
template <trading::AccountMode Mode>
class TradingDesk final {
public:
    /// @param history  of prices, for risk; lives as long as the desk
    /// @param index    its place in InstrumentState::desks
    /// @param ids      shared with the other desks; live as long as the desk
    /// @param account  of its effects
    TradingDesk(EffectRecorder& effects, const SessionConfig& config, const RiskHistory& history, DeskIds& ids,
                Variant variant, std::size_t index = 0, std::uint8_t account = 0);

    /// An account in `currency`, or that of the settings where it is empty. Errors: OutOfRange for cash beyond the
    /// range.
    [[nodiscard]] Result<void> open(Cash initialCash, const std::string& currency = {});
    void define(const market::Instrument& instrument);

    /// Sizes, asks risk, and sends an order. Effects: RiskVerdict, then OrderChanged twice if it went out and once for
    /// everything the venue says of it. An operator's order that can only reduce a position is judged, and filled, as
    /// one.
    EntryOutcome enter(InstrumentState& state, const EntryWish& wish);
    /// The same for several options as one (execution.md §10): judged together, filled in one event at good quotes of
    /// all legs or not at all, left together. Refused besides: LegsInvalid for legs that make no order, LegHeld where a
    /// contract is held or ordered already. `order` of the outcome is that of its first leg.
    EntryOutcome enterLegs(const LegsWish& wish);
    /// What it would say of that now; `moves`: how its contracts move. Changes nothing. Allocates.
    [[nodiscard]] LegsPreview previewLegs(const LegsWish& wish, Time now,
                                          std::span<const trading::OptionSensitivity> moves) const;
    /// Where it finds other instruments than the one it is called with: those of the session, by id − 1.
    void attach(std::vector<InstrumentState>& states) { m_states = &states; }
    /// Positions that are left as one.
    [[nodiscard]] std::span<const OptionStructure> structures() const { return m_structures; }
    /// Whether an instrument is ordered or held as a leg of several.
    [[nodiscard]] bool isLeg(InstrumentId instrument) const;
    /// What risk says of an entry as enter() would ask it: values the position first, tells and sends nothing. An entry
    /// that has no size is blocked by the cause of that.
    trading::RiskDecision assess(InstrumentState& state, const EntryWish& wish);
    /// Asks the venue for new terms; an order that may get larger or trade at another price is judged by risk again.
    EntryOutcome replace(InstrumentState& state, OrderId order, const NewTerms& terms, Variant actor);
    /// Closes the whole position of `state` by a market order, which replaces all other orders of its side; false (with
    /// an Incident) if that may not be now.
    bool exit(InstrumentState& state, Variant actor, ReasonCode rule, SignalId signal, Price seen, Price level);
    /// The same for as long as it takes: what may not be now is tried again, and what is still on its way here is left
    /// too, until nothing is held, protect(), or release().
    void pursueExit(InstrumentState& state, Variant actor, ReasonCode rule);
    /// Gives the open position a new stop and target, unset: none. Errors: NotFound without a position, InvalidArgument
    /// for a stop or target on the wrong side of the market.
    [[nodiscard]] Result<void> protect(InstrumentState& state, std::optional<Price> stop, std::optional<Price> target,
                                       Variant actor);
    /// Cancels one order. One that is at the venue stays in cancel_pending for the latency of an order and may fill
    /// until then. Errors: NotFound; Refused if it is being cancelled already.
    [[nodiscard]] Result<void> cancel(OrderId order, Variant actor, ReasonCode cause,
                                      std::span<InstrumentState> states);
    /// Pulls all orders but exits, or those of one instrument, at once; how many there were.
    std::size_t cancelEntries(Variant actor, ReasonCode cause, std::span<InstrumentState> states,
                              InstrumentId instrument = {});

    /// Nobody knows what became of the orders of `instrument` (unset: of all) while the program was away: they work no
    /// more until verify(), and entries are refused beside them. Orders that leave a position go on. How many.
    std::size_t unverify(std::span<InstrumentState> states, InstrumentId instrument);
    /// An operator decides of such orders, unset: of all: they go on with the market as it is, or end. How many.
    std::size_t verify(std::span<InstrumentState> states, OrderId order, bool keeps, Variant actor);
    /// Of one instrument; unset: of any.
    [[nodiscard]] bool hasUnverified(InstrumentId instrument) const;
    /// Fills up to then happened while the program was away.
    void setReplayedUntil(Time time) { m_replayedUntil = time; }

    // Market data, in their order; `state` already holds them.
    void onTrade(InstrumentState& state, const market::Trade& trade);
    void onQuote(InstrumentState& state, const market::Quote& quote);
    /// A quote of an option came that is no price: orders that wait for one have had an attempt in vain. After the
    /// fourth they have failed (execution.md §4).
    void onBadQuote(InstrumentState& state);
    /// An option has ended and this price of its underlying, in its own price units, settles it: what is held is
    /// exercised, assigned or worthless, orders are cancelled.
    void settleOption(InstrumentState& state, Price settlement);
    /// The book of `state` has changed by a whole message.
    void onBook(InstrumentState& state);
    void onBar(InstrumentState& state, const market::Bar& bar);
    void onCorporateAction(InstrumentState& state, const market::CorporateAction& action);
    /// Values the position of `state` and looks at the loss limits.
    void mark(InstrumentState& state);
    /// At every closed base bar: values the position, and tries again to leave one whose exit was refused (execution.md
    /// §8).
    void refresh(InstrumentState& state);

    /// When a position gets too old or has to end with the day, a failed exit is tried again, or something happens at a
    /// venue; Time::max() if never.
    [[nodiscard]] Time nextTimer() const { return m_nextTimer; }
    void fireTimers(Time due, std::span<InstrumentState> states);
    void startDay(bool newWeek);
    /// The trading day of that date has ended at `close`.
    void closeDay(std::int32_t date, Time close);
    /// What a pair tells of exchange rates; no effects.
    void observeRate(const market::Instrument& pair, Price price, Time time)
    {
        m_ledger->observeRate(pair, price, time);
    }
    /// Values best and worst of a position by the prices of a bar that it was open throughout.
    void noteSeen(const InstrumentState& state, const market::Bar& bar);

    // Changes by an operator (trading_desk_account.h). Errors: as of the account; nothing has changed then.
    /// Capital in a currency, the account's own where empty.
    [[nodiscard]] Result<void> capital(std::string_view currency, Cash amount);
    /// Gives `amount` of one currency for another.
    [[nodiscard]] Result<void> exchange(std::string_view from, std::string_view to, Cash amount);
    /// What is held becomes `quantity`, signed; what is missing or too much is booked at `price`. Orders that would
    /// leave more than that are pulled.
    [[nodiscard]] Result<void> correct(InstrumentState& state, Lots quantity, Price price);
    /// A perpetual pays `rateE8` · 1e-8 of the position's value at `price`, or at its mark where that is 0.
    [[nodiscard]] Result<void> fund(InstrumentState& state, std::int64_t rateE8, Price price);
    /// Books a fill that the venue tells of and the account does not have. Errors: NotFound without its order.
    [[nodiscard]] Result<void> restoreFill(InstrumentState& state, const trading::VenueReport& report);

    /// After settings that levels and timers depend on have changed.
    void settingsChanged(std::span<InstrumentState> states);

    /// Whether a market order is about to open or increase a position; a limit may rest for weeks and hinders nobody.
    [[nodiscard]] bool hasEntryInFlight(InstrumentId instrument) const;
    /// Orders that are not done, by id. A reference holds until the next call.
    [[nodiscard]] const std::vector<trading::Order<Mode>>& orders() const { return m_orders; }
    /// What the account has booked of the venue's fills since that was made.
    [[nodiscard]] const trading::VenueLedger& booked(InstrumentId instrument) const
    {
        return m_slots[instrument.value - 1U].booked;
    }
    /// Whether reports of the venue are on their way, so that both cannot agree yet.
    [[nodiscard]] bool isHearing(InstrumentId instrument) const
    {
        return m_slots[instrument.value - 1U].delay.size() > 0;
    }
    /// What each fill model made of the orders since `fills.ladder` was switched on in this session; null: off, or no
    /// order yet.
    [[nodiscard]] const trading::FillLadder* ladder(InstrumentId instrument) const
    {
        return m_slots[instrument.value - 1U].ladder.get();
    }
    /// Null before its first order.
    [[nodiscard]] const trading::PaperVenue* venue(InstrumentId instrument) const
    {
        return m_slots[instrument.value - 1U].venue.get();
    }
    [[nodiscard]] const trading::MultiCurrencyAccount<Mode>& ledger() const { return *m_ledger; }
    [[nodiscard]] const trading::EquityCurve& curve() const { return m_curve; }
    [[nodiscard]] std::size_t index() const { return m_index; }
    [[nodiscard]] std::uint8_t account() const { return m_account; }
    /// Who is said to act on it where `actor` acts on all desks: nothing that is done to shadows shows as anybody
    /// else's.
    [[nodiscard]] Variant actorFor(Variant actor) const { return m_variant == Variant::B ? Variant::B : actor; }
    /// What it would say of an entry if it were asked now; changes nothing. Allocates.
    [[nodiscard]] OrderPreview preview(const InstrumentState& state, const EntryWish& wish, Time now,
                                       std::span<const trading::OptionSensitivity> moves = {}) const;
    /// How the account stands to its limits. Allocates.
    [[nodiscard]] RiskPart riskPart(Time now) const;
    /// Triggers the kill switch: no entries from here on. What that does to orders and positions happens in settle().
    /// False if it was triggered before.
    bool kill(ReasonCode cause, Variant actor);
    /// To be called behind every event: carries out what stops of it ask for.
    void settle(std::span<InstrumentState> states);
    /// Takes no entries in one instrument and cancels those that work; false if it was held so before.
    bool hold(InstrumentState& state, ReasonCode cause, trading::StopAction action, Variant actor,
              std::span<InstrumentState> states);
    /// Lifts such a hold; false without one.
    bool release(InstrumentId instrument, Variant actor);
    /// Ends calm mode; false if it was off.
    bool endCalm(Variant actor);
    [[nodiscard]] RiskMonitor& monitor() { return m_monitor; }
    [[nodiscard]] const RiskMonitor& monitor() const { return m_monitor; }
    [[nodiscard]] trading::RiskState& risk() { return m_risk; }
    [[nodiscard]] const trading::RiskState& risk() const { return m_risk; }
    /// Lifts a halt and restarts what it is measured from; false if there was none.
    bool unlock(ReasonCode rule);

    [[nodiscard]] std::uint64_t ordersIn(trading::OrderState state) const
    {
        return m_orderStates[static_cast<std::size_t>(state)];
    }
    [[nodiscard]] std::uint64_t fills() const { return static_cast<std::uint64_t>(m_ledger->fillCount()); }

    /// No order was ever made here.
    [[nodiscard]] bool isUntouched() const;
    void canonical(CanonicalWriter& out) const;
    /// Takes over the account, with its positions and working orders told as effects. `ids` are the instruments' ids
    /// here, in the order of those there; unset: not traded here, and then without position or order.
    void restore(CanonicalReader& in, std::span<InstrumentState> states, std::span<const InstrumentId> ids,
                 std::int64_t version);

private:
    using Order = trading::Order<Mode>;

    struct ExitAttempts {
        std::int32_t count = 0;
        Time next = Time::max();            ///< when to try again; max: not waiting
        ReasonCode wish = ReasonCode::None; ///< of pursueExit(): leaves whatever the price
        Variant actor = Variant::None;      ///< the same

        /// The next attempt is the first one.
        void begin()
        {
            count = 0;
            next = Time::max();
        }
    };
    /// What it keeps of an instrument.
    struct Slot {
        std::unique_ptr<trading::PaperVenue> venue;  ///< null before the first order
        bool isVenueOld = false;                     ///< settings have changed since it was made
        trading::VenueLedger booked;                 ///< what was booked of the venue's fills since it was made
        std::unique_ptr<trading::FillLadder> ladder; ///< what other fill models make of the same orders; null: off
        trading::ReportDelay delay;                  ///< F3: what is not heard of yet (execution.md §7.1)
        std::shared_ptr<const market::Calendar> calendar;
        ExitAttempts attempts;
        std::int32_t scaleOuts = 0;          ///< steps of the scale-out list that the position has taken
        std::int32_t badQuotes = 0;          ///< an option's, since an order began to wait for a good one
        mutable std::optional<Time> leaveBy; ///< of an option: left from then on, whatever the price
        mutable int leaveByDays = 0;         ///< the setting that it follows from
    };
    Slot& slot(const InstrumentState& state) { return m_slots[state.id().value - 1U]; }
    DeskWatch& watchOf(InstrumentState& state) const { return state.desks[m_index]; }

    // Effects
    template <class Body>
    void record(Variant actor, InstrumentId instrument, const Body& body, std::span<const Reason> reasons);
    void step(Order& order, trading::OrderState to, Variant actor, ReasonCode cause);
    void emitOrder(const Order& order, trading::OrderState from, Variant actor, ReasonCode cause);
    void emitPosition(const trading::Position<Mode>& before, const trading::Position<Mode>& after, ReasonCode cause);
    void emitLedger(InstrumentId instrument, LedgerEntry::Kind kind, OrderId order, PositionId position, Cash amount,
                    Cash balance, Cash realised);
    void incident(Variant actor, InstrumentId instrument, const Reason& reason);

    // Orders and risk
    Order makeOrder(const InstrumentState& state, SignalId signal, market::Side side, Lots quantity,
                    ReasonCode purpose);
    trading::OrderIntent intentFor(const InstrumentState& state, market::Side side, Lots quantity, Time now) const;
    void priceIntent(const InstrumentState& state, trading::OrderIntent& intent,
                     const trading::OrderTerms& terms) const;
    /// `replaces`: orders of the intent's side are pulled when it goes out, so they are not held against it; nor is
    /// `replaced`, nor what belongs to its `group`.
    trading::RiskDecision judge(InstrumentState& state, const trading::OrderIntent& intent, bool replaces = false,
                                OrderId replaced = {}, trading::OrderGroupId group = {});
    void tellVerdict(const InstrumentState& state, Variant actor, SignalId signal, OrderId order,
                     const trading::OrderIntent& intent, const trading::RiskDecision& decision,
                     std::optional<market::Timeframe> timeframe, std::span<const Reason> sizing);
    /// Whether an operator's order of this side and size only reduces what is held.
    bool onlyReduces(const InstrumentState& state, market::Side side, Lots quantity, trading::OrderGroupId group) const;
    /// `inBar`: it is filled inside the bar that the venue is being shown.
    void send(InstrumentState& state, Order order, Variant actor, const trading::BarExit* inBar = nullptr);

    // The account: trading_desk_account.h
    void noteEquity();
    [[nodiscard]] Cash cashIn(InstrumentId instrument) const { return m_ledger->ledgerOf(instrument).cash(); }
    void afterCapital(Cash equityBefore);

    // Risk: trading_desk_risk.h
    /// An entry as risk is asked about it.
    struct Prepared {
        trading::OrderIntent intent;
        bool reduces = false;
        std::array<Reason, 3> sizing; ///< how the size was found
        std::size_t sizingCount = 0;
        ReasonCode refusal = ReasonCode::None; ///< there is no size to ask about
        Reason why;                            ///< of the refusal
    };
    Prepared prepare(const InstrumentState& state, const EntryWish& wish,
                     const trading::MultiCurrencyAccount<Mode>& ledger, Time now) const;
    [[nodiscard]] trading::WantedSize optionSize(const InstrumentState& state, Cash equity, double factor,
                                                 const trading::OrderIntent& intent) const;
    [[nodiscard]] static bool isOver(const InstrumentState& option, Time now);
    [[nodiscard]] trading::SizingSettings sizingFor(const InstrumentState& state) const;
    void lookAt(const trading::MultiCurrencyAccount<Mode>& ledger, trading::AccountView& view,
                std::vector<trading::OpenOrder>& open, const trading::OrderIntent* replacing, OrderId replaced,
                InstrumentId instrument, trading::OrderGroupId group) const;
    void lookAtLosses(InstrumentId instrument);
    void noteModels(const trading::OrderIntent& intent, Lots quantity);
    void noteEntry(const InstrumentState& state, Price price, Lots opened);
    void noteClosed(const InstrumentState& state, Cash net);
    /// Whose cooldown counts: of an option that of its underlying.
    [[nodiscard]] static InstrumentId familyOf(const InstrumentState& state)
    {
        return state.underlying.isSet() ? state.underlying : state.id();
    }
    void tellCalm(trading::CalmState before);
    void alert(const InstrumentState& state, bool isChanged);
    double valueAtRiskNow();

    // The venue: trading_desk_venue.cpp
    /// The venue of `state`, made where it is missing or of other settings, and caught up with the market.
    trading::PaperVenue& ready(InstrumentState& state);
    void makeVenue(const InstrumentState& state, trading::FillModel model);
    [[nodiscard]] trading::VenueSettings venueSettings(const InstrumentState& state, trading::FillModel model) const;
    /// Options: stop, target and trail follow from what was paid, not from what it was thought to cost.
    void followPaid(const InstrumentState& state, const Order& order, trading::Fill<Mode>& fill) const;
    void protectByPaid(InstrumentState& state, const Order& order);
    void makeLadder(InstrumentState& state);
    [[nodiscard]] trading::FillModel modelFor(const InstrumentState& state) const;
    /// Takes what the venue says; `actor` caused it.
    void drain(InstrumentState& state, Variant actor);
    void hear(InstrumentState& state, const trading::VenueReport& report, Variant actor);
    /// `ending`: of the position, if this closes it; anything but Closed is no trade at the venue. Nor are legs, which
    /// are filled here.
    void book(InstrumentState& state, Order& order, const trading::VenueReport& report,
              trading::PositionEnd ending = trading::PositionEnd::Closed, bool isAtVenue = true);
    [[nodiscard]] const trading::ExitSettings& exitsFor(const InstrumentState& state) const
    {
        return exitsOf(m_config, *state.instrument);
    }
    void giveUp(InstrumentState& state, Order& order, ReasonCode cause);
    void exitEnded(InstrumentState& state, PositionId position, ReasonCode cause);
    void reopen(InstrumentState& state, ReasonCode cause);
    Order* find(OrderId order);
    /// A request about it is on its way, of which we have not heard yet.
    [[nodiscard]] bool isBeingChanged(const Order& order) const;
    void pull(InstrumentState& state, OrderId order, Variant actor, ReasonCode cause);
    void removeDone(InstrumentState& state);
    void afterChange(InstrumentState& state);

    // Several legs as one: trading_desk_legs.h
    [[nodiscard]] InstrumentState& stateOf(InstrumentId id) const { return (*m_states)[id.value - 1U]; }
    [[nodiscard]] const OptionStructure* structureOf(InstrumentId instrument) const;
    [[nodiscard]] OptionStructure* structureOf(InstrumentId instrument);
    /// The order of an instrument that is part of an order of legs; null: none.
    [[nodiscard]] const Order* legOn(InstrumentId instrument) const;
    [[nodiscard]] const WorkingLegs* workingLegs(trading::OrderGroupId id) const;
    [[nodiscard]] ReasonCode faultOf(const LegsWish& wish, Time now) const;
    trading::LegsIntent intentFor(const LegsWish& wish, std::vector<trading::OrderIntent>& legs, Time now) const;
    void addLeg(InstrumentState& state, Order leg, WorkingLegs& order);
    EntryOutcome goOut(WorkingLegs order);
    [[nodiscard]] bool isGood(const InstrumentState& state, Time from) const;
    bool fillLegs(const WorkingLegs& order);
    [[nodiscard]] trading::VenueReport legReport(const Order& leg, const WorkingLegs& order,
                                                 const trading::PricedFill& priced) const;
    void onLegQuote(InstrumentState& state);
    void cancelLegs(trading::OrderGroupId id, Variant actor, ReasonCode cause);
    void endLegs(trading::OrderGroupId id, Variant actor, ReasonCode cause, trading::OrderState to);
    std::size_t pullLegs(InstrumentId instrument, bool withExits, Variant actor, ReasonCode cause);
    void exitOfLegsEnded(OptionStructure& structure, const WorkingLegs& order, ReasonCode cause);
    void separate(trading::OrderGroupId id);
    void forgetLeg(InstrumentId instrument);
    [[nodiscard]] Price worthOf(const OptionStructure& structure) const;
    void checkStructure(OptionStructure& structure);
    bool leaveStructure(OptionStructure& structure, Variant actor, ReasonCode rule, Price seen, Price level);
    void fireLegTimers(Time due);
    [[nodiscard]] Time nextLegTimer() const;
    void putLegs(CanonicalWriter& out) const;
    void getLegs(CanonicalReader& in, std::span<const InstrumentId> ids);

    // Exits: trading_desk_exits.cpp
    bool leave(InstrumentState& state, Variant actor, ReasonCode rule, SignalId signal, Price seen, Price level,
               const trading::BarExit* inBar);
    void scaleOut(InstrumentState& state, Price price);
    [[nodiscard]] std::optional<Price> scaleOutLevel(const InstrumentState& state, bool isWanted) const;
    std::optional<trading::BarExit> exitOf(const InstrumentState& state, const market::Bar& bar, bool isInside,
                                           bool isOfBar) const;
    void onPrice(InstrumentState& state, Price price);
    void checkExit(InstrumentState& state, Price price);
    [[nodiscard]] bool isKillFlattening() const;
    /// Leaves what pursueExit() or the kill switch has yet to leave.
    void pursue(InstrumentState& state);
    /// When a position in an option has to be left, whatever its price; max() for others.
    [[nodiscard]] Time expirySafety(InstrumentId instrument) const;
    /// When the last minutes before the regular close begin, of the trading day that now lies in; nothing without one.
    [[nodiscard]] std::optional<Time> endOfDay(InstrumentId instrument) const;
    void retryLater(InstrumentId instrument);
    void updateWatch(InstrumentState& state);
    void updateTimer();
    void sendAgain(std::span<InstrumentState> states);

    EffectRecorder& m_effects;
    const SessionConfig& m_config;
    DeskIds& m_ids;
    Variant m_variant;
    std::size_t m_index;
    std::uint8_t m_account;
    std::optional<trading::MultiCurrencyAccount<Mode>> m_ledger;
    Cash m_openedWith; // told of as its deposit
    trading::EquityCurve m_curve;
    trading::EquityPoint m_stretch; // the running one, for the table; start 0: none yet
    trading::RiskState m_risk;
    RiskMonitor m_monitor;
    bool m_isKillDue = false; // working orders are to be cancelled
    Variant m_killedBy = Variant::None;
    std::vector<Order> m_orders; // not done, in order of id
    std::vector<Slot> m_slots;   // by instrument id - 1
    std::vector<WorkingLegs> m_working;
    std::vector<OptionStructure> m_structures;
    std::vector<InstrumentState>* m_states = nullptr; // of the session; null: no orders of legs
    Time m_nextTimer = Time::max();
    Time m_replayedUntil = Time::min();
    std::array<std::uint64_t, trading::kStateCount<trading::OrderState>> m_orderStates{};

    trading::AccountView m_view;                  // reused
    std::vector<trading::OpenOrder> m_openOrders; // reused
    std::vector<trading::VenueReport> m_reports;  // reused
    std::vector<Reason> m_reasons;                // reused
};

extern template class TradingDesk<trading::Paper>;
extern template class TradingDesk<trading::Shadow>;

} // namespace sextant::session
