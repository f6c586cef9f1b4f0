#pragma once

#include <cstdint>
#include <string>

namespace sextant::services {

struct LocalReply {
    int status = 0; ///< 0: no answer
    std::string body;
};

/// Sends one POST of JSON to this machine over a socket and waits for the answer, at most some 5 s.
[[nodiscard]] LocalReply postToLoopback(std::uint16_t port, const std::string& path, const std::string& body);

} // namespace sextant::services
