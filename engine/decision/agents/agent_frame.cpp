#include "engine/decision/agents/agent_frame.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sextant::decision {
namespace {

constexpr int kReleaseBars = 3;             // after a squeeze fired, that tell how clean it was
constexpr std::int64_t kDivergenceAge = 30; // bars since the newer swing

/// agents.md §12, saty.mode_by_timeframe: up to 15m, up to 4h, a day, a week.
SatyMode modeOf(market::Timeframe timeframe, const SatyParameters& parameters)
{
    if (timeframe <= market::Timeframe::M15) return parameters.modes[0];
    if (timeframe <= market::Timeframe::H4) return parameters.modes[1];
    return timeframe == market::Timeframe::D1 ? parameters.modes[2] : parameters.modes[3];
}

analysis::SessionKind anchorOf(SatyMode mode)
{
    static_assert(static_cast<int>(analysis::SessionKind::Year) + 1 == static_cast<int>(SatyMode::LongTerm));
    return static_cast<analysis::SessionKind>(static_cast<int>(mode) - 1);
}

int signOfValue(double value) { return value > 0.0 ? 1 : value < 0.0 ? -1 : 0; }

/// Ribbon E8 > E21 > E48: +1, the reverse -1.
int ribbonSign(const analysis::EmaRibbon& ribbon)
{
    const auto fast = ribbon.ema(0);
    const auto pivot = ribbon.ema(2);
    const auto slow = ribbon.ema(3);
    if (!fast || !pivot || !slow) return 0;
    if (*fast > *pivot && *pivot > *slow) return 1;
    return *fast < *pivot && *pivot < *slow ? -1 : 0;
}

} // namespace

AgentFrame::AgentFrame(market::Timeframe timeframe, double tick, std::shared_ptr<const market::Calendar> calendar,
                       const SatyParameters& satyland)
    : m_timeframe(timeframe), m_tick(tick), m_saty(satyland), m_calendar(std::move(calendar)),
      m_sessionVolume(20, m_calendar.get()),
      m_levels(anchorOf(modeOf(timeframe, satyland)), false, m_calendar.get(), satyland.atrLength),
      m_phase(satyland.atrLength, satyland.phaseDivisor, satyland.smoothing)
{}

void AgentFrame::reset() { *this = AgentFrame(m_timeframe, m_tick, m_calendar, m_saty); }

void AgentFrame::Swings::add(double price_, double rsi_, std::int64_t bar)
{
    price = {price[1], price_};
    rsi = {rsi[1], rsi_};
    newest = bar;
    count = std::min(count + 1, 2);
}

void AgentFrame::followSwings(const analysis::BarInput& bar, std::optional<double> rsi)
{
    m_recentRsi[static_cast<std::size_t>(m_bars) % m_recentRsi.size()] = rsi;
    analysis::DetectorBar next;
    static_cast<analysis::BarInput&>(next) = bar;
    next.ordinal = m_bars;
    next.timeframe = m_timeframe;
    const analysis::FoundSwings found = m_fractals.update(next);
    const auto take = [&](const std::optional<analysis::SwingPoint>& swing, Swings& side) {
        if (!swing || m_bars - swing->bar >= static_cast<std::int64_t>(m_recentRsi.size())) return;
        if (const auto then = m_recentRsi[static_cast<std::size_t>(swing->bar) % m_recentRsi.size()])
            side.add(swing->price, *then, swing->bar);
    };
    take(found.high, m_highs);
    take(found.low, m_lows);
}

void AgentFrame::followSqueeze(const analysis::BarInput& bar, const analysis::TimeframeAnalysis& analysis)
{
    const analysis::SqueezeValue& squeeze = analysis.squeeze().value();
    const bool wasFull = m_donchian.isFull();
    m_donchian.push(bar.high, bar.low);
    if (!squeeze.isOn) return;
    const int sign = signOfValue(squeeze.momentum.value_or(0.0));
    if (squeeze.hasFired.value_or(0.0) > 0.5) {
        m_firedSign = sign;
        m_hasFlipped = false;
        m_afterFired = m_upCloses = m_downCloses = 0;
        return;
    }
    if (*squeeze.isOn > 0.5) {
        // On again soon after it fired: the release that follows is of that kind.
        const bool justFired = m_firedSign != 0 && m_afterFired < kReleaseBars;
        if (squeeze.bars.value_or(0.0) <= 1.0) m_isOnAgain = justFired;
        m_firedSign = 0;
        m_hasRange = wasFull;
        m_rangeHigh = m_donchian.max();
        m_rangeLow = m_donchian.min();
        return;
    }
    if (m_firedSign == 0) return;
    if (sign != 0 && sign != m_firedSign) m_hasFlipped = true;
    if (m_afterFired < kReleaseBars) {
        ++m_afterFired;
        if (bar.close > m_lastClose) ++m_upCloses;
        if (bar.close < m_lastClose) ++m_downCloses;
    }
}

