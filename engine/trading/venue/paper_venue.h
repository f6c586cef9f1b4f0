#pragma once

#include <array>
#include <memory>
#include <span>
#include <vector>

#include "engine/market/book/order_book.h"
#include "engine/market/calendar.h"
#include "engine/trading/venue/eaten_levels.h"
#include "engine/trading/venue/venue_ledger.h"
#include "engine/trading/venue/venue_market.h"
#include "engine/trading/venue/venue_order.h"
#include "engine/trading/venue/venue_report.h"
#include "engine/trading/venue/venue_settings.h"
#include "engine/trading/venue/venue_watch.h"
#include "engine/trading/venue/volume_share.h"

namespace sextant::trading {

/// An exchange for one instrument, simulated: takes orders, lets them travel, rest, trigger and fill as the market it
/// is shown allows, and says what became of them. It decides nothing about risk and keeps no account but the position
/// that reduce-only orders are measured against. A pure function of its settings and of what it was told, in that
/// order.
///
/// Every call first does what was due until `now`, which never falls. Reports gather until the caller clears them.
/// Records that are flagged as warm-up or suspicious neither fill nor trigger. Nothing is allocated per event once
/// warm.
class PaperVenue final {
public:
    /// @param calendar  null: always open, without days
    PaperVenue(const market::Instrument& instrument, VenueSettings settings,
               std::shared_ptr<const market::Calendar> calendar = nullptr);

    /// Sends an order; the id of the order that the client id already stands for, else the ticket's own. A malformed
    /// one is refused at once. Ids rise.
    OrderId submit(Time now, const OrderTicket& ticket);
    /// Sends orders that belong together, parents before their children: none reaches the venue before all are on their
    /// way.
    void submit(Time now, std::span<const OrderTicket> tickets);
    /// Asks for an order's end. It may fill until the request arrives.
    void cancel(Time now, OrderId order, ReasonCode cause);
    /// Asks for new terms: the old order is cancelled and the new one accepted at one instant, or neither. It keeps its
    /// place in the queue if it only gets smaller.
    OrderId replace(Time now, OrderId order, const ReplaceTicket& terms);
    /// Ends an order at once, wherever it is: the house takes it back, it does not ask. False: it is not open.
    bool pull(Time now, OrderId order, ReasonCode cause);
    /// The same of all.
    void cancelAll(Time now, ReasonCode cause);
    /// Takes an order out of the market without ending it: it neither fills nor triggers until resume(); cancels, its
    /// expiry and its group still reach it. False: it is not open.
    bool suspend(Time now, OrderId order);
    /// It goes on with the market as it is now, as if it arrived, behind all others: a limit that can trade takes, a
    /// stop whose level was passed triggers. False: it is not suspended.
    bool resume(Time now, OrderId order);

    void onTrade(Time now, const market::Trade& trade);
    void onQuote(Time now, const market::Quote& quote);
    /// A closed bar of the tape's own timeframe: where trades or quotes are shown too, those decide and bars stay away.
    void onBar(Time now, const market::Bar& bar);
    /// The same in steps, for a holder who watches levels of his own: openBar() fills what the open fills and stops
    /// that the bar reaches, fillInsideBar() limits, closeBar() ends it.
    void openBar(Time now, const market::Bar& bar);
    void fillInsideBar(Time now, const market::Bar& bar);
    void closeBar(Time now, const market::Bar& bar);
    /// Between those: an exit at a level inside the bar, where it has rested since before the bar. `priced` is what
    /// exitInBar() of fills/bar_exit.h says; what the bar's volume does not allow waits for the next open.
    void exitInBar(Time now, const OrderTicket& ticket, PricedFill priced, FillTrigger trigger);
    /// The book changed by a whole message, or is no longer live. It outlives the venue, or the next call.
    void onBook(Time now, const market::OrderBook& book);
    /// The book as it stands, without a change to be told of: of a venue that continues another.
    void attach(const market::OrderBook& book) { m_market.book = &book; }
    /// Fills what is for the close and expires what is for the day. The calendar's closes come by nextTimer().
    void onSessionClose(Time now);
    /// While halted nothing fills or triggers; orders are accepted and cancelled, immediate ones cancelled on arrival.
    void onHalt(Time now, bool halted);
    /// A split: what reduces a position or belongs to an entry is restated in new shares, everything else is cancelled.
    void onCorporateAction(Time now, const market::CorporateAction& action);
    /// When something happens by itself; Time::max(): never.
    [[nodiscard]] Time nextTimer() const { return m_nextTimer; }
    void onTimer(Time now);

