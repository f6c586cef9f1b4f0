#include "engine/services/http/http_server.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

// The one place that knows Boost: everything else sees http_message.h.

namespace sextant::services {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Tcp = asio::ip::tcp;
using Parser = http::request_parser<http::string_body>;
using Wire = http::response<http::string_body>;

constexpr std::chrono::milliseconds kTick{50};
constexpr std::chrono::milliseconds kAcceptPause{100}; // behind an accept that failed: out of descriptors, say
constexpr std::size_t kLingerBytes = 1 << 20;
constexpr std::size_t kLongestTarget = 2048;
constexpr std::size_t kToldOfFullness = 64;    // connections beyond the limit that hear so; more are only cut
constexpr std::uint64_t kNoLimit = UINT64_MAX; // boost::none is less than any length in 1.74

std::string toText(beast::string_view text) { return std::string(text.data(), text.size()); }

/// The status of what the parser refuses.
int statusOf(const beast::error_code& error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow) return 431;
    if (error == http::error::body_limit) return 413;
    if (error == http::error::bad_version) return 505;
    return 400;
}

/// RFC 9110 §10.1.1: of HTTP/1.0 it means nothing.
bool asksToGoOn(const Parser& parser)
{
    return parser.get().version() >= 11 && parser.get().count(http::field::expect) > 0;
}

/// What is wrong with a head that the parser took; 0: nothing.
int faultOf(const Parser& parser, const HttpLimits& limits)
{
    const auto& head = parser.get();
    if (head.version() != 10 && head.version() != 11) return 505;
    const auto fields = static_cast<std::size_t>(std::distance(head.begin(), head.end()));
    if (fields > limits.headerFields) return 431;
    if (head.target().size() > kLongestTarget) return 414;
    // Two of these are how a proxy and a server come to disagree on what a request is (RFC 9112 §3.2, §6.1).
    if (head.count(http::field::host) > 1) return 400;
    if (head.version() == 11 && head.count(http::field::host) == 0) return 400;
    // One length of digits alone, or chunks and nothing else: the parser takes a list of equal lengths, passes over
    // codings before "chunked", and knows chunks of HTTP/1.0.
    const std::size_t lengths = head.count(http::field::content_length);
    const std::size_t encodings = head.count(http::field::transfer_encoding);
    if (lengths + encodings > 1) return 400;
    if (lengths == 1) {
        const std::string length = toText(head[http::field::content_length]);
        if (length.empty() || length.find_first_not_of("0123456789") != std::string::npos) return 400;
    }
    if (encodings == 1) {
        const bool isChunkedAlone = beast::iequals(head[http::field::transfer_encoding], "chunked");
        if (!isChunkedAlone || !parser.chunked() || head.version() < 11) return 400;
    }
    if (asksToGoOn(parser) && !beast::iequals(head[http::field::expect], "100-continue")) return 417;
    return 0;
}

/// The head alone: once the body is read the parser also holds the fields of its trailer, which no proxy in front has
/// looked at (RFC 9110 §6.5.1).
HttpRequest headOf(const Parser& parser)
{
    const auto& head = parser.get();
    HttpRequest request;
    request.method = toText(head.method_string());
    request.target = toText(head.target());
    for (const auto& field : head)
        request.headers.emplace_back(toText(field.name_string()), toText(field.value()));
    request.declared = parser.content_length().value_or(0);
    return request;
}

Wire wireOf(HttpReply&& reply, unsigned version, bool isHead, bool keepsAlive)
{
    Wire wire;
    wire.version(version);
    wire.result(static_cast<unsigned>(reply.status));
    const std::string_view phrase = reasonPhrase(reply.status);
    wire.reason({phrase.data(), phrase.size()});
    if (!reply.contentType.empty() && reply.status != 204) wire.set(http::field::content_type, reply.contentType);
    wire.set(http::field::cache_control, "no-store");
    wire.set("X-Content-Type-Options", "nosniff");
    wire.set("Cross-Origin-Resource-Policy", "same-origin");
    for (const auto& [name, value] : reply.headers)
        wire.set(name, value);
    if (reply.status != 204) wire.content_length(reply.body.size());
    wire.keep_alive(keepsAlive);
    if (!isHead && reply.status != 204) wire.body() = std::move(reply.body);
    return wire;
}

} // namespace

struct HttpServer::Core : std::enable_shared_from_this<HttpServer::Core> {
    class Connection;

    Core(const HttpLimits& given, HttpHandler& taker) : limits(given), handler(taker) {}

