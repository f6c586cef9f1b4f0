#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/result.h"

namespace sextant::cli {

/// One value of a configuration file, not yet looked up.
struct ConfigurationEntry {
    enum class Kind : std::uint8_t { Either, Setting, Flag };
    Kind kind = Kind::Either; ///< lines do not say which
    std::string key;
    std::string value;
    int line = 0;
};

/// Reads lines `KEY = VALUE` (`#` begins a comment line), or JSON `{"settings":{KEY:VALUE,…},"flags":{NAME:true,…}}`
/// where the first character is '{'. In order of the file. Errors: InvalidInput "FILE:LINE: KEY: …"; also for a key
/// given twice.
[[nodiscard]] Result<std::vector<ConfigurationEntry>> parseConfigurationFile(std::string_view fileName,
                                                                             std::string_view text);

} // namespace sextant::cli
