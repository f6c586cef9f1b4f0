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
    // §5.1, §10: what is measured of an option is its premium.
    AssetLimits& option = at(AssetClass::Option);
    option.allowShort = false;
    option.maxPositionUnits = 10;
    option.maxSpreadPpm = 100'000;
    option.stressHalfSpreadPpm = 25'000;
    option.priceBandPpm = 300'000;
    option.maxQuoteAge = std::chrono::seconds(15);
    option.cheapPrice = 0.50;
    option.cheapSpread = 0.05;
    return table;
}

} // namespace sextant::trading
