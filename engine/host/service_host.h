#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "engine/core/result.h"
#include "engine/host/operators.h"
#include "engine/host/signal_relay.h"
#include "engine/services/api/api_door.h"
#include "engine/services/health/health_door.h"
#include "engine/services/secrets/secret_store.h"
#include "engine/services/webhook/webhook_door.h"
#include "engine/session/configuration/settings.h"
#include "engine/storage/workspace.h"

namespace sextant::host {

/// Secrets that open the webhook: the one in use and the one before it, while senders change over.
inline constexpr const char* kWebhookSecret = "webhook";
inline constexpr const char* kOldWebhookSecret = "webhook.previous";

/// What the webhook lets in, by the settings and secrets as they are. Errors: InvalidArgument naming the setting, or
/// the secret where it is shorter than 16 bytes; as SecretStore.
[[nodiscard]] Result<services::WebhookRules> webhookRules(const session::SettingValues& settings,
                                                          const services::SecretStore& secrets);

/// What the local server lets a client take, by the settings, and of connections at most half of the descriptors that
/// this program may have: journal and feeds need some too.
[[nodiscard]] services::HttpLimits httpLimits(const session::SettingValues& settings);

/// The local server of a program, whole: one port, webhook, API, health and metrics (DESIGN §5). Nobody waits for it
/// and it waits for nobody. The functions may be called from the thread that opened it.
class ServiceHost final {
public:
    struct Options {
        std::uint16_t port = 8731;                     ///< 0: any free one
        const storage::Workspace* workspace = nullptr; ///< owned by this program, while open() runs; null: in memory
        session::SettingValues settings;
        std::shared_ptr<services::SecretStore> secrets;
        std::shared_ptr<SignalRelay> relay;         ///< where signals go
        std::shared_ptr<services::ApiSource> lists; ///< null: none
        std::shared_ptr<Operators> operators;       ///< who may switch flags; null: everybody
        /// Hands a command in its JSON form on to the session; false: none listens. Any thread.
        std::function<bool(std::string line, CommandInbox::Answer answer)> submit;
        std::function<Time()> wallClock;
        std::string version;
        std::function<void(services::MetricsText&)>
            metrics{};                               ///< of other parts of the program; on the server's thread
        std::chrono::milliseconds answerWithin{900}; ///< then a webhook's sender hears 503
    };
    /// Errors: Busy where the port is taken; as webhookRules(), WebhookLog and HttpServer.
    [[nodiscard]] static Result<std::unique_ptr<ServiceHost>> open(Options options);
    ~ServiceHost();

    /// Where what the session is doing is put for all to read.
    [[nodiscard]] const std::shared_ptr<services::ServiceBoard>& board() const { return m_board; }
    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }
    /// "http://127.0.0.1:8731/webhook": without the secret.
    [[nodiscard]] std::string webhookUrl() const;
    /// Whether a secret is set: without one every signal is refused.
    [[nodiscard]] bool isWebhookOpen() const { return m_isWebhookOpen; }
    /// Newest first.
    [[nodiscard]] std::vector<services::WebhookRecord> lastRequests() const { return m_log->latest(); }
    [[nodiscard]] std::uint64_t requestsVersion() const { return m_log->version(); }
    [[nodiscard]] services::HttpCounts counts() const { return m_server->counts(); }
    /// Settings or secrets were changed.
    [[nodiscard]] Result<void> reload(const session::SettingValues& settings);
    /// Sends itself a signal of an instrument that no session has, over the socket and with the secret: everything is
    /// tried up to the session, which hears nothing, so that 422 "unknown symbol" is success. `told` hears status and
    /// words, on a thread of its own; status 0: no answer.
    void sendTestRequest(std::function<void(int status, std::string words)> told);
    /// Takes no new requests; those under way are answered.
    void stopAccepting() { m_server->stopAccepting(); }

private:
    explicit ServiceHost(Options options);
    [[nodiscard]] Result<services::WebhookRules> rules(const session::SettingValues& settings) const;

    Options m_options;
    std::shared_ptr<services::ServiceBoard> m_board = std::make_shared<services::ServiceBoard>();
    bool m_isWebhookOpen = false;
    std::optional<storage::Workspace> m_reading; // of the same workspace
    std::unique_ptr<services::WebhookLog> m_log;
    std::unique_ptr<services::HttpRouter> m_router;
    std::unique_ptr<services::WebhookDoor> m_webhook;
    std::unique_ptr<services::ApiDoor> m_api;
    std::unique_ptr<services::HealthDoor> m_health;
    std::unique_ptr<services::HttpServer> m_server; // goes before what it calls
    std::atomic<const services::HttpServer*> m_counted{nullptr};
    std::jthread m_test; // a request of our own; last, so that it is awaited first
};

} // namespace sextant::host
