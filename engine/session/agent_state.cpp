#include "engine/session/agent_state.h"

#include <algorithm>
#include <array>

#include "engine/session/instrument_state.h"

namespace sextant::session {
namespace {

const analysis::TimeframeAnalysis* analysisOf(const InstrumentState& state, market::Timeframe timeframe)
{
    const auto found = std::find_if(state.analyses.begin(), state.analyses.end(),
                                    [&](const auto& analysis) { return analysis.timeframe() == timeframe; });
    return found == state.analyses.end() ? nullptr : &*found;
}

/// Whether the newest bar of the next shorter timeframe is a 2 in the direction, or a 3 of its colour.
bool isLowerAligned(const InstrumentState& state, market::Timeframe timeframe, int direction)
{
    for (std::size_t at = market::index(timeframe); at-- > 0;) {
        const BarHistory& history = state.histories[at];
        if (history.size() < 2) continue;
        const auto candle = [](const market::Bar& bar) {
            return decision::StratCandle{static_cast<double>(bar.open.units), static_cast<double>(bar.high.units),
                                         static_cast<double>(bar.low.units), static_cast<double>(bar.close.units)};
        };
        const decision::StratCandle last = candle(history.newest(0));
        const decision::StratType type = decision::stratTypeOf(last, candle(history.newest(1)));
        if (type == decision::StratType::Outside) return direction > 0 ? last.isGreen() : last.isRed();
        return type == (direction > 0 ? decision::StratType::Up : decision::StratType::Down);
    }
    return false;
}

} // namespace

AgentState::AgentState(const InstrumentState& state, const analysis::DetectorParameters& detectors,
                       const decision::AgentParameters& parameters, bool followsOpeningRange)
    : m_calendar(state.calendar), m_base(state.instrument->baseTimeframe.value_or(market::Timeframe::M1)),
      m_higher(state.calendar), m_vwap(m_calendar.get())
{
    const double tick = state.instrument->toDouble(state.instrument->tick);
    std::vector<analysis::TimeframeAnalysis> analyses;
    for (const market::Timeframe timeframe : state.plan.signal) {
        m_frames.push_back({timeframe, decision::AgentFrame(timeframe, tick, state.calendar, parameters.satyland)});
        analyses.emplace_back(timeframe, tick, state.calendar, detectors);
    }
    if (followsOpeningRange)
        if (auto range = decision::OpeningRange::make(parameters.openingRange, tick, state.calendar))
            m_range = *std::move(range);
    forEachPastBar(state, [&](market::Timeframe timeframe, const analysis::BarInput& bar) {
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            if (m_frames[i].timeframe != timeframe) continue;
            analyses[i].update(bar);
            m_frames[i].frame.update(bar, analyses[i]);
        }
        if (timeframe != m_base) return;
        m_higher.update(bar);
        const auto vwap = m_vwap.update(bar).vwap;
        if (m_range) m_range->update(bar, vwap);
    });
}

void AgentState::updateProxy(const market::Bar& bar)
{
    if (m_range && bar.timeframe == m_base) m_range->updateProxy(bar.start(), bar.end, bar.volume);
}

void AgentState::update(const InstrumentState& state, market::Timeframe timeframe, const analysis::BarInput& bar)
{
    for (Frame& each : m_frames) {
        if (each.timeframe != timeframe) continue;
        if (const analysis::TimeframeAnalysis* analysis = analysisOf(state, timeframe))
            each.frame.update(bar, *analysis);
    }
    if (timeframe != m_base) return;
    m_higher.update(bar);
    const auto vwap = m_vwap.update(bar).vwap;
    if (m_range) m_range->update(bar, vwap);
}

const decision::AgentFrame* AgentState::frameOf(market::Timeframe timeframe) const
{
    for (const Frame& each : m_frames)
        if (each.timeframe == timeframe) return &each.frame;
    // A signal from outside may be on a timeframe that nothing is scored on: the shortest that is speaks for it.
    return m_frames.empty() ? nullptr : &m_frames.front().frame;
}

void AgentState::look(const InstrumentState& state, market::Timeframe timeframe, Time time,
                      const decision::AgentParameters& parameters, decision::AgentSnapshot& out) const
{
    const decision::AgentFrame* frame = frameOf(timeframe);
    if (frame == nullptr) return;
    const bool isOwn =
        std::any_of(m_frames.begin(), m_frames.end(), [&](const Frame& each) { return each.timeframe == timeframe; });
    const market::Timeframe seen = isOwn ? timeframe : m_frames.front().timeframe;
    const analysis::TimeframeAnalysis* analysis = analysisOf(state, seen);
    if (analysis == nullptr) return;
    out.technical = frame->technical(*analysis);
    out.satyland = frame->satyland(*analysis);
    out.squeeze = frame->squeeze(*analysis);
    lookAtStrat(state, seen, *frame, *analysis, parameters.strat, out);
    if (m_range && m_range->isActive(time)) {
        out.orb = m_range->view();
        out.context.isOpeningRangeSignal = out.orb && out.orb->direction == out.direction;
    }
}

void AgentState::lookAtStrat(const InstrumentState& state, market::Timeframe timeframe,
                             const decision::AgentFrame& frame, const analysis::TimeframeAnalysis& analysis,
                             const decision::StratParameters& parameters, decision::AgentSnapshot& out) const
{
    auto view = frame.strat(analysis, parameters);
    const int thrownBack = m_higher.rejection(timeframe, parameters.higher);
    const auto rejected = decision::rejectionSetup(frame.candles(), thrownBack);
    if (rejected && (!view || decision::rankOf(*rejected) > decision::rankOf(view->setup))) {
        if (!view) {
            view.emplace();
            view->relativeVolume = frame.relativeVolume();
        }
        view->squeeze = decision::AgentFrame::squeezeFor(rejected->direction, analysis);
        view->setup = *rejected;
    }
    if (!view) return;
    std::array<int, 4> signs{};
    const auto agreeing = m_higher.signs(timeframe, analysis.lastClose(), parameters.higher, signs);
    view->continuity = decision::continuityOf(agreeing, view->setup.direction);
    view->isLowerAligned = isLowerAligned(state, timeframe, view->setup.direction);
    out.strat = view;
}

} // namespace sextant::session
