#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"

namespace sextant::host {

/// One value of a configuration file, not yet looked up.
struct ConfigurationEntry {
    enum class Kind : std::uint8_t { Either, Setting, Flag };
    Kind kind = Kind::Either; ///< lines do not say which
    std::string key;
    std::string value;
    int line = 0;
};

/// What a configuration file says of itself beside its values; JSON only.
struct ConfigurationHead {
    std::optional<ConfigurationEntry> format;  ///< what kind of file it is
    std::optional<ConfigurationEntry> version; ///< of the format
    std::optional<ConfigurationEntry> name;    ///< what people call it
    std::optional<ConfigurationEntry> others;  ///< what becomes of settings that it does not list
};

struct ConfigurationText {
    ConfigurationHead head;
    std::vector<ConfigurationEntry> entries; ///< in order of the file
};

/// Reads lines `KEY = VALUE` (`#` begins a comment line), or JSON `{"settings":{KEY:VALUE,…},"flags":{NAME:true,…}}`
/// where the first character is '{'; it may have "format", "version", "name" and "others" beside them. Errors:
/// InvalidInput "FILE:LINE: KEY: …"; also for a key given twice.
[[nodiscard]] Result<ConfigurationText> parseConfigurationText(std::string_view fileName, std::string_view text);
/// Its values alone.
[[nodiscard]] Result<std::vector<ConfigurationEntry>> parseConfigurationFile(std::string_view fileName,
                                                                             std::string_view text);

} // namespace sextant::host
