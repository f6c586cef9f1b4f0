#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "app/cli/command_table.h"
#include "app/cli/listing.h"
#include "app/cli/secret_access.h"
#include "engine/feeds/venues/venue.h"
#include "engine/host/service_host.h"
#include "engine/services/keychain/desktop_keychain.h"

namespace sextant::cli {

std::shared_ptr<services::Keychain> openKeychain()
{
    // For scripts and tests, which are not to touch what a person keeps.
    const char* wish = std::getenv("SEXTANT_KEYCHAIN");
    const bool isOff = wish != nullptr && std::string_view(wish) == "off";
    return isOff ? nullptr : std::make_shared<services::DesktopKeychain>();
}

std::shared_ptr<services::SecretStore> openSecrets()
{
    return std::make_shared<services::SecretStore>(
        services::SecretStore::defaultFile().value_or(std::filesystem::path()), openKeychain());
}

std::vector<std::string> knownSecrets()
{
    std::vector<std::string> names{host::kWebhookSecret, host::kOldWebhookSecret};
    for (const feeds::Venue venue : feeds::kVenues)
        for (const char* part : {".key", ".secret", ".passphrase"})
            names.push_back(std::string(toString(venue)) + part);
    // The chat of a bot is no key, but whoever knows it knows where messages go; kept with the token it belongs to.
    for (const char* name : {"slack.url", "discord.url", "telegram.url", "telegram.token", "telegram.chat"})
        names.emplace_back(name);
    return names;
}

namespace {

/// One line of standard input: an argument could be seen by everybody who lists processes.
Result<std::string> readSecret()
{
    std::string line;
    if (!std::getline(std::cin, line) || line.empty())
        return fail(ErrorCode::InvalidArgument, "expected the secret as one line on standard input");
    if (line.back() == '\r') line.pop_back();
    return line;
}

Result<void> setSecret(CommandContext& context)
{
    const std::string& name = context.arguments.words()[0];
    if (auto sound = services::SecretStore::checkName(name); !sound) return sound;
    const auto value = readSecret();
    if (!value) return tl::unexpected(value.error());
    const bool isWebhook = name == host::kWebhookSecret || name == host::kOldWebhookSecret;
    if (isWebhook && value->size() < services::WebhookRules::kShortestSecret)
        return fail(ErrorCode::InvalidArgument, name + ": expected at least 16 characters");
    const auto store = openSecrets();
    const auto place = store->set(name, *value);
    if (!place) return tl::unexpected(place.error());
    if (const auto counts = store->where(name); counts && *counts && **counts != *place)
        context.output.note(name + ": the one in the " + std::string(toString(**counts)) + " goes first");
    if (context.arguments.has("json"))
        context.output.write("{\"name\":\"" + name + "\",\"place\":\"" + std::string(toString(*place)) + "\"}\n");
    else
        context.output.write(name + " is kept in the " + std::string(toString(*place)) + "\n");
    return {};
}

Result<void> listSecrets(CommandContext& context)
{
    const auto found = openSecrets()->list(knownSecrets());
    if (!found) return tl::unexpected(found.error());
    Listing listing;
    listing.columns = {{"name"}, {"place"}};
    for (const auto& each : *found)
        listing.rows.push_back({each.name, std::string(toString(each.place))});
    print(context.output, listing, context.arguments.has("json"),
          "there are no secrets; `secret set NAME` reads one from standard input");
    return {};
}

Result<void> removeSecret(CommandContext& context)
{
    const std::string& name = context.arguments.words()[0];
    const auto store = openSecrets();
    const auto removed = store->remove(name);
    if (!removed) return tl::unexpected(removed.error());
    if (!*removed) return fail(ErrorCode::NotFound, name + ": neither keychain nor file has such a secret");
    if (const auto left = store->where(name); left && *left)
        context.output.note(name + ": the environment still has one");
    context.output.write(context.arguments.has("json") ? "{\"removed\":true}\n" : name + " is removed\n");
    return {};
}

Result<void> whereSecret(CommandContext& context)
{
    const std::string& name = context.arguments.words()[0];
    const auto store = openSecrets();
    const auto place = store->where(name);
    if (!place) return tl::unexpected(place.error());
    if (!*place)
        return fail(ErrorCode::NotFound, name + ": is neither in the environment as " +
                                             services::SecretStore::environmentName(name) + " nor in " +
                                             store->file().string());
    const std::string detail = **place == services::SecretPlace::Environment
                                   ? services::SecretStore::environmentName(name)
                               : **place == services::SecretPlace::File ? store->file().string()
                                                                        : "";
    Listing listing;
    listing.columns = {{"name"}, {"place"}, {"detail"}};
    listing.rows.push_back({name, std::string(toString(**place)), detail});
    print(context.output, listing, context.arguments.has("json"), "");
    return {};
}

} // namespace

std::vector<Command> secretCommands()
{
    return {{"secret set", "NAME", "keep a secret, read as one line from standard input", {}, setSecret},
            {"secret list", "", "names of secrets and where they lie; never the secrets", {}, listSecrets},
            {"secret where", "NAME", "where one lies", {}, whereSecret},
            {"secret remove", "NAME", "forget one", {}, removeSecret}};
}

} // namespace sextant::cli
