#include <algorithm>
#include <charconv>
#include <chrono>

#include <QEventLoop>
#include <QTimer>

#include "app/cli/command_table.h"
#include "app/cli/configuration.h"
#include "app/cli/listing.h"
#include "app/cli/notify_plans.h"
#include "app/cli/workspace_access.h"
#include "engine/core/contract.h"
#include "engine/services/alerts/alert_store.h"
#include "engine/services/notify/net/notifier_thread.h"

namespace sextant::cli {
namespace {

using services::AlertKind;
using services::AlertRule;
using services::AlertStore;

constexpr std::chrono::seconds kTestPatience{30};

/// Errors: InvalidArgument for a database alone: alerts lie beside it in the workspace.
Result<AlertStore> openStore(const Arguments& arguments)
{
    const auto location = workspaceLocation(arguments);
    if (!location) return tl::unexpected(location.error());
    if (location->root.empty())
        return fail(ErrorCode::InvalidArgument, "--db: alerts lie in a workspace, expected --workspace");
    std::error_code error;
    std::filesystem::create_directories(location->root, error);
    if (error) return fail(ErrorCode::Io, location->root.string() + ": " + error.message());
    return AlertStore(location->root);
}

std::string channelList(const AlertRule& rule)
{
    std::string out;
    for (const services::ChannelKind kind : rule.channels)
        out += (out.empty() ? "" : ",") + std::string(services::toString(kind));
    return out.empty() ? "all" : out;
}

Result<void> listAlerts(CommandContext& context)
{
    const auto store = openStore(context.arguments);
    if (!store) return tl::unexpected(store.error());
    const auto rules = store->rules();
    if (!rules) return tl::unexpected(rules.error());
    Listing listing;
    listing.columns = {{"id"},           {"alert"},        {"kind", false},       {"symbol", false},
                       {"sense", false}, {"level", false}, {"hysteresis", false}, {"indicator", false},
                       {"importance"},   {"channels"},     {"enabled"},           {"note"}};
    const auto symbol = context.arguments.value("symbol");
    for (const AlertRule& rule : *rules) {
        if (symbol && rule.symbol != *symbol) continue;
        listing.rows.push_back({rule.id, services::describe(rule), std::string(services::toString(rule.kind)),
                                rule.symbol, std::string(rule.sense == services::AlertSense::Above ? "above" : "below"),
                                services::plainNumber(rule.level), services::plainNumber(rule.hysteresis),
                                rule.indicator, std::string(services::toString(rule.importance)), channelList(rule),
                                rule.isEnabled, rule.note});
    }
    print(context.output, listing, context.arguments.has("json"), "there are no alerts");
    return {};
}

Result<void> alertHistory(CommandContext& context)
{
    const auto limit = context.arguments.integer("limit", 1, 100'000);
    if (!limit) return tl::unexpected(limit.error());
    const auto store = openStore(context.arguments);
    if (!store) return tl::unexpected(store.error());
    const auto events = store->history(static_cast<std::size_t>(limit->value_or(100)));
    if (!events) return tl::unexpected(events.error());
    Listing listing;
    listing.columns = {{"at"}, {"event"}, {"alert"}, {"what"}, {"value"}, {"engine_time", false}, {"operator"}};
    for (auto event = events->rbegin(); event != events->rend(); ++event)
        listing.rows.push_back(
            {event->at, std::string(services::toString(event->kind)), event->rule, event->what, event->value,
             event->kind == services::AlertEvent::Kind::Fired ? Cell(event->engineTime) : Cell(), event->who});
    print(context.output, listing, context.arguments.has("json"), "nothing has fired and nothing was changed");
    return {};
}

Result<double> numberOption(const Arguments& arguments, std::string_view name, double otherwise)
{
    const auto text = arguments.value(name);
    if (!text) return otherwise;
    double value = 0.0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc() || end != text->data() + text->size())
        return fail(ErrorCode::InvalidArgument, "--" + std::string(name) + ": '" + *text + "' is no number");
    return value;
}

Result<AlertRule> ruleOf(const Arguments& arguments)
{
    const auto kind = services::alertKindFromString(arguments.words()[0]);
    if (!kind)
        return fail(ErrorCode::InvalidArgument, "alert add: '" + arguments.words()[0] +
                                                    "' is unknown, expected price, score, indicator, signal, regime, "
                                                    "risk or feed");
    AlertRule rule = services::usualRule(*kind);
    rule.symbol = arguments.value("symbol").value_or(std::string());
    rule.indicator = arguments.value("indicator").value_or(rule.indicator);
    rule.note = arguments.value("note").value_or(std::string());
    if (arguments.has("above") && arguments.has("below"))
        return fail(ErrorCode::InvalidArgument, "--below: expected either --above or --below");
    const char* sense = arguments.has("below") ? "below" : "above";
    rule.sense = arguments.has("below") ? services::AlertSense::Below : services::AlertSense::Above;
    const auto level = numberOption(arguments, *kind == AlertKind::Feed ? "seconds" : sense, rule.level);
    const auto hysteresis = numberOption(arguments, "hysteresis", rule.hysteresis);
    if (!level) return tl::unexpected(level.error());
    if (!hysteresis) return tl::unexpected(hysteresis.error());
    rule.level = *level;
    rule.hysteresis = *hysteresis;
    if (const auto text = arguments.value("importance")) {
        const auto importance = services::importanceFromString(*text);
        if (!importance)
            return fail(ErrorCode::InvalidArgument,
                        "--importance: '" + *text + "' is unknown, expected info, warning or critical");
        rule.importance = *importance;
    }
    for (const std::string& text : arguments.values("channel")) {
        const auto channel = services::channelFromString(text);
        if (!channel)
            return fail(ErrorCode::InvalidArgument,
                        "--channel: '" + text + "' is unknown, expected desktop, sound, slack, discord or telegram");
        rule.channels.push_back(*channel);
    }
    return rule;
}

Result<void> addAlert(CommandContext& context)
{
    const auto note = changeNote(context.arguments);
    if (!note) return tl::unexpected(note.error());
    auto rule = ruleOf(context.arguments);
    if (!rule) return tl::unexpected(rule.error());
    auto store = openStore(context.arguments);
    if (!store) return tl::unexpected(store.error());
    const auto added = store->add(*std::move(rule), note->who, note->when);
    if (!added) return tl::unexpected(added.error());
    context.output.write(context.arguments.has("json") ? services::toJson(*added) + "\n"
                                                       : added->id + ": " + services::describe(*added) + "\n");
    return {};
}

Result<void> removeAlert(CommandContext& context)
{
    const auto note = changeNote(context.arguments);
    if (!note) return tl::unexpected(note.error());
    auto store = openStore(context.arguments);
    if (!store) return tl::unexpected(store.error());
    return store->remove(context.arguments.words()[0], note->who, note->when);
}

/// Sends a test by these channels and waits until each has gone out or cannot.
Result<void> sendTest(CommandContext& context, const std::vector<services::ChannelKind>& kinds, std::string text)
{
    const auto configuration = readConfiguration(context.arguments, StoredValues::OfWorkspace);
    if (!configuration) return tl::unexpected(configuration.error());
    std::vector<std::string> problems;
    const auto setups = channelSetups(configuration->settings, storedSecrets(), problems);
    for (const std::string& problem : problems)
        context.output.note(problem);
    std::vector<services::ChannelPlan> plans;
    for (const ChannelSetup& setup : setups) {
        if (std::find(kinds.begin(), kinds.end(), setup.plan.kind) == kinds.end()) continue;
        const std::string name(services::toString(setup.plan.kind));
        if (!services::isRemote(setup.plan.kind))
            return fail(ErrorCode::InvalidArgument,
                        "notify test: " + name + " is shown by the window; send the test from there");
        if (const auto target = services::targetOf(setup.plan); !target)
            return fail(ErrorCode::InvalidArgument, "notify test: " + name + ": " + target.error().message +
                                                        "; store its secrets, 'secret set " + name + ".…'");
        plans.push_back(setup.plan);
    }
    services::NotifierThread notifier(std::move(plans));
    services::Notification test;
    test.topic = services::Topic::Test;
    test.time = wallClock();
    test.title = "A test from Sextant";
    test.text = std::move(text);
    notifier.post(test);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        bool isTrying = !notifier.isIdle();
        for (const services::ChannelStatus& status : notifier.status())
            if (status.tries >= 2) isTrying = false; // what fails twice is told now, not in minutes
        if (!isTrying) loop.quit();
    });
    look.start(std::chrono::milliseconds(20));
    QTimer::singleShot(kTestPatience, &loop, &QEventLoop::quit);
    loop.exec();
    Listing listing;
    listing.columns = {{"channel"}, {"sent"}, {"state"}, {"why"}};
    bool isGood = true;
    for (const services::ChannelStatus& status : notifier.status()) {
        listing.rows.push_back({std::string(services::toString(status.kind)), status.sent > 0,
                                std::string(services::toString(status.state)), status.sentence});
        isGood = isGood && status.sent > 0;
    }
    print(context.output, listing, context.arguments.has("json"), "no channel");
    return isGood ? Result<void>{} : fail(ErrorCode::Io, "the test did not go out");
}

