#include <atomic>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <sys/resource.h>

#include "app/cli/api_lists.h"
#include "app/cli/command_table.h"
#include "app/cli/notify_plans.h"
#include "app/cli/run_command.h"
#include "app/cli/secret_access.h"
#include "app/cli/workspace_access.h"
#include "engine/host/alert_keeper.h"
#include "engine/host/lasting_source.h"
#include "engine/host/service_host.h"
#include "engine/host/service_observer.h"

namespace sextant::cli {
namespace {

/// As many connections as the server takes, where the system lets us have them.
void allowConnections()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = std::max(limit.rlim_cur, std::min<rlim_t>(limit.rlim_max, 8192));
    (void)::setrlimit(RLIMIT_NOFILE, &limit);
}

/// The local server beside a session.
class LocalServer final : public RunCompanion {
public:
    LocalServer(Output& output, std::uint16_t port) : m_output(output), m_port(port) {}

    std::unique_ptr<host::EventSource> wrap(std::unique_ptr<host::EventSource> source) override
    {
        auto lasting = std::make_unique<host::LastingSource>(std::move(source));
        m_source = lasting.get();
        return lasting;
    }
    Result<void> open(const Place& place) override
    {
        allowConnections();
        host::ServiceHost::Options options;
        options.port = m_port;
        options.workspace = place.workspace;
        options.settings = place.settings;
        options.secrets = openSecrets();
        options.relay = m_relay;
        options.operators = std::shared_ptr<host::Operators>(std::shared_ptr<void>(), place.operators); // the run's
        if (place.workspace != nullptr) options.lists = std::make_shared<ApiLists>(place.workspace->location());
        options.submit = [inbox = place.inbox](std::string line, host::CommandInbox::Answer answer) {
            return inbox->submit({std::move(line), std::move(answer)});
        };
        options.wallClock = wallClock;
        options.version = SEXTANT_VERSION;
        options.metrics = [this](services::MetricsText& text) {
            if (const host::AlertKeeper* alerts = m_alerting.load()) alerts->addTo(text);
        };
        auto host = host::ServiceHost::open(std::move(options));
        if (!host) return tl::unexpected(host.error());
        m_host = *std::move(host);
        const bool hasAlerts = place.workspace != nullptr && !place.workspace->location().root.empty();
        auto snapshots = hasAlerts ? std::make_shared<host::SnapshotPort>() : nullptr;
        m_observer.setSources(
            {m_host->board(), place.writer, place.source, [this] { return isSourceOver(); }, snapshots});
        if (hasAlerts) prepareAlerts(place, std::move(snapshots));
        // Owned by the run, which outlives the server.
        m_relay->setInbox(std::shared_ptr<host::CommandInbox>(std::shared_ptr<void>(), place.inbox));
        m_output.note("serving on http://127.0.0.1:" + std::to_string(m_host->port()) + " until SIGTERM or SIGINT");
        if (!m_host->isWebhookOpen())
            m_output.note("the webhook refuses everything: `sextant-cli secret set webhook` gives it a secret");
        return {};
    }
    void begin() override
    {
        if (!m_alertOptions) return;
        m_alerts = std::make_unique<host::AlertKeeper>(*std::exchange(m_alertOptions, std::nullopt));
        m_alerting = m_alerts.get();
    }
    host::SessionObserver* observer() override { return &m_observer; }
    bool isSourceOver() const override { return m_source != nullptr && m_source->isOver(); }
    void close() override
    {
        m_host.reset(); // reads m_alerts
        m_alerting = nullptr;
        m_alerts.reset();
        m_relay->setInbox(nullptr);
    }

private:
    /// Desktop and sound are the window's; here people are told by the services that are set up.
    void prepareAlerts(const Place& place, std::shared_ptr<host::SnapshotPort> snapshots)
    {
        std::vector<std::string> problems;
        host::AlertKeeper::Options& options = m_alertOptions.emplace();
        for (const ChannelSetup& setup : channelSetups(place.settings, storedSecrets(), problems))
            if (setup.isSetUp && services::isRemote(setup.plan.kind)) options.channels.push_back(setup.plan);
        for (const std::string& problem : problems)
            m_output.note(problem);
        options.workspace = place.workspace->location().root;
        options.snapshots = std::move(snapshots);
        options.board = m_host->board();
        options.wallClock = wallClock;
        // Not through Output, which is the main thread's.
        options.problem = [](const std::string& problem) {
            std::fprintf(stderr, "sextant-cli: %s\n", problem.c_str());
        };
    }

    Output& m_output;
    std::uint16_t m_port;
    std::shared_ptr<host::SignalRelay> m_relay = std::make_shared<host::SignalRelay>();
    host::ServiceObserver m_observer{{}};
    const host::LastingSource* m_source = nullptr; // the run's
    std::optional<host::AlertKeeper::Options> m_alertOptions;
    std::unique_ptr<host::AlertKeeper> m_alerts; // null: kept in memory
    std::atomic<const host::AlertKeeper*> m_alerting{nullptr};
    std::unique_ptr<host::ServiceHost> m_host;
};

Result<void> serve(CommandContext& context)
{
    auto port = context.arguments.integer("port", 0, 65535);
    if (!port) return tl::unexpected(port.error());
    LocalServer server(context.output, static_cast<std::uint16_t>(port->value_or(8731)));
    return playSession(context, &server);
}

} // namespace

std::vector<Command> serveCommands()
{
    std::vector<OptionDefinition> options = runOptions();
    options.push_back({"port", Takes::Value, "8731", "port of the local server on 127.0.0.1; 0: any free one"});
    return {{"serve", "", "run a session without a screen, with webhook, API, health and metrics on one local port",
             std::move(options), serve}};
}

} // namespace sextant::cli
