#include "engine/session/account_fold.h"

#include <algorithm>
#include <cstdlib>

namespace sextant::session {
namespace {

template <trading::AccountMode Mode>
Cash converted(const trading::MultiCurrencyAccount<Mode>& account, std::string_view currency, Cash amount)
{
    if (currency.empty() || amount.units == 0) return amount;
    const auto rate = account.rates().find(currency);
    return rate ? rate->convert(amount).value_or(Cash{}) : Cash{};
}

constexpr double kDayNs = 86'400e9;

} // namespace

void AccountFold::add(const LedgerEntry& entry)
{
    auto found = m_byCurrency.find(entry.currency.view());
    if (found == m_byCurrency.end()) found = m_byCurrency.emplace(std::string(entry.currency.view()), Sums{}).first;
    Sums& sums = found->second;
    sums.cash = entry.balance;
    sums.realised.units += entry.realised.units;
    switch (entry.kind) {
    case LedgerEntry::Kind::Fee:
        sums.fees.units -= entry.amount.units;
        break;
    case LedgerEntry::Kind::Dividend:
        sums.dividends.units += entry.amount.units;
        break;
    case LedgerEntry::Kind::Funding:
        sums.funding.units += entry.amount.units;
        break;
    case LedgerEntry::Kind::Deposit:
    case LedgerEntry::Kind::Trade:
    case LedgerEntry::Kind::SplitCash:
    case LedgerEntry::Kind::Capital:
    case LedgerEntry::Kind::Correction:
    case LedgerEntry::Kind::Exchange:
        break;
    }
}

template <trading::AccountMode Mode>
std::shared_ptr<const AccountPart> AccountFold::part(const Session& session, const TradingDesk<Mode>& desk,
                                                     std::size_t account, std::span<const PositionRow> positions)
{
    const trading::MultiCurrencyAccount<Mode>& ledger = desk.ledger();
    auto made = std::make_shared<AccountPart>();
    AccountPart& part = *made;
    part.account = static_cast<std::uint8_t>(account);
    part.name = session.accountName(account);
    part.currency = ledger.currency();
    part.balances = ledger.balances(session.now());
    part.initialCash = ledger.initialCash();
    part.contributed = ledger.contributed();
    for (const auto& [currency, sums] : m_byCurrency) {
        part.cash.units += converted(ledger, currency, sums.cash).units;
        part.fees.units += converted(ledger, currency, sums.fees).units;
        part.realised.units += converted(ledger, currency, sums.realised).units;
        part.dividends.units += converted(ledger, currency, sums.dividends).units;
        part.funding.units += converted(ledger, currency, sums.funding).units;
    }
    part.equity = part.cash;
    for (const PositionRow& row : positions) {
        if (row.account != account) continue;
        const Cash value = session.instrument(row.instrument).value(row.mark, row.quantity).value_or(Cash{});
        const Cash worth = ledger.converted(row.instrument, value);
        part.equity.units += worth.units;
        part.exposure.units += std::abs(worth.units);
        part.unrealised.units += ledger.converted(row.instrument, row.unrealised).units;
    }
    part.dayStartEquity = ledger.dayStartEquity();
    part.peakEquity = std::max(ledger.peakEquity(), part.equity);
    part.maxDrawdown = ledger.maxDrawdownRatio();
    part.longestUnderWater = static_cast<double>(desk.curve().longestUnderWater().count()) / kDayNs;
    if (part.peakEquity.units > 0)
        part.drawdown = 1.0 - static_cast<double>(part.equity.units) / static_cast<double>(part.peakEquity.units);
    const trading::RiskSettings& limits = session.config().risk;
    part.dailyLossLimit = static_cast<double>(limits.maxDailyLossPpm) / 1e6;
    part.exposureLimit = static_cast<double>(limits.maxExposurePpm) / 1e6;
    const double lost = static_cast<double>(part.dayStartEquity.units - part.equity.units);
    if (lost > 0.0 && part.dayStartEquity.units > 0 && part.dailyLossLimit > 0.0)
        part.dailyLossUsed = lost / static_cast<double>(part.dayStartEquity.units) / part.dailyLossLimit;
    part.closedTrades = static_cast<std::uint64_t>(m_trades.count);
    part.winRate = m_trades.winRate();
    part.profitFactor = m_trades.profitFactor();
    part.expectancyR = m_trades.expectancyR();
    // A point of the curve changes with every price; it is copied when the newest begins, or the whole was joined.
    const auto points = desk.curve().points();
    const bool isNew = !m_curve || m_curve->size() != points.size() ||
                       (!points.empty() && m_curve->back().start != points.back().start);
    if (isNew) m_curve = std::make_shared<const std::vector<trading::EquityPoint>>(points.begin(), points.end());
    part.curve = m_curve;
    return made;
}

template std::shared_ptr<const AccountPart> AccountFold::part(const Session&, const TradingDesk<trading::Paper>&,
                                                              std::size_t, std::span<const PositionRow>);
template std::shared_ptr<const AccountPart> AccountFold::part(const Session&, const TradingDesk<trading::Shadow>&,
                                                              std::size_t, std::span<const PositionRow>);

} // namespace sextant::session