    [[nodiscard]] Result<void> listen(std::uint16_t wanted);
    void accept(Tcp::acceptor& acceptor);
    void tickLater();
    void run();

    HttpLimits limits;
    HttpHandler& handler; // until `isOver`
    asio::io_context io{1};
    Tcp::acceptor v4{io};
    Tcp::acceptor v6{io};
    asio::steady_timer ticker{io};
    asio::steady_timer pause{io};
    std::uint16_t port = 0;
    std::list<std::weak_ptr<Connection>> open; // the thread's own
    bool isOver = false;                       // the thread's own
    std::thread thread;

    /// Runs `task` on the thread; not any more once the server is gone.
    template <class Task>
    void post(Task task)
    {
        const std::lock_guard lock(mutex);
        if (!isGone) asio::post(io, std::move(task));
    }
    std::mutex mutex; // guards isGone
    bool isGone = false;

    std::atomic<std::uint64_t> connections{0};
    std::atomic<std::uint64_t> accepted{0};
    std::atomic<std::uint64_t> turnedAway{0};
    std::atomic<std::uint64_t> requests{0};
    std::atomic<std::uint64_t> malformed{0};
    std::atomic<std::uint64_t> timedOut{0};
};

/// One client. Kept alive by the operation it waits for, and by the answer it waits for.
class HttpServer::Core::Connection final : public std::enable_shared_from_this<Connection> {
public:
    Connection(Tcp::socket socket, std::shared_ptr<Core> core)
        : m_core(std::move(core)), m_stream(std::move(socket)),
          m_buffer(m_core->limits.headerBytes + static_cast<std::size_t>(m_core->limits.bodyBytes) + 4096)
    {
        ++m_core->connections;
        boost::system::error_code ignored;
        const auto end = m_stream.socket().remote_endpoint(ignored);
        if (!ignored) m_peer = end.address().to_string();
        m_stream.socket().set_option(Tcp::no_delay(true), ignored);
    }
    ~Connection() { --m_core->connections; }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void readHead()
    {
        m_isWaiting = true;
        m_parser.emplace();
        m_parser->header_limit(m_core->limits.headerBytes);
        // Not yet: a head that announces too much is to be known by its path first.
        m_parser->body_limit(kNoLimit);
        m_stream.expires_after(m_core->limits.headTime);
        http::async_read_header(
            m_stream, m_buffer, *m_parser,
            [self = shared_from_this()](beast::error_code error, std::size_t) { self->onHead(error); });
    }
    /// Too many are connected.
    void turnAway()
    {
        m_parser.emplace();
        HttpReply reply = errorReply(503, "too many connections");
        reply.headers.emplace_back("Retry-After", "1");
        reply.closes = true;
        write(std::move(reply), 11, false);
    }
    void close() { m_stream.close(); }
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

private:
    void onHead(const beast::error_code& error)
    {
        if (error) return giveUp(error);
        m_isWaiting = false;
        if (m_core->isOver) return close();
        if (const int fault = faultOf(*m_parser, m_core->limits); fault != 0) return refuse(fault);
        m_head = headOf(*m_parser);
        if (m_parser->content_length().value_or(0) > m_core->limits.bodyBytes) return hand(true);
        m_parser->body_limit(m_core->limits.bodyBytes);
        if (asksToGoOn(*m_parser) && !m_parser->is_done()) {
            m_stream.expires_after(m_core->limits.writeTime);
            static constexpr std::string_view kGoOn = "HTTP/1.1 100 Continue\r\n\r\n";
            asio::async_write(m_stream, asio::buffer(kGoOn.data(), kGoOn.size()),
                              [self = shared_from_this()](beast::error_code failed, std::size_t) {
                                  if (failed) return self->giveUp(failed);
                                  self->readBody();
                              });
            return;
        }
        readBody();
    }

