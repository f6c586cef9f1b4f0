#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/time.h"

namespace sextant::feeds::mock {

/// A request as the venue sees it.
struct HttpRequest {
    std::string method;
    std::string path;                                        ///< percent-decoded, without the query
    std::map<std::string, std::string, std::less<>> query;   ///< decoded
    std::map<std::string, std::string, std::less<>> headers; ///< names in lower case
    std::string body;
    bool keepsAlive = true;

    /// The parameter or header, empty if absent.
    [[nodiscard]] std::string_view parameter(std::string_view name) const;
    [[nodiscard]] std::string_view header(std::string_view name) const;
    [[nodiscard]] bool isUpgrade() const; ///< asks for a WebSocket
};

struct HttpReply {
    int status = 200;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string contentType = "application/json;charset=UTF-8";
};
/// "Wed, 21 Oct 2015 07:28:00 GMT", of whole seconds.
[[nodiscard]] std::string httpTime(Time time);
/// The reply as it goes over the wire.
[[nodiscard]] std::string toWire(const HttpReply& reply, bool keepsAlive);

/// Takes requests out of a stream of bytes.
class HttpReader final {
public:
    static constexpr std::size_t kMaxHead = 16 * 1024;
    static constexpr std::size_t kMaxBody = 1024 * 1024;

    enum class Outcome : std::uint8_t { NeedsMore, Ready, Broken };
    /// Looks at the bytes at hand. Ready: `request` is complete and used() bytes belong to it. Broken: refusal() says
    /// why. An upgrade is ready with its head; its bytes are not consumed here.
    [[nodiscard]] Outcome read(std::string_view bytes, HttpRequest& request);
    [[nodiscard]] std::size_t used() const { return m_used; }
    [[nodiscard]] const HttpReply& refusal() const { return m_refusal; }

private:
    Outcome refuse(int status, std::string_view why);
    std::size_t m_used = 0;
    HttpReply m_refusal;
};

/// Milliseconds, seconds or counts that a client gave: the number, or nothing for anything else.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view text);
[[nodiscard]] std::string percentDecoded(std::string_view text, bool plusIsBlank);

} // namespace sextant::feeds::mock
