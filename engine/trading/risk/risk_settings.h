#pragma once

#include <array>

#include "engine/core/time.h"
#include "engine/market/instrument.h"
#include "engine/trading/fills/fill_settings.h"
#include "engine/trading/risk/calm_mode.h"
#include "engine/trading/risk/run_budget.h"

namespace sextant::trading {

/// What R06 and R12 measure of a position or an order (execution.md §5.1).
enum class ExposureMeasure : std::uint8_t { Notional, InitialMargin };

/// Limits that differ by asset class; shares are in 1e-6 ("ppm"): 20 % = 200 000.
struct AssetLimits {
    std::int64_t riskPerTradePpm = 10'000; ///< of equity
    std::int64_t maxPositionPpm = 200'000; ///< R01, of equity; used if maxPositionUnits is 0
    std::int64_t maxPositionUnits = 0;     ///< R01, contracts
    ExposureMeasure measure = ExposureMeasure::Notional;
    std::int64_t initialMarginPpm = 50'000;       ///< of notional, where the measure is the margin
    std::int64_t shortRequirementPpm = 1'000'000; ///< R16, of a short entry's notional
    bool allowShort = true;
    std::int64_t maxSpreadPpm = 10'000;             ///< R13, of the mid
    std::int64_t stressHalfSpreadPpm = 100;         ///< R18: half of the usual spread, of the price
    std::int64_t priceBandPpm = 50'000;             ///< R12, of the mid
    Duration maxQuoteAge = std::chrono::seconds(2); ///< R11, quotes and trades
    /// R13: below this mid a spread of so much will do, whatever share of it that is; 0: nowhere. In quote currency.
    double cheapPrice = 0.0;
    double cheapSpread = 0.0;
};

/// The limits of execution.md §10 with their defaults. Shares are in 1e-6.
struct RiskSettings {
    std::array<AssetLimits, kAssetClassCount> assets = defaultAssets();

    bool options = false;                          ///< options are traded (execution.md §4, flag `options_engine`)
    bool futures = false;                          ///< futures are traded (execution.md §5.1, flag `futures`)
    int maxPositions = 10;                         ///< R01
    int maxEntriesPerSymbol = 2;                   ///< R01: orders that opened or increased one position
    Duration cooldown = std::chrono::seconds(300); ///< R02, since the last entry in the symbol
    Duration cooldownAfterLoss = std::chrono::seconds(900); ///< R02, since the last loss in the symbol
    std::int64_t maxDailyLossPpm = 30'000;                  ///< R03
    std::int64_t maxWeeklyLossPpm = 60'000;                 ///< R04
    double minStopAtr = 0.25;                               ///< R05
    double maxStopAtr = 5.0;                                ///< R05
    double minTargetPerStop = 1.0;                          ///< R05, before costs
    std::int64_t maxExposurePpm = 500'000;                  ///< R06
    std::int64_t maxLeveragePpm = 2'000'000;                ///< R07
    std::int64_t maxDrawdownPpm = 100'000;                  ///< R08
    std::int64_t warnDrawdownPpm = 70'000;                  ///< R08
    Duration noEntryBeforeClose = std::chrono::minutes(15); ///< R10
    Duration noEntryAfterOpen = std::chrono::minutes(0);    ///< R10
    int maxBarAge = 2;                                      ///< R11, in lengths of the bar
    std::int64_t maxOrderValuePpm = 200'000;                ///< R12, of equity
    int maxQuantityPerMedian = 10;                          ///< R12
    int medianFrom = 10;                                    ///< R12, earlier orders in the symbol that make a median
    std::int64_t duplicateBandPpm = 1'000;                  ///< R14, of the mid: limits closer than this are the same
    int maxOrdersPerSecond = 5;                             ///< R15
    int maxOrdersPerMinute = 60;                            ///< R15, at most RiskState::kRateCapacity
    std::int64_t maxCashUsePpm = 950'000;                   ///< R16
    std::int64_t maxClusterPpm = 300'000;                   ///< R09, of equity
    double clusterCorrelation = 0.7;         ///< R09: positions whose |rho| is above it belong to the cluster
    int correlationDays = 60;                ///< R09, common trading days
    int minCommonDays = 20;                  ///< R09: with fewer there is no rho
    std::int64_t maxValueAtRiskPpm = 30'000; ///< R17, of equity
    std::int64_t varConfidencePpm = 950'000; ///< R17
    std::int64_t maxStressLossPpm = 150'000; ///< R18, of equity
    std::int64_t maxModelImpactPpm = 50'000; ///< R21, of equity at the start of the day
    RunBudget runBudget;                     ///< R22
    CalmSettings calm;
    std::int64_t preAlertPpm = 800'000; ///< share of a limit at which a warning is given

    [[nodiscard]] const AssetLimits& limits(market::AssetClass assetClass) const
    {
        return assets[static_cast<std::size_t>(assetClass)];
    }
    [[nodiscard]] AssetLimits& limits(market::AssetClass assetClass)
    {
        return assets[static_cast<std::size_t>(assetClass)];
    }
    /// Whether orders in it are taken: futures and options only where they are switched on.
    [[nodiscard]] bool isTradable(const market::Instrument& instrument) const
    {
        if (instrument.assetClass == market::AssetClass::Option) return instrument.tradable && options;
        return instrument.tradable || (instrument.assetClass == market::AssetClass::Future && futures);
    }
    /// Both the settings and the instrument allow to open a short position.
    [[nodiscard]] bool allowsShort(const market::Instrument& instrument) const
    {
        return instrument.shortable && limits(instrument.assetClass).allowShort;
    }
    [[nodiscard]] static std::array<AssetLimits, kAssetClassCount> defaultAssets();
};

} // namespace sextant::trading
