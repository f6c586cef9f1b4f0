#include "engine/trading/risk/run_budget.h"

#include <algorithm>

namespace sextant::trading {
namespace {

constexpr double kCashUnit = 1e-8;

void consider(BudgetState& worst, double measured, double limit, bool isBroken)
{
    const double used = limit > 0.0 ? std::max(measured, 0.0) / limit : isBroken ? 1.0 : 0.0;
    const bool isSet = worst.limit > 0.0 || worst.isBroken;
    if (isSet && (worst.isBroken != isBroken ? worst.isBroken : used <= worst.used)) return;
    worst = {measured, limit, used, isBroken};
}

} // namespace

void RunUsage::begin(Time time, Cash equity)
{
    *this = RunUsage();
    m_started = time;
    m_startEquity = equity;
}

void RunUsage::noteEntry(Cash value)
{
    ++m_entriesToday;
    const std::int64_t size = value.units < 0 ? -value.units : value.units;
    if (__builtin_add_overflow(m_notional.units, size, &m_notional.units)) m_notional.units = INT64_MAX;
}

void RunUsage::canonical(CanonicalWriter& out) const
{
    out.putAll(m_started, m_startEquity, m_entriesToday, m_notional);
}

void RunUsage::restore(CanonicalReader& in) { in.getAll(m_started, m_startEquity, m_entriesToday, m_notional); }

BudgetState budgetState(const RunBudget& budget, const RunUsage& usage, Cash equity, Time now, __int128 orderValue)
{
    BudgetState worst;
    if (budget.tradesPerDay) {
        const int trades = usage.entriesToday() + (orderValue > 0 ? 1 : 0);
        consider(worst, trades, *budget.tradesPerDay, trades > *budget.tradesPerDay);
    }
    if (budget.maxLoss) {
        const __int128 lost = static_cast<__int128>(usage.startEquity().units) - equity.units;
        consider(worst, static_cast<double>(lost) * kCashUnit, static_cast<double>(budget.maxLoss->units) * kCashUnit,
                 lost >= budget.maxLoss->units);
    }
    if (budget.maxRuntime) {
        const Duration ran = now - usage.started();
        consider(worst, static_cast<double>(ran.count()) / 1e9, static_cast<double>(budget.maxRuntime->count()) / 1e9,
                 ran >= *budget.maxRuntime);
    }
    if (budget.maxNotional) {
        const __int128 sum = static_cast<__int128>(usage.notional().units) + orderValue;
        consider(worst, static_cast<double>(sum) * kCashUnit,
                 static_cast<double>(budget.maxNotional->units) * kCashUnit, sum > budget.maxNotional->units);
    }
    return worst;
}

} // namespace sextant::trading
