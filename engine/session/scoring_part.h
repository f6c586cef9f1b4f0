#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/scoring/adaptive_weights.h"
#include "engine/analysis/scoring/scoring_config.h"
#include "engine/session/effect.h"

namespace sextant::session {

/// One change of what the score weighs, for screens and for whoever keeps the file.
struct WeightRow {
    std::uint64_t seq = 0;
    Time time;
    InstrumentId instrument; ///< of the signal that was learned from; unset for other causes
    market::Timeframe timeframe = market::Timeframe::M15;
    WeightsChanged change;
    ReasonCode how = ReasonCode::None; ///< Learned: how the outcome came about
    /// A file that was installed.
    struct Installed {
        std::string text;
        std::string origin;
        std::string actor;  ///< empty: not known
        std::string reason; ///< their words
        analysis::ScoringConfig before;
        analysis::ScoringConfig after;
    };
    std::shared_ptr<const Installed> installed; ///< null: nothing was

    [[nodiscard]] bool isInstall() const { return installed != nullptr; }
};

/// What adaptive weights have learned so far.
struct AdaptivePart {
    analysis::ScoreWeights weights; ///< that hold everywhere
    analysis::ScoreWeights base;
    std::uint64_t outcomes = 0;
    std::uint64_t skipped = 0; ///< outcomes with a stale price
    std::size_t pending = 0;   ///< signals without an outcome yet
    std::optional<analysis::AdaptiveWeights::Brier> brier;
    struct Regime {
        analysis::RegimeKey key;
        std::uint64_t outcomes = 0;
        bool isUsed = false; ///< it has learned from enough
        analysis::ScoreWeights weights;
    };
    std::vector<Regime> regimes; ///< those with outcomes
};

class Session;
/// Null while weights do not learn.
[[nodiscard]] std::shared_ptr<const AdaptivePart> adaptivePart(const Session& session);

} // namespace sextant::session
