#include "engine/trading/risk/risk_state.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/canonical_parts.h"
#include "engine/trading/risk/loss_limits.h"

namespace sextant::trading {

void RiskState::define(InstrumentId instrument)
{
    expects(instrument.isSet(), "an instrument has an id");
    if (m_instruments.size() < instrument.value) m_instruments.resize(instrument.value);
}

const RiskState::PerInstrument* RiskState::find(InstrumentId instrument) const
{
    return instrument.isSet() && instrument.value <= m_instruments.size() ? &m_instruments[instrument.value - 1U]
                                                                          : nullptr;
}

RiskState::PerInstrument& RiskState::get(InstrumentId instrument)
{
    define(instrument);
    return m_instruments[instrument.value - 1U];
}

void RiskState::noteOrder(InstrumentId instrument, Lots quantity, Time time)
{
    m_orderTimes[m_orderCount++ % kRateCapacity] = time;
    PerInstrument& known = get(instrument);
    known.quantities[known.quantityCount++ % kQuantities] = quantity.count;
}

void RiskState::noteEntry(InstrumentId instrument, Time time) { get(instrument).lastEntry = time; }

void RiskState::noteClosed(InstrumentId instrument, Cash net, Time time)
{
    if (net.units < 0) get(instrument).lastLoss = time;
}

Halts RiskState::observe(Cash equity, Cash dayStart, Cash weekStart, Cash peak, const RiskSettings& settings)
{
    const Halts broken{.dailyLoss = isLossAtLeast(dayStart, equity, settings.maxDailyLossPpm),
                       .weeklyLoss = isLossAtLeast(weekStart, equity, settings.maxWeeklyLossPpm),
                       .drawdown = isLossBeyond(peak, equity, settings.maxDrawdownPpm)};
    const Halts fresh{.dailyLoss = broken.dailyLoss && !m_halts.dailyLoss,
                      .weeklyLoss = broken.weeklyLoss && !m_halts.weeklyLoss,
                      .drawdown = broken.drawdown && !m_halts.drawdown};
    m_halts.dailyLoss |= broken.dailyLoss;
    m_halts.weeklyLoss |= broken.weeklyLoss;
    m_halts.drawdown |= broken.drawdown;
    return fresh;
}

bool RiskState::unlock(ReasonCode rule)
{
    bool* halt = rule == ReasonCode::R03MaxDailyLoss    ? &m_halts.dailyLoss
                 : rule == ReasonCode::R04MaxWeeklyLoss ? &m_halts.weeklyLoss
                 : rule == ReasonCode::R08Drawdown      ? &m_halts.drawdown
                                                        : nullptr;
    if (halt == nullptr || !*halt) return false;
    *halt = false;
    return true;
}

std::optional<Time> RiskState::lastEntry(InstrumentId instrument) const
{
    const PerInstrument* known = find(instrument);
    return known == nullptr ? std::nullopt : known->lastEntry;
}

std::optional<Time> RiskState::lastLoss(InstrumentId instrument) const
{
    const PerInstrument* known = find(instrument);
    return known == nullptr ? std::nullopt : known->lastLoss;
}

int RiskState::ordersWithin(Duration window, Time now) const
{
    const auto kept = static_cast<int>(std::min<std::uint64_t>(m_orderCount, kRateCapacity));
    int count = 0;
    while (count < kept &&
           m_orderTimes[(m_orderCount - 1 - static_cast<std::uint64_t>(count)) % kRateCapacity] > now - window)
        ++count;
    return count;
}

std::optional<Lots> RiskState::medianQuantity(InstrumentId instrument, int from) const
{
    const PerInstrument* known = find(instrument);
    if (known == nullptr || known->quantityCount == 0 || static_cast<std::int64_t>(known->quantityCount) < from)
        return std::nullopt;
    auto sorted = known->quantities;
    const auto count = std::min<std::ptrdiff_t>(known->quantityCount, kQuantities);
    const auto middle = sorted.begin() + (count - 1) / 2;
    std::nth_element(sorted.begin(), middle, sorted.begin() + count);
    return Lots{*middle};
}

void RiskState::canonical(CanonicalWriter& out) const
{
    out.put(m_instruments.size());
    for (const PerInstrument& known : m_instruments) {
        putOptional(out, known.lastEntry);
        putOptional(out, known.lastLoss);
        out.put(known.quantityCount);
        for (const std::int64_t quantity : known.quantities)
            out.put(quantity);
    }
    out.put(m_orderCount);
    for (const Time time : m_orderTimes)
        out.put(time);
    out.putAll(m_halts.dailyLoss, m_halts.weeklyLoss, m_halts.drawdown);
    m_killSwitch.canonical(out);
}

void RiskState::restore(CanonicalReader& in, std::span<const InstrumentId> ids)
{
    const std::size_t count = in.count((5 + kQuantities) * 8);
    expects(count <= ids.size() || !in.ok(), "every instrument of the account has its id");
    for (std::size_t i = 0; i < count; ++i) {
        PerInstrument known;
        known.lastEntry = getOptional<Time>(in);
        known.lastLoss = getOptional<Time>(in);
        in.get(known.quantityCount);
        for (std::int64_t& quantity : known.quantities)
            in.get(quantity);
        if (in.ok() && ids[i].isSet()) get(ids[i]) = known;
    }
    in.get(m_orderCount);
    for (Time& time : m_orderTimes)
        in.get(time);
    in.getAll(m_halts.dailyLoss, m_halts.weeklyLoss, m_halts.drawdown);
    m_killSwitch.restore(in);
}

} // namespace sextant::trading
