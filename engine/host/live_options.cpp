#include "engine/host/live_options.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

#include "engine/market/options/option_expiry.h"
#include "engine/market/options/option_symbol.h"

namespace sextant::host {

std::optional<market::Strike> moneyOf(std::span<const feeds::OptionSnapshot> chain)
{
    struct Pair {
        std::optional<Price> call, put;
    };
    std::map<std::int32_t, std::map<market::Strike, Pair>> expiries;
    for (const feeds::OptionSnapshot& one : chain) {
        if (!one.quote || market::problemOf(*one.quote) != market::QuoteProblem::None) continue;
        Pair& pair = expiries[one.contract.expiry][one.contract.strike];
        (one.contract.type == market::OptionType::Call ? pair.call : pair.put) = market::midOf(*one.quote);
    }
    for (const auto& [expiry, strikes] : expiries) {
        std::optional<std::pair<std::int64_t, market::Strike>> nearest;
        for (const auto& [strike, pair] : strikes) {
            if (!pair.call || !pair.put) continue;
            const std::pair found(std::abs(pair.call->units - pair.put->units), strike);
            if (!nearest || found < *nearest) nearest = found;
        }
        if (nearest) return nearest->second;
    }
    return std::nullopt;
}

std::vector<market::OptionContract> nearContracts(std::span<const feeds::OptionSnapshot> chain,
                                                  const FeedRequest::Options& options, const market::Calendar& calendar)
{
    Time newest = Time::min();
    for (const feeds::OptionSnapshot& one : chain)
        if (one.quote) newest = std::max(newest, one.quote->time);
    std::vector<market::OptionContract> out;
    if (newest == Time::min()) return out; // nobody quotes any
    const std::int64_t today = market::localDate(calendar, newest);
    const auto money = moneyOf(chain);
    for (const feeds::OptionSnapshot& one : chain) {
        const market::OptionContract& contract = one.contract;
        if (contract.root.isAdjusted || contract.expiry < today || contract.expiry - today > options.days) continue;
        if (money) {
            const auto off = static_cast<double>(std::abs(contract.strike.thousandths - money->thousandths));
            if (off * 100.0 > options.strikes * static_cast<double>(money->thousandths)) continue;
        }
        out.push_back(contract);
    }
    const auto place = [](const market::OptionContract& contract) {
        return std::pair(market::keyOf(contract), contract.root.root);
    };
    std::sort(out.begin(), out.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Result<std::vector<market::OptionContract>> contractsOf(const std::vector<std::string>& symbols)
{
    std::vector<market::OptionContract> out;
    for (const std::string& symbol : symbols) {
        auto contract = market::parseOsi(symbol);
        if (!contract) return tl::unexpected(contract.error());
        out.push_back(*std::move(contract));
    }
    return out;
}

} // namespace sextant::host
