#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "engine/services/health/metrics_text.h"
#include "engine/services/health/service_facts.h"
#include "engine/services/http/http_router.h"
#include "engine/services/http/http_server.h"
#include "engine/services/webhook/webhook_log.h"

namespace sextant::services {

/// Why the program cannot do its work now; empty: it can. A tape that has ended is no problem: the session still takes
/// signals and commands.
[[nodiscard]] std::string problemOf(const ServiceFacts& facts);

/// `GET /livez /readyz /health /metrics` (protocols.md §6), from the newest facts; none needs a token and none tells of
/// accounts, orders or signals.
class HealthDoor final {
public:
    struct Ports {
        std::shared_ptr<const ServiceBoard> board;
        const WebhookLog* log = nullptr; ///< null: no webhook
        std::function<HttpCounts()> http;
        std::function<void(MetricsText&)> more; ///< of other parts; may be empty
        std::function<Time()> wallClock;
        std::string version;
    };
    explicit HealthDoor(Ports ports) : m_ports(std::move(ports)) {}
    void addTo(HttpRouter& router);

    [[nodiscard]] HttpReply ready() const;
    [[nodiscard]] HttpReply health() const;
    [[nodiscard]] HttpReply metrics(MetricsFormat format) const;

private:
    [[nodiscard]] double uptimeSeconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
    }

    Ports m_ports;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

} // namespace sextant::services