    /// What it has to be told of; holds until the next call.
    [[nodiscard]] VenueWatch watch() const;
    /// The newest trade and quote of what was left out because watch() was not reached; null: there was none. Before
    /// any other call, timers included.
    void catchUp(const market::Trade* trade, const market::Quote* quote);
    /// The same of bars: the close of the newest.
    void catchUp(Price lastClose, Time time);

    /// What F3 needs to know of the market's size: standard deviation of daily returns and average volume per day in
    /// units of the base. Without it (volume 0) there is no impact.
    void setDailyStatistics(double volatility, double volume);
    /// The position as the ledger has it, after a correction or a session before.
    void setPosition(Lots position) { m_position = position; }
    [[nodiscard]] Lots position() const { return m_position; }
    /// Groups of which one order was done, so that the others end when they arrive; by id.
    [[nodiscard]] std::span<const OrderGroupId> doneGroups() const { return m_doneGroups; }
    /// Those of the venue before this one, which is fresh.
    void setDoneGroups(std::span<const OrderGroupId> groups) { m_doneGroups.assign(groups.begin(), groups.end()); }

    /// Everything but settings and book, for the session that continues this one; no reports may be waiting.
    void canonical(CanonicalWriter& out) const;
    /// Of a fresh venue with the same instrument and settings. Errors: Corrupt, Incompatible; it is then of no use.
    [[nodiscard]] Result<void> restore(CanonicalReader& in);

    [[nodiscard]] std::span<const VenueReport> reports() const { return m_reports; }
    void clearReports() { m_reports.clear(); }

    /// Orders that are not done, in order of priority.
    [[nodiscard]] std::span<const VenueOrder> orders() const { return m_orders; }
    /// Null: unknown or done.
    [[nodiscard]] const VenueOrder* find(OrderId order) const;
    /// What of our resting orders the book would show at a price.
    [[nodiscard]] Lots displayedAt(market::Side side, Price price) const;
    [[nodiscard]] const VenueSettings& settings() const { return m_settings; }
    /// Its own record of fills since it was made.
    [[nodiscard]] const VenueLedger& ledger() const { return m_ledger; }

private:
    static constexpr std::uint8_t kUnusable = market::kWarmup | market::kSuspicious;
    enum class Due : std::uint8_t { Expiry, Arrival, Cancel, Session };
    struct ClientKey {
        ClientOrderId client;
        OrderId order;
    };
    // Life of an order: paper_venue.cpp
    [[nodiscard]] VenueOrder* findOpen(OrderId order);
    [[nodiscard]] const OrderId* findClient(ClientOrderId client) const;
    void rememberClient(ClientOrderId client, OrderId order);
    [[nodiscard]] OrderLatency latencyOf(OrderId order, std::uint32_t request, Time now) const;
    OrderId enlist(Time now, const OrderTicket& ticket);
    VenueOrder makeOrder(Time now, const OrderTicket& ticket);
    void refuse(Time now, OrderId order, ReasonCode cause, Lots quantity);
    void refuseRequest(Time now, OrderId order, VenueReportKind kind);
    void advance(Time now);
    void fire(std::size_t index, Due what, Time at);
    [[nodiscard]] std::optional<std::pair<Time, Due>> nextDue(const VenueOrder& order) const;
    [[nodiscard]] Time afterBars(Time time) const;
    void arrive(VenueOrder& order, Time at);
    void arriveReplacement(VenueOrder& order, Time at);
    void finishCancel(VenueOrder& order, Time at);
    bool step(VenueOrder& order, OrderState to, VenueReportKind kind, ReasonCode cause, Time at);
    VenueReport& report(const VenueOrder& order, VenueReportKind kind, OrderState from, ReasonCode cause, Time at);
    void end(VenueOrder& order, OrderState to, VenueReportKind kind, ReasonCode cause, Time at);
    void endImmediate(VenueOrder& order, Time at);
    void endPostOnly(VenueOrder& order, Time at);
    void settle();

    // What a fill brings about: paper_venue_fills.cpp
    Lots execute(VenueOrder& order, Lots quantity, PricedFill priced, FillTrigger trigger, Time at,
                 std::uint32_t level = 0);
    [[nodiscard]] Result<Cash> feeFor(const VenueOrder& order, Price price, Lots quantity, Liquidity liquidity,
                                      Cash& value) const;
    [[nodiscard]] Lots reducible(market::Side side) const;
    void releaseChildren(const VenueOrder& parent, Time at);
    void endChildren(const VenueOrder& parent, Time at);
    void tellGroup(const VenueOrder& filled, Lots quantity, Time at);
    void restate(VenueOrder& order, Lots quantity, Lots entitled, ReasonCode cause, Time at);
    [[nodiscard]] Lots entitlement(const VenueOrder& child, const VenueOrder& parent) const;
    void dropUselessReducers(Time at);
    [[nodiscard]] bool isGroupDone(OrderGroupId group) const;

