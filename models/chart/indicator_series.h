#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/analysis/indicators/indicator_spec.h"
#include "engine/market/instrument.h"
#include "models/chart/bar_series.h"
#include "models/chart/value_track.h"

namespace sextant::analysis {
class IndicatorColumn;
} // namespace sextant::analysis

namespace sextant::models {

/// How far an output is at a bar.
struct Readiness {
    enum class State : std::uint8_t {
        WarmingUp,  ///< no value yet
        Converging, ///< the seed may still show
        Converged,
    };
    State state = State::Converged;
    std::int64_t barsLeft = 0; ///< until the next state
};

/// Bars and the instrument whose they are. Referred to, not owned.
struct InstrumentBars {
    const BarSeries* bars = nullptr;
    const market::Instrument* instrument = nullptr; ///< null only without bars
    friend bool operator==(const InstrumentBars&, const InstrumentBars&) = default;
};

/// One indicator drawn over the bars of a chart: fed with the closed ones, looking ahead with the one being built. The
/// bars are taken in in pieces, as BarSeries does.
///
/// An output's value at bar n is where a chart draws it: displaced, and for indicators that repaint as they draw the
/// newest kDrawnBars bars. Values are those of analysis::drawIndicator over the same bars, bit for bit.
class IndicatorSeries final {
public:
    /// What repaints is drawn over so many of the newest bars.
    static constexpr std::size_t kDrawnBars = 20'000;

    /// `kept`: one flag per output, whether its values are wanted; the others take no memory.
    IndicatorSeries(analysis::IndicatorSpec spec, std::vector<bool> kept);
    ~IndicatorSeries();

    [[nodiscard]] const analysis::IndicatorSpec& spec() const { return m_spec; }
    [[nodiscard]] std::size_t outputCount() const { return m_kept.size(); }
    [[nodiscard]] bool isKept(std::size_t output) const { return m_kept[output]; }
    /// What is drawn at old bars may change with new ones, or looks ahead.
    [[nodiscard]] bool repaints() const;

    /// The bars to compute over, which must outlive it or be replaced. Values begin anew where the bars did. Another
    /// series at the place of an old one is told of by setting none in between.
    /// `benchmark`: of the same times, for what compares two series.
    void setBars(const InstrumentBars& bars, const InstrumentBars& benchmark = {});
    /// Takes in at most `maxBars` closed bars, and the one being built once all are. True while there is more to do.
    bool advance(std::size_t maxBars);
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] double progress() const; ///< 0 … 1

    /// Bars it has values for, those being built included.
    [[nodiscard]] std::size_t barCount() const;
    /// How many bars to the right an output is drawn; negative: to the left.
    [[nodiscard]] int displacement(std::size_t output) const { return m_displacement[output]; }
    /// What is drawn at a bar; bars behind the last one are counted on. Nothing while not ready or not defined.
    [[nodiscard]] std::optional<double> valueAt(std::size_t output, std::int64_t bar) const;
    /// Of the bars first … end - 1.
    [[nodiscard]] ValueRange range(std::size_t output, std::int64_t first, std::int64_t end) const;
    /// The same of many bars at once, its edges moved to multiples of `step` (ValueTrack::stepFor).
    [[nodiscard]] ValueRange steppedRange(std::size_t output, std::int64_t first, std::int64_t end,
                                          std::size_t step) const;
    /// Before this bar nothing that is drawn will change until revision() does.
    [[nodiscard]] std::int64_t settledEnd(std::size_t output) const
    {
        return m_isDrawn ? 0 : static_cast<std::int64_t>(m_next) + m_displacement[output];
    }
    /// Another number whenever the values began anew; no two series ever have the same.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    /// One past the last bar at which an output is drawn.
    [[nodiscard]] std::int64_t drawnEnd(std::size_t output) const;
    [[nodiscard]] Readiness readiness(std::size_t output, std::int64_t bar) const;

private:
    [[nodiscard]] bool hasBegunAnew() const;
    /// Closed bars that may be taken in.
    [[nodiscard]] std::size_t available() const;
    void restart();
    void preview();
    void redraw();
    [[nodiscard]] const analysis::BarInput* benchmarkAt(const market::Bar& bar);
    /// Place of a bar in an output's track.
    [[nodiscard]] std::int64_t placeOf(std::size_t output, std::int64_t bar) const
    {
        return bar - m_displacement[output] - m_firstBar;
    }
    [[nodiscard]] std::optional<double> tailValue(std::size_t output, std::int64_t place) const;

    analysis::IndicatorSpec m_spec;
    std::vector<bool> m_kept;
    std::vector<int> m_displacement;
    bool m_isDrawn = false; // by analysis::drawIndicator, not streamed

    InstrumentBars m_source;
    InstrumentBars m_benchmark;
    std::uint64_t m_revision = 0;
    std::uint64_t m_generation = 0;
    std::uint64_t m_benchmarkGeneration = 0;
    std::unique_ptr<analysis::IndicatorColumn> m_column;
    std::vector<std::optional<double>> m_row;
    std::vector<int> m_warmUp;
    std::vector<int> m_convergence;
    std::size_t m_next = 0;      // closed bars taken in
    std::int64_t m_firstBar = 0; // of the tracks; not 0 for what is drawn
    std::vector<ValueTrack> m_tracks;
    std::vector<std::optional<double>> m_preview; // at the bar being built
    bool m_hasPreview = false;
    std::size_t m_benchmarkNext = 0;
    analysis::BarInput m_benchmarkBar;
};

/// Bars of a timeframe in a year of trading (indicators.md IND-51): 252 days of the regular session, or 365 of a market
/// that never closes.
[[nodiscard]] double barsPerYear(const market::Calendar& calendar, market::Timeframe timeframe);

} // namespace sextant::models
