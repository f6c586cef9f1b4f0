#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::services {

/// What can come true, and the arguments that tell of it in their order.
enum class AlertFactKind : std::uint8_t {
    None,           ///< nothing is known but words
    Reached,        ///< symbol, price: within a bar
    Trades,         ///< symbol, price
    Indicator,      ///< symbol, indicator, value
    Score,          ///< symbol, score
    Regime,         ///< symbol, direction before, direction now: "BULL"
    SignalTraded,   ///< symbol, action, score
    SignalDeclined, ///< symbol, action, score
    LossUsed,       ///< percent of the loss allowed for the day
    FeedLost,       ///< feed, seconds
};
[[nodiscard]] std::string_view toString(AlertFactKind kind); ///< "signal_traded"
[[nodiscard]] std::optional<AlertFactKind> alertFactKindFromString(std::string_view text);
/// How many arguments tell of it.
[[nodiscard]] std::size_t argumentsOf(AlertFactKind kind);

/// What has come true, as a code with arguments: whoever shows it makes a sentence in the language of its reader.
struct AlertFact {
    AlertFactKind kind = AlertFactKind::None;
    std::vector<std::string> arguments; ///< argumentsOf(kind) of them
    friend bool operator==(const AlertFact&, const AlertFact&) = default;
};
/// In English, for logs and the command line; empty for None.
[[nodiscard]] std::string sentence(const AlertFact& fact);

} // namespace sextant::services
