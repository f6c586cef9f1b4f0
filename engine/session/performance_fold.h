#pragma once

#include <cstdint>
#include <functional>
#include <map>

#include "engine/session/shadow_part.h"

namespace sextant::session {

/// Follows the effects of a session and tells each decision of engine 2 and what became of it: O(log of what is open)
/// per effect, and nothing is kept of what has ended or is older than any outcome. The same effects give the same rows,
/// so a replay rebuilds them.
///
/// The outcome of a decision is that of the shadow position its order opened: R = net result / risk at entry. An order
/// that adds to a position has no outcome of its own, nor has one that was never filled. A signal that was not
/// traded has the outcome that the counterfactual journal found.
class PerformanceFold final {
public:
    using Sink = std::function<void(PerformanceRow)>;
    void take(const Effect& effect, const Sink& sink);
    /// What a signal would have earned that engine 2 left alone; others are not of its agents.
    void take(const CounterfactualOutcome& outcome, const Sink& sink);

    void canonical(CanonicalWriter& out) const;
    /// Of the session before: signals, orders and positions are numbered on.
    void restore(CanonicalReader& in);

private:
    void leave(const decision::AgentRecord& record);
    void closePosition(const Effect& effect, const PositionChanged& change, const Sink& sink);

    decision::AgentRecord m_record; // being gathered
    analysis::RegimeDirection m_regime = analysis::RegimeDirection::Unknown;
    int m_direction = 0;
    SignalId m_signal;                                        // the last one scored
    std::map<std::uint64_t, decision::AgentRecord> m_waiting; // by signal: approved, without a position yet
    std::map<std::uint64_t, decision::AgentRecord> m_left;    // by signal: not traded, not known yet what it was worth
    std::map<std::uint64_t, SignalId> m_orders;               // of shadow orders that are not done
    struct Open {
        decision::AgentRecord record;
        bool isForeign = false; // its result is in another currency than the account's
    };
    std::map<std::uint64_t, Open> m_positions; // by shadow position
};

} // namespace sextant::session
