#include "engine/analysis/scoring/timeframe_analysis.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

constexpr double kRibbonWeight = 0.22;
constexpr double kMacdWeight = 0.14;
constexpr double kRsiWeight = 0.12;
constexpr double kBollingerWeight = 0.08;

constexpr double kOverbought = 70.0;
constexpr double kOversold = 30.0;

// Places within the ribbon 8, 13, 21, 48, 200.
constexpr std::size_t kEma21 = 2;
constexpr std::size_t kEma48 = 3;
constexpr std::size_t kEma200 = 4;

/// Piecewise linear through these points, flat outside.
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

} // namespace

double readyWeight(const TechnicalItems& items)
{
    double sum = 0.0;
    for (const TechnicalItem& item : items)
        if (item.isReady) sum += item.weight;
    return sum;
}

TimeframeAnalysis::TimeframeAnalysis(market::Timeframe timeframe, double tick)
    : m_timeframe(timeframe), m_tick(tick), m_rsi(14), m_macd(12, 26, 9), m_bollinger(20, 2.0)
{
    expects(tick >= 0.0 && isUsable(tick), "a tick must be >= 0");
    m_convergedAfter = std::max({m_ribbon.emaWarmUp(kEma21) + m_ribbon.emaConvergence(kEma21),
                                 m_ribbon.emaWarmUp(kEma48) + m_ribbon.emaConvergence(kEma48),
                                 m_rsi.warmUp() + m_rsi.convergence(), m_macd.warmUp() + m_macd.convergence()});
}

BarVerdict TimeframeAnalysis::update(const BarInput& bar)
{
    if (!isUsable(bar)) {
        ++m_rejected;
        return BarVerdict::Rejected;
    }
    if (m_bars > 0 && bar.start <= m_last.start) {
        ++m_notLater;
        return BarVerdict::NotLater;
    }
    // Against the ATR before this bar: its own true range would hide the jump.
    if (const std::optional<double> atr = m_ribbon.atr()) {
        const double scale = std::max(*atr, kFlatTicks * m_tick);
        const double jump = std::max(std::abs(bar.open - m_last.close), std::abs(bar.close - m_last.close));
        if (scale > 0.0 && jump > kSuspectJump * scale) {
            m_suspectSince = bar.end;
            m_suspectJump = jump / scale;
        }
    }
    m_ribbon.update(bar);
    m_rsi.update(bar);
    m_macd.update(bar);
    m_bollinger.update(bar);
    m_last = bar;
    ++m_bars;
    return BarVerdict::Taken;
}

void TimeframeAnalysis::reset()
{
    m_ribbon.reset();
    m_rsi.reset();
    m_macd.reset();
    m_bollinger.reset();
    m_last = {};
    m_bars = 0;
    m_rejected = 0;
    m_notLater = 0;
    clearSuspect();
}

void TimeframeAnalysis::clearSuspect()
{
    m_suspectSince.reset();
    m_suspectJump = 0.0;
}

bool TimeframeAnalysis::isReady() const
{
    const std::optional<MacdValue> macd = m_macd.value();
    return macd && macd->histogram && m_rsi.value() && m_ribbon.atr() && m_bollinger.value();
}

bool TimeframeAnalysis::isFlat() const
{
    const std::optional<double> atr = m_ribbon.atr();
    return atr && (*atr <= 0.0 || *atr < kFlatTicks * m_tick);
}

ReasonCode TimeframeAnalysis::cause() const
{
    if (!isReady()) return ReasonCode::NotReady;
    return isFlat() ? ReasonCode::FlatMarket : ReasonCode::None;
}

