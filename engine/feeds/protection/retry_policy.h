#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/core/philox.h"
#include "engine/core/time.h"

namespace sextant::feeds {

struct RetrySettings {
    int attempts = 3;                                ///< in all, >= 1
    Duration base = std::chrono::milliseconds(1000); ///< waits: base · 2^n after attempt n
    double jitter = 0.1;                             ///< ± share; 0 in tests
    Duration longest = std::chrono::minutes(5);      ///< a Retry-After beyond it is not waited for
};

/// When a request that failed is tried again (execution.md §12): after attempt n = 1, 2 in 2 s and 4 s ± 10 %, or when
/// the server says (Retry-After), if that is later; the third failure ends it. Only for what may be repeated without
/// harm: orders are asked after by their client id first.
class RetryPolicy final {
public:
    /// Jitter is drawn from `seed` and the stream of the request.
    RetryPolicy(const RetrySettings& settings, std::uint64_t seed) : m_settings(settings), m_seed(seed) {}

    /// How long to wait after attempt `n` (from 1) of request `request` failed; nothing: give up.
    [[nodiscard]] std::optional<Duration> waitAfter(int attempt, std::uint32_t request,
                                                    std::optional<Duration> retryAfter = {}) const;

private:
    RetrySettings m_settings;
    std::uint64_t m_seed;
};

/// "Wed, 21 Oct 2015 07:28:00 GMT" (RFC 9110 §5.6.7), the form that all may send; nothing for anything else.
[[nodiscard]] std::optional<Time> httpDate(std::string_view text);

/// The value of a Retry-After header: seconds, or an HTTP date ("Wed, 21 Oct 2015 07:28:00 GMT") against `now`; nothing
/// for anything else. Never negative.
[[nodiscard]] std::optional<Duration> parseRetryAfter(std::string_view header, Time now);

} // namespace sextant::feeds
