#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/session/enriched_signal.h"
#include "engine/session/option_universe.h"
#include "engine/session/signal_router.h"
#include "engine/session/trading_desk.h"

namespace sextant::session {

/// What engine 2 knows of a signal besides the signal.
struct AgentSurroundings {
    const analysis::Regime* benchmark = nullptr;             ///< of the leading market; null: none, or it is this one
    const decision::CalibrationTable* calibration = nullptr; ///< null: confidences count as they are said
};

/// Engine 2 (DESIGN §4): the same signal → agents → meta-decision → shadow order. The agents take the place of the
/// gates; sizes, risk, fills and exits are those of engine 1, on a desk whose orders are shadows by type.
class PipelineB final {
public:
    PipelineB(EffectRecorder& effects, const SessionConfig& config, TradingDesk<trading::Shadow>& desk,
              OptionUniverse& options);

    /// An accepted signal that is this engine's to decide. Effects, all of variant B: AgentOpinion for every agent,
    /// MetaDecision, then an order or a NonTrade.
    void onSignal(InstrumentState& state, const EnrichedSignal& signal, const AgentSurroundings& around, Effects& out);
    /// A signal that the other engine decides alone.
    void leave(const InstrumentState& state, const EnrichedSignal& signal);

    /// Switches an agent whatever its flag says; false if it was so.
    bool switchAgent(decision::AgentId agent, bool on);
    /// A sub-agent counts as a specialist from the next signal on, or no longer (agents.md §7.7); false if it was so,
    /// or is no sub-agent.
    bool promoteAgent(decision::AgentId agent, bool isSpecialist);
    /// Looks on while agents think; null: nobody. Must live as long as the pipeline is used.
    void setWatch(decision::AgentWatch* watch) { m_watch = watch; }
    [[nodiscard]] bool isSwitchedOff(decision::AgentId agent) const { return m_isOff[static_cast<std::size_t>(agent)]; }
    /// Those that take part: flags, parents and switches considered.
    [[nodiscard]] decision::AgentSwitches switches() const;

    [[nodiscard]] std::uint64_t signalCount() const { return m_signals; }
    [[nodiscard]] std::uint64_t approved() const { return m_approved; }
    [[nodiscard]] std::uint64_t opinions(decision::AgentId agent) const
    {
        return m_opinions[static_cast<std::size_t>(agent)];
    }
    [[nodiscard]] std::uint64_t nonTrades(ReasonCode cause) const
    {
        return m_nonTrades[static_cast<std::size_t>(cause)];
    }

    void canonical(CanonicalWriter& out) const;
    /// @param knowsPromotion  the bytes are of form 9 or later
    void restore(CanonicalReader& in, bool knowsPromotion);

private:
    static constexpr std::size_t kReasonCodes = 512;

    void close(InstrumentState& state, const EnrichedSignal& signal);
    void nonTrade(const InstrumentState& state, const EnrichedSignal& signal, const Reason& reason);
    void nonTrade(const InstrumentState& state, const EnrichedSignal& signal, std::span<const Reason> reasons);
    void lookAtContext(const InstrumentState& state, const EnrichedSignal& signal, const AgentSurroundings& around,
                       decision::AgentSnapshot& snapshot) const;
    void tell(const InstrumentState& state, const EnrichedSignal& signal, const decision::TeamResult& result);
    void noteFailure(const InstrumentState& state, decision::AgentId agent);
    void act(InstrumentState& state, const EnrichedSignal& signal, const EntryWish& wish);
    void closeOptions(InstrumentState& state, const EnrichedSignal& signal);
    /// What risk says of the option that a signal would buy; of none, why there is none.
    [[nodiscard]] trading::RiskDecision assessOption(InstrumentState& state, const EnrichedSignal& signal,
                                                     const EntryWish& wish);
    void actOnOption(InstrumentState& state, const EnrichedSignal& signal, const EntryWish& wish);
    void leaveOptions(InstrumentState& state, const EnrichedSignal& signal, ReasonCode rule,
                      std::span<const InstrumentId> options);

    EffectRecorder& m_effects;
    const SessionConfig& m_config;
    TradingDesk<trading::Shadow>& m_desk;
    OptionUniverse& m_options;
    CanonicalWriter m_case; // reused
    decision::AgentWatch* m_watch = nullptr;
    std::array<bool, decision::kAgents> m_isOff{};
    std::array<bool, decision::kAgents> m_isPromoted{};
    struct Failures {
        std::array<Time, 4> times{}; // newest last, Time::min(): none
        bool isAlarmed = false;
    };
    std::array<Failures, decision::kAgents> m_failures;
    std::uint64_t m_signals = 0;
    std::uint64_t m_approved = 0;
    std::array<std::uint64_t, decision::kAgents> m_opinions{};
    std::array<std::uint64_t, kReasonCodes> m_nonTrades{};
};

/// How a signal becomes an entry, for both engines: its side, the ATR of its timeframe and the regime's say on size.
[[nodiscard]] EntryWish entryWish(const InstrumentState& state, const EnrichedSignal& signal,
                                  const SessionConfig& config);

} // namespace sextant::session
