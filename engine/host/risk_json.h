#pragma once

#include <string>

#include "engine/host/json_text.h"
#include "engine/session/option_legs.h"
#include "engine/session/order_preview.h"
#include "engine/session/risk_part.h"
#include "engine/session/session.h"

namespace sextant::host {

/// How an account stands to its limits, one JSON document (specs/cli.md, risk status). Money as decimal strings;
/// measured values and limits as numbers in the unit of their rule (trading::RuleOutcome).
[[nodiscard]] std::string riskJson(const session::RiskPart& part, const std::string& sessionId,
                                   const session::Session& session);
/// What the engine would say of an order, one JSON document (specs/cli.md, risk check). `instrument` may be null where
/// it is not known.
/// The same of an order of several legs: {"allowed", "cause", "net" per unit of the underlying, "premium", "tied",
/// "fees", "needed", "naked", "rules"}.
[[nodiscard]] std::string legsPreviewJson(const session::LegsPreview& preview);
[[nodiscard]] std::string previewJson(const session::OrderPreview& preview, const market::Instrument* instrument);

} // namespace sextant::host
