#include "engine/host/secret_credentials.h"

#include <mutex>
#include <string>
#include <utility>

namespace sextant::host {

CredentialsOf secretCredentials(std::shared_ptr<const services::SecretStore> secrets)
{
    auto mutex = std::make_shared<std::mutex>(); // a store is for one thread at a time
    return [secrets = std::move(secrets), mutex](feeds::Venue venue) {
        feeds::Credentials credentials = environmentCredentials(venue);
        const std::lock_guard lock(*mutex);
        for (const auto& [part, field] :
             {std::pair{".key", &credentials.key}, std::pair{".secret", &credentials.secret},
              std::pair{".passphrase", &credentials.passphrase}})
            if (auto found = secrets->find(std::string(feeds::toString(venue)) + part); found && *found)
                *field = **std::move(found);
        return credentials;
    };
}

} // namespace sextant::host
