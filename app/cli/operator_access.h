#pragma once

#include <memory>
#include <string>

#include "app/cli/arguments.h"
#include "engine/core/result.h"
#include "engine/host/json_text.h"
#include "engine/host/operators.h"
#include "engine/storage/settings_store.h"
#include "engine/storage/workspace.h"

namespace sextant::cli {

/// The passphrase of --operator: of --passphrase-file, of SEXTANT_PASSPHRASE, or asked for at a terminal where the
/// workspace has one of that operator; empty: none. Never an argument: those can be seen by others. Errors: Io.
[[nodiscard]] Result<std::string> passphraseOf(const Arguments& arguments);
/// A new one, of --new-passphrase-file, of SEXTANT_NEW_PASSPHRASE, or asked for twice at a terminal. Errors:
/// InvalidArgument without one, or where the two differ; Io.
[[nodiscard]] Result<std::string> newPassphraseOf(const Arguments& arguments);

/// Writes the members "actor", "reason" and, where there is one, "passphrase".
[[nodiscard]] Result<void> writeIdentity(const Arguments& arguments, const storage::ChangeNote& note,
                                         host::JsonText& out);

/// The operators of a workspace that this program owns.
[[nodiscard]] Result<std::unique_ptr<host::Operators>> operatorsOf(const storage::Workspace& workspace);
/// Whether --operator may do this here and now; who has a passphrase is unlocked by it first. Errors: Refused.
[[nodiscard]] Result<void> authorise(const Arguments& arguments, host::Operators& operators,
                                     host::OperatorAction action, const std::string& subject);

} // namespace sextant::cli
