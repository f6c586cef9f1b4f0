#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/analysis/indicators/vwap.h"
#include "engine/decision/agents/agent_case.h"
#include "engine/decision/agents/agent_frame.h"
#include "engine/decision/agents/higher_frames.h"
#include "engine/decision/agents/opening_range.h"

namespace sextant::session {

struct InstrumentState;

/// What the agents follow of one instrument beside what the score keeps. There is one only while engine 2 is on, so
/// that it costs nothing otherwise.
class AgentState final {
public:
    /// Sees the bars at hand once more, beside indicators of its own; those of the score stay as they are.
    AgentState(const InstrumentState& state, const analysis::DetectorParameters& detectors,
               const decision::AgentParameters& parameters, bool followsOpeningRange);

    /// A closed bar, right after the indicators of `state` have taken it.
    void update(const InstrumentState& state, market::Timeframe timeframe, const analysis::BarInput& bar);
    /// A closed bar of the instrument whose volume stands in for this one's.
    void updateProxy(const market::Bar& bar);

    /// What the agents see of a signal on `timeframe` at `time`; direction, context and risk are the caller's.
    void look(const InstrumentState& state, market::Timeframe timeframe, Time time,
              const decision::AgentParameters& parameters, decision::AgentSnapshot& out) const;
    [[nodiscard]] bool hasOpeningRange() const { return m_range.has_value(); }

private:
    struct Frame {
        market::Timeframe timeframe;
        decision::AgentFrame frame;
    };
    [[nodiscard]] const decision::AgentFrame* frameOf(market::Timeframe timeframe) const;
    void lookAtStrat(const InstrumentState& state, market::Timeframe timeframe, const decision::AgentFrame& frame,
                     const analysis::TimeframeAnalysis& analysis, const decision::StratParameters& parameters,
                     decision::AgentSnapshot& out) const;

    std::shared_ptr<const market::Calendar> m_calendar; // before what points to it
    market::Timeframe m_base;
    std::vector<Frame> m_frames;
    decision::HigherFrames m_higher;
    std::optional<decision::OpeningRange> m_range;
    analysis::SessionVwap m_vwap;
};

} // namespace sextant::session
