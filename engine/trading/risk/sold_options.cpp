#include "engine/trading/risk/sold_options.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/trading/options/option_margin.h"

namespace sextant::trading {
namespace {

/// Everything on one underlying.
struct Family {
    std::vector<OrderLeg> legs;
    std::int64_t shares = 0;
    Price spot;
    Decimal multiplier;
    ExchangeRate rate;
    bool isSold = false;
};

bool isOption(const market::Instrument& instrument) { return instrument.option.has_value(); }

/// Whole units of it.
std::int64_t unitsOf(const market::Instrument& instrument, std::int64_t lots)
{
    return static_cast<std::int64_t>(std::trunc(instrument.toDouble(Lots{lots})));
}

class Families final {
public:
    explicit Families(const OptionSensitivities* options) : m_options(options) {}

    void add(const market::Instrument& option, std::int64_t lots, Price premium, const ExchangeRate& rate)
    {
        const std::int64_t contracts = unitsOf(option, lots);
        if (contracts == 0) return;
        const OptionSensitivity* known = m_options == nullptr ? nullptr : m_options->find(option.id);
        const market::OptionContract& contract = *option.option;
        Family& family =
            m_families[std::pair(std::string_view(contract.root.underlying), option.multiplier.toDouble())];
        // Without a price of the underlying the strikes say about where it stands.
        if (known != nullptr && known->spot.units > 0)
            family.spot = known->spot;
        else if (family.spot.units == 0)
            family.spot = Price{contract.strike.thousandths * 10};
        family.multiplier = option.multiplier;
        family.rate = rate;
        family.isSold = family.isSold || contracts < 0;
        const Price worth = known != nullptr && known->mid.units > 0 ? known->mid : premium;
        family.legs.push_back({contract.type, contract.strike, contract.expiry, contracts,
                               Price{std::max<std::int64_t>(worth.units, 0)}});
    }
    void addShares(const market::Instrument& instrument, std::int64_t lots)
    {
        for (auto& [key, family] : m_families)
            if (key.first == instrument.symbol) family.shares += unitsOf(instrument, lots);
    }
    [[nodiscard]] SoldOptions sum() const
    {
        SoldOptions out;
        for (const auto& [key, family] : m_families) {
            if (!family.isSold) continue;
            const auto margin = marginOf(family.legs, family.shares, family.spot, family.multiplier);
            const auto tied = margin.and_then([&](const LegMargin& m) { return family.rate.convert(m.shortSide); });
            out.tied += tied ? tied->units : INT64_MAX;
            if (margin) out.naked += margin->naked;
        }
        return out;
    }

private:
    const OptionSensitivities* m_options;
    std::map<std::pair<std::string_view, double>, Family> m_families;
};

} // namespace

SoldOptions soldOptions(std::span<const Holding> holdings, std::span<const OpenOrder> openOrders,
                        const OptionSensitivities* options)
{
    const bool isHeld = std::any_of(holdings.begin(), holdings.end(), [](const Holding& holding) {
        return isOption(*holding.instrument) && holding.quantity.count < 0;
    });
    const bool isOrdered = std::any_of(openOrders.begin(), openOrders.end(), [](const OpenOrder& order) {
        return isOption(*order.instrument) && order.side == market::Side::Sell && !order.reduceOnly;
    });
    if (!isHeld && !isOrdered) return {};
    Families families(options);
    for (const Holding& holding : holdings) {
        if (!isOption(*holding.instrument)) continue;
        const double worth = std::abs(static_cast<double>(holding.marketValue.units)) / 1e8 /
                             (std::abs(holding.instrument->toDouble(holding.quantity)) *
                              holding.instrument->multiplier.toDouble() * holding.rate.toDouble());
        families.add(*holding.instrument, holding.quantity.count, holding.instrument->toPrice(worth), holding.rate);
    }
    for (const OpenOrder& order : openOrders)
        if (isOption(*order.instrument) && !order.reduceOnly)
            families.add(*order.instrument, market::sign(order.side) * order.remaining.count, order.price, order.rate);
    // Shares cover only where they are held already.
    for (const Holding& holding : holdings)
        if (!isOption(*holding.instrument) && holding.quantity.count > 0)
            families.addShares(*holding.instrument, holding.quantity.count);
    return families.sum();
}

} // namespace sextant::trading