    void readBody()
    {
        m_stream.expires_after(m_core->limits.bodyTime);
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = shared_from_this()](beast::error_code error, std::size_t) {
                             if (error == http::error::body_limit || error == http::error::buffer_overflow)
                                 return self->hand(true);
                             if (error) return self->giveUp(error);
                             self->hand(false);
                         });
    }

    /// To the handler; what was too large does not come with its body.
    void hand(bool isTooLarge)
    {
        m_stream.expires_never();
        if (m_core->isOver) return close();
        ++m_core->requests;
        ++m_served;
        HttpRequest request = std::exchange(m_head, {});
        request.peer = m_peer;
        request.isTooLarge = isTooLarge;
        if (!isTooLarge) request.body = std::move(m_parser->get().body());
        const unsigned version = m_parser->get().version();
        const bool isHead = m_parser->get().method() == http::verb::head;
        const bool mayGoOn = !isTooLarge && m_parser->keep_alive() && m_served < m_core->limits.requestsPerConnection;
        HttpAnswer answer([self = shared_from_this(), core = m_core, version, isHead, mayGoOn](HttpReply reply) {
            if (!mayGoOn) reply.closes = true;
            core->post([self, version, isHead, reply = std::move(reply)]() mutable {
                self->write(std::move(reply), version, isHead);
            });
        });
        m_core->handler.handle(std::move(request), std::move(answer));
    }

    void refuse(int status)
    {
        ++m_core->malformed;
        m_isWaiting = false;
        HttpReply reply = errorReply(status, reasonPhrase(status));
        reply.closes = true;
        write(std::move(reply), 11, false);
    }

    void giveUp(const beast::error_code& error)
    {
        if (error == beast::error::timeout) {
            ++m_core->timedOut;
            return close();
        }
        // Behind an end in the middle of a head nobody listens any more.
        const bool isParser = error.category() == http::make_error_code(http::error::bad_method).category();
        if (isParser && error != http::error::end_of_stream && error != http::error::partial_message)
            return refuse(statusOf(error));
        close();
    }

    void write(HttpReply&& reply, unsigned version, bool isHead)
    {
        const bool closes = reply.closes || m_core->isOver;
        m_wire.emplace(wireOf(std::move(reply), version, isHead, !closes));
        m_stream.expires_after(m_core->limits.writeTime);
        const auto done = [self = shared_from_this(), closes](beast::error_code error, std::size_t) {
            self->m_wire.reset();
            self->m_serializer.reset();
            if (error) return self->giveUp(error);
            if (closes) return self->linger();
            self->readHead();
        };
        m_serializer.emplace(*m_wire);
        if (isHead)
            http::async_write_header(m_stream, *m_serializer, done);
        else
            http::async_write(m_stream, *m_serializer, done);
    }

    /// Closed at once, a socket with unread bytes resets the connection, and the sender would not hear the reply.
    void linger()
    {
        boost::system::error_code ignored;
        m_stream.socket().shutdown(Tcp::socket::shutdown_send, ignored);
        m_stream.expires_after(m_core->limits.lingerTime);
        discard();
    }
    void discard()
    {
        m_stream.async_read_some(asio::buffer(m_rest),
                                 [self = shared_from_this()](beast::error_code error, std::size_t count) {
                                     self->m_discarded += count;
                                     if (error || self->m_discarded > kLingerBytes) return self->close();
                                     self->discard();
                                 });
    }

    std::shared_ptr<Core> m_core;
    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::optional<Wire> m_wire;
    std::optional<http::response_serializer<http::string_body>> m_serializer;
    std::string m_peer;
    HttpRequest m_head; // of the request whose body is being read
    std::size_t m_served = 0;
    std::size_t m_discarded = 0;
    std::array<char, 4096> m_rest{};
    bool m_isWaiting = false; // for a request
};

Result<void> HttpServer::Core::listen(std::uint16_t wanted)
{
    const auto bindTo = [&](Tcp::acceptor& acceptor, const Tcp::endpoint& end) {
        boost::system::error_code error;
        acceptor.open(end.protocol(), error);
        if (!error) acceptor.set_option(Tcp::acceptor::reuse_address(true), error);
        if (!error && end.address().is_v6()) acceptor.set_option(asio::ip::v6_only(true), error);
        if (!error) acceptor.bind(end, error);
        if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
        return error;
    };
    if (const auto error = bindTo(v4, {asio::ip::address_v4::loopback(), wanted})) {
        const std::string what = "port " + std::to_string(wanted) + ": " + error.message();
        return fail(error == asio::error::address_in_use ? ErrorCode::Busy : ErrorCode::Io, what);
    }
    port = v4.local_endpoint().port();
    // Not every machine has ::1; where it is taken, another program answers there and not we.
    if (bindTo(v6, {asio::ip::address_v6::loopback(), port})) {
        boost::system::error_code ignored;
        v6.close(ignored);
    }
    return {};
}

