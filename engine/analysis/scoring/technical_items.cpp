#include "engine/analysis/scoring/technical_items.h"

#include <algorithm>
#include <cmath>

namespace sextant::analysis {
namespace {

double signOf(double value) { return value > 0.0 ? 1.0 : value < 0.0 ? -1.0 : 0.0; }

} // namespace

void TechnicalItem::set(double itsSignal, double itsValue, ReasonCode itsState)
{
    isReady = true;
    signal = itsSignal;
    value = itsValue;
    state = itsState;
}

TechnicalItems technicalItems()
{
    return {{{ReasonCode::Ribbon, false, 0.22},
             {ReasonCode::Macd, false, 0.14},
             {ReasonCode::Rsi, false, 0.12},
             {ReasonCode::Adx, false, 0.10},
             {ReasonCode::Bollinger, false, 0.08},
             {ReasonCode::Squeeze, false, 0.10},
             {ReasonCode::Supertrend, false, 0.08},
             {ReasonCode::Vwap, false, 0.06},
             {ReasonCode::Volume, false, 0.05},
             {ReasonCode::Levels, false, 0.05}}};
}

double readyWeight(const TechnicalItems& items)
{
    double sum = 0.0;
    for (const TechnicalItem& item : items)
        if (item.isReady) sum += item.weight;
    return sum;
}

double ribbonSignal(double close, double ema21, double ema48, double ema200)
{
    if (close > ema21 && ema21 > ema48) return ema48 > ema200 ? 1.0 : 0.5;
    if (close < ema21 && ema21 < ema48) return ema48 < ema200 ? -1.0 : -0.5;
    return 0.0;
}

double macdSignal(double macd, double histogram, double atr)
{
    const double signal = std::clamp(histogram / (0.25 * atr), -1.0, 1.0);
    const bool disagree = (macd > 0.0 && histogram < 0.0) || (macd < 0.0 && histogram > 0.0);
    return disagree ? 0.5 * signal : signal;
}

double rsiSignal(double rsi)
{
    struct Point {
        double rsi;
        double signal;
    };
    constexpr std::array<Point, 7> kPoints{
        {{15.0, 1.0}, {30.0, 0.0}, {40.0, -0.25}, {50.0, 0.0}, {60.0, 0.25}, {70.0, 0.0}, {85.0, -1.0}}};
    if (rsi <= kPoints.front().rsi) return kPoints.front().signal;
    for (std::size_t i = 1; i < kPoints.size(); ++i) {
        const Point& from = kPoints[i - 1];
        const Point& to = kPoints[i];
        if (rsi <= to.rsi) return from.signal + (to.signal - from.signal) * (rsi - from.rsi) / (to.rsi - from.rsi);
    }
    return kPoints.back().signal;
}

double adxSignal(double plusDi, double minusDi, double adx)
{
    if (adx < 15.0) return 0.0;
    return signOf(plusDi - minusDi) * std::min(1.0, (adx - 15.0) / 25.0);
}

double bollingerSignal(double position, MarketStructure structure)
{
    return std::clamp(structure == MarketStructure::Trending ? 0.5 * position : -position, -1.0, 1.0);
}

double squeezeSignal(bool hasFired, double momentumNorm)
{
    return signOf(momentumNorm) * (hasFired ? std::min(1.0, std::abs(momentumNorm)) : 0.3);
}

double vwapSignal(double close, double vwap, double atr) { return std::clamp((close - vwap) / atr, -1.0, 1.0); }

double volumeSignal(double change, double volumeZ) { return signOf(change) * std::clamp(volumeZ / 3.0, 0.0, 1.0); }

} // namespace sextant::analysis
