#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "engine/core/time.h"
#include "engine/host/json_text.h"
#include "engine/host/settings_profile.h"
#include "engine/storage/settings_store.h"

namespace sextant::cli {

/// How long a running program may take to answer a change.
constexpr std::chrono::milliseconds kChangeTimeout{10'000};

/// Gives a change of a setting or a flag to the program that owns the workspace and waits until it is recorded there;
/// its answer, JSON. Errors: Refused with its reason, Busy for an answer that is not understood; as sendToOwner().
[[nodiscard]] Result<std::string> changeAtOwner(const Arguments& arguments, storage::KeyChange::Kind kind,
                                                const std::string& key, const std::string& value,
                                                const storage::ChangeNote& note, std::optional<Time> expires);

/// The same of a command whose object is open and has no identity yet; `what` begins the message of a refusal.
[[nodiscard]] Result<std::string> sendChange(const Arguments& arguments, host::JsonText& command,
                                             const storage::ChangeNote& note, const std::string& what);

/// Makes all of these changes or none: in one transaction, or by one command to the program that owns the workspace.
[[nodiscard]] Result<void> changeSettings(CommandContext& context, const std::vector<host::SettingDifference>& changes);

} // namespace sextant::cli