void AgentFrame::update(const analysis::BarInput& bar, const analysis::TimeframeAnalysis& analysis)
{
    if (m_candleCount == kCandles) {
        std::move(m_candles.begin() + 1, m_candles.end(), m_candles.begin());
        --m_candleCount;
    }
    m_candles[m_candleCount++] = {bar.open, bar.high, bar.low, bar.close};

    const analysis::Reading ofSession =
        m_timeframe < market::Timeframe::D1 ? m_sessionVolume.update(bar) : analysis::Reading();
    const analysis::Reading plain = m_plainVolume.update(bar);
    m_relative = ofSession ? ofSession : plain;
    m_delta = m_volumeStack.update(bar).delta;
    m_patternSet = m_patterns.update(bar);
    m_levelRow = m_levels.update(bar);
    m_lastPhase = m_phaseValue;
    m_phaseValue = m_phase.update(bar);
    m_isCompressed = m_compression.update(bar).value_or(0.0) > 0.5;

    m_lastHistogram = m_histogram;
    const auto macd = analysis.macd().value();
    m_histogram = macd ? macd->histogram : std::nullopt;
    const auto pivot = analysis.ribbon().ema(2);
    m_slope = pivot && m_pivot ? *pivot - *m_pivot : 0.0;
    m_pivot = pivot;

    // A pullback is made of the bars against the ribbon since the last one with it.
    const int ribbon = ribbonSign(analysis.ribbon());
    const bool isAgainst = ribbon * signOfValue(bar.close - bar.open) < 0;
    if (!isAgainst)
        m_heldPivot = true;
    else if (pivot)
        m_heldPivot = m_heldPivot && ribbon * ((ribbon > 0 ? bar.low : bar.high) - *pivot) > 0.0;

    followSqueeze(bar, analysis);
    followSwings(bar, analysis.rsi().value());
    m_beforeClose = m_lastClose;
    m_lastClose = bar.close;
    ++m_bars;
}

std::optional<TechnicalView> AgentFrame::technical(const analysis::TimeframeAnalysis& analysis) const
{
    const auto atr = analysis.atr();
    const analysis::EmaRibbon& ribbon = analysis.ribbon();
    if (m_candleCount == 0 || !atr || !(*atr > 0.0) || !ribbon.ema(3) || !analysis.isReady()) return std::nullopt;
    const StratCandle& last = m_candles[m_candleCount - 1];
    TechnicalView view;
    view.open = last.open;
    view.high = last.high;
    view.low = last.low;
    view.close = last.close;
    view.atr = *atr;
    view.ema8 = *ribbon.ema(0);
    view.ema13 = *ribbon.ema(1);
    view.ema21 = *ribbon.ema(2);
    view.ema48 = *ribbon.ema(3);
    view.ema200 = ribbon.ema(4);
    view.slope = m_slope / *atr;
    const analysis::AdxValue& adx = analysis.adx().value();
    view.adx = adx.adx;
    view.plusDi = adx.plusDi;
    view.minusDi = adx.minusDi;
    view.histogram = m_histogram;
    view.lastHistogram = m_lastHistogram;
    view.rsi = analysis.rsi().value();
    for (const analysis::PriceLevel& level : analysis.detectors().levels().levels().levels()) {
        if (level.price < view.close && (!view.support || level.price > view.support->price))
            view.support = TechnicalView::Level{level.price, level.strength};
        if (level.price > view.close && (!view.resistance || level.price < view.resistance->price))
            view.resistance = TechnicalView::Level{level.price, level.strength};
    }
    const auto isAt = [&](const std::optional<TechnicalView::Level>& level) {
        return level && std::fabs(view.close - level->price) <= 0.5 * *atr;
    };
    if (m_patternSet) {
        using enum analysis::CandlePattern;
        view.hasPattern[0] = (m_patternSet->has(EngulfingBull) || m_patternSet->has(Hammer)) && isAt(view.support);
        view.hasPattern[1] =
            (m_patternSet->has(EngulfingBear) || m_patternSet->has(ShootingStar)) && isAt(view.resistance);
    }
    const auto diverges = [&](const Swings& swings, double sign) {
        return swings.count == 2 && m_bars - swings.newest <= kDivergenceAge &&
               sign * (swings.price[1] - swings.price[0]) > 0.0 && sign * (swings.rsi[1] - swings.rsi[0]) < 0.0;
    };
    view.hasDivergence = {diverges(m_highs, 1.0), diverges(m_lows, -1.0)};
    return view;
}

