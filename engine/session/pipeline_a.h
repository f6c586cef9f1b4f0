#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/analysis/scoring/confluence.h"
#include "engine/decision/signals/deduplicator.h"
#include "engine/session/enriched_signal.h"
#include "engine/session/option_universe.h"
#include "engine/session/signal_router.h"
#include "engine/session/trading_desk.h"

namespace sextant::session {

/// Engine 1 (execution.md §1): intake → dedup → routing → gates → size and risk → order. It decides; the desk trades.
/// One bar that is scored and one signal that is accepted end in exactly one of an order or a NonTrade.
class PipelineA final {
public:
    PipelineA(EffectRecorder& effects, const SessionConfig& config, SignalRouter& router,
              TradingDesk<trading::Paper>& desk, OptionUniverse& options);

    /// A bar of a signal timeframe was scored; `reasons` are its heaviest,
    /// `weightsVersion` that of the scoring configuration. The signal that came of it; unset: none, or a duplicate.
    SignalId onScored(InstrumentState& state, const market::Bar& bar, const analysis::ScoreResult& score,
                      std::span<const Reason> reasons, std::uint32_t weightsVersion);
    /// A signal from outside; null `state`: its symbol is not traded in this session.
    void onExternal(InstrumentState* state, const ExternalSignal& signal);

    /// The signal that the last call accepted, and where it was routed; null: there was none. Its score is the
    /// caller's.
    struct Accepted {
        EnrichedSignal signal;
        SignalRouted routed;
    };
    [[nodiscard]] const Accepted* accepted() const { return m_accepted ? &*m_accepted : nullptr; }

    [[nodiscard]] std::uint64_t signalCount() const { return m_lastSignal.value; }
    [[nodiscard]] std::uint64_t scoredBars() const { return m_scoredBars; }
    [[nodiscard]] std::uint64_t signalsIn(trading::SignalState state) const
    {
        return m_states[static_cast<std::size_t>(state)];
    }
    [[nodiscard]] std::uint64_t duplicates() const { return m_duplicates; }
    [[nodiscard]] std::uint64_t nonTrades(ReasonCode cause) const
    {
        return m_nonTrades[static_cast<std::size_t>(cause)];
    }
    static constexpr std::size_t kReasonCodes = 512;

    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in);

private:
    [[nodiscard]] Digest dedupKey(const market::Instrument& instrument, const EnrichedSignal& signal) const;
    /// The accepted signal that this one repeats (execution.md §1.2).
    [[nodiscard]] std::optional<SignalId> originalOf(const market::Instrument& instrument,
                                                     const EnrichedSignal& signal);
    void process(InstrumentState& state, const EnrichedSignal& signal);
    /// The same where signals trade options of what they are about.
    void processOption(InstrumentState& state, const EnrichedSignal& signal);
    void closeOptions(InstrumentState& state, const EnrichedSignal& signal, ReasonCode rule,
                      std::span<const InstrumentId> options);
    [[nodiscard]] bool passGates(InstrumentState& state, const EnrichedSignal& signal);
    void reject(const InstrumentState& state, const EnrichedSignal& signal, const Reason& reason);
    void failOrder(const InstrumentState& state, const EnrichedSignal& signal);
    void nonTrade(InstrumentId instrument, market::Timeframe timeframe, SignalId signal,
                  const analysis::ScoreResult* score, const Reason& reason);
    void enterState(trading::SignalState state) { ++m_states[static_cast<std::size_t>(state)]; }

    EffectRecorder& m_effects;
    const SessionConfig& m_config;
    SignalRouter& m_router;
    TradingDesk<trading::Paper>& m_desk;
    OptionUniverse& m_options;
    decision::Deduplicator m_dedup;
    std::optional<Accepted> m_accepted;
    SignalId m_lastSignal;
    std::uint64_t m_scoredBars = 0;
    std::uint64_t m_duplicates = 0;
    std::array<std::uint64_t, trading::kStateCount<trading::SignalState>> m_states{};
    std::array<std::uint64_t, kReasonCodes> m_nonTrades{};
};

} // namespace sextant::session