    // Prices: paper_venue_market.cpp
    [[nodiscard]] bool canFill(const VenueOrder& order, Time now) const;
    /// Whether a price reaches one of m_watch's, which is brought up to date before.
    [[nodiscard]] bool concerns(const PriceWatch& prices, Price price);
    [[nodiscard]] Price triggerPrice(const VenueOrder& order, Time now) const;
    void enter(VenueOrder& order, Time at);
    void enterSpread(VenueOrder& order, Time at);
    void fillInstantly(VenueOrder& order, Price price, Time at, Time marketTime);
    void watchLevels(Time now, bool isTrade);
    void watchLevel(VenueOrder& order, Price price, Time at);
    void trigger(VenueOrder& order, Price price, Time at);
    void fillOnTrade(VenueOrder& order, const market::Trade& trade, Time now);
    void fillOnQuote(VenueOrder& order, Time now);
    void fillSpread(VenueOrder& order, PricedFill priced, FillTrigger trigger, Time now);
    void closeSession(VenueOrder& order, Time at);

    // Bars: paper_venue_bars.cpp
    void fillStops(const market::Bar& bar, Time now);
    [[nodiscard]] bool isBarOf(const VenueOrder& order, const market::Bar& bar) const;
    void fillAtOpen(VenueOrder& order, const market::Bar& bar, Time now);
    bool stopInBarOf(VenueOrder& order, const market::Bar& bar, Time now);
    void fillBarPrice(VenueOrder& order, PricedFill priced, FillTrigger trigger, Time now);
    void trailBehind(VenueOrder& order, Price best);

    // Books: paper_venue_book.cpp
    [[nodiscard]] bool usesBook(Time now) const;
    void enterBook(VenueOrder& order, Time at);
    void takeFromBook(VenueOrder& order, Time at);
    void joinQueue(VenueOrder& order);
    void queueDepth(VenueOrder& order, bool isCrossed, Time now);
    void queueTrade(VenueOrder& order, const market::Trade& trade, market::BookSize& left, Time now);
    void fillResting(VenueOrder& order, Lots quantity, FillTrigger trigger, Time now);
    [[nodiscard]] Lots freeThrough(market::Side taker, Price limit, Lots most) const;

    // Impact: paper_venue_book.cpp
    void addImpact(const VenueOrder& order, Lots quantity, PricedFill& priced, Time at);
    void leaveImpact(market::Side side, Lots filled, Time at);

    market::Instrument m_instrument;
    VenueSettings m_settings;
    std::shared_ptr<const market::Calendar> m_calendar;
    LatencyModel m_latency;
    PermanentImpact m_permanent;
    bool m_byBars;
    market::BookSize m_lot;
    double m_sizeUnit;

    VenueMarket m_market;
    EatenLevels m_eaten;
    VolumeShare m_share;
    std::vector<VenueOrder> m_orders;   // not done, in order of priority
    std::vector<VenueReport> m_reports; // until cleared
    VenueLedger m_ledger;
    std::vector<ClientKey> m_clients;       // by client id
    std::vector<OrderGroupId> m_doneGroups; // of CancelOthers, by id
    Time m_now = Time::min();
    Time m_known = Time::min(); // of the newest report
    Time m_nextTimer = Time::max();
    OrderId m_lastId;
    Lots m_position;
    bool m_halted = false;
    VenueWatch m_watch;
    bool m_watchIsOld = true;
    bool m_changed = false;       // an order stepped since the last settle()
    std::uint64_t m_priority = 0; // last one given

    bool m_inBar = false;     // fills of this moment lie in the bar from m_barStart on
    bool m_insideBar = false; // and not at its open
    Time m_barStart;
    Price m_lastBefore;                 // the bar that is being shown
    Lots m_barLeft;                     // what participation leaves of the bar
    std::array<bool, 2> m_barFilled{};  // a buy, a sale, at a price inside the bar
    std::array<bool, 2> m_barStopped{}; // the same by a stop, before anything better

    double m_volatility = 0.0;
    double m_dailyVolume = 0.0;
};

} // namespace sextant::trading
