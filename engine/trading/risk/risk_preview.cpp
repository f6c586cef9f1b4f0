#include "engine/trading/risk/risk_preview.h"

#include <algorithm>
#include <cstdlib>

#include "engine/trading/fills/commission.h"
#include "engine/trading/fills/crossing.h"
#include "engine/trading/risk/exposure.h"
#include "engine/trading/risk/risk_inputs.h"

namespace sextant::trading {
namespace {

/// In the account's currency.
std::optional<Cash> amountOf(const OrderIntent& intent, Price price, Lots lots)
{
    const auto value =
        intent.instrument->value(price, lots).and_then([&](Cash amount) { return intent.rate.convert(amount); });
    return value ? std::optional(*value) : std::nullopt;
}

/// The account once the order is filled at its entry and the fee is paid.
AccountView filledAccount(const OrderIntent& intent, const AccountView& account, Lots quantity, Cash value, Cash fee)
{
    AccountView view = account;
    const bool isBuy = intent.side == market::Side::Buy;
    const auto signedUnits = [&](std::int64_t units) { return isBuy ? units : -units; };
    view.cash.units -= signedUnits(value.units) + fee.units;
    view.equity.units -= fee.units;
    const auto at =
        std::lower_bound(view.holdings.begin(), view.holdings.end(), intent.instrument->id,
                         [](const Holding& holding, InstrumentId id) { return holding.instrument->id < id; });
    if (at == view.holdings.end() || at->instrument->id != intent.instrument->id) {
        view.holdings.insert(at,
                             {intent.instrument, Lots{signedUnits(quantity.count)}, Cash{signedUnits(value.units)}, 1});
        return view;
    }
    at->quantity.count += signedUnits(quantity.count);
    at->marketValue.units += signedUnits(value.units);
    ++at->entries;
    if (at->quantity.count == 0) view.holdings.erase(at);
    return view;
}

} // namespace

RiskPreview riskPreview(const OrderIntent& intent, const RiskContext& context, const RiskSettings& settings,
                        const FillSettings& fills)
{
    const market::Instrument& instrument = *intent.instrument;
    const AssetLimits& limits = settings.limits(instrument.assetClass);
    RiskPreview preview;
    preview.decision = evaluate(intent, context, settings);
    preview.steps = sizeSteps(preview.decision);
    preview.quantity = preview.decision.isAllowed() ? preview.decision.allowed : intent.quantity;
    preview.before = preview.after = limitReport(context, settings, intent.time);

    const bool isLimit = intent.limit.units > 0;
    const bool waits =
        isLimit && (intent.side == market::Side::Buy ? intent.limit < intent.mid : intent.limit > intent.mid);
    preview.value = amountOf(intent, intent.entry, preview.quantity);
    const auto fee =
        commission(instrument, intent.entry, preview.quantity, waits ? Liquidity::Maker : Liquidity::Taker, intent.side)
            .and_then([&](Cash paid) { return intent.rate.convert(paid); });
    if (fee) preview.fee = *fee;
    if (!preview.value || !preview.fee) return preview;
    if (isLimit) {
        preview.halfSpread = preview.slippage = Cash{};
    } else {
        // Half of an odd spread rounds up: nothing is told cheaper than it is.
        preview.halfSpread = amountOf(intent, Price{(intent.spread.units + 1) / 2}, preview.quantity);
        const Price slip =
            intent.priceSource == PriceSource::Quote
                ? Price{instrument.tick.units * fills.quoteSlippageTicks}
                : crossingCost(instrument, fills.assumption(instrument.assetClass).slippage, intent.entry).ceil();
        preview.slippage = amountOf(intent, slip, preview.quantity);
    }
    const std::int64_t held = [&] {
        for (const Holding& holding : context.account.holdings)
            if (holding.instrument->id == instrument.id) return holding.quantity.count * market::sign(intent.side);
        return std::int64_t{0};
    }();
    const Lots opening{std::max<std::int64_t>(preview.quantity.count - std::max<std::int64_t>(-held, 0), 0)};
    if (const auto opened = amountOf(intent, intent.entry, opening)) {
        const __int128 tied =
            openingRequirement(limits, intent.side == market::Side::Sell, opened->units) + preview.fee->units;
        if (tied <= Cash::kLimit) preview.margin = Cash{static_cast<std::int64_t>(tied)};
    }
    if (intent.bracket.stop) {
        const Price distance{std::abs(intent.entry.units - intent.bracket.stop->units)};
        preview.riskAtStop = amountOf(intent, distance, preview.quantity);
        if (preview.riskAtStop && context.account.equity.units > 0)
            preview.riskShare =
                static_cast<double>(preview.riskAtStop->units) / static_cast<double>(context.account.equity.units);
        if (intent.bracket.target && distance.units > 0)
            preview.rewardPerRisk = static_cast<double>(std::abs(intent.bracket.target->units - intent.entry.units)) /
                                    static_cast<double>(distance.units);
    }
    const AccountView filled = filledAccount(intent, context.account, preview.quantity, *preview.value, *preview.fee);
    const RiskContext after{filled, context.openOrders, context.state, context.calendar, context.inputs};
    preview.after = limitReport(after, settings, intent.time);
    return preview;
}

} // namespace sextant::trading
