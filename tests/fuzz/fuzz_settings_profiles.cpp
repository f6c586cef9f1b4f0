#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "engine/host/settings_profile.h"

using namespace sextant;

namespace {

void require(bool holds)
{
    if (!holds) std::abort();
}

} // namespace

/// A profile of settings as anybody may have written it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto profile = host::parseProfile("profile.json", {reinterpret_cast<const char*>(data), size});
    if (!profile) {
        require(profile.error().message.starts_with("profile.json:"));
        return 0;
    }
    session::SettingValues values;
    for (const auto& [key, value] : profile->values) {
        require(!host::looksSecret(value));
        require(values.set(key, value).has_value());
        require(values.text(key) == value);
    }
    const auto again = host::parseProfile("again.json", host::profileText(*profile));
    require(again.has_value() && *again == *profile);
    session::SettingValues now;
    for (const host::SettingDifference& each : host::differences(*profile, now))
        require(now.set(each.key, each.wanted).has_value());
    require(host::differences(*profile, now).empty());
    return 0;
}
