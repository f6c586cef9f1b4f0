#include "engine/trading/ledger/currency_rates.h"

#include <algorithm>

#include "engine/core/contract.h"

namespace sextant::trading {

CurrencyRates::CurrencyRates(std::string accountCurrency, Duration maxAge)
    : m_account(std::move(accountCurrency)), m_maxAge(maxAge)
{
    expects(!m_account.empty(), "an account has a currency");
    setPar(m_account);
}

void CurrencyRates::setPar(std::string_view currency)
{
    expects(!currency.empty(), "a currency has a name");
    m_rates.insert_or_assign(std::string(currency), Known{{}, 0, true});
}

const CurrencyRates::Known* CurrencyRates::known(std::string_view currency) const
{
    const auto found = m_rates.find(currency);
    return found == m_rates.end() ? nullptr : &found->second;
}

bool CurrencyRates::set(std::string_view currency, std::int64_t units, Time time)
{
    expects(units > 0 && !currency.empty(), "a rate is > 0 and has its currency");
    return offer(currency, units, 0, time, time) != nullptr;
}

const std::string* CurrencyRates::offer(std::string_view currency, __int128 units, int steps, Time time, Time now)
{
    if (units <= 0 || units > INT64_MAX) return nullptr; // too small or too large to be counted
    const Known made{{static_cast<std::int64_t>(units), time}, steps, false};
    const auto found = m_rates.find(currency);
    if (found == m_rates.end()) return &m_rates.emplace(std::string(currency), made).first->first;
    Known& present = found->second;
    if (present.isPar || time < present.rate.time) return nullptr;
    if (steps > present.steps && now - present.rate.time <= m_maxAge) return nullptr;
    const bool isNew = present.rate.units != made.rate.units;
    present = made;
    return isNew ? &found->first : nullptr;
}

const std::string* CurrencyRates::observe(const market::Instrument& pair, Price price, Time time)
{
    using market::AssetClass;
    const bool isPair = pair.assetClass == AssetClass::Crypto || pair.assetClass == AssetClass::Forex;
    if (!isPair || pair.base.empty() || pair.quote.empty() || price.units <= 0) return nullptr;
    const __int128 priceOne = pow10(pair.priceScale);
    const auto isUsable = [&](const Known* each) {
        return each != nullptr && (each->isPar || (time - each->rate.time <= m_maxAge && time >= each->rate.time));
    };
    const auto way = [&](const Known* each) { return each->isPar ? 1 : each->steps + 1; };
    // It is as old as the oldest price in it: two rates never keep each other fresh.
    const auto asOf = [&](const Known* each) { return each->isPar ? time : std::min(time, each->rate.time); };
    const Known* quote = known(pair.quote);
    const Known* base = known(pair.base);
    // Two rates that are both at par need nothing of this pair.
    if (isUsable(quote) && (base == nullptr || !base->isPar)) {
        const __int128 units = divHalfEven(static_cast<__int128>(price.units) * quote->rate.units, priceOne);
        return offer(pair.base, units, way(quote), asOf(quote), time);
    }
    if (isUsable(base) && (quote == nullptr || !quote->isPar)) {
        const __int128 units = divHalfEven(static_cast<__int128>(base->rate.units) * priceOne, price.units);
        return offer(pair.quote, units, way(base), asOf(base), time);
    }
    return nullptr;
}

std::optional<ExchangeRate> CurrencyRates::find(std::string_view currency) const
{
    const Known* found = known(currency);
    return found == nullptr ? std::nullopt : std::optional(found->rate);
}

bool CurrencyRates::isPar(std::string_view currency) const
{
    const Known* found = known(currency);
    return found != nullptr && found->isPar;
}

RateState CurrencyRates::state(std::string_view currency, Time now) const
{
    const Known* found = known(currency);
    if (found == nullptr) return RateState::Missing;
    return found->isPar || now - found->rate.time <= m_maxAge ? RateState::Fresh : RateState::Stale;
}

void CurrencyRates::canonical(CanonicalWriter& out) const
{
    out.put(std::string_view(m_account));
    out.put(m_rates.size());
    for (const auto& [currency, each] : m_rates) {
        out.put(std::string_view(currency));
        out.putAll(each.rate.units, each.rate.time, each.steps, each.isPar);
    }
}

void CurrencyRates::restore(CanonicalReader& in)
{
    in.get(m_account);
    m_rates.clear();
    for (std::size_t left = in.count(5 * 8); left > 0; --left) {
        std::string currency;
        Known each;
        in.get(currency);
        in.getAll(each.rate.units, each.rate.time, each.steps, each.isPar);
        if (!in.ok()) return;
        m_rates.insert_or_assign(std::move(currency), each);
    }
}

} // namespace sextant::trading
