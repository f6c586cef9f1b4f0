#include "tests/engine/services/http_client.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sextant::test {
namespace {

using Clock = std::chrono::steady_clock;

int connectTo(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return -1;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return socket;
    ::close(socket);
    return -1;
}

int leftOf(Clock::time_point until)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    return static_cast<int>(std::max<std::int64_t>(left, 0));
}

/// The first whole reply of `bytes`, taken from it.
std::optional<ClientReply> takeReply(std::string& bytes, bool hasBody)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string::npos || bytes.size() < 12) return std::nullopt;
    ClientReply reply;
    reply.head = bytes.substr(0, end + 2);
    reply.status = std::atoi(bytes.c_str() + 9);
    std::size_t length = 0;
    if (const std::string declared = reply.field("Content-Length"); hasBody && !declared.empty())
        length = static_cast<std::size_t>(std::strtoull(declared.c_str(), nullptr, 10));
    if (bytes.size() < end + 4 + length) return std::nullopt;
    reply.body = bytes.substr(end + 4, length);
    bytes.erase(0, end + 4 + length);
    return reply;
}

} // namespace

std::string ClientReply::field(std::string_view name) const
{
    std::size_t at = 0;
    while ((at = head.find("\r\n", at)) != std::string::npos) {
        at += 2;
        if (head.size() < at + name.size() + 1 || head[at + name.size()] != ':') continue;
        const bool fits = std::equal(name.begin(), name.end(), head.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](char a, char b) { return std::tolower(a) == std::tolower(b); });
        if (!fits) continue;
        const std::size_t begin = head.find_first_not_of(' ', at + name.size() + 1);
        return head.substr(begin, head.find("\r\n", begin) - begin);
    }
    return {};
}

RawConnection::RawConnection(std::uint16_t port) : m_socket(connectTo(port)) {}

RawConnection::~RawConnection()
{
    if (m_socket >= 0) ::close(m_socket);
}

bool RawConnection::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool RawConnection::fill(Clock::time_point until)
{
    pollfd waited{m_socket, POLLIN, 0};
    if (::poll(&waited, 1, leftOf(until)) <= 0) return false;
    std::array<char, 65536> bytes{};
    const auto got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (got <= 0) return false;
    m_buffer.append(bytes.data(), static_cast<std::size_t>(got));
    return true;
}

bool RawConnection::closeSending() { return ::shutdown(m_socket, SHUT_WR) == 0; }

std::optional<ClientReply> RawConnection::reply(bool hasBody, std::chrono::milliseconds within)
{
    const auto until = Clock::now() + within;
    while (true) {
        if (auto reply = takeReply(m_buffer, hasBody)) return reply;
        if (!fill(until)) return std::nullopt;
    }
}

bool RawConnection::isClosedWithin(std::chrono::milliseconds within)
{
    const auto until = Clock::now() + within;
    while (Clock::now() < until) {
        pollfd waited{m_socket, POLLIN, 0};
        if (::poll(&waited, 1, leftOf(until)) <= 0) return false;
        std::array<char, 4096> bytes{};
        const auto got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
        if (got <= 0) return true;
        m_buffer.append(bytes.data(), static_cast<std::size_t>(got));
    }
    return false;
}

std::string requestText(std::string_view method, std::string_view target, std::uint16_t port, std::string_view body,
                        std::string_view fields)
{
    std::string out(method);
    out += " ";
    out += target;
    out += " HTTP/1.1\r\n";
    if (fields.find("Host:") == std::string_view::npos) out += "Host: 127.0.0.1:" + std::to_string(port) + "\r\n";
    out += fields;
    if (!body.empty() || method == "POST" || method == "PUT")
        out += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    out += "\r\n";
    out += body;
    return out;
}

std::optional<ClientReply> ask(std::uint16_t port, std::string_view request, bool hasBody)
{
    RawConnection connection(port);
    if (!connection.isOpen()) return std::nullopt;
    connection.send(request); // a refusal may come before all of it is sent
    return connection.reply(hasBody);
}

std::vector<ClientReply> askAllAtOnce(std::uint16_t port, const std::vector<std::string>& requests,
                                      std::chrono::milliseconds within)
{
    struct Talk {
        std::size_t sent = 0;
        std::string got;
        bool isDone = false;
    };
    std::vector<ClientReply> out(requests.size());
    std::vector<Talk> talks(requests.size());
    std::vector<pollfd> sockets;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const int socket = connectTo(port);
        if (socket >= 0) ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
        talks[i].isDone = socket < 0;
        sockets.push_back({socket, static_cast<short>(POLLIN | POLLOUT), 0});
    }
    const auto until = Clock::now() + within;
    std::array<char, 65536> bytes{};
    while (std::any_of(talks.begin(), talks.end(), [](const Talk& each) { return !each.isDone; })) {
        if (leftOf(until) == 0 || ::poll(sockets.data(), sockets.size(), leftOf(until)) <= 0) break;
        for (std::size_t i = 0; i < sockets.size(); ++i) {
            Talk& talk = talks[i];
            if (talk.isDone || sockets[i].revents == 0) continue;
            if ((sockets[i].revents & POLLOUT) != 0) {
                const auto sent =
                    ::send(sockets[i].fd, requests[i].data() + talk.sent, requests[i].size() - talk.sent, MSG_NOSIGNAL);
                if (sent > 0) talk.sent += static_cast<std::size_t>(sent);
                const bool isRefused = sent < 0 && errno != EAGAIN && errno != EWOULDBLOCK;
                if (talk.sent == requests[i].size() || isRefused) sockets[i].events = POLLIN;
            }
            if ((sockets[i].revents & (POLLIN | POLLHUP | POLLERR)) == 0) continue;
            const auto got = ::recv(sockets[i].fd, bytes.data(), bytes.size(), 0);
            if (got > 0) talk.got.append(bytes.data(), static_cast<std::size_t>(got));
            if (auto reply = takeReply(talk.got, true)) {
                out[i] = *std::move(reply);
                talk.isDone = true;
            } else if (got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK)) {
                talk.isDone = true;
            }
            if (talk.isDone) {
                ::close(sockets[i].fd);
                sockets[i].fd = -1;
            }
        }
    }
    for (const pollfd& each : sockets)
        if (each.fd >= 0) ::close(each.fd);
    return out;
}

bool allowSockets(std::size_t count)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return false;
    if (limit.rlim_cur >= count) return true;
    if (limit.rlim_max < count) return false;
    limit.rlim_cur = limit.rlim_max;
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

} // namespace sextant::test
