#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/host/cockpit_host.h"
#include "engine/services/webhook/webhook_log.h"

class QTimer;

namespace sextant::services {
class ApiSource;
class SecretStore;
struct ServiceFacts;
} // namespace sextant::services

namespace sextant::host {

class ServiceHost;
class SignalRelay;

/// The local server beside the window, while the setting services.http.enabled is on: what `serve` is without one.
/// Lives on the screen's thread; ends by itself when the host's workspace closes.
class WindowServices final : public QObject {
    Q_OBJECT
public:
    struct Options {
        std::shared_ptr<services::SecretStore> secrets; ///< of webhooks
        std::shared_ptr<services::ApiSource> lists;     ///< null: the API has none
        std::string version;
        std::function<void(services::ServiceFacts&)> addTo{}; ///< what the window itself has to tell; its thread
    };
    /// What a page about the webhook shows. A copy.
    struct State {
        bool isEnabled = false; ///< by the setting
        bool isRunning = false;
        bool isWebhookOpen = false; ///< a secret is set; without one every signal is refused
        QString url;                ///< of the webhook, without the secret; empty: it does not run
        QString problem;            ///< why it does not run although it is enabled, or works by old settings
        std::vector<services::WebhookRecord> requests; ///< newest first
    };

    WindowServices(CockpitHost& host, Options options, QObject* parent = nullptr);
    ~WindowServices() override;

    [[nodiscard]] State state() const;
    /// Starts, stops or changes the server after the settings and secrets as they are.
    void reload();
    /// Sends itself a signal that no session takes; testAnswered() follows.
    void sendTestRequest();
    void stop();

Q_SIGNALS:
    void changed();
    /// Status 422 and "unknown symbol": all is well. 0: no answer came.
    void testAnswered(int status, const QString& words);

private:
    void start(const session::SettingValues& settings);
    void turn();
    void publish();

    CockpitHost& m_host;
    Options m_options;
    QTimer* m_timer;
    std::shared_ptr<SignalRelay> m_relay;
    std::unique_ptr<ServiceHost> m_services;
    QString m_problem;
    bool m_isEnabled = false;
    std::uint16_t m_port = 0; // it was asked to have
    std::uint64_t m_seen = 0; // requests
};

} // namespace sextant::host
