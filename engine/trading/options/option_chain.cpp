#include "engine/trading/options/option_chain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "engine/core/contract.h"
#include "engine/core/math.h"
#include "engine/market/options/option_expiry.h"
#include "engine/trading/options/black_scholes.h"
#include "engine/trading/options/option_pricer.h"

namespace sextant::trading {
namespace {

using sextant::market::QuoteProblem;

double toNumber(Price price) { return static_cast<double>(price.units) / 10'000.0; }
static_assert(market::kOptionPriceScale == 4);

/// The forward that calls and puts agree on: the mean of the three strikes where they cost most nearly the same.
std::optional<double> impliedForward(const ChainExpiry& expiry)
{
    struct Candidate {
        double difference;
        double forward;
    };
    std::vector<Candidate> candidates;
    const double growth = math::exp(expiry.rate * expiry.years);
    for (const ChainRow& row : expiry.rows)
        if (row.call && row.put && row.call->mid && row.put->mid) {
            const double difference = *row.call->mid - *row.put->mid;
            candidates.push_back({std::fabs(difference), row.strike.toDouble() + difference * growth});
        }
    if (candidates.empty()) return std::nullopt;
    const std::size_t count = std::min<std::size_t>(3, candidates.size());
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.difference < b.difference; });
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i)
        sum += candidates[i].forward;
    const double forward = sum / static_cast<double>(count);
    return forward > 0.0 ? std::optional(forward) : std::nullopt;
}

OptionMarket marketOf(const ChainExpiry& expiry, double spot)
{
    OptionMarket market;
    market.spot = spot;
    market.rate = expiry.rate;
    market.dividendYield = expiry.dividendYield;
    return market;
}

VolatilityResult legVolatility(const ChainExpiry& expiry, const OptionTerms& terms, const OptionMarket& market,
                               double price)
{
    if (expiry.root.style == OptionStyle::European) return findVolatility(terms, market, price);
    return findAmericanVolatility(terms, market, price, PricingModel::BaroneAdesiWhaley);
}

void fillLeg(const ChainExpiry& expiry, double spot, OptionType type, market::Strike strike,
             std::optional<ChainLeg>& leg)
{
    if (!leg || !leg->mid) return;
    const OptionTerms terms{type, strike.toDouble(), expiry.years};
    const VolatilityResult found = legVolatility(expiry, terms, marketOf(expiry, spot), *leg->mid);
    if (found)
        leg->volatility = *found;
    else
        leg->fault = found.error();
}

void fillValue(const ChainExpiry& expiry, double spot, OptionType type, const ChainRow& row,
               std::optional<ChainLeg>& leg)
{
    if (!leg || !row.volatility) return;
    OptionMarket market = marketOf(expiry, spot);
    market.volatility = *row.volatility;
    const OptionTerms terms{type, row.strike.toDouble(), expiry.years};
    const bool isEuropean = expiry.root.style == OptionStyle::European;
    const auto value = optionValue(isEuropean ? PricingModel::BlackScholes : PricingModel::BaroneAdesiWhaley, terms,
                                   expiry.root.style, market);
    if (value) {
        leg->value = *value;
        return;
    }
    // At a rate of 0 a slope by the rate would step into rates at which the approximation does not hold; what it says
    // here stands, the other greeks are those of the European option, as early exercise is worth nothing there.
    const auto here = BaroneAdesiWhaley::prepare(terms, market);
    if (isEuropean || !here) return;
    leg->value = blackScholes(terms, market);
    const OptionValue own = here->value(spot);
    leg->value->price = own.price;
    leg->value->delta = own.delta;
    leg->value->gamma = own.gamma;
    leg->value->elasticity = own.price > 0.0 ? own.delta * spot / own.price : 0.0;
}

/// The volatility of the side in the money, if its spread leaves no more than two points of it open.
std::optional<double> certainEnough(const ChainExpiry& expiry, double spot, OptionType type, const ChainRow& row)
{
    constexpr double kTwoPoints = 0.02;
    const std::optional<ChainLeg>& leg = type == OptionType::Call ? row.call : row.put;
    if (!leg || !leg->volatility) return std::nullopt;
    OptionMarket market = marketOf(expiry, spot);
    market.volatility = *leg->volatility;
    const double vega = blackScholes({type, row.strike.toDouble(), expiry.years}, market).vega;
    const double halfSpread = 0.5 * (toNumber(leg->quote.ask) - toNumber(leg->quote.bid));
    return halfSpread <= kTwoPoints * vega ? leg->volatility : std::nullopt;
}

void fillExpiry(ChainExpiry& expiry, double spot)
{
    for (ChainRow& row : expiry.rows) {
        if (expiry.forward) row.moneyness = math::log(row.strike.toDouble() / *expiry.forward);
        fillLeg(expiry, spot, OptionType::Call, row.strike, row.call);
        fillLeg(expiry, spot, OptionType::Put, row.strike, row.put);
        const auto of = [](const std::optional<ChainLeg>& leg) {
            return leg ? leg->volatility : std::optional<double>();
        };
        const bool isCallOut = row.moneyness >= 0.0;
        row.volatility = of(isCallOut ? row.call : row.put);
        if (!row.volatility)
            row.volatility = certainEnough(expiry, spot, isCallOut ? OptionType::Put : OptionType::Call, row);
        fillValue(expiry, spot, OptionType::Call, row, row.call);
        fillValue(expiry, spot, OptionType::Put, row, row.put);
    }
}

} // namespace

