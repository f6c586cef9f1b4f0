#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/time.h"
#include "engine/services/notify/channel_plan.h"

namespace sextant::services {

/// What a service answered. status 0: nothing came.
struct ServiceReply {
    int status = 0;
    std::string retryAfter; ///< the header's value; empty: there was none
    std::string resetAfter; ///< X-RateLimit-Reset-After
    std::string remaining;  ///< X-RateLimit-Remaining
    std::string body;
};

/// What is to be done about it.
struct Verdict {
    enum class What : std::uint8_t {
        Sent,
        Retry,   ///< the same message once more, not before `wait` is over
        Skip,    ///< this message can never be sent, others can
        Disable, ///< nothing more may be sent: each further try counts against us
        Move,    ///< the chat has another number: send there
    };
    What what = What::Sent;
    std::optional<Duration> wait; ///< asked for by the service; Sent: before the next message
    bool isGlobal = false;        ///< the wait is for all channels of this kind
    std::string chat;             ///< Move
    std::string sentence;         ///< what happened and what to do; never holds a secret
};

/// After protocols.md §5. Only known words of the service are repeated.
[[nodiscard]] Verdict judge(ChannelKind kind, const ServiceReply& reply);

} // namespace sextant::services
