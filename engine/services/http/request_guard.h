#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/result.h"
#include "engine/services/http/http_message.h"

namespace sextant::services {

/// A request's target taken apart; names and values are decoded.
struct Target {
    std::vector<std::string> path; ///< "/experiments/a%20b" -> experiments, a b; empty for "/"
    std::vector<std::pair<std::string, std::string>> query;

    /// The value of the only parameter of this name; nothing where there is none.
    [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const;
};
/// Errors: InvalidInput for what is no path, holds control characters, or is not encoded as RFC 3986 §2.1 says; a query
/// parameter that comes twice.
[[nodiscard]] Result<Target> parseTarget(std::string_view target);

/// A target in absolute form, "http://HOST/path" (RFC 9112 §3.2.2), as host and what a target in origin form would be;
/// nothing where it has another form.
struct AbsoluteTarget {
    std::string host;
    std::string target;
};
[[nodiscard]] std::optional<AbsoluteTarget> absoluteTarget(std::string_view target);

/// Whether a browser page, or a name that was pointed at this machine (DNS rebinding), asks: the Host has to be
/// 127.0.0.1, localhost or [::1] with our port, or one of `otherHosts` in full; an Origin, where there is one, has to
/// be http:// with such a host. What a proxy in front passes as Host is named in the settings.
[[nodiscard]] bool isOwnHost(std::string_view host, std::uint16_t port, const std::vector<std::string>& otherHosts);
[[nodiscard]] bool mayAsk(const HttpRequest& request, std::uint16_t port, const std::vector<std::string>& otherHosts);

/// How much the Accept header wants `type` ("text/plain"): 0 to 1000; without the header 1000. RFC 9110 §12.5.1, the
/// most specific range counts; parameters other than q are not looked at.
[[nodiscard]] int acceptance(const HttpRequest& request, std::string_view type);

/// The token of `Authorization: Bearer TOKEN` (RFC 6750 §2.1); nothing where there is none, or more than one.
[[nodiscard]] std::optional<std::string_view> bearerToken(const HttpRequest& request);

/// "a, b" as {a, b}: without blanks and empty parts.
[[nodiscard]] std::vector<std::string> splitList(std::string_view text, char separator = ',');
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace sextant::services
