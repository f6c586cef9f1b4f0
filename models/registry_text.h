#pragma once

#include <QString>

#include <span>

#include "engine/session/configuration/flags.h"
#include "engine/session/configuration/settings.h"

namespace sextant::models {

// What the engine's registries say of settings and flags, in the language in use. The engine knows no translations, so
// its sentences stand here once more for translators; a test holds both to each other.

[[nodiscard]] QString descriptionOf(const session::SettingDefinition& setting);
[[nodiscard]] QString descriptionOf(const session::FlagDefinition& flag);
/// "bars", empty: none.
[[nodiscard]] QString unitOf(const session::SettingDefinition& setting);

/// The English sentences and units that can be translated, each once.
[[nodiscard]] std::span<const char* const> settingSentences();
[[nodiscard]] std::span<const char* const> flagSentences();

} // namespace sextant::models
