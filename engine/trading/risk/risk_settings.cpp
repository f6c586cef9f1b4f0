#include "engine/trading/risk/risk_settings.h"

namespace sextant::trading {

std::array<AssetLimits, kAssetClassCount> RiskSettings::defaultAssets()
{
    using market::AssetClass;
    std::array<AssetLimits, kAssetClassCount> table{};
    const auto at = [&](AssetClass assetClass) -> AssetLimits& { return table[static_cast<std::size_t>(assetClass)]; };
    at(AssetClass::Crypto).allowShort = false;
    at(AssetClass::Index).allowShort = false;
    at(AssetClass::Equity).shortRequirementPpm = 500'000;
    at(AssetClass::Forex).stressHalfSpreadPpm = 50;
    at(AssetClass::Future).stressHalfSpreadPpm = 50;
    at(AssetClass::Future).maxPositionUnits = 10;
    at(AssetClass::Future).measure = ExposureMeasure::InitialMargin;
    return table;
}

} // namespace sextant::trading
