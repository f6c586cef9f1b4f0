#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/reason.h"
#include "engine/trading/risk/risk_rules.h"

namespace sextant::session {
struct OrderPreview;
}

namespace sextant::models {

/// The engine's answer to "what would you say of this order now?", as the ticket shows it. Whoever asks the engine
/// fills it in; the ticket shows its own estimate until the first answer is there.
struct OrderPreview {
    std::uint64_t question = 0; ///< number of OrderTicket::previewWanted() that it answers
    trading::Verdict verdict = trading::Verdict::Pass;
    ReasonCode cause = ReasonCode::None; ///< of a Block: what refuses it first; else what reduced it, or None
    Lots wanted;
    Lots granted;                            ///< 0: refused
    std::vector<trading::RuleOutcome> rules; ///< in the order the engine asks them
    // Of the quantity granted, or of the wanted one where none is; account currency; nothing: cannot be told.
    std::optional<Cash> value;
    std::optional<Cash> fee;
    std::optional<Cash> halfSpread;
    std::optional<Cash> slippage; ///< beyond half of the spread
    std::optional<Cash> margin;   ///< cash that it ties up, fee included
    std::optional<Cash> riskAtStop;
    double riskShare = 0.0;     ///< of that of equity
    double rewardPerRisk = 0.0; ///< 0: without a stop or a target

    [[nodiscard]] bool isAllowed() const { return verdict != trading::Verdict::Block; }
};

/// What the session answered.
[[nodiscard]] OrderPreview orderPreview(std::uint64_t question, const session::OrderPreview& answer);

} // namespace sextant::models
