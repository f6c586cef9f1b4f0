#include "engine/trading/fills/commission.h"

#include <algorithm>

#include "engine/core/contract.h"
#include "engine/trading/ledger/value_scale.h"

namespace sextant::trading {
namespace {

/// perUnit · lots · lot, half-even once.
Result<Cash> feePerUnit(const market::Instrument& instrument, Cash perUnit, std::int64_t lots)
{
    return mulDivHalfEven(static_cast<__int128>(perUnit.units) * lots, instrument.lot.mantissa,
                          pow10(instrument.lot.scale))
        .map([](std::int64_t units) { return Cash{units}; });
}

} // namespace

Result<Cash> commission(const market::Instrument& instrument, Price price, Lots lots, Liquidity liquidity,
                        market::Side side)
{
    expects(lots.count > INT64_MIN, "a quantity has a magnitude");
    const std::int64_t count = lots.count < 0 ? -lots.count : lots.count;
    const market::FeeSchedule& fees = instrument.fees;
    switch (fees.kind) {
    case market::FeeKind::BasisPoints:
        return ValueScale(instrument)
            .share(price, Lots{count}, liquidity == Liquidity::Taker ? fees.takerPpm : fees.makerPpm);
    case market::FeeKind::PerShare: {
        auto fee = feePerUnit(instrument, fees.perUnit, count);
        if (!fee || count == 0) return fee;
        *fee = std::max(*fee, fees.minimum);
        if (fees.capPpm == 0) return fee;
        return ValueScale(instrument).share(price, Lots{count}, fees.capPpm).map([&](Cash cap) {
            return std::min(*fee, cap);
        });
    }
    case market::FeeKind::PerContract:
        return feePerUnit(instrument, side == market::Side::Sell ? fees.perUnit + fees.perUnitSold : fees.perUnit,
                          count);
    }
    contractFailed("unknown kind of fee");
}

Result<Cash> commissionOn(const market::Instrument& instrument, Cash value, Lots lots, Liquidity liquidity)
{
    expects(lots.count > INT64_MIN, "a quantity has a magnitude");
    const std::int64_t count = lots.count < 0 ? -lots.count : lots.count;
    const market::FeeSchedule& fees = instrument.fees;
    const auto share = [&](std::int64_t ppm) {
        return mulDivHalfEven(value.units, ppm, 1'000'000).map([](std::int64_t units) { return Cash{units}; });
    };
    switch (fees.kind) {
    case market::FeeKind::BasisPoints:
        return share(liquidity == Liquidity::Taker ? fees.takerPpm : fees.makerPpm);
    case market::FeeKind::PerShare: {
        auto fee = feePerUnit(instrument, fees.perUnit, count);
        if (!fee || count == 0) return fee;
        *fee = std::max(*fee, fees.minimum);
        if (fees.capPpm == 0) return fee;
        return share(fees.capPpm).map([&](Cash cap) { return std::min(*fee, cap); });
    }
    case market::FeeKind::PerContract:
        return feePerUnit(instrument, fees.perUnit, count);
    }
    contractFailed("unknown kind of fee");
}

} // namespace sextant::trading
