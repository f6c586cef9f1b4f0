#include "engine/trading/risk/trading_holds.h"

#include <algorithm>

#include "engine/trading/canonical_parts.h"

namespace sextant::trading {
namespace {

bool isBefore(const TradingHold& hold, InstrumentId instrument) { return hold.instrument < instrument; }

} // namespace

bool TradingHolds::hold(InstrumentId instrument, ReasonCode cause, StopAction action, Time time)
{
    expects(instrument.isSet() && cause != ReasonCode::None, "a hold names its instrument and cause");
    const auto at = std::lower_bound(m_holds.begin(), m_holds.end(), instrument, isBefore);
    if (at == m_holds.end() || at->instrument != instrument) {
        m_holds.insert(at, {instrument, cause, action, time});
        return true;
    }
    if (action <= at->action) return false;
    at->action = action;
    return true;
}

bool TradingHolds::release(InstrumentId instrument)
{
    return std::erase_if(m_holds, [&](const TradingHold& each) { return each.instrument == instrument; }) > 0;
}

const TradingHold* TradingHolds::find(InstrumentId instrument) const
{
    const auto at = std::lower_bound(m_holds.begin(), m_holds.end(), instrument, isBefore);
    return at == m_holds.end() || at->instrument != instrument ? nullptr : &*at;
}

void TradingHolds::canonical(CanonicalWriter& out) const
{
    out.put(m_holds.size());
    for (const TradingHold& each : m_holds) {
        out.putAll(each.instrument, each.action, each.since);
        putReason(out, each.cause);
    }
}

void TradingHolds::restore(CanonicalReader& in, std::span<const InstrumentId> ids)
{
    m_holds.clear();
    for (std::size_t left = in.count(4 * 8); left > 0; --left) {
        TradingHold each;
        in.getAll(each.instrument, each.action, each.since);
        each.cause = getReason(in);
        if (!in.ok()) return;
        if (!each.instrument.isSet() || each.instrument.value > ids.size()) continue;
        const InstrumentId here = ids[each.instrument.value - 1U];
        if (here.isSet() && each.cause != ReasonCode::None) (void)hold(here, each.cause, each.action, each.since);
    }
}

} // namespace sextant::trading