std::optional<SatylandView> AgentFrame::satyland(const analysis::TimeframeAnalysis& analysis) const
{
    const analysis::EmaRibbon& ribbon = analysis.ribbon();
    if (m_candleCount == 0 || !ribbon.ema(3)) return std::nullopt;
    const StratCandle& last = m_candles[m_candleCount - 1];
    SatylandView view;
    view.open = last.open;
    view.close = last.close;
    view.ema8 = *ribbon.ema(0);
    view.ema13 = *ribbon.ema(1);
    view.ema21 = *ribbon.ema(2);
    view.ema48 = *ribbon.ema(3);
    view.ema200 = ribbon.ema(4);
    view.pullbackHeldPivot = m_heldPivot;
    view.isVolumeBelowAverage = m_relative && *m_relative < 1.0;
    if (m_levelRow[0] && m_levelRow[1] && m_levelRow[2] && *m_levelRow[1] > 0.0)
        view.levels = SatylandView::Levels{*m_levelRow[0], *m_levelRow[1], *m_levelRow[2], m_beforeClose};
    view.phase = m_phaseValue;
    view.lastPhase = m_lastPhase;
    view.isCompressed = m_isCompressed;
    if (m_relative && m_delta)
        for (std::size_t i = 0; i < view.volume.size(); ++i) {
            const double delta = i == 0 ? *m_delta : -*m_delta;
            view.volume[i] = *m_relative < 0.8 || delta < 0.0    ? SatylandView::Volume::Low
                             : *m_relative >= 1.3 && delta > 0.0 ? SatylandView::Volume::High
                                                                 : SatylandView::Volume::Average;
        }
    view.atrMode = static_cast<int>(modeOf(m_timeframe, m_saty));
    return view;
}

std::optional<TtmView> AgentFrame::squeeze(const analysis::TimeframeAnalysis& analysis) const
{
    const analysis::SqueezeValue& squeeze = analysis.squeeze().value();
    if (!squeeze.isOn || *squeeze.isOn > 0.5 || !squeeze.expansion || !squeeze.momentum || !squeeze.momentumNorm)
        return std::nullopt;
    const int direction = signOfValue(*squeeze.momentum);
    if (direction == 0) return std::nullopt;
    TtmView view;
    view.direction = direction;
    view.barsSinceFired = std::max(1, static_cast<int>(*squeeze.expansion));
    view.squeezeBars = static_cast<int>(squeeze.bars.value_or(0.0));
    view.momentumNorm = *squeeze.momentumNorm;
    view.isRising = squeeze.colour && std::fabs(*squeeze.colour) > 1.5;
    view.isBeyondDonchian = m_hasRange && (direction > 0 ? m_lastClose > m_rangeHigh : m_lastClose < m_rangeLow);
    const auto fast = analysis.ribbon().ema(0);
    const auto pivot = analysis.ribbon().ema(2);
    view.isAligned = fast && pivot && direction * (*fast - *pivot) > 0.0;
    view.relativeVolume = m_relative;
    view.hasFlipped = m_hasFlipped;
    view.isOnAgain = m_isOnAgain;
    view.closesWithDirection = direction > 0 ? m_upCloses : m_downCloses;
    view.barsAfter = m_afterFired;
    return view;
}

StratView::Squeeze AgentFrame::squeezeFor(int direction, const analysis::TimeframeAnalysis& analysis)
{
    const analysis::SqueezeValue& squeeze = analysis.squeeze().value();
    if (!squeeze.isOn || !squeeze.momentum) return StratView::Squeeze::Unknown;
    if (*squeeze.isOn > 0.5) return StratView::Squeeze::On;
    const int sign = signOfValue(*squeeze.momentum);
    return sign == direction    ? StratView::Squeeze::With
           : sign == -direction ? StratView::Squeeze::Against
                                : StratView::Squeeze::Unknown;
}

std::optional<StratView> AgentFrame::strat(const analysis::TimeframeAnalysis& analysis,
                                           const StratParameters& parameters) const
{
    const auto atr = analysis.atr();
    if (!atr || !(*atr > 0.0)) return std::nullopt;
    const auto setup = findStratSetup(candles(), true, m_tick, *atr, parameters);
    if (!setup) return std::nullopt;
    StratView view;
    view.setup = *setup;
    view.relativeVolume = m_relative;
    view.squeeze = squeezeFor(setup->direction, analysis);
    return view;
}

} // namespace sextant::decision
