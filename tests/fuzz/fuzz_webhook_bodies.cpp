#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <rapidjson/document.h>

#include "engine/services/http/http_message.h"
#include "engine/services/webhook/webhook_body.h"

namespace {

using namespace sextant;
using namespace sextant::services;

void require(bool holds)
{
    if (!holds) std::abort();
}

} // namespace

/// The body of a webhook: whatever it is, no secret is left in what is logged, and what is taken keeps its limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::vector<std::string> kSecrets{"s3cr3t-demo", "whsec_demo_4b1d"};
    const std::string_view body(reinterpret_cast<const char*>(data), std::min<std::size_t>(size, 16 * 1024));
    const std::string masked = withoutSecrets(body, kSecrets);
    for (const std::string& secret : kSecrets)
        require(masked.find(secret) == std::string::npos);
    const auto parsed = parseWebhookBody(body, kSecrets);
    if (!parsed) {
        require(!parsed.error().message.empty() && parsed.error().message.find('\n') == std::string::npos);
        return 0;
    }
    for (const std::string& secret : kSecrets)
        require(parsed->clean.find(secret) == std::string::npos);
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(parsed->clean.data(), parsed->clean.size());
    require(!json.HasParseError() && json.IsObject());
    for (const char* name : {"key", "secret", "KEY", "Secret"})
        require(!json.HasMember(name));
    require(parsed->ticker.size() <= 20 && parsed->exchange.size() <= 20 && parsed->strategyId.size() <= 128 &&
            parsed->nonce.size() <= 128 && parsed->note.size() <= 1024);
    require(!(parsed->isTimeframeRefused && parsed->timeframe));
    if (parsed->faults.empty()) require(!parsed->ticker.empty());
    const std::string quoted = quotedJson(body);
    rapidjson::Document text;
    text.Parse<rapidjson::kParseValidateEncodingFlag>(quoted.data(), quoted.size());
    require(!text.HasParseError() && text.IsString());
    return 0;
}
