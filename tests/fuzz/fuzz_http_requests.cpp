#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/services/http/http_server.h"
#include "engine/services/http/request_guard.h"
#include "engine/services/webhook/address_list.h"
#include "engine/services/webhook/webhook_rules.h"

namespace {

using namespace sextant;
using namespace sextant::services;

void require(bool holds)
{
    if (!holds) std::abort();
}

/// What people write into settings of the server.
void readSettings(std::string_view text)
{
    if (const auto list = AddressList::parse(text)) {
        (void)list->contains(Address{});
        const auto all = AddressList::parse("0.0.0.0/0, ::/0");
        require(all.has_value() && all->contains(Address{}));
    } else {
        require(!list.error().message.empty());
    }
    if (const auto symbols = WebhookRules::parseSymbols(text))
        for (const auto& [name, symbol] : *symbols)
            require(!name.empty() && !symbol.empty());
}

bool isPlain(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
    return true;
}

} // namespace

/// Bytes of a client, as far as the server looks at them: the head and the body within their limits, then what the
/// guard, the tokens, the proxies and the signature make of the fields.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    HttpLimits limits;
    limits.headerBytes = 2048;
    limits.bodyBytes = 256;
    limits.headerFields = 16;
    readSettings(bytes);
    const auto request = parseHttpRequest(bytes, limits);
    if (!request) {
        require(request.error().message.size() > 4 && isPlain(request.error().message));
        return 0;
    }
    require(request->headers.size() <= limits.headerFields);
    require(request->body.size() <= limits.bodyBytes);
    require(request->count("Host") <= 1);
    for (const auto& [name, value] : request->headers) {
        require(!name.empty() && name.find('\n') == std::string::npos && value.find('\n') == std::string::npos);
        require(value.find('\r') == std::string::npos);
    }
    if (const auto target = parseTarget(request->target)) {
        for (const std::string& part : target->path)
            require(!part.empty() && part != ".." && part != "." && part.find('/') == std::string::npos &&
                    isPlain(part));
        for (const auto& [name, value] : target->query)
            require(!name.empty() && isPlain(name) && isPlain(value));
    }
    (void)mayAsk(*request, 8731, {"hook.example.test"});
    for (const char* type : {"text/plain", "application/json", "application/openmetrics-text"}) {
        const int weight = acceptance(*request, type);
        require(weight >= 0 && weight <= 1000);
    }
    if (const auto token = bearerToken(*request)) require(!token->empty() && token->size() <= 256 && isPlain(*token));
    static const AddressList kProxies = *AddressList::parse("127.0.0.1, 10.0.0.0/8");
    HttpRequest proxied = *request;
    proxied.peer = "127.0.0.1";
    if (const auto sender = senderOf(proxied, kProxies, "X-Forwarded-For")) require(!kProxies.contains(*sender));
    if (const auto header = request->header("X-Signature"))
        require(
            !judgeSignature(*header, request->body, {"a-secret-nobody-knows-0123"}, Time::fromSeconds(1'791'201'602))
                 .isRight);
    return 0;
}
