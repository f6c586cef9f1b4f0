#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sextant::services {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// One request as it came over the wire; method and target are as sent.
struct HttpRequest {
    std::string method; ///< "GET", in capitals
    std::string target; ///< path and query, percent-encoded
    HttpHeaders headers;
    std::string body;
    std::string peer;           ///< address of the other end of the connection, "127.0.0.1"
    bool isTooLarge = false;    ///< the body goes beyond the limit; it was not read, or not to its end
    std::uint64_t declared = 0; ///< Content-Length, 0 where there is none

    /// The value of the first header of this name, in any case; nothing if there is none.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;
    [[nodiscard]] std::size_t count(std::string_view name) const;
};

struct HttpReply {
    int status = 200;
    std::string body;
    std::string contentType = "text/plain; charset=utf-8";
    HttpHeaders headers; ///< besides; Content-Length, Connection and Cache-Control: no-store come by themselves
    bool closes = false; ///< the connection is closed behind it
};

/// Gives the reply to one request; any thread, once. A second reply is ignored; where none is ever given the sender
/// hears 500.
class HttpAnswer final {
public:
    using Give = std::function<void(HttpReply)>;
    explicit HttpAnswer(Give give);
    void operator()(HttpReply reply) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// Takes requests, on the server's thread; it must not wait for anything.
class HttpHandler {
public:
    virtual ~HttpHandler() = default;
    virtual void handle(HttpRequest request, HttpAnswer answer) = 0;
    /// About every 50 ms, for what has a deadline.
    virtual void tick() {}
};

/// The words of a status, "Not Found".
[[nodiscard]] std::string_view reasonPhrase(int status);
/// A reply of one line of text.
[[nodiscard]] HttpReply textReply(int status, std::string_view text);
/// {"error":"…"} with this status.
[[nodiscard]] HttpReply errorReply(int status, std::string_view what);
[[nodiscard]] bool equalIgnoringCase(std::string_view a, std::string_view b);
/// `text` with U+FFFD for bytes that are no UTF-8.
[[nodiscard]] std::string soundUtf8(std::string_view text);
/// `text` as a JSON string with its quotes; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string quotedJson(std::string_view text);

} // namespace sextant::services
