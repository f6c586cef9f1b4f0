#include "engine/trading/risk/stress_test.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant::trading {
namespace {

constexpr double kWorstCurrencyMove = 0.10;      // the grid moves currencies no further
constexpr double kNormal99 = 2.3263478740408408; // Φ⁻¹(.99)

constexpr std::array kGridSpot{-0.20, -0.10, -0.05, -0.02, -0.01, 0.01, 0.02, 0.05, 0.10, 0.20};
constexpr std::array kGridVolatility{0.50, 0.75, 0.90, 1.10, 1.25, 1.50};

constexpr std::array kNamed{
    StressScenario{StressKind::Crash1987, -0.20, 2.5, 1.0, 0.0},
    StressScenario{StressKind::Crisis2008, -0.09, 1.8, 1.0, 0.0},
    StressScenario{StressKind::FlashCrash2010, -0.07, 1.0, 5.0, 0.0},
    StressScenario{StressKind::Pandemic2020, -0.12, 2.2, 1.0, 0.0},
    StressScenario{StressKind::VolatilityCrush, 0.0, 0.6, 1.0, 0.0},
    StressScenario{StressKind::RatesUp, 0.0, 1.0, 1.0, 0.01},
    StressScenario{StressKind::CryptoFall, -0.30, 1.0, 1.0, 0.0},
    StressScenario{StressKind::CorrelationToOne, 0.0, 1.0, 1.0, 0.0},
    StressScenario{StressKind::LiquidityGone, 0.0, 1.0, 10.0, 0.0},
};

constexpr auto allScenarios()
{
    std::array<StressScenario, kNamed.size() + kGridSpot.size() * kGridVolatility.size()> all{};
    std::size_t next = 0;
    for (const StressScenario& scenario : kNamed)
        all[next++] = scenario;
    for (const double spot : kGridSpot)
        for (const double volatility : kGridVolatility)
            all[next++] = StressScenario{StressKind::Grid, spot, volatility, 1.0, 0.0};
    return all;
}

constexpr auto kScenarios = allScenarios();

template <std::size_t N>
bool isOneOf(std::string_view text, const std::array<std::string_view, N>& list)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

StressClass stressClassOf(const market::Instrument& instrument)
{
    using market::AssetClass;
    constexpr std::array<std::string_view, 14> kCurrencies{"EUR", "GBP", "JPY", "AUD", "CAD", "CHF", "NZD",
                                                           "USD", "MXN", "SEK", "NOK", "DKK", "CNH", "PLN"};
    constexpr std::array<std::string_view, 10> kIndexRoots{"ES",  "MES", "NQ",   "MNQ",  "YM",
                                                           "MYM", "RTY", "FDAX", "FESX", "NKD"};
    constexpr std::array<std::string_view, 4> kCryptoRoots{"BTC", "MBT", "ETH", "MET"};
    switch (instrument.assetClass) {
    case AssetClass::Crypto:
    case AssetClass::CryptoPerpetual:
        return StressClass::Crypto;
    case AssetClass::Equity:
    case AssetClass::Index:
    case AssetClass::Option: // of shares and indices: other ones are not known here
        return StressClass::Equity;
    case AssetClass::Forex:
        return StressClass::Currency;
    case AssetClass::Future:
        break;
    }
    const std::string_view base = instrument.base.empty() ? instrument.symbol : instrument.base;
    if (isOneOf(base, kCurrencies) || (base.size() >= 2 && base[0] == '6' && base[1] >= 'A' && base[1] <= 'Z'))
        return StressClass::Currency;
    if (isOneOf(base, kIndexRoots)) return StressClass::IndexFuture;
    if (isOneOf(base, kCryptoRoots)) return StressClass::Crypto;
    return StressClass::OtherFuture;
}

std::string_view toString(StressKind kind)
{
    switch (kind) {
    case StressKind::Crash1987:
        return "1987";
    case StressKind::Crisis2008:
        return "2008";
    case StressKind::FlashCrash2010:
        return "2010 flash crash";
    case StressKind::Pandemic2020:
        return "2020";
    case StressKind::VolatilityCrush:
        return "volatility crush";
    case StressKind::RatesUp:
        return "rates +100 bp";
    case StressKind::CryptoFall:
        return "crypto -30 %";
    case StressKind::CorrelationToOne:
        return "correlation to 1";
    case StressKind::LiquidityGone:
        return "liquidity gone";
    case StressKind::Grid:
        return "grid";
    }
    return "";
}

std::span<const StressScenario> stressScenarios() { return kScenarios; }

double spotMove(const StressScenario& scenario, StressClass stressClass)
{
    switch (scenario.kind) {
    case StressKind::Crash1987:
    case StressKind::Crisis2008:
    case StressKind::FlashCrash2010:
    case StressKind::Pandemic2020:
        return stressClass == StressClass::Equity || stressClass == StressClass::IndexFuture ? scenario.spot : 0.0;
    case StressKind::CryptoFall:
        return stressClass == StressClass::Crypto ? scenario.spot : 0.0;
    case StressKind::Grid:
        return stressClass == StressClass::Currency ? std::clamp(scenario.spot, -kWorstCurrencyMove, kWorstCurrencyMove)
                                                    : scenario.spot;
    case StressKind::VolatilityCrush:
    case StressKind::RatesUp:
    case StressKind::CorrelationToOne:
    case StressKind::LiquidityGone:
        return 0.0;
    }
    return 0.0;
}

double usualSigma(StressClass stressClass)
{
    constexpr double kCrypto = 0.05;
    constexpr double kCurrency = 0.01;
    constexpr double kOther = 0.025;
    switch (stressClass) {
    case StressClass::Crypto:
        return kCrypto;
    case StressClass::Currency:
        return kCurrency;
    case StressClass::Equity:
    case StressClass::IndexFuture:
    case StressClass::OtherFuture:
        break;
    }
    return kOther;
}

double stressProfit(const StressScenario& scenario, const StressPosition& position)
{
    const double size = std::abs(position.value);
    const StressClass stressClass = stressClassOf(*position.instrument);
    const auto limited = [&](double profit) {
        if (position.mostLoss) return std::max(profit, -*position.mostLoss);
        return position.mostGain ? std::min(profit, *position.mostGain) : profit;
    };
    if (scenario.kind == StressKind::CorrelationToOne)
        return limited(-kNormal99 * position.dailySigma.value_or(usualSigma(stressClass)) * size);
    const double move = spotMove(scenario, stressClass);
    return limited(position.value * move + 0.5 * position.gamma * move * move +
                   position.vega * (scenario.volatilityFactor - 1.0) -
                   position.durationYears * scenario.rateShift * position.value -
                   size * position.halfSpread * (scenario.spreadFactor - 1.0));
}

StressTotal stressTotal(const StressScenario& scenario, std::span<const StressPosition> positions)
{
    StressTotal total;
    for (const StressPosition& position : positions) {
        const double move = spotMove(scenario, stressClassOf(*position.instrument));
        // d(value · m + gamma · m² / 2) / dm, with the price itself grown by 1 + m.
        const double delta = (position.value + position.gamma * move) * (1.0 + move);
        total.profit += stressProfit(scenario, position);
        total.delta += delta;
        total.gamma += position.gamma * (1.0 + move) * (1.0 + move);
        total.vega += position.vega * scenario.volatilityFactor;
        total.margin += std::abs(delta) * position.marginShare;
    }
    return total;
}

WorstStress worstStress(std::span<const StressPosition> positions)
{
    WorstStress worst;
    for (std::size_t i = 0; i < kScenarios.size(); ++i) {
        double profit = 0.0;
        for (const StressPosition& position : positions)
            profit += stressProfit(kScenarios[i], position);
        if (-profit > worst.loss) worst = {-profit, i};
    }
    return worst;
}

StressTable stressTable(std::span<const StressPosition> positions)
{
    StressTable table;
    table.positions = positions.size();
    table.profits.reserve(kScenarios.size() * positions.size());
    table.totals.reserve(kScenarios.size());
    for (const StressScenario& scenario : kScenarios) {
        for (const StressPosition& position : positions)
            table.profits.push_back(stressProfit(scenario, position));
        table.totals.push_back(stressTotal(scenario, positions));
    }
    return table;
}

} // namespace sextant::trading