Result<void> testChannel(CommandContext& context)
{
    const auto kind = services::channelFromString(context.arguments.words()[0]);
    if (!kind)
        return fail(ErrorCode::InvalidArgument, "notify test: '" + context.arguments.words()[0] +
                                                    "' is unknown, expected slack, discord or telegram");
    return sendTest(context, {*kind}, "If you can read this, the channel works.");
}

Result<void> testAlert(CommandContext& context)
{
    const auto store = openStore(context.arguments);
    if (!store) return tl::unexpected(store.error());
    const auto rules = store->rules();
    if (!rules) return tl::unexpected(rules.error());
    const std::string& id = context.arguments.words()[0];
    const auto rule = std::find_if(rules->begin(), rules->end(), [&](const AlertRule& each) { return each.id == id; });
    if (rule == rules->end()) return fail(ErrorCode::NotFound, "alert: there is no " + id);
    std::vector<services::ChannelKind> kinds;
    for (const services::ChannelKind kind : rule->channels)
        if (services::isRemote(kind)) kinds.push_back(kind);
    if (kinds.empty())
        return fail(ErrorCode::InvalidArgument,
                    "alert test: " + id + " names no channel beyond this computer; try notify test CHANNEL");
    return sendTest(context, kinds, "Alert " + id + ": " + services::describe(*rule));
}

} // namespace

