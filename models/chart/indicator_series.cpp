#include "models/chart/indicator_series.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <utility>

#include "engine/analysis/indicators/registry.h"
#include "engine/core/contract.h"

namespace sextant::models {
namespace {

std::atomic<std::uint64_t> g_revisions{0}; // of all series

constexpr std::int64_t kPlainDay = 1'718'200'800; ///< 2024-06-12 14:00 UTC, a day like any other

analysis::ColumnContext contextOf(const BarSeries& bars, const market::Instrument& instrument)
{
    analysis::ColumnContext context;
    context.calendar = &bars.calendar();
    context.barsPerYear = barsPerYear(bars.calendar(), bars.timeframe());
    context.tickSize = instrument.toDouble(instrument.tick);
    return context;
}

analysis::BarInput inputOf(const market::Bar& bar, const market::Instrument& instrument)
{
    return {bar.start(),
            bar.end,
            instrument.toDouble(bar.open),
            instrument.toDouble(bar.high),
            instrument.toDouble(bar.low),
            instrument.toDouble(bar.close),
            bar.volume};
}

} // namespace

double barsPerYear(const market::Calendar& calendar, market::Timeframe timeframe)
{
    const double length = std::chrono::duration<double>(market::nominalLength(timeframe)).count();
    constexpr double kDay = 86'400.0;
    if (calendar.isAlwaysOpen()) return 365.0 * kDay / length;
    constexpr double kTradingDays = 252.0;
    if (!market::isIntraday(timeframe)) return kTradingDays / std::max(1.0, length / kDay * 5.0 / 7.0);
    const market::TradingDay day = calendar.tradingDayAt(Time::fromSeconds(kPlainDay));
    const double open = std::chrono::duration<double>(day.regularClose - day.regularOpen).count();
    return kTradingDays * open / length;
}

IndicatorSeries::IndicatorSeries(analysis::IndicatorSpec spec, std::vector<bool> kept)
    : m_spec(std::move(spec)), m_kept(std::move(kept)), m_revision(++g_revisions)
{
    const std::size_t count = m_spec.info->outputs.size();
    expects(m_kept.size() == count, "each output of an indicator is wanted or not");
    // A row of bricks has times of its own: on a chart of bars the newest brick of each bar is shown.
    m_isDrawn = m_spec.info->draw != nullptr && m_spec.info->name != "renko" && m_spec.info->name != "renko_atr";
    m_displacement.assign(count, 0);
    if (!m_isDrawn && m_spec.info->displacement != nullptr) m_displacement = m_spec.info->displacement(m_spec);
    m_row.resize(count);
    m_preview.resize(count);
    m_tracks.resize(count);
}

IndicatorSeries::~IndicatorSeries() = default;

bool IndicatorSeries::repaints() const
{
    return m_isDrawn || std::any_of(m_displacement.begin(), m_displacement.end(), [](int by) { return by < 0; });
}

void IndicatorSeries::setBars(const InstrumentBars& bars, const InstrumentBars& benchmark)
{
    expects(bars.bars == nullptr || bars.instrument != nullptr, "bars have an instrument");
    expects(benchmark.bars == nullptr || benchmark.instrument != nullptr, "bars have an instrument");
    const bool isSame = bars == m_source && benchmark == m_benchmark;
    m_source = bars;
    m_benchmark = benchmark;
    if (!isSame || hasBegunAnew()) restart();
}

bool IndicatorSeries::hasBegunAnew() const
{
    return (m_source.bars != nullptr && m_source.bars->generation() != m_generation) ||
           (m_benchmark.bars != nullptr && m_benchmark.bars->generation() != m_benchmarkGeneration);
}

/// The newest bar waits for the benchmark's bar of the same time, which comes a moment later; until the next one at
/// most.
std::size_t IndicatorSeries::available() const
{
    const BarSeries& bars = *m_source.bars;
    const std::size_t closed = bars.closedCount();
    if (m_benchmark.bars == nullptr || closed == 0) return closed;
    const std::size_t other = m_benchmark.bars->closedCount();
    const bool isThere = other > 0 && m_benchmark.bars->bar(other - 1).end >= bars.bar(closed - 1).end;
    return isThere ? closed : closed - 1;
}

void IndicatorSeries::restart()
{
    m_revision = ++g_revisions;
    m_next = 0;
    m_firstBar = 0;
    m_hasPreview = false;
    m_benchmarkNext = 0;
    for (ValueTrack& track : m_tracks)
        track.clear();
    m_column.reset();
    if (m_source.bars == nullptr) return;
    m_generation = m_source.bars->generation();
    if (m_benchmark.bars != nullptr) m_benchmarkGeneration = m_benchmark.bars->generation();
    m_column = analysis::makeColumn(m_spec, contextOf(*m_source.bars, *m_source.instrument));
    m_warmUp.clear();
    m_convergence.clear();
    for (std::size_t k = 0; k < m_kept.size(); ++k) {
        m_warmUp.push_back(m_column->warmUp(k));
        m_convergence.push_back(m_column->convergence(k));
    }
}

/// The benchmark's bar of the same time; null if it has none.
const analysis::BarInput* IndicatorSeries::benchmarkAt(const market::Bar& bar)
{
    if (m_benchmark.bars == nullptr) return nullptr;
    const std::size_t count = m_benchmark.bars->barCount();
    while (m_benchmarkNext < count && m_benchmark.bars->bar(m_benchmarkNext).end < bar.end)
        ++m_benchmarkNext;
    if (m_benchmarkNext == count || m_benchmark.bars->bar(m_benchmarkNext).end != bar.end) return nullptr;
    m_benchmarkBar = inputOf(m_benchmark.bars->bar(m_benchmarkNext), *m_benchmark.instrument);
    return &m_benchmarkBar;
}

bool IndicatorSeries::advance(std::size_t maxBars)
{
    if (m_source.bars == nullptr || !m_source.bars->isComplete()) return false;
    if (hasBegunAnew()) restart();
    const std::size_t closed = std::max(m_next, available());
    if (m_isDrawn) {
        if (m_next != closed) redraw();
        return false;
    }
    const std::size_t end = std::min(closed, m_next + maxBars);
    while (m_next < end) {
        const market::Bar& bar = m_source.bars->bar(m_next++);
        m_column->update(inputOf(bar, *m_source.instrument), benchmarkAt(bar), m_row);
        for (std::size_t k = 0; k < m_row.size(); ++k)
            if (m_kept[k]) m_tracks[k].push_back(m_row[k]);
    }
    preview();
    return m_next < closed;
}

/// What the bar being built would give. A second one behind it has no state to look from.
void IndicatorSeries::preview()
{
    m_hasPreview = m_next == m_source.bars->closedCount() && m_source.bars->barCount() > m_next;
    if (!m_hasPreview) return;
    const market::Bar& bar = m_source.bars->bar(m_next);
    m_column->preview(inputOf(bar, *m_source.instrument), benchmarkAt(bar), m_preview);
}

void IndicatorSeries::redraw()
{
    m_next = m_source.bars->closedCount();
    const std::size_t first = m_next > kDrawnBars ? m_next - kDrawnBars : 0;
    std::vector<analysis::BarInput> bars;
    bars.reserve(m_next - first);
    for (std::size_t i = first; i < m_next; ++i)
        bars.push_back(inputOf(m_source.bars->bar(i), *m_source.instrument));
    const analysis::DrawnIndicator drawn =
        analysis::drawIndicator(m_spec, bars, {}, contextOf(*m_source.bars, *m_source.instrument));
    m_firstBar = static_cast<std::int64_t>(first);
    for (std::size_t k = 0; k < m_tracks.size(); ++k) {
        m_tracks[k].clear();
        if (!m_kept[k]) continue;
        for (const auto& value : drawn.outputs[k])
            m_tracks[k].push_back(value);
    }
}

bool IndicatorSeries::isComplete() const
{
    return m_source.bars == nullptr || (m_source.bars->isComplete() && !hasBegunAnew() && m_next >= available());
}

double IndicatorSeries::progress() const
{
    if (m_source.bars == nullptr || m_source.bars->closedCount() == 0) return 1.0;
    return static_cast<double>(m_next) / static_cast<double>(m_source.bars->closedCount());
}

std::size_t IndicatorSeries::barCount() const { return m_next + (m_hasPreview ? 1 : 0); }

std::optional<double> IndicatorSeries::tailValue(std::size_t output, std::int64_t place) const
{
    if (!m_hasPreview || !m_kept[output] || place != static_cast<std::int64_t>(m_next)) return std::nullopt;
    return m_preview[output];
}

std::optional<double> IndicatorSeries::valueAt(std::size_t output, std::int64_t bar) const
{
    const std::int64_t place = placeOf(output, bar);
    if (place < 0) return std::nullopt;
    if (const auto value = tailValue(output, place)) return value;
    return m_tracks[output].at(static_cast<std::size_t>(place));
}

ValueRange IndicatorSeries::range(std::size_t output, std::int64_t first, std::int64_t end) const
{
    return steppedRange(output, first, end, 0);
}

ValueRange IndicatorSeries::steppedRange(std::size_t output, std::int64_t first, std::int64_t end,
                                         std::size_t step) const
{
    const std::int64_t from = std::max<std::int64_t>(0, placeOf(output, first));
    const std::int64_t to = std::max(from, placeOf(output, end));
    const ValueTrack& track = m_tracks[output];
    const auto low = static_cast<std::size_t>(from);
    const auto high = static_cast<std::size_t>(to);
    ValueRange sum = step == 0 ? track.range(low, high) : track.steppedRange(low, high, step);
    const auto tail = static_cast<std::int64_t>(m_next);
    if (from <= tail && tail < to)
        if (const auto value = tailValue(output, tail)) sum.add(*value);
    return sum;
}

std::int64_t IndicatorSeries::drawnEnd(std::size_t output) const
{
    return static_cast<std::int64_t>(barCount()) + m_displacement[output];
}

Readiness IndicatorSeries::readiness(std::size_t output, std::int64_t bar) const
{
    if (output >= m_warmUp.size()) return {Readiness::State::WarmingUp, 0};
    const std::int64_t seen = placeOf(output, bar) + 1;
    const std::int64_t first = m_warmUp[output];
    if (seen < first) return {Readiness::State::WarmingUp, first - seen};
    if (seen < first + m_convergence[output])
        return {Readiness::State::Converging, first + m_convergence[output] - seen};
    return {Readiness::State::Converged, 0};
}

} // namespace sextant::models
