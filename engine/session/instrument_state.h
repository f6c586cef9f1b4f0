#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "engine/analysis/indicators/atr.h"
#include "engine/analysis/regimes/regime_engine.h"
#include "engine/analysis/scoring/confluence.h"
#include "engine/decision/gates/spread_median.h"
#include "engine/market/bar_cascade.h"
#include "engine/market/book/order_book.h"
#include "engine/market/calendar.h"
#include "engine/market/instrument.h"
#include "engine/session/configuration/session_config.h"
#include "engine/session/market_view.h"
#include "engine/trading/risk/intent.h"
#include "engine/trading/venue/venue_watch.h"

namespace sextant::session {

/// From an instant on, raw prices times `factor` are on the scale of the first ones.
struct Adjustment {
    Time from;
    double factor = 1.0;
};

/// What tells the market regime of an instrument, and what it needs to know between two bars.
struct RegimeState {
    RegimeState(const market::Instrument& instrument, market::Timeframe timeframe,
                const analysis::RegimeSettings& settings);

    market::Timeframe timeframe;
    analysis::RegimeEngine engine;
    analysis::SpreadHistory spreads;
    Time nextSpread = Time::min(); ///< quotes are looked at once a second at most, as the spread gate does
    Time dayOpen = Time::max();    ///< of the trading day of the newest quote: [open, close)
    Time dayClose = Time::min();
    Time lastQuote = Time::min();          ///< newest that was looked at
    std::optional<Time> lastEnd;           ///< of the newest bar
    bool isLive = false;                   ///< a bar closed that was no warm-up
    bool isModelOld = false;               ///< it has been said that the models are too old
    ReasonCode failure = ReasonCode::None; ///< why the newest training gave no models; None once one does
};

/// What one trading desk waits for in one instrument. The position's prices are its stop, trail and target, and the
/// first price that is better than its best; the others hold them and what concerns its orders at the venue.
struct DeskWatch {
    trading::PriceWatch position;
    trading::PriceWatch trades;
    trading::PriceWatch bids;
    trading::PriceWatch asks;
    bool books = false;              ///< every change of the book
    bool everything = false;         ///< every record
    std::uint32_t pendingOrders = 0; ///< not done
    bool hasPosition = false;
    friend bool operator==(const DeskWatch&, const DeskWatch&) = default;
};

class AgentState;

/// Everything a session keeps of one instrument: its last prices, its bars and what was made of them. No account in
/// here.
struct InstrumentState {
    InstrumentState();
    ~InstrumentState();
    InstrumentState(InstrumentState&&) noexcept;
    InstrumentState& operator=(InstrumentState&&) noexcept;

    std::shared_ptr<const market::Instrument> instrument;
    std::shared_ptr<const market::Calendar> calendar;
    ScoringPlan plan;
    double priceDivisor = 1.0; ///< 10^k of the instrument

    // The newest data. `last` is the newest price of any kind; 0 before the first.
    Price last;
    Time lastTime;
    trading::PriceSource lastSource = trading::PriceSource::Bar;
    Duration barLength{};    ///< of the bar `last` came from
    market::Trade lastTrade; ///< newest; time 0 before the first
    Time quoted;             ///< of the newest quote that was no book's; 0 before the first
    market::Quote quote;     ///< newest with both sides, whatever their order; time 0 before the first
    std::uint32_t barSpread = market::Bar::kUnknownSpread; ///< closing spread of the newest quote bar
    std::optional<market::OrderBook> book;                 ///< absent before its first record; nothing decides on it

    // Of options alone.
    InstrumentId underlying; ///< unset where that is no instrument of the session
    InstrumentId successor;  ///< after a split: whose quotes are its own from now on
    InstrumentId predecessor;
    std::optional<Price> adjustedStrike; ///< after a split, 10^-4
    bool isRetired = false;              ///< it is listed under another symbol now: nobody opens anything in it