std::vector<Command> alertCommands()
{
    return {
        {"alert list", "", "what is watched", {}, listAlerts},
        {"alert add",
         "KIND",
         "watch a price, score, indicator, signal, regime, risk or feed; needs --operator and --reason",
         {{"above", Takes::Value, "LEVEL", "it fires when the value rises to it"},
          {"below", Takes::Value, "LEVEL", "it fires when the value falls to it"},
          {"hysteresis", Takes::Value, "N", "how far back before it fires again; of a price in percent"},
          {"indicator", Takes::Value, "SPEC", "such as rsi:14"},
          {"seconds", Takes::Value, "N", "how long a feed has to be lost (default 10)"},
          {"importance", Takes::Value, "warning", "info, warning or critical"},
          {"channel", Takes::Values, "NAME", "desktop, sound, slack, discord, telegram (default: all)"},
          {"note", Takes::Value, "TEXT", "told with it"}},
         addAlert},
        {"alert remove", "ID", "watch it no more; needs --operator and --reason", {}, removeAlert},
        {"alert history",
         "",
         "what fired, and who changed alerts",
         {{"limit", Takes::Value, "N", "the newest so many (default 100)"}},
         alertHistory},
        {"alert test", "ID", "sends a test by the channels of an alert; exit 4 if one cannot", {}, testAlert},
        {"notify test", "CHANNEL", "sends a test by slack, discord or telegram; exit 4 if it cannot", {}, testChannel}};
}

} // namespace sextant::cli
