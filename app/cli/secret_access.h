#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/services/secrets/secret_store.h"

namespace sextant::cli {

/// The desktop's; null where SEXTANT_KEYCHAIN=off says that there is none.
[[nodiscard]] std::shared_ptr<services::Keychain> openKeychain();
/// Where this user's secrets lie.
[[nodiscard]] std::shared_ptr<services::SecretStore> openSecrets();
/// The names that parts of the program ask for.
[[nodiscard]] std::vector<std::string> knownSecrets();

} // namespace sextant::cli
