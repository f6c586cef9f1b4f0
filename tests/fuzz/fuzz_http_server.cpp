#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "engine/services/http/http_server.h"

namespace {

using namespace sextant::services;

/// Says where, since what depends on time is not seen a second time.
void require(bool holds, int line = __builtin_LINE())
{
    if (holds) return;
    std::fprintf(stderr, "line %d does not hold, errno %d\n", line, errno);
    std::abort();
}

HttpLimits limits()
{
    HttpLimits out;
    out.headerBytes = 2048;
    out.bodyBytes = 256;
    out.headerFields = 16;
    return out;
}

/// Keeps what it is asked, and answers with the length of the body.
class Keeper final : public HttpHandler {
public:
    void handle(HttpRequest request, HttpAnswer answer) override
    {
        const std::string text = std::to_string(request.body.size());
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(std::move(request));
        }
        answer(textReply(200, text));
    }
    std::vector<HttpRequest> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_requests, {});
    }

private:
    std::mutex m_mutex; // guards m_requests
    std::vector<HttpRequest> m_requests;
};

struct Bench {
    Keeper keeper;
    std::unique_ptr<HttpServer> server;
};

/// From addresses of the loopback in turn: a port that was just used is not used again so soon.
int connectTo(std::uint16_t port, std::uint32_t turn)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    require(socket >= 0);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(0x7F010000U + turn % 60'000U);
    (void)::bind(socket, reinterpret_cast<const sockaddr*>(&own), sizeof own);
    sockaddr_in end{};
    end.sin_family = AF_INET;
    end.sin_port = htons(port);
    end.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int done = 0; // the fuzzer's own timer may interrupt any call
    do
        done = ::connect(socket, reinterpret_cast<const sockaddr*>(&end), sizeof end);
    while (done != 0 && (errno == EINTR || errno == EALREADY));
    require(done == 0 || errno == EISCONN);
    const timeval patience{5, 0};
    require(::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) == 0);
    return socket;
}

bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false; // it has heard enough
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

/// Whole replies one after the other, and nothing behind them; how many were 200.
std::size_t readReplies(std::string_view wire)
{
    std::size_t fine = 0;
    while (!wire.empty()) {
        require(wire.starts_with("HTTP/1.1 ") || wire.starts_with("HTTP/1.0 "));
        const int status = std::atoi(std::string(wire.substr(9, 3)).c_str());
        const std::size_t end = wire.find("\r\n\r\n");
        require(end != std::string_view::npos);
        const std::string_view head = wire.substr(0, end + 2);
        wire.remove_prefix(end + 4);
        if (status == 100) continue;
        require(status == 200 || status == 400 || status == 413 || status == 414 || status == 417 || status == 431 ||
                status == 505);
        constexpr std::string_view kLength = "Content-Length: ";
        const std::size_t at = head.find(kLength);
        require(at != std::string_view::npos);
        const auto length =
            static_cast<std::size_t>(std::atoi(std::string(head.substr(at + kLength.size(), 8)).c_str()));
        if (status == 200) {
            ++fine;
            // The body is left out where the method was HEAD.
            if (wire.size() >= length && !wire.starts_with("HTTP/")) wire.remove_prefix(length);
        } else {
            require(wire.size() == length || wire.empty()); // the last
            wire = {};
        }
    }
    return fine;
}

} // namespace

/// Bytes of a client over a real socket, in two pieces: the server answers each request once and whole, ends the
/// connection behind what it refuses, and reads the first request as parseHttpRequest does. The first byte says where
/// the bytes are cut.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Bench* bench = [] {
        auto* made = new Bench;
        auto server = HttpServer::open(0, limits(), made->keeper);
        require(server.has_value());
        made->server = *std::move(server);
        return made;
    }();
    static std::uint32_t turn = 0;
    if (size < 1) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const int socket = connectTo(bench->server->port(), ++turn);
    const std::size_t cut = data[0] * bytes.size() / 256;
    if (sendAll(socket, bytes.substr(0, cut))) (void)sendAll(socket, bytes.substr(cut));
    (void)::shutdown(socket, SHUT_WR);
    std::string wire;
    char buffer[4096];
    bool isReset = false;
    while (true) {
        const auto got = ::recv(socket, buffer, sizeof buffer, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) require(errno == ECONNRESET); // and not that nothing came: the other end has heard our end
        isReset = got < 0;
        if (got <= 0) break;
        wire.append(buffer, static_cast<std::size_t>(got));
    }
    const linger atOnce{1, 0};
    (void)::setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    require(::close(socket) == 0);
    const auto requests = bench->keeper.take();
    if (!isReset) require(readReplies(wire) == requests.size());
    const auto first = parseHttpRequest(bytes, limits());
    if (first) {
        require(!requests.empty() || isReset);
        if (!requests.empty()) {
            require(requests[0].method == first->method && requests[0].target == first->target);
            require(requests[0].headers == first->headers && requests[0].body == first->body);
            require(requests[0].isTooLarge == first->isTooLarge);
        }
    } else {
        require(requests.empty());
    }
    for (const HttpRequest& each : requests) {
        require(each.body.size() <= limits().bodyBytes && each.headers.size() <= limits().headerFields);
        require(each.count("Content-Length") + each.count("Transfer-Encoding") <= 1 && each.count("Host") <= 1);
    }
    return 0;
}
