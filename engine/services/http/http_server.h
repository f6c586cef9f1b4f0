#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "engine/core/result.h"
#include "engine/services/http/http_message.h"

namespace sextant::services {

/// What one request and one client may take.
struct HttpLimits {
    std::uint32_t headerBytes = 8 * 1024;
    std::uint64_t bodyBytes = 16 * 1024; ///< execution.md §1.1
    std::size_t headerFields = 64;
    std::size_t connections = 2048;
    std::size_t requestsPerConnection = 1000;
    std::chrono::milliseconds headTime{10'000}; ///< to wait for the next request and to read its head
    std::chrono::milliseconds bodyTime{5'000};
    std::chrono::milliseconds writeTime{10'000};
    std::chrono::milliseconds lingerTime{1'000}; ///< to read on behind a refusal, so that the sender hears it
};

/// Counted since the start. A copy.
struct HttpCounts {
    std::uint64_t connections = 0; ///< open now
    std::uint64_t accepted = 0;
    std::uint64_t turnedAway = 0; ///< because too many were open
    std::uint64_t requests = 0;
    std::uint64_t malformed = 0; ///< no HTTP, or beyond a limit of the head
    std::uint64_t timedOut = 0;
};

/// An HTTP/1.1 server on the loopback interface (127.0.0.1, and ::1 where there is one) with a thread of its own: one
/// request of a connection after the other, pipelined ones in their order. Beyond its limits a client is told (413,
/// 431, 503) and cut off; one that dawdles is only cut off. Built on Boost.Beast, see docs/decisions.
class HttpServer final {
public:
    /// Listens; `port` 0: any free one. The handler outlives the server. Errors: Busy where the port is taken, Io.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> open(std::uint16_t port, const HttpLimits& limits,
                                                                  HttpHandler& handler);
    /// Ends the thread; requests that wait for their answer are dropped.
    ~HttpServer();

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] HttpCounts counts() const; ///< any thread
    /// Takes no new connections and lets go of those that wait for nothing. Any thread.
    void stopAccepting();

private:
    struct Core;
    explicit HttpServer(std::shared_ptr<Core> core);
    std::shared_ptr<Core> m_core; // shared with answers that are still to come
};

/// The head of one request as the server reads it, for tests and fuzzing: what it makes of `bytes`. Errors:
/// InvalidInput with the status it would answer as the message's first word.
[[nodiscard]] Result<HttpRequest> parseHttpRequest(std::string_view bytes, const HttpLimits& limits);

} // namespace sextant::services
