#pragma once

#include <memory>

#include "engine/host/feed_credentials.h"
#include "engine/services/secrets/secret_store.h"

namespace sextant::host {

/// Keys of venues from the secrets "alpaca.key", "alpaca.secret", "alpaca.passphrase" (of others accordingly), and what
/// is not there from environmentCredentials(). A secret that cannot be read counts as missing. Asked from any thread.
[[nodiscard]] CredentialsOf secretCredentials(std::shared_ptr<const services::SecretStore> secrets);

} // namespace sextant::host
