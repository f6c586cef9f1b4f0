#include "engine/analysis/scoring/timeframe_analysis.h"

#include <algorithm>
#include <cmath>

#include "engine/core/contract.h"

namespace sextant::analysis {
namespace {

constexpr double kOverbought = 70.0;
constexpr double kOversold = 30.0;
constexpr std::size_t kEventsPerBar = 32; // more than bars of ordinary markets make known at once

// Places within the ribbon 8, 13, 21, 48, 200.
constexpr std::size_t kEma21 = 2;
constexpr std::size_t kEma48 = 3;
constexpr std::size_t kEma200 = 4;

ReasonCode sideOf(double signal)
{
    return signal > 0.0 ? ReasonCode::StateBull : signal < 0.0 ? ReasonCode::StateBear : ReasonCode::StateMixed;
}

std::shared_ptr<const market::Calendar> knownOr247(std::shared_ptr<const market::Calendar> calendar)
{
    return calendar ? std::move(calendar) : market::findCalendar("24-7");
}

} // namespace

TimeframeAnalysis::TimeframeAnalysis(market::Timeframe timeframe, double tick,
                                     std::shared_ptr<const market::Calendar> calendar,
                                     const DetectorParameters& detectors)
    : m_timeframe(timeframe), m_tick(tick), m_calendar(knownOr247(std::move(calendar))), m_rsi(14), m_macd(12, 26, 9),
      m_bollinger(20, 2.0), m_adx(14), m_squeeze(20, 2.0, 1.5), m_supertrend(10, 3.0), m_vwap(m_calendar.get()),
      m_volumeZ(20), m_detectors(timeframe, tick, m_calendar, detectors)
{
    expects(tick >= 0.0 && isUsable(tick), "a tick must be >= 0");
    m_detected.reserve(kEventsPerBar);
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
    m_adx.update(bar);
    m_squeeze.update(bar);
    m_supertrend.update(bar);
    if (m_timeframe < market::Timeframe::D1) m_vwap.update(bar);
    m_volumeZ.update(bar);
    m_hasVolume = m_hasVolume || bar.volume > 0.0;
    m_detected.clear();
    m_detectors.update(bar, m_ribbon.atr(), m_rsi.value(), m_detected);
    m_change = m_bars > 0 ? bar.close - m_last.close : 0.0;
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
    m_adx = Adx(14);
    m_squeeze = Squeeze(20, 2.0, 1.5);
    m_supertrend = Supertrend(10, 3.0);
    m_vwap = SessionVwap(m_calendar.get());
    m_volumeZ = VolumeZ(20);
    m_detectors.reset();
    m_detected.clear();
    m_change = 0.0;
    m_hasVolume = false;
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
    TechnicalItems items = technicalItems();
    if (const std::optional<double> value = m_rsi.value())
        itemOf(items, TechnicalPart::Rsi)
            .set(rsiSignal(*value), *value,
                 *value >= kOverbought ? ReasonCode::StateOverbought
                 : *value <= kOversold ? ReasonCode::StateOversold
                                       : ReasonCode::StateNeutral);
    // In a volatile market neither rule of the bands applies.
    if (const std::optional<BollingerValue> bands = m_bollinger.value();
        bands && structure != MarketStructure::Volatile) {
        const double position = bands->position();
        itemOf(items, TechnicalPart::Bollinger).set(bollingerSignal(position, structure), position, codeOf(structure));
    }
    if (const std::optional<double> levels = m_detectors.levelsSignal())
        itemOf(items, TechnicalPart::Levels).set(*levels, *levels);
    if (const std::optional<double> atr = m_ribbon.atr(); atr && *atr > 0.0) {
        setTrendItems(items, *atr);
        setVolumeItems(items, *atr);
    }
    return items;
}

void TimeframeAnalysis::setTrendItems(TechnicalItems& items, double atr) const
{
    const std::optional<double> spread = m_ribbon.spread();
    const std::optional<double> ema200 = m_ribbon.ema(kEma200);
    if (spread && ema200) {
        const double signal = ribbonSignal(m_last.close, *m_ribbon.ema(kEma21), *m_ribbon.ema(kEma48), *ema200);
        itemOf(items, TechnicalPart::Ribbon).set(signal, *spread, sideOf(signal));
    }
    if (const std::optional<MacdValue> lines = m_macd.value(); lines && lines->histogram)
        itemOf(items, TechnicalPart::Macd).set(macdSignal(lines->macd, *lines->histogram, atr), *lines->histogram);
    if (const AdxValue& lines = m_adx.value(); lines.adx && lines.plusDi && lines.minusDi) {
        const double signal = adxSignal(*lines.plusDi, *lines.minusDi, *lines.adx);
        itemOf(items, TechnicalPart::Adx).set(signal, *lines.adx, sideOf(signal));
    }
    if (const SqueezeValue& squeeze = m_squeeze.value(); squeeze.momentumNorm && squeeze.isOn) {
        const bool hasFired = squeeze.hasFired.value_or(0.0) > 0.0;
        itemOf(items, TechnicalPart::Squeeze)
            .set(squeezeSignal(hasFired, *squeeze.momentumNorm), *squeeze.momentumNorm,
                 hasFired              ? ReasonCode::StateFired
                 : *squeeze.isOn > 0.0 ? ReasonCode::StateOn
                                       : ReasonCode::StateOff);
    }
    if (const SupertrendValue& line = m_supertrend.value(); line.value && line.direction)
        itemOf(items, TechnicalPart::Supertrend).set(*line.direction, *line.value, sideOf(*line.direction));
}

void TimeframeAnalysis::setVolumeItems(TechnicalItems& items, double atr) const
{
    // Volume that was never given is not known, which is something else than none.
    if (!m_hasVolume) return;
    if (m_timeframe < market::Timeframe::D1)
        if (const VwapValue& value = m_vwap.value(); value.vwap) {
            const double signal = vwapSignal(m_last.close, *value.vwap, atr);
            itemOf(items, TechnicalPart::Vwap)
                .set(signal, *value.vwap,
                     signal > 0.0   ? ReasonCode::StateAbove
                     : signal < 0.0 ? ReasonCode::StateBelow
                                    : ReasonCode::StateNeutral);
        }
    if (const Reading z = m_volumeZ.value(); z && m_bars > 1)
        itemOf(items, TechnicalPart::Volume).set(volumeSignal(m_change, *z), *z);
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
    result.isReady = true;
    result.isConverging = isConverging();
    const FinalParts parts = finalParts(config, detectors, result.technical);
    result.detectorAverage = parts.detectorAverage;
    result.detectors = parts.detectors;
    result.technicalPart = parts.technical;
    result.final = parts.final;
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
