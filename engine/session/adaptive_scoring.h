#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/analysis/scoring/adaptive_weights.h"
#include "engine/core/canonical.h"
#include "engine/session/digests.h"
#include "engine/session/instrument_state.h"

namespace sextant::session {

/// Waits for the outcome of each signal that a score gave and lets the weights learn from it (detectors.md §8.5). The
/// outcome is the exit of the signal's trade; where there is none, the first of the levels at which a trade's stop and
/// target would lie that a bar of the signal's timeframe touches (both: the stop); in any case the close of the 20th
/// such bar. Returns are those of the market, in adjusted prices, from the close of the signal's bar to the price that
/// ended it, without spread and costs: a proxy for those teaches nothing. Outcomes are taken in the order in which they
/// come about, those of one instant in the order of their signals.
class AdaptiveScoring final : public EffectListener {
public:
    static constexpr int kHorizonBars = 20;

    explicit AdaptiveScoring(EffectRecorder& effects);

    /// Begins to learn, from these weights; what was learned and awaited before is forgotten.
    void switchOn(const analysis::ScoreWeights& weights, const analysis::AdaptiveSettings& settings);
    void switchOff();
    [[nodiscard]] bool isOn() const { return m_learner.has_value(); }
    /// Set while it is on.
    [[nodiscard]] const analysis::AdaptiveWeights& learner() const { return *m_learner; }
    [[nodiscard]] analysis::AdaptiveWeights& learner() { return *m_learner; }

    /// A score became a signal. `score` is that of `bar`, `exits` say where a trade would end.
    void add(const InstrumentState& state, const market::Bar& bar, SignalId signal, const analysis::ScoreResult& score,
             const trading::ExitSettings& exits);
    /// A bar closed: some outcomes may be known by it.
    void onBar(const InstrumentState& state, const market::Bar& bar);
    void onEffect(const Effect& effect) override;
    /// What a source says of its data; unset: of all instruments. Outcomes of stale ones teach nothing.
    void noteStale(InstrumentId instrument, bool isStale);
    void startDay();

    [[nodiscard]] bool hasDue() const { return !m_due.empty(); }
    /// Learns from the outcomes that are known. Effects: WeightsChanged for each table of weights, each with the next
    /// `version`; an Incident if what was learned is given up. Whether weights changed.
    bool learnDue(std::span<const InstrumentState> states, std::uint32_t& version);

    [[nodiscard]] std::size_t pending() const { return m_pending.size(); }
    [[nodiscard]] std::uint64_t skipped() const { return m_skipped; } ///< outcomes with a stale price

    /// `ids` as for TradingDesk::restore(): what belongs to instruments that are not traded any more is left out.
    void canonical(CanonicalWriter& out) const;
    void restore(CanonicalReader& in, const analysis::AdaptiveSettings& settings, std::span<const InstrumentId> ids);

private:
    /// A signal whose outcome is not known. Prices are adjusted ones.
    struct Pending {
        SignalId signal;
        InstrumentId instrument;
        market::Timeframe timeframe = market::Timeframe::M15;
        bool isLong = true;
        int barsLeft = kHorizonBars;
        double entry = 0.0;
        double atr = 0.0; ///< > 0
        double lower = 0.0;
        double upper = 0.0;
        OrderId order;       ///< that came of it
        PositionId position; ///< that the order opened or added to
        analysis::SignalOutcome said;
        std::optional<analysis::RegimeKey> regime;
    };
    struct Due {
        Pending pending;
        ReasonCode how = ReasonCode::OutcomeHorizon;
        double price = 0.0; ///< adjusted; OutcomeExit: raw units of the price
        bool isStale = false;
    };
    void settle(std::size_t at, ReasonCode how, double price, bool isStale);
    [[nodiscard]] bool isStale(InstrumentId instrument) const;
    void tell(const Pending& pending, const analysis::AdaptiveWeights::Change& change, WeightsChanged::Cause cause,
              const std::optional<analysis::RegimeKey>& regime, std::span<const Reason> reasons,
              std::uint32_t& version);

    EffectRecorder& m_effects;
    std::optional<analysis::AdaptiveWeights> m_learner;
    std::vector<Pending> m_pending; // by signal
    std::vector<Due> m_due;
    std::vector<InstrumentId> m_stale;
    bool m_isAllStale = false;
    std::uint64_t m_skipped = 0;
    Filled m_lastFill;        // of engine 1 or the operator
    OrderChanged m_lastEntry; // newest order that came of a signal: it goes out before the signal is added
};

} // namespace sextant::session
