#include "engine/session/instrument_state.h"

#include "engine/trading/fills/market_fill.h"

namespace sextant::session {

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
