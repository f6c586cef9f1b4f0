#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::test {

/// A reply as it came over the wire.
struct ClientReply {
    int status = 0;
    std::string head; ///< status line and fields
    std::string body;

    /// The value of a field, empty where there is none.
    [[nodiscard]] std::string field(std::string_view name) const;
};

/// A socket to 127.0.0.1 that sends what it is told, right or wrong.
class RawConnection final {
public:
    explicit RawConnection(std::uint16_t port);
    ~RawConnection();
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

    [[nodiscard]] bool isOpen() const { return m_socket >= 0; }
    bool send(std::string_view bytes);
    /// The other end reads to the end of what was sent; replies still come.
    bool closeSending();
    /// The next reply; nothing where the other end closed first, or nothing came in time. `hasBody` false: of HEAD.
    [[nodiscard]] std::optional<ClientReply> reply(bool hasBody = true,
                                                   std::chrono::milliseconds within = std::chrono::seconds(10));
    /// Waits until the other end has closed.
    [[nodiscard]] bool isClosedWithin(std::chrono::milliseconds within);

private:
    bool fill(std::chrono::steady_clock::time_point until);
    int m_socket = -1;
    std::string m_buffer;
};

/// "POST /webhook" with these fields besides Host and Content-Length.
[[nodiscard]] std::string requestText(std::string_view method, std::string_view target, std::uint16_t port,
                                      std::string_view body = {}, std::string_view fields = {});
/// One request on a connection of its own.
[[nodiscard]] std::optional<ClientReply> ask(std::uint16_t port, std::string_view request, bool hasBody = true);
/// All requests at once, each on a connection of its own that is open before the first is sent. A status of 0: no
/// reply.
[[nodiscard]] std::vector<ClientReply> askAllAtOnce(std::uint16_t port, const std::vector<std::string>& requests,
                                                    std::chrono::milliseconds within);
/// So many sockets may be open, if the system lets us.
[[nodiscard]] bool allowSockets(std::size_t count);

} // namespace sextant::test
