#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/services/http/http_message.h"
#include "engine/services/http/request_guard.h"

namespace sextant::services {

/// Finds who answers a request. What a foreign page asks gets 403, an unknown path 404, a method that is not served 405
/// with Allow; HEAD goes where GET goes, OPTIONS is answered with Allow alone (and no leave for other origins).
class HttpRouter final : public HttpHandler {
public:
    /// `isForeign`: the Host or Origin is not ours; only told to routes that judge for themselves.
    using Serve = std::function<void(const HttpRequest& request, const Target& target, bool isForeign, HttpAnswer)>;
    struct Route {
        std::vector<std::string> methods; ///< "GET", "POST" …
        std::string path;                 ///< "/experiments/*/results"; a star is any one part
        Serve serve;
        /// Its own judge of foreign origins and of bodies that are too large, since it keeps a log of them.
        bool judges = false;
    };

    /// Which Hosts besides those of the loopback are ours; set before the server opens.
    explicit HttpRouter(std::vector<std::string> otherHosts = {}) : m_otherHosts(std::move(otherHosts)) {}
    void add(Route route);
    /// Called every 50 ms on the server's thread.
    void onTick(std::function<void()> tick) { m_ticks.push_back(std::move(tick)); }
    void setPort(std::uint16_t port) { m_port.store(port); }

    void handle(HttpRequest request, HttpAnswer answer) override;
    void tick() override;

private:
    struct Pattern {
        std::vector<std::string> parts;
        Route route;
    };
    std::vector<std::string> m_otherHosts;
    std::vector<Pattern> m_patterns;
    std::vector<std::function<void()>> m_ticks;
    std::atomic<std::uint16_t> m_port{0};
};

} // namespace sextant::services
