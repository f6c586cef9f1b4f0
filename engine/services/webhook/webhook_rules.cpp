#include "engine/services/webhook/webhook_rules.h"

#include <algorithm>
#include <charconv>

#include "engine/core/hmac.h"
#include "engine/services/http/request_guard.h"

namespace sextant::services {
namespace {

constexpr std::size_t kNames = 256;
constexpr std::size_t kSignatures = 4; // of one header: two while a secret is replaced

bool listed(const std::vector<std::string>& list, std::string_view what)
{
    return std::find(list.begin(), list.end(), what) != list.end();
}

} // namespace

Result<std::map<std::string, std::string>> WebhookRules::parseSymbols(std::string_view text)
{
    std::map<std::string, std::string> out;
    for (const std::string& part : splitList(text)) {
        const auto sides = splitList(part, '=');
        if (sides.size() != 2)
            return fail(ErrorCode::InvalidArgument, "'" + part + "': expected TICKER=SYMBOL or EXCHANGE:TICKER=SYMBOL");
        out[sides[0]] = sides[1];
    }
    return out;
}

std::optional<std::string> resolveTicker(const WebhookRules& rules, std::string_view exchange, std::string_view ticker,
                                         const std::vector<std::string>& sessionSymbols,
                                         const market::InstrumentCatalog& catalog)
{
    const auto mayTrade = [&](const std::string& symbol) {
        return listed(sessionSymbols, symbol) && (rules.allowedSymbols.empty() || listed(rules.allowedSymbols, symbol));
    };
    for (const std::string& name : {std::string(exchange) + ":" + std::string(ticker), std::string(ticker)})
        if (const auto mapped = rules.symbols.find(name); mapped != rules.symbols.end())
            return mayTrade(mapped->second) ? std::optional(mapped->second) : std::nullopt;
    std::vector<std::string> candidates;
    if (ticker.ends_with(".P")) {
        const std::string spot = catalog.canonicalSymbol(ticker.substr(0, ticker.size() - 2));
        candidates = {spot + "-PERP", spot.substr(0, spot.find('-')) + "-PERP"};
    } else {
        candidates = {std::string(ticker), catalog.canonicalSymbol(ticker)};
    }
    for (const std::string& each : candidates)
        if (mayTrade(each)) return each;
    return std::nullopt;
}

SignatureVerdict judgeSignature(std::string_view header, std::string_view body, const std::vector<std::string>& secrets,
                                Time now)
{
    SignatureVerdict out;
    std::string stamp;
    std::vector<std::string> given;
    if (header.size() > 1024) return out;
    for (const std::string& part : splitList(header)) {
        const std::string_view view = part;
        if (view.starts_with("t=")) {
            if (!stamp.empty()) return out;
            stamp = std::string(view.substr(2));
        } else if (view.starts_with("v1=") && given.size() < kSignatures) {
            given.emplace_back(view.substr(3));
        }
    }
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(stamp.data(), stamp.data() + stamp.size(), seconds);
    if (stamp.empty() || stamp.size() > 12 || error != std::errc() || end != stamp.data() + stamp.size()) return out;
    constexpr std::int64_t kLatest = kLatestInputTime.ns / 1'000'000'000; // what lies beyond is no time
    if (seconds < 0 || seconds > kLatest) return out;
    out.stamp = Time::fromSeconds(seconds);
    const Duration skew = now - out.stamp;
    if (skew > kSignatureSkew || -skew > kSignatureSkew) return out;
    const std::string text = stamp + "." + std::string(body);
    // All are compared, whichever was right.
    for (const std::string& secret : secrets) {
        const std::string wanted = toHex(hmacSha256(secret, text));
        for (const std::string& each : given)
            if (equalInConstantTime(each, wanted)) {
                out.isRight = true;
                out.nonce = "sig:" + wanted.substr(0, 32);
            }
    }
    return out;
}

bool NameLimiter::admit(const std::string& name, std::size_t perMinute, Moment now)
{
    constexpr std::chrono::seconds kWindow{60};
    auto found = m_windows.find(name);
    if (found == m_windows.end()) {
        if (m_windows.size() >= kNames)
            m_windows.erase(std::min_element(m_windows.begin(), m_windows.end(), [](const auto& a, const auto& b) {
                return a.second.lastUse < b.second.lastUse;
            }));
        found = m_windows.emplace(name, Window{}).first;
    }
    Window& window = found->second;
    window.lastUse = now;
    while (!window.times.empty() && now - window.times.front() >= kWindow)
        window.times.pop_front();
    if (window.times.size() >= perMinute) return false;
    window.times.push_back(now);
    return true;
}

} // namespace sextant::services
