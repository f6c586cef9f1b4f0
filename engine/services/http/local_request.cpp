#include "engine/services/http/local_request.h"

#include <array>
#include <cstdlib>
#include <string_view>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace sextant::services {
namespace {

/// What comes until the other end closes; empty where nothing does.
std::string talk(std::uint16_t port, std::string_view request)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return {};
    const timeval patience{5, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string reply;
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::send(socket, request.data(), request.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(request.size())) {
        std::array<char, 4096> bytes{};
        while (reply.size() < 65536) {
            const auto got = ::recv(socket, bytes.data(), bytes.size(), 0);
            if (got <= 0) break;
            reply.append(bytes.data(), static_cast<std::size_t>(got));
        }
    }
    ::close(socket);
    return reply;
}

} // namespace

LocalReply postToLoopback(std::uint16_t port, const std::string& path, const std::string& body)
{
    const std::string request =
        "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) +
        "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) +
        "\r\n\r\n" + body;
    const std::string reply = talk(port, request);
    const std::size_t end = reply.find("\r\n\r\n");
    if (reply.size() < 12 || end == std::string::npos) return {};
    return {std::atoi(reply.c_str() + 9), reply.substr(end + 4)};
}

} // namespace sextant::services
