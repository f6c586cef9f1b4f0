#include "models/equity_series.h"

#include <algorithm>

namespace sextant::models {
namespace {

double moneyOf(Cash cash) { return static_cast<double>(cash.units) / 1e8; }

} // namespace

bool EquitySeries::setSnapshot(const session::Snapshot* snapshot)
{
    std::shared_ptr<const session::AccountPart> account = snapshot == nullptr ? nullptr : snapshot->account;
    if (account == m_account) return false;
    const bool isSameCurve = account != nullptr && m_account != nullptr && account->curve == m_account->curve &&
                             account->contributed == m_account->contributed;
    m_account = std::move(account);
    if (isSameCurve) return true;
    m_points.clear();
    m_knowsDrawdown = m_account == nullptr || m_account->contributed.units == 0;
    if (m_account == nullptr || m_account->curve == nullptr) return true;
    m_points.reserve(m_account->curve->size());
    double peak = 0.0;
    for (const trading::EquityPoint& point : *m_account->curve) {
        Point& out = m_points.emplace_back(
            Point{point.start, moneyOf(point.last), moneyOf(point.low), moneyOf(point.high), 0.0});
        // Within a point nobody knows which came first: the low is measured from the highest before it and what it
        // ended at, so that a point is never said to have fallen from its own later high.
        peak = std::max(peak, std::min(out.high, out.last));
        if (m_knowsDrawdown && peak > 0.0) out.drawdown = std::clamp(1.0 - out.low / peak, 0.0, 1.0);
        peak = std::max(peak, out.high);
    }
    return true;
}

std::optional<std::size_t> EquitySeries::at(Time time) const
{
    const auto after = std::upper_bound(m_points.begin(), m_points.end(), time,
                                        [](Time wanted, const Point& point) { return wanted < point.start; });
    if (after == m_points.begin()) return std::nullopt;
    return static_cast<std::size_t>(after - m_points.begin()) - 1;
}

} // namespace sextant::models
