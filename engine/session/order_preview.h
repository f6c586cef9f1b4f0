#pragma once

#include <optional>

#include "engine/core/reason.h"
#include "engine/trading/risk/risk_preview.h"

namespace sextant::session {

/// What the session would say of an operator's order if it were given now.
struct OrderPreview {
    ReasonCode refusal = ReasonCode::None; ///< why nobody would ask risk: not well-formed, not tradable, no price …
    std::optional<trading::RiskPreview> risk; ///< set unless refused so

    /// Whether an order would go out.
    [[nodiscard]] bool isAllowed() const { return risk && risk->decision.isAllowed(); }
    /// Why none would; None if one would.
    [[nodiscard]] ReasonCode cause() const
    {
        return !risk ? refusal : risk->decision.isAllowed() ? ReasonCode::None : risk->decision.cause;
    }
};

} // namespace sextant::session
