#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/core/time.h"

namespace sextant::feeds {

/// closed → open → half_open → closed or open (execution.md §2, §12).
enum class BreakerState : std::uint8_t { Closed, Open, HalfOpen };
[[nodiscard]] std::string_view toString(BreakerState state); ///< "half_open"

/// What became of a request, as far as a breaker cares: a timeout or a server's fault counts, what the client did wrong
/// does not, save 429.
enum class RequestOutcome : std::uint8_t { Success, Failure, ClientError };
/// Of an HTTP status; 0: no answer (timeout, connection lost).
[[nodiscard]] RequestOutcome outcomeOf(int httpStatus);

struct BreakerSettings {
    int failures = 5;                          ///< in a row, >= 1
    Duration pause = std::chrono::seconds(60); ///< open → half_open
};

/// A step of a breaker, for logs and the screen.
struct BreakerChange {
    BreakerState from = BreakerState::Closed;
    BreakerState to = BreakerState::Closed;
    Time time;
};

/// Keeps requests from an endpoint that fails (Nygard, "Release It!", 2007): after five failures in a row none goes out
/// for a minute, then exactly one probe. Owns no clock: `now` is monotonic and never falls. One thread.
class CircuitBreaker final {
public:
    explicit CircuitBreaker(const BreakerSettings& settings = {}) : m_settings(settings) {}

    /// Whether a request may go out now. In half_open the first one asked for is the probe and takes the place until it
    /// is answered.
    [[nodiscard]] bool allow(Time now);
    /// How a request that was allowed ended. The step it made, if any.
    std::optional<BreakerChange> report(RequestOutcome outcome, Time now);
    /// The probe was never sent or will not be answered: its place is free again.
    void abandonProbe() { m_isProbing = false; }

    [[nodiscard]] BreakerState state(Time now) const;
    [[nodiscard]] int failures() const { return m_failures; } ///< in a row
    /// When the next probe may go out; nothing unless open.
    [[nodiscard]] std::optional<Time> opensAt() const;

private:
    BreakerSettings m_settings;
    BreakerState m_state = BreakerState::Closed;
    int m_failures = 0;
    bool m_isProbing = false;
    Time m_openedAt;
};

} // namespace sextant::feeds
