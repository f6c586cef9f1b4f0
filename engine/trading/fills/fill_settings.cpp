#include "engine/trading/fills/fill_settings.h"

namespace sextant::trading {

std::array<SpreadAssumption, kAssetClassCount> FillSettings::defaultAssumptions()
{
    using market::AssetClass;
    std::array<SpreadAssumption, kAssetClassCount> table{};
    const auto at = [&](AssetClass assetClass) -> SpreadAssumption& {
        return table[static_cast<std::size_t>(assetClass)];
    };
    for (const auto assetClass :
         {AssetClass::Crypto, AssetClass::CryptoPerpetual, AssetClass::Equity, AssetClass::Index})
        at(assetClass) = {.halfSpread = {.ppm = 100, .atLeastHalfTick = true}, .slippage = {.ppm = 100}};
    at(AssetClass::Forex) = {.halfSpread = {.ppm = 50, .atLeastHalfTick = true}, .slippage = {.ppm = 50}};
    at(AssetClass::Future) = {.halfSpread = {.ppm = 0, .atLeastHalfTick = true},
                              .slippage = {.ppm = 0, .atLeastHalfTick = true}};
    at(AssetClass::Option) = {.halfSpread = {.ppm = 25'000, .atLeastTick = true}, .slippage = {}};
    return table;
}

} // namespace sextant::trading
