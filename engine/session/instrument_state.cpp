#include "engine/session/instrument_state.h"

#include <algorithm>

#include "engine/session/agent_state.h"
#include "engine/trading/fills/market_fill.h"

namespace sextant::session {

namespace {

/// What lies around a bar besides its prices.
analysis::RegimeContext contextOf(const InstrumentState& state, const market::Bar& bar)
{
    const RegimeState& regime = *state.regime;
    analysis::RegimeContext context;
    if (regime.lastQuote > bar.start()) context.spread = regime.spreads.reading();
    if (!regime.lastEnd || bar.start() <= *regime.lastEnd) return context;
    const Duration open = state.calendar->openTimeBetween(*regime.lastEnd, bar.start());
    // Bars of a day and longer have a close and the next one's open between them by nature.
    context.opensSession = bar.timeframe < market::Timeframe::D1 && open < bar.start() - *regime.lastEnd;
    context.missingBars =
        static_cast<int>(std::min<std::int64_t>(open / market::nominalLength(bar.timeframe), 1'000'000));
    return context;
}

analysis::BarInput inputOf(const InstrumentState& state, const market::Bar& bar, double adjustment)
{
    // Instrument::toDouble with its divisor at hand.
    const auto adjusted = [&](Price price) {
        return static_cast<double>(price.units) / state.priceDivisor * adjustment;
    };
    return {bar.start(),         bar.end,   adjusted(bar.open), adjusted(bar.high), adjusted(bar.low),
            adjusted(bar.close), bar.volume};
}

void showIndicators(InstrumentState& state, const market::Bar& bar, const analysis::BarInput& input)
{
    for (analysis::TimeframeAnalysis& analysis : state.analyses)
        if (analysis.timeframe() == bar.timeframe) analysis.update(input);
    const bool isBase = bar.timeframe == state.instrument->baseTimeframe.value_or(market::Timeframe::M1);
    if (state.baseAtr && isBase) {
        // The true range knows no open.
        analysis::BarInput noOpen = input;
        noOpen.open = noOpen.close;
        state.baseAtr->update(noOpen);
    }
    if (state.agents) state.agents->update(state, bar.timeframe, input);
}

std::optional<analysis::RegimeChange> showRegime(InstrumentState& state, const market::Bar& bar,
                                                 const analysis::BarInput& input)
{
    if (!state.regime || state.regime->timeframe != bar.timeframe) return std::nullopt;
    auto change = state.regime->engine.update(input, contextOf(state, bar));
    state.regime->lastEnd = bar.end;
    return change;
}

template <class Use>
void forEachPast(const InstrumentState& state, const Use& use)
{
    // At one instant an action comes before the bars of the tape, but after those that were built.
    const bool isOnTape = state.instrument->barSource == market::BarSource::Bars;
    for (const BarHistory& history : state.histories)
        for (std::size_t k = history.size(); k > 0; --k) {
            const market::Bar& bar = history.newest(k - 1);
            if ((bar.flags & market::kIncomplete) != 0) continue;
            double factor = 1.0;
            for (const Adjustment& step : state.adjustments)
                if (bar.end > step.from || (isOnTape && bar.end == step.from)) factor = step.factor;
            use(bar, inputOf(state, bar, factor));
        }
}

} // namespace

InstrumentState::InstrumentState() = default;
InstrumentState::~InstrumentState() = default;
InstrumentState::InstrumentState(InstrumentState&&) noexcept = default;
InstrumentState& InstrumentState::operator=(InstrumentState&&) noexcept = default;

RegimeState::RegimeState(const market::Instrument& instrument, market::Timeframe timeframe_,
                         const analysis::RegimeSettings& settings)
    : timeframe(timeframe_), engine(instrument.symbol, timeframe_, instrument.toDouble(instrument.tick), settings),
      spreads(settings.spreadWindow)
{}

void noteSpread(InstrumentState& state, const market::Quote& quote)
{
    if (!state.regime || quote.time < state.regime->nextSpread) return;
    RegimeState& regime = *state.regime;
    regime.nextSpread = quote.time + std::chrono::seconds(1);
    regime.lastQuote = quote.time;
    constexpr std::int64_t kHour = 3'600'000'000'000;
    std::int64_t hour = quote.time.ns / kHour % 24;
    if (!state.calendar->isAlwaysOpen()) {
        if (quote.time < regime.dayOpen || quote.time >= regime.dayClose) {
            const market::TradingDay day = state.calendar->tradingDayAt(quote.time);
            regime.dayOpen = day.open;
            regime.dayClose = day.close;
        }
        hour = std::clamp<std::int64_t>((quote.time - regime.dayOpen).count() / kHour, 0, 23);
    }
    const double middle = 0.5 * (static_cast<double>(quote.bid.units) + static_cast<double>(quote.ask.units));
    const double spread = static_cast<double>(quote.ask.units - quote.bid.units);
    if (middle > 0.0 && hour >= 0) regime.spreads.push(spread / middle, static_cast<int>(hour));
}

std::optional<analysis::RegimeChange> updateAnalyses(InstrumentState& state, const market::Bar& bar, double adjustment)
{
    if ((bar.flags & market::kIncomplete) != 0) return std::nullopt;
    const analysis::BarInput input = inputOf(state, bar, adjustment);
    showIndicators(state, bar, input);
    return showRegime(state, bar, input);
}

void forEachPastBar(const InstrumentState& state,
                    const std::function<void(market::Timeframe, const analysis::BarInput&)>& use)
{
    forEachPast(state, [&](const market::Bar& bar, const analysis::BarInput& input) { use(bar.timeframe, input); });
}

void showHistory(InstrumentState& state, ShownTo whom)
{
    forEachPast(state, [&](const market::Bar& bar, const analysis::BarInput& input) {
        if (whom == ShownTo::Regime)
            showRegime(state, bar, input);
        else
            showIndicators(state, bar, input);
    });
}

double rawAtr(const InstrumentState& state, market::Timeframe timeframe)
{
    double found = 0.0;
    for (const analysis::TimeframeAnalysis& analysis : state.analyses)
        if (const auto atr = analysis.atr(); atr && *atr > 0.0 && (found <= 0.0 || analysis.timeframe() <= timeframe))
            found = *atr;
    if (found <= 0.0 && state.baseAtr) found = state.baseAtr->value().value_or(0.0);
    return found / state.adjustment;
}

SpreadSeen spreadAt(const InstrumentState& state, Time now, const SessionConfig& config)
{
    SpreadSeen seen;
    if (state.hasFreshQuote(now, config.risk.limits(state.instrument->assetClass).maxQuoteAge)) {
        seen.spread = Price{state.quote.ask.units - state.quote.bid.units};
        seen.mid = Price{state.quote.bid.units + seen.spread.units / 2};
        seen.proxy = false;
        return seen;
    }
    seen.mid = state.last;
    if (state.barSpread != market::Bar::kUnknownSpread && state.lastSource == trading::PriceSource::Bar) {
        seen.spread = Price{state.barSpread};
        seen.proxy = false;
        return seen;
    }
    if (state.hasPrice()) seen.spread = trading::proxySpread(*state.instrument, config.fills, state.last);
    return seen;
}

Price markPrice(const InstrumentState& state, Time now, const SessionConfig& config)
{
    if (!state.hasFreshQuote(now, config.risk.limits(state.instrument->assetClass).maxQuoteAge)) return state.last;
    return Price{state.quote.bid.units + (state.quote.ask.units - state.quote.bid.units) / 2};
}

trading::CalendarStatus calendarStatus(const InstrumentState& state, Time now)
{
    trading::CalendarStatus status;
    if (state.calendar->isAlwaysOpen()) return status;
    market::TradingDay day = state.calendar->tradingDayAt(now);
    Time at = now;
    if (state.instrument->baseTimeframe && *state.instrument->baseTimeframe >= market::Timeframe::D1) {
        if (now >= day.regularOpen) day = state.calendar->nextTradingDay(day);
        at = day.regularOpen;
    }
    status.isOpen = state.calendar->isRegular(at);
    if (status.isOpen) {
        status.untilClose = day.regularClose - at;
        status.sinceOpen = at - day.regularOpen;
    }
    return status;
}

void InstrumentState::joinWatches()
{
    watched = {};
    for (const DeskWatch& desk : desks) {
        watched.position.join(desk.position);
        watched.trades.join(desk.trades);
        watched.bids.join(desk.bids);
        watched.asks.join(desk.asks);
        watched.books = watched.books || desk.books;
        watched.everything = watched.everything || desk.everything;
        watched.pendingOrders += desk.pendingOrders;
        watched.hasPosition = watched.hasPosition || desk.hasPosition;
    }
}

} // namespace sextant::session
