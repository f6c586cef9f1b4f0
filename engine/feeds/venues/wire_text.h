#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/fixed.h"
#include "engine/core/time.h"
#include "engine/feeds/venues/http_message.h"

namespace sextant::feeds {

// How requests and subscriptions are written, and what all venues' replies have in common.

/// As it may stand in a path or a query: letters, digits and "-._~" as they are, every other byte as %XX (RFC 3986).
[[nodiscard]] std::string percentEncoded(std::string_view text);

/// Appends the text as JSON: in quotes, with what needs it escaped.
void appendJsonText(std::string& out, std::string_view text);
/// ["a","b"]
[[nodiscard]] std::string jsonList(std::span<const std::string> texts);

/// `path` of the host that is set. Where the setting has the beginning of the path already, or a slash at its end,
/// nothing is doubled: "wss://a/ws/v5" and "/ws/v5/public" make "wss://a/ws/v5/public".
[[nodiscard]] std::string joinedUrl(std::string_view base, std::string_view path);

/// What somebody else said, as it may be shown and kept: one line, at most 240 bytes of it, whole letters (UTF-8).
[[nodiscard]] std::string briefly(std::string_view words);

/// Upper and lower case of ASCII letters; other bytes stay.
[[nodiscard]] std::string upperCase(std::string_view text);
[[nodiscard]] std::string lowerCase(std::string_view text);

/// The same number without zeros at its end: 1000000 · 10^-8 -> 1 · 10^-2.
[[nodiscard]] Decimal shortest(Decimal number);
/// The same, or nothing: venues write 0 for a limit that they do not set.
[[nodiscard]] std::optional<Decimal> limitFrom(Decimal number);

/// A venue's number of an error; 0 for what is none or too long.
[[nodiscard]] int codeFrom(std::string_view text);

/// A header that is a whole number of at most 2^32 - 1, else nothing.
[[nodiscard]] std::optional<std::uint32_t> headerCount(const HttpReply& reply, std::string_view name);

/// What the status alone says, with Retry-After as far as it can be told: an HTTP date counts from the reply's own
/// Date. 451 (not served in this region) and 403 are Refused, everything in 2xx is Ok.
[[nodiscard]] ReplyVerdict verdictOfStatus(const HttpReply& reply);

} // namespace sextant::feeds
