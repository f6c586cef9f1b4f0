#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/fixed.h"
#include "engine/core/result.h"
#include "engine/market/timeframe.h"
#include "engine/trading/risk/event_calendar.h"

namespace sextant::session {

enum class SettingType : std::uint8_t { Boolean, Integer, Number, Choice, Timeframes, Text };

/// One row of the settings registry (DESIGN §8): the settings dialog, --set, validation, the reference page and the
/// audit are made from it.
struct SettingDefinition {
    std::string_view key; ///< "risk.max_position_percent"
    SettingType type = SettingType::Number;
    std::string_view defaultValue; ///< in its normal form
    double minimum = 0.0;          ///< Integer, Number: inclusive
    double maximum = 0.0;
    std::string_view choices;  ///< Choice: "a|b|c"
    std::string_view unit;     ///< "%", "s", "ms", "bp", "ATR"; empty: none
    bool appliesAtOnce = true; ///< else from the next session on
    std::string_view description;
};

/// All settings, ordered by key.
[[nodiscard]] std::span<const SettingDefinition> settingDefinitions();
/// Null for an unknown key.
[[nodiscard]] const SettingDefinition* findSetting(std::string_view key);
/// Checks a value and brings it to its normal form ("01.50" -> "1.5", "ON" -> "true"). Errors: InvalidArgument naming
/// key, value and range.
[[nodiscard]] Result<std::string> normalised(const SettingDefinition& definition, std::string_view value);

/// Month, week, day, hour: which of them the setting agents.strat.htf names; nothing for another word.
[[nodiscard]] std::optional<std::array<bool, 4>> higherFramesOf(std::string_view text);

/// The windows of the setting risk.event_calendar in its normal form. Errors: InvalidInput.
[[nodiscard]] Result<trading::EventCalendar> eventCalendarOf(std::string_view text);

/// Values of all settings: the default unless set. Typed access by key; asking for an unknown key or the wrong type is
/// a contract violation.
class SettingValues final {
public:
    /// Errors: NotFound for an unknown key (with the nearest known one), InvalidArgument for a bad value.
    [[nodiscard]] Result<void> set(std::string_view key, std::string_view value);
    /// Back to the default.
    void unset(std::string_view key);

    [[nodiscard]] std::string_view text(std::string_view key) const; ///< of any type, in its normal form
    [[nodiscard]] bool boolean(std::string_view key) const;
    [[nodiscard]] std::int64_t integer(std::string_view key) const;
    [[nodiscard]] double number(std::string_view key) const;
    /// A Number as parts per million of its unit, exact: 0.5 % -> 5000 (ppm of 1 = 10^-6).
    [[nodiscard]] std::int64_t scaled(std::string_view key, int scale) const;
    [[nodiscard]] std::vector<market::Timeframe> timeframes(std::string_view key) const;
    [[nodiscard]] Duration seconds(std::string_view key) const;
    [[nodiscard]] Duration milliseconds(std::string_view key) const;

    /// What differs from the defaults, sorted by key: what a session start records.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> changed() const;

private:
    std::map<std::string, std::string, std::less<>> m_changed;
};

} // namespace sextant::session
