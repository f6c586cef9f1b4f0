#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/services/notify/channel_plan.h"
#include "engine/services/secrets/secret_store.h"
#include "engine/session/configuration/settings.h"

namespace sextant::cli {

/// A secret by its name ("slack.url"); empty: there is none.
using SecretOf = std::function<std::string(const std::string& name)>;

/// Of this user, read anew each time.
[[nodiscard]] SecretOf storedSecrets();
/// Of a store; of one that waits for nothing what it knows at the moment.
[[nodiscard]] SecretOf secretsOf(std::shared_ptr<const services::SecretStore> store);
/// A channel as settings and secrets have it.
struct ChannelSetup {
    services::ChannelPlan plan;
    std::string least;    ///< "off", "info", …
    bool isSetUp = false; ///< it is not off, and its secrets are there
};
/// All of them, in their order. What settings say that cannot be used (quiet hours, a template) is left out and told in
/// `problems` as sentences.
[[nodiscard]] std::vector<ChannelSetup> channelSetups(const session::SettingValues& settings, const SecretOf& secretOf,
                                                      std::vector<std::string>& problems);
/// "22:00-07:00" as minutes of the day. Errors: InvalidArgument.
[[nodiscard]] Result<std::pair<int, int>> parseQuietHours(const std::string& text);

} // namespace sextant::cli
