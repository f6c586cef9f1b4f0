#include "engine/session/instrument_state.h"

#include "engine/trading/fills/market_fill.h"

namespace sextant::session {

void updateAnalyses(InstrumentState& state, const market::Bar& bar, double adjustment)
{
    if ((bar.flags & market::kIncomplete) != 0) return;
    // Instrument::toDouble with its divisor at hand.
    const auto adjusted = [&](Price price) {
        return static_cast<double>(price.units) / state.priceDivisor * adjustment;
    };
    for (analysis::TimeframeAnalysis& analysis : state.analyses)
        if (analysis.timeframe() == bar.timeframe)
            analysis.update({bar.start(), bar.end, adjusted(bar.open), adjusted(bar.high), adjusted(bar.low),
                             adjusted(bar.close), bar.volume});
    const bool isBase = bar.timeframe == state.instrument->baseTimeframe.value_or(market::Timeframe::M1);
    if (state.baseAtr && isBase) {
        // The true range knows no open.
        const double close = adjusted(bar.close);
        state.baseAtr->update({bar.start(), bar.end, close, adjusted(bar.high), adjusted(bar.low), close, bar.volume});
    }
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
    if (state.hasFreshQuote(now, config.risk.maxQuoteAge)) {
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
    if (!state.hasFreshQuote(now, config.risk.maxQuoteAge)) return state.last;
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

} // namespace sextant::session