OptionChain::OptionChain(std::string underlying, std::shared_ptr<const market::Calendar> calendar)
    : m_underlying(std::move(underlying)), m_calendar(std::move(calendar))
{
    expects(m_calendar != nullptr, "a chain has a calendar");
}

std::uint32_t OptionChain::add(const market::OptionContract& contract)
{
    const auto [found, isNew] = m_places.emplace(std::pair(contract.root.root, keyOf(contract)),
                                                 static_cast<std::uint32_t>(m_contracts.size()));
    if (isNew) {
        m_contracts.push_back(contract);
        m_listed.emplace_back();
    }
    return found->second;
}

void OptionChain::apply(const market::OptionQuote& quote)
{
    expects(quote.contract < m_listed.size(), "a quote is of a listed contract");
    Listed& listed = m_listed[quote.contract];
    if (listed.isQuoted && quote.time < listed.quote.time) {
        ++m_late;
        return;
    }
    listed.quote = quote;
    listed.isQuoted = true;
}

ChainLeg OptionChain::legOf(std::uint32_t contract, Time now, Duration staleAfter) const
{
    ChainLeg leg;
    leg.contract = contract;
    const Listed& listed = m_listed[contract];
    leg.quote = listed.quote;
    leg.problem = listed.isQuoted ? problemOf(listed.quote, now, staleAfter) : QuoteProblem::Missing;
    if (leg.problem == QuoteProblem::None) leg.mid = 0.5 * (toNumber(listed.quote.bid) + toNumber(listed.quote.ask));
    return leg;
}

ChainSnapshot OptionChain::snapshot(Time now, const ChainMarket& market) const
{
    ChainSnapshot out;
    out.time = now;
    out.underlying = m_underlying;
    out.spot = market.spot;
    // By expiry, then root; m_places has them by root first.
    std::map<std::pair<std::int32_t, std::string>, ChainExpiry> expiries;
    for (const auto& [key, place] : m_places) {
        const market::OptionContract& contract = m_contracts[place];
        ChainExpiry& expiry = expiries[{contract.expiry, key.first}];
        if (expiry.rows.empty()) {
            expiry.root = contract.root;
            expiry.date = contract.expiry;
            expiry.expiry = market::expiryTime(*m_calendar, contract);
            expiry.years = market::yearsBetween(now, expiry.expiry);
            expiry.days = market::daysToExpiry(*m_calendar, now, contract.expiry);
            expiry.rate = market.rates.rate(expiry.years);
        }
        if (expiry.rows.empty() || expiry.rows.back().strike != contract.strike)
            expiry.rows.push_back(ChainRow{contract.strike, 0.0, {}, {}, {}});
        ChainRow& row = expiry.rows.back();
        (contract.type == OptionType::Call ? row.call : row.put) = legOf(place, now, market.staleAfter);
    }
    for (auto& [key, expiry] : expiries) {
        if (expiry.expiry <= now) continue;
        for (const ChainRow& row : expiry.rows)
            for (const auto& leg : {row.call, row.put})
                if (leg) out.problems.add(leg->problem);
        expiry.forward = impliedForward(expiry);
        expiry.isForwardImplied = expiry.forward.has_value();
        if (!out.spot && expiry.forward) {
            out.spot = *expiry.forward * math::exp(-expiry.rate * expiry.years) +
                       presentValue(market.dividends, expiry.rate, 0.0, expiry.years);
            out.isSpotImplied = true;
        }
        out.expiries.push_back(std::move(expiry));
    }
    if (!out.spot) return out;
    for (ChainExpiry& expiry : out.expiries) {
        if (!expiry.forward) {
            const double paid = presentValue(market.dividends, expiry.rate, 0.0, expiry.years);
            if (!(*out.spot > paid)) continue; // no such share
            expiry.forward = (*out.spot - paid) * math::exp(expiry.rate * expiry.years);
        }
        expiry.dividendYield = expiry.rate - math::log(*expiry.forward / *out.spot) / expiry.years;
        fillExpiry(expiry, *out.spot);
    }
    return out;
}

ChainRepricer::ChainRepricer(const ChainSnapshot& snapshot)
{
    for (const ChainExpiry& expiry : snapshot.expiries)
        for (const ChainRow& row : expiry.rows) {
            if (!row.volatility) continue;
            for (const auto* leg : {&row.call, &row.put}) {
                if (!*leg) continue;
                const OptionType type = leg == &row.call ? OptionType::Call : OptionType::Put;
                const OptionTerms terms{type, row.strike.toDouble(), expiry.years};
                OptionMarket market = marketOf(expiry, snapshot.spot.value_or(row.strike.toDouble()));
                market.volatility = *row.volatility;
                Entry entry{EuropeanPricer(terms, market), std::nullopt};
                if (expiry.root.style == OptionStyle::American) {
                    auto prepared = BaroneAdesiWhaley::prepare(terms, market);
                    if (!prepared) continue;
                    entry.american = *prepared;
                }
                m_contracts.push_back((*leg)->contract);
                m_entries.push_back(entry);
            }
        }
}

void ChainRepricer::at(double spot, std::span<OptionValue> values) const
{
    expects(spot > 0.0 && values.size() >= m_entries.size(), "a chain is repriced at a spot, all of it");
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        values[i] = entry.american ? entry.american->value(spot) : entry.european.at(spot);
    }
}

} // namespace sextant::trading
