#include "engine/host/feed_credentials.h"

#include <cstdlib>
#include <string>

namespace sextant::host {

feeds::Credentials environmentCredentials(feeds::Venue venue)
{
    std::string prefix = "SEXTANT_";
    for (const char c : feeds::toString(venue))
        prefix += c == '-' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const auto value = [&](const char* what) {
        const char* found = std::getenv((prefix + what).c_str());
        return found == nullptr ? std::string() : std::string(found);
    };
    return {value("_KEY"), value("_SECRET"), value("_PASSPHRASE")};
}

} // namespace sextant::host