TechnicalItems TimeframeAnalysis::items(MarketStructure structure) const
{
    TechnicalItem ribbon{ReasonCode::Ribbon, false, kRibbonWeight};
    TechnicalItem macd{ReasonCode::Macd, false, kMacdWeight};
    TechnicalItem rsi{ReasonCode::Rsi, false, kRsiWeight};
    TechnicalItem bollinger{ReasonCode::Bollinger, false, kBollingerWeight};

    const std::optional<double> spread = m_ribbon.spread();
    const std::optional<double> ema200 = m_ribbon.ema(kEma200);
    if (spread && ema200) {
        ribbon.isReady = true;
        ribbon.signal = ribbonSignal(m_last.close, *m_ribbon.ema(kEma21), *m_ribbon.ema(kEma48), *ema200);
        ribbon.value = *spread;
        ribbon.state = ribbon.signal > 0.0   ? ReasonCode::StateBull
                       : ribbon.signal < 0.0 ? ReasonCode::StateBear
                                             : ReasonCode::StateMixed;
    }
    const std::optional<MacdValue> lines = m_macd.value();
    const std::optional<double> atr = m_ribbon.atr();
    if (lines && lines->histogram && atr && *atr > 0.0) {
        macd.isReady = true;
        macd.signal = macdSignal(lines->macd, *lines->histogram, *atr);
        macd.value = *lines->histogram;
    }
    if (const std::optional<double> value = m_rsi.value()) {
        rsi.isReady = true;
        rsi.signal = rsiSignal(*value);
        rsi.value = *value;
        rsi.state = *value >= kOverbought ? ReasonCode::StateOverbought
                    : *value <= kOversold ? ReasonCode::StateOversold
                                          : ReasonCode::StateNeutral;
    }
    if (const std::optional<BollingerValue> bands = m_bollinger.value()) {
        bollinger.isReady = true;
        bollinger.value = bands->position();
        bollinger.signal =
            std::clamp(structure == MarketStructure::Trending ? 0.5 * bollinger.value : -bollinger.value, -1.0, 1.0);
    }
    return {ribbon, macd, rsi, bollinger};
}

std::optional<double> TimeframeAnalysis::technical(const TechnicalItems& items) const
{
    if (cause() != ReasonCode::None) return std::nullopt;
    double sum = 0.0;
    for (const TechnicalItem& item : items)
        if (item.isReady) sum += item.weight * item.signal;
    return 0.5 + 0.5 * std::clamp(sum / readyWeight(items), -1.0, 1.0);
}

TimeframeScore TimeframeAnalysis::score(const ScoringConfig& config, const TechnicalItems& items,
                                        std::span<const DetectorVote> detectors) const
{
    TimeframeScore result;
    result.timeframe = m_timeframe;
    result.bars = m_bars;
    result.barEnd = m_last.end;
    result.atr = atr();
    result.isSuspect = m_suspectSince.has_value();
    result.cause = cause();
    // In a flat market detectors have nothing to say either.
    if (result.cause != ReasonCode::None) return result;
    result.technical = technical(items);
    result.detectorAverage = detectorAverage(detectors);
    result.isReady = true;
    result.isConverging = isConverging();
    result.final = *timeframeFinal(config, result.detectorAverage, result.technical);
    return result;
}

void TimeframeAnalysis::explain(double share, ReasonList& reasons, MarketStructure structure) const
{
    explainState(reasons);
    if (cause() != ReasonCode::None) return;
    const TechnicalItems parts = items(structure);
    const double weights = readyWeight(parts);
    for (const TechnicalItem& item : parts)
        if (item.isReady) reasons.add(itemReason(item, share * 0.5 * item.weight * item.signal / weights));
}

Reason TimeframeAnalysis::itemReason(const TechnicalItem& item, double weight) const
{
    const ReasonArg timeframe = arg(ArgName::Timeframe, m_timeframe);
    const ReasonArg value = arg(ArgName::Value, item.value);
    const ReasonArg signal = arg(ArgName::Signal, item.signal);
    Reason reason = item.state == ReasonCode::None
                        ? Reason(item.code, timeframe, value, signal)
                        : Reason(item.code, timeframe, value, signal, arg(ArgName::State, item.state));
    reason.weight = weight;
    return reason;
}

void TimeframeAnalysis::explainState(ReasonList& reasons) const
{
    const ReasonArg timeframe = arg(ArgName::Timeframe, m_timeframe);
    if (m_suspectSince)
        reasons.add(Reason(ReasonCode::SeriesSuspect, timeframe, arg(ArgName::Measured, m_suspectJump),
                           arg(ArgName::Limit, kSuspectJump), arg(ArgName::Time, m_suspectSince->ns)));
    const ReasonCode why = cause();
    if (why == ReasonCode::NotReady)
        reasons.add(
            Reason(why, timeframe, arg(ArgName::Bars, m_bars), arg(ArgName::Required, std::int64_t{m_macd.warmUp()})));
    if (why == ReasonCode::FlatMarket)
        reasons.add(
            Reason(why, timeframe, arg(ArgName::Atr, atr().value_or(0.0)), arg(ArgName::Limit, kFlatTicks * m_tick)));
}

} // namespace sextant::analysis
