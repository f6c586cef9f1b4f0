#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/time.h"

namespace sextant::feeds {

/// A request to a venue's REST host, without the host: that is a setting.
struct HttpRequest {
    std::string method = "GET";
    std::string target; ///< path and query, percent-encoded: "/api/v3/klines?symbol=BTCUSDT"
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::uint32_t weight = 1; ///< what it costs of the venue's allowance
};

struct HttpReply {
    int status = 0; ///< 0: nothing came
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    /// Null: not there. Case does not count.
    [[nodiscard]] const std::string* header(std::string_view name) const;
};

/// What a reply means for who asked (execution.md §12, protocols.md per venue).
struct ReplyVerdict {
    enum class Kind : std::uint8_t {
        Ok,
        RateLimited, ///< ask again after `wait`
        Banned,      ///< nothing of this host until `wait` is over
        NotFound,    ///< no such symbol
        Refused,     ///< wrong in itself: asking again does not help
        Unauthorised,
        Unavailable, ///< the venue's fault: may be asked again
    };
    Kind kind = Kind::Ok;
    std::optional<Duration> wait; ///< as the venue says it
    std::optional<Time> until;    ///< the same by the venue's clock, where it names an instant instead
    int code = 0;                 ///< the venue's own
    std::string words;            ///< the venue's own; one line
    /// What the venue says of the allowance in the running window: used of limit, where it does.
    std::optional<std::uint32_t> used, limit;
    bool isOfHost = true; ///< of all that the host is asked for; else of one endpoint
};

} // namespace sextant::feeds
