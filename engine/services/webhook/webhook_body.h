#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/time.h"
#include "engine/market/timeframe.h"
#include "engine/session/event.h"

namespace sextant::services {

/// A body of the webhook that is JSON: what it says, before anything of it was checked against a session
/// (execution.md §1.1, protocols.md §4). Everything but `clean` follows from the body alone.
struct WebhookBody {
    /// All that was given as "key" or "secret": one that is no text as an empty one, which is never right.
    std::vector<std::string> keys;
    std::string clean; ///< the body without them, for the log

    /// Fields that lack or cannot be read, in the order of the specification; then the signal below means nothing.
    std::vector<std::string> faults;
    std::string ticker;
    std::string exchange;
    session::SignalDirection direction = session::SignalDirection::Long;
    std::optional<market::Timeframe> timeframe;
    bool isTimeframeRefused = false; ///< well-formed, but not one of ours: "1M", "30S"
    bool isDelayed = false;          ///< exchange or ticker carries the mark of delayed prices
    std::optional<Time> timestamp;
    std::string strategyId;
    std::string note;
    std::string nonce;
};

inline constexpr int kDeepestJson = 8; ///< levels of a body

/// Reads the native body and the TradingView template, whatever the content type says. Placeholders that expanded to
/// nothing, "NaN" or "null" count as absent. Errors: InvalidInput for what is no JSON object, nests deeper than
/// kDeepestJson, or holds an unexpanded "{{…}}".
[[nodiscard]] Result<WebhookBody> parseWebhookBody(std::string_view body, std::span<const std::string> secrets);

/// Any text without our secrets in whatever form (SecretMask), and without what stands for the members "key" and
/// "secret" where it is nearly JSON, a form or a query.
[[nodiscard]] std::string withoutSecrets(std::string_view text, std::span<const std::string> secrets);

} // namespace sextant::services
