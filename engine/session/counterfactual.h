#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/canonical.h"
#include "engine/session/counterfactual_outcome.h"
#include "engine/session/effect.h"
#include "engine/session/enriched_signal.h"
#include "engine/session/instrument_state.h"
#include "engine/trading/ledger/position.h"

namespace sextant::session {

/// Follows the trades that were not made (agents.md §10): each signal that an engine left alone is entered at the open
/// of the next bar of the tape (of one minute where bars come from prints), as large as a risk of 1,000 in its currency
/// allows, at least one lot, and left by that engine's exits, at the prices of F1B. What is open five trading days
/// later ends at that day's close. While engine 2 is off nothing is added; looks at bars alone and changes no effect.
class Counterfactuals final {
public:
    static constexpr int kHorizonDays = 5; ///< trading days behind the one of the decision

    /// What engines 1 and 2 said of the accepted signal stands at the end of `effects`.
    void consider(const InstrumentState& state, const EnrichedSignal& signal, Time now, const SessionConfig& config,
                  const Effects& effects);
    [[nodiscard]] bool isWatching(InstrumentId instrument) const
    {
        return instrument.value <= m_open.size() && !m_open[instrument.value - 1U].empty();
    }
    /// A bar of the tape, or of one minute, has closed.
    void onBar(const InstrumentState& state, const market::Bar& bar, std::uint64_t seq, const SessionConfig& config,
               Effects& out);
    void onCorporateAction(const InstrumentState& state, const market::CorporateAction& action);
    [[nodiscard]] std::size_t openCount() const;

    void canonical(CanonicalWriter& out) const;
    /// @param ids  the instruments of this session by place in that of the bytes, see Session::restore
    void restore(CanonicalReader& in, std::span<const InstrumentId> ids);

private:
    struct Hypothesis {
        CounterfactualOutcome outcome;
        trading::Position<trading::Shadow> position; // quantity 0: not entered yet
        trading::Bracket bracket;
        double carried = 0.0;                  // dividends per unit, in price units, for us
        Time horizon;                          // close of the last trading day
        ReasonCode leaving = ReasonCode::None; // at the next open
    };

    void add(const InstrumentState& state, const EnrichedSignal& signal, Time now, const SessionConfig& config,
             decision::Arm engine, ReasonCode cause, std::uint8_t against);
    void turn(InstrumentId instrument, const EnrichedSignal& signal, decision::Arm engine);
    /// Whether it has ended, `hypothesis.outcome` telling how, or can never begin.
    bool follow(Hypothesis& hypothesis, const InstrumentState& state, const market::Bar& bar,
                const SessionConfig& config, bool& isDropped) const;

    std::vector<std::vector<Hypothesis>> m_open; // by instrument - 1
};

} // namespace sextant::session
