#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/core/result.h"
#include "engine/services/http/http_message.h"

namespace sextant::services {

/// An address of the internet protocol, version 4 in the form ::ffff:a.b.c.d.
using Address = std::array<std::uint8_t, 16>;
/// "127.0.0.1", "::1", "[::1]"; nothing for anything else, ports included.
[[nodiscard]] std::optional<Address> parseAddress(std::string_view text);

/// Networks in the notation of RFC 4632: "127.0.0.1, 10.0.0.0/8, fd00::/8".
class AddressList final {
public:
    /// Errors: InvalidArgument naming the part that is none.
    [[nodiscard]] static Result<AddressList> parse(std::string_view text);
    [[nodiscard]] bool isEmpty() const { return m_networks.empty(); }
    [[nodiscard]] bool contains(const Address& address) const;

private:
    struct Network {
        Address address{};
        int bits = 128;
    };
    std::vector<Network> m_networks;
};

/// Who sent a request: the other end of its connection, or where that is a proxy we trust, whom the proxy names in
/// `header`: of a list (X-Forwarded-For) the last one that is no trusted proxy itself, since what stands before it was
/// written by anybody. Nothing where a trusted proxy names nobody, or no address.
[[nodiscard]] std::optional<Address> senderOf(const HttpRequest& request, const AddressList& trustedProxies,
                                              std::string_view header);

} // namespace sextant::services
