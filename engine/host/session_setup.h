#pragma once

#include <cstdint>
#include <string>

#include "engine/core/result.h"
#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"

namespace sextant::host {

/// What a new session starts with besides its source.
struct SessionSetup {
    std::string name; ///< what people call the session; decides nothing
    std::uint64_t seed = 1;
    Cash initialCash{100'000LL * 100'000'000LL};
    session::SettingValues settings;
    session::FlagValues flags;
    std::string scoringConfig;  ///< text of a scoring.config.json that is installed first; empty: none
    std::string experiment;     ///< key of the one that runs; empty: none
    std::string experimentRule; ///< decision::toText() of its mode and shares
    std::string experimentActor;
};

/// A source's description (JSON) with the setup added, as the record of a session keeps it: a session that was killed
/// before its first event was durable can then still be begun.
[[nodiscard]] std::string withSetup(const std::string& description, const SessionSetup& setup);
/// The setup in what withSetup() made. Errors: Corrupt.
[[nodiscard]] Result<SessionSetup> setupOf(const std::string& record);

} // namespace sextant::host