void HttpServer::Core::accept(Tcp::acceptor& acceptor)
{
    acceptor.async_accept([self = shared_from_this(), &acceptor](const beast::error_code& error, Tcp::socket socket) {
        if (!acceptor.is_open() || self->isOver) return;
        if (error) {
            self->pause.expires_after(kAcceptPause);
            return self->pause.async_wait([self, &acceptor](const beast::error_code& stopped) {
                if (!stopped && !self->isOver) self->accept(acceptor);
            });
        }
        ++self->accepted;
        const std::uint64_t connected = self->connections.load();
        const bool isFull = connected >= self->limits.connections;
        if (connected >= self->limits.connections + kToldOfFullness) {
            // Whoever lingers to be told holds a descriptor, which the journal may need.
            ++self->turnedAway;
            boost::system::error_code ignored;
            socket.close(ignored);
            return self->accept(acceptor);
        }
        auto connection = std::make_shared<Connection>(std::move(socket), self);
        self->open.push_back(connection);
        if (isFull) {
            ++self->turnedAway;
            connection->turnAway();
        } else {
            connection->readHead();
        }
        self->accept(acceptor);
    });
}

void HttpServer::Core::tickLater()
{
    ticker.expires_after(kTick);
    ticker.async_wait([self = shared_from_this()](const beast::error_code& error) {
        if (error || self->isOver) return;
        self->handler.tick();
        self->open.remove_if([](const auto& each) { return each.expired(); });
        self->tickLater();
    });
}

void HttpServer::Core::run()
{
    while (!io.stopped()) {
        try {
            io.run();
        } catch (const std::exception& exception) {
            // One request is lost; the others are served, and the session goes on.
            std::fprintf(stderr, "sextant: the HTTP server met a fault: %s\n", exception.what());
        }
    }
}

HttpServer::HttpServer(std::shared_ptr<Core> core) : m_core(std::move(core)) {}

Result<std::unique_ptr<HttpServer>> HttpServer::open(std::uint16_t port, const HttpLimits& limits, HttpHandler& handler)
{
    auto core = std::make_shared<Core>(limits, handler);
    if (auto done = core->listen(port); !done) return tl::unexpected(done.error());
    core->accept(core->v4);
    if (core->v6.is_open()) core->accept(core->v6);
    core->tickLater();
    core->thread = std::thread([core] { core->run(); });
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(core)));
}

HttpServer::~HttpServer()
{
    asio::post(m_core->io, [core = m_core] {
        core->isOver = true;
        boost::system::error_code ignored;
        core->v4.close(ignored);
        core->v6.close(ignored);
        core->ticker.cancel();
        core->pause.cancel();
        for (const auto& each : core->open)
            if (const auto connection = each.lock()) connection->close();
        core->io.stop();
    });
    m_core->thread.join();
    {
        const std::lock_guard lock(m_core->mutex);
        m_core->isGone = true;
    }
    // What was under way ends now, while everything it speaks of is there.
    m_core->open.clear();
    m_core->io.restart();
    m_core->io.poll();
}

std::uint16_t HttpServer::port() const { return m_core->port; }

HttpCounts HttpServer::counts() const
{
    return {m_core->connections, m_core->accepted,  m_core->turnedAway,
            m_core->requests,    m_core->malformed, m_core->timedOut};
}

void HttpServer::stopAccepting()
{
    m_core->post([core = m_core] {
        boost::system::error_code ignored;
        core->v4.close(ignored);
        core->v6.close(ignored);
        for (const auto& each : core->open)
            if (const auto connection = each.lock(); connection && connection->isWaiting()) connection->close();
    });
}

Result<HttpRequest> parseHttpRequest(std::string_view bytes, const HttpLimits& limits)
{
    Parser parser;
    parser.header_limit(limits.headerBytes);
    parser.body_limit(kNoLimit);
    const auto refused = [](int status) {
        return fail(ErrorCode::InvalidInput, std::to_string(status) + " " + std::string(reasonPhrase(status)));
    };
    beast::error_code error;
    std::size_t at = 0;
    bool wasHead = false;
    HttpRequest request;
    while (!parser.is_done()) {
        const std::size_t used = parser.put(asio::buffer(bytes.data() + at, bytes.size() - at), error);
        at += used;
        const bool isStuck =
            error == http::error::need_more || (!error && used == 0 && wasHead == parser.is_header_done());
        if (error == http::error::body_limit) {
            request.isTooLarge = true;
            return request;
        }
        if (error && error != http::error::need_more) return refused(statusOf(error));
        if (parser.is_header_done() && !std::exchange(wasHead, true)) {
            if (const int fault = faultOf(parser, limits); fault != 0) return refused(fault);
            request = headOf(parser);
            if (parser.content_length().value_or(0) > limits.bodyBytes) {
                request.isTooLarge = true;
                return request;
            }
            parser.body_limit(limits.bodyBytes);
            parser.eager(true);
            continue;
        }
        if (isStuck) return refused(400);
    }
    request.body = parser.get().body();
    return request;
}

} // namespace sextant::services
