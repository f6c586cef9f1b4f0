#include "engine/services/webhook/address_list.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <string>

#include <arpa/inet.h>

#include "engine/services/http/request_guard.h"

namespace sextant::services {

std::optional<Address> parseAddress(std::string_view text)
{
    if (text.size() > 2 && text.front() == '[' && text.back() == ']') text = text.substr(1, text.size() - 2);
    const std::string name(text);
    Address out{};
    in_addr v4{};
    if (::inet_pton(AF_INET, name.c_str(), &v4) == 1) {
        out[10] = out[11] = 0xFF;
        std::memcpy(out.data() + 12, &v4, 4);
        return out;
    }
    if (::inet_pton(AF_INET6, name.c_str(), out.data()) == 1) return out;
    return std::nullopt;
}

Result<AddressList> AddressList::parse(std::string_view text)
{
    AddressList out;
    for (const std::string& part : splitList(text)) {
        const std::string_view whole = part;
        const std::size_t slash = whole.find('/');
        const auto address = parseAddress(whole.substr(0, slash));
        const bool isV4 = whole.substr(0, slash).find(':') == std::string_view::npos;
        Network network;
        bool isSound = address.has_value();
        if (isSound && slash != std::string_view::npos) {
            int bits = -1;
            const std::string_view digits = whole.substr(slash + 1);
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
            isSound =
                error == std::errc() && end == digits.data() + digits.size() && bits >= 0 && bits <= (isV4 ? 32 : 128);
            network.bits = isV4 ? bits + 96 : bits;
        }
        if (!isSound)
            return fail(ErrorCode::InvalidArgument,
                        "'" + part + "': expected an address such as 127.0.0.1 or a network such as 10.0.0.0/8");
        network.address = *address;
        out.m_networks.push_back(network);
    }
    return out;
}

bool AddressList::contains(const Address& address) const
{
    return std::any_of(m_networks.begin(), m_networks.end(), [&](const Network& each) {
        for (int bit = 0; bit < each.bits; bit += 8) {
            const auto at = static_cast<std::size_t>(bit / 8);
            const int kept = std::min(8, each.bits - bit);
            const unsigned mask = (0xFF00U >> static_cast<unsigned>(kept)) & 0xFFU;
            if ((each.address[at] & mask) != (address[at] & mask)) return false;
        }
        return true;
    });
}

std::optional<Address> senderOf(const HttpRequest& request, const AddressList& trustedProxies, std::string_view header)
{
    const auto peer = parseAddress(request.peer);
    if (!peer || !trustedProxies.contains(*peer)) return peer;
    std::vector<std::string> named;
    for (const auto& [name, value] : request.headers)
        if (equalIgnoringCase(name, header))
            for (std::string& each : splitList(value))
                named.push_back(std::move(each));
    for (auto each = named.rbegin(); each != named.rend(); ++each) {
        const auto address = parseAddress(*each);
        if (!address) return std::nullopt;
        if (!trustedProxies.contains(*address)) return address;
    }
    return std::nullopt;
}

} // namespace sextant::services
