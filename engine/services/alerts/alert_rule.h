#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/services/notify/channel_plan.h"

namespace sextant::services {

/// What an alert looks at.
enum class AlertKind : std::uint8_t {
    Price,     ///< of an instrument crosses a level
    Score,     ///< the newest score crosses a level, 0..1
    Indicator, ///< the first output of an indicator over the closed bars of the base timeframe crosses a level
    Signal,    ///< an engine gives a signal
    Regime,    ///< the direction of a regime changes
    Risk,      ///< the share of the day's loss budget that is used crosses a level
    Feed,      ///< a feed is stale or down for longer than `level` seconds
};
inline constexpr std::array kAlertKinds{AlertKind::Price,  AlertKind::Score, AlertKind::Indicator, AlertKind::Signal,
                                        AlertKind::Regime, AlertKind::Risk,  AlertKind::Feed};
[[nodiscard]] std::string_view toString(AlertKind kind); ///< "price"
[[nodiscard]] std::optional<AlertKind> alertKindFromString(std::string_view text);
/// It has a level that is crossed.
[[nodiscard]] constexpr bool hasSense(AlertKind kind)
{
    return kind == AlertKind::Price || kind == AlertKind::Score || kind == AlertKind::Indicator ||
           kind == AlertKind::Risk;
}

enum class AlertSense : std::uint8_t { Above, Below };

/// What somebody wants to be told of. It fires when the level is crossed, once, and again only after the value has been
/// on the other side by more than `hysteresis`: what holds already when it is made has not happened.
struct AlertRule {
    std::string id; ///< "a7"; given by the store
    AlertKind kind = AlertKind::Price;
    std::string symbol; ///< canonical; empty: any (not of Price and Indicator)
    AlertSense sense = AlertSense::Above;
    double level = 0.0;
    double hysteresis = 0.0; ///< Price: percent of the level; otherwise in the unit of the level; >= 0
    std::string indicator;   ///< Indicator: "rsi:14"
    Importance importance = Importance::Warning;
    std::vector<ChannelKind> channels; ///< empty: all that are set up
    bool isEnabled = true;
    std::string note; ///< of whoever made it

    friend bool operator==(const AlertRule&, const AlertRule&) = default;
};

/// Errors: InvalidArgument naming the field and what was expected.
[[nodiscard]] Result<void> check(const AlertRule& rule);
/// A rule with what is usual for its kind: hysteresis, seconds of Feed, share of Risk.
[[nodiscard]] AlertRule usualRule(AlertKind kind);
/// "BTC-USDT price above 64000".
[[nodiscard]] std::string describe(const AlertRule& rule);
/// The shortest text that is read as the same number.
[[nodiscard]] std::string plainNumber(double value);

/// One JSON object on one line.
[[nodiscard]] std::string toJson(const AlertRule& rule);
/// Errors: InvalidInput naming the member.
[[nodiscard]] Result<AlertRule> alertRuleFromJson(std::string_view json);

} // namespace sextant::services