    // Bars.
    std::optional<market::BarCascade> cascade; ///< absent where nothing longer than the tape's bars is wanted
    MarketView::Histories histories;
    std::vector<analysis::TimeframeAnalysis> analyses; ///< one per timeframe of plan.parts, ascending
    std::optional<analysis::Atr> baseAtr; ///< where nothing is scored: ATR(14) of the base timeframe, for stops
    analysis::ScoringConfig scoring;
    std::optional<RegimeState> regime; ///< none where nothing is scored
    analysis::ScoreParts scoreParts;   ///< what the newest score was made of, of whichever signal timeframe; reused
    analysis::ScoreParts shownParts;   ///< the same of the shortest signal timeframe, for the screen
    std::array<std::optional<analysis::ScoreResult>, market::kTimeframeCount> scores; ///< newest, by signal timeframe
    double adjustment =
        1.0; ///< raw price times this is the adjusted series that indicators see (splits and dividends so far)
    std::vector<Adjustment> adjustments; ///< how it came about, in time order

    std::unique_ptr<AgentState> agents; ///< null while engine 2 is off

    // Signals.
    std::optional<Time> lastPassed; ///< newest signal that passed the gates
    std::array<std::uint64_t, market::kTimeframeCount> barsAtLastPassed{};
    decision::SpreadMedian spreads;

    // Kept by the trading desks.
    std::vector<DeskWatch> desks{2}; ///< by desk: the main one, the shadow one, then other accounts
    DeskWatch watched;               ///< of all of them
    void joinWatches();

    [[nodiscard]] InstrumentId id() const { return instrument->id; }
    [[nodiscard]] bool hasPrice() const { return last.units > 0; }
    [[nodiscard]] bool hasFreshQuote(Time now, Duration maxAge) const
    {
        return quote.isUsable() && quote.time.ns != 0 && now - quote.time <= maxAge;
    }
    [[nodiscard]] const BarHistory& history(market::Timeframe timeframe) const
    {
        return histories[market::index(timeframe)];
    }
};

/// Shows the indicators of its timeframe a closed bar, its raw prices times `adjustment`. Incomplete ones are left out:
/// no indicator may rest on a bar whose beginning is unknown. Whether the market became another one by it.
std::optional<analysis::RegimeChange> updateAnalyses(InstrumentState& state, const market::Bar& bar, double adjustment);

/// Every complete bar at hand, timeframe by timeframe, each with the adjustment that held then.
void forEachPastBar(const InstrumentState& state,
                    const std::function<void(market::Timeframe, const analysis::BarInput&)>& use);
/// Shows the bars at hand again, each with the adjustment that held then: to the indicators and detectors, which begin
/// anew, or to the regime.
enum class ShownTo : std::uint8_t { Indicators, Regime };
void showHistory(InstrumentState& state, ShownTo whom);

/// Looks at the newest quote's spread, for the regime.
void noteSpread(InstrumentState& state, const market::Quote& quote);

/// The regime as of the last closed bar of its timeframe; null if nothing is scored.
[[nodiscard]] inline const analysis::Regime* regimeOf(const InstrumentState& state)
{
    return state.regime ? &state.regime->engine.current() : nullptr;
}

/// The spread a decision at `now` sees: of a fresh quote or of the last quote bar, else the stand-in of execution.md
/// §5.1.
struct SpreadSeen {
    Price spread;
    Price mid; ///< > 0 if a price is known
    bool proxy = true;
};
[[nodiscard]] SpreadSeen spreadAt(const InstrumentState& state, Time now, const SessionConfig& config);

/// ATR(14) in raw prices that a decision on `timeframe` measures its stop in: of that timeframe, else of the longest
/// shorter one, else of the shortest there is; 0 while there is none.
[[nodiscard]] double rawAtr(const InstrumentState& state, market::Timeframe timeframe);

/// What a position is valued at: the mid of a fresh quote, else the last price.
[[nodiscard]] Price markPrice(const InstrumentState& state, Time now, const SessionConfig& config);

/// The calendar at the moment an order decided at `now` would act: now, or for bars of a day and longer the next
/// regular open (their orders fill at the next bar's open). Only the regular session counts as open for entries where a
/// calendar has extended hours.
[[nodiscard]] trading::CalendarStatus calendarStatus(const InstrumentState& state, Time now);

} // namespace sextant::session
