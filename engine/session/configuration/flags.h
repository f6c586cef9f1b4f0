#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/result.h"

namespace sextant::session {

/// One row of the flag registry (DESIGN §8). Everything that changes behaviour is off by default.
struct FlagDefinition {
    std::string_view name;
    bool defaultValue = false;
    std::string_view description;
    std::string_view parents; ///< "a|b": all must be on for this one to work; empty: none
};

[[nodiscard]] std::span<const FlagDefinition> flagDefinitions();
[[nodiscard]] const FlagDefinition* findFlag(std::string_view name);
/// "on" or "off" in the spellings people use. Errors: InvalidArgument.
[[nodiscard]] Result<bool> parseSwitch(std::string_view text);

/// The switches of a session: the default unless set.
class FlagValues final {
public:
    /// Errors: NotFound for an unknown flag, with the nearest known one.
    [[nodiscard]] Result<void> set(std::string_view name, bool on);
    /// The switch itself, whatever its parents say.
    [[nodiscard]] bool isSet(std::string_view name) const;
    /// On, and all parents are in effect too. An unknown name is a contract violation.
    [[nodiscard]] bool isInEffect(std::string_view name) const;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> changed() const;

private:
    std::map<std::string, bool, std::less<>> m_changed;
};

} // namespace sextant::session
