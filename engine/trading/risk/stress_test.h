#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/market/instrument.h"

namespace sextant::trading {

/// Which of the dated scenarios of execution.md §10.2 move an instrument.
enum class StressClass : std::uint8_t {
    Equity,      ///< shares, funds, indices: the dated ones
    IndexFuture, ///< the dated ones
    Crypto,      ///< crypto −30 %
    Currency,    ///< FX and currency futures: the grid alone, up to ±10 %
    OtherFuture, ///< the grid alone
};
/// From the asset class; of a future from its base: a currency, the root of an equity index, or neither.
[[nodiscard]] StressClass stressClassOf(const market::Instrument& instrument);

enum class StressKind : std::uint8_t {
    Crash1987,
    Crisis2008,
    FlashCrash2010,
    Pandemic2020,
    VolatilityCrush,
    RatesUp,
    CryptoFall,
    CorrelationToOne,
    LiquidityGone,
    Grid,
};
/// "1987", "correlation to 1", "grid": for files; screens have their own words.
[[nodiscard]] std::string_view toString(StressKind kind);

/// One scenario. Moves are shares of the price: −0.2 for −20 %.
struct StressScenario {
    StressKind kind = StressKind::Grid;
    double spot = 0.0;
    double volatilityFactor = 1.0;
    double spreadFactor = 1.0;
    double rateShift = 0.0; ///< 0.01 for +100 bp
};
/// The nine named scenarios, then the grid of spot ±{1,2,5,10,20} % by volatility ±{10,25,50} %.
[[nodiscard]] std::span<const StressScenario> stressScenarios();
/// How far the scenario moves an instrument of this class, as a share of its price.
[[nodiscard]] double spotMove(const StressScenario& scenario, StressClass stressClass);

/// A position as a stress test sees it; amounts in the account currency. What a plain instrument does not have stays 0.
struct StressPosition {
    const market::Instrument* instrument = nullptr;
    double value = 0.0;               ///< delta: signed market value that moves with the price
    double gamma = 0.0;               ///< second derivative: amount per squared relative move
    double vega = 0.0;                ///< amount per relative change of volatility (1.0: doubled)
    double durationYears = 0.0;       ///< sensitivity to rates: −duration · shift · value
    double halfSpread = 0.0;          ///< half of the usual spread as a share of the price
    double marginShare = 0.0;         ///< initial margin as a share of the value's magnitude
    std::optional<double> mostLoss;   ///< what was paid for bought options: no more than that is lost
    std::optional<double> mostGain;   ///< what was received for sold options: no more than that is gained
    std::optional<double> dailySigma; ///< share of the price; unset: usualSigma of its class
};
/// What stands for the volatility of a day where none was measured: crypto 5 %, currencies 1 %, others 2.5 %.
[[nodiscard]] double usualSigma(StressClass stressClass);

/// Profit of one position in one scenario:
///     value · m + gamma · m² / 2 + vega · (f − 1) − duration · shift · value − |value| · halfSpread · (s − 1)
/// with m the move, f the volatility's and s the spread's factor. Correlation to 1: every position loses its 99 % move
/// of a day at once, 2.3263 · sigma · |value|. Never below −mostLoss nor above mostGain.
[[nodiscard]] double stressProfit(const StressScenario& scenario, const StressPosition& position);

struct StressTotal {
    double profit = 0.0;
    double delta = 0.0; ///< value after the move
    double gamma = 0.0;
    double vega = 0.0;
    double margin = 0.0; ///< of the values after the move
};
[[nodiscard]] StressTotal stressTotal(const StressScenario& scenario, std::span<const StressPosition> positions);

/// The largest loss over all scenarios, >= 0, and which; 0 and none where nothing loses.
struct WorstStress {
    double loss = 0.0;
    std::optional<std::size_t> scenario; ///< index into stressScenarios()
};
[[nodiscard]] WorstStress worstStress(std::span<const StressPosition> positions);

/// The whole table: a row of profits per scenario, one per position in their order, and the totals.
struct StressTable {
    std::size_t positions = 0;
    std::vector<double> profits; ///< scenario · positions + position
    std::vector<StressTotal> totals;
    [[nodiscard]] double profit(std::size_t scenario, std::size_t position) const
    {
        return profits[scenario * positions + position];
    }
};
[[nodiscard]] StressTable stressTable(std::span<const StressPosition> positions);

} // namespace sextant::trading
